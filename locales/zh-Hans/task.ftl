### 要花些时间的事：正在做什么、做到哪里，还有“停止”按钮。

task-working = 正在处理…
task-stage-reading = 正在读取名单
task-stage-writing = 正在把条目放进资料库
task-stage-indexing = 正在整理条目，方便搜索
task-stage-saving = 正在写入文件
task-counted = 已完成 { $done } 条，共 { $total } 条
task-percent = 已完成 { $percent }
task-stop = 停止
task-stopping = 正在停止…
