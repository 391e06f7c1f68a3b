### Wczytywanie cudzych list (z 211, z katalogu albo z arkusza) i przekazywanie list. Czytają to wolontariusze i osoby, które prowadzą listy.

bring-title = Wczytaj listę
bring-about = Wczytaj listę usług z 211, z katalogu albo z własnego arkusza kalkulacyjnego. Wszystko dzieje się na tym komputerze. Nic nie jest nigdzie wysyłane.
bring-to-giving = Przekaż listę

## Pierwszy krok: wybór pliku.

bring-choose-title = 1. Wybierz listę
bring-choose-about = Arkusz kalkulacyjny (.csv, .xlsx, .ods), folder albo plik zip z tabelami lub plik JSON. Zobaczysz, co w nim jest, zanim cokolwiek zostanie wczytane.
bring-looking = Zaglądanie do środka…
bring-chosen = Wybrano
bring-choose-other = Wybierz coś innego
bring-is-pack = To jest pakiet: „{ $name }”. Pakiety są podpisane i mają własny ekran.
bring-to-packs = Idź do pakietów

## Drugi krok: co znaleziono.

bring-check-title = 2. Sprawdź, co to jest
bring-found-format = Lista jest w powszechnym formacie, w którym wymieniają się listami 211 i katalogi. Nazywa się Open Referral HSDS, a to jest wersja { $version }.
bring-found-services =
    { $count ->
        [one] { $count } usługa
        [few] { $count } usługi
        [many] { $count } usług
       *[other] { $count } usługi
    }
bring-found-organizations =
    { $count ->
        [one] { $count } organizacja
        [few] { $count } organizacje
        [many] { $count } organizacji
       *[other] { $count } organizacji
    }
bring-found-rows =
    { $count ->
        [one] { $count } wiersz
        [few] { $count } wiersze
        [many] { $count } wierszy
       *[other] { $count } wiersza
    }
bring-source-title = Skąd pochodzi
bring-update-title = Czy to nowsza kopia listy, która już tu jest?
bring-update-new = Nie, to nowa lista
bring-source = Krótka nazwa
bring-source-about = Dla komputera. Gdy wczytujesz nowszą kopię, użyj tej samej krótkiej nazwy: wtedy te same wpisy zostaną zaktualizowane i żaden się nie podwoi.
bring-source-known = Lista o tej krótkiej nazwie już tu jest: „{ $name }”. Jej wpisy zostaną zaktualizowane. Wpisy, których nie ma już w nowej kopii, zostaną usunięte.
bring-source-missing = Napisz krótką nazwę.
bring-name = Nazwa, którą zobaczą ludzie
bring-name-about = Stoi przy każdym wpisie jako jego źródło. Na przykład: Example County 211.
bring-name-missing = Napisz nazwę, żeby ludzie wiedzieli, skąd pochodzą wpisy.
bring-licence = Warunki korzystania, jeśli je znasz
bring-licence-about = Na przykład: CC BY 4.0. Zostaw puste, jeśli lista o tym nie mówi.
bring-private-title = Rzeczy prywatne
bring-private = Wczytaj też to, co oznaczono jako prywatne
bring-private-about = Zostaw to wyłączone, chyba że poprosiły o to osoby, które prowadzą tę listę. To, co jest oznaczone jako prywatne, może być adresem schronienia. Jeśli znajdzie go niewłaściwa osoba, komuś może stać się krzywda.
bring-private-on = Rzeczy prywatne zostaną wczytane. Może je zobaczyć każdy, kto używa tego programu.
bring-start = Wczytaj tę listę
bring-start-about = Możesz zatrzymać to w każdej chwili. Wtedy wszystko będzie tak jak przedtem.

## Drugi krok przy arkuszu: czym jest każda kolumna.

