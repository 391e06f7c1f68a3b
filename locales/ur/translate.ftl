### ترجمے کی میز: زبان جاننے والا شخص پروگرام کے لفظ اس زبان میں لکھتا ہے، ایک ایک عبارت کر کے۔ ہو سکتا ہے اسے کمپیوٹر کم آتا ہو۔
### ”عبارت“ پروگرام کا ایک جملہ یا ایک لیبل ہے۔ ہر جگہ سادہ لفظ۔

translate-title = ترجمہ کریں
translate-about = یہاں اس پروگرام کے لفظ اپنی زبان میں لکھے جا سکتے ہیں، ایک وقت میں ایک عبارت۔ نہ اکاؤنٹ چاہیے، نہ انٹرنیٹ۔ آپ جو کچھ لکھیں، وہ آپ کے چنے ہوئے فولڈر میں رہتا ہے، جب تک آپ خود اسے آگے نہ دیں۔
translate-folder = آپ کا کام رکھنے کا فولڈر
translate-folder-about = صرف اسی کام کا ایک فولڈر، شاید USB اسٹک پر۔ اگر آپ نے یہاں پہلے کام کیا ہو، تو وہی فولڈر پھر چنیں۔
translate-language-other = ایسی زبان جو ابھی یہاں نہیں ہے
translate-tag = زبان کا چھوٹا کوڈ
translate-tag-about = دو یا تین انگریزی حروف، جیسے صومالی کے لیے so۔ اگر زبان ایک سے زیادہ قسم کے حروف میں لکھی جاتی ہو، تو یہ بھی لکھیں کہ کون سے، جیسے { "pa-Arab" }۔
translate-own-name = زبان کا نام، اسی کے اپنے حروف میں
translate-english-name = زبان کا نام انگریزی میں
translate-open = کھولیں

translate-counts = کام کہاں تک پہنچا
translate-counts-all = سب عبارتیں
translate-counts-critical = حساس عبارتیں
translate-critical-about = حساس عبارتیں وہ لوگ پڑھتے ہیں جو خطرے میں ہیں، یا ان میں لکھا ہے کہ قانون لوگوں کو کیا حق دیتا ہے۔ ان کا ترجمہ آرام سے، سوچ سمجھ کر کریں۔
translate-counts-total = کل
translate-standing-missing = ترجمہ نہیں ہوا
translate-standing-source_changed = انگریزی بدل گئی ہے
translate-standing-machine = مشین کا کچا ترجمہ
translate-standing-unreviewed = کسی دوسرے نے نہیں پڑھا
translate-standing-trusted = جانچی ہوئی
translate-critical = حساس
translate-unsaved = سیو نہیں ہوا
translate-search = انگریزی میں ڈھونڈیں
translate-filter-standing = کیا دکھائیں
translate-filter-area = پروگرام کا حصہ
# ”سب کچھ“ translate-none میں بھی ہے: لفظ ایک ہی رہیں۔
translate-filter-all = سب کچھ
translate-shown =
    { $count ->
        [one] { $count } عبارت
       *[other] { $count } عبارتیں
    }
translate-none = ایسی کوئی عبارت نہیں۔ مزید دیکھنے کے لیے ”سب کچھ“ چنیں۔
translate-more = مزید دکھائیں
translate-undo = جو آخر میں سیو کیا، واپس لیں
translate-undone = جو آخر میں سیو ہوا تھا، وہ واپس لے لیا گیا۔
translate-close = ترجمے کی میز بند کریں
translate-close-unsaved =
    { $count ->
        [one] آپ نے { $count } عبارت میں جو لکھا، وہ سیو نہیں ہوا۔ ابھی بند کیا، تو وہ مٹ جائے گا۔
       *[other] آپ نے { $count } عبارتوں میں جو لکھا، وہ سیو نہیں ہوا۔ ابھی بند کیا، تو وہ مٹ جائے گا۔
    }

