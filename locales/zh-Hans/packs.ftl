### 资料包：装在一个文件里、带签名的名单。资料库由什么组成、信任谁、自动查看的文件夹、制作资料包，还有可能重复的条目。

## 机构专区：三个放名单的地方。

packs-door-title = 我们的名单
packs-door-packs = 资料包
packs-door-packs-about = 看看这个资料库由哪些名单组成。您可以添加较新的名单，也可以做自己的资料包传给别人。
packs-door-bring = 导入或导出名单
packs-door-bring-about = 导入电子表格，或者别的程序的名单。也可以把您的条目存成文件给别人。
packs-door-own = 我们自己的条目
packs-door-own-about = 写下您知道的服务，打过电话后，记下您听到的情况。
packs-door-round = 电话核实单
packs-door-round-about = 打印最需要打电话核实的条目，还有电话里可以说的话。

## 画面。

packs-title = 资料包
packs-about = 资料包是装在一个文件里的服务名单。做它的人签了名，途中如果有人改动，这个程序会发现。您可以用 U 盘带着它，不需要上网。
packs-loading = 正在看这里有什么…
packs-here-title = 这个资料库里的名单
packs-name-built-in = { -app-name } 自带的名单
packs-name-own = 我们自己的条目
packs-origin-built_in = 程序自带
packs-origin-signed = 有签名的资料包
packs-origin-imported = 导入的名单
packs-origin-own = 在这里写的
packs-fact-publisher = 发布者
packs-fact-number = 版本编号
packs-fact-made = 制作日期
packs-fact-entries = 条目数
packs-fact-check = 核实
packs-fact-terms = 使用条款
packs-fact-languages = 有哪些语言的文字
packs-fact-sort = 类型
packs-terms-unknown = 没有说明
packs-entries = { $count } 条
packs-check-by = 请在{ $date }之前重新核实
packs-check-overdue = 已过{ $date }，该重新核实了
packs-check-none = 没有写重新核实的期限
packs-fingerprint-show = 显示完整的密钥指纹
packs-fingerprint-about = 这是四个验证词的完整写法。
packs-remove = 移除
packs-back = 退回前一版
packs-give = 导出成文件
packs-open-own = 打开我们自己的条目

## 拿掉之前先问一下。

packs-remove-title = 移除“{ $name }”？
packs-remove-what = 它的 { $count } 条会从这个资料库里拿掉。除非别的名单里也有，否则大家在这里就找不到了。
packs-remove-keeps = 您的其他名单和自己的条目都会留着。它原来的文件不受影响，以后还可以再添加。
packs-remove-yes = 移除
packs-removed = 已移除“{ $name }”。
packs-back-title = 要让“{ $name }”退回前一版吗？
packs-back-what = 这份名单会回到上次更新之前的样子。更新里改好的错误也会跟着回来，所以请只在更新有问题时才这样做。
packs-back-yes = 退回
packs-back-done = “{ $name }”已经回到上次更新之前的样子。

## 添加资料包。