bring-sheet = Arkusz
bring-sheet-hidden = { $name } (ukryty)
bring-sheet-language = Język, w którym jest napisany
bring-sheet-state = Stan, jeśli arkusz go nie podaje
bring-sheet-state-none = Bez stanu
bring-columns-title = Co jest w każdej kolumnie?
bring-columns-about = Zgadujemy po nagłówkach i po tym, co jest w kolumnach. Obejrzyj, proszę, każdą z nich.
bring-columns-open =
    { $count ->
        [one] Nie udało się nam odgadnąć { $count } kolumny. Wybierz, proszę, czym ona jest.
        [few] Nie udało się nam odgadnąć { $count } kolumn. Wybierz, proszę, czym one są.
        [many] Nie udało się nam odgadnąć { $count } kolumn. Wybierz, proszę, czym one są.
       *[other] Nie udało się nam odgadnąć { $count } kolumny. Wybierz, proszę, czym one są.
    }
bring-columns-no-name = Żadna kolumna nie jest jeszcze nazwą. Wybierz, w której kolumnie jest nazwa każdej usługi.
bring-column-blank = Kolumna { $number }
bring-column-empty = W pierwszych wierszach nic nie ma
bring-sure-certain = Na pewno
bring-sure-likely = Prawdopodobnie
bring-sure-unknown = Wybierz, proszę
bring-sure-chosen = Wybrano
bring-group-about = O tym
bring-group-reach = Jak się skontaktować
bring-group-where = Gdzie to jest
bring-group-who = Kto i co
bring-group-keep = Zachować czy pominąć
bring-mapping-about = Możesz zachować te wybory jako plik i użyć ich przy następnej kopii tego arkusza.
bring-mapping-use = Użyj zachowanych wyborów
bring-mapping-keep = Zachowaj te wybory jako plik
bring-mapping-use-title = W którym pliku są wybory?
bring-mapping-used = Kolumny są teraz ustawione tak jak w tym pliku.
bring-mapping-keep-title = Gdzie zapisać wybory?
bring-mapping-keep-about = W pliku są nagłówki kolumn i twoje wybory. Nie ma w nim wierszy.
bring-preview-title = Jak wejdą pierwsze wiersze
bring-preview-busy = Ponowne czytanie wierszy…
bring-preview-none = Pod nagłówkami nie ma wierszy.
bring-preview-row = Wiersz { $line }
bring-preview-aside = Zostanie odłożony
bring-preview-empty = Z tego wiersza nic by nie weszło.
bring-preview-more =
    { $count ->
        [one] Pokaż jeszcze { $count } wiersz
        [few] Pokaż jeszcze { $count } wiersze
        [many] Pokaż jeszcze { $count } wierszy
       *[other] Pokaż jeszcze { $count } wiersza
    }

## Trzeci krok: wczytywanie.

bring-running-title = 3. Wczytywanie
bring-count = { $count }

## Czwarty krok: raport.

bring-report-title = 4. Co zostało wczytane
bring-changes-title = W bibliotece
bring-changes-added = Nowe
bring-changes-changed = Zmienione
bring-changes-removed = Już ich nie ma
bring-changes-same = Jak przedtem
bring-named-added =
    { $count ->
        [one] { $count } nowy wpis
        [few] { $count } nowe wpisy
        [many] { $count } nowych wpisów
       *[other] { $count } nowego wpisu
    }
bring-named-changed =
    { $count ->
        [one] { $count } zmieniony wpis
        [few] { $count } zmienione wpisy
        [many] { $count } zmienionych wpisów
       *[other] { $count } zmienionego wpisu
    }
bring-named-removed =
    { $count ->
        [one] { $count } wpis, którego już nie ma
        [few] { $count } wpisy, których już nie ma
        [many] { $count } wpisów, których już nie ma
       *[other] { $count } wpisu, którego już nie ma
    }
bring-named-more =
    { $count ->
        [one] I jeszcze { $count }.
        [few] I jeszcze { $count }.
        [many] I jeszcze { $count }.
       *[other] I jeszcze { $count }.
    }
