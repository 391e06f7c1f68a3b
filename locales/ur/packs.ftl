### پیک: فہرستیں جو ایک دستخط والی فائل کی صورت میں سفر کرتی ہیں۔

packs-door-title = ہماری فہرستیں
packs-door-packs = پیک
packs-door-packs-about = دیکھیں کہ یہ لائبریری کن چیزوں سے بنی ہے۔ نئی فہرستیں ڈالیں، اور آگے دینے کے لیے اپنا پیک بنائیں۔
packs-door-bring = فہرست لائیں یا دوسروں کو دیں
packs-door-bring-about = اسپریڈ شیٹ یا کسی دوسرے پروگرام کی فہرست شامل کریں۔ یا اپنی انٹریاں دوسروں کے لیے فائل میں سیو کریں۔
packs-door-own = ہماری اپنی انٹریاں
packs-door-own-about = جو خدمات آپ کو معلوم ہوں، وہ لکھیں، اور کال کرنے پر جو سنا، وہ بھی۔
packs-door-round = کال شیٹ
packs-door-round-about = جن انٹریوں کو کال کی سب سے زیادہ ضرورت ہے، وہ چھاپیں، فون پر کہنے کے الفاظ کے ساتھ۔

packs-title = پیک
packs-about = پیک ایک فائل میں خدمات کی فہرست ہے۔ جس نے اسے بنایا، اس نے اس پر دستخط کیے ہیں، اس لیے راستے میں کوئی اسے بدلے تو اس پروگرام کو پتا چل جاتا ہے۔ اسے USB اسٹک پر لے جایا جا سکتا ہے: انٹرنیٹ نہیں چاہیے۔
packs-loading = دیکھا جا رہا ہے کہ یہاں کیا ہے…
packs-here-title = اس لائبریری میں
packs-name-built-in = وہ فہرست جو { -app-name } کے ساتھ آئی
packs-name-own = ہماری اپنی انٹریاں
packs-origin-built_in = پروگرام کے ساتھ آئی
packs-origin-signed = دستخط والا پیک
packs-origin-imported = لائی گئی فہرست
packs-origin-own = یہیں لکھی گئی
packs-fact-publisher = کس نے بنایا
packs-fact-number = ورژن نمبر
packs-fact-made = کب بنا
packs-fact-entries = انٹریاں
packs-fact-check = جانچ
packs-fact-terms = استعمال کی شرطیں
packs-fact-languages = کن زبانوں میں لکھا ہے
packs-fact-sort = یہ کیا ہے
packs-terms-unknown = نہیں لکھیں
packs-entries =
    { $count ->
        [one] { $count } انٹری
       *[other] { $count } انٹریاں
    }
packs-check-by = { $date } تک دوبارہ جانچیں
packs-check-overdue = { $date } تک دوبارہ جانچنا چاہیے تھا
packs-check-none = دوبارہ جانچنے کی کوئی تاریخ نہیں
packs-fingerprint-show = پورا فنگر پرنٹ دکھائیں
packs-fingerprint-about = یہ چار لفظوں کی لمبی شکل ہے۔
packs-remove = ہٹائیں
packs-back = پچھلے والے پر واپس جائیں
packs-give = فائل بنا کر دوسروں کو دیں
packs-open-own = ہماری اپنی انٹریاں کھولیں

packs-remove-title = ”{ $name }“ ہٹا دیں؟
packs-remove-what =
    { $count ->
        [one] اس کی { $count } انٹری اس لائبریری سے چلی جائے گی۔ لوگوں کو وہ یہاں نہیں ملے گی، جب تک کسی دوسری فہرست میں بھی نہ ہو۔
       *[other] اس کی { $count } انٹریاں اس لائبریری سے چلی جائیں گی۔ لوگوں کو وہ یہاں نہیں ملیں گی، جب تک کسی دوسری فہرست میں بھی نہ ہوں۔
    }
