### “发起一个分享圈”和“分享圈的传单”：在屏幕上选择、填写，然后印出计划或传单。

## 画面上的问题。

circle-name = 发起一个分享圈
    .about = 为自己的小组做一份计划：约定、谁做什么，还有第一次聚会时念的话。
circle-parts = 您的计划里要有什么？
    .hint = 这些总是会有：遇到危险怎么办、出处，还有法律问题去哪里问。
circle-parts-agreement = 我们的约定
circle-parts-practical = 吃的、孩子、钱、分工
circle-parts-privacy = 隐私
circle-parts-legal = 法律方面的问题
circle-parts-script = 第一次聚会时念的话
circle-parts-sessions = 六次聚会，六个问题
circle-group = 您的分享圈叫什么？
    .hint = 名字不透露任何隐私，会更安全。
circle-who = 是给谁的？
    .hint = 用大家称呼自己的说法。比如：说索马里语的父母。
circle-place = 在哪里聚会？
circle-times = 什么时候聚会？
    .hint = 比如：每月第一个星期天，3 点到 5 点
circle-first = 第一次聚会是哪一天？
    .hint = 只有日历文件会用到。这个文件里有六次聚会，可以和那张纸分开保存。这里可以留空。
circle-hour = 几点开始？
circle-every = 多久聚会一次？
circle-every-week = 每周一次
circle-every-fortnight = 每两周一次
circle-every-month = 每月一次
circle-contact = 想了解的人怎样联系？
    .hint = 电话号码或电子邮箱。只写公开了也安全的。
circle-purpose = 这个分享圈是为了什么？
circle-purpose-listen = 互相倾听，让谁也不孤单。
circle-purpose-loss = 有人去世，或者失去了别的，我们彼此陪伴。
circle-purpose-racism = 和懂得的人在一起，从种族歧视里歇一口气。
circle-purpose-share = 像邻居那样，分享食物、时间和钱，互相接送。

## 约定。

circle-agreement = 约定里要写什么？
    .hint = 这只是一个开头。第一次聚会时，由大家来定。
circle-agreement-stays = 在这里说的话，留在这里。
circle-agreement-danger = 如果有人有生命危险，我们会去求助，哪怕必须告诉圈外的人。
circle-agreement-turns = 我们轮流说。一个人说，其他人听。
circle-agreement-pass = 谁都可以不说。说一句“我跳过”就行。
circle-agreement-fixing = 我们不去“修理”彼此。有人问，我们才出主意。
circle-agreement-names = 每个人希望怎样被称呼，我们就怎样称呼。
circle-agreement-language = 每个人都可以说自己的语言。我们会等口译完。
circle-agreement-leave = 谁都可以随时离开，不用说为什么。
circle-agreement-room = 我们还要约定什么？

## 吃的、孩子、钱、分工。

circle-practical = 吃的、孩子、钱：什么适合您的分享圈？
circle-practical-dishes = 可以带吃的来分享。不带也没关系。
circle-practical-simple = 有简单的吃的和喝的。
circle-practical-cards = 每道菜旁边放一张卡片，写明里面有什么。有些人有不能吃的东西。
circle-practical-children = 欢迎孩子和大人待在同一个房间。
circle-practical-room = 旁边的房间里，有两位大人照看孩子。
circle-practical-free = 来参加不用花钱。
circle-practical-bowl = 有一个碗，可以随意放钱。没有人看谁放了。
circle-practical-count = 由两个人一起数钱，并告诉大家有多少。
circle-roles = 谁做什么
circle-roles-host = 有人来开门，迎接每一个人。
circle-roles-guide = 有人带领聚会，把要念的话念出来。
circle-roles-clock = 有人看时间，让每个人都轮得到。
circle-roles-care = 有人需要安静时，有人陪着出去。
circle-roles-language = 有人做口译。
circle-roles-change = 常常换着做，免得有人太累。

## 计划的最上面。

circle-title = 我们的分享圈：{ $group }
circle-what = 分享圈是一小群人聚在一起，互相倾听，互相帮助。您不用是专家，也可以发起。
circle-not-therapy = 这不是心理咨询，这里没有人给谁做治疗。我们是来倾听的人。
circle-fact-who = 给谁：{ $who }
circle-fact-place = 地点：{ $place }
circle-fact-times = 时间：{ $times }
circle-fact-contact = 有问题？请联系：{ $contact }

## 隐私。

circle-privacy-list = 我们不留名单，也没有人签到。
circle-privacy-papers = 我们从不问移民情况、身份文件或证件。
circle-privacy-write = 谁来过、说了什么、住在哪里，我们都不写下来。也不写在这张纸上。
circle-privacy-phones = 把手机收起来。不拍照，不录音，不录像。因为健康或为了听懂而需要手机的人，可以用。
circle-privacy-chat = 在群聊里，每个人都能看到所有人的号码。我们会先问每一个人。
circle-privacy-limit = 我们不能保证每个人都会保守秘密。要说出什么，由每个人自己决定。

## 如果有人有危险。