bring-clean = Każdy wiersz wszedł tak, jak był napisany. Nie było nic do poprawienia.
bring-reasons-title = Co zrobiliśmy z pojedynczymi wierszami
bring-reasons-about = Prawdziwe listy nigdy nie są doskonałe. Każda zmiana jest tu policzona.
bring-outcome-repaired = Poprawione
bring-outcome-kept = Zostawione bez zmian
bring-outcome-quarantined = Odłożone
bring-outcome-left_out = Pominięte, bo prywatne
bring-outcome-about-repaired = Te zostały wczytane. Na pewno wiadomo było, jak je poprawić.
bring-outcome-about-kept = Te zostały wczytane z ich własnymi słowami. Powinien je obejrzeć człowiek.
bring-outcome-about-quarantined = Te nie zostały wczytane. Popraw je na liście i wczytaj ją jeszcze raz.
bring-outcome-about-left_out = Te nie zostały wczytane, żeby nikogo nie narazić na niebezpieczeństwo. Nie pokazujemy, co w nich było.
bring-row-file = Plik
bring-row-line = Linijka
bring-row-column = Kolumna
bring-row-outcome = Co zrobiliśmy
bring-row-reason = Dlaczego
bring-row-value = Co tam było
bring-row-whole = Cały plik
bring-rows-more =
    { $count ->
        [one] I jeszcze { $count }. Jest w raporcie, który możesz zapisać.
        [few] I jeszcze { $count }. Są w raporcie, który możesz zapisać.
        [many] I jeszcze { $count }. Są w raporcie, który możesz zapisać.
       *[other] I jeszcze { $count }. Są w raporcie, który możesz zapisać.
    }
bring-rows-saved = Które to wiersze, mówi raport, który możesz zapisać.
bring-report-save = Zapisz raport
bring-report-save-title = Gdzie zapisać raport?
bring-report-save-about = To tabela (.csv), którą otworzy każdy arkusz kalkulacyjny. Pokazuje każdy wiersz, który poprawiono, zostawiono bez zmian albo odłożono. Trzymaj ją tam, gdzie widzą ją tylko osoby, które prowadzą tę listę.
bring-report-find = Szukaj w bibliotece
bring-report-again = Wczytaj następną listę

## Przekazywanie list.

bring-give-title = Przekaż listę
bring-give-about = Zapisz wpisy jako plik, który odczytają 211, katalogi i inne programy. Format nazywa się Open Referral HSDS, wersja 3.1.
bring-give-which = Które wpisy?
bring-give-none = Wybierz co najmniej jedną listę.
bring-give-empty = Nie ma jeszcze listy, którą można przekazać.
bring-give-form = Jaki to ma być plik?
bring-give-tables = Tabele w jednym pliku zip
bring-give-tables-about = Dla większości programów i do otwarcia w arkuszu kalkulacyjnym.
bring-give-json = Jeden plik JSON
bring-give-json-about = Dla osób, które tworzą strony internetowe i programy.
bring-give-where = Gdzie to zapisać?
bring-give-looking = Sprawdzanie, jakie są listy…

## Czym jest kolumna arkusza: wybory. Krótko.

bring-target-ignore = Pomiń
bring-target-keep_as_is = Zachowaj, ale nie pokazuj
bring-target-name = Nazwa
bring-target-organization = Organizacja
bring-target-other_name = Inna nazwa
bring-target-description = Co robi
bring-target-more = Więcej o tym
bring-target-phone = Numer telefonu
bring-target-phone_label = Czyj to numer
bring-target-text_number = Numer do SMS-ów
bring-target-whatsapp = Numer WhatsApp
# keep: tak samo po polsku
bring-target-email = E-mail
bring-target-website = Strona internetowa
bring-target-address = Cały adres
bring-target-street = Ulica i numer
bring-target-city = Miasto
bring-target-state = Stan
bring-target-zip_code = Kod pocztowy (ZIP)
bring-target-country = Kraj
bring-target-latitude = Szerokość geograficzna
bring-target-longitude = Długość geograficzna
bring-target-languages = W jakich językach mówią
bring-target-interpreter = Czy jest tłumacz
bring-target-hours = Godziny otwarcia
bring-target-cost = Ile kosztuje
bring-target-eligibility = Kto może przyjść
bring-target-kind = Rodzaj pomocy
bring-target-need = Z czym ludzie przychodzą
bring-target-community = Jakim społecznościom służy
bring-target-checked_date = Dzień sprawdzenia
bring-target-status = Czy jeszcze działa
bring-target-id = Własny numer wiersza
bring-target-credit = Społeczność, z której pochodzi praktyka
bring-target-openness = Czy inni mogą używać tej praktyki
bring-target-confidential = Miejsce jest tajne
bring-target-notes = Nasze własne notatki, nie do pokazywania
bring-target-public = Czy można to pokazać wszystkim

