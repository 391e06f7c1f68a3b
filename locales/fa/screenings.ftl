### فهرست کوتاهی از پرسش‌نامه‌های سلامت روان: مال کیست، و این را کجا خواندیم. خود پرسش‌نامه‌ها در برنامه نیست. نام‌ها و آدرس‌ها همان‌طور که هست می‌ماند، و آنچه در { " " } آمده به ترتیب درست نشان داده می‌شود.

screenings-name = پرسش‌نامه‌های سلامت روان به زبان‌های دیگر
    .about = پرسش‌نامه‌های کوتاه درباره سلامت روان: مال کیست، کدام ترجمه‌ها آزمایش شده، و این را کجا خواندیم.
screenings-not = این فقط یک فهرست است. پرسش‌ها مال دیگران است و در این برنامه نیست. این برنامه امتیازی حساب نمی‌کند و نام هیچ بیماری‌ای را نمی‌گوید.
screenings-ask = از درمانگری که مجوز دارد بخواهید پرسش‌نامه‌ای را انتخاب کند و جواب‌ها را توضیح بدهد. ترجمه به تنهایی کافی نیست: بپرسید با چه کسانی آزمایش شده است.
screenings-danger = اگر هیچ‌کس نمی‌تواند همان روز با شخص حرف بزند، پرسش‌نامه‌ای به او ندهید.
screenings-read = نسخه‌های نگه‌داشته این صفحه‌ها را در 27 نوامبر 2026 خواندیم. هر جا تاریخی نیست، تاریخی ندیدیم. پیش از آنکه پرسش‌نامه‌ای را به کار ببرید، خود صفحه را ببینید.

## پرسش‌نامه‌ها.

screenings-phq = پرسش‌نامه‌های PHQ-9 و GAD-7: دل‌گرفتگی و نگرانی
screenings-phq-about = در ژوئیه (جولای) 2010 شرکت Pfizer گفت که هر دو پرسش‌نامه رایگان است، بدون محدودیت حق نشر (copyright). پژوهشی با 479 زن لاتین‌تبار در کالیفرنیا پرسش‌نامه PHQ-9 را به انگلیسی و اسپانیایی آزمایش کرد.
screenings-phq-sources = منبع‌ها: { "news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx" }، 23 ژوئیه (جولای) 2010. پژوهش: { "pmc.ncbi.nlm.nih.gov/articles/PMC4210271" }، ژوئیه (جولای) 2011.
screenings-kessler = پرسش‌نامه‌های K10 و K6: هر نوع پریشانی
screenings-kessler-about = حق نشر (copyright) مال Ronald C. Kessler است. استفاده رایگان است و اجازه نمی‌خواهد. از منبع و صاحب حق نشر نام ببرید. مرکزی در New South Wales در استرالیا پرسش‌نامه K10 را به عربی، بنگالی، برمه‌ای، چینی و بسیاری از زبان‌های دیگر در اختیار می‌گذارد.
screenings-kessler-sources = منبع‌ها: { "hcp.med.harvard.edu/ncs/k6_scales.php" }. زبان‌ها: { "www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10" }
screenings-gds = پرسش‌نامه GDS: دل‌گرفتگی در سالمندان
screenings-gds-about = پرسش‌نامه اول مال همه است (public domain): هر کس می‌تواند آن را به کار ببرد. صفحه آن ترجمه‌هایی هم دارد که مردم فرستاده‌اند. پژوهش‌هایی شکل کوتاه آن را به اسپانیایی در اکوادور و به عربی در لبنان آزمایش کردند.
screenings-gds-sources = منبع‌ها: { "web.stanford.edu/~yesavage/GDS.html" }. پژوهش‌ها: { "pmc.ncbi.nlm.nih.gov/articles/PMC7673046" }، 11 نوامبر 2020؛ { "doi.org/10.1017/S1041610208006741" }، 2008.
screenings-rhs = پرسش‌نامه RHS-15: پریشانی در پناهندگان
screenings-rhs-about = حق نشر (copyright) مال Pathways to Wellness است و از شما می‌خواهد قراردادی امضا کنید. فهرست EthnoMed این زبان‌ها را دارد: سومالیایی، روسی، عربی، برمه‌ای، کارن و نپالی. پرسش‌نامه را به دو زبان به کار ببرید، هرگز انگلیسی را تنها به کار نبرید.
screenings-rhs-sources = منبع‌ها: { "ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet" }، بازبینی در 19 دسامبر 2020؛ خود پرسش‌نامه، 2013.
screenings-epds = پرسش‌نامه EPDS: دل‌گرفتگی در دوران بارداری و بعد از زایمان
screenings-epds-about = حق نشر (copyright) مال Royal College of Psychiatrists در لندن است: اول از آن‌جا بپرسید. ایالت New South Wales در استرالیا 23 ترجمه را فهرست کرده که بررسی، اصلاح یا دوباره به انگلیسی برگردانده شده‌اند. یک بازنگری برای زنان بومی فقط شواهد ضعیفی پیدا کرد.
screenings-epds-sources = منبع‌ها: { "www.mhcs.health.nsw.gov.au/publications/epds" }، بازبینی در 14 مارس (مارچ) 2023؛ Western Australia، «EPDS: Translated Versions»، سال 2006. بازنگری: { "doi.org/10.1007/s00737-020-01084-2" }، سال 2021.
