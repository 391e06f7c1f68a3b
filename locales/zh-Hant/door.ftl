door-link-rights = 資料庫裡關於權利的內容
door-link-policy = 資料庫裡關於改變規則的內容
door-link-organizations = 資料庫裡的機構
