### 翻译工作台：懂一种语言的人，在这里一条一条写出程序里的文字。他们不一定懂电脑。

## 开始。

translate-title = 翻译
translate-about = 在这里，您可以用自己的语言写出这个程序里的文字，一次写一条。不需要账号，也不需要上网。在您交给别人之前，您写的一切都只留在您选的文件夹里。
translate-folder = 存放译文的文件夹
translate-folder-about = 请用您自己的文件夹，也可以放在 U 盘上。如果您以前在这里翻译过，请再选同一个文件夹。
translate-language-other = 这里还没有的语言
translate-tag = 语言代码
translate-tag-about = 两三个字母，比如索马里语是 so。如果这种语言有不止一种文字，请把文字的代码也加上，比如 pa-Arab。
translate-own-name = 语言的名称，用这种语言自己的文字写
translate-english-name = 语言的英文名称
translate-open = 打开

## 文字列表。

translate-counts = 翻译进度
translate-counts-all = 全部文字
translate-counts-critical = 关键文字
translate-critical-about = 关键文字是给身处危险的人读的，或者讲的是法律给他们的权利。翻译这些文字时，请慢慢来。
translate-counts-total = 合计
translate-standing-missing = 未翻译
translate-standing-source_changed = 英文有改动
translate-standing-machine = 机器初稿
translate-standing-unreviewed = 还没有第二个人核对
translate-standing-trusted = 已核对
translate-critical = 关键
translate-unsaved = 未保存
translate-search = 在英文里搜索
translate-filter-standing = 显示
translate-filter-area = 程序的哪个部分
translate-filter-all = 全部
translate-shown = { $count } 条文字
translate-none = 没有这样的文字。请选“全部”，就能看到更多。
translate-more = 显示更多
translate-undo = 撤销上一次保存
translate-undone = 上一次保存已经撤销。
translate-close = 关闭翻译工作台
translate-close-unsaved = 有 { $count } 条文字，您输入的内容还没有保存。如果现在关闭，这些内容就没有了。

## 一条文字。

translate-to-list = 返回列表
translate-previous = 上一条
translate-next = 下一条
translate-english = 英文
translate-pills-about = 带边框的字词由程序填入。点一下，就会放进您的译文里。
translate-notes = 说明
translate-before = 它前面的文字
translate-after = 它后面的文字
translate-where = 它出现在哪里
translate-changes = 英文改了什么
translate-changes-gone = 删去：
translate-changes-new = 新增：
translate-changes-unknown = 英文有改动。改动之前的文字没有留下来，所以请从头到尾读一遍。
translate-glossary = 已经定好的译法
translate-memory = 相似的文字
translate-memory-use = 使用这个译文
translate-yours = { $language }译文
translate-yours-part = “{ $part }”部分
translate-one-for-all = 不管数字是几，都用同样的文字
translate-form = 用于 { $numbers } 这样的数字
translate-form-only = 只用于数字 { $number }
translate-form-rest = 用于其他所有数字
translate-preview = 显示出来的样子
translate-must = 请改正：
translate-may = 请再看看：
translate-finding-here = 这里写的是：
translate-finding-wanted = 应该是：
translate-name = 您的名字，或者您自己取的名字
translate-name-about = 它会和您的译文一起保存。可以留空。您关闭程序时，程序就会忘掉它。
translate-save = 保存
translate-save-still = 保存：我的译文仍然合适
translate-saved = 已经保存。程序里现在就是这样写的。
translate-not-saved = 还没有保存。请先改正标出来的地方。
translate-draft = 这些内容还没有保存。
translate-draft-drop = 换回已保存的内容
translate-review = 我读过了，愿意为它负责
translate-review-about = 这一步要由另一个懂这种语言的人来做，并在上面写下自己的名字。谁都不能核对自己的译文。
translate-reviewed = 已经记下。现在它算是核对过了。
translate-made-human = { $date }，由{ $name }翻译。
translate-made-unnamed = { $date }，由一位没有留名的人翻译。
translate-made-machine = { $date }，由机器写出初稿。
translate-read-by = { $date }，由{ $name }核对。

## 在程序里看译文。

translate-see = 在程序里看看
translate-strip = 您正在看的语言：{ $language }。
translate-strip-back = 返回翻译工作台

## 交给别人。

translate-hand-back = 交回我的译文
translate-hand-back-about = 这种语言的所有内容会放进一个文件。程序是谁给您的，就请把文件交给谁，用 U 盘或任何您方便的方式都可以。
translate-take-in = 导入别人的译文
translate-take-in-about = 请选择别人交回的文件。里面的新内容会添加进来。您和对方都改过的，会显示给您看，由您决定。
translate-taken-in = 有改动的文字：{ $changed } 条。新增的文字：{ $added } 条。
translate-disputes = 有 { $count } 条文字，您和对方都改过。要用哪一个？
translate-dispute-base = 改动之前：
translate-dispute-ours = 保留我的
translate-dispute-theirs = 用对方的
translate-dispute-done = 就照我选的做

## 一条文字出现在哪里：程序画面的图片，画面是英文的。

translate-where-alt = 第 { $number } 张图，共 { $total } 张：程序的一个画面，这条文字用方框标了出来。
translate-where-more = 这条文字还出现在另外 { $count } 处。
translate-where-next = 看下一处
translate-where-spoken = 这条文字在画面上看不到。读屏软件念出它，来说明方框里的内容。
translate-where-none = 没有图片显示这条文字出现在哪里。
