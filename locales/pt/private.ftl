### Um lugar particular para notas, fichas guardadas e um plano para os dias difíceis, trancado com uma frase secreta. Escrevem nele
### pessoas que talvez sejam vigiadas em casa, e algumas no seu pior dia. Curto, caloroso e simples; sem conselhos nem promessas.

private-title = Minhas notas particulares
private-about = Guarde aqui fichas, notas e um plano para os dias difíceis. Tudo fica trancado em um só arquivo com uma frase secreta, que é uma senha de várias palavras.
private-not-here = Aqui não é possível guardar nada. Este é um quiosque de uso comum, ou não há uma pasta para isso neste computador.
private-honest-lost = Se você esquecer a frase secreta, ninguém consegue abrir o arquivo. Não há outro jeito.
private-honest-seen = Quem mexe neste computador pode ver que o arquivo está lá, mas não consegue ler sem a frase secreta.
private-honest-watched = Isto não ajuda contra um programa que vigia o teclado ou a tela.
private-honest-forced = Se alguém puder obrigar você a abrir o arquivo, é mais seguro não guardar nada.
private-new = Criar um lugar trancado
private-passphrase = Frase secreta
private-passphrase-again = A mesma frase secreta outra vez
private-passphrase-how = Quatro ou cinco palavras que não têm nada a ver umas com as outras funcionam bem. Escreva num papel só se o papel ficar em lugar seguro.
private-show = Mostrar o que eu escrevo
private-weak-too_short =
    { $least ->
        [one] Precisa de pelo menos { $least } caractere.
       *[other] Precisa de pelo menos { $least } caracteres.
    }
private-weak-one_thing_repeated = É a mesma coisa repetida várias vezes.
private-weak-few_different =
    { $least ->
        [one] Precisa de pelo menos { $least } caractere diferente.
       *[other] Precisa de pelo menos { $least } caracteres diferentes.
    }
private-weak-straight = São letras ou números em sequência.
private-weak-common = Muita gente usa esta. Seria a primeira que alguém tentaria.
private-strong = Esta frase secreta é boa.
private-differ = As duas frases secretas não são iguais.
private-make = Criar
private-locked = Suas notas particulares estão trancadas
private-open = Abrir
private-opening = Abrindo…
private-lock = Trancar agora
private-locks-itself =
    { $minutes ->
        [one] Tranca sozinho depois de { $minutes } minuto sem ninguém tocar numa tecla ou na tela, e quando você usa “Sair rápido”.
       *[other] Tranca sozinho depois de { $minutes } minutos sem ninguém tocar numa tecla ou na tela, e quando você usa “Sair rápido”.
    }
private-warning-left =
    { $seconds ->
        [one] Suas notas particulares serão trancadas em { $seconds } segundo.
       *[other] Suas notas particulares serão trancadas em { $seconds } segundos.
    }
private-warning-lost = O que você não salvou vai se perder.
private-saving = Salvando…
private-saved = Salvo no arquivo trancado.
private-resources = Fichas guardadas
private-resources-none = Nada guardado ainda. Abra a página de uma ficha e use o botão “Guardar para mim”.
# “Salvar” seria o mesmo que salvar um PDF, que não fica trancado.
private-keep = Guardar para mim
private-kept = Guardada nas minhas notas particulares
private-resource-note = Sua nota sobre esta ficha
private-remove = Tirar
private-remove-about = Tirar { $name }
private-resource-gone = Isto não está mais na biblioteca.
private-notes = Notas
private-note-new = Nota nova
private-note-title = Título
private-note-text = Nota
private-note-untitled = Nota sem título
private-papers = Cartas e outros papéis que estou preparando
private-plan = Meu plano para os dias difíceis
private-plan-about = Escreva num dia melhor, só você ou com alguém de confiança. Qualquer parte pode ficar vazia.
private-plan-crisis = Se você está em perigo agora, as linhas no alto da tela são para você, a qualquer hora.
private-plan-signs = Como eu percebo que um dia difícil começa
private-plan-helps = Pequenas coisas que me ajudam
private-plan-places = Onde eu me sinto melhor
private-plan-people = Para quem posso ligar, e como
private-plan-person = Nome
private-plan-way = Como falar com esta pessoa
private-plan-person-new = Mais uma pessoa
private-plan-safer = O que quero manter longe de mim
private-plan-reasons = O que importa para mim
private-plan-after = O que quero lembrar depois
private-change = Trocar a frase secreta
private-change-do = Trocar
private-changed = A frase secreta foi trocada.
private-forget = Esquecer tudo
private-forget-about = Destrói o arquivo trancado com tudo o que está nele, e também os ajustes lembrados neste computador. Não mexe nas cópias que você fez em outros lugares.
private-forget-own = Apagar também nossas próprias fichas ({ $count })
private-forget-stays = Os pacotes ficam. Dá para tirá-los na tela “Pacotes”.
private-forget-do = Esquecer tudo agora
private-forget-sure = Sim, destruir
