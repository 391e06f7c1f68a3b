### Un lugar privado para notas, fichas guardadas y un plan para los días difíciles, bloqueado con una frase secreta. Escriben aquí
### personas a quienes quizás vigilan en su casa, y algunas en su peor día. Corto, cálido y sencillo; sin consejos ni promesas.

private-title = Mis notas privadas
private-about = Guarda aquí fichas, notas y un plan para los días difíciles. Todo queda bloqueado en un solo archivo con una frase secreta, que es una contraseña de varias palabras.
private-not-here = Aquí no se puede guardar nada. Es un kiosco compartido, o en esta computadora no hay una carpeta para ello.
private-honest-lost = Si olvidas la frase secreta, nadie puede abrir el archivo. No hay otra forma de abrirlo.
private-honest-seen = Si alguien revisa esta computadora, puede ver que el archivo existe, pero no puede leerlo sin la frase secreta.
private-honest-watched = No sirve contra un programa que vigila el teclado o la pantalla.
private-honest-forced = Si hay alguien que podría obligarte a abrirlo, es más seguro no guardar nada.
private-new = Crear un lugar bloqueado
private-passphrase = Frase secreta
private-passphrase-again = La misma frase secreta otra vez
private-passphrase-how = Sirven bien cuatro o cinco palabras que no tengan que ver entre sí. Escríbelas en un papel solo si ese papel está en un lugar seguro.
private-show = Mostrar lo que escribo
private-weak-too_short =
    { $least ->
        [one] Necesita al menos { $least } carácter.
       *[other] Necesita al menos { $least } caracteres.
    }
private-weak-one_thing_repeated = Es lo mismo repetido una y otra vez.
private-weak-few_different =
    { $least ->
        [one] Necesita al menos { $least } carácter diferente.
       *[other] Necesita al menos { $least } caracteres diferentes.
    }
private-weak-straight = Son letras o números seguidos.
private-weak-common = La usa mucha gente. Sería la primera que alguien probaría.
private-strong = Esta frase secreta es buena.
private-differ = Las dos frases secretas no son iguales.
private-make = Crearlo
private-locked = Tus notas privadas están bloqueadas
private-open = Abrir
private-opening = Abriendo…
private-lock = Bloquear ahora
private-locks-itself =
    { $minutes ->
        [one] Se bloquea solo después de { $minutes } minuto sin que nadie toque una tecla o la pantalla, y también cuando usas “Salir rápido”.
       *[other] Se bloquea solo después de { $minutes } minutos sin que nadie toque una tecla o la pantalla, y también cuando usas “Salir rápido”.
    }
private-warning-left =
    { $seconds ->
        [one] Tus notas privadas se bloquearán en { $seconds } segundo.
       *[other] Tus notas privadas se bloquearán en { $seconds } segundos.
    }
private-warning-lost = Lo que no hayas guardado se perderá.
private-saving = Guardando…
private-saved = Guardado en el archivo bloqueado.
private-resources = Fichas guardadas
private-resources-none = Todavía no hay nada guardado. Abre la página de una ficha y usa el botón “Guardar para mí”.
# “Guardar” solo sería lo mismo que guardar un PDF, que no queda bloqueado.
private-keep = Guardar para mí
private-kept = Guardada en mis notas privadas
private-resource-note = Tu nota sobre esta ficha
private-remove = Quitar
private-remove-about = Quitar { $name }
private-resource-gone = Esto ya no está en la biblioteca.
private-notes = Notas
private-note-new = Nota nueva
private-note-title = Título
private-note-text = Nota
private-note-untitled = Nota sin título
private-papers = Cartas y otros papeles que estoy preparando
private-plan = Mi plan para los días difíciles
private-plan-about = Escríbelo en un día mejor, a solas o con alguien de confianza. Puedes dejar vacía cualquier parte.
private-plan-crisis = Si estás en peligro ahora, las líneas que ves arriba en la pantalla son para ti, a cualquier hora.
private-plan-signs = Cómo noto que empieza un día difícil
private-plan-helps = Cosas pequeñas que me ayudan
private-plan-places = Dónde me siento mejor
private-plan-people = A quién puedo llamar, y cómo
private-plan-person = Nombre
private-plan-way = Cómo comunicarme con esta persona
private-plan-person-new = Una persona más
private-plan-safer = Lo que quiero tener lejos de mí
private-plan-reasons = Lo que me importa
private-plan-after = Lo que quiero recordar después
private-change = Cambiar la frase secreta
private-change-do = Cambiarla
private-changed = Se cambió la frase secreta.
# No “Olvídalo”, que también quiere decir “no importa”.
private-forget = Olvidar todo
private-forget-about = Destruye el archivo bloqueado con todo lo que contiene, y también los ajustes que se recordaban en esta computadora. No toca las copias que hayas hecho en otros lugares.
private-forget-own = Borrar también nuestras propias fichas ({ $count })
private-forget-stays = Los paquetes se quedan. Se pueden quitar en la pantalla “Paquetes”.
private-forget-do = Olvidar todo ahora
private-forget-sure = Sí, destruirlo
