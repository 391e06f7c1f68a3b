### ほかのリストを取り込むこと、リストを渡すこと。リストの世話をする人が読みます。

bring-title = リストを取り込む
bring-about = 211、名簿、または自分の表計算ファイルから、サービスのリストを取り込みます。すべてはこのパソコンの中で行われます。どこにも送信されません。
bring-to-giving = リストを渡す

## 一つ目の段階：ファイルを選ぶ。

bring-choose-title = 1. リストを選ぶ
bring-choose-about = 表計算ファイル（.csv、.xlsx、.ods）、表の入ったフォルダーかzip、またはJSONファイル。何も取り込まれないうちに、中身を見られます。
bring-looking = 中を見ています…
bring-chosen = 選んだもの
bring-choose-other = 別のものを選ぶ
bring-is-pack = これはパックです：「{ $name }」。パックには署名があり、専用の画面があります。
bring-to-packs = パックの画面へ

## 二つ目の段階：見つかったもの。

bring-check-title = 2. 何であるかを確かめる
bring-found-format = このリストは、211や名簿がリストをやりとりするときによく使う形式です。名前はOpen Referral HSDSで、これはバージョン{ $version }です。
bring-found-services = サービス{ $count }件
bring-found-organizations = 団体{ $count }件
bring-found-rows = { $count }行
bring-source-title = どこから来たか
bring-update-title = これは、もうここにあるリストの新しい版ですか？
bring-update-new = いいえ、新しいリストです
bring-source = 短い名前
bring-source-about = パソコンのための名前です。新しい版を取り込むときは、同じ短い名前を使ってください。そうすると、同じ項目が新しくなり、二重になりません。
bring-source-known = この短い名前のリストが、ここにあります：「{ $name }」。その項目が新しくなります。新しい版にもうない項目は、外されます。
bring-source-missing = 短い名前を書いてください。
bring-name = 人に見える名前
bring-name-about = 出典として、どの項目にも表示されます。例：Example County 211。
bring-name-missing = 項目がどこから来たかが人にわかるように、名前を書いてください。
bring-licence = 利用条件（わかれば）
bring-licence-about = 例：CC BY 4.0。リストに書いていなければ、空けておいてください。
bring-private-title = 非公開のもの
bring-private = 非公開の印があるものも取り込む
bring-private-about = リストを作った人たちに言われたのでなければ、オフのままにしてください。非公開の印があるものは、シェルターの住所かもしれません。知られてはいけない人に知られると、だれかが傷つけられるかもしれません。
bring-private-on = 非公開のものが取り込まれます。このアプリを使う人は、だれでも見るかもしれません。
bring-start = このリストを取り込む
bring-start-about = いつでも止められます。止めると、すべて前のままです。

## 二つ目の段階、表計算ファイルのとき：それぞれの列は何か。

bring-sheet = シート
bring-sheet-hidden = { $name }（隠れている）
bring-sheet-language = 書かれている言語
bring-sheet-state = 州（シートに書いていないとき）
bring-sheet-state-none = 州なし
bring-columns-title = それぞれの列には何が入っていますか？
bring-columns-about = 見出しと、列の中身から推測しました。一つずつ見て確かめてください。
bring-columns-open = 推測できなかった列が{ $count }つあります。何であるかを選んでください。
bring-columns-no-name = 名前の列が、まだありません。それぞれのサービスの名前が入っている列を選んでください。
bring-column-blank = { $number }番目の列
bring-column-empty = 最初の何行かは空です
bring-sure-certain = 確かです
bring-sure-likely = たぶん
bring-sure-unknown = 選んでください
bring-sure-chosen = 選びました
bring-group-about = 説明
bring-group-reach = 連絡の方法
bring-group-where = どこにあるか
bring-group-who = だれ、何のためか
bring-group-keep = 残すか、外すか
bring-mapping-about = この選択をファイルに保存して、この表計算ファイルの次の版に使うことができます。
bring-mapping-use = 保存した選択を使う
bring-mapping-keep = この選択をファイルに保存
bring-mapping-use-title = 選択が入っているのは、どのファイルですか？
bring-mapping-used = 列が、そのファイルのとおりに設定されました。
bring-mapping-keep-title = 選択をどこに保存しますか？
bring-mapping-keep-about = ファイルには、列の見出しと選んだものが入ります。行は入りません。
bring-preview-title = 最初の何行かは、このように取り込まれます
bring-preview-busy = 行をもう一度読んでいます…
bring-preview-none = 見出しの下に、行がありません。
bring-preview-row = { $line }行目
bring-preview-aside = 保留になります
bring-preview-empty = この行からは、何も取り込まれません。
bring-preview-more = あと{ $count }行を表示

