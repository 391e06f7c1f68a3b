### 第一个画面：选择语言。

start-title = 选择您的语言
start-nothing-kept = 您在这里做的事都不会被记下来，除非您要求。
start-go-on = 继续
start-machine = 机器初稿
start-made-up = 测试用
