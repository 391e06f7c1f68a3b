### “问问这个地方”：拿给诊所、学校、工作单位或别的地方的问题纸，留有写回答的地方。

## 画面上的表格。

questions-name = 问问这个地方
    .about = 一张写着简单问题的纸，可以拿给诊所、学校、工作单位或别的地方，留有写回答的地方。您不用说自己是谁。
questions-system = 是什么样的地方？
questions-system-clinic = 诊所或医院
questions-system-school = 中小学或大学
questions-system-workplace = 工作单位
questions-system-insurer = 健康保险公司
questions-system-research = 做研究的地方
questions-system-public = 政府机关或民选机构
questions-system-faith = 宗教或社群团体
questions-barrier = 是什么让人在那里得不到帮助？
    .hint = 选一到三项。每一项会带来几个问题。
questions-barrier-cost = 费用
questions-barrier-stigma = 觉得丢脸，或被人看不起
questions-barrier-language = 语言
questions-barrier-distance = 太远
questions-barrier-hours = 开放时间和等待
questions-barrier-id = 证件和文件
questions-barrier-trust = 害怕，或不信任
questions-barrier-childcare = 没有人看孩子
questions-barrier-disability = 残障人士不方便进出或使用
questions-place = 那个地方的名称
    .hint = 如果留空，纸上会有一条线，可以手写。

## 纸的最上面。

questions-title = 给{ $place }的问题
questions-say = 递上这张纸时，您可以说：
questions-hello = 我有一些问题，关于心理健康和这个地方。请把回答写在这里，或者告诉我谁能回答。
questions-how = 请回答每一个问题。如果您不知道，请写下谁知道。
questions-private = 请不要写出任何来这里求助的人是谁。

## 费用。

questions-cost-unable = 有人需要帮助又付不起，会怎么样？我能看看书面的规定吗？
questions-cost-before = 人们怎样在就诊之前知道价钱？由谁告诉他们？
questions-cost-plan = 用您这里的健康保险，做一次心理咨询要自己付多少钱？看一次家庭医生要付多少？
questions-cost-refused = 去年，您这里有多少次拒绝为心理健康服务付钱？原因是什么？
questions-cost-spent = 去年，您这里在心理健康上花了多少钱？明年会花多少？
questions-cost-outside = 您这里让人到别处去求助时，由谁付钱？我能看看书面的规定吗？
questions-cost-study = 参加研究的人，您这里付给他们多少钱？路费和看孩子的费用也付吗？

## 丢脸、侮辱和惩罚。

questions-stigma-knows = 有人在这里求助时，谁会知道？谁绝不会知道？
questions-stigma-mail = 一个人看病的信件和账单，家里谁看得到？本人怎样才能不让他们看到？
questions-stigma-punished = 有什么保护人们不会因为求助而受罚？写在哪里？
questions-stigma-learn = 关于心理健康，您这里的工作人员和志愿者学些什么？由谁来教，多久一次？
questions-stigma-insult = 这里如果有人因为别人的种族，或因为别人是同性恋或跨性别而出言侮辱，会怎么样？由谁决定？
questions-stigma-change = 这里有没有人想“改变”同性恋或跨性别的人？我能看看书面的规定吗？
questions-stigma-words = 您这里的研究写到一个社群时，由那个社群里的谁先读？他们可以改吗？

## 语言。

questions-language-interpreter = 英语说得不多的人来了，由谁口译，由谁付钱？您这里怎样确保绝不会是孩子来口译？
questions-language-papers = 您这里的表格和信件有哪些语言的？译文由谁核对？
questions-language-phone = 英语说得不多的人打来电话，会听到什么？我们现在可以打一个听听吗？
questions-language-helpers = 在这里帮助人的人会说哪些语言？他们哪几天在？
questions-language-plan = 在您这里的健康保险里，有多少心理咨询师会说英语以外的语言？其中有多少人接收新的病人？
questions-language-study = 因为语言，您这里的研究没有包括哪些人？是谁决定的？
questions-language-meeting = 在您这里的会议上，人们可以说自己的语言吗？要口译员，得提前几天说？
questions-language-sign = 聋人在这里怎样得到手语翻译？要等多久？

