a-hello = Hola
a-call =
    Llame al 988,
    a cualquier hora.
