### Tytuły, które pokazuje system. Celowo neutralne.

# keep: nazwa programu
window-title = { -app-name }
window-cover = Ładowanie…
