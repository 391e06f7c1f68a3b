### چھاپنا، PDF سیو کرنا اور فون کے لیے چوکور کوڈ: اسکرین، اور پرچوں پر لکھی باتیں۔

paper-open = چھاپیں یا سیو کریں
paper-open-about = { $name } چھاپیں یا سیو کریں
paper-title = کاغذ پر
paper-list-add = میری فہرست میں رکھیں
paper-list-added = میری فہرست میں ہے
paper-list-add-about = { $name } میری فہرست میں رکھیں
paper-list-button = میری فہرست ({ $count })
paper-list-empty = آپ کی فہرست میں ابھی کچھ نہیں ہے۔ کسی کارڈ پر ”میری فہرست میں رکھیں“ دبائیں۔
paper-list-forgotten = یہ ونڈو بند ہوتے ہی، یا فوراً نکلنے پر، آپ کی فہرست بھلا دی جاتی ہے۔
paper-list-clear = میری فہرست خالی کریں
paper-list-remove-about = { $name } میری فہرست سے ہٹائیں
paper-beside = ساتھ میں دوسری زبان
paper-beside-none = صرف ایک زبان
paper-third = تیسری زبان
paper-third-none = صرف دو زبانیں
paper-form = کیسا دکھے
paper-form-page = صفحہ
paper-form-large = بڑے حروف
paper-form-poster = پوسٹر
paper-form-wallet = بٹوے کے لیے کارڈ
paper-form-strips = پھاڑنے والی پرچیاں
paper-form-cards = کارڈ، ایک صفحے پر چار
paper-preview = کاغذ پر یہ آئے گا
paper-drawing = صفحے بن رہے ہیں…
paper-page = { $pages } میں سے صفحہ { $page }
paper-save = PDF سیو کریں
paper-save-title = کہاں رکھیں؟
paper-save-about = فائل کا نام { $file } ہے۔ نام سے پتا نہیں چلتا کہ اس میں کیا ہے، مگر جو اسے کھولے، وہ پڑھ سکتا ہے۔
paper-places = کہاں سیو کریں
paper-place-desktop = ڈیسک ٹاپ
paper-place-documents = ڈاکومنٹس
paper-place-downloads = ڈاؤن لوڈز
paper-place-drive = ڈرائیو { $name }
paper-place-path = دوسرے فولڈر کا پاتھ
paper-place-use = وہاں سیو کریں
paper-saved = سیو ہو گیا: { $file }
paper-print = چھاپیں
paper-printer = پرنٹر
paper-print-about = چھپائی کے کام کا نام ”{ $title }“ ہے۔ پرنٹر، اس کی ٹرے اور اس کمپیوٹر پر چھپائی کی قطار سے پھر بھی پتا چل سکتا ہے کہ کیا چھپا۔
paper-printed = پرنٹر کو بھیج دیا گیا۔ صفحے ٹرے سے اٹھا لیں۔
paper-no-printer = یہاں کوئی پرنٹر نہیں ملا۔ آپ چاہیں تو PDF سیو کر کے کسی دوسرے پروگرام سے یا کسی لائبریری میں چھاپ لیں۔
paper-phone = میرے فون پر رکھیں
paper-phone-title = اسے اپنے فون سے پڑھیں
paper-phone-about = اپنے فون کا کیمرا چوکور کوڈ کے سامنے کریں۔ انٹرنیٹ پر کچھ نہیں بھیجا جاتا: فون اسے اسکرین سے پڑھتا ہے، اور جو پڑھے اسے اپنے پاس رکھتا ہے۔
paper-phone-call = نمبر، کال کرنے کے لیے
paper-phone-text = سب کچھ، لکھا ہوا
paper-phone-holds = چوکور کوڈ، جس میں یہ ہے: { $text }

paper-neutral-title = معلوماتی پرچہ
paper-list-heading = دروازے جو کام آ سکتے ہیں
paper-foot = یہ { -app-name } کی { $date } کی فہرست سے ہے۔ باتیں بدلتی رہتی ہیں: بھروسا کرنے سے پہلے جانچ لیں۔ اسے کاپی کرنے اور دوسروں کو دینے کی اجازت ہے، اس سطر کے ساتھ اور یہ بتا کر کہ کس کی دین ہے (CC BY 4.0)۔
paper-foot-dates = معلومات { $from } سے { $to } تک کی ہیں، اور ہر انٹری پر اس کی اپنی تاریخ ہے۔
paper-foot-unchecked = یہاں کی کچھ باتیں کسی نے نہیں جانچیں، اور ہر ایسی انٹری پر یہ لکھا ہے۔
paper-zone = اوقات کا ٹائم زون: { $zone }
paper-scan-call = کال کرنے کے لیے اسکین کریں
paper-scan-text = فون پر رکھنے کے لیے اسکین کریں
paper-text-copy = لفظ کاپی کریں
paper-text-save = سادہ ٹیکسٹ فائل میں سیو کریں
paper-text-count =
    { $count ->
        [one] { $count } حرف
       *[other] { $count } حروف
    }
paper-calendar-save = کیلنڈر کے لیے ملاقاتیں سیو کریں
paper-calendar-about = دو دو گھنٹے کی چھ ملاقاتیں فائل { $file } میں آ جاتی ہیں۔ فون اور کمپیوٹر کے کیلنڈر اسے کھول لیتے ہیں۔ اس میں تاریخیں ہیں، اور آپ کا لکھا ہوا نام اور جگہ، اور کچھ نہیں۔
paper-calendar-meeting = ملاقات
paper-foot-made = { $date } کو Many Doors سے بنایا گیا۔ اسے کاپی کرنے اور دوسروں کو دینے کی اجازت ہے۔
