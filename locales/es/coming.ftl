### Puertas que todavía no están hechas.

coming-not-yet = Esta puerta todavía no está hecha.
coming-rest = El resto de esta puerta todavía no está hecho.
coming-meanwhile = Mientras tanto, esto puede ayudarte:
coming-act = Aquí vas a poder escribir cartas a autoridades, preparar preguntas para una clínica, una escuela o un trabajo, y encontrar palabras para reuniones, en dos idiomas lado a lado.
coming-rights = Aquí vas a encontrar una tarjeta para pedir intérprete, qué decir si te lo niegan y dónde presentar una queja.
coming-organizations = Aquí las organizaciones también van a poder revisar cómo atienden a la gente y ver qué idiomas les faltan.
coming-link-rights = Lo que hay en la biblioteca sobre tus derechos
coming-link-policy = Lo que hay en la biblioteca sobre cambiar las reglas
coming-link-organizations = Organizaciones en la biblioteca
