### Kazi ndefu.

task-working = Inafanya kazi…
task-stage-reading = Inasoma orodha
task-stage-writing = Inaweka vipengele kwenye maktaba
task-stage-indexing = Inafanya vipengele vipatikane kwa urahisi
task-stage-saving = Inaandika faili
task-counted = { $done } kati ya { $total }
task-percent = { $percent } tayari
task-stop = Simamisha
task-stopping = Inasimamisha…
