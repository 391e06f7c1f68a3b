### وارد کردن فهرست‌های دیگران و دادن فهرست به دیگران.

bring-title = وارد کردن فهرست
bring-about = فهرستی از خدمات را از یک مرکز 211، یک راهنما یا فایل جدول خودتان وارد کنید. همه کار روی همین کامپیوتر است. هیچ چیز به جایی فرستاده نمی‌شود.
bring-to-giving = دادن فهرست به دیگران

## قدم اول: انتخاب فایل.

bring-choose-title = 1. یک فهرست انتخاب کنید
bring-choose-about = یک فایل جدول ({ ".csv, .xlsx, .ods" })، یک پوشه یا zip از جدول‌ها، یا یک فایل JSON. پیش از آنکه چیزی وارد شود، می‌بینید چه در آن است.
bring-looking = در حال نگاه کردن به آن…
bring-chosen = شما این را انتخاب کردید
bring-choose-other = انتخاب چیزی دیگر
bring-is-pack = این یک بسته است: «{ $name }». بسته‌ها امضا شده‌اند و صفحه خودشان را دارند.
bring-to-packs = رفتن به بسته‌ها

## قدم دوم: چه پیدا شد.

bring-check-title = 2. ببینید چیست
bring-found-format = این فهرست به شکل رایجی است که مراکز 211 و راهنماها برای رد و بدل کردن فهرست به کار می‌برند. نامش Open Referral HSDS است، و این نسخه { $version } است.
bring-found-services =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمت
    }
bring-found-organizations =
    { $count ->
        [one] { $count } سازمان
       *[other] { $count } سازمان
    }
bring-found-rows =
    { $count ->
        [one] { $count } ردیف
       *[other] { $count } ردیف
    }
bring-source-title = از کجا آمده است
bring-update-title = آیا این نسخه تازه‌تری از فهرستی است که این‌جا هست؟
bring-update-new = نه، فهرست تازه‌ای است
bring-source = نام کوتاه
bring-source-about = برای کامپیوتر است. وقتی نسخه تازه‌تری وارد می‌کنید، همین نام کوتاه را به کار ببرید: آن وقت همان موردها به‌روز می‌شوند و هیچ‌کدام دو تا نمی‌شود.
bring-source-known = فهرستی با این نام کوتاه این‌جا هست: «{ $name }». موردهایش به‌روز می‌شوند. موردهایی که دیگر در نسخه تازه نیستند بیرون برده می‌شوند.
bring-source-missing = یک نام کوتاه بنویسید.
bring-name = نامی که مردم می‌بینند
bring-name-about = روی هر مورد به عنوان منبع آن نوشته می‌شود. مثلاً: Example County 211.
bring-name-missing = نامی بنویسید، تا مردم بدانند موردها از کجا آمده‌اند.
bring-licence = شرایط استفاده، اگر می‌دانید
bring-licence-about = مثلاً: CC BY 4.0. اگر فهرست چیزی نمی‌گوید، خالی بگذارید.
bring-private-title = چیزهای خصوصی
bring-private = آنچه نشان خصوصی دارد هم وارد شود
bring-private-about = این را خاموش بگذارید، مگر صاحبان فهرست به شما گفته باشند. آنچه نشان خصوصی دارد می‌تواند آدرس یک خانه امن باشد. اگر آدم نادرستی آن را پیدا کند، ممکن است به کسی آسیب برسد.
bring-private-on = چیزهای خصوصی وارد می‌شوند. هر کس از این برنامه استفاده کند شاید آن‌ها را ببیند.
bring-start = وارد کردن این فهرست
bring-start-about = هر وقت بخواهید می‌توانید متوقف کنید. آن وقت همه چیز مثل پیش می‌ماند.

## قدم دوم، برای فایل جدول: هر ستون چیست.

bring-sheet = برگه
bring-sheet-hidden = { $name } (پنهان)
bring-sheet-language = به چه زبانی نوشته شده
bring-sheet-state = ایالت، اگر برگه نمی‌گوید
bring-sheet-state-none = بدون ایالت
bring-columns-title = در هر ستون چیست؟
bring-columns-about = از روی عنوان‌ها و از روی آنچه در ستون‌هاست حدس زدیم. لطفاً هر کدام را نگاه کنید.
bring-columns-open =
    { $count ->
        [one] { $count } ستون را نتوانستیم حدس بزنیم. لطفاً انتخاب کنید چیست.
       *[other] { $count } ستون را نتوانستیم حدس بزنیم. لطفاً انتخاب کنید چیستند.
    }
