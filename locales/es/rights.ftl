### Los papeles de la puerta “Mis derechos”: la tarjeta para pedir un intérprete, qué decir si lo niegan, una queja y una página de derechos. Crítico: todo.

## Una tarjeta para mostrar. Es corta: también se imprime del tamaño de la billetera.

rights-card-name = Necesito un intérprete
    .about = Una tarjeta para mostrar en la recepción o la ventanilla. Pide un intérprete gratis, en inglés y en tu idioma.
rights-card-language = El idioma que necesitas
    .hint = Este nombre va en la tarjeta, para que lo lea el personal. Puede ser una lengua de señas.
rights-card-speak = Hablo { $language }. Por favor, llamen a un intérprete calificado.
rights-card-law = Los lugares que reciben dinero federal para la salud deben darme uno sin costo para mí (Sección 1557 de la Affordable Care Act).
rights-card-paper = Por favor, denme los papeles importantes en mi idioma.
rights-card-family = Ni mis hijos ni otros familiares tienen que interpretar para mí.
rights-card-machine = Para las palabras importantes, no acepto una aplicación ni una traducción automática.
rights-card-human = Si una máquina traduce un texto importante, debe revisarlo una persona calificada para traducir (45 CFR 92.201).
rights-card-checked = Ley revisada por última vez el 11 de noviembre de 2025. Esto no es asesoría legal.

## Qué hacer cuando niegan un intérprete.

rights-refused-name = Cuando te niegan un intérprete
    .about = Frases para decir o mostrar, paso a paso, y espacio para anotar lo que pasó.
rights-refused-where = ¿Dónde estás?
rights-refused-where-clinic = Clínica u hospital
rights-refused-where-pharmacy = Farmacia
rights-refused-where-emergency = Sala de emergencias
rights-refused-where-insurer = Seguro médico
rights-refused-where-office = Oficina pública
rights-refused-intro = Ve paso a paso. Puedes parar después de cada paso. Di las frases en inglés, o señálalas con el dedo.
rights-refused-first = Si tal vez corres peligro, deja que te ayuden primero. Puedes volver a pedir un intérprete en cualquier momento.
rights-refused-again = Paso 1: Pídelo otra vez
rights-refused-say-need = Necesito un intérprete calificado. Por favor, llamen a uno ahora.
rights-refused-say-law = Es gratis para mí. Lo dice la Sección 1557 de la Ley del Cuidado de Salud a Bajo Precio (Affordable Care Act).
rights-refused-say-clinic = Antes de aceptar la atención, necesito entenderla.
rights-refused-say-pharmacy = Por favor, díganme en mi idioma cómo tomar esta medicina.
rights-refused-say-emergency = Por favor, revísenme ahora, aunque no pueda pagar. Lo dice una ley federal llamada EMTALA.
rights-refused-say-insurer = Por favor, agreguen un intérprete a esta llamada. Espero.
rights-refused-say-office = Las oficinas que reciben dinero federal no deben tratarme peor por mi origen nacional (Título VI de la Ley de Derechos Civiles, Civil Rights Act).
rights-refused-higher = Paso 2: Pide hablar con alguien que pueda decidir
rights-refused-say-coordinator = ¿Puedo hablar con quien coordina la Sección 1557, con alguien que ayuda a pacientes (patient advocate) o con quien supervisa aquí?
rights-refused-note = Paso 3: Anótalo
rights-refused-note-about = Escribe en cualquier idioma. Guarda este papel en un lugar seguro.
rights-refused-say-name = ¿Me puede dar su nombre, por favor?
rights-refused-note-who = Nombre de la persona que dijo que no:
rights-refused-note-when = Fecha, hora y lugar:
rights-refused-note-words = Lo que dijeron:
rights-refused-enough = No tienes que hacer más
rights-refused-enough-about = Tu salud es lo primero. Si quieres presentar una queja, el papel “Queja por un trato injusto en la atención de salud” muestra cómo.
rights-refused-limits = Un lugar que no recibe dinero federal quizás no tenga que cumplir estas leyes. La ley estatal no está confirmada para tu estado.
rights-refused-checked = Última revisión: Sección 1557, el 11 de noviembre de 2025; Título VI, el 10 de diciembre de 2025; EMTALA, en páginas de junio de 2024. Esto no es asesoría legal.

