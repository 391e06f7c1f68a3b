### 資料包：裝在一個檔案裡、有簽名的名單。資料庫由什麼組成、信任誰、自動查看的資料夾、製作資料包，還有可能重複的條目。

## 機構專區：三個放名單的地方。

packs-door-title = 我們的名單
packs-door-packs = 資料包
packs-door-packs-about = 看看這個資料庫由哪些名單組成。您可以加入較新的名單，也可以做自己的資料包傳給別人。
packs-door-bring = 匯入或匯出名單
packs-door-bring-about = 匯入試算表，或者別的程式的名單。也可以把您的條目存成檔案給別人。
packs-door-own = 我們自己的條目
packs-door-own-about = 寫下您知道的服務，打過電話後，記下您聽到的情況。
packs-door-round = 電話查證表
packs-door-round-about = 列印最需要打電話查證的條目，還有電話裡可以說的話。

## 畫面。

packs-title = 資料包
packs-about = 資料包是裝在一個檔案裡的服務名單。做它的人簽了名，途中如果有人動過，這個程式會發現。您可以用隨身碟帶著它，不需要上網。
packs-loading = 正在看這裡有什麼…
packs-here-title = 這個資料庫裡的名單
packs-name-built-in = { -app-name } 內建的名單
packs-name-own = 我們自己的條目
packs-origin-built_in = 程式內建
packs-origin-signed = 有簽名的資料包
packs-origin-imported = 匯入的名單
packs-origin-own = 在這裡寫的
packs-fact-publisher = 發布者
packs-fact-number = 版本編號
packs-fact-made = 製作日期
packs-fact-entries = 條目數
packs-fact-check = 查證
packs-fact-terms = 使用條款
packs-fact-languages = 有哪些語言的文字
packs-fact-sort = 類型
packs-terms-unknown = 沒有說明
packs-entries = { $count } 條
packs-check-by = 請在{ $date }之前重新查證
packs-check-overdue = 已過{ $date }，該重新查證了
packs-check-none = 沒有寫重新查證的期限
packs-fingerprint-show = 顯示完整的金鑰指紋
packs-fingerprint-about = 這是四個驗證詞的完整寫法。
packs-remove = 移除
packs-back = 退回前一版
packs-give = 匯出成檔案
packs-open-own = 打開我們自己的條目

## 拿掉之前先問一下。

packs-remove-title = 要移除「{ $name }」嗎？
packs-remove-what = 它的 { $count } 條會從這個資料庫裡拿掉。除非別的名單裡也有，否則大家在這裡就找不到了。
packs-remove-keeps = 您的其他名單和自己的條目都會留著。它原來的檔案不受影響，以後還可以再加入。
packs-remove-yes = 移除
packs-removed = 已移除「{ $name }」。
packs-back-title = 要讓「{ $name }」退回前一版嗎？
packs-back-what = 這份名單會回到上次更新之前的樣子。更新裡改好的錯誤也會跟著回來，所以請只在更新有問題時才這樣做。
packs-back-yes = 退回
packs-back-done = 「{ $name }」已經回到上次更新之前的樣子。

## 加入資料包。

