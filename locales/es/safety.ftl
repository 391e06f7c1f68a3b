### La pantalla “Lo que este programa puede ocultar y lo que no”. Crítico: por estas palabras alguien decide qué es seguro hacer aquí.

## La parte de arriba.

safety-title = Lo que este programa puede ocultar y lo que no
safety-lead = Este programa no anota nada de lo que escribes, abres o buscas, a menos que se lo pidas. Pero ningún programa puede ocultarlo todo.
safety-other = Si crees que alguien vigila esta computadora, es más seguro usar otra computadora o un teléfono a los que esa persona no tenga acceso.
safety-measured = Hicimos estas pruebas en Linux. En Windows y macOS, todavía no se ha medido qué rastros quedan.

## Quién puede estar vigilando.

safety-watchers-title = Quién puede estar vigilando
safety-does = Lo que hace
safety-cannot = Lo que no puede hacer
safety-shoulder = Alguien que mira por encima de tu hombro
    .does = “Salir rápido” cubre la ventana con una página en blanco. La tecla Shift hace lo mismo si la presionas tres veces, a menos que eso esté desactivado en Ajustes. Entonces el nombre y la imagen de la ventana no dicen nada de este programa. Lo que hiciste aquí se olvida, y empiezas otra vez desde la elección de idioma.
    .cannot = No cierra otros programas. No oculta la lista de programas que tiene la propia computadora. No puede deshacer lo que alguien ya vio.
safety-later = Alguien que revisa esta computadora más tarde
    .does = No guarda ningún historial. Recuerda los ajustes solo si lo pides. Los archivos que necesita su ventana se borran al cerrarla, o la próxima vez que se abre el programa.
    .cannot = No puede ocultar que está en esta computadora, ni que se abrió. No puede hacer desaparecer un archivo que guardaste ni una página que imprimiste.
safety-spyware = Programa espía: un programa escondido que te vigila
    .does = Este programa, por su parte, no envía nada por internet. Contra un programa espía no puede hacer más.
    .cannot = No puede encontrar un programa espía ni detenerlo. Un programa espía puede ver la pantalla y cada tecla que presionas.
safety-next = La siguiente persona en una computadora compartida
    .does = Tu visita termina cuando usas “Salir rápido” o cierras la ventana. Lo que buscaste y abriste se olvida. En Linux, la memoria que el programa devuelve se sobrescribe.
    .cannot = Si te vas y dejas la ventana abierta, la siguiente persona ve lo que hay en ella. Lo que copiaste quizás todavía se pueda pegar.
safety-staff = Las personas que se encargan de esta computadora
    .does = No lleva una lista de visitas, ni registra quién estuvo aquí.
    .cannot = No puede impedir que vean la pantalla, ni que pongan otros programas en esta computadora.
safety-stick = Una memoria USB que alguien alteró
    .does = Un paquete se revisa antes de usarse. Si está dañado, o si alguien lo cambió después de la firma, se rechaza.
    .cannot = Una firma muestra quién hizo un paquete. No muestra que sus datos sean verdaderos. Los otros archivos de la memoria USB no se revisan.
safety-search = Alguien que te obliga a mostrar esta computadora
    .does = No hay un historial que mostrar. Lo que escribiste, abriste y buscaste no queda anotado, a menos que lo hayas pedido.
    .cannot = No puede ocultar que está aquí. Cualquiera que pueda usar esta computadora puede leer los ajustes que pediste recordar, los archivos que guardaste y las fichas que se escribieron aquí.

## Un kiosco: una computadora en un lugar público que muestra solo este programa.

safety-kiosk-title = En un kiosco: una computadora pública que muestra solo este programa
safety-kiosk-erases = Un kiosco borra cada visita. Cuando nadie lo ha tocado por un rato, primero pregunta. Después borra. Si la computadora estuvo suspendida, borra en cuanto despierta.
safety-kiosk-counts = Un kiosco no cuenta nada, a menos que el centro active eso. Entonces guarda solo cifras que se cambian un poco a propósito. No guarda palabras. Nunca se cuenta nada sobre crisis, violencia o inmigración.
safety-kiosk-cannot = No puede ocultarles la pantalla a las personas que están cerca de ti.

## Las notas privadas: un archivo bloqueado con lo que una persona guarda para sí.