bring-columns-no-name = هنوز هیچ ستونی نام نیست. انتخاب کنید نام هر خدمت در کدام ستون است.
bring-column-blank = ستون { $number }
bring-column-empty = در ردیف‌های اول چیزی نیست
bring-sure-certain = مطمئنیم
bring-sure-likely = احتمالاً
bring-sure-unknown = لطفاً انتخاب کنید
bring-sure-chosen = انتخاب شده
bring-group-about = درباره آن
bring-group-reach = راه تماس با آن
bring-group-where = کجاست
bring-group-who = چه کسانی و چه چیز
bring-group-keep = نگه داشتن یا کنار گذاشتن
bring-mapping-about = می‌توانید این انتخاب‌ها را به شکل یک فایل نگه دارید و برای نسخه بعدی این فایل جدول به کار ببرید.
bring-mapping-use = استفاده از انتخاب‌هایی که نگه داشته‌اید
bring-mapping-keep = نگه داشتن این انتخاب‌ها در یک فایل
bring-mapping-use-title = انتخاب‌ها در کدام فایل است؟
bring-mapping-used = ستون‌ها حالا مثل آن فایل تعیین شده‌اند.
bring-mapping-keep-title = انتخاب‌ها کجا گذاشته شود؟
bring-mapping-keep-about = فایل عنوان ستون‌ها و انتخاب‌های شما را دارد. هیچ ردیفی در آن نیست.
bring-preview-title = ردیف‌های اول چطور وارد می‌شوند
bring-preview-busy = در حال خواندن دوباره ردیف‌ها…
bring-preview-none = زیر عنوان‌ها هیچ ردیفی نیست.
bring-preview-row = ردیف { $line }
bring-preview-aside = کنار گذاشته می‌شود
bring-preview-empty = هیچ چیز از این ردیف وارد نمی‌شود.
bring-preview-more =
    { $count ->
        [one] نمایش { $count } ردیف دیگر
       *[other] نمایش { $count } ردیف دیگر
    }

## قدم سوم: وارد کردن.

bring-running-title = 3. در حال وارد شدن
bring-count = { $count }

## قدم چهارم: گزارش.

bring-report-title = 4. چه وارد شد
bring-changes-title = در کتابخانه
bring-changes-added = تازه
bring-changes-changed = تغییر کرده
bring-changes-removed = دیگر نیست
bring-changes-same = مثل پیش
bring-named-added =
    { $count ->
        [one] { $count } مورد تازه
       *[other] { $count } مورد تازه
    }
bring-named-changed =
    { $count ->
        [one] { $count } مورد تغییر کرده
       *[other] { $count } مورد تغییر کرده
    }
bring-named-removed =
    { $count ->
        [one] { $count } مورد که دیگر نیست
       *[other] { $count } مورد که دیگر نیست
    }
bring-named-more =
    { $count ->
        [one] و { $count } تای دیگر.
       *[other] و { $count } تای دیگر.
    }
bring-clean = هر ردیف همان‌طور که نوشته شده بود وارد شد. چیزی برای درست کردن نبود.
bring-reasons-title = با تک‌تک ردیف‌ها چه کردیم
bring-reasons-about = فهرست‌های واقعی هیچ‌وقت بی‌عیب نیستند. هیچ چیز تغییر نکرد بی آنکه این‌جا شمرده شود.
bring-outcome-repaired = درست شده
bring-outcome-kept = همان‌طور که بود نگه داشته شده
bring-outcome-quarantined = کنار گذاشته شده
bring-outcome-left_out = وارد نشده، چون خصوصی است
bring-outcome-about-repaired = این‌ها وارد شدند. مطمئن بودیم چطور درستشان کنیم.
bring-outcome-about-kept = این‌ها با همان نوشته خودشان وارد شدند. خوب است کسی نگاهشان کند.
bring-outcome-about-quarantined = این‌ها وارد نشدند. آن‌ها را در فهرست درست کنید و دوباره وارد کنید.
bring-outcome-about-left_out = این‌ها وارد نشدند، تا کسی به خطر نیفتد. نشان نمی‌دهیم چه نوشته بود.
bring-row-file = فایل
bring-row-line = سطر
bring-row-column = ستون
bring-row-outcome = چه کردیم
bring-row-reason = چرا
bring-row-value = چه نوشته بود
bring-row-whole = همه فایل
bring-rows-more =
    { $count ->
        [one] و { $count } تای دیگر. در گزارشی است که می‌توانید ذخیره کنید.
       *[other] و { $count } تای دیگر. در گزارشی هستند که می‌توانید ذخیره کنید.
    }