translate-to-list = فہرست پر واپس جائیں
translate-previous = پچھلی
translate-next = اگلی
translate-english = انگریزی
translate-pills-about = جو لفظ چوکھٹے میں ہیں، ان کی جگہ پروگرام خود بھرتا ہے۔ کسی ایک کو دبائیں، تو وہ آپ کی عبارت میں آ جائے گا۔
translate-notes = نوٹ
translate-before = اس سے پہلے کی عبارت
translate-after = اس کے بعد کی عبارت
translate-where = یہ کہاں نظر آتی ہے
translate-changes = انگریزی میں کیا بدلا
translate-changes-gone = ہٹایا گیا:
translate-changes-new = نیا:
translate-changes-unknown = انگریزی بدل گئی ہے۔ پہلے کیا لکھا تھا، یہ نہیں رکھا گیا، اس لیے پوری عبارت پڑھیں۔
translate-glossary = پہلے سے چنے ہوئے لفظ
translate-memory = ملتی جلتی عبارتیں
translate-memory-use = یہ لفظ استعمال کریں
translate-yours = { $language } میں
translate-yours-part = حصہ ”{ $part }“
translate-one-for-all = ہر گنتی کے لیے ایک ہی لفظ
translate-form = { $numbers } جیسی گنتیوں کے لیے
translate-form-only = صرف گنتی { $number } کے لیے
translate-form-rest = باقی سب گنتیوں کے لیے
translate-preview = یہ پروگرام میں کیسے دکھے گا
translate-must = اسے ٹھیک کریں:
translate-may = اسے دوبارہ دیکھ لیں:
translate-finding-here = یہاں:
translate-finding-wanted = یہ ہونا چاہیے:
translate-name = آپ کا نام، یا جو نام آپ چنیں
translate-name-about = یہ آپ کے لفظوں کے ساتھ سیو ہوتا ہے۔ اسے خالی چھوڑا جا سکتا ہے۔ بند ہوتے ہی پروگرام اسے بھول جاتا ہے۔
translate-save = سیو کریں
translate-save-still = سیو کریں: میرے لفظ اب بھی ٹھیک ہیں
translate-saved = سیو ہو گیا۔ اب پروگرام یہی کہتا ہے۔
translate-not-saved = ابھی سیو نہیں ہوا۔ جس پر نشان ہے، پہلے اسے ٹھیک کریں۔
translate-draft = یہ لفظ ابھی سیو نہیں ہوئے۔
translate-draft-drop = سیو کیے ہوئے لفظوں پر واپس جائیں
translate-review = میں نے اسے پڑھ لیا، اور اس کی ذمہ داری میری ہے
translate-review-about = یہ کوئی دوسرا شخص کرتا ہے جسے زبان آتی ہو، اور وہ اپنا نام اوپر لکھتا ہے۔ اپنے لفظ کوئی خود نہیں جانچ سکتا۔
translate-reviewed = لکھ لیا گیا۔ اب یہ عبارت جانچی ہوئی مانی جائے گی۔
translate-made-human = ترجمہ: { $name }، { $date }۔
translate-made-unnamed = ترجمہ: ایک شخص جس نے نام نہیں دیا، { $date }۔
translate-made-machine = مشین کا کچا ترجمہ، { $date }۔
translate-read-by = { $name } نے پڑھا، { $date }۔

translate-see = اسے پروگرام میں دیکھیں
# زبان کا نام اس کے اپنے حروف میں آتا ہے، اس لیے آخر میں ہے۔
translate-strip = پروگرام ابھی اس زبان میں ہے: { $language }۔
translate-strip-back = ترجمے کی میز پر واپس جائیں

translate-hand-back = اپنا کام جمع کرائیں
translate-hand-back-about = اس زبان میں جو کچھ ہے، سب ایک فائل میں آ جاتا ہے۔ فائل ان لوگوں کو دیں جن سے آپ کو پروگرام ملا، USB اسٹک پر یا جیسے بھی آپ چاہیں۔
translate-take-in = کسی اور کا کام شامل کریں
translate-take-in-about = وہ فائل چنیں جو کسی نے جمع کرائی ہے۔ اس میں جو نیا ہے، وہ شامل ہو جاتا ہے۔ جو آپ دونوں نے بدلا ہو، وہ آپ کو دکھایا جاتا ہے، اور فیصلہ آپ کا۔
translate-taken-in = بدلی ہوئی عبارتیں: { $changed }۔ نئی عبارتیں: { $added }۔
translate-disputes =
    { $count ->
        [one] آپ دونوں نے { $count } عبارت بدلی ہے۔ کون سے لفظ رہیں؟
       *[other] آپ دونوں نے { $count } عبارتیں بدلی ہیں۔ کون سے لفظ رہیں؟
    }
translate-dispute-base = پہلے:
translate-dispute-ours = میرے لفظ رکھیں
translate-dispute-theirs = دوسرے شخص کے لفظ لیں
translate-dispute-done = جو چنا ہے، وہی کریں

translate-where-alt = تصویر { $number }، کل { $total }: پروگرام کی ایک اسکرین، جس میں اس عبارت کے گرد چوکھٹا ہے۔
translate-where-more =
    { $count ->
        [one] یہ { $count } اور جگہ بھی ہے۔
       *[other] یہ { $count } اور جگہوں پر بھی ہے۔
    }
translate-where-next = اگلی جگہ دکھائیں
translate-where-spoken = یہ عبارت نظر نہیں آتی۔ اسکرین پڑھ کر سنانے والے پروگرام (اسکرین ریڈر) اسے اس چیز کے بارے میں بولتے ہیں جو چوکھٹے میں ہے۔
translate-where-none = یہ عبارت جہاں نظر آتی ہے، اس کی کوئی تصویر نہیں ہے۔
