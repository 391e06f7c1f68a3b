### Ib txoj hauj lwm ntev: tab tom ua dab tsi, txog qhov twg lawm, thiab khawm Tso tseg.

task-working = Tab tom ua…
task-stage-reading = Tab tom nyeem daim npe
task-stage-writing = Tab tom muab cov kev pab tso rau hauv phau npe
task-stage-indexing = Tab tom ua kom nrhiav tau cov kev pab yooj yim
task-stage-saving = Tab tom sau daim file
task-counted = { $done } ntawm { $total }
task-percent = ua tau { $percent } lawm
task-stop = Tso tseg
task-stopping = Tab tom tso tseg…