packs-add = 加入資料包
packs-add-choose = 請選擇資料包的檔案。您可以先看一看：現在還不會安裝。
packs-add-reading = 正在讀取資料包…
packs-add-other = 選擇別的檔案
packs-add-leave = 不安裝
packs-add-done = 完成
packs-add-another = 再加入一個資料包
packs-offer-who = 是誰做的？
packs-offer-what = 裡面有什麼？
packs-offer-says = 資料包上寫著，它來自：
packs-offer-file = 檔案：
packs-sort-full = 一份完整的名單
packs-sort-delta = 只有某個舊資料包之後的變更
packs-sort-correction = 對其他名單裡條目的更正
packs-sort-revocation = 要馬上撤回的條目
packs-trust-trusted = 您信任這個發布者。
packs-trust-unknown = 這裡還沒有人認識這個發布者。
packs-trust-changed = 請停下。這不是我們認識的金鑰。
packs-trust-rotated = 這個發布者換了新金鑰。您信任的舊金鑰可以作證。
packs-trust-unknown-how = 誰都可以在資料包裡寫任何名字。請打電話給發布者，讓對方把四個驗證詞唸給您聽。請打您原來就有的號碼，不要打隨檔案一起來的號碼。
packs-trust-changed-how = 可能有人冒用「{ $name }」的名字，想把錯的號碼傳給大家。也可能是發布者弄丟了金鑰，重新做了一把。只有他們自己才說得清楚。請打您原來就有的號碼問一問。
packs-trust-since = 從{ $date }起在這裡受到信任
packs-words-compare = 請和發布者核對這四個驗證詞
packs-words-known = 我們認識的驗證詞
packs-words-new = 這個資料包的驗證詞
packs-trust-compared = 我和發布者核對過了，四個詞都一樣。
packs-trust-changed-compared = 我用以前就知道的方式聯絡到了發布者。他們告訴我換了新金鑰，還把這些新的驗證詞唸給我聽了。
packs-standing-new = 這裡還沒有這個資料包。
packs-standing-newer = 它比您現有的新。
packs-standing-same = 您已經有這個資料包了，不用做什麼。
packs-standing-older = 它比您現有的舊。
packs-standing-fork = 這個資料包和您現有的版本編號相同，內容卻不同。不能安裝。
packs-standing-no_base = 這個資料包裡只有變更，而變更所屬的名單不在這裡。現在還不能安裝。
packs-standing-numbers = 您現有的版本編號是 { $installed }，這個檔案的是 { $offered }。
packs-standing-older-why = 舊名單可能會把已經不能用的號碼帶回來。只有新名單壞了，才這樣做。
packs-standing-fork-how = 兩個裡面可能有一個是假的。請問發布者哪一個才對。
packs-standing-no-base-how = 請先要一份完整的名單，裝好以後，再回來用這個檔案。
packs-older-sure = 我是工作人員，特意要裝舊的名單。
packs-offer-takes-back = 它要撤回 { $count } 條
packs-install = 安裝
packs-install-trust = 信任這個發布者並安裝
packs-install-new-key = 信任新金鑰並安裝
packs-install-older = 安裝舊的名單
packs-install-first = 請先在上面的方框裡打勾。
packs-install-first-both = 請先在上面的兩個方框裡都打勾。
packs-installed = 「{ $name }」已經裝好。
packs-changes-added = 新增 { $count } 條
packs-changes-changed = { $count } 條有變更
packs-changes-removed = { $count } 條不再有
packs-changes-same = { $count } 條和原來一樣
packs-changes-none = 資料庫裡什麼都沒有變。
packs-changes-names = 顯示名稱
packs-change-added = 新增
packs-change-changed = 有變更
packs-change-removed = 不再有
packs-changes-more = 還有更多，這裡只寫出前面一些。

## 我們信任的發布者。

packs-publishers-title = 我們信任的發布者
packs-publishers-about = 您核對過這些發布者的四個驗證詞。加入他們以後的資料包時，不會再問。
packs-publishers-none = 還沒有。加入資料包時，您可以核對發布者的四個驗證詞，再選擇信任。
packs-forget = 不再信任
packs-forget-title = 不再信任「{ $name }」嗎？
packs-forget-what = 來自這個發布者的名單會留著。加入他們的下一個資料包時，會請您重新核對四個驗證詞。
packs-forget-yes = 不再信任
packs-forgotten = 已經不再信任「{ $name }」。

## 自動查看的資料夾。

packs-watch-title = 自動查看的資料夾
packs-watch-about = 這個資料夾裡有了較新的資料包，如果您信任發布者，就會自動安裝。其他的都等您決定。適合用共用磁碟或隨身碟。
packs-watch-choose = 選擇資料夾
packs-watch-choose-another = 換一個資料夾
packs-watch-folder = 自動查看：
packs-watch-away = 現在讀不到這個資料夾。如果它在隨身碟上，請插上隨身碟，再看一次。
packs-watch-now = 現在就看
packs-watch-stop = 不再自動查看
packs-watch-looked = 剛剛看過了。
packs-watch-stopped = 不再自動查看任何資料夾。
packs-watch-found = 上次查看的結果
packs-watch-found-none = 裡面沒有資料包。
packs-watch-installed = 已安裝
packs-watch-nothing_new = 沒有新內容
packs-watch-asks = 由您決定
packs-watch-bad = 沒有使用
packs-watch-decide = 看一看

## 製作資料包。

