### 關於與致謝。

about-title = 關於與致謝
about-what = { -app-name } 幫您找到心理健康服務和社群支持。不需要上網，也不保存關於您的任何資訊。
about-why = 做這個程式，是為了回應 Mental Health America 的「Calls to Action for BIPOC Mental Health」（為黑人、原住民和有色族裔的心理健康發出的行動呼籲），尤其是其中一條：讓人們能用自己的語言得到幫助。Mental Health America 沒有審閱或認可這個程式。
about-not-medical = 它不提供醫療建議，也代替不了能幫助您的人。
about-name-title = 為什麼叫「{ -app-name }」
about-name = 這個名字的意思是「很多扇門」。診所、親友、分享圈、信仰、專線：通往幫助的門不止一扇，走哪一扇都沒有錯。
about-privacy-title = 它會保存什麼
about-privacy = 您輸入、打開或搜尋的內容，都不會被記下來。它從不使用網路。
about-privacy-limits = 但它藏不住「電腦上裝了這個程式」這件事，也擋不住間諜軟體，或能看到您螢幕的人。
about-facts-title = 這些資訊有多可靠
about-facts = 這些資訊整理於{ $date }，來源寫在每一條裡。並不是每個號碼都打電話核對過。每一條都會顯示它的來源有多久了。
about-translations-title = 翻譯
about-translations = 標著「機器初稿」的文字是機器寫的，還沒有懂這種語言的人核對過。如果您願意幫忙，「locales」資料夾裡寫著怎麼做。
about-standing = { $language }：已核對 { $trusted } 條，機器初稿 { $machine } 條，等待核對 { $other } 條
about-standing-critical = 關於危險、安全和權利的文字：共 { $total } 條，已翻譯 { $there } 條。
about-credits-title = 出處
about-credits = 療癒方法屬於創造它們的社群。這個程式裡的每一種方法都寫著他們的名字；方法出現在哪裡，名字就跟到哪裡。
about-sources-title = 資訊的來源
about-works-title = 這個程式裡用到的他人作品
about-work = { $name } { $version }，{ $licence }
about-licence-title = 授權
about-licence = 程式採用 MIT 或 Apache-2.0 授權，由您任選。文字和譯文採用 Creative Commons Attribution 4.0（CC BY 4.0，創用 CC 姓名標示）授權。
about-version = 版本 { $version }
about-data-title = 這個程式裡用到的他人資料
about-data = { $name }（{ $licence }），來自 { $source }
