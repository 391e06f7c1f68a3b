### 檢查一個機構：畫面、要評的說法、報告，還有三張紙。

## 畫面。

check-title = 檢查一個機構
check-intro = 先選是哪一類機構。然後看每一個說法，在那裡是不是這樣。「不知道」也是誠實的回答。
check-unsaved = 除非您儲存，否則什麼都不會留下。關閉視窗或快速離開以後，就都沒有了。
check-no-names = 不要寫某一位病人、學生或員工的事。別人可能會看出是誰。
check-kind = 是哪一類機構？
check-kind-clinic = 診所或心理諮商中心
check-kind-workplace = 工作場所
check-kind-school = 中小學或大學
check-kind-research = 研究機構
check-kind-public = 政府機關
check-kind-community = 社群團體
check-organization = 機構的名稱
check-answer-met = 是這樣
check-answer-partly = 部分是這樣
check-answer-not = 不是這樣
check-answer-unknown = 不知道
check-evidence = 從哪裡看得出來
    .hint = 例如：一條規定、一個網頁、一個數字，或者您看到的。
check-owner = 由誰負責
check-until = 什麼時候做到
check-money = 經費
check-clas = CLAS：{ $numbers }
check-clas-about = 這些編號屬於 15 條「全國 CLAS 標準」（National CLAS Standards），由美國衛生及公共服務部（U.S. Department of Health and Human Services）訂定。
check-progress = 已回答：{ $done } / { $all }
check-save = 存成檔案
check-save-about = 儲存在您自己的檔案裡。長密碼可設可不設。沒有長密碼，不管誰找到這個檔案都能看。長密碼丟了，誰也打不開這個檔案。
check-open = 打開以前儲存的檢查
check-open-about = 有了以前的檢查，報告還會寫出有哪些變化。

## 各組說法的標題。

check-group-leadership = 領導
check-group-language = 語言
check-group-staff = 工作人員和志工
check-group-data = 資料
check-group-voice = 社群的聲音
check-group-complaints = 申訴

## 領導。

check-s-leader-named = 有一位公開姓名的負責人，依書面規定，要確保有色族裔得到公平對待。
check-s-leader-money = 預算裡寫明了一筆錢，用來讓有色族裔得到更公平的對待。
check-s-leader-vote = 在理事會或領導團隊裡，有色族裔有投票權。
check-s-leader-harm = 過去兩年裡，負責人書面檢查過，自己的哪些規定傷害了有色族裔。
check-s-leader-goal = 今年的計畫裡，有一個關於有色族裔心理健康的目標，並寫明日期。
check-s-leader-report = 負責人每年公布一次，哪些變好了，哪些沒有。
check-s-leader-police = 有書面規定，寫明有人處於危機時，什麼情況下可以叫警察。
check-s-leader-price = 第一次看診之前，人們就能知道沒有保險要付多少錢。
check-s-leader-time-off = 負責人書面承諾過，沒有人會因為心理健康請假而受罰。

## 語言。

check-s-language-money = 預算裡寫明了一筆錢，用來請口譯員和做翻譯。
check-s-language-interpreter = 15 分鐘之內，就能透過電話或當面得到免費的口譯員。
check-s-language-sign = 入口處有告示，用幾種語言寫明口譯員免費。
check-s-language-tested = 口譯員通過了兩種語言的考試。
check-s-language-children = 沒有人讓孩子做口譯。
check-s-language-counselor = 14 天之內，人們就能見到會說自己語言的心理輔導人員。
check-s-language-papers = 要簽名的文件，有英語的，也有當地最常用的另外三種語言的。
check-s-language-read = 每份譯文在使用之前，都有熟悉那種語言的人讀過。
check-s-language-own = 沒有任何規定禁止大家彼此之間說自己的語言。
check-s-language-deaf = 聾人可以得到免費的手語翻譯。

## 工作人員和志工。

