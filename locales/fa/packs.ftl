### بسته‌ها: فهرست‌هایی که به شکل یک فایل امضا شده جابه‌جا می‌شوند.

## درِ سازمان‌ها: جاهایی برای فهرست‌ها.

packs-door-title = فهرست‌های ما
packs-door-packs = بسته‌ها
packs-door-packs-about = ببینید این کتابخانه از چه ساخته شده است. فهرست‌های تازه‌تر اضافه کنید، و بسته خودتان را بسازید تا به دیگران بدهید.
packs-door-bring = وارد کردن یا دادن فهرست
packs-door-bring-about = یک فایل جدول یا فهرستی از برنامه‌ای دیگر وارد کنید. یا موردهای خودتان را به شکل فایلی برای دیگران ذخیره کنید.
packs-door-own = موردهای خودمان
packs-door-own-about = خدماتی را که می‌شناسید بنویسید، و آنچه را وقت زنگ زدن شنیدید یادداشت کنید.
packs-door-round = برگه تماس
packs-door-round-about = موردهایی را که بیشتر از همه تماس لازم دارند چاپ کنید، با جمله‌هایی که پشت تلفن بگویید.

## صفحه.

packs-title = بسته‌ها
packs-about = بسته یک فهرست خدمات در یک فایل است. سازنده‌اش آن را امضا کرده، پس اگر کسی در راه تغییرش دهد، این برنامه می‌فهمد. می‌توانید آن را روی یک فلش USB ببرید: اینترنت لازم نیست.
packs-loading = در حال نگاه کردن که این‌جا چه هست…
packs-here-title = در این کتابخانه
packs-name-built-in = فهرستی که همراه { -app-name } آمد
packs-name-own = موردهای خودمان
packs-origin-built_in = همراه برنامه آمده
packs-origin-signed = بسته امضا شده
packs-origin-imported = فهرستی که وارد شده
packs-origin-own = این‌جا نوشته شده
packs-fact-publisher = سازنده
packs-fact-number = شماره نسخه
packs-fact-made = تاریخ ساخت
packs-fact-entries = موردها
packs-fact-check = بررسی
packs-fact-terms = شرایط استفاده
packs-fact-languages = متن دارد به
packs-fact-sort = چیست
packs-terms-unknown = گفته نشده
packs-entries =
    { $count ->
        [one] { $count } مورد
       *[other] { $count } مورد
    }
packs-check-by = بررسی دوباره تا { $date }
packs-check-overdue = باید تا { $date } دوباره بررسی می‌شد
packs-check-none = تاریخی برای بررسی دوباره نیست
packs-fingerprint-show = نمایش کامل اثر انگشت کلید
packs-fingerprint-about = این شکل بلند همان چهار واژه است.
packs-remove = برداشتن
packs-back = برگشت به پیشین
packs-give = دادن به دیگران در یک فایل
packs-open-own = باز کردن موردهای خودمان

## پرسیدن پیش از برداشتن چیزی.

packs-remove-title = «{ $name }» برداشته شود؟
packs-remove-what =
    { $count ->
        [one] { $count } موردِ آن از این کتابخانه می‌رود. مردم دیگر آن را این‌جا پیدا نمی‌کنند، مگر در فهرست دیگری هم باشد.
       *[other] { $count } موردِ آن از این کتابخانه می‌رود. مردم دیگر آن‌ها را این‌جا پیدا نمی‌کنند، مگر در فهرست دیگری هم باشند.
    }
packs-remove-keeps = فهرست‌های دیگر و موردهای خودتان می‌مانند. به فایلی که از آن آمده دست زده نمی‌شود، پس می‌توانید دوباره اضافه‌اش کنید.
packs-remove-yes = برداشته شود
packs-removed = «{ $name }» برداشته شد.
packs-back-title = برگشت به «{ $name }» پیشین؟
packs-back-what = فهرست همان می‌شود که پیش از آخرین به‌روزرسانی بود. آنچه به‌روزرسانی درست کرده بود دوباره نادرست می‌شود، پس فقط اگر به‌روزرسانی بد است این کار را بکنید.
packs-back-yes = برگشت
packs-back-done = «{ $name }» همان است که پیش از آخرین به‌روزرسانی بود.

