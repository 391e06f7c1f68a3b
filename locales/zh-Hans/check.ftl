### 检查一个机构：画面、要评的说法、报告，还有三张纸。

## 画面。

check-title = 检查一个机构
check-intro = 先选是哪一类机构。然后看每一个说法，在那里是不是这样。“不知道”也是诚实的回答。
check-unsaved = 除非您保存，否则什么都不会留下。关闭窗口或快速离开以后，就都没有了。
check-no-names = 不要写某一位病人、学生或员工的事。别人可能会看出是谁。
check-kind = 是哪一类机构？
check-kind-clinic = 诊所或心理咨询中心
check-kind-workplace = 工作单位
check-kind-school = 中小学或大学
check-kind-research = 研究机构
check-kind-public = 政府机关
check-kind-community = 社群团体
check-organization = 机构的名称
check-answer-met = 是这样
check-answer-partly = 部分是这样
check-answer-not = 不是这样
check-answer-unknown = 不知道
check-evidence = 从哪里看得出来
    .hint = 比如：一条规定、一个网页、一个数字，或者您看到的。
check-owner = 由谁负责
check-until = 什么时候做到
check-money = 经费
check-clas = CLAS：{ $numbers }
check-clas-about = 这些编号属于 15 条“全国 CLAS 标准”（National CLAS Standards），由美国卫生与公众服务部（U.S. Department of Health and Human Services）制定。
check-progress = 已回答：{ $done } / { $all }
check-save = 保存成文件
check-save-about = 保存在您自己的文件里。长密码可设可不设。没有长密码，谁找到这个文件都能看。长密码丢了，谁也打不开这个文件。
check-open = 打开以前保存的检查
check-open-about = 有了以前的检查，报告还会写出有哪些变化。

## 各组说法的标题。

check-group-leadership = 领导
check-group-language = 语言
check-group-staff = 工作人员和志愿者
check-group-data = 数据
check-group-voice = 社群的声音
check-group-complaints = 投诉

## 领导。

check-s-leader-named = 有一位公开姓名的领导，按书面规定，负责让有色族裔得到公平对待。
check-s-leader-money = 预算里写明了一笔钱，用来让有色族裔得到更公平的对待。
check-s-leader-vote = 在理事会或领导小组里，有色族裔有投票权。
check-s-leader-harm = 过去两年里，领导书面检查过，自己的哪些规定伤害了有色族裔。
check-s-leader-goal = 今年的计划里，有一个关于有色族裔心理健康的目标，并写明日期。
check-s-leader-report = 领导每年公布一次，哪些变好了，哪些没有。
check-s-leader-police = 有书面规定，写明有人处于危机时，什么情况下可以叫警察。
check-s-leader-price = 第一次就诊之前，人们就能知道没有保险要付多少钱。
check-s-leader-time-off = 领导书面承诺过，没有人会因为心理健康请假而受罚。

## 语言。

check-s-language-money = 预算里写明了一笔钱，用来请口译员和做翻译。
check-s-language-interpreter = 15 分钟之内，就能通过电话或当面得到免费的口译员。
check-s-language-sign = 入口处有告示，用几种语言写明口译员免费。
check-s-language-tested = 口译员通过了两种语言的考试。
check-s-language-children = 没有人让孩子做口译。
check-s-language-counselor = 14 天之内，人们就能见到会说自己语言的心理辅导员。
check-s-language-papers = 要签字的文件，有英语的，也有本地最常用的另外三种语言的。
check-s-language-read = 每份译文在使用之前，都有熟悉那种语言的人读过。
check-s-language-own = 没有任何规定禁止大家彼此之间说自己的语言。
check-s-language-deaf = 聋人可以得到免费的手语翻译。

## 工作人员和志愿者。

