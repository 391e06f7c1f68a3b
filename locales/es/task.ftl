### Una tarea larga: qué se está haciendo, cuánto va, y un botón para detenerla.

task-working = Trabajando…
task-stage-reading = Leyendo la lista
task-stage-writing = Poniendo las fichas en la biblioteca
task-stage-indexing = Haciendo que las fichas se puedan encontrar
task-stage-saving = Escribiendo el archivo
task-counted = { $done } de { $total }
task-percent = { $percent } completado
task-stop = Detener
task-stopping = Deteniendo…
