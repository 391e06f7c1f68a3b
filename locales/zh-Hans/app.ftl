### 每个画面的外框。

-app-name = Many Doors
app-name = { -app-name }
app-skip = 跳到内容
app-opening = 正在打开…
app-close = 关闭
app-back = 返回
app-doors = 主要入口
app-quieter = 其他
app-machine-draft = 机器初稿，还没有人核对过。
app-unreviewed = 人工翻译，还没有第二个人核对。
app-source-changed = 翻译之后，英文原文有改动。
app-source-text = { $language }原文：
app-only-in = 目前只有{ $language }。
app-change-language = 更换语言
app-text-size = 文字大小
app-leave = 快速离开
app-leave-about = 马上隐藏这个画面，但不会清除其他程序留下的记录。
app-cover-back = 开始
app-try-again = 再试一次
app-still-empty = 这里还是空的。
