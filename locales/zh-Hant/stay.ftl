### 留任訪談：和在機構裡工作或做志工的人談一談，讓他們能留下來。在紙上填寫。

stay-interview-name = 留任訪談
    .about = 和在您那裡工作或做志工的人談話時可以問的問題，讓好的人能留下來。
stay-interview-how = 單獨談，在有薪的時間裡談，而且對方願意才談。這裡說的話，絕不可以用來對付對方。
stay-interview-paper = 這張紙上不要寫名字。寫什麼、給誰看，由對方決定。

## 問題。

stay-interview-stay = 是什麼讓您想留下來？
stay-interview-leave = 是什麼讓您想過離開？
stay-interview-extra = 因為您的語言或社群，您有沒有額外的工作要做？有報酬嗎？
stay-interview-hurt = 這裡有沒有人因為您是什麼樣的人而對您不好？您覺得應該怎麼辦？
stay-interview-need = 什麼最能幫到您：薪水、時間、休息、指導，還是學習的機會？
stay-interview-next = 我們會改變什麼，由誰來做，什麼時候做到？
