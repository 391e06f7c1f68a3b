### 尊重人的問題：給服務他人的機構用的一張問題紙，還有給工作人員看的一頁。

respectful-name = 尊重人的問題
    .about = 做一張紙，用心地詢問來的人。他們寫在紙上。這個程式不保存任何回答。
respectful-about = 您需要問哪些方面？
    .hint = 只問您會用來把服務做得更好的。
respectful-about-race = 種族和族裔
respectful-about-language = 語言
respectful-about-interpreter = 口譯員
respectful-about-disability = 身心障礙
respectful-about-gender = 稱呼和性別
respectful-about-faith = 信仰或心靈支持
respectful-who = 誰會看到回答？
    .hint = 請寫出每一個人，例如：您的輔導員和櫃台。

## 給來的人填寫。

respectful-title = 關於您，用您自己的話
respectful-skip = 哪個問題都可以跳過。回答隨時可以改。
respectful-choose = 或者勾選所有合適的：
respectful-prefer = 我不想說
respectful-who-sees = 誰會看到：{ $who }
respectful-same = 您跳過這個問題，得到的照顧也一樣。

## 問題。

respectful-race-question = 您怎樣描述自己的種族、族裔、部落或民族？
respectful-race-black = 黑人或非裔美國人
respectful-race-indigenous = 美洲印第安人、阿拉斯加原住民或其他原住民
respectful-race-asian = 亞裔或亞裔美國人
respectful-race-pacific = 夏威夷原住民或太平洋島民
respectful-race-latine = 拉丁裔或西語裔
respectful-race-mena = 中東裔或北非裔
respectful-race-white = 白人
respectful-race-why = 我們為什麼問：想知道我們是不是對每個人都一樣好。
respectful-language-question = 您說話、打手語或閱讀，最熟的是哪些語言？
respectful-language-talk = 請用我的語言或手語和我交談。
respectful-language-write = 請用我的語言給我寫信。
respectful-language-read = 請把文件唸給我聽。
respectful-language-why = 我們為什麼問：好讓我們聽懂您，您也聽懂我們。
respectful-interpreter-question = 您想要口譯員嗎？哪種語言的？
respectful-interpreter-far = 透過電話或視訊
respectful-interpreter-near = 和我在同一個房間
respectful-interpreter-stranger = 不要認識我的人
respectful-interpreter-why = 我們為什麼問：好幫您找口譯員。對您是免費的。您不用帶家人來。
respectful-disability-question = 為了服務好您，關於您的身體、心理或感官，我們應該知道什麼？
respectful-disability-steps = 沒有台階的入口
respectful-disability-print = 大字，或者幫忙讀和寫
respectful-disability-time = 多一點時間，或者安靜的房間
respectful-disability-why = 我們為什麼問：好讓房間、文件和見面的方式適合您。
respectful-pronouns-question = 我們該用什麼名字和代名詞（她、他、TA 等）稱呼您？在哪些場合不要用？
respectful-gender-question = 您怎樣描述自己的性別？
respectful-gender-woman = 女
respectful-gender-man = 男
respectful-gender-nonbinary = 非二元性別
respectful-gender-trans = 跨性別
respectful-gender-why = 我們為什麼問：好用對名字稱呼您，給您合適的照顧。
respectful-faith-question = 信仰、心靈或傳統，在這裡能幫到您嗎？怎樣幫？
respectful-faith-place = 可以禱告或安靜的地方
respectful-faith-visit = 請和我同一信仰或傳統的人來看我
respectful-faith-why = 我們為什麼問：信仰和傳統可以給人力量。我們想為您的信仰和傳統留出地方。

## 給工作人員看的一頁。

respectful-staff = 給工作人員：怎樣問
respectful-staff-everyone = 對每個人都問同樣的問題。絕不要只問看起來或聽起來像某一類的人。
respectful-staff-guess = 絕不要猜。名字、臉、聲音或衣服，都不能告訴您答案。
respectful-staff-immigration = 絕不要問移民身分。絕不要寫下來。
respectful-staff-private = 在別人聽不到的地方問。讓本人回答，不要讓家人代答。
respectful-staff-promise = 如實說明為什麼問、誰會看到回答。做得到的，才答應。
respectful-staff-accept = 如果對方不想回答，就說聲謝謝，繼續往下。
respectful-staff-keep = 把紙鎖好。只留用得著的。絕不公布小於 10 的數字。
