### وہ انٹریاں جو لوگ خود لکھتے ہیں، فون پر کیا سنا، کون سی غلطیاں ملیں، اور کہاں معلومات میں فرق ہے۔

own-title = ہماری اپنی انٹریاں
own-about = وہ مدد لکھیں جو آپ کو معلوم ہے اور کسی فہرست میں نہیں۔ کبھی کبھی کال کریں، اور جو سنیں، وہ لکھ لیں۔
own-not-locked = یہ انٹریاں لاک نہیں ہیں۔ جو کوئی یہ کمپیوٹر استعمال کر سکتا ہے، وہ انہیں پڑھ سکتا ہے۔
own-no-people = مدد کے بارے میں لکھیں، مدد مانگنے والوں کے بارے میں کبھی نہیں۔
own-add = انٹری لکھیں
own-round-open = کال شیٹ چھاپیں
own-round-about = کال شیٹ میں وہ انٹریاں ہوتی ہیں جنہیں سب سے لمبے عرصے سے کسی نے نہیں جانچا، اور فون پر کہنے کے لیے الفاظ۔
own-stalest-first = جنہیں کال کی سب سے زیادہ ضرورت ہے، وہ سب سے پہلے ہیں۔
own-count =
    { $count ->
        [one] { $count } انٹری
       *[other] { $count } انٹریاں
    }
own-reading = پڑھا جا رہا ہے…
own-none = ابھی آپ کی اپنی کوئی انٹری نہیں ہے۔
own-none-ways = کسی ایسی جگہ سے شروع کریں جو آپ کو اچھی طرح معلوم ہو: اس کا نام، ایک نمبر، اور وہاں کیا ہوتا ہے۔ یا لائبریری میں کوئی انٹری ڈھونڈیں اور اس کا اپنا ورژن بنائیں۔
own-none-find = لائبریری میں دیکھیں
own-called-today = آج کال کی
own-called-question = کال کیسی رہی؟
own-called-never-mind = کچھ درج نہ کریں
own-called-noted = آج کے لیے لکھ لیا: { $answer }
own-called-wrong-next = کیا آپ کو صحیح نمبر معلوم ہے؟ تو انٹری بدلیں۔
own-call-holds = سب کچھ اب بھی صحیح ہے
own-call-no_answer = کسی نے جواب نہیں دیا
own-call-wrong_number = نمبر غلط ہے
own-call-ended = یہ سروس بند ہو چکی ہے
own-edit = بدلیں
own-edit-about = { $name } بدلیں
own-delete = مٹائیں
own-delete-about = { $name } مٹائیں
own-delete-title = { $name } مٹا دیں؟
own-delete-warning = یہ فائل سے ہمیشہ کے لیے مٹ جائے گی۔ واپس نہیں لائی جا سکتی۔
own-delete-version = اگر یہ کسی فہرست کی انٹری کا آپ کا اپنا ورژن تھا، تو پھر صرف فہرست والی انٹری رہ جاتی ہے۔
own-delete-now = ہمیشہ کے لیے مٹائیں
own-deleted = { $name } والی انٹری فائل سے مٹ گئی۔

