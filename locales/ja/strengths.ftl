### コミュニティの力：壁やファイルのための短いカード。多くの人の助けになるものと、ほかの人にできること。

## 選ぶこと、書くこと。

strengths-name = コミュニティの力
    .about = 印刷するカード。人が元気でいるための支えと、センターや友人にできることです。
strengths-who = どのコミュニティのためですか？
    .hint = ポスターには、一つか二つを選んでください。
strengths-who-black = 黒人のコミュニティ
strengths-who-latine = ラテン系のコミュニティ
strengths-who-asian = アジア系アメリカ人のコミュニティ
strengths-who-pacific = ハワイ先住民と太平洋諸島の人びとのコミュニティ
strengths-who-native = アメリカ先住民とアラスカ先住民のコミュニティ
strengths-who-arab = アラブ系と中東系のコミュニティ
strengths-who-multiracial = 複数の人種にルーツのある人と家族
strengths-who-queer = クィアとトランスジェンダーのピープル・オブ・カラー
strengths-own = わたしたちの言葉で書いたカード
    .hint = 一行に一枚のカードを書いてください。何が助けになるか、ほかの人に何ができるか、です。人の名前は書かないでください。

## ページとポスター。

strengths-title = 助けになること、ほかの人にできること
strengths-many = ここに書いてあるのは、多くの人の助けになることですが、すべての人にではありません。何が助けになるかを、一人一人に聞いてください。
strengths-authors = このアプリの作者が書きました。使う前に、そのコミュニティの人に聞いてください。
strengths-studies = ここに名前のある研究は、全文ではなく、要約を読みました。研究が述べているのは、ここにある力のすべてではなく、一部です。

## 黒人のコミュニティ。

strengths-black-kin = 多くの家族で、祖父母、おば、名付け親（godparents）、近所の人たちが、互いに面倒を見ています。だれが家族なのかを聞いて、いっしょに来てもらってください。
strengths-black-history = 黒人の歴史を知っていることは、人種差別にあったとき、多くの若い人の助けになります。一年中、部屋にその歴史を飾り、黒人に語ってもらってください。
strengths-black-faith = 多くの人が、祈り、教会、モスクから力を得ています。こころの健康についての質問を歓迎する信仰のリーダーを見つけ、いっしょに活動してください。
strengths-black-circles = シスター・サークル（Sister circles）は、アフリカ系アメリカ人の女性から生まれ、その多くに、話せる場所を与えています。部屋を貸して、進めるのは女性たちにまかせてください。
strengths-black-aid = Black Panthersが無料の朝ごはんを配ったように、黒人のコミュニティは、昔から互いに食べ物を分け、助け合ってきました。いまそうしているグループに、お金や時間を出してください。
strengths-black-source = 研究：E. W. Neblett, Annual Review of Clinical Psychology, 2023。アフリカ系アメリカ人の若い人の、アイデンティティ、信仰、家族について調べています。

## ラテン系のコミュニティ。

strengths-latine-family = 多くの人にとって、親、いとこ、名付け親（godparents）が最初の助けです。家族もいっしょに来たほうがよいかを聞き、「いいえ」という答えも受け入れてください。
strengths-latine-language = 気持ちは、スペイン語、ポルトガル語、先住民の言語のほうが話しやすいことがよくあります。どの言語がよいかを聞き、それを話す人をさがしてください。
strengths-latine-promotoras = Promotorasは、健康について訓練を受けた近所の人たちです。ラテンアメリカとラテン系コミュニティから生まれた役目です。多くの人が信頼しています。報酬を払い、話を聞いてください。
strengths-latine-mutualistas = テキサス州のメキシコ系コミュニティは、互いに助け合うグループ、mutualistasを作りました。近くにあるそのようなグループをさがして、支えてください。
strengths-latine-source = 研究：E. Valdivieso-Moraたち, Frontiers in Psychology, 2016。ラテン系の人びとの、結びつきの強い家族について調べ、小さな効果を見つけています。

## アジア系アメリカ人のコミュニティ。

strengths-asian-ties = 家族、友人、近所の人と親しいことは、多くの人が元気でいる助けになります。本人が望むなら、家族全員を迎えてください。
strengths-asian-cultures = 多くの若い人が、二つの文化の中で生きています。どちらも力になります。訓練を受けた通訳といっしょに、親と子が互いの話を聞けるように手伝ってください。
strengths-asian-kapwa = Kapwaは、フィリピンの価値観です。わたしとあなたは別々ではない、ということです。フィリピン系の近所の人に話してもらい、それがその人びとのものだと伝えてください。
strengths-asian-places = お寺、教会、モスク、庭で心が落ち着く高齢の人もいます。そこへ行って、何が助けになるかを聞いてください。
strengths-asian-source = 研究：W. Zhang and V. M. Ta, Social Science & Medicine, 2009。家族、親族、友人、近所の人について調べています。

## ハワイ先住民と太平洋諸島の人びとのコミュニティ。

