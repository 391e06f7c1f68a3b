### La página “Barreras en esta biblioteca”: cuántas fichas son gratis, hablan el idioma y más. No juzga ningún lugar.

barriers-name = Barreras en esta biblioteca
    .about = Cuántas fichas son gratis, hablan tu idioma, no piden identificación y están abiertas por la noche, y de cuántas nadie lo sabe.
barriers-what = Fichas contadas que dan apoyo a la gente: { $count }. Las cifras son de la lista de esta computadora, no de todo el país.
barriers-head-question = Qué lo hace más fácil
barriers-head-yes = Sí
# keep: se dice igual en español
barriers-head-no = No
barriers-head-unknown = No se sabe
barriers-row-free = Es gratis
barriers-row-language = Alguien habla { $language }
barriers-row-id = No piden identificación
barriers-row-evening = Abierto por la noche o en fin de semana
barriers-unknown = “No se sabe” también es una barrera: hay que llamar y preguntar. Tu centro puede averiguarlo y anotarlo en la lista.
