### Pasek i kartka kryzysowa. Może je czytać osoba w niebezpieczeństwie.

crisis-strip = Jesteś teraz w niebezpieczeństwie?
crisis-strip-link = Zadzwoń lub wyślij SMS pod 988 albo na inną linię kryzysową
crisis-never-calls = Ten program nigdy nie dzwoni za ciebie
crisis-title = Porozmawiaj teraz z człowiekiem
crisis-intro = Te linie są bezpłatne. Rozmowę możesz przerwać w każdej chwili.
crisis-911 = Jeśli ktoś może umrzeć w ciągu najbliższych minut: 911 to numer alarmowy w Stanach Zjednoczonych. Zwykle wysyła policję, straż pożarną albo karetkę.
crisis-lines = Linie, które odbierają w całych Stanach Zjednoczonych
crisis-more-lines = Inne linie kryzysowe
crisis-built-in = Nie udało się odczytać biblioteki. To jest lista wbudowana w program (data: { $date }).
crisis-police-note = Niektóre linie mogą wysłać policję albo karetkę. Na każdej karcie jest napisane, czego udało nam się dowiedzieć.
# „Polish” zostaje po angielsku: to słowo trzeba powiedzieć do słuchawki.
crisis-interpreter = Możesz powiedzieć po angielsku nazwę swojego języka: polski to „Polish” (czyta się „poulisz”). Wiele linii znajdzie tłumacza.
crisis-static-title = Porozmawiaj teraz z człowiekiem. Zadzwoń lub wyślij SMS pod 988.
crisis-static-note = Bezpłatnie, całą dobę. Przez telefon może pomóc tłumacz.
