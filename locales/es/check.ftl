### Revisar una organización: la pantalla, las frases que se responden, el informe y tres hojas. Quienes dirigen: las personas al frente de la organización.

## La pantalla.

check-title = Revisar una organización
check-intro = Elige el tipo de organización. Después di, para cada frase, si ahí es cierta. “No sé” es una respuesta honesta.
check-unsaved = No se guarda nada, a menos que lo guardes. Cuando cierras la ventana o usas “Salir rápido”, todo desaparece.
check-no-names = No escribas sobre pacientes, estudiantes o trabajadores en particular. Alguien podría averiguar quiénes son.
check-kind = ¿Qué tipo de organización es?
check-kind-clinic = Clínica o centro de consejería
check-kind-workplace = Lugar de trabajo
check-kind-school = Escuela o universidad
check-kind-research = Institución de investigación
check-kind-public = Oficina de gobierno
check-kind-community = Grupo de la comunidad
check-organization = Nombre de la organización
check-answer-met = Es cierto
check-answer-partly = Es cierto en parte
check-answer-not = No es cierto
check-answer-unknown = No sé
check-evidence = Qué lo demuestra
    .hint = Por ejemplo: una regla, una página, una cifra o lo que viste.
check-owner = Quién se encarga
check-until = Para cuándo
check-money = Dinero
# keep: solo un nombre y números
check-clas = CLAS: { $numbers }
check-clas-about = Estos números son de las 15 normas nacionales CLAS (National CLAS Standards). Vienen del Departamento de Salud y Servicios Humanos de Estados Unidos (U.S. Department of Health and Human Services).
check-progress = Respondidas: { $done } de { $all }
check-save = Guardar en un archivo
check-save-about = Lo guardas en un archivo tuyo. La frase secreta (una contraseña de varias palabras) es opcional. Sin frase secreta, cualquiera que encuentre el archivo puede leerlo. Si pierdes la frase secreta, nadie puede abrir el archivo.
check-open = Abrir una revisión guardada
check-open-about = Con una revisión anterior, el informe dice también qué ha cambiado.

## Grupos de frases.

check-group-leadership = Liderazgo
check-group-language = Idioma
check-group-staff = Personal y personas voluntarias
check-group-data = Datos
check-group-voice = La voz de la comunidad
check-group-complaints = Quejas

## Frases: liderazgo.

check-s-leader-named = Una persona de la dirección, con nombre y por escrito, es responsable del trato justo a las personas de color.
check-s-leader-money = El presupuesto fija una suma de dinero para que las cosas sean más justas para las personas de color.
check-s-leader-vote = Hay personas de color con voto en la junta o en el grupo que dirige.
check-s-leader-harm = En los últimos dos años, quienes dirigen revisaron por escrito cuáles de sus propias reglas dañan a las personas de color.
check-s-leader-goal = El plan de este año tiene una meta para la salud mental de las personas de color, con fecha.
check-s-leader-report = Una vez al año, quienes dirigen publican qué mejoró y qué no.
check-s-leader-police = Una regla escrita dice cuándo se puede llamar a la policía por una persona en crisis.
check-s-leader-price = La gente se entera antes de la primera cita de cuánto cuesta sin seguro.
check-s-leader-time-off = Quienes dirigen han prometido por escrito que no se castiga a nadie por tomarse días libres por su salud mental.

## Frases: idioma.

check-s-language-money = El presupuesto fija una suma de dinero para intérpretes y traducciones.
check-s-language-interpreter = La gente tiene un intérprete gratis, por teléfono o en persona, en 15 minutos como máximo.
check-s-language-sign = Un letrero en la entrada dice en varios idiomas que los intérpretes son gratis.
check-s-language-tested = Los intérpretes han aprobado un examen en los dos idiomas.
check-s-language-children = Nadie les pide a niñas o niños que interpreten.
check-s-language-counselor = La gente puede ver, en 14 días como máximo, a una persona consejera que habla su idioma.
check-s-language-papers = Los papeles que hay que firmar están en inglés y en los otros tres idiomas que más se hablan aquí.
check-s-language-read = Antes de que se use una traducción, la ha leído una persona que conoce bien el idioma.
check-s-language-own = Ninguna regla prohíbe que la gente hable su propio idioma entre sí.
check-s-language-deaf = Las personas sordas pueden tener gratis un intérprete de lengua de señas.

## Frases: personal y personas voluntarias.

