### 用長密碼鎖住的私人筆記：筆記、收藏的條目，還有日子難熬時的計畫。寫的人可能在家裡被人監視，可能正在最難的一天。

private-title = 我的私人筆記
private-about = 收藏的條目、筆記，還有日子難熬時的計畫，都可以放在這裡。全部鎖在一個檔案裡，用長密碼打開。
private-not-here = 這裡不能收藏任何東西。這是一台自助電腦，或者這台電腦上沒有存放它的資料夾。
private-honest-lost = 如果您忘了長密碼，誰也打不開這個檔案。沒有別的辦法。
private-honest-seen = 翻看這台電腦的人，看得到有這個檔案；但沒有長密碼，就讀不到裡面的內容。
private-honest-watched = 如果有程式在監視鍵盤或螢幕，它就幫不上忙。
private-honest-forced = 如果有人可能逼您打開它，什麼都不留會比較安全。
private-new = 建立一個上鎖的地方
private-passphrase = 長密碼
private-passphrase-again = 再輸入一次長密碼
private-passphrase-how = 用四、五個互不相關的詞就很好。只有那張紙放得安全，才寫在紙上。
private-show = 顯示我輸入的內容
private-weak-too_short = 至少要有 { $least } 個字元。
private-weak-one_thing_repeated = 這是同樣的內容一再重複。
private-weak-few_different = 至少要有 { $least } 個不同的字元。
private-weak-straight = 這是一串挨著排的字母或數字。
private-weak-common = 很多人都用這一個。別人會先試它。
private-strong = 這個長密碼不錯。
private-differ = 兩次輸入的長密碼不一樣。
private-make = 建立
private-locked = 您的私人筆記鎖著
private-open = 打開
private-opening = 正在開啟…
private-lock = 現在上鎖
private-locks-itself = 如果 { $minutes } 分鐘沒有按鍵或觸碰，它會自己鎖上。您點「快速離開」時，它也會鎖上。
private-warning-left = 再過 { $seconds } 秒，您的私人筆記就會鎖上。
private-warning-lost = 還沒有儲存的內容會遺失。
private-saving = 正在儲存…
private-saved = 已經儲存在上鎖的檔案裡。

## 收藏的條目。

private-resources = 收藏的條目
private-resources-none = 還沒有收藏。請打開一個條目的頁面，點「收藏」。
private-keep = 收藏
private-kept = 已收藏在我的私人筆記裡
private-resource-note = 您為它寫的筆記
private-remove = 移除
private-remove-about = 移除{ $name }
private-resource-gone = 資料庫裡已經沒有這一條了。

## 筆記。

private-notes = 筆記
private-note-new = 新筆記
private-note-title = 標題
private-note-text = 筆記
private-note-untitled = 沒有標題的筆記
private-papers = 我正在寫的信和文稿

## 寫給自己的計畫。

private-plan = 日子難熬時，我的計畫
private-plan-about = 趁好過一點的日子來寫，可以自己寫，也可以和您信任的人一起寫。哪個部分都可以空著。
private-plan-crisis = 如果您現在有危險，螢幕最上面的專線就是給您的，不管幾點。
private-plan-signs = 我怎樣察覺，難熬的一天開始了
private-plan-helps = 對我有幫助的小事
private-plan-places = 在哪裡，我會好過一點
private-plan-people = 我可以打給誰，怎樣聯絡
private-plan-person = 名字
private-plan-way = 怎樣聯絡
private-plan-person-new = 再加一個人
private-plan-safer = 我想讓自己拿不到的東西
private-plan-reasons = 對我重要的人和事
private-plan-after = 過去之後，我想記住的話

## 更換長密碼，全部忘掉。

private-change = 更換長密碼
private-change-do = 更換
private-changed = 長密碼已經更換。
private-forget = 全部忘掉
private-forget-about = 會銷毀上鎖的檔案和裡面的一切，也會銷毀這台電腦上記住的設定。您存在別處的副本不受影響。
private-forget-own = 同時刪除我們自己的條目（{ $count }）
private-forget-stays = 資料包會留下。可以在「資料包」頁面移除。
private-forget-do = 現在全部忘掉
private-forget-sure = 是的，銷毀它
