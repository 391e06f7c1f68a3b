### La línea de comandos.

cli-about = many-doors: busca apoyo sin abrir una ventana
cli-usage = Uso
cli-commands = Comandos
cli-command-find = buscar en la biblioteca
cli-command-lines = mostrar las líneas de crisis
cli-command-languages = mostrar los idiomas
cli-option-lang = idioma de la pregunta y de las respuestas
cli-option-json = responder en JSON
cli-option-limit = cuántos resultados
cli-found = Resultados
cli-query = Pregunta
cli-searched-instead = Se buscó en su lugar
cli-crisis = Puedes hablar con una persona ahora
cli-some-words = Resultados con solo algunas de las palabras
cli-nothing = No se encontró nada
cli-unknown-command = Comando desconocido
cli-unknown-option = Opción desconocida
cli-missing-value = Falta un valor
cli-library-stand-in = Responde la biblioteca incluida en el programa