bring-rows-saved = گزارشی که می‌توانید ذخیره کنید می‌گوید این‌ها کدام ردیف‌ها هستند.
bring-report-save = ذخیره گزارش
bring-report-save-title = گزارش کجا گذاشته شود؟
bring-report-save-about = یک جدول ({ ".csv" }) است که در هر برنامه جدول باز می‌شود. هر ردیفی را که درست، نگه داشته یا کنار گذاشته شده نشان می‌دهد. آن را جایی نگه دارید که فقط کسانی که به فهرست رسیدگی می‌کنند ببینند.
bring-report-find = جست‌وجو در کتابخانه
bring-report-again = وارد کردن فهرستی دیگر

## دادن فهرست به دیگران.

bring-give-title = دادن فهرست به دیگران
bring-give-about = موردها را به شکل فایلی ذخیره کنید که مراکز 211، راهنماها و برنامه‌های دیگر بتوانند بخوانند. نام این شکل Open Referral HSDS، نسخه 3.1 است.
bring-give-which = کدام موردها؟
bring-give-none = دست‌کم یکی را انتخاب کنید.
bring-give-empty = هنوز فهرستی نیست که به دیگران بدهید.
bring-give-form = چه نوع فایلی؟
bring-give-tables = جدول‌ها در یک فایل zip
bring-give-tables-about = برای بیشتر برنامه‌ها، و برای باز کردن در برنامه جدول.
bring-give-json = یک فایل JSON
bring-give-json-about = برای کسانی که وب‌سایت و برنامه می‌سازند.
bring-give-where = کجا گذاشته شود؟
bring-give-looking = در حال نگاه کردن که چه فهرست‌هایی هست…

## یک ستون از فایل جدول چیست: انتخاب‌ها. کوتاه.

bring-target-ignore = کنار گذاشته شود
bring-target-keep_as_is = نگه داشته شود، نشان داده نشود
bring-target-name = نام
bring-target-organization = سازمان
bring-target-other_name = نام دیگر
bring-target-description = چه می‌کند
bring-target-more = بیشتر درباره آن
bring-target-phone = شماره تلفن
bring-target-phone_label = شماره مال کیست
bring-target-text_number = شماره برای پیام متنی
bring-target-whatsapp = شماره واتساپ
bring-target-email = ایمیل
bring-target-website = وب‌سایت
bring-target-address = آدرس کامل
bring-target-street = خیابان و پلاک
bring-target-city = شهر
bring-target-state = ایالت
bring-target-zip_code = کد پستی (ZIP)
bring-target-country = کشور
bring-target-latitude = عرض جغرافیایی
bring-target-longitude = طول جغرافیایی
bring-target-languages = زبان‌ها
bring-target-interpreter = مترجم دارد
bring-target-hours = ساعت کار
bring-target-cost = هزینه‌اش چقدر است
bring-target-eligibility = چه کسانی می‌توانند بیایند
bring-target-kind = نوع کمک
bring-target-need = مردم با چه می‌آیند
bring-target-community = جامعه‌هایی که به آن‌ها خدمت می‌کند
bring-target-checked_date = روزی که بررسی شد
bring-target-status = هنوز هست یا نه
bring-target-id = شماره خود ردیف
bring-target-credit = جامعه‌ای که یک شیوه از آن آمده
bring-target-openness = دیگران می‌توانند این شیوه را به کار ببرند
bring-target-confidential = جایش پنهان است
bring-target-notes = یادداشت‌های خودمان، نشان داده نشود
bring-target-public = می‌شود به همه نشان داد

## با یک ردیف یا مقدار چه شد، و چرا.