check-s-staff-money = 預算裡寫明了一筆錢，用來找到並留住有色族裔的工作人員或志工。
check-s-staff-training = 所有工作人員每年都有有薪的時間，用來了解種族歧視，反思自己的習慣。
check-s-staff-taught = 關於某個社群的訓練，由這個社群的人來教，並付給他們報酬。
check-s-staff-second-language = 工作中使用第二種語言的人，會因此多拿薪水。
check-s-staff-leaving = 有色族裔的工作人員離職時，會有人問原因，負責人會聽到這些原因。
check-s-staff-pay = 每年依種族比較薪水，並糾正不公平的差距。
check-s-staff-names = 工作人員和志工依每個人的要求，使用對方的名字和代名詞（例如她、他或 TA）。
check-s-staff-match = 想找自己社群的心理輔導人員的人，會有人為他們找到，在這裡或在別處。

## 資料。

check-s-data-money = 預算裡寫明了一筆錢，用來弄清楚誰受到好的對待，誰沒有。
check-s-data-choice = 種族、語言和性別，人們可以用自己的話來寫，也可以不寫。
check-s-data-waiting = 每年兩次，依種族和語言比較等待的時間。
check-s-data-discipline = 停學等懲罰依種族統計，數字每年公布。
check-s-data-jobs = 每年依種族統計招募、升遷和解僱。
check-s-data-needs = 過去三年裡，問過社群需要什麼，什麼已經有幫助。
check-s-data-immigration = 只有福利取決於移民身分時，才會問移民身分。
check-s-data-request = 有書面規定，寫明警察或移民官員來要個人資料時，由誰決定。
check-s-data-questions = 心理健康方面的問卷，事先都請填寫問卷的社群試用過。
check-s-data-control = 以後誰可以使用社群的資料，由社群和研究人員一起決定。
check-s-data-again = 這樣的檢查，或者類似的檢查，每年都會再做一次。

## 社群的聲音。

check-s-voice-money = 預算裡寫明了一筆錢，付給有色族裔，作為他們出主意的報酬。
check-s-voice-council = 有一個由社群成員組成的委員會，每年至少和負責人開四次會。
check-s-voice-changed = 過去一年裡，至少有一件事因為有色族裔提出而改變了。
check-s-voice-supports = 人們會拿到一份社群支持的名單，例如分享圈和過來人的小組，而不只有診所。
check-s-voice-credit = 使用某個社群的療癒方法時，每次都會說出這個社群的名字。
check-s-voice-closed = 任何儀式，沒有經過傳承它的民族或社群同意，就不舉行，也不教。
check-s-voice-evening = 公開的會議，至少有一半在晚上或週末。
check-s-voice-paid-group = 有色族裔的員工可以在有薪的時間裡聚在一起。
check-s-voice-research = 研究什麼，由社群成員一起來選。
check-s-voice-bring = 人們看診時，可以帶親屬、長者或療癒師一起來。

## 申訴。

check-s-complaint-money = 預算裡寫明了一筆錢，用來調查關於種族歧視的申訴，彌補造成的傷害。
check-s-complaint-language = 人們可以用自己的語言申訴，口頭或書面都可以。
check-s-complaint-answer = 無論誰申訴，都會在 10 天之內得到第一次答覆。
check-s-complaint-unnamed = 人們可以不說姓名就申訴。
check-s-complaint-outside = 關於種族歧視的申訴，由機構以外的人來調查。
check-s-complaint-safe = 有書面規定：沒有人會因為申訴而失去幫助、名額或工作。
check-s-complaint-office = 有告示寫明，還可以向機構以外的哪個機關申訴。
check-s-complaint-friend = 沒有人裁決針對自己朋友或親屬的申訴。
check-s-complaint-study = 參加研究的人，可以向研究團隊以外的人申訴。

## 報告。

check-report-title = { $organization }的現狀
check-report-date = 檢查日期：{ $date }
check-report-how = 每一個說法，都有人選了「是這樣」「部分是這樣」「不是這樣」或「不知道」。下面寫著從哪裡看得出來、由誰負責、什麼時候做到。
check-report-note = 這是自我檢查，不是證書。答案是填寫的人給的。
check-report-part = 方面
check-report-gaps = 不足之處
check-report-there = 已經有的
check-report-unknown = 還不知道的
check-report-since = 和上次相比
check-report-better = 變好了
check-report-worse = 變差了
check-report-same = 沒有變

