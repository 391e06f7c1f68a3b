### جایی خصوصی برای یادداشت‌ها، موردهای نگه‌داشته و برنامه‌ای برای روزهای سخت. کوتاه، گرم و ساده.

private-title = یادداشت‌های خصوصی من
private-about = این‌جا می‌توانید کمک‌هایی را که پیدا کرده‌اید، یادداشت‌ها و طرحی برای روزهای سخت نگه دارید. همه این‌ها در یک فایل است که با یک عبارت رمز، یعنی رمز عبوری بلند از چند کلمه، قفل می‌شود.
private-not-here = این‌جا نمی‌شود چیزی نگه داشت. این یک کامپیوتر عمومی است، یا در این کامپیوتر پوشه‌ای برای آن نیست.
private-honest-lost = اگر عبارت رمز را فراموش کنید، هیچ‌کس نمی‌تواند فایل را باز کند. هیچ راه دیگری نیست.
private-honest-seen = کسی که این کامپیوتر را می‌گردد می‌تواند ببیند که این فایل هست، اما بدون عبارت رمز نمی‌تواند آن را بخواند.
private-honest-watched = در برابر برنامه‌ای که صفحه‌کلید یا صفحه را زیر نظر دارد کمکی نمی‌کند.
private-honest-forced = اگر ممکن است کسی شما را مجبور کند آن را باز کنید، امن‌تر است که هیچ چیز نگه ندارید.
private-new = ساختن یک جای قفل‌شده
private-passphrase = عبارت رمز
private-passphrase-again = همان عبارت رمز یک بار دیگر
private-passphrase-how = چهار یا پنج کلمه که به هم ربطی ندارند خوب است. فقط وقتی روی کاغذ بنویسید که آن کاغذ در جای امنی باشد.
private-show = نشان دادن آنچه می‌نویسم
private-weak-too_short =
    { $least ->
        [one] دست‌کم { $least } حرف لازم دارد.
       *[other] دست‌کم { $least } حرف لازم دارد.
    }
private-weak-one_thing_repeated = یک چیز بارها و بارها تکرار شده است.
private-weak-few_different =
    { $least ->
        [one] دست‌کم { $least } حرف متفاوت لازم دارد.
       *[other] دست‌کم { $least } حرف متفاوت لازم دارد.
    }
private-weak-straight = این‌ها حروف یا رقم‌های پشت سر هم است.
private-weak-common = خیلی‌ها از این استفاده می‌کنند. پیش از همه همین را امتحان می‌کنند.
private-strong = این عبارت رمز خوب است.
private-differ = این دو عبارت رمز یکی نیستند.
private-make = ساختن
private-locked = یادداشت‌های خصوصی شما قفل است
private-open = باز کردن
private-opening = در حال باز شدن…
private-lock = همین حالا قفل شود
private-locks-itself =
    { $minutes ->
        [one] اگر { $minutes } دقیقه هیچ کلیدی زده نشود و کسی صفحه را لمس نکند، خودش قفل می‌شود. وقتی «خروج سریع» را بزنید هم قفل می‌شود.
       *[other] اگر { $minutes } دقیقه هیچ کلیدی زده نشود و کسی صفحه را لمس نکند، خودش قفل می‌شود. وقتی «خروج سریع» را بزنید هم قفل می‌شود.
    }
private-warning-left =
    { $seconds ->
        [one] یادداشت‌های خصوصی شما تا { $seconds } ثانیه دیگر قفل می‌شود.
       *[other] یادداشت‌های خصوصی شما تا { $seconds } ثانیه دیگر قفل می‌شود.
    }
private-warning-lost = هر چه ذخیره نشده باشد، از بین می‌رود.
private-saving = در حال ذخیره…
private-saved = در فایل قفل‌شده ذخیره شد.
private-resources = کمک‌هایی که نگه داشته‌ام
private-resources-none = هنوز چیزی نگه داشته نشده. صفحه یکی از کمک‌ها را باز کنید و «نگه داشتن» را بزنید.
private-keep = نگه داشتن
private-kept = در یادداشت‌های خصوصی من نگه داشته شد
private-resource-note = یادداشت شما درباره آن
private-remove = برداشتن
private-remove-about = برداشتن { $name }
private-resource-gone = این دیگر در کتابخانه نیست.
private-notes = یادداشت‌ها
private-note-new = یادداشت تازه
private-note-title = عنوان
private-note-text = یادداشت
private-note-untitled = یادداشت بدون عنوان
private-papers = برگه‌هایی که روی آن‌ها کار می‌کنم
private-plan = طرح من برای روزهای سخت
private-plan-about = آن را در روزی بهتر بنویسید، تنها یا با کسی که به او اعتماد دارید. هر بخش می‌تواند خالی بماند.
private-plan-crisis = اگر همین حالا در خطر هستید، خط‌های بالای صفحه برای شماست، در هر ساعتی.
private-plan-signs = از کجا می‌فهمم که روز سختی شروع می‌شود
private-plan-helps = چیزهای کوچکی که به من کمک می‌کند
private-plan-places = جاهایی که حالم بهتر است
private-plan-people = به چه کسی می‌توانم زنگ بزنم، و چطور
private-plan-person = نام
private-plan-way = راه تماس با او
private-plan-person-new = یک نفر دیگر
private-plan-safer = چیزهایی که می‌خواهم از خودم دور نگه دارم
private-plan-reasons = آنچه برایم مهم است
private-plan-after = آنچه می‌خواهم بعد از آن به یاد داشته باشم
private-change = تغییر عبارت رمز
private-change-do = تغییر
private-changed = عبارت رمز عوض شد.
private-forget = پاک کردن همه چیز
private-forget-about = فایل قفل‌شده را با هر چه در آن است، و تنظیماتی را که در این کامپیوتر به یاد سپرده شده، نابود می‌کند. به نسخه‌هایی که جای دیگری ساخته‌اید دست زده نمی‌شود.
private-forget-own = موردهای خودمان هم پاک شود ({ $count })
private-forget-stays = بسته‌ها می‌مانند. می‌توان آن‌ها را در صفحهٔ «بسته‌ها» برداشت.
private-forget-do = پاک کردن همه چیز، همین حالا
private-forget-sure = بله، نابود شود
