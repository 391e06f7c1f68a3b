### سیٹنگز۔

settings-title = سیٹنگز
settings-language = زبان
settings-change-language = دوسری زبان چنیں
settings-text-size = حروف کا سائز
settings-percent = { $percent } فیصد
settings-theme = رنگ
settings-theme-system = اس کمپیوٹر جیسے
settings-theme-light = ہلکے
settings-theme-dark = گہرے
settings-theme-high_contrast = تیز فرق والے
settings-motion = حرکت
settings-reduce-motion = اسکرین پر کم حرکت
settings-portable-title = USB اسٹک پر
settings-portable-about = پروگرام USB اسٹک سے، یا اپنے ساتھ چلنے والے فولڈر سے چل رہا ہے۔ یہ جو کچھ رکھتا ہے وہ اس کے پاس والے فولڈر ”many_doors_data“ میں ہے۔ اس صفحے پر جہاں ”اس کمپیوٹر“ لکھا ہے وہاں وہی فولڈر سمجھیں۔
settings-portable-notes = اسٹک نکالنے سے پہلے ونڈو بند کریں۔ جس کے پاس اسٹک ہو وہ اس پر رکھی چیزیں پڑھ سکتا ہے؛ صرف نجی نوٹ پر تالا ہوتا ہے۔ یہ کمپیوٹر خود لکھ سکتا ہے کہ اسٹک لگائی گئی اور یہ پروگرام چلا۔
settings-keep-title = اس کمپیوٹر پر یاد رکھیں
settings-keep = میری زبان، حروف کا سائز اور رنگ اس کمپیوٹر پر یاد رکھیں
settings-keep-about = اگر یہ بند ہو، تو کچھ نہیں رکھا جاتا، اور اگلی بار شروع ہونے پر زبان پھر پوچھی جاتی ہے۔ یہ چالو ہو، تو ایک چھوٹی فائل بنتی ہے، جو اس کمپیوٹر کی تلاشی لینے والے کو مل سکتی ہے۔
settings-kept = یہ سیٹنگز اس کمپیوٹر پر یاد رکھی گئی ہیں۔
settings-not-kept = ونڈو بند ہوتے ہی یہ سیٹنگز بھلا دی جاتی ہیں۔
settings-folder-title = فولڈر سے زبانیں
settings-folder-about = ترجمہ کرنے والے یہاں اپنا کام آزما کر دیکھیں۔ اس فولڈر کا پاتھ لکھیں جس میں ہر زبان کا ایک فولڈر ہو۔
settings-folder-label = فولڈر کا پاتھ
settings-folder-use = یہ فولڈر استعمال کریں
settings-folder-none = صرف وہ زبانیں استعمال کریں جو پروگرام کے ساتھ آئیں
settings-folder-problems =
    { $count ->
        [0] فولڈر پڑھ لیا گیا۔ کوئی مسئلہ نہیں۔
        [one] فولڈر پڑھ لیا گیا۔ { $count } مسئلہ:
       *[other] فولڈر پڑھ لیا گیا۔ { $count } مسئلے:
    }
settings-leave-title = فوراً نکلیں
settings-leave-about = سب سے اوپر والا بٹن اس اسکرین کو اسی لمحے چھپا دیتا ہے۔ دوسرے پروگرام، انٹرنیٹ کمپنی یا جاسوسی پروگرام جو دیکھ چکے ہوں، وہ یہ نہیں چھپا سکتا۔
settings-leave-keys = Shift بٹن تین بار دبانے پر اسکرین ڈھک دیں
settings-leave-keys-about = بٹن پانچ سیکنڈ کے اندر تین بار دبانا ہے، اور بیچ میں کوئی دوسرا بٹن نہ دبے۔ اگر Shift آپ سے بے ارادہ دب جاتا ہو، تو اسے بند کر دیں۔
