### Las fortalezas de las comunidades: tarjetas cortas para una pared o una carpeta. Hablan de “muchas” y “algunas” personas, nunca de todas.

## Lo que se elige y se escribe antes de hacer las tarjetas.

strengths-name = Las fortalezas de las comunidades
    .about = Tarjetas para imprimir: qué ayuda a la gente a estar bien, y qué puede hacer un centro o una amistad.
strengths-who = ¿Para qué comunidades?
    .hint = Para un póster, elige una o dos.
strengths-who-black = Comunidades negras
strengths-who-latine = Comunidades latines
strengths-who-asian = Comunidades asiático-americanas
strengths-who-pacific = Comunidades nativas de Hawái y de las islas del Pacífico
strengths-who-native = Comunidades indígenas americanas y nativas de Alaska
strengths-who-arab = Comunidades árabes y del Medio Oriente
strengths-who-multiracial = Personas y familias multirraciales
strengths-who-queer = Personas queer y trans de color
strengths-own = Tarjetas con nuestras propias palabras
    .hint = Escribe una tarjeta en cada línea: qué ayuda, y qué pueden hacer otras personas. No nombres a nadie.

## En la página y en el póster.

strengths-title = Qué ayuda, y qué pueden hacer otras personas
strengths-many = Estas tarjetas dicen qué ayuda a muchas personas, pero no a todas. Pregunta a cada persona qué le ayuda.
strengths-authors = Escrito por quienes hicieron este programa. Pregunta a la comunidad antes de usarlo.
strengths-studies = De los estudios que se nombran aquí leímos resúmenes, no los estudios enteros. Hablan de algunas de estas fortalezas, no de todas.

## Tarjetas: comunidades negras.

strengths-black-kin = En muchas familias se cuidan entre sí las abuelas, los abuelos, las tías, las madrinas, los padrinos y los vecinos. Pregunta a quién considera familia cada persona, y deja que vengan.
strengths-black-history = Conocer la historia negra ayuda a muchas personas jóvenes cuando sufren el racismo. Muéstrala en tus salas todo el año, y deja que la cuenten personas negras.
strengths-black-faith = Muchas personas encuentran fuerza en la oración, en una iglesia o en una mezquita. Busca líderes de fe que reciban bien las preguntas sobre salud mental, y trabaja con ellos.
strengths-black-circles = Los círculos de hermanas (sister circles) vienen de mujeres afroamericanas, y a muchas les dan un lugar para hablar. Ofrece una sala, y deja que ellas guíen.
strengths-black-aid = Las comunidades negras se han dado comida y ayuda entre sí desde hace mucho tiempo, como hicieron los Black Panthers con sus desayunos gratis. Da dinero o tiempo a los grupos que lo hacen hoy.
strengths-black-source = Investigación: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Trata de la identidad, la fe y la familia entre jóvenes de origen afroamericano.

## Tarjetas: comunidades latines.

strengths-latine-family = Para muchas personas, la primera ayuda son sus padres, primas, primos, madrinas y padrinos. Pregunta si la familia debe venir también, y acepta un no.
strengths-latine-language = Muchas veces es más fácil decir lo que se siente en español, en portugués o en una lengua indígena. Pregunta en qué lengua, y busca a alguien que la hable.
strengths-latine-promotoras = Las promotoras son vecinas capacitadas, un trabajo que viene de comunidades latinoamericanas y latines. Mucha gente confía en ellas: págales y escúchalas.
strengths-latine-mutualistas = Comunidades mexicanas de Texas crearon las mutualistas, grupos cuyos miembros se ayudan entre sí. Busca grupos así cerca de ti, y apóyalos.
strengths-latine-source = Investigación: E. Valdivieso-Mora y colegas, Frontiers in Psychology, 2016. Trata de las familias unidas de personas latinas, y encuentra un efecto pequeño.

## Tarjetas: comunidades asiático-americanas.

strengths-asian-ties = Tener cerca a la familia, las amistades y los vecinos ayuda a muchas personas a estar bien. Recibe a familias enteras, si la persona lo quiere.
strengths-asian-cultures = Muchas personas jóvenes viven en dos culturas, y las dos pueden darles fuerza. Ayuda a que madres, padres, hijas e hijos se escuchen, con un intérprete capacitado.
strengths-asian-kapwa = Kapwa es un valor filipino: tú y yo no estamos aparte. Invita a vecinas y vecinos filipinos a hablar de él, y di que es suyo.
strengths-asian-places = Algunas personas mayores encuentran calma en un templo, una iglesia, una mezquita o un jardín. Ve ahí, y pregunta qué ayudaría.
strengths-asian-source = Investigación: W. Zhang y V. M. Ta, Social Science & Medicine, 2009. Trata de la familia, los parientes, las amistades y los vecinos.

## Tarjetas: comunidades nativas de Hawái y de las islas del Pacífico.

