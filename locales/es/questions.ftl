### La hoja “Preguntas para este lugar”: preguntas para una clínica, una escuela, un trabajo u otro lugar. Al personal se le habla de “ustedes”.

## El formulario, en la pantalla.

questions-name = Preguntas para este lugar
    .about = Una hoja con preguntas sencillas para una clínica, una escuela, un trabajo u otro lugar. Tiene espacio para las respuestas. No hace falta que digas quién eres.
questions-system = ¿Qué tipo de lugar es?
questions-system-clinic = Una clínica o un hospital
questions-system-school = Una escuela o universidad
questions-system-workplace = Un lugar de trabajo
questions-system-insurer = Un seguro médico
questions-system-research = Un lugar que hace investigación
questions-system-public = Una oficina pública o una junta elegida
questions-system-faith = Un grupo de fe o de la comunidad
questions-barrier = ¿Qué impide que la gente reciba ayuda ahí?
    .hint = Elige de una a tres opciones. Cada una trae unas pocas preguntas.
questions-barrier-cost = El costo
questions-barrier-stigma = La vergüenza, o el desprecio
questions-barrier-language = El idioma
questions-barrier-distance = La distancia
questions-barrier-hours = El horario y la espera
questions-barrier-id = La identificación y los papeles
questions-barrier-trust = El miedo, o la falta de confianza
questions-barrier-childcare = No hay quien cuide a las niñas y los niños
questions-barrier-disability = No es accesible para personas con discapacidad
questions-place = Nombre del lugar
    .hint = Si lo dejas vacío, la hoja tiene una línea para escribirlo.

## La parte de arriba de la hoja.

questions-title = Preguntas para { $place }
questions-say = Al entregar esta hoja, puedes decir:
questions-hello = Tengo unas preguntas sobre la salud mental y este lugar. Por favor, escriban aquí sus respuestas, o díganme quién puede responder.
questions-how = Por favor, respondan a todas las preguntas. Si no lo saben, anoten quién lo sabe.
questions-private = Por favor, no nombren a nadie que les haya pedido ayuda.

## Preguntas sobre el costo.

questions-cost-unable = ¿Qué pasa cuando una persona necesita ayuda y no puede pagar? ¿Puedo verlo por escrito?
questions-cost-before = ¿Cómo se entera una persona del precio antes de una cita? ¿Quién se lo dice?
questions-cost-plan = Con su plan de salud, ¿cuánto paga una persona por una cita de terapia? ¿Y cuánto por ver a un médico de familia?
questions-cost-refused = ¿Cuántas veces se negaron a pagar atención de salud mental el año pasado? ¿Cuáles fueron las razones?
questions-cost-spent = ¿Cuánto dinero gastaron en salud mental el año pasado? ¿Cuánto van a gastar el año que viene?
questions-cost-outside = Cuando mandan a una persona a buscar ayuda en otro lugar, ¿quién paga? ¿Puedo verlo por escrito?
questions-cost-study = ¿Cuánto les pagan a las personas que participan en un estudio? ¿Pagan también el viaje y el cuidado de las niñas y los niños?

## Preguntas sobre la vergüenza, los insultos y los castigos.

questions-stigma-knows = Cuando una persona pide ayuda aquí, ¿quién se entera? ¿Quién no se entera nunca?
questions-stigma-mail = ¿Quiénes en una familia pueden ver las cartas y las cuentas sobre la atención de una persona? ¿Cómo puede esa persona impedirlo?
questions-stigma-punished = ¿Qué protege a la gente de un castigo por haber pedido ayuda? ¿Dónde está escrito?
questions-stigma-learn = ¿Qué aprenden sobre salud mental su personal y quienes ayudan sin pago? ¿Quién les enseña, y cada cuánto?
questions-stigma-insult = ¿Qué pasa cuando alguien insulta aquí a una persona por su raza, o por ser gay o trans? ¿Quién decide?
questions-stigma-change = ¿Alguien de aquí intenta cambiar a una persona que es gay o trans? ¿Puedo ver su regla por escrito?
questions-stigma-words = Cuando escriben sobre una comunidad, ¿quién de esa comunidad lo lee primero? ¿Puede cambiarlo?

## Preguntas sobre el idioma.

questions-language-interpreter = ¿Quién interpreta cuando una persona habla poco inglés, y quién paga? ¿Cómo se aseguran de que nunca sea una niña o un niño?
questions-language-papers = ¿En qué idiomas están sus formularios y cartas? ¿Quién revisó las traducciones?
questions-language-phone = ¿Qué oye una persona que llama y habla poco inglés? ¿Podemos llamar ahora y escuchar?
questions-language-helpers = ¿Qué idiomas hablan las personas que ayudan aquí? ¿Qué días están aquí?
questions-language-plan = ¿Cuántas personas que dan terapia en su plan de salud hablan otro idioma además del inglés? ¿Cuántas de ellas aceptan pacientes nuevos?
questions-language-study = ¿A quién dejan fuera de sus estudios por el idioma? ¿Quién lo decidió?
questions-language-meeting = ¿Puede la gente hablar su propio idioma en las reuniones de ustedes? ¿Con cuántos días de anticipación hay que pedir un intérprete?
questions-language-sign = ¿Cómo consigue aquí una persona sorda un intérprete de lengua de señas? ¿Cuánto tarda?

