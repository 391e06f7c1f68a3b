### Jak szybko wyjść. Powiedziane raz, na pierwszym ekranie. Krótko, spokojnie i uczciwie.

leave-told-title = Gdy ktoś wejdzie
leave-told-how = Naciśnij „Szybkie wyjście” albo trzy razy klawisz Shift. Pusta strona od razu zakryje ekran, a program zapomni wszystko, co tu robisz.
leave-told-button = Naciśnij „Szybkie wyjście”. Pusta strona od razu zakryje ekran, a program zapomni wszystko, co tu robisz.
leave-told-not = Program nie ukryje tego, że jest na komputerze, ani tego, co ktoś już zobaczył.
leave-told-read = Rozumiem
