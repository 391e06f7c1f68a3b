### Pracownia tłumaczeń: osoba, która zna język, pisze w nim słowa programu, tekst po tekście. Może słabo znać się na
### komputerach. „Tekst” to jedno zdanie albo jeden napis programu. Wszędzie proste słowa.

## Początek.

translate-title = Tłumaczenie programu
translate-about = Możesz tu napisać słowa tego programu w swoim języku, tekst po tekście. Nie trzeba zakładać konta ani mieć internetu. Wszystko, co piszesz, zostaje w wybranym przez ciebie folderze, dopóki nie przekażesz tego dalej.
translate-folder = Folder na twoją pracę
translate-folder-about = Osobny folder tylko na to, na przykład na pendrivie. Jeśli pracujesz tu nie pierwszy raz, wybierz ten sam folder co przedtem.
translate-language-other = Język, którego tu jeszcze nie ma
translate-tag = Krótki kod języka
translate-tag-about = Dwie albo trzy litery, na przykład so dla somalijskiego. Jeśli w tym języku używa się różnych rodzajów pisma, dodaj, które to: na przykład pa-Arab.
translate-own-name = Nazwa języka w nim samym, jego własnymi literami
translate-english-name = Jego nazwa po angielsku
translate-open = Otwórz

## Lista tekstów.

translate-counts = Ile już zrobiono
translate-counts-all = Wszystkie teksty
translate-counts-critical = Szczególnie ważne teksty
translate-critical-about = Szczególnie ważne są teksty, które czytają ludzie w niebezpieczeństwie, i te, w których jest mowa o tym, co im się należy według prawa. Nad nimi pracuj bez pośpiechu.
translate-counts-total = Razem
translate-standing-missing = Nieprzetłumaczone
translate-standing-source_changed = Tekst angielski się zmienił
translate-standing-machine = Tłumaczenie maszynowe
translate-standing-unreviewed = Niesprawdzone przez drugą osobę
translate-standing-trusted = Sprawdzone
translate-critical = Szczególnie ważny
translate-unsaved = Niezapisane
translate-search = Szukaj w tekstach angielskich
translate-filter-standing = Pokaż
translate-filter-area = Część programu
# To słowo stoi też w translate-none.
translate-filter-all = Wszystko
translate-shown =
    { $count ->
        [one] { $count } tekst
        [few] { $count } teksty
        [many] { $count } tekstów
       *[other] { $count } tekstu
    }
translate-none = Nie ma takich tekstów. Wybierz „Wszystko”, żeby zobaczyć więcej.
translate-more = Pokaż więcej
translate-undo = Cofnij ostatni zapis
translate-undone = Ostatni zapis został cofnięty.
translate-close = Zamknij pracownię tłumaczeń
translate-close-unsaved =
    { $count ->
        [one] Słowa wpisane w { $count } tekście nie są zapisane. Jeśli teraz zamkniesz, przepadną.
        [few] Słowa wpisane w { $count } tekstach nie są zapisane. Jeśli teraz zamkniesz, przepadną.
        [many] Słowa wpisane w { $count } tekstach nie są zapisane. Jeśli teraz zamkniesz, przepadną.
       *[other] Słowa wpisane w { $count } tekstu nie są zapisane. Jeśli teraz zamkniesz, przepadną.
    }

## Jeden tekst.

