### چاپ، ذخیره به شکل PDF و کد مربعی (QR) برای تلفن.

paper-open = چاپ یا ذخیره
paper-open-about = چاپ یا ذخیره { $name }
paper-title = روی کاغذ
paper-list-add = گذاشتن در فهرست من
paper-list-added = در فهرست من
paper-list-add-about = گذاشتن { $name } در فهرست من
paper-list-button = فهرست من ({ $count })
paper-list-empty = هنوز چیزی در فهرست شما نیست. روی یک کارت «گذاشتن در فهرست من» را بزنید.
paper-list-forgotten = وقتی این پنجره را ببندید یا خروج سریع را بزنید، فهرست شما فراموش می‌شود.
paper-list-clear = خالی کردن فهرست من
paper-list-remove-about = برداشتن { $name } از فهرست من
paper-beside = زبان دوم در کنار آن
paper-beside-none = فقط یک زبان
paper-third = زبان سوم
paper-third-none = فقط دو زبان
paper-form = چه شکلی باشد
paper-form-page = صفحه
paper-form-large = چاپ درشت
paper-form-poster = پوستر
paper-form-wallet = کارت برای کیف پول
paper-form-strips = نوارهای کندنی
paper-form-cards = کارت، چهار تا در هر صفحه
paper-preview = این‌طور چاپ می‌شود
paper-drawing = در حال ساختن صفحه‌ها…
paper-page = صفحه { $page } از { $pages }
paper-save = ذخیره به شکل PDF
paper-save-title = کجا ذخیره شود؟
paper-save-about = نام فایل { $file } است. نامش چیزی درباره محتوای آن نمی‌گوید، اما هر کس آن را باز کند می‌تواند بخواند.
paper-places = جای ذخیره
paper-place-desktop = میز کار (Desktop)
paper-place-documents = سندها (Documents)
paper-place-downloads = دانلودها (Downloads)
paper-place-drive = درایو { $name }
paper-place-path = مسیر یک پوشه دیگر
paper-place-use = ذخیره در آن‌جا
paper-saved = ذخیره شد: { $file }
paper-print = چاپ
paper-printer = پرینتر
paper-print-about = نام این کار چاپ «{ $title }» است. پرینتر، سینی آن و صف چاپ این کامپیوتر شاید هنوز نشان دهند چه چاپ شده است.
paper-printed = به پرینتر فرستاده شد. صفحه‌ها را از سینی بردارید.
paper-no-printer = این‌جا پرینتری پیدا نکردیم. می‌توانید یک PDF ذخیره کنید و آن را با برنامه‌ای دیگر یا در یک کتابخانه عمومی چاپ کنید.
paper-phone = گذاشتن در تلفن من
paper-phone-title = این را با تلفن خود بخوانید
paper-phone-about = دوربین تلفن خود را رو به مربع بگیرید. هیچ چیز از راه اینترنت فرستاده نمی‌شود: تلفن آن را از روی همین صفحه می‌خواند و آنچه را خوانده نگه می‌دارد.
paper-phone-call = شماره، برای زنگ زدن
paper-phone-text = همه چیز، به شکل نوشته
paper-phone-holds = کد مربعی (QR) که این را در خود دارد: { $text }

## آنچه روی خود برگه‌ها نوشته می‌شود.

paper-neutral-title = برگه اطلاعات
paper-list-heading = درهایی که شاید کمک کنند
paper-foot = از { -app-name }، فهرست { $date }. چیزها تغییر می‌کنند: پیش از آنکه روی آن حساب کنید، بررسی کنید. می‌توانید این را با همین سطر و نام صاحبانش کپی کنید و به دیگران بدهید (CC BY 4.0).
paper-foot-dates = تاریخ منبع‌ها از { $from } تا { $to }؛ هر مورد تاریخ خودش را می‌گوید.
paper-foot-unchecked = بعضی از اطلاعات این‌جا را هیچ‌کس بررسی نکرده است؛ هر مورد این را می‌گوید.
paper-zone = ساعت‌ها به وقت: { $zone }
paper-scan-call = برای زنگ زدن اسکن کنید
paper-scan-text = برای نگه داشتن در تلفن اسکن کنید
paper-text-copy = کپی نوشته
paper-text-save = ذخیره به شکل متن ساده
paper-text-count =
    { $count ->
        [one] { $count } حرف و نشانه
       *[other] { $count } حرف و نشانه
    }
paper-calendar-save = ذخیره جلسه‌ها برای تقویم
paper-calendar-about = شش جلسه دوساعته در فایل { $file } نوشته می‌شود. تقویم تلفن‌ها و کامپیوترها آن را باز می‌کند. فقط تاریخ‌ها و نام و مکانی که نوشته‌اید در آن است، نه چیز دیگری.
paper-calendar-meeting = جلسه
paper-foot-made = در { $date } با Many Doors ساخته شد. می‌توانید آن را کپی کنید و به دیگران بدهید.