packs-make-title = 製作資料包
packs-make-about = 把您的名單裝進一個檔案，傳給別人。您用自己的金鑰簽名，別人就知道它確實來自您。
packs-make-open = 製作資料包
packs-make-close = 關閉，不儲存
packs-make-part-what = 裝進什麼？
packs-make-part-name = 叫什麼？
packs-make-part-sign = 簽名並儲存
packs-make-from = 要裝進去的名單
packs-make-name = 資料包的名稱
packs-make-name-about = 給人看的，例如「某某縣的幫助」。
packs-make-publisher = 發布者
packs-make-publisher-about = 您的團體的名稱，用大家熟悉的叫法。
packs-make-id = 簡稱
packs-make-id-about = 小寫字母、數字、點和連字號。以後重做這個資料包時，請一直用同一個簡稱。
packs-make-number = 版本編號
packs-make-number-about = 每次重做這個資料包，版本編號都要比上次大。
packs-make-check = 重新查證的期限
packs-make-check-about = 過了這一天，有這個資料包的人都會看到，裡面的資訊該查證了。
packs-make-terms = 使用條款
packs-make-terms-about = 別人可以怎樣使用它，例如「CC BY 4.0」。可以留空。
packs-make-since = 只裝某個舊資料包之後的變更
packs-make-since-about = 可以留空。如果選了您的舊資料包，新檔案會很小，但只對有那個舊資料包的人有用。
packs-make-key = 您的私密金鑰
packs-make-key-about = 還沒有金鑰？請先在下面做一把。
packs-make-password = 金鑰的密碼
packs-make-folder = 存到哪裡
packs-make-save = 製作資料包
packs-made = 資料包已儲存：{ $file }
packs-made-next = 現在您可以複製這個檔案，傳給別人。別人第一次加入它時，請在電話裡把您的四個驗證詞唸給他們聽。
packs-make-another = 再做一個
packs-make-wrong = 請再看看這幾個地方：
packs-make-need-from = 請至少選一份名單。
packs-make-need-name = 請幫資料包取個名稱。
packs-make-need-publisher = 請寫明發布者是誰。
packs-make-need-id = 簡稱裡只能有小寫字母 a 到 z、數字、點和連字號，而且要用字母或數字開頭。
packs-make-need-number = 版本編號要是整數，{ $least } 或更大。
packs-make-need-date = 請選擇還沒到的日期，或者留空。
packs-make-need-key = 請選擇您的私密金鑰。
packs-make-need-password = 請輸入金鑰的密碼。
packs-make-need-folder = 請選擇存到哪裡。

## 在做好的資料包上加簽名。

packs-sign-title = 在做好的資料包上簽名
packs-sign-about = 一份名單可以有守護人。條目會傷害人時，守護人可以撤回它，但要有好幾位都同意才行。他們在同一個檔案上輪流簽名：每個人加上自己的簽名，再把新檔案交給下一位。
packs-sign-open = 在資料包上簽名
packs-sign-part-what = 哪個資料包？
packs-sign-pack = 資料包的檔案
packs-sign-pack-about = 請用最新的檔案，裡面要有到目前為止的所有簽名。這個檔案不會變：加了您的簽名後，會另存成新檔案。
packs-sign-reading = 正在讀取資料包…
packs-sign-read = 簽名之前請先讀一讀。您的簽名表示您同意。
packs-sign-save = 加上我的簽名
packs-sign-need-pack = 請選擇資料包的檔案。
packs-signed = 加了您的簽名的資料包已儲存：{ $file }
packs-signed-next = 請把這個檔案交給下一位要簽名的人。大家都簽好後，就可以傳給別人。有這份名單的人，都可以加入它。
packs-sign-another = 再簽一個

## 製作撤回條目的資料包。

