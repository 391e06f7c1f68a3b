### Paquetes: listas que viajan en un solo archivo firmado. De qué se compone la biblioteca, en quién confiar, una carpeta que se revisa,
### hacer un paquete, y pares de fichas que quizás son la misma.

## La puerta para organizaciones: tres lugares para las listas.

packs-door-title = Nuestras listas
packs-door-packs = Paquetes
packs-door-packs-about = Mira de qué se compone esta biblioteca. Agrega listas más nuevas, y haz tu propio paquete para pasarlo a otras personas.
packs-door-bring = Traer o compartir una lista
packs-door-bring-about = Trae una hoja de cálculo o una lista de otro programa. O guarda tus fichas en un archivo para otras personas.
packs-door-own = Nuestras propias fichas
packs-door-own-about = Escribe los servicios que conoces, y anota lo que te dijeron cuando llamaste.
packs-door-round = Hoja de llamadas
packs-door-round-about = Imprime las fichas que más necesitan una llamada, con qué decir por teléfono.

## La pantalla.

packs-title = Paquetes
packs-about = Un paquete es una lista de servicios en un solo archivo. Lleva la firma de quien lo hizo, así que este programa se da cuenta si alguien lo cambia en el camino. Lo puedes llevar en una memoria USB: no hace falta internet.
packs-loading = Mirando lo que hay aquí…
packs-here-title = En esta biblioteca
packs-name-built-in = La lista que vino con { -app-name }
packs-name-own = Nuestras propias fichas
packs-origin-built_in = Vino con el programa
packs-origin-signed = Paquete firmado
packs-origin-imported = Una lista que se trajo
packs-origin-own = Escrita aquí
packs-fact-publisher = Hecho por
packs-fact-number = Número de versión
packs-fact-made = Fecha en que se hizo
packs-fact-entries = Fichas
packs-fact-check = Revisión
packs-fact-terms = Condiciones de uso
packs-fact-languages = Trae textos en
packs-fact-sort = Qué es
packs-terms-unknown = No se indican
packs-entries =
    { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    }
# La fecha llega ya escrita; por eso va después de dos puntos.
packs-check-by = Fecha para revisar otra vez: { $date }
packs-check-overdue = Ya tocaba revisar otra vez. Fecha: { $date }
packs-check-none = Sin fecha para revisar otra vez
packs-fingerprint-show = Mostrar la huella completa
packs-fingerprint-about = Esta es la forma larga de las cuatro palabras.
packs-remove = Quitar
packs-back = Volver a la anterior
packs-give = Compartir en un archivo
packs-open-own = Abrir nuestras propias fichas

## Preguntar antes de quitar algo.

packs-remove-title = ¿Quitar “{ $name }”?
packs-remove-what =
    { $count ->
        [one] Su { $count } ficha va a salir de esta biblioteca. La gente ya no la encontrará aquí, a menos que también esté en otra lista.
       *[other] Sus { $count } fichas van a salir de esta biblioteca. La gente ya no las encontrará aquí, a menos que también estén en otra lista.
    }
packs-remove-keeps = Tus otras listas y tus propias fichas se quedan. El archivo de donde vino no se toca, así que puedes agregarla otra vez.
packs-remove-yes = Quitarla
packs-removed = Se quitó “{ $name }”.
packs-back-title = ¿Volver a la versión anterior de “{ $name }”?
packs-back-what = La lista quedará como estaba antes de su última actualización. Lo que se corrigió volverá a estar mal. Hazlo solo si la actualización es mala.
packs-back-yes = Volver
packs-back-done = “{ $name }” está como antes de su última actualización.

## Agregar un paquete.

packs-add = Agregar un paquete
packs-add-choose = Elige el archivo del paquete. Primero puedes mirarlo: todavía no se instala nada.
packs-add-reading = Leyendo el paquete…
packs-add-other = Elegir otro archivo
packs-add-leave = No instalarlo
packs-add-done = Listo
packs-add-another = Agregar otro paquete

