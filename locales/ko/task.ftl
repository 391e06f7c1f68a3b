### 오래 걸리는 일: 무엇을 하는 중인지, 어디까지 됐는지, 그리고 멈추기.

task-working = 하는 중…
task-stage-reading = 목록을 읽는 중
task-stage-writing = 항목을 자료실에 넣는 중
task-stage-indexing = 항목을 쉽게 찾을 수 있게 준비하는 중
task-stage-saving = 파일을 쓰는 중
task-counted = { $total }개 중 { $done }개
task-percent = { $percent } 됐어요
task-stop = 멈추기
task-stopping = 멈추는 중…
