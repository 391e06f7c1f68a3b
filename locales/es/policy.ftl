### La página “Participa para cambiar las reglas”: quién decide qué, y cómo hablar en una reunión pública. No es de ningún partido.

## El formulario, en la pantalla.

policy-name = Participa para cambiar las reglas
    .about = Averigua quién decide, y prepárate para hablar en una reunión pública.
policy-where = ¿Quién decide sobre lo que quieres cambiar?
policy-where-all = No sé bien. Mostrar todo.
policy-where-school = Junta escolar
policy-where-local = Ciudad o condado
policy-where-health = Departamento de salud
policy-where-legislature = Legislatura del estado
policy-where-medicaid = Agencia estatal de Medicaid
policy-where-congress = Congreso de Estados Unidos
policy-where-federal = Agencias federales
policy-topic = ¿De qué quieres hablar?
    .hint = Pocas palabras, por ejemplo: “intérpretes en la clínica”. Si lo dejas vacío, hay una línea para escribirlo.
policy-change = ¿Qué deberían hacer?
    .hint = Una frase, por ejemplo: “Paguen un intérprete en cada cita”.

## La parte de arriba de la página, y quién decide qué.

policy-neutral = Esta página no es de ningún partido ni de ningún candidato. No dice cómo votar.
policy-school = Una junta escolar decide sobre las reglas y el dinero de las escuelas. Por ejemplo, sobre tener personas consejeras, o cartas a casa en tu idioma.
policy-local = Las ciudades y los condados deciden sobre el dinero local, por ejemplo para equipos de crisis. En algunos estados, los condados también dan atención pública de salud mental.
policy-health = Un departamento de salud lleva programas de salud para su ciudad, condado o estado. Pregúntale quién recibe dinero para la atención de salud mental.
policy-legislature = La legislatura de un estado hace las leyes del estado y decide sobre el dinero del estado. Eso incluye las reglas de la atención de salud mental.
policy-medicaid = Medicaid paga la atención de salud de muchas personas con poco dinero. Dentro de las reglas federales, cada estado decide qué paga.
policy-medicaid-council = Las reglas federales dicen que cada estado debe tener un consejo de personas que usan Medicaid. Pregunta cómo participar. (Confirmado por última vez en diciembre de 2025.)
policy-congress = El Congreso hace las leyes federales y decide sobre el dinero federal, por ejemplo para el 988.
policy-congress-call = Llama al 202-224-3121 y pide hablar con tu senador o representante. Contestan en inglés. (Número de una fuente de 2017.)
policy-congress-anyone = No hace falta tener la ciudadanía para llamar. No tienes que decir nada sobre papeles de inmigración.
policy-federal = Las agencias federales escriben las reglas detalladas de una ley federal. Para la mayoría de las reglas nuevas, antes deben preguntarle al público.
policy-federal-comment = Puedes mandar un comentario en www.regulations.gov, también sin tu nombre. Cualquiera puede leerlo.
policy-find = Encuentra a las personas elegidas que te representan en www.usa.gov/elected-officials. No pudimos confirmar esta dirección. En una biblioteca pública te pueden ayudar a buscar.
policy-law = Leímos nuestras fuentes sobre leyes federales y direcciones web el 27 de noviembre de 2026. La más nueva es de diciembre de 2025. Las reglas de las reuniones no están confirmadas para tu estado. Esto no es asesoría legal.

## Antes de la reunión.

policy-before = Antes de la reunión
policy-agenda = Averigua el día, el lugar y la lista de lo que se va a tratar (la agenda).
policy-signup = Pregunta cómo apuntarte para hablar, hasta qué día y cuántos minutos te dan.
policy-interpreter = Al apuntarte, pide un intérprete y más minutos. Algunos lugares tienen que saberlo tres días antes, o con más tiempo.
policy-access = Pide lo que necesites: una rampa, lengua de señas, subtítulos o una manera de hablar por teléfono.
policy-record = Pregunta si la reunión se graba en video, y si tienes que decir tu nombre o dirección.
policy-bring = Lleva a alguien que se siente a tu lado, y a gente que quiera el mismo cambio.

## Lo que nunca se debe contar en público.

policy-never = Lo que nunca debes contar en público
policy-never-ends = Lo que dices puede quedar grabado, y alguien puede encontrarlo años después. De tu propia salud, cuenta solo lo que cualquiera puede saber.
policy-never-papers = Nunca hables de papeles de inmigración, ni los tuyos ni los de nadie más.
policy-never-others = Nunca digas el nombre, el diagnóstico o la historia de otra persona, a menos que haya dicho que sí.
policy-never-home = Nunca digas tu calle, el nombre de tu hija o hijo, ni el nombre de la escuela.
policy-never-case = Nunca hables de un caso en la corte, ni de nada que pueda ir contra la ley. Pregunta primero a un abogado o una abogada.
policy-never-citizen = Si no tienes la ciudadanía de Estados Unidos, pregunta a un abogado o una abogada por el riesgo antes de hablar. Otra persona puede leer tus palabras en voz alta.

## En la sala.

policy-room = En la sala
policy-early = Llega temprano. Dile al personal que quieres hablar, y conoce a tu intérprete. Puedes parar en cualquier momento, o entregar tus palabras en papel.
policy-say = Palabras que puedes decir
policy-say-topic = Gracias por escuchar. Quiero hablar de esto: { $topic }
policy-say-now = Esto es lo que le pasa a la gente ahora:
policy-say-change = Esto es lo que les pido que hagan: { $change }
policy-say-answer = Por favor, dígannos quién va a responder y para cuándo.

## Después de la reunión.

policy-after = Después de la reunión
policy-letter = Manda una carta corta. Da las gracias, escribe otra vez lo que pediste y pregunta cuándo van a decidir.
policy-seat = Pregunta qué juntas y comités aceptan personas nuevas, y si pagan por tu tiempo.
policy-rest = Cuéntale a tu gente cómo te fue, y descansa. Alzar la voz es un trabajo duro.
policy-notes = Quién dijo qué, y qué prometieron
