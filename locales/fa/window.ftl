### عنوان‌هایی که خود کامپیوتر نشان می‌دهد. عمداً بی‌نشان.

# keep: the name of the program
window-title = { -app-name }
window-cover = در حال بارگذاری…
