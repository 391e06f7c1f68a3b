### انتخاب فایل یا پوشه در خود پنجره.

shelf-places = کجاست؟
shelf-folder = پوشه:
shelf-up = یک پوشه بالاتر
shelf-start = همه جاها
shelf-kind-folder = پوشه
shelf-kind-pack = بسته
shelf-kind-sheet = فایل جدول
shelf-kind-list = فهرست
shelf-kind-mapping = ستون‌های ذخیره شده
shelf-kind-key = کلید محرمانه
shelf-kind-check = بررسی یک سازمان
shelf-kind-size = { $kind }، { $size }
shelf-use-folder = استفاده از این پوشه
shelf-empty = این‌جا چیز مناسبی نیست. پوشه دیگری را امتحان کنید.
shelf-empty-here = این‌جا چیز مناسبی نیست. یکی از پوشه‌های بالا را باز کنید تا آن‌جا را ببینید.
shelf-no-folders = در این‌جا پوشه دیگری نیست.
shelf-no-places = پوشه‌های معمول را این‌جا پیدا نکردیم. مسیر را در پایین بنویسید.
shelf-more = در این پوشه بیشتر از آن است که بتوانیم نشان بدهیم. اگر آنچه می‌خواهید نیست، مسیرش را بنویسید.
shelf-opening = در حال باز کردن پوشه…
shelf-path = یا مسیر را بنویسید
shelf-open = باز کردن
shelf-use = استفاده
shelf-choose = انتخاب
shelf-choose-another = انتخاب یکی دیگر
shelf-clear = هیچ‌کدام
shelf-nothing = هنوز چیزی انتخاب نشده
