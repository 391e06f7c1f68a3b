### 還沒有做好的入口。

coming-not-yet = 這個入口還沒有做好。
coming-rest = 這個入口的其他部分還沒有做好。
coming-meanwhile = 在這之前，下面這些也許能幫到您：
coming-act = 以後您可以在這裡給官員寫信，準備要問診所、學校或職場的問題，找到開會時可以說的話，兩種語言左右對照。
coming-rights = 以後您可以在這裡找到一張要求口譯員的卡片、被拒絕時可以說的話，還有申訴的地方。
coming-organizations = 以後機構還可以在這裡檢查自己服務得怎麼樣，看看還缺哪些語言。
coming-link-rights = 資料庫裡關於權利的內容
coming-link-policy = 資料庫裡關於改變規則的內容
coming-link-organizations = 資料庫裡的機構