packs-remove-keeps = آپ کی دوسری فہرستیں اور آپ کی اپنی انٹریاں رہتی ہیں۔ جس فائل سے یہ آئی تھی، اسے نہیں چھیڑا جاتا، اس لیے اسے دوبارہ ڈالا جا سکتا ہے۔
packs-remove-yes = ہٹا دیں
packs-removed = ”{ $name }“ ہٹا دی گئی۔
packs-back-title = پرانی ”{ $name }“ پر واپس جائیں؟
packs-back-what = فہرست ویسی ہو جائے گی جیسی آخری اپ ڈیٹ سے پہلے تھی۔ اپ ڈیٹ نے جو ٹھیک کیا تھا، وہ پھر غلط ہو جائے گا، اس لیے یہ تبھی کریں جب اپ ڈیٹ خراب ہو۔
packs-back-yes = واپس جائیں
packs-back-done = ”{ $name }“ ویسی ہے جیسی آخری اپ ڈیٹ سے پہلے تھی۔

packs-add = پیک ڈالیں
packs-add-choose = پیک کی فائل چنیں۔ پہلے آپ اسے دیکھ لیں: ابھی کچھ انسٹال نہیں ہوتا۔
packs-add-reading = پیک پڑھا جا رہا ہے…
packs-add-other = دوسری فائل چنیں
packs-add-leave = انسٹال نہ کریں
packs-add-done = ہو گیا
packs-add-another = ایک اور پیک ڈالیں

packs-offer-who = اسے کس نے بنایا؟
packs-offer-what = اس میں کیا ہے؟
packs-offer-says = پیک کہتا ہے کہ یہ ان کی طرف سے ہے:
packs-offer-file = فائل:

packs-sort-full = پوری فہرست
packs-sort-delta = صرف وہ جو کسی پرانے پیک کے بعد بدلا
packs-sort-correction = دوسری فہرستوں کی انٹریوں کی تصحیح
packs-sort-revocation = وہ انٹریاں جو فوراً واپس لی جانی ہیں

packs-trust-trusted = آپ کو اس پیک کے بنانے والوں پر بھروسا ہے۔
packs-trust-unknown = یہاں ابھی کوئی اس پیک کے بنانے والوں کو نہیں جانتا۔
packs-trust-changed = رکیں۔ یہ وہ چابی نہیں ہے جو ہم جانتے ہیں۔
packs-trust-rotated = ان پیک بنانے والوں کی چابی نئی ہے۔ پرانی چابی، جس پر آپ کو بھروسا ہے، یہی کہتی ہے۔
packs-trust-unknown-how = پیک میں کوئی بھی شخص کوئی سا بھی نام لکھ سکتا ہے۔ بنانے والوں کو کال کریں، اور ان سے کہیں کہ اپنے چار لفظ پڑھ کر سنائیں۔ وہ فون نمبر استعمال کریں جو آپ کے پاس پہلے سے تھا، وہ نہیں جو فائل کے ساتھ آیا۔
packs-trust-changed-how = ہو سکتا ہے کوئی ”{ $name }“ کا نام لے کر لوگوں تک غلط نمبر پہنچا رہا ہو۔ یا بنانے والوں نے چابی کھو دی اور نئی بنا لی۔ یہ صرف وہی بتا سکتے ہیں۔ انہیں اس نمبر پر کال کریں جو آپ کے پاس پہلے سے تھا۔
packs-trust-since = یہاں بھروسا ہے، { $date } سے
packs-words-compare = یہ چار لفظ پیک بنانے والوں سے ملا کر دیکھیں
packs-words-known = جو لفظ ہم جانتے ہیں
packs-words-new = اس پیک کے لفظ
packs-trust-compared = میں نے یہ لفظ بنانے والوں سے ملا کر دیکھ لیے۔ چاروں ایک جیسے ہیں۔
packs-trust-changed-compared = میں نے بنانے والوں سے اس طریقے سے رابطہ کیا جو مجھے پہلے سے معلوم تھا۔ انہوں نے مجھے نئی چابی کا بتایا اور یہ نئے لفظ پڑھ کر سنائے۔

