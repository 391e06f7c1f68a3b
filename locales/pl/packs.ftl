### Pakiety: listy, które podróżują jako jeden podpisany plik. Z czego składa się biblioteka, komu ufać, folder do sprawdzania,
### robienie pakietu i pary wpisów, które mogą być tym samym.

## Drzwi dla organizacji: miejsca na listy.

packs-door-title = Nasze listy
packs-door-packs = Pakiety
packs-door-packs-about = Zobacz, z czego składa się ta biblioteka. Dodaj nowsze listy i zrób własny pakiet, żeby go przekazać.
packs-door-bring = Wczytaj lub przekaż listę
packs-door-bring-about = Wczytaj arkusz kalkulacyjny albo listę z innego programu. Albo zapisz swoje wpisy jako plik dla innych.
packs-door-own = Nasze własne wpisy
packs-door-own-about = Zapisz usługi, które znasz, i zanotuj, co słychać przez telefon.
packs-door-round = Lista do obdzwonienia
packs-door-round-about = Wydrukuj wpisy, do których najbardziej trzeba zadzwonić, razem ze słowami na rozmowę.

## Ekran.

packs-title = Pakiety
packs-about = Pakiet to lista usług w jednym pliku. Kto go zrobił, podpisał go, więc ten program zauważy, jeśli ktoś coś po drodze zmieni. Można go nosić na pendrivie: internet nie jest potrzebny.
packs-loading = Sprawdzanie, co tu jest…
packs-here-title = W tej bibliotece
packs-name-built-in = Lista, która przyszła z { -app-name }
packs-name-own = Nasze własne wpisy
packs-origin-built_in = Przyszła z programem
packs-origin-signed = Podpisany pakiet
packs-origin-imported = Wczytana lista
packs-origin-own = Napisane tutaj
packs-fact-publisher = Kto zrobił
packs-fact-number = Numer wersji
packs-fact-made = Data
packs-fact-entries = Wpisy
packs-fact-check = Sprawdzenie
packs-fact-terms = Warunki korzystania
packs-fact-languages = Teksty w językach
packs-fact-sort = Co to jest
packs-terms-unknown = Nie podano
packs-entries =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
packs-check-by = Sprawdzić ponownie do: { $date }
packs-check-overdue = Trzeba było sprawdzić ponownie do: { $date }
packs-check-none = Bez daty ponownego sprawdzenia
packs-fingerprint-show = Pokaż cały odcisk klucza
packs-fingerprint-about = To długa postać czterech słów.
packs-remove = Usuń
packs-back = Wróć do poprzedniej
packs-give = Przekaż jako plik
packs-open-own = Otwórz nasze własne wpisy

## Pytanie, zanim coś zostanie zabrane.

packs-remove-title = Usunąć „{ $name }”?
packs-remove-what =
    { $count ->
        [one] { $count } wpis z tej listy zniknie z biblioteki. Ludzie go tu już nie znajdą, chyba że jest też na innej liście.
        [few] { $count } wpisy z tej listy znikną z biblioteki. Ludzie ich tu już nie znajdą, chyba że są też na innej liście.
        [many] { $count } wpisów z tej listy zniknie z biblioteki. Ludzie ich tu już nie znajdą, chyba że są też na innej liście.
       *[other] { $count } wpisu z tej listy zniknie z biblioteki. Ludzie ich tu już nie znajdą, chyba że są też na innej liście.
    }
packs-remove-keeps = Wasze inne listy i własne wpisy zostają. Plik, z którego ta lista pochodzi, pozostaje nietknięty, więc można ją dodać ponownie.
packs-remove-yes = Usuń
packs-removed = Usunięto: „{ $name }”.
packs-back-title = Wrócić do wcześniejszej wersji „{ $name }”?
packs-back-what = Lista będzie taka jak przed ostatnią aktualizacją. To, co aktualizacja poprawiła, znów będzie złe, więc zrób to tylko wtedy, gdy aktualizacja jest zła.
packs-back-yes = Wróć
packs-back-done = „{ $name }”: lista jest taka jak przed ostatnią aktualizacją.

## Dodawanie pakietu.

packs-add = Dodaj pakiet
packs-add-choose = Wybierz plik pakietu. Najpierw możesz go obejrzeć: nic nie jest jeszcze instalowane.
packs-add-reading = Czytanie pakietu…
packs-add-other = Wybierz inny plik
packs-add-leave = Nie instaluj
packs-add-done = Gotowe
packs-add-another = Dodaj następny pakiet

