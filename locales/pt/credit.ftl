### Uma folhinha para corrigir o reconhecimento de uma prática de cura: dizer de quem ela vem. Não tem nada a ver com dinheiro.

credit-slip-name = Dizer de onde vem
    .about = Uma folhinha para avisar que uma prática traz o nome da comunidade errada, ou que outra coisa nela está errada.
credit-slip-practice = Qual prática?
credit-slip-community = De qual comunidade ela vem?
    .hint = Use o nome que a própria comunidade usa, se você souber.
credit-slip-person = Seu nome, ou como falar com você
    .hint = Você pode deixar isto vazio.
credit-slip-wrong = O que está errado?
    .hint = Não escreva como se faz uma prática fechada.

credit-slip-title = Dizer de onde vem: uma correção
credit-slip-what = O reconhecimento diz de quem vem uma prática. Não tem nada a ver com dinheiro.
credit-slip-line-practice = Prática: { $practice }
credit-slip-line-community = Ela vem de: { $community }
credit-slip-line-person = Esta folhinha é de: { $person }
credit-slip-right = O que deveria estar lá?
credit-slip-source = Quem ou o que pode confirmar isso? Só dê o nome de pessoas se elas concordarem. Uma página ou um livro também serve.
credit-slip-works = Como o reconhecimento funciona aqui
credit-slip-named = Cada prática traz o nome da comunidade de onde vem, o nome que a própria comunidade usa.
credit-slip-consent = O que dizemos sobre ela se apoia numa fonte pública, ou em pessoas que concordaram.
credit-slip-rule = Cada prática diz quem pode usá-la, e como. Essa regra vai junto quando a prática é impressa ou passada adiante.
credit-slip-closed = As práticas fechadas continuam fechadas. Nós as nomeamos e honramos. Nunca dizemos como são feitas.
credit-slip-give = Entregue esta folhinha às pessoas que deram a você o programa ou a lista. Nada é enviado sozinho.