packs-standing-new = یہ پیک یہاں نیا ہے۔
packs-standing-newer = یہ اس سے نیا ہے جو آپ کے پاس ہے۔
packs-standing-same = یہ پیک آپ کے پاس پہلے سے ہے۔ کچھ کرنے کی ضرورت نہیں۔
packs-standing-older = یہ اس سے پرانا ہے جو آپ کے پاس ہے۔
packs-standing-fork = اس پیک کا ورژن نمبر وہی ہے جو آپ کے پاس والے کا ہے، مگر اس میں کچھ اور لکھا ہے۔ اسے انسٹال نہیں کیا جا سکتا۔
packs-standing-no_base = اس پیک میں صرف تبدیلیاں ہیں، اور جس فہرست کی یہ ہیں، وہ یہاں نہیں ہے۔ ابھی اسے انسٹال نہیں کیا جا سکتا۔
packs-standing-numbers = آپ کے پاس ورژن نمبر { $installed } ہے۔ یہ فائل ورژن نمبر { $offered } ہے۔
packs-standing-older-why = پرانی فہرست ایسے نمبر واپس لا سکتی ہے جو اب کام نہیں کرتے۔ یہ تبھی کریں جب نئی فہرست خراب ہو۔
packs-standing-fork-how = دونوں میں سے ایک جعلی ہو سکتا ہے۔ بنانے والوں سے پوچھیں کہ کون سا صحیح ہے۔
packs-standing-no-base-how = پوری فہرست مانگیں، اسے انسٹال کریں، اور پھر اس فائل کے ساتھ واپس آئیں۔
packs-older-sure = میں اسٹاف میں سے ہوں، اور مجھے جان بوجھ کر پرانی فہرست چاہیے۔

packs-offer-takes-back =
    { $count ->
        [one] یہ { $count } انٹری واپس لیتا ہے
       *[other] یہ { $count } انٹریاں واپس لیتا ہے
    }

packs-install = انسٹال کریں
packs-install-trust = ان بنانے والوں پر بھروسا کریں اور انسٹال کریں
packs-install-new-key = نئی چابی پر بھروسا کریں اور انسٹال کریں
packs-install-older = پرانی فہرست انسٹال کریں
packs-install-first = اس کے لیے پہلے اوپر والے خانے پر نشان لگائیں۔
packs-install-first-both = اس کے لیے پہلے اوپر کے دونوں خانوں پر نشان لگائیں۔

packs-installed = ”{ $name }“ انسٹال ہو گئی۔
packs-changes-added =
    { $count ->
        [one] { $count } نئی انٹری
       *[other] { $count } نئی انٹریاں
    }
packs-changes-changed =
    { $count ->
        [one] { $count } انٹری میں کچھ نیا لکھا ہے
       *[other] { $count } انٹریوں میں کچھ نیا لکھا ہے
    }
packs-changes-removed =
    { $count ->
        [one] { $count } انٹری اب نہیں ہے
       *[other] { $count } انٹریاں اب نہیں ہیں
    }
packs-changes-same =
    { $count ->
        [one] { $count } انٹری پہلے جیسی ہے
       *[other] { $count } انٹریاں پہلے جیسی ہیں
    }
packs-changes-none = لائبریری میں کچھ نہیں بدلا۔
packs-changes-names = ان کے نام دکھائیں
packs-change-added = نئی
packs-change-changed = بدلی ہوئی
packs-change-removed = اب نہیں ہیں
packs-changes-more = اور بھی ہیں۔ یہاں صرف پہلی چند کے نام ہیں۔

