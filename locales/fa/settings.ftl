### تنظیمات.

settings-title = تنظیمات
settings-language = زبان
settings-change-language = انتخاب زبانی دیگر
settings-text-size = اندازه نوشته
settings-percent = { $percent } %
settings-theme = رنگ‌ها
settings-theme-system = مثل این کامپیوتر
settings-theme-light = روشن
settings-theme-dark = تاریک
settings-theme-high_contrast = کنتراست زیاد
settings-motion = حرکت
settings-reduce-motion = حرکت کمتر روی صفحه
settings-portable-title = روی فلش USB
settings-portable-about = برنامه از روی فلش USB، یا از پوشه‌ای که همراهش است، اجرا می‌شود. هر چه نگه می‌دارد در پوشه «many_doors_data» کنار خودش است. هر جا این صفحه می‌گوید «این کامپیوتر»، منظور همان پوشه است.
settings-portable-notes = پیش از بیرون کشیدن فلش، پنجره را ببندید. هر کس فلش را داشته باشد می‌تواند آنچه را روی آن نگه داشته شده بخواند؛ فقط یادداشت‌های خصوصی قفل‌اند. این کامپیوتر شاید خودش ثبت کند که فلشی وصل شد و این برنامه اجرا شد.
settings-keep-title = به یاد سپردن در این کامپیوتر
settings-keep = زبان، اندازه نوشته و رنگ‌های من در این کامپیوتر به یاد بماند
settings-keep-about = اگر این خاموش باشد، هیچ چیز نگه داشته نمی‌شود و دفعه بعد دوباره زبان پرسیده می‌شود. اگر روشن باشد، کسی که این کامپیوتر را می‌گردد می‌تواند فایل کوچکی را که ساخته می‌شود پیدا کند.
settings-kept = این تنظیمات در این کامپیوتر به یاد سپرده شده است.
settings-not-kept = این تنظیمات وقتی پنجره را ببندید فراموش می‌شود.
settings-folder-title = زبان‌ها از یک پوشه
settings-folder-about = مترجمان می‌توانند کارشان را این‌جا امتحان کنند. مسیر پوشه‌ای را بنویسید که برای هر زبان یک پوشه در آن است.
settings-folder-label = مسیر پوشه
settings-folder-use = استفاده از این پوشه
settings-folder-none = استفاده فقط از زبان‌های خود برنامه
settings-folder-problems =
    { $count ->
        [0] پوشه خوانده شد. مشکلی نبود.
        [one] پوشه خوانده شد. { $count } مشکل:
       *[other] پوشه خوانده شد. { $count } مشکل:
    }
settings-leave-title = خروج سریع
settings-leave-about = دکمه بالا، این صفحه را فوری پنهان می‌کند. نمی‌تواند آنچه را برنامه‌های دیگر، شرکت اینترنت یا برنامه‌های جاسوسی شاید دیده باشند پنهان کند.
settings-leave-keys = وقتی کلید Shift را سه بار فشار می‌دهم، صفحه پوشانده شود
settings-leave-keys-about = این سه فشار باید در پنج ثانیه باشد، بدون هیچ کلید دیگری در میان آن‌ها. اگر بدون قصد کلید Shift را فشار می‌دهید، این را خاموش کنید.
