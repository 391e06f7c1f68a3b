### Elegir un archivo o una carpeta dentro de la ventana. El diálogo del sistema anotaría lo que se eligió.

shelf-places = ¿Dónde está?
shelf-folder = Carpeta:
shelf-up = Subir una carpeta
shelf-start = Todos los lugares
shelf-kind-folder = Carpeta
shelf-kind-pack = Paquete
shelf-kind-sheet = Hoja de cálculo
shelf-kind-list = Lista
shelf-kind-mapping = Columnas guardadas
shelf-kind-key = Llave secreta
shelf-kind-check = Revisión de una organización
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Usar esta carpeta
shelf-empty = Aquí no hay nada que se pueda elegir. Prueba con otra carpeta.
shelf-empty-here = Aquí no hay nada que se pueda elegir. Abre una de las carpetas de arriba para buscar ahí.
shelf-no-folders = Aquí adentro no hay más carpetas.
shelf-no-places = Aquí no encontramos las carpetas de siempre. Escribe la ruta abajo.
shelf-more = En esta carpeta hay más de lo que podemos mostrar. Si falta lo que buscas, escribe su ruta.
shelf-opening = Abriendo la carpeta…
shelf-path = O escribe la ruta
shelf-open = Abrir
shelf-use = Usarla
shelf-choose = Elegir
shelf-choose-another = Cambiar
shelf-clear = No usar ninguno
shelf-nothing = Todavía no se eligió nada
