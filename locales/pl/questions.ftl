### Kartka „Zapytaj o to miejsce”: pytania do przychodni, szkoły, pracy albo innego miejsca, z miejscem na odpowiedzi. Kartkę oddaje się personelowi.

## Pytania na ekranie.

questions-name = Zapytaj o to miejsce
    .about = Kartka z prostymi pytaniami do przychodni, szkoły, pracy albo innego miejsca. Jest na niej miejsce na odpowiedzi. Nie musisz mówić, kim jesteś.
questions-system = Co to za miejsce?
questions-system-clinic = Przychodnia albo szpital
questions-system-school = Szkoła albo uczelnia
questions-system-workplace = Miejsce pracy
questions-system-insurer = Ubezpieczyciel zdrowotny
questions-system-research = Miejsce, które prowadzi badania
questions-system-public = Urząd albo wybierana rada
questions-system-faith = Grupa religijna albo społecznościowa
questions-barrier = Co przeszkadza ludziom dostać tam pomoc?
    .hint = Wybierz od jednej do trzech rzeczy. Każda daje kilka pytań.
questions-barrier-cost = Koszt
questions-barrier-stigma = Wstyd albo patrzenie z góry
questions-barrier-language = Język
questions-barrier-distance = Odległość
questions-barrier-hours = Godziny otwarcia i czekanie
questions-barrier-id = Dokument tożsamości (ID) i papiery
questions-barrier-trust = Strach albo brak zaufania
questions-barrier-childcare = Nie ma kto zająć się dziećmi
questions-barrier-disability = Trudny dostęp dla osób z niepełnosprawnościami
questions-place = Nazwa miejsca
    .hint = Jeśli zostawisz to puste, na kartce będzie linijka do pisania.

## Góra kartki.

questions-title = Pytania do: { $place }
questions-say = Gdy oddajesz tę kartkę, możesz powiedzieć:
questions-hello = Mam kilka pytań o zdrowie psychiczne i o to miejsce. Proszę wpisać tu odpowiedzi albo powiedzieć mi, kto może to zrobić.
questions-how = Proszę odpowiedzieć na każde pytanie. Jeśli Państwo czegoś nie wiedzą, proszę napisać, kto to wie.
questions-private = Proszę nie podawać nazwiska nikogo, kto szukał u Państwa pomocy.

## Pytania o koszt.

questions-cost-unable = Co się dzieje, gdy ktoś potrzebuje pomocy i nie może zapłacić? Czy mogę zobaczyć to na piśmie?
questions-cost-before = Jak można poznać cenę przed wizytą? Kto ją podaje?
questions-cost-plan = Ile przy Państwa ubezpieczeniu zdrowotnym płaci się za jedną wizytę u terapeuty? A ile u lekarza rodzinnego?
questions-cost-refused = Jak często w zeszłym roku odmówili Państwo zapłaty za opiekę nad zdrowiem psychicznym? Z jakich powodów?
questions-cost-spent = Ile pieniędzy wydali Państwo w zeszłym roku na zdrowie psychiczne? Ile wydadzą Państwo w przyszłym?
questions-cost-outside = Gdy kierują Państwo kogoś po pomoc gdzie indziej, kto za nią płaci? Czy mogę zobaczyć to na piśmie?
questions-cost-study = Ile płacą Państwo osobom, które biorą udział w badaniu? Czy płacą Państwo też za dojazd i za opiekę nad dziećmi?

## Pytania o wstyd, obrażanie i karanie.

questions-stigma-knows = Gdy ktoś prosi tu o pomoc, kto się o tym dowiaduje? Kto nigdy się nie dowie?
questions-stigma-mail = Kto w rodzinie może zobaczyć listy i rachunki dotyczące leczenia jednej osoby? Jak ta osoba może temu zapobiec?
questions-stigma-punished = Co chroni ludzi przed karą za to, że proszą o pomoc? Gdzie to jest zapisane?
questions-stigma-learn = Czego Państwa pracownicy i wolontariusze uczą się o zdrowiu psychicznym? Kto ich uczy i jak często?
questions-stigma-insult = Co się dzieje, gdy ktoś tu obraża inną osobę z powodu rasy albo dlatego, że jest gejem, lesbijką lub osobą trans? Kto o tym decyduje?
questions-stigma-change = Czy ktoś tutaj próbuje zmieniać gejów, lesbijki lub osoby trans? Czy mogę zobaczyć Państwa zasadę na piśmie?
questions-stigma-words = Gdy piszą Państwo o jakiejś społeczności, kto z niej czyta to najpierw? Czy może coś zmienić?

## Pytania o język.

questions-language-interpreter = Kto tłumaczy, gdy ktoś słabo mówi po angielsku, i kto za to płaci? Co Państwo robią, żeby nigdy nie było to dziecko?
questions-language-papers = W jakich językach są Państwa formularze i pisma? Kto sprawdził tłumaczenia?
questions-language-phone = Co słyszy osoba, która dzwoni i słabo mówi po angielsku? Czy możemy teraz zadzwonić i posłuchać?
questions-language-helpers = Jakimi językami mówią osoby, które tu pomagają? W jakie dni tu są?
questions-language-plan = Ilu terapeutów w Państwa ubezpieczeniu zdrowotnym mówi innym językiem niż angielski? Ilu z nich przyjmuje nowych pacjentów?
questions-language-study = Kogo pomijają Państwo w badaniach z powodu języka? Kto tak zdecydował?
questions-language-meeting = Czy na Państwa zebraniach można mówić w swoim języku? Ile dni wcześniej trzeba poprosić o tłumacza?
questions-language-sign = Jak osoba głucha może dostać tu tłumacza języka migowego? Jak długo to trwa?

