### 「發起一個分享圈」和「分享圈的傳單」：在螢幕上選擇、填寫，然後印出計畫或傳單。

## 畫面上的問題。

circle-name = 發起一個分享圈
    .about = 為自己的小組做一份計畫：約定、誰做什麼，還有第一次聚會時唸的話。
circle-parts = 您的計畫裡要有什麼？
    .hint = 這些總是會有：遇到危險怎麼辦、出處，還有法律問題去哪裡問。
circle-parts-agreement = 我們的約定
circle-parts-practical = 吃的、孩子、錢、分工
circle-parts-privacy = 隱私
circle-parts-legal = 法律方面的問題
circle-parts-script = 第一次聚會時唸的話
circle-parts-sessions = 六次聚會，六個問題
circle-group = 您的分享圈叫什麼？
    .hint = 名字不透露任何隱私，會更安全。
circle-who = 是給誰的？
    .hint = 用大家稱呼自己的說法。例如：說索馬利語的父母。
circle-place = 在哪裡聚會？
circle-times = 什麼時候聚會？
    .hint = 例如：每月第一個星期日，3 點到 5 點
circle-first = 第一次聚會是哪一天？
    .hint = 只有行事曆檔案會用到。這個檔案裡有六次聚會，可以和那張紙分開儲存。這裡可以留空。
circle-hour = 幾點開始？
circle-every = 多久聚會一次？
circle-every-week = 每週一次
circle-every-fortnight = 每兩週一次
circle-every-month = 每月一次
circle-contact = 想了解的人怎樣聯絡？
    .hint = 電話號碼或電子郵件地址。只寫公開了也安全的。
circle-purpose = 這個分享圈是為了什麼？
circle-purpose-listen = 互相傾聽，讓誰也不孤單。
circle-purpose-loss = 有人去世，或者失去了別的，我們彼此陪伴。
circle-purpose-racism = 和懂得的人在一起，從種族歧視裡喘一口氣。
circle-purpose-share = 像鄰居那樣，分享食物、時間和錢，互相接送。

## 約定。

circle-agreement = 約定裡要寫什麼？
    .hint = 這只是一個開頭。第一次聚會時，由大家來定。
circle-agreement-stays = 在這裡說的話，留在這裡。
circle-agreement-danger = 如果有人有生命危險，我們會去求助，即使必須告訴圈外的人。
circle-agreement-turns = 我們輪流說。一個人說，其他人聽。
circle-agreement-pass = 誰都可以不說。說一句「我跳過」就行。
circle-agreement-fixing = 我們不去「修理」彼此。有人問，我們才出主意。
circle-agreement-names = 每個人希望怎樣被稱呼，我們就怎樣稱呼。
circle-agreement-language = 每個人都可以說自己的語言。我們會等口譯完。
circle-agreement-leave = 誰都可以隨時離開，不用說為什麼。
circle-agreement-room = 我們還要約定什麼？

## 吃的、孩子、錢、分工。

circle-practical = 吃的、孩子、錢：什麼適合您的分享圈？
circle-practical-dishes = 可以帶吃的來分享。不帶也沒關係。
circle-practical-simple = 有簡單的吃的和喝的。
circle-practical-cards = 每道菜旁邊放一張卡片，寫明裡面有什麼。有些人有不能吃的東西。
circle-practical-children = 歡迎孩子和大人待在同一個房間。
circle-practical-room = 旁邊的房間裡，有兩位大人照顧孩子。
circle-practical-free = 來參加不用花錢。
circle-practical-bowl = 有一個碗，可以隨意放錢。沒有人看誰放了。
circle-practical-count = 由兩個人一起數錢，並告訴大家有多少。
circle-roles = 誰做什麼
circle-roles-host = 有人來開門，迎接每一個人。
circle-roles-guide = 有人帶領聚會，把要唸的話唸出來。
circle-roles-clock = 有人看時間，讓每個人都輪得到。
circle-roles-care = 有人需要安靜時，有人陪著出去。
circle-roles-language = 有人做口譯。
circle-roles-change = 常常換著做，免得有人太累。

## 計畫的最上面。

circle-title = 我們的分享圈：{ $group }
circle-what = 分享圈是一小群人聚在一起，互相傾聽，互相幫助。您不用是專家，也可以發起。
circle-not-therapy = 這不是心理諮商，這裡沒有人給誰做治療。我們是來傾聽的人。
circle-fact-who = 給誰：{ $who }
circle-fact-place = 地點：{ $place }
circle-fact-times = 時間：{ $times }
circle-fact-contact = 有問題？請聯絡：{ $contact }

## 隱私。

circle-privacy-list = 我們不留名單，也沒有人簽名報到。
circle-privacy-papers = 我們從不問移民情況、身分文件或證件。
circle-privacy-write = 誰來過、說了什麼、住在哪裡，我們都不寫下來。也不寫在這張紙上。
circle-privacy-phones = 把手機收起來。不拍照，不錄音，不錄影。因為健康或為了聽懂而需要手機的人，可以用。
circle-privacy-chat = 在群組聊天裡，每個人都能看到所有人的號碼。我們會先問每一個人。
circle-privacy-limit = 我們不能保證每個人都會保守秘密。要說出什麼，由每個人自己決定。

## 如果有人有危險。

