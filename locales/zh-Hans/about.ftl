### 关于与致谢。

about-title = 关于与致谢
about-what = { -app-name } 帮您找到心理健康服务和社区支持。不需要上网，也不保存关于您的任何信息。
about-why = 做这个程序，是为了回应 Mental Health America 的“Calls to Action for BIPOC Mental Health”（为黑人、原住民和有色族裔的心理健康发出的行动呼吁），尤其是其中一条：让人们能用自己的语言得到帮助。Mental Health America 没有审阅或认可这个程序。
about-not-medical = 它不提供医疗建议，也代替不了能帮助您的人。
about-name-title = 为什么叫“{ -app-name }”
about-name = 这个名字的意思是“很多扇门”。诊所、亲友、分享圈、信仰、热线：通往帮助的门不止一扇，走哪一扇都没有错。
about-privacy-title = 它会保存什么
about-privacy = 您输入、打开或搜索的内容，都不会被记下来。它从不使用网络。
about-privacy-limits = 但它藏不住“电脑上装了这个程序”这件事，也挡不住间谍软件，或能看到您屏幕的人。
about-facts-title = 这些信息有多可靠
about-facts = 这些信息整理于{ $date }，来源写在每一条里。并不是每个号码都打电话核对过。每一条都会显示它的来源有多久了。
about-translations-title = 翻译
about-translations = 标着“机器初稿”的文字是机器写的，还没有懂这种语言的人核对过。如果您愿意帮忙，“locales”文件夹里写着怎么做。
about-standing = { $language }：已核对 { $trusted } 条，机器初稿 { $machine } 条，等待核对 { $other } 条
about-standing-critical = 关于危险、安全和权利的文字：共 { $total } 条，已翻译 { $there } 条。
about-credits-title = 出处
about-credits = 疗愈方法属于创造它们的社群。这个程序里的每一种方法都写着他们的名字；方法出现在哪里，名字就跟到哪里。
about-sources-title = 信息的来源
about-works-title = 这个程序里用到的他人作品
about-work = { $name } { $version }，{ $licence }
about-licence-title = 许可
about-licence = 程序采用 MIT 或 Apache-2.0 许可，由您任选。文字和译文采用 Creative Commons Attribution 4.0（CC BY 4.0，知识共享 署名）许可。
about-version = 版本 { $version }
about-data-title = 这个程序里用到的他人数据
about-data = { $name }（{ $licence }），来自 { $source }
