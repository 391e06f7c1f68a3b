### 匯入別人的名單（來自 211、服務名錄或試算表），也把名單匯出給別人。

bring-title = 匯入名單
bring-about = 匯入一份服務名單，可以來自 211、服務名錄，或者您自己的試算表。一切都在這台電腦上進行，什麼都不會傳到別處。
bring-to-giving = 匯出名單給別人

## 第一步：選擇檔案。

bring-choose-title = 1. 選擇名單
bring-choose-about = 可以是試算表（.csv、.xlsx、.ods）、裝著表格的資料夾或 zip 壓縮檔，或者 JSON 檔案。匯入之前，您會先看到裡面有什麼。
bring-looking = 正在看裡面有什麼…
bring-chosen = 您選擇了
bring-choose-other = 選擇別的
bring-is-pack = 這是一個資料包：「{ $name }」。資料包都有簽名，請到專用的畫面處理。
bring-to-packs = 前往資料包

## 第二步：看看是什麼。

bring-check-title = 2. 看看是什麼
bring-found-format = 這份名單用的是一種通用格式，211 和各種服務名錄都用它來交換名單。格式的名稱是 Open Referral HSDS，這份的版本是 { $version }。
bring-found-services = { $count } 項服務
bring-found-organizations = { $count } 個機構
bring-found-rows = { $count } 列
bring-source-title = 名單從哪裡來
bring-update-title = 這是不是這裡某份名單的新版本？
bring-update-new = 不是，這是一份新名單
bring-source = 簡稱
bring-source-about = 給電腦用的。以後匯入較新的版本時，請用同一個簡稱：這樣只會更新原來的條目，不會重複。
bring-source-known = 這裡已經有一份用這個簡稱的名單：「{ $name }」。它的條目會更新，新版本裡沒有的條目會拿掉。
bring-source-missing = 請寫一個簡稱。
bring-name = 大家看到的名稱
bring-name-about = 它會寫在每一條上，當作來源。例如：Example County 211。
bring-name-missing = 請寫一個名稱，讓大家知道這些條目從哪裡來。
bring-licence = 使用條款（如果您知道）
bring-licence-about = 例如：CC BY 4.0。如果名單上沒有說明，就留空。
bring-private-title = 不公開的內容
bring-private = 標為不公開的內容也匯入
bring-private-about = 除非提供名單的人請您這樣做，否則請不要勾選。標為不公開的，可能是庇護所的地址。萬一被不該知道的人找到，就可能有人受到傷害。
bring-private-on = 不公開的內容會一起匯入。任何使用這個程式的人都可能看到。
bring-start = 匯入這份名單
bring-start-about = 您隨時可以停下來。停下之後，一切和原來一樣。

## 第二步，試算表：每一欄是什麼。

bring-sheet = 工作表
bring-sheet-hidden = { $name }（隱藏）
bring-sheet-language = 表格裡用的語言
bring-sheet-state = 州（表格裡沒寫時）
bring-sheet-state-none = 不選州
bring-columns-title = 每一欄裡是什麼？
bring-columns-about = 我們看了標題和欄裡的內容，先猜了一遍。請您每一欄都看一看。
bring-columns-open = 有 { $count } 欄我們猜不出來。請您選擇它是什麼。
bring-columns-no-name = 還沒有哪一欄是名稱。請選擇哪一欄寫著每項服務的名稱。
bring-column-blank = 第 { $number } 欄
bring-column-empty = 前幾列裡沒有內容
bring-sure-certain = 我們能確定
bring-sure-likely = 大概是
bring-sure-unknown = 請選擇
bring-sure-chosen = 已選擇
bring-group-about = 基本資訊
bring-group-reach = 怎樣聯絡
bring-group-where = 在哪裡
bring-group-who = 幫誰、幫什麼
bring-group-keep = 保留或不匯入
bring-mapping-about = 您可以把這些選擇存成檔案，下次匯入這份試算表的新版本時再用。
bring-mapping-use = 使用以前存下的選擇
bring-mapping-keep = 把這些選擇存成檔案
bring-mapping-use-title = 以前的選擇存在哪個檔案裡？
bring-mapping-used = 各欄已經照那個檔案設好了。
bring-mapping-keep-title = 這些選擇要存到哪裡？
bring-mapping-keep-about = 檔案裡有各欄的標題和您的選擇，沒有任何一列的內容。
bring-preview-title = 前幾列匯入後的樣子
bring-preview-busy = 正在重新讀取各列…
bring-preview-none = 標題下面一列也沒有。
bring-preview-row = 第 { $line } 列
bring-preview-aside = 會先擱置
bring-preview-empty = 這一列沒有什麼可以匯入。
bring-preview-more = 再顯示 { $count } 列

