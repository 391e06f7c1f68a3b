### دوسروں کی فہرستیں لانا (211، ڈائریکٹری یا اسپریڈ شیٹ سے)، اور فہرستیں دوسروں کو دینا۔

bring-title = فہرست لائیں
bring-about = کسی 211، ڈائریکٹری یا اپنی اسپریڈ شیٹ سے خدمات کی فہرست شامل کریں۔ سب کچھ اسی کمپیوٹر پر ہوتا ہے۔ کہیں کچھ نہیں بھیجا جاتا۔
bring-to-giving = فہرست دوسروں کو دیں

bring-choose-title = 1. فہرست چنیں
bring-choose-about = اسپریڈ شیٹ ({ ".csv, .xlsx, .ods" })، ٹیبلوں والا فولڈر یا zip، یا JSON فائل۔ کچھ شامل ہونے سے پہلے نظر آ جاتا ہے کہ اس میں کیا ہے۔
bring-looking = اندر دیکھا جا رہا ہے…
bring-chosen = آپ نے یہ چنا
bring-choose-other = کچھ اور چنیں
bring-is-pack = یہ ایک پیک ہے: ”{ $name }“۔ پیک پر دستخط ہوتے ہیں، اور ان کی اپنی اسکرین ہے۔
bring-to-packs = پیک والی اسکرین پر جائیں

bring-check-title = 2. دیکھیں کہ یہ کیا ہے
bring-found-format = یہ فہرست اس عام شکل میں ہے جس میں 211 اور ڈائریکٹریاں آپس میں فہرستیں دیتے لیتے ہیں۔ اس کا نام Open Referral HSDS ہے، اور یہ ورژن { $version } ہے۔
bring-found-services =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمات
    }
bring-found-organizations =
    { $count ->
        [one] { $count } ادارہ
       *[other] { $count } ادارے
    }
bring-found-rows =
    { $count ->
        [one] { $count } قطار
       *[other] { $count } قطاریں
    }
bring-source-title = یہ کہاں سے آئی
bring-update-title = کیا یہ کسی ایسی فہرست کی نئی کاپی ہے جو یہاں پہلے سے ہے؟
bring-update-new = نہیں، یہ نئی فہرست ہے
bring-source = چھوٹا نام
bring-source-about = کمپیوٹر کے لیے۔ جب آپ نئی کاپی شامل کریں، تو وہی چھوٹا نام لکھیں: تب وہی انٹریاں نئی ہوتی ہیں، اور کوئی دو بار نہیں آتی۔
bring-source-known = اس چھوٹے نام کی فہرست یہاں ہے: ”{ $name }“۔ اس کی انٹریاں نئی کر دی جائیں گی۔ جو انٹریاں نئی کاپی میں نہیں ہیں، وہ نکال دی جائیں گی۔
bring-source-missing = چھوٹا نام لکھیں۔
bring-name = نام جو لوگ دیکھیں گے
bring-name-about = یہ ہر انٹری پر لکھا ہوتا ہے کہ وہ کہاں سے آئی۔ مثلاً: Example County 211۔
bring-name-missing = نام لکھیں، تاکہ لوگوں کو پتا ہو کہ انٹریاں کہاں سے آئیں۔
bring-licence = استعمال کی شرطیں، اگر معلوم ہوں
bring-licence-about = مثلاً: CC BY 4.0۔ اگر فہرست میں نہ لکھا ہو، تو خالی چھوڑ دیں۔
bring-private-title = نجی چیزیں
bring-private = جس پر نجی کا نشان ہے، وہ بھی شامل کریں
bring-private-about = اسے بند رہنے دیں، جب تک فہرست والوں نے آپ کو نہ کہا ہو۔ جس پر نجی کا نشان ہو، وہ کسی پناہ گاہ کا پتا ہو سکتا ہے۔ اگر غلط آدمی کو مل جائے، تو کسی کو نقصان پہنچ سکتا ہے۔
bring-private-on = نجی چیزیں شامل کی جائیں گی۔ جو کوئی یہ پروگرام استعمال کرے، وہ انہیں دیکھ سکتا ہے۔
bring-start = یہ فہرست شامل کریں
bring-start-about = آپ جب چاہیں، روک دیں۔ تب سب کچھ ویسا ہی ہے جیسا پہلے تھا۔