check-s-staff-money = El presupuesto fija una suma de dinero para encontrar personas de color que trabajen o ayuden como voluntarias, y para que se queden.
check-s-staff-training = Todo el personal tiene cada año horas pagadas para aprender sobre el racismo y cuestionar sus propias costumbres.
check-s-staff-taught = La capacitación sobre una comunidad la dan personas de esa comunidad, y se les paga.
check-s-staff-second-language = Al personal que usa un segundo idioma en el trabajo se le paga más por eso.
check-s-staff-leaving = Cuando personas de color dejan su trabajo aquí, se les pregunta por qué, y quienes dirigen escuchan las razones.
check-s-staff-pay = Cada año se compara el sueldo por raza, y se corrigen las diferencias injustas.
check-s-staff-names = El personal y las personas voluntarias usan el nombre y los pronombres que pide cada persona.
check-s-staff-match = A quien pide una persona consejera de su propia comunidad se le ofrece una, aquí o en otro lugar.

## Frases: datos.

check-s-data-money = El presupuesto fija una suma de dinero para averiguar a quién se trata bien y a quién no.
check-s-data-choice = Cada persona puede decir su raza, su idioma y su género con sus propias palabras, o no decirlos.
check-s-data-waiting = Dos veces al año se comparan los tiempos de espera por raza e idioma.
check-s-data-discipline = Los castigos, como las suspensiones, se cuentan por raza, y las cifras se publican cada año.
check-s-data-jobs = Cada año se cuentan por raza las contrataciones, los ascensos y los despidos.
check-s-data-needs = En los últimos tres años se le preguntó a la comunidad qué necesita y qué le ayuda ya.
check-s-data-immigration = Se pregunta por el estatus migratorio solo cuando un beneficio depende de eso.
check-s-data-request = Una regla escrita dice quién decide cuando la policía o los agentes de inmigración piden datos sobre la gente.
check-s-data-questions = Los cuestionarios sobre salud mental se probaron con las comunidades que los responden.
check-s-data-control = La comunidad decide, junto con quienes investigan, quién puede usar después sus datos.
check-s-data-again = Esta revisión, u otra parecida, se repite cada año.

## Frases: la voz de la comunidad.

check-s-voice-money = El presupuesto fija una suma de dinero para pagarles a las personas de color por los consejos que dan.
check-s-voice-council = Un consejo de personas de la comunidad se reúne con quienes dirigen al menos cuatro veces al año.
check-s-voice-changed = En el último año cambió al menos una cosa porque personas de color lo pidieron.
check-s-voice-supports = La gente recibe una lista de apoyos en la comunidad, como círculos y grupos de pares, no solo de clínicas.
check-s-voice-credit = Cuando se usa una práctica de sanación de una comunidad, cada vez se nombra a esa comunidad.
check-s-voice-closed = No se hace ni se enseña ninguna ceremonia sin el permiso del pueblo al que pertenece.
check-s-voice-evening = Al menos la mitad de las reuniones abiertas son al final de la tarde, por la noche o en fin de semana.
check-s-voice-paid-group = Las personas de color que trabajan aquí pueden reunirse como grupo en horas pagadas.
check-s-voice-research = Personas de la comunidad ayudan a elegir qué se estudia.
check-s-voice-bring = La gente puede traer a una cita a un familiar, a una persona mayor sabia o a alguien que practica la sanación.

## Frases: quejas.

check-s-complaint-money = El presupuesto fija una suma de dinero para investigar las quejas sobre racismo y reparar el daño.
check-s-complaint-language = La gente puede quejarse en su propio idioma, de palabra o por escrito.
check-s-complaint-answer = Quien presenta una queja recibe una primera respuesta en 10 días como máximo.
check-s-complaint-unnamed = La gente puede quejarse sin dar su nombre.
check-s-complaint-outside = Alguien de fuera de la organización investiga las quejas sobre racismo.
check-s-complaint-safe = Una regla escrita dice que nadie pierde la ayuda, su lugar o su trabajo por una queja.
check-s-complaint-office = Un letrero nombra una oficina de fuera de la organización donde la gente también puede quejarse.
check-s-complaint-friend = Nadie decide sobre una queja contra una amistad suya o un familiar.
check-s-complaint-study = Quienes participan en un estudio pueden quejarse con alguien que no es del equipo del estudio.

## El informe en papel.

check-report-title = Cómo está { $organization }
check-report-date = Fecha de la revisión: { $date }
check-report-how = Para cada frase, alguien eligió “Es cierto”, “Es cierto en parte”, “No es cierto” o “No sé”. Debajo se lee qué lo demuestra, quién se encarga y para cuándo.
check-report-note = Esta es una revisión propia, no un certificado. Las respuestas las dieron las personas que la llenaron.
check-report-part = Parte
check-report-gaps = Lo que falta
check-report-there = Lo que ya hay
check-report-unknown = Lo que no se sabe
check-report-since = Desde la última vez
check-report-better = Mejor
check-report-worse = Peor
check-report-same = Igual

