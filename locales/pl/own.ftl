### Wpisy, które ludzie piszą sami, co usłyszeli przez telefon, znalezione błędy i miejsca, w których źródła się nie zgadzają.

## Lista wpisów, które tu powstały.

own-title = Nasze własne wpisy
own-about = Dodaj pomoc, którą znasz, a której nie ma na żadnej liście. Co jakiś czas zadzwoń i zanotuj, co słychać.
own-not-locked = Te wpisy nie są chronione hasłem. Może je przeczytać każdy, kto używa tego komputera.
own-no-people = Pisz o pomocy, nigdy o ludziach, którzy o nią prosili.
own-add = Dodaj wpis
own-round-open = Wydrukuj listę do obdzwonienia
own-round-about = Na liście do obdzwonienia są wpisy, których nikt od najdawna nie sprawdzał, i słowa, które można powiedzieć przez telefon.
own-stalest-first = Na początku są te, do których najbardziej trzeba zadzwonić.
own-count =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
own-reading = Czytanie…
own-none = Nie ma jeszcze waszych własnych wpisów.
own-none-ways = Zacznij od jednego miejsca, które dobrze znasz: nazwa, numer i co ono robi. Albo znajdź wpis w bibliotece i zrób jego własną wersję.
own-none-find = Zajrzyj do biblioteki
own-called-today = Zanotuj dzisiejszy telefon
own-called-question = Jak poszła rozmowa?
own-called-never-mind = Nic nie zapisuj
own-called-noted = Zanotowano z dzisiejszą datą: { $answer }
own-called-wrong-next = Znasz właściwy numer? To popraw wpis.
own-call-holds = Wszystko się nadal zgadza
own-call-no_answer = Nikt nie odebrał
own-call-wrong_number = Zły numer
own-call-ended = Ta usługa już nie działa
own-edit = Popraw
own-edit-about = Popraw: { $name }
own-delete = Skasuj
own-delete-about = Skasuj: { $name }
own-delete-title = Skasować { $name }?
own-delete-warning = Zniknie z pliku na zawsze. Nie da się tego przywrócić.
own-delete-version = Jeśli to była wasza własna wersja wpisu z listy, znów zostanie sam wpis z listy.
own-delete-now = Skasuj na zawsze
own-deleted = { $name }: nie ma już tego w pliku.

## Formularz wpisu.

own-form-new = Dodaj wpis
own-form-edit = Popraw: { $name }
own-form-changes = Ten wpis pochodzi z listy „{ $pack }”. To, co tu zapiszesz, stanie się waszą własną wersją. Lista zostaje bez zmian, a nowsze listy nie zastąpią waszej wersji.
own-form-changes-starter = Ten wpis przyszedł z programem. To, co tu zapiszesz, stanie się waszą własną wersją i zostanie, gdy program będzie aktualizowany.
own-form-needed = Potrzebna jest tylko nazwa. Zostaw puste to, czego nie wiesz.
own-form-draft = To są słowa wpisane wcześniej. Nie są jeszcze zapisane.
own-form-draft-drop = Wyrzuć wpisane słowa
own-form-basics = Co to jest
own-form-reach = Jak się skontaktować
own-form-where = Gdzie to jest
own-form-for = W jakiej sprawie i dla kogo
own-form-state = Czy jeszcze działa?
own-form-origin = Od kogo pochodzi
own-form-name = Nazwa
own-form-kind = Rodzaj pomocy
own-form-summary = W jednym lub dwóch zdaniach
own-form-summary-about = Co można powiedzieć o tym sąsiadce albo sąsiadowi?
own-form-more = Więcej o tym
own-form-hours = Kiedy ktoś odbiera
own-form-hours-about = Własnymi słowami, na przykład: od poniedziałku do piątku, od 9 do 5
own-form-cost = Koszt
own-form-needs = Z czym można przyjść
own-form-communities = Dla jakich społeczności, według ich własnych słów
own-form-communities-about = Zaznacz tylko to, co mówią o sobie sami.
own-form-ticked =
    { $count ->
        [0] nic nie zaznaczono
        [one] zaznaczono { $count }
        [few] zaznaczono { $count }
        [many] zaznaczono { $count }
       *[other] zaznaczono { $count }
    }
