### Cosas que conviene saber sobre lo que nos diste. Nunca son fallas.

notice-query_cut = Tu pregunta era muy larga. Usamos solo el principio.
notice-characters_removed = Tu pregunta tenía caracteres que no se ven. Los quitamos.
notice-locale_unknown = Aquí no existe el idioma “{ $tag }”. Se muestra el inglés en su lugar.
notice-library_damaged = La biblioteca de esta computadora estaba dañada. La apartamos sin borrarla, y en su lugar usamos la biblioteca incluida en el programa.
notice-library_too_new = La biblioteca de esta computadora se hizo con una versión más nueva de este programa. En su lugar usamos la biblioteca incluida en el programa.
notice-library_nowhere = No hay dónde guardar la biblioteca en esta computadora. En su lugar usamos la biblioteca incluida en el programa.
notice-locale_broken = { $file }, línea { $line }: esta parte no se puede leer, y en su lugar usamos el texto incluido en el programa. { $detail }
notice-locale_too_big = { $file } pesa más de 1 MB y no se usó.
notice-locale_too_deep = { $file } tiene demasiados niveles y no se usó.
notice-locale_not_text = { $file } no es texto UTF-8 y no se usó.
notice-locale_bad_tag = “{ $folder }” no es el nombre de un idioma. Las carpetas se llaman, por ejemplo, es o zh-Hans.
