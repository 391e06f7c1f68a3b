### Fazer um papel escolhendo e escrevendo: as perguntas antes dele, e o que se pode fazer com as suas palavras.

make-forgotten = O que você escolhe e escreve aqui é esquecido quando você fecha esta janela ou usa “Sair rápido”.
make-line-hint = Você pode deixar isto vazio. Então o papel tem uma linha para escrever.
make-text-hint = Suas palavras aparecem no papel como você as escreve. O programa não traduz.
make-see = Ver no papel
make-anew = Começar de novo
make-lead-english = O inglês vem primeiro: é para quem vai ler o papel nos Estados Unidos. O seu idioma fica ao lado.
make-keep-how = Para guardar o que você escreveu aqui, abra primeiro as suas notas particulares e depois volte.
