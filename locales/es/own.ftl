### Fichas que la gente escribe aquí, lo que oyó por teléfono, los errores que encontró, y dónde no coinciden las fuentes.

## La lista de fichas escritas aquí.

own-title = Nuestras propias fichas
own-about = Agrega ayuda que conoces y que no está en ninguna lista. Llama de vez en cuando y anota lo que te digan.
own-not-locked = Estas fichas no están protegidas. Cualquiera que pueda usar esta computadora puede leerlas.
own-no-people = Escribe sobre la ayuda, nunca sobre las personas que la pidieron.
own-add = Agregar una ficha
own-round-open = Imprimir una hoja de llamadas
own-round-about = La hoja de llamadas tiene las fichas que llevan más tiempo sin que nadie las revise, y qué decir por teléfono.
own-stalest-first = Primero están las que más necesitan una llamada.
own-count =
    { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    }
own-reading = Leyendo…
own-none = Todavía no hay fichas tuyas.
own-none-ways = Empieza con un lugar que conozcas bien: su nombre, un número y lo que hace. O busca una ficha en la biblioteca y haz tu propia versión.
own-none-find = Buscar en la biblioteca
own-called-today = Llamé hoy
own-called-question = ¿Cómo te fue en la llamada?
own-called-never-mind = No anotar nada
own-called-noted = Anotado con la fecha de hoy: { $answer }
own-called-wrong-next = ¿Sabes cuál es el número correcto? Entonces edita la ficha.
own-call-holds = Todo sigue correcto
own-call-no_answer = Nadie contestó
own-call-wrong_number = El número está mal
own-call-ended = El servicio ya no existe
own-edit = Editar
own-edit-about = Editar { $name }
own-delete = Borrar
own-delete-about = Borrar { $name }
own-delete-title = ¿Borrar { $name }?
own-delete-warning = Se va a borrar del archivo para siempre. No se puede recuperar.
own-delete-version = Si era tu propia versión de una ficha de una lista, vuelve a quedar solo la ficha de la lista.
own-delete-now = Borrar para siempre
own-deleted = { $name } ya no está en el archivo.

## El formulario de una ficha.

own-form-new = Agregar una ficha
own-form-edit = Editar { $name }
own-form-changes = Esta ficha viene de “{ $pack }”. Lo que guardes aquí será tu propia versión. La lista queda como está, y las listas más nuevas no cambian tu versión.
own-form-changes-starter = Esta ficha viene con el programa. Lo que guardes aquí será tu propia versión, y se queda cuando el programa se actualice.
own-form-needed = Solo hace falta el nombre. Deja vacío lo que no sepas.
own-form-draft = Esto es lo que escribiste antes. Todavía no está guardado.
own-form-draft-drop = Descartar lo que escribí
own-form-basics = Qué es
own-form-reach = Cómo comunicarse
own-form-where = Dónde está
own-form-for = Para qué y para quién es
own-form-state = ¿Sigue existiendo?
own-form-origin = Reconocimiento
own-form-name = Nombre
own-form-kind = Tipo de ayuda
own-form-summary = En una o dos frases
own-form-summary-about = ¿Qué le contarías de esto a alguien del barrio?
own-form-more = Más información
own-form-hours = Cuándo contesta alguien
own-form-hours-about = Con tus propias palabras, por ejemplo: lunes a viernes, de 9 a 5
own-form-cost = Costo
own-form-needs = Con qué puede llegar la gente
own-form-communities = Comunidades a las que dice atender
own-form-communities-about = Marca solo lo que la organización dice de sí misma.
own-form-ticked =
    { $count ->
        [0] ninguna marcada
        [one] { $count } marcada
       *[other] { $count } marcadas
    }
own-form-us-state = Estado
own-form-whole-country = Todo el país
own-form-place = Ciudad, pueblo o barrio
own-form-locale = Idioma en que escribes estas frases
own-status-available = Sí, está disponible
own-status-paused = Por ahora no
own-status-uncertain = No se sabe con certeza
own-status-ended = Ya terminó
own-form-ended-about = Un servicio que ya no existe se sigue mostrando, para que la gente lo sepa. No puede llevar ningún número.
own-form-crisis-about = Aquí van a llamar personas en peligro. Llama tú primero, y después usa el botón “Guardar y anotar que llamé hoy”.
own-form-secret = El lugar tiene que seguir en secreto
own-form-secret-about = Para refugios y casas seguras. No se guarda, ni se muestra, ni se comparte ninguna dirección.
own-form-credit = La comunidad de donde viene
own-form-credit-about = Con las palabras de la propia comunidad. Sin esto, una práctica no se puede guardar ni compartir.
own-form-openness = ¿Puede practicarla otra gente?
own-way = Manera { $number }
own-way-kind = Cómo
own-way-number = Número
own-way-email = Correo electrónico
own-way-page = Dirección de la página
own-way-address = Dirección del lugar
own-way-label = De quién es, o para quién
own-way-label-about = Si hay varios, por ejemplo: para adolescentes
own-way-languages = Idiomas que hablan ahí
own-way-language-add = Agregar un idioma
own-way-language-choose = Elegir…
own-way-language-put = Agregar
own-way-language-drop = Quitar: { $language }
own-way-interpreter = Muchos idiomas más con intérprete
own-way-add = Agregar una manera de comunicarse
own-way-up = Subir
own-way-down = Bajar
own-way-drop = Quitar
own-way-up-about = Subir la manera { $number }
own-way-down-about = Bajar la manera { $number }
own-way-drop-about = Quitar la manera { $number }
own-way-none = Todavía no hay ninguna manera de comunicarse.
own-way-secret = Este lugar tiene que seguir en secreto, así que aquí no puede haber una dirección. Quita esta manera.
own-way-ended = Este servicio ya no existe, así que aquí no puede haber un número. Quita esta manera.
own-form-mend =
    { $count ->
        [one] Hay { $count } cosa que falta o que no está bien:
       *[other] Hay { $count } cosas que faltan o que no están bien:
    }
