### 分かち合いの会を始めるための計画と、ちらし。計画の文には、会の中で声に出して読むものがある。

## 画面の質問。

circle-name = 分かち合いの会を始める
    .about = 自分たちの小さなグループの計画を作ります。約束、だれが何をするか、最初の集まりで読む言葉です。
circle-parts = 計画に何を入れますか？
    .hint = いつも入るもの：危険なときにすること、由来、法律について聞けるところ。
circle-parts-agreement = わたしたちの約束
circle-parts-practical = 食べ物、子ども、お金、役目
circle-parts-privacy = プライバシー
circle-parts-legal = 法律についての質問
circle-parts-script = 最初の集まりで読む言葉
circle-parts-sessions = 六回の集まり、六つの質問
circle-group = 会の名前は何ですか？
    .hint = 個人的なことが何もわからない名前のほうが安全です。
circle-who = だれのための会ですか？
    .hint = その人たちが自分について使う言葉を使ってください。例：ソマリ語を話す親。
circle-place = どこで集まりますか？
circle-times = いつ集まりますか？
    .hint = 例：毎月、最初の日曜日の3時から5時
circle-first = 最初の集まりは、何月何日ですか？
    .hint = 六回の集まりが入る、カレンダー用のファイルだけに使います。このファイルは、紙とは別に保存できます。空けておいてもかまいません。
circle-hour = 何時に始まりますか？
circle-every = どのくらいの間をあけて集まりますか？
circle-every-week = 毎週
circle-every-fortnight = 2週間に1回
circle-every-month = 1か月に1回
circle-contact = 会のことを、どうやって聞けますか？
    .hint = 番号かEメールアドレス。人に見せても安全なものだけを書いてください。
circle-purpose = 何のための会ですか？
circle-purpose-listen = 互いに話を聞き、だれもひとりにならないため。
circle-purpose-loss = だれかが亡くなったあと、または何かを失ったあとに、いっしょにいるため。
circle-purpose-racism = わかり合える人たちの中で、人種差別から離れて休むため。
circle-purpose-share = 近所どうしで、食べ物、車での送り迎え、時間、お金を分け合うため。

## 約束。

circle-agreement = 約束に何を入れますか？
    .hint = これは最初の案です。最初の集まりで、みんなで決めます。
circle-agreement-stays = ここで話したことは、ここだけの話にします。
circle-agreement-danger = だれかの命が危ないときは、会の外の人に話さなければならないとしても、助けを求めます。
circle-agreement-turns = 順番に話します。一人が話し、ほかの人は聞きます。
circle-agreement-pass = 話さなくてもかまいません。「パスします」と言うだけで十分です。
circle-agreement-fixing = 互いを直そうとしません。助言は、求められたときだけにします。
circle-agreement-names = 人を、その人が呼んでほしい名前で呼びます。
circle-agreement-language = だれでも自分の言語で話せます。通訳が終わるまで待ちます。
circle-agreement-leave = だれでも、いつでも帰れます。理由を言う必要はありません。
circle-agreement-room = ほかに、何を約束しますか？

## 食べ物、子ども、お金、役目。

circle-practical = 食べ物、子ども、お金。あなたの会に合うのはどれですか？
circle-practical-dishes = 分け合う食べ物を持ってきてもかまいません。持ってこなくてもかまいません。
circle-practical-simple = 簡単な食べ物と飲み物があります。
circle-practical-cards = それぞれの料理に何が入っているかを、カードに書きます。食べられないものがある人もいます。
circle-practical-children = 子どもも、同じ部屋にいてかまいません。
circle-practical-room = 近くの部屋で、大人が二人、子どもたちを見ています。
circle-practical-free = 参加は無料です。
circle-practical-bowl = お金を入れられる器があります。だれが入れたかは、だれも見ません。
circle-practical-count = 二人でいっしょにお金を数え、いくらあるかをみんなに伝えます。
circle-roles = だれが何をするか
circle-roles-host = 部屋を開け、一人一人を迎える人。
circle-roles-guide = 集まりを進め、言葉を声に出して読む人。
circle-roles-clock = みんなに順番が回るように、時間を見る人。
circle-roles-care = 静かなところが必要な人に付きそって、外に出る人。
circle-roles-language = 通訳をする人。
circle-roles-change = だれかが疲れすぎないように、役目をよく交代してください。

