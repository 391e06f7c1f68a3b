### موردهایی که مردم خودشان می‌نویسند، آنچه پشت تلفن شنیدند، اشتباه‌هایی که پیدا کردند، و جاهایی که منبع‌ها یکی نیستند.

## فهرست موردهایی که این‌جا نوشته شده‌اند.

own-title = موردهای خودمان
own-about = کمکی را که می‌شناسید و در هیچ فهرستی نیست اضافه کنید. گاهی زنگ بزنید، و آنچه را می‌شنوید یادداشت کنید.
own-not-locked = این موردها قفل نیستند. هر کس بتواند از این کامپیوتر استفاده کند می‌تواند آن‌ها را بخواند.
own-no-people = درباره کمک بنویسید، و هرگز درباره کسانی که کمک خواسته‌اند ننویسید.
own-add = اضافه کردن یک مورد
own-round-open = چاپ برگه تماس
own-round-about = در برگه تماس موردهایی است که مدت‌هاست کسی بررسی‌شان نکرده، با جمله‌هایی که پشت تلفن بگویید.
own-stalest-first = آن‌هایی که بیشتر از همه تماس لازم دارند اول آمده‌اند.
own-count =
    { $count ->
        [one] { $count } مورد
       *[other] { $count } مورد
    }
own-reading = در حال خواندن…
own-none = هنوز هیچ موردی از خودتان نیست.
own-none-ways = با جایی شروع کنید که خوب می‌شناسید: نامش، یک شماره، و کاری که می‌کند. یا موردی را در کتابخانه پیدا کنید و نسخه خودتان را از آن بسازید.
own-none-find = گشتن در کتابخانه
own-called-today = امروز زنگ زدم
own-called-question = تماس چطور بود؟
own-called-never-mind = چیزی ثبت نشود
own-called-noted = برای امروز یادداشت شد: { $answer }
own-called-wrong-next = شماره درست را می‌دانید؟ پس مورد را ویرایش کنید.
own-call-holds = همه چیز هنوز درست است
own-call-no_answer = کسی جواب نداد
own-call-wrong_number = شماره نادرست است
own-call-ended = این سرویس دیگر نیست
own-edit = ویرایش
own-edit-about = ویرایش { $name }
own-delete = حذف
own-delete-about = حذف { $name }
own-delete-title = { $name } حذف شود؟
own-delete-warning = برای همیشه از فایل پاک می‌شود. نمی‌شود آن را برگرداند.
own-delete-version = اگر نسخه خودتان از موردی در یک فهرست بود، دوباره فقط مورد آن فهرست می‌ماند.
own-delete-now = حذف برای همیشه
own-deleted = { $name } دیگر در فایل نیست.

## فرم یک مورد.

own-form-new = اضافه کردن یک مورد
own-form-edit = ویرایش { $name }
own-form-changes = این مورد از «{ $pack }» آمده است. آنچه این‌جا ذخیره می‌کنید نسخه خودتان از آن می‌شود. فهرست همان‌طور که هست می‌ماند، و فهرست‌های تازه‌تر روی نسخه شما نوشته نمی‌شوند.
own-form-changes-starter = این مورد همراه برنامه آمده است. آنچه این‌جا ذخیره می‌کنید نسخه خودتان از آن می‌شود، و وقتی برنامه به‌روز شود می‌ماند.
own-form-needed = فقط نام لازم است. آنچه را نمی‌دانید خالی بگذارید.
own-form-draft = این همان است که پیش‌تر نوشته بودید. هنوز ذخیره نشده است.
own-form-draft-drop = دور ریختن آنچه نوشتم
own-form-basics = چیست
own-form-reach = راه تماس با آن
own-form-where = کجاست
own-form-for = برای چه و برای چه کسانی است
own-form-state = هنوز هست؟
own-form-origin = صاحبان این شیوه
own-form-name = نام
own-form-kind = نوع کمک
own-form-summary = در یکی دو جمله
own-form-summary-about = به یک همسایه درباره‌اش چه می‌گویید؟
own-form-more = بیشتر درباره آن
own-form-hours = چه وقت کسی جواب می‌دهد
own-form-hours-about = با زبان ساده خودتان، مثلاً: دوشنبه تا جمعه، 9 تا 5
own-form-cost = هزینه
own-form-needs = مردم با چه نیازی می‌آیند
own-form-communities = جامعه‌هایی که خودش می‌گوید برای آن‌هاست
own-form-communities-about = فقط آنچه را خودشان درباره خودشان می‌گویند علامت بزنید.
own-form-ticked =
    { $count ->
        [0] هیچ‌کدام علامت نخورده
        [one] { $count } علامت خورده
       *[other] { $count } علامت خورده
    }
