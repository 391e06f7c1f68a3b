### 社區中心裡的自助電腦：來訪的人一個接一個使用，站著讀這些字。

kiosk-touch = 碰一下螢幕或按任意鍵，就可以開始
kiosk-erases = 您離開時，您在這裡做過的事會被清除。
kiosk-tally = 這個社區中心會統計大家在找哪幾類幫助、用哪種語言。數字會故意改掉一點。它從不保存您輸入的內容，也從不記下您是誰。危機、暴力和移民方面的，從不統計。
kiosk-done = 我用完了：清除
kiosk-done-about = 結束這次使用，清除您在這裡做過的事。
kiosk-warning-title = 您還在嗎？
kiosk-warning-left = 再過 { $seconds } 秒，您這次使用的內容就會被清除。
kiosk-warning-how = 要繼續使用，請碰一下螢幕或按任意鍵。
kiosk-stay = 我還在
kiosk-print-about = 紙會從這個社區中心的印表機出來。請把紙帶走：不管誰經過，都看得到出紙匣裡的內容。
kiosk-print-none = 這個社區中心不在這裡提供列印。您可以看著螢幕抄下號碼，或者用手機掃描 QR 碼。
kiosk-staff-title = 工作人員專用
kiosk-staff-about = 要輸入數字密碼才能打開。來訪的人用不到這裡的東西。
kiosk-staff-pin = 數字密碼（PIN 碼）
kiosk-staff-update = 看看有沒有較新的資料包
kiosk-staff-close = 關閉程式
kiosk-staff-done = 完成了。
kiosk-staff-wrong = 數字密碼不對。
kiosk-staff-early = 現在再試還太早。
kiosk-staff-wait = 請過 { $minutes } 分鐘再試。
kiosk-staff-tally = 顯示統計的數字
kiosk-staff-take = 把數字存到隨身碟
kiosk-staff-taken = 已存到隨身碟：{ $file }

## 統計的數字，給工作人員看。

kiosk-tally-title = 大家沒有找到什麼，{ $quarter }
kiosk-tally-early = 最初三個月還沒有結束。結束以後才能顯示數字。
kiosk-tally-none = 沒有哪個數字大到可以顯示。
kiosk-tally-need = 找什麼
kiosk-tally-language = 語言
kiosk-tally-not-found = 沒有找到
kiosk-tally-found = 找到了
kiosk-tally-hidden = 不到 { $least }
kiosk-tally-doubt = 可能是碰巧
kiosk-tally-about = 每個數字都故意改過一點。大多數的真實數字，和顯示的最多相差 { $margin }。這樣做，是為了讓誰也不能從這些數字看出誰來過這裡。
kiosk-tally-other = 其他語言

kiosk-staff-brief = 把一頁摘要存到隨身碟
kiosk-staff-brief-print = 列印一頁摘要
kiosk-brief-title = 大家在這裡需要、卻沒有找到的幫助
kiosk-brief-what = 在這個社區中心的一台公用電腦上，大家用自己的語言尋找心理健康方面的幫助。這一頁列出的，是大家找過、電腦裡卻沒有用那種語言提供的幫助。
kiosk-brief-table = 有多少次使用沒有找到那種語言的幫助。橫條越長，次數越多。空心的橫條可能是碰巧。
kiosk-brief-none = 這三個月裡，沒有哪個數字大到可以顯示。這是為了保護來過這裡的人：太小的數字可能會讓人認出其中某一位。這並不表示沒有人需要幫助。
kiosk-brief-are = 這些數字說的是什麼
kiosk-brief-visits = 數的是使用的次數，不是人數。來過兩次的人算兩次；一次使用最多可以算進三類幫助。
kiosk-brief-hidden = 不到 { $least } 的數字不顯示，也不列總數，所以誰也算不出沒有顯示的數字。
kiosk-brief-are-not = 這些數字不說明什麼
kiosk-brief-never = 危機、暴力和移民方面的，從不統計。有多少人在這些方面需要幫助，從這一頁看不出來。
kiosk-brief-absent = 這一頁並不是全部。它只列出最大的幾個數字；從沒用過這台電腦的人，也不在這些數字裡。
kiosk-brief-made = { $date }用 { -app-name } 製作。
