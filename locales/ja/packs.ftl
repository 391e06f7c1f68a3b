### パック：署名のある一つのファイルで渡されるリスト。

## 団体の扉：リストのための場所。

packs-door-title = わたしたちのリスト
packs-door-packs = パック
packs-door-packs-about = この資料集が何でできているかを見ます。新しいリストを加えたり、人に渡す自分たちのパックを作ったりします。
packs-door-bring = リストを取り込む、渡す
packs-door-bring-about = 表計算ファイルや、ほかのアプリのリストを取り込みます。または、自分たちの項目をほかの人のためのファイルに保存します。
packs-door-own = 自分たちの項目
packs-door-own-about = 知っているサービスを書き、電話で聞いたことを書いておきます。
packs-door-round = 電話確認シート
packs-door-round-about = いちばん電話が必要な項目を、電話で言う言葉といっしょに印刷します。

## この画面。

packs-title = パック
packs-about = パックとは、サービスのリストを一つのファイルにしたものです。作った人が署名しているので、途中でだれかが変えると、このアプリが気づきます。USBメモリーで運べます。インターネットはいりません。
packs-loading = ここに何があるか見ています…
packs-here-title = この資料集の中
packs-name-built-in = { -app-name }に入っていたリスト
packs-name-own = 自分たちの項目
packs-origin-built_in = アプリに入っていたもの
packs-origin-signed = 署名のあるパック
packs-origin-imported = 取り込まれたリスト
packs-origin-own = ここで書かれたもの
packs-fact-publisher = 発行元
packs-fact-number = バージョン番号
packs-fact-made = 作った日
packs-fact-entries = 項目
packs-fact-check = 確認
packs-fact-terms = 利用条件
packs-fact-languages = 文のある言語
packs-fact-sort = 何であるか
packs-terms-unknown = 書かれていません
packs-entries = 項目{ $count }件
packs-check-by = 次の確認の期限：{ $date }
packs-check-overdue = 確認の期限を過ぎています：{ $date }
packs-check-none = 次の確認の期限はありません
packs-fingerprint-show = 鍵の指紋をすべて表示
packs-fingerprint-about = これは、4つの確認の言葉を長い形にしたものです。
packs-remove = 外す
packs-back = 一つ前に戻す
packs-give = ファイルにして渡す
packs-open-own = 自分たちの項目を開く

## 外す前にたずねる。

packs-remove-title = 「{ $name }」を外しますか？
packs-remove-what = その項目{ $count }件が、この資料集からなくなります。ほかのリストにもないかぎり、ここでは見つからなくなります。
packs-remove-keeps = ほかのリストと自分たちの項目は残ります。もとのファイルはそのままなので、もう一度加えられます。
packs-remove-yes = 外す
packs-removed = 「{ $name }」を外しました。
packs-back-title = 前の「{ $name }」に戻しますか？
packs-back-what = リストは、最後に新しくする前の状態になります。新しくしたときに直ったところも、また間違いに戻ります。新しいほうが悪いときにだけ、してください。
packs-back-yes = 戻す
packs-back-done = 「{ $name }」は、最後に新しくする前の状態になりました。

## パックを加える。

packs-add = パックを加える
packs-add-choose = パックのファイルを選んでください。先に中を見られます。まだ何もインストールされません。
packs-add-reading = パックを読んでいます…
packs-add-other = 別のファイルを選ぶ
packs-add-leave = インストールしない
packs-add-done = 終わる
packs-add-another = 別のパックを加える

packs-offer-who = だれが作りましたか？
packs-offer-what = 何が入っていますか？
packs-offer-says = パックに書いてある作り手：
packs-offer-file = ファイル：

packs-sort-full = リスト全体
packs-sort-delta = 前のパックから変わったところだけ
packs-sort-correction = ほかのリストの項目の訂正
packs-sort-revocation = すぐに取り下げる項目

packs-trust-trusted = この発行元を信頼しています。
packs-trust-unknown = この発行元を、ここではまだだれも知りません。
packs-trust-changed = 待ってください。これは、知っている鍵ではありません。
packs-trust-rotated = この発行元には新しい鍵があります。信頼している古い鍵が、そう示しています。
packs-trust-unknown-how = パックには、だれでもどんな名前でも書けます。発行元に電話して、4つの確認の言葉を読み上げてもらってください。ファイルといっしょに来た番号ではなく、前から知っている電話番号を使ってください。
packs-trust-changed-how = だれかが「{ $name }」という名前を使って、間違った番号を人に渡そうとしているのかもしれません。または、発行元が鍵をなくして、新しい鍵を作ったのかもしれません。それを教えられるのは、発行元だけです。前から知っている番号に電話してください。
packs-trust-since = ここで信頼した日：{ $date }
packs-words-compare = この4つの確認の言葉を、発行元とくらべてください
packs-words-known = 知っている言葉
packs-words-new = このパックの言葉
packs-trust-compared = 発行元と言葉をくらべました。4つとも同じです。
packs-trust-changed-compared = 前から知っている方法で、発行元に連絡しました。新しい鍵のことを聞き、この新しい言葉を読み上げてもらいました。