## Pytania o odległość.

questions-distance-car = Jak może tu dojechać ktoś, kto nie ma samochodu? Kto płaci za dojazd?
questions-distance-plan = Jak daleko jest najbliższy terapeuta w Państwa ubezpieczeniu zdrowotnym, który przyjmuje nowych pacjentów? Kiedy ostatnio Państwo to sprawdzali?
questions-distance-phone = Jaką pomoc można dostać przez telefon lub wideo? A jeśli ktoś nie ma w domu internetu?
questions-distance-outside = Gdzie spotykają się Państwo z ludźmi poza tym budynkiem? Jak często?
questions-distance-none = W których dzielnicach i miejscowościach nie ma w pobliżu opieki nad zdrowiem psychicznym? Co Państwo tam zrobią?
questions-distance-shift = Jak tę samą pomoc dostają osoby, które pracują w nocy, na część etatu albo w innych miejscach tej firmy? Kto im o niej mówi?

## Pytania o godziny i czekanie.

questions-hours-open = Kiedy mogą przyjść ludzie, którzy cały dzień pracują albo się uczą? W które wieczory i weekendy?
questions-hours-wait = Jak długo czeka na pomoc ktoś, kto zgłasza się pierwszy raz? Jak długo trwało najdłuższe czekanie w tym roku?
questions-hours-closed = Gdy jest zamknięte, kto odbiera telefon od osoby w kryzysie? Co wtedy zrobi?
questions-hours-leave = Czy można iść na wizytę w czasie pracy lub lekcji i nie stracić płacy ani oceny? Gdzie to jest zapisane?
questions-hours-decide = W ile dni zgadzają się Państwo na leczenie albo odmawiają? Co można robić, gdy się czeka?

## Pytania o dokumenty, papiery i urzędników.

questions-id-papers = Jakie papiery trzeba pokazać, zanim Państwo pomogą? Co Państwo robią, jeśli ktoś żadnych nie ma?
questions-id-immigration = Czy pytają Państwo ludzi o imigrację albo to zapisują? Kto może to przeczytać?
questions-id-officers = Co robią Państwa pracownicy, gdy o kogoś pyta policja albo urzędnicy imigracyjni? Czy mogę zobaczyć tę zasadę na piśmie?
questions-id-name = W dokumencie tożsamości (ID) może być imię, którego ktoś już nie używa. Którego imienia Państwo używają, na głos i w pismach?
questions-id-anonymous = Jak można dostać tu pomoc bez podawania nazwiska?
questions-id-number = Czy można się zapisać bez numeru Social Security albo bez adresu domowego? Gdzie to jest zapisane?

## Pytania o strach i zaufanie.

questions-trust-force = Kiedy wzywają Państwo policję albo wysyłają kogoś do szpitala wbrew jego woli? Kto mówi o tym ludziom, zanim zaczną rozmowę?
questions-trust-leaders = Z jakich społeczności są ludzie, którzy tu decydują? Których brakuje i co Państwo z tym zrobią?
questions-trust-equal = Czy osoby niebiałe i osoby LGBTQ+ dostają tu pomoc tak szybko jak inni? Czy mogę zobaczyć liczby?
questions-trust-complaint = Jak można złożyć skargę bez strachu? Co Państwo zmienili po ostatniej skardze?
questions-trust-data = Kto może używać tego, co ludzie Państwu mówią, i do czego? Jak można się nie zgodzić?
questions-trust-credit = Które z Państwa sposobów uzdrawiania lub pomagania pochodzą od jakiejś społeczności? Jak podają Państwo jej nazwę i jak jej płacą?

## Pytania o dzieci.

questions-childcare-visit = Kto zajmuje się dziećmi, gdy rodzic jest tutaj? Ile to kosztuje?
questions-childcare-meeting = Kto zajmuje się dziećmi w czasie Państwa zebrań i spotkań grup? Kto za to płaci?
questions-childcare-home = Co Państwo oferują albo opłacają, gdy rodzic nie może wyjść z domu z powodu dziecka?
questions-childcare-leave = Czy można zmienić swoje godziny, gdy potrzebuje tego dziecko albo ktoś z krewnych? Czy traci się wtedy na płacy?
questions-childcare-report = Kiedy zgłaszają Państwo rodzica do urzędu ochrony dzieci (child protection)? Czy najpierw mówią o tym Państwo rodzicowi?

## Pytania o niepełnosprawność.

questions-disability-door = Jak osoba na wózku może wejść do środka i do toalety? Czy mogą mi to Państwo teraz pokazać?
questions-disability-change = Kogo można poprosić o cichy pokój, więcej czasu albo inną zmianę? Ile dni czeka się na odpowiedź?
questions-disability-forms = Kiedy osoby niewidome ostatnio wypróbowały Państwa formularze i stronę internetową? Co Państwo potem zmienili?
questions-disability-plan = Jak osoba z niepełnosprawnością znajdzie w Państwa ubezpieczeniu zdrowotnym gabinet, do którego może wejść? Kto to sprawdził?

## Koniec kartki.

questions-change = Co Państwo zmienią, do kiedy i kto nam o tym powie?
questions-who = Kto odpowiedział na te pytania? Nazwisko, stanowisko i data