packs-add = 添加资料包
packs-add-choose = 请选择资料包的文件。您可以先看一看：现在还不会安装。
packs-add-reading = 正在读取资料包…
packs-add-other = 选择别的文件
packs-add-leave = 不安装
packs-add-done = 完成
packs-add-another = 再添加一个资料包
packs-offer-who = 是谁做的？
packs-offer-what = 里面有什么？
packs-offer-says = 资料包上写着，它来自：
packs-offer-file = 文件：
packs-sort-full = 一份完整的名单
packs-sort-delta = 只有某个旧资料包之后的改动
packs-sort-correction = 对其他名单里条目的更正
packs-sort-revocation = 要马上撤回的条目
packs-trust-trusted = 您信任这个发布者。
packs-trust-unknown = 这里还没有人认识这个发布者。
packs-trust-changed = 请停下。这不是我们认识的密钥。
packs-trust-rotated = 这个发布者换了新密钥。您信任的旧密钥可以作证。
packs-trust-unknown-how = 谁都可以在资料包里写任何名字。请给发布者打电话，让对方把四个验证词念给您听。请打您原来就有的号码，不要打随文件一起来的号码。
packs-trust-changed-how = 可能有人冒用“{ $name }”的名字，想把错误的号码传给大家。也可能是发布者弄丢了密钥，重新做了一把。只有他们自己才说得清。请打您原来就有的号码问一问。
packs-trust-since = 从{ $date }起在这里受到信任
packs-words-compare = 请和发布者核对这四个验证词
packs-words-known = 我们认识的验证词
packs-words-new = 这个资料包的验证词
packs-trust-compared = 我和发布者核对过了，四个词都一样。
packs-trust-changed-compared = 我用以前就知道的方式联系到了发布者。他们告诉我换了新密钥，还把这些新的验证词念给我听了。
packs-standing-new = 这里还没有这个资料包。
packs-standing-newer = 它比您现有的要新。
packs-standing-same = 您已经有这个资料包了，不用做什么。
packs-standing-older = 它比您现有的要旧。
packs-standing-fork = 这个资料包和您现有的版本编号相同，内容却不同。不能安装。
packs-standing-no_base = 这个资料包里只有改动，而改动所属的名单不在这里。现在还不能安装。
packs-standing-numbers = 您现有的版本编号是 { $installed }，这个文件的是 { $offered }。
packs-standing-older-why = 旧名单可能会把已经不能用的号码带回来。只有新名单坏了，才这样做。
packs-standing-fork-how = 两个里面可能有一个是假的。请问发布者哪一个才对。
packs-standing-no-base-how = 请先要一份完整的名单，装好以后，再回来用这个文件。
packs-older-sure = 我是工作人员，特意要装旧的名单。
packs-offer-takes-back = 它要撤回 { $count } 条
packs-install = 安装
packs-install-trust = 信任这个发布者并安装
packs-install-new-key = 信任新密钥并安装
packs-install-older = 安装旧的名单
packs-install-first = 请先在上面的方框里打勾。
packs-install-first-both = 请先在上面的两个方框里都打勾。
packs-installed = “{ $name }”已经装好。
packs-changes-added = 新增 { $count } 条
packs-changes-changed = { $count } 条有改动
packs-changes-removed = { $count } 条不再有
packs-changes-same = { $count } 条和原来一样
packs-changes-none = 资料库里什么都没有变。
packs-changes-names = 显示名称
packs-change-added = 新增
packs-change-changed = 有改动
packs-change-removed = 不再有
packs-changes-more = 还有更多，这里只写出前面一些。

## 我们信任的发布者。

packs-publishers-title = 我们信任的发布者
packs-publishers-about = 您核对过这些发布者的四个验证词。添加他们以后的资料包时，不会再问。
packs-publishers-none = 还没有。添加资料包时，您可以核对发布者的四个验证词，再选择信任。
packs-forget = 不再信任
packs-forget-title = 不再信任“{ $name }”？
packs-forget-what = 来自这个发布者的名单会留着。添加他们的下一个资料包时，会请您重新核对四个验证词。
packs-forget-yes = 不再信任
packs-forgotten = 已经不再信任“{ $name }”。

## 自动查看的文件夹。

packs-watch-title = 自动查看的文件夹
packs-watch-about = 这个文件夹里有了较新的资料包，如果您信任发布者，就会自动安装。其他的都等您决定。适合用共享磁盘或 U 盘。
packs-watch-choose = 选择文件夹
packs-watch-choose-another = 换一个文件夹
packs-watch-folder = 自动查看：
packs-watch-away = 现在读不到这个文件夹。如果它在 U 盘上，请插上 U 盘，再看一次。
packs-watch-now = 现在就看
packs-watch-stop = 不再自动查看
packs-watch-looked = 刚刚看过了。
packs-watch-stopped = 不再自动查看任何文件夹。
packs-watch-found = 上次查看的结果
packs-watch-found-none = 里面没有资料包。
packs-watch-installed = 已安装
packs-watch-nothing_new = 没有新内容
packs-watch-asks = 由您决定
packs-watch-bad = 没有使用
packs-watch-decide = 看一看

