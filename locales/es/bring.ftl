### Traer listas de otros grupos (un 211, un directorio, una hoja de cálculo) y compartir listas. Lo leen personas voluntarias y quienes cuidan las listas.

bring-title = Traer una lista
bring-about = Trae una lista de servicios de un 211, de un directorio o de tu propia hoja de cálculo. Todo pasa en esta computadora. No se envía nada a ningún lado.
bring-to-giving = Compartir una lista

## Primer paso: elegir un archivo.

bring-choose-title = 1. Elige una lista
bring-choose-about = Una hoja de cálculo (.csv, .xlsx, .ods), una carpeta o un zip con tablas, o un archivo JSON. Vas a ver lo que contiene antes de que entre algo.
bring-looking = Mirando lo que contiene…
bring-chosen = Elegiste
bring-choose-other = Elegir otra cosa
bring-is-pack = Esto es un paquete: “{ $name }”. Los paquetes llevan firma y tienen su propia pantalla.
bring-to-packs = Ir a los paquetes

## Segundo paso: lo que se encontró.

bring-check-title = 2. Revisa qué es
bring-found-format = La lista está en un formato común, que los 211 y los directorios usan para intercambiar listas. Se llama Open Referral HSDS, y esta es la versión { $version }.
bring-found-services =
    { $count ->
        [one] { $count } servicio
       *[other] { $count } servicios
    }
bring-found-organizations =
    { $count ->
        [one] { $count } organización
       *[other] { $count } organizaciones
    }
bring-found-rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
bring-source-title = De dónde viene
bring-update-title = ¿Es una copia más nueva de una lista que ya está aquí?
bring-update-new = No, es una lista nueva
bring-source = Nombre corto
bring-source-about = Es para la computadora. Cuando traigas una copia más nueva, usa el mismo nombre corto. Así se actualizan las mismas fichas y ninguna se repite.
bring-source-known = Ya hay aquí una lista con este nombre corto: “{ $name }”. Sus fichas se van a actualizar. Las fichas que ya no estén en la copia nueva se van a quitar.
bring-source-missing = Escribe un nombre corto.
bring-name = Nombre que va a ver la gente
bring-name-about = Aparece en cada ficha como su fuente. Por ejemplo: 211 del Condado Ejemplo.
bring-name-missing = Escribe un nombre, para que la gente sepa de dónde vienen las fichas.
bring-licence = Condiciones de uso, si las sabes
bring-licence-about = Por ejemplo: CC BY 4.0. Déjalo vacío si la lista no lo dice.
bring-private-title = Datos privados
bring-private = Traer también lo que está marcado como privado
bring-private-about = No lo actives si no te lo pidieron quienes hicieron la lista. Lo que está marcado como privado puede ser la dirección de un refugio. Si la encuentra la persona equivocada, le pueden hacer daño a alguien.
bring-private-on = Los datos privados van a entrar. Cualquiera que use este programa podrá verlos.
bring-start = Traer esta lista
bring-start-about = Puedes detenerlo en cualquier momento. Entonces todo queda como estaba.

## Segundo paso, con una hoja de cálculo: qué es cada columna.

bring-sheet = Hoja
bring-sheet-hidden = { $name } (oculta)
bring-sheet-language = Idioma en que está escrita
bring-sheet-state = Estado, cuando la hoja no lo dice
bring-sheet-state-none = Ningún estado
bring-columns-title = ¿Qué hay en cada columna?
bring-columns-about = Lo adivinamos por los encabezados y por lo que hay en las columnas. Por favor, mira cada una.
bring-columns-open =
    { $count ->
        [one] No pudimos adivinar { $count } columna. Por favor, elige qué es.
       *[other] No pudimos adivinar { $count } columnas. Por favor, elige qué es cada una.
    }
bring-columns-no-name = Todavía no hay una columna para el nombre. Elige cuál tiene el nombre de cada servicio.
bring-column-blank = Columna { $number }
bring-column-empty = No hay nada en las primeras filas
bring-sure-certain = Seguro que es esto
bring-sure-likely = Probablemente
bring-sure-unknown = Elige, por favor
bring-sure-chosen = Ya se eligió
bring-group-about = De qué se trata
bring-group-reach = Cómo comunicarse
bring-group-where = Dónde está
bring-group-who = Para quién y para qué
bring-group-keep = Conservar o no traer
bring-mapping-about = Puedes guardar en un archivo lo que elegiste para las columnas y usarlo con la próxima copia de esta hoja de cálculo.
bring-mapping-use = Usar columnas guardadas
bring-mapping-keep = Guardar las columnas en un archivo
bring-mapping-use-title = ¿Qué archivo tiene las columnas guardadas?
bring-mapping-used = Las columnas quedaron como dice ese archivo.
bring-mapping-keep-title = ¿Dónde quieres guardar las columnas?
bring-mapping-keep-about = El archivo tiene los encabezados de las columnas y lo que elegiste. No tiene ninguna fila.
bring-preview-title = Así van a entrar las primeras filas
bring-preview-busy = Leyendo las filas otra vez…
bring-preview-none = No hay filas debajo de los encabezados.
bring-preview-row = Fila { $line }
bring-preview-aside = Se va a apartar
bring-preview-empty = De esta fila no entraría nada.
bring-preview-more =
    { $count ->
        [one] Mostrar { $count } fila más
       *[other] Mostrar { $count } filas más
    }

