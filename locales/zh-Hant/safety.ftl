### 「這個程式藏得住什麼，藏不住什麼」這個畫面。
### critical：讀的人靠這些話決定在這裡做什麼才安全。英文沒有說的，一句也不要保證。

## 最上面。

safety-title = 這個程式藏得住什麼，藏不住什麼
safety-lead = 您輸入、打開或搜尋的內容，這個程式都不會記下來，除非您要求。但沒有哪個程式能把一切都藏住。
safety-other = 如果您覺得有人在監視這台電腦，改用那個人碰不到的電腦或手機，會比較安全。
safety-measured = 我們在 Linux 上測試過。在 Windows 和 macOS 上會留下什麼，還沒有測過。

## 誰可能在看。

safety-watchers-title = 誰可能在看
safety-does = 它會做什麼
safety-cannot = 它做不到什麼
safety-shoulder = 從您背後看螢幕的人
    .does = 點「快速離開」，空白頁會蓋住視窗。連按三下 Shift 鍵也一樣，除非在「設定」裡關掉了這一項。這時，從視窗的名稱和圖示看不出是這個程式。程式會忘掉您在這裡做過的事，您要從選擇語言重新開始。
    .cannot = 它不會關閉其他程式。它不會隱藏電腦自己的程式清單。別人已經看到的，它收不回來。
safety-later = 以後翻看這台電腦的人
    .does = 它不留歷史記錄。只有您要求，它才會記住設定。視窗要用的檔案，會在結束時或下次打開時刪掉。
    .cannot = 它藏不住自己就在這台電腦上，也藏不住自己被打開過。您儲存的檔案、印出來的紙都會留下，它沒辦法去掉。
safety-spyware = 間諜軟體：暗中監視您的程式
    .does = 這個程式自己不會往網路上傳任何東西。對間諜軟體，它能做的只有這些。
    .cannot = 它找不出間諜軟體，也擋不住間諜軟體。間諜軟體可能會看到螢幕，也可能會看到您按的每一個鍵。
safety-next = 公用電腦的下一個使用者
    .does = 點「快速離開」，或者關閉視窗，您這次使用就結束了。程式會忘掉您搜尋和打開過的內容。在 Linux 上，程式交還的記憶體會被覆寫。
    .cannot = 如果您走開時視窗還開著，下一個人就會看到裡面的內容。您複製過的內容，可能還可以貼出來。
safety-staff = 管理這台電腦的人
    .does = 它不保存每次使用的清單，也不記錄誰來過。
    .cannot = 它擋不住他們看螢幕，也擋不住他們在這台電腦上裝其他程式。
safety-stick = 被人動過手腳的隨身碟
    .does = 使用資料包之前，程式會先檢查。如果資料包壞了，或者簽名之後被改過，程式就不會接受。
    .cannot = 簽名能說明資料包是誰做的，不能說明裡面的資訊是真的。程式不檢查隨身碟上的其他檔案。
safety-search = 逼您打開這台電腦給人看的人
    .does = 沒有歷史記錄可以看。您輸入、打開和搜尋過的內容都沒有記下來，除非您要求過。
    .cannot = 它藏不住自己就在這台電腦上。不管誰能用這台電腦，都看得到您讓它記住的設定、您儲存的檔案，還有在這裡寫的條目。

## 公用的自助電腦：放在公共場所，只顯示這個程式。

safety-kiosk-title = 在公用的自助電腦上
safety-kiosk-erases = 自助電腦會清除每一次使用的內容。如果有一陣子沒有人碰它，它會先問一聲，然後清除。電腦休眠之後，它會馬上清除。
safety-kiosk-counts = 自助電腦什麼都不統計，除非社區中心打開了統計。打開以後，它只保存故意改過一點的數字。它不保存任何字句。危機、暴力和移民方面的，從不統計。
safety-kiosk-cannot = 它擋不住站在您附近的人看到螢幕。