packs-offer-who = Kto go zrobił?
packs-offer-what = Co w nim jest?
packs-offer-says = Pakiet podaje, że pochodzi od:
packs-offer-file = Plik:

packs-sort-full = Cała lista
packs-sort-delta = Tylko zmiany od wcześniejszego pakietu
packs-sort-correction = Poprawki do wpisów z innych list
packs-sort-revocation = Wpisy do natychmiastowego wycofania

packs-trust-trusted = Ufasz temu wydawcy.
packs-trust-unknown = Nikt tu jeszcze nie zna tego wydawcy.
packs-trust-changed = Stop. To nie jest klucz, który znamy.
packs-trust-rotated = Ten wydawca ma nowy klucz. Potwierdza to stary klucz, któremu ufasz.
packs-trust-unknown-how = Każdy może wpisać w pakiet dowolną nazwę. Zadzwoń do wydawcy i poproś, żeby przeczytał ci swoje cztery słowa. Zadzwoń pod numer znany ci już wcześniej, nie taki, który przyszedł z plikiem.
packs-trust-changed-how = Może ktoś używa nazwy „{ $name }”, żeby podsunąć ludziom złe numery. A może wydawca zgubił klucz i zrobił nowy. Tylko on może ci to powiedzieć. Zadzwoń pod numer znany ci już wcześniej.
packs-trust-since = Zaufany tutaj od: { $date }
packs-words-compare = Porównaj te cztery słowa z wydawcą
packs-words-known = Słowa, które znamy
packs-words-new = Słowa tego pakietu
packs-trust-compared = Słowa zostały porównane z wydawcą. Wszystkie cztery są takie same.
packs-trust-changed-compared = Rozmowa z wydawcą odbyła się w sposób znany mi już wcześniej. Wydawca powiedział o nowym kluczu i przeczytał mi te nowe słowa.

packs-standing-new = Ten pakiet jest tu nowy.
packs-standing-newer = Jest nowszy niż ten, który masz.
packs-standing-same = Masz już ten pakiet. Nie trzeba nic robić.
packs-standing-older = Jest starszy niż ten, który masz.
packs-standing-fork = Ten pakiet ma taki sam numer wersji jak ten, który masz, ale inną zawartość. Nie można go zainstalować.
packs-standing-no_base = W tym pakiecie są tylko zmiany, a listy, do której należą, tu nie ma. Jeszcze nie można go zainstalować.
packs-standing-numbers = Masz wersję numer { $installed }. Ten plik to wersja numer { $offered }.
packs-standing-older-why = Starsza lista może przywrócić numery, które już nie działają. Zrób to tylko wtedy, gdy nowsza lista jest zepsuta.
packs-standing-fork-how = Jeden z nich może być podróbką. Zapytaj wydawcę, który jest właściwy.
packs-standing-no-base-how = Poproś o całą listę, zainstaluj ją, a potem wróć z tym plikiem.
packs-older-sure = Należę do personelu i celowo chcę starszą listę.

packs-offer-takes-back =
    { $count ->
        [one] Wycofuje { $count } wpis
        [few] Wycofuje { $count } wpisy
        [many] Wycofuje { $count } wpisów
       *[other] Wycofuje { $count } wpisu
    }

packs-install = Zainstaluj
packs-install-trust = Zaufaj temu wydawcy i zainstaluj
packs-install-new-key = Zaufaj nowemu kluczowi i zainstaluj
packs-install-older = Zainstaluj starszą listę
packs-install-first = Żeby to zrobić, zaznacz najpierw pole powyżej.
packs-install-first-both = Żeby to zrobić, zaznacz najpierw oba pola powyżej.

packs-installed = Zainstalowano: „{ $name }”.
packs-changes-added =
    { $count ->
        [one] { $count } nowy wpis
        [few] { $count } nowe wpisy
        [many] { $count } nowych wpisów
       *[other] { $count } nowego wpisu
    }
packs-changes-changed =
    { $count ->
        [one] { $count } wpis mówi coś nowego
        [few] { $count } wpisy mówią coś nowego
        [many] { $count } wpisów mówi coś nowego
       *[other] { $count } wpisu mówi coś nowego
    }
