### “这个资料库里的障碍”：有多少条免费、说读者的语言等等，又有多少条谁也不知道。

barriers-name = 这个资料库里的障碍
    .about = 有多少条是免费的、说您的语言、不问证件、晚上开放，又有多少条没有人知道。
barriers-what = 统计了 { $count } 条给人支持的条目。数字说的是这台电脑上的名单，不是全国。
barriers-head-question = 方便的条件
barriers-head-yes = 是
barriers-head-no = 否
barriers-head-unknown = 不清楚
barriers-row-free = 免费
barriers-row-language = 有人会说{ $language }
barriers-row-id = 不问证件
barriers-row-evening = 晚上或周末开放
barriers-unknown = “不清楚”也是障碍：人们得打电话去问。您的社区中心可以查清楚，写进名单里。