bring-sheet = شیٹ
bring-sheet-hidden = { $name } (چھپی ہوئی)
bring-sheet-language = یہ کس زبان میں لکھی ہے
bring-sheet-state = ریاست، جہاں شیٹ میں نہ لکھی ہو
bring-sheet-state-none = کوئی ریاست نہیں
bring-columns-title = ہر کالم میں کیا ہے؟
bring-columns-about = ہم نے عنوانوں سے اور کالموں میں لکھی چیزوں سے اندازہ لگایا ہے۔ مہربانی کر کے ہر ایک کو دیکھ لیں۔
bring-columns-open =
    { $count ->
        [one] { $count } کالم کا اندازہ نہیں ہو سکا۔ چنیں کہ وہ کیا ہے۔
       *[other] { $count } کالموں کا اندازہ نہیں ہو سکا۔ چنیں کہ وہ کیا ہیں۔
    }
bring-columns-no-name = ابھی کوئی کالم نام نہیں ہے۔ چنیں کہ ہر خدمت کا نام کس کالم میں ہے۔
bring-column-blank = کالم { $number }
bring-column-empty = پہلی قطاروں میں کچھ نہیں
bring-sure-certain = پکا اندازہ
bring-sure-likely = شاید
bring-sure-unknown = مہربانی کر کے چنیں
bring-sure-chosen = چنا ہوا
bring-group-about = اس کے بارے میں
bring-group-reach = رابطہ کیسے ہو
bring-group-where = کہاں ہے
bring-group-who = کون اور کیا
bring-group-keep = رکھیں یا چھوڑ دیں
bring-mapping-about = یہ چناؤ ایک فائل میں رکھا جا سکتا ہے، تاکہ اس اسپریڈ شیٹ کی اگلی کاپی کے لیے کام آئے۔
bring-mapping-use = رکھا ہوا چناؤ استعمال کریں
bring-mapping-keep = یہ چناؤ فائل میں رکھیں
bring-mapping-use-title = چناؤ کس فائل میں ہے؟
bring-mapping-used = کالم اب اس فائل کے مطابق ہیں۔
bring-mapping-keep-title = چناؤ کہاں رکھیں؟
bring-mapping-keep-about = فائل میں کالموں کے عنوان ہیں اور جو آپ نے چنا۔ اس میں کوئی قطار نہیں ہے۔
bring-preview-title = پہلی قطاریں کیسے آئیں گی
bring-preview-busy = قطاریں دوبارہ پڑھی جا رہی ہیں…
bring-preview-none = عنوانوں کے نیچے کوئی قطار نہیں ہے۔
bring-preview-row = قطار { $line }
bring-preview-aside = الگ رکھی جائے گی
bring-preview-empty = اس قطار میں سے کچھ نہیں آئے گا۔
bring-preview-more =
    { $count ->
        [one] { $count } اور قطار دکھائیں
       *[other] { $count } اور قطاریں دکھائیں
    }

bring-running-title = 3. شامل کی جا رہی ہے
# keep: a number by itself
bring-count = { $count }

bring-report-title = 4. کیا شامل ہوا
bring-changes-title = لائبریری میں
bring-changes-added = نئی
bring-changes-changed = بدلی ہوئی
bring-changes-removed = اب نہیں ہیں
bring-changes-same = پہلے جیسی
bring-named-added =
    { $count ->
        [one] { $count } نئی انٹری
       *[other] { $count } نئی انٹریاں
    }
bring-named-changed =
    { $count ->
        [one] { $count } بدلی ہوئی انٹری
       *[other] { $count } بدلی ہوئی انٹریاں
    }
