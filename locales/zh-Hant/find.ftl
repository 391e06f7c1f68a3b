### 尋找幫助：問題、按鈕、篩選和結果。

find-title = 您需要什麼？
find-placeholder = 用您自己的話說，例如：我睡不著
find-clear = 清除
find-tiles = 也可以直接點一個
find-more-needs = 更多需要
find-fewer-needs = 收起
find-for-need = 適合：{ $need }
find-take-away = 去掉：{ $what }
find-filters = 只顯示符合這些條件的幫助
find-filter-my-language = 會說我的語言
find-filter-language = 所說的語言
find-filter-any-language = 任何語言
find-filter-free = 免費或依收入付費
find-filter-open = 現在開放
find-filter-channel = 聯絡方式
find-filter-any-channel = 任何方式
find-filter-community = 適合我的社群
find-filter-any-community = 所有人
find-filter-kind = 哪一類幫助
find-filter-any-kind = 任何一類
find-filter-no-police = 絕不會叫警察
find-more-filters = 更多篩選
find-count = 有 { $count } 筆結果可能幫得上您。
find-count-or-more = 超過 { $count } 筆結果可能幫得上您。
find-hidden = 您的篩選另外隱藏了 { $count } 個。
find-hides = 隱藏了 { $count } 個
find-show-all = 全部顯示
find-some-words = 沒有哪一條包含您說的所有字詞。下面這些包含其中一部分。
find-instead = 現在顯示的是「{ $word }」的結果。
find-literal = 照我輸入的原文搜尋
find-crisis = 如果您可能會傷害自己，或者有人可能會傷害您，現在就可以找人談談。
find-crisis-lines = 查看危機專線
find-none = 沒有找到相關的內容。
find-none-ways = 您可以試試：
find-none-wider = 不加篩選，再搜尋一次
find-none-community = 看看分享圈和社群關懷
find-none-crisis = 查看危機專線
find-show-more = 顯示更多
find-announce =
    { $count ->
        [0] 什麼也沒找到。
       *[other] { $count } 個結果。
    }
find-searching = 正在搜尋…
find-small-library = 這個資料庫還很小。這裡沒有，不等於沒有幫助。
