### زبانوں کے نام، جیسے وہ کسی فہرست کے بیچ میں آئیں۔

language-en = انگریزی
language-es = ہسپانوی (اسپینش)
language-zh = چینی
language-zh-Hans = چینی (سادہ حروف)
language-zh-Hant = چینی (روایتی حروف)
language-vi = ویتنامی
language-ko = کوریائی
language-ar = عربی
language-fil = فلپینی
language-ht = ہیٹی کی کریول
language-ase = امریکی اشاروں کی زبان
language-fr = فرانسیسی
language-hmn = ہمونگ
language-hi = ہندی
language-pa = پنجابی
language-ta = تمل
language-te = تیلگو
language-kn = کنڑ
language-ur = اردو
language-ja = جاپانی
language-th = تھائی
language-cr = کری
language-oj = اوجبوے
language-iu = انوکٹیٹٹ
language-other = ایک اور زبان ({ $code })