packs-offer-who = ¿Quién lo hizo?
packs-offer-what = ¿Qué contiene?
packs-offer-says = El paquete dice que viene de:
packs-offer-file = Archivo:

packs-sort-full = Una lista completa
packs-sort-delta = Solo lo que cambió desde un paquete anterior
packs-sort-correction = Correcciones a fichas de otras listas
packs-sort-revocation = Fichas que hay que retirar de inmediato

packs-trust-trusted = Confías en quien publica este paquete.
packs-trust-unknown = Aquí nadie conoce todavía a quien publica este paquete.
packs-trust-changed = Alto. Esta no es la llave que conocemos.
packs-trust-rotated = Quien publica este paquete tiene una llave nueva. Lo confirma la llave anterior, en la que confías.
packs-trust-unknown-how = Cualquiera puede escribir cualquier nombre en un paquete. Llama a quien lo publica y pide que te lea sus cuatro palabras. Usa un número de teléfono que ya tenías, no uno que haya llegado con el archivo.
packs-trust-changed-how = Puede ser que alguien use el nombre “{ $name }” para darle a la gente números equivocados. O puede ser que quien publica perdió la llave e hizo una nueva. Eso solo te lo puede decir quien publica. Llama a un número que ya tenías.
packs-trust-since = Confianza aquí desde: { $date }
packs-words-compare = Compara estas cuatro palabras con quien publica el paquete
packs-words-known = Las palabras que conocemos
packs-words-new = Las palabras de este paquete
packs-trust-compared = Comparé las palabras con quien publica el paquete. Las cuatro son iguales.
packs-trust-changed-compared = Me comuniqué con quien publica el paquete por un medio que ya conocía. Me habló de una llave nueva y me leyó estas palabras nuevas.

packs-standing-new = Este paquete es nuevo aquí.
packs-standing-newer = Este es más nuevo que el que tienes.
packs-standing-same = Ya tienes este paquete. No hay nada que hacer.
packs-standing-older = Este es más viejo que el que tienes.
packs-standing-fork = Este paquete tiene el mismo número de versión que el que ya tienes, pero otro contenido. No se puede instalar.
packs-standing-no_base = Este paquete tiene solo cambios, y la lista a la que pertenecen no está aquí. Todavía no se puede instalar.
packs-standing-numbers = Tienes la versión número { $installed }. Este archivo es la versión número { $offered }.
packs-standing-older-why = Una lista más vieja puede traer de vuelta números que ya no funcionan. Hazlo solo si la lista más nueva está dañada.
packs-standing-fork-how = Uno de los dos puede ser falso. Pregunta a quien lo publica cuál es el correcto.
packs-standing-no-base-how = Pide la lista completa, instálala y después regresa con este archivo.
packs-older-sure = Soy parte del personal y quiero la lista más vieja a propósito.

packs-offer-takes-back =
    { $count ->
        [one] Retira { $count } ficha
       *[other] Retira { $count } fichas
    }

packs-install = Instalar
packs-install-trust = Confiar en quien lo publica e instalar
packs-install-new-key = Confiar en la llave nueva e instalar
packs-install-older = Instalar la lista más vieja
packs-install-first = Para hacer esto, marca primero la casilla de arriba.
packs-install-first-both = Para hacer esto, marca primero las dos casillas de arriba.

packs-installed = Se instaló “{ $name }”.
packs-changes-added =
    { $count ->
        [one] { $count } ficha nueva
       *[other] { $count } fichas nuevas
    }
packs-changes-changed =
    { $count ->
        [one] { $count } ficha dice algo nuevo
       *[other] { $count } fichas dicen algo nuevo
    }
packs-changes-removed =
    { $count ->
        [one] { $count } ficha ya no está
       *[other] { $count } fichas ya no están
    }
packs-changes-same =
    { $count ->
        [one] { $count } ficha está como antes
       *[other] { $count } fichas están como antes
    }
