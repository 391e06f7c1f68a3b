### 培训计划：机构为自己的工作人员和志愿者制定，在纸上填写。

training-plan-name = 培训计划
    .about = 计划全年都有的培训。由来自您所服务社群的人带领，并付给他们报酬。
training-plan-topics = 想学什么？
training-plan-topics-listening = 倾听，保持谦逊
training-plan-topics-racism = 医疗里的种族歧视，过去和现在
training-plan-topics-language = 怎样和口译员合作
training-plan-topics-lgbtq = 照顾酷儿和跨性别人士
training-plan-topics-healing = 疗愈方法，以及说明它们的出处
training-plan-topics-crisis = 遇到危机时，警察来了会发生什么
training-plan-tick = 我们的主题。培训办过了，就打勾。
training-plan-who = 每个主题，由我们社群里的谁来带领？
training-plan-pay = 给来自社群的讲师付报酬，要像付给任何专家一样。备课和路费也要付。
training-plan-budget = 给讲师的报酬，在预算里单列一项：
training-plan-needs = 大家参加时需要什么，比如口译员、不用走台阶的房间、有人照看孩子：
training-plan-dates = 日期，在带薪的工作时间里。之后什么时候接着培训？
training-plan-know = 我们怎么知道照顾做得更好了？会问谁，什么时候问？
