### Szukanie wsparcia: pytanie, kafelki, filtry i lista.

find-title = Czego potrzebujesz?
find-placeholder = Własnymi słowami, na przykład: nie mogę spać
find-clear = Wyczyść
find-tiles = Albo naciśnij jedno z tych
find-more-needs = Więcej potrzeb
find-fewer-needs = Mniej
find-for-need = Dla: { $need }
find-take-away = Usuń wybór: { $what }
find-filters = Pokaż tylko pomoc, która spełnia te warunki
find-filter-my-language = Mówią w moim języku
find-filter-language = W jakim języku mówią
find-filter-any-language = Każdy język
find-filter-free = Za darmo lub według dochodu
find-filter-open = Otwarte teraz
find-filter-channel = Jak się skontaktować
find-filter-any-channel = Dowolny sposób
find-filter-community = Dla mojej społeczności
find-filter-any-community = Dla wszystkich
find-filter-kind = Rodzaj pomocy
find-filter-any-kind = Każdy rodzaj
find-filter-no-police = Nigdy nie wysyła policji
find-more-filters = Więcej filtrów
find-count =
    { $count ->
        [one] { $count } wpis, który może pomóc.
        [few] { $count } wpisy, które mogą pomóc.
        [many] { $count } wpisów, które mogą pomóc.
       *[other] { $count } wpisu, które mogą pomóc.
    }
find-count-or-more =
    { $count ->
        [one] Ponad { $count } wpis, który może pomóc.
        [few] Ponad { $count } wpisy, które mogą pomóc.
        [many] Ponad { $count } wpisów, które mogą pomóc.
       *[other] Ponad { $count } wpisu, które mogą pomóc.
    }
find-hidden =
    { $count ->
        [one] Twoje filtry ukrywają jeszcze { $count } wpis.
        [few] Twoje filtry ukrywają jeszcze { $count } wpisy.
        [many] Twoje filtry ukrywają jeszcze { $count } wpisów.
       *[other] Twoje filtry ukrywają jeszcze { $count } wpisu.
    }
find-hides =
    { $count ->
        [one] ukrywa { $count }
        [few] ukrywa { $count }
        [many] ukrywa { $count }
       *[other] ukrywa { $count }
    }
find-show-all = Pokaż wszystko
find-some-words = Nic nie zawiera wszystkich twoich słów. Te wyniki zawierają niektóre z nich.
find-instead = Oto wyniki dla „{ $word }”.
find-literal = Szukaj moich słów dokładnie tak, jak są wpisane
find-crisis = Jeśli boisz się, że zrobisz sobie krzywdę albo że ktoś skrzywdzi ciebie, możesz teraz porozmawiać z człowiekiem.
find-crisis-lines = Zobacz linie kryzysowe
find-none = Nic takiego nie znaleźliśmy.
find-none-ways = Możesz spróbować tak:
find-none-wider = Szukaj bez filtrów
find-none-community = Zobacz kręgi i wzajemną troskę
find-none-crisis = Zobacz linie kryzysowe
find-show-more = Pokaż więcej
find-announce =
    { $count ->
        [0] Nic nie znaleziono.
        [one] { $count } wynik.
        [few] { $count } wyniki.
        [many] { $count } wyników.
       *[other] { $count } wyniku.
    }
find-small-library = Ta biblioteka jest mała. Jeśli jakiejś nazwy tu nie ma, to nie znaczy, że nie ma pomocy.
find-searching = Szukanie…