circle-danger = 如果有人有危險
circle-danger-call = 一起打電話或傳簡訊到 988。有受過訓練的人接聽，日夜都有人，免費。您也可以為別人打（2026年9月14日查看）。
circle-danger-stay = 陪在對方身邊。用心聽，不要評判。
circle-danger-ask = 直接問：「你是不是在想自殺？」研究發現，問出來不會讓這種念頭變得更強。
circle-danger-spanish = 西班牙語：打 988 再按 2，或傳簡訊 AYUDA 到 988（2026年9月14日查看）。
circle-danger-police = 988 可能不經同意就叫警察或救護車來。如果他們認為有人此刻有生命危險，就會這樣做（2026年9月14日查看）。
circle-danger-home = 有人被伴侶傷害、威脅或控制嗎？請打全國家庭暴力專線（National Domestic Violence Hotline），日夜都有人：1-800-799-7233（2026年9月14日查看）。
circle-danger-sheet = 「現在就找人談談」那一頁上有更多專線，也有給退伍軍人、LGBTQ+ 人士和原住民的。您可以用這個程式印出來。

## 法律方面的問題。

circle-legal-about = 新的小組常常會問這些問題。在您所在的州，答案是什麼，我們沒有確認。這不是法律建議。
circle-legal-organization = 我們需要成立一個機構嗎？
circle-legal-hurt = 如果有人受傷，或者東西壞了，由誰負責？
circle-legal-insurance = 我們需要保險嗎？請問問聚會的地方，他們的保險包括什麼。
circle-legal-money = 我們可以收錢嗎？由誰保管？要報稅嗎？
circle-legal-therapy = 幫助不等於心理諮商。我們該怎樣說清楚，又有什麼是不可以做的？
circle-legal-report = 這裡有沒有人，聽到某些事就必須通報，例如有孩子處於危險？
circle-ask = 法律問題去哪裡問
circle-ask-toolkit = Sustainable Economies Law Center 有一套免費的 Mutual Aid Legal Toolkit（互助法律工具包），講怎樣成立小組、由誰負責、錢怎麼管、資料怎樣保護。內容針對美國，有一部分針對加州（我們的來源是2020年8月30日的）。
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = 您也可以問法律援助機構。請打 211，問問您附近有沒有（我們關於 211 的來源是2025年的）。

## 第一次聚會時唸的話。

circle-script-welcome = 歡迎
circle-script-hello = 大家來了，真好。我們是{ $group }。
circle-script-read = 這是我們的約定。（唸出來。）還缺什麼嗎？大家都同意嗎？
circle-script-round = 輪流說
circle-script-question = 請說說，您希望我們怎樣稱呼您。然後，如果您願意，也說說：您為什麼來這裡？
circle-script-turn = 每個人大約有三分鐘。可以說「我跳過」。我們只聽，不回應。
circle-script-close = 結束
circle-script-word = 每個人用一個詞說說：您現在感覺怎麼樣？
circle-script-next = 我們還想再聚嗎？什麼時候？每個人做點什麼？
circle-script-after = 我會再待一會兒。如果有什麼太沉重，來和我說，或者打電話、傳簡訊到 988。

## 六次聚會。

circle-sessions-arrive = 1. 來到這裡。什麼時候，您會覺得自己被接納？
circle-sessions-roots = 2. 我們從哪裡來。是誰讓您看到，人可以怎樣彼此照顧？
circle-sessions-heavy = 3. 沉重的事。現在什麼讓您覺得難，什麼能讓您輕鬆一點？
circle-sessions-rest = 4. 休息一下。什麼能讓您平靜下來？
circle-sessions-give = 5. 給和得。您能給出什麼，又需要什麼？
circle-sessions-on = 6. 繼續走。您想從這個分享圈裡留住什麼？

## 出處。

circle-credit = 出處
circle-credit-rule = 有方法來自別的社群嗎？請說出它來自哪個社群。使用之前，先徵求同意。不對外的，就讓它不對外。
circle-credit-circle = 圍成一圈、一個接一個地說，來自許多美洲原住民和加拿大第一民族（First Nations）的民族。各民族的做法不同。
circle-credit-ceremony = 簡單的圓圈，人人可用，請說明出處。禱告、鷹羽、煙燻淨化和其他儀式，屬於各個民族。請留給主持圓圈的原住民。
circle-credit-aid = 鄰里之間互相幫助，叫作互助。它來自黑人、原住民和移民社群。

## 傳單。

circle-flyer-name = 分享圈的傳單
    .about = 做一頁傳單或一張海報，邀請大家來您的分享圈。
circle-flyer-group = 傳單上寫的分享圈名稱
circle-flyer-who = 邀請誰來？
circle-flyer-place = 傳單上寫的地點
    .hint = 傳單誰都看得到。如果地點不能公開，請寫：請來問我們。
circle-flyer-times = 傳單上寫的日子和時間
circle-flyer-contact = 詢問用的號碼或地址
    .hint = 陌生人也會看到。不要寫您家裡的地址。
circle-flyer-offers = 您提供什麼？
    .hint = 只勾選確定的。
circle-flyer-offers-free = 免費。
circle-flyer-offers-food = 有吃的。
circle-flyer-offers-children = 可以帶孩子來。
circle-flyer-offers-interpreter = 有口譯員。
circle-flyer-offers-stairs = 進出不用走樓梯。
circle-flyer-offers-papers = 沒有人問您的身分文件或證件。
circle-flyer-come = 歡迎您來。可以說，也可以只聽。
