### Dziesięć pytań do przemyślenia przez miesiąc, dla pracowników i wolontariuszy organizacji. Każda osoba pisze dla siebie, na papierze.

humility-name = Zachować pokorę: dziesięć pytań na miesiąc
    .about = Krótkie pytania o słuchanie, władzę i błędy. Każda osoba pisze dla siebie.
humility-how = Wybierz dwa lub trzy na tydzień. Zachowaj tę kartkę dla siebie. Nikt jej nie zbiera.
humility-never = Chcemy podchodzić do innych kultur z pokorą i zmieniać to, co robimy, gdy ludzie mówią, czego im potrzeba. To praca, która nigdy się nie kończy.

## Pytania.

humility-listen = Kiedy w tym tygodniu zabrakło mi uwagi, żeby słuchać? Co mi umknęło?
humility-silent = Kto dzisiaj mówił najwięcej? Kogo nikt nie wysłuchał?
humility-guess = Co myślę o kimś, zanim jeszcze coś powie?
humility-power = Jaką mam tu władzę, na przykład klucze, akta, pieniądze albo ostatnie słowo? Kto ją odczuwa?
humility-rule = Która z naszych zasad jest łatwa dla mnie, a trudna dla innych?
humility-word = Jakiego słowa używam o ludziach, choć oni sami tak o sobie nie mówią?
humility-mistake = Kiedy niechcący zdarzyło mi się kogoś zranić? Jak brzmiały moje przeprosiny i co się u mnie zmieniło?
humility-taught = Czego nauczył mnie ktoś, komu pomagam? Czy usłyszał ode mnie „dziękuję”?
humility-credit = Która praktyka, z której korzystam, pochodzi od innej społeczności? Czy o tym mówię?
humility-honest = Kto mówi mi uczciwie, że nie mam racji? Co robię, żeby było to dla tej osoby bezpieczne?