strengths-pacific-named = Cada pueblo tiene su propio nombre y su historia: hawaiano, samoano, tongano, marshalés y más. Dale a cada uno su propia línea en tus formularios.
strengths-pacific-land = Muchas personas nativas de Hawái encuentran fuerza en ‘āina, la tierra que alimenta a la gente. Únete a jornadas de trabajo en la tierra que guían personas hawaianas.
strengths-pacific-story = Talk story viene de comunidades nativas de Hawái y de comunidades locales de Hawái: compartir historias, sin prisa. Dale tiempo antes de los papeles y las preguntas.
strengths-pacific-islands = Lejos de casa, muchas personas se reúnen en una iglesia o un club de su isla. Ofrece una sala, y pregunta qué necesitan.
strengths-pacific-source = Investigación: M. C. K. Antonio y colegas, Genealogy, 2024. Trata de personas nativas de Hawái, su cultura y su tierra, no de otros pueblos del Pacífico.

## Tarjetas: comunidades indígenas americanas y nativas de Alaska.

strengths-native-nation = Pertenecer a su nación y aprender su lengua les da fuerza a muchas personas. Pregunta el nombre de la nación, y apoya sus clases.
strengths-native-elders = Muchas personas jóvenes están bien cuando tienen cerca a personas mayores sabias. Paga a las personas mayores por su tiempo, y deja que elijan qué comparten.
strengths-native-ceremony = Algunas personas encuentran fuerza en ceremonias de su nación. Deja tiempo para ellas, no preguntes qué pasa ahí y nunca las copies.
strengths-native-led = Mucha gente confía en la ayuda que guían personas nativas. Averigua qué hay cerca de ti, y nómbrala primero.
strengths-native-source = Investigación: N. A. John-Henderson y colegas, Development and Psychopathology, 2023. Trata de fortalezas sociales, culturales y espirituales.

## Tarjetas: comunidades árabes y del Medio Oriente.

strengths-arab-faith = Muchas personas encuentran fuerza en la oración: en una mezquita, una iglesia, una sinagoga o en casa. Ofrece una sala tranquila, y planea tomando en cuenta las horas de oración.
strengths-arab-family = El apoyo de la familia y los vecinos ayuda a muchas personas, sobre todo a quienes acaban de llegar. Recibe bien a los familiares, y ofrece también tiempo a solas.
strengths-arab-words = Para algunas personas, un poema o una canción en árabe, kurdo o persa dice lo que es difícil decir. Ten libros en estos idiomas.
strengths-arab-hope = La esperanza y las noticias de la familia que está lejos sostienen a muchas personas. Pregunta cómo está su familia, y date tiempo para escuchar la respuesta.
strengths-arab-source = Investigación: S. Elshahat y T. Moffat, Journal of Immigrant and Minority Health, 2022. Trata de personas inmigrantes y refugiadas que hablan árabe. Mira también: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, sin fecha a la vista.

## Tarjetas: personas y familias multirraciales.

strengths-multiracial-words = Muchas personas están bien cuando eligen sus propias palabras para decir quiénes son. Deja que tus formularios acepten más de una respuesta.
strengths-multiracial-sides = Algunas personas se sienten fuertes cuando conocen todos los lados de su familia. Pregunta por cada lado, y nunca les hagas elegir.
strengths-multiracial-peers = Conocer a otras familias de varias razas ayuda a algunas personas a sentir menos soledad. Ofrece un grupo, o un día para familias.
strengths-multiracial-views = Vivir con más de una cultura ayuda a muchas personas a entender a otras. Pídeles consejo cuando hagas planes.
strengths-multiracial-source = Investigación: J. Shaff y colegas, Frontiers in Public Health, 2024. Trata del apoyo y la identidad. Mira también: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, sin fecha a la vista.

## Tarjetas: personas queer y trans de color.

strengths-queer-chosen = Muchas personas llaman primero a su familia elegida: amistades que son como familia. En tus formularios, dales el lugar de la familia.
strengths-queer-names = Que les llamen por el nombre correcto ayuda a muchas personas a sentirse a salvo. Pregunta qué nombre usar, y dónde es seguro usarlo.
strengths-queer-spaces = Los lugares hechos por y para personas queer y trans de color les dan fuerza a muchas personas. Dales dinero a estos lugares, y paga a quienes te enseñan.
strengths-queer-faith = Algunas personas quieren conservar su fe y ser quienes son. Busca lugares de fe abiertos a las preguntas, y cuéntale a la gente que existen.
strengths-queer-justice = Trabajar en grupo por un cambio les da esperanza a muchas personas. Cuando digas “justicia sanadora” (healing justice), nombra a Kindred, que guían feministas negras del sur de Estados Unidos.
strengths-queer-source = Investigación: R. D. Heath y L. Keene, Journal of Adolescent Health, 2023. Trata de jóvenes LGBTQ de comunidades negras y latines, y de los lugares donde se encuentran.