packs-changes-removed =
    { $count ->
        [one] { $count } wpisu już nie ma
        [few] { $count } wpisów już nie ma
        [many] { $count } wpisów już nie ma
       *[other] { $count } wpisu już nie ma
    }
packs-changes-same =
    { $count ->
        [one] { $count } wpis jest jak przedtem
        [few] { $count } wpisy są jak przedtem
        [many] { $count } wpisów jest jak przedtem
       *[other] { $count } wpisu jest jak przedtem
    }
packs-changes-none = W bibliotece nic się nie zmieniło.
packs-changes-names = Pokaż ich nazwy
packs-change-added = Nowe
packs-change-changed = Zmienione
packs-change-removed = Już ich nie ma
packs-changes-more = Jest ich więcej. Wymienione są tylko pierwsze.

## Wydawcy, którym ufamy.

packs-publishers-title = Wydawcy, którym ufamy
packs-publishers-about = Cztery słowa tych wydawców zostały raz porównane. Ich następne pakiety już nie pytają.
packs-publishers-none = Jeszcze nie ma żadnego. Gdy dodajesz pakiet, możesz porównać cztery słowa wydawcy i wybrać, że mu ufasz.
packs-forget = Przestań ufać
packs-forget-title = Przestać ufać „{ $name }”?
packs-forget-what = Listy tego wydawcy, które masz, zostają. Przy następnym pakiecie trzeba będzie znów porównać cztery słowa.
packs-forget-yes = Przestań ufać
packs-forgotten = „{ $name }” nie jest już wśród zaufanych.

## Folder, który program sprawdza.

packs-watch-title = Folder do sprawdzania
packs-watch-about = Nowsze pakiety z tego folderu instalują się same, jeśli ufasz ich wydawcy. Wszystkie inne czekają na ciebie. Dobrym miejscem jest wspólny dysk albo pendrive.
packs-watch-choose = Wybierz folder
packs-watch-choose-another = Wybierz inny folder
packs-watch-folder = Sprawdzany folder:
packs-watch-away = Tego folderu nie da się teraz odczytać. Jeśli jest na pendrivie, włóż pendrive i sprawdź jeszcze raz.
packs-watch-now = Sprawdź teraz
packs-watch-stop = Przestań sprawdzać
packs-watch-looked = Sprawdzono przed chwilą.
packs-watch-stopped = Żaden folder nie jest już sprawdzany.
packs-watch-found = Co znaleziono przy ostatnim sprawdzeniu
packs-watch-found-none = Nie było w nim pakietów.
packs-watch-installed = Zainstalowany
packs-watch-nothing_new = Nic nowego
packs-watch-asks = Ty decydujesz
packs-watch-bad = Nieużyty
packs-watch-decide = Obejrzyj

## Robienie pakietu.

packs-make-title = Zrób pakiet
packs-make-about = Połącz swoje listy w jeden plik i przekaż go dalej. Podpisujesz go swoim kluczem, żeby inni mogli poznać, że jest od ciebie.
packs-make-open = Zrób pakiet
packs-make-close = Zamknij bez zapisywania
packs-make-part-what = Co ma w nim być?
packs-make-part-name = Jak się nazywa?
packs-make-part-sign = Podpisz i zapisz
packs-make-from = Listy, które wchodzą do pakietu
packs-make-name = Nazwa pakietu
packs-make-name-about = Dla ludzi, na przykład „Pomoc w hrabstwie Example”.
packs-make-publisher = Kto go robi
packs-make-publisher-about = Nazwa waszej grupy, pod jaką znają was inni.
packs-make-id = Krótka nazwa
packs-make-id-about = Małe litery, cyfry, kropki i łączniki. Niech będzie taka sama za każdym razem, gdy robisz ten pakiet od nowa.
packs-make-number = Numer wersji
packs-make-number-about = Za każdym razem, gdy robisz ten pakiet od nowa, numer wersji musi być wyższy.
packs-make-check = Sprawdzić ponownie do
packs-make-check-about = Po tym dniu każdy, kto ma ten pakiet, widzi, że jego fakty trzeba sprawdzić.
packs-make-terms = Warunki korzystania
packs-make-terms-about = Co inni mogą z nim robić, na przykład „CC BY 4.0”. Możesz zostawić puste.
packs-make-since = Tylko zmiany od wcześniejszego pakietu
packs-make-since-about = Możesz zostawić puste. Jeśli wybierzesz swój wcześniejszy pakiet, nowy plik będzie mały, ale pomoże tylko tym, którzy mają wcześniejszy.
packs-make-key = Twój tajny klucz
packs-make-key-about = Nie masz jeszcze klucza? Zrób go najpierw poniżej.
packs-make-password = Hasło klucza
packs-make-folder = Gdzie zapisać
packs-make-save = Zrób pakiet
packs-made = Pakiet został zapisany: { $file }
packs-made-next = Możesz teraz skopiować ten plik i przekazać go dalej. Gdy ludzie dodają go pierwszy raz, przeczytaj im przez telefon swoje cztery słowa.
packs-make-another = Zrób następny
packs-make-wrong = Sprawdź to, proszę, jeszcze raz:
packs-make-need-from = Wybierz co najmniej jedną listę.
packs-make-need-name = Nadaj pakietowi nazwę.
packs-make-need-publisher = Napisz, kto go robi.
packs-make-need-id = W krótkiej nazwie mogą być tylko małe litery od a do z, cyfry, kropki i łączniki. Zaczyna się od litery albo cyfry.
packs-make-need-number = Numer wersji musi być liczbą całkowitą, { $least } lub więcej.
packs-make-need-date = Wybierz dzień, który dopiero nadejdzie, albo zostaw puste.
packs-make-need-key = Wybierz swój tajny klucz.
packs-make-need-password = Wpisz hasło klucza.
packs-make-need-folder = Wybierz, gdzie go zapisać.

