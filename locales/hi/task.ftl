### लंबा काम: क्या हो रहा है, कितना हो चुका है, और रोकने का बटन।

task-working = काम चल रहा है…
task-stage-reading = लिस्ट पढ़ी जा रही है
task-stage-writing = एंट्रियाँ लाइब्रेरी में रखी जा रही हैं
task-stage-indexing = एंट्रियाँ ढूँढने लायक बनाई जा रही हैं
task-stage-saving = फ़ाइल लिखी जा रही है
task-counted = { $total } में से { $done }
task-percent = { $percent } हो गया
task-stop = रोकें
task-stopping = रोका जा रहा है…
