### 団体をチェックする画面、当てはまるかどうかを答える文、報告、三つの紙。

## 画面。

check-title = 団体をチェックする
check-intro = 団体の種類を選んでください。それから、一つ一つの文が、そこに当てはまるかどうかを答えてください。「わからない」も、正直な答えです。
check-unsaved = 保存しなければ、何も残りません。ウィンドウを閉じるか、「すぐに離れる」を押すと、なくなります。
check-no-names = 患者、生徒、働く人など、一人一人のことは書かないでください。だれのことか、わかってしまうかもしれません。
check-kind = どんな種類の団体ですか？
check-kind-clinic = クリニックや相談センター
check-kind-workplace = 職場
check-kind-school = 学校や大学
check-kind-research = 研究をするところ
check-kind-public = 役所
check-kind-community = コミュニティのグループ
check-organization = 団体の名前
check-answer-met = 当てはまる
check-answer-partly = 一部当てはまる
check-answer-not = 当てはまらない
check-answer-unknown = わからない
check-evidence = そう言える理由
    .hint = 例：決まり、ページ、数、または自分で見たこと。
check-owner = だれが担当するか
check-until = いつまでに
check-money = お金
check-clas = CLAS：{ $numbers }
check-clas-about = これらの番号は、15のNational CLAS Standards（全国CLAS基準）のものです。アメリカ保健福祉省（U.S. Department of Health and Human Services）が出しています。
check-progress = 答えたもの：{ $all }のうち{ $done }
check-save = ファイルに保存
check-save-about = 自分のファイルに保存します。パスフレーズは、付けても付けなくてもかまいません。パスフレーズがなければ、ファイルを見つけた人はだれでも読めます。パスフレーズをなくすと、だれもファイルを開けません。
check-open = 保存したチェックを開く
check-open-about = 前のチェックがあると、何が変わったかも報告に書かれます。

## 文のまとまり。

check-group-leadership = リーダーと運営
check-group-language = 言語
check-group-staff = スタッフとボランティア
check-group-data = データ
check-group-voice = コミュニティの声
check-group-complaints = 苦情

## 文：リーダーと運営。

check-s-leader-named = ピープル・オブ・カラー（非白人の人びと）の公平な扱いに責任を持つリーダーの名前が、文書に書いてある。
check-s-leader-money = 予算に、いろいろなことをピープル・オブ・カラーにとってもっと公平にするためのお金の額が書いてある。
check-s-leader-vote = 理事会、または運営する人たちの中に、投票権を持つピープル・オブ・カラーがいる。
check-s-leader-harm = この二年間に、リーダーが、自分たちのどの決まりがピープル・オブ・カラーを傷つけているかを調べ、文書にした。
check-s-leader-goal = 今年の計画に、ピープル・オブ・カラーのこころの健康についての、期日のある目標がある。
check-s-leader-report = 一年に一度、リーダーが、よくなったことと、よくなっていないことを公表している。
check-s-leader-police = 危機にある人のことで、いつ警察を呼んでもよいかを定めた、文書の決まりがある。
check-s-leader-price = 保険がない場合にいくらかかるかを、最初に来る前に知らせている。
check-s-leader-time-off = こころの健康のために休んでも、だれも罰を受けないと、リーダーが文書で約束している。

## 文：言語。

check-s-language-money = 予算に、通訳と翻訳のためのお金の額が書いてある。
check-s-language-interpreter = 電話か、その場での無料の通訳が、15分以内に付く。
check-s-language-sign = 通訳が無料だということが、入り口に、いくつかの言語で掲示してある。
check-s-language-tested = 通訳は、両方の言語の試験に合格している。
check-s-language-children = だれも、子どもに通訳を頼んでいない。
check-s-language-counselor = 自分の言語を話すカウンセラーに、14日以内に会える。
check-s-language-papers = 署名する書類は、英語と、ここで英語の次によく話されている三つの言語で用意してある。
check-s-language-read = 翻訳を使う前に、その言語をよく知っている人が読んでいる。
check-s-language-own = 互いに自分の言語で話すことを禁じる決まりはない。
check-s-language-deaf = ろうの人は、無料の手話通訳を付けてもらえる。

## 文：スタッフとボランティア。