## 計画の紙のはじめ。

circle-title = わたしたちの分かち合いの会：{ $group }
circle-what = 分かち合いの会は、互いに話を聞き、助け合うために集まる、小さなグループです。専門家でなくても始められます。
circle-not-therapy = これはカウンセリングではありません。ここでは、だれも、だれかの治療をしません。わたしたちは、話を聞く人です。
circle-fact-who = だれのため：{ $who }
circle-fact-place = どこで：{ $place }
circle-fact-times = いつ：{ $times }
circle-fact-contact = 質問はこちらへ：{ $contact }

## プライバシー。

circle-privacy-list = 名前のリストは作りません。名前を書いてもらうこともありません。
circle-privacy-papers = 移民に関すること、滞在資格の書類、身分証のことは、けっして聞きません。
circle-privacy-write = だれが来たか、何を話したか、どこに住んでいるかを書きません。この紙にも書きません。
circle-privacy-phones = スマホはしまいます。写真も録音も録画もしません。健康のため、または話を理解するために必要な人は、使ってかまいません。
circle-privacy-chat = グループチャットでは、みんなの番号がみんなに見えます。先に、一人一人に聞きます。
circle-privacy-limit = みんなが秘密を守るとは言いきれません。何を話すかは、一人一人が決めます。

## だれかが危険なとき。

circle-danger = だれかが危険なとき
circle-danger-call = いっしょに、988に電話するか、テキストメッセージを送ってください。訓練を受けた人が、昼も夜も、無料で応じます。ほかの人のことで電話してもかまいません（2026年9月14日に読みました）。
circle-danger-stay = その人のそばにいてください。責めないで、話を聞いてください。
circle-danger-ask = はっきり聞いてください：「自殺を考えていますか？」聞いてもその考えが強くなることはない、という研究結果があります。
circle-danger-spanish = スペイン語なら、988に電話して2を押すか、988に、AYUDAと書いたテキストメッセージを送ってください（2026年9月14日に読みました）。
circle-danger-police = 988は、同意なしに警察や救急車を呼ぶことがあります。いまだれかの命が危ないと判断したときです（2026年9月14日に読みました）。
circle-danger-home = だれかがパートナーに傷つけられたり、おどされたり、支配されたりしていますか？昼でも夜でも、National Domestic Violence Hotline（家庭内暴力の全国の窓口）に電話してください：1-800-799-7233（2026年9月14日に読みました）。
circle-danger-sheet = 「いま、人と話してください」の紙に、ほかの窓口ものっています。退役軍人、LGBTQ+の人、アメリカ先住民のための窓口もあります。このアプリから印刷できます。

## 法律についての質問。

circle-legal-about = 新しいグループがよく持つ質問です。その答えは、あなたの州については確認できていません。これは法律の助言ではありません。
circle-legal-organization = 正式な団体にならなければなりませんか？
circle-legal-hurt = だれかがけがをしたり、何かがこわれたりしたら、だれの責任になりますか？
circle-legal-insurance = 保険は必要ですか？集まる場所の人に、そこの保険で何が補償されるかを聞いてください。
circle-legal-money = お金を集めてもよいですか？だれが預かりますか？税金の届け出が必要ですか？
circle-legal-therapy = 助け合いはカウンセリングではありません。それをどう伝えますか？何をしてはいけませんか？
circle-legal-report = たとえば子どもが危険だと聞いたとき、それを届け出なければならない人が、この中にいますか？
circle-ask = 法律について聞けるところ
circle-ask-toolkit = Sustainable Economies Law Centerに、無料のMutual Aid Legal Toolkit（助け合いのための法律の手引き）があります。グループを作ること、責任、お金、データを安全に守ることについてのものです。アメリカのために書かれ、一部はカリフォルニア州のためのものです（わたしたちの出典は、2020年8月30日のものです）。
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = 法律支援（Legal aid）の事務所にも聞けます。211に電話して、近くにあるかどうかを聞いてください（211についてのわたしたちの出典は、2025年のものです）。