## 制作资料包。

packs-make-title = 制作资料包
packs-make-about = 把您的名单装进一个文件，传给别人。您用自己的密钥签名，别人就知道它确实来自您。
packs-make-open = 制作资料包
packs-make-close = 关闭，不保存
packs-make-part-what = 装进什么？
packs-make-part-name = 叫什么？
packs-make-part-sign = 签名并保存
packs-make-from = 要装进去的名单
packs-make-name = 资料包的名称
packs-make-name-about = 给人看的，比如“某某县的帮助”。
packs-make-publisher = 发布者
packs-make-publisher-about = 您的团体的名称，用大家熟悉的叫法。
packs-make-id = 简称
packs-make-id-about = 小写字母、数字、点和连字符。以后重做这个资料包时，请一直用同一个简称。
packs-make-number = 版本编号
packs-make-number-about = 每次重做这个资料包，版本编号都要比上次大。
packs-make-check = 重新核实的期限
packs-make-check-about = 过了这一天，有这个资料包的人都会看到，里面的信息该核实了。
packs-make-terms = 使用条款
packs-make-terms-about = 别人可以怎样使用它，比如“CC BY 4.0”。可以留空。
packs-make-since = 只装某个旧资料包之后的改动
packs-make-since-about = 可以留空。如果选了您的旧资料包，新文件会很小，但只对有那个旧资料包的人有用。
packs-make-key = 您的私钥
packs-make-key-about = 还没有密钥？请先在下面做一把。
packs-make-password = 密钥的密码
packs-make-folder = 存到哪里
packs-make-save = 制作资料包
packs-made = 资料包已保存：{ $file }
packs-made-next = 现在您可以复制这个文件，传给别人。别人第一次添加它时，请在电话里把您的四个验证词念给他们听。
packs-make-another = 再做一个
packs-make-wrong = 请再看看这几处：
packs-make-need-from = 请至少选一份名单。
packs-make-need-name = 请给资料包取个名称。
packs-make-need-publisher = 请写明发布者是谁。
packs-make-need-id = 简称里只能有小写字母 a 到 z、数字、点和连字符，并且要用字母或数字开头。
packs-make-need-number = 版本编号要是整数，{ $least } 或更大。
packs-make-need-date = 请选择还没到的日期，或者留空。
packs-make-need-key = 请选择您的私钥。
packs-make-need-password = 请输入密钥的密码。
packs-make-need-folder = 请选择存到哪里。

## 在做好的资料包上加签名。

packs-sign-title = 给做好的资料包签名
packs-sign-about = 一份名单可以有守护人。条目会害到人时，守护人可以撤回它，但要有好几位都同意才行。他们在同一个文件上轮流签名：每个人加上自己的签名，再把新文件交给下一位。
packs-sign-open = 给资料包签名
packs-sign-part-what = 哪个资料包？
packs-sign-pack = 资料包的文件
packs-sign-pack-about = 请用最新的文件，里面要有到目前为止的所有签名。这个文件不会变：加了您的签名后，会另存成新文件。
packs-sign-reading = 正在读取资料包…
packs-sign-read = 签名之前请先读一读。您的签名表示您同意。
packs-sign-save = 加上我的签名
packs-sign-need-pack = 请选择资料包的文件。
packs-signed = 加了您的签名的资料包已保存：{ $file }
packs-signed-next = 请把这个文件交给下一位要签名的人。大家都签好后，就可以传给别人。有这份名单的人，都可以添加它。
packs-sign-another = 再签一个

## 制作撤回条目的资料包。