packs-publishers-title = پیک بنانے والے جن پر ہمیں بھروسا ہے
packs-publishers-about = ان کے چار لفظ آپ نے ایک بار ملا کر دیکھ لیے ہیں۔ ان کے اگلے پیک دوبارہ نہیں پوچھتے۔
packs-publishers-none = ابھی کوئی نہیں۔ جب آپ کوئی پیک ڈالیں، تو بنانے والوں کے چار لفظ ملا کر دیکھیں، اور بھروسا کرنا چنیں۔
packs-forget = اب بھروسا نہیں
packs-forget-title = ”{ $name }“ پر اب بھروسا نہیں؟
packs-forget-what = جو فہرستیں ان سے آپ کے پاس ہیں، وہ رہتی ہیں۔ ان کا اگلا پیک پھر سے چار لفظ ملا کر دیکھنے کو کہے گا۔
packs-forget-yes = ہاں، اب بھروسا نہیں
packs-forgotten = ”{ $name }“ پر اب بھروسا نہیں ہے۔

packs-watch-title = فولڈر جس پر نظر رکھی جائے
packs-watch-about = اس فولڈر میں پڑے نئے پیک خود انسٹال ہو جاتے ہیں، اگر آپ کو ان کے بنانے والوں پر بھروسا ہو۔ باقی سب آپ کا انتظار کرتے ہیں۔ مشترکہ ڈرائیو یا USB اسٹک اچھی جگہ ہے۔
packs-watch-choose = فولڈر چنیں
packs-watch-choose-another = دوسرا فولڈر چنیں
packs-watch-folder = اس پر نظر ہے:
packs-watch-away = یہ فولڈر ابھی پڑھا نہیں جا سکتا۔ اگر یہ USB اسٹک پر ہے، تو اسٹک لگائیں اور دوبارہ دیکھیں۔
packs-watch-now = ابھی دیکھیں
packs-watch-stop = نظر رکھنا بند کریں
packs-watch-looked = ابھی ابھی دیکھا۔
packs-watch-stopped = اب کسی فولڈر پر نظر نہیں ہے۔
packs-watch-found = آخری بار دیکھنے پر کیا ملا
packs-watch-found-none = اس میں کوئی پیک نہیں تھا۔
packs-watch-installed = انسٹال ہو گیا
packs-watch-nothing_new = کچھ نیا نہیں
packs-watch-asks = فیصلہ آپ کا
packs-watch-bad = استعمال نہیں کیا گیا
packs-watch-decide = اسے دیکھیں