## اضافه کردن بسته.

packs-add = اضافه کردن یک بسته
packs-add-choose = فایل بسته را انتخاب کنید. می‌توانید اول نگاهش کنید: هنوز چیزی نصب نمی‌شود.
packs-add-reading = در حال خواندن بسته…
packs-add-other = انتخاب فایلی دیگر
packs-add-leave = نصب نشود
packs-add-done = تمام
packs-add-another = اضافه کردن بسته‌ای دیگر

packs-offer-who = چه کسی آن را ساخته؟
packs-offer-what = چه در آن است؟
packs-offer-says = بسته می‌گوید که از این‌جا آمده است:
packs-offer-file = فایل:

packs-sort-full = یک فهرست کامل
packs-sort-delta = فقط آنچه از بسته پیشین تغییر کرده
packs-sort-correction = اصلاح موردهایی در فهرست‌های دیگر
packs-sort-revocation = موردهایی که باید فوری پس گرفته شوند

packs-trust-trusted = شما به این ناشر اعتماد دارید.
packs-trust-unknown = این‌جا هنوز کسی این ناشر را نمی‌شناسد.
packs-trust-changed = دست نگه دارید. این کلیدی نیست که ما می‌شناسیم.
packs-trust-rotated = این ناشر کلید تازه‌ای دارد. کلید قدیمی، که به آن اعتماد دارید، این را می‌گوید.
packs-trust-unknown-how = هر کسی می‌تواند هر نامی در یک بسته بنویسد. به ناشر زنگ بزنید و بگذارید چهار واژه خود را برای شما بخواند. از شماره تلفنی استفاده کنید که پیش‌تر داشتید، نه شماره‌ای که همراه فایل آمده است.
packs-trust-changed-how = شاید کسی از نام «{ $name }» استفاده می‌کند تا شماره‌های نادرست به دست مردم برساند. یا ناشر کلید را گم کرده و کلید تازه‌ای ساخته است. فقط خودشان می‌توانند به شما بگویند. به شماره‌ای زنگ بزنید که پیش‌تر داشتید.
packs-trust-since = از { $date } این‌جا مورد اعتماد است
packs-words-compare = این چهار واژه را با ناشر مقایسه کنید
packs-words-known = واژه‌هایی که می‌شناسیم
packs-words-new = واژه‌های این بسته
packs-trust-compared = واژه‌ها را با ناشر مقایسه کردم. هر چهار تا یکی است.
packs-trust-changed-compared = از راهی که پیش‌تر می‌شناختم با ناشر تماس گرفتم. خودشان از کلید تازه گفتند و این واژه‌های تازه را برایم خواندند.

packs-standing-new = این بسته این‌جا تازه است.
packs-standing-newer = این از آنچه دارید تازه‌تر است.
packs-standing-same = این بسته را از پیش دارید. کاری لازم نیست.
packs-standing-older = این از آنچه دارید قدیمی‌تر است.
packs-standing-fork = این بسته همان شماره نسخه‌ای را دارد که شما دارید، اما محتوایش فرق می‌کند. نمی‌شود نصبش کرد.
packs-standing-no_base = این بسته فقط تغییرها را دارد، و فهرستی که این تغییرها مال آن است این‌جا نیست. هنوز نمی‌شود نصبش کرد.
packs-standing-numbers = شما شماره نسخه { $installed } را دارید. این فایل شماره نسخه { $offered } است.
packs-standing-older-why = فهرست قدیمی‌تر می‌تواند شماره‌هایی را برگرداند که دیگر کار نمی‌کنند. فقط اگر فهرست تازه‌تر خراب است این کار را بکنید.
packs-standing-fork-how = شاید یکی از این دو جعلی باشد. از ناشر بپرسید کدام درست است.
packs-standing-no-base-how = فهرست کامل را بخواهید، نصبش کنید، و بعد با این فایل برگردید.
packs-older-sure = من از کارکنان هستم و آگاهانه فهرست قدیمی‌تر را می‌خواهم.

