### “Escribe a quienes deciden”: una carta, palabras para una llamada o una reunión, una publicación corta, y la hoja para averiguar quién decide. A la oficina se le habla de “ustedes”.

letter-name = Escribe a quienes deciden
    .about = Elige un tema y tus razones. De ahí sale una carta, palabras para una llamada, palabras para una reunión o una publicación corta.

## Las preguntas.

letter-topic = ¿Qué debería cambiar?
letter-topic-language = Ayuda de salud mental en el idioma de cada persona
letter-topic-training = Capacitación del personal sobre respeto y cultura
letter-topic-literacy = Información clara sobre salud mental
letter-topic-school = Personas en las escuelas que ayuden con la salud mental
letter-topic-data = Contar de manera justa y segura quién recibe ayuda
letter-topic-community = Dinero para el apoyo en comunidad
letter-topic-crisis = Idiomas en las líneas de crisis
letter-topic-peers = Pago justo para quienes apoyan como pares y en la comunidad
letter-as = ¿Qué quieres hacer?
    .hint = Este programa no envía nada. Tú lo envías, lo lees en voz alta o lo publicas.
letter-as-letter = Una carta
letter-as-phone = Palabras para una llamada
letter-as-comment = Palabras para una reunión, de dos minutos como máximo
letter-as-post = Una publicación corta, de 280 caracteres como máximo
letter-to = ¿Para quién es?
    .hint = Elige a quien pueda decidir esto. Puedes hacer otro texto para otra oficina.
letter-to-lawmaker = Alguien que hace las leyes, en tu estado o en el Congreso
letter-to-board = Una junta del condado o un concejo de la ciudad
letter-to-school = Una junta escolar
letter-to-clinic = Un hospital o una clínica
letter-to-insurer = Una compañía de seguro médico
letter-why = ¿Por qué te importa?
    .hint = Marca solo lo que sea cierto y que otras personas puedan saber. Una oficina puede guardar tu carta y mostrarla a otra gente. Bastan dos o tres razones.
letter-why-needed = Yo o alguien de mi familia necesitó ayuda, y fue difícil conseguirla.
letter-why-interpreter = Nadie nos ofreció un intérprete cuando lo necesitábamos.
letter-why-child = Una niña o un niño tuvo que interpretar para una persona adulta sobre cosas muy privadas.
letter-why-culture = Las personas que debían ayudarme no entendieron de dónde vengo.
letter-why-race = Me trataron peor por mi raza, por mi idioma o por el lugar de donde vengo.
letter-why-love = Me trataron peor por la persona a quien amo o por ser quien soy.
letter-why-cost = No pude pagar la ayuda, o mi seguro no la pagó.
letter-why-wait = Tuve que esperar demasiado para recibir ayuda.
letter-why-fear = Hay gente cerca de mí que no pide ayuda. Tiene miedo de cómo la van a tratar.
letter-why-helper = Apoyo a otras personas de mi comunidad, y hay muy poca ayuda para ellas.
letter-why-student = Conozco a alguien que necesitaba hablar con una persona en su escuela, y no había nadie.
letter-own = Con tus propias palabras, si quieres
    .hint = Este programa nunca traduce tus palabras. Se quedan en el idioma en que las escribes. No pongas nombres de otras personas. No escribas nada sobre papeles de inmigración.
letter-office = Nombre de la oficina o de la persona
    .hint = Por ejemplo: la junta escolar. Si lo dejas vacío, puedes escribirlo a mano. La hoja “Averigua quién decide” te ayuda.
letter-writer = Tu nombre
    .hint = Puedes dejarlo vacío y escribirlo a mano.
letter-place = Dónde vives
    .hint = Basta con una ciudad, un pueblo o un código postal (ZIP).

## El marco del texto: cómo empieza y cómo termina.

