### 「ここについて質問する」の紙：クリニック、学校、職場などへの質問と、答えを書く場所。

## 画面の用紙。

questions-name = ここについて質問する
    .about = クリニック、学校、職場などへの、わかりやすい質問の紙です。答えを書く場所があります。自分がだれかを言う必要はありません。
questions-system = どんなところですか？
questions-system-clinic = クリニックか病院
questions-system-school = 学校か大学
questions-system-workplace = 職場
questions-system-insurer = 医療保険の会社
questions-system-research = 研究をするところ
questions-system-public = 役所、または選挙で選ばれた議会や委員会
questions-system-faith = 信仰やコミュニティのグループ
questions-barrier = 何が、そこで助けを受けるのを難しくしていますか？
    .hint = 一つから三つ選んでください。それぞれに、いくつかの質問があります。
questions-barrier-cost = お金
questions-barrier-stigma = 恥ずかしさ、または見下されること
questions-barrier-language = 言語
questions-barrier-distance = 遠さ
questions-barrier-hours = 開いている時間と、待つ時間
questions-barrier-id = 身分証と書類
questions-barrier-trust = 怖さ、または信頼できないこと
questions-barrier-childcare = 子どもを見てくれる人がいないこと
questions-barrier-disability = 障害のある人が使えないこと
questions-place = そこの名前
    .hint = 空けておくと、紙に、書き込むための線が入ります。

## 紙のはじめ。

questions-title = { $place }への質問
questions-say = この紙を渡すとき、こう言えます：
questions-hello = こころの健康とこちらについて、いくつか質問があります。答えをここに書いてください。または、だれが書けるかを教えてください。
questions-how = すべての質問に答えてください。わからないときは、だれがわかるかを書いてください。
questions-private = 助けを求めてこちらに来た人の名前は、書かないでください。

## お金についての質問。

questions-cost-unable = 助けが必要な人がお金を払えないとき、どうしますか？それを書いたものを、見せてもらえますか？
questions-cost-before = 来る前に、料金をどうやって知ることができますか？だれが教えますか？
questions-cost-plan = こちらの医療保険では、カウンセリング一回に、本人はいくら払いますか？かかりつけの医師（family doctor）にかかるときは、いくら払いますか？
questions-cost-refused = 去年、こころのケアの費用を払うことを、何回断りましたか？どんな理由でしたか？
questions-cost-spent = 去年、こころの健康のために、いくらお金を使いましたか？来年は、いくら使いますか？
questions-cost-outside = ほかのところで助けを受けるように紹介するとき、だれがお金を払いますか？それを書いたものを、見せてもらえますか？
questions-cost-study = 研究に参加する人に、いくら払いますか？交通費や、子どもを預ける費用も払いますか？

## 恥ずかしさ、侮辱、罰についての質問。

questions-stigma-knows = ここで助けを求めると、だれに知られますか？だれには、けっして知られませんか？
questions-stigma-mail = 一人のケアについての手紙や請求書を、家族の中のだれが見られますか？本人は、どうやってそれを止められますか？
questions-stigma-punished = 助けを求めたために罰せられることがないように、何が人を守っていますか？それは、どこに書いてありますか？
questions-stigma-learn = スタッフやボランティアは、こころの健康について何を学びますか？だれが、どのくらいの回数、教えますか？
questions-stigma-insult = 人種のこと、ゲイであること、トランスジェンダーであることで、ここでだれかが人を侮辱したら、どうなりますか？だれが決めますか？
questions-stigma-change = ゲイやトランスジェンダーの人を変えようとする人が、ここにいますか？それについての決まりを書いたものを、見せてもらえますか？
questions-stigma-words = あるコミュニティについて書くとき、そのコミュニティのだれが最初に読みますか？その人は書き直せますか？

## 言語についての質問。

questions-language-interpreter = 英語をあまり話さない人のとき、だれが通訳し、だれがお金を払いますか？子どもに通訳をさせることがけっしてないように、どうしていますか？
questions-language-papers = 用紙や手紙は、どの言語のものがありますか？翻訳は、だれが確かめましたか？
questions-language-phone = 英語をあまり話さない人が電話すると、何が聞こえますか？いま、いっしょに電話して、聞いてもよいですか？
questions-language-helpers = ここで助けてくれる人たちは、どの言語を話しますか？何曜日にいますか？
questions-language-plan = こちらの医療保険で使えるカウンセラーのうち、英語のほかの言語を話す人は何人いますか？そのうち、新しい人を受け入れているのは何人ですか？
questions-language-study = 言語のために、研究からだれを外していますか？だれがそう決めましたか？
questions-language-meeting = 会議で、自分の言語で話してもよいですか？通訳は、何日前に頼まなければなりませんか？
questions-language-sign = ろうの人は、ここで、どうすれば手話通訳を付けてもらえますか？どのくらい時間がかかりますか？

