a-hello = Hola
a-more = Vea { a-hello } y { a-nada }
