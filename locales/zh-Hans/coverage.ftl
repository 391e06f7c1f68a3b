### “这个资料库里的语言”：每种语言有多少条有人会说。给保管或分发名单的机构。

coverage-name = 这个资料库里的语言
    .about = 每种语言，有多少危机热线、诊所和社群团体有人会说。还有哪些语言，没有人会说。
coverage-what = 统计了 { $count } 条。如果名单写明那里有人会说某种语言，这一条就算进那种语言。
coverage-head-language = 语言
coverage-head-crisis = 危机热线
coverage-head-care = 其他帮助
coverage-head-community = 社群
coverage-interpreter = { $interpreters } 条有口译员，也许能用任何语言帮助人。请去问问。
coverage-missing = 在这份名单里，据我们所知没有人会说：{ $languages }
coverage-do = 您可以做的：查清附近谁会说这些语言，写进名单里。做口译的人，请付给报酬。
