### El marco de cada pantalla.

-app-name = Many Doors
app-name = { -app-name }
app-skip = Ir al contenido
app-opening = Abriendo…
app-close = Cerrar
app-back = Atrás
app-doors = Puertas
app-quieter = Otros lugares
app-machine-draft = Borrador automático. Nadie lo ha revisado todavía.
app-unreviewed = Traducido, sin revisión de una segunda persona.
app-source-changed = El texto en inglés cambió después de esta traducción.
app-source-text = En { $language }:
app-only-in = Por ahora, solo en { $language }.
app-change-language = Cambiar de idioma
app-text-size = Tamaño de letra
app-leave = Salir rápido
app-leave-about = Oculta esta pantalla de inmediato. No borra lo que otros programas recuerdan.
app-cover-back = Inicio
app-try-again = Intentar otra vez
app-still-empty = Esto todavía está vacío.
