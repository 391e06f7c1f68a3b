### Les titres que le système montre. Neutres exprès.

# keep: le nom du programme
window-title = { -app-name }
window-cover = Chargement…
