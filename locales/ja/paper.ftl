### 印刷、PDFの保存、スマホ用の四角いコード。

paper-open = 印刷または保存
paper-open-about = { $name }を印刷または保存
paper-title = 紙にする
paper-list-add = わたしのリストに入れる
paper-list-added = わたしのリストにあります
paper-list-add-about = { $name }をわたしのリストに入れる
paper-list-button = わたしのリスト（{ $count }）
paper-list-empty = リストには、まだ何もありません。カードの「わたしのリストに入れる」を押してください。
paper-list-forgotten = このリストは、ウィンドウを閉じるか、「すぐに離れる」を押すと忘れられます。
paper-list-clear = リストを空にする
paper-list-remove-about = { $name }をわたしのリストから外す
paper-beside = 横に並べるもう一つの言語
paper-beside-none = 一つの言語だけ
paper-form = 形
paper-form-page = ふつうのページ
paper-form-large = 大きな文字
paper-form-poster = ポスター
paper-form-wallet = 財布に入るカード
paper-form-strips = 切り取って持ち帰る紙
paper-preview = このように出ます
paper-drawing = ページを作っています…
paper-page = { $pages }ページ中の{ $page }ページ目
paper-save = PDFで保存
paper-save-title = どこに保存しますか？
paper-save-about = ファイルの名前は{ $file }です。名前からは中身はわかりませんが、開いた人はだれでも読めます。
paper-places = 保存する場所
paper-place-desktop = デスクトップ
paper-place-documents = 書類（ドキュメント）
paper-place-downloads = ダウンロード
paper-place-drive = ドライブ { $name }
paper-place-path = 別のフォルダーのパス
paper-place-use = そこに保存
paper-saved = 保存しました：{ $file }
paper-print = 印刷
paper-printer = プリンター
paper-print-about = 印刷の作業は「{ $title }」という名前になります。プリンター、紙の出口、このパソコンの印刷待ちの一覧に、何を印刷したかが残っていることがあります。
paper-printed = プリンターに送りました。出てきた紙を忘れずに取ってください。
paper-no-printer = プリンターが見つかりませんでした。PDFで保存して、別のアプリや図書館で印刷できます。
paper-phone = 自分のスマホに入れる
paper-phone-title = スマホで読んでください
paper-phone-about = スマホのカメラを四角いコードに向けてください。インターネットでは何も送られません。スマホがこの画面から読み取り、読んだものはスマホに残ります。
paper-phone-call = 電話をかける番号
paper-phone-text = すべてを文字で
paper-phone-holds = 四角いコードの中身：{ $text }

## 紙に書かれるもの。

paper-neutral-title = お知らせ
paper-list-heading = 助けになるかもしれない扉
paper-foot = { -app-name }、{ $date }のリストより。内容は変わります。頼りにする前に確かめてください。この行と由来を付けたままなら、コピーして人に渡してもかまいません（CC BY 4.0）。
paper-foot-dates = 出典の日付は{ $from }から{ $to }まで。それぞれの日付は項目に書いてあります。
paper-foot-unchecked = だれも確かめていない内容もあります。どれがそうかは、項目に書いてあります。
paper-zone = 時間帯：{ $zone }
paper-scan-call = 読み取って電話する
paper-scan-text = 読み取ってスマホに入れる
