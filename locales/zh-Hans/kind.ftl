### 这一条属于哪一类帮助。

kind-crisis = 危机热线
kind-warmline = 倾诉热线，陪您聊聊
kind-clinic = 诊所，有执照的服务
kind-therapist_finder = 心理咨询师名单
kind-therapy_fund = 心理咨询费用补助
kind-community_support = 社区支持，不是诊所
kind-mutual_aid = 互助，邻里相帮
kind-practice = 疗愈方法
kind-organization = 机构
kind-rights = 您的权利
kind-policy = 改变规则