packs-offer-takes-back =
    { $count ->
        [one] { $count } مورد را پس می‌گیرد
       *[other] { $count } مورد را پس می‌گیرد
    }

packs-install = نصب
packs-install-trust = اعتماد به این ناشر و نصب
packs-install-new-key = اعتماد به کلید تازه و نصب
packs-install-older = نصب فهرست قدیمی‌تر
packs-install-first = برای این کار، اول کادر بالا را علامت بزنید.
packs-install-first-both = برای این کار، اول هر دو کادر بالا را علامت بزنید.

packs-installed = «{ $name }» نصب شد.
packs-changes-added =
    { $count ->
        [one] { $count } مورد تازه
       *[other] { $count } مورد تازه
    }
packs-changes-changed =
    { $count ->
        [one] { $count } مورد چیز تازه‌ای می‌گوید
       *[other] { $count } مورد چیز تازه‌ای می‌گویند
    }
packs-changes-removed =
    { $count ->
        [one] { $count } مورد رفته است
       *[other] { $count } مورد رفته‌اند
    }
packs-changes-same =
    { $count ->
        [one] { $count } مورد مثل پیش است
       *[other] { $count } مورد مثل پیش هستند
    }
packs-changes-none = هیچ چیز در کتابخانه تغییر نکرد.
packs-changes-names = نمایش نام‌هایشان
packs-change-added = تازه
packs-change-changed = تغییر کرده
packs-change-removed = رفته
packs-changes-more = بیشتر هم هست. این‌جا فقط نام اولی‌ها آمده است.

## ناشرانی که به آن‌ها اعتماد داریم.

packs-publishers-title = ناشرانی که به آن‌ها اعتماد داریم
packs-publishers-about = شما یک بار چهار واژه این ناشران را مقایسه کرده‌اید. بسته‌های بعدی‌شان دوباره نمی‌پرسند.
packs-publishers-none = هنوز هیچ‌کدام. وقتی بسته‌ای اضافه می‌کنید، می‌توانید چهار واژه ناشر را مقایسه کنید و انتخاب کنید که به او اعتماد دارید.
packs-forget = دیگر اعتماد نشود
packs-forget-title = دیگر به «{ $name }» اعتماد نشود؟
packs-forget-what = فهرست‌هایی که از این ناشر دارید می‌مانند. بسته بعدی‌اش از شما می‌خواهد چهار واژه را دوباره مقایسه کنید.
packs-forget-yes = دیگر اعتماد نشود
packs-forgotten = دیگر به «{ $name }» اعتماد نمی‌شود.

## پوشه‌ای که بررسی می‌شود.

packs-watch-title = پوشه‌ای که بررسی می‌شود
packs-watch-about = بسته‌های تازه‌تری که در این پوشه باشند خودبه‌خود نصب می‌شوند، اگر به ناشرشان اعتماد داشته باشید. بقیه منتظر شما می‌مانند. یک درایو مشترک یا یک فلش USB جای خوبی است.
packs-watch-choose = انتخاب پوشه
packs-watch-choose-another = انتخاب پوشه‌ای دیگر
packs-watch-folder = این پوشه بررسی می‌شود:
packs-watch-away = این پوشه حالا خوانده نمی‌شود. اگر روی فلش USB است، فلش را بزنید و دوباره نگاه کنید.
packs-watch-now = نگاه کردن، همین حالا
packs-watch-stop = دیگر بررسی نشود
packs-watch-looked = همین حالا نگاه شد.
packs-watch-stopped = دیگر هیچ پوشه‌ای بررسی نمی‌شود.
packs-watch-found = آنچه در آخرین نگاه پیدا شد
packs-watch-found-none = هیچ بسته‌ای در آن نبود.
packs-watch-installed = نصب شد
packs-watch-nothing_new = چیز تازه‌ای نیست
packs-watch-asks = تصمیم با شماست
packs-watch-bad = به کار نرفت
packs-watch-decide = نگاه کردن به آن