packs-changes-none = No cambió nada en la biblioteca.
packs-changes-names = Mostrar sus nombres
packs-change-added = Nuevas
packs-change-changed = Cambiadas
packs-change-removed = Ya no están
packs-changes-more = Hay más. Aquí solo aparecen los primeros nombres.

## En quiénes confiamos.

packs-publishers-title = En quiénes confiamos
packs-publishers-about = Ya comparaste una vez las cuatro palabras de estas personas o grupos. Sus próximos paquetes no preguntan de nuevo.
packs-publishers-none = Todavía no hay nadie. Cuando agregues un paquete, puedes comparar las cuatro palabras de quien lo publica y decidir si confías.
packs-forget = Dejar de confiar
packs-forget-title = ¿Dejar de confiar en “{ $name }”?
packs-forget-what = Se quedan las listas suyas que ya tienes. Su próximo paquete te pedirá comparar otra vez las cuatro palabras.
packs-forget-yes = Dejar de confiar
packs-forgotten = Ya no se confía en “{ $name }”.

## Una carpeta que el programa revisa.

packs-watch-title = Una carpeta que el programa revisa
packs-watch-about = Los paquetes más nuevos que lleguen a esta carpeta se instalan solos, si confías en quien los publica. Todos los demás esperan tu decisión. Una unidad compartida o una memoria USB es un buen lugar.
packs-watch-choose = Elegir una carpeta
packs-watch-choose-another = Elegir otra carpeta
packs-watch-folder = Se revisa:
packs-watch-away = Esta carpeta no se puede leer en este momento. Si está en una memoria USB, conéctala y mira otra vez.
packs-watch-now = Mirar ahora
packs-watch-stop = Dejar de revisarla
packs-watch-looked = Se acaba de mirar.
packs-watch-stopped = Ya no se revisa ninguna carpeta.
packs-watch-found = Lo que se encontró la última vez
packs-watch-found-none = No había paquetes ahí.
packs-watch-installed = Instalado
packs-watch-nothing_new = Nada nuevo
packs-watch-asks = Tú decides
packs-watch-bad = No se usó
packs-watch-decide = Mirarlo

## Hacer un paquete.

packs-make-title = Hacer un paquete
packs-make-about = Pon tus listas en un solo archivo y pásalo a otras personas. Lo firmas con tu llave, para que se sepa que viene de ti.
packs-make-open = Hacer un paquete
packs-make-close = Cerrar sin guardar
packs-make-part-what = ¿Qué va adentro?
packs-make-part-name = ¿Cómo se llama?
packs-make-part-sign = Firmar y guardar
packs-make-from = Listas que van adentro
packs-make-name = Nombre del paquete
packs-make-name-about = Para la gente, por ejemplo: “Ayuda en el Condado Ejemplo”.
packs-make-publisher = Quién lo hace
packs-make-publisher-about = El nombre de tu grupo, como lo conoce la gente.
packs-make-id = Nombre corto
packs-make-id-about = Letras minúsculas, números, puntos y guiones. Usa el mismo cada vez que hagas de nuevo este paquete.
packs-make-number = Número de versión
packs-make-number-about = Cada vez que hagas de nuevo este paquete, su número de versión tiene que ser mayor.
packs-make-check = Fecha para revisar otra vez
packs-make-check-about = Después de ese día, todas las personas que tengan el paquete verán que hay que revisar sus datos.
packs-make-terms = Condiciones de uso
packs-make-terms-about = Lo que otras personas pueden hacer con él, por ejemplo: “CC BY 4.0”. Puedes dejarlo vacío.
packs-make-since = Solo lo que cambió desde un paquete anterior
packs-make-since-about = Puedes dejarlo vacío. Si eliges tu paquete anterior, el archivo nuevo es pequeño, pero solo les sirve a quienes tienen el anterior.
packs-make-key = Tu llave secreta
packs-make-key-about = ¿Todavía no tienes una llave? Primero haz una más abajo.
packs-make-password = Contraseña de la llave
packs-make-folder = Dónde guardarlo
packs-make-save = Hacer el paquete
packs-made = Se guardó el paquete: { $file }
packs-made-next = Ahora puedes copiar este archivo y pasarlo a otras personas. Cuando lo agreguen por primera vez, léeles tus cuatro palabras por teléfono.
packs-make-another = Hacer otro
packs-make-wrong = Por favor, revisa esto otra vez:
packs-make-need-from = Elige por lo menos una lista.
packs-make-need-name = Ponle un nombre al paquete.
packs-make-need-publisher = Escribe quién lo hace.
packs-make-need-id = El nombre corto solo puede tener letras minúsculas de la a a la z, números, puntos y guiones. Empieza con una letra o un número.
packs-make-need-number = El número de versión tiene que ser un número entero: { $least } o mayor.
packs-make-need-date = Elige un día que todavía no haya llegado, o déjalo vacío.
packs-make-need-key = Elige tu llave secreta.
packs-make-need-password = Escribe la contraseña de la llave.
packs-make-need-folder = Elige dónde guardarlo.