## 承諾。

check-promise-name = 三個承諾
    .about = 一張紙，機構在上面公開寫明會改變什麼、什麼時候做到。
check-promise-organization = 機構叫什麼？
check-promise-day = 承諾會在哪一天之前做到？
check-promise-how = 您想怎樣寫這些承諾？
check-promise-how-paper = 在紙上手寫
check-promise-how-type = 現在輸入
check-promise-promises = 您承諾哪三件事？
    .hint = 每一件都寫明：會做什麼、由誰負責、留出了多少錢。
check-promise-title = { $organization }的承諾
check-promise-why = 我們看了自己怎樣對待有色族裔。以下是我們會改變的。
check-promise-until = 我們會在{ $day }之前做到這些承諾。
check-promise-first = 第一個承諾
check-promise-second = 第二個承諾
check-promise-third = 第三個承諾
check-promise-what = 我們會做什麼
check-promise-who = 由誰負責
check-promise-money = 留出的錢
check-promise-report = 過了這一天，我們會公開說明做了什麼、沒做什麼。
check-promise-contact = 誰都可以來問這些承諾，請聯絡
check-promise-made = 承諾日期：{ $date }。

## 一封信：承諾的日子已經過了。

check-follow-up-name = 寫信追問過期的承諾
    .about = 承諾的日子過了，問問機構做了什麼。
check-follow-up-organization = 是哪個機構做的承諾？
check-follow-up-day = 承諾在哪一天之前做到？
    .hint = 請把年月日寫清楚，例如2027年3月31日。
check-follow-up-promised = 承諾了什麼？
    .hint = 如果有承諾的原文，請照著寫。您寫的話不會翻譯。
check-follow-up-writer = 誰在信上署名？
    .hint = 可以是您的姓名，也可以是團體的名稱。如果留空，可以用手簽名。
check-follow-up-title = 關於一個已經過了日期的承諾
check-follow-up-written = 寫於{ $date }
check-follow-up-dear = 致{ $organization }的各位負責人：
check-follow-up-due = 各位對社群做過一個承諾，說會在{ $day }之前做到。
check-follow-up-what = 各位承諾的是
check-follow-up-passed = 這一天已經過了。請回答這些問題。
check-follow-up-done = 哪些已經做了？
check-follow-up-missing = 哪些還沒有做，為什麼？
check-follow-up-who = 現在由誰負責？
check-follow-up-money = 留出了多少錢，已經花了多少？
check-follow-up-new-day = 其餘的會在哪一天做到？
check-follow-up-reply = 請在 30 天之內書面答覆，並公布答覆。
check-follow-up-thanks = 感謝各位已經走出的每一步。
check-follow-up-sign = { $writer } 敬上
check-follow-up-reach = 可以這樣聯絡我

## 90 天的計畫。

check-plan-name = 90 天的計畫
    .about = 一張紙，寫下一個機構怎樣一步一步彌補不足。
check-plan-organization = 計畫是給哪個機構的？
check-plan-start = 計畫從哪一天開始？
check-plan-gap = 您想彌補哪一個不足？
    .hint = 請選一兩個還沒有做到的說法。
check-plan-title = { $organization }接下來的 90 天
check-plan-day-one = 第 1 天是{ $start }。
check-plan-close = 我們想彌補的不足
check-plan-first = 第 1 到 30 天：傾聽和準備
check-plan-second = 第 31 到 60 天：開始做
check-plan-third = 第 61 到 90 天：看看結果，告訴大家
check-plan-what = 步驟
check-plan-who = 由誰來做
check-plan-money = 需要多少錢，錢從哪裡來
check-plan-know = 我們怎麼知道有沒有效果
check-plan-end = 第 90 天，再檢查一次。告訴社群有哪些變化。
