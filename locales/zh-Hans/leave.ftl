### 怎样快速离开：在第一个画面上说一次。

leave-told-title = 如果有人进来
leave-told-how = 点“快速离开”，或者连按三次 Shift 键。空白页会马上盖住屏幕，程序会忘掉您在这里做过的事。
leave-told-button = 点“快速离开”。空白页会马上盖住屏幕，程序会忘掉您在这里做过的事。
leave-told-not = 但这样藏不住“电脑上有这个程序”这件事，也藏不住别人已经看到的东西。
leave-told-read = 我明白了