## Tercer paso: traerla.

bring-running-title = 3. Trayendo la lista
bring-count = { $count }

## Cuarto paso: el informe.

bring-report-title = 4. Lo que entró
bring-changes-title = Fichas de la biblioteca
bring-changes-added = Nuevas
bring-changes-changed = Cambiadas
bring-changes-removed = Ya no están
bring-changes-same = Como antes
bring-named-added =
    { $count ->
        [one] { $count } ficha nueva
       *[other] { $count } fichas nuevas
    }
bring-named-changed =
    { $count ->
        [one] { $count } ficha que cambió
       *[other] { $count } fichas que cambiaron
    }
bring-named-removed =
    { $count ->
        [one] { $count } ficha que ya no está
       *[other] { $count } fichas que ya no están
    }
bring-named-more =
    { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }
bring-clean = Cada fila entró tal como estaba escrita. No hubo nada que corregir.
bring-reasons-title = Lo que hicimos con algunas filas
bring-reasons-about = Las listas de la vida real nunca son perfectas. Todo lo que cambiamos está contado aquí.
# En el informe, lo mismo se dice de una sola fila; por eso va en singular.
bring-outcome-repaired = Se corrigió
bring-outcome-kept = Se dejó como estaba
bring-outcome-quarantined = Se apartó
bring-outcome-left_out = No entró, por ser privado
bring-outcome-about-repaired = Estas entraron. Sabíamos con seguridad cómo corregirlas.
bring-outcome-about-kept = Estas entraron con sus propias palabras. Conviene que una persona las mire.
bring-outcome-about-quarantined = Estas no entraron. Corrígelas en la lista y tráela otra vez.
bring-outcome-about-left_out = Estas no entraron, para no poner a nadie en peligro. No mostramos lo que decían.
bring-row-file = Archivo
bring-row-line = Línea
bring-row-column = Columna
bring-row-outcome = Qué hicimos
bring-row-reason = Por qué
bring-row-value = Lo que decía
bring-row-whole = Todo el archivo
bring-rows-more =
    { $count ->
        [one] Y { $count } más. Está en el informe que puedes guardar.
       *[other] Y { $count } más. Están en el informe que puedes guardar.
    }
bring-rows-saved = El informe que puedes guardar dice qué filas son.
bring-report-save = Guardar el informe
bring-report-save-title = ¿Dónde quieres guardar el informe?
bring-report-save-about = Es una tabla (.csv) que se abre en cualquier hoja de cálculo. Muestra cada fila que se corrigió, se dejó como estaba o se apartó. Guárdalo donde solo puedan verlo quienes cuidan la lista.
bring-report-find = Buscar en la biblioteca
bring-report-again = Traer otra lista

## Compartir listas.

bring-give-title = Compartir una lista
bring-give-about = Guarda fichas en un archivo que puedan leer los 211, los directorios y otros programas. El formato se llama Open Referral HSDS, versión 3.1.
bring-give-which = ¿Qué fichas?
bring-give-none = Elige por lo menos una lista.
bring-give-empty = Todavía no hay ninguna lista para compartir.
bring-give-form = ¿Qué tipo de archivo?
bring-give-tables = Tablas en un solo archivo zip
bring-give-tables-about = Para la mayoría de los programas, y para abrirlas en una hoja de cálculo.
bring-give-json = Un solo archivo JSON
bring-give-json-about = Para quienes hacen sitios web y programas.
bring-give-where = ¿Dónde quieres guardarlo?
bring-give-looking = Mirando qué listas hay…

## Qué es una columna de una hoja de cálculo: opciones. Cortas.

