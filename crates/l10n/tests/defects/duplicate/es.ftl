a-hello = Hola
a-call = Llame ahora.
a-call = Llame hoy.
