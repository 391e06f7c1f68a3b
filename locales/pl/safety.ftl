### Ekran „Co ten program może ukryć, a czego nie”. Według tych słów ktoś decyduje, co jest tu bezpieczne.

## Góra ekranu.

safety-title = Co ten program może ukryć, a czego nie
safety-lead = Ten program nie zapisuje niczego, co wpisujesz, otwierasz lub czego szukasz, chyba że o to poprosisz. Ale żaden program nie ukryje wszystkiego.
safety-other = Jeśli myślisz, że ktoś obserwuje ten komputer, bezpieczniejszy jest komputer albo telefon, do którego ta osoba nie ma dostępu.
safety-measured = Sprawdziliśmy to w systemie Linux. Co zostaje w systemach Windows i macOS, jeszcze nie zbadano.

## Kto może obserwować.

safety-watchers-title = Kto może obserwować
safety-does = Co program robi
safety-cannot = Czego program nie może
safety-shoulder = Ktoś, kto patrzy ci przez ramię
    .does = „Szybkie wyjście” zakrywa okno pustą stroną. To samo robi klawisz Shift naciśnięty trzy razy, chyba że wyłączono to w Ustawieniach. Nazwa i obrazek okna nic wtedy nie mówią o tym programie. Wszystko, co tu robisz, zostaje zapomniane i zaczynasz znów od wyboru języka.
    .cannot = Nie zamyka innych programów. Nie ukrywa listy programów, którą prowadzi sam komputer. Nie cofnie tego, co ktoś zobaczył.
safety-later = Ktoś, kto przegląda ten komputer później
    .does = Nie prowadzi historii. Zapamiętuje ustawienia tylko wtedy, gdy o to poprosisz. Pliki, których potrzebuje okno, są usuwane na koniec albo przy następnym uruchomieniu.
    .cannot = Nie ukryje tego, że jest na tym komputerze ani że był uruchomiony. Plik, który zapiszesz, i strona, którą wydrukujesz, zostają: tego nie usunie.
safety-spyware = Program szpiegujący: ukryty program, który cię śledzi
    .does = Sam ten program nie wysyła nic przez internet. Przeciw programowi szpiegującemu nie może zrobić nic więcej.
    .cannot = Nie znajdzie programu szpiegującego i go nie zatrzyma. Program szpiegujący może widzieć ekran i każdy naciskany klawisz.
safety-next = Następna osoba przy wspólnym komputerze
    .does = „Szybkie wyjście” albo zamknięcie okna kończy twoją wizytę. Program zapomina, co było szukane i otwierane. W systemie Linux pamięć, którą program oddaje, jest nadpisywana.
    .cannot = Jeśli odejdziesz od otwartego okna, następna osoba zobaczy, co w nim jest. Skopiowany tekst może jeszcze dać się wkleić.
safety-staff = Osoby, które opiekują się tym komputerem
    .does = Nie prowadzi listy wizyt ani nie zapisuje, kto tu był.
    .cannot = Nie może im przeszkodzić w patrzeniu na ekran ani w instalowaniu innych programów na tym komputerze.
safety-stick = Pendrive, przy którym ktoś majstrował
    .does = Pakiet jest sprawdzany przed użyciem. Jeśli jest uszkodzony albo zmieniony po podpisaniu, zostaje odrzucony.
    .cannot = Podpis pokazuje, kto zrobił pakiet. Nie pokazuje, że fakty w nim są prawdziwe. Inne pliki na pendrivie nie są sprawdzane.
safety-search = Ktoś, kto zmusza cię do pokazania tego komputera
    .does = Nie ma historii, którą można pokazać. Program nie zapisuje, co wpisujesz, otwierasz i czego szukasz, chyba że o to poprosisz.
    .cannot = Nie ukryje tego, że tu jest. Kto może używać tego komputera, może przeczytać zapamiętane ustawienia, zapisane pliki i wpisy, które tu powstały.

## Kiosk: komputer w miejscu publicznym, który pokazuje tylko ten program.

safety-kiosk-title = Przy kiosku: wspólnym komputerze, na którym działa tylko ten program
safety-kiosk-erases = Kiosk wymazuje każdą wizytę. Gdy przez jakiś czas nikt go nie dotyka, najpierw pyta. Potem wymazuje. Gdy komputer był uśpiony, wymazuje od razu.
safety-kiosk-counts = Kiosk niczego nie liczy, chyba że ośrodek to włączy. Wtedy przechowuje tylko liczby, które są celowo trochę zmienione. Nie przechowuje słów. Kryzys, przemoc i imigracja nigdy nie są liczone.
safety-kiosk-cannot = Nie ukryje ekranu przed ludźmi, którzy stoją blisko ciebie.

## Prywatne notatki: jeden plik chroniony hasłem, z tym, co ktoś chce zachować dla siebie.

