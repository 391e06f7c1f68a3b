### “我的权利”里的纸：要求口译员的卡片、对方不给口译员时说的话、投诉，还有一页主要权利。
### critical：法律的名称、号码、地址、日期，都和英文一样。英文没有说的，一句也不要保证。

## 在前台出示的卡片。

rights-card-name = 我需要口译员
    .about = 在前台出示的卡片，用英语和您的语言，要求免费的口译员。
rights-card-language = 您需要的语言
    .hint = 这个名称会印在卡片上，给工作人员看。也可以是一种手语。
rights-card-speak = 我的语言是{ $language }。请帮我找一位合格的口译员。
rights-card-law = 接受联邦医疗资金的地方，必须为我提供口译员，不向我收费（《平价医疗法案》Affordable Care Act 第 1557 条）。
rights-card-paper = 重要的文件，请给我用我的语言写的。
rights-card-family = 我的孩子或亲属没有义务替我口译。
rights-card-machine = 重要的话，我不接受用应用程序或机器翻译。
rights-card-human = 重要的文字如果用机器翻译，必须由合格的真人译者核对（45 CFR 92.201）。
rights-card-checked = 法律上次查看：2025年11月11日。这不是法律建议。

## 对方不给口译员的时候。

rights-refused-name = 对方不给口译员的时候
    .about = 一步一步，可以说、可以给对方看的句子，还有地方记下发生了什么。
rights-refused-where = 您在哪里？
rights-refused-where-clinic = 诊所或医院
rights-refused-where-pharmacy = 药房
rights-refused-where-emergency = 急诊室
rights-refused-where-insurer = 健康保险公司
rights-refused-where-office = 政府机关
rights-refused-intro = 一次走一步。每走完一步，您都可以停下来。请用英语说这些句子，或者指给对方看。
rights-refused-first = 如果您可能有危险，先让他们救治您。口译员随时可以再要求。
rights-refused-again = 第 1 步：再要求一次
rights-refused-say-need = 我需要一位合格的口译员。请现在就找一位。
rights-refused-say-law = 口译员对我是免费的。《平价医疗法案》（Affordable Care Act）第 1557 条这样规定。
rights-refused-say-clinic = 我要先听懂是什么治疗，才能同意。
rights-refused-say-pharmacy = 请用我的语言告诉我，这种药怎么吃、怎么用。
rights-refused-say-emergency = 请现在就给我检查，哪怕我付不起钱。一项叫 EMTALA 的联邦法律这样规定。
rights-refused-say-insurer = 请在这通电话里加一位口译员。我等着。
rights-refused-say-office = 接受联邦资金的机关，不可以因为我的原国籍（我或家人来自哪里）而亏待我（《民权法案》Civil Rights Act 第六章，Title VI）。
rights-refused-higher = 第 2 步：找能做决定的人
rights-refused-say-coordinator = 我可以和第 1557 条协调员（Section 1557 coordinator）、患者权益代表（patient advocate）或您的主管谈谈吗？
rights-refused-note = 第 3 步：写下来
rights-refused-note-about = 用哪种语言写都可以。请把这张纸放在安全的地方。
rights-refused-say-name = 请问您叫什么名字？
rights-refused-note-who = 拒绝的人叫什么：
rights-refused-note-when = 日期、时间和地点：
rights-refused-note-words = 对方说了什么：
rights-refused-enough = 您不用再做别的了
rights-refused-enough-about = 您的健康最重要。如果您想投诉，“投诉看病时受到的不公平对待”那一页写着怎么做。
rights-refused-limits = 没有联邦资金的地方，可能不必遵守这些法律。您所在州的法律怎样规定，我们没有确认。
rights-refused-checked = 上次查看：第 1557 条（Section 1557），2025年11月11日；第六章（Title VI），2025年12月10日；EMTALA，依据2024年6月的网页。这不是法律建议。

## 投诉。

rights-complaint-name = 投诉看病时受到的不公平对待
    .about = 怎样向联邦政府投诉，投诉会透露您的什么，还有一张可以填写的纸。