## ساختن بسته.

packs-make-title = ساختن بسته
packs-make-about = فهرست‌هایتان را در یک فایل بگذارید و به دیگران بدهید. آن را با کلید خود امضا می‌کنید، تا دیگران بدانند از شماست.
packs-make-open = ساختن بسته
packs-make-close = بستن بدون ذخیره
packs-make-part-what = چه در آن گذاشته شود؟
packs-make-part-name = نامش چیست؟
packs-make-part-sign = امضا و ذخیره
packs-make-from = فهرست‌هایی که در آن گذاشته می‌شوند
packs-make-name = نام بسته
packs-make-name-about = برای مردم، مثلاً «کمک در Example County».
packs-make-publisher = چه کسی آن را می‌سازد
packs-make-publisher-about = نام گروه شما، همان‌طور که دیگران شما را می‌شناسند.
packs-make-id = نام کوتاه
packs-make-id-about = حروف کوچک انگلیسی، رقم، نقطه و خط تیره. هر بار که این بسته را دوباره می‌سازید همین را نگه دارید.
packs-make-number = شماره نسخه
packs-make-number-about = هر بار که این بسته را دوباره می‌سازید، شماره نسخه‌اش باید بزرگ‌تر باشد.
packs-make-check = بررسی دوباره تا
packs-make-check-about = بعد از این روز، هر کس این بسته را دارد می‌بیند که اطلاعاتش باید بررسی شود.
packs-make-terms = شرایط استفاده
packs-make-terms-about = دیگران با آن چه می‌توانند بکنند، مثلاً «CC BY 4.0». می‌توانید خالی بگذارید.
packs-make-since = فقط آنچه از بسته پیشین تغییر کرده
packs-make-since-about = می‌توانید این را خالی بگذارید. اگر بسته پیشین خود را انتخاب کنید، فایل تازه کوچک است، اما فقط به کار کسانی می‌آید که بسته پیشین را دارند.
packs-make-key = کلید محرمانه شما
packs-make-key-about = هنوز کلید ندارید؟ اول در پایین یکی بسازید.
packs-make-password = رمز عبور کلید
packs-make-folder = کجا ذخیره شود
packs-make-save = ساختن بسته
packs-made = بسته ذخیره شد: { $file }
packs-made-next = حالا می‌توانید این فایل را کپی کنید و به دیگران بدهید. وقتی مردم بار اول آن را اضافه می‌کنند، چهار واژه خود را پشت تلفن برایشان بخوانید.
packs-make-another = ساختن یکی دیگر
packs-make-wrong = لطفاً این‌ها را دوباره نگاه کنید:
packs-make-need-from = دست‌کم یک فهرست انتخاب کنید.
packs-make-need-name = نامی به بسته بدهید.
packs-make-need-publisher = بنویسید چه کسی آن را می‌سازد.
packs-make-need-id = نام کوتاه فقط می‌تواند حروف کوچک از a تا z، رقم، نقطه و خط تیره داشته باشد. با یک حرف یا یک رقم شروع می‌شود.
packs-make-need-number = شماره نسخه باید عددی کامل باشد، { $least } یا بزرگ‌تر.
packs-make-need-date = روزی را انتخاب کنید که هنوز نیامده، یا خالی بگذارید.
packs-make-need-key = کلید محرمانه خود را انتخاب کنید.
packs-make-need-password = رمز عبور کلید را بنویسید.
packs-make-need-folder = انتخاب کنید کجا ذخیره شود.

## اضافه کردن امضا به بسته‌ای که ساخته شده.

