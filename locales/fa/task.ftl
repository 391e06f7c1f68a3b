### کاری که طول می‌کشد.

task-working = در حال انجام…
task-stage-reading = خواندن فهرست
task-stage-writing = گذاشتن موردها در کتابخانه
task-stage-indexing = آماده کردن موردها برای جست‌وجو
task-stage-saving = نوشتن فایل
task-counted = { $done } از { $total }
task-percent = { $percent } انجام شده
task-stop = توقف
task-stopping = در حال توقف…
