### 设置。

settings-title = 设置
settings-language = 语言
settings-change-language = 选择别的语言
settings-text-size = 文字大小
settings-percent = { $percent } %
settings-theme = 颜色
settings-theme-system = 和这台电脑一样
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-high_contrast = 高对比度
settings-motion = 动画
settings-reduce-motion = 减少画面上的动画
settings-portable-title = 在 U 盘上
settings-portable-about = 程序正从 U 盘运行，或者从随它一起带走的文件夹运行。它保存的一切都在旁边的“many_doors_data”文件夹里。本页说“这台电脑”的地方，指的就是那个文件夹。
settings-portable-notes = 拔出 U 盘之前，请先关上窗口。拿到 U 盘的人能看到保存在上面的内容；只有私人笔记是上锁的。这台电脑可能会自己记下：插过 U 盘，也运行过这个程序。
settings-keep-title = 记在这台电脑上
settings-keep = 在这台电脑上记住我的语言、文字大小和颜色
settings-keep-about = 如果关着，就什么都不保存，下次打开时会再问您用哪种语言。如果打开，会留下一个小文件，翻看这台电脑的人可能会找到它。
settings-kept = 这些设置已经记在这台电脑上。
settings-not-kept = 关闭窗口后，这些设置就会忘掉。
settings-folder-title = 从文件夹读取语言
settings-folder-about = 翻译者可以在这里试看自己的译文。请写出文件夹的路径，里面每种语言各有一个文件夹。
settings-folder-label = 文件夹路径
settings-folder-use = 使用这个文件夹
settings-folder-none = 只用内置的语言
settings-folder-problems =
    { $count ->
        [0] 文件夹已读取，没有问题。
       *[other] 文件夹已读取，有 { $count } 个问题：
    }
settings-leave-title = 快速离开
settings-leave-about = 点最上面的按钮，会马上隐藏这个画面。但其他程序、网络公司或间谍软件可能已经看到的东西，它藏不住。
settings-leave-keys = 连按三次 Shift 键，就盖住屏幕
settings-leave-keys-about = 三次要在五秒之内按完，中间不能按别的键。如果您会不小心按到 Shift 键，请关掉这一项。