own-form-us-state = Stan
own-form-whole-country = Cały kraj
own-form-place = Miasto, miejscowość lub dzielnica
own-form-locale = W jakim języku piszesz te zdania
own-status-available = Tak, działa
own-status-paused = Na razie nie
own-status-uncertain = Nie ma pewności
own-status-ended = To już nie działa
own-form-ended-about = Usługa, która już nie działa, nadal jest pokazywana, żeby ludzie wiedzieli. Nie może przy niej stać żaden numer.
own-form-crisis-about = Będą tu dzwonić ludzie w niebezpieczeństwie. Najpierw zadzwoń tam, a potem naciśnij „Zapisz i zanotuj dzisiejszy telefon”.
own-form-secret = To miejsce musi pozostać tajne
own-form-secret-about = Dla schronień i bezpiecznych domów. Adres nie jest przechowywany, pokazywany ani przekazywany.
own-form-credit = Społeczność, z której to pochodzi
own-form-credit-about = Jej własnymi słowami. Bez tego nie można zapisać praktyki ani przekazać jej dalej.
own-form-openness = Czy inni mogą ją przejąć?
own-way = Sposób { $number }
own-way-kind = Jak
own-way-number = Numer
own-way-email = Adres e-mail
own-way-page = Adres strony
own-way-address = Adres (ulica)
own-way-label = Czyje to jest albo dla kogo
own-way-label-about = Jeśli jest kilka, na przykład: dla nastolatków
own-way-languages = W jakich językach tam mówią
own-way-language-add = Dodaj język
own-way-language-choose = Wybierz…
own-way-language-put = Dodaj
own-way-language-drop = Usuń: { $language }
own-way-interpreter = Wiele innych języków przez tłumacza
own-way-add = Dodaj sposób kontaktu
own-way-up = Przesuń w górę
own-way-down = Przesuń w dół
own-way-drop = Usuń
own-way-up-about = Przesuń w górę: sposób { $number }
own-way-down-about = Przesuń w dół: sposób { $number }
own-way-drop-about = Usuń sposób { $number }
own-way-none = Nie ma jeszcze sposobu kontaktu.
own-way-secret = To miejsce musi pozostać tajne, więc nie może tu stać adres. Usuń ten sposób.
own-way-ended = Ta usługa już nie działa, więc nie może tu stać numer. Usuń ten sposób.
own-form-mend =
    { $count ->
        [one] Czegoś brakuje albo coś nie pasuje ({ $count }):
        [few] Czegoś brakuje albo coś nie pasuje ({ $count }):
        [many] Czegoś brakuje albo coś nie pasuje ({ $count }):
       *[other] Czegoś brakuje albo coś nie pasuje ({ $count }):
    }
own-mend-name = Potrzebna jest nazwa.
own-mend-credit = Praktyka musi mieć podaną społeczność, z której pochodzi.
own-mend-way-empty = Sposób { $number } nie ma numeru ani adresu. Uzupełnij go albo usuń.
own-mend-way-secret = Sposób { $number } to adres, a to miejsce musi pozostać tajne.
own-mend-way-ended = Sposób { $number } to numer, a ta usługa już nie działa.
own-mend-closed = Zamknięta praktyka jest tu wymieniona z szacunkiem. Nie może przy niej stać żaden sposób kontaktu.
own-save = Zapisz
own-save-called = Zapisz i zanotuj dzisiejszy telefon
own-cancel = Anuluj
own-saving = Zapisywanie…
own-cancel-title = Wyrzucić wpisane słowa?
own-cancel-about = To, co tu wpisano, nie jest zapisane.
own-cancel-now = Wyrzuć
own-saved = Zapisano: { $name }.

## Na stronie wpisu, na końcu.

own-steward-title = O tym wpisie
own-from-starter = Przyszedł z programem.
own-from-own = Powstał tutaj, na tym komputerze.
own-from-pack = Pochodzi z listy „{ $pack }”.
own-from-signed = Pochodzi z podpisanej listy „{ $pack }”.
own-version-edit = Popraw naszą wersję
own-mistake-open = Zgłoś błąd
own-secret-place = To, gdzie jest to miejsce, pozostaje tajne, żeby ludzie byli tam bezpieczni. Nie ma tu adresu.

