### Prośba o pieniądze na jednej stronie, którą organizacja wysyła do kogoś, kto daje pieniądze w Stanach Zjednoczonych. Na początku jest angielski, obok polski.

funding-request-name = Prośba o pieniądze
    .about = Jedna strona z prośbą o pieniądze na lepszą opiekę. Wybierz na co i wypełnij resztę.
funding-request-for = Na co są te pieniądze?
funding-request-for-data = Pytania z szacunkiem, przydatne liczby i wypróbowane kwestionariusze
funding-request-for-training = Szkolenia, które trwają przez cały rok
funding-request-for-staff = Znalezienie i zatrzymanie pracowników i wolontariuszy
funding-request-for-strengths = To, co daje siłę społecznościom
funding-request-for-language = Pomoc w językach, którymi ludzie mówią
funding-request-for-list = Lista wsparcia dla wszystkich, którym pomagamy
funding-request-organization = Nazwa waszej organizacji
funding-request-funder = Kogo prosicie o pieniądze?
funding-request-amount = O ile prosicie?
    .hint = Na przykład: $5,000 na jeden rok
funding-request-own = Własnymi słowami: co u siebie widzicie?
    .hint = Nie piszcie niczego, po czym inni mogliby kogoś rozpoznać.

## Strona.

funding-request-to = Do: { $funder }
funding-request-ask = { $organization } prosi Państwa o pieniądze: { $amount }.
funding-request-data-text = Gdy formularze nie pasują do ludzi, nikt nie widzi, czego im potrzeba. Będziemy pytać wszystkich z szacunkiem i pozwolimy ludziom opisać siebie własnymi słowami. Będziemy używać krótkich kwestionariuszy (screenings), które wypróbowano w ich językach. Nie publikujemy żadnej liczby mniejszej niż 10.
funding-request-training-text = Opieka staje się lepsza, gdy ci, którzy ją dają, wciąż się uczą. Pieniądze są na zapłatę dla osób ze społeczności, którym pomagamy i które nas szkolą, oraz na czas, którego pracownicy potrzebują na naukę.
funding-request-staff-text = Ludzie szukają pomocy u kogoś, kto zna ich język i ich życie. Pieniądze są na uczciwe płace, wsparcie w pracy, odpoczynek i możliwość rozwoju. Nigdy nikogo nie zatrudniamy ani nikomu nie odmawiamy pracy z powodu rasy.
funding-request-strengths-text = Rodzina, osoby starsze, wiara, język i kultura pomagają ludziom zachować zdrowie. Pieniądze idą do grup, które prowadzą same społeczności. Przy każdej praktyce podaje się, że pochodzi od nich.
funding-request-language-text = Nikomu nie da się pomóc słowami, których nie rozumie. Pieniądze są na tłumaczy i dwujęzycznych pracowników. Są też na zapłatę dla ludzi, którzy piszą i sprawdzają pisma we własnym języku.
funding-request-list-text = Pomoc na nic się nie zda, jeśli nikt jej nie może znaleźć. Pieniądze są na zapłatę dla ludzi, którzy dzwonią do każdego miejsca i sprawdzają każdy wpis. Są też na wydrukowanie listy w wielu językach.
funding-request-plan = Co zrobimy, do kiedy i ile kosztuje każda część:
funding-request-voice = Kto z naszych społeczności zaplanował to razem z nami:
funding-request-know = Po czym poznamy, że to pomogło:
funding-request-report = Powiemy Państwu, co się udało, a co nie. Nigdy nie podamy nazwisk ludzi, którym pomagamy.
funding-request-sign = Nazwisko, podpis i sposób kontaktu:
funding-request-call = Ta praca jest odpowiedzią na „Calls to Action for BIPOC Mental Health”, wezwania organizacji Mental Health America (mhanational.org).
