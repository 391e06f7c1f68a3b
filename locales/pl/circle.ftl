### Narzędzia „Załóż krąg” i „Ulotka o kręgu”. Wybiera się i wpisuje na ekranie, a potem drukuje plan albo ulotkę. Krąg to tutaj mała grupa ludzi, którzy siadają razem, słuchają się i sobie pomagają.

## Pytania na ekranie.

circle-name = Załóż krąg
    .about = Zrób plan dla własnej małej grupy: wspólne zasady, kto co robi i słowa na pierwsze spotkanie.
circle-parts = Co ma być w waszym planie?
    .hint = Zawsze jest w nim: co robić w niebezpieczeństwie, od kogo pochodzi krąg i gdzie pytać o prawo.
circle-parts-agreement = Nasze wspólne zasady
circle-parts-practical = Jedzenie, dzieci, pieniądze, zadania
circle-parts-privacy = Prywatność
circle-parts-legal = Pytania o prawo
circle-parts-script = Słowa do przeczytania na pierwszym spotkaniu
circle-parts-sessions = Sześć spotkań, sześć pytań
circle-group = Jak nazywa się wasz krąg?
    .hint = Bezpieczniejsza jest nazwa, która nie mówi innym nic prywatnego.
circle-who = Dla kogo jest?
    .hint = Używaj słów, którymi ludzie mówią sami o sobie. Na przykład: rodzice, którzy mówią po somalijsku.
circle-place = Gdzie się spotykacie?
circle-times = Kiedy się spotykacie?
    .hint = Na przykład: pierwsza niedziela miesiąca, od 3 do 5
circle-first = Którego dnia jest pierwsze spotkanie?
    .hint = Tylko do pliku kalendarza z sześcioma spotkaniami, który można zapisać oprócz kartki. Możesz zostawić to puste.
circle-hour = O której godzinie się zaczyna?
circle-every = Jak często się spotykacie?
circle-every-week = Co tydzień
circle-every-fortnight = Co dwa tygodnie
circle-every-month = Raz w miesiącu
circle-contact = Jak można o niego zapytać?
    .hint = Numer albo adres e-mail. Podaj tylko to, co bezpiecznie jest podać.
circle-purpose = Po co jest ten krąg?
circle-purpose-listen = Żeby słuchać siebie nawzajem i żeby nikt nie czuł się samotny.
circle-purpose-loss = Żeby być razem po śmierci kogoś bliskiego albo po innej stracie.
circle-purpose-racism = Żeby odpocząć od rasizmu, wśród ludzi, którzy rozumieją.
circle-purpose-share = Żeby dzielić się jedzeniem, podwożeniem, czasem i pieniędzmi, jak to między sąsiadami.

## Wspólne zasady: obietnice, które ludzie w kręgu składają sobie nawzajem.

circle-agreement = Co ma być we wspólnych zasadach?
    .hint = To pierwszy pomysł. Grupa zdecyduje na pierwszym spotkaniu.
circle-agreement-stays = Co tu ktoś powie, to tu zostaje.
circle-agreement-danger = Jeśli zagrożone jest życie, szukamy pomocy, nawet jeśli trzeba powiedzieć o tym komuś spoza kręgu.
circle-agreement-turns = Mówimy po kolei. Jedna osoba mówi, a inne słuchają.
circle-agreement-pass = Nikt nie musi mówić. Wystarczy powiedzieć „pasuję”.
circle-agreement-fixing = Nie próbujemy się nawzajem naprawiać. Rad udzielamy tylko wtedy, gdy ktoś o nie prosi.
circle-agreement-names = Zwracamy się do każdej osoby tak, jak o to prosi.
circle-agreement-language = Każdy może mówić w swoim języku. Czekamy, aż ktoś to przetłumaczy.
circle-agreement-leave = Każdy może wyjść w każdej chwili i nie musi mówić dlaczego.
circle-agreement-room = Na co jeszcze się umawiamy?

## Jedzenie, dzieci, pieniądze, zadania.

circle-practical = Jedzenie, dzieci, pieniądze: co pasuje do waszego kręgu?
circle-practical-dishes = Można przynieść jedzenie i się nim podzielić. Nikt nie musi.
circle-practical-simple = Jest coś prostego do jedzenia i picia.
circle-practical-cards = Na karteczce piszemy, co jest w każdym daniu. Niektórzy nie mogą jeść wszystkiego albo im nie wolno.
circle-practical-children = Dzieci są mile widziane w tym samym pokoju.
circle-practical-room = Dwie dorosłe osoby opiekują się dziećmi w pokoju obok.
circle-practical-free = Przyjście nic nie kosztuje.
circle-practical-bowl = Jest miska na dobrowolne datki. Nikt nie patrzy, kto daje.
circle-practical-count = Dwie osoby razem liczą pieniądze i mówią wszystkim, ile ich jest.
circle-roles = Kto co robi
circle-roles-host = Ktoś otwiera pokój i wita każdą osobę.
circle-roles-guide = Ktoś prowadzi spotkanie i czyta słowa na głos.
circle-roles-clock = Ktoś pilnuje czasu, żeby każdy mógł zabrać głos.
circle-roles-care = Ktoś wychodzi razem z osobą, która potrzebuje ciszy.
circle-roles-language = Ktoś tłumaczy.
circle-roles-change = Często zmieniajcie się zadaniami, żeby nikt się za bardzo nie zmęczył.

