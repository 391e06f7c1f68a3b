### Preguntas con respeto: una hoja de preguntas sobre la persona, y una página para el personal. La hoja se imprime vacía; el programa no guarda respuestas.

respectful-name = Preguntas con respeto
    .about = Haz una hoja que pregunta con cuidado a la gente sobre sí misma. Se escribe en papel. Este programa no guarda ninguna respuesta.
respectful-about = ¿Sobre qué necesitas preguntar?
    .hint = Pregunta solo lo que vayas a usar para atender mejor a la gente.
respectful-about-race = Raza y origen étnico
respectful-about-language = Idioma
respectful-about-interpreter = Intérprete
respectful-about-disability = Discapacidad
respectful-about-gender = Pronombres y género
respectful-about-faith = Fe o apoyo espiritual
respectful-who = ¿Quién va a ver las respuestas?
    .hint = Nombra a todas las personas, por ejemplo: tu persona consejera y la recepción.

## La hoja, para la persona a quien se atiende.

respectful-title = Sobre ti, con tus propias palabras
respectful-skip = Puedes saltarte cualquier pregunta. Puedes cambiar una respuesta en cualquier momento.
respectful-choose = O elige todo lo que vaya contigo:
respectful-prefer = Prefiero no decirlo
respectful-who-sees = Quién va a ver esto: { $who }
respectful-same = Vas a recibir la misma atención si te saltas esto.

## Las preguntas, y por qué se hacen.

respectful-race-question = ¿Cómo describes tu raza, tu origen étnico, tu tribu o tu nación?
respectful-race-black = Persona negra o afroamericana
respectful-race-indigenous = Persona indígena, nativa americana o nativa de Alaska
respectful-race-asian = Persona asiática o asiático-americana
respectful-race-pacific = Persona nativa de Hawái o de las islas del Pacífico
respectful-race-latine = Latino, latina, latine o persona hispana
respectful-race-mena = Persona del Medio Oriente o del norte de África
respectful-race-white = Persona blanca
respectful-race-why = Por qué preguntamos: para ver si tratamos igual de bien a todas las personas.
respectful-language-question = ¿Qué idiomas o lenguas de señas hablas o lees mejor?
respectful-language-talk = Por favor, hablen o hagan señas conmigo en mi idioma.
respectful-language-write = Por favor, escríbanme en mi idioma.
respectful-language-read = Por favor, léanme los papeles en voz alta.
respectful-language-why = Por qué preguntamos: para entenderte, y para que nos entiendas.
respectful-interpreter-question = ¿Quieres un intérprete? ¿Para qué idioma?
respectful-interpreter-far = Por teléfono o video
respectful-interpreter-near = En la sala conmigo
respectful-interpreter-stranger = Que no sea alguien que me conozca
respectful-interpreter-why = Por qué preguntamos: para buscarte un intérprete. Para ti es gratis. No hace falta que traigas a un familiar.
respectful-disability-question = ¿Qué debemos saber sobre tu cuerpo, tu mente o tus sentidos para atenderte bien?
respectful-disability-steps = Una entrada sin escalones
respectful-disability-print = Letra grande, o ayuda para leer y escribir
respectful-disability-time = Más tiempo, o una sala tranquila
respectful-disability-why = Por qué preguntamos: para adaptar a ti nuestras salas, papeles y citas.
respectful-pronouns-question = ¿Qué nombre y qué pronombres debemos usar contigo? ¿Dónde no debemos usarlos?
respectful-gender-question = ¿Cómo describes tu género?
respectful-gender-woman = Mujer
respectful-gender-man = Hombre
respectful-gender-nonbinary = No binarie
# keep: se dice igual en español
respectful-gender-trans = Trans
respectful-gender-why = Por qué preguntamos: para llamarte por el nombre correcto y darte una atención adecuada para ti.
respectful-faith-question = ¿Te ayudaría aquí la fe, el espíritu o la tradición? ¿Cómo?
respectful-faith-place = Un lugar para rezar o estar en silencio
respectful-faith-visit = Una visita de alguien de mi fe o tradición
respectful-faith-why = Por qué preguntamos: la fe y la tradición pueden dar fuerza. Queremos darle su lugar a la tuya.

## La página para el personal.

respectful-staff = Para el personal: cómo preguntar
respectful-staff-everyone = Haz las mismas preguntas a todas las personas. Nunca preguntes solo a quienes tienen cierto aspecto o hablan de cierta manera.
respectful-staff-guess = Nunca adivines. Un nombre, una cara, una voz o la ropa no te dicen la respuesta.
respectful-staff-immigration = Nunca preguntes por el estatus migratorio. Nunca lo anotes.
respectful-staff-private = Pregunta donde nadie pueda oír. Deja que conteste la persona, no la familia.
respectful-staff-promise = Di con verdad por qué preguntas y quién ve las respuestas. Promete solo lo que puedas cumplir.
respectful-staff-accept = Si alguien no quiere contestar, dale las gracias y sigue.
respectful-staff-keep = Guarda los papeles bajo llave. Conserva solo lo que uses. Nunca publiques una cifra menor que 10.
