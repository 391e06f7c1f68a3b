### “Empieza un círculo” y “Un volante para un círculo”. Algunas frases se leen en voz alta en el grupo.

## El nombre y las preguntas en la pantalla.

circle-name = Empieza un círculo
    .about = Haz un plan para un grupo pequeño: un acuerdo, quién hace qué y palabras para la primera reunión.
circle-parts = ¿Qué debe tener tu plan?
    .hint = Siempre tiene: qué hacer si hay peligro, el reconocimiento y dónde preguntar sobre la ley.
circle-parts-agreement = Nuestro acuerdo
circle-parts-practical = Comida, niñas y niños, dinero, tareas
circle-parts-privacy = Privacidad
circle-parts-legal = Preguntas sobre la ley
circle-parts-script = Palabras para leer en la primera reunión
circle-parts-sessions = Seis reuniones, seis preguntas
circle-group = ¿Cómo se llama tu círculo?
    .hint = Es más seguro un nombre que no les diga nada privado a otras personas.
circle-who = ¿Para quién es?
    .hint = Usa las palabras con que la gente se nombra a sí misma. Por ejemplo: mamás y papás que hablan somalí.
circle-place = ¿Dónde se reúnen?
circle-times = ¿Cuándo se reúnen?
    .hint = Por ejemplo: el primer domingo del mes, de 3 a 5
circle-first = ¿Qué día es la primera reunión?
    .hint = Solo para un archivo de calendario con seis reuniones, que puedes guardar además del papel. Puedes dejarlo vacío.
circle-hour = ¿A qué hora empieza?
circle-every = ¿Cada cuánto se reúnen?
circle-every-week = Cada semana
circle-every-fortnight = Cada dos semanas
circle-every-month = Una vez al mes
circle-contact = ¿Cómo puede la gente preguntar por el círculo?
    .hint = Un número o un correo electrónico. Muestra solo lo que sea seguro mostrar.
circle-purpose = ¿Para qué es el círculo?
circle-purpose-listen = Para escucharnos, y que nadie esté a solas.
circle-purpose-loss = Para acompañarnos después de una muerte o de otra pérdida.
circle-purpose-racism = Para descansar del racismo, entre gente que entiende.
circle-purpose-share = Para compartir comida, viajes en carro, tiempo y dinero, como se hace entre vecinos.

## El acuerdo.

circle-agreement = ¿Qué debe decir el acuerdo?
    .hint = Esta es una primera idea. El grupo decide en su primera reunión.
circle-agreement-stays = Lo que se dice aquí se queda aquí.
circle-agreement-danger = Si una vida está en peligro, buscamos ayuda, aunque tengamos que decírselo a alguien de fuera.
circle-agreement-turns = Hablamos por turnos. Una persona habla y las demás escuchan.
circle-agreement-pass = Nadie tiene que hablar. Basta con decir “Paso”.
circle-agreement-fixing = No tratamos de arreglar a nadie. Damos consejos solo si alguien los pide.
circle-agreement-names = Llamamos a cada persona como pide que la llamemos.
circle-agreement-language = Cada persona puede hablar en su propio idioma. Esperamos hasta que se interprete.
circle-agreement-leave = Cualquiera puede irse en cualquier momento, sin decir por qué.
circle-agreement-room = ¿En qué más nos ponemos de acuerdo?

## Comida, niñas y niños, dinero, tareas.

circle-practical = Comida, niñas y niños, dinero: ¿qué va bien para tu círculo?
circle-practical-dishes = Quien quiera puede traer comida para compartir. Nadie tiene que hacerlo.
circle-practical-simple = Hay algo sencillo de comer y de beber.
circle-practical-cards = Escribimos en una tarjeta qué lleva cada plato. Algunas personas no pueden o no deben comer de todo.
circle-practical-children = Recibimos con gusto a niñas y niños en la misma sala.
circle-practical-room = Dos personas adultas cuidan a las niñas y los niños en una sala cercana.
circle-practical-free = Venir es gratis.
circle-practical-bowl = Hay una canasta para quien quiera dar dinero. Nadie mira quién da.
circle-practical-count = Dos personas cuentan juntas el dinero y le dicen a todo el grupo cuánto es.
circle-roles = Quién hace qué
circle-roles-host = Alguien abre la sala y saluda a cada persona.
circle-roles-guide = Alguien guía la reunión y lee las palabras en voz alta.
circle-roles-clock = Alguien cuida el tiempo, para que cada persona tenga su turno.
circle-roles-care = Alguien sale a acompañar a quien necesita calma.
circle-roles-language = Alguien interpreta.
circle-roles-change = Cambien de tareas seguido, para que nadie se canse demasiado.

