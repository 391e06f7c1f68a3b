### Mental Health America（MHA）の立場についてのページ：何を、いつ読み、何を確かめていないか。

positions-name = MHAの立場
    .about = Mental Health Americaが何を目指すと言っているか、どこで読めるか、どうやって確かめるか。
positions-found = 覚えておきたい立場
    .hint = その名前、書いてある日付、自分が読んだ日。
positions-title = MHAの最新の立場を知っておく
positions-what = 立場（position statement）とは、Mental Health America（MHA）が、何を変えてほしいか、それはなぜかを述べたものです。MHAのPublic Policy Committee（公共政策委員会）とBoard（理事会）が決めます。
positions-where = MHAがそれを出しているところ
positions-address = MHAの政策のページ：https://mhanational.org/public-policy（保存されたコピー、2026年11月27日に読みました）
positions-moved = MHAは、前にもページを移しています。アドレスが開かないときは、mhanational.org で「position statements」をさがしてください。
positions-seen = わたしたちが読めた三つ
positions-copies = 2026年11月27日に、保存されたコピーで、それぞれのはじめの部分を読みました。日付は見つかりませんでした。ですから、一つ一つ確かめてください。ここの言葉はわたしたちのもので、MHAの言葉ではありません。
positions-culture = Position Statement 18：ケアは、人びとの文化を敬い、その言語に合っているべきです。理事会とスタッフには、支える相手と同じように、さまざまな人がいるべきです。
positions-peers = Position Statement 37：州とコミュニティは、同じ経験をした人の支えを、ケアの一部にするべきです。
positions-racism = Boardの声明：MHAは、人種差別に反対し、公平な医療のために活動していると言っています。
positions-packs = このパソコンにあるパックから
positions-dated = 書いてある日付：{ $date }。{ $publisher }が作ったパックから。
positions-old = これは、12か月より古いものです。使う前に、もっと新しいものをさがしてください。
positions-check = 立場を使う前に
positions-check-old = 日付を調べました。12か月より古いか、日付がないときは、もっと新しいものをさがしました。
positions-check-name = MHAの名前、立場の番号、その日付を書いています。
positions-note = 立場、その日付、自分が読んだ日：
