### 怎樣快速離開：在第一個畫面上說一次。

leave-told-title = 如果有人進來
leave-told-how = 點「快速離開」，或者連按三下 Shift 鍵。空白頁會馬上蓋住螢幕，程式會忘掉您在這裡做過的事。
leave-told-button = 點「快速離開」。空白頁會馬上蓋住螢幕，程式會忘掉您在這裡做過的事。
leave-told-not = 但這樣藏不住「電腦上有這個程式」這件事，也藏不住別人已經看到的東西。
leave-told-read = 我知道了
