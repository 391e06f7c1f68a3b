### 訓練計畫：機構為自己的工作人員和志工制定，在紙上填寫。

training-plan-name = 訓練計畫
    .about = 規劃全年都有的訓練。由來自您所服務社群的人帶領，並付給他們報酬。
training-plan-topics = 想學什麼？
training-plan-topics-listening = 傾聽，保持謙遜
training-plan-topics-racism = 醫療裡的種族歧視，過去和現在
training-plan-topics-language = 怎樣和口譯員合作
training-plan-topics-lgbtq = 照顧酷兒和跨性別人士
training-plan-topics-healing = 療癒方法，以及說明它們的出處
training-plan-topics-crisis = 遇到危機時，警察來了會發生什麼
training-plan-tick = 我們的主題。訓練辦過了，就打勾。
training-plan-who = 每個主題，由我們社群裡的誰來帶領？
training-plan-pay = 給來自社群的講師付報酬，要像付給任何專家一樣。備課和交通費也要付。
training-plan-budget = 給講師的報酬，在預算裡單獨列一項：
training-plan-needs = 大家參加時需要什麼，例如口譯員、不用走台階的房間、有人照顧孩子：
training-plan-dates = 日期，在有薪的工作時間裡。之後什麼時候接著訓練？
training-plan-know = 我們怎麼知道照顧做得更好了？會問誰，什麼時候問？
