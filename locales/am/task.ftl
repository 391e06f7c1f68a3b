### ረጅም ሥራ ሲሠራ።

task-working = እየሠራ ነው…
task-stage-reading = ዝርዝሩን በማንበብ ላይ
task-stage-writing = መረጃዎቹን ወደ ስብስቡ በማስገባት ላይ
task-stage-indexing = መረጃዎቹ በቀላሉ እንዲገኙ በማዘጋጀት ላይ
task-stage-saving = ፋይሉን በመጻፍ ላይ
task-counted = { $done } ከ{ $total }
task-percent = { $percent } ተጠናቋል
task-stop = ያቁሙ
task-stopping = በማቆም ላይ…
