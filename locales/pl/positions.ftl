### Strona „Bądź na bieżąco ze stanowiskami MHA”. MHA to organizacja Mental Health America. Stanowisko to tekst, w którym mówi, co chce zmienić.

positions-name = Stanowiska MHA
    .about = Za czym opowiada się Mental Health America, gdzie to znaleźć i jak to sprawdzić.
positions-found = Stanowisko, które chcę zapamiętać
    .hint = Jego nazwa, data, która na nim stoi, i dzień, w którym je czytasz.
positions-title = Bądź na bieżąco ze stanowiskami MHA
positions-what = Stanowisko mówi, co Mental Health America (MHA) chce zmienić i dlaczego. Decydują o nim komitet MHA (Public Policy Committee) i zarząd (Board).
positions-where = Gdzie MHA je publikuje
positions-address = Strona MHA o zmienianiu zasad: https://mhanational.org/public-policy (zapisana kopia, przeczytana 27 listopada 2026)
positions-moved = MHA przenosiła już swoje strony. Jeśli adres nie działa, szukaj słów „position statements” na mhanational.org.
positions-seen = Trzy, które udało się nam przeczytać
positions-copies = Początek każdego z nich czytaliśmy w zapisanej kopii 27 listopada 2026. Nie widzieliśmy daty, więc sprawdź każde. To są nasze słowa, nie słowa MHA.
positions-culture = Position Statement 18: Opieka powinna szanować kultury ludzi i być w ich językach. Zarządy i personel powinny być tak różnorodne jak ludzie, którym pomagają.
positions-peers = Position Statement 37: Stany i społeczności powinny włączyć do opieki wsparcie osób z podobnymi przeżyciami.
positions-racism = Oświadczenie zarządu: MHA mówi, że działa przeciw rasizmowi i na rzecz sprawiedliwej opieki zdrowotnej.
positions-packs = Z pakietów na tym komputerze
positions-dated = Data na nim: { $date }. Z pakietu, wydawca: { $publisher }.
positions-old = To stanowisko ma ponad 12 miesięcy. Zanim się na nie powołasz, poszukaj nowszego.
positions-check = Zanim powołasz się na stanowisko
positions-check-old = Szukam daty. Jeśli stanowisko ma więcej niż 12 miesięcy albo nie ma daty, szukam nowszego.
positions-check-name = Podaję MHA, numer stanowiska i jego datę.
positions-note = Stanowisko, jego data i dzień, w którym je czytam:
