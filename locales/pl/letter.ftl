### „Napisz list”: osoba wybiera temat, powody i urząd, a dostaje list, słowa na rozmowę przez telefon, na zebranie albo krótki post. Także kartka o tym, jak się dowiedzieć, kto decyduje.

letter-name = Napisz do tych, którzy decydują
    .about = Wybierz temat i swoje powody. Powstanie list, słowa na rozmowę przez telefon, słowa na zebranie albo krótki post.

## Pytania.

letter-topic = Co powinno się zmienić?
letter-topic-language = Pomoc psychologiczna w językach, którymi ludzie mówią
letter-topic-training = Szkolenie personelu o szacunku i różnych kulturach
letter-topic-literacy = Jasne informacje o zdrowiu psychicznym
letter-topic-school = Ludzie w szkołach, którzy pomagają w sprawach zdrowia psychicznego
letter-topic-data = Uczciwe i bezpieczne liczenie, kto dostaje pomoc
letter-topic-community = Pieniądze na wsparcie w społeczności
letter-topic-crisis = Języki na liniach kryzysowych
letter-topic-peers = Godna płaca dla osób, które wspierają innych w swojej społeczności
letter-as = Co ma powstać?
    .hint = Ten program niczego nie wysyła. To ty wysyłasz, czytasz na głos albo publikujesz.
letter-as-letter = List
letter-as-phone = Słowa na rozmowę przez telefon
letter-as-comment = Słowa na zebranie, najwyżej dwie minuty
letter-as-post = Krótki post, najwyżej 280 znaków
letter-to = Dla kogo to jest?
    .hint = Wybierz kogoś, kto może o tym zdecydować. Dla innego urzędu możesz zrobić jeszcze jeden tekst.
letter-to-lawmaker = Ktoś z parlamentu twojego stanu albo z Kongresu
letter-to-board = Rada hrabstwa albo rada miasta (county board, city council)
letter-to-school = Rada szkolna (school board)
letter-to-clinic = Szpital albo przychodnia
letter-to-insurer = Firma ubezpieczeń zdrowotnych
letter-why = Dlaczego to dla ciebie ważne?
    .hint = Zaznacz tylko to, co jest prawdą i co inni mogą wiedzieć. Urząd może zachować twój list i pokazać go innym. Wystarczą dwa lub trzy powody.
letter-why-needed = Ja albo ktoś z mojej rodziny potrzebował pomocy i trudno było ją dostać.
letter-why-interpreter = Nikt nie zaproponował nam tłumacza, gdy był nam potrzebny.
letter-why-child = Dziecko musiało być tłumaczem dorosłej osoby w bardzo osobistych sprawach.
letter-why-culture = Ludzie, którzy powinni pomóc, nie rozumieli świata, z którego pochodzę.
letter-why-race = Traktowano mnie gorzej z powodu mojej rasy, mojego języka albo tego, skąd pochodzę.
letter-why-love = Traktowano mnie gorzej z powodu tego, kogo kocham albo kim jestem.
letter-why-cost = Nie było mnie stać na pomoc albo moje ubezpieczenie nie zapłaciło.
letter-why-wait = Moje czekanie na pomoc trwało zbyt długo.
letter-why-fear = Ludzie wokół mnie nie proszą o pomoc. Boją się tego, jak zostaną potraktowani.
letter-why-helper = Wspieram innych ludzi w swojej społeczności, a pomocy jest dla nich za mało.
letter-why-student = Znam młodą osobę, która potrzebowała w szkole z kimś porozmawiać, a nikogo nie było.
letter-own = Własnymi słowami, jeśli chcesz
    .hint = Ten program nigdy nie tłumaczy twoich słów. Zostają w języku, w którym je piszesz. Nie podawaj nazwisk innych ludzi. Nie pisz nic o papierach imigracyjnych.
letter-office = Nazwa urzędu albo nazwisko osoby
    .hint = Na przykład: rada szkolna. Jeśli zostawisz to puste, możesz wpisać to ręcznie. Pomoże ci kartka „Dowiedz się, kto decyduje”.
letter-writer = Twoje imię i nazwisko
    .hint = Możesz zostawić to puste i wpisać ręcznie.
letter-place = Gdzie mieszkasz
    .hint = Wystarczy miejscowość albo kod pocztowy (ZIP).

## Początek i koniec tekstu.

