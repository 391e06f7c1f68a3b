### 「問問這個地方」：拿給診所、學校、工作場所或別的地方的問題紙，留有寫回答的地方。

## 畫面上的表格。

questions-name = 問問這個地方
    .about = 一張寫著簡單問題的紙，可以拿給診所、學校、工作場所或別的地方，留有寫回答的地方。您不用說自己是誰。
questions-system = 是什麼樣的地方？
questions-system-clinic = 診所或醫院
questions-system-school = 中小學或大學
questions-system-workplace = 工作場所
questions-system-insurer = 健康保險公司
questions-system-research = 做研究的地方
questions-system-public = 政府機關或民選機構
questions-system-faith = 宗教或社群團體
questions-barrier = 是什麼讓人在那裡得不到幫助？
    .hint = 選一到三項。每一項會帶來幾個問題。
questions-barrier-cost = 費用
questions-barrier-stigma = 覺得丟臉，或被人看不起
questions-barrier-language = 語言
questions-barrier-distance = 太遠
questions-barrier-hours = 開放時間和等待
questions-barrier-id = 證件和文件
questions-barrier-trust = 害怕，或不信任
questions-barrier-childcare = 沒有人照顧孩子
questions-barrier-disability = 身心障礙者不方便進出或使用
questions-place = 那個地方的名稱
    .hint = 如果留空，紙上會有一條線，可以手寫。

## 紙的最上面。

questions-title = 給{ $place }的問題
questions-say = 遞上這張紙時，您可以說：
questions-hello = 我有一些問題，關於心理健康和這個地方。請把回答寫在這裡，或者告訴我誰能回答。
questions-how = 請回答每一個問題。如果您不知道，請寫下誰知道。
questions-private = 請不要寫出任何來這裡求助的人是誰。

## 費用。

questions-cost-unable = 有人需要幫助又付不起，會怎麼樣？我能看看書面的規定嗎？
questions-cost-before = 人們怎樣在看診之前知道價錢？由誰告訴他們？
questions-cost-plan = 用您這裡的健康保險，做一次心理諮商要自己付多少錢？看一次家庭醫師要付多少？
questions-cost-refused = 去年，您這裡有多少次拒絕為心理健康服務付錢？原因是什麼？
questions-cost-spent = 去年，您這裡在心理健康上花了多少錢？明年會花多少？
questions-cost-outside = 您這裡讓人到別處去求助時，由誰付錢？我能看看書面的規定嗎？
questions-cost-study = 參加研究的人，您這裡付給他們多少錢？交通費和照顧孩子的費用也付嗎？

## 丟臉、侮辱和懲罰。

questions-stigma-knows = 有人在這裡求助時，誰會知道？誰絕不會知道？
questions-stigma-mail = 一個人看病的信件和帳單，家裡誰看得到？本人怎樣才能不讓他們看到？
questions-stigma-punished = 有什麼保護人們不會因為求助而受罰？寫在哪裡？
questions-stigma-learn = 關於心理健康，您這裡的工作人員和志工學些什麼？由誰來教，多久一次？
questions-stigma-insult = 這裡如果有人因為別人的種族，或因為別人是同性戀或跨性別而出言侮辱，會怎麼樣？由誰決定？
questions-stigma-change = 這裡有沒有人想「改變」同性戀或跨性別的人？我能看看書面的規定嗎？
questions-stigma-words = 您這裡的研究寫到一個社群時，由那個社群裡的誰先讀？他們可以改嗎？

## 語言。

questions-language-interpreter = 英語說得不多的人來了，由誰口譯，由誰付錢？您這裡怎樣確保絕不會是孩子來口譯？
questions-language-papers = 您這裡的表格和信件有哪些語言的？譯文由誰核對？
questions-language-phone = 英語說得不多的人打來電話，會聽到什麼？我們現在可以打一個聽聽嗎？
questions-language-helpers = 在這裡幫助人的人會說哪些語言？他們哪幾天在？
questions-language-plan = 在您這裡的健康保險裡，有多少心理師會說英語以外的語言？其中有多少人接收新的病人？
questions-language-study = 因為語言，您這裡的研究沒有包括哪些人？是誰決定的？
questions-language-meeting = 在您這裡的會議上，人們可以說自己的語言嗎？要口譯員，得提前幾天說？
questions-language-sign = 聾人在這裡怎樣得到手語翻譯？要等多久？

