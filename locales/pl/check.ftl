### Sprawdzanie organizacji: ekran, zdania do oceny, raport i trzy kartki. Czytają to osoby, które kierują organizacją, pracują tam, uczą się albo szukają pomocy.

## Ekran.

check-title = Sprawdź organizację
check-intro = Wybierz rodzaj organizacji. Potem przy każdym zdaniu powiedz, czy jest tam prawdziwe. „Nie wiem” to uczciwa odpowiedź.
check-unsaved = Nic nie zostaje zachowane, chyba że to zapiszesz. Gdy zamkniesz okno albo szybko wyjdziesz, wszystko znika.
check-no-names = Nie pisz o pojedynczych pacjentach, uczniach ani pracownikach. Ktoś mógłby odgadnąć, o kogo chodzi.
check-kind = Jaki to rodzaj organizacji?
check-kind-clinic = Przychodnia albo poradnia
check-kind-workplace = Miejsce pracy
check-kind-school = Szkoła albo uczelnia
check-kind-research = Instytucja badawcza
check-kind-public = Urząd
check-kind-community = Grupa społecznościowa
check-organization = Nazwa organizacji
check-answer-met = Prawda
check-answer-partly = Częściowo prawda
check-answer-not = Nieprawda
check-answer-unknown = Nie wiem
check-evidence = Po czym to widać
    .hint = Na przykład: zasada, strona, liczba albo to, co widać na miejscu.
check-owner = Kto się tym zajmuje
check-until = Do kiedy
check-money = Pieniądze
check-clas = Numery CLAS: { $numbers }
check-clas-about = Te numery należą do 15 krajowych standardów CLAS (National CLAS Standards). Pochodzą z federalnego departamentu zdrowia (U.S. Department of Health and Human Services).
check-progress = Odpowiedzi: { $done } z { $all }
check-save = Zapisz w pliku
check-save-about = Zapisujesz to we własnym pliku. Możesz dodać długie hasło (z kilku słów), ale nie musisz. Bez niego plik może przeczytać każdy, kto go znajdzie. Jeśli długie hasło przepadnie, nikt nie otworzy pliku.
check-open = Otwórz zapisane sprawdzenie
check-open-about = Jeśli jest wcześniejsze sprawdzenie, raport pokaże też, co się zmieniło.

## Grupy zdań.

check-group-leadership = Kierownictwo
check-group-language = Język
check-group-staff = Pracownicy i wolontariusze
check-group-data = Dane
check-group-voice = Głos społeczności
check-group-complaints = Skargi

## Zdania: Kierownictwo.

check-s-leader-named = Jest zapisane i wiadomo z nazwiska, kto z kierownictwa odpowiada za sprawiedliwe traktowanie osób niebiałych.
check-s-leader-money = W budżecie jest podana kwota na to, żeby osoby niebiałe były traktowane sprawiedliwiej.
check-s-leader-vote = Osoby niebiałe mają prawo głosu w zarządzie albo w grupie, która kieruje organizacją.
check-s-leader-harm = W ciągu ostatnich dwóch lat kierownictwo sprawdziło na piśmie, które z zasad organizacji krzywdzą osoby niebiałe.
check-s-leader-goal = W tegorocznym planie jest cel dotyczący zdrowia psychicznego osób niebiałych, z datą.
check-s-leader-report = Raz w roku kierownictwo publikuje, co się poprawiło, a co nie.
check-s-leader-police = Jest pisemna zasada, która mówi, kiedy wolno wezwać policję do osoby w kryzysie.
check-s-leader-price = Ludzie dowiadują się przed pierwszą wizytą, ile kosztuje ona bez ubezpieczenia.
check-s-leader-time-off = Kierownictwo obiecało na piśmie, że nikt nie zostanie ukarany za dni wolne z powodu zdrowia psychicznego.

## Zdania: Język.

check-s-language-money = W budżecie jest podana kwota na tłumaczy i tłumaczenia.
check-s-language-interpreter = Ludzie dostają bezpłatnego tłumacza, przez telefon lub na miejscu, w ciągu 15 minut.
check-s-language-sign = Tabliczka przy wejściu mówi w kilku językach, że tłumacze są bezpłatni.
check-s-language-tested = Tłumacze zdali egzamin z obu języków.
check-s-language-children = Nikt nie prosi dzieci o tłumaczenie.
check-s-language-counselor = W ciągu 14 dni można spotkać się z doradcą psychologicznym (counselor), który mówi w języku danej osoby.
check-s-language-papers = Pisma do podpisu są po angielsku i w trzech innych językach, którymi mówi się tu najczęściej.
check-s-language-read = Zanim tłumaczenie zostanie użyte, czyta je osoba, która dobrze zna ten język.
check-s-language-own = Żadna zasada nie zabrania ludziom rozmawiać ze sobą w ich własnym języku.
check-s-language-deaf = Osoby głuche mogą dostać bezpłatnego tłumacza języka migowego.

## Zdania: Pracownicy i wolontariusze.

