### “参与改变规则”这一页：谁决定什么，以及怎样在公开会议上发言。不属于任何政党或候选人。

## 画面上的表格。

policy-name = 参与改变规则
    .about = 弄清由谁决定，准备好在公开会议上发言。
policy-where = 您想改变的事，由谁决定？
policy-where-all = 我不确定。全部显示。
policy-where-school = 学区委员会
policy-where-local = 市或县
policy-where-health = 卫生局
policy-where-legislature = 州议会
policy-where-medicaid = 州 Medicaid 机构
policy-where-congress = 美国国会
policy-where-federal = 联邦机构
policy-topic = 您想谈什么？
    .hint = 几个字就好，比如“诊所的口译员”。如果留空，会有一条线可以手写。
policy-change = 他们应该怎么做？
    .hint = 一句话，比如“每次就诊都出钱请口译员。”

## 谁决定什么。

policy-neutral = 这一页不属于任何政党或候选人，也不说该怎样投票。
policy-school = 学区委员会决定学校的规定和经费。比如辅导员，或者用您的语言写给家里的信。
policy-local = 市和县决定本地的经费，比如危机小组的经费。在有些州，县还负责公立的心理健康服务。
policy-health = 卫生局管理本市、本县或本州的健康项目。请去问，心理健康服务的经费给了谁。
policy-legislature = 州议会制定州法律，决定州的经费，包括心理健康服务的规则。
policy-medicaid = Medicaid 为很多没什么钱的人付医疗费。在联邦规定的范围内，付哪些费用由各州决定。
policy-medicaid-council = 联邦规定要求每个州都有一个委员会，由使用 Medicaid 的人组成。请问问怎样参加。（上次确认是2025年12月。）
policy-congress = 国会制定联邦法律，决定联邦经费，比如 988 的经费。
policy-congress-call = 请打 202-224-3121，要求转接您的参议员或众议员。对方用英语接听。（号码来自2017年的来源。）
policy-congress-anyone = 不是公民也可以打。您不用说任何关于移民证件的事。
policy-federal = 联邦机构为联邦法律写出详细的规则。大多数新规则，他们必须先征求公众的意见。
policy-federal-comment = 您可以在 www.regulations.gov 上提意见，不写姓名也可以。谁都能看到。
policy-find = 在 www.usa.gov/elected-officials 可以查到谁是您的民选官员。这个网址我们没能确认。公共图书馆可以帮您查。
policy-law = 关于联邦法律和网址的来源，我们是2026年11月27日查看的，其中最新的是2025年12月的。您所在州的会议规则，我们没有确认。这不是法律建议。

## 会议之前。

policy-before = 会议之前
policy-agenda = 查清日期、地点，还有他们要讨论哪些事（议程，agenda）。
policy-signup = 问清怎样报名发言、哪一天之前报名、可以说几分钟。
policy-interpreter = 报名时，要求有口译员，并要求多给几分钟。有些地方要提前三天，甚至更早说。
policy-access = 需要什么就提出来：坡道、手语、字幕，或者通过电话发言。
policy-record = 问清会议会不会录像，是不是必须说出您的姓名或地址。
policy-bring = 带一个人坐在您身边，也带上想要同样改变的人。

## 绝不要公开说的事。

policy-never = 绝不要公开说的事
policy-never-ends = 您说的话可能会被录下来，多年以后还能找到。关于您自己的健康，只说谁知道都没关系的事。
policy-never-papers = 绝不要说移民证件的事，不管是您自己的，还是别人的。
policy-never-others = 绝不要说出别人的名字、诊断或经历，除非对方同意。
policy-never-home = 绝不要说出您住的街道、您孩子的名字，或者学校的名字。
policy-never-case = 绝不要说官司的事，也不要说任何可能违法的事。请先问律师。
policy-never-citizen = 如果您不是美国公民，发言之前，请先问律师有什么风险。别人可以替您把话念出来。

## 在会场。

policy-room = 在会场
policy-early = 早一点到。告诉工作人员您想发言，并和您的口译员见面。您随时可以停下来，或者把您的话写在纸上交上去。
policy-say = 您可以说的话
policy-say-topic = 谢谢各位听我说。我想谈的是：{ $topic }
policy-say-now = 现在人们遇到的是：
policy-say-change = 我请求各位做的是：{ $change }
policy-say-answer = 请告诉我们，由谁答复，什么时候答复。

## 会议之后。

policy-after = 会议之后
policy-letter = 写一封简短的信寄去。道谢，再写一遍您的请求，问他们什么时候决定。
policy-seat = 问问哪些理事会和委员会在招新成员，会不会为您的时间付报酬。
policy-rest = 跟身边的人说说经过，然后歇一歇。站出来说话，是很费力的事。
policy-notes = 谁说了什么，答应了什么
