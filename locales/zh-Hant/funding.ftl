### 向贊助單位申請經費的一頁紙。

funding-request-name = 經費申請
    .about = 一頁紙，請贊助單位出錢，把照顧做得更好。選好用途，再填寫其餘部分。
funding-request-for = 這筆錢用來做什麼？
funding-request-for-data = 尊重人的問題、有用的數字和經過測試的篩檢表
funding-request-for-training = 全年都有的訓練
funding-request-for-staff = 找到並留住工作人員和志工
funding-request-for-strengths = 讓社群有力量的事
funding-request-for-language = 用人們自己的語言提供幫助
funding-request-for-list = 給所有來找我們的人的支持名單
funding-request-organization = 您機構的名稱
funding-request-funder = 向誰申請？
funding-request-amount = 申請多少？
    .hint = 例如：5,000 美元，為期一年
funding-request-own = 用您自己的話寫：您看到了什麼？
    .hint = 別人看了能猜出是誰的，不要寫。

## 頁面上的字。

funding-request-to = 致：{ $funder }
funding-request-ask = { $organization }向您申請 { $amount }。
funding-request-data-text = 表格不適合人，人的需要就沒有人看見。我們會尊重地問每一個人，讓他們自己來描述自己。我們會用在他們的語言裡測試過的篩檢表。小於 10 的數字，我們不公布。
funding-request-training-text = 照顧人的人一直在學，照顧才會更好。這筆錢付給來自我們所服務社群的講師，也用來支付工作人員學習所需的時間。
funding-request-staff-text = 人們想找懂自己的語言、懂自己生活的人。這筆錢用於合理的薪水、指導、休息和成長的空間。我們絕不會因為種族而錄用或拒絕任何人。
funding-request-strengths-text = 家庭、長者、信仰、語言和文化，幫助人過得好。這筆錢會給社群自己帶領的團體。每一種方法，都寫明屬於他們。
funding-request-language-text = 聽不懂的話，幫不了人。這筆錢用來請口譯員和會雙語的工作人員，也付給用自己的語言撰寫和核對文件的人。
funding-request-list-text = 找不到的幫助，等於沒有。這筆錢付給打電話到每個地方、查證每一條的人，也用來把名單用多種語言印出來。
funding-request-plan = 我們會做什麼、什麼時候做到、每一部分要多少錢：
funding-request-voice = 來自我們社群的誰，和我們一起規劃了這件事：
funding-request-know = 我們怎麼知道它有幫助：
funding-request-report = 我們會告訴您什麼有效、什麼沒有效。我們絕不會說出我們服務的人是誰。
funding-request-sign = 姓名、簽名，以及怎樣聯絡我們：
funding-request-call = 這項工作是為了回應 Mental Health America 的「Calls to Action for BIPOC Mental Health」（mhanational.org）。
