### Títulos que muestra el sistema.

window-title = { -app-name }
