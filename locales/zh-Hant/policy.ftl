### 「參與改變規則」這一頁：誰決定什麼，以及怎樣在公開會議上發言。不屬於任何政黨或候選人。

## 畫面上的表格。

policy-name = 參與改變規則
    .about = 弄清楚由誰決定，準備好在公開會議上發言。
policy-where = 您想改變的事，由誰決定？
policy-where-all = 我不確定。全部顯示。
policy-where-school = 學區委員會
policy-where-local = 市或縣
policy-where-health = 衛生局
policy-where-legislature = 州議會
policy-where-medicaid = 州 Medicaid 機構
policy-where-congress = 美國國會
policy-where-federal = 聯邦機構
policy-topic = 您想談什麼？
    .hint = 幾個字就好，例如「診所的口譯員」。如果留空，會有一條線可以手寫。
policy-change = 他們應該怎麼做？
    .hint = 一句話，例如「每次看診都出錢請口譯員。」

## 誰決定什麼。

policy-neutral = 這一頁不屬於任何政黨或候選人，也不說該怎樣投票。
policy-school = 學區委員會決定學校的規定和經費。例如輔導老師，或者用您的語言寫給家裡的信。
policy-local = 市和縣決定當地的經費，例如危機小組的經費。在有些州，縣還負責公立的心理健康服務。
policy-health = 衛生局管理本市、本縣或本州的健康方案。請去問，心理健康服務的經費給了誰。
policy-legislature = 州議會制定州法律，決定州的經費，包括心理健康服務的規則。
policy-medicaid = Medicaid 為很多沒什麼錢的人付醫療費。在聯邦規定的範圍內，付哪些費用由各州決定。
policy-medicaid-council = 聯邦規定要求每個州都有一個委員會，由使用 Medicaid 的人組成。請問問怎樣參加。（上次確認是2025年12月。）
policy-congress = 國會制定聯邦法律，決定聯邦經費，例如 988 的經費。
policy-congress-call = 請打 202-224-3121，要求轉接您的參議員或眾議員。對方用英語接聽。（號碼來自2017年的來源。）
policy-congress-anyone = 不是公民也可以打。您不用說任何關於移民證件的事。
policy-federal = 聯邦機構為聯邦法律寫出詳細的規則。大多數新規則，他們必須先徵求公眾的意見。
policy-federal-comment = 您可以在 www.regulations.gov 上提意見，不寫姓名也可以。誰都能看到。
policy-find = 在 www.usa.gov/elected-officials 可以查到誰是您的民選官員。這個網址我們無法確認。公共圖書館可以幫您查。
policy-law = 關於聯邦法律和網址的來源，我們是2026年11月27日查看的，其中最新的是2025年12月的。您所在州的會議規則，我們沒有確認。這不是法律建議。

## 會議之前。

policy-before = 會議之前
policy-agenda = 查清楚日期、地點，還有他們要討論哪些事（議程，agenda）。
policy-signup = 問清楚怎樣報名發言、哪一天之前報名、可以說幾分鐘。
policy-interpreter = 報名時，要求有口譯員，並要求多給幾分鐘。有些地方要提前三天，甚至更早說。
policy-access = 需要什麼就提出來：坡道、手語、字幕，或者透過電話發言。
policy-record = 問清楚會議會不會錄影，是不是必須說出您的姓名或地址。
policy-bring = 帶一個人坐在您身邊，也帶上想要同樣改變的人。

## 絕不要公開說的事。

policy-never = 絕不要公開說的事
policy-never-ends = 您說的話可能會被錄下來，多年以後還能找到。關於您自己的健康，只說誰知道都沒關係的事。
policy-never-papers = 絕不要說移民證件的事，不管是您自己的，還是別人的。
policy-never-others = 絕不要說出別人的名字、診斷或經歷，除非對方同意。
policy-never-home = 絕不要說出您住的街道、您孩子的名字，或者學校的名字。
policy-never-case = 絕不要說官司的事，也不要說任何可能違法的事。請先問律師。
policy-never-citizen = 如果您不是美國公民，發言之前，請先問律師有什麼風險。別人可以替您把話唸出來。

## 在會場。

policy-room = 在會場
policy-early = 早一點到。告訴工作人員您想發言，並和您的口譯員見面。您隨時可以停下來，或者把您的話寫在紙上交上去。
policy-say = 您可以說的話
policy-say-topic = 謝謝各位聽我說。我想談的是：{ $topic }
policy-say-now = 現在人們遇到的是：
policy-say-change = 我請求各位做的是：{ $change }
policy-say-answer = 請告訴我們，由誰答覆，什麼時候答覆。

## 會議之後。

policy-after = 會議之後
policy-letter = 寫一封簡短的信寄去。道謝，再寫一遍您的請求，問他們什麼時候決定。
policy-seat = 問問哪些理事會和委員會在招募新成員，會不會為您的時間付報酬。
policy-rest = 跟身邊的人說說經過，然後休息一下。站出來說話，是很費力的事。
policy-notes = 誰說了什麼，答應了什麼