## Una queja ante la Oficina de Derechos Civiles.

rights-complaint-name = Queja por un trato injusto en la atención de salud
    .about = Cómo presentar una queja ante el gobierno federal, qué revela eso sobre ti, y una hoja para llenar.
rights-complaint-what = La Oficina de Derechos Civiles (Office for Civil Rights) es parte del Departamento de Salud y Servicios Humanos de Estados Unidos (HHS). Investiga el trato injusto en la atención de salud, por ejemplo cuando te niegan un intérprete. Es gratis. No es tu abogado, pero puede hacer que un lugar cambie.
rights-complaint-someone = Alguien de tu confianza puede hacerlo por ti. Por lo general, la oficina necesita tu permiso firmado.
rights-complaint-deadline = Envíala dentro de los 180 días después del día en que pasó. La oficina puede dar más tiempo si hay una buena razón.
rights-complaint-tells = Lo que una queja revela sobre ti
rights-complaint-tells-office = El formulario pide tu nombre, tu dirección, tu número de teléfono y lo que pasó. La oficina también puede obtener copias de tu expediente médico.
rights-complaint-tells-place = Puede que la oficina tenga que decirle tu nombre al lugar. Antes debe tener tu permiso por escrito. Si dices que no, por lo general cierra la queja.
rights-complaint-tells-agencies = Si parece que se violó una ley, la oficina puede pasar tu queja a otra agencia. No necesita tu permiso.
rights-complaint-tells-immigration = No pudimos confirmar si los agentes de inmigración pueden enterarse de una queja. Si eso pudiera ser un peligro, pregunta primero a un abogado o una abogada de inmigración.
rights-complaint-tells-lawyer = Para encontrar abogados de inmigración: https://www.immigrationadvocates.org/legaldirectory/ (leído el 19 de julio de 2026)
rights-complaint-tells-punish = La ley le prohíbe al lugar castigarte por una queja.
rights-complaint-stop = Puedes parar aquí. Está bien.
rights-complaint-write = Paso 1: Escribe lo que pasó
rights-complaint-write-about = Escribe en cualquier idioma. La ayuda en tu idioma es gratis en la oficina. Este programa no envía nada.
rights-complaint-happened = Qué pasó:
rights-complaint-where = Dónde (nombre y dirección del lugar):
rights-complaint-when = Cuándo (fecha y hora):
rights-complaint-who = Quién (el nombre, o lo que la persona hace ahí):
rights-complaint-asked = Qué pediste y qué te contestaron:
rights-complaint-send = Paso 2: Envíala
rights-complaint-send-about = Elige una manera. Agrega tu nombre, tu dirección y tu número de teléfono. Escribe la fecha y firma. Quédate con una copia.
rights-complaint-send-web = Por internet: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Por correo: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Por correo electrónico: OCRComplaint@hhs.gov. Otras personas quizás puedan leer un correo electrónico en el camino.
rights-complaint-send-phone = Para recibir ayuda por teléfono: 1-800-368-1019 (TTY 1-800-537-7697). Pide un intérprete.
rights-complaint-send-checked = Estas direcciones y estos números son de 2023. Mira www.hhs.gov/civil-rights antes de enviar algo.
rights-complaint-send-after = Después, la oficina revisa si le está permitido investigarlo. Puede hablar contigo y con el lugar. Al final manda una carta. No pudimos confirmar cuánto tarda.
rights-complaint-other = Otras maneras
rights-complaint-other-place = En el lugar mismo: pregunta a quien coordina la Sección 1557 cómo presentar una queja ahí (en inglés, “grievance”). Un lugar bajo esa ley con 15 o más trabajadores debe tener a alguien que la coordine.
rights-complaint-other-emergency = Si una sala de emergencias te rechazó: la oficina CMS recibe quejas en www.cms.gov, también sin tu nombre. Aun así, CMS puede comunicarse con pacientes que aparecen en los expedientes del hospital (página del 5 de junio de 2024).
rights-complaint-other-lawyer = La ayuda legal (legal aid) les da un abogado gratis a las personas con poco dinero. Mira www.lsc.gov (leído el 4 de septiembre de 2025). Algunas oficinas no pueden ayudar a todas las personas inmigrantes.
rights-complaint-other-state = Oficinas del estado: no están confirmadas para tu estado.
rights-complaint-sources = Solo leyes federales. De páginas de HHS, su formulario y su hoja informativa, en copias de 2021 a 2025. Esto no es asesoría legal.