## 私人筆記：一個上鎖的檔案。

safety-private-title = 您的私人筆記
safety-private-locked = 如果您要求，您自己要留著的東西會放進一個檔案，用長密碼鎖住。沒有長密碼，就無法讀取。
safety-private-lost = 長密碼丟了，誰也找不回來。我們也找不回來。
safety-private-opens = 有長密碼，用標準程式「age」也能打開這個檔案。
safety-private-cannot = 它藏不住這個檔案的存在。如果間諜軟體看到了長密碼，或者有人逼您說出來，它就幫不上忙。

## 清單。

safety-list-title = 我們藏不住什麼
safety-list-here = 這台電腦上有這個程式，它被打開過。
safety-list-seen = 別人在螢幕上看到的。
safety-list-heard = 唸出來的內容。房間裡的其他人可能聽得到。戴上耳機會好一些。
safety-list-spyware = 間諜軟體看到的。
safety-list-recording = 螢幕的照片、截圖和錄影。
safety-list-typed = 您最後輸入的文字，在關閉本程式之前，還留在它的記憶體裡。
safety-list-swap = 電腦自己從記憶體移到磁碟上的內容。
safety-list-graphics = 電腦留下的小檔案，用來更快畫出圖片和文字。
safety-list-copied = 您複製過、電腦還留著可以貼上的內容。
safety-list-keyboards = 電腦內建的輸入工具從您這裡學到並記下的詞：螢幕鍵盤、選字建議、語音輸入。
safety-list-saved = 您儲存的檔案。
safety-list-printed = 您印出來的紙，還有印表機和電腦的列印系統為它留下的東西。列印系統可能會透過區域網路把內容傳給印表機。
safety-list-phone = 手機掃描 QR 碼以後留下的內容。

## 表格：寫下什麼，什麼時候寫。

safety-written-title = 這台電腦上會寫下什麼，什麼時候寫
safety-written-library = 程式內建的幫助名單
    .when = 程式打開時。對每個人都一樣。
safety-written-damaged = 損壞的幫助名單
    .when = 名單讀不出來的時候，會標上當天的日期，放到一邊。不會刪除。
safety-written-settings = 您的語言、文字大小、顏色和其他設定
    .when = 只有您要求記住時。如果您關掉這一項，檔案就會刪除。
safety-written-window = 視窗自己要用的檔案
    .when = 視窗開著時，放在一個不公開的資料夾裡。在 Linux 上，如果電腦有這個功能，這個資料夾會在記憶體裡。它會在結束時或下次打開時刪掉。
safety-written-saved = 您儲存的頁面、報告或名單
    .when = 只有您儲存時，存在您選的資料夾裡。頁面的檔名是「sheet.pdf」。檔案資訊裡沒有作者、程式或日期。
safety-written-printed = 送去列印的頁面
    .when = 只有您列印時。它在列印系統裡的名稱是「Information sheet」。
safety-written-center = 有人加入的名單、條目和資料包，還有對它們做的選擇
    .when = 只有有人加入時。它們沒有上鎖。在這裡寫的條目如果刪除，就會從幫助名單裡抹掉。以前做的副本會留著。
safety-kiosk-written = 大家在自助電腦上找什麼，只有數字
    .when = 只有社區中心打開統計時。數字會故意改掉一點，不帶任何字句。
safety-private-written = 您的私人筆記
    .when = 只有您建立時。用您的長密碼鎖住。

## 怎樣回報。

safety-report-title = 怎樣回報問題
safety-report-fact = 有資訊不對嗎？請打開那一條的頁面，選「回報錯誤」。這會做成一個檔案，由您交給別人。什麼都不會傳出去。檔案裡不會寫是誰寫的、在哪裡寫的、什麼時候寫的。
safety-report-trace = 這個程式留下了什麼痕跡，或者說了會傷害人的話嗎？您從誰那裡拿到它，就請告訴誰，但先要看這樣做對您安不安全。