## La parte de arriba del plan en papel.

circle-title = Nuestro círculo: { $group }
circle-what = Un círculo es un grupo pequeño que se reúne para escucharse y ayudarse. No hace falta ser especialista para empezar uno.
circle-not-therapy = Esto no es terapia, y aquí nadie da tratamiento a nadie. Somos personas que escuchan.
circle-fact-who = Para: { $who }
circle-fact-place = Dónde: { $place }
circle-fact-times = Cuándo: { $times }
circle-fact-contact = ¿Dudas? Pregunta aquí: { $contact }

## Privacidad: promesas del círculo.

circle-privacy-list = No tenemos ninguna lista de nombres. Nadie se anota al llegar.
circle-privacy-papers = Nunca preguntamos por inmigración, papeles ni identificación.
circle-privacy-write = No anotamos quién vino, qué dijo ni dónde vive. Tampoco lo anotamos en esta hoja.
circle-privacy-phones = Los teléfonos se guardan. Nada de fotos ni de grabaciones. Quien necesite un teléfono por su salud o para entender puede usarlo.
circle-privacy-chat = En un chat de grupo, todo el mundo ve el número de cada persona. Antes le preguntamos a cada quien.
circle-privacy-limit = No podemos asegurar que todo el mundo guarde un secreto. Cada persona decide qué contar.

## Si alguien está en peligro.

circle-danger = Si alguien está en peligro
circle-danger-call = Junto con la persona, llama o manda un texto al 988. Contesta una persona capacitada, día y noche, gratis. También puedes llamar por otra persona (leído el 14 de septiembre de 2026).
circle-danger-stay = Quédate con la persona. Escucha y no juzgues.
circle-danger-ask = Pregunta directamente: “¿Estás pensando en suicidarte?”. Según los estudios, preguntar no hace más fuertes esos pensamientos.
circle-danger-spanish = Para español, llama al 988 y marca el 2, o manda la palabra AYUDA por texto al 988 (leído el 14 de septiembre de 2026).
circle-danger-police = El 988 puede enviar a la policía o una ambulancia sin permiso de la persona. Lo hace si cree que una vida está en peligro en ese momento (leído el 14 de septiembre de 2026).
circle-danger-home = ¿Alguien sufre golpes, amenazas o control de su pareja? Llama a la National Domestic Violence Hotline, de día o de noche: 1-800-799-7233 (leído el 14 de septiembre de 2026).
circle-danger-sheet = La hoja “Habla con una persona ahora” tiene más líneas, también para veteranos, personas LGBTQ+ y personas nativas. Puedes imprimirla desde este programa.

## Preguntas sobre la ley. Solo preguntas.

circle-legal-about = Los grupos nuevos se hacen muchas veces estas preguntas. Las respuestas no están confirmadas para tu estado. Esto no es asesoría legal.
circle-legal-organization = ¿Tenemos que formar una organización?
circle-legal-hurt = ¿Quién es responsable si alguien se lastima o algo se rompe?
circle-legal-insurance = ¿Necesitamos un seguro? Pregunten en el lugar donde nos reunimos qué cubre su seguro.
circle-legal-money = ¿Podemos juntar dinero? ¿Quién lo guarda? ¿Hay que declararlo para los impuestos?
circle-legal-therapy = Ayudar no es dar terapia. ¿Cómo lo decimos, y qué no debemos ofrecer?
circle-legal-report = ¿Alguien de aquí tiene que reportar lo que oye, por ejemplo sobre una niña o un niño en peligro?
circle-ask = Dónde preguntar sobre la ley
circle-ask-toolkit = El Sustainable Economies Law Center tiene una guía gratis, el Mutual Aid Legal Toolkit. Trata de cómo formar un grupo, de quién es responsable, del dinero y de cómo proteger los datos. Es para Estados Unidos, en parte para California (nuestra fuente es del 30 de agosto de 2020).
# keep: solo una dirección
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = También puedes preguntar en una oficina de ayuda legal (legal aid). Llama al 211 y pregunta si hay una cerca de ti (nuestra fuente sobre el 211 es de 2025).