## Gdy źródła się nie zgadzają.

own-disputes = Nasze źródła się nie zgadzają
own-disputes-about = Wyżej na tej stronie pokazujemy pierwszą z tych informacji. Jeśli to dla ciebie ważne, zapytaj, gdy zadzwonisz.
own-disputed-here = Nasze źródła nie zgadzają się w tej sprawie. Zobacz niżej.
own-fact-numbers = Numery
own-fact-addresses = Adresy
own-fact-status = Czy jeszcze działa
own-fact-cost = Koszt
own-fact-emergency = Policja i karetka
own-fact-name = Nazwa
own-side-starter = Lista, która przyszła z programem
own-side-own = Nasz własny wpis
own-side-unnamed = Lista bez nazwy
own-side-shown = pokazane wyżej
own-side-nothing = nic o tym nie mówi

## Zgłaszanie błędu.

own-mistake-title = Zgłoś błąd
own-mistake-of = O tym wpisie:
own-mistake-what = Co się nie zgadza?
own-mistake-number = Numer
own-mistake-hours = Godziny
own-mistake-languages = Języki
own-mistake-address = Adres albo strona internetowa
own-mistake-ended = Ta usługa już nie działa
own-mistake-credit = Podana społeczność, od której to pochodzi
own-mistake-harm = Komuś to zaszkodziło albo wezwano policję
own-mistake-other = Coś innego
own-mistake-note = Jak jest naprawdę? Albo co się stało?
own-mistake-note-about = Nie pisz swojego nazwiska ani cudzego, chyba że chcesz, żeby było w pliku.
own-mistake-file = Co będzie w pliku
own-mistake-file-about = Tylko to, co stoi tutaj. Bez twojego nazwiska i bez informacji o tym komputerze.
own-mistake-file-entry = Wpis
own-mistake-file-what = Co się nie zgadza
own-mistake-file-note = Twoje słowa
own-mistake-file-no-note = brak
own-mistake-file-language = Język twoich słów
own-mistake-save = Zapisz plik
own-mistake-not-sent = Nic nie jest wysyłane. Ten program nigdy nie używa internetu. Plik przekazujesz komuś z ręki do ręki.
own-mistake-give-pack = Przekaż go osobom, które wydają „{ $pack }”.
own-mistake-give-starter = Przekaż go osobom, od których masz ten program.
own-mistake-give-own = Ten wpis powstał tutaj. Można go tu poprawić.
own-mistake-choose = Najpierw wybierz, co się nie zgadza.
own-mistake-saved = Zapisano: { $file }

## Lista do obdzwonienia na papierze.

own-round-screen = Wpisy, których nikt od najdawna nie sprawdzał, najwyżej dwadzieścia. Zaznacz, co słychać, a potem zanotuj to tutaj przyciskiem „Zanotuj dzisiejszy telefon”.
own-round-none = Nie ma do kogo dzwonić. Każdy wpis z numerem był niedawno sprawdzony.
own-round-title = Do obdzwonienia
own-round-how = Pytaj życzliwie i przyjmij to, co usłyszysz. Zaznacz, co się nadal zgadza, i zapisz, co się nie zgadza. Jeśli ktoś nie ma czasu, zadzwoń później. Nie musisz mówić nic o sobie.
own-round-say = Co powiedzieć
own-round-hello = Dzień dobry. Pomagam prowadzić bezpłatną listę miejsc, w których ludzie mogą znaleźć wsparcie. Są na niej też Państwo. Czy mają Państwo kilka minut?
own-round-number = Czy to nadal właściwy numer do Państwa?
own-round-hours = W jakich godzinach ktoś odbiera?
own-round-languages = W jakich językach można u Państwa rozmawiać? Czy korzystają Państwo z tłumaczy?
own-round-cost = Ile to kosztuje? Czy mogą przyjść osoby bez pieniędzy i bez ubezpieczenia?
own-round-id = Czy proszą Państwo o dokument tożsamości (ID)?
own-round-police = Czy zdarza się, że wzywają Państwo policję albo karetkę, gdy dana osoba się na to nie zgadza? Kiedy?
own-round-thanks = Dziękuję. Czy możemy zadzwonić znowu za kilka miesięcy?
own-round-notes = Data i notatki