## Plan na papierze: góra.

circle-title = Nasz krąg: { $group }
circle-what = Krąg to mała grupa, która spotyka się, żeby słuchać i sobie pomagać. Żeby zacząć, nie trzeba być specjalistą.
circle-not-therapy = To nie jest terapia i nikt tu nikogo nie leczy. Jesteśmy ludźmi, którzy słuchają.
circle-fact-who = Dla kogo: { $who }
circle-fact-place = Gdzie: { $place }
circle-fact-times = Kiedy: { $times }
circle-fact-contact = Pytania? Zapytaj tutaj: { $contact }

## Prywatność: obietnice kręgu.

circle-privacy-list = Nie prowadzimy listy nazwisk. Nikt się nie wpisuje.
circle-privacy-papers = Nigdy nie pytamy o imigrację, o papiery ani o dokument tożsamości (ID).
circle-privacy-write = Nie zapisujemy, kto przyszedł, co mówił ani gdzie mieszka. Na tej kartce też tego nie piszemy.
circle-privacy-phones = Telefony są schowane. Żadnych zdjęć, żadnych nagrań. Kto potrzebuje telefonu ze względu na zdrowie albo żeby rozumieć, może go używać.
circle-privacy-chat = W czacie grupowym wszyscy widzą numery wszystkich. Najpierw pytamy każdą osobę.
circle-privacy-limit = Nie ma pewności, że każdy dochowa tajemnicy. Każda osoba decyduje, co chce powiedzieć.

## Jeśli ktoś jest w niebezpieczeństwie. Zawsze drukowane.

circle-danger = Jeśli ktoś jest w niebezpieczeństwie
circle-danger-call = Zadzwońcie razem lub wyślijcie SMS pod 988. Odpowiada przeszkolona osoba, w dzień i w nocy, za darmo. Można też zadzwonić w sprawie kogoś innego (przeczytane 14 września 2026).
circle-danger-stay = Zostań z tą osobą. Słuchaj i nie oceniaj.
circle-danger-ask = Zapytaj wprost: „Czy myślisz o samobójstwie?” Badania pokazały, że takie pytanie nie wzmacnia tych myśli.
circle-danger-spanish = Po hiszpańsku: zadzwoń pod 988 i naciśnij 2 albo wyślij SMS-em słowo AYUDA na numer 988 (przeczytane 14 września 2026).
circle-danger-police = 988 może wysłać policję albo karetkę bez zgody danej osoby. Robią to, jeśli uznają, że w tej chwili zagrożone jest życie (przeczytane 14 września 2026).
circle-danger-home = Kogoś krzywdzi, straszy albo kontroluje partner lub partnerka? Zadzwoń do National Domestic Violence Hotline, w dzień i w nocy: 1-800-799-7233 (przeczytane 14 września 2026).
circle-danger-sheet = Na kartce „Porozmawiaj teraz z człowiekiem” jest więcej linii, także dla weteranów, osób LGBTQ+ i osób z rdzennych ludów. Możesz ją wydrukować z tego programu.

## Pytania o prawo. Tylko pytania, bez odpowiedzi.

circle-legal-about = Nowe grupy często zadają takie pytania. Nie udało się nam potwierdzić, jak brzmią odpowiedzi w twoim stanie. To nie jest porada prawna.
circle-legal-organization = Czy musimy stać się organizacją?
circle-legal-hurt = Kto odpowiada, jeśli komuś coś się stanie albo coś się zepsuje?
circle-legal-insurance = Czy potrzebujemy ubezpieczenia? Zapytajcie w miejscu, gdzie się spotykacie, co obejmuje tamtejsze ubezpieczenie.
circle-legal-money = Czy wolno nam zbierać pieniądze? Kto je przechowuje? Czy trzeba je zgłosić do podatku?
circle-legal-therapy = Pomaganie to nie terapia. Jak to powiedzieć i czego nie wolno nam proponować?
circle-legal-report = Czy ktoś tu ma obowiązek zgłosić to, co usłyszy, na przykład o dziecku w niebezpieczeństwie?
circle-ask = Gdzie pytać o prawo
circle-ask-toolkit = Sustainable Economies Law Center ma bezpłatny poradnik Mutual Aid Legal Toolkit, o prawie i pomocy wzajemnej. Mówi o tym, jak założyć grupę, o odpowiedzialności, pieniądzach i bezpiecznym przechowywaniu danych. Jest dla Stanów Zjednoczonych, częściowo dla Kalifornii (nasze źródło jest z 30 sierpnia 2020).
# keep: adres strony
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Możesz też zapytać w biurze pomocy prawnej (legal aid). Zadzwoń pod 211 i zapytaj, czy jest takie w pobliżu (nasze źródło o 211 jest z 2025).

