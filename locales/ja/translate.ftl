### 翻訳の画面：言語を知っている人が、アプリの言葉を、その言語で一つずつ書く。パソコンにくわしくない人もいる。
### 「文」は、アプリの一つの文や、ボタンなどの短い言葉のこと。どこでもやさしい言葉で。

## はじめ。

translate-title = 翻訳する
translate-about = ここでは、このアプリの言葉を、自分の言語で一つずつ書くことができます。アカウントもインターネットもいりません。書いたものはすべて、人に渡すまで、自分で選んだフォルダーの中にあります。
translate-folder = 翻訳を保存するフォルダー
translate-folder-about = 翻訳のためのフォルダーを選んでください。USBメモリーの中でもかまいません。前にもここで翻訳したことがあれば、同じフォルダーをもう一度選んでください。
translate-language-other = まだここにない言語
translate-tag = 言語の短い記号
translate-tag-about = 二つか三つのアルファベットです。例えば、ソマリ語はsoです。使う文字の種類が二つ以上ある言語では、pa-Arabのように、文字の種類も加えてください。
translate-own-name = その言語での名前（その言語の文字で）
translate-english-name = 英語での名前
translate-open = 開く

## 文の一覧。

translate-counts = 翻訳の進みぐあい
translate-counts-all = すべての文
translate-counts-critical = 特に大切な文
translate-critical-about = 特に大切な文とは、危険な状況にある人が読む文や、法律で認められた権利を伝える文です。時間をかけて翻訳してください。
translate-counts-total = 合計
translate-standing-missing = まだ翻訳がない
translate-standing-source_changed = 英語が変わった
translate-standing-machine = 機械の下書き
translate-standing-unreviewed = 別の人がまだ読んでいない
translate-standing-trusted = 確認ずみ
translate-critical = 特に大切
translate-unsaved = まだ保存していない
translate-search = 英語の文をさがす
translate-filter-standing = 表示するもの
translate-filter-area = アプリのどの部分か
# 「すべて」はtranslate-noneにも出てくる。同じ言葉にする。
translate-filter-all = すべて
translate-shown = 文{ $count }件
translate-none = これに合う文はありません。「すべて」を選ぶと、ほかの文も表示されます。
translate-more = もっと表示
translate-undo = 最後の保存を取り消す
translate-undone = 最後の保存を取り消しました。
translate-close = 翻訳の画面を閉じる
translate-close-unsaved = 入力した言葉が、まだ保存されていない文が{ $count }件あります。いま閉じると、入力した言葉はなくなります。

## 一つの文。

translate-to-list = 一覧に戻る
translate-previous = 前へ
translate-next = 次へ
translate-english = 英語
translate-pills-about = 枠の中の言葉は、アプリが入れるものです。押すと、自分の文に入ります。
translate-notes = 説明と注意
translate-before = 前の文
translate-after = 次の文
translate-where = 表示される場所
translate-changes = 英語の変わったところ
translate-changes-gone = なくなった言葉：
translate-changes-new = 新しい言葉：
translate-changes-unknown = 英語が変わりました。前の文は残っていないので、全部読んでください。
translate-glossary = 前に決めた訳し方
translate-memory = 似ている文
translate-memory-use = この言葉を使う
translate-yours = 翻訳（{ $language }）
translate-yours-part = 「{ $part }」の部分
translate-one-for-all = どの数でも同じ言葉にする
translate-form = 数が{ $numbers }などのとき
translate-form-only = 数が{ $number }のときだけ
translate-form-rest = そのほかの数のとき
translate-preview = アプリでの見え方
translate-must = 直してください：
translate-may = もう一度見てください：
translate-finding-here = いまの言葉：
translate-finding-wanted = 正しい言葉：
translate-name = 自分の名前、または好きな名前
translate-name-about = 翻訳といっしょに保存されます。空けておいてもかまいません。アプリを閉じると、アプリはこの名前を忘れます。
translate-save = 保存
translate-save-still = 保存：前の翻訳のままでよい
translate-saved = 保存しました。アプリの言葉は、このとおりになりました。
translate-not-saved = まだ保存されていません。先に、印の付いたところを直してください。
translate-draft = この言葉は、まだ保存されていません。
translate-draft-drop = 保存してある言葉に戻す
translate-review = 読みました。この翻訳に責任を持ちます
translate-review-about = これは、その言語がわかる別の人がすることです。その人が、上に自分の名前を書きます。自分の翻訳を自分で確認することはできません。
translate-reviewed = 記録しました。これで「確認ずみ」になりました。
translate-made-human = 翻訳した人：{ $name }（{ $date }）
translate-made-unnamed = 名前を書かなかった人が翻訳しました（{ $date }）。
translate-made-machine = 機械が下書きしました（{ $date }）。
translate-read-by = 読んだ人：{ $name }（{ $date }）

## アプリの中で言葉を見る。

translate-see = アプリの中で見る
translate-strip = いま見ている言語：{ $language }
translate-strip-back = 翻訳の画面に戻る

## 人に渡す。

translate-hand-back = 自分の翻訳を渡す
translate-hand-back-about = この言語の翻訳が、すべて一つのファイルに入ります。このアプリをくれた人たちに渡してください。USBメモリーでも、ほかの方法でもかまいません。
translate-take-in = ほかの人の翻訳を取り込む
translate-take-in-about = ほかの人が渡したファイルを選んでください。その中の新しいものが加わります。あなたも相手も変えた文は、ここに表示されるので、どちらにするかを決めてください。
translate-taken-in = 変わった文：{ $changed }件。新しい文：{ $added }件。
translate-disputes = あなたも相手も変えた文が{ $count }件あります。どちらの言葉を残しますか？
translate-dispute-base = 前の言葉：
translate-dispute-ours = 自分のものを残す
translate-dispute-theirs = 相手のものを使う
translate-dispute-done = 選んだとおりにする

## 文が表示される場所：本当の画面の画像（英語）。翻訳する文の横に出る。

translate-where-alt = 画像{ $total }枚のうち{ $number }枚目：アプリの画面で、この文が枠で囲まれています。
translate-where-more = ほかに{ $count }か所にもあります。
translate-where-next = 次の場所を表示
translate-where-spoken = この文は、画面では見えません。枠の中のものについて、スクリーンリーダー（画面を読み上げるソフト）がこの文を読み上げます。
translate-where-none = この文が表示される場所の画像は、ありません。