## Dodawanie podpisu do gotowego pakietu.

packs-sign-title = Podpisz gotowy pakiet
packs-sign-about = Lista może mieć strażników. To osoby, które mogą wycofać szkodliwy wpis, ale tylko gdy zgodzi się kilka z nich. Podpisują ten sam plik po kolei: każda dodaje podpis i daje nowy plik następnej.
packs-sign-open = Podpisz pakiet
packs-sign-part-what = Który pakiet?
packs-sign-pack = Plik pakietu
packs-sign-pack-about = Weź najnowszy plik, ze wszystkimi dotychczasowymi podpisami. Zostaje bez zmian: zapisany będzie nowy plik z twoim podpisem.
packs-sign-reading = Czytanie pakietu…
packs-sign-read = Przeczytaj to, zanim podpiszesz. Twój podpis mówi, że się zgadzasz.
packs-sign-save = Dodaj mój podpis
packs-sign-need-pack = Wybierz plik pakietu.
packs-signed = Pakiet z twoim podpisem został zapisany: { $file }
packs-signed-next = Daj ten plik następnej osobie, która ma podpisać. Gdy podpiszą wszyscy, przekaż go dalej. Może go wtedy dodać każdy, kto ma tę listę.
packs-sign-another = Podpisz następny

## Robienie pakietu, który wycofuje wpisy.

packs-take-title = Wycofaj wpisy
packs-take-about = Jeśli wpis może ludziom zaszkodzić, nie czekaj na następny pakiet. Tu powstaje mały plik. Gdziekolwiek zostanie dodany, te wpisy od razu znikają, nawet jeśli starsza lista przyniesie je znowu.
packs-take-wardens = Może to zrobić tylko ten, kto zrobił listę, albo jej strażnicy. Jeśli musi się zgodzić kilku strażników, jedno z was robi plik tutaj. Pozostali podpisują go po kolei w części „Podpisz gotowy pakiet”.
packs-take-open = Wycofaj wpisy
packs-take-part-what = Co jest wycofywane?
packs-take-pack = Lista, na której są
packs-take-choose = Wybierz listę
packs-take-built-in = Listy, która przyszła z { -app-name }, nikt nie podpisuje. Jeśli ty podpiszesz ten plik, zadziała wszędzie tam, gdzie już ufają twojemu kluczowi.
packs-take-entries = Wpisy
packs-take-entries-about = Napisz stałą nazwę każdego wpisu w osobnej linijce. Znajdziesz ją na ekranie „Zgłoś błąd”. Jest tam też przycisk, który wpisze ją tu za ciebie.
packs-take-reason = Dlaczego
packs-take-reason-about = Prostymi słowami. Przeczyta je każdy, kto dostanie plik, więc nie podawaj nazwisk osób, które ucierpiały.
packs-take-signer = Kto podpisuje
packs-take-save = Zrób plik
packs-take-need-pack = Wybierz listę.
packs-take-need-entries = Napisz co najmniej jeden wpis.
packs-take-need-reason = Napisz dlaczego.
packs-take-need-signer = Napisz, kto podpisuje.
packs-taken = Plik został zapisany: { $file }
packs-taken-next = Wpisy nadal tu są, a twój podpis jest pierwszy. Jeśli muszą podpisać też inni, daj plik następnej osobie. Gdy podpiszą wszyscy, dodaj go tutaj i przekaż dalej.
packs-take-another = Wycofaj więcej
packs-take-hint = Robisz tę listę albo należysz do jej strażników? Jeśli ten wpis może ludziom zaszkodzić, możesz go wycofać u każdego, kto ma tę listę.
packs-take-hint-open = Wycofaj