bring-reason-mojibake = حروف به هم ریخته بودند و درست شدند.
bring-reason-not_utf8 = فایل به شیوه‌ای قدیمی برای نوشتن حروف ذخیره شده بود. به همان شیوه خوانده شد.
bring-reason-byte_order_mark = در آغاز فایل نشانه‌ای نادیدنی بود. برداشته شد.
bring-reason-escaped_newline = در متن رمزهایی برای سطر تازه بود. حالا سطر تازه هستند.
bring-reason-html = در متن رمزهایی از یک صفحه اینترنتی بود. برداشته شدند.
bring-reason-marker = در متن نشانه‌هایی از برنامه‌ای دیگر بود. برداشته شدند.
bring-reason-control_character = نشانه‌های نادیدنی برداشته شدند.
bring-reason-no_scheme = آغاز یک آدرس اینترنتی کم بود ({ "https://" }). اضافه شد.
bring-reason-phone_written = یک شماره تلفن طوری نوشته شده بود که نمی‌شد آن را گرفت. حالا شماره‌ای است که می‌شود گرفت.
bring-reason-phone_extension = شماره داخلی جزو شماره تلفن بود. حالا جدا نوشته شده است.
bring-reason-several_phones = چند شماره در یک خانه جدول بود. حالا هر کدام جداست.
bring-reason-ragged = ردیف خانه‌های زیادی یا کمی داشت. با عنوان‌ها جور شدند.
bring-reason-id_derived = شماره خود ردیف به شماره‌ای تبدیل شد که هر برنامه‌ای می‌فهمد.
bring-reason-id_missing = ردیف شماره خودش را نداشت. به آن یکی داده شد.
bring-reason-hours_read = ساعت کار به شکل جمله نوشته شده بود. فهمیده شد.
bring-reason-status_read = کلمه‌ای می‌گفت که هنوز هست یا نه. فهمیده شد.
bring-reason-phone_not_understood = این‌جا شماره‌ای برای گرفتن پیدا نکردیم.
bring-reason-hours_not_understood = ساعت کار فهمیده نشد. همان‌طور که نوشته شده بود نگه داشته شده است.
bring-reason-language_not_understood = مطمئن نیستیم این کدام زبان است. همان‌طور که نوشته شده بود نگه داشته شده است.
bring-reason-date_not_understood = تاریخ فهمیده نشد.
bring-reason-address_not_understood = این یک آدرس اینترنتی یا ایمیل درست نیست.
bring-reason-no_place_on_earth = این نقطه روی نقشه جایی واقعی نیست. از آن استفاده نمی‌شود.
bring-reason-all_inactive = همه خدمات فهرست نشان «غیرفعال» دارند. این نمی‌تواند درست باشد، پس از آن نشان استفاده نشد.
bring-reason-unknown_column = این ستون را نمی‌شناسیم. نگه داشته و باز پس داده می‌شود، اما نشان داده نمی‌شود.
bring-reason-unknown_table = این جدول را نمی‌شناسیم. نگه داشته و باز پس داده می‌شود، اما نشان داده نمی‌شود.
bring-reason-value_not_understood = نمی‌دانیم این در این‌جا چه معنایی دارد. همان‌طور که نوشته شده بود نگه داشته شده است.
bring-reason-name_shared = ردیف‌های دیگری همین نام را دارند و معلوم نیست کدام‌شان قبلاً اینجا بود. این یک مورد تازه است.
bring-reason-too_large = یک خانه جدول یا یک ردیف بیش از حد بلند است.
bring-reason-quote_not_closed = یک گیومه باز شده و هیچ‌وقت بسته نشده است.
bring-reason-name_missing = نام ندارد.
bring-reason-duplicate_id = ردیف دیگری همین شماره را دارد و چیز دیگری می‌گوید.
bring-reason-orphan = مربوط به موردی است که در فهرست نیست.
bring-reason-bad_json = این بخش از فایل خراب است و خوانده نمی‌شود.
bring-reason-practice_uncredited = یک شیوه التیام نمی‌گوید از کدام جامعه آمده است.
bring-reason-rule_broken = قانونی را می‌شکند که در بحران از مردم محافظت می‌کند.
bring-reason-unreadable = فایل خوانده نشد.
bring-reason-marked_private = فهرست آن را خصوصی نشان کرده است.
bring-reason-staff_contact = نام، ایمیل یا خط مستقیم کسی است که آن‌جا کار می‌کند.
