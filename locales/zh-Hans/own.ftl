### 自己写的条目、电话里听到的情况、发现的错误，还有来源说法不一的地方。

## 在这里写的条目。

own-title = 我们自己的条目
own-about = 把您知道、而名单里没有的帮助加进来。不时打个电话，记下您听到的情况。
own-not-locked = 这些条目没有上锁。能用这台电脑的人都能看到。
own-no-people = 只写帮助本身，绝不要写来求助的人。
own-add = 添加一条
own-round-open = 打印电话核实单
own-round-about = 电话核实单上是最久没有人核实过的条目，还有打电话时可以说的话。
own-stalest-first = 最需要打电话核实的排在前面。
own-count = { $count } 条
own-reading = 正在读取…
own-none = 您还没有自己的条目。
own-none-ways = 可以先从一个您熟悉的地方写起：它的名称、号码、做什么。也可以在资料库里找一条，改成您自己的版本。
own-none-find = 到资料库里找
own-called-today = 我今天打过电话
own-called-question = 打电话的结果怎么样？
own-called-never-mind = 不记录
own-called-noted = 今天的结果已记下：{ $answer }
own-called-wrong-next = 您知道正确的号码吗？请编辑这一条。
own-call-holds = 信息都还对
own-call-no_answer = 没人接
own-call-wrong_number = 号码不对
own-call-ended = 这项服务已经结束
own-edit = 编辑
own-edit-about = 编辑{ $name }
own-delete = 删除
own-delete-about = 删除{ $name }
own-delete-title = 删除“{ $name }”？
own-delete-warning = 它会从文件里彻底消失，找不回来。
own-delete-version = 如果这是您自己改过的版本，以后就只剩名单里原来的那一条。
own-delete-now = 彻底删除
own-deleted = “{ $name }”已经从文件里删掉。

## 填写条目。

own-form-new = 添加一条
own-form-edit = 编辑“{ $name }”
own-form-changes = 这一条来自“{ $pack }”。您在这里保存的，会成为您自己的版本。那份名单不会变，以后较新的名单也不会盖掉您的版本。
own-form-changes-starter = 这一条是程序自带的。您在这里保存的，会成为您自己的版本，程序更新后也会留着。
own-form-needed = 只有名称一定要写。不知道的就留空。
own-form-draft = 这是您之前输入的内容，还没有保存。
own-form-draft-drop = 丢掉我输入的内容
own-form-basics = 是什么
own-form-reach = 怎样联系
own-form-where = 在哪里
own-form-for = 帮什么、帮谁
own-form-state = 现在还在吗？
own-form-origin = 出处
own-form-name = 名称
own-form-kind = 哪一类帮助
own-form-summary = 用一两句话介绍
own-form-summary-about = 您会怎么跟邻居介绍它？
own-form-more = 更多介绍
own-form-hours = 什么时候有人接
own-form-hours-about = 用您自己的话写，比如：周一到周五，早上 9 点到下午 5 点
own-form-cost = 费用
own-form-needs = 适合的情况
own-form-communities = 对方说为哪些社群服务
own-form-communities-about = 只勾选对方自己说过的。
own-form-ticked =
    { $count ->
        [0] 都没有勾选
       *[other] 勾选了 { $count } 个
    }
own-form-us-state = 州
own-form-whole-country = 全国
own-form-place = 城市、小镇或街区
own-form-locale = 您写这些句子用的语言
own-status-available = 还在
own-status-paused = 暂停服务
own-status-uncertain = 不确定
own-status-ended = 已经结束
own-form-ended-about = 已经结束的服务仍然会显示，好让大家知道。但不能再写号码。
own-form-crisis-about = 身处危险的人会打这个电话。请您自己先打一次，再点“保存，并记下我今天打过电话”。
own-form-secret = 这个地方要保密
own-form-secret-about = 适用于庇护所和安全屋。不会保存、显示或传出任何地址。
own-form-credit = 它来自哪个社群
own-form-credit-about = 用他们自己的说法。疗愈方法不写这一项，就不能保存，也不能传给别人。
own-form-openness = 别人可以用吗？
own-way = 联系方式 { $number }
own-way-kind = 怎样联系
own-way-number = 号码
own-way-email = 电子邮箱
own-way-page = 网址
own-way-address = 街道地址
own-way-label = 是谁的，或者给谁用
own-way-label-about = 如果有好几个，可以写明，比如：给青少年
own-way-languages = 那里说的语言
own-way-language-add = 添加语言
own-way-language-choose = 选择…
own-way-language-put = 添加
own-way-language-drop = 去掉：{ $language }
own-way-interpreter = 可以通过口译员说更多语言
own-way-add = 添加联系方式
own-way-up = 上移
own-way-down = 下移
own-way-drop = 去掉
own-way-up-about = 把联系方式 { $number } 上移
own-way-down-about = 把联系方式 { $number } 下移
own-way-drop-about = 去掉联系方式 { $number }
own-way-none = 还没有联系方式。
own-way-secret = 这个地方要保密，不能写街道地址。请去掉这个联系方式。
own-way-ended = 这项服务已经结束，不能写号码。请去掉这个联系方式。
own-form-mend = 有 { $count } 处缺了内容或不合适：
own-mend-name = 要有名称。
own-mend-credit = 疗愈方法要写明来自哪个社群。
own-mend-way-empty = 联系方式 { $number } 没有号码或地址。请填上，或者去掉它。
own-mend-way-secret = 联系方式 { $number } 是街道地址，但这个地方要保密。
own-mend-way-ended = 联系方式 { $number } 是号码，但这项服务已经结束。
own-mend-closed = 不对外的方法，这里只写出名字以示敬意，不能写联系方式。
own-save = 保存
own-save-called = 保存，并记下我今天打过电话
own-cancel = 取消
own-saving = 正在保存…
own-cancel-title = 丢掉您输入的内容？
own-cancel-about = 您输入的内容还没有保存。
own-cancel-now = 丢掉
own-saved = “{ $name }”已经保存。

