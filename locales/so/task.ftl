### Hawl dheer: waxa la samaynayo, inta la gaaray, iyo Jooji.

task-working = Waa lagu hawlan yahay…
task-stage-reading = Liiska waa la akhrinayaa
task-stage-writing = Qoraallada waxaa la gelinayaa maktabadda
task-stage-indexing = Qoraallada waxaa laga dhigayaa kuwo si fudud loo helo
task-stage-saving = Faylka waa la qorayaa
task-counted = { $done } oo ka mid ah { $total }
task-percent = { $percent } waa dhammaatay
task-stop = Jooji
task-stopping = Waa la joojinayaa…
