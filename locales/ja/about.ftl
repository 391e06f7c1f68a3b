### このアプリと出典。

about-title = このアプリと出典
about-what = { -app-name }は、こころの健康のケアと、コミュニティの支えを見つけるための案内です。インターネットなしで動き、使う人について何も残しません。
about-why = Mental Health Americaの「Calls to Action for BIPOC Mental Health」（黒人、先住民、ピープル・オブ・カラーのこころの健康のための呼びかけ）に応えるものです。何よりも、人びとが話す言語で助けを、という呼びかけに応えます。Mental Health Americaは、このアプリを審査も承認もしていません。
about-not-medical = 医療の助言はしません。助けてくれる人の代わりにもなりません。
about-name-title = なぜ「{ -app-name }」（たくさんの扉）なのか
about-name = クリニック、家族や親せき、分かち合いの会、信仰、電話相談。助けにつながる扉は一つだけではなく、間違った扉はありません。
about-privacy-title = 何を残すか
about-privacy = 入力したこと、開いたもの、さがしたものは、何も書き残されません。ネットワークはけっして使いません。
about-privacy-limits = このアプリがパソコンに入っていることは隠せません。監視アプリ（スパイウェア）や、画面を見る人から守ることもできません。
about-facts-title = 内容をどこまで信じてよいか
about-facts = 内容は{ $date }に、それぞれの項目に書いてある出典から集めました。すべての番号に電話をかけて確かめたわけではありません。出典がどのくらい古いかは、それぞれの項目に書いてあります。
about-translations-title = 翻訳
about-translations = 「機械の下書き」と書いてある文は、機械が書いたもので、その言語を話す人はまだ確かめていません。手伝ってくださる方は、「locales」フォルダーの説明を見てください。
about-standing = { $language }：確認ずみ{ $trusted }、機械の下書き{ $machine }、確認待ち{ $other }
about-standing-critical = 危険、安全、権利についての文：{ $total }件のうち{ $there }件が翻訳ずみです。
about-credits-title = 由来
about-credits = いやしの方法は、それを生んだコミュニティのものです。このアプリにあるいやしの方法には、どれにもコミュニティの名前が付いています。どこに表示されるときも、その名前がいっしょに表示されます。
about-sources-title = 内容を読んだところ
about-works-title = このアプリの中にある、ほかの人の作品
about-work = { $name } { $version }、{ $licence }
about-licence-title = ライセンス
about-licence = アプリのライセンスは、MITとApache-2.0のどちらかを選べます。文と翻訳のライセンスは、クリエイティブ・コモンズ 表示 4.0（CC BY 4.0）です。
about-version = バージョン { $version }
about-data-title = このアプリの中にある、ほかの人のデータ
about-data = { $name }（{ $licence }）、出典：{ $source }