## 三つ目の段階：取り込み。

bring-running-title = 3. 取り込み
bring-count = { $count }

## 四つ目の段階：報告。

bring-report-title = 4. 取り込まれたもの
bring-changes-title = 資料集の中で
bring-changes-added = 新しい
bring-changes-changed = 変わった
bring-changes-removed = もうない
bring-changes-same = 前のまま
bring-named-added = 新しい項目{ $count }件
bring-named-changed = 変わった項目{ $count }件
bring-named-removed = もうない項目{ $count }件
bring-named-more = ほかに{ $count }件。
bring-clean = どの行も、書かれたとおりに取り込まれました。直すものはありませんでした。
bring-reasons-title = 一つ一つの行にしたこと
bring-reasons-about = 現実のリストが完全であることは、けっしてありません。ここに数えられずに変えられたものは、一つもありません。
bring-outcome-repaired = 直した
bring-outcome-kept = そのまま残した
bring-outcome-quarantined = 保留
bring-outcome-left_out = 非公開なので外した
bring-outcome-about-repaired = これらは取り込まれました。直し方がはっきりしていました。
bring-outcome-about-kept = これらは、もとの言葉のまま取り込まれました。人が見て確かめてください。
bring-outcome-about-quarantined = これらは取り込まれませんでした。リストの中で直して、もう一度取り込んでください。
bring-outcome-about-left_out = これらは、だれも危険な目にあわないように、取り込まれませんでした。何が書いてあったかは表示しません。
bring-row-file = ファイル
bring-row-line = 行
bring-row-column = 列
bring-row-outcome = したこと
bring-row-reason = 理由
bring-row-value = 書いてあったもの
bring-row-whole = ファイル全体
bring-rows-more = ほかに{ $count }件。保存できる報告にのっています。
bring-rows-saved = どの行のことかは、保存できる報告にのっています。
bring-report-save = 報告を保存
bring-report-save-title = 報告をどこに保存しますか？
bring-report-save-about = どの表計算ソフトでも開ける表（.csv）です。直した行、そのまま残した行、保留にした行がすべてのっています。リストの世話をする人だけが見られるところに置いてください。
bring-report-find = 資料集をさがす
bring-report-again = 別のリストを取り込む

## リストを渡す。

bring-give-title = リストを渡す
bring-give-about = 211、名簿、ほかのアプリが読めるファイルとして、項目を保存します。形式の名前はOpen Referral HSDS、バージョン3.1です。
bring-give-which = どの項目ですか？
bring-give-none = 少なくとも一つ選んでください。
bring-give-empty = 渡せるリストは、まだありません。
bring-give-form = どの種類のファイルですか？
bring-give-tables = 一つのzipファイルに入れた表
bring-give-tables-about = ほとんどのアプリのため、また表計算ソフトで開くため。
bring-give-json = 一つのJSONファイル
bring-give-json-about = ウェブサイトやアプリを作る人のため。
bring-give-where = どこに保存しますか？
bring-give-looking = どんなリストがあるか見ています…

## 表計算ファイルの列が何か。