check-s-staff-money = 予算に、ピープル・オブ・カラーのスタッフやボランティアを見つけ、続けてもらうためのお金の額が書いてある。
check-s-staff-training = すべてのスタッフに、人種差別について学び、自分の習慣を問い直すための有給の時間が、毎年ある。
check-s-staff-taught = あるコミュニティについての研修は、そのコミュニティの人が、報酬を受け取って教えている。
check-s-staff-second-language = 仕事で二つ目の言語を使うスタッフは、その分、給料が高い。
check-s-staff-leaving = ピープル・オブ・カラーのスタッフがやめるときは理由を聞き、その理由はリーダーに伝わっている。
check-s-staff-pay = 毎年、給料を人種ごとにくらべ、不公平な差を直している。
check-s-staff-names = スタッフとボランティアは、一人一人を、本人が望む名前と代名詞（she、he、theyなど）で呼んでいる。
check-s-staff-match = 自分と同じコミュニティのカウンセラーを望む人には、ここか、ほかのところのカウンセラーを紹介している。

## 文：データ。

check-s-data-money = 予算に、だれがよい扱いを受け、だれが受けていないかを調べるためのお金の額が書いてある。
check-s-data-choice = 人種、言語、性別は、自分の言葉で答えることも、まったく答えないこともできる。
check-s-data-waiting = 一年に二度、待つ時間を、人種と言語ごとにくらべている。
check-s-data-discipline = 停学などの罰を人種ごとに数え、その数を毎年公表している。
check-s-data-jobs = 毎年、採用、昇進、解雇を、人種ごとに数えている。
check-s-data-needs = この三年間に、何が必要か、何がもう役に立っているかを、コミュニティにたずねた。
check-s-data-immigration = 滞在資格は、公の給付を受けられるかどうかがそれで決まる場合にだけ聞いている。
check-s-data-request = 警察や移民局の職員が人のデータを求めたとき、だれが決めるかを定めた、文書の決まりがある。
check-s-data-questions = こころの健康についての質問票は、それに答えるコミュニティの人たちに試してもらったものである。
check-s-data-control = コミュニティのデータを、あとでだれが使ってよいかは、コミュニティと研究者がいっしょに決めている。
check-s-data-again = このチェック、または同じようなチェックを、毎年くり返している。

## 文：コミュニティの声。

check-s-voice-money = 予算に、ピープル・オブ・カラーの助言に報酬を払うためのお金の額が書いてある。
check-s-voice-council = コミュニティの人たちの会（council）が、少なくとも年に四回、リーダーと話し合っている。
check-s-voice-changed = この一年に、ピープル・オブ・カラーが求めたことで、少なくとも一つのことが変わった。
check-s-voice-supports = クリニックだけでなく、分かち合いの会や、同じ経験をした人のグループなど、コミュニティの支えのリストを渡している。
check-s-voice-credit = あるコミュニティのいやしの方法を使うときは、毎回、そのコミュニティの名前を伝えている。
check-s-voice-closed = 儀式を、それを受け継ぐ人びとの同意なしに、行ったり教えたりしていない。
check-s-voice-evening = だれでも来られる会議の少なくとも半分は、夜か週末にある。
check-s-voice-paid-group = ピープル・オブ・カラーの働く人たちは、給料の出る時間に、グループで集まれる。
check-s-voice-research = 何を研究するかを、コミュニティの人たちもいっしょに選んでいる。
check-s-voice-bring = 親族、長老、または伝統のいやし手を、いっしょに連れて来られる。

## 文：苦情。

check-s-complaint-money = 予算に、人種差別についての苦情を調べ、与えた害をつぐなうためのお金の額が書いてある。
check-s-complaint-language = 苦情は、自分の言語で、話しても書いても申し立てられる。
check-s-complaint-answer = 苦情を申し立てた人は、10日以内に最初の返事をもらえる。
check-s-complaint-unnamed = 名前を言わずに、苦情を申し立てられる。
check-s-complaint-outside = 人種差別についての苦情は、団体の外の人が調べている。
check-s-complaint-safe = 苦情のために、助け、学校などでの席、仕事を失う人はいないと、文書の決まりに書いてある。
check-s-complaint-office = 苦情を申し立てられる、団体の外の役所や窓口の名前が、掲示してある。
check-s-complaint-friend = 自分の友人や親族に対する苦情のとき、その人は、決めることに加わらない。
check-s-complaint-study = 研究に参加している人は、研究チームの外の人に苦情を申し立てられる。

## 紙の報告。

