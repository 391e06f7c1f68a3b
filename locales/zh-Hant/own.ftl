### 自己寫的條目、電話裡聽到的情況、發現的錯誤，還有來源說法不一的地方。

## 在這裡寫的條目。

own-title = 我們自己的條目
own-about = 把您知道、而名單裡沒有的幫助加進來。有空就打個電話，記下您聽到的情況。
own-not-locked = 這些條目沒有上鎖。能用這台電腦的人都看得到。
own-no-people = 只寫幫助本身，絕不要寫來求助的人。
own-add = 新增一條
own-round-open = 列印電話查證表
own-round-about = 電話查證表上是最久沒有人查證過的條目，還有打電話時可以說的話。
own-stalest-first = 最需要打電話查證的排在前面。
own-count = { $count } 條
own-reading = 正在讀取…
own-none = 您還沒有自己的條目。
own-none-ways = 可以先從一個您熟悉的地方寫起：它的名稱、號碼、做什麼。也可以在資料庫裡找一條，改成您自己的版本。
own-none-find = 到資料庫裡找
own-called-today = 我今天打過電話
own-called-question = 打電話的結果怎麼樣？
own-called-never-mind = 不記錄
own-called-noted = 今天的結果已記下：{ $answer }
own-called-wrong-next = 您知道正確的號碼嗎？請編輯這一條。
own-call-holds = 資訊都還對
own-call-no_answer = 沒人接
own-call-wrong_number = 號碼不對
own-call-ended = 這項服務已經結束
own-edit = 編輯
own-edit-about = 編輯{ $name }
own-delete = 刪除
own-delete-about = 刪除{ $name }
own-delete-title = 要刪除「{ $name }」嗎？
own-delete-warning = 它會從檔案裡徹底消失，找不回來。
own-delete-version = 如果這是您自己改過的版本，以後就只剩名單裡原來的那一條。
own-delete-now = 徹底刪除
own-deleted = 「{ $name }」已經從檔案裡刪掉。

## 填寫條目。

own-form-new = 新增一條
own-form-edit = 編輯「{ $name }」
own-form-changes = 這一條來自「{ $pack }」。您在這裡儲存的，會成為您自己的版本。那份名單不會變，以後較新的名單也不會蓋掉您的版本。
own-form-changes-starter = 這一條是程式內建的。您在這裡儲存的，會成為您自己的版本，程式更新後也會留著。
own-form-needed = 只有名稱一定要寫。不知道的就留空。
own-form-draft = 這是您之前輸入的內容，還沒有儲存。
own-form-draft-drop = 丟掉我輸入的內容
own-form-basics = 是什麼
own-form-reach = 怎樣聯絡
own-form-where = 在哪裡
own-form-for = 幫什麼、幫誰
own-form-state = 現在還在嗎？
own-form-origin = 出處
own-form-name = 名稱
own-form-kind = 哪一類幫助
own-form-summary = 用一兩句話介紹
own-form-summary-about = 您會怎麼跟鄰居介紹它？
own-form-more = 更多介紹
own-form-hours = 什麼時候有人接
own-form-hours-about = 用您自己的話寫，例如：星期一到星期五，早上 9 點到下午 5 點
own-form-cost = 費用
own-form-needs = 適合的情況
own-form-communities = 對方說為哪些社群服務
own-form-communities-about = 只勾選對方自己說過的。
own-form-ticked =
    { $count ->
        [0] 都沒有勾選
       *[other] 勾選了 { $count } 個
    }
own-form-us-state = 州
own-form-whole-country = 全國
own-form-place = 城市、小鎮或街區
own-form-locale = 您寫這些句子用的語言
own-status-available = 還在
own-status-paused = 暫停服務
own-status-uncertain = 不確定
own-status-ended = 已經結束
own-form-ended-about = 已經結束的服務仍然會顯示，好讓大家知道。但不能再寫號碼。
own-form-crisis-about = 身處危險的人會打這個電話。請您自己先打一次，再點「儲存，並記下我今天打過電話」。
own-form-secret = 這個地方要保密
own-form-secret-about = 適用於庇護所和安全住所。不會保存、顯示或傳出任何地址。
own-form-credit = 它來自哪個社群
own-form-credit-about = 用他們自己的說法。療癒方法不寫這一項，就不能儲存，也不能傳給別人。
own-form-openness = 別人可以用嗎？
own-way = 聯絡方式 { $number }
own-way-kind = 怎樣聯絡
own-way-number = 號碼
own-way-email = 電子郵件地址
own-way-page = 網址
own-way-address = 街道地址
own-way-label = 是誰的，或者給誰用
own-way-label-about = 如果有好幾個，可以寫明，例如：給青少年
own-way-languages = 那裡說的語言
own-way-language-add = 加入語言
own-way-language-choose = 選擇…
own-way-language-put = 加入
own-way-language-drop = 去掉：{ $language }
own-way-interpreter = 可以透過口譯員說更多語言
own-way-add = 加入聯絡方式
own-way-up = 往上移
own-way-down = 往下移
own-way-drop = 去掉
own-way-up-about = 把聯絡方式 { $number } 往上移
own-way-down-about = 把聯絡方式 { $number } 往下移
own-way-drop-about = 去掉聯絡方式 { $number }
own-way-none = 還沒有聯絡方式。
own-way-secret = 這個地方要保密，不能寫街道地址。請去掉這個聯絡方式。
own-way-ended = 這項服務已經結束，不能寫號碼。請去掉這個聯絡方式。
own-form-mend = 有 { $count } 個地方缺了內容或不合適：
own-mend-name = 要有名稱。
own-mend-credit = 療癒方法要寫明來自哪個社群。
own-mend-way-empty = 聯絡方式 { $number } 沒有號碼或地址。請填上，或者去掉它。
own-mend-way-secret = 聯絡方式 { $number } 是街道地址，但這個地方要保密。
own-mend-way-ended = 聯絡方式 { $number } 是號碼，但這項服務已經結束。
own-mend-closed = 不對外的方法，這裡只寫出名字以示敬意，不能寫聯絡方式。
own-save = 儲存
own-save-called = 儲存，並記下我今天打過電話
own-cancel = 取消
own-saving = 正在儲存…
own-cancel-title = 要丟掉您輸入的內容嗎？
own-cancel-about = 您輸入的內容還沒有儲存。
own-cancel-now = 丟掉
own-saved = 「{ $name }」已經儲存。

