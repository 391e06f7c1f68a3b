### Довга робота: що робиться, скільки вже зроблено, і кнопка «Зупинити».

task-working = Працюємо…
task-stage-reading = Читаємо список
task-stage-writing = Вносимо записи до бібліотеки
task-stage-indexing = Робимо так, щоб записи легко знаходилися
task-stage-saving = Записуємо файл
task-counted = { $done } з { $total }
task-percent = Готово { $percent }
task-stop = Зупинити
task-stopping = Зупиняємо…
