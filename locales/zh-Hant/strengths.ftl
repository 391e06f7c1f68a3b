### 社群的力量：貼在牆上或放進資料夾的小卡片。「很多」「有些」「常常」都要保留：從不說每個人都這樣。

## 做卡片之前的選擇。

strengths-name = 社群的力量
    .about = 可以列印的卡片：什麼讓人過得好，社區中心或朋友又能做什麼。
strengths-who = 為哪些社群？
    .hint = 做海報的話，選一兩個就好。
strengths-who-black = 黑人社群
strengths-who-latine = 拉丁裔社群
strengths-who-asian = 亞裔美國人社群
strengths-who-pacific = 夏威夷原住民和太平洋島民社群
strengths-who-native = 美洲印第安人和阿拉斯加原住民社群
strengths-who-arab = 阿拉伯裔和中東裔社群
strengths-who-multiracial = 多種族的人和家庭
strengths-who-queer = 酷兒與跨性別有色族裔
strengths-own = 用我們自己的話寫的卡片
    .hint = 每行寫一張卡片：什麼有幫助，別人可以做什麼。不要寫出人的名字。

## 頁面和海報上的字。

strengths-title = 什麼有幫助，別人可以做什麼
strengths-many = 這些卡片寫的，對很多人有幫助，但不是對每個人。請問問每一個人，什麼對自己有幫助。
strengths-authors = 由這個程式的作者所寫。使用之前，請先問問這個社群。
strengths-studies = 這裡提到的研究，我們讀的是摘要，不是全文。研究講到的是其中一些力量，不是全部。

## 卡片：黑人社群。

strengths-black-kin = 在很多家庭裡，祖父母、姑姑阿姨、教父教母和鄰居會互相照顧。請問問誰算家人，讓他們一起來。
strengths-black-history = 遇到種族歧視時，了解黑人的歷史對很多年輕人有幫助。請一年到頭都在您那裡展示，並由黑人來講述。
strengths-black-faith = 很多人從禱告、教會或清真寺得到力量。請找到願意談心理健康的宗教領袖，和他們合作。
strengths-black-circles = 姊妹圈（Sister circles）來自非裔美國女性，讓她們當中很多人有地方說話。請提供一個房間，讓她們自己來帶領。
strengths-black-aid = 黑人社群長久以來互相接濟、互相幫助，例如 Black Panthers（黑豹黨）的免費早餐。請把錢或時間給現在這樣做的團體。
strengths-black-source = 研究：E. W. Neblett，Annual Review of Clinical Psychology，2023年。研究的是年輕非裔美國人的身分認同、信仰和家庭。

## 卡片：拉丁裔社群。

strengths-latine-family = 對很多人來說，父母、表親和教父教母是最先幫忙的人。請問問要不要家人一起來，對方說不要，就尊重。
strengths-latine-language = 心裡的感受，用西班牙語、葡萄牙語或原住民的語言，常常更容易說出來。請問問是哪種語言，找一位會說的人。
strengths-latine-promotoras = Promotoras 是受過訓練的鄰居，這個角色來自拉丁美洲和拉丁裔社群。很多人信任她們：請付給她們報酬，聽她們的意見。
strengths-latine-mutualistas = 德州的墨西哥裔社群創辦了 mutualistas，也就是成員互相幫助的團體。請看看您附近有沒有這樣的團體，支持他們。
strengths-latine-source = 研究：E. Valdivieso-Mora 等人，Frontiers in Psychology，2016年。研究的是拉丁裔的親密家庭，發現作用較小。

## 卡片：亞裔美國人社群。

strengths-asian-ties = 和家人、朋友、鄰居親近，讓很多人過得好。如果本人願意，請歡迎一家人都來。
strengths-asian-cultures = 很多年輕人生活在兩種文化裡，兩種文化都可以給他們力量。請幫助父母和孩子聽懂彼此的心裡話，並請受過訓練的口譯員。
strengths-asian-kapwa = Kapwa 是菲律賓人的價值觀：我和你並不分開。請邀請菲律賓裔鄰居來講一講，並說明這是他們的。
strengths-asian-places = 有些長者在寺廟、教堂、清真寺或花園裡，心會靜下來。請到那裡去，問問什麼能幫上忙。
strengths-asian-source = 研究：W. Zhang 和 V. M. Ta，Social Science & Medicine，2009年。研究的是家人、親屬、朋友和鄰居。

## 卡片：夏威夷原住民和太平洋島民社群。