## Palabras para la primera reunión. Se leen en voz alta.

circle-script-welcome = Bienvenida
circle-script-hello = Qué bueno que están aquí. Somos { $group }.
circle-script-read = Este es nuestro acuerdo. (Léelo en voz alta.) ¿Falta algo? ¿Estamos de acuerdo?
circle-script-round = Por turnos
circle-script-question = Di el nombre que quieres que usemos. Después, si quieres: ¿Qué te trae aquí?
circle-script-turn = Cada persona tiene unos tres minutos. Puedes decir “Paso”. Escuchamos y no respondemos.
circle-script-close = Cierre
circle-script-word = Una palabra de cada persona: ¿Cómo te sientes ahora?
circle-script-next = ¿Queremos reunirnos otra vez? ¿Cuándo? ¿Qué va a hacer cada quien?
circle-script-after = Me voy a quedar un rato. Si algo pesa demasiado, habla conmigo, o llama o manda un texto al 988.

## Seis reuniones: un tema y una pregunta.

circle-sessions-arrive = 1. Llegar. ¿Cuándo sientes que te reciben bien?
circle-sessions-roots = 2. De dónde venimos. ¿Quién te mostró cómo la gente se cuida entre sí?
circle-sessions-heavy = 3. Lo que pesa. ¿Qué es difícil para ti ahora, y qué ayudaría un poco?
circle-sessions-rest = 4. Descansar. ¿Qué te da calma?
circle-sessions-give = 5. Dar y recibir. ¿Qué puedes dar, y qué necesitas?
circle-sessions-on = 6. Seguir. ¿Qué quieres conservar de este círculo?

## Reconocimiento: decir de quién viene una práctica.

circle-credit = Reconocimiento
circle-credit-rule = ¿Una práctica viene de otra comunidad? Nombra a la comunidad de donde viene. Pregunta antes de usarla. Lo que es cerrado, que siga cerrado.
circle-credit-circle = Hablar en círculo, por turnos, viene de muchos pueblos nativos americanos y de las Primeras Naciones. La forma cambia de una nación a otra.
circle-credit-ceremony = Un círculo sencillo está abierto a todas las personas que nombren su origen. Las oraciones, la pluma de águila, el sahumerio y otras ceremonias pertenecen a cada nación. Déjalas a quienes guardan los círculos nativos.
circle-credit-aid = Cuando los vecinos se ayudan entre sí, se llama ayuda mutua. Viene de comunidades negras, indígenas e inmigrantes.

## El volante.

circle-flyer-name = Un volante para un círculo
    .about = Haz una página o un póster que invite a la gente a tu círculo.
circle-flyer-group = Nombre del círculo en el volante
circle-flyer-who = ¿A quién se invita?
circle-flyer-place = Lugar en el volante
    .hint = Cualquiera puede leer un volante. Si el lugar tiene que seguir en privado, escribe: Pregúntanos.
circle-flyer-times = Día y hora en el volante
circle-flyer-contact = Número o dirección para preguntas
    .hint = Lo va a ver gente desconocida. No uses la dirección de tu casa.
circle-flyer-offers = ¿Qué ofrecen?
    .hint = Marca solo lo que con certeza van a ofrecer.
circle-flyer-offers-free = Es gratis.
circle-flyer-offers-food = Hay comida.
circle-flyer-offers-children = Puedes traer a niñas y niños.
circle-flyer-offers-interpreter = Hay intérprete.
circle-flyer-offers-stairs = Se puede entrar sin escaleras.
circle-flyer-offers-papers = Nadie pide tus papeles ni tu identificación.
circle-flyer-come = Te damos la bienvenida. Puedes hablar, o solo escuchar.