bring-named-removed =
    { $count ->
        [one] { $count } انٹری جو اب نہیں ہے
       *[other] { $count } انٹریاں جو اب نہیں ہیں
    }
bring-named-more =
    { $count ->
        [one] اور { $count } مزید۔
       *[other] اور { $count } مزید۔
    }
bring-clean = ہر قطار ویسے ہی آئی جیسے لکھی تھی۔ کچھ ٹھیک کرنے کی ضرورت نہ تھی۔
bring-reasons-title = ہم نے الگ الگ قطاروں کے ساتھ کیا کیا
bring-reasons-about = اصل زندگی کی فہرستیں کبھی پوری طرح ٹھیک نہیں ہوتیں۔ جو کچھ بدلا گیا، وہ یہاں گنا گیا ہے۔
bring-outcome-repaired = ٹھیک کی گئی
bring-outcome-kept = ویسی ہی رکھی گئی
bring-outcome-quarantined = الگ رکھی گئی
bring-outcome-left_out = نجی ہونے کی وجہ سے چھوڑ دی گئی
bring-outcome-about-repaired = یہ شامل ہو گئیں۔ ہمیں پکا پتا تھا کہ انہیں کیسے ٹھیک کرنا ہے۔
bring-outcome-about-kept = یہ اپنے ہی لفظوں کے ساتھ شامل ہو گئیں۔ کسی انسان کو انہیں دیکھ لینا چاہیے۔
bring-outcome-about-quarantined = یہ شامل نہیں ہوئیں۔ انہیں فہرست میں ٹھیک کر کے دوبارہ شامل کریں۔
bring-outcome-about-left_out = یہ شامل نہیں ہوئیں، تاکہ کوئی خطرے میں نہ پڑے۔ ہم نہیں دکھاتے کہ ان میں کیا لکھا تھا۔
bring-row-file = فائل
bring-row-line = سطر
bring-row-column = کالم
bring-row-outcome = ہم نے کیا کیا
bring-row-reason = کیوں
bring-row-value = وہاں کیا لکھا تھا
bring-row-whole = پوری فائل
bring-rows-more =
    { $count ->
        [one] اور { $count } مزید۔ یہ اس رپورٹ میں ہے جو سیو کی جا سکتی ہے۔
       *[other] اور { $count } مزید۔ یہ اس رپورٹ میں ہیں جو سیو کی جا سکتی ہے۔
    }
bring-rows-saved = یہ کون سی قطاریں ہیں، یہ اس رپورٹ میں لکھا ہے جو سیو کی جا سکتی ہے۔
bring-report-save = رپورٹ سیو کریں
bring-report-save-title = رپورٹ کہاں رکھیں؟
bring-report-save-about = یہ ایک ٹیبل ({ ".csv" }) ہے جو ہر اسپریڈ شیٹ پروگرام میں کھلتی ہے۔ اس میں ہر وہ قطار ہے جو ٹھیک کی گئی، ویسی ہی رکھی گئی یا الگ رکھی گئی۔ اسے ایسی جگہ رکھیں جہاں صرف فہرست سنبھالنے والے دیکھ سکیں۔
bring-report-find = لائبریری میں ڈھونڈیں
bring-report-again = ایک اور فہرست لائیں

bring-give-title = فہرست دوسروں کو دیں
bring-give-about = انٹریاں ایسی فائل میں سیو کریں جو 211، ڈائریکٹریاں اور دوسرے پروگرام پڑھ سکیں۔ اس شکل کا نام Open Referral HSDS ہے، ورژن 3.1۔
bring-give-which = کون سی انٹریاں؟
bring-give-none = کم سے کم ایک چنیں۔
bring-give-empty = دوسروں کو دینے کے لیے ابھی کوئی فہرست نہیں ہے۔
bring-give-form = کیسی فائل؟
bring-give-tables = ایک zip فائل میں ٹیبلیں
bring-give-tables-about = زیادہ تر پروگراموں کے لیے، اور اسپریڈ شیٹ میں کھولنے کے لیے۔
bring-give-json = ایک JSON فائل
bring-give-json-about = ان لوگوں کے لیے جو ویب سائٹیں اور پروگرام بناتے ہیں۔
bring-give-where = کہاں رکھیں؟
bring-give-looking = دیکھا جا رہا ہے کہ کون سی فہرستیں ہیں…

