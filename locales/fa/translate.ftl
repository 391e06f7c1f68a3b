### میز ترجمه: کسی که زبانی را می‌داند کلمه‌های برنامه را، متن به متن، به آن زبان می‌نویسد. شاید با کامپیوتر زیاد آشنا نباشد.
### «متن» یک جمله یا یک برچسب برنامه است. همه جا کلمه‌های ساده.

## آغاز.

translate-title = ترجمه برنامه
translate-about = این‌جا می‌توانید کلمه‌های این برنامه را به زبان خودتان بنویسید، یک متن پس از دیگری. نه حساب کاربری لازم است و نه اینترنت. هر چه می‌نویسید در پوشه‌ای می‌ماند که خودتان انتخاب می‌کنید، تا وقتی که آن را تحویل بدهید.
translate-folder = پوشه‌ای برای نگه داشتن کار شما
translate-folder-about = پوشه‌ای فقط برای این کار، شاید روی یک فلش USB. اگر پیش‌تر این‌جا کار کرده‌اید، همان پوشه را دوباره انتخاب کنید.
translate-language-other = زبانی که هنوز این‌جا نیست
translate-tag = کد کوتاه زبان
translate-tag-about = دو یا سه حرف انگلیسی، مثلاً so برای سومالیایی. اگر زبان با بیش از یک الفبا نوشته می‌شود، الفبا را هم اضافه کنید، مثلاً { "pa-Arab" }.
translate-own-name = نام زبان به همان زبان، با الفبای خودش
translate-english-name = نام زبان به انگلیسی
translate-open = باز کردن

## فهرست متن‌ها.

translate-counts = کار به کجا رسیده است
translate-counts-all = همه متن‌ها
translate-counts-critical = متن‌های حساس
translate-critical-about = متن‌های حساس را کسانی می‌خوانند که در خطرند، یا این متن‌ها می‌گویند قانون چه حقی به مردم می‌دهد. برای این‌ها با حوصله وقت بگذارید.
translate-counts-total = جمع
translate-standing-missing = ترجمه نشده
translate-standing-source_changed = انگلیسی تغییر کرده
translate-standing-machine = پیش‌نویس ماشینی
translate-standing-unreviewed = نفر دوم نخوانده
translate-standing-trusted = بررسی شده
translate-critical = حساس
translate-unsaved = ذخیره نشده
translate-search = جست‌وجو در متن انگلیسی
translate-filter-standing = نمایش
translate-filter-area = بخش برنامه
# «همه» در translate-none هم می‌آید: همان کلمه بماند.
translate-filter-all = همه
translate-shown =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متن
    }
translate-none = هیچ متنی این‌طور نیست. برای دیدن متن‌های بیشتر، «همه» را انتخاب کنید.
translate-more = نمایش بیشتر
translate-undo = لغو آخرین ذخیره
translate-undone = آخرین ذخیره لغو شد.
translate-close = بستن میز ترجمه
translate-close-unsaved =
    { $count ->
        [one] آنچه در { $count } متن نوشته‌اید ذخیره نشده است. اگر حالا ببندید، از دست می‌رود.
       *[other] آنچه در { $count } متن نوشته‌اید ذخیره نشده است. اگر حالا ببندید، از دست می‌رود.
    }

## یک متن.