own-form-new = انٹری لکھیں
own-form-edit = { $name } بدلیں
own-form-changes = یہ انٹری ”{ $pack }“ سے آئی ہے۔ آپ یہاں جو سیو کریں، وہ آپ کا اپنا ورژن بن جاتا ہے۔ فہرست ویسی ہی رہتی ہے، اور نئی فہرستیں آپ کے ورژن کے اوپر نہیں لکھتیں۔
own-form-changes-starter = یہ انٹری پروگرام کے ساتھ آئی ہے۔ آپ یہاں جو سیو کریں، وہ آپ کا اپنا ورژن بن جاتا ہے، اور پروگرام نیا ہونے پر بھی رہتا ہے۔
own-form-needed = صرف نام ضروری ہے۔ جو معلوم نہ ہو، اسے خالی چھوڑ دیں۔
own-form-draft = یہ وہ ہے جو آپ نے پہلے لکھا تھا۔ یہ ابھی سیو نہیں ہوا۔
own-form-draft-drop = میرا لکھا پھینک دیں
own-form-basics = یہ کیا ہے
own-form-reach = رابطہ کیسے ہو
own-form-where = کہاں ہے
own-form-for = کس چیز کے لیے اور کن کے لیے ہے
own-form-state = کیا یہ اب بھی موجود ہے؟
own-form-origin = کس کی دین ہے
own-form-name = نام
own-form-kind = مدد کی قسم
own-form-summary = ایک دو جملوں میں
own-form-summary-about = کسی پڑوسی کو آپ اس کے بارے میں کیا بتائیں؟
own-form-more = اس کے بارے میں مزید
own-form-hours = جواب کب ملتا ہے
own-form-hours-about = اپنے لفظوں میں، جیسے: پیر سے جمعہ، 9 سے 5
own-form-cost = خرچ
own-form-needs = لوگ کیا ضرورت لے کر آئیں
own-form-communities = جن کمیونٹیوں کے لیے یہ خود کو بتاتے ہیں
own-form-communities-about = صرف اسی پر نشان لگائیں جو وہ اپنے بارے میں خود کہتے ہیں۔
own-form-ticked =
    { $count ->
        [0] کوئی نشان نہیں
        [one] { $count } پر نشان
       *[other] { $count } پر نشان
    }
own-form-us-state = ریاست
own-form-whole-country = پورا ملک
own-form-place = شہر، قصبہ یا محلہ
own-form-locale = ان جملوں کی زبان
own-status-available = ہاں، موجود ہے
own-status-paused = فی الحال نہیں
own-status-uncertain = پکا پتا نہیں
own-status-ended = یہ ختم ہو چکا ہے
own-form-ended-about = جو سروس بند ہو چکی ہے، وہ پھر بھی دکھائی جاتی ہے، تاکہ لوگوں کو پتا ہو۔ اس کے ساتھ کوئی نمبر نہیں ہو سکتا۔
own-form-crisis-about = خطرے میں پڑے لوگ اس پر کال کریں گے۔ پہلے خود کال کر کے دیکھیں، پھر ”سیو کریں اور لکھیں کہ آج کال کی“ دبائیں۔
own-form-secret = یہ جگہ خفیہ رہنی چاہیے
own-form-secret-about = پناہ گاہوں اور محفوظ گھروں کے لیے۔ کوئی پتا نہ رکھا جاتا ہے، نہ دکھایا جاتا ہے، نہ آگے دیا جاتا ہے۔
own-form-credit = یہ کس کمیونٹی سے آئی ہے
own-form-credit-about = انہی کے لفظوں میں۔ اس کے بغیر کوئی روایت نہ سیو ہو سکتی ہے، نہ آگے دی جا سکتی ہے۔
own-form-openness = کیا دوسرے اسے اپنا سکتے ہیں؟
own-way = طریقہ { $number }
own-way-kind = کیسے
own-way-number = نمبر
own-way-email = ای میل کا پتا
own-way-page = صفحے کا پتا
own-way-address = گلی کا پتا
own-way-label = یہ کس کا ہے، یا کن کے لیے
own-way-label-about = اگر کئی ہوں، جیسے: ٹین ایجروں کے لیے
own-way-languages = وہاں بولی جانے والی زبانیں
own-way-language-add = زبان شامل کریں
own-way-language-choose = چنیں…
own-way-language-put = شامل کریں
own-way-language-drop = ہٹائیں: { $language }
own-way-interpreter = ترجمان کے ذریعے اور بہت سی زبانیں
own-way-add = رابطے کا ایک طریقہ شامل کریں
own-way-up = اوپر کریں
own-way-down = نیچے کریں
own-way-drop = ہٹائیں
own-way-up-about = طریقہ { $number } اوپر کریں
own-way-down-about = طریقہ { $number } نیچے کریں
own-way-drop-about = طریقہ { $number } ہٹائیں
own-way-none = ابھی رابطے کا کوئی طریقہ نہیں۔
own-way-secret = یہ جگہ خفیہ رہنی چاہیے، اس لیے یہاں گلی کا پتا نہیں ہو سکتا۔ یہ طریقہ ہٹا دیں۔
own-way-ended = یہ سروس بند ہو چکی ہے، اس لیے یہاں نمبر نہیں ہو سکتا۔ یہ طریقہ ہٹا دیں۔
own-form-mend =
    { $count ->
        [one] { $count } بات نہیں لکھی یا ٹھیک نہیں بیٹھتی:
       *[other] { $count } باتیں نہیں لکھیں یا ٹھیک نہیں بیٹھتیں:
    }