## Co zrobiono z wierszem lub wartością i dlaczego. Krótkie zdania.

bring-reason-mojibake = Litery były zniekształcone i zostały poprawione.
bring-reason-not_utf8 = Plik zapisano dawnym sposobem zapisu liter. Tak też został odczytany.
bring-reason-byte_order_mark = Na początku pliku był niewidoczny znak. Został usunięty.
bring-reason-escaped_newline = W tekście były kody nowej linijki. Teraz są to nowe linijki.
bring-reason-html = W tekście były kody ze strony internetowej. Zostały usunięte.
bring-reason-marker = W tekście były znaczniki innego programu. Zostały usunięte.
bring-reason-control_character = Usunięto niewidoczne znaki.
bring-reason-no_scheme = Brakowało początku adresu internetowego (https://). Został dodany.
bring-reason-phone_written = Numer telefonu był zapisany tak, że nie można było go wybrać. Teraz można pod niego zadzwonić.
bring-reason-phone_extension = Numer wewnętrzny był częścią numeru. Teraz stoi osobno.
bring-reason-several_phones = W jednym polu było kilka numerów. Teraz każdy stoi osobno.
bring-reason-ragged = Wiersz miał za dużo albo za mało pól. Dopasowano je do nagłówków.
bring-reason-id_derived = Własny numer wiersza zamieniono na taki, który rozumie każdy program.
bring-reason-id_missing = Wiersz nie miał własnego numeru. Dostał nowy.
bring-reason-hours_read = Godziny otwarcia były zapisane zdaniem. Zostały zrozumiane.
bring-reason-status_read = Słowo mówiło, czy to jeszcze działa. Zostało zrozumiane.
bring-reason-phone_not_understood = Nie znaleźliśmy tu numeru, pod który można zadzwonić.
bring-reason-hours_not_understood = Godziny otwarcia nie zostały zrozumiane. Zostają tak, jak je zapisano.
bring-reason-language_not_understood = Nie mamy pewności, jaki to język. Zostaje tak, jak go zapisano.
bring-reason-date_not_understood = Data nie została zrozumiana.
bring-reason-address_not_understood = To nie jest działający adres strony ani adres e-mail.
bring-reason-no_place_on_earth = Punkt na mapie nie jest prawdziwym miejscem. Nie jest używany.
bring-reason-all_inactive = Każda usługa na liście jest oznaczona jako nieczynna. To nie może być prawda, więc to oznaczenie pominięto.
bring-reason-unknown_column = Nie znamy tej kolumny. Jest przechowywana i przekazywana dalej, ale niepokazywana.
bring-reason-unknown_table = Nie znamy tej tabeli. Jest przechowywana i przekazywana dalej, ale niepokazywana.
bring-reason-value_not_understood = Nie wiemy, co to tutaj znaczy. Zostaje tak, jak to zapisano.
bring-reason-name_shared = Inne wiersze mają tę samą nazwę i nie ma pewności, który z nich był tu wcześniej. To nowy wpis.
bring-reason-too_large = Pole albo wiersz jest o wiele za długi.
bring-reason-quote_not_closed = Cudzysłów został otwarty i nigdy nie zamknięty.
bring-reason-name_missing = Nie ma nazwy.
bring-reason-duplicate_id = Inny wiersz ma ten sam numer, a mówi coś innego.
bring-reason-orphan = Należy do wpisu, którego nie ma na liście.
bring-reason-bad_json = Ta część pliku jest zepsuta i nie da się jej odczytać.
bring-reason-practice_uncredited = Praktyka uzdrawiania nie podaje, z jakiej społeczności pochodzi.
bring-reason-rule_broken = Łamie zasadę, która chroni ludzi w kryzysie.
bring-reason-unreadable = Nie udało się odczytać pliku.
bring-reason-marked_private = Lista oznacza to jako prywatne.
bring-reason-staff_contact = To nazwisko, e-mail albo bezpośredni numer osoby, która tam pracuje.