translate-to-list = برگشت به فهرست
translate-previous = قبلی
translate-next = بعدی
translate-english = انگلیسی
translate-pills-about = کلمه‌هایی را که در کادر هستند خود برنامه پر می‌کند. هر کدام را بزنید تا در متن شما گذاشته شود.
translate-notes = یادداشت‌ها
translate-before = متن پیش از این
translate-after = متن بعد از این
translate-where = کجا دیده می‌شود
translate-changes = در متن انگلیسی چه تغییر کرده است
translate-changes-gone = برداشته شده:
translate-changes-new = اضافه شده:
translate-changes-unknown = متن انگلیسی تغییر کرده است. متن پیشین نگه داشته نشده، پس همه آن را بخوانید.
translate-glossary = کلمه‌هایی که پیش‌تر انتخاب شده‌اند
translate-memory = متن‌های مشابه
translate-memory-use = استفاده از این کلمه‌ها
translate-yours = به { $language }
translate-yours-part = بخش «{ $part }»
translate-one-for-all = برای همه عددها همین کلمه‌ها
translate-form = برای عددهایی مثل { $numbers }
translate-form-only = فقط برای عدد { $number }
translate-form-rest = برای همه عددهای دیگر
translate-preview = در برنامه این‌طور دیده می‌شود
translate-must = لطفاً این را درست کنید:
translate-may = لطفاً این را دوباره نگاه کنید:
translate-finding-here = این‌جا:
translate-finding-wanted = باید این باشد:
translate-name = نام شما، یا نامی که خودتان انتخاب می‌کنید
translate-name-about = همراه کلمه‌های شما ذخیره می‌شود. می‌توانید خالی بگذارید. وقتی برنامه را ببندید، این نام را فراموش می‌کند.
translate-save = ذخیره
translate-save-still = ذخیره: کلمه‌های من هنوز درست است
translate-saved = ذخیره شد. حالا برنامه همین را می‌گوید.
translate-not-saved = هنوز ذخیره نشده است. اول آنچه را علامت خورده درست کنید.
translate-draft = این کلمه‌ها هنوز ذخیره نشده‌اند.
translate-draft-drop = برگشت به کلمه‌های ذخیره‌شده
translate-review = خواندم و درستی آن را تأیید می‌کنم
translate-review-about = این کار را نفر دومی می‌کند که زبان را می‌داند و نامش را در بالا می‌نویسد. هیچ‌کس نمی‌تواند کلمه‌های خودش را بررسی کند.
translate-reviewed = ثبت شد. از حالا بررسی شده به شمار می‌آید.
translate-made-human = ترجمه { $name }، { $date }.
translate-made-unnamed = ترجمه کسی که نامش را ننوشته، { $date }.
translate-made-machine = پیش‌نویس ماشینی، { $date }.
translate-read-by = { $name } آن را خوانده است، { $date }.

## دیدن کلمه‌ها در برنامه.

translate-see = دیدن آن در برنامه
# نام زبان به خط خودش می‌آید، برای همین پس از دونقطه است.
translate-strip = برنامه را به این زبان می‌بینید: { $language }.
translate-strip-back = برگشت به میز ترجمه

## تحویل دادن.

translate-hand-back = تحویل کار من
translate-hand-back-about = هر چه به این زبان هست در یک فایل گذاشته می‌شود. آن را روی یک فلش USB، یا از هر راهی که می‌خواهید، به کسانی بدهید که برنامه را به شما داده‌اند.
translate-take-in = اضافه کردن کار کسی دیگر
translate-take-in-about = فایلی را که آن شخص تحویل داده انتخاب کنید. آنچه در آن تازه است اضافه می‌شود. آنچه را هر دو تغییر داده‌اید این‌جا می‌بینید، و شما تصمیم می‌گیرید.
translate-taken-in = متن‌هایی که تغییر کردند: { $changed }. متن‌های تازه: { $added }.
translate-disputes =
    { $count ->
        [one] { $count } متن را هر دوی شما تغییر داده‌اید. کدام کلمه‌ها بماند؟
       *[other] { $count } متن را هر دوی شما تغییر داده‌اید. کدام کلمه‌ها بماند؟
    }
translate-dispute-base = پیش از تغییر:
translate-dispute-ours = کلمه‌های من بماند
translate-dispute-theirs = کلمه‌های آن شخص بیاید
translate-dispute-done = استفاده از این انتخاب‌ها

## متن کجا دیده می‌شود: تصویرهای صفحه‌های واقعی، به انگلیسی، کنار هر متنی که ترجمه می‌شود.

translate-where-alt = تصویر { $number } از { $total }: یک صفحه برنامه، با کادری دور این متن.
translate-where-more =
    { $count ->
        [one] در { $count } جای دیگر هم هست.
       *[other] در { $count } جای دیگر هم هست.
    }
translate-where-next = نمایش جای بعدی
translate-where-spoken = این متن روی صفحه دیده نمی‌شود. برنامه‌های صفحه‌خوان (screen reader)، وقتی به آنچه در کادر است می‌رسند، آن را بلند می‌گویند.
translate-where-none = از جایی که این متن در آن دیده می‌شود تصویری نیست.