packs-standing-new = このパックは、ここでは新しいものです。
packs-standing-newer = いまあるものより新しいパックです。
packs-standing-same = このパックは、もうあります。することはありません。
packs-standing-older = いまあるものより古いパックです。
packs-standing-fork = このパックは、いまあるものとバージョン番号が同じですが、中身が違います。インストールできません。
packs-standing-no_base = このパックには変わったところだけが入っていて、もとになるリストがここにありません。まだインストールできません。
packs-standing-numbers = いまあるのは、バージョン番号{ $installed }です。このファイルは、バージョン番号{ $offered }です。
packs-standing-older-why = 古いリストは、もう使えない番号を戻してしまうことがあります。新しいリストがこわれているときにだけ、してください。
packs-standing-fork-how = 二つのうちの一つは、にせものかもしれません。どちらが正しいか、発行元に聞いてください。
packs-standing-no-base-how = リスト全体を頼み、それをインストールしてから、このファイルに戻ってください。
packs-older-sure = わたしはスタッフです。古いリストだと知ったうえで入れます。

packs-offer-takes-back = 項目{ $count }件を取り下げます

packs-install = インストール
packs-install-trust = この発行元を信頼してインストール
packs-install-new-key = 新しい鍵を信頼してインストール
packs-install-older = 古いリストをインストール
packs-install-first = これをするには、先に上の欄に印を付けてください。
packs-install-first-both = これをするには、先に上の二つの欄に印を付けてください。

packs-installed = 「{ $name }」をインストールしました。
packs-changes-added = 新しい項目{ $count }件
packs-changes-changed = 内容が新しくなった項目{ $count }件
packs-changes-removed = なくなった項目{ $count }件
packs-changes-same = 前のままの項目{ $count }件
packs-changes-none = 資料集の中で変わったものはありません。
packs-changes-names = 名前を表示
packs-change-added = 新しい
packs-change-changed = 変わった
packs-change-removed = なくなった
packs-changes-more = ほかにもあります。ここには最初のものだけ名前を出しています。

## 信頼している発行元。

packs-publishers-title = 信頼している発行元
packs-publishers-about = これらの発行元とは、一度、4つの確認の言葉をくらべました。次のパックからは、もうたずねません。
packs-publishers-none = まだありません。パックを加えるときに、発行元の4つの確認の言葉をくらべて、信頼することを選べます。
packs-forget = 信頼をやめる
packs-forget-title = 「{ $name }」の信頼をやめますか？
packs-forget-what = この発行元からのリストは残ります。次のパックでは、4つの確認の言葉をくらべるように、またたずねます。
packs-forget-yes = 信頼をやめる
packs-forgotten = 「{ $name }」の信頼をやめました。

## 確認するフォルダー。

packs-watch-title = 自動で確認するフォルダー
packs-watch-about = このフォルダーにある新しいパックは、発行元を信頼していれば、自動でインストールされます。ほかのものは、あなたの判断を待ちます。共有のドライブやUSBメモリーが向いています。
packs-watch-choose = フォルダーを選ぶ
packs-watch-choose-another = 別のフォルダーを選ぶ
packs-watch-folder = 確認中のフォルダー：
packs-watch-away = このフォルダーは、いま読めません。USBメモリーにあるなら、差しこんで、もう一度確認してください。
packs-watch-now = いま確認する
packs-watch-stop = 自動の確認をやめる
packs-watch-looked = いま確認しました。
packs-watch-stopped = 自動で確認するフォルダーは、もうありません。
packs-watch-found = 最後の確認で見つかったもの
packs-watch-found-none = パックはありませんでした。
packs-watch-installed = インストールした
packs-watch-nothing_new = 新しいものなし
packs-watch-asks = 判断が必要
packs-watch-bad = 使わなかった
packs-watch-decide = 見る

## パックを作る。