## 第三步：匯入。

bring-running-title = 3. 正在匯入
bring-count = { $count }

## 第四步：報告。

bring-report-title = 4. 匯入的結果
bring-changes-title = 資料庫裡
bring-changes-added = 新增
bring-changes-changed = 有變更
bring-changes-removed = 不再有
bring-changes-same = 和原來一樣
bring-named-added = 新增的 { $count } 條
bring-named-changed = 有變更的 { $count } 條
bring-named-removed = 不再有的 { $count } 條
bring-named-more = 還有 { $count } 條。
bring-clean = 每一列都照原樣匯入了，沒有什麼要修正。
bring-reasons-title = 我們對個別列做了什麼
bring-reasons-about = 實際的名單難免有小毛病。凡是變更過的，這裡都算在內。
bring-outcome-repaired = 已修正
bring-outcome-kept = 照原樣保留
bring-outcome-quarantined = 擱置
bring-outcome-left_out = 因為不公開，沒有匯入
bring-outcome-about-repaired = 這些已經匯入。我們確定該怎樣修正。
bring-outcome-about-kept = 這些照原來的文字匯入了。請找人看一看。
bring-outcome-about-quarantined = 這些沒有匯入。請在名單裡改好，再匯入一次。
bring-outcome-about-left_out = 這些沒有匯入，以免有人因此遇到危險。這裡不顯示它們的內容。
bring-row-file = 檔案
bring-row-line = 列
bring-row-column = 欄
bring-row-outcome = 怎樣處理
bring-row-reason = 原因
bring-row-value = 原來的內容
bring-row-whole = 整個檔案
bring-rows-more = 還有 { $count } 列，都寫在可以儲存的報告裡。
bring-rows-saved = 是哪幾列，寫在可以儲存的報告裡。
bring-report-save = 儲存報告
bring-report-save-title = 報告要存到哪裡？
bring-report-save-about = 報告是一份表格（.csv），任何試算表程式都能打開。裡面有每一個修正、照原樣保留或擱置的列。請放在只有管理名單的人看得到的地方。
bring-report-find = 搜尋資料庫
bring-report-again = 再匯入一份名單

## 匯出名單。

bring-give-title = 匯出名單給別人
bring-give-about = 把條目存成檔案，讓 211、服務名錄和其他程式也能讀取。格式叫 Open Referral HSDS，3.1 版。
bring-give-which = 哪些條目？
bring-give-none = 請至少選一項。
bring-give-empty = 現在還沒有名單可以匯出。
bring-give-form = 哪一種檔案？
bring-give-tables = 裝在一個 zip 檔裡的表格
bring-give-tables-about = 適合大多數程式，也能用試算表程式打開。
bring-give-json = 一個 JSON 檔案
bring-give-json-about = 給製作網站和程式的人用。
bring-give-where = 要存到哪裡？
bring-give-looking = 正在看有哪些名單…

## 試算表的一欄是什麼：選項。要短。