safety-private-title = Twoje prywatne notatki
safety-private-locked = Jeśli o to poprosisz, to, co zachowujesz dla siebie, trafia do jednego pliku, chronionego długim hasłem (z kilku słów). Bez tego długiego hasła nie da się go przeczytać.
safety-private-lost = Nikt nie odzyska zgubionego długiego hasła. My też nie możemy tego zrobić.
safety-private-opens = Z długim hasłem plik otworzy też standardowy program „age”.
safety-private-cannot = Program nie ukryje tego, że plik istnieje. Nie pomoże, jeśli program szpiegujący zobaczy długie hasło albo ktoś zmusi cię, żeby je podać.

## Lista: każda linijka kończy zdanie „Nie możemy ukryć…”.

safety-list-title = Czego nie możemy ukryć
safety-list-here = Tego, że ten program jest na tym komputerze i że był uruchomiony.
safety-list-seen = Tego, co ktoś widzi na ekranie.
safety-list-heard = Tego, co program czyta na głos. Inni w pokoju mogą to usłyszeć. Pomagają słuchawki.
safety-list-spyware = Tego, co widzi program szpiegujący.
safety-list-recording = Zdjęć i nagrań ekranu.
safety-list-typed = Ostatnich wpisanych słów, w pamięci tego programu, dopóki nie zostanie zamknięty.
safety-list-swap = Tego, co sam komputer przenosi ze swojej pamięci na dysk.
safety-list-graphics = Małych plików, które komputer przechowuje, żeby szybciej rysować obrazy i litery.
safety-list-copied = Skopiowanego tekstu, dopóki komputer trzyma go gotowym do wklejenia.
safety-list-keyboards = Słów, których uczą się od Ciebie pomoce do pisania w samym komputerze: klawiatura na ekranie, podpowiedzi słów, dyktowanie.
safety-list-saved = Zapisanego pliku.
safety-list-printed = Wydrukowanej strony oraz tego, co zachowa o niej drukarka i system drukowania w komputerze. System drukowania może wysyłać strony do drukarki przez sieć lokalną.
safety-list-phone = Tego, co telefon zachowa z odczytanego kwadratowego kodu.

## Tabela: co jest zapisywane i kiedy.

safety-written-title = Co jest zapisywane na tym komputerze i kiedy
safety-written-library = Lista pomocy, która przychodzi z programem
    .when = Gdy program się uruchamia. Jest taka sama dla wszystkich.
safety-written-damaged = Uszkodzona lista pomocy
    .when = Gdy listy nie da się już odczytać, zostaje odłożona z datą tego dnia. Nie jest kasowana.
safety-written-settings = Twój język, wielkość liter, kolory i inne ustawienia
    .when = Tylko jeśli poprosisz o ich zapamiętanie. Gdy to wyłączysz, plik zostaje skasowany.
safety-written-window = Pliki, których potrzebuje samo okno
    .when = Dopóki jest otwarte, w prywatnym folderze. W systemie Linux ten folder jest w pamięci, jeśli komputer na to pozwala. Jest usuwany na koniec albo przy następnym uruchomieniu.
safety-written-saved = Kartka, raport albo lista, którą zapisujesz
    .when = Tylko jeśli ją zapiszesz, w wybranym folderze. Kartka nazywa się „sheet.pdf”. W jej ukrytych danych nie ma autora, programu ani daty.
safety-written-printed = Strony do drukarki
    .when = Tylko jeśli drukujesz. System drukowania dostaje je pod nazwą „Information sheet”.
safety-written-center = Listy, wpisy i pakiety, które ktoś dodaje, oraz decyzje o nich
    .when = Tylko jeśli ktoś je doda. Nie są chronione hasłem. Gdy ktoś skasuje wpis, który tu powstał, zostaje on wymazany z listy pomocy. Kopie zrobione wcześniej zostają.
safety-kiosk-written = Liczby o tym, czego ludzie szukają przy kiosku
    .when = Tylko jeśli ośrodek to włączy. Są celowo trochę zmienione i nie ma przy nich słów.
safety-private-written = Twoje prywatne notatki
    .when = Tylko jeśli je założysz. Są chronione twoim długim hasłem.

## Jak zgłosić problem.

safety-report-title = Jak zgłosić problem
safety-report-fact = Jakiś fakt się nie zgadza? Otwórz jego stronę i wybierz „Zgłoś błąd”. Powstanie plik, który możesz komuś dać. Nic nie jest wysyłane. W pliku nie ma, kto go napisał, gdzie ani kiedy.
safety-report-trace = Czy program coś po sobie zostawił albo mówi coś, co krzywdzi? Powiedz o tym osobom, od których go masz, jeśli to dla ciebie bezpieczne.
