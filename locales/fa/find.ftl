### پیدا کردن کمک: پرسش، کاشی‌ها، فیلترها و فهرست.

find-title = چه کمکی لازم دارید؟
find-placeholder = با زبان ساده خودتان، مثلاً: خوابم نمی‌برد
find-clear = پاک کردن
find-tiles = یا یکی از این‌ها را بزنید
find-more-needs = نیازهای بیشتر
find-fewer-needs = کمتر
find-for-need = برای: { $need }
find-take-away = برداشتن: { $what }
find-filters = فقط نمایش کمکی که با این‌ها جور است
find-filter-my-language = به زبان من حرف می‌زنند
find-filter-language = زبان گفت‌وگو
find-filter-any-language = هر زبانی
find-filter-free = رایگان یا بر اساس درآمد
find-filter-open = همین حالا باز
find-filter-channel = راه تماس با آن‌ها
find-filter-any-channel = هر راهی
find-filter-community = برای جامعه من
find-filter-any-community = همه
find-filter-kind = نوع کمک
find-filter-any-kind = هر نوعی
find-filter-no-police = هرگز پلیس نمی‌فرستد
find-more-filters = فیلترهای بیشتر
find-count =
    { $count ->
        [one] { $count } مورد که شاید کمک کند.
       *[other] { $count } مورد که شاید کمک کند.
    }
find-count-or-more =
    { $count ->
        [one] بیشتر از { $count } مورد که شاید کمک کند.
       *[other] بیشتر از { $count } مورد که شاید کمک کند.
    }
find-hidden =
    { $count ->
        [one] فیلترهای شما { $count } مورد دیگر را پنهان می‌کنند.
       *[other] فیلترهای شما { $count } مورد دیگر را پنهان می‌کنند.
    }
find-hides =
    { $count ->
        [one] { $count } مورد را پنهان می‌کند
       *[other] { $count } مورد را پنهان می‌کند
    }
find-show-all = نمایش همه
find-some-words = هیچ موردی همه کلمه‌های شما را نداشت. این‌ها بعضی از آن کلمه‌ها را دارند.
find-instead = این‌ها نتیجه‌های «{ $word }» است.
find-literal = جست‌وجوی کلمه‌هایم همان‌طور که نوشتم
find-crisis = اگر ممکن است به خودتان آسیب بزنید، یا کسی به شما آسیب بزند، همین حالا می‌توانید با یک انسان حرف بزنید.
find-crisis-lines = دیدن خط‌های بحران
find-none = برای این چیزی پیدا نکردیم.
find-none-ways = می‌توانید این‌ها را امتحان کنید:
find-none-wider = جست‌وجو بدون فیلتر
find-none-community = دیدن حلقه‌ها و مراقبت جمعی
find-none-crisis = دیدن خط‌های بحران
find-show-more = نمایش بیشتر
find-announce =
    { $count ->
        [0] چیزی پیدا نشد.
        [one] { $count } نتیجه.
       *[other] { $count } نتیجه.
    }
find-small-library = این کتابخانه کوچک است. اگر نامی در آن نیست، معنایش این نیست که کمکی وجود ندارد.
find-searching = در حال جست‌وجو…