packs-make-title = パックを作る
packs-make-about = リストを一つのファイルに入れて、人に渡します。自分たちのものだとほかの人にわかるように、自分の鍵で署名します。
packs-make-open = パックを作る
packs-make-close = 保存せずに閉じる
packs-make-part-what = 何を入れますか？
packs-make-part-name = どんな名前ですか？
packs-make-part-sign = 署名して保存
packs-make-from = 入れるリスト
packs-make-name = パックの名前
packs-make-name-about = 人のための名前です。例：「Example Countyの助け」。
packs-make-publisher = 作る人、グループ
packs-make-publisher-about = ほかの人が知っている、自分たちのグループの名前。
packs-make-id = 短い名前
packs-make-id-about = 英語の小文字、数字、点、ハイフン。このパックをまた作るときは、いつも同じにしてください。
packs-make-number = バージョン番号
packs-make-number-about = このパックをまた作るたびに、バージョン番号を大きくしなければなりません。
packs-make-check = 次の確認の期限
packs-make-check-about = この日を過ぎると、パックを持っている人みんなに、内容を確かめるよう表示されます。
packs-make-terms = 利用条件
packs-make-terms-about = ほかの人がそれで何をしてよいか。例：「CC BY 4.0」。空けておいてもかまいません。
packs-make-since = 前のパックから変わったところだけ
packs-make-since-about = 空けておいてもかまいません。前のパックを選ぶと、新しいファイルは小さくなります。ただし、前のパックを持っている人にしか役に立ちません。
packs-make-key = 自分の秘密鍵
packs-make-key-about = まだ鍵がありませんか？先に、下で作ってください。
packs-make-password = 鍵のパスワード
packs-make-folder = 保存する場所
packs-make-save = パックを作る
packs-made = パックを保存しました：{ $file }
packs-made-next = このファイルをコピーして、人に渡せます。人が初めて加えるときは、電話で自分の4つの確認の言葉を読み上げてください。
packs-make-another = もう一つ作る
packs-make-wrong = ここをもう一度見てください：
packs-make-need-from = 少なくとも一つのリストを選んでください。
packs-make-need-name = パックに名前を付けてください。
packs-make-need-publisher = だれが作るかを書いてください。
packs-make-need-id = 短い名前に使えるのは、aからzまでの小文字、数字、点、ハイフンだけです。文字か数字で始めてください。
packs-make-need-number = バージョン番号は、{ $least }以上の整数にしてください。
packs-make-need-date = これから来る日を選ぶか、空けておいてください。
packs-make-need-key = 自分の秘密鍵を選んでください。
packs-make-need-password = 鍵のパスワードを入力してください。
packs-make-need-folder = 保存する場所を選んでください。

## できているパックに署名を加える。

packs-sign-title = できているパックに署名する
packs-sign-about = リストには、守り手がいることがあります。守り手は、害のある項目を取り下げることができます。ただし、何人かが賛成したときだけです。同じファイルに、一人ずつ順番に署名します。それぞれが署名を加え、新しいファイルを次の人に渡します。
packs-sign-open = パックに署名する
packs-sign-part-what = どのパックですか？
packs-sign-pack = パックのファイル
packs-sign-pack-about = これまでのすべての署名が入った、いちばん新しいファイルを使ってください。そのファイルは変わりません。あなたの署名を加えた新しいファイルが保存されます。
packs-sign-reading = パックを読んでいます…
packs-sign-read = 署名する前に、これを読んでください。署名は、賛成するという意味です。
packs-sign-save = 自分の署名を加える
packs-sign-need-pack = パックのファイルを選んでください。
packs-signed = あなたの署名が入ったパックを保存しました：{ $file }
packs-signed-next = このファイルを、次に署名する人に渡してください。全員が署名したら、リストを使う人たちに渡してください。そのリストを持っている人は、だれでもこれを加えられます。
packs-sign-another = もう一つ署名する

## 項目を取り下げるパックを作る。

