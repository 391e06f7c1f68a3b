### A tela “O que este programa pode esconder e o que não pode”. Crítico: por estas palavras alguém decide o que é seguro fazer aqui.

## A parte de cima.

safety-title = O que este programa pode esconder e o que não pode
safety-lead = Este programa não anota nada do que você escreve, abre ou busca, a não ser que você peça. Mas nenhum programa consegue esconder tudo.
safety-other = Se você acha que alguém vigia este computador, é mais seguro usar um computador ou telefone em que essa pessoa não consiga mexer.
safety-measured = Testamos isto no Linux. No Windows e no macOS, ainda não foi medido o que fica para trás.

## Quem pode estar vigiando.

safety-watchers-title = Quem pode estar vigiando
safety-does = O que ele faz
safety-cannot = O que ele não consegue fazer
safety-shoulder = Alguém que olha por cima do seu ombro
    .does = “Sair rápido” cobre a janela com uma página em branco. A tecla Shift, apertada três vezes, faz o mesmo, a não ser que isso esteja desligado em Ajustes. Aí o nome e a imagem da janela não dizem nada sobre este programa. O que você fez aqui é esquecido, e você começa de novo na escolha do idioma.
    .cannot = Não fecha outros programas. Não esconde a lista de programas do próprio computador. Não desfaz o que alguém já viu.
safety-later = Alguém que mexe neste computador mais tarde
    .does = Não guarda nenhum histórico. Só lembra os ajustes se você pedir. Os arquivos de que a janela precisa são removidos no fim, ou na próxima vez que o programa abrir.
    .cannot = Não consegue esconder que está neste computador, nem que foi aberto. Não consegue fazer sumir um arquivo que você salvou nem uma página que você imprimiu.
safety-spyware = Programa espião: um programa escondido que vigia você
    .does = Este programa, ele próprio, não manda nada pela internet. Contra um programa espião, não consegue fazer mais do que isso.
    .cannot = Não consegue encontrar nem parar um programa espião. Um programa espião pode ver a tela e cada tecla que você aperta.
safety-next = A próxima pessoa num computador de uso comum
    .does = Quando você usa “Sair rápido” ou fecha a janela, sua visita termina. O que você buscou e abriu é esquecido. No Linux, o programa escreve por cima da memória que devolve.
    .cannot = Se você for embora e deixar a janela aberta, a próxima pessoa vê o que está nela. O que você copiou talvez ainda dê para colar.
safety-staff = As pessoas que cuidam deste computador
    .does = Não guarda lista de visitas, nem registro de quem esteve aqui.
    .cannot = Não consegue impedir que vejam a tela, nem que ponham outros programas neste computador.
safety-stick = Um pen drive que alguém alterou
    .does = Um pacote é conferido antes de ser usado. Se estiver quebrado, ou se alguém tiver mudado algo depois da assinatura, ele é recusado.
    .cannot = Uma assinatura mostra quem fez um pacote. Não mostra que os dados dele são verdadeiros. Os outros arquivos do pen drive não são conferidos.
safety-search = Alguém que obriga você a mostrar este computador
    .does = Não há histórico para mostrar. O que você escreveu, abriu e buscou não fica anotado, a não ser que você tenha pedido.
    .cannot = Não consegue esconder que está aqui. Quem pode usar este computador consegue ler os ajustes que você pediu para lembrar, os arquivos que você salvou e as fichas que foram escritas aqui.

## Um quiosque: um computador num lugar público que mostra só este programa.

safety-kiosk-title = Num quiosque: um computador público que mostra só este programa
safety-kiosk-erases = Um quiosque apaga cada visita. Quando ninguém toca nele por um tempo, primeiro ele pergunta. Depois apaga. Se o computador estava em repouso, apaga assim que acorda.
safety-kiosk-counts = Um quiosque não conta nada, a não ser que o centro ligue isso. Aí ele guarda só contagens, mudadas um pouco de propósito. Não guarda palavras. Crise, violência e imigração nunca são contadas.
safety-kiosk-cannot = Não consegue esconder a tela das pessoas que estão perto de você.

## As notas particulares: um arquivo trancado com o que uma pessoa guarda para si.