bring-target-ignore = 不匯入
bring-target-keep_as_is = 保留，但不顯示
bring-target-name = 名稱
bring-target-organization = 機構
bring-target-other_name = 其他名稱
bring-target-description = 做什麼
bring-target-more = 更多介紹
bring-target-phone = 電話號碼
bring-target-phone_label = 是誰的號碼
bring-target-text_number = 簡訊號碼
bring-target-whatsapp = WhatsApp 號碼
bring-target-email = 電子郵件地址
bring-target-website = 網站
bring-target-address = 完整地址
bring-target-street = 街道和門牌號碼
bring-target-city = 城市
bring-target-state = 州
bring-target-zip_code = 郵遞區號（ZIP）
bring-target-country = 國家
bring-target-latitude = 緯度
bring-target-longitude = 經度
bring-target-languages = 所說的語言
bring-target-interpreter = 有沒有口譯員
bring-target-hours = 開放時間
bring-target-cost = 費用
bring-target-eligibility = 誰可以來
bring-target-kind = 哪一類幫助
bring-target-need = 適合的情況
bring-target-community = 服務的社群
bring-target-checked_date = 查證日期
bring-target-status = 還在不在
bring-target-id = 這一列自己的編號
bring-target-credit = 療癒方法來自哪個社群
bring-target-openness = 別人可不可以用這個方法
bring-target-confidential = 地點要保密
bring-target-notes = 我們自己的筆記，不顯示
bring-target-public = 可不可以給所有人看

## 對一列或一個值做了什麼，為什麼。每句都要短。

bring-reason-mojibake = 文字變成亂碼，已經修正。
bring-reason-not_utf8 = 檔案用的是舊的文字編碼，已經照那種編碼讀取。
bring-reason-byte_order_mark = 檔案開頭有一個看不見的標記，已經去掉。
bring-reason-escaped_newline = 文字裡夾著換行的代碼，已經改成真正的換行。
bring-reason-html = 文字裡夾著網頁的代碼，已經去掉。
bring-reason-marker = 文字裡夾著別的程式的標記，已經去掉。
bring-reason-control_character = 看不見的字元，已經去掉。
bring-reason-no_scheme = 網址少了開頭（https://），已經補上。
bring-reason-phone_written = 電話號碼的寫法沒辦法直接撥打，已經改成能撥打的號碼。
bring-reason-phone_extension = 號碼裡連著分機號碼，已經分開寫。
bring-reason-several_phones = 一格裡有好幾個號碼，已經分開寫。
bring-reason-ragged = 這一列的格子太多或太少，已經照標題對好。
bring-reason-id_derived = 這一列自己的編號，已經改成所有程式都懂的編號。
bring-reason-id_missing = 這一列沒有自己的編號，已經給了一個。
bring-reason-hours_read = 開放時間寫成了一句話，已經讀懂。
bring-reason-status_read = 有一個詞說明它還在不在，已經讀懂。
bring-reason-phone_not_understood = 這裡找不到能撥打的號碼。
bring-reason-hours_not_understood = 開放時間沒有讀懂，照原來的寫法保留。
bring-reason-language_not_understood = 不確定這是哪種語言，照原來的寫法保留。
bring-reason-date_not_understood = 日期沒有讀懂。
bring-reason-address_not_understood = 這不是能用的網址或電子郵件地址。
bring-reason-no_place_on_earth = 地圖上沒有這個位置，沒有採用。
bring-reason-all_inactive = 名單裡每項服務都標成停用。這不可能是對的，所以沒有採用這個標記。
bring-reason-unknown_column = 我們不認得這一欄。會保留，匯出時也會帶上，但不顯示。
bring-reason-unknown_table = 我們不認得這張表。會保留，匯出時也會帶上，但不顯示。
bring-reason-value_not_understood = 我們不知道這裡寫的是什麼意思。照原來的寫法保留。
bring-reason-name_shared = 還有其他列用這個名稱，無法確定原先在這裡的是哪一列。它作為新條目收入。
bring-reason-too_large = 有一格或一列實在太長。
bring-reason-quote_not_closed = 有一個引號開了頭，沒有收尾。
bring-reason-name_missing = 沒有名稱。
bring-reason-duplicate_id = 另一列的編號相同，內容卻不同。
bring-reason-orphan = 它所屬的條目不在名單裡。
bring-reason-bad_json = 檔案的這一部分壞了，讀不出來。
bring-reason-practice_uncredited = 療癒方法沒有寫明來自哪個社群。
bring-reason-rule_broken = 它違反了一條在危急時保護人的規則。
bring-reason-unreadable = 檔案讀不出來。
bring-reason-marked_private = 名單把它標為不公開。
bring-reason-staff_contact = 這是在那裡工作的某個人的姓名、電子郵件地址或直撥號碼。