own-mend-name = Hace falta un nombre.
own-mend-credit = Una práctica necesita la comunidad de donde viene.
own-mend-way-empty = La manera { $number } no tiene número ni dirección. Complétala o quítala.
own-mend-way-secret = La manera { $number } es una dirección, y el lugar tiene que seguir en secreto.
own-mend-way-ended = La manera { $number } es un número, pero este servicio ya no existe.
own-mend-closed = Esta práctica es cerrada: aquí la nombramos y la honramos. No puede llevar ninguna manera de comunicarse.
own-save = Guardar
own-save-called = Guardar y anotar que llamé hoy
own-cancel = Cancelar
own-saving = Guardando…
own-cancel-title = ¿Descartar lo que escribiste?
own-cancel-about = Escribiste algo que no está guardado.
own-cancel-now = Descartarlo
own-saved = Se guardó { $name }.

## Al final de la página de cada ficha.

own-steward-title = Sobre esta ficha
own-from-starter = Viene con el programa.
own-from-own = Se escribió aquí, en esta computadora.
own-from-pack = Viene de la lista “{ $pack }”.
own-from-signed = Viene de la lista firmada “{ $pack }”.
own-version-edit = Editar nuestra versión
own-mistake-open = Avisar de un error
own-secret-place = No decimos dónde está este lugar, para cuidar a las personas que están ahí. Aquí no aparece ninguna dirección.

## Donde las fuentes no coinciden.

own-disputes = Nuestras fuentes no coinciden
own-disputes-about = Más arriba en esta página mostramos lo primero de esta lista. Si es importante para ti, pregunta cuando llames.
own-disputed-here = Nuestras fuentes no coinciden en esto. Mira más abajo.
own-fact-numbers = Números
own-fact-addresses = Direcciones
own-fact-status = Si sigue existiendo
own-fact-cost = Costo
own-fact-emergency = Policía y ambulancia
own-fact-name = Nombre
own-side-starter = La lista que viene con el programa
own-side-own = Nuestra propia ficha
own-side-unnamed = Una lista sin nombre
own-side-shown = se muestra arriba
own-side-nothing = no dice nada de esto

## Avisar de un error.

own-mistake-title = Avisar de un error
own-mistake-of = Sobre esta ficha:
own-mistake-what = ¿Qué está mal?
own-mistake-number = El número
own-mistake-hours = El horario
own-mistake-languages = Los idiomas
own-mistake-address = La dirección o la página web
own-mistake-ended = El servicio ya no existe
own-mistake-credit = La comunidad que se nombra como su origen
own-mistake-harm = Le hizo daño a alguien, o llamó a la policía
own-mistake-other = Otra cosa
own-mistake-note = ¿Qué es lo correcto? ¿O qué pasó?
own-mistake-note-about = No escribas tu nombre ni el de nadie más, a menos que quieras que esté en el archivo.
own-mistake-file = Lo que tendrá el archivo
own-mistake-file-about = Solo lo que ves aquí. Ni tu nombre, ni nada sobre esta computadora.
own-mistake-file-entry = La ficha
own-mistake-file-what = Qué está mal
own-mistake-file-note = Tus palabras
own-mistake-file-no-note = ninguna
own-mistake-file-language = Idioma de tus palabras
own-mistake-save = Guardar el archivo
own-mistake-not-sent = No se envía nada. Este programa nunca usa internet. El archivo se lo das tú a alguien.
own-mistake-give-pack = Dáselo a quienes publican “{ $pack }”.
own-mistake-give-starter = Dáselo a las personas que te dieron este programa.
own-mistake-give-own = Esta ficha se escribió aquí. Aquí mismo se puede corregir.
own-mistake-choose = Primero elige qué está mal.
own-mistake-saved = Guardado: { $file }

## La hoja de llamadas en papel.

own-round-screen = Las fichas que llevan más tiempo sin que nadie las revise, veinte como máximo. Marca lo que te digan y después anótalo aquí, en “Llamé hoy”.
own-round-none = No hay a quién llamar. Todas las fichas con número se revisaron hace poco.
own-round-title = Llamadas por hacer
own-round-how = Pregunta con amabilidad y acepta lo que te quieran decir. Marca lo que sigue correcto y escribe lo que no. Si no pueden atenderte, llama en otro momento. No tienes que decir nada sobre ti.
own-round-say = Qué decir
# Se lee en voz alta a quien contesta. Se habla de “ustedes”, a la organización.
own-round-hello = Hola. Ayudo a mantener una lista gratuita de lugares donde la gente puede encontrar apoyo. Ustedes están en la lista. ¿Tienen unos minutos?
own-round-number = ¿Este sigue siendo su número correcto?
own-round-hours = ¿A qué horas contesta alguien?
own-round-languages = ¿Qué idiomas hablan ahí? ¿Trabajan con intérpretes?
own-round-cost = ¿Cuánto cuesta? ¿Pueden ir personas que no tienen dinero ni seguro?
own-round-id = ¿Le piden identificación a la gente?
own-round-police = ¿Alguna vez llaman a la policía o a una ambulancia cuando la persona no está de acuerdo? ¿Cuándo?
own-round-thanks = Gracias. ¿Está bien si volvemos a llamar en unos meses?
own-round-notes = Fecha y notas