# keep: sama data
letter-date = { $date }
letter-dear = Do: { $office }. Szanowni Państwo,
letter-i-am = Nazywam się { $writer }. Mieszkam tu: { $place }.
letter-phone-hello = Dzień dobry. Mam wiadomość. Do kogo: { $office }.
letter-why-title = Dlaczego to dla mnie ważne
letter-power-lawmaker = Głosują Państwo nad ustawami i nad publicznymi pieniędzmi. Dlatego zwracam się do Państwa.
letter-power-board = Decydują Państwo o miejscowych pieniądzach, usługach i umowach. Dlatego zwracam się do Państwa.
letter-power-school = Decydują Państwo o pieniądzach i o personelu naszych szkół. Dlatego zwracam się do Państwa.
letter-power-clinic = Decydują Państwo, kogo zatrudnić i jak traktuje się ludzi pod Państwa opieką. Dlatego zwracam się do Państwa.
letter-power-insurer = Decydują Państwo, za jaką pomoc płacić i komu łatwo ją dostać. Dlatego zwracam się do Państwa.
letter-law-1557 = Section 1557 ustawy Affordable Care Act (42 U.S.C. 18116) zabrania dyskryminacji z powodu pochodzenia narodowego (national origin) w programach zdrowotnych, które dostają pieniądze federalne. Przepis federalny do tej ustawy (45 CFR part 92) dotyczy także języka. Mówi, że pomoc językowa jest bezpłatna, a tłumacze muszą mieć kwalifikacje.
letter-law-title-vi = Title VI ustawy Civil Rights Act of 1964 (42 U.S.C. 2000d) zabrania dyskryminacji z powodu rasy, koloru skóry lub pochodzenia narodowego (national origin) w każdym programie, który dostaje pieniądze federalne.
letter-law-note = Prawo federalne, przeczytane w listopadzie i grudniu 2025. To nie jest porada prawna.
letter-answer = Proszę odpisać mi w ciągu 30 dni. Proszę o informację, co Państwo zrobią i do kiedy. Jeśli decyduje o tym ktoś inny, proszę napisać kto. Dziękuję za przeczytanie mojego listu.
letter-sign = Z poważaniem { $writer }
letter-reach = Tak można się ze mną skontaktować:
letter-phone-end = Proszę to zapisać i przekazać dalej. Kiedy mogę się dowiedzieć, co zostanie zrobione? Dziękuję.
letter-comment-end = Proszę odpowiedzieć na moje pytania na następnym zebraniu. Jeśli decyduje o tym ktoś inny, proszę nam powiedzieć kto. Dziękuję.
letter-phone-how = Czytaj to powoli. Jeśli odbierze automat, zostaw to jako wiadomość. Możesz zapytać: „Czy mogą Państwo znaleźć dla mnie tłumacza?”
letter-comment-how = Przed zebraniem zapytaj, jak zapisać się do głosu, i poproś o tłumacza. Przeczytaj to raz na głos z zegarkiem. Jeśli trwa to dłużej niż dwie minuty, podaj mniej powodów.
letter-post-how = Post może przeczytać każdy, także ludzie, którzy cię znają. Publikuj go tylko wtedy, gdy to dla ciebie bezpieczne.

## Tematy: list, telefon, zebranie, post (najwyżej 280 znaków).

letter-what-language = Trudno mówić o bólu w języku, którego nie zna się dobrze. Około 26 milionów ludzi w Stanach Zjednoczonych mówi po angielsku gorzej niż bardzo dobrze (KFF, liczby z 2021). Zbyt często formularze, linie telefoniczne i personel używają tylko angielskiego. Niektórzy muszą przyprowadzić dziecko albo kogoś z krewnych, żeby tłumaczyli. Wtedy przemilczają to, co boli najbardziej, albo nie przychodzą wcale.
letter-ask-language = Proszę o trzy rzeczy w ciągu jednego roku. Po pierwsze: każde miejsce, które pomaga w sprawach zdrowia psychicznego, oferuje na każdej wizycie bezpłatnego, wykwalifikowanego tłumacza. Po drugie: formularze są w językach, którymi mówią ludzie w naszej okolicy, i sprawdził je ktoś, kto zna dany język. Po trzecie: co roku publikuje się, ile osób poprosiło o tłumacza i ile go dostało.
letter-phone-language = Dzwonię w sprawie tłumaczy w opiece nad zdrowiem psychicznym. Zbyt wielu ludzi musi opowiadać o swoim bólu po angielsku. Proszę zadbać o to, żeby na każdej wizycie mógł być bezpłatny, wykwalifikowany tłumacz. Proszę też publikować, ile osób poprosiło o tłumacza i ile go dostało.
letter-comment-language = Zabieram głos w sprawie języka w opiece nad zdrowiem psychicznym. Nikt nie powinien potrzebować dobrego angielskiego, żeby dostać pomoc. Żadne dziecko nie powinno być tłumaczem swojego rodzica. Proszę nam powiedzieć: Dla jakich języków są dziś tłumacze? Ile osób poprosiło o tłumacza w zeszłym roku i ile go dostało? Do jakiego dnia dostanie go każdy, kto poprosi?
letter-post-language = Nikt nie powinien potrzebować dobrego angielskiego, żeby dostać pomoc psychologiczną. Prosimy o bezpłatnego, wykwalifikowanego tłumacza na każdej wizycie. I o jawne liczby: kto poprosił i kto dostał tłumacza?