## 太远。

questions-distance-car = 没有车的人怎样来这里？路费由谁付？
questions-distance-plan = 在您这里的健康保险里，最近的、接收新病人的心理咨询师有多远？上次核实是什么时候？
questions-distance-phone = 哪些帮助可以通过电话或视频得到？家里没有网络怎么办？
questions-distance-outside = 在这栋楼以外，您这里的人会到哪里和人见面？多久一次？
questions-distance-none = 哪些街区和城镇，附近没有心理健康方面的帮助？您打算在那里做些什么？
questions-distance-shift = 上夜班的、做兼职的，或在别的地点工作的人，怎样得到同样的帮助？由谁告诉他们？

## 开放时间和等待。

questions-hours-open = 整天上班或上学的人，什么时候可以来？哪些晚上和周末？
questions-hours-wait = 新来的人要等多久才能得到帮助？今年等得最久的等了多久？
questions-hours-closed = 您这里关门以后，有人处于危机，由谁来接？他们会怎么做？
questions-hours-leave = 人们可以在上班或上课时间去就诊，又不扣工资、不扣分吗？写在哪里？
questions-hours-decide = 同意或不同意付费，您这里要几天才决定？等的时候，人们可以怎么办？

## 证件、文件和官员。

questions-id-papers = 得到帮助之前，要出示哪些证件？如果什么都没有，您这里怎么办？
questions-id-immigration = 您这里会问人们的移民情况，或者记下来吗？谁看得到？
questions-id-officers = 警察或移民官员来打听某个人，您这里的工作人员会怎么做？我能看看书面的规定吗？
questions-id-name = 一个人的证件上，可能还是已经不用的名字。当面叫人和写信时，您这里用哪个名字？
questions-id-anonymous = 怎样可以不说姓名，就在这里得到帮助？
questions-id-number = 没有社会安全号码（Social Security number），或者没有住址，可以登记吗？写在哪里？

## 害怕和信任。

questions-trust-force = 什么情况下，您这里会叫警察，或者违背本人的意愿把人送进医院？人们开口之前，由谁告诉他们这一点？
questions-trust-leaders = 在这里做决定的人，来自哪些社群？缺了哪些，打算怎么办？
questions-trust-equal = 有色族裔和 LGBTQ+ 人士在这里得到帮助，和别人一样快吗？我能看看数字吗？
questions-trust-complaint = 怎样可以不用害怕地投诉？上一次有人投诉以后，您这里改变了什么？
questions-trust-data = 人们在您这里说的话，谁可以用，用来做什么？怎样可以不同意？
questions-trust-credit = 您这里疗愈或帮助人的方法，有哪些来自某个社群？怎样写明这个社群，又怎样付给他们报酬？

## 孩子。

questions-childcare-visit = 父母在这里的时候，谁来看孩子？要多少钱？
questions-childcare-meeting = 开会和办小组的时候，谁来看孩子？由谁付钱？
questions-childcare-home = 如果父母因为孩子不能出门，您这里提供什么，或者付什么费用？
questions-childcare-leave = 孩子或亲属需要时，人们可以改上班时间吗？会少拿工资吗？
questions-childcare-report = 什么情况下，您这里会把父母的事上报给儿童保护机构？会先告诉父母吗？

## 残障。

questions-disability-door = 坐轮椅的人怎样进来，怎样去洗手间？现在可以带我看看吗？
questions-disability-change = 需要安静的房间、多一点时间或别的安排，要找谁？您这里几天之内答复？
questions-disability-forms = 上一次请盲人试用您这里的表格和网站，是什么时候？之后改了什么？
questions-disability-plan = 残障人士怎样在您这里的健康保险里，找到自己进得去的诊室？由谁核实过？

## 纸的最后。

questions-change = 您这里会改变什么，什么时候做到，由谁告诉我们？
questions-who = 谁回答了这些问题？姓名、职务和日期