packs-make-title = پیک بنائیں
packs-make-about = اپنی فہرستیں ایک فائل میں ڈالیں اور آگے دیں۔ آپ اس پر اپنی چابی سے دستخط کریں، تاکہ دوسروں کو پتا چلے کہ یہ آپ کی طرف سے ہے۔
packs-make-open = پیک بنائیں
packs-make-close = سیو کیے بغیر بند کریں
packs-make-part-what = اندر کیا جائے؟
packs-make-part-name = اس کا نام کیا ہے؟
packs-make-part-sign = دستخط کریں اور سیو کریں
packs-make-from = جو فہرستیں اندر جائیں
packs-make-name = پیک کا نام
packs-make-name-about = لوگوں کے لیے، جیسے ”Example County میں مدد“۔
packs-make-publisher = کون بناتا ہے
packs-make-publisher-about = آپ کے گروپ کا نام، جیسے دوسرے آپ کو جانتے ہیں۔
packs-make-id = چھوٹا نام
packs-make-id-about = چھوٹے انگریزی حروف، ہندسے، نقطے اور ہائفن۔ جب بھی یہ پیک دوبارہ بنائیں، اسے وہی رکھیں۔
packs-make-number = ورژن نمبر
packs-make-number-about = جب بھی یہ پیک دوبارہ بنے، اس کا ورژن نمبر پہلے سے بڑا ہونا چاہیے۔
packs-make-check = کب تک دوبارہ جانچیں
packs-make-check-about = اس دن کے بعد جس کے پاس بھی یہ پیک ہو، اسے نظر آئے گا کہ اس کی معلومات جانچنی چاہییں۔
packs-make-terms = استعمال کی شرطیں
packs-make-terms-about = دوسرے اس کے ساتھ کیا کر سکتے ہیں، جیسے ”CC BY 4.0“۔ اسے خالی چھوڑا جا سکتا ہے۔
packs-make-since = صرف وہ جو کسی پرانے پیک کے بعد بدلا
packs-make-since-about = اسے خالی چھوڑا جا سکتا ہے۔ اگر آپ اپنا پرانا پیک چنیں، تو نئی فائل چھوٹی ہوتی ہے، مگر صرف ان کے کام آتی ہے جن کے پاس پرانا پیک ہو۔
packs-make-key = آپ کی خفیہ چابی
packs-make-key-about = ابھی چابی نہیں ہے؟ پہلے نیچے بنا لیں۔
packs-make-password = چابی کا پاس ورڈ
packs-make-folder = کہاں سیو کریں
packs-make-save = پیک بنائیں
packs-made = پیک سیو ہو گیا: { $file }
packs-made-next = اب اس فائل کو کاپی کر کے آگے دیں۔ جب لوگ اسے پہلی بار ڈالیں، تو فون پر انہیں اپنے چار لفظ پڑھ کر سنائیں۔
packs-make-another = ایک اور بنائیں
packs-make-wrong = مہربانی کر کے انہیں دوبارہ دیکھ لیں:
packs-make-need-from = کم سے کم ایک فہرست چنیں۔
packs-make-need-name = پیک کو نام دیں۔
packs-make-need-publisher = لکھیں کہ اسے کون بناتا ہے۔
packs-make-need-id = چھوٹے نام میں صرف a سے z تک چھوٹے حروف، ہندسے، نقطے اور ہائفن ہو سکتے ہیں۔ وہ کسی حرف یا ہندسے سے شروع ہوتا ہے۔
packs-make-need-number = ورژن نمبر پورا عدد ہونا چاہیے، { $least } یا اس سے بڑا۔
packs-make-need-date = کوئی آنے والا دن چنیں، یا خالی چھوڑ دیں۔
packs-make-need-key = اپنی خفیہ چابی چنیں۔
packs-make-need-password = چابی کا پاس ورڈ لکھیں۔
packs-make-need-folder = چنیں کہ کہاں سیو کرنا ہے۔

packs-sign-title = بنے ہوئے پیک پر دستخط کریں
packs-sign-about = کسی فہرست کے رکھوالے ہو سکتے ہیں۔ یہ وہ لوگ ہیں جو نقصان دہ انٹری واپس لے سکتے ہیں، مگر تبھی جب ان میں سے کئی متفق ہوں۔ وہ ایک ہی فائل پر باری باری دستخط کرتے ہیں: ہر ایک اپنے دستخط جوڑتا ہے اور نئی فائل اگلے کو دیتا ہے۔
packs-sign-open = پیک پر دستخط کریں
packs-sign-part-what = کون سا پیک؟
packs-sign-pack = پیک کی فائل
packs-sign-pack-about = سب سے نئی فائل لیں، جس پر اب تک کے سارے دستخط ہوں۔ وہ ویسی ہی رہتی ہے: آپ کے دستخط کے ساتھ ایک نئی فائل سیو ہوتی ہے۔
packs-sign-reading = پیک پڑھا جا رہا ہے…
packs-sign-read = دستخط کرنے سے پہلے اسے پڑھ لیں۔ آپ کے دستخط کا مطلب ہے کہ آپ متفق ہیں۔
packs-sign-save = میرے دستخط جوڑیں
packs-sign-need-pack = پیک کی فائل چنیں۔
packs-signed = آپ کے دستخط والا پیک سیو ہو گیا: { $file }
packs-signed-next = یہ فائل اس اگلے شخص کو دیں جسے دستخط کرنے ہیں۔ جب سب کر چکیں، تو اسے آگے دیں۔ پھر جس کے پاس بھی فہرست ہو، وہ اسے ڈال سکتا ہے۔
packs-sign-another = ایک اور پر دستخط کریں