packs-sign-title = امضای بسته‌ای که ساخته شده
packs-sign-about = یک فهرست می‌تواند امین داشته باشد. امین‌ها کسانی هستند که می‌توانند مورد زیان‌آوری را پس بگیرند، اما فقط اگر چند نفرشان موافق باشند. آن‌ها یکی پس از دیگری همان فایل را امضا می‌کنند: هر کدام امضایی اضافه می‌کند و فایل تازه را به نفر بعد می‌دهد.
packs-sign-open = امضای یک بسته
packs-sign-part-what = کدام بسته؟
packs-sign-pack = فایل بسته
packs-sign-pack-about = تازه‌ترین فایل را بردارید، با همه امضاهایی که تا حالا دارد. همان‌طور که هست می‌ماند: فایل تازه‌ای با امضای شما ذخیره می‌شود.
packs-sign-reading = در حال خواندن بسته…
packs-sign-read = پیش از امضا این را بخوانید. امضای شما می‌گوید که موافق هستید.
packs-sign-save = اضافه کردن امضای من
packs-sign-need-pack = فایل بسته را انتخاب کنید.
packs-signed = بسته با امضای شما ذخیره شد: { $file }
packs-signed-next = این فایل را به نفر بعدی که باید امضا کند بدهید. وقتی همه امضا کردند، آن را به دیگران بدهید. هر کس این فهرست را دارد می‌تواند آن را اضافه کند.
packs-sign-another = امضای یکی دیگر

## ساختن بسته‌ای که موردهایی را پس می‌گیرد.

packs-take-title = پس گرفتن موردها
packs-take-about = اگر یک مورد می‌تواند به مردم آسیب بزند، منتظر بسته بعدی نمانید. این کار فایل کوچکی می‌سازد. هر جا اضافه شود، آن موردها فوری می‌روند، حتی اگر فهرست قدیمی‌تری دوباره آن‌ها را بیاورد.
packs-take-wardens = فقط سازنده فهرست می‌تواند این کار را بکند، یا امین‌های آن. اگر چند امین باید موافق باشند، یکی از شما این‌جا فایل را می‌سازد. بقیه یکی پس از دیگری آن را امضا می‌کنند، در بخش «امضای بسته‌ای که ساخته شده».
packs-take-open = پس گرفتن موردها
packs-take-part-what = چه پس گرفته می‌شود؟
packs-take-pack = فهرستی که آن‌ها را دارد
packs-take-choose = یک فهرست انتخاب کنید
packs-take-built-in = فهرستی که همراه { -app-name } آمد امضاکننده‌ای ندارد. اگر شما این فایل را امضا کنید، هر جا که از قبل به کلید شما اعتماد دارند کار می‌کند.
packs-take-entries = موردها
packs-take-entries-about = نام ماندگار هر مورد را در سطری جدا بنویسید. آن را در صفحه «خبر دادن از یک اشتباه» پیدا می‌کنید. دکمه‌ای آن‌جا این را برایتان پر هم می‌کند.
packs-take-reason = چرا
packs-take-reason-about = با کلمه‌های ساده. هر کس فایل را بگیرد می‌تواند این را بخواند، پس از کسانی که آسیب دیده‌اند نام نبرید.
packs-take-signer = چه کسی امضا می‌کند
packs-take-save = ساختن فایل
packs-take-need-pack = فهرست را انتخاب کنید.
packs-take-need-entries = دست‌کم یک مورد بنویسید.
packs-take-need-reason = بنویسید چرا.
packs-take-need-signer = بنویسید چه کسی امضا می‌کند.
packs-taken = فایل ذخیره شد: { $file }
packs-taken-next = موردها هنوز هستند، و امضای شما اولی است. اگر دیگران هم باید امضا کنند، فایل را به نفر بعدی‌شان بدهید. وقتی همه امضا کردند، آن را این‌جا اضافه کنید و به دیگران بدهید.
packs-take-another = پس گرفتن موردهای بیشتر
packs-take-hint = این فهرست را شما می‌سازید، یا یکی از امین‌های آن هستید؟ اگر این مورد می‌تواند به مردم آسیب بزند، می‌توانید آن را برای همه کسانی که فهرست را دارند پس بگیرید.
packs-take-hint-open = پس گرفتن آن

