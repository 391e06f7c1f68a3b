### Drukowanie, zapis jako PDF i kwadratowy kod dla telefonu: ekran oraz to, co stoi na samych kartkach.

paper-open = Drukuj lub zapisz
paper-open-about = Drukuj lub zapisz: { $name }
paper-title = Na papierze
paper-list-add = Dodaj do mojej listy
paper-list-added = Na mojej liście
paper-list-add-about = Dodaj do mojej listy: { $name }
paper-list-button = Moja lista ({ $count })
paper-list-empty = Na twojej liście nic jeszcze nie ma. Naciśnij „Dodaj do mojej listy” na karcie.
paper-list-forgotten = Twoja lista zostaje zapomniana, gdy zamkniesz to okno albo szybko wyjdziesz.
paper-list-clear = Opróżnij moją listę
paper-list-remove-about = Usuń z mojej listy: { $name }
paper-beside = Drugi język obok
paper-beside-none = Tylko jeden język
paper-third = Trzeci język
paper-third-none = Tylko dwa języki
paper-form = Jak ma wyglądać
paper-form-page = Strona
paper-form-large = Duży druk
paper-form-poster = Plakat
paper-form-wallet = Karteczki do portfela
paper-form-strips = Paski do oderwania
paper-form-cards = Karteczki, po cztery na stronie
paper-preview = Tak to będzie wyglądać
paper-drawing = Przygotowywanie stron…
paper-page = Strona { $page } z { $pages }
paper-save = Zapisz jako PDF
paper-save-title = Gdzie to zapisać?
paper-save-about = Plik nazywa się { $file }. Nazwa nie mówi, co w nim jest, ale każdy, kto go otworzy, może go przeczytać.
paper-places = Gdzie zapisać
paper-place-desktop = Pulpit
paper-place-documents = Dokumenty
paper-place-downloads = Pobrane
paper-place-drive = Dysk { $name }
paper-place-path = Ścieżka innego folderu
paper-place-use = Zapisz tam
paper-saved = Zapisano: { $file }
paper-print = Drukuj
paper-printer = Drukarka
paper-print-about = Zadanie drukowania nazywa się „{ $title }”. Drukarka, jej tacka i kolejka drukowania w tym komputerze mogą nadal pokazywać, co zostało wydrukowane.
paper-printed = Wysłano do drukarki. Zabierz strony z tacki.
paper-no-printer = Nie znaleźliśmy tu drukarki. Możesz zapisać PDF i wydrukować go z innego programu albo w bibliotece publicznej.
paper-phone = Przenieś na mój telefon
paper-phone-title = Odczytaj to telefonem
paper-phone-about = Skieruj aparat telefonu na kwadrat. Nic nie jest wysyłane przez internet: telefon odczytuje to z tego ekranu i zachowuje to, co odczyta.
paper-phone-call = Numer, żeby zadzwonić
paper-phone-text = Wszystko, jako tekst
paper-phone-holds = Kwadratowy kod, w którym jest: { $text }

## Co stoi na samych kartkach.

paper-neutral-title = Kartka informacyjna
paper-list-heading = Drzwi, które mogą pomóc
paper-foot = Z programu { -app-name } (data listy: { $date }). Dane się zmieniają: sprawdź, zanim na nich polegasz. Wolno kopiować i przekazywać razem z tą linijką i z podaniem, od kogo to pochodzi (CC BY 4.0).
paper-foot-dates = Daty źródeł: od { $from } do { $to }; każdy wpis podaje swoją.
paper-foot-unchecked = Niektórych faktów nikt tu nie sprawdził; przy każdym wpisie jest to napisane.
paper-zone = Godziny w strefie: { $zone }
paper-scan-call = Zeskanuj, żeby zadzwonić
paper-scan-text = Zeskanuj, żeby zachować w telefonie
paper-text-copy = Kopiuj słowa
paper-text-save = Zapisz jako zwykły tekst
paper-text-count =
    { $count ->
        [one] { $count } znak
        [few] { $count } znaki
        [many] { $count } znaków
       *[other] { $count } znaku
    }
paper-calendar-save = Zapisz spotkania do kalendarza
paper-calendar-about = W pliku { $file } znajdzie się sześć spotkań po dwie godziny. Otwierają go kalendarze w telefonach i komputerach. Są w nim daty, wpisana nazwa i wpisane miejsce, nic więcej.
paper-calendar-meeting = Spotkanie
paper-foot-made = Zrobione w programie Many Doors, { $date }. Wolno kopiować i przekazywać.
