### 第一個畫面：選擇語言。

start-title = 選擇您的語言
start-nothing-kept = 您在這裡做的事都不會被記下來，除非您要求。
start-go-on = 繼續
start-machine = 機器初稿
start-made-up = 測試用