packs-take-title = انٹریاں واپس لیں
packs-take-about = اگر کسی انٹری سے لوگوں کو نقصان پہنچ سکتا ہے، تو اگلے پیک کا انتظار نہ کریں۔ اس سے ایک چھوٹی فائل بنتی ہے۔ جہاں بھی اسے ڈالا جائے، وہ انٹریاں فوراً چلی جاتی ہیں، چاہے کوئی پرانی فہرست انہیں پھر لے آئے۔
packs-take-wardens = یہ صرف فہرست بنانے والے کر سکتے ہیں، یا اس کے رکھوالے۔ اگر کئی رکھوالوں کا متفق ہونا ضروری ہو، تو آپ میں سے کوئی ایک یہاں فائل بنائے۔ باقی ”بنے ہوئے پیک پر دستخط کریں“ میں باری باری دستخط کریں۔
packs-take-open = انٹریاں واپس لیں
packs-take-part-what = کیا واپس لیا جا رہا ہے؟
packs-take-pack = جس فہرست میں وہ ہیں
packs-take-choose = فہرست چنیں
packs-take-built-in = جو فہرست { -app-name } کے ساتھ آئی اس پر کوئی دستخط نہیں کرتا۔ اگر آپ اس فائل پر دستخط کریں تو یہ ہر اس جگہ کام کرتی ہے جہاں آپ کی چابی پر پہلے سے بھروسا ہے۔
packs-take-entries = انٹریاں
packs-take-entries-about = ہر انٹری کا پکا نام الگ سطر پر لکھیں۔ وہ ”غلطی بتائیں“ والی اسکرین پر لکھا ہوتا ہے۔ وہاں کا ایک بٹن اسے یہاں خود بھی بھر دیتا ہے۔
packs-take-reason = کیوں
packs-take-reason-about = سادہ لفظوں میں۔ جسے بھی یہ فائل ملے، وہ انہیں پڑھ سکتا ہے، اس لیے ان لوگوں کے نام نہ لکھیں جنہیں نقصان پہنچا۔
packs-take-signer = دستخط کون کرتا ہے
packs-take-save = فائل بنائیں
packs-take-need-pack = فہرست چنیں۔
packs-take-need-entries = کم سے کم ایک انٹری لکھیں۔
packs-take-need-reason = لکھیں کہ کیوں۔
packs-take-need-signer = لکھیں کہ دستخط کون کرتا ہے۔
packs-taken = فائل سیو ہو گئی: { $file }
packs-taken-next = انٹریاں ابھی موجود ہیں، اور آپ کے دستخط پہلے ہیں۔ اگر دوسروں کو بھی دستخط کرنے ہوں، تو فائل ان میں سے اگلے کو دیں۔ جب سب کر چکیں، تو اسے یہاں ڈالیں اور آگے دیں۔
packs-take-another = اور واپس لیں
packs-take-hint = کیا یہ فہرست آپ کی بنائی ہوئی ہے، یا آپ اس کے رکھوالوں میں سے ہیں؟ اگر اس انٹری سے لوگوں کو نقصان پہنچ سکتا ہے، تو اسے ان سب کے لیے واپس لیا جا سکتا ہے جن کے پاس یہ فہرست ہے۔
packs-take-hint-open = اسے واپس لیں

