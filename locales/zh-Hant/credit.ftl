### 更正療癒方法出處的紙條。出處就是說明方法來自誰，和錢沒有關係。

credit-slip-name = 說明出處
    .about = 一張紙條，說明某種方法寫錯了社群，或者有別的地方不對。
credit-slip-practice = 哪一種方法？
credit-slip-community = 它來自哪個社群？
    .hint = 如果知道，請用這個社群自己的名稱。
credit-slip-person = 您的名字，或者怎樣聯絡您
    .hint = 可以留空。
credit-slip-wrong = 哪裡不對？
    .hint = 不對外的方法，不要寫怎麼做。

## 紙條上的字。

credit-slip-title = 說明出處：更正
credit-slip-what = 出處就是說明一種方法來自誰，和錢沒有關係。
credit-slip-line-practice = 方法：{ $practice }
credit-slip-line-community = 它來自：{ $community }
credit-slip-line-person = 寫這張紙條的人：{ $person }
credit-slip-right = 那裡應該怎樣寫？
credit-slip-source = 誰可以證實，或者有什麼可以證實？要寫出誰，先要得到對方同意。一個網頁或一本書也很好。
credit-slip-works = 這裡怎樣寫出處
credit-slip-named = 每一種方法都寫明來自哪個社群，用那個社群自己的名稱。
credit-slip-consent = 我們寫的，依據公開的來源，或者依據同意的人。
credit-slip-rule = 每一種方法都寫明誰可以用、怎樣用。列印或傳給別人時，這條規定也一起帶上。
credit-slip-closed = 不對外的方法，一直不對外。我們寫出名字，以示敬意。我們從不寫怎麼做。
credit-slip-give = 您從誰那裡拿到這個程式或名單，就請把這張紙條交給誰。沒有任何東西會自己傳送出去。