letter-what-training = Ludzie nie wracają tam, gdzie czują się oceniani. Osoby niebiałe spotyka to zbyt często. Osoby queer i trans też. Personel może nie wiedzieć, ile w czyimś życiu znaczy rodzina, wiara albo rasizm. Jeden krótki kurs tego nie zmieni. Nauka o życiu innych ludzi nigdy się nie kończy.
letter-ask-training = Proszę o szkolenie zwane „culturally responsive” dla całego personelu, który pomaga w sprawach zdrowia psychicznego, co roku, w płatnym czasie pracy. Uczy ono personel pytać, słuchać i szanować to, skąd ktoś pochodzi. Planują je i prowadzą ludzie ze społeczności i dostają za to pieniądze. Co roku pacjenci są pytani, czy czuli szacunek. Odpowiedzi publikuje się bez nazwisk.
letter-phone-training = Dzwonię w sprawie szkolenia personelu, który pomaga w sprawach zdrowia psychicznego. Ludzie nie przychodzą tam, gdzie czują się oceniani z powodu rasy, wiary albo tego, kogo kochają. Proszę poprzeć szkolenie „culturally responsive”, co roku, w płatnym czasie pracy. Powinni je prowadzić ludzie z naszych społeczności i dostawać za to pieniądze.
letter-comment-training = Zabieram głos w sprawie szacunku w opiece nad zdrowiem psychicznym. Ludzie, którzy czują się oceniani, nie wracają. Proszę nam powiedzieć: Ile godzin szkolenia „culturally responsive” miał personel w zeszłym roku? Kto je prowadził i czy dostał za to pieniądze? Czy ktoś pyta pacjentów, czy czuli szacunek? Do jakiego dnia opublikują Państwo odpowiedzi?
letter-post-training = Ludzie nie wracają tam, gdzie czują się oceniani. Prosimy o szkolenie „culturally responsive” dla personelu, który pomaga w sprawach zdrowia psychicznego: co roku, prowadzone przez ludzi z naszych społeczności.

letter-what-literacy = Wiele z tego, co się pisze o zdrowiu psychicznym, jest długie i trudne do zrozumienia. Często nie ma tam ani słowa o tym, ile pomoc kosztuje, kto się o niej dowie i jak wygląda pierwsza wizyta. Często jest to tylko w internecie i tylko po angielsku. Dlatego ludzie nie dowiadują się, że jest pomoc, albo się jej boją.
letter-ask-literacy = Proszę o jasne informacje w ciągu jednego roku. Mają mówić, jaka jest pomoc, ile kosztuje, kto się o niej dowie i jak wygląda pierwsza wizyta. Mają być napisane prostymi słowami, w językach, którymi mówią ludzie w naszej okolicy. Najpierw wypróbowują je ludzie ze społeczności i dostają za to pieniądze. Są za darmo na papierze w przychodniach, szkołach, bibliotekach i miejscach modlitwy.
letter-phone-literacy = Dzwonię w sprawie informacji o zdrowiu psychicznym. Często są trudne do zrozumienia i tylko po angielsku. Proszę, żeby były napisane prostymi słowami i w naszych językach, także na papierze. Niech najpierw wypróbują je ludzie z naszych społeczności, za pieniądze.
letter-comment-literacy = Zabieram głos w sprawie informacji o zdrowiu psychicznym. Jeśli ludzie ich nie rozumieją, te informacje nie pomogą. Proszę nam powiedzieć: W jakich językach mamy je dzisiaj? Kto je wypróbowuje, zanim zostaną wydrukowane? Gdzie mogą je dostać ludzie bez internetu? Do jakiego dnia będą na papierze, prostymi słowami i w naszych językach?
letter-post-literacy = Informacje, których ludzie nie rozumieją, nie pomogą. Prosimy o informacje o zdrowiu psychicznym prostymi słowami i w naszych językach, także na papierze. Niech nasze społeczności je najpierw wypróbują.

