### ਲੰਬਾ ਕੰਮ: ਕੀ ਹੋ ਰਿਹਾ ਹੈ, ਕਿੰਨਾ ਹੋ ਗਿਆ, ਅਤੇ ਰੋਕਣ ਦਾ ਬਟਨ।

task-working = ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ…
task-stage-reading = ਲਿਸਟ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ
task-stage-writing = ਐਂਟਰੀਆਂ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਪਾਈਆਂ ਜਾ ਰਹੀਆਂ ਹਨ
task-stage-indexing = ਐਂਟਰੀਆਂ ਨੂੰ ਲੱਭਣਾ ਸੌਖਾ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ
task-stage-saving = ਫ਼ਾਈਲ ਲਿਖੀ ਜਾ ਰਹੀ ਹੈ
task-counted = { $total } ਵਿੱਚੋਂ { $done }
task-percent = { $percent } ਹੋ ਗਿਆ
task-stop = ਰੋਕੋ
task-stopping = ਰੋਕਿਆ ਜਾ ਰਿਹਾ ਹੈ…
