### 最初の画面。言語を選びます。

start-title = 言語を選んでください
start-nothing-kept = あなたが頼まないかぎり、ここですることは何も書き残されません。
start-go-on = 進む
start-machine = 機械の下書き
start-made-up = テスト用