## 最初の集まりで読む言葉。

circle-script-welcome = ようこそ
circle-script-hello = 来てくださって、うれしいです。わたしたちは{ $group }です。
circle-script-read = これが、わたしたちの約束です。（約束を読む。）足りないものはありますか？みんなで、これを守れますか？
circle-script-round = 一人ずつ順番に
circle-script-question = 呼んでほしい名前を言ってください。それから、よかったら話してください。どうしてここに来ましたか？
circle-script-turn = 一人、三分くらいです。「パスします」と言ってもかまいません。わたしたちは聞きます。返事はしません。
circle-script-close = 終わりに
circle-script-word = 一人ずつ、一言でどうぞ。いま、どんな気持ちですか？
circle-script-next = また集まりたいですか？いつにしますか？それぞれ、何をしますか？
circle-script-after = わたしは、しばらくここに残ります。つらすぎることがあったら、わたしに話すか、988に電話するか、テキストメッセージを送ってください。

## 六回の集まり。

circle-sessions-arrive = 1. ここに来る。どんなときに、迎えられていると感じますか？
circle-sessions-roots = 2. わたしたちのルーツ。人が互いを大切にすることを、だれが見せてくれましたか？
circle-sessions-heavy = 3. 心に重いもの。いま、何がつらいですか？何があれば、少し楽になりますか？
circle-sessions-rest = 4. 休むこと。何をすると、心が落ち着きますか？
circle-sessions-give = 5. あげること、もらうこと。何をあげられますか？何が必要ですか？
circle-sessions-on = 6. これから。この会の何を、これからも続けたいですか？

## 由来。

circle-credit = 由来
circle-credit-rule = ほかのコミュニティから来た方法ですか？それを生んだコミュニティの名前を言ってください。使う前に聞いてください。外の人に開かれていないものは、開かれていないままにしてください。
circle-credit-circle = 輪になって一人ずつ話すことは、多くのアメリカ先住民とファースト・ネーションズ（First Nations）の民族から来ています。形は民族によって違います。
circle-credit-ceremony = 簡単な輪は、由来を伝えれば、だれでもできます。祈り、ワシの羽、煙による清め、そのほかの儀式は、それぞれの民族のものです。それは、輪を守る先住民の人にまかせてください。
circle-credit-aid = 近所の人どうしが助けることは、mutual aid（助け合い）と呼ばれます。黒人、先住民、移民のコミュニティから来ています。

## ちらし。

circle-flyer-name = 分かち合いの会のちらし
    .about = 会に人を誘うための、1ページの紙かポスターを作ります。
circle-flyer-group = ちらしに書く会の名前
circle-flyer-who = だれを誘いますか？
circle-flyer-place = ちらしに書く場所
    .hint = ちらしは、だれでも読めます。場所を知られてはいけないときは、「聞いてください」と書いてください。
circle-flyer-times = ちらしに書く日と時間
circle-flyer-contact = 質問を受ける番号かアドレス
    .hint = 知らない人が見ます。自分の家の住所は書かないでください。
circle-flyer-offers = 何がありますか？
    .hint = 確かなものだけに、印を付けてください。
circle-flyer-offers-free = 無料です。
circle-flyer-offers-food = 食べ物があります。
circle-flyer-offers-children = 子どもを連れて来られます。
circle-flyer-offers-interpreter = 通訳がいます。
circle-flyer-offers-stairs = 階段を使わずに入れます。
circle-flyer-offers-papers = 滞在資格の書類や身分証のことは、だれも聞きません。
circle-flyer-come = どうぞ来てください。話しても、聞くだけでもかまいません。
