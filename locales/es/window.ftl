### Títulos que muestra el sistema.

window-title = { -app-name }
window-cover = Cargando…
