door-link-rights = Lo que hay en la biblioteca sobre tus derechos
door-link-policy = Lo que hay en la biblioteca sobre cambiar las reglas
door-link-organizations = Organizaciones en la biblioteca