translate-to-list = Wróć do listy
translate-previous = Poprzedni
translate-next = Następny
translate-english = Tekst angielski
translate-pills-about = Słowa w ramce program wstawia sam. Naciśnij je, żeby umieścić je w swoim tekście.
translate-notes = Uwagi
translate-before = Tekst przed tym
translate-after = Tekst po tym
translate-where = Gdzie pojawia się ten tekst
translate-changes = Co się zmieniło w tekście angielskim
translate-changes-gone = Usunięto:
translate-changes-new = Dodano:
translate-changes-unknown = Tekst angielski się zmienił. Nie zachowało się, jaki był przedtem, więc przeczytaj go w całości.
translate-glossary = Słowa wybrane wcześniej
translate-memory = Podobne teksty
translate-memory-use = Użyj tych słów
# Nazwa przychodzi w samym tym języku, dlatego stoi po dwukropku.
translate-yours = Twoje tłumaczenie: { $language }
translate-yours-part = Część „{ $part }”
translate-one-for-all = Te same słowa dla wszystkich liczb
translate-form = Dla takich liczb jak { $numbers }
translate-form-only = Tylko dla liczby { $number }
translate-form-rest = Dla wszystkich innych liczb
translate-preview = Jak to będzie wyglądać
translate-must = Popraw to:
translate-may = Spójrz na to jeszcze raz:
translate-finding-here = Tutaj:
translate-finding-wanted = Powinno być:
translate-name = Twoje imię albo nazwa, którą wybierzesz
translate-name-about = Zapisze się razem z twoimi słowami. To pole możesz zostawić puste. Gdy zamkniesz program, nie będzie tego pamiętał.
translate-save = Zapisz
translate-save-still = Zapisz: moje słowa nadal pasują
translate-saved = Zapisano. Teraz w programie są te słowa.
translate-not-saved = Jeszcze nie zapisano. Najpierw popraw to, co jest zaznaczone.
translate-draft = Te słowa nie są jeszcze zapisane.
translate-draft-drop = Wróć do zapisanych słów
translate-review = Tekst przeczytany, ręczę za niego
translate-review-about = Robi to druga osoba, która zna ten język i wpisuje powyżej swoje imię. Nikt nie może sprawdzać własnych słów.
translate-reviewed = Zanotowano. Teraz ten tekst liczy się jako sprawdzony.
translate-made-human = Tłumaczenie ({ $date }): { $name }.
translate-made-unnamed = Tłumaczenie ({ $date }): nie podano imienia.
translate-made-machine = Tłumaczenie maszynowe ({ $date }).
translate-read-by = Sprawdzenie ({ $date }): { $name }.

## Oglądanie słów w programie.

translate-see = Zobacz to w programie
translate-strip = Oglądasz program w tym języku: { $language }.
translate-strip-back = Wróć do pracowni tłumaczeń

## Przekazywanie dalej.

translate-hand-back = Przekaż moją pracę
translate-hand-back-about = Wszystko w tym języku trafi do jednego pliku. Daj go osobom, od których masz ten program: na pendrivie albo jak ci wygodnie.
translate-take-in = Wczytaj pracę innej osoby
translate-take-in-about = Wybierz plik, który przekazała inna osoba. To, co jest w nim nowe, zostanie dodane. Jeśli w jakimś tekście są zmiany i twoje, i tej osoby, program ci go pokaże i to ty zdecydujesz.
translate-taken-in = Zmienione teksty: { $changed }. Nowe teksty: { $added }.
translate-disputes =
    { $count ->
        [one] W { $count } tekście są zmiany i twoje, i innej osoby. Które słowa mają zostać?
        [few] W { $count } tekstach są zmiany i twoje, i innej osoby. Które słowa mają zostać?
        [many] W { $count } tekstach są zmiany i twoje, i innej osoby. Które słowa mają zostać?
       *[other] W { $count } tekstu są zmiany i twoje, i innej osoby. Które słowa mają zostać?
    }
translate-dispute-base = Przedtem:
translate-dispute-ours = Zostaw moje słowa
translate-dispute-theirs = Weź słowa innej osoby
translate-dispute-done = Zrób tak, jak wybrano

## Gdzie pojawia się tekst: obrazy prawdziwych ekranów, po angielsku, obok każdego tekstu.

translate-where-alt = Obraz { $number } z { $total }: ekran programu, z ramką wokół tego tekstu.
translate-where-more =
    { $count ->
        [one] Jest jeszcze w { $count } miejscu.
        [few] Jest jeszcze w { $count } miejscach.
        [many] Jest jeszcze w { $count } miejscach.
       *[other] Jest jeszcze w { $count } miejsca.
    }
translate-where-next = Pokaż następne miejsce
translate-where-spoken = Tego tekstu nie widać. Czytniki ekranu wypowiadają go, gdy dojdą do tego, co jest w ramce.
translate-where-none = Nie ma obrazu, na którym widać ten tekst.