packs-take-title = 撤回條目
packs-take-about = 如果有條目會傷害人，請不要等到下一個資料包。在這裡可以做一個小檔案。把它加到哪裡，那裡的這些條目就會馬上消失，就算舊名單又帶來它們也一樣。
packs-take-wardens = 只有做這份名單的人或它的守護人可以這樣做。如果要好幾位守護人都同意，由其中一位在這裡做檔案，其他人再到「在做好的資料包上簽名」那裡輪流簽名。
packs-take-open = 撤回條目
packs-take-part-what = 要撤回什麼？
packs-take-pack = 這些條目在哪份名單裡
packs-take-choose = 選擇名單
packs-take-built-in = { -app-name } 內建的名單沒有人簽名。如果由您在這個檔案上簽名，凡是已經信任您的金鑰的地方，它都有效。
packs-take-entries = 條目
packs-take-entries-about = 請寫每一條的固定名稱，一行寫一個。在「回報錯誤」畫面上可以找到。那裡也有按鈕，可以替您填好。
packs-take-reason = 原因
packs-take-reason-about = 用平常的話寫。拿到檔案的人都看得到，所以不要寫受傷害的人的姓名。
packs-take-signer = 簽名的人
packs-take-save = 製作檔案
packs-take-need-pack = 請選擇名單。
packs-take-need-entries = 請至少寫一條。
packs-take-need-reason = 請寫原因。
packs-take-need-signer = 請寫明簽名的人是誰。
packs-taken = 檔案已儲存：{ $file }
packs-taken-next = 條目現在還在，您的簽名是第一個。如果還有別人要簽名，請把檔案交給下一位。大家都簽好後，請在這裡加入它，再傳給別人。
packs-take-another = 再撤回一些
packs-take-hint = 這份名單是您做的嗎？或者，您是它的守護人嗎？如果這一條會傷害人，您可以撤回它，每個有這份名單的人那裡都會撤回。
packs-take-hint-open = 撤回這一條

## 製作金鑰。

packs-key-title = 您的金鑰
packs-key-about = 金鑰是有密碼的檔案，您用它在資料包上簽名。一個團體只需要一把，做一次就夠了。
packs-key-open = 製作金鑰
packs-key-folder = 存到哪裡
packs-key-folder-about = 最好是能鎖起來的隨身碟。
packs-key-password = 密碼
packs-key-password-about = 至少 8 個字元。用四個或更多互不相關的詞，又安全又好記。
packs-key-again = 再輸入一次密碼
packs-key-short = 密碼至少要有 8 個字元。
packs-key-differ = 兩次輸入的密碼不一樣。
packs-key-make = 製作金鑰
packs-key-working = 正在製作金鑰…
packs-key-made = 您的金鑰做好了
packs-key-made-words = 這是您的四個驗證詞。請在電話裡唸給別人聽，讓他們知道資料包確實來自您。
packs-key-made-secret = 私密金鑰：不要給任何人
packs-key-made-public = 公開金鑰：可以傳給別人
packs-key-advice = 請好好保管
packs-key-advice-copy = 把私密金鑰另存一份到第二個隨身碟，放在上鎖的地方。
packs-key-advice-password = 把密碼寫下來，和金鑰分開放。密碼丟了，誰也找不回來。
packs-key-advice-lost = 如果金鑰丟了或被偷，請馬上告訴所有使用您資料包的人。
packs-key-use = 用它在資料包上簽名

## 撤回的條目。

packs-revoked-title = 已撤回
packs-revoked-about = 有人發現這些條目有錯，或者會傷害人。就算舊名單又帶來它們，也不會顯示。
packs-revoked-by = { $date }由{ $by }撤回
packs-revoked-entry = 條目：

## 可能重複的條目。

packs-twins-notice = 有 { $count } 對條目可能是同一項服務。
packs-twins-open = 看一看
packs-twins-title = 這兩條是同一項服務嗎？
packs-twins-about = 兩份名單裡可能有同一項服務。請看看兩邊，再決定。如果不確定，可以打電話問問，也可以先不管：兩條都會留在資料庫裡。
packs-twins-loading = 正在找可能重複的條目…
packs-twins-none = 現在沒有看起來一樣的條目。
packs-twins-pair = 第 { $number } 對，共 { $total } 對
packs-same-number = 兩條的電話號碼一樣。
packs-same-name_and_state = 兩條的名稱一樣，也在同一個州。
packs-twins-from = 來自：{ $list }
packs-twins-no-ways = 沒有電話號碼，也沒有網頁
packs-twins-keep = 是同一項：保留這一條
packs-twins-apart = 不是同一項
packs-twins-sure = 以後不能再改。
packs-twins-joined = 以後只顯示「{ $name }」。
packs-twins-kept-apart = 兩條都留著，以後不再問。
packs-twins-packs = 前往資料包
