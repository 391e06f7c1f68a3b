### 要花些時間的事：正在做什麼、做到哪裡，還有「停止」按鈕。

task-working = 正在處理…
task-stage-reading = 正在讀取名單
task-stage-writing = 正在把條目放進資料庫
task-stage-indexing = 正在整理條目，方便搜尋
task-stage-saving = 正在寫入檔案
task-counted = 已完成 { $done } 條，共 { $total } 條
task-percent = 已完成 { $percent }
task-stop = 停止
task-stopping = 正在停止…