packs-key-title = آپ کی چابی
packs-key-about = چابی ایک فائل ہے جس کا پاس ورڈ ہوتا ہے۔ اسی سے آپ کے پیک پر دستخط ہوتے ہیں۔ آپ کے گروپ کو صرف ایک چاہیے، اور وہ ایک ہی بار بنتی ہے۔
packs-key-open = چابی بنائیں
packs-key-folder = کہاں سیو کریں
packs-key-folder-about = سب سے اچھی ایسی USB اسٹک ہے جسے تالے میں رکھا جا سکے۔
packs-key-password = پاس ورڈ
packs-key-password-about = کم سے کم 8 حروف۔ چار یا زیادہ لفظ جن کا آپس میں کوئی تعلق نہ ہو، مضبوط ہوتے ہیں اور آسانی سے یاد رہتے ہیں۔
packs-key-again = وہی پاس ورڈ دوبارہ
packs-key-short = پاس ورڈ میں کم سے کم 8 حروف چاہییں۔
packs-key-differ = دونوں پاس ورڈ ایک جیسے نہیں ہیں۔
packs-key-make = چابی بنائیں
packs-key-working = چابی بن رہی ہے…
packs-key-made = آپ کی چابی تیار ہے
packs-key-made-words = یہ آپ کے چار لفظ ہیں۔ انہیں فون پر لوگوں کو پڑھ کر سنائیں، تاکہ انہیں پتا ہو کہ پیک سچ مچ آپ کی طرف سے ہے۔
packs-key-made-secret = خفیہ چابی: کسی کو نہ دیں
packs-key-made-public = پبلک چابی: اسے آگے دینا ٹھیک ہے
packs-key-advice = اسے سنبھال کر رکھیں
packs-key-advice-copy = خفیہ چابی کی ایک کاپی دوسری USB اسٹک پر، تالے والی جگہ میں رکھیں۔
packs-key-advice-password = پاس ورڈ لکھ لیں، اور اسے چابی سے الگ رکھیں۔ کوئی اسے واپس نہیں لا سکتا۔
packs-key-advice-lost = اگر چابی کھو جائے یا چوری ہو جائے، تو ان سب کو فوراً بتائیں جو آپ کے پیک استعمال کرتے ہیں۔
packs-key-use = اس سے پیک پر دستخط کریں

packs-revoked-title = واپس لی گئیں
packs-revoked-about = کسی کو پتا چلا کہ یہ انٹریاں غلط ہیں یا ان سے نقصان ہوتا ہے۔ یہ نہیں دکھائی جاتیں، چاہے کوئی پرانی فہرست انہیں پھر لے آئے۔
packs-revoked-by = { $by } نے { $date } کو واپس لی
packs-revoked-entry = انٹری:

packs-twins-notice =
    { $count ->
        [one] انٹریوں کی { $count } جوڑی شاید ایک ہی خدمت ہے۔
       *[other] انٹریوں کی { $count } جوڑیاں شاید ایک ہی خدمت ہیں۔
    }
packs-twins-open = انہیں دیکھیں
packs-twins-title = کیا یہ ایک ہی ہیں؟
packs-twins-about = دو فہرستوں میں ایک ہی خدمت دو بار ہو سکتی ہے۔ دونوں طرف دیکھ کر فیصلہ کریں۔ اگر پکا پتا نہ ہو، تو انہیں کال کریں یا جوڑی کو ویسے ہی رہنے دیں: دونوں لائبریری میں رہتی ہیں۔
packs-twins-loading = جوڑیاں ڈھونڈی جا رہی ہیں…
packs-twins-none = اس وقت کوئی دو انٹریاں ایک جیسی نہیں لگتیں۔
packs-twins-pair = { $total } میں سے جوڑی { $number }
packs-same-number = دونوں کا فون نمبر ایک ہے۔
packs-same-name_and_state = دونوں کا نام ایک ہے، ایک ہی ریاست میں۔
packs-twins-from = یہاں سے: { $list }
packs-twins-no-ways = نہ فون نمبر ہے، نہ ویب صفحہ
packs-twins-keep = دونوں ایک ہی ہیں: یہ رکھیں
packs-twins-apart = یہ ایک نہیں ہیں
packs-twins-sure = بعد میں اسے بدلا نہیں جا سکتا۔
packs-twins-joined = اب سے صرف ”{ $name }“ دکھائی جائے گی۔
packs-twins-kept-apart = دونوں رہتی ہیں، اور ہم ان کے بارے میں دوبارہ نہیں پوچھیں گے۔
packs-twins-packs = پیک والی اسکرین پر
