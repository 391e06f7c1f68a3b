### 翻譯工作台：懂一種語言的人，在這裡一條一條寫出程式裡的文字。他們不一定懂電腦。

## 開始。

translate-title = 翻譯
translate-about = 在這裡，您可以用自己的語言寫出這個程式裡的文字，一次寫一條。不需要帳號，也不需要上網。在您交給別人之前，您寫的一切都只留在您選的資料夾裡。
translate-folder = 存放譯文的資料夾
translate-folder-about = 請用您自己的資料夾，也可以放在隨身碟上。如果您以前在這裡翻譯過，請再選同一個資料夾。
translate-language-other = 這裡還沒有的語言
translate-tag = 語言代碼
translate-tag-about = 兩、三個字母，例如索馬利語是 so。如果這種語言有不只一種文字，請把文字的代碼也加上，例如 pa-Arab。
translate-own-name = 語言的名稱，用這種語言自己的文字寫
translate-english-name = 語言的英文名稱
translate-open = 打開

## 文字列表。

translate-counts = 翻譯進度
translate-counts-all = 全部文字
translate-counts-critical = 關鍵文字
translate-critical-about = 關鍵文字是給身處危險的人讀的，或者講的是法律給他們的權利。翻譯這些文字時，請慢慢來。
translate-counts-total = 合計
translate-standing-missing = 未翻譯
translate-standing-source_changed = 英文有改動
translate-standing-machine = 機器初稿
translate-standing-unreviewed = 還沒有第二個人核對
translate-standing-trusted = 已核對
translate-critical = 關鍵
translate-unsaved = 未儲存
translate-search = 在英文裡搜尋
translate-filter-standing = 顯示
translate-filter-area = 程式的哪個部分
translate-filter-all = 全部
translate-shown = { $count } 條文字
translate-none = 沒有這樣的文字。請選「全部」，就能看到更多。
translate-more = 顯示更多
translate-undo = 收回上一次儲存的內容
translate-undone = 上一次儲存的內容已經收回。
translate-close = 關閉翻譯工作台
translate-close-unsaved = 有 { $count } 條文字，您輸入的內容還沒有儲存。如果現在關閉，這些內容就沒有了。

## 一條文字。

translate-to-list = 返回列表
translate-previous = 上一條
translate-next = 下一條
translate-english = 英文
translate-pills-about = 有框線的字詞由程式填入。點一下，就會放進您的譯文裡。
translate-notes = 說明
translate-before = 它前面的文字
translate-after = 它後面的文字
translate-where = 它出現在哪裡
translate-changes = 英文改了什麼
translate-changes-gone = 刪去：
translate-changes-new = 新增：
translate-changes-unknown = 英文有改動。改動之前的文字沒有留下來，所以請從頭到尾讀一遍。
translate-glossary = 已經定好的譯法
translate-memory = 相似的文字
translate-memory-use = 使用這個譯文
translate-yours = { $language }譯文
translate-yours-part = 「{ $part }」部分
translate-one-for-all = 不管數字是多少，都用同樣的文字
translate-form = 用於 { $numbers } 這樣的數字
translate-form-only = 只用於數字 { $number }
translate-form-rest = 用於其他所有數字
translate-preview = 顯示出來的樣子
translate-must = 請改正：
translate-may = 請再看看：
translate-finding-here = 這裡寫的是：
translate-finding-wanted = 應該是：
translate-name = 您的名字，或者您自己取的名字
translate-name-about = 它會和您的譯文一起儲存。可以留空。您關閉程式時，程式就會忘掉它。
translate-save = 儲存
translate-save-still = 儲存：我的譯文仍然合適
translate-saved = 已經儲存。程式裡現在就是這樣寫的。
translate-not-saved = 還沒有儲存。請先改正標出來的地方。
translate-draft = 這些內容還沒有儲存。
translate-draft-drop = 換回已儲存的內容
translate-review = 我讀過了，願意為它負責
translate-review-about = 這一步要由另一個懂這種語言的人來做，並在上面寫下自己的名字。誰都不能核對自己的譯文。
translate-reviewed = 已經記下。現在它算是核對過了。
translate-made-human = { $date }，由{ $name }翻譯。
translate-made-unnamed = { $date }，由一位沒有留名的人翻譯。
translate-made-machine = { $date }，由機器寫出初稿。
translate-read-by = { $date }，由{ $name }核對。

## 在程式裡看譯文。

translate-see = 在程式裡看看
translate-strip = 您正在看的語言：{ $language }。
translate-strip-back = 返回翻譯工作台

## 交給別人。

translate-hand-back = 交回我的譯文
translate-hand-back-about = 這種語言的所有內容會放進一個檔案。程式是誰給您的，就請把檔案交給誰，用隨身碟或任何您方便的方式都可以。
translate-take-in = 匯入別人的譯文
translate-take-in-about = 請選擇別人交回的檔案。裡面的新內容會加進來。您和對方都改過的，會顯示給您看，由您決定。
translate-taken-in = 有改動的文字：{ $changed } 條。新增的文字：{ $added } 條。
translate-disputes = 有 { $count } 條文字，您和對方都改過。要用哪一個？
translate-dispute-base = 改動之前：
translate-dispute-ours = 保留我的
translate-dispute-theirs = 用對方的
translate-dispute-done = 就照我選的做

## 一條文字出現在哪裡：程式畫面的圖片，畫面是英文的。

translate-where-alt = 第 { $number } 張圖，共 { $total } 張：程式的一個畫面，這條文字用方框標了出來。
translate-where-more = 這條文字還出現在另外 { $count } 個地方。
translate-where-next = 看下一個地方
translate-where-spoken = 這條文字在畫面上看不到。螢幕報讀軟體唸出它，來說明方框裡的內容。
translate-where-none = 沒有圖片顯示這條文字出現在哪裡。