# keep: solo la fecha
letter-date = { $date }
# Sin “Estimado” ni “Estimada”: puede ser una oficina o una persona.
letter-dear = A la atención de { $office }
letter-i-am = Me llamo { $writer }. Vivo en { $place }.
letter-phone-hello = Hola. Tengo un mensaje para { $office }.
letter-why-title = Por qué me importa
letter-power-lawmaker = Ustedes votan sobre las leyes y sobre el dinero público. Por eso se lo pido a ustedes.
letter-power-board = Ustedes deciden sobre el dinero, los servicios y los contratos locales. Por eso se lo pido a ustedes.
letter-power-school = Ustedes deciden sobre el dinero y el personal de nuestras escuelas. Por eso se lo pido a ustedes.
letter-power-clinic = Ustedes deciden a quién contratan y cómo se trata a las personas que atienden. Por eso se lo pido a ustedes.
letter-power-insurer = Ustedes deciden qué ayuda pagan y para quién es fácil recibirla. Por eso se lo pido a ustedes.
letter-law-1557 = La Sección 1557 de la Ley del Cuidado de Salud a Bajo Precio (Affordable Care Act, 42 U.S.C. 18116) prohíbe la discriminación por origen nacional en los programas de salud que reciben dinero federal. La regla federal que la aplica (45 CFR part 92) habla también del idioma. Dice que la ayuda con el idioma es gratis y que los intérpretes deben estar calificados.
letter-law-title-vi = El Título VI de la Ley de Derechos Civiles de 1964 (Civil Rights Act, 42 U.S.C. 2000d) prohíbe la discriminación por raza, color u origen nacional en todos los programas que reciben dinero federal.
letter-law-note = Leyes federales, como se leyeron en noviembre y diciembre de 2025. Esto no es asesoría legal.
letter-answer = Por favor, respóndanme por escrito en un plazo de 30 días. Díganme qué van a hacer y para cuándo. Si esto lo decide alguien más, por favor díganme quién. Gracias por leer mi carta.
letter-sign = Atentamente, { $writer }
letter-reach = Pueden comunicarse conmigo aquí:
letter-phone-end = Por favor, anoten esto y hagan llegar el mensaje. ¿Cuándo puedo saber qué se va a hacer? Gracias.
letter-comment-end = Por favor, respondan a mis preguntas en su próxima reunión. Si esto lo decide alguien más, por favor dígannos quién. Gracias.
letter-phone-how = Lee esto despacio. Si contesta una máquina, déjalo como mensaje. Puedes preguntar: “¿Pueden buscar un intérprete para mí?”
letter-comment-how = Antes de la reunión, pregunta cómo apuntarte para hablar y pide un intérprete. Lee esto una vez en voz alta, con un reloj. Si tardas más de dos minutos, usa menos razones.
letter-post-how = Cualquiera puede leer una publicación, también la gente que te conoce. Publícala solo si es seguro para ti.

## Los temas.

