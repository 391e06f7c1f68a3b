### 寻找帮助：问题、按钮、筛选和结果。

find-title = 您需要什么？
find-placeholder = 用您自己的话说，比如：我睡不着
find-clear = 清除
find-tiles = 也可以直接点一个
find-more-needs = 更多需要
find-fewer-needs = 收起
find-for-need = 适合：{ $need }
find-take-away = 去掉：{ $what }
find-filters = 只显示符合这些条件的帮助
find-filter-my-language = 会说我的语言
find-filter-language = 所说的语言
find-filter-any-language = 任何语言
find-filter-free = 免费或按收入付费
find-filter-open = 现在开放
find-filter-channel = 联系方式
find-filter-any-channel = 任何方式
find-filter-community = 适合我的社群
find-filter-any-community = 所有人
find-filter-kind = 哪一类帮助
find-filter-any-kind = 任何一类
find-filter-no-police = 绝不会叫警察
find-more-filters = 更多筛选
find-count = 有 { $count } 条结果可能帮得上您。
find-count-or-more = 超过 { $count } 条结果可能帮得上您。
find-hidden = 您的筛选另外隐藏了 { $count } 个。
find-hides = 隐藏了 { $count } 个
find-show-all = 全部显示
find-some-words = 没有哪一条包含您说的所有字词。下面这些包含其中一部分。
find-instead = 现在显示的是“{ $word }”的结果。
find-literal = 按我输入的原文搜索
find-crisis = 如果您可能会伤害自己，或者有人可能会伤害您，现在就可以找人谈谈。
find-crisis-lines = 查看危机热线
find-none = 没有找到相关的内容。
find-none-ways = 您可以试试：
find-none-wider = 不加筛选，再搜索一次
find-none-community = 看看分享圈和社区关怀
find-none-crisis = 查看危机热线
find-show-more = 显示更多
find-announce =
    { $count ->
        [0] 什么也没找到。
       *[other] { $count } 个结果。
    }
find-searching = 正在搜索…
find-small-library = 这个资料库还很小。这里没有，不等于没有帮助。
