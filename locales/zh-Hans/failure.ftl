### 出问题时：先说发生了什么，再说可以怎么做。

failure-library_unreadable = 资料库打不开。
    .what-to-do = 危机热线仍然查得到。请关闭程序再打开。如果还是这样，请使用内置名单。
failure-resource_gone = 资料库里已经没有这一条了。
    .what-to-do = 请返回，再搜索一次。
failure-locale_unknown = 这里没有这种语言。
    .what-to-do = 请从列表里选一种语言。
failure-folder_unreadable = 找不到这个文件夹，或者打不开。
    .what-to-do = 请检查路径，再试一次。内置的语言仍然可以用。
failure-settings_not_kept = 没能把设置记在这台电脑上。
    .what-to-do = 关闭窗口之前，设置仍然有效。可能是磁盘满了，或不能写入。
failure-bad_request = 程序内部出了差错，看不懂自己的请求。
    .what-to-do = 请回到第一个画面。什么都没有丢。
failure-internal = 程序出了问题。
    .what-to-do = 危机热线仍然查得到。请关闭程序再打开。
failure-letters_missing = 这台电脑没有{ $language }的字体，印不出来。
    .what-to-do = 请换一种语言，或者安装它的字体。在 Debian 和 Ubuntu 上，软件包叫 fonts-noto-core 和 fonts-noto-cjk。
failure-does_not_fit = 您选的样式放不下这些内容。
    .what-to-do = 请换一种样式：“整页”什么都放得下。
failure-not_saved = 没能保存到那里。
    .what-to-do = 请换一个地方。可能是文件夹满了，或不能写入。
failure-not_printed = 没能打印出来。
    .what-to-do = 请看看打印机开了没有。您也可以保存为 PDF，拿到别处打印。
