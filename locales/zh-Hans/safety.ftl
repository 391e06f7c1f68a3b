### “这个程序能藏住什么，藏不住什么”这个画面。
### critical：读的人靠这些话决定在这里做什么才安全。英文没有说的，一句也不要保证。

## 最上面。

safety-title = 这个程序能藏住什么，藏不住什么
safety-lead = 您输入、打开或搜索的内容，这个程序都不会记下来，除非您要求。但没有哪个程序能把一切都藏住。
safety-other = 如果您觉得有人在监视这台电脑，换用那个人碰不到的电脑或手机，会更安全。
safety-measured = 我们在 Linux 上测试过。在 Windows 和 macOS 上会留下什么，还没有测过。

## 谁可能在看。

safety-watchers-title = 谁可能在看
safety-does = 它会做什么
safety-cannot = 它做不到什么
safety-shoulder = 从您背后看屏幕的人
    .does = 点“快速离开”，空白页会盖住窗口。连按三次 Shift 键也一样，除非在“设置”里关掉了这一项。这时，从窗口的名称和图标看不出是这个程序。程序会忘掉您在这里做过的事，您要从选择语言重新开始。
    .cannot = 它不会关闭其他程序。它不会隐藏电脑自己的程序列表。别人已经看到的，它收不回来。
safety-later = 以后翻看这台电脑的人
    .does = 它不留历史记录。只有您要求，它才会记住设置。窗口要用的文件，会在结束时或下次打开时删掉。
    .cannot = 它藏不住自己就在这台电脑上，也藏不住自己被打开过。您保存的文件、打印的纸都会留下，它没法去掉。
safety-spyware = 间谍软件：暗中监视您的程序
    .does = 这个程序自己不会往网上传任何东西。对间谍软件，它能做的只有这些。
    .cannot = 它找不出间谍软件，也拦不住间谍软件。间谍软件可能会看到屏幕，也可能会看到您按的每一个键。
safety-next = 公用电脑的下一个使用者
    .does = 点“快速离开”，或者关闭窗口，您这次使用就结束了。程序会忘掉您搜索和打开过的内容。在 Linux 上，程序交还的内存会被覆盖掉。
    .cannot = 如果您走开时窗口还开着，下一个人就会看到里面的内容。您复制过的内容，可能还能粘贴出来。
safety-staff = 管理这台电脑的人
    .does = 它不保存每次使用的清单，也不记录谁来过。
    .cannot = 它拦不住他们看屏幕，也拦不住他们在这台电脑上装其他程序。
safety-stick = 被人动过手脚的 U 盘
    .does = 使用资料包之前，程序会先检查。如果资料包坏了，或者签名之后被改过，程序就不会接受。
    .cannot = 签名能说明资料包是谁做的，不能说明里面的信息是真的。程序不检查 U 盘上的其他文件。
safety-search = 逼您打开这台电脑给人看的人
    .does = 没有历史记录可以看。您输入、打开和搜索过的内容都没有记下来，除非您要求过。
    .cannot = 它藏不住自己就在这台电脑上。谁能用这台电脑，谁就能看到您让它记住的设置、您保存的文件，还有在这里写的条目。

## 公用的自助电脑：放在公共场所，只显示这个程序。

safety-kiosk-title = 在公用的自助电脑上
safety-kiosk-erases = 自助电脑会清除每一次使用的内容。如果有一阵子没有人碰它，它会先问一声，然后清除。电脑休眠之后，它会马上清除。
safety-kiosk-counts = 自助电脑什么都不统计，除非社区中心打开了统计。打开以后，它只保存故意改动过一点的数字。它不保存任何字句。危机、暴力和移民方面的，从不统计。
safety-kiosk-cannot = 它挡不住站在您附近的人看到屏幕。

## 私人笔记：一个上锁的文件。

safety-private-title = 您的私人笔记
safety-private-locked = 如果您要求，您自己要留着的东西会放进一个文件，用长密码锁住。没有长密码，就读不了。
safety-private-lost = 长密码丢了，谁也找不回来。我们也找不回来。
safety-private-opens = 有长密码，用标准程序“age”也能打开这个文件。
safety-private-cannot = 它藏不住这个文件的存在。如果间谍软件看到了长密码，或者有人逼您说出来，它就帮不上忙。

## 列表。

safety-list-title = 我们藏不住什么
safety-list-here = 这台电脑上有这个程序，它被打开过。
safety-list-seen = 别人在屏幕上看到的。
safety-list-heard = 念出来的内容。房间里的其他人可能听得到。戴上耳机会好一些。
safety-list-spyware = 间谍软件看到的。
safety-list-recording = 屏幕的照片、截图和录像。
safety-list-typed = 您最后输入的文字，在关闭本程序之前，还留在它的内存里。
safety-list-swap = 电脑自己从内存移到磁盘上的内容。
safety-list-graphics = 电脑留下的小文件，用来更快地画出图片和文字。
safety-list-copied = 您复制过、电脑还留着可以粘贴的内容。
safety-list-keyboards = 电脑自带的输入工具从您这里学到并记下的词：屏幕键盘、选词建议、语音输入。
safety-list-saved = 您保存的文件。
safety-list-printed = 您打印的纸，还有打印机和电脑的打印系统为它留下的东西。打印系统可能会通过局域网把内容传给打印机。
safety-list-phone = 手机扫过二维码以后留下的内容。

## 表格：写下什么，什么时候写。

safety-written-title = 这台电脑上会写下什么，什么时候写
safety-written-library = 程序自带的帮助名单
    .when = 程序打开时。对每个人都一样。
safety-written-damaged = 损坏的帮助名单
    .when = 名单读不出来的时候，会标上当天的日期，放到一边。不会删除。
safety-written-settings = 您的语言、文字大小、颜色和其他设置
    .when = 只有您要求记住时。如果您关掉这一项，文件就会删除。
safety-written-window = 窗口自己要用的文件
    .when = 窗口开着时，放在一个不公开的文件夹里。在 Linux 上，如果电脑有这个功能，这个文件夹会在内存里。它会在结束时或下次打开时删掉。
safety-written-saved = 您保存的页面、报告或名单
    .when = 只有您保存时，存在您选的文件夹里。页面的文件名是“sheet.pdf”。文件属性里没有作者、程序或日期。
safety-written-printed = 送去打印的页面
    .when = 只有您打印时。它在打印系统里的名称是“Information sheet”。
safety-written-center = 有人添加的名单、条目和资料包，还有对它们做的选择
    .when = 只有有人添加时。它们没有上锁。在这里写的条目如果删除，就会从帮助名单里抹掉。以前做的副本会留着。
safety-kiosk-written = 大家在自助电脑上找什么，只有数字
    .when = 只有社区中心打开统计时。数字会故意改动一点，不带任何字句。
safety-private-written = 您的私人笔记
    .when = 只有您建立时。用您的长密码锁住。

## 怎样报告。

safety-report-title = 怎样报告问题
safety-report-fact = 有信息不对吗？请打开那一条的页面，选“报告错误”。这会做成一个文件，由您交给别人。什么都不会传出去。文件里不会写是谁写的、在哪里写的、什么时候写的。
safety-report-trace = 这个程序留下了什么痕迹，或者说了会伤害人的话吗？您从谁那里拿到它，就请告诉谁，但先要看这样做对您安不安全。
