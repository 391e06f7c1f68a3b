### Papiery za drzwiami „Moje prawa”: kartka z prośbą o tłumacza, słowa na wypadek odmowy, skarga i strona o prawach.

## Kartka do pokazania w okienku. Także w wielkości karteczki do portfela.

rights-card-name = Potrzebuję tłumacza
    .about = Kartka do pokazania w okienku. Prosi o bezpłatnego tłumacza, po angielsku i w twoim języku.
rights-card-language = Język, którego potrzebujesz
    .hint = Ta nazwa będzie na kartce, dla personelu. Może to być język migowy.
rights-card-speak = Mój język: { $language }. Proszę wezwać wykwalifikowanego tłumacza.
rights-card-law = Miejsca, które biorą federalne pieniądze na opiekę zdrowotną, muszą zapewnić mi tłumacza za darmo (Section 1557 ustawy Affordable Care Act).
rights-card-paper = Proszę o ważne pisma w moim języku.
rights-card-family = Moje dziecko ani nikt z moich krewnych nie musi dla mnie tłumaczyć.
rights-card-machine = Gdy chodzi o ważne słowa, nie zgadzam się na aplikację ani na tłumaczenie maszynowe.
rights-card-human = Jeśli ważny tekst tłumaczy maszyna, musi go sprawdzić wykwalifikowany tłumacz, człowiek (45 CFR 92.201).
rights-card-checked = Prawo sprawdzone ostatnio 11 listopada 2025. To nie jest porada prawna.

## Co zrobić, gdy odmawiają tłumacza.

rights-refused-name = Gdy odmawiają tłumacza
    .about = Zdania, które można powiedzieć albo pokazać, krok po kroku, i miejsce na notatki o tym, co się stało.
rights-refused-where = Gdzie jesteś?
rights-refused-where-clinic = Przychodnia albo szpital
rights-refused-where-pharmacy = Apteka
rights-refused-where-emergency = Oddział ratunkowy (emergency room)
rights-refused-where-insurer = Ubezpieczyciel zdrowotny
rights-refused-where-office = Urząd
rights-refused-intro = Idź krok po kroku. Po każdym kroku możesz przestać. Mów te zdania po angielsku albo pokazuj je palcem.
rights-refused-first = Jeśli może ci grozić niebezpieczeństwo, niech ci najpierw pomogą. O tłumacza możesz poprosić znowu w każdej chwili.
rights-refused-again = Krok 1: Poproś jeszcze raz
rights-refused-say-need = Potrzebuję wykwalifikowanego tłumacza. Proszę go teraz wezwać.
rights-refused-say-law = Dla mnie to jest za darmo. Tak mówi Section 1557 ustawy Affordable Care Act.
rights-refused-say-clinic = Zanim zgodzę się na leczenie, muszę zrozumieć, na czym ono polega.
rights-refused-say-pharmacy = Proszę mi powiedzieć w moim języku, jak brać ten lek.
rights-refused-say-emergency = Proszę mnie teraz zbadać, nawet jeśli nie mogę zapłacić. Tak mówi ustawa federalna, która nazywa się EMTALA.
rights-refused-say-insurer = Proszę dołączyć tłumacza do tej rozmowy. Zaczekam.
rights-refused-say-office = Urzędy, które dostają pieniądze federalne, nie mogą traktować mnie gorzej z powodu pochodzenia narodowego (Title VI ustawy Civil Rights Act).
rights-refused-higher = Krok 2: Poproś kogoś, kto może o tym zdecydować
rights-refused-say-coordinator = Czy mogę porozmawiać z osobą, która odpowiada tu za Section 1557 (coordinator), z osobą, która pomaga pacjentom (patient advocate), albo z kimś z przełożonych?
rights-refused-note = Krok 3: Zapisz to
rights-refused-note-about = Pisz w dowolnym języku. Trzymaj tę kartkę w bezpiecznym miejscu.
rights-refused-say-name = Czy mogę prosić o Pani lub Pana nazwisko?
rights-refused-note-who = Kto odmówił (imię i nazwisko):
rights-refused-note-when = Data, godzina i miejsce:
rights-refused-note-words = Co powiedzieli:
rights-refused-enough = Nie musisz robić nic więcej
rights-refused-enough-about = Najważniejsze jest twoje zdrowie. Jeśli chcesz złożyć skargę, kartka „Skarga na niesprawiedliwe traktowanie w opiece zdrowotnej” pokazuje, jak to zrobić.
rights-refused-limits = Miejsce bez pieniędzy federalnych być może nie musi przestrzegać tych ustaw. Nie udało się nam potwierdzić, jakie prawo obowiązuje w twoim stanie.
rights-refused-checked = Ostatnio sprawdzone: Section 1557, dnia 11 listopada 2025; Title VI, dnia 10 grudnia 2025; EMTALA, na stronach z czerwca 2024. To nie jest porada prawna.

