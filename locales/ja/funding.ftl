### お金を出してくれるところに送る、1ページの依頼。英語が先で、横に自分の言語が並ぶ。

funding-request-name = 資金のお願い
    .about = よりよいケアのための資金をお願いする、1ページの紙です。何のためかを選び、残りを書き込んでください。
funding-request-for = 何のための資金ですか？
funding-request-for-data = 敬意のある質問、役に立つ数、試された質問票
funding-request-for-training = 一年を通して続く研修
funding-request-for-staff = スタッフとボランティアを見つけ、続けてもらうこと
funding-request-for-strengths = コミュニティを強くしているもの
funding-request-for-language = その人の言語での助け
funding-request-for-list = わたしたちが支えるすべての人のための、支えのリスト
funding-request-organization = 自分たちの団体の名前
funding-request-funder = だれに資金をお願いしますか？
funding-request-amount = いくらお願いしますか？
    .hint = 例：一年で$5,000
funding-request-own = 自分たちの言葉で：どんなことを見てきましたか？
    .hint = だれのことか、ほかの人にわかってしまうことは、何も書かないでください。

## ページ。

funding-request-to = あて先：{ $funder }
funding-request-ask = { $organization }は、{ $amount }の資金をお願いします。
funding-request-data-text = 用紙が人に合っていないと、何が必要かが見えないままになります。わたしたちは、敬意をもって全員にたずね、自分のことを自分の言葉で言ってもらいます。その人たちの言語で試された質問票を使います。10未満の数は公表しません。
funding-request-training-text = ケアをする人が学び続けると、ケアはよくなります。資金は、わたしたちが支えるコミュニティから来る講師の報酬と、スタッフが学ぶための時間に使います。
funding-request-staff-text = 人は、自分の言語と暮らしを知っている助け手をさがします。資金は、正当な給料、指導、休み、成長の機会のために使います。人種を理由に採用したり断ったりすることは、けっしてありません。
funding-request-strengths-text = 家族、長老、信仰、言語、文化は、人が元気でいる助けになります。資金は、コミュニティが自分たちで率いるグループに渡します。どの方法にも、それを生んだコミュニティの名前を書きます。
funding-request-language-text = わからない言葉では、だれの助けにもなりません。資金は、通訳と、二つの言語を話すスタッフのために使います。自分の言語で書類を書いたり確かめたりする人の報酬にも使います。
funding-request-list-text = 見つけられない助けは、役に立ちません。資金は、一つ一つのところに電話し、一つ一つの項目を確かめる人の報酬に使います。リストを多くの言語で印刷するためにも使います。
funding-request-plan = 何を、いつまでにするか、それぞれいくらかかるか：
funding-request-voice = わたしたちのコミュニティのだれが、いっしょに計画したか：
funding-request-know = 役に立ったことが、どうやってわかるか：
funding-request-report = うまくいったことと、いかなかったことをお知らせします。わたしたちが支える人の名前は、けっして出しません。
funding-request-sign = 名前、署名、連絡の方法：
funding-request-call = この活動は、Mental Health Americaの「Calls to Action for BIPOC Mental Health」（mhanational.org）に応えるものです。