letter-what-language = Es difícil hablar del dolor en un idioma que no se conoce bien. En Estados Unidos, unos 26 millones de personas hablan inglés menos que “muy bien” (KFF, cifras de 2021). Con demasiada frecuencia, los formularios, las líneas de teléfono y el personal usan solo inglés. Algunas personas tienen que llevar a una niña, un niño o un familiar para que interprete. Entonces callan lo que más duele, o ya no van.
letter-ask-language = Pido tres cosas en el plazo de un año. Primera: que todos los servicios de salud mental ofrezcan un intérprete gratis y calificado en cada cita. Segunda: que los formularios estén en los idiomas que se hablan en nuestra zona, revisados por alguien que conozca el idioma. Tercera: que cada año se publique cuántas personas pidieron un intérprete y cuántas lo tuvieron.
letter-phone-language = Llamo para hablar de los intérpretes en la atención de salud mental. Demasiadas personas tienen que explicar su dolor en inglés. Por favor, hagan lo necesario para que en cada cita pueda haber un intérprete gratis y calificado. Por favor, publiquen también cuántas personas pidieron uno y cuántas lo tuvieron.
letter-comment-language = Vengo a hablar del idioma en la atención de salud mental. Nadie debería necesitar un buen inglés para recibir ayuda. Ninguna niña ni ningún niño debería tener que interpretar para su mamá o su papá. Por favor, dígannos: ¿Para qué idiomas hay intérpretes hoy? ¿Cuántas personas pidieron uno el año pasado, y cuántas lo tuvieron? ¿Para qué fecha lo tendrán todas las personas que lo pidan?
letter-post-language = Nadie debería necesitar un buen inglés para recibir atención de salud mental. Pedimos un intérprete gratis y calificado en cada cita. Y cifras públicas: ¿quién lo pidió y quién lo tuvo?
letter-what-training = La gente no vuelve a un lugar donde siente que la juzgan. A las personas de color les pasa demasiado. A las personas queer y trans, también. A veces el personal no sabe lo que significan la familia, la fe o el racismo en la vida de una persona. Un solo curso corto no cambia eso. Nadie termina nunca de aprender sobre la vida de otras personas.
letter-ask-training = Pido que todo el personal de salud mental reciba capacitación para atender con respeto a cada cultura (en inglés, “culturally responsive”), cada año y en horas de trabajo pagadas. Enseña a preguntar, a escuchar y a respetar de dónde viene cada persona. La planean y la dan personas de las comunidades, y se les paga. Cada año se pregunta a las personas atendidas si sintieron que se les trató con respeto. Las respuestas se publican sin nombres.
letter-phone-training = Llamo para hablar de la capacitación del personal de salud mental. La gente se aleja de donde siente que la juzgan por su raza, por su fe o por la persona a quien ama. Por favor, apoyen que cada año haya capacitación para atender con respeto a cada cultura, en horas de trabajo pagadas. Que la den personas de nuestras comunidades, y que se les pague.
letter-comment-training = Vengo a hablar del respeto en la atención de salud mental. La gente que se siente juzgada no vuelve. Por favor, dígannos: ¿Cuántas horas de capacitación para atender con respeto a cada cultura recibió el personal el año pasado? ¿Quiénes la dieron, y se les pagó? ¿Alguien pregunta a las personas atendidas si se les trató con respeto? ¿Para qué fecha van a publicar las respuestas?
letter-post-training = La gente no vuelve a donde siente que la juzgan. Pedimos que el personal de salud mental reciba cada año capacitación para atender con respeto a cada cultura, y que la den personas de nuestras comunidades.
letter-what-literacy = Mucho de lo que se escribe sobre salud mental es largo y difícil de entender. A menudo no dice cuánto cuesta la ayuda, quién se va a enterar ni qué pasa en una primera cita. A menudo está solo en internet y solo en inglés. Por eso la gente no sabe que hay ayuda, o le tiene miedo.
letter-ask-literacy = Pido información clara en el plazo de un año. Que diga qué ayuda hay, cuánto cuesta, quién se va a enterar y qué pasa en una primera cita. Que use palabras sencillas, en los idiomas que se hablan en nuestra zona. Que personas de las comunidades la prueben primero, y que se les pague. Que sea gratis y en papel, en clínicas, escuelas, bibliotecas y lugares de oración.
letter-phone-literacy = Llamo para hablar de la información sobre salud mental. A menudo es difícil de entender y está solo en inglés. Por favor, háganla con palabras sencillas y en nuestros idiomas, también en papel. Dejen que personas de nuestras comunidades la prueben primero, y páguenles.
letter-comment-literacy = Vengo a hablar de la información sobre salud mental. Si la gente no la entiende, no le puede ayudar. Por favor, dígannos: ¿En qué idiomas la tenemos hoy? ¿Quién la prueba antes de que se imprima? ¿Dónde la puede conseguir la gente que no tiene internet? ¿Para qué fecha habrá copias en papel, con palabras sencillas y en nuestros idiomas?
letter-post-literacy = La información que no se entiende no puede ayudar. Pedimos información sobre salud mental con palabras sencillas y en nuestros idiomas, también en papel. Dejen que la prueben nuestras comunidades.
letter-what-school = Para muchas niñas y muchos niños, la escuela es el único lugar donde encuentran a alguien con capacitación para ayudar. La American School Counselor Association recomienda una persona consejera por cada 250 estudiantes. En el año escolar de 2022 a 2023, el promedio en el país era de 385 estudiantes. Sin nadie con quien hablar, a quienes sufren se les puede castigar en lugar de ayudarles.
letter-ask-school = Pido un plan con fechas hasta que haya una persona consejera por cada 250 estudiantes. Que a todas las escuelas pueda ir alguien de psicología escolar o de trabajo social. Que la escuela busque personas que hablen los idiomas de sus estudiantes y conozcan sus comunidades. Que se publique, escuela por escuela, cuántos estudiantes hay por cada una de estas personas. Y que, cuando una o un estudiante sienta mucha angustia, primero acudan personas capacitadas para ayudar, no la policía.
letter-phone-school = Llamo para hablar de la salud mental en nuestras escuelas. Demasiados estudiantes no tienen con quién hablar. Por favor, apoyen un plan con fechas hasta que haya una persona consejera por cada 250 estudiantes. Por favor, ayuden a encontrar personas que hablen los idiomas de los estudiantes.
letter-comment-school = Vengo a hablar de la salud mental en nuestras escuelas. Una niña o un niño que sufre necesita a alguien con quien hablar, no un castigo. Por favor, dígannos: ¿Cuántos estudiantes hay por cada persona consejera en cada escuela? ¿Cuántas de estas personas hablan los idiomas de los estudiantes? ¿Cuánto tiempo esperan los estudiantes? ¿Para qué fecha habrá una persona consejera por cada 250 estudiantes?
letter-post-school = Una niña o un niño que sufre necesita a alguien con quien hablar, no un castigo. Pedimos en las escuelas una persona consejera por cada 250 estudiantes, y personas que hablen los idiomas de los estudiantes.
letter-what-data = Muchas veces nadie puede decir quién espera más tiempo por ayuda, a quién se la niegan y quién no vuelve. Las comunidades pequeñas desaparecen dentro de grupos grandes como “asiático” u “otro”. Entonces nadie ve lo que es injusto. Pero la gente también teme lo que pueda pasar con sus respuestas. Si las respuestas no están seguras, la gente no se acerca.
letter-ask-data = Pido cifras públicas cada año, por raza, comunidad e idioma. ¿Quién pide ayuda, quién espera y quién la recibe? Que cada respuesta sea voluntaria y con las propias palabras de la persona. Que las cifras nunca lleven nombres. Que los grupos muy pequeños no se muestren, para que no se pueda reconocer a nadie. Que las respuestas nunca lleguen a la policía ni a las oficinas de inmigración. Que personas de las comunidades ayuden a decidir qué se pregunta.
letter-phone-data = Llamo para hablar de quién recibe ayuda de salud mental y quién no. Por favor, apoyen que se cuente por raza, comunidad e idioma. Cada respuesta debe ser voluntaria. Ninguna respuesta debe llegar a la policía ni a las oficinas de inmigración. Por favor, publiquen las cifras cada año, sin nombres.
letter-comment-data = Vengo a hablar de quién recibe ayuda de salud mental y quién no. Lo que no se cuenta se pasa por alto fácilmente. Por favor, dígannos: ¿Saben qué comunidades esperan más tiempo? ¿Quién puede ver las respuestas de la gente, y están a salvo de la policía y de las oficinas de inmigración? ¿Para qué fecha van a publicar las cifras, sin nombres?
letter-post-data = ¿Quién espera más tiempo por ayuda de salud mental? Pedimos cifras públicas por raza, comunidad e idioma. Sin nombres. Y nada para la policía ni para las oficinas de inmigración.
letter-what-community = Mucha gente busca ayuda primero con personas en quienes confía: en un círculo, en un grupo del barrio o en un lugar de oración. Esos grupos muchas veces trabajan sin pago, o con subvenciones pequeñas y cortas. Las reglas para recibir más dinero están hechas para organizaciones grandes. A veces otros se apropian de lo que una comunidad empezó, y no nombran a esa comunidad.
letter-ask-community = Pido una parte fija del dinero de salud mental para los grupos que vienen de las comunidades a las que sirven. Que las subvenciones duren al menos tres años, y que los formularios sean cortos y estén en más de un idioma. Que personas de las comunidades ayuden a decidir, y que se les pague. Que un programa que usa una práctica de una comunidad nombre a esa comunidad. Que cada año se publique cuánto dinero fue para esos grupos.
letter-phone-community = Llamo para hablar del dinero para el apoyo en comunidad. Los círculos y los grupos de barrio ayudan a mucha gente, a menudo sin pago. Por favor, aparten para ellos una parte fija del dinero de salud mental. Por favor, hagan que las subvenciones duren al menos tres años, con formularios cortos.
letter-comment-community = Vengo a hablar del apoyo en comunidad. Los círculos y los grupos de barrio llegan a gente a la que las oficinas no llegan, a menudo sin pago. Por favor, dígannos: ¿Cuánto dinero de salud mental fue para esos grupos el año pasado? ¿Quién lo decidió, y había ahí personas de las comunidades? ¿Para qué fecha se les va a apartar una parte fija?
letter-post-community = Los círculos y los grupos de barrio ayudan todos los días con la salud mental, a menudo sin pago. Pedimos para ellos una parte fija del dinero de salud mental, por tres años o más.
letter-what-crisis = A una persona en peligro hay que entenderla de inmediato. Por teléfono, el 988 tiene intérpretes para más de 240 idiomas. Para mensajes de texto y chat, nombra el inglés y el español (leído el 14 de septiembre de 2026). La gente debería poder saber qué tan bien funciona esto. ¿Cuántas personas piden otro idioma? ¿Cuánto esperan? ¿Cuántas cuelgan antes de que alguien las entienda?
letter-ask-crisis = Pido que todas las líneas de crisis que reciben dinero público publiquen algunas cifras cada año. ¿Qué idiomas pidió la gente, y cuántas personas recibieron ayuda en ellos? ¿Cuánto esperaron por un intérprete, y cuántas colgaron antes? Que las cifras nunca muestren quién llamó. También pido intérpretes capacitados para llamadas de crisis. Y pido un plan, con fechas, para mensajes de texto y chat en más idiomas.
letter-phone-crisis = Llamo para hablar de los idiomas en las líneas de crisis, como el 988. A una persona en peligro hay que entenderla de inmediato. Por favor, pidan a las líneas de crisis que publiquen qué idiomas pide la gente, cuánto espera y cuántas personas cuelgan. Nunca se debe mostrar quién llamó.
letter-comment-crisis = Vengo a hablar de los idiomas en las líneas de crisis. A una persona en peligro hay que entenderla de inmediato. Por favor, dígannos: ¿Qué idiomas pide la gente de aquí cuando llama? ¿Cuánto espera por un intérprete? ¿Cuántas personas cuelgan antes? ¿Para qué fecha serán públicas estas cifras, sin mostrar quién llamó?
letter-post-crisis = A una persona en peligro hay que entenderla de inmediato. Pedimos a las líneas de crisis cifras públicas: qué idiomas pide la gente, cuánto espera y cuántas personas cuelgan antes.
letter-what-peers = Quienes trabajan como pares han vivido problemas de salud mental y apoyan a otras personas. Quienes trabajan en la salud comunitaria vienen de la comunidad a la que sirven. Entre estas personas están las promotoras y los promotores de salud, un trabajo que viene de América Latina y de las comunidades latines. Llegan a gente a la que las oficinas no llegan. Muchas veces se les paga poco, o nada. Una carta federal del 15 de agosto de 2007 explica a los estados cómo Medicaid puede pagar el apoyo entre pares.
letter-ask-peers = Pido que a quienes trabajan como pares o en la salud comunitaria se les pague como parte del personal. Que tengan un sueldo que alcance para vivir, capacitación pagada y días por enfermedad. Que Medicaid y otros seguros paguen por su trabajo. Que una condena antigua o la falta de un diploma no basten por sí solas para dejar a alguien fuera de este trabajo. Que cada año se publique cuántos de estos puestos hay, en qué idiomas y cuánto pagan.
letter-phone-peers = Llamo para hablar de quienes trabajan como pares y en la salud comunitaria. Llegan a gente a la que las oficinas no llegan, muchas veces por poco pago o ninguno. Por favor, apoyen que tengan un sueldo que alcance para vivir. Por favor, hagan lo necesario para que Medicaid y otros seguros paguen por su trabajo.
letter-comment-peers = Vengo a hablar de quienes trabajan como pares y en la salud comunitaria. Ayudan a otras personas con lo que han vivido, muchas veces por poco pago o ninguno. Por favor, dígannos: ¿A cuántas de estas personas se les paga hoy, y cuánto? ¿Qué idiomas hablan? ¿Para qué fecha se les va a pagar como parte del personal?
letter-post-peers = Quienes apoyan como pares y en la salud comunitaria llegan a gente a la que las oficinas no llegan. Pedimos que tengan un sueldo que alcance para vivir, capacitación pagada y seguros que paguen por su trabajo.

