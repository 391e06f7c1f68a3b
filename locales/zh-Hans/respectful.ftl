### 尊重人的问题：给服务他人的机构用的一张问题纸，还有给工作人员看的一页。

respectful-name = 尊重人的问题
    .about = 做一张纸，用心地询问来的人。他们写在纸上。这个程序不保存任何回答。
respectful-about = 您需要问哪些方面？
    .hint = 只问您会用来把服务做得更好的。
respectful-about-race = 种族和族裔
respectful-about-language = 语言
respectful-about-interpreter = 口译员
respectful-about-disability = 残障
respectful-about-gender = 称呼和性别
respectful-about-faith = 信仰或心灵支持
respectful-who = 谁会看到回答？
    .hint = 请写出每一个人，比如：您的辅导员和前台。

## 给来的人填写。

respectful-title = 关于您，用您自己的话
respectful-skip = 哪个问题都可以跳过。回答随时可以改。
respectful-choose = 或者勾选所有合适的：
respectful-prefer = 我不想说
respectful-who-sees = 谁会看到：{ $who }
respectful-same = 您跳过这个问题，得到的照顾也一样。

## 问题。

respectful-race-question = 您怎样描述自己的种族、族裔、部落或民族？
respectful-race-black = 黑人或非裔美国人
respectful-race-indigenous = 美洲印第安人、阿拉斯加原住民或其他原住民
respectful-race-asian = 亚裔或亚裔美国人
respectful-race-pacific = 夏威夷原住民或太平洋岛民
respectful-race-latine = 拉丁裔或西语裔
respectful-race-mena = 中东裔或北非裔
respectful-race-white = 白人
respectful-race-why = 我们为什么问：想知道我们是不是对每个人都一样好。
respectful-language-question = 您说话、打手语或阅读，最熟的是哪些语言？
respectful-language-talk = 请用我的语言或手语和我交谈。
respectful-language-write = 请用我的语言给我写信。
respectful-language-read = 请把文件念给我听。
respectful-language-why = 我们为什么问：好让我们听懂您，您也听懂我们。
respectful-interpreter-question = 您想要口译员吗？哪种语言的？
respectful-interpreter-far = 通过电话或视频
respectful-interpreter-near = 和我在同一个房间
respectful-interpreter-stranger = 不要认识我的人
respectful-interpreter-why = 我们为什么问：好帮您找口译员。对您是免费的。您不用带家人来。
respectful-disability-question = 为了服务好您，关于您的身体、心理或感官，我们应该知道什么？
respectful-disability-steps = 没有台阶的入口
respectful-disability-print = 大字，或者帮忙读和写
respectful-disability-time = 多一点时间，或者安静的房间
respectful-disability-why = 我们为什么问：好让房间、文件和见面的方式适合您。
respectful-pronouns-question = 我们该用什么名字和代词（她、他、TA 等）称呼您？在哪些场合不要用？
respectful-gender-question = 您怎样描述自己的性别？
respectful-gender-woman = 女
respectful-gender-man = 男
respectful-gender-nonbinary = 非二元性别
respectful-gender-trans = 跨性别
respectful-gender-why = 我们为什么问：好用对名字称呼您，给您合适的照顾。
respectful-faith-question = 信仰、心灵或传统，在这里能帮到您吗？怎样帮？
respectful-faith-place = 可以祷告或安静的地方
respectful-faith-visit = 请和我同一信仰或传统的人来看我
respectful-faith-why = 我们为什么问：信仰和传统可以给人力量。我们想为您的信仰和传统留出地方。

## 给工作人员看的一页。

respectful-staff = 给工作人员：怎样问
respectful-staff-everyone = 对每个人都问同样的问题。绝不要只问看起来或听起来像某一类的人。
respectful-staff-guess = 绝不要猜。名字、脸、声音或衣服，都不能告诉您答案。
respectful-staff-immigration = 绝不要问移民身份。绝不要写下来。
respectful-staff-private = 在别人听不到的地方问。让本人回答，不要让家人代答。
respectful-staff-promise = 如实说明为什么问、谁会看到回答。做得到的，才答应。
respectful-staff-accept = 如果对方不想回答，就说声谢谢，继续往下。
respectful-staff-keep = 把纸锁好。只留用得着的。绝不公布小于 10 的数字。
