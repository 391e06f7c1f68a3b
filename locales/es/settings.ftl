### Ajustes.

settings-title = Ajustes
settings-language = Idioma
settings-change-language = Elegir otro idioma
settings-text-size = Tamaño de letra
settings-percent = { $percent } %
settings-theme = Colores
settings-theme-system = Como esta computadora
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-theme-high_contrast = Alto contraste
settings-motion = Movimiento
settings-reduce-motion = Menos movimiento en la pantalla
settings-portable-title = En una memoria USB
settings-portable-about = El programa funciona desde una memoria USB o desde una carpeta que va con él. Todo lo que guarda está en la carpeta “many_doors_data”, a su lado. Donde esta página dice “esta computadora”, se trata de esa carpeta.
settings-portable-notes = Cierra la ventana antes de sacar la memoria. Quien tenga la memoria puede leer lo que hay guardado en ella; solo las notas privadas están cerradas con llave. Esta computadora puede anotar por su cuenta que se conectó una memoria y que se usó este programa.
settings-keep-title = Recordar en esta computadora
settings-keep = Recordar mi idioma, tamaño de letra y colores en esta computadora
settings-keep-about = Si no lo activas, no se guarda nada, y la próxima vez el programa te preguntará otra vez el idioma. Si alguien revisa esta computadora, puede encontrar el pequeño archivo que esto crea.
settings-kept = Estos ajustes se recuerdan en esta computadora.
settings-not-kept = Estos ajustes se olvidan cuando cierras la ventana.
settings-folder-title = Idiomas desde una carpeta
settings-folder-about = Quienes traducen pueden probar aquí su trabajo. Escribe la ruta de la carpeta que contiene una carpeta por cada idioma.
settings-folder-label = Ruta de la carpeta
settings-folder-use = Usar esta carpeta
settings-folder-none = Usar solo los idiomas incluidos en el programa
settings-folder-problems =
    { $count ->
        [0] Se leyó la carpeta. Sin problemas.
        [one] Se leyó la carpeta. { $count } problema:
       *[other] Se leyó la carpeta. { $count } problemas:
    }
settings-leave-title = Salir rápido
settings-leave-about = El botón de arriba oculta esta pantalla de inmediato. No puede ocultar lo que hayan visto otros programas, la compañía de internet o un programa espía.
settings-leave-keys = Cubrir la pantalla cuando presiono Shift tres veces
settings-leave-keys-about = Las tres veces tienen que caber en cinco segundos, sin otra tecla en medio. Desactívalo si sueles presionar Shift sin querer.