bring-target-ignore = No traer
bring-target-keep_as_is = Conservar sin mostrar
bring-target-name = Nombre
bring-target-organization = Organización
bring-target-other_name = Otro nombre
bring-target-description = Qué hace
bring-target-more = Más información
bring-target-phone = Número de teléfono
bring-target-phone_label = De quién es el número
bring-target-text_number = Número para mensajes de texto
bring-target-whatsapp = Número de WhatsApp
bring-target-email = Correo electrónico
bring-target-website = Sitio web
bring-target-address = Dirección completa
bring-target-street = Calle y número
bring-target-city = Ciudad
bring-target-state = Estado
bring-target-zip_code = Código postal (ZIP)
bring-target-country = País
bring-target-latitude = Latitud
bring-target-longitude = Longitud
bring-target-languages = Idiomas que hablan
bring-target-interpreter = Hay intérprete
bring-target-hours = Horario
bring-target-cost = Cuánto cuesta
bring-target-eligibility = Quién puede ir
bring-target-kind = Tipo de ayuda
bring-target-need = Para qué sirve
bring-target-community = Comunidades a las que atiende
bring-target-checked_date = Día en que se revisó
bring-target-status = Si sigue existiendo
bring-target-id = Número propio de la fila
bring-target-credit = Comunidad de donde viene una práctica
bring-target-openness = Si otras personas pueden usar la práctica
bring-target-confidential = El lugar es secreto
bring-target-notes = Nuestras notas, no se muestran
bring-target-public = Si se puede mostrar a todo el mundo

## Qué se hizo con una fila o un dato, y por qué.

bring-reason-mojibake = Había letras dañadas. Se corrigieron.
bring-reason-not_utf8 = El archivo se guardó con una manera antigua de escribir las letras. Se leyó así.
bring-reason-byte_order_mark = Había una marca invisible al principio del archivo. Se quitó.
bring-reason-escaped_newline = El texto tenía códigos en lugar de saltos de línea. Ahora son saltos de línea.
bring-reason-html = El texto tenía códigos de una página web. Se quitaron.
bring-reason-marker = El texto tenía marcas de otro programa. Se quitaron.
bring-reason-control_character = Se quitaron caracteres que no se ven.
bring-reason-no_scheme = Faltaba el principio de una dirección web (https://). Se agregó.
bring-reason-phone_written = Un número de teléfono estaba escrito de una manera que no se puede marcar. Ahora se puede marcar.
bring-reason-phone_extension = El número incluía una extensión. Ahora va por separado.
bring-reason-several_phones = Había varios números en un mismo campo. Ahora cada uno va por separado.
bring-reason-ragged = La fila tenía campos de más o de menos. Se acomodaron según los encabezados.
bring-reason-id_derived = El número propio de la fila se convirtió en uno que entienden todos los programas.
bring-reason-id_missing = La fila no tenía número propio. Se le dio uno.
bring-reason-hours_read = El horario estaba escrito como una frase. Se entendió.
bring-reason-status_read = Una palabra decía si sigue existiendo. Se entendió.
bring-reason-phone_not_understood = Aquí no encontramos un número que se pueda marcar.
bring-reason-hours_not_understood = No se entendió el horario. Queda tal como estaba escrito.
bring-reason-language_not_understood = No sabemos con seguridad qué idioma es. Queda tal como estaba escrito.
bring-reason-date_not_understood = No se entendió la fecha.
bring-reason-address_not_understood = Esta dirección web o de correo no funciona.
bring-reason-no_place_on_earth = El punto en el mapa no es un lugar real. No se usa.
bring-reason-all_inactive = Todos los servicios de la lista están marcados como inactivos. Eso no puede ser, así que la marca no se usó.
bring-reason-unknown_column = No conocemos esta columna. Se conserva y se incluye al compartir, pero no se muestra.
bring-reason-unknown_table = No conocemos esta tabla. Se conserva y se incluye al compartir, pero no se muestra.
bring-reason-value_not_understood = No sabemos qué significa esto aquí. Queda tal como estaba escrito.
bring-reason-name_shared = Otras filas tienen el mismo nombre, y no es seguro cuál estaba aquí antes. Es una ficha nueva.
bring-reason-too_large = Un campo o una fila tiene un texto demasiado largo.
bring-reason-quote_not_closed = Hay unas comillas que se abren y nunca se cierran.
bring-reason-name_missing = No tiene nombre.
bring-reason-duplicate_id = Otra fila tiene el mismo número y dice otra cosa.
bring-reason-orphan = Pertenece a una ficha que no está en la lista.
bring-reason-bad_json = Esta parte del archivo está dañada y no se puede leer.
bring-reason-practice_uncredited = Una práctica de sanación no dice de qué comunidad viene.
bring-reason-rule_broken = No cumple una regla que protege a las personas en una crisis.
bring-reason-unreadable = No se pudo leer el archivo.
bring-reason-marked_private = La lista lo marca como privado.
bring-reason-staff_contact = Es el nombre, el correo o el teléfono directo de una persona que trabaja ahí.
