### 「這個資料庫裡的障礙」：有多少條免費、說讀者的語言等等，又有多少條誰也不知道。

barriers-name = 這個資料庫裡的障礙
    .about = 有多少條是免費的、說您的語言、不問證件、晚上開放，又有多少條沒有人知道。
barriers-what = 統計了 { $count } 條給人支持的條目。數字說的是這台電腦上的名單，不是全國。
barriers-head-question = 方便的條件
barriers-head-yes = 是
barriers-head-no = 否
barriers-head-unknown = 不清楚
barriers-row-free = 免費
barriers-row-language = 有人會說{ $language }
barriers-row-id = 不問證件
barriers-row-evening = 晚上或週末開放
barriers-unknown = 「不清楚」也是障礙：人們得打電話去問。您的社區中心可以查清楚，寫進名單裡。