own-form-us-state = ایالت
own-form-whole-country = همه کشور
own-form-place = شهر، شهرک یا محله
own-form-locale = زبانی که این جمله‌ها را به آن می‌نویسید
own-status-available = بله، هست
own-status-paused = فعلاً نه
own-status-uncertain = مطمئن نیستم
own-status-ended = پایان یافته است
own-form-ended-about = سرویسی که دیگر نیست هنوز نشان داده می‌شود تا مردم بدانند. هیچ شماره‌ای نباید کنارش باشد.
own-form-crisis-about = کسانی که در خطرند به این زنگ خواهند زد. اول خودتان زنگ بزنید، بعد «ذخیره و یادداشت که امروز زنگ زدم» را بزنید.
own-form-secret = این مکان باید پنهان بماند
own-form-secret-about = برای خانه‌های امن و پناهگاه‌ها. هیچ آدرسی نگه داشته، نشان داده یا به دیگران داده نمی‌شود.
own-form-credit = جامعه‌ای که از آن آمده است
own-form-credit-about = با کلمه‌های خودشان. بدون این، یک شیوه نه ذخیره می‌شود و نه می‌شود آن را به دیگران داد.
own-form-openness = دیگران هم می‌توانند آن را به کار ببرند؟
own-way = راه { $number }
own-way-kind = چطور
own-way-number = شماره
own-way-email = آدرس ایمیل
own-way-page = آدرس صفحه
own-way-address = آدرس با خیابان و پلاک
own-way-label = مال کیست، یا برای چه کسی
own-way-label-about = اگر چند تا هست، مثلاً: برای نوجوانان
own-way-languages = زبان‌هایی که آن‌جا حرف می‌زنند
own-way-language-add = اضافه کردن زبان
own-way-language-choose = انتخاب کنید…
own-way-language-put = اضافه
own-way-language-drop = برداشتن: { $language }
own-way-interpreter = زبان‌های بسیار دیگر با مترجم
own-way-add = اضافه کردن یک راه تماس
own-way-up = بردن به بالا
own-way-down = بردن به پایین
own-way-drop = برداشتن
own-way-up-about = بردن به بالا: راه { $number }
own-way-down-about = بردن به پایین: راه { $number }
own-way-drop-about = برداشتن راه { $number }
own-way-none = هنوز هیچ راه تماسی نیست.
own-way-secret = این مکان باید پنهان بماند، پس آدرس با خیابان و پلاک نباید این‌جا باشد. این راه را بردارید.
own-way-ended = این سرویس دیگر نیست، پس شماره نباید این‌جا باشد. این راه را بردارید.
own-form-mend =
    { $count ->
        [one] { $count } چیز کم است یا جور نیست:
       *[other] { $count } چیز کم است یا جور نیست:
    }
own-mend-name = باید نام داشته باشد.
own-mend-credit = برای هر شیوه باید نوشت از کدام جامعه آمده است.
own-mend-way-empty = راه { $number } شماره یا آدرس ندارد. آن را پر کنید، یا بردارید.
own-mend-way-secret = راه { $number } آدرس با خیابان و پلاک است، و این مکان باید پنهان بماند.
own-mend-way-ended = راه { $number } یک شماره است، ولی این سرویس دیگر نیست.
own-mend-closed = از یک شیوه بسته این‌جا با احترام نام برده می‌شود. هیچ راه تماسی نباید کنارش باشد.
own-save = ذخیره
own-save-called = ذخیره و یادداشت که امروز زنگ زدم
own-cancel = لغو
own-saving = در حال ذخیره…
own-cancel-title = آنچه نوشتید دور ریخته شود؟
own-cancel-about = چیزی نوشته‌اید که ذخیره نشده است.
own-cancel-now = دور ریخته شود
own-saved = { $name } ذخیره شد.

## در پایان صفحه هر مورد.

own-steward-title = درباره این مورد
own-from-starter = همراه برنامه آمده است.
own-from-own = این‌جا، روی همین کامپیوتر نوشته شده است.
own-from-pack = از فهرست «{ $pack }» آمده است.
own-from-signed = از فهرست امضا شده «{ $pack }» آمده است.
own-version-edit = ویرایش نسخه خودمان
own-mistake-open = خبر دادن از یک اشتباه
own-secret-place = جای این مکان پنهان می‌ماند تا کسانی که آن‌جا هستند در امان باشند. هیچ آدرسی این‌جا نیست.

## جایی که منبع‌ها یکی نیستند.

