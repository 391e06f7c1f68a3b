### Imprimir, guardar como PDF y el código cuadrado para el teléfono: la pantalla, y lo que dicen las hojas mismas.

paper-open = Imprimir o guardar
paper-open-about = Imprimir o guardar { $name }
paper-title = En papel
paper-list-add = Poner en mi lista
paper-list-added = En mi lista
paper-list-add-about = Poner { $name } en mi lista
paper-list-button = Mi lista ({ $count })
paper-list-empty = Todavía no hay nada en tu lista. Usa el botón “Poner en mi lista” de una tarjeta.
paper-list-forgotten = Tu lista se olvida cuando cierras esta ventana o usas “Salir rápido”.
paper-list-clear = Vaciar mi lista
paper-list-remove-about = Quitar { $name } de mi lista
paper-beside = Segundo idioma al lado
paper-beside-none = Un solo idioma
paper-third = Tercer idioma
paper-third-none = Solo dos idiomas
paper-form = Formato
paper-form-page = Página
paper-form-large = Letra grande
paper-form-poster = Póster
paper-form-wallet = Tarjetas para la billetera
paper-form-strips = Tiras para arrancar
paper-form-cards = Tarjetas, cuatro por página
paper-preview = Así va a salir
paper-drawing = Preparando las páginas…
paper-page = Página { $page } de { $pages }
paper-save = Guardar como PDF
paper-save-title = ¿Dónde quieres guardarlo?
paper-save-about = El archivo se llama { $file }. El nombre no dice nada de lo que contiene, pero cualquiera que lo abra puede leerlo.
# Nombre del grupo de lugares, para lectores de pantalla.
paper-places = Dónde guardar
paper-place-desktop = Escritorio
paper-place-documents = Documentos
paper-place-downloads = Descargas
paper-place-drive = Unidad { $name }
paper-place-path = Ruta de otra carpeta
paper-place-use = Guardar ahí
paper-saved = Guardado: { $file }
paper-print = Imprimir
paper-printer = Impresora
paper-print-about = El trabajo de impresión se llama “{ $title }”. Lo que imprimas puede seguir a la vista después en la impresora, en su bandeja o en la cola de impresión de esta computadora.
paper-printed = Se envió a la impresora. Recoge las páginas de la bandeja.
paper-no-printer = No encontramos ninguna impresora aquí. Puedes guardar un PDF e imprimirlo desde otro programa o en una biblioteca pública.
paper-phone = Llevar en mi teléfono
paper-phone-title = Léelo con tu teléfono
paper-phone-about = Apunta la cámara de tu teléfono al código cuadrado. No se envía nada por internet: el teléfono lo lee de esta pantalla y guarda lo que lee.
paper-phone-call = El número, para llamar
paper-phone-text = Todo, como texto
paper-phone-holds = Código cuadrado que contiene: { $text }

## Lo que dicen las hojas mismas.

# No debe decir que se trata de salud mental.
paper-neutral-title = Hoja informativa
paper-list-heading = Puertas que pueden ayudar
# La fecha llega ya escrita; por eso va después de dos puntos.
paper-foot = De { -app-name }. Fecha de la lista: { $date }. Las cosas cambian: confirma antes de confiar en esto. Puedes copiar y compartir esta hoja si conservas esta línea y nombras el origen (CC BY 4.0).
paper-foot-dates = Fechas de las fuentes: { $from } a { $to }; cada ficha dice la suya.
paper-foot-unchecked = Nadie ha revisado algunos de estos datos; cada ficha lo indica.
paper-zone = Zona horaria: { $zone }
paper-scan-call = Escanea para llamar
paper-scan-text = Escanea para guardarlo en tu teléfono
paper-text-copy = Copiar las palabras
paper-text-save = Guardar como texto simple
paper-text-count =
    { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
paper-calendar-save = Guardar las reuniones para un calendario
paper-calendar-about = En el archivo { $file } van seis reuniones de dos horas. Se abre con el calendario de un teléfono o de una computadora. Contiene las fechas, el nombre y el lugar que escribiste, y nada más.
paper-calendar-meeting = Reunión
paper-foot-made = Hecho con Many Doors. Fecha: { $date }. Puedes copiarlo y compartirlo.