## 太遠。

questions-distance-car = 沒有車的人怎樣來這裡？交通費由誰付？
questions-distance-plan = 在您這裡的健康保險裡，最近的、接收新病人的心理師有多遠？上次查證是什麼時候？
questions-distance-phone = 哪些幫助可以透過電話或視訊得到？家裡沒有網路怎麼辦？
questions-distance-outside = 在這棟樓以外，您這裡的人會到哪裡和人見面？多久一次？
questions-distance-none = 哪些街區和城鎮，附近沒有心理健康方面的幫助？您打算在那裡做些什麼？
questions-distance-shift = 上夜班的、做兼職的，或在別的地點工作的人，怎樣得到同樣的幫助？由誰告訴他們？

## 開放時間和等待。

questions-hours-open = 整天上班或上學的人，什麼時候可以來？哪些晚上和週末？
questions-hours-wait = 新來的人要等多久才能得到幫助？今年等得最久的等了多久？
questions-hours-closed = 您這裡關門以後，有人處於危機，由誰來接？他們會怎麼做？
questions-hours-leave = 人們可以在上班或上課時間去看診，又不扣薪水、不扣分嗎？寫在哪裡？
questions-hours-decide = 同意或不同意付費，您這裡要幾天才決定？等的時候，人們可以怎麼辦？

## 證件、文件和官員。

questions-id-papers = 得到幫助之前，要出示哪些證件？如果什麼都沒有，您這裡怎麼辦？
questions-id-immigration = 您這裡會問人們的移民情況，或者記下來嗎？誰看得到？
questions-id-officers = 警察或移民官員來打聽某個人，您這裡的工作人員會怎麼做？我能看看書面的規定嗎？
questions-id-name = 一個人的證件上，可能還是已經不用的名字。當面叫人和寫信時，您這裡用哪個名字？
questions-id-anonymous = 怎樣可以不說姓名，就在這裡得到幫助？
questions-id-number = 沒有社會安全號碼（Social Security number），或者沒有住址，可以登記嗎？寫在哪裡？

## 害怕和信任。

questions-trust-force = 什麼情況下，您這裡會叫警察，或者違背本人的意願把人送進醫院？人們開口之前，由誰告訴他們這一點？
questions-trust-leaders = 在這裡做決定的人，來自哪些社群？缺了哪些，打算怎麼辦？
questions-trust-equal = 有色族裔和 LGBTQ+ 人士在這裡得到幫助，和別人一樣快嗎？我能看看數字嗎？
questions-trust-complaint = 怎樣可以不用害怕地申訴？上一次有人申訴以後，您這裡改變了什麼？
questions-trust-data = 人們在您這裡說的話，誰可以用，用來做什麼？怎樣可以不同意？
questions-trust-credit = 您這裡療癒或幫助人的方法，有哪些來自某個社群？怎樣寫明這個社群，又怎樣付給他們報酬？

## 孩子。

questions-childcare-visit = 父母在這裡的時候，誰來照顧孩子？要多少錢？
questions-childcare-meeting = 開會和辦小組的時候，誰來照顧孩子？由誰付錢？
questions-childcare-home = 如果父母因為孩子不能出門，您這裡提供什麼，或者付什麼費用？
questions-childcare-leave = 孩子或親屬需要時，人們可以改上班時間嗎？會少拿薪水嗎？
questions-childcare-report = 什麼情況下，您這裡會把父母的事通報給兒童保護機構？會先告訴父母嗎？

## 身心障礙。

questions-disability-door = 坐輪椅的人怎樣進來，怎樣去洗手間？現在可以帶我看看嗎？
questions-disability-change = 需要安靜的房間、多一點時間或別的安排，要找誰？您這裡幾天之內答覆？
questions-disability-forms = 上一次請視障者試用您這裡的表格和網站，是什麼時候？之後改了什麼？
questions-disability-plan = 身心障礙者怎樣在您這裡的健康保險裡，找到自己進得去的診室？由誰查證過？

## 紙的最後。

questions-change = 您這裡會改變什麼，什麼時候做到，由誰告訴我們？
questions-who = 誰回答了這些問題？姓名、職務和日期
