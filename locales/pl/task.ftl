### Długie zadanie: co się dzieje, ile już zrobione, i przycisk, który je zatrzymuje.

task-working = Praca trwa…
task-stage-reading = Czytanie listy
task-stage-writing = Wkładanie wpisów do biblioteki
task-stage-indexing = Układanie wpisów tak, żeby łatwo je znaleźć
task-stage-saving = Zapisywanie pliku
task-counted = { $done } z { $total }
task-percent = zrobione: { $percent }
task-stop = Zatrzymaj
task-stopping = Zatrzymywanie…