bring-target-ignore = 外す
bring-target-keep_as_is = 残すが、表示しない
bring-target-name = 名前
bring-target-organization = 団体
bring-target-other_name = ほかの呼び名
bring-target-description = 何をするところか
bring-target-more = くわしい説明
bring-target-phone = 電話番号
bring-target-phone_label = だれの番号か
bring-target-text_number = テキストメッセージの番号
bring-target-whatsapp = WhatsAppの番号
bring-target-email = Eメール
bring-target-website = ウェブサイト
bring-target-address = 住所のすべて
bring-target-street = 通りと番地
bring-target-city = 市
bring-target-state = 州
bring-target-zip_code = ZIPコード
bring-target-country = 国
bring-target-latitude = 緯度
bring-target-longitude = 経度
bring-target-languages = 通じる言語
bring-target-interpreter = 通訳がいるか
bring-target-hours = 受付時間
bring-target-cost = 料金
bring-target-eligibility = だれが利用できるか
bring-target-kind = 助けの種類
bring-target-need = どんな困りごとか
bring-target-community = どのコミュニティのためか
bring-target-checked_date = 確かめた日
bring-target-status = まだあるか
bring-target-id = 行そのものの番号
bring-target-credit = いやしの方法を生んだコミュニティ
bring-target-openness = ほかの人が取り入れてもよいか
bring-target-confidential = 場所が秘密
bring-target-notes = 自分たちのメモ、表示しない
bring-target-public = みんなに見せてもよいか

## 行や値にしたことと、その理由。

bring-reason-mojibake = 文字化けしていたので、直しました。
bring-reason-not_utf8 = ファイルが古い文字の書き方で保存されていました。その書き方で読みました。
bring-reason-byte_order_mark = ファイルのはじめに、見えない印がありました。取りのぞきました。
bring-reason-escaped_newline = 文の中に、改行を表す記号がありました。いまは改行になっています。
bring-reason-html = 文の中に、ウェブページの記号がありました。取りのぞきました。
bring-reason-marker = 文の中に、ほかのアプリの印がありました。取りのぞきました。
bring-reason-control_character = 見えない文字を取りのぞきました。
bring-reason-no_scheme = ウェブアドレスのはじめ（https://）がありませんでした。加えました。
bring-reason-phone_written = 電話番号が、かけられない書き方でした。いまは、かけられる番号です。
bring-reason-phone_extension = 内線番号が番号の中に入っていました。いまは別になっています。
bring-reason-several_phones = 一つの欄に、いくつかの番号が入っていました。いまは一つずつ別になっています。
bring-reason-ragged = 行の欄が多すぎるか、少なすぎました。見出しに合わせました。
bring-reason-id_derived = 行そのものの番号を、どのアプリにもわかるものに変えました。
bring-reason-id_missing = 行そのものの番号がありませんでした。番号を付けました。
bring-reason-hours_read = 受付時間が文で書かれていました。読み取れました。
bring-reason-status_read = まだあるかどうかが言葉で書かれていました。読み取れました。
bring-reason-phone_not_understood = かけられる番号が、ここには見つかりませんでした。
bring-reason-hours_not_understood = 受付時間を読み取れませんでした。書かれたまま残してあります。
bring-reason-language_not_understood = どの言語か、確かではありません。書かれたまま残してあります。
bring-reason-date_not_understood = 日付を読み取れませんでした。
bring-reason-address_not_understood = これは、使えるウェブアドレスやEメールアドレスではありません。
bring-reason-no_place_on_earth = 地図の上の点が、実際の場所ではありません。使いません。
bring-reason-all_inactive = リストのすべてのサービスに、活動していないという印があります。正しいはずがないので、その印は使いませんでした。
bring-reason-unknown_column = この列は知らないものです。残して、また渡しますが、表示しません。
bring-reason-unknown_table = この表は知らないものです。残して、また渡しますが、表示しません。
bring-reason-value_not_understood = これがここで何を意味するか、わかりません。書かれたまま残してあります。
bring-reason-name_shared = 同じ名前の行がほかにもあり、どれが前からあったのか確かではありません。新しい項目として入れました。
bring-reason-too_large = 欄か行が、あまりに長すぎます。
bring-reason-quote_not_closed = 引用符が開いたまま、閉じられていません。
bring-reason-name_missing = 名前がありません。
bring-reason-duplicate_id = 別の行に同じ番号があり、違うことが書いてあります。
bring-reason-orphan = リストにない項目に属しています。
bring-reason-bad_json = ファイルのこの部分はこわれていて、読めません。
bring-reason-practice_uncredited = いやしの方法に、どのコミュニティから来たかが書いてありません。
bring-reason-rule_broken = 危機のときに人を守るための決まりに反しています。
bring-reason-unreadable = ファイルを読めませんでした。
bring-reason-marked_private = リストで、非公開の印が付いています。
bring-reason-staff_contact = そこで働く人の名前、Eメール、または直通の番号です。
