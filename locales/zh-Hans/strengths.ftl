### 社群的力量：贴在墙上或放进文件夹的小卡片。“很多”“有些”“常常”都要保留：从不说每个人都这样。

## 做卡片之前的选择。

strengths-name = 社群的力量
    .about = 可以打印的卡片：什么让人过得好，社区中心或朋友又能做什么。
strengths-who = 为哪些社群？
    .hint = 做海报的话，选一两个就好。
strengths-who-black = 黑人社群
strengths-who-latine = 拉丁裔社群
strengths-who-asian = 亚裔美国人社群
strengths-who-pacific = 夏威夷原住民和太平洋岛民社群
strengths-who-native = 美洲印第安人和阿拉斯加原住民社群
strengths-who-arab = 阿拉伯裔和中东裔社群
strengths-who-multiracial = 多种族的人和家庭
strengths-who-queer = 酷儿与跨性别有色族裔
strengths-own = 用我们自己的话写的卡片
    .hint = 每行写一张卡片：什么有帮助，别人可以做什么。不要写出人的名字。

## 页面和海报上的字。

strengths-title = 什么有帮助，别人可以做什么
strengths-many = 这些卡片写的，对很多人有帮助，但不是对每个人。请问问每一个人，什么对自己有帮助。
strengths-authors = 由这个程序的作者所写。使用之前，请先问问这个社群。
strengths-studies = 这里提到的研究，我们读的是摘要，不是全文。研究讲到的是其中一些力量，不是全部。

## 卡片：黑人社群。

strengths-black-kin = 在很多家庭里，祖父母、姑姑阿姨、教父教母和邻居会互相照顾。请问问谁算家人，让他们一起来。
strengths-black-history = 遇到种族歧视时，了解黑人的历史对很多年轻人有帮助。请一年到头都在您那里展示，并由黑人来讲述。
strengths-black-faith = 很多人从祷告、教会或清真寺得到力量。请找到愿意谈心理健康的宗教领袖，和他们合作。
strengths-black-circles = 姐妹圈（Sister circles）来自非裔美国女性，让她们当中很多人有地方说话。请提供一个房间，让她们自己来带领。
strengths-black-aid = 黑人社群长久以来互相接济、互相帮助，比如 Black Panthers（黑豹党）的免费早餐。请把钱或时间给现在这样做的团体。
strengths-black-source = 研究：E. W. Neblett，Annual Review of Clinical Psychology，2023年。研究的是年轻非裔美国人的身份认同、信仰和家庭。

## 卡片：拉丁裔社群。

strengths-latine-family = 对很多人来说，父母、表亲和教父教母是最先帮忙的人。请问问要不要家人一起来，对方说不要，就尊重。
strengths-latine-language = 心里的感受，用西班牙语、葡萄牙语或原住民的语言，常常更容易说出来。请问问是哪种语言，找一位会说的人。
strengths-latine-promotoras = Promotoras 是受过培训的邻居，这个角色来自拉丁美洲和拉丁裔社群。很多人信任她们：请付给她们报酬，听她们的意见。
strengths-latine-mutualistas = 得克萨斯州的墨西哥裔社群创办了 mutualistas，也就是成员互相帮助的团体。请看看您附近有没有这样的团体，支持他们。
strengths-latine-source = 研究：E. Valdivieso-Mora 等人，Frontiers in Psychology，2016年。研究的是拉丁裔的亲密家庭，发现作用较小。

## 卡片：亚裔美国人社群。

strengths-asian-ties = 和家人、朋友、邻居亲近，让很多人过得好。如果本人愿意，请欢迎一家人都来。
strengths-asian-cultures = 很多年轻人生活在两种文化里，两种文化都可以给他们力量。请帮助父母和孩子听懂彼此的心里话，并请受过培训的口译员。
strengths-asian-kapwa = Kapwa 是菲律宾人的价值观：我和你并不分开。请邀请菲律宾裔邻居来讲一讲，并说明这是他们的。
strengths-asian-places = 有些长者在寺庙、教堂、清真寺或花园里，心会静下来。请到那里去，问问什么能帮上忙。
strengths-asian-source = 研究：W. Zhang 和 V. M. Ta，Social Science & Medicine，2009年。研究的是家人、亲属、朋友和邻居。

## 卡片：夏威夷原住民和太平洋岛民社群。