strengths-pacific-named = ハワイ先住民、サモア人、トンガ人、マーシャル人など、どの民族にも、それぞれの名前と物語があります。用紙では、一つ一つに別の欄を作ってください。
strengths-pacific-land = 多くのハワイ先住民が、‘āina（人を養う土地）から力を得ています。ハワイ先住民が率いる、土地で働く日に参加してください。
strengths-pacific-story = トーク・ストーリー（Talk story）は、ハワイ先住民と、ハワイ（Hawai‘i）の地元のコミュニティから来ています。急がずに話を分かち合うことです。用紙や質問の前に、そのための時間を取ってください。
strengths-pacific-islands = 故郷から遠く離れて、多くの人が、自分の島の教会や集まりで会っています。部屋を貸して、何が必要かを聞いてください。
strengths-pacific-source = 研究：M. C. K. Antonioたち, Genealogy, 2024。ハワイ先住民、文化、土地について調べています。太平洋のほかの民族については調べていません。

## アメリカ先住民とアラスカ先住民のコミュニティ。

strengths-native-nation = 自分の民族（nation）の一人であること、その言語を学ぶことは、多くの人に力を与えます。民族の名前を聞き、言語を学ぶ教室を支えてください。
strengths-native-elders = 長老が近くにいると、多くの若い人が元気にやっていけます。長老の時間に報酬を払い、何を伝えるかは長老にまかせてください。
strengths-native-ceremony = 自分の民族の儀式から力を得る人もいます。そのための時間を認め、そこで何があるかを聞かず、けっしてまねをしないでください。
strengths-native-led = 多くの人が、先住民が率いる助けを信頼しています。近くに何があるかを調べ、それを最初に紹介してください。
strengths-native-source = 研究：N. A. John-Hendersonたち, Development and Psychopathology, 2023。社会、文化、スピリチュアリティの中にある力について調べています。

## アラブ系と中東系のコミュニティ。

strengths-arab-faith = 多くの人が、祈りから力を得ています。モスク、教会、シナゴーグ、または家での祈りです。静かな部屋を用意し、祈りの時間を避けて予定を立ててください。
strengths-arab-family = 家族や近所の人の支えは、多くの人の助けになります。来たばかりの人には、特にそうです。親族を迎え、本人だけで話せる時間も用意してください。
strengths-arab-words = 言いにくいことを、アラビア語、クルド語、ペルシア語の詩や歌が言い表してくれる、という人もいます。これらの言語の本を置いてください。
strengths-arab-hope = 希望と、遠くの家族からの便りが、多くの人を支えています。家族は元気かと聞いて、答えを聞く時間を取ってください。
strengths-arab-source = 研究：S. Elshahat and T. Moffat, Journal of Immigrant and Minority Health, 2022。アラビア語を話す移民と難民について調べています。ほかに：Mental Health America、“Arab mental health: Challenges, strengths, and heroes”、日付は見つかりませんでした。

## 複数の人種にルーツのある人と家族。

strengths-multiracial-words = 自分が何者かを表す言葉を自分で選べると、多くの人が元気にやっていけます。用紙では、二つ以上の答えを選べるようにしてください。
strengths-multiracial-sides = 家族のどちらの側も知っていると、強くいられると感じる人もいます。どの側についても聞き、けっして、どれかを選ばせないでください。
strengths-multiracial-peers = 複数の人種からなるほかの家族に会うと、ひとりではないと感じられる人もいます。グループや、家族のための日を開いてください。
strengths-multiracial-views = 二つ以上の文化とともに生きることは、多くの人にとって、ほかの人を理解する助けになります。計画を立てるときは、その人たちの意見を聞いてください。
strengths-multiracial-source = 研究：J. Shaffたち, Frontiers in Public Health, 2024。支えとアイデンティティについて調べています。ほかに：Mental Health America、“Multiracial mental health: Challenges, strengths, and heroes”、日付は見つかりませんでした。

## クィアとトランスジェンダーのピープル・オブ・カラー。

strengths-queer-chosen = 多くの人が最初に連絡するのは、自分で選んだ家族（家族のような友人）です。用紙では、その人たちを家族として書けるようにしてください。
strengths-queer-names = 正しい名前で呼ばれると、多くの人が安心できます。どの名前を使うか、どこでなら使っても安全かを聞いてください。
strengths-queer-spaces = クィアとトランスジェンダーのピープル・オブ・カラーが、自分たちのために開く場所は、多くの人に力を与えています。そこにお金を出し、教えてくれる人に報酬を払ってください。
strengths-queer-faith = 信仰を持ち続けながら、自分のままでいたい人もいます。質問を受け入れてくれる信仰の場を見つけ、人に知らせてください。
strengths-queer-justice = いっしょに社会を変えようとすることは、多くの人に希望を与えます。「ヒーリング・ジャスティス（healing justice）」と言うときは、アメリカ南部の黒人フェミニストが率いるKindredの名前を挙げてください。
strengths-queer-source = 研究：R. D. Heath and L. Keene, Journal of Adolescent Health, 2023。黒人とラテン系のLGBTQの若い人と、その人たちが集まる場所について調べています。
