a-hello = Hola
    .title = Saludo
