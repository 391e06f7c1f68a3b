### 団体が自分たちのスタッフとボランティアのために作る、研修の計画。紙に書き込む。

training-plan-name = 研修の計画
    .about = 一年を通して続く研修を計画します。支えるコミュニティの人たちが研修を進め、その報酬を受け取ります。
training-plan-topics = 何を学びたいですか？
training-plan-topics-listening = 聞くこと、謙虚であること
training-plan-topics-racism = 昔の、そしていまの、医療の中の人種差別
training-plan-topics-language = 通訳といっしょに働くこと
training-plan-topics-lgbtq = クィアとトランスジェンダーの人のケア
training-plan-topics-healing = いやしの方法と、その由来（それを生んだ人びと）を伝えること
training-plan-topics-crisis = 危機と、警察が来ると何が起きるか
training-plan-tick = わたしたちのテーマ。研修が終わったら、印を付けてください。
training-plan-who = それぞれのテーマを、わたしたちのコミュニティのだれが進めますか？
training-plan-pay = コミュニティから来る講師にも、ほかの専門家と同じように報酬を払ってください。準備と移動の分も払ってください。
training-plan-budget = 講師の報酬（予算の独立した項目として）：
training-plan-needs = 参加するために必要なもの（通訳、段差のない部屋、子どもを見る人など）：
training-plan-dates = 日付（給料の出る勤務時間の中で）。続きの研修は、いつですか？
training-plan-know = ケアがよくなったことを、どうやって知りますか？だれに、いつ聞きますか？