packs-take-title = 項目を取り下げる
packs-take-about = 項目が人を傷つけるおそれがあるなら、次のパックを待たないでください。ここで小さなファイルを作ります。それを加えたところでは、項目がすぐになくなります。古いリストがまた持ってきても、表示されません。
packs-take-wardens = これができるのは、リストを作った人か、その守り手だけです。何人かの守り手の賛成が必要なときは、一人がここでファイルを作ります。ほかの人は、「パックに署名する」で、順番に署名します。
packs-take-open = 項目を取り下げる
packs-take-part-what = 何を取り下げますか？
packs-take-pack = 項目が入っているリスト
packs-take-choose = リストを選ぶ
packs-take-built-in = { -app-name }に入っていたリストには、だれも署名していません。あなたがこのファイルに署名すると、あなたの鍵をすでに信頼している場所ではどこでも使えます。
packs-take-entries = 項目
packs-take-entries-about = それぞれの項目の固定の名前を、一行に一つずつ書いてください。「間違いを知らせる」の画面にあります。そこのボタンで、ここに書き入れることもできます。
packs-take-reason = 理由
packs-take-reason-about = わかりやすい言葉で書いてください。ファイルを受け取った人はみんな読めるので、傷つけられた人の名前は書かないでください。
packs-take-signer = 署名する人
packs-take-save = ファイルを作る
packs-take-need-pack = リストを選んでください。
packs-take-need-entries = 少なくとも一つの項目を書いてください。
packs-take-need-reason = 理由を書いてください。
packs-take-need-signer = だれが署名するかを書いてください。
packs-taken = ファイルを保存しました：{ $file }
packs-taken-next = 項目は、まだここにあります。あなたの署名が最初です。ほかの人も署名しなければならないなら、ファイルを次の人に渡してください。全員が署名したら、ここで加え、リストを使う人たちに渡してください。
packs-take-another = ほかにも取り下げる
packs-take-hint = あなたは、このリストを作っている人、またはその守り手ですか？この項目が人を傷つけるおそれがあるなら、リストを持っているすべての人のために、取り下げることができます。
packs-take-hint-open = 取り下げる

## 鍵を作る。

packs-key-title = 自分の鍵
packs-key-about = 鍵は、パスワードの付いたファイルです。それでパックに署名します。グループに一つあればよく、作るのは一度だけです。
packs-key-open = 鍵を作る
packs-key-folder = 保存する場所
packs-key-folder-about = しまって鍵をかけられるUSBメモリーが、いちばんよいです。
packs-key-password = パスワード
packs-key-password-about = 8文字以上。互いに関係のない言葉を四つ以上使うと、強くて覚えやすいです。
packs-key-again = 同じパスワードをもう一度
packs-key-short = パスワードは8文字以上必要です。
packs-key-differ = 二つのパスワードが同じではありません。
packs-key-make = 鍵を作る
packs-key-working = 鍵を作っています…
packs-key-made = 鍵ができました
packs-key-made-words = これが、あなたの4つの確認の言葉です。パックが本当にあなたからのものだとわかるように、電話で読み上げてください。
packs-key-made-secret = 秘密鍵：だれにも渡さない
packs-key-made-public = 公開鍵：人に渡してよい
packs-key-advice = 大切にしてください
packs-key-advice-copy = 秘密鍵のコピーを、もう一つのUSBメモリーに入れ、鍵のかかるところに置いてください。
packs-key-advice-password = パスワードを紙に書き、鍵とは別のところに置いてください。なくしても、だれも取り戻せません。
packs-key-advice-lost = 鍵をなくしたり盗まれたりしたら、パックを使っているすべての人にすぐ知らせてください。
packs-key-use = これでパックに署名する

## 取り下げられた項目。

packs-revoked-title = 取り下げ
packs-revoked-about = これらの項目は間違っている、または害があると、だれかが見つけました。古いリストがまた持ってきても、表示されません。
packs-revoked-by = 取り下げた人：{ $by }、{ $date }
packs-revoked-entry = 項目：

## 同じかもしれない項目の組。

packs-twins-notice = 同じサービスかもしれない項目の組が{ $count }組あります。
packs-twins-open = 見る
packs-twins-title = これらは同じですか？
packs-twins-about = 二つのリストに、同じサービスが二重に入っていることがあります。両方を見て、決めてください。わからないときは、電話するか、そのままにしてください。どちらも資料集に残ります。
packs-twins-loading = 組をさがしています…
packs-twins-none = いま、同じように見える項目はありません。
packs-twins-pair = { $total }組のうち{ $number }組目
packs-same-number = どちらも電話番号が同じです。
packs-same-name_and_state = どちらも名前が同じで、同じ州にあります。
packs-twins-from = リスト：{ $list }
packs-twins-no-ways = 電話番号もウェブページもありません
packs-twins-keep = 同じもの：こちらを残す
packs-twins-apart = 同じではない
packs-twins-sure = あとから変えることはできません。
packs-twins-joined = これからは「{ $name }」だけが表示されます。
packs-twins-kept-apart = どちらも残ります。この二つについては、もうたずねません。
packs-twins-packs = パックの画面へ
