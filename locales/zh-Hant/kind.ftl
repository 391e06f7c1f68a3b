### 這一條屬於哪一類幫助。

kind-crisis = 危機專線
kind-warmline = 傾訴專線，陪您聊聊
kind-clinic = 診所，有執照的服務
kind-therapist_finder = 心理師名單
kind-therapy_fund = 心理諮商費用補助
kind-community_support = 社群支持，不是診所
kind-mutual_aid = 互助，鄰里相助
kind-practice = 療癒方法
kind-organization = 機構
kind-rights = 您的權利
kind-policy = 改變規則