letter-what-school = Dla wielu dzieci szkoła to jedyne miejsce, gdzie mogą spotkać kogoś, kto umie pomóc. American School Counselor Association zaleca jednego pedagoga szkolnego (counselor) na 250 uczniów. W roku szkolnym 2022/2023 średnia w kraju wynosiła 385 uczniów. Gdy nie ma z kim porozmawiać, dzieci, które cierpią, mogą dostać karę zamiast pomocy.
letter-ask-school = Proszę o plan z datami, aż na 250 uczniów będzie jeden pedagog szkolny (counselor). Do każdej szkoły może przyjść psycholog szkolny albo pracownik socjalny. Szkoła szuka ludzi, którzy mówią językami uczniów i znają ich społeczności. Dla każdej szkoły publikuje się, ilu uczniów przypada na każdą z tych osób. Gdy uczniowi jest bardzo ciężko, pierwsi przychodzą przeszkoleni ludzie, a nie policja.
letter-phone-school = Dzwonię w sprawie zdrowia psychicznego w naszych szkołach. Zbyt wielu uczniów nie ma z kim porozmawiać. Proszę poprzeć plan z datami, aż na 250 uczniów będzie jeden pedagog szkolny (counselor). Proszę pomóc w szukaniu ludzi, którzy mówią językami uczniów.
letter-comment-school = Zabieram głos w sprawie zdrowia psychicznego w naszych szkołach. Dziecko, które cierpi, potrzebuje kogoś, z kim może porozmawiać, a nie kary. Proszę nam powiedzieć: Ilu uczniów w każdej szkole przypada na jednego pedagoga (counselor)? Ile z tych osób mówi językami uczniów? Jak długo uczeń czeka? Do jakiego dnia będzie jeden pedagog na 250 uczniów?
letter-post-school = Dziecko, które cierpi, potrzebuje kogoś, z kim może porozmawiać, a nie kary. Prosimy o jednego pedagoga szkolnego (counselor) na 250 uczniów i o ludzi, którzy mówią językami uczniów.

letter-what-data = Często nikt nie umie powiedzieć, kto najdłużej czeka na pomoc, kogo się odsyła i kto nie wraca. Małe społeczności znikają w dużych grupach, takich jak „Azjaci” albo „Inne”. Wtedy nikt nie widzi, co jest niesprawiedliwe. Ale ludzie boją się też tego, co się stanie z ich odpowiedziami. Jeśli odpowiedzi nie są bezpieczne, ludzie nie przychodzą.
letter-ask-data = Proszę o jawne liczby co roku, według rasy, społeczności i języka. Kto prosi o pomoc, kto czeka i kto ją dostaje? Na każde pytanie odpowiada się dobrowolnie i własnymi słowami. Przy liczbach nigdy nie ma nazwisk. Bardzo małych grup się nie pokazuje, żeby nikogo nie dało się rozpoznać. Odpowiedzi nigdy nie idą na policję ani do urzędów imigracyjnych. Ludzie ze społeczności pomagają decydować, o co się pyta.
letter-phone-data = Dzwonię w sprawie tego, kto dostaje pomoc psychologiczną, a kto nie. Proszę poprzeć liczenie według rasy, społeczności i języka. Każda odpowiedź musi być dobrowolna. Żadna odpowiedź nie może iść na policję ani do urzędów imigracyjnych. Proszę publikować te liczby co roku, bez nazwisk.
letter-comment-data = Zabieram głos w sprawie tego, kto dostaje pomoc psychologiczną, a kto nie. Czego się nie liczy, to łatwo przeoczyć. Proszę nam powiedzieć: Czy wiedzą Państwo, które społeczności czekają najdłużej? Kto może zobaczyć odpowiedzi ludzi i czy są one bezpieczne przed policją i urzędami imigracyjnymi? Do jakiego dnia opublikują Państwo te liczby, bez nazwisk?
letter-post-data = Kto najdłużej czeka na pomoc psychologiczną? Prosimy o jawne liczby według rasy, społeczności i języka. Bez nazwisk. Nic dla policji ani urzędów imigracyjnych.