packs-take-title = 撤回条目
packs-take-about = 如果有条目会害到人，请不要等到下一个资料包。在这里可以做一个小文件。把它添加到哪里，那里的这些条目就会马上消失，就算旧名单又带来它们也一样。
packs-take-wardens = 只有做这份名单的人或它的守护人可以这样做。如果要好几位守护人都同意，由其中一位在这里做文件，其他人再到“给做好的资料包签名”那里轮流签名。
packs-take-open = 撤回条目
packs-take-part-what = 要撤回什么？
packs-take-pack = 这些条目在哪份名单里
packs-take-choose = 选择名单
packs-take-built-in = { -app-name } 自带的名单没有人签名。如果由您给这个文件签名，凡是已经信任您的密钥的地方，它都有效。
packs-take-entries = 条目
packs-take-entries-about = 请写每一条的固定名称，一行写一个。在“报告错误”画面上可以找到。那里也有按钮，可以替您填好。
packs-take-reason = 原因
packs-take-reason-about = 用平常的话写。拿到文件的人都能看到，所以不要写受伤害的人的姓名。
packs-take-signer = 签名的人
packs-take-save = 制作文件
packs-take-need-pack = 请选择名单。
packs-take-need-entries = 请至少写一条。
packs-take-need-reason = 请写原因。
packs-take-need-signer = 请写明签名的人是谁。
packs-taken = 文件已保存：{ $file }
packs-taken-next = 条目现在还在，您的签名是第一个。如果还有别人要签名，请把文件交给下一位。大家都签好后，请在这里添加它，再传给别人。
packs-take-another = 再撤回一些
packs-take-hint = 这份名单是您做的吗？或者，您是它的守护人吗？如果这一条会害到人，您可以撤回它，每个有这份名单的人那里都会撤回。
packs-take-hint-open = 撤回这一条

## 制作密钥。

packs-key-title = 您的密钥
packs-key-about = 密钥是带密码的文件，您用它给资料包签名。一个团体只需要一把，做一次就够了。
packs-key-open = 制作密钥
packs-key-folder = 存到哪里
packs-key-folder-about = 最好是能锁起来的 U 盘。
packs-key-password = 密码
packs-key-password-about = 至少 8 个字符。用四个或更多互不相干的词，又安全又好记。
packs-key-again = 再输入一次密码
packs-key-short = 密码至少要有 8 个字符。
packs-key-differ = 两次输入的密码不一样。
packs-key-make = 制作密钥
packs-key-working = 正在制作密钥…
packs-key-made = 您的密钥做好了
packs-key-made-words = 这是您的四个验证词。请在电话里念给别人听，让他们知道资料包确实来自您。
packs-key-made-secret = 私钥：不要给任何人
packs-key-made-public = 公钥：可以传给别人
packs-key-advice = 请好好保管
packs-key-advice-copy = 把私钥另存一份到第二个 U 盘，放在上锁的地方。
packs-key-advice-password = 把密码写下来，和密钥分开放。密码丢了，谁也找不回来。
packs-key-advice-lost = 如果密钥丢了或被偷，请马上告诉所有使用您的资料包的人。
packs-key-use = 用它给资料包签名

## 撤回的条目。

packs-revoked-title = 已撤回
packs-revoked-about = 有人发现这些条目有错，或者会害到人。就算旧名单又带来它们，也不会显示。
packs-revoked-by = { $date }由{ $by }撤回
packs-revoked-entry = 条目：

## 可能重复的条目。

packs-twins-notice = 有 { $count } 对条目可能是同一项服务。
packs-twins-open = 看一看
packs-twins-title = 这两条是同一项服务吗？
packs-twins-about = 两份名单里可能有同一项服务。请看看两边，再决定。如果不确定，可以打电话问问，也可以先不管：两条都会留在资料库里。
packs-twins-loading = 正在找可能重复的条目…
packs-twins-none = 现在没有看起来一样的条目。
packs-twins-pair = 第 { $number } 对，共 { $total } 对
packs-same-number = 两条的电话号码一样。
packs-same-name_and_state = 两条的名称一样，也在同一个州。
packs-twins-from = 来自：{ $list }
packs-twins-no-ways = 没有电话号码，也没有网页
packs-twins-keep = 是同一项：保留这一条
packs-twins-apart = 不是同一项
packs-twins-sure = 以后不能再改。
packs-twins-joined = 以后只显示“{ $name }”。
packs-twins-kept-apart = 两条都留着，以后不再问。
packs-twins-packs = 前往资料包