bring-target-ignore = چھوڑ دیں
bring-target-keep_as_is = رکھیں، مگر دکھائیں نہیں
bring-target-name = نام
bring-target-organization = ادارہ
bring-target-other_name = دوسرا نام
bring-target-description = یہ کیا کرتا ہے
bring-target-more = اس کے بارے میں مزید
bring-target-phone = فون نمبر
bring-target-phone_label = یہ کس کا نمبر ہے
bring-target-text_number = ٹیکسٹ کرنے کا نمبر
bring-target-whatsapp = WhatsApp نمبر
bring-target-email = ای میل
bring-target-website = ویب سائٹ
bring-target-address = پورا پتا
bring-target-street = گلی اور نمبر
bring-target-city = شہر
bring-target-state = ریاست
bring-target-zip_code = ZIP کوڈ
bring-target-country = ملک
bring-target-latitude = عرض بلد
bring-target-longitude = طول بلد
bring-target-languages = بولی جانے والی زبانیں
bring-target-interpreter = ترجمان ہے
bring-target-hours = کھلنے کے اوقات
bring-target-cost = کتنا خرچ آتا ہے
bring-target-eligibility = کون آ سکتا ہے
bring-target-kind = مدد کی قسم
bring-target-need = لوگ کیا ضرورت لے کر آتے ہیں
bring-target-community = کن کمیونٹیوں کی خدمت کرتا ہے
bring-target-checked_date = جس دن جانچا گیا
bring-target-status = کیا اب بھی موجود ہے
bring-target-id = قطار کا اپنا نمبر
bring-target-credit = روایت کس کمیونٹی سے آئی ہے
bring-target-openness = کیا دوسرے یہ روایت اپنا سکتے ہیں
bring-target-confidential = اس کی جگہ خفیہ ہے
bring-target-notes = ہمارے اپنے نوٹ، دکھانے کے لیے نہیں
bring-target-public = کیا سب کو دکھایا جا سکتا ہے

