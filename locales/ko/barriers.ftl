### 이 컴퓨터의 자료실에 있는 항목을 센 것: 무료인지, 내 언어를 하는지 등. 어느 곳도 좋다 나쁘다 하지 않아요.

barriers-name = 이 자료실의 걸림돌
    .about = 무료인 항목, 내 언어를 하는 항목, 신분증을 묻지 않는 항목, 저녁에 여는 항목이 몇 개인지, 그리고 아무도 모르는 것은 몇 개인지 나와요.
barriers-what = 센 것: 사람들을 돕는 항목 { $count }개. 이 컴퓨터에 있는 목록의 숫자이고, 미국 전체의 숫자가 아니에요.
barriers-head-question = 무엇이 있으면 더 쉬운지
barriers-head-yes = 네
barriers-head-no = 아니요
barriers-head-unknown = 모름
barriers-row-free = 무료예요
barriers-row-language = { $language } 하는 사람이 있어요
barriers-row-id = 신분증을 묻지 않아요
barriers-row-evening = 저녁이나 주말에 열어요
barriers-unknown = “모름”도 걸림돌이에요. 직접 전화해서 물어봐야 하니까요. 센터에서 알아보고 목록에 적어 넣을 수 있어요.
