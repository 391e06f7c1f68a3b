a-hello = Hola
a-old = Algo viejo
