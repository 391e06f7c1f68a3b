### 出問題時：先說發生了什麼，再說可以怎麼做。

failure-library_unreadable = 資料庫打不開。
    .what-to-do = 危機專線仍然查得到。請關閉程式再打開。如果還是這樣，請使用內建名單。
failure-resource_gone = 資料庫裡已經沒有這一條了。
    .what-to-do = 請返回，再搜尋一次。
failure-locale_unknown = 這裡沒有這種語言。
    .what-to-do = 請從列表裡選一種語言。
failure-folder_unreadable = 找不到這個資料夾，或者打不開。
    .what-to-do = 請檢查路徑，再試一次。內建的語言仍然可以用。
failure-settings_not_kept = 無法把設定記在這台電腦上。
    .what-to-do = 關閉視窗之前，設定仍然有效。可能是磁碟滿了，或不能寫入。
failure-bad_request = 程式內部出了差錯，看不懂自己的請求。
    .what-to-do = 請回到第一個畫面。什麼都沒有丟。
failure-internal = 程式出了問題。
    .what-to-do = 危機專線仍然查得到。請關閉程式再打開。
failure-letters_missing = 這台電腦沒有{ $language }的字型，印不出來。
    .what-to-do = 請換一種語言，或者安裝它的字型。在 Debian 和 Ubuntu 上，套件叫 fonts-noto-core 和 fonts-noto-cjk。
failure-does_not_fit = 您選的樣式放不下這些內容。
    .what-to-do = 請換一種樣式：「整頁」什麼都放得下。
failure-not_saved = 無法存到那裡。
    .what-to-do = 請換一個地方。可能是資料夾滿了，或不能寫入。
failure-not_printed = 無法列印。
    .what-to-do = 請看看印表機開了沒有。您也可以儲存為 PDF，拿到別處列印。