own-mend-name = اس کا نام ہونا چاہیے۔
own-mend-credit = روایت کے ساتھ اس کمیونٹی کا نام ضروری ہے جس سے یہ آئی ہے۔
own-mend-way-empty = طریقہ { $number } میں نہ نمبر ہے نہ پتا۔ اسے لکھیں، یا ہٹا دیں۔
own-mend-way-secret = طریقہ { $number } گلی کا پتا ہے، اور یہ جگہ خفیہ رہنی چاہیے۔
own-mend-way-ended = طریقہ { $number } ایک نمبر ہے، لیکن یہ سروس بند ہو چکی ہے۔
own-mend-closed = جو روایت باہر والوں کے لیے نہیں، یہاں اس کا نام اور احترام ہے۔ اس کے ساتھ رابطے کا کوئی طریقہ نہیں ہو سکتا۔
own-save = سیو کریں
own-save-called = سیو کریں اور لکھیں کہ آج کال کی
own-cancel = چھوڑ دیں
own-saving = سیو ہو رہا ہے…
own-cancel-title = جو آپ نے لکھا، اسے پھینک دیں؟
own-cancel-about = آپ نے کچھ لکھا ہے جو سیو نہیں ہوا۔
own-cancel-now = پھینک دیں
own-saved = { $name } والی انٹری سیو ہو گئی۔

own-steward-title = اس انٹری کے بارے میں
own-from-starter = یہ پروگرام کے ساتھ آئی ہے۔
own-from-own = یہ یہیں، اس کمپیوٹر پر لکھی گئی۔
own-from-pack = یہ ”{ $pack }“ فہرست سے آئی ہے۔
own-from-signed = یہ دستخط والی فہرست ”{ $pack }“ سے آئی ہے۔
own-version-edit = ہمارا ورژن بدلیں
own-mistake-open = غلطی بتائیں
own-secret-place = یہ جگہ کہاں ہے، یہ خفیہ رہتا ہے، تاکہ وہاں کے لوگ محفوظ رہیں۔ یہاں کوئی پتا نہیں لکھا۔

own-disputes = ہماری معلومات میں فرق ہے
own-disputes-about = اس صفحے پر اوپر ہم ان میں سے پہلی دکھاتے ہیں۔ اگر یہ آپ کے لیے اہم ہو، تو کال کر کے ان سے پوچھ لیں۔
own-disputed-here = اس بارے میں ہماری معلومات میں فرق ہے۔ نیچے دیکھیں۔
own-fact-numbers = نمبر
own-fact-addresses = پتے
own-fact-status = اب بھی موجود ہے یا نہیں
own-fact-cost = خرچ
own-fact-emergency = پولیس اور ایمبولینس
own-fact-name = نام
own-side-starter = وہ فہرست جو پروگرام کے ساتھ آئی
own-side-own = ہماری اپنی انٹری
own-side-unnamed = بغیر نام کی فہرست
own-side-shown = اوپر دکھائی گئی
own-side-nothing = اس بارے میں کچھ نہیں کہتی

