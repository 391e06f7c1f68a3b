### پرسش‌های محترمانه: برگه‌ای درباره شخص، و صفحه‌ای برای کارکنان. برگه خالی چاپ می‌شود؛ برنامه هیچ جوابی نگه نمی‌دارد.

respectful-name = پرسش‌های محترمانه
    .about = برگه‌ای بسازید که با ملاحظه از مردم درباره خودشان می‌پرسد. روی کاغذ می‌نویسند. این برنامه هیچ جوابی را ذخیره نمی‌کند.
respectful-about = درباره چه باید بپرسید؟
    .hint = فقط چیزی را بپرسید که برای خدمت بهتر به مردم به کار می‌برید.
respectful-about-race = نژاد و قومیت
respectful-about-language = زبان
respectful-about-interpreter = مترجم
respectful-about-disability = معلولیت
respectful-about-gender = ضمیر و جنسیت
respectful-about-faith = حمایت دینی یا معنوی
respectful-who = چه کسانی جواب‌ها را می‌بینند؟
    .hint = همه را نام ببرید، مثلاً: مشاور شما و کارکنان پذیرش.

## برگه، برای کسی که به او خدمت می‌شود.

respectful-title = درباره شما، با کلمه‌های خودتان
respectful-skip = می‌توانید به هر پرسشی که نخواهید جواب ندهید. هر وقت بخواهید می‌توانید جوابی را عوض کنید.
respectful-choose = یا هر چه را درست است علامت بزنید:
respectful-prefer = نمی‌خواهم بگویم
respectful-who-sees = چه کسانی این را می‌بینند: { $who }
respectful-same = اگر به این جواب ندهید، باز هم همان مراقبت را می‌گیرید.

## پرسش‌ها.

respectful-race-question = نژاد، قومیت، قبیله یا ملت خود را چطور توصیف می‌کنید؟
respectful-race-black = سیاه‌پوست یا آفریقایی‌تبار آمریکا
respectful-race-indigenous = بومی آمریکا، بومی آلاسکا یا از بومیان دیگر
respectful-race-asian = آسیایی یا آسیایی‌تبار آمریکا
respectful-race-pacific = بومی هاوایی یا از جزایر اقیانوس آرام
respectful-race-latine = لاتین‌تبار (Latino, Latina, Latine) یا هیسپانیک (Hispanic)
respectful-race-mena = از خاورمیانه یا شمال آفریقا
respectful-race-white = سفیدپوست
respectful-race-why = چرا می‌پرسیم: تا ببینیم با همه یکسان و خوب رفتار می‌کنیم یا نه.
respectful-language-question = به کدام زبان‌ها بهتر حرف می‌زنید، اشاره می‌کنید یا می‌خوانید؟
respectful-language-talk = لطفاً به زبان خودم با من حرف بزنید یا اشاره کنید.
respectful-language-write = لطفاً به زبان خودم برایم بنویسید.
respectful-language-read = لطفاً برگه‌ها را برایم بلند بخوانید.
respectful-language-why = چرا می‌پرسیم: تا ما حرف شما را بفهمیم، و شما حرف ما را.
respectful-interpreter-question = مترجم می‌خواهید؟ برای کدام زبان؟
respectful-interpreter-far = با تلفن یا ویدیو
respectful-interpreter-near = با من در همان اتاق
respectful-interpreter-stranger = کسی نباشد که مرا می‌شناسد
respectful-interpreter-why = چرا می‌پرسیم: تا برایتان مترجم پیدا کنیم. برای شما رایگان است. لازم نیست کسی از خانواده را بیاورید.
respectful-disability-question = درباره تن، ذهن یا حواس خود چه را باید بدانیم تا خوب به شما خدمت کنیم؟
respectful-disability-steps = راه ورود بدون پله
respectful-disability-print = چاپ درشت، یا کمک در خواندن و نوشتن
respectful-disability-time = وقت بیشتر، یا اتاق آرام
respectful-disability-why = چرا می‌پرسیم: تا اتاق‌ها، برگه‌ها و دیدارهایمان را طوری تغییر بدهیم که با شما جور باشد.
respectful-pronouns-question = چه نام و چه ضمیری (مثل he، she یا they) برای شما به کار ببریم؟ کجا نباید آن‌ها را به کار ببریم؟
respectful-gender-question = جنسیت خود را چطور توصیف می‌کنید؟
respectful-gender-woman = زن
respectful-gender-man = مرد
respectful-gender-nonbinary = نان‌باینری (Nonbinary)
respectful-gender-trans = ترنس
respectful-gender-why = چرا می‌پرسیم: تا شما را با نام درست صدا بزنیم، و مراقبتی بدهیم که با شما جور باشد.
respectful-faith-question = آیا ایمان، معنویت یا سنت این‌جا به شما کمک می‌کند؟ چطور؟
respectful-faith-place = جایی برای دعا و نماز یا سکوت
respectful-faith-visit = دیدار با کسی از دین یا سنت خودم
respectful-faith-why = چرا می‌پرسیم: ایمان و سنت می‌تواند نیرو بدهد. می‌خواهیم برای ایمان و سنت شما جا باز کنیم.

## صفحه برای کارکنان.

respectful-staff = برای کارکنان: چطور بپرسید
respectful-staff-everyone = از همه همان پرسش‌ها را بپرسید. هرگز فقط از کسانی نپرسید که ظاهر یا لهجه معینی دارند.
respectful-staff-guess = هرگز حدس نزنید. نام، چهره، صدا یا لباس جواب را به شما نمی‌گوید.
respectful-staff-immigration = هرگز درباره وضعیت مهاجرت نپرسید. هرگز آن را ننویسید.
respectful-staff-private = جایی بپرسید که هیچ‌کس نشنود. بگذارید خود شخص جواب بدهد، نه خانواده.
respectful-staff-promise = راست بگویید چرا می‌پرسید و چه کسانی جواب‌ها را می‌بینند. فقط قولی بدهید که بتوانید به آن عمل کنید.
respectful-staff-accept = اگر کسی نمی‌خواهد جواب بدهد، تشکر کنید و ادامه بدهید.
respectful-staff-keep = برگه‌ها را در جای قفل‌شده بگذارید. فقط چیزی را نگه دارید که به کار می‌برید. هرگز عددی کمتر از 10 را منتشر نکنید.