## 条目自己的页面，最下面。

own-steward-title = 关于这一条
own-from-starter = 这一条是程序自带的。
own-from-own = 这一条是在这里、在这台电脑上写的。
own-from-pack = 这一条来自名单“{ $pack }”。
own-from-signed = 这一条来自有签名的名单“{ $pack }”。
own-version-edit = 编辑我们的版本
own-mistake-open = 报告错误
own-secret-place = 为了保护那里的人，这个地方的位置保密。这里没有地址。

## 来源说法不一的地方。

own-disputes = 我们的来源说法不一
own-disputes-about = 这一页上面显示的，是下面排在第一的说法。如果这对您很重要，打电话时请问问对方。
own-disputed-here = 这一点，我们的来源说法不一。请看下面。
own-fact-numbers = 号码
own-fact-addresses = 地址
own-fact-status = 还在不在
own-fact-cost = 费用
own-fact-emergency = 警察和救护车
own-fact-name = 名称
own-side-starter = 程序自带的名单
own-side-own = 我们自己的条目
own-side-unnamed = 没有名称的名单
own-side-shown = 上面显示的
own-side-nothing = 没有提到

## 报告错误。

own-mistake-title = 报告错误
own-mistake-of = 关于这一条：
own-mistake-what = 哪里不对？
own-mistake-number = 号码
own-mistake-hours = 时间
own-mistake-languages = 语言
own-mistake-address = 地址或网页
own-mistake-ended = 这项服务已经结束
own-mistake-credit = 出处里写的社群
own-mistake-harm = 它伤害了人，或者叫来了警察
own-mistake-other = 别的事
own-mistake-note = 怎样才对？或者，发生了什么事？
own-mistake-note-about = 请不要写您的姓名或别人的姓名，除非您希望文件里有。
own-mistake-file = 文件里会有什么
own-mistake-file-about = 只有这里写的内容。没有您的姓名，也没有关于这台电脑的任何信息。
own-mistake-file-entry = 哪一条
own-mistake-file-what = 哪里不对
own-mistake-file-note = 您写的话
own-mistake-file-no-note = 没有
own-mistake-file-language = 您写的话是哪种语言
own-mistake-save = 保存文件
own-mistake-not-sent = 什么都不会传出去。这个程序从不使用网络。文件要由您自己交给别人。
own-mistake-give-pack = 请交给发布“{ $pack }”的人。
own-mistake-give-starter = 您从谁那里拿到这个程序，就请交给谁。
own-mistake-give-own = 这一条是在这里写的，可以在这里改正。
own-mistake-choose = 请先选择哪里不对。
own-mistake-saved = 已保存：{ $file }

## 印在纸上的电话核实单。

own-round-screen = 这是最久没有人核实过的条目，最多二十条。请勾选您听到的情况，再到这里点“我今天打过电话”记下来。
own-round-none = 没有需要打的电话。有号码的条目，不久前都核实过。
own-round-title = 要打的电话
own-round-how = 请客气地问，对方说多少算多少。还对的就打勾，不对的就写下来。对方忙，就过些时候再打。您不用说任何关于自己的事。
own-round-say = 可以这样说
own-round-hello = 您好。我在帮忙整理一份免费的名单，告诉大家哪里可以得到支持。您那里也在名单上。您有几分钟时间吗？
own-round-number = 这个号码现在还能找到您那里吗？
own-round-hours = 什么时候有人接？
own-round-languages = 您那里说哪些语言？会请口译员吗？
own-round-cost = 要多少钱？没有钱、没有保险的人可以来吗？
own-round-id = 去您那里的人，要看证件吗？
own-round-police = 如果本人不同意，您那里会叫警察或救护车来吗？什么情况下会？
own-round-thanks = 谢谢您。过几个月我们再打来，可以吗？
own-round-notes = 日期和笔记
