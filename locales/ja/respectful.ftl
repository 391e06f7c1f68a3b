### 敬意のある質問：人について、ていねいにたずねる紙と、スタッフのためのページ。答えは紙に書き、アプリは残さない。

respectful-name = 敬意のある質問
    .about = その人自身のことを、ていねいにたずねる紙を作ります。答えは紙に書きます。このアプリは、答えを何も残しません。
respectful-about = 何について聞く必要がありますか？
    .hint = 人をもっとよく支えるために使うことだけを、聞いてください。
respectful-about-race = 人種と民族
respectful-about-language = 言語
respectful-about-interpreter = 通訳
respectful-about-disability = 障害
respectful-about-gender = 呼び方（代名詞）と性別
respectful-about-faith = 信仰やスピリチュアルな支え
respectful-who = だれが答えを見ますか？
    .hint = 全員を書いてください。例：担当のカウンセラーと受付の人。

## その人に渡す紙。

respectful-title = あなたのことを、あなたの言葉で
respectful-skip = どの質問も、答えずにとばしてかまいません。答えは、いつでも変えられます。
respectful-choose = または、当てはまるものをすべて選んでください：
respectful-prefer = 答えたくありません
respectful-who-sees = これを見る人：{ $who }
respectful-same = 答えなくても、同じケアを受けられます。

## 質問。

respectful-race-question = 自分の人種、民族、部族やネーション（nation）を、どんな言葉で言いますか？
respectful-race-black = 黒人、アフリカ系アメリカ人
respectful-race-indigenous = アメリカ先住民、アラスカ先住民、そのほかの先住民
respectful-race-asian = アジア人、アジア系アメリカ人
respectful-race-pacific = ハワイ先住民、太平洋諸島の人
respectful-race-latine = ラテン系（ラティーノ、ラティーナ、ラティーネ）、ヒスパニック
respectful-race-mena = 中東系、北アフリカ系
respectful-race-white = 白人
respectful-race-why = 聞く理由：だれにも同じようによいケアをしているかどうかを見るため。
respectful-language-question = 話したり、手話をしたり、読んだりするのに、いちばん得意なのはどの言語ですか？
respectful-language-talk = わたしの言語で、話すか手話をしてください。
respectful-language-write = わたしの言語で書いてください。
respectful-language-read = 書類を読み上げてください。
respectful-language-why = 聞く理由：わたしたちがあなたのことを、あなたがわたしたちの言うことを、理解できるようにするため。
respectful-interpreter-question = 通訳がほしいですか？どの言語の通訳ですか？
respectful-interpreter-far = 電話かビデオで
respectful-interpreter-near = わたしと同じ部屋で
respectful-interpreter-stranger = わたしを知っている人ではない通訳
respectful-interpreter-why = 聞く理由：通訳をさがすため。あなたには無料です。家族を連れて来る必要はありません。
respectful-disability-question = よりよく支えるために、あなたの体、心、目や耳などの感覚について、知っておいたほうがよいことがありますか？
respectful-disability-steps = 段差のない入り口
respectful-disability-print = 大きな文字、または読み書きの手伝い
respectful-disability-time = もっと長い時間、または静かな部屋
respectful-disability-why = 聞く理由：部屋、書類、面談を、あなたに合うように変えるため。
respectful-pronouns-question = あなたを、どんな名前と代名詞（she、he、theyなど）で呼べばよいですか？それを使わないほうがよいのは、どこですか？
respectful-gender-question = 自分の性別を、どんな言葉で言いますか？
respectful-gender-woman = 女性
respectful-gender-man = 男性
respectful-gender-nonbinary = ノンバイナリー
respectful-gender-trans = トランスジェンダー
respectful-gender-why = 聞く理由：正しい名前で呼び、あなたに合ったケアをするため。
respectful-faith-question = 信仰、スピリチュアリティ、伝統は、ここであなたの助けになりますか？どんなふうにですか？
respectful-faith-place = 祈ったり、静かにしたりできる場所
respectful-faith-visit = わたしと同じ信仰や伝統を持つ人に、来てもらうこと
respectful-faith-why = 聞く理由：信仰や伝統は、力になることがあります。あなたのものを、ここでも大切にしたいからです。

## スタッフのページ。

respectful-staff = スタッフの方へ：聞き方
respectful-staff-everyone = 全員に、同じ質問をしてください。見た目や話し方で選んだ人だけに聞くことは、けっしてしないでください。
respectful-staff-guess = けっして推測しないでください。名前、顔、声、服からは、答えはわかりません。
respectful-staff-immigration = 滞在資格については、けっして聞かないでください。けっして書かないでください。
respectful-staff-private = だれにも聞かれないところで聞いてください。家族ではなく、本人に答えてもらってください。
respectful-staff-promise = なぜ聞くか、だれが答えを見るかを、正直に言ってください。守れることだけを約束してください。
respectful-staff-accept = 答えたくない人には、お礼を言って、先に進んでください。
respectful-staff-keep = 紙は、かぎをかけてしまってください。使うものだけを残してください。10未満の数は、けっして公表しないでください。
