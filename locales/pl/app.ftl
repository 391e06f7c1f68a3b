### Rama wokół każdego ekranu.

# keep: nazwa programu, taka sama w każdym języku
-app-name = Many Doors
# keep: nazwa programu
app-name = { -app-name }
app-skip = Przejdź do treści
app-opening = Otwieranie…
app-close = Zamknij
app-back = Wstecz
app-doors = Drzwi
app-quieter = Inne miejsca
app-machine-draft = Tłumaczenie maszynowe. Nikt go jeszcze nie sprawdził.
app-unreviewed = Przetłumaczone, niesprawdzone przez drugą osobę.
app-source-changed = Tekst angielski zmienił się od czasu tego tłumaczenia.
app-source-text = Oryginał ({ $language }):
app-only-in = Na razie tylko w jednym języku: { $language }.
app-change-language = Zmień język
app-text-size = Wielkość liter
app-leave = Szybkie wyjście
app-leave-about = Od razu zakrywa ten ekran. Nie usuwa tego, co pamiętają inne programy.
app-cover-back = Początek
app-try-again = Spróbuj jeszcze raz
app-still-empty = Tu jest jeszcze pusto.