own-mistake-title = غلطی بتائیں
own-mistake-of = اس انٹری کے بارے میں:
own-mistake-what = کیا غلط ہے؟
own-mistake-number = نمبر
own-mistake-hours = اوقات
own-mistake-languages = زبانیں
own-mistake-address = پتا یا ویب صفحہ
own-mistake-ended = یہ سروس بند ہو چکی ہے
own-mistake-credit = جس کمیونٹی کی دین بتائی گئی
own-mistake-harm = اس سے کسی کو نقصان پہنچا، یا پولیس بلائی گئی
own-mistake-other = کچھ اور
own-mistake-note = صحیح کیا ہے؟ یا کیا ہوا؟
own-mistake-note-about = اپنا یا کسی اور کا نام نہ لکھیں، جب تک آپ یہ نہ چاہیں کہ وہ فائل میں ہو۔
own-mistake-file = فائل میں کیا ہوگا
own-mistake-file-about = صرف وہی جو یہاں لکھا ہے۔ نہ آپ کا نام، نہ اس کمپیوٹر کے بارے میں کچھ۔
own-mistake-file-entry = انٹری
own-mistake-file-what = کیا غلط ہے
own-mistake-file-note = آپ کے لفظ
own-mistake-file-no-note = کچھ نہیں
own-mistake-file-language = آپ کے لفظوں کی زبان
own-mistake-save = فائل سیو کریں
own-mistake-not-sent = کچھ بھیجا نہیں جاتا۔ یہ پروگرام انٹرنیٹ کبھی استعمال نہیں کرتا۔ فائل آپ خود کسی کو دیں۔
own-mistake-give-pack = اسے ان لوگوں کو دیں جو ”{ $pack }“ بناتے ہیں۔
own-mistake-give-starter = اسے ان لوگوں کو دیں جن سے آپ کو یہ پروگرام ملا۔
own-mistake-give-own = یہ انٹری یہیں لکھی گئی تھی۔ اسے یہیں ٹھیک کیا جا سکتا ہے۔
own-mistake-choose = پہلے چنیں کہ کیا غلط ہے۔
own-mistake-saved = سیو ہو گیا: { $file }

own-round-screen = وہ انٹریاں جنہیں سب سے لمبے عرصے سے کسی نے نہیں جانچا، زیادہ سے زیادہ بیس۔ جو سنیں، اس پر نشان لگائیں، پھر یہاں ”آج کال کی“ میں لکھ لیں۔
own-round-none = کال کرنے کے لیے کچھ نہیں ہے۔ نمبر والی ہر انٹری کچھ ہی عرصہ پہلے جانچی گئی ہے۔
own-round-title = کرنے والی کالیں
own-round-how = نرمی سے پوچھیں، اور جو ملے وہ لے لیں۔ جو اب بھی صحیح ہے، اس پر نشان لگائیں، اور جو نہیں، وہ لکھ لیں۔ اگر کوئی مصروف ہو، تو بعد میں کال کریں۔ اپنے بارے میں کچھ بتانا ضروری نہیں۔
own-round-say = کیا کہیں
own-round-hello = ہیلو۔ ہم ان جگہوں کی ایک مفت فہرست رکھتے ہیں جہاں لوگوں کو سہارا مل سکتا ہے۔ آپ بھی اس میں ہیں۔ کیا آپ کے پاس چند منٹ ہیں؟
own-round-number = کیا یہ اب بھی آپ کا صحیح نمبر ہے؟
own-round-hours = جواب کب ملتا ہے؟
own-round-languages = وہاں آپ کون کون سی زبانیں بولتے ہیں؟ کیا آپ ترجمان سے کام لیتے ہیں؟
own-round-cost = اس پر کتنا خرچ آتا ہے؟ کیا وہ لوگ آ سکتے ہیں جن کے پاس نہ پیسے ہوں نہ انشورنس؟
own-round-id = کیا آپ لوگوں سے ID مانگتے ہیں؟
own-round-police = کیا آپ کبھی پولیس یا ایمبولینس بلاتے ہیں جب وہ شخص راضی نہ ہو؟ کب؟
own-round-thanks = شکریہ۔ کیا چند مہینوں بعد ہم دوبارہ کال کر لیں؟
own-round-notes = تاریخ اور نوٹ
