### Pierwszy ekran: wybór języka.

start-title = Wybierz swój język
start-nothing-kept = Nic z tego, co tu robisz, nie jest zapisywane, chyba że o to poprosisz.
start-go-on = Dalej
start-machine = tłumaczenie maszynowe
start-made-up = na próbę
