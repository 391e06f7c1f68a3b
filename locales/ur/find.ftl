### مدد ڈھونڈیں: سوال، خانے، فلٹر اور فہرست۔

find-title = آپ کو کیا چاہیے؟
find-placeholder = اپنے لفظوں میں، مثلاً: مجھے نیند نہیں آتی
find-clear = صاف کریں
find-tiles = یا ان میں سے کسی ایک کو دبائیں
find-more-needs = مزید ضرورتیں
find-fewer-needs = کم دکھائیں
find-for-need = اس کے لیے: { $need }
find-take-away = ہٹائیں: { $what }
find-filters = صرف وہ مدد دکھائیں جو ان شرطوں سے میل کھائے
find-filter-my-language = میری زبان بولتے ہیں
find-filter-language = بولی جانے والی زبان
find-filter-any-language = کوئی بھی زبان
find-filter-free = مفت یا آمدنی کے حساب سے
find-filter-open = ابھی کھلا ہے
find-filter-channel = رابطہ کیسے ہو
find-filter-any-channel = کوئی بھی طریقہ
find-filter-community = میری کمیونٹی کے لیے
find-filter-any-community = سب کمیونٹیاں
find-filter-kind = مدد کی قسم
find-filter-any-kind = کوئی بھی قسم
find-filter-no-police = کبھی پولیس نہیں بھیجتے
find-more-filters = مزید فلٹر
find-count =
    { $count ->
        [one] { $count } نتیجہ جو شاید کام آئے۔
       *[other] { $count } نتیجے جو شاید کام آئیں۔
    }
find-count-or-more =
    { $count ->
        [one] { $count } سے زیادہ نتیجے جو شاید کام آئیں۔
       *[other] { $count } سے زیادہ نتیجے جو شاید کام آئیں۔
    }
find-hidden =
    { $count ->
        [one] آپ کے فلٹر { $count } اور نتیجہ چھپا رہے ہیں۔
       *[other] آپ کے فلٹر { $count } اور نتیجے چھپا رہے ہیں۔
    }
find-hides =
    { $count ->
        [one] { $count } کو چھپاتا ہے
       *[other] { $count } کو چھپاتا ہے
    }
find-show-all = سب دکھائیں
find-some-words = کسی نتیجے میں آپ کے سارے لفظ نہیں تھے۔ ان میں کچھ لفظ ہیں۔
find-instead = یہ نتیجے ”{ $word }“ کے لیے ہیں۔
find-literal = میرے لفظ ویسے ہی ڈھونڈیں جیسے میں نے لکھے
find-crisis = اگر آپ خود کو نقصان پہنچانے کے قریب ہوں، یا کوئی آپ کو نقصان پہنچا سکتا ہو، تو ابھی کسی انسان سے بات ہو سکتی ہے۔
find-crisis-lines = ہنگامی لائنیں دیکھیں
find-none = اس کے لیے ہمیں کچھ نہیں ملا۔
find-none-ways = یہ آزما کر دیکھیں:
find-none-wider = فلٹر کے بغیر ڈھونڈیں
find-none-community = حلقے اور کمیونٹی کا سہارا دیکھیں
find-none-crisis = ہنگامی لائنیں دیکھیں
find-show-more = مزید دکھائیں
find-announce =
    { $count ->
        [0] کچھ نہیں ملا۔
        [one] { $count } نتیجہ۔
       *[other] { $count } نتیجے۔
    }
find-small-library = یہ لائبریری چھوٹی ہے۔ کوئی نام یہاں نہ ہو تو اس کا مطلب یہ نہیں کہ مدد ہے ہی نہیں۔
find-searching = ڈھونڈ رہے ہیں…
