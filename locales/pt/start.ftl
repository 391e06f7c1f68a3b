### A primeira tela: escolher um idioma.

start-title = Escolha seu idioma
start-nothing-kept = Nada do que você faz aqui fica anotado, a não ser que você peça.
start-go-on = Continuar
start-machine = rascunho automático
start-made-up = para teste
