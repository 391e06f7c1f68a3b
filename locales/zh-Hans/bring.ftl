### 导入别人的名单（来自 211、服务名录或电子表格），也把名单导出给别人。

bring-title = 导入名单
bring-about = 导入一份服务名单，可以来自 211、服务名录，或者您自己的电子表格。一切都在这台电脑上进行，什么都不会传到别处。
bring-to-giving = 导出名单给别人

## 第一步：选择文件。

bring-choose-title = 1. 选择名单
bring-choose-about = 可以是电子表格（.csv、.xlsx、.ods）、装着表格的文件夹或 zip 压缩包，或者 JSON 文件。导入之前，您会先看到里面有什么。
bring-looking = 正在看里面有什么…
bring-chosen = 您选择了
bring-choose-other = 选择别的
bring-is-pack = 这是一个资料包：“{ $name }”。资料包带有签名，请到专门的画面处理。
bring-to-packs = 前往资料包

## 第二步：看看是什么。

bring-check-title = 2. 看看是什么
bring-found-format = 这份名单用的是一种通用格式，211 和各种服务名录都用它来交换名单。格式的名称是 Open Referral HSDS，这份的版本是 { $version }。
bring-found-services = { $count } 项服务
bring-found-organizations = { $count } 个机构
bring-found-rows = { $count } 行
bring-source-title = 名单从哪里来
bring-update-title = 这是不是这里某份名单的新版本？
bring-update-new = 不是，这是一份新名单
bring-source = 简称
bring-source-about = 给电脑用的。以后导入较新的版本时，请用同一个简称：这样只会更新原来的条目，不会重复。
bring-source-known = 这里已经有一份用这个简称的名单：“{ $name }”。它的条目会更新，新版本里没有的条目会拿掉。
bring-source-missing = 请写一个简称。
bring-name = 大家看到的名称
bring-name-about = 它会作为来源写在每一条上。比如：Example County 211。
bring-name-missing = 请写一个名称，让大家知道这些条目从哪里来。
bring-licence = 使用条款（如果您知道）
bring-licence-about = 比如：CC BY 4.0。如果名单上没有说明，就留空。
bring-private-title = 不公开的内容
bring-private = 标为不公开的内容也导入
bring-private-about = 除非提供名单的人让您这样做，否则请不要勾选。标为不公开的，可能是庇护所的地址。被不该知道的人找到，就可能有人受到伤害。
bring-private-on = 不公开的内容会一起导入。任何使用这个程序的人都可能看到。
bring-start = 导入这份名单
bring-start-about = 您随时可以停下来。停下之后，一切和原来一样。

## 第二步，电子表格：每一列是什么。

bring-sheet = 工作表
bring-sheet-hidden = { $name }（隐藏）
bring-sheet-language = 表格里用的语言
bring-sheet-state = 州（表格里没写时）
bring-sheet-state-none = 不选州
bring-columns-title = 每一列里是什么？
bring-columns-about = 我们看了标题和列里的内容，猜了一遍。请您每一列都看一看。
bring-columns-open = 有 { $count } 列我们猜不出来。请您选择它是什么。
bring-columns-no-name = 还没有哪一列是名称。请选择哪一列写着每项服务的名称。
bring-column-blank = 第 { $number } 列
bring-column-empty = 前几行里没有内容
bring-sure-certain = 我们能确定
bring-sure-likely = 大概是
bring-sure-unknown = 请选择
bring-sure-chosen = 已选择
bring-group-about = 基本情况
bring-group-reach = 怎样联系
bring-group-where = 在哪里
bring-group-who = 帮谁、帮什么
bring-group-keep = 保留或不导入
bring-mapping-about = 您可以把这些选择存成文件，下次导入这份表格的新版本时再用。
bring-mapping-use = 使用以前存下的选择
bring-mapping-keep = 把这些选择存成文件
bring-mapping-use-title = 以前的选择存在哪个文件里？
bring-mapping-used = 各列已经照那个文件设好了。
bring-mapping-keep-title = 这些选择要存到哪里？
bring-mapping-keep-about = 文件里有各列的标题和您的选择，没有任何一行的内容。
bring-preview-title = 前几行导入后的样子
bring-preview-busy = 正在重新读取各行…
bring-preview-none = 标题下面一行也没有。
bring-preview-row = 第 { $line } 行
bring-preview-aside = 会被搁置
bring-preview-empty = 这一行没有什么可以导入。
bring-preview-more = 再显示 { $count } 行

