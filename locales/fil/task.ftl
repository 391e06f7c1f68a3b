### Mahabang gawain: ano ang ginagawa, gaano na kalayo, at isang button para itigil ito.

task-working = Ginagawa na…
task-stage-reading = Binabasa ang listahan
task-stage-writing = Inilalagay sa talaan ang mga entry
task-stage-indexing = Ginagawang madaling hanapin ang mga entry
task-stage-saving = Isinusulat ang file
task-counted = { $done } sa { $total }
task-percent = { $percent } na ang tapos
task-stop = Itigil
task-stopping = Itinitigil…