letter-what-community = Wielu ludzi szuka pomocy najpierw u tych, którym ufa: w kręgu, w grupie sąsiedzkiej albo w miejscu modlitwy. Takie grupy często pracują bez zapłaty albo z małych i krótkich dotacji. Zasady przyznawania większych pieniędzy są pisane dla dużych organizacji. Czasem inni przejmują to, co zaczęła społeczność, i nie podają jej nazwy.
letter-ask-community = Proszę o stałą część pieniędzy na zdrowie psychiczne dla grup, które wyrastają ze społeczności, którym pomagają. Dotacje trwają co najmniej trzy lata, a formularze są krótkie i w więcej niż jednym języku. Ludzie ze społeczności pomagają decydować i dostają za to pieniądze. Program, który korzysta z praktyki jakiejś społeczności, podaje jej nazwę. Co roku publikuje się, ile pieniędzy dostały takie grupy.
letter-phone-community = Dzwonię w sprawie pieniędzy na wsparcie w społeczności. Kręgi i grupy sąsiedzkie pomagają wielu ludziom, często bez zapłaty. Proszę przeznaczyć dla nich stałą część pieniędzy na zdrowie psychiczne. Proszę też, żeby dotacje trwały co najmniej trzy lata i żeby formularze były krótkie.
letter-comment-community = Zabieram głos w sprawie wsparcia w społeczności. Kręgi i grupy sąsiedzkie docierają do ludzi, do których urzędy nie docierają, często bez zapłaty. Proszę nam powiedzieć: Ile pieniędzy na zdrowie psychiczne dostały takie grupy w zeszłym roku? Kto o tym decydował i czy byli przy tym ludzie ze społeczności? Do jakiego dnia zostanie dla nich przeznaczona stała część?
letter-post-community = Kręgi i grupy sąsiedzkie codziennie pomagają w sprawach zdrowia psychicznego, często bez zapłaty. Prosimy o stałą część pieniędzy na zdrowie psychiczne dla nich, na co najmniej trzy lata.

letter-what-crisis = Gdy ktoś jest w niebezpieczeństwie, trzeba go od razu zrozumieć. Przez telefon 988 ma tłumaczy ponad 240 języków. Dla SMS-ów i czatu wymienia angielski i hiszpański (przeczytane 14 września 2026). Wszyscy powinni wiedzieć, jak dobrze to działa. Ile osób prosi o inny język? Jak długo czekają? Ile się rozłącza, zanim ktoś je zrozumie?
letter-ask-crisis = Proszę, żeby każda linia kryzysowa, która dostaje publiczne pieniądze, co roku publikowała kilka liczb. O jakie języki ludzie prosili i ile osób dostało w nich pomoc? Jak długo czekały na tłumacza i ile rozłączyło się wcześniej? Z tych liczb nigdy nie widać, kto dzwonił. Proszę też o tłumaczy przeszkolonych do rozmów w kryzysie. I proszę o plan, z datami, na SMS-y i czat w większej liczbie języków.
letter-phone-crisis = Dzwonię w sprawie języków na liniach kryzysowych, takich jak 988. Gdy ktoś jest w niebezpieczeństwie, trzeba go od razu zrozumieć. Proszę zwrócić się do linii kryzysowych, żeby publikowały, o jakie języki ludzie proszą, jak długo czekają i ile osób się rozłącza. Nigdy nie może być z tego widać, kto dzwonił.
letter-comment-crisis = Zabieram głos w sprawie języków na liniach kryzysowych. Gdy ktoś jest w niebezpieczeństwie, trzeba go od razu zrozumieć. Proszę nam powiedzieć: O jakie języki proszą tutejsi ludzie, gdy dzwonią? Jak długo czekają na tłumacza? Ile osób rozłącza się wcześniej? Do jakiego dnia te liczby będą jawne, bez pokazywania, kto dzwonił?
letter-post-crisis = Gdy ktoś jest w niebezpieczeństwie, trzeba go od razu zrozumieć. Prosimy linie kryzysowe o jawne liczby: o jakie języki ludzie proszą, jak długo czekają, ile osób rozłącza się wcześniej.

