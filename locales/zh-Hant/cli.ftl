### 命令列。

cli-about = many-doors：不開視窗也能找幫助
cli-usage = 用法
cli-commands = 命令
cli-command-find = 搜尋資料庫
cli-command-lines = 列出危機專線
cli-command-languages = 列出語言
cli-option-lang = 提問和回答用的語言
cli-option-json = 用 JSON 格式回答
cli-option-limit = 顯示幾條結果
cli-found = 找到
cli-query = 您的問題
cli-searched-instead = 改為搜尋
cli-crisis = 現在就可以找人談談
cli-some-words = 只含部分字詞的結果
cli-nothing = 什麼也沒找到
cli-unknown-command = 沒有這個命令
cli-unknown-option = 沒有這個選項
cli-missing-value = 缺少一個值
cli-library-stand-in = 目前使用內建資料庫
