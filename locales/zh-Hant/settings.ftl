### 設定。

settings-title = 設定
settings-language = 語言
settings-change-language = 選擇別的語言
settings-text-size = 文字大小
settings-percent = { $percent } %
settings-theme = 顏色
settings-theme-system = 和這台電腦一樣
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-theme-high_contrast = 高對比度
settings-motion = 動畫
settings-reduce-motion = 減少畫面上的動畫
settings-portable-title = 在隨身碟上
settings-portable-about = 程式正從隨身碟執行，或者從隨它一起帶走的資料夾執行。它儲存的一切都在旁邊的「many_doors_data」資料夾裡。本頁說「這台電腦」的地方，指的就是那個資料夾。
settings-portable-notes = 拔出隨身碟之前，請先關上視窗。拿到隨身碟的人能看到存在上面的內容；只有私人筆記是上鎖的。這台電腦可能會自己記下：插過隨身碟，也執行過這個程式。
settings-keep-title = 記在這台電腦上
settings-keep = 在這台電腦上記住我的語言、文字大小和顏色
settings-keep-about = 如果關著，就什麼都不保存，下次打開時會再問您用哪種語言。如果打開，會留下一個小檔案，翻看這台電腦的人可能會找到它。
settings-kept = 這些設定已經記在這台電腦上。
settings-not-kept = 關閉視窗後，這些設定就會忘掉。
settings-folder-title = 從資料夾讀取語言
settings-folder-about = 翻譯者可以在這裡試看自己的譯文。請寫出資料夾的路徑，裡面每種語言各有一個資料夾。
settings-folder-label = 資料夾路徑
settings-folder-use = 使用這個資料夾
settings-folder-none = 只用內建的語言
settings-folder-problems =
    { $count ->
        [0] 資料夾已讀取，沒有問題。
       *[other] 資料夾已讀取，有 { $count } 個問題：
    }
settings-leave-title = 快速離開
settings-leave-about = 點最上面的按鈕，會馬上隱藏這個畫面。但其他程式、網路公司或間諜軟體可能已經看到的東西，它藏不住。
settings-leave-keys = 連按三下 Shift 鍵，就蓋住螢幕
settings-leave-keys-about = 三下要在五秒之內按完，中間不能按別的鍵。如果您會不小心按到 Shift 鍵，請關掉這一項。