## 第三步：导入。

bring-running-title = 3. 正在导入
bring-count = { $count }

## 第四步：报告。

bring-report-title = 4. 导入的结果
bring-changes-title = 资料库里
bring-changes-added = 新增
bring-changes-changed = 有改动
bring-changes-removed = 不再有
bring-changes-same = 和原来一样
bring-named-added = 新增的 { $count } 条
bring-named-changed = 有改动的 { $count } 条
bring-named-removed = 不再有的 { $count } 条
bring-named-more = 还有 { $count } 条。
bring-clean = 每一行都照原样导入了，没有什么要修正。
bring-reasons-title = 我们对个别行做了什么
bring-reasons-about = 真实的名单难免有小毛病。凡是改动过的，这里都有统计。
bring-outcome-repaired = 已修正
bring-outcome-kept = 照原样保留
bring-outcome-quarantined = 搁置
bring-outcome-left_out = 因为不公开，没有导入
bring-outcome-about-repaired = 这些已经导入。我们确定该怎样修正。
bring-outcome-about-kept = 这些照原来的文字导入了。请找人看一看。
bring-outcome-about-quarantined = 这些没有导入。请在名单里改好，再导入一次。
bring-outcome-about-left_out = 这些没有导入，免得有人因此遇到危险。这里不显示它们的内容。
bring-row-file = 文件
bring-row-line = 行
bring-row-column = 列
bring-row-outcome = 怎样处理
bring-row-reason = 原因
bring-row-value = 原来的内容
bring-row-whole = 整个文件
bring-rows-more = 还有 { $count } 行，都写在可以保存的报告里。
bring-rows-saved = 是哪些行，写在可以保存的报告里。
bring-report-save = 保存报告
bring-report-save-title = 报告要存到哪里？
bring-report-save-about = 报告是一份表格（.csv），用任何电子表格程序都能打开。里面有每一个修正、照原样保留或搁置的行。请放在只有管理名单的人能看到的地方。
bring-report-find = 搜索资料库
bring-report-again = 再导入一份名单

## 导出名单。

bring-give-title = 导出名单给别人
bring-give-about = 把条目存成文件，让 211、服务名录和其他程序也能读取。格式叫 Open Referral HSDS，3.1 版。
bring-give-which = 哪些条目？
bring-give-none = 请至少选一项。
bring-give-empty = 现在还没有名单可以导出。
bring-give-form = 哪一种文件？
bring-give-tables = 装在一个 zip 文件里的表格
bring-give-tables-about = 适合大多数程序，也能用电子表格程序打开。
bring-give-json = 一个 JSON 文件
bring-give-json-about = 给制作网站和程序的人用。
bring-give-where = 要存到哪里？
bring-give-looking = 正在看有哪些名单…

## 电子表格的一列是什么：选项。要短。

