### Vichwa vinavyoonyeshwa na kompyuta.

# keep: jina la programu
window-title = { -app-name }
window-cover = Inapakia…
