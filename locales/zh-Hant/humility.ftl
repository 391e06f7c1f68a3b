### 一個月裡想一想的十個問題，給機構的工作人員和志工。每個人寫給自己看。

humility-name = 保持謙遜：一個月的十個問題
    .about = 關於傾聽、權力和犯錯的短問題。每個人寫給自己看。
humility-how = 每週選兩三個。這張紙自己留著，沒有人來收。
humility-never = 我們想在文化上保持謙遜，人們說需要什麼，就作出改變。這件事永遠沒有做完的一天。

## 問題。

humility-listen = 這一週，我在什麼時候沒有再聽下去？錯過了什麼？
humility-silent = 今天誰說得最多？誰的話沒有人聽見？
humility-guess = 對方還沒開口，我就認定了什麼？
humility-power = 我在這裡有什麼權力，例如鑰匙、檔案、錢，或者最後由我說了算？誰感覺得到？
humility-rule = 我們的哪一條規定，對我容易，對別人卻難？
humility-word = 我用哪個詞來說別人，而他們自己並不這樣說？
humility-mistake = 我什麼時候無意中傷了人？我怎樣道歉，又改變了什麼？
humility-taught = 我服務的人教會了我什麼？我道謝了嗎？
humility-credit = 我用的哪一種方法來自別的社群？我說出來了嗎？
humility-honest = 我錯了的時候，誰會對我說實話？我怎樣讓對方說得安心？