check-s-staff-money = 预算里写明了一笔钱，用来招到并留住有色族裔的工作人员或志愿者。
check-s-staff-training = 所有工作人员每年都有带薪的时间，用来了解种族歧视，反思自己的习惯。
check-s-staff-taught = 关于某个社群的培训，由这个社群的人来教，并付给他们报酬。
check-s-staff-second-language = 工作中使用第二种语言的人，会因此多拿工资。
check-s-staff-leaving = 有色族裔的工作人员离职时，会有人问原因，领导会听到这些原因。
check-s-staff-pay = 每年按种族比较工资，并纠正不公平的差距。
check-s-staff-names = 工作人员和志愿者按每个人的要求，使用对方的名字和代词（比如她、他或 TA）。
check-s-staff-match = 想找自己社群的心理辅导员的人，会有人为他们找到，在这里或在别处。

## 数据。

check-s-data-money = 预算里写明了一笔钱，用来弄清谁受到好的对待，谁没有。
check-s-data-choice = 种族、语言和性别，人们可以用自己的话来写，也可以不写。
check-s-data-waiting = 每年两次，按种族和语言比较等待的时间。
check-s-data-discipline = 停学等惩罚按种族统计，数字每年公布。
check-s-data-jobs = 每年按种族统计招聘、升职和解雇。
check-s-data-needs = 过去三年里，问过社群需要什么，什么已经有帮助。
check-s-data-immigration = 只有福利取决于移民身份时，才会问移民身份。
check-s-data-request = 有书面规定，写明警察或移民官员来要个人资料时，由谁决定。
check-s-data-questions = 心理健康方面的问卷，事先都请填写问卷的社群试用过。
check-s-data-control = 以后谁可以使用社群的数据，由社群和研究人员一起决定。
check-s-data-again = 这样的检查，或者类似的检查，每年都会再做一次。

## 社群的声音。

check-s-voice-money = 预算里写明了一笔钱，付给有色族裔，作为他们出主意的报酬。
check-s-voice-council = 有一个由社群成员组成的委员会，每年至少和领导开四次会。
check-s-voice-changed = 过去一年里，至少有一件事因为有色族裔提出而改变了。
check-s-voice-supports = 人们会拿到一份社区支持的名单，比如分享圈和过来人的小组，而不只有诊所。
check-s-voice-credit = 使用某个社群的疗愈方法时，每次都会说出这个社群的名字。
check-s-voice-closed = 任何仪式，没有经过传承它的民族或社群同意，就不举行，也不教。
check-s-voice-evening = 公开的会议，至少有一半在晚上或周末。
check-s-voice-paid-group = 有色族裔的员工可以在带薪的时间里聚在一起。
check-s-voice-research = 研究什么，由社群成员一起来选。
check-s-voice-bring = 人们就诊时，可以带亲属、长者或疗愈师一起来。

## 投诉。

check-s-complaint-money = 预算里写明了一笔钱，用来调查关于种族歧视的投诉，弥补造成的伤害。
check-s-complaint-language = 人们可以用自己的语言投诉，口头或书面都可以。
check-s-complaint-answer = 无论谁投诉，都会在 10 天之内得到第一次答复。
check-s-complaint-unnamed = 人们可以不说姓名就投诉。
check-s-complaint-outside = 关于种族歧视的投诉，由机构以外的人来调查。
check-s-complaint-safe = 有书面规定：没有人会因为投诉而失去帮助、名额或工作。
check-s-complaint-office = 有告示写明，还可以向机构以外的哪个机关投诉。
check-s-complaint-friend = 没有人裁决针对自己朋友或亲属的投诉。
check-s-complaint-study = 参加研究的人，可以向研究团队以外的人投诉。

## 报告。

check-report-title = { $organization }的现状
check-report-date = 检查日期：{ $date }
check-report-how = 每一个说法，都有人选了“是这样”“部分是这样”“不是这样”或“不知道”。下面写着从哪里看得出来、由谁负责、什么时候做到。
check-report-note = 这是自我检查，不是证书。答案是填写的人给的。
check-report-part = 方面
check-report-gaps = 不足之处
check-report-there = 已经有的
check-report-unknown = 还不知道的
check-report-since = 和上次相比
check-report-better = 变好了
check-report-worse = 变差了
check-report-same = 没有变

