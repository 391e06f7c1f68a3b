### Долгая работа: что делается, сколько сделано, и «Стоп».

task-working = Идёт работа…
task-stage-reading = Чтение списка
task-stage-writing = Записи вносятся в библиотеку
task-stage-indexing = Подготовка записей к поиску
task-stage-saving = Запись файла
task-counted = { $done } из { $total }
task-percent = Готово { $percent }
task-stop = Стоп
task-stopping = Останавливается…
