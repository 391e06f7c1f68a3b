### 提醒：不是出错，只是应该告诉您的事。

notice-query_cut = 您的问题很长，我们只用了开头的部分。
notice-characters_removed = 您的问题里有看不见的字符，我们把它们去掉了。
notice-locale_unknown = 这里没有语言“{ $tag }”，先显示英语。
notice-library_damaged = 这台电脑上的资料库坏了。已经把它放到一边，没有删除，先用内置资料库代替。
notice-library_too_new = 这台电脑上的资料库是这个程序的更新版本做的。先用内置资料库代替。
notice-library_nowhere = 这台电脑上没有可以写入的地方。先用内置资料库代替。
notice-locale_broken = { $file } 第 { $line } 行：这一条读不懂，先用内置的文字代替。{ $detail }
notice-locale_too_big = { $file } 超过 1 MB，没有读入。
notice-locale_too_deep = { $file } 嵌套得太深，没有读入。
notice-locale_not_text = { $file } 不是 UTF-8 文本，没有读入。
notice-locale_bad_tag = “{ $folder }”不是语言的名称。文件夹的名字应该像 es 或 zh-Hans 这样。