## ساختن کلید.

packs-key-title = کلید شما
packs-key-about = کلید فایلی است که رمز عبور دارد. بسته‌های خود را با آن امضا می‌کنید. گروه شما فقط به یکی نیاز دارد، و فقط یک بار آن را می‌سازد.
packs-key-open = ساختن کلید
packs-key-folder = کجا ذخیره شود
packs-key-folder-about = یک فلش USB که بتوانید جایی قفلش کنید بهتر از همه است.
packs-key-password = رمز عبور
packs-key-password-about = دست‌کم 8 حرف. چهار کلمه یا بیشتر که به هم ربطی ندارند محکم است و آسان به یاد می‌ماند.
packs-key-again = همان رمز عبور، دوباره
packs-key-short = رمز عبور دست‌کم 8 حرف لازم دارد.
packs-key-differ = این دو رمز عبور یکی نیستند.
packs-key-make = ساختن کلید
packs-key-working = در حال ساختن کلید…
packs-key-made = کلید شما آماده است
packs-key-made-words = این‌ها چهار واژه شماست. آن‌ها را پشت تلفن برای مردم بخوانید، تا بدانند که یک بسته واقعاً از شماست.
packs-key-made-secret = کلید محرمانه: آن را به هیچ‌کس ندهید
packs-key-made-public = کلید عمومی: می‌توانید به دیگران بدهید
packs-key-advice = خوب از آن مراقبت کنید
packs-key-advice-copy = نسخه‌ای از کلید محرمانه را روی فلش USB دوم، در جایی قفل‌شده، نگه دارید.
packs-key-advice-password = رمز عبور را بنویسید و جدا از کلید نگه دارید. هیچ‌کس نمی‌تواند آن را برایتان برگرداند.
packs-key-advice-lost = اگر کلید گم یا دزدیده شود، فوری به همه کسانی که بسته‌های شما را به کار می‌برند خبر دهید.
packs-key-use = امضای یک بسته با آن

## موردهایی که پس گرفته شده‌اند.

packs-revoked-title = پس گرفته شده
packs-revoked-about = کسی فهمیده که این موردها نادرست‌اند یا آسیب می‌زنند. نشان داده نمی‌شوند، حتی اگر فهرست قدیمی‌تری دوباره آن‌ها را بیاورد.
packs-revoked-by = { $by } در { $date } پس گرفت
packs-revoked-entry = مورد:

## جفت موردهایی که شاید یکی باشند.

packs-twins-notice =
    { $count ->
        [one] { $count } جفت از موردها شاید یک خدمت باشند.
       *[other] { $count } جفت از موردها شاید یک خدمت باشند.
    }
packs-twins-open = نگاه کردن به آن‌ها
packs-twins-title = آیا این‌ها یکی هستند؟
packs-twins-about = دو فهرست می‌توانند یک خدمت را دو بار داشته باشند. هر دو طرف را نگاه کنید و تصمیم بگیرید. اگر مطمئن نیستید، به آن‌ها زنگ بزنید یا جفت را همان‌طور که هست بگذارید: هر دو در کتابخانه می‌مانند.
packs-twins-loading = در حال گشتن دنبال جفت‌ها…
packs-twins-none = حالا هیچ دو موردی شبیه هم نیستند.
packs-twins-pair = جفت { $number } از { $total }
packs-same-number = هر دو یک شماره تلفن دارند.
packs-same-name_and_state = هر دو یک نام دارند، در یک ایالت.
packs-twins-from = از: { $list }
packs-twins-no-ways = نه شماره تلفن و نه صفحه اینترنتی
packs-twins-keep = یکی هستند: این بماند
packs-twins-apart = یکی نیستند
packs-twins-sure = بعداً نمی‌شود این را تغییر داد.
packs-twins-joined = از حالا فقط «{ $name }» نشان داده می‌شود.
packs-twins-kept-apart = هر دو می‌مانند، و دیگر درباره‌شان نمی‌پرسیم.
packs-twins-packs = به بسته‌ها
