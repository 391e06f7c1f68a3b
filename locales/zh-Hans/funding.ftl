### 向资助方申请经费的一页纸。

funding-request-name = 经费申请
    .about = 一页纸，请资助方出钱，把照顾做得更好。选好用途，再填写其余部分。
funding-request-for = 这笔钱用来做什么？
funding-request-for-data = 尊重人的问题、有用的数字和经过检验的筛查表
funding-request-for-training = 全年都有的培训
funding-request-for-staff = 找到并留住工作人员和志愿者
funding-request-for-strengths = 让社群有力量的事
funding-request-for-language = 用人们自己的语言提供帮助
funding-request-for-list = 给所有来找我们的人的支持名单
funding-request-organization = 您机构的名称
funding-request-funder = 向谁申请？
funding-request-amount = 申请多少？
    .hint = 比如：5,000 美元，为期一年
funding-request-own = 用您自己的话写：您看到了什么？
    .hint = 别人看了能猜出是谁的，不要写。

## 页面上的字。

funding-request-to = 致：{ $funder }
funding-request-ask = { $organization }向您申请 { $amount }。
funding-request-data-text = 表格不适合人，人的需要就没有人看见。我们会尊重地问每一个人，让他们自己来描述自己。我们会用在他们的语言里检验过的筛查表。小于 10 的数字，我们不公布。
funding-request-training-text = 照顾人的人一直在学，照顾才会更好。这笔钱付给来自我们所服务社群的讲师，也用来支付工作人员学习所需的时间。
funding-request-staff-text = 人们想找懂自己的语言、懂自己生活的人。这笔钱用于合理的工资、指导、休息和成长的空间。我们绝不会因为种族而录用或拒绝任何人。
funding-request-strengths-text = 家庭、长者、信仰、语言和文化，帮助人过得好。这笔钱会给社群自己带领的团体。每一种方法，都写明属于他们。
funding-request-language-text = 听不懂的话，帮不了人。这笔钱用来请口译员和会双语的工作人员，也付给用自己的语言撰写和核对文件的人。
funding-request-list-text = 找不到的帮助，等于没有。这笔钱付给打电话到每个地方、核实每一条的人，也用来把名单用多种语言印出来。
funding-request-plan = 我们会做什么、什么时候做到、每一部分要多少钱：
funding-request-voice = 来自我们社群的谁，和我们一起计划了这件事：
funding-request-know = 我们怎么知道它有帮助：
funding-request-report = 我们会告诉您什么有效、什么没有效。我们绝不会说出我们服务的人是谁。
funding-request-sign = 姓名、签名，以及怎样联系我们：
funding-request-call = 这项工作是为了回应 Mental Health America 的“Calls to Action for BIPOC Mental Health”（mhanational.org）。
