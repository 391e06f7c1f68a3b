a-hello = Hola
b-more = Otro
