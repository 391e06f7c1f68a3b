### 列印、儲存為 PDF、給手機掃的 QR 碼：畫面上的字，和印在紙上的字。

paper-open = 列印或儲存
paper-open-about = 列印或儲存{ $name }
paper-title = 印在紙上
paper-list-add = 放進我的清單
paper-list-added = 已在我的清單
paper-list-add-about = 把{ $name }放進我的清單
paper-list-button = 我的清單（{ $count }）
paper-list-empty = 您的清單還是空的。請在卡片上點「放進我的清單」。
paper-list-forgotten = 關閉這個視窗或快速離開後，程式就會忘掉您的清單。
paper-list-clear = 清空我的清單
paper-list-remove-about = 把{ $name }從我的清單裡拿掉
paper-beside = 旁邊再加一種語言
paper-beside-none = 只用一種語言
paper-third = 第三種語言
paper-third-none = 只用兩種語言
paper-form = 樣式
paper-form-page = 整頁
paper-form-large = 大字版
paper-form-poster = 海報
paper-form-wallet = 皮夾小卡
paper-form-strips = 可撕的小紙條
paper-form-cards = 卡片，每頁四張
paper-preview = 印出來的樣子
paper-drawing = 正在製作頁面…
paper-page = 第 { $page } 頁，共 { $pages } 頁
paper-save = 儲存為 PDF
paper-save-title = 要存到哪裡？
paper-save-about = 檔名是 { $file }。從名稱看不出裡面是什麼，但不管誰打開它，都能看到內容。
paper-places = 存到哪裡
# 和 Windows、macOS 上資料夾的叫法一樣。
paper-place-desktop = 桌面
paper-place-documents = 文件
paper-place-downloads = 下載
paper-place-drive = 隨身碟或硬碟：{ $name }
paper-place-path = 其他資料夾的路徑
paper-place-use = 存到那裡
paper-saved = 已儲存：{ $file }
paper-print = 列印
paper-printer = 印表機
paper-print-about = 這次列印的名稱是「{ $title }」。在印表機、出紙匣和這台電腦的列印佇列裡，別人還是可能看到印過什麼。
paper-printed = 已傳到印表機。請把出紙匣裡的紙拿走。
paper-no-printer = 這裡找不到印表機。您可以先儲存為 PDF，再用別的程式列印，或者拿到圖書館列印。
paper-phone = 放到我的手機
paper-phone-title = 用您的手機掃描
paper-phone-about = 把手機的鏡頭對準 QR 碼。什麼都不會傳到網路上：手機直接從這個螢幕讀取，讀到的內容會留在手機裡。
paper-phone-call = 號碼，用來打電話
paper-phone-text = 全部內容，存成文字
paper-phone-holds = QR 碼的內容：{ $text }

## 印在紙上的字。

# 檔案和列印工作的名稱。不能讓人看出和心理健康有關。
paper-neutral-title = 參考資料
paper-list-heading = 也許能幫到您的一扇扇門
paper-foot = 來自 { -app-name }，清單日期：{ $date }。資訊會變，使用前請先查證。您可以複製和分享，但請保留這段話和出處（CC BY 4.0）。
paper-foot-dates = 來源日期從{ $from }到{ $to }，每一條都寫著自己的日期。
paper-foot-unchecked = 這裡有些資訊還沒有人查證過，在那一條上都會寫明。
paper-zone = 時區：{ $zone }
paper-scan-call = 掃描後撥打
paper-scan-text = 掃描存到手機
paper-text-copy = 複製文字
paper-text-save = 存成純文字檔
paper-text-count = { $count } 個字元
paper-calendar-save = 把聚會存成行事曆檔案
paper-calendar-about = 檔案 { $file } 裡會有六次聚會，每次兩小時。手機和電腦上的行事曆都能打開它。裡面只有日期，還有您輸入的名稱和地點，沒有別的。
paper-calendar-meeting = 聚會
paper-foot-made = { $date }用 Many Doors 製作。您可以複製和分享。
