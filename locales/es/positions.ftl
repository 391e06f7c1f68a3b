### La página sobre las posturas de MHA (Mental Health America): qué se leyó, cuándo, y qué no se comprobó.

positions-name = Las posturas de MHA
    .about = Qué dice Mental Health America que defiende, dónde encontrarlo y cómo comprobarlo.
positions-found = Una postura que quiero recordar
    .hint = Su nombre, la fecha que lleva y el día en que la leíste.
positions-title = Al día con las posturas de MHA
positions-what = Una postura dice qué quiere cambiar Mental Health America (MHA), y por qué. La deciden su comité de políticas públicas (Public Policy Committee) y su junta directiva (Board).
positions-where = Dónde las publica MHA
positions-address = Página de políticas de MHA: https://mhanational.org/public-policy (copia guardada, leída el 27 de noviembre de 2026)
positions-moved = MHA ya ha cambiado sus páginas de lugar antes. Si la dirección no funciona, busca “position statements” en mhanational.org.
positions-seen = Tres que pudimos leer
positions-copies = Leímos el comienzo de cada una en una copia guardada, el 27 de noviembre de 2026. No vimos ninguna fecha, así que comprueba cada una. Estas palabras son nuestras, no de MHA.
positions-culture = Postura “Position Statement 18”: La atención debe respetar las culturas de la gente y darse en sus idiomas. Las juntas directivas y el personal deben parecerse a las personas a las que sirven.
positions-peers = Postura “Position Statement 37”: Los estados y las comunidades deben hacer que el apoyo entre pares (personas que han pasado por lo mismo) sea parte de la atención.
positions-racism = Declaración de la junta directiva: MHA dice que trabaja contra el racismo y por una atención de salud justa.
positions-packs = De paquetes en esta computadora
positions-dated = Fecha que lleva: { $date }. Viene de un paquete publicado por { $publisher }.
positions-old = Esta postura tiene más de 12 meses. Busca una más nueva antes de usarla.
positions-check = Antes de usar una postura
positions-check-old = Busqué su fecha. Si tiene más de 12 meses, o no tiene fecha, busqué una más nueva.
positions-check-name = Nombro a MHA, el número de la postura y su fecha.
positions-note = Postura, su fecha y el día en que la leí:
