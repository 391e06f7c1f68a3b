### こころの健康の質問票（スクリーニング）の短い一覧：だれのものか、どこで読んだか。質問票そのものは入っていない。

screenings-name = ほかの言語の質問票（スクリーニング）
    .about = こころの健康についての短い質問票。だれのものか、どの翻訳が試されたか、それをどこで読んだか。
screenings-not = これは一覧だけです。質問はほかの人のもので、このアプリには入っていません。アプリは点数を数えず、病気の名前も言いません。
screenings-ask = 質問票を選ぶことと、答えを説明することは、免許のある専門家に頼んでください。翻訳だけでは十分ではありません。どんな人たちで試されたものかを聞いてください。
screenings-danger = 同じ日にその人と話せる人がいないなら、質問票を渡さないでください。
screenings-read = これらのページの保存されたコピーを、2026年11月27日に読みました。日付が書いていないところは、日付が見つかりませんでした。質問票を使う前に、ページそのものを見てください。

## 質問票。

screenings-phq = PHQ-9とGAD-7：気分の落ち込みと心配
screenings-phq-about = 2010年7月に、Pfizer社が、どちらの質問票も無料で、著作権の制限はないと言いました。カリフォルニア州のラテン系の女性479人についての研究が、PHQ-9を英語とスペイン語で試しました。
screenings-phq-sources = 出典：news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx、2010年7月23日。研究：pmc.ncbi.nlm.nih.gov/articles/PMC4210271、2011年7月。
screenings-kessler = K10とK6：あらゆる種類の強い苦しさ
screenings-kessler-about = 著作権はRonald C. Kesslerにあります。許可なしに、無料で使えます。出典と著作権を書いてください。オーストラリアのニューサウスウェールズ州のセンターが、アラビア語、ベンガル語、ビルマ語、中国語、そのほか多くの言語のK10を出しています。
screenings-kessler-sources = 出典：hcp.med.harvard.edu/ncs/k6_scales.php。言語：www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS：高齢の人の気分の落ち込み
screenings-gds-about = 最初の質問票はパブリックドメイン（だれも著作権を持たないもの）で、だれでも使えます。そのページには、人びとが送った翻訳もあります。短い質問票は、エクアドルのスペイン語とレバノンのアラビア語で、研究によって試されました。
screenings-gds-sources = 出典：web.stanford.edu/~yesavage/GDS.html。研究：pmc.ncbi.nlm.nih.gov/articles/PMC7673046、2020年11月11日。doi.org/10.1017/S1041610208006741、2008年。
screenings-rhs = RHS-15：難民の強い苦しさ
screenings-rhs-about = 著作権はPathways to Wellnessにあり、同意書に署名することを求めています。EthnoMedの一覧には、ソマリ語、ロシア語、アラビア語、ビルマ語、カレン語、ネパール語があります。質問票は二つの言語のものを使い、英語だけのものはけっして使わないでください。
screenings-rhs-sources = 出典：ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet、2020年12月19日に見直し。質問票そのもの、2013年。
screenings-epds = EPDS：出産のころの気分の落ち込み
screenings-epds-about = 著作権はロンドンのRoyal College of Psychiatristsにあります。先に、そこに聞いてください。オーストラリアのニューサウスウェールズ州の一覧には、確かめられたか、直されたか、英語に訳し戻された翻訳が23あります。研究をまとめた論文では、先住民の女性については、弱い証拠しか見つかりませんでした。
screenings-epds-sources = 出典：www.mhcs.health.nsw.gov.au/publications/epds、2023年3月14日に見直し。Western Australia、“EPDS: Translated Versions”、2006年。論文：doi.org/10.1007/s00737-020-01084-2、2021年。
