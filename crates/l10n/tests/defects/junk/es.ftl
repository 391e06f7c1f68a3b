a-hello = Hola
a-call Llame ahora.
