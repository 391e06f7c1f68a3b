### 命令行。

cli-about = many-doors：不开窗口也能找帮助
cli-usage = 用法
cli-commands = 命令
cli-command-find = 搜索资料库
cli-command-lines = 列出危机热线
cli-command-languages = 列出语言
cli-option-lang = 提问和回答用的语言
cli-option-json = 用 JSON 格式回答
cli-option-limit = 显示几条结果
cli-found = 找到
cli-query = 您的问题
cli-searched-instead = 改为搜索
cli-crisis = 现在就可以找人谈谈
cli-some-words = 只含部分字词的结果
cli-nothing = 什么也没找到
cli-unknown-command = 没有这个命令
cli-unknown-option = 没有这个选项
cli-missing-value = 缺少一个值
cli-library-stand-in = 目前使用内置资料库
