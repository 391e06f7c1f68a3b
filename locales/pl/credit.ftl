### Karteczka, na której poprawia się, od kogo pochodzi praktyka uzdrawiania. Oddaje się ją z ręki do ręki osobom, które prowadzą program albo listę.

## Co się wpisuje.

credit-slip-name = Popraw, od kogo to pochodzi
    .about = Karteczka, która mówi, że przy praktyce podano niewłaściwą społeczność albo że coś innego się w niej nie zgadza.
credit-slip-practice = Która praktyka?
credit-slip-community = Od jakiej społeczności pochodzi?
    .hint = Użyj nazwy, której używa sama społeczność, jeśli ją znasz.
credit-slip-person = Twoje imię albo sposób kontaktu z tobą
    .hint = Możesz zostawić to puste.
credit-slip-wrong = Co się nie zgadza?
    .hint = Nie pisz, jak się robi zamkniętą praktykę.

## Na karteczce.

credit-slip-title = Od kogo to pochodzi: poprawka
credit-slip-what = Mówimy, od kogo pochodzi praktyka. Nie ma to nic wspólnego z pieniędzmi.
credit-slip-line-practice = Praktyka: { $practice }
credit-slip-line-community = Społeczność, od której pochodzi: { $community }
credit-slip-line-person = Od kogo jest ta karteczka: { $person }
credit-slip-right = Co powinno tam być napisane?
credit-slip-source = Kto albo co może to potwierdzić? Podawaj nazwiska tylko tych ludzi, którzy się zgadzają. Dobra jest też strona albo książka.
credit-slip-works = Jak podajemy tutaj, od kogo pochodzi praktyka
credit-slip-named = Przy każdej praktyce podana jest społeczność, od której pochodzi, pod nazwą, której ta społeczność sama używa.
credit-slip-consent = To, co o niej mówimy, opiera się na publicznym źródle albo na ludziach, którzy się na to zgodzili.
credit-slip-rule = Przy każdej praktyce jest napisane, kto może z niej korzystać i jak. Ta zasada idzie razem z nią, gdy ktoś ją drukuje albo przekazuje dalej.
credit-slip-closed = Zamknięte praktyki pozostają zamknięte. Wymieniamy je i szanujemy. Nigdy nie mówimy, jak się je robi.
credit-slip-give = Oddaj tę karteczkę osobom, od których masz ten program albo listę. Nic nie wysyła się samo.