bring-target-ignore = 不导入
bring-target-keep_as_is = 保留，但不显示
bring-target-name = 名称
bring-target-organization = 机构
bring-target-other_name = 其他名称
bring-target-description = 做什么
bring-target-more = 更多介绍
bring-target-phone = 电话号码
bring-target-phone_label = 是谁的号码
bring-target-text_number = 短信号码
bring-target-whatsapp = WhatsApp 号码
bring-target-email = 电子邮箱
bring-target-website = 网站
bring-target-address = 完整地址
bring-target-street = 街道和门牌号
bring-target-city = 城市
bring-target-state = 州
bring-target-zip_code = 邮编（ZIP）
bring-target-country = 国家
bring-target-latitude = 纬度
bring-target-longitude = 经度
bring-target-languages = 所说的语言
bring-target-interpreter = 有没有口译员
bring-target-hours = 开放时间
bring-target-cost = 费用
bring-target-eligibility = 谁可以来
bring-target-kind = 哪一类帮助
bring-target-need = 适合的情况
bring-target-community = 服务的社群
bring-target-checked_date = 核实日期
bring-target-status = 还在不在
bring-target-id = 这一行自己的编号
bring-target-credit = 疗愈方法来自哪个社群
bring-target-openness = 别人可不可以用这个方法
bring-target-confidential = 地点要保密
bring-target-notes = 我们自己的笔记，不显示
bring-target-public = 可不可以给所有人看

## 对一行或一个值做了什么，为什么。每句都要短。

bring-reason-mojibake = 文字是乱码，已经修正。
bring-reason-not_utf8 = 文件用的是旧的文字编码，已经照那种编码读取。
bring-reason-byte_order_mark = 文件开头有一个看不见的标记，已经去掉。
bring-reason-escaped_newline = 文字里夹着换行的代码，已经改成真正的换行。
bring-reason-html = 文字里夹着网页的代码，已经去掉。
bring-reason-marker = 文字里夹着别的程序的标记，已经去掉。
bring-reason-control_character = 看不见的字符，已经去掉。
bring-reason-no_scheme = 网址少了开头（https://），已经补上。
bring-reason-phone_written = 电话号码的写法没法直接拨打，已经改成能拨打的号码。
bring-reason-phone_extension = 号码里连着分机号，已经分开写。
bring-reason-several_phones = 一格里有好几个号码，已经分开写。
bring-reason-ragged = 这一行的格子太多或太少，已经按标题对好。
bring-reason-id_derived = 这一行自己的编号，已经改成所有程序都懂的编号。
bring-reason-id_missing = 这一行没有自己的编号，已经给了一个。
bring-reason-hours_read = 开放时间写成了一句话，已经读懂。
bring-reason-status_read = 有一个词说明它还在不在，已经读懂。
bring-reason-phone_not_understood = 这里没有找到能拨打的号码。
bring-reason-hours_not_understood = 开放时间没有读懂，照原来的写法保留。
bring-reason-language_not_understood = 不确定这是哪种语言，照原来的写法保留。
bring-reason-date_not_understood = 日期没有读懂。
bring-reason-address_not_understood = 这不是能用的网址或电子邮箱。
bring-reason-no_place_on_earth = 地图上没有这个位置，没有使用。
bring-reason-all_inactive = 名单里每项服务都标着停用。这不可能是对的，所以没有采用这个标记。
bring-reason-unknown_column = 我们不认识这一列。会保留，导出时也会带上，但不显示。
bring-reason-unknown_table = 我们不认识这张表。会保留，导出时也会带上，但不显示。
bring-reason-value_not_understood = 我们不知道这里写的是什么意思。照原来的写法保留。
bring-reason-name_shared = 还有其他行用这个名称，无法确定原先在这里的是哪一行。它作为新条目收入。
bring-reason-too_large = 有一格或一行实在太长。
bring-reason-quote_not_closed = 有一个引号开了头，没有收尾。
bring-reason-name_missing = 没有名称。
bring-reason-duplicate_id = 另一行的编号相同，内容却不同。
bring-reason-orphan = 它所属的条目不在名单里。
bring-reason-bad_json = 文件的这一部分坏了，读不出来。
bring-reason-practice_uncredited = 疗愈方法没有写明来自哪个社群。
bring-reason-rule_broken = 它违反了一条在危急时保护人的规则。
bring-reason-unreadable = 文件读不出来。
bring-reason-marked_private = 名单把它标为不公开。
bring-reason-staff_contact = 这是在那里工作的某个人的姓名、电子邮箱或直拨号码。
