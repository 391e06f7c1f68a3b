### Co warto wiedzieć o tym, co program dostał. Nigdy nie są to awarie.

notice-query_cut = Twoje pytanie było bardzo długie. Użyliśmy tylko początku.
notice-characters_removed = W twoim pytaniu były znaki, których nie widać. Pominęliśmy je.
notice-locale_unknown = Nie ma tu języka „{ $tag }”. Zamiast niego jest angielski.
notice-library_damaged = Biblioteka na tym komputerze była uszkodzona. Została odłożona na bok, nie skasowana. Zamiast niej działa biblioteka wbudowana.
notice-library_too_new = Biblioteka na tym komputerze pochodzi z nowszej wersji tego programu. Zamiast niej działa biblioteka wbudowana.
notice-library_nowhere = Na tym komputerze nie ma miejsca, w którym można coś zapisać. Działa biblioteka wbudowana.
notice-locale_broken = { $file }, linijka { $line }: tego fragmentu nie da się odczytać, zamiast niego jest tekst wbudowany. { $detail }
notice-locale_too_big = Plik { $file } ma ponad 1 MB i został pominięty.
notice-locale_too_deep = Plik { $file } ma za wiele poziomów i został pominięty.
notice-locale_not_text = Plik { $file } nie jest tekstem UTF-8 i został pominięty.
notice-locale_bad_tag = „{ $folder }” to nie jest nazwa języka. Foldery nazywają się na przykład es albo zh-Hans.
