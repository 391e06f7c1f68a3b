### 「この資料集で見える、助けへの壁」のページ：無料、言語、身分証、夜の受付についての、わかっている数と、わかっていない数。

barriers-name = この資料集で見える、助けへの壁
    .about = 無料のもの、自分の言語が通じるもの、身分証を聞かれないもの、夜も開いているものが、何件あるか。だれも知らないものが、何件あるか。
barriers-what = 数えたもの：人を支える項目{ $count }件。これは、このパソコンにあるリストの数で、アメリカ全国の数ではありません。
barriers-head-question = 助けを受けやすくすること
barriers-head-yes = はい
barriers-head-no = いいえ
barriers-head-unknown = わからない
barriers-row-free = 無料
barriers-row-language = { $language }が通じる
barriers-row-id = 身分証を聞かれない
barriers-row-evening = 夜か週末に開いている
barriers-unknown = 「わからない」も、一つの壁です。電話して聞かなければならないからです。センターなら、調べて、リストに書くことができます。
