### 知っておくとよいこと。

notice-query_cut = 質問がとても長かったので、はじめの部分だけを使いました。
notice-characters_removed = 質問に、目に見えない文字が入っていました。その文字は使いませんでした。
notice-locale_unknown = 「{ $tag }」という言語はここにありません。代わりに英語で表示しています。
notice-library_damaged = このパソコンの資料集がこわれていました。消さずに別に残してあります。代わりに、アプリに入っている資料集を使います。
notice-library_too_new = このパソコンの資料集は、このアプリのもっと新しいバージョンで作られました。代わりに、アプリに入っている資料集を使います。
notice-library_nowhere = このパソコンには、書き込める場所がありません。代わりに、アプリに入っている資料集を使います。
notice-locale_broken = { $file }、{ $line }行目：この項目は読めません。代わりに、アプリに入っている文を使います。{ $detail }
notice-locale_too_big = { $file }は1 MBより大きいので、使いませんでした。
notice-locale_too_deep = { $file }は入れ子が深すぎるので、使いませんでした。
notice-locale_not_text = { $file }はUTF-8の文字のファイルではないので、使いませんでした。
notice-locale_bad_tag = 「{ $folder }」は言語の名前ではありません。フォルダーには、esやzh-Hansのような名前を付けます。
