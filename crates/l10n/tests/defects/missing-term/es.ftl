a-hello = Hola