# El mismo nombre que en private-title, para que se encuentre.
safety-private-title = Tus notas privadas
safety-private-locked = Si lo pides, lo que guardas para ti va en un solo archivo, bloqueado con una frase secreta (una contraseña de varias palabras). Sin la frase secreta no se puede leer.
safety-private-lost = Nadie puede recuperar una frase secreta perdida. Quienes hacemos este programa tampoco podemos.
safety-private-opens = Con la frase secreta, el programa estándar “age” también abre el archivo.
safety-private-cannot = No puede ocultar que el archivo está ahí. No puede ayudar si un programa espía ve la frase secreta, o si alguien te obliga a decirla.

## Una lista: cada línea termina la frase “No podemos ocultar…”.

safety-list-title = Lo que no podemos ocultar
safety-list-here = Que este programa está en esta computadora, y que se abrió.
safety-list-seen = Lo que alguien ve en la pantalla.
safety-list-heard = Lo que se lee en voz alta. Otras personas en el cuarto pueden oírlo. Los audífonos ayudan.
safety-list-spyware = Lo que ve un programa espía.
safety-list-recording = Fotos y grabaciones de la pantalla.
safety-list-typed = Las últimas palabras que escribiste, en la memoria de este programa, hasta que se cierre.
safety-list-swap = Lo que la propia computadora pasa de su memoria a su disco.
safety-list-graphics = Archivos pequeños que la computadora guarda para dibujar más rápido imágenes y letras.
safety-list-copied = Lo que copiaste, mientras la computadora lo tenga listo para pegar.
safety-list-keyboards = Las palabras que aprende de ti la ayuda para escribir de la propia computadora: un teclado en la pantalla, las sugerencias de palabras, el dictado.
safety-list-saved = Un archivo que guardaste.
safety-list-printed = Una página que imprimiste, y lo que guarden de ella la impresora y el sistema de impresión de la computadora. El sistema de impresión puede enviar páginas a una impresora por la red local.
safety-list-phone = Lo que guarda un teléfono de un código cuadrado que leyó.

## Una tabla: qué se escribe, y cuándo.

safety-written-title = Qué se escribe en esta computadora, y cuándo
safety-written-library = La lista de ayuda que viene con el programa
    .when = Cuando se abre el programa. Es igual para todo el mundo.
safety-written-damaged = Una lista de ayuda dañada
    .when = Cuando la lista ya no se puede leer, se aparta con la fecha de ese día. No se borra.
safety-written-settings = Tu idioma, tamaño de letra, colores y otros ajustes
    .when = Solo si pides que se recuerden. Si desactivas eso, el archivo se borra.
safety-written-window = Archivos que necesita la propia ventana
    .when = Mientras está abierta, en una carpeta privada. En Linux esta carpeta está en la memoria, si la computadora lo ofrece. Se borra cuando se cierra la ventana, o la próxima vez que se abre el programa.
safety-written-saved = Una hoja, un informe o una lista que guardas
    .when = Solo si la guardas, en la carpeta que elijas. Una hoja se llama “sheet.pdf”. Sus datos ocultos no llevan autor, programa ni fecha.
safety-written-printed = Páginas para la impresora
    .when = Solo si imprimes. El sistema de impresión las recibe con el nombre “Information sheet”.
safety-written-center = Listas, fichas y paquetes que alguien agrega, y lo que se elige sobre ellos
    .when = Solo si alguien los agrega. No están bloqueados con una frase secreta. Si alguien borra una ficha que se escribió aquí, queda borrada de la lista de ayuda. Las copias hechas antes quedan.
safety-kiosk-written = Cifras sobre lo que la gente busca en un kiosco
    .when = Solo si el centro activa eso. Se cambian un poco a propósito, y no llevan palabras.
safety-private-written = Tus notas privadas
    .when = Solo si las creas. Quedan bloqueadas con tu frase secreta.

## Cómo avisar.

safety-report-title = Cómo avisar de un problema
safety-report-fact = ¿Hay un dato equivocado? Abre su página y elige “Avisar de un error”. Así se crea un archivo, que tú le das a alguien. No se envía nada. El archivo no dice quién lo escribió, ni dónde, ni cuándo.
safety-report-trace = ¿Este programa dejó algún rastro, o dice algo que hace daño? Avísales a las personas que te lo dieron, si eso es seguro para ti.
