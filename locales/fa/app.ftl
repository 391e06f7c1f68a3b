### قاب دور همه صفحه‌ها.

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
app-skip = رفتن به محتوا
app-opening = در حال باز شدن…
app-close = بستن
app-back = برگشت
app-doors = درها
app-quieter = جاهای دیگر
app-machine-draft = پیش‌نویس ماشینی. هنوز هیچ‌کس آن را بررسی نکرده است.
app-unreviewed = ترجمه شده، اما نفر دومی آن را بررسی نکرده است.
app-source-changed = متن انگلیسی بعد از این ترجمه عوض شده است.
app-source-text = به زبان { $language }:
app-only-in = فعلاً فقط به زبان { $language }.
app-change-language = تغییر زبان
app-text-size = اندازه نوشته
app-leave = خروج سریع
app-leave-about = این صفحه را فوری پنهان می‌کند. آنچه برنامه‌های دیگر به یاد دارند پاک نمی‌شود.
app-cover-back = شروع
app-try-again = امتحان دوباره
app-still-empty = این هنوز خالی است.