## Skarga do Office for Civil Rights.

rights-complaint-name = Skarga na niesprawiedliwe traktowanie w opiece zdrowotnej
    .about = Jak złożyć skargę do rządu federalnego, co taka skarga mówi o tobie, i kartka do wypełnienia.
rights-complaint-what = Office for Civil Rights (urząd do spraw praw obywatelskich) to część U.S. Department of Health and Human Services (HHS), federalnego departamentu zdrowia. Bada niesprawiedliwe traktowanie w opiece zdrowotnej, na przykład odmowę tłumacza. To nic nie kosztuje. Ten urząd nie jest twoim prawnikiem, ale może sprawić, że dane miejsce coś zmieni.
rights-complaint-someone = Może to zrobić za ciebie ktoś, komu ufasz. Urząd zwykle potrzebuje wtedy twojej podpisanej zgody.
rights-complaint-deadline = Wyślij skargę w ciągu 180 dni od dnia, w którym to się stało. Z ważnego powodu urząd może dać więcej czasu.
rights-complaint-tells = Co skarga mówi o tobie
rights-complaint-tells-office = Formularz pyta o imię i nazwisko, adres, numer telefonu i o to, co się stało. Urząd może też dostać kopie twojej dokumentacji medycznej.
rights-complaint-tells-place = Urząd być może będzie musiał podać temu miejscu twoje nazwisko. Musi mieć na to najpierw twoją pisemną zgodę. Jeśli się nie zgodzisz, zwykle zamyka sprawę.
rights-complaint-tells-agencies = Jeśli wygląda na to, że złamano prawo, urząd może przekazać twoją skargę innemu urzędowi. Nie potrzebuje na to twojej zgody.
rights-complaint-tells-immigration = Nie udało się nam potwierdzić, czy o skardze mogą się dowiedzieć urzędnicy imigracyjni. Jeśli może to być dla ciebie niebezpieczne, zapytaj najpierw prawnika imigracyjnego.
rights-complaint-tells-lawyer = Jak znaleźć prawnika imigracyjnego: https://www.immigrationadvocates.org/legaldirectory/ (przeczytane 19 lipca 2026)
rights-complaint-tells-punish = Prawo zabrania temu miejscu karać cię za skargę.
rights-complaint-stop = Tutaj możesz przestać. To też jest w porządku.
rights-complaint-write = Krok 1: Zapisz, co się stało
rights-complaint-write-about = Pisz w dowolnym języku. Pomoc w twoim języku jest w tym urzędzie za darmo. Ten program niczego nie wysyła.
rights-complaint-happened = Co się stało:
rights-complaint-where = Gdzie (nazwa i adres miejsca):
rights-complaint-when = Kiedy (data i godzina):
rights-complaint-who = Kto (nazwisko albo co ta osoba tam robi):
rights-complaint-asked = O co chodziło w twojej prośbie i co odpowiedzieli:
rights-complaint-send = Krok 2: Wyślij to
rights-complaint-send-about = Wybierz jeden sposób. Dodaj swoje imię i nazwisko, adres i numer telefonu. Napisz datę i podpisz. Zachowaj kopię.
rights-complaint-send-web = Przez internet: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Pocztą: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = E-mailem: OCRComplaint@hhs.gov. Po drodze e-mail mogą przeczytać też inni.
rights-complaint-send-phone = Pomoc przez telefon: 1-800-368-1019 (TTY 1-800-537-7697). Poproś o tłumacza.
rights-complaint-send-checked = Te adresy i numery są z 2023. Zanim coś wyślesz, zajrzyj na www.hhs.gov/civil-rights.
rights-complaint-send-after = Potem urząd sprawdza, czy może się tym zająć. Może rozmawiać z tobą i z tym miejscem. Na koniec wysyła list. Nie udało się nam potwierdzić, jak długo to trwa.
rights-complaint-other = Inne sposoby
rights-complaint-other-place = U nich na miejscu: zapytaj osobę, która odpowiada tam za Section 1557 (coordinator), jak złożyć skargę wewnętrzną (grievance). Miejsce, którego dotyczy ta ustawa i w którym pracuje 15 lub więcej osób, musi mieć taką osobę.
rights-complaint-other-emergency = Jeśli odesłano cię z oddziału ratunkowego: urząd CMS przyjmuje skargi na www.cms.gov, nawet bez twojego nazwiska. CMS może jednak skontaktować się z pacjentami wymienionymi w dokumentach szpitala (strona z 5 czerwca 2024).
rights-complaint-other-lawyer = Pomoc prawna (legal aid) daje prawnika za darmo osobom, które mają mało pieniędzy. Zajrzyj na www.lsc.gov (przeczytane 4 września 2025). Niektóre biura nie mogą pomóc każdemu imigrantowi.
rights-complaint-other-state = Urzędy stanowe: nie udało się nam potwierdzić, jak jest w twoim stanie.
rights-complaint-sources = Tylko prawo federalne. Ze stron HHS, jego formularza i broszury, w kopiach z lat od 2021 do 2025. To nie jest porada prawna.

