### 「この資料集の言語」のページ：言語ごとに、それを話す人がいる項目の数。

coverage-name = この資料集の言語
    .about = 言語ごとに、それを話す人がいる緊急の相談窓口、クリニック、コミュニティのグループが、いくつあるか。だれも話さないのは、どの言語か。
coverage-what = 数えたもの：項目{ $count }件。その言語を話す人がいるとリストに書いてある項目を、その言語の数に入れています。
coverage-head-language = 言語
coverage-head-crisis = 緊急の相談窓口
coverage-head-care = そのほかのケア
coverage-head-community = コミュニティ
coverage-interpreter = 項目{ $interpreters }件には通訳がいて、どの言語でも助けられるかもしれません。聞いてください。
coverage-missing = このリストで、話す人が見つかっていない言語：{ $languages }
coverage-do = できること：近くでこれらの言語を話す人をさがして、リストに書いてください。通訳をする人には、報酬を払ってください。
