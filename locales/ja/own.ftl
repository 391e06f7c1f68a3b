### 自分たちで書く項目、電話で聞いたこと、見つけた間違い、出典が一致しないところ。

## ここで書かれた項目。

own-title = 自分たちの項目
own-about = 自分たちが知っていて、どのリストにもない助けを加えてください。ときどき電話をかけ、聞いたことを書いておいてください。
own-not-locked = この項目はロックされていません。このパソコンを使える人は、だれでも読めます。
own-no-people = 助けについて書いてください。助けを求めた人については、けっして書かないでください。
own-add = 項目を加える
own-round-open = 電話確認シートを印刷
own-round-about = 電話確認シートには、いちばん長い間だれも確かめていない項目と、電話で言う言葉がのっています。
own-stalest-first = いちばん電話が必要なものが、先に並んでいます。
own-count = 項目{ $count }件
own-reading = 読んでいます…
own-none = 自分たちの項目は、まだありません。
own-none-ways = よく知っているところを一つ書くことから始めてください。名前、番号、何をするところか、です。または、資料集の項目を見つけて、自分たちの版を作ってください。
own-none-find = 資料集をさがす
own-called-today = 今日、電話しました
own-called-question = 電話はどうでしたか？
own-called-never-mind = 記録しない
own-called-noted = 今日の記録：{ $answer }
own-called-wrong-next = 正しい番号を知っていますか？知っていたら、項目を編集してください。
own-call-holds = すべて正しいまま
own-call-no_answer = だれも出なかった
own-call-wrong_number = 番号が違う
own-call-ended = サービスは終了した
own-edit = 編集
own-edit-about = { $name }を編集
own-delete = 削除
own-delete-about = { $name }を削除
own-delete-title = { $name }を削除しますか？
own-delete-warning = ファイルから完全になくなります。元に戻せません。
own-delete-version = リストの項目の、自分たちの版だったときは、リストの項目だけに戻ります。
own-delete-now = 完全に削除
own-deleted = { $name }をファイルから削除しました。

## 項目の入力。

own-form-new = 項目を加える
own-form-edit = { $name }を編集
own-form-changes = この項目は「{ $pack }」から来ています。ここで保存するものは、自分たちの版になります。リストはそのまま残り、新しいリストが自分たちの版に上書きすることはありません。
own-form-changes-starter = この項目は、アプリに入っていたものです。ここで保存するものは、自分たちの版になり、アプリを新しくしても残ります。
own-form-needed = 必要なのは名前だけです。わからないところは、空けておいてください。
own-form-draft = これは、前に入力したものです。まだ保存されていません。
own-form-draft-drop = 入力したものを捨てる
own-form-basics = 何であるか
own-form-reach = 連絡の方法
own-form-where = どこにあるか
own-form-for = 何のため、だれのためか
own-form-state = まだありますか？
own-form-origin = 由来
own-form-name = 名前
own-form-kind = 助けの種類
own-form-summary = 一つか二つの文で
own-form-summary-about = 近所の人には、どう説明しますか？
own-form-more = くわしい説明
own-form-hours = いつ応じるか
own-form-hours-about = 自分の言葉で。例：月曜日から金曜日、9時から5時
own-form-cost = 料金
own-form-needs = どんな困りごとで来てよいか
own-form-communities = どのコミュニティのためと言っているか
own-form-communities-about = 本人たちが自分で言っているものだけに、印を付けてください。
own-form-ticked =
    { $count ->
        [0] 印なし
       *[other] 印{ $count }個
    }
own-form-us-state = 州
own-form-whole-country = アメリカ全国
own-form-place = 市、町、または地区
own-form-locale = この文を書く言語
own-status-available = はい、あります
own-status-paused = いまは休み
own-status-uncertain = 確かではない
own-status-ended = 終了した
own-form-ended-about = 終了したサービスも、人が知ることができるように表示されます。番号をいっしょに書くことはできません。
own-form-crisis-about = 危険な状況の人が、これに電話します。先に自分で電話をかけてから、「保存して、今日電話したと書く」を押してください。
own-form-secret = 場所を秘密にしなければならない
own-form-secret-about = シェルターや、身を守るための家のためです。住所は、残しも、表示も、人に渡しもしません。
own-form-credit = それを生んだコミュニティ
own-form-credit-about = そのコミュニティ自身の言葉で。これがないいやしの方法は、保存することも、人に渡すこともできません。
own-form-openness = ほかの人が取り入れてもよいですか？
own-way = 方法{ $number }
own-way-kind = 種類
own-way-number = 番号
own-way-email = Eメールアドレス
own-way-page = ページのアドレス
own-way-address = 住所
own-way-label = だれのものか、だれのためか
own-way-label-about = いくつかあるときは、「ティーン用」のように
own-way-languages = そこで通じる言語
own-way-language-add = 言語を加える
own-way-language-choose = 選ぶ…
own-way-language-put = 加える
own-way-language-drop = 外す：{ $language }
own-way-interpreter = 通訳を通して、もっと多くの言語
own-way-add = 連絡の方法を加える
own-way-up = 上へ
own-way-down = 下へ
own-way-drop = 外す
own-way-up-about = 方法{ $number }を上へ
own-way-down-about = 方法{ $number }を下へ
own-way-drop-about = 方法{ $number }を外す
own-way-none = 連絡の方法は、まだありません。
own-way-secret = ここは秘密にしなければならないので、住所は書けません。この方法を外してください。
own-way-ended = このサービスは終了したので、番号は書けません。この方法を外してください。
own-form-mend = 足りないもの、または合わないものが{ $count }件あります：
own-mend-name = 名前が必要です。
own-mend-credit = いやしの方法には、それを生んだコミュニティの名前が必要です。
own-mend-way-empty = 方法{ $number }に、番号も住所もありません。書くか、外してください。
own-mend-way-secret = 方法{ $number }は住所ですが、場所を秘密にしなければなりません。
own-mend-way-ended = 方法{ $number }は番号ですが、このサービスは終了しています。
own-mend-closed = 外の人に開かれていないものは、敬意をこめて名前だけを記します。連絡の方法は書けません。
own-save = 保存
own-save-called = 保存して、今日電話したと書く
own-cancel = キャンセル
own-saving = 保存しています…
own-cancel-title = 入力したものを捨てますか？
own-cancel-about = 入力したものが、まだ保存されていません。
own-cancel-now = 捨てる
own-saved = { $name }を保存しました。

