### 助けをさがす画面。

find-title = 何が必要ですか？
find-placeholder = 自分の言葉で書いてください。例：眠れない
find-clear = 消す
find-tiles = または、この中から押してください
find-more-needs = ほかにも見る
find-fewer-needs = たたむ
find-for-need = 選んだもの：{ $need }
find-take-away = 外す：{ $what }
find-filters = この条件に合うものだけを表示
find-filter-my-language = 自分の言語が通じる
find-filter-language = 通じる言語
find-filter-any-language = すべての言語
find-filter-free = 無料、または収入に合わせた料金
find-filter-open = いま受付中
find-filter-channel = 連絡の方法
find-filter-any-channel = すべての方法
find-filter-community = 自分のコミュニティのため
find-filter-any-community = すべての人
find-filter-kind = 助けの種類
find-filter-any-kind = すべての種類
find-filter-no-police = けっして警察を呼ばない
find-more-filters = ほかの条件
find-count = 役に立つかもしれないものが{ $count }件あります。
find-count-or-more = 役に立つかもしれないものが、{ $count }件より多くあります。
find-hidden = 選んだ条件のため、ほかに{ $count }件が隠れています。
find-hides = { $count }件を隠す
find-show-all = すべて表示
find-some-words = 入力した言葉がすべて入っているものはありませんでした。一部が入っているものを表示しています。
find-instead = 「{ $word }」の結果を表示しています。
find-literal = 入力したとおりの言葉でさがす
find-crisis = 自分を傷つけてしまいそうなときや、だれかに傷つけられそうなときは、いますぐ人と話せます。
find-crisis-lines = 緊急の相談窓口を見る
find-none = 見つかりませんでした。
find-none-ways = 次のことを試せます：
find-none-wider = 条件をつけずにさがす
find-none-community = 分かち合いの会やコミュニティの支え合いを見る
find-none-crisis = 緊急の相談窓口を見る
find-show-more = もっと見る
find-announce =
    { $count ->
        [0] 見つかりませんでした。
       *[other] { $count }件の結果。
    }
find-small-library = この資料集は小さなものです。ここに名前がなくても、助けがないという意味ではありません。
find-searching = さがしています…
