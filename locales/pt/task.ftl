### Uma tarefa longa: o que está sendo feito, até onde foi, e um botão para parar.

task-working = Trabalhando nisso…
task-stage-reading = Lendo a lista
task-stage-writing = Colocando as fichas na biblioteca
task-stage-indexing = Deixando as fichas fáceis de encontrar
task-stage-saving = Gravando o arquivo
task-counted = { $done } de { $total }
task-percent = { $percent } feito
task-stop = Parar
task-stopping = Parando…
