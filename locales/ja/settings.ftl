### 設定。

settings-title = 設定
settings-language = 言語
settings-change-language = 別の言語を選ぶ
settings-text-size = 文字の大きさ
settings-percent = { $percent }%
settings-theme = 色
settings-theme-system = このパソコンと同じ
settings-theme-light = 明るい色
settings-theme-dark = 暗い色
settings-theme-high_contrast = 差をはっきりさせる（ハイコントラスト）
settings-motion = 動き
settings-reduce-motion = 画面の動きを減らす
settings-portable-title = USBメモリーの中
settings-portable-about = このプログラムは、USBメモリーか、いっしょに持ち運ぶフォルダーから動いています。残すものはすべて、となりの「many_doors_data」フォルダーに入ります。このページの「このパソコン」は、そのフォルダーのことです。
settings-portable-notes = USBメモリーを抜く前に、ウィンドウを閉じてください。USBメモリーを持っている人は、中に残したものを読めます。鍵がかかるのは、わたしだけのノートだけです。USBメモリーがつながれたことと、このプログラムが動いたことは、このパソコンが自分で記録するかもしれません。
settings-keep-title = このパソコンで覚えておく
settings-keep = 言語、文字の大きさ、色をこのパソコンで覚えておく
settings-keep-about = オフのときは何も残らず、次に開いたときにまた言語をたずねます。オンにすると小さなファイルができます。このパソコンの中を調べる人は、そのファイルを見つけることができます。
settings-kept = この設定は、このパソコンに覚えてあります。
settings-not-kept = この設定は、ウィンドウを閉じると忘れられます。
settings-folder-title = フォルダーから言語を読む
settings-folder-about = 翻訳する人は、ここで翻訳を試せます。言語ごとのフォルダーが入っているフォルダーのパスを書いてください。
settings-folder-label = フォルダーのパス
settings-folder-use = このフォルダーを使う
settings-folder-none = アプリに入っている言語だけを使う
settings-folder-problems =
    { $count ->
        [0] フォルダーを読みました。問題はありません。
       *[other] フォルダーを読みました。問題が{ $count }件あります：
    }
settings-leave-title = すぐに離れる
settings-leave-about = 上にあるこのボタンは、画面をすぐに隠します。ほかのアプリ、インターネットの会社、監視アプリ（スパイウェア）がすでに見たかもしれないものは、隠せません。
settings-leave-keys = Shiftキーを3回押したら画面を隠す
settings-leave-keys-about = 5秒以内に3回押し、その間にほかのキーを押さないことが必要です。うっかりShiftキーを押すことがある人は、オフにしてください。