## Una hoja de promesas.

check-promise-name = Tres promesas
    .about = Una hoja en la que una organización dice en público qué va a cambiar y para cuándo.
check-promise-organization = ¿Cómo se llama la organización?
check-promise-day = ¿Para qué fecha se van a cumplir las promesas?
check-promise-how = ¿Cómo quieres escribir las promesas?
check-promise-how-paper = A mano, en el papel
check-promise-how-type = Escribirlas aquí ahora
check-promise-promises = ¿Qué tres cosas prometen?
    .hint = Para cada una, escribe qué van a hacer, quién es responsable y cuánto dinero se aparta.
check-promise-title = Lo que promete { $organization }
check-promise-why = Miramos cómo tratamos a las personas de color. Esto es lo que vamos a cambiar.
check-promise-until = Vamos a cumplir estas promesas para esta fecha: { $day }.
check-promise-first = Primera promesa
check-promise-second = Segunda promesa
check-promise-third = Tercera promesa
check-promise-what = Qué vamos a hacer
check-promise-who = Quién es responsable
check-promise-money = Dinero apartado
check-promise-report = Después de esa fecha, vamos a decir en público qué hicimos y qué no hicimos.
check-promise-contact = Cualquiera puede preguntarnos por estas promesas, aquí
check-promise-made = Fecha de la promesa: { $date }.

## Una carta cuando ya pasó la fecha de una promesa.

check-follow-up-name = Una carta sobre una promesa atrasada
    .about = Cuando ya pasó la fecha de una promesa, pregúntale a la organización qué ha hecho.
check-follow-up-organization = ¿Qué organización hizo la promesa?
check-follow-up-day = ¿Para qué fecha se prometió?
    .hint = Escribe el mes como palabra, por ejemplo: 31 de marzo de 2027.
check-follow-up-promised = ¿Qué se prometió?
    .hint = Usa las palabras de la promesa, si las tienes. Lo que escribas aquí no se traduce.
check-follow-up-writer = ¿Quién firma la carta?
    .hint = Puede ser tu nombre o el nombre de un grupo. Si lo dejas vacío, puedes firmar a mano.
check-follow-up-title = Sobre una promesa cuya fecha ya pasó
check-follow-up-written = Fecha de esta carta: { $date }
check-follow-up-dear = A quienes dirigen { $organization }:
check-follow-up-due = Ustedes le hicieron una promesa a la comunidad. Dijeron que la iban a cumplir para esta fecha: { $day }.
check-follow-up-what = Lo que prometieron
check-follow-up-passed = Esa fecha ya pasó. Por favor, respondan a estas preguntas.
check-follow-up-done = ¿Qué se ha hecho?
check-follow-up-missing = ¿Qué no se ha hecho, y por qué?
check-follow-up-who = ¿Quién es responsable ahora?
check-follow-up-money = ¿Cuánto dinero se apartó, y cuánto se ha gastado?
check-follow-up-new-day = ¿En qué fecha se va a hacer lo que falta?
check-follow-up-reply = Por favor, respondan por escrito en un plazo de 30 días y publiquen su respuesta.
check-follow-up-thanks = Gracias por cada paso que han dado.
check-follow-up-sign = Atentamente, { $writer }
check-follow-up-reach = Pueden comunicarse conmigo aquí

## Un plan de 90 días.

check-plan-name = Un plan de 90 días
    .about = Una hoja para planear, paso a paso, cómo una organización va a lograr algo que le falta.
check-plan-organization = ¿Para qué organización es el plan?
check-plan-start = ¿En qué fecha empieza el plan?
check-plan-gap = De lo que falta, ¿qué quieren lograr?
    .hint = Elige una o dos frases que todavía no son ciertas.
check-plan-title = Los próximos 90 días de { $organization }
check-plan-day-one = Día 1: { $start }.
check-plan-close = Lo que falta y queremos lograr
check-plan-first = Días 1 a 30: escuchar y preparar
check-plan-second = Días 31 a 60: empezar
check-plan-third = Días 61 a 90: ver qué resultó y contárselo a la gente
check-plan-what = Pasos
check-plan-who = Quién lo hace
check-plan-money = Cuánto dinero hace falta y de dónde viene
check-plan-know = Cómo sabremos que funcionó
check-plan-end = El día 90, hagan la revisión otra vez. Díganle a la comunidad qué ha cambiado.