## Słowa na pierwsze spotkanie. Jedna osoba czyta je grupie na głos.

circle-script-welcome = Powitanie
circle-script-hello = Dobrze, że tu jesteście. Nasz krąg nazywa się { $group }.
circle-script-read = To są nasze wspólne zasady. (Przeczytaj je na głos.) Czy czegoś brakuje? Czy wszyscy się na to zgadzamy?
circle-script-round = Po kolei
circle-script-question = Powiedz imię, którym mamy się do ciebie zwracać. A potem, jeśli chcesz: Co cię tu sprowadza?
circle-script-turn = Każda osoba ma około trzech minut. Możesz powiedzieć „pasuję”. Słuchamy i nie odpowiadamy.
circle-script-close = Zakończenie
circle-script-word = Po jednym słowie od każdej osoby: Jak się teraz czujesz?
circle-script-next = Czy chcemy spotkać się znowu? Kiedy? Co każde z nas zrobi?
circle-script-after = Zostanę tu jeszcze przez chwilę. Jeśli coś jest za ciężkie, porozmawiaj ze mną albo zadzwoń lub wyślij SMS pod 988.

## Sześć spotkań: temat i jedno pytanie.

circle-sessions-arrive = 1. Przyjście. Kiedy czujesz, że ktoś cieszy się z twojej obecności?
circle-sessions-roots = 2. Skąd jesteśmy. Kto pokazał ci, jak ludzie troszczą się o siebie?
circle-sessions-heavy = 3. Co nam ciąży. Co jest teraz dla ciebie trudne i co by choć trochę pomogło?
circle-sessions-rest = 4. Odpoczynek. Co cię uspokaja?
circle-sessions-give = 5. Dawanie i branie. Co możesz dać, a czego potrzebujesz?
circle-sessions-on = 6. Co dalej. Co chcesz zachować z tego kręgu?

## Od kogo pochodzi praktyka. Zawsze drukowane.

circle-credit = Od kogo to pochodzi
circle-credit-rule = Praktyka pochodzi od innej społeczności? Podaj nazwę tej społeczności. Zapytaj, zanim z niej skorzystasz. Co jest zamknięte, niech pozostanie zamknięte.
circle-credit-circle = Rozmowa w kręgu, jedno po drugim, pochodzi od wielu rdzennych ludów Ameryki Północnej (Native American, First Nations). Formy różnią się zależnie od narodu.
circle-credit-ceremony = Prosty krąg jest otwarty dla wszystkich, z podaniem, od kogo pochodzi. Modlitwy, orle pióro, okadzanie i inne ceremonie należą do każdego z narodów. Zostawcie je osobom z rdzennych ludów, które prowadzą kręgi.
circle-credit-aid = Gdy sąsiedzi pomagają sobie nawzajem, nazywa się to pomocą wzajemną. Pochodzi ona od społeczności osób czarnoskórych, rdzennych i imigrantów.

## Ulotka, na stronie albo plakacie.

circle-flyer-name = Ulotka o kręgu
    .about = Zrób stronę albo plakat, który zaprasza ludzi do waszego kręgu.
circle-flyer-group = Nazwa kręgu na ulotce
circle-flyer-who = Kto jest zaproszony?
circle-flyer-place = Miejsce na ulotce
    .hint = Ulotkę może przeczytać każdy. Jeśli miejsce ma pozostać nieznane, napisz: Zapytaj nas.
circle-flyer-times = Dzień i godzina na ulotce
circle-flyer-contact = Numer albo adres, pod którym można pytać
    .hint = Zobaczą go obcy ludzie. Nie podawaj swojego adresu domowego.
circle-flyer-offers = Co zapewniacie?
    .hint = Zaznacz tylko to, co jest pewne.
circle-flyer-offers-free = To nic nie kosztuje.
circle-flyer-offers-food = Jest jedzenie.
circle-flyer-offers-children = Można przyjść z dziećmi.
circle-flyer-offers-interpreter = Jest tłumacz.
circle-flyer-offers-stairs = Wejście jest bez schodów.
circle-flyer-offers-papers = Nikt nie pyta o papiery ani o dokument tożsamości (ID).
circle-flyer-come = Zapraszamy. Możesz mówić albo tylko słuchać.
