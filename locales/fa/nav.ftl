### پنج در، و جاهای آرام‌تر. خیلی کوتاه.

nav-find = پیدا کردن کمک
nav-community = مراقبت جمعی
nav-act = اقدام برای تغییر
nav-rights = حقوق من
nav-organizations = برای سازمان‌ها
nav-settings = تنظیمات
nav-about = درباره برنامه و سپاس
nav-safety = چه را می‌تواند پنهان کند و چه را نه