bring-reason-mojibake = حروف بگڑے ہوئے تھے، ٹھیک کر دیے گئے۔
bring-reason-not_utf8 = فائل حروف لکھنے کے پرانے طریقے سے سیو ہوئی تھی۔ اسی طرح پڑھی گئی۔
bring-reason-byte_order_mark = فائل کے شروع میں ایک نظر نہ آنے والا نشان تھا۔ نکال دیا گیا۔
bring-reason-escaped_newline = عبارت میں نئی سطر کے کوڈ لکھے تھے۔ اب وہ نئی سطریں ہیں۔
bring-reason-html = عبارت میں ویب صفحے کے کوڈ تھے۔ نکال دیے گئے۔
bring-reason-marker = عبارت میں کسی دوسرے پروگرام کے نشان تھے۔ نکال دیے گئے۔
bring-reason-control_character = نظر نہ آنے والے نشان نکال دیے گئے۔
bring-reason-no_scheme = ویب پتے کا شروع کا حصہ ({ "https://" }) نہیں تھا۔ لگا دیا گیا۔
bring-reason-phone_written = فون نمبر ایسے لکھا تھا کہ ڈائل نہ ہو سکے۔ اب یہ ڈائل ہو سکتا ہے۔
bring-reason-phone_extension = ایکسٹینشن نمبر کے ساتھ ہی لکھا تھا۔ اب وہ الگ ہے۔
bring-reason-several_phones = ایک ہی خانے میں کئی نمبر تھے۔ اب ہر ایک الگ ہے۔
bring-reason-ragged = قطار میں خانے زیادہ یا کم تھے۔ انہیں عنوانوں سے ملا دیا گیا۔
bring-reason-id_derived = قطار کا اپنا نمبر ایسے نمبر میں بدلا گیا جو ہر پروگرام سمجھتا ہے۔
bring-reason-id_missing = قطار کا اپنا کوئی نمبر نہیں تھا۔ اسے ایک دے دیا گیا۔
bring-reason-hours_read = کھلنے کے اوقات جملے کی صورت میں لکھے تھے۔ سمجھ لیے گئے۔
bring-reason-status_read = ایک لفظ میں لکھا تھا کہ یہ اب بھی موجود ہے یا نہیں۔ سمجھ لیا گیا۔
bring-reason-phone_not_understood = یہاں ڈائل کرنے کے لیے کوئی نمبر نہیں ملا۔
bring-reason-hours_not_understood = کھلنے کے اوقات سمجھ نہیں آئے۔ جیسے لکھے تھے، ویسے ہی رکھے گئے۔
bring-reason-language_not_understood = پکا پتا نہیں کہ یہ کون سی زبان ہے۔ جیسے لکھی تھی، ویسے ہی رکھی گئی۔
bring-reason-date_not_understood = تاریخ سمجھ نہیں آئی۔
bring-reason-address_not_understood = یہ ایسا ویب یا ای میل پتا نہیں جو کام کرے۔
bring-reason-no_place_on_earth = نقشے پر یہ نقطہ کوئی اصل جگہ نہیں ہے۔ اسے استعمال نہیں کیا گیا۔
bring-reason-all_inactive = فہرست کی ہر خدمت پر بند ہونے کا نشان ہے۔ یہ صحیح نہیں ہو سکتا، اس لیے نشان نہیں مانا گیا۔
bring-reason-unknown_column = ہم اس کالم کو نہیں جانتے۔ اسے رکھا جاتا ہے اور آگے دیا جاتا ہے، مگر دکھایا نہیں جاتا۔
bring-reason-unknown_table = ہم اس ٹیبل کو نہیں جانتے۔ اسے رکھا جاتا ہے اور آگے دیا جاتا ہے، مگر دکھایا نہیں جاتا۔
bring-reason-value_not_understood = ہمیں معلوم نہیں کہ یہاں اس کا کیا مطلب ہے۔ جیسے لکھا تھا، ویسے ہی رکھا گیا۔
bring-reason-name_shared = دوسری قطاروں کا بھی یہی نام ہے، اور یہ یقینی نہیں کہ پہلے یہاں کون سی تھی۔ یہ نئی انٹری ہے۔
bring-reason-too_large = کوئی خانہ یا قطار حد سے زیادہ لمبی ہے۔
bring-reason-quote_not_closed = اقتباس کا ایک نشان کھلا اور کبھی بند نہیں ہوا۔
bring-reason-name_missing = اس کا کوئی نام نہیں ہے۔
bring-reason-duplicate_id = ایک اور قطار کا یہی نمبر ہے، اور اس میں کچھ اور لکھا ہے۔
bring-reason-orphan = یہ ایسی انٹری کا حصہ ہے جو فہرست میں نہیں ہے۔
bring-reason-bad_json = فائل کا یہ حصہ ٹوٹا ہوا ہے اور پڑھا نہیں جا سکتا۔
bring-reason-practice_uncredited = راحت کی روایت میں یہ نہیں لکھا کہ وہ کس کمیونٹی سے آئی ہے۔
bring-reason-rule_broken = اس سے ایک ایسا اصول ٹوٹتا ہے جو لوگوں کو مشکل کی گھڑی میں محفوظ رکھتا ہے۔
bring-reason-unreadable = فائل پڑھی نہیں جا سکی۔
bring-reason-marked_private = فہرست میں اس پر نجی کا نشان ہے۔
bring-reason-staff_contact = یہ وہاں کام کرنے والے کسی شخص کا نام، ای میل یا سیدھا نمبر ہے۔