## 條目自己的頁面，最下面。

own-steward-title = 關於這一條
own-from-starter = 這一條是程式內建的。
own-from-own = 這一條是在這裡、在這台電腦上寫的。
own-from-pack = 這一條來自名單「{ $pack }」。
own-from-signed = 這一條來自有簽名的名單「{ $pack }」。
own-version-edit = 編輯我們的版本
own-mistake-open = 回報錯誤
own-secret-place = 為了保護那裡的人，這個地方的位置保密。這裡沒有地址。

## 來源說法不一的地方。

own-disputes = 我們的來源說法不一
own-disputes-about = 這一頁上面顯示的，是下面排在第一的說法。如果這對您很重要，打電話時請問問對方。
own-disputed-here = 這一點，我們的來源說法不一。請看下面。
own-fact-numbers = 號碼
own-fact-addresses = 地址
own-fact-status = 還在不在
own-fact-cost = 費用
own-fact-emergency = 警察和救護車
own-fact-name = 名稱
own-side-starter = 程式內建的名單
own-side-own = 我們自己的條目
own-side-unnamed = 沒有名稱的名單
own-side-shown = 上面顯示的
own-side-nothing = 沒有提到

## 回報錯誤。

own-mistake-title = 回報錯誤
own-mistake-of = 關於這一條：
own-mistake-what = 哪裡不對？
own-mistake-number = 號碼
own-mistake-hours = 時間
own-mistake-languages = 語言
own-mistake-address = 地址或網頁
own-mistake-ended = 這項服務已經結束
own-mistake-credit = 出處裡寫的社群
own-mistake-harm = 它傷害了人，或者叫來了警察
own-mistake-other = 別的事
own-mistake-note = 怎樣才對？或者，發生了什麼事？
own-mistake-note-about = 請不要寫您的姓名或別人的姓名，除非您希望檔案裡有。
own-mistake-file = 檔案裡會有什麼
own-mistake-file-about = 只有這裡寫的內容。沒有您的姓名，也沒有關於這台電腦的任何資訊。
own-mistake-file-entry = 哪一條
own-mistake-file-what = 哪裡不對
own-mistake-file-note = 您寫的話
own-mistake-file-no-note = 沒有
own-mistake-file-language = 您寫的話是哪種語言
own-mistake-save = 儲存檔案
own-mistake-not-sent = 什麼都不會傳出去。這個程式從不使用網路。檔案要由您自己交給別人。
own-mistake-give-pack = 請交給發布「{ $pack }」的人。
own-mistake-give-starter = 您從誰那裡拿到這個程式，就請交給誰。
own-mistake-give-own = 這一條是在這裡寫的，可以在這裡改正。
own-mistake-choose = 請先選擇哪裡不對。
own-mistake-saved = 已儲存：{ $file }

## 印在紙上的電話查證表。

own-round-screen = 這是最久沒有人查證過的條目，最多二十條。請勾選您聽到的情況，再到這裡點「我今天打過電話」記下來。
own-round-none = 沒有需要打的電話。有號碼的條目，不久前都查證過。
own-round-title = 要打的電話
own-round-how = 請客氣地問，對方說多少算多少。還對的就打勾，不對的就寫下來。對方忙，就過些時候再打。您不用說任何關於自己的事。
own-round-say = 可以這樣說
own-round-hello = 您好。我在幫忙整理一份免費的名單，告訴大家哪裡可以得到支持。您那裡也在名單上。請問您有幾分鐘時間嗎？
own-round-number = 這個號碼現在還能找到您那裡嗎？
own-round-hours = 什麼時候有人接？
own-round-languages = 您那裡說哪些語言？會請口譯員嗎？
own-round-cost = 要多少錢？沒有錢、沒有保險的人可以來嗎？
own-round-id = 去您那裡的人，要看證件嗎？
own-round-police = 如果本人不同意，您那裡會叫警察或救護車來嗎？什麼情況下會？
own-round-thanks = 謝謝您。過幾個月我們再打來，可以嗎？
own-round-notes = 日期和筆記
