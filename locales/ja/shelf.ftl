### ウィンドウの中で、ファイルやフォルダーを選ぶ。

shelf-places = どこにありますか？
shelf-folder = フォルダー：
shelf-up = 一つ上のフォルダーへ
shelf-start = すべての場所
shelf-kind-folder = フォルダー
shelf-kind-pack = パック
shelf-kind-sheet = 表計算ファイル
shelf-kind-list = リスト
shelf-kind-mapping = 保存した列の設定
shelf-kind-key = 秘密鍵
shelf-kind-check = 団体のチェック
shelf-kind-size = { $kind }、{ $size }
shelf-use-folder = このフォルダーを使う
shelf-empty = ここには、合うものがありません。別のフォルダーを試してください。
shelf-empty-here = ここには、合うものがありません。上にあるフォルダーのどれかを開いて、中を見てください。
shelf-no-folders = この中に、フォルダーはもうありません。
shelf-no-places = ふつうのフォルダーが見つかりませんでした。下にパスを入力してください。
shelf-more = このフォルダーには、表示しきれないほど多くのものがあります。さがしているものがないときは、そのパスを入力してください。
shelf-opening = フォルダーを開いています…
shelf-path = または、パスを入力
shelf-open = 開く
shelf-use = これを使う
shelf-choose = 選ぶ
shelf-choose-another = 別のものを選ぶ
shelf-clear = 何も使わない
shelf-nothing = まだ選んでいません