check-report-title = { $organization }の、いまの姿
check-report-date = { $date }にチェックしました
check-report-how = 一つ一つの文に、だれかが「当てはまる」「一部当てはまる」「当てはまらない」「わからない」のどれかを選びました。その下に、そう言える理由、だれが担当するか、いつまでにするかが書いてあります。
check-report-note = これは自分たちでしたチェックで、証明書ではありません。答えたのは、書き込んだ人たちです。
check-report-part = 分野
check-report-gaps = 足りないところ
check-report-there = できていること
check-report-unknown = わかっていないこと
check-report-since = 前回から
check-report-better = よくなった
check-report-worse = 悪くなった
check-report-same = 変わらない

## 約束の紙。

check-promise-name = 三つの約束
    .about = 何を、いつまでに変えるかを、団体がみんなに向けて約束する紙です。
check-promise-organization = 団体の名前は何ですか？
check-promise-day = いつまでに約束を守りますか？
check-promise-how = 約束をどうやって書きますか？
check-promise-how-paper = 紙に、手で書く
check-promise-how-type = いま、入力する
check-promise-promises = どんな三つのことを約束しますか？
    .hint = それぞれについて、何をするか、だれが責任を持つか、どれだけのお金を取っておくかを書いてください。
check-promise-title = { $organization }の約束
check-promise-why = わたしたちは、ピープル・オブ・カラー（非白人の人びと）をどう扱っているかを見直しました。これから、次のことを変えます。
check-promise-until = この約束を、{ $day }までに守ります。
check-promise-first = 第一の約束
check-promise-second = 第二の約束
check-promise-third = 第三の約束
check-promise-what = すること
check-promise-who = 責任を持つ人
check-promise-money = 取っておくお金
check-promise-report = この日のあと、何をしたか、何をしなかったかを、みんなに知らせます。
check-promise-contact = この約束については、だれでも、ここで聞けます
check-promise-made = { $date }に約束しました。

## 約束の期日が過ぎたときの手紙。

check-follow-up-name = 期日を過ぎた約束についての手紙
    .about = 約束の期日が過ぎたら、何をしたかを団体にたずねます。
check-follow-up-organization = どの団体が約束しましたか？
check-follow-up-day = いつまでの約束でしたか？
    .hint = 「2027年3月31日」のように、「月」の字を入れて書いてください。英語なら、March 31, 2027です。
check-follow-up-promised = 何が約束されましたか？
    .hint = わかるなら、約束の言葉をそのまま使ってください。ここに書くものは、翻訳されません。
check-follow-up-writer = だれが手紙に署名しますか？
    .hint = 自分の名前でも、グループの名前でもかまいません。空けておくと、手で署名できます。
check-follow-up-title = 期日を過ぎた約束について
check-follow-up-written = { $date }に書きました
check-follow-up-dear = { $organization }のリーダーのみなさまへ：
check-follow-up-due = みなさんは、コミュニティに約束をしました。{ $day }までに守る、ということでした。
check-follow-up-what = みなさんの約束
check-follow-up-passed = その日は過ぎました。次の質問に答えてください。
check-follow-up-done = 何をしましたか？
check-follow-up-missing = まだしていないのは何ですか？それはなぜですか？
check-follow-up-who = いまは、だれが責任を持っていますか？
check-follow-up-money = どれだけのお金を取っておき、どれだけ使いましたか？
check-follow-up-new-day = 残りは、いつ終わりますか？
check-follow-up-reply = 30日以内に、書面で答え、その答えを公表してください。
check-follow-up-thanks = これまでの一つ一つの取り組みに、感謝します。
check-follow-up-sign = よろしくお願いいたします。{ $writer }
check-follow-up-reach = わたしの連絡先

## 90日の計画。

check-plan-name = 90日の計画
    .about = 足りないところを、団体が一歩ずつなくしていくための計画の紙です。
check-plan-organization = どの団体の計画ですか？
check-plan-start = 計画は、いつ始まりますか？
check-plan-gap = どの足りないところをなくしますか？
    .hint = まだ当てはまらない文を、一つか二つ選んでください。
check-plan-title = { $organization }の、これからの90日
check-plan-day-one = 1日目は{ $start }です。
check-plan-close = なくしたい、足りないところ
check-plan-first = 1日目から30日目：話を聞き、準備する
check-plan-second = 31日目から60日目：始める
check-plan-third = 61日目から90日目：結果を見て、人に伝える
check-plan-what = すること
check-plan-who = だれがするか
check-plan-money = どれだけお金が必要で、どこから出るか
check-plan-know = うまくいったことが、どうやってわかるか
check-plan-end = 90日目に、もう一度チェックしてください。何が変わったかを、コミュニティに伝えてください。