## La hoja: cómo averiguar quién decide.

letter-who-name = Averigua quién decide
    .about = Cómo encontrar nombres y direcciones por teléfono, en una biblioteca o en la alcaldía, sin internet.
letter-who-start = Para esto no necesitas internet. Basta con una llamada o una visita. Puedes pedir un intérprete.
letter-who-congress = El Congreso en Washington
letter-who-congress-how = El Congreso decide sobre las leyes federales y el dinero federal. Llama a la central telefónica, di tu código postal (ZIP) y pide hablar con tu senador o representante.
letter-who-congress-number = Central telefónica del Capitolio: (202) 224-3121 (leído en 2017)
letter-who-congress-write = Para el Senado: The Honorable (nombre), United States Senate, Washington, DC 20510. Para la Cámara de Representantes: The Honorable (nombre), United States House of Representatives, Washington, DC 20515.
letter-who-undated = No sabemos qué día se leyó esto. Pregunta si sigue siendo correcto.
letter-who-local = Estado, condado, ciudad, escuela o clínica
letter-who-library = Ve a una biblioteca pública, o llama a una. Muestra o lee estas preguntas. También puedes hacerlas en la alcaldía (city hall), en la oficina del condado o en la oficina del distrito escolar.
letter-who-ask-state = ¿Quiénes me representan en la legislatura de mi estado, y cuáles son sus direcciones? Este es mi código postal (ZIP).
letter-who-ask-money = ¿Quién decide aquí sobre los servicios de salud mental y el dinero para ellos?
letter-who-ask-meeting = ¿Cuándo y dónde es su próxima reunión? ¿Cómo me puedo apuntar para hablar?
letter-who-ask-language = ¿Habrá un intérprete para mi idioma?
letter-who-care = En un hospital o una clínica, pregunta en la recepción quién dirige el lugar. Si es una compañía de seguro médico, llama al número de tu tarjeta y pregunta a dónde se manda una carta.
letter-who-web = Si puedes usar internet
letter-who-mha = Mental Health America, políticas públicas y alertas para actuar: https://mhanational.org/public-policy
letter-who-usa = USA.gov, encuentra a las personas elegidas que te representan: https://www.usa.gov/elected-officials (esta página no la hemos leído directamente)
letter-who-found = Lo que averigüé: nombre, dirección, número, próxima reunión
