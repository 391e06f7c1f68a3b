### すべての画面の枠。

-app-name = Many Doors
app-name = { -app-name }
app-skip = 内容へ進む
app-opening = 開いています…
app-close = 閉じる
app-back = 戻る
app-doors = 扉
app-quieter = そのほかの場所
app-machine-draft = 機械の下書きです。まだ人が確かめていません。
app-unreviewed = 人が翻訳しました。別の人はまだ確かめていません。
app-source-changed = 翻訳のあとで、英語の文が変わりました。
app-source-text = 原文（{ $language }）：
app-only-in = いまのところ、{ $language }の文しかありません。
app-change-language = 言語を変える
app-text-size = 文字の大きさ
app-leave = すぐに離れる
app-leave-about = この画面をすぐに隠します。ほかのアプリに残った記録は消しません。
app-cover-back = はじめから
app-try-again = もう一度試す
app-still-empty = ここには、まだ何も入っていません。
