### 共用端末。知らない人が立ったまま読みます。

kiosk-touch = 画面に触るか、どれかのキーを押すと始まります
kiosk-erases = ここですることは、離れるときに消されます。
kiosk-tally = このセンターは、人がどんな種類の助けを、どの言語でさがすかを数えています。数は、わざと少し変えてあります。入力したことや、あなたがだれかは、けっして残しません。緊急の相談、暴力、移民に関することは、けっして数えません。
kiosk-done = 終わりました：消す
kiosk-done-about = 利用を終わり、ここでしたことを消します。
kiosk-warning-title = まだ使っていますか？
kiosk-warning-left = あと{ $seconds }秒で、ここでしたことは消されます。
kiosk-warning-how = 続けるには、画面に触るか、どれかのキーを押してください。
kiosk-stay = まだ使っています
kiosk-print-about = 紙はセンターのプリンターから出ます。忘れずに持って行ってください。プリンターに残った紙は、通る人が読めます。
kiosk-print-none = このセンターでは印刷できません。画面の番号を読むか、四角いコードをスマホで読み取ってください。
kiosk-staff-title = スタッフの方へ
kiosk-staff-about = ここは番号で開きます。利用する人に必要なものは、ここにありません。
kiosk-staff-pin = 暗証番号（PIN）
kiosk-staff-update = 新しいパックをさがす
kiosk-staff-close = アプリを閉じる
kiosk-staff-done = 終わりました。
kiosk-staff-wrong = 番号が違います。
kiosk-staff-early = もう一度試すには、まだ早すぎます。
kiosk-staff-wait = { $minutes }分たってから、もう一度試してください。
kiosk-staff-tally = 数えたものを見る
kiosk-staff-take = 数をUSBメモリーに入れる
kiosk-staff-taken = USBメモリーに保存しました：{ $file }
kiosk-tally-title = 見つからなかったもの、{ $quarter }
kiosk-tally-early = 最初の三か月が、まだ終わっていません。そのあとで、数を見られます。
kiosk-tally-none = 表示できるほど大きな数はありません。
kiosk-tally-need = さがしたもの
kiosk-tally-language = 言語
kiosk-tally-not-found = 見つからなかった
kiosk-tally-found = 見つかった
kiosk-tally-hidden = { $least }未満
kiosk-tally-doubt = 偶然かもしれない
kiosk-tally-about = どの数も、わざと少し変えてあります。ほとんどの本当の数は、多くても{ $margin }大きいか小さいかです。だれがここにいたかが、数からわからないようにしてあります。
kiosk-tally-other = そのほかの言語

## 見つからなかったものについての一ページ。

kiosk-staff-brief = 1ページのまとめをUSBメモリーに入れる
kiosk-staff-brief-print = 1ページのまとめを印刷する
kiosk-brief-title = ここで人が必要としたのに、見つからなかったもの
kiosk-brief-what = このコミュニティセンターの共用のパソコンで、人びとは、こころの健康の助けを自分の言語でさがします。このページは、その言語での助けをパソコンが一つも知らなかったときに、人びとが何をさがしていたかを示します。
kiosk-brief-table = その言語での助けが見つからないまま終わった利用の数です。棒が長いほど、多くの利用があります。中が空の棒は、偶然かもしれません。
kiosk-brief-none = この三か月には、表示できるほど大きな数がありません。それは、ここに来た人を守るためです。小さな数は、その中の一人を指し示すことがあります。だれも何も必要としなかった、という意味ではありません。
kiosk-brief-are = この数が示すこと
kiosk-brief-visits = 人ではなく、利用を数えています。二回来た人は二回と数えます。一回の利用で、三つまでの種類の助けを数えることがあります。
kiosk-brief-hidden = { $least }未満の数は隠してあり、合計もありません。ですから、隠した数を計算することはだれにもできません。
kiosk-brief-are-not = この数が示さないこと
kiosk-brief-never = 緊急の相談、暴力、移民に関することは、けっして数えません。それについて助けが必要な人がどれだけいるかは、このページからは何もわかりません。
kiosk-brief-absent = このページは、全体の姿ではありません。いちばん大きな数だけを示し、このパソコンを使わなかった人は入っていません。
kiosk-brief-made = 作成：{ $date }、{ -app-name }で。