check-s-staff-money = W budżecie jest podana kwota na to, żeby znaleźć i zatrzymać niebiałych pracowników lub wolontariuszy.
check-s-staff-training = Wszyscy pracownicy mają co roku płatne godziny na to, żeby uczyć się o rasizmie i przyglądać się własnym nawykom.
check-s-staff-taught = Szkolenie o danej społeczności prowadzą ludzie z tej społeczności, za pieniądze.
check-s-staff-second-language = Pracownicy, którzy używają w pracy drugiego języka, dostają za to więcej pieniędzy.
check-s-staff-leaving = Gdy odchodzą niebiali pracownicy, ktoś pyta ich dlaczego, a kierownictwo poznaje powody.
check-s-staff-pay = Co roku porównuje się płace według rasy i wyrównuje niesprawiedliwe różnice.
check-s-staff-names = Pracownicy i wolontariusze używają takiego imienia i takich zaimków, o jakie prosi każda osoba.
check-s-staff-match = Kto prosi o doradcę psychologicznego (counselor) z własnej społeczności, dostaje taką propozycję, tutaj albo gdzie indziej.

## Zdania: Dane.

check-s-data-money = W budżecie jest podana kwota na to, żeby dowiedzieć się, kogo traktuje się dobrze, a kogo nie.
check-s-data-choice = Ludzie mogą podać swoją rasę, język i płeć własnymi słowami albo nie podać ich wcale.
check-s-data-waiting = Dwa razy w roku porównuje się czas czekania według rasy i języka.
check-s-data-discipline = Kary, takie jak zawieszenie w prawach ucznia, liczy się według rasy, a liczby co roku się publikuje.
check-s-data-jobs = Co roku liczy się według rasy, kogo zatrudniono, awansowano i zwolniono.
check-s-data-needs = W ciągu ostatnich trzech lat zapytano społeczność, czego potrzebuje i co już pomaga.
check-s-data-immigration = O status imigracyjny pyta się ludzi tylko tam, gdzie zależy od niego jakieś świadczenie.
check-s-data-request = Jest pisemna zasada, która mówi, kto decyduje, gdy policja albo urzędnicy imigracyjni proszą o dane ludzi.
check-s-data-questions = Kwestionariusze o zdrowiu psychicznym wypróbowano ze społecznościami, które na nie odpowiadają.
check-s-data-control = Społeczność decyduje razem z badaczami, kto może później używać jej danych.
check-s-data-again = To sprawdzenie albo podobne powtarza się co roku.

## Zdania: Głos społeczności.

check-s-voice-money = W budżecie jest podana kwota na to, żeby płacić osobom niebiałym za rady, których udzielają.
check-s-voice-council = Rada osób ze społeczności spotyka się z kierownictwem co najmniej cztery razy w roku.
check-s-voice-changed = W ostatnim roku zmieniła się co najmniej jedna rzecz, bo prosiły o to osoby niebiałe.
check-s-voice-supports = Ludzie dostają listę wsparcia w społeczności, na przykład kręgów i grup osób z podobnymi przeżyciami, a nie tylko przychodni.
check-s-voice-credit = Gdy używa się praktyki uzdrawiania jakiejś społeczności, za każdym razem podaje się nazwę tej społeczności.
check-s-voice-closed = Żadnej ceremonii nie odprawia się ani nie uczy bez zgody ludu, do którego należy.
check-s-voice-evening = Co najmniej połowa otwartych zebrań jest wieczorem albo w weekend.
check-s-voice-paid-group = Niebiali pracownicy mogą spotykać się jako grupa w płatnym czasie pracy.
check-s-voice-research = Osoby ze społeczności pomagają wybrać, co się bada.
check-s-voice-bring = Na wizytę można przyjść z kimś z krewnych, z kimś ze starszyzny albo z osobą, która uzdrawia.

## Zdania: Skargi.

check-s-complaint-money = W budżecie jest podana kwota na to, żeby badać skargi na rasizm i naprawiać krzywdy.
check-s-complaint-language = Można złożyć skargę we własnym języku, ustnie albo na piśmie.
check-s-complaint-answer = Kto składa skargę, dostaje pierwszą odpowiedź w ciągu 10 dni.
check-s-complaint-unnamed = Można złożyć skargę bez podawania nazwiska.
check-s-complaint-outside = Skargi na rasizm bada ktoś spoza organizacji.
check-s-complaint-safe = Jest pisemna zasada, która mówi, że nikt nie straci pomocy, miejsca ani pracy z powodu skargi.
check-s-complaint-office = Tabliczka podaje urząd spoza organizacji, w którym też można złożyć skargę.
check-s-complaint-friend = Nikt nie decyduje o skardze na kogoś ze swoich przyjaciół lub krewnych.
check-s-complaint-study = Osoby, które biorą udział w badaniu, mogą złożyć skargę komuś, kto nie należy do zespołu badaczy.

## Raport na papierze.

