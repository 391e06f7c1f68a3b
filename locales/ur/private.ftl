### نوٹ، سنبھالی ہوئی انٹریوں اور مشکل دنوں کے پلان کے لیے ایک نجی جگہ، جو لمبے پاس ورڈ سے لاک ہوتی ہے۔

private-title = میرے نجی نوٹ
private-about = سنبھالی ہوئی انٹریاں، نوٹ اور مشکل دنوں کا پلان یہاں رکھیں۔ یہ سب ایک فائل میں لاک ہوتا ہے، ایک لمبے پاس ورڈ سے، جس میں کئی لفظ ہوں۔
private-not-here = یہاں کچھ نہیں رکھا جا سکتا۔ یہ سب کے لیے رکھا کیوسک ہے، یا اس کمپیوٹر پر اس کے لیے کوئی فولڈر نہیں ہے۔
private-honest-lost = اگر آپ لمبا پاس ورڈ بھول جائیں، تو کوئی اس فائل کو نہیں کھول سکتا۔ کوئی دوسرا راستہ نہیں ہے۔
private-honest-seen = جو کوئی اس کمپیوٹر کی تلاشی لے، وہ دیکھ سکتا ہے کہ فائل موجود ہے، مگر لمبے پاس ورڈ کے بغیر پڑھ نہیں سکتا۔
private-honest-watched = جو پروگرام کی بورڈ یا اسکرین کی جاسوسی کرے، اس کے آگے یہ کام نہیں آتا۔
private-honest-forced = اگر کوئی آپ کو اسے کھولنے پر مجبور کر سکتا ہو، تو کچھ نہ رکھنا زیادہ محفوظ ہے۔
private-new = لاک والی جگہ بنائیں
private-passphrase = لمبا پاس ورڈ
private-passphrase-again = وہی پاس ورڈ ایک بار پھر
private-passphrase-how = چار پانچ لفظ جن کا آپس میں کوئی تعلق نہ ہو، اچھے رہتے ہیں۔ کاغذ پر تبھی لکھیں جب کاغذ محفوظ ہو۔
private-show = جو میں لکھوں، وہ دکھائیں
private-weak-too_short =
    { $least ->
        [one] کم سے کم { $least } حرف چاہیے۔
       *[other] کم سے کم { $least } حروف چاہییں۔
    }
private-weak-one_thing_repeated = یہ ایک ہی چیز بار بار ہے۔
private-weak-few_different =
    { $least ->
        [one] کم سے کم { $least } الگ حرف چاہیے۔
       *[other] کم سے کم { $least } الگ الگ حروف چاہییں۔
    }
private-weak-straight = یہ حروف یا ہندسے لگاتار ایک قطار میں ہیں۔
private-weak-common = یہ بہت لوگ رکھتے ہیں۔ سب سے پہلے یہی آزمایا جائے گا۔
private-strong = یہ لمبا پاس ورڈ اچھا ہے۔
private-differ = دونوں پاس ورڈ ایک جیسے نہیں ہیں۔
private-make = بنائیں
private-locked = آپ کے نجی نوٹ لاک ہیں
private-open = کھولیں
private-opening = کھل رہا ہے…
private-lock = ابھی لاک کریں
private-locks-itself =
    { $minutes ->
        [one] { $minutes } منٹ تک کوئی بٹن نہ دبے اور اسکرین نہ چھوئی جائے، تو یہ خود لاک ہو جاتا ہے، اور ”فوراً نکلیں“ دبانے پر بھی۔
       *[other] { $minutes } منٹ تک کوئی بٹن نہ دبے اور اسکرین نہ چھوئی جائے، تو یہ خود لاک ہو جاتا ہے، اور ”فوراً نکلیں“ دبانے پر بھی۔
    }
private-warning-left =
    { $seconds ->
        [one] آپ کے نجی نوٹ { $seconds } سیکنڈ میں لاک ہو جائیں گے۔
       *[other] آپ کے نجی نوٹ { $seconds } سیکنڈ میں لاک ہو جائیں گے۔
    }
private-warning-lost = جو سیو نہیں ہوا، وہ مٹ جائے گا۔
private-saving = سیو ہو رہا ہے…
private-saved = لاک والی فائل میں سیو ہو گیا۔
private-resources = سنبھالی ہوئی انٹریاں
private-resources-none = ابھی کچھ نہیں سنبھالا۔ کسی انٹری کا صفحہ کھولیں اور ”سنبھال کر رکھیں“ دبائیں۔
private-keep = سنبھال کر رکھیں
private-kept = میرے نجی نوٹ میں رکھا ہے
private-resource-note = اس کے بارے میں آپ کا نوٹ
private-remove = ہٹائیں
private-remove-about = { $name } ہٹائیں
private-resource-gone = یہ اب لائبریری میں نہیں ہے۔
private-notes = نوٹ
private-note-new = نیا نوٹ
private-note-title = عنوان
private-note-text = نوٹ
private-note-untitled = بغیر عنوان کا نوٹ
private-papers = کاغذ جن پر میرا کام جاری ہے
private-plan = مشکل دنوں کے لیے میرا پلان
private-plan-about = اسے کسی بہتر دن لکھیں، اکیلے یا کسی ایسے کے ساتھ جس پر آپ کو بھروسا ہو۔ کوئی بھی حصہ خالی رہ سکتا ہے۔
private-plan-crisis = اگر آپ ابھی خطرے میں ہیں، تو اسکرین پر سب سے اوپر لکھی لائنیں آپ کے لیے ہیں، ہر گھڑی۔
private-plan-signs = مجھے کیسے پتا چلتا ہے کہ مشکل دن شروع ہو رہا ہے
private-plan-helps = چھوٹی چیزیں جن سے مجھے سہارا ملتا ہے
private-plan-places = جہاں مجھے بہتر لگتا ہے
private-plan-people = کس کو کال کروں، اور کیسے
private-plan-person = نام
private-plan-way = رابطہ کیسے ہو
private-plan-person-new = ایک اور شخص
private-plan-safer = جو مجھے خود سے دور رکھنا ہے
private-plan-reasons = میرے لیے کیا اہم ہے
private-plan-after = جو مجھے بعد میں یاد رکھنا ہے
private-change = لمبا پاس ورڈ بدلیں
private-change-do = بدلیں
private-changed = لمبا پاس ورڈ بدل گیا۔
private-forget = سب کچھ بھلا دیں
private-forget-about = لاک والی فائل اور جو کچھ اس میں ہے، سب ختم کر دیتا ہے، اور وہ سیٹنگز بھی جو اس کمپیوٹر پر یاد رکھی گئی تھیں۔ جو کاپیاں آپ نے کہیں اور بنائیں، انہیں نہیں چھیڑتا۔
private-forget-own = ہماری اپنی انٹریاں بھی مٹا دیں ({ $count })
private-forget-stays = پیک رہتے ہیں۔ انہیں ”پیک“ والی اسکرین پر ہٹایا جا سکتا ہے۔
private-forget-do = سب کچھ ابھی بھلا دیں
private-forget-sure = ہاں، ختم کر دیں
