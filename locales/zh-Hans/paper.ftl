### 打印、保存为 PDF、给手机扫的二维码：画面上的字，和印在纸上的字。

paper-open = 打印或保存
paper-open-about = 打印或保存{ $name }
paper-title = 印在纸上
paper-list-add = 放进我的清单
paper-list-added = 已在我的清单
paper-list-add-about = 把{ $name }放进我的清单
paper-list-button = 我的清单（{ $count }）
paper-list-empty = 您的清单还是空的。请在卡片上点“放进我的清单”。
paper-list-forgotten = 关闭这个窗口或快速离开后，程序就会忘掉您的清单。
paper-list-clear = 清空我的清单
paper-list-remove-about = 把{ $name }从我的清单里拿掉
paper-beside = 旁边再加一种语言
paper-beside-none = 只用一种语言
paper-third = 第三种语言
paper-third-none = 只用两种语言
paper-form = 样式
paper-form-page = 整页
paper-form-large = 大字版
paper-form-poster = 海报
paper-form-wallet = 钱包小卡片
paper-form-strips = 可撕的小纸条
paper-form-cards = 卡片，每页四张
paper-preview = 印出来的样子
paper-drawing = 正在制作页面…
paper-page = 第 { $page } 页，共 { $pages } 页
paper-save = 保存为 PDF
paper-save-title = 要保存到哪里？
paper-save-about = 文件名是 { $file }。从名字看不出里面是什么，但谁打开它，都能看到内容。
paper-places = 保存到哪里
# 和 Windows、macOS 上文件夹的叫法一样。
paper-place-desktop = 桌面
paper-place-documents = 文档
paper-place-downloads = 下载
paper-place-drive = U 盘或硬盘：{ $name }
paper-place-path = 其他文件夹的路径
paper-place-use = 保存到那里
paper-saved = 已保存：{ $file }
paper-print = 打印
paper-printer = 打印机
paper-print-about = 这次打印的名称是“{ $title }”。在打印机、出纸盘和这台电脑的打印队列里，别人还是可能看到印过什么。
paper-printed = 已送到打印机。请把出纸盘里的纸拿走。
paper-no-printer = 这里没有找到打印机。您可以先保存为 PDF，再用别的程序打印，或者拿到图书馆打印。
paper-phone = 放到我的手机
paper-phone-title = 用您的手机扫一扫
paper-phone-about = 把手机的摄像头对准二维码。什么都不会传到网上：手机直接从这个屏幕读取，读到的内容会留在手机里。
paper-phone-call = 号码，用来打电话
paper-phone-text = 全部内容，存成文字
paper-phone-holds = 二维码的内容：{ $text }

## 印在纸上的字。

# 文件和打印任务的名称。不能让人看出和心理健康有关。
paper-neutral-title = 参考资料
paper-list-heading = 也许能帮到您的一扇扇门
paper-foot = 来自 { -app-name }，清单日期：{ $date }。信息会变，使用前请先核实。您可以复制和分享，但请保留这段话和出处（CC BY 4.0）。
paper-foot-dates = 来源日期从{ $from }到{ $to }，每一条都写着自己的日期。
paper-foot-unchecked = 这里有些信息还没有人核实过，在那一条上都会写明。
paper-zone = 时区：{ $zone }
paper-scan-call = 扫码打电话
paper-scan-text = 扫码存到手机
paper-text-copy = 复制文字
paper-text-save = 存为纯文本
paper-text-count = { $count } 个字符
paper-calendar-save = 把聚会存成日历文件
paper-calendar-about = 文件 { $file } 里会有六次聚会，每次两小时。手机和电脑上的日历都能打开它。里面只有日期，还有您输入的名称和地点，没有别的。
paper-calendar-meeting = 聚会
paper-foot-made = { $date }用 Many Doors 制作。您可以复制和分享。