## 承诺。

check-promise-name = 三个承诺
    .about = 一张纸，机构在上面公开写明会改变什么、什么时候做到。
check-promise-organization = 机构叫什么？
check-promise-day = 承诺会在哪一天之前做到？
check-promise-how = 您想怎样写这些承诺？
check-promise-how-paper = 在纸上手写
check-promise-how-type = 现在输入
check-promise-promises = 您承诺哪三件事？
    .hint = 每一件都写明：会做什么、由谁负责、留出了多少钱。
check-promise-title = { $organization }的承诺
check-promise-why = 我们看了自己怎样对待有色族裔。以下是我们会改变的。
check-promise-until = 我们会在{ $day }之前做到这些承诺。
check-promise-first = 第一个承诺
check-promise-second = 第二个承诺
check-promise-third = 第三个承诺
check-promise-what = 我们会做什么
check-promise-who = 由谁负责
check-promise-money = 留出的钱
check-promise-report = 过了这一天，我们会公开说明做了什么、没做什么。
check-promise-contact = 谁都可以来问这些承诺，请联系
check-promise-made = 承诺日期：{ $date }。

## 一封信：承诺的日子已经过了。

check-follow-up-name = 写信追问过期的承诺
    .about = 承诺的日子过了，问问机构做了什么。
check-follow-up-organization = 是哪个机构做的承诺？
check-follow-up-day = 承诺在哪一天之前做到？
    .hint = 请把年月日写清楚，比如2027年3月31日。
check-follow-up-promised = 承诺了什么？
    .hint = 如果有承诺的原话，请照着写。您写的话不会翻译。
check-follow-up-writer = 谁在信上署名？
    .hint = 可以是您的姓名，也可以是团体的名称。如果留空，可以用手签名。
check-follow-up-title = 关于一个已经过了日期的承诺
check-follow-up-written = 写于{ $date }
check-follow-up-dear = 致{ $organization }的各位领导：
check-follow-up-due = 各位对社群做过一个承诺，说会在{ $day }之前做到。
check-follow-up-what = 各位承诺的是
check-follow-up-passed = 这一天已经过了。请回答这些问题。
check-follow-up-done = 哪些已经做了？
check-follow-up-missing = 哪些还没有做，为什么？
check-follow-up-who = 现在由谁负责？
check-follow-up-money = 留出了多少钱，已经花了多少？
check-follow-up-new-day = 其余的会在哪一天做到？
check-follow-up-reply = 请在 30 天之内书面答复，并公布答复。
check-follow-up-thanks = 感谢各位已经走出的每一步。
check-follow-up-sign = { $writer } 敬上
check-follow-up-reach = 可以这样联系我

## 90 天的计划。

check-plan-name = 90 天的计划
    .about = 一张纸，写下一个机构怎样一步一步弥补不足。
check-plan-organization = 计划是给哪个机构的？
check-plan-start = 计划从哪一天开始？
check-plan-gap = 您想弥补哪一个不足？
    .hint = 请选一两个还没有做到的说法。
check-plan-title = { $organization }接下来的 90 天
check-plan-day-one = 第 1 天是{ $start }。
check-plan-close = 我们想弥补的不足
check-plan-first = 第 1 到 30 天：倾听和准备
check-plan-second = 第 31 到 60 天：开始做
check-plan-third = 第 61 到 90 天：看看结果，告诉大家
check-plan-what = 步骤
check-plan-who = 由谁来做
check-plan-money = 需要多少钱，钱从哪里来
check-plan-know = 我们怎么知道有没有效果
check-plan-end = 第 90 天，再检查一次。告诉社群有哪些变化。
