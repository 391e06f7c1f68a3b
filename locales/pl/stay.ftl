### Pytania na rozmowę z kimś, kto pracuje albo pomaga w organizacji, żeby chciał w niej zostać. Wypełnia się na papierze.

stay-interview-name = Rozmowa o tym, żeby zostać
    .about = Pytania na rozmowę z kimś, kto u was pracuje albo pomaga, żeby dobrzy ludzie mogli zostać.
stay-interview-how = Rozmawiajcie w cztery oczy, w płatnym czasie i tylko wtedy, gdy ta osoba tego chce. Nic, co tu powie, nie może być użyte przeciw niej.
stay-interview-paper = Nie piszcie na tej kartce nazwiska. Ta osoba decyduje, co jest zapisane i kto to zobaczy.

## Pytania.

stay-interview-stay = Co sprawia, że chcesz tu zostać?
stay-interview-leave = Co sprawia, że myślisz o odejściu?
stay-interview-extra = Czy masz dodatkową pracę z powodu swojego języka albo społeczności? Czy jest płatna?
stay-interview-hurt = Czy ktoś tu źle cię traktuje z powodu tego, kim jesteś? Co powinno się z tym stać?
stay-interview-need = Co pomogłoby najbardziej: płaca, czas, odpoczynek, wsparcie w pracy, możliwość uczenia się?
stay-interview-next = Co zmienimy, kto to zrobi i do kiedy?
