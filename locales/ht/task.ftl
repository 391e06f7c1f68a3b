### Yon travay ki pran tan: sa k ap fèt, ki kote l rive, ak yon bouton “Kanpe”.

task-working = N ap travay sou li…
task-stage-reading = N ap li lis la
task-stage-writing = N ap mete fich yo nan bibliyotèk la
task-stage-indexing = N ap fè fich yo fasil pou jwenn
task-stage-saving = N ap ekri fichye a
task-counted = { $done } sou { $total }
task-percent = { $percent } fèt
task-stop = Kanpe
task-stopping = L ap kanpe…