check-report-title = Jak jest w organizacji { $organization }
check-report-date = Data sprawdzenia: { $date }
check-report-how = Przy każdym zdaniu ktoś wybrał „Prawda”, „Częściowo prawda”, „Nieprawda” albo „Nie wiem”. Pod nim czytasz, po czym to widać, kto się tym zajmuje i do kiedy.
check-report-note = To samodzielne sprawdzenie, a nie zaświadczenie. Odpowiedzi pochodzą od osób, które je wypełniły.
check-report-part = Część
check-report-gaps = Braki
check-report-there = Co już jest
check-report-unknown = Nie wiadomo
check-report-since = Od ostatniego razu
check-report-better = Lepiej
check-report-worse = Gorzej
check-report-same = Bez zmian

## Kartka z obietnicami.

check-promise-name = Trzy obietnice
    .about = Kartka, na której organizacja mówi publicznie, co zmieni i do kiedy.
check-promise-organization = Jak nazywa się organizacja?
check-promise-day = Do jakiego dnia obietnice zostaną dotrzymane?
check-promise-how = Jak chcesz zapisać obietnice?
check-promise-how-paper = Ręcznie, na papierze
check-promise-how-type = Wpisać je teraz
check-promise-promises = Jakie trzy rzeczy obiecujecie?
    .hint = Przy każdej napisz, co zrobicie, kto za to odpowiada i ile jest na to pieniędzy.
check-promise-title = Co obiecuje { $organization }
check-promise-why = Sprawdziliśmy, jak traktujemy osoby niebiałe. Oto co zmienimy.
check-promise-until = Dotrzymamy tych obietnic najpóźniej w dniu { $day }.
check-promise-first = Pierwsza obietnica
check-promise-second = Druga obietnica
check-promise-third = Trzecia obietnica
check-promise-what = Co zrobimy
check-promise-who = Kto odpowiada
check-promise-money = Przeznaczone pieniądze
check-promise-report = Po tym dniu powiemy publicznie, co zrobiliśmy, a czego nie zrobiliśmy.
check-promise-contact = O te obietnice może zapytać każdy, tutaj
check-promise-made = Data obietnicy: { $date }.

## List do organizacji, gdy minął termin obietnicy.

check-follow-up-name = List o spóźnionej obietnicy
    .about = Gdy minął termin obietnicy, zapytaj organizację, co zrobiła.
check-follow-up-organization = Która organizacja to obiecała?
check-follow-up-day = Do jakiego dnia miało to być zrobione?
    .hint = Napisz miesiąc słowem, na przykład 31 marca 2027.
check-follow-up-promised = Co obiecano?
    .hint = Użyj słów samej obietnicy, jeśli je masz. To, co tu napiszesz, nie jest tłumaczone.
check-follow-up-writer = Kto podpisuje list?
    .hint = Może to być twoje nazwisko albo nazwa grupy. Jeśli zostawisz to puste, możesz podpisać ręcznie.
check-follow-up-title = W sprawie obietnicy, której termin minął
check-follow-up-written = Data listu: { $date }
check-follow-up-dear = Do osób, które kierują organizacją { $organization }:
check-follow-up-due = Złożyli Państwo społeczności obietnicę. Miała być dotrzymana najpóźniej w dniu { $day }.
check-follow-up-what = Co Państwo obiecali
check-follow-up-passed = Ten dzień już minął. Proszę odpowiedzieć na te pytania.
check-follow-up-done = Co zrobiono?
check-follow-up-missing = Czego nie zrobiono i dlaczego?
check-follow-up-who = Kto teraz za to odpowiada?
check-follow-up-money = Ile pieniędzy przeznaczono i ile już wydano?
check-follow-up-new-day = Którego dnia zostanie zrobiona reszta?
check-follow-up-reply = Proszę odpowiedzieć na piśmie w ciągu 30 dni i opublikować tę odpowiedź.
check-follow-up-thanks = Dziękuję za każdy krok, który Państwo zrobili.
check-follow-up-sign = Z poważaniem { $writer }
check-follow-up-reach = Tak można się ze mną skontaktować

## Plan na 90 dni.

check-plan-name = Plan na 90 dni
    .about = Kartka do zaplanowania, jak organizacja krok po kroku usunie jakiś brak.
check-plan-organization = Dla której organizacji jest ten plan?
check-plan-start = Którego dnia zaczyna się plan?
check-plan-gap = Jaki brak chcecie usunąć?
    .hint = Wybierz jedno lub dwa zdania, które jeszcze nie są prawdą.
check-plan-title = Najbliższe 90 dni: { $organization }
check-plan-day-one = Dzień 1 to { $start }.
check-plan-close = Brak, który chcemy usunąć
check-plan-first = Dni od 1 do 30: wysłuchać i przygotować
check-plan-second = Dni od 31 do 60: zacząć
check-plan-third = Dni od 61 do 90: zobaczyć, co z tego wyszło, i powiedzieć o tym ludziom
check-plan-what = Kroki
check-plan-who = Kto to robi
check-plan-money = Ile na to trzeba pieniędzy i skąd one będą
check-plan-know = Po czym poznamy, że to się udało
check-plan-end = W dniu 90 sprawdźcie organizację jeszcze raz. Powiedzcie społeczności, co się zmieniło.
