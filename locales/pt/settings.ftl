### Ajustes.

settings-title = Ajustes
settings-language = Idioma
settings-change-language = Escolher outro idioma
settings-text-size = Tamanho da letra
settings-percent = { $percent } %
settings-theme = Cores
settings-theme-system = Como neste computador
settings-theme-light = Claras
settings-theme-dark = Escuras
settings-theme-high_contrast = Alto contraste
settings-motion = Movimento
settings-reduce-motion = Menos movimento na tela
settings-portable-title = Num pen drive
settings-portable-about = O programa está rodando de um pen drive, ou de uma pasta que vai junto com ele. Tudo o que ele guarda fica na pasta “many_doors_data”, ao lado dele. Onde esta página diz “este computador”, é essa pasta.
settings-portable-notes = Feche a janela antes de tirar o pen drive. Quem tem o pen drive pode ler o que está guardado nele; só as notas particulares ficam trancadas. Este computador pode anotar por conta própria que um pen drive foi encaixado e que este programa foi aberto.
settings-keep-title = Lembrar neste computador
settings-keep = Lembrar meu idioma, tamanho da letra e cores neste computador
settings-keep-about = Se isto estiver desligado, nada fica guardado, e na próxima vez o programa pergunta de novo o idioma. Quem mexer neste computador pode encontrar o pequeno arquivo que isto cria.
settings-kept = Estes ajustes ficam lembrados neste computador.
settings-not-kept = Estes ajustes são esquecidos quando você fecha a janela.
settings-folder-title = Idiomas de uma pasta
settings-folder-about = Quem traduz pode testar aqui o seu trabalho. Escreva o caminho da pasta que tem dentro uma pasta para cada idioma.
settings-folder-label = Caminho da pasta
settings-folder-use = Usar esta pasta
settings-folder-none = Usar só os idiomas que vêm dentro do programa
settings-folder-problems =
    { $count ->
        [0] A pasta foi lida. Nenhum problema.
        [one] A pasta foi lida. { $count } problema:
       *[other] A pasta foi lida. { $count } problemas:
    }
settings-leave-title = Sair rápido
settings-leave-about = O botão no alto esconde esta tela na hora. Ele não consegue esconder o que outros programas, a empresa de internet ou um programa espião possam ter visto.
settings-leave-keys = Cobrir a tela quando eu aperto Shift três vezes
settings-leave-keys-about = As três vezes têm que caber em cinco segundos, sem outra tecla no meio. Desligue isto se você aperta Shift sem querer.