safety-private-title = Suas notas particulares
safety-private-locked = Se você pedir, o que você guarda para si vai para um só arquivo, trancado com uma frase secreta (uma senha de várias palavras). Sem a frase secreta não dá para ler.
safety-private-lost = Ninguém consegue recuperar uma frase secreta perdida. Nós também não.
safety-private-opens = Com a frase secreta, o programa padrão “age” também abre o arquivo.
safety-private-cannot = Não consegue esconder que o arquivo está lá. Não ajuda se um programa espião conseguir ver a frase secreta, ou se alguém obrigar você a dizê-la.

## Uma lista: cada linha termina a frase “Não conseguimos esconder…”.

safety-list-title = O que não conseguimos esconder
safety-list-here = Que este programa está neste computador, e que foi aberto.
safety-list-seen = O que alguém vê na tela.
safety-list-heard = O que é lido em voz alta. Outras pessoas no cômodo podem ouvir. Fones de ouvido ajudam.
safety-list-spyware = O que um programa espião vê.
safety-list-recording = Fotos e gravações da tela.
safety-list-typed = As últimas palavras que você escreveu, na memória deste programa, até ele ser fechado.
safety-list-swap = O que o próprio computador passa da memória para o disco.
safety-list-graphics = Pequenos arquivos que o computador guarda para desenhar imagens e letras mais depressa.
safety-list-copied = O que você copiou, enquanto o computador deixa isso pronto para colar.
safety-list-keyboards = As palavras que a ajuda de escrita do próprio computador aprende com você: um teclado na tela, sugestões de palavras, ditado.
safety-list-saved = Um arquivo que você salvou.
safety-list-printed = Uma página que você imprimiu, e o que a impressora e o sistema de impressão do computador guardam dela. O sistema de impressão pode mandar páginas para uma impressora pela rede local.
safety-list-phone = O que um telefone guarda de um código QR que ele leu.

## Uma tabela: o que fica gravado, e quando.

safety-written-title = O que fica gravado neste computador, e quando
safety-written-library = A lista de ajuda que vem com o programa
    .when = Quando o programa abre. É igual para todo mundo.
safety-written-damaged = Uma lista de ajuda danificada
    .when = Quando não é mais possível ler a lista, ela é separada com a data daquele dia. Não é apagada.
safety-written-settings = Seu idioma, tamanho da letra, cores e outros ajustes
    .when = Só se você pedir para lembrar. Se você desligar isso, o arquivo é apagado.
safety-written-window = Arquivos de que a própria janela precisa
    .when = Enquanto ela está aberta, numa pasta particular. No Linux essa pasta fica na memória, quando o computador oferece isso. Ela é removida no fim, ou na próxima vez que o programa abrir.
safety-written-saved = Uma folha, um relatório ou uma lista que você salva
    .when = Só se você salvar, na pasta que você escolher. Uma folha se chama “sheet.pdf”. Os dados escondidos nela não dizem autor, programa nem data.
safety-written-printed = Páginas para a impressora
    .when = Só se você imprimir. O sistema de impressão recebe as páginas com o nome “Information sheet”.
safety-written-center = Listas, fichas e pacotes que alguém acrescenta, e o que se escolhe sobre eles
    .when = Só se alguém acrescentar. Nada disso fica trancado. Se uma ficha escrita aqui for apagada, ela some da lista de ajuda. As cópias feitas antes ficam.
safety-kiosk-written = Contagens do que as pessoas procuram num quiosque
    .when = Só se o centro ligar isso. Elas são mudadas um pouco de propósito, e não levam nenhuma palavra.
safety-private-written = Suas notas particulares
    .when = Só se você as criar. Ficam trancadas com a sua frase secreta.

## Como avisar.

safety-report-title = Como avisar de um problema
safety-report-fact = Um dado está errado? Abra a página dele e escolha “Avisar de um erro”. Isso cria um arquivo, que você entrega a alguém. Nada é enviado. O arquivo não diz quem escreveu, onde nem quando.
safety-report-trace = Este programa deixou algum rastro, ou diz algo que faz mal? Conte para as pessoas que deram o programa a você, se isso for seguro para você.