## 遠さについての質問。

questions-distance-car = 車のない人は、どうやってここに来ますか？交通費は、だれが払いますか？
questions-distance-plan = こちらの医療保険で使えて、新しい人を受け入れているカウンセラーのうち、いちばん近い人は、どのくらい遠いですか？最後に調べたのはいつですか？
questions-distance-phone = 電話やビデオで、どんな助けを受けられますか？家にインターネットのない人は、どうすればよいですか？
questions-distance-outside = この建物の外では、どこで人と会いますか？どのくらいの回数ですか？
questions-distance-none = 近くにこころの健康の助けがないのは、どの地区や町ですか？そこで何をする予定ですか？
questions-distance-shift = 夜に働く人、パートの人、別の場所で働く人は、どうすれば同じ助けを受けられますか？だれがそのことを伝えますか？

## 時間と、待つことについての質問。

questions-hours-open = 一日中、仕事や学校のある人は、いつ来られますか？どの夜と、どの週末ですか？
questions-hours-wait = 初めての人は、助けを受けるまで、どのくらい待ちますか？今年、いちばん長く待った人は、どのくらいでしたか？
questions-hours-closed = 閉まっているとき、危機にある人には、だれが応じますか？その人は、何をしますか？
questions-hours-leave = 仕事や授業の間に、給料も成績も下げられずに、診察やカウンセリングに行けますか？それは、どこに書いてありますか？
questions-hours-decide = ケアの費用を出すかどうかを決めるのに、何日かかりますか？待つ間、本人は何ができますか？

## 身分証、書類、警察や移民局についての質問。

questions-id-papers = 助けてもらう前に、どんな書類を見せなければなりませんか？何も持っていない人には、どうしますか？
questions-id-immigration = 移民に関することを聞いたり、記録したりしますか？その記録は、だれが読めますか？
questions-id-officers = 警察や移民局の職員がだれかのことを聞いてきたら、スタッフはどうしますか？その決まりを書いたものを、見せてもらえますか？
questions-id-name = 身分証に、もう使っていない名前が書いてある人もいます。声に出して呼ぶときと、手紙では、どの名前を使いますか？
questions-id-anonymous = 名前を言わずに、ここで助けを受けるには、どうすればよいですか？
questions-id-number = ソーシャルセキュリティー番号（Social Security number）や、家の住所がなくても、申し込めますか？それは、どこに書いてありますか？

## 怖さと信頼についての質問。

questions-trust-force = どんなときに、警察を呼んだり、本人の意思に反して病院に送ったりしますか？そのことを、話す前に、だれが本人に伝えますか？
questions-trust-leaders = ここで決めている人たちは、どのコミュニティの出身ですか？どのコミュニティの人がいませんか？それについて、何をしますか？
questions-trust-equal = ピープル・オブ・カラー（非白人の人びと）やLGBTQ+の人は、ほかの人と同じ早さで、ここで助けを受けていますか？その数を、見せてもらえますか？
questions-trust-complaint = 怖い思いをせずに苦情を言うには、どうすればよいですか？いちばん最近の苦情のあと、何を変えましたか？
questions-trust-data = 人が話したことを、だれが、何のために使えますか？本人は、どうやって断れますか？
questions-trust-credit = ここで使っている、いやしや助けの方法のうち、どれがコミュニティから来たものですか？そのコミュニティの名前をどう伝え、どう報酬を払っていますか？

## 子どもについての質問。

questions-childcare-visit = 親がここにいる間、だれが子どもを見ますか？いくらかかりますか？
questions-childcare-meeting = 会議やグループの間、だれが子どもを見ますか？だれがお金を払いますか？
questions-childcare-home = 子どものために家を離れられない親に、どんな方法を用意していますか？または、どんな費用を払いますか？
questions-childcare-leave = 子どもや親族の世話が必要なとき、働く時間を変えられますか？給料は減りますか？
questions-childcare-report = どんなときに、親のことを児童保護局（child protection）に通報しますか？先に、親にそのことを話しますか？

## 障害についての質問。

questions-disability-door = 車いすの人は、どうやって中に入り、トイレに行きますか？いま、案内してもらえますか？
questions-disability-change = 静かな部屋、もっと長い時間、そのほかの配慮は、だれに頼めばよいですか？返事まで、何日かかりますか？
questions-disability-forms = 目の見えない人に、用紙とウェブサイトを最後に試してもらったのは、いつですか？そのあと、何を変えましたか？
questions-disability-plan = 障害のある人は、こちらの医療保険で使えて、自分が中に入れるカウンセラーの部屋を、どうやってさがせますか？入れることは、だれが確かめましたか？

## 紙の終わり。

questions-change = 何を、いつまでに変えますか？だれがわたしたちに知らせますか？
questions-who = これらの質問に答えたのは、だれですか？名前、仕事、日付
