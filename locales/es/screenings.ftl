### Una lista corta de cuestionarios de salud mental: de quién son y dónde se leyó. Los cuestionarios mismos no están en el programa.

screenings-name = Cuestionarios de salud mental en otros idiomas
    .about = Cuestionarios breves: de quién son, qué traducciones se probaron y dónde lo leímos.
screenings-not = Esto es solo una lista. Las preguntas son de otras personas y no están en este programa. El programa no cuenta puntos ni pone nombre a ninguna enfermedad.
screenings-ask = Pide a una persona con licencia para dar atención clínica que elija un cuestionario y explique las respuestas. Una traducción sola no basta: pregunta con qué personas se probó.
screenings-danger = No repartas un cuestionario si nadie puede hablar con la persona ese mismo día.
screenings-read = Leímos copias guardadas de estas páginas el 27 de noviembre de 2026. Donde no hay fecha, no vimos ninguna. Mira la página misma antes de usar un cuestionario.

## Los cuestionarios.

screenings-phq = PHQ-9 y GAD-7: ánimo bajo y preocupación
screenings-phq-about = En julio de 2010 la empresa Pfizer dijo que los dos cuestionarios son gratis, sin límites de derechos de autor. Un estudio con 479 mujeres latinas en California probó el PHQ-9 en inglés y español.
screenings-phq-sources = Fuentes: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 de julio de 2010. Estudio: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, julio de 2011.
screenings-kessler = K10 y K6: angustia de cualquier tipo
screenings-kessler-about = Ronald C. Kessler tiene los derechos de autor. Usarlos es gratis, sin pedir permiso. Nombra la fuente y los derechos de autor. Un centro de Nueva Gales del Sur, Australia, ofrece el K10 en árabe, bengalí, birmano, chino y muchos idiomas más.
screenings-kessler-sources = Fuentes: hcp.med.harvard.edu/ncs/k6_scales.php. Idiomas: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: ánimo bajo en personas mayores
screenings-gds-about = El primer cuestionario es de dominio público: lo puede usar cualquiera. Su página ofrece también traducciones que mandó la gente. Hay estudios que probaron una versión corta en español en Ecuador y en árabe en Líbano.
screenings-gds-sources = Fuentes: web.stanford.edu/~yesavage/GDS.html. Estudios: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 de noviembre de 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: angustia en personas refugiadas
screenings-rhs-about = Pathways to Wellness tiene los derechos de autor y pide que firmes un acuerdo. EthnoMed nombra somalí, ruso, árabe, birmano, karen y nepalí. Usa el cuestionario en dos idiomas, nunca solo en inglés.
screenings-rhs-sources = Fuentes: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, revisado el 19 de diciembre de 2020; el cuestionario mismo, 2013.
screenings-epds = EPDS: ánimo bajo en el embarazo y después del parto
screenings-epds-about = El Royal College of Psychiatrists de Londres tiene los derechos de autor: pregunta ahí primero. Nueva Gales del Sur, Australia, tiene una lista de 23 traducciones que se revisaron, se corrigieron o se volvieron a traducir al inglés para compararlas. Una revisión de estudios encontró solo pruebas débiles para mujeres indígenas.
screenings-epds-sources = Fuentes: www.mhcs.health.nsw.gov.au/publications/epds, revisado el 14 de marzo de 2023; Western Australia, “EPDS: Translated Versions”, 2006. Revisión de estudios: doi.org/10.1007/s00737-020-01084-2, 2021.