## Agregar una firma a un paquete ya hecho.

packs-sign-title = Firmar un paquete ya hecho
packs-sign-about = Una lista puede tener personas guardianas. Pueden retirar una ficha que hace daño, pero solo si varias están de acuerdo. Firman el mismo archivo una tras otra: cada persona agrega su firma y le da el archivo nuevo a la siguiente.
packs-sign-open = Firmar un paquete
packs-sign-part-what = ¿Qué paquete?
packs-sign-pack = El archivo del paquete
packs-sign-pack-about = Usa el archivo más nuevo, con todas las firmas hasta ahora. Ese archivo queda como está: se guarda otro nuevo con tu firma agregada.
packs-sign-reading = Leyendo el paquete…
packs-sign-read = Lee esto antes de firmar. Tu firma dice que estás de acuerdo.
packs-sign-save = Agregar mi firma
packs-sign-need-pack = Elige el archivo del paquete.
packs-signed = Se guardó el paquete con tu firma: { $file }
packs-signed-next = Dale este archivo a la siguiente persona que tiene que firmar. Cuando hayan firmado todas, pásalo. Entonces podrán agregarlo todas las personas que tienen la lista.
packs-sign-another = Firmar otro

## Hacer un paquete que retira fichas.

packs-take-title = Retirar fichas
packs-take-about = Si una ficha puede hacerle daño a la gente, no esperes al próximo paquete. Aquí se hace un archivo pequeño. Donde se agregue, las fichas desaparecen de inmediato, aunque una lista más vieja las traiga otra vez.
packs-take-wardens = Esto solo lo puede hacer quien hizo la lista, o sus personas guardianas. Si varias tienen que estar de acuerdo, una de ustedes hace el archivo aquí. Las demás lo firman una tras otra, en “Firmar un paquete ya hecho”.
packs-take-open = Retirar fichas
packs-take-part-what = ¿Qué se retira?
packs-take-pack = La lista donde están
packs-take-choose = Elige una lista
packs-take-built-in = La lista que vino con { -app-name } no la firma nadie. Si tú firmas este archivo, funciona en todos los lugares donde ya confían en tu llave.
packs-take-entries = Fichas
packs-take-entries-about = Escribe el nombre permanente de cada ficha en su propia línea. Lo encuentras en la pantalla “Avisar de un error”. Ahí también hay un botón que llena esto por ti.
packs-take-reason = Por qué
packs-take-reason-about = Con palabras sencillas. Las puede leer cualquiera que reciba el archivo, así que no nombres a las personas que sufrieron daño.
packs-take-signer = Quién firma
packs-take-save = Hacer el archivo
packs-take-need-pack = Elige la lista.
packs-take-need-entries = Escribe por lo menos una ficha.
packs-take-need-reason = Escribe por qué.
packs-take-need-signer = Escribe quién firma.
packs-taken = Se guardó el archivo: { $file }
packs-taken-next = Las fichas siguen ahí, y tu firma es la primera. Si otras personas también tienen que firmar, dale el archivo a la siguiente. Cuando hayan firmado todas, agrégalo aquí y pásalo.
packs-take-another = Retirar más
packs-take-hint = ¿Haces tú esta lista, o eres una de sus personas guardianas? Si esta ficha puede hacerle daño a la gente, la puedes retirar para todas las personas que tienen la lista.
packs-take-hint-open = Retirarla