## Robienie klucza.

packs-key-title = Twój klucz
packs-key-about = Klucz to plik z hasłem. Podpisujesz nim swoje pakiety. Twoja grupa potrzebuje tylko jednego i robi go tylko raz.
packs-key-open = Zrób klucz
packs-key-folder = Gdzie zapisać
packs-key-folder-about = Najlepszy jest pendrive, który możesz zamknąć na klucz.
packs-key-password = Hasło
packs-key-password-about = Co najmniej 8 znaków. Cztery lub więcej słów, które do siebie nie pasują, to silne hasło, łatwe do zapamiętania.
packs-key-again = To samo hasło jeszcze raz
packs-key-short = Hasło musi mieć co najmniej 8 znaków.
packs-key-differ = Te dwa hasła nie są takie same.
packs-key-make = Zrób klucz
packs-key-working = Robienie klucza…
packs-key-made = Twój klucz jest gotowy
packs-key-made-words = To są twoje cztery słowa. Czytaj je ludziom przez telefon, żeby wiedzieli, że pakiet jest naprawdę od ciebie.
packs-key-made-secret = Tajny klucz: nie dawaj go nikomu
packs-key-made-public = Klucz publiczny: wolno go przekazywać
packs-key-advice = Dobrze go pilnuj
packs-key-advice-copy = Trzymaj kopię tajnego klucza na drugim pendrivie, w zamkniętym miejscu.
packs-key-advice-password = Zapisz hasło i trzymaj je osobno od klucza. Nikt ci go nie odzyska.
packs-key-advice-lost = Jeśli klucz zginie albo ktoś go ukradnie, od razu powiedz o tym wszystkim, którzy używają twoich pakietów.
packs-key-use = Podpisz nim pakiet

## Wpisy, które zostały wycofane.

packs-revoked-title = Wycofane
packs-revoked-about = Ktoś stwierdził, że te wpisy są błędne albo szkodzą. Nie są pokazywane, nawet jeśli starsza lista przyniesie je znowu.
packs-revoked-by = Kto wycofał: { $by }. Data: { $date }
packs-revoked-entry = Wpis:

## Pary wpisów, które mogą być tym samym.

packs-twins-notice =
    { $count ->
        [one] { $count } para wpisów może być tą samą usługą.
        [few] { $count } pary wpisów mogą być tą samą usługą.
        [many] { $count } par wpisów może być tą samą usługą.
       *[other] { $count } pary wpisów może być tą samą usługą.
    }
packs-twins-open = Obejrzyj je
packs-twins-title = Czy to jest to samo?
packs-twins-about = Na dwóch listach może być dwa razy ta sama usługa. Obejrzyj obie strony i zdecyduj. Jeśli nie masz pewności, zadzwoń tam albo zostaw parę tak, jak jest: oba wpisy zostają w bibliotece.
packs-twins-loading = Szukanie par…
packs-twins-none = Żadne dwa wpisy nie wyglądają teraz na to samo.
packs-twins-pair = Para { $number } z { $total }
packs-same-number = Oba mają ten sam numer telefonu.
packs-same-name_and_state = Oba mają tę samą nazwę, w tym samym stanie.
packs-twins-from = Z listy: { $list }
packs-twins-no-ways = Brak numeru telefonu i strony internetowej
packs-twins-keep = To jest to samo: zostaw ten
packs-twins-apart = To nie jest to samo
packs-twins-sure = Potem nie da się tego zmienić.
packs-twins-joined = Od teraz pokazywany jest tylko „{ $name }”.
packs-twins-kept-apart = Oba zostają i nie będziemy o nie więcej pytać.
packs-twins-packs = Do pakietów
