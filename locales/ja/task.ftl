### 時間のかかる作業。

task-working = 作業しています…
task-stage-reading = リストを読んでいます
task-stage-writing = 項目を資料集に入れています
task-stage-indexing = 項目を見つけやすくしています
task-stage-saving = ファイルを書いています
task-counted = { $total }件のうち{ $done }件
task-percent = { $percent }終わりました
task-stop = 止める
task-stopping = 止めています…