## 項目のページの終わり。

own-steward-title = この項目について
own-from-starter = アプリに入っていたものです。
own-from-own = ここで、このパソコンで書かれました。
own-from-pack = リスト「{ $pack }」から来ています。
own-from-signed = 署名のあるリスト「{ $pack }」から来ています。
own-version-edit = 自分たちの版を編集
own-mistake-open = 間違いを知らせる
own-secret-place = ここにいる人の安全を守るため、場所は秘密です。住所は書いてありません。

## 出典が一致しないとき。

own-disputes = 出典が一致していません
own-disputes-about = このページの上のほうには、この中の最初のものを表示しています。大切なことなら、電話するときに聞いてください。
own-disputed-here = これについて、出典が一致していません。下のほうを見てください。
own-fact-numbers = 番号
own-fact-addresses = 住所とアドレス
own-fact-status = まだあるかどうか
own-fact-cost = 料金
own-fact-emergency = 警察と救急車
own-fact-name = 名前
own-side-starter = アプリに入っているリスト
own-side-own = 自分たちの項目
own-side-unnamed = 名前のないリスト
own-side-shown = 上に表示中
own-side-nothing = これについては何も書いていない

## 間違いを知らせる。

own-mistake-title = 間違いを知らせる
own-mistake-of = この項目について：
own-mistake-what = 何が間違っていますか？
own-mistake-number = 番号
own-mistake-hours = 受付時間
own-mistake-languages = 言語
own-mistake-address = 住所またはウェブページ
own-mistake-ended = サービスは終了した
own-mistake-credit = 由来として書かれたコミュニティ
own-mistake-harm = だれかを傷つけた、または警察を呼んだ
own-mistake-other = ほかのこと
own-mistake-note = 正しいのは何ですか？または、何がありましたか？
own-mistake-note-about = ファイルに入れたいとき以外は、自分の名前も、ほかの人の名前も書かないでください。
own-mistake-file = ファイルに入るもの
own-mistake-file-about = ここに見えるものだけです。あなたの名前も、このパソコンについての情報も入りません。
own-mistake-file-entry = 項目
own-mistake-file-what = 間違っていること
own-mistake-file-note = あなたの言葉
own-mistake-file-no-note = なし
own-mistake-file-language = あなたの言葉の言語
own-mistake-save = ファイルを保存
own-mistake-not-sent = 何も送信されません。このアプリは、インターネットをけっして使いません。ファイルは自分でだれかに渡します。
own-mistake-give-pack = 「{ $pack }」を発行している人たちに渡してください。
own-mistake-give-starter = このアプリをくれた人たちに渡してください。
own-mistake-give-own = この項目は、ここで書かれました。ここで直せます。
own-mistake-choose = 先に、何が間違っているかを選んでください。
own-mistake-saved = 保存しました：{ $file }

## 紙の電話確認シート。

own-round-screen = いちばん長い間だれも確かめていない項目です。多くても20件です。聞いたことに印を付け、あとで、ここの「今日、電話しました」に書いてください。
own-round-none = 電話するところはありません。番号のある項目は、どれも最近確かめられています。
own-round-title = かける電話
own-round-how = ていねいにたずね、聞けたことだけを受け取ってください。正しいままのものに印を付け、違うものは書いてください。相手がいそがしければ、あとでかけ直してください。自分のことを話す必要はありません。
own-round-say = 言うこと
own-round-hello = こんにちは。支えを見つけられる場所の、無料のリストの手伝いをしている者です。そちらもリストにのっています。少しお時間をいただけますか？
own-round-number = いまも、この番号で正しいですか？
own-round-hours = 電話を受けている時間は、いつですか？
own-round-languages = そちらでは、どの言語が話せますか？通訳を使いますか？
own-round-cost = 料金はいくらですか？お金も保険もない人でも利用できますか？
own-round-id = 身分証を見せる必要がありますか？
own-round-police = 本人が同意していなくても、警察や救急車を呼ぶことがありますか？それはどんなときですか？
own-round-thanks = ありがとうございました。何か月かしたら、またお電話してもよいですか？
own-round-notes = 日付とメモ
