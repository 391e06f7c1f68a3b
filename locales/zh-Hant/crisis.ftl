### 危機提示條和危機頁面。這裡的每個字，都可能有身處危險的人在讀。

crisis-strip = 現在有危險嗎？
crisis-strip-link = 打電話或傳簡訊到 988，或其他危機專線
crisis-never-calls = 這個程式不會替您打電話
crisis-title = 現在就找人談談
crisis-intro = 這些專線都免費。您隨時可以停下來。
crisis-911 = 如果接下來幾分鐘內可能有人喪命，911 是美國的緊急求助電話。打過去，通常會有警察、消防員或救護車趕來。
crisis-lines = 全美國都能打的專線
crisis-more-lines = 更多危機專線
crisis-built-in = 資料庫打不開。這是{ $date }的內建名單。
crisis-police-note = 有些專線可能會叫警察或救護車來。每張卡片上都寫著我們查到的情況。
# 國語和粵語的英文說法是為讀者加上的。
crisis-interpreter = 您可以用英語說出您的語言：國語（普通話）是 Mandarin，粵語（廣東話）是 Cantonese。很多專線會幫您找口譯員。
crisis-static-title = 現在就找人談談。打電話或傳簡訊到 988。
crisis-static-note = 免費，日夜都有人。打電話可以請口譯員。