## Najważniejsze prawa na jednej stronie.

rights-know-name = Moje najważniejsze prawa w opiece zdrowotnej
    .about = Jedna strona o pomocy językowej, sprawiedliwym traktowaniu, prywatności i nagłych przypadkach, z podaniem źródeł.
rights-know-intro = To są ustawy federalne, dla całych Stanów Zjednoczonych. Nie dotyczą każdego miejsca.
rights-know-language = Pomoc w twoim języku
rights-know-language-free = Szpital, przychodnia, apteka lub ubezpieczyciel, który bierze pieniądze federalne, musi zaproponować ci tłumacza, gdy go potrzebujesz. Dla ciebie jest za darmo.
rights-know-language-who = Tłumacz musi mieć kwalifikacje i musi zachować twoje tajemnice. Personel nie powinien zamiast niego prosić o tłumaczenie twojego dziecka ani krewnych bez kwalifikacji.
rights-know-language-deaf = Jeśli jesteś osobą głuchą lub z niepełnosprawnością, miejsca, które dostają pieniądze federalne, muszą zadbać o to, żeby obie strony mogły się nawzajem zrozumieć. Jednym ze sposobów jest tłumacz języka migowego.
rights-know-language-source = Section 1557 ustawy Affordable Care Act i 45 CFR 92.201: obowiązywały, gdy sprawdzaliśmy je ostatnio, 11 listopada 2025. Section 504 ustawy Rehabilitation Act: sprawdzone ostatnio w lipcu 2025.
rights-know-fair = Sprawiedliwe traktowanie
rights-know-fair-what = Miejsca, które dostają pieniądze federalne, nie mogą traktować cię gorzej z powodu twojej rasy, koloru skóry ani kraju, z którego pochodzisz. W opiece zdrowotnej nie mogą tego robić także z powodu płci, wieku ani niepełnosprawności.
rights-know-fair-changed = W 2025 rząd wycofał starsze wytyczne o językach. Same ustawy się nie zmieniły. W październiku 2025 sąd unieważnił tę część przepisu o zdrowiu, która mówiła o tożsamości płciowej. Inne ustawy mogą nadal pomagać osobom trans.
rights-know-fair-source = Title VI ustawy Civil Rights Act of 1964, sprawdzone ostatnio 10 grudnia 2025; Section 1557; Tennessee v. Kennedy, 22 października 2025.
rights-know-private = Prywatność
rights-know-private-what = Większość lekarzy, przychodni, aptek i ubezpieczycieli musi zachować w tajemnicy to, co wie o twoim zdrowiu. Możesz poprosić, żeby pokazano ci twoją dokumentację, i dostać jej kopię. Nie obejmuje to niektórych notatek terapeuty.
rights-know-private-limits = W niektórych sytuacjach wolno przekazać coś innym, na przykład na polecenie sądu albo gdy grozi poważne niebezpieczeństwo. Aplikacje i grupy wsparcia być może nie muszą przestrzegać tej ustawy.
rights-know-private-source = HIPAA Privacy Rule, 45 CFR Part 164. Tekst z 8 listopada 2024.
rights-know-emergency = Oddziały ratunkowe
rights-know-emergency-what = Szpitale, które przyjmują Medicare i mają oddział ratunkowy, muszą cię zbadać. W nagłym przypadku muszą cię leczyć, aż twój stan będzie stabilny, albo bezpiecznie przekazać cię dalej. Pieniądze, ubezpieczenie i status imigracyjny nie mają przy tym znaczenia.
rights-know-emergency-limits = Rachunek może przyjść mimo to. Dotyczy to tylko nagłych przypadków: inne programy mogą pytać o status imigracyjny.
rights-know-emergency-source = Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Sprawdzone ostatnio na stronach z czerwca 2024.
rights-know-end = Jeśli gdzieś odmawiają, zobacz kartkę „Gdy odmawiają tłumacza”. Więcej może powiedzieć pomoc prawna (legal aid).
rights-know-checked = Nie udało się nam potwierdzić, jakie prawo obowiązuje w twoim stanie. To nie jest porada prawna.