circle-danger = 如果有人有危险
circle-danger-call = 一起打电话或发短信到 988。有受过培训的人接听，日夜都有人，免费。您也可以为别人打（2026年9月14日查看）。
circle-danger-stay = 陪在对方身边。用心听，不要评判。
circle-danger-ask = 直接问：“你是不是在想自杀？”研究发现，问出来不会让这种念头变得更强。
circle-danger-spanish = 西班牙语：打 988 再按 2，或发短信 AYUDA 到 988（2026年9月14日查看）。
circle-danger-police = 988 可能不经同意就叫警察或救护车来。如果他们认为有人此刻有生命危险，就会这样做（2026年9月14日查看）。
circle-danger-home = 有人被伴侣伤害、威胁或控制吗？请打全国家庭暴力热线（National Domestic Violence Hotline），日夜都有人：1-800-799-7233（2026年9月14日查看）。
circle-danger-sheet = “现在就找人谈谈”那一页上有更多热线，也有给退伍军人、LGBTQ+ 人士和原住民的。您可以用这个程序打印出来。

## 法律方面的问题。

circle-legal-about = 新的小组常常会问这些问题。在您所在的州，答案是什么，我们没有确认。这不是法律建议。
circle-legal-organization = 我们需要成立一个机构吗？
circle-legal-hurt = 如果有人受伤，或者东西坏了，由谁负责？
circle-legal-insurance = 我们需要保险吗？请问问聚会的地方，他们的保险包括什么。
circle-legal-money = 我们可以收钱吗？由谁保管？要报税吗？
circle-legal-therapy = 帮助不等于心理咨询。我们该怎样说清楚，又有什么是不可以做的？
circle-legal-report = 这里有没有人，听到某些事就必须上报，比如有孩子处于危险？
circle-ask = 法律问题去哪里问
circle-ask-toolkit = Sustainable Economies Law Center 有一套免费的 Mutual Aid Legal Toolkit（互助法律工具包），讲怎样成立小组、由谁负责、钱怎么管、数据怎样保护。内容针对美国，有一部分针对加州（我们的来源是2020年8月30日的）。
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = 您也可以问法律援助机构。请打 211，问问您附近有没有（我们关于 211 的来源是2025年的）。

## 第一次聚会时念的话。

circle-script-welcome = 欢迎
circle-script-hello = 大家来了，真好。我们是{ $group }。
circle-script-read = 这是我们的约定。（念出来。）还缺什么吗？大家都同意吗？
circle-script-round = 轮流说
circle-script-question = 请说说，您希望我们怎样称呼您。然后，如果您愿意，也说说：您为什么来这里？
circle-script-turn = 每个人大约有三分钟。可以说“我跳过”。我们只听，不回应。
circle-script-close = 结束
circle-script-word = 每个人用一个词说说：您现在感觉怎么样？
circle-script-next = 我们还想再聚吗？什么时候？每个人做点什么？
circle-script-after = 我会再待一会儿。如果有什么太沉重，来和我说，或者打电话、发短信到 988。

## 六次聚会。

circle-sessions-arrive = 1. 来到这里。什么时候，您会觉得自己被接纳？
circle-sessions-roots = 2. 我们从哪里来。是谁让您看到，人可以怎样彼此照顾？
circle-sessions-heavy = 3. 沉重的事。现在什么让您觉得难，什么能让您轻松一点？
circle-sessions-rest = 4. 歇一歇。什么能让您平静下来？
circle-sessions-give = 5. 给和得。您能给出什么，又需要什么？
circle-sessions-on = 6. 继续走。您想从这个分享圈里留住什么？

## 出处。

circle-credit = 出处
circle-credit-rule = 有方法来自别的社群吗？请说出它来自哪个社群。使用之前，先征求同意。不对外的，就让它不对外。
circle-credit-circle = 围成一圈、一个接一个地说，来自许多美洲原住民和加拿大第一民族（First Nations）的民族。各民族的做法不同。
circle-credit-ceremony = 简单的圆圈，人人可用，请说明出处。祷告、鹰羽、烟熏净化和其他仪式，属于各个民族。请留给主持圆圈的原住民。
circle-credit-aid = 邻里之间互相帮助，叫作互助。它来自黑人、原住民和移民社群。

## 传单。

circle-flyer-name = 分享圈的传单
    .about = 做一页传单或一张海报，邀请大家来您的分享圈。
circle-flyer-group = 传单上写的分享圈名称
circle-flyer-who = 邀请谁来？
circle-flyer-place = 传单上写的地点
    .hint = 传单谁都看得到。如果地点不能公开，请写：请来问我们。
circle-flyer-times = 传单上写的日子和时间
circle-flyer-contact = 打听用的号码或地址
    .hint = 陌生人也会看到。不要写您家里的地址。
circle-flyer-offers = 您提供什么？
    .hint = 只勾选确定的。
circle-flyer-offers-free = 免费。
circle-flyer-offers-food = 有吃的。
circle-flyer-offers-children = 可以带孩子来。
circle-flyer-offers-interpreter = 有口译员。
circle-flyer-offers-stairs = 进出不用走楼梯。
circle-flyer-offers-papers = 没有人问您的身份文件或证件。
circle-flyer-come = 欢迎您来。可以说，也可以只听。
