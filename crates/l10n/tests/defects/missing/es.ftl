a-hello = Hola
a-bye = Adiós
