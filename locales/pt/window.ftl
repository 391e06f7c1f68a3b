### Títulos que o sistema mostra. Neutros de propósito.

# keep: o nome do programa
window-title = { -app-name }
window-cover = Carregando…
