### نام زبان‌ها، همان‌طور که در میان یک فهرست می‌آیند.

language-en = انگلیسی
language-es = اسپانیایی
language-zh = چینی
language-zh-Hans = چینی (ساده)
language-zh-Hant = چینی (سنتی)
language-vi = ویتنامی
language-ko = کره‌ای
language-ar = عربی
language-fil = فیلیپینی
language-ht = کریول هائیتی
language-ase = زبان اشاره آمریکایی
language-fr = فرانسوی
language-hmn = همونگ
language-hi = هندی
language-pa = پنجابی
language-ta = تامیلی
language-te = تلوگو
language-kn = کانارا
language-ur = اردو
language-ja = ژاپنی
language-th = تایلندی
language-cr = کری
language-oj = اوجیبوه
language-iu = اینوکتیتوت
language-other = زبانی دیگر ({ $code })