## Hacer una llave.

packs-key-title = Tu llave
packs-key-about = Una llave es un archivo con contraseña. Con ella firmas tus paquetes. Tu grupo necesita solo una, y la hace una sola vez.
packs-key-open = Hacer una llave
packs-key-folder = Dónde guardarla
packs-key-folder-about = Lo mejor es una memoria USB que guardes en un lugar con cerradura.
packs-key-password = Contraseña
packs-key-password-about = Al menos 8 caracteres. Cuatro palabras o más que no tengan que ver entre sí son seguras y fáciles de recordar.
packs-key-again = La misma contraseña otra vez
packs-key-short = La contraseña necesita al menos 8 caracteres.
packs-key-differ = Las dos contraseñas no son iguales.
packs-key-make = Hacer la llave
packs-key-working = Haciendo la llave…
packs-key-made = Tu llave está lista
packs-key-made-words = Estas son tus cuatro palabras. Léelas por teléfono, para que se sepa que un paquete de verdad viene de ti.
packs-key-made-secret = Llave secreta: no se la des a nadie
packs-key-made-public = Llave pública: la puedes pasar a otras personas
packs-key-advice = Cuídala bien
packs-key-advice-copy = Guarda una copia de la llave secreta en otra memoria USB, en un lugar con cerradura.
packs-key-advice-password = Escribe la contraseña en un papel y guárdalo lejos de la llave. Nadie puede recuperarla por ti.
packs-key-advice-lost = Si la llave se pierde o te la roban, avisa enseguida a todas las personas que usan tus paquetes.
packs-key-use = Firmar un paquete con ella

## Fichas que se retiraron.

packs-revoked-title = Fichas retiradas
packs-revoked-about = Alguien descubrió que estas fichas están mal o hacen daño. No se muestran, aunque una lista más vieja las traiga otra vez.
packs-revoked-by = La retiró: { $by }. Fecha: { $date }
packs-revoked-entry = Ficha:

## Pares de fichas que quizás son la misma.

packs-twins-notice =
    { $count ->
        [one] Las fichas de { $count } par pueden ser el mismo servicio.
       *[other] Las fichas de { $count } pares pueden ser el mismo servicio.
    }
packs-twins-open = Mirarlas
packs-twins-title = ¿Son la misma?
packs-twins-about = Dos listas pueden tener el mismo servicio repetido. Mira los dos lados y decide. Si no lo sabes con seguridad, llama o deja el par como está: las dos se quedan en la biblioteca.
packs-twins-loading = Buscando pares…
packs-twins-none = Por ahora no hay dos fichas que parezcan la misma.
packs-twins-pair = Par { $number } de { $total }
packs-same-number = Las dos tienen el mismo número de teléfono.
packs-same-name_and_state = Las dos tienen el mismo nombre, en el mismo estado.
packs-twins-from = De: { $list }
packs-twins-no-ways = Sin número de teléfono ni página web
packs-twins-keep = Son la misma: conservar esta
packs-twins-apart = No son la misma
packs-twins-sure = Esto no se puede cambiar después.
packs-twins-joined = Desde ahora solo se muestra “{ $name }”.
packs-twins-kept-apart = Se quedan las dos, y no volveremos a preguntar por ellas.
packs-twins-packs = A los paquetes
