### Strona „Przeszkody w tej bibliotece”: ile wpisów na tym komputerze jest za darmo, w ilu mówią danym językiem i tak dalej. Liczy to, co wiadomo, i to, czego nikt nie wie.

barriers-name = Przeszkody w tej bibliotece
    .about = Ile wpisów jest za darmo, w ilu mówią twoim językiem, w ilu nie proszą o dokument tożsamości (ID), ile jest otwartych wieczorem i o ilu nikt tego nie wie.
barriers-what = Policzone wpisy, które dają ludziom wsparcie: { $count }. Liczby dotyczą listy na tym komputerze, a nie całego kraju.
barriers-head-question = Co ułatwia drogę
barriers-head-yes = Tak
barriers-head-no = Nie
barriers-head-unknown = Nie wiadomo
barriers-row-free = Jest za darmo
barriers-row-language = Ktoś mówi w tym języku: { $language }
barriers-row-id = Nie proszą o dokument tożsamości (ID)
barriers-row-evening = Otwarte wieczorem albo w weekend
barriers-unknown = „Nie wiadomo” to też przeszkoda: trzeba zadzwonić i zapytać. Wasz ośrodek może się tego dowiedzieć i wpisać to na listę.
