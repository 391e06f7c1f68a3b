### 提醒：不是出錯，只是應該告訴您的事。

notice-query_cut = 您的問題很長，我們只用了開頭的部分。
notice-characters_removed = 您的問題裡有看不見的字元，我們把它們去掉了。
notice-locale_unknown = 這裡沒有語言「{ $tag }」，先顯示英語。
notice-library_damaged = 這台電腦上的資料庫壞了。已經把它放到一邊，沒有刪除，先用內建資料庫代替。
notice-library_too_new = 這台電腦上的資料庫是這個程式的更新版本做的。先用內建資料庫代替。
notice-library_nowhere = 這台電腦上沒有可以寫入的地方。先用內建資料庫代替。
notice-locale_broken = { $file } 第 { $line } 行：這一條讀不懂，先用內建的文字代替。{ $detail }
notice-locale_too_big = { $file } 超過 1 MB，沒有讀取。
notice-locale_too_deep = { $file } 巢狀層數太深，沒有讀取。
notice-locale_not_text = { $file } 不是 UTF-8 文字，沒有讀取。
notice-locale_bad_tag = 「{ $folder }」不是語言的名稱。資料夾的名字應該像 es 或 zh-Hans 這樣。