own-disputes = منبع‌های ما یک چیز نمی‌گویند
own-disputes-about = بالای این صفحه، اولینِ این‌ها را نشان می‌دهیم. اگر برایتان مهم است، وقتی زنگ می‌زنید از خودشان بپرسید.
own-disputed-here = منبع‌های ما در این باره یک چیز نمی‌گویند. پایین‌تر را ببینید.
own-fact-numbers = شماره‌ها
own-fact-addresses = آدرس‌ها
own-fact-status = اینکه هنوز هست یا نه
own-fact-cost = هزینه
own-fact-emergency = پلیس و آمبولانس
own-fact-name = نام
own-side-starter = فهرستی که همراه برنامه آمده
own-side-own = مورد خودمان
own-side-unnamed = فهرستی بدون نام
own-side-shown = در بالا نشان داده شده
own-side-nothing = چیزی درباره آن نمی‌گوید

## خبر دادن از یک اشتباه.

own-mistake-title = خبر دادن از یک اشتباه
own-mistake-of = درباره این مورد:
own-mistake-what = چه چیزی نادرست است؟
own-mistake-number = شماره
own-mistake-hours = ساعت کار
own-mistake-languages = زبان‌ها
own-mistake-address = آدرس یا صفحه اینترنتی
own-mistake-ended = این سرویس دیگر نیست
own-mistake-credit = جامعه‌ای که گفته شده از آن آمده است
own-mistake-harm = به کسی آسیب زد، یا پلیس خبر کرد
own-mistake-other = چیزی دیگر
own-mistake-note = درستش چیست؟ یا چه اتفاقی افتاد؟
own-mistake-note-about = نام خودتان یا هیچ کس دیگری را ننویسید، مگر بخواهید در فایل باشد.
own-mistake-file = آنچه در فایل خواهد بود
own-mistake-file-about = فقط آنچه این‌جا نوشته شده. نه نام شما، و نه هیچ چیز درباره این کامپیوتر.
own-mistake-file-entry = مورد
own-mistake-file-what = چه چیزی نادرست است
own-mistake-file-note = نوشته شما
own-mistake-file-no-note = هیچ
own-mistake-file-language = زبان نوشته شما
own-mistake-save = ذخیره فایل
own-mistake-not-sent = هیچ چیز فرستاده نمی‌شود. این برنامه هیچ‌وقت از اینترنت استفاده نمی‌کند. فایل را خودتان به کسی می‌دهید.
own-mistake-give-pack = آن را به کسانی بدهید که «{ $pack }» را منتشر می‌کنند.
own-mistake-give-starter = آن را به کسانی بدهید که این برنامه را از آن‌ها گرفتید.
own-mistake-give-own = این مورد این‌جا نوشته شده است. همین‌جا می‌شود درستش کرد.
own-mistake-choose = اول انتخاب کنید چه چیزی نادرست است.
own-mistake-saved = ذخیره شد: { $file }

## برگه تماس روی کاغذ.

own-round-screen = موردهایی که مدت‌هاست کسی بررسی‌شان نکرده، حداکثر بیست تا. آنچه را می‌شنوید علامت بزنید، بعد این‌جا زیر «امروز زنگ زدم» یادداشت کنید.
own-round-none = چیزی برای زنگ زدن نیست. هر موردی که شماره دارد تازگی بررسی شده است.
own-round-title = تماس‌هایی که باید گرفت
own-round-how = با مهربانی بپرسید و هر چه گفتند بپذیرید. آنچه را هنوز درست است علامت بزنید، و آنچه را درست نیست بنویسید. اگر کسی کار دارد، بعداً دوباره زنگ بزنید. لازم نیست چیزی درباره خودتان بگویید.
own-round-say = چه بگویید
own-round-hello = سلام. من به نگهداری یک فهرست رایگان کمک می‌کنم، از جاهایی که مردم می‌توانند در آن حمایت پیدا کنند. شما در این فهرست هستید. چند دقیقه وقت دارید؟
own-round-number = این هنوز شماره درست شماست؟
own-round-hours = چه وقت کسی جواب می‌دهد؟
own-round-languages = آن‌جا به چه زبان‌هایی حرف می‌زنید؟ مترجم هم دارید؟
own-round-cost = هزینه‌اش چقدر است؟ کسانی که پول و بیمه ندارند هم می‌توانند بیایند؟
own-round-id = از مردم کارت شناسایی می‌خواهید؟
own-round-police = آیا پیش می‌آید که وقتی شخص راضی نیست به پلیس یا آمبولانس زنگ بزنید؟ چه وقت؟
own-round-thanks = سپاسگزارم. اشکالی ندارد چند ماه دیگر دوباره زنگ بزنیم؟
own-round-notes = تاریخ و یادداشت‌ها