## Los derechos principales en una página.

rights-know-name = Mis derechos principales en la atención de salud
    .about = Una página sobre la ayuda con el idioma, el trato justo, la privacidad y las emergencias, con sus fuentes.
rights-know-intro = Estas son leyes federales, para todo Estados Unidos. No se aplican a todos los lugares.
rights-know-language = Ayuda en tu idioma
rights-know-language-free = Un hospital, una clínica, una farmacia o un seguro que recibe dinero federal debe ofrecerte un intérprete cuando lo necesitas. Para ti es gratis.
rights-know-language-who = El intérprete debe estar calificado y debe guardar en secreto lo que dices. El personal no debe usar en su lugar a tu hija o tu hijo, ni a un familiar que no esté calificado.
rights-know-language-deaf = Si eres una persona sorda o con discapacidad, los lugares que reciben dinero federal deben lograr que tú y el personal se entiendan. Un intérprete de lengua de señas es una de las maneras.
rights-know-language-source = Sección 1557 de la Ley del Cuidado de Salud a Bajo Precio (Affordable Care Act) y 45 CFR 92.201: vigentes en la última revisión, el 11 de noviembre de 2025. Sección 504 de la Ley de Rehabilitación (Rehabilitation Act): última revisión en julio de 2025.
rights-know-fair = Trato justo
rights-know-fair-what = Los lugares que reciben dinero federal no deben tratarte peor por tu raza, tu color o el país de donde vienes. En la atención de salud, tampoco por tu sexo, tu edad o una discapacidad.
rights-know-fair-changed = En 2025 el gobierno retiró guías anteriores sobre los idiomas. Las leyes mismas no cambiaron. En octubre de 2025 un tribunal anuló la parte de una regla de salud sobre la identidad de género. Puede que otras leyes todavía ayuden a las personas trans.
rights-know-fair-source = Título VI de la Ley de Derechos Civiles de 1964 (Civil Rights Act), última revisión el 10 de diciembre de 2025; Sección 1557; Tennessee v. Kennedy, 22 de octubre de 2025.
rights-know-private = Privacidad
rights-know-private-what = La mayoría de los consultorios médicos, clínicas, farmacias y seguros deben mantener en privado tu información de salud. Puedes pedir ver tu expediente y recibir una copia. Algunas notas de terapeutas quedan fuera.
rights-know-private-limits = En algunos casos un lugar puede contarles algo a otros, por ejemplo por la orden de un juez o por un peligro grave. Puede que las aplicaciones y los grupos de apoyo no tengan que cumplir esta ley.
rights-know-private-source = Regla de Privacidad de HIPAA (HIPAA Privacy Rule), 45 CFR Part 164. Texto del 8 de noviembre de 2024.
rights-know-emergency = Salas de emergencias
rights-know-emergency-what = Los hospitales que aceptan Medicare y tienen sala de emergencias deben revisarte. En una emergencia, deben atenderte hasta que tu estado sea estable, o enviarte a otro lugar de manera segura. El dinero, el seguro y el estatus migratorio no importan para esto.
rights-know-emergency-limits = De todos modos puede llegarte una cuenta. Esto es solo para emergencias: otros programas pueden preguntar por el estatus migratorio.
rights-know-emergency-source = Ley de Tratamiento Médico de Emergencia y Trabajo de Parto (Emergency Medical Treatment and Labor Act, EMTALA), 42 U.S.C. 1395dd. Última revisión en páginas de junio de 2024.
rights-know-end = Si un lugar dice que no, mira el papel “Cuando te niegan un intérprete”. La ayuda legal (legal aid) puede decirte más.
rights-know-checked = La ley estatal no está confirmada para tu estado. Esto no es asesoría legal.