rights-complaint-what = 民权办公室（Office for Civil Rights）属于美国卫生与公众服务部（U.S. Department of Health and Human Services，HHS）。它调查看病时受到的不公平对待，比如不给口译员。投诉是免费的。它不是您的律师，但它能让一个地方改正。
rights-complaint-someone = 您信任的人可以替您办。民权办公室通常需要您签名同意。
rights-complaint-deadline = 请在事情发生那天起的 180 天之内寄出。有正当理由时，民权办公室可以多给时间。
rights-complaint-tells = 投诉会透露您的什么
rights-complaint-tells-office = 表格会问您的姓名、地址、电话号码，还有发生了什么。民权办公室也可能拿到您病历的副本。
rights-complaint-tells-place = 民权办公室可能需要把您的姓名告诉那个地方。这要先有您的书面同意。如果您不同意，它通常就不再处理这个投诉。
rights-complaint-tells-agencies = 如果看起来有人违反了法律，民权办公室可以把您的投诉转给别的政府机构。这不需要您的许可。
rights-complaint-tells-immigration = 移民官员会不会知道有人投诉，我们没能确认。如果这可能给您带来危险，请先问移民律师。
rights-complaint-tells-lawyer = 找移民律师：https://www.immigrationadvocates.org/legaldirectory/（2026年7月19日查看）
rights-complaint-tells-punish = 法律禁止那个地方因为您投诉而惩罚您。
rights-complaint-stop = 您可以到这里为止。这样也很好。
rights-complaint-write = 第 1 步：写下发生了什么
rights-complaint-write-about = 用哪种语言写都可以。民权办公室用您的语言提供的帮助是免费的。这个程序不会发送任何东西。
rights-complaint-happened = 发生了什么：
rights-complaint-where = 在哪里（那个地方的名称和地址）：
rights-complaint-when = 什么时候（日期和时间）：
rights-complaint-who = 是谁（姓名，或者在那里做什么）：
rights-complaint-asked = 您要求了什么，对方怎么回答：
rights-complaint-send = 第 2 步：寄出去
rights-complaint-send-about = 请选一种方式。写上您的姓名、地址和电话号码。写上日期，签上名。自己留一份副本。
rights-complaint-send-web = 上网：https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = 邮寄：Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = 电子邮件：OCRComplaint@hhs.gov。邮件在传送途中，可能会被别人看到。
rights-complaint-send-phone = 打电话求助：1-800-368-1019（TTY 1-800-537-7697）。请要求口译员。
rights-complaint-send-checked = 这些地址和号码是2023年的。寄出之前，请先看看 www.hhs.gov/civil-rights。
rights-complaint-send-after = 之后，民权办公室会先看这件事能不能由它调查。它可能会和您谈，也会和那个地方谈。最后，它会寄来一封信。要多长时间，我们没能确认。
rights-complaint-other = 其他办法
rights-complaint-other-place = 在那个地方内部：请问第 1557 条协调员（Section 1557 coordinator），怎样提出内部投诉（grievance）。受这项法律约束、有 15 名或更多工作人员的地方，必须有一位协调员。
rights-complaint-other-emergency = 如果急诊室把您赶走：一个叫 CMS 的联邦机构在 www.cms.gov 上接受投诉，不写姓名也可以。CMS 仍然可能会联系医院记录里写到的病人（2024年6月5日的网页）。
rights-complaint-other-lawyer = 法律援助机构为没什么钱的人免费提供律师。请看 www.lsc.gov（2025年9月4日查看）。有些机构不能帮助所有的移民。
rights-complaint-other-state = 州政府的机构：您所在州的情况，我们没有确认。
rights-complaint-sources = 这里只有联邦法律。依据 HHS 的网页、它的表格和说明，都是2021年到2025年的副本。这不是法律建议。

## 一页主要权利。

rights-know-name = 看病时，我的主要权利
    .about = 一页纸，写语言方面的帮助、公平对待、隐私和急诊，附有来源。
rights-know-intro = 这些是联邦法律，全美国都一样。但不是每个地方都受它们约束。
rights-know-language = 用您的语言得到帮助
rights-know-language-free = 接受联邦资金的医院、诊所、药房或保险公司，在您需要时必须为您提供口译员。对您是免费的。
rights-know-language-who = 口译员必须合格，也必须为您保密。工作人员不应该改让您的孩子或不合格的亲属来口译。
rights-know-language-deaf = 如果您是聋人或残障人士，接受联邦资金的地方必须确保您和他们能互相明白。手语翻译是其中一种办法。
rights-know-language-source = 《平价医疗法案》（Affordable Care Act）第 1557 条（Section 1557）和 45 CFR 92.201：上次查看时，2025年11月11日，有效。《康复法案》（Rehabilitation Act）第 504 条（Section 504）：上次查看是2025年7月。
rights-know-fair = 公平对待
rights-know-fair-what = 接受联邦资金的地方，不可以因为您的种族、肤色或您来自哪个国家而亏待您。在医疗方面，也不可以因为性别、年龄或残障而亏待您。
rights-know-fair-changed = 2025年，政府收回了以前关于语言的指引。法律本身没有变。2025年10月，一个法院取消了一项医疗规则里关于性别认同的部分。其他法律可能仍然帮得到跨性别人士。
rights-know-fair-source = 《1964年民权法案》第六章（Title VI of the Civil Rights Act of 1964），上次查看是2025年12月10日；第 1557 条（Section 1557）；Tennessee v. Kennedy，2025年10月22日。
rights-know-private = 隐私
rights-know-private-what = 大多数医生、诊所、药房和保险公司，必须为您的健康信息保密。您可以要求看自己的病历，并拿到副本。心理咨询师的有些笔记不包括在内。
rights-know-private-limits = 在有些情况下，那个地方可以告诉别人，比如有法官的命令，或者有严重的危险。应用程序和支持小组可能不必遵守这项法律。
rights-know-private-source = HIPAA 隐私规则（HIPAA Privacy Rule），45 CFR Part 164。2024年11月8日的文本。
rights-know-emergency = 急诊室
rights-know-emergency-what = 接受 Medicare、又有急诊室的医院，必须给您检查。紧急情况下，必须治疗到您情况稳定，或者安全地把您转到别处。这和钱、保险、移民身份都没有关系。
rights-know-emergency-limits = 您可能还是会收到账单。这只适用于紧急情况：别的项目可能会问移民身份。
rights-know-emergency-source = 《紧急医疗救治与分娩法案》（Emergency Medical Treatment and Labor Act，EMTALA），42 U.S.C. 1395dd。上次查看依据2024年6月的网页。
rights-know-end = 如果有地方拒绝您，请看“对方不给口译员的时候”那一页。法律援助机构能告诉您更多。
rights-know-checked = 您所在州的法律怎样规定，我们没有确认。这不是法律建议。