strengths-pacific-named = 每个民族都有自己的名字和故事：夏威夷人、萨摩亚人、汤加人、马绍尔人，还有别的民族。请在表格上给每个民族单独一行。
strengths-pacific-land = 很多夏威夷原住民从 ‘āina，也就是养育人的土地，得到力量。夏威夷人带领大家在土地上劳动的日子，请去参加。
strengths-pacific-story = 聊故事（Talk story）来自夏威夷原住民和夏威夷（Hawai‘i）当地的社群：不慌不忙地讲彼此的故事。请先留出时间聊故事，再填表、提问。
strengths-pacific-islands = 远离家乡，很多人会在教会或同乡会里相聚。请提供一个房间，问问他们需要什么。
strengths-pacific-source = 研究：M. C. K. Antonio 等人，Genealogy，2024年。研究的是夏威夷原住民、文化和土地，不是太平洋的其他民族。

## 卡片：美洲印第安人和阿拉斯加原住民社群。

strengths-native-nation = 属于自己的民族，学习自己民族的语言，给很多人力量。请问问是哪个民族，支持他们的语言课。
strengths-native-elders = 身边有长者，让很多年轻人过得好。请为长者付出的时间付报酬，要分享什么，由长者自己选择。
strengths-native-ceremony = 有些人从自己民族的仪式得到力量。请给他们时间去参加，不要问那里发生什么，绝不要模仿。
strengths-native-led = 很多人信任由原住民带领的帮助。请弄清您附近有哪些，向大家介绍时，先说这些。
strengths-native-source = 研究：N. A. John-Henderson 等人，Development and Psychopathology，2023年。研究的是社会、文化和心灵方面的力量。

## 卡片：阿拉伯裔和中东裔社群。

strengths-arab-faith = 很多人从祷告得到力量：在清真寺、教堂、犹太会堂，或者在家里。请提供一个安静的房间，安排活动时避开祷告的时间。
strengths-arab-family = 家人和邻居的支持帮助很多人，尤其是刚来的人。请欢迎亲属一起来，也给本人单独谈的时间。
strengths-arab-words = 对有些人来说，一首阿拉伯语、库尔德语或波斯语的诗或歌，说得出难以说出的话。请备一些这些语言的书。
strengths-arab-hope = 希望，还有远方家人的消息，支撑着很多人。请问问他们的家人怎么样，并花时间听对方回答。
strengths-arab-source = 研究：S. Elshahat 和 T. Moffat，Journal of Immigrant and Minority Health，2022年。研究的是说阿拉伯语的移民和难民。另见：Mental Health America，“Arab mental health: Challenges, strengths, and heroes”，没有看到日期。

## 卡片：多种族的人和家庭。

strengths-multiracial-words = 能自己选择怎样称呼自己，让很多人过得好。请让您的表格可以填不止一个答案。
strengths-multiracial-sides = 有些人了解自己家族的每一边，就觉得有力量。请每一边都问问，绝不要让人只选一边。
strengths-multiracial-peers = 遇到其他多种族家庭，让有些人不那么孤单。请办一个小组，或者办一个家庭日。
strengths-multiracial-views = 生活在不止一种文化里，让很多人更能理解别人。做计划时，请听听他们的意见。
strengths-multiracial-source = 研究：J. Shaff 等人，Frontiers in Public Health，2024年。研究的是支持和身份认同。另见：Mental Health America，“Multiracial mental health: Challenges, strengths, and heroes”，没有看到日期。

## 卡片：酷儿与跨性别有色族裔。

strengths-queer-chosen = 很多人有事最先找自己选择的家人：像家人一样的朋友。请在您的表格上，给他们家人的位置。
strengths-queer-names = 被人叫对名字，让很多人觉得安全。请问问该用哪个名字，在哪里用才安全。
strengths-queer-spaces = 由酷儿与跨性别有色族裔自己办、为自己办的地方，给很多人力量。请给这些地方经费，也付报酬给教您的人。
strengths-queer-faith = 有些人想保留信仰，也想做自己。请找到愿意听人提问的宗教场所，并告诉大家。
strengths-queer-justice = 一起为改变而努力，给很多人希望。说到“疗愈正义”（Healing justice）时，请提到 Kindred，它由美国南方的黑人女性主义者带领。
strengths-queer-source = 研究：R. D. Heath 和 L. Keene，Journal of Adolescent Health，2023年。研究的是年轻的黑人和拉丁裔 LGBTQ 人士，以及他们相聚的地方。