## Preguntas sobre la distancia.

questions-distance-car = ¿Cómo llega hasta aquí una persona que no tiene carro? ¿Quién paga el viaje?
questions-distance-plan = En su plan de salud, ¿a qué distancia está la persona más cercana que da terapia y acepta pacientes nuevos? ¿Cuándo lo revisaron por última vez?
questions-distance-phone = ¿Qué ayuda puede recibir una persona por teléfono o video? ¿Y si no tiene internet en casa?
questions-distance-outside = ¿Dónde se encuentran con la gente fuera de este edificio? ¿Cada cuánto?
questions-distance-none = ¿Qué barrios y pueblos no tienen cerca ayuda de salud mental? ¿Qué van a hacer ahí?
questions-distance-shift = ¿Cómo reciben la misma ayuda quienes trabajan de noche, a tiempo parcial o en otros lugares de la empresa? ¿Quién les avisa?

## Preguntas sobre el horario y la espera.

questions-hours-open = ¿Cuándo puede venir la gente que trabaja o estudia todo el día? ¿Qué tardes, noches y fines de semana?
questions-hours-wait = ¿Cuánto espera por ayuda una persona nueva? ¿Cuánto fue la espera más larga de este año?
questions-hours-closed = Cuando está cerrado, ¿quién le contesta a una persona en crisis? ¿Qué va a hacer?
questions-hours-leave = ¿Puede la gente ir a una cita en horas de trabajo o de clase sin perder pago ni calificaciones? ¿Dónde está escrito?
questions-hours-decide = ¿Cuántos días tardan en decir sí o no a una atención? ¿Qué puede hacer una persona mientras espera?

## Preguntas sobre la identificación, los papeles y los agentes.

questions-id-papers = ¿Qué papeles tiene que mostrar una persona antes de que la ayuden? ¿Qué hacen si no tiene ninguno?
questions-id-immigration = ¿Le preguntan a la gente por inmigración, o guardan notas sobre eso? ¿Quién puede leerlas?
questions-id-officers = ¿Qué hace su personal cuando la policía o los agentes de inmigración preguntan por una persona? ¿Puedo ver la regla escrita?
questions-id-name = La identificación de una persona puede mostrar un nombre que ya no usa. ¿Qué nombre usan ustedes, al hablar y en las cartas?
questions-id-anonymous = ¿Cómo puede una persona recibir ayuda aquí sin dar su nombre?
questions-id-number = ¿Puede una persona inscribirse sin número de Seguro Social ni dirección de casa? ¿Dónde está escrito?

## Preguntas sobre el miedo y la confianza.

questions-trust-force = ¿Cuándo llaman a la policía, o mandan a una persona a un hospital contra su voluntad? ¿Quién se lo dice a la gente antes de que hable?
questions-trust-leaders = ¿De qué comunidades vienen las personas que deciden aquí? ¿Cuáles faltan, y qué van a hacer al respecto?
questions-trust-equal = ¿Las personas de color y las personas LGBTQ+ reciben ayuda aquí tan rápido como las demás? ¿Puedo ver las cifras?
questions-trust-complaint = ¿Cómo puede una persona quejarse sin miedo? ¿Qué cambiaron después de la última queja?
questions-trust-data = ¿Quién puede usar lo que la gente les cuenta, y para qué? ¿Cómo puede una persona decir que no?
questions-trust-credit = ¿Cuáles de sus maneras de sanar o ayudar vinieron de una comunidad? ¿Cómo nombran y pagan a esa comunidad?

## Preguntas sobre las niñas y los niños.

questions-childcare-visit = ¿Quién cuida a las niñas y los niños mientras su mamá o su papá está aquí? ¿Cuánto cuesta?
questions-childcare-meeting = ¿Quién cuida a las niñas y los niños durante sus reuniones y grupos? ¿Quién paga?
questions-childcare-home = ¿Qué ofrecen o pagan cuando una mamá o un papá no puede salir de casa porque cuida a una niña o un niño?
questions-childcare-leave = ¿Puede la gente cambiar su horario cuando la necesita una hija, un hijo o un familiar? ¿Pierde pago?
questions-childcare-report = ¿Cuándo reportan a una mamá o un papá a la oficina de protección de menores? ¿Se lo dicen primero?

## Preguntas sobre la discapacidad.

questions-disability-door = ¿Cómo entra una persona en silla de ruedas, y cómo llega al baño? ¿Me lo pueden mostrar ahora?
questions-disability-change = ¿A quién le pide una persona una sala tranquila, más tiempo u otro cambio? ¿Cuántos días tardan en responder?
questions-disability-forms = ¿Cuándo fue la última vez que personas ciegas probaron sus formularios y su sitio web? ¿Qué cambiaron después?
questions-disability-plan = ¿Cómo encuentra una persona con discapacidad un consultorio de su plan de salud al que pueda entrar? ¿Quién lo comprobó?

## El final de la hoja.

questions-change = ¿Qué van a cambiar, para cuándo, y quién nos lo va a decir?
questions-who = ¿Quién respondió a estas preguntas? Nombre, puesto y fecha
