### 每個畫面的外框。

-app-name = Many Doors
app-name = { -app-name }
app-skip = 跳到內容
app-opening = 正在開啟…
app-close = 關閉
app-back = 返回
app-doors = 主要入口
app-quieter = 其他
app-machine-draft = 機器初稿，還沒有人核對過。
app-unreviewed = 人工翻譯，還沒有第二個人核對。
app-source-changed = 翻譯之後，英文原文有改動。
app-source-text = { $language }原文：
app-only-in = 目前只有{ $language }。
app-change-language = 更換語言
app-text-size = 文字大小
app-leave = 快速離開
app-leave-about = 馬上隱藏這個畫面，但不會清除其他程式留下的記錄。
app-cover-back = 開始
app-try-again = 再試一次
app-still-empty = 這裡還是空的。