letter-what-peers = Osoby, które same przeszły przez kłopoty ze zdrowiem psychicznym i wspierają innych, nazywają się peer workers. Pracownicy zdrowia, którzy pochodzą ze społeczności, której pomagają, to community health workers. Są wśród nich promotores de salud: to rola, która pochodzi z Ameryki Łacińskiej i od społeczności latynoskich. Docierają do ludzi, do których urzędy nie docierają. Często dostają mało pieniędzy albo nic. List federalny z 15 sierpnia 2007 mówi stanom, jak Medicaid może płacić za wsparcie osób z podobnymi przeżyciami.
letter-ask-peers = Proszę, żeby osoby z podobnymi przeżyciami, które wspierają innych (peer workers), i pracownicy zdrowia ze społeczności (community health workers) dostawali pensję jak reszta personelu. Mają płacę, z której da się żyć, płatne szkolenie i zwolnienie chorobowe. Medicaid i inne ubezpieczenia płacą za ich pracę. Sam dawny wyrok ani sam brak dyplomu nikomu nie zamyka drogi do tej pracy. Co roku publikuje się, ile jest takich miejsc pracy, w jakich językach i za jaką płacę.
letter-phone-peers = Dzwonię w sprawie osób z podobnymi przeżyciami, które wspierają innych (peer workers), i pracowników zdrowia ze społeczności (community health workers). Docierają do ludzi, do których urzędy nie docierają, często za małe pieniądze albo za darmo. Proszę poprzeć płacę, z której da się żyć. Proszę zadbać o to, żeby Medicaid i inne ubezpieczenia płaciły za ich pracę.
letter-comment-peers = Zabieram głos w sprawie osób z podobnymi przeżyciami, które wspierają innych (peer workers), i pracowników zdrowia ze społeczności (community health workers). Pomagają innym tym, przez co same przeszły, często za małe pieniądze albo za darmo. Proszę nam powiedzieć: Ile z tych osób dostaje dziś zapłatę i jaką? Jakimi językami mówią? Do jakiego dnia będą dostawać pensję jak reszta personelu?
letter-post-peers = Osoby, które same przez to przeszły, i pracownicy zdrowia ze społeczności docierają tam, gdzie urzędy nie docierają. Prosimy o płacę, z której mogą żyć, o płatne szkolenie i o ubezpieczenia, które płacą za ich pracę.

## Kartka: jak się dowiedzieć, kto decyduje.

letter-who-name = Dowiedz się, kto decyduje
    .about = Jak znaleźć nazwiska i adresy przez telefon, w bibliotece publicznej albo w urzędzie miasta, bez internetu.
letter-who-start = Nie potrzebujesz do tego internetu. Wystarczy telefon albo wizyta. Możesz poprosić o tłumacza.
letter-who-congress = Kongres w Waszyngtonie
letter-who-congress-how = Kongres decyduje o ustawach federalnych i pieniądzach federalnych. Zadzwoń do centrali, powiedz swój kod pocztowy (ZIP) i poproś o połączenie ze swoim senatorem (Senator) lub kongresmenem (Representative).
letter-who-congress-number = Centrala telefoniczna Kapitolu: (202) 224-3121 (przeczytane w 2017)
letter-who-congress-write = Do senatora: The Honorable (imię i nazwisko), United States Senate, Washington, DC 20510. Do kongresmena: The Honorable (imię i nazwisko), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Nie wiemy, którego dnia to przeczytano. Zapytaj, czy nadal się zgadza.
letter-who-local = Stan, hrabstwo, miasto, szkoła albo przychodnia
letter-who-library = Idź do biblioteki publicznej albo tam zadzwoń. Pokaż albo przeczytaj te pytania. Możesz je też zadać w urzędzie miasta, w urzędzie hrabstwa albo w biurze okręgu szkolnego (school district).
letter-who-ask-state = Kto reprezentuje mnie w parlamencie stanowym i jakie są adresy tych osób? To jest mój kod pocztowy (ZIP).
letter-who-ask-money = Kto decyduje tutaj o pomocy psychologicznej i o pieniądzach na nią?
letter-who-ask-meeting = Kiedy i gdzie jest następne zebranie? Jak mogę zapisać się do głosu?
letter-who-ask-language = Czy będzie tłumacz mojego języka?
letter-who-care = W szpitalu lub przychodni zapytaj w recepcji, kto tym miejscem kieruje. Do ubezpieczyciela zadzwoń pod numer z twojej karty i zapytaj, dokąd wysłać list.
letter-who-web = Jeśli możesz korzystać z internetu
letter-who-mha = Mental Health America, zmienianie zasad i wezwania do działania (public policy and action alerts): https://mhanational.org/public-policy
letter-who-usa = USA.gov, znajdź swoich przedstawicieli (elected officials): https://www.usa.gov/elected-officials (tej strony nie czytaliśmy)
letter-who-found = Czego udało mi się dowiedzieć: nazwisko, adres, numer, następne zebranie
