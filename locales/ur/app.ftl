### ہر اسکرین کا ڈھانچا۔

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
app-skip = سیدھے اصل حصے پر جائیں
app-opening = کھل رہا ہے…
app-close = بند کریں
app-back = پیچھے
app-doors = دروازے
app-quieter = مزید جگہیں
app-machine-draft = مشین کا کچا ترجمہ۔ ابھی کسی انسان نے اسے نہیں جانچا۔
app-unreviewed = ترجمہ ہو چکا ہے، مگر کسی دوسرے نے جانچا نہیں۔
app-source-changed = اس ترجمے کے بعد انگریزی عبارت بدل گئی ہے۔
app-source-text = { $language } میں:
app-only-in = ابھی تک صرف { $language } میں۔
app-change-language = زبان بدلیں
app-text-size = حروف کا سائز
app-leave = فوراً نکلیں
app-leave-about = اس اسکرین کو اسی لمحے چھپا دیتا ہے۔ دوسرے پروگراموں کو جو یاد ہے، وہ اس سے نہیں مٹتا۔
app-cover-back = شروع کریں
app-try-again = دوبارہ کوشش کریں
app-still-empty = یہ ابھی خالی ہے۔
