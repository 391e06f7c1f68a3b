### لمبا کام: کیا ہو رہا ہے، کتنا ہو گیا، اور روکنے کا بٹن۔

task-working = کام جاری ہے…
task-stage-reading = فہرست پڑھی جا رہی ہے
task-stage-writing = انٹریاں لائبریری میں رکھی جا رہی ہیں
task-stage-indexing = انٹریاں ڈھونڈنے کے لیے تیار کی جا رہی ہیں
task-stage-saving = فائل لکھی جا رہی ہے
task-counted = { $total } میں سے { $done }
task-percent = { $percent } ہو گیا
task-stop = روکیں
task-stopping = رک رہا ہے…
