### Cuando algo sale mal.

failure-library_unreadable = No se pudo leer la biblioteca.
    .what-to-do = Las líneas de crisis siguen funcionando. Cierra el programa y ábrelo otra vez. Si vuelve a pasar, usa la lista incluida en el programa.
failure-resource_gone = Esta ficha ya no está en la biblioteca.
    .what-to-do = Regresa y busca otra vez.
failure-locale_unknown = Ese idioma no está aquí.
    .what-to-do = Elige un idioma de la lista.
failure-folder_unreadable = Esa carpeta no existe o no se puede leer.
    .what-to-do = Revisa la ruta e intenta otra vez. Los idiomas incluidos en el programa siguen funcionando.
failure-settings_not_kept = No se pudieron guardar los ajustes en esta computadora.
    .what-to-do = Funcionan hasta que cierres la ventana. Quizás el disco está lleno o bloqueado.
failure-bad_request = El programa se pidió a sí mismo algo que no entiende.
    .what-to-do = Regresa a la primera pantalla. No se perdió nada.
failure-internal = Algo falló dentro del programa.
    .what-to-do = Las líneas de crisis siguen funcionando. Cierra el programa y ábrelo otra vez.
failure-letters_missing = Esta computadora no tiene letras para imprimir en este idioma: { $language }.
    .what-to-do = Elige otro idioma o instala una fuente con esas letras. En Debian y Ubuntu, los paquetes se llaman fonts-noto-core y fonts-noto-cjk.
failure-does_not_fit = Esto no cabe en el formato que elegiste.
    .what-to-do = Elige otro formato: en una página cabe todo.
failure-not_saved = No se pudo guardar ahí.
    .what-to-do = Elige otro lugar. Quizás la carpeta está llena o no permite guardar archivos.
failure-not_printed = No se pudo imprimir.
    .what-to-do = Revisa si la impresora está encendida. También puedes guardar un PDF e imprimirlo en otro lugar.
