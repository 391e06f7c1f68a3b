### Las cinco puertas y los lugares más tranquilos. Muy corto.

nav-find = Buscar apoyo
nav-community = Cuidado en comunidad
nav-act = Actuar
nav-rights = Mis derechos
nav-organizations = Para organizaciones
nav-settings = Ajustes
nav-about = Programa y créditos
nav-safety = Lo que puede ocultar y lo que no