strengths-pacific-named = 每個民族都有自己的名字和故事：夏威夷人、薩摩亞人、東加人、馬紹爾人，還有別的民族。請在表格上給每個民族單獨一行。
strengths-pacific-land = 很多夏威夷原住民從 ‘āina，也就是養育人的土地，得到力量。夏威夷人帶領大家在土地上勞動的日子，請去參加。
strengths-pacific-story = 聊故事（Talk story）來自夏威夷原住民和夏威夷（Hawai‘i）當地的社群：不慌不忙地講彼此的故事。請先留出時間聊故事，再填表、提問。
strengths-pacific-islands = 遠離家鄉，很多人會在教會或同鄉會裡相聚。請提供一個房間，問問他們需要什麼。
strengths-pacific-source = 研究：M. C. K. Antonio 等人，Genealogy，2024年。研究的是夏威夷原住民、文化和土地，不是太平洋的其他民族。

## 卡片：美洲印第安人和阿拉斯加原住民社群。

strengths-native-nation = 屬於自己的民族，學習自己民族的語言，給很多人力量。請問問是哪個民族，支持他們的語言課。
strengths-native-elders = 身邊有長者，讓很多年輕人過得好。請為長者付出的時間付報酬，要分享什麼，由長者自己選擇。
strengths-native-ceremony = 有些人從自己民族的儀式得到力量。請給他們時間去參加，不要問那裡發生什麼，絕不要模仿。
strengths-native-led = 很多人信任由原住民帶領的幫助。請弄清楚您附近有哪些，向大家介紹時，先說這些。
strengths-native-source = 研究：N. A. John-Henderson 等人，Development and Psychopathology，2023年。研究的是社會、文化和心靈方面的力量。

## 卡片：阿拉伯裔和中東裔社群。

strengths-arab-faith = 很多人從禱告得到力量：在清真寺、教堂、猶太會堂，或者在家裡。請提供一個安靜的房間，安排活動時避開禱告的時間。
strengths-arab-family = 家人和鄰居的支持幫助很多人，尤其是剛來的人。請歡迎親屬一起來，也給本人單獨談的時間。
strengths-arab-words = 對有些人來說，一首阿拉伯語、庫德語或波斯語的詩或歌，說得出難以說出的話。請備一些這些語言的書。
strengths-arab-hope = 希望，還有遠方家人的消息，支撐著很多人。請問問他們的家人怎麼樣，並花時間聽對方回答。
strengths-arab-source = 研究：S. Elshahat 和 T. Moffat，Journal of Immigrant and Minority Health，2022年。研究的是說阿拉伯語的移民和難民。另見：Mental Health America，「Arab mental health: Challenges, strengths, and heroes」，沒有看到日期。

## 卡片：多種族的人和家庭。

strengths-multiracial-words = 能自己選擇怎樣稱呼自己，讓很多人過得好。請讓您的表格可以填不只一個答案。
strengths-multiracial-sides = 有些人了解自己家族的每一邊，就覺得有力量。請每一邊都問問，絕不要讓人只選一邊。
strengths-multiracial-peers = 遇到其他多種族家庭，讓有些人不那麼孤單。請辦一個小組，或者辦一個家庭日。
strengths-multiracial-views = 生活在不只一種文化裡，讓很多人更能理解別人。做計畫時，請聽聽他們的意見。
strengths-multiracial-source = 研究：J. Shaff 等人，Frontiers in Public Health，2024年。研究的是支持和身分認同。另見：Mental Health America，「Multiracial mental health: Challenges, strengths, and heroes」，沒有看到日期。

## 卡片：酷兒與跨性別有色族裔。

strengths-queer-chosen = 很多人有事最先找自己選擇的家人：像家人一樣的朋友。請在您的表格上，給他們家人的位置。
strengths-queer-names = 被人叫對名字，讓很多人覺得安全。請問問該用哪個名字，在哪裡用才安全。
strengths-queer-spaces = 由酷兒與跨性別有色族裔自己辦、為自己辦的地方，給很多人力量。請給這些地方經費，也付報酬給教您的人。
strengths-queer-faith = 有些人想保留信仰，也想做自己。請找到願意聽人提問的宗教場所，並告訴大家。
strengths-queer-justice = 一起為改變而努力，給很多人希望。說到「療癒正義」（Healing justice）時，請提到 Kindred，它由美國南方的黑人女性主義者帶領。
strengths-queer-source = 研究：R. D. Heath 和 L. Keene，Journal of Adolescent Health，2023年。研究的是年輕的黑人和拉丁裔 LGBTQ 人士，以及他們相聚的地方。
