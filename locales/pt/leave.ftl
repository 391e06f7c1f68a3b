### Como sair rápido, dito uma só vez na primeira tela. Curto, calmo e honesto.

leave-told-title = Se alguém entrar na sala
leave-told-how = Use o botão “Sair rápido”, ou aperte três vezes a tecla Shift. Uma página em branco cobre a tela na hora, e o que você fez aqui é esquecido.
leave-told-button = Use o botão “Sair rápido”. Uma página em branco cobre a tela na hora, e o que você fez aqui é esquecido.
leave-told-not = Isso não consegue esconder que este programa está no computador, nem o que alguém já viu.
leave-told-read = Entendi
