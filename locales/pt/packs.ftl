### Pacotes: listas que viajam como um só arquivo assinado. Do que a biblioteca é feita, em quem confiar, uma pasta que o programa olha,
### fazer um pacote, e pares de fichas que talvez sejam a mesma.

## A porta para organizações: lugares para as listas.

packs-door-title = Nossas listas
packs-door-packs = Pacotes
packs-door-packs-about = Veja do que esta biblioteca é feita. Acrescente listas mais novas, e faça o seu próprio pacote para passar adiante.
packs-door-bring = Trazer uma lista ou passar adiante
packs-door-bring-about = Traga uma planilha ou uma lista de outro programa. Ou salve as suas fichas num arquivo para outras pessoas.
packs-door-own = Nossas próprias fichas
packs-door-own-about = Escreva os serviços que você conhece, e anote o que ouviu quando ligou.
packs-door-round = Folha de ligações
packs-door-round-about = Imprima as fichas que mais precisam de uma ligação, com o que dizer ao telefone.

## A tela.

packs-title = Pacotes
packs-about = Um pacote é uma lista de serviços em um só arquivo. Quem o fez assinou, por isso este programa percebe se alguém o muda no caminho. Dá para levar num pen drive: não precisa de internet.
packs-loading = Vendo o que há aqui…
packs-here-title = Nesta biblioteca
packs-name-built-in = A lista que veio com { -app-name }
packs-name-own = Nossas próprias fichas
packs-origin-built_in = Veio com o programa
packs-origin-signed = Pacote assinado
packs-origin-imported = Uma lista que foi trazida
packs-origin-own = Escrita aqui
packs-fact-publisher = Quem fez
packs-fact-number = Número de versão
packs-fact-made = Data em que foi feito
packs-fact-entries = Fichas
packs-fact-check = Conferência
packs-fact-terms = Condições de uso
packs-fact-languages = Tem textos em
packs-fact-sort = O que é
packs-terms-unknown = Não informadas
packs-entries =
    { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    }
# A data chega já escrita; por isso vem depois de dois-pontos.
packs-check-by = Conferir de novo até: { $date }
packs-check-overdue = Já devia ter sido conferido de novo. Data: { $date }
packs-check-none = Sem data para conferir de novo
packs-fingerprint-show = Mostrar a impressão digital inteira
packs-fingerprint-about = Esta é a forma longa das quatro palavras.
packs-remove = Tirar
packs-back = Voltar para a anterior
packs-give = Passar adiante como arquivo
packs-open-own = Abrir nossas próprias fichas

## Perguntar antes de tirar algo.

packs-remove-title = Tirar “{ $name }”?
packs-remove-what =
    { $count ->
        [one] { $count } ficha desta lista vai sair da biblioteca. As pessoas não vão mais encontrá-la aqui, a não ser que ela também esteja em outra lista.
       *[other] { $count } fichas desta lista vão sair da biblioteca. As pessoas não vão mais encontrá-las aqui, a não ser que elas também estejam em outra lista.
    }
packs-remove-keeps = As suas outras listas e as suas próprias fichas ficam. O programa não mexe no arquivo de onde ela veio, então você pode acrescentá-la de novo.
packs-remove-yes = Tirar
packs-removed = A lista “{ $name }” foi tirada.
packs-back-title = Voltar para a versão anterior de “{ $name }”?
packs-back-what = A lista vai ficar como era antes da última atualização. O que a atualização corrigiu vai ficar errado de novo, então faça isto só se a atualização for ruim.
packs-back-yes = Voltar
packs-back-done = “{ $name }” está como era antes da última atualização.

## Acrescentar um pacote.

packs-add = Acrescentar um pacote
packs-add-choose = Escolha o arquivo do pacote. Você pode olhar antes: nada é instalado ainda.
packs-add-reading = Lendo o pacote…
packs-add-other = Escolher outro arquivo
packs-add-leave = Não instalar
packs-add-done = Pronto
packs-add-another = Acrescentar outro pacote

packs-offer-who = Quem fez?
packs-offer-what = O que há nele?
packs-offer-says = O pacote diz que vem de:
packs-offer-file = Arquivo:

packs-sort-full = Uma lista inteira
packs-sort-delta = Só o que mudou desde um pacote anterior
packs-sort-correction = Correções a fichas de outras listas
packs-sort-revocation = Fichas a retirar já

packs-trust-trusted = Você confia em quem publica este pacote.
packs-trust-unknown = Ninguém aqui conhece ainda quem publica este pacote.
packs-trust-changed = Pare. Esta não é a chave que conhecemos.
packs-trust-rotated = Quem publica este pacote tem uma chave nova. A chave antiga, em que você confia, confirma isso.
packs-trust-unknown-how = Qualquer pessoa pode escrever qualquer nome num pacote. Ligue para quem publica e peça que leia as quatro palavras para você. Use um número de telefone que você já tinha, não um que veio com o arquivo.
packs-trust-changed-how = Alguém pode estar usando o nome “{ $name }” para levar números errados às pessoas. Ou quem publica perdeu a chave e fez uma nova. Só quem publica pode dizer. Ligue para um número que você já tinha.
packs-trust-since = Confiança aqui desde: { $date }
packs-words-compare = Compare estas quatro palavras com quem publica o pacote
packs-words-known = As palavras que conhecemos
packs-words-new = As palavras deste pacote
packs-trust-compared = Comparei as palavras com quem publica o pacote. As quatro são iguais.
packs-trust-changed-compared = Falei com quem publica o pacote por um meio que eu já conhecia. Ouvi que há uma chave nova, e estas palavras novas foram lidas para mim.

packs-standing-new = Este pacote é novo aqui.
packs-standing-newer = Este é mais novo do que o que você tem.
packs-standing-same = Você já tem este pacote. Não há nada a fazer.
packs-standing-older = Este é mais antigo do que o que você tem.
packs-standing-fork = Este pacote tem o mesmo número de versão que o que você tem, mas outro conteúdo. Não pode ser instalado.
packs-standing-no_base = Este pacote só tem mudanças, e a lista de que elas fazem parte não está aqui. Ainda não pode ser instalado.
packs-standing-numbers = Você tem a versão número { $installed }. Este arquivo é a versão número { $offered }.
packs-standing-older-why = Uma lista mais antiga pode trazer de volta números que não funcionam mais. Faça isto só se a lista mais nova estiver quebrada.
packs-standing-fork-how = Um dos dois pode ser falso. Pergunte a quem publica qual está certo.
packs-standing-no-base-how = Peça a lista inteira, instale, e depois volte com este arquivo.
packs-older-sure = Sou da equipe e quero a lista mais antiga de propósito.

packs-offer-takes-back =
    { $count ->
        [one] Retira { $count } ficha
       *[other] Retira { $count } fichas
    }

packs-install = Instalar
packs-install-trust = Confiar em quem publica e instalar
packs-install-new-key = Confiar na chave nova e instalar
packs-install-older = Instalar a lista mais antiga
packs-install-first = Para fazer isto, marque primeiro a caixa acima.
packs-install-first-both = Para fazer isto, marque primeiro as duas caixas acima.

packs-installed = O pacote “{ $name }” foi instalado.
packs-changes-added =
    { $count ->
        [one] { $count } ficha nova
       *[other] { $count } fichas novas
    }
packs-changes-changed =
    { $count ->
        [one] { $count } ficha diz algo novo
       *[other] { $count } fichas dizem algo novo
    }
packs-changes-removed =
    { $count ->
        [one] { $count } ficha não está mais
       *[other] { $count } fichas não estão mais
    }
packs-changes-same =
    { $count ->
        [one] { $count } ficha está como antes
       *[other] { $count } fichas estão como antes
    }
packs-changes-none = Nada mudou na biblioteca.
packs-changes-names = Mostrar os nomes
packs-change-added = Novas
packs-change-changed = Mudadas
packs-change-removed = Não estão mais
packs-changes-more = Há mais. Aqui só aparecem os primeiros nomes.

## Em quem confiamos.

packs-publishers-title = Em quem confiamos
packs-publishers-about = Você já comparou uma vez as quatro palavras destas pessoas ou grupos. Os próximos pacotes deles não perguntam de novo.
packs-publishers-none = Ninguém ainda. Quando você acrescentar um pacote, pode comparar as quatro palavras de quem publica e escolher confiar.
packs-forget = Não confiar mais
packs-forget-title = Não confiar mais em “{ $name }”?
packs-forget-what = As listas que você já tem, desta pessoa ou grupo, ficam. O próximo pacote vai pedir que você compare de novo as quatro palavras.
packs-forget-yes = Não confiar mais
packs-forgotten = Não se confia mais em “{ $name }”.

## Uma pasta que o programa olha.

packs-watch-title = Uma pasta que o programa olha
packs-watch-about = Pacotes mais novos que estão nesta pasta são instalados sozinhos, se você confia em quem os publica. Todos os outros esperam por você. Uma unidade de uso comum ou um pen drive é um bom lugar.
packs-watch-choose = Escolher uma pasta
packs-watch-choose-another = Escolher outra pasta
packs-watch-folder = Olhando a pasta:
packs-watch-away = Não é possível ler esta pasta agora. Se ela está num pen drive, encaixe o pen drive e olhe de novo.
packs-watch-now = Olhar agora
packs-watch-stop = Parar de olhar
packs-watch-looked = Acabamos de olhar.
packs-watch-stopped = O programa não olha mais nenhuma pasta.
packs-watch-found = O que a última olhada encontrou
packs-watch-found-none = Não havia pacotes nela.
packs-watch-installed = Instalado
packs-watch-nothing_new = Nada de novo
packs-watch-asks = Você decide
packs-watch-bad = Não usado
packs-watch-decide = Ver

## Fazer um pacote.

packs-make-title = Fazer um pacote
packs-make-about = Ponha as suas listas em um só arquivo e passe adiante. Você assina com a sua chave, para que outras pessoas saibam que ele vem de você.
packs-make-open = Fazer um pacote
packs-make-close = Fechar sem salvar
packs-make-part-what = O que vai dentro?
packs-make-part-name = Como se chama?
packs-make-part-sign = Assinar e salvar
packs-make-from = Listas que vão dentro
packs-make-name = Nome do pacote
packs-make-name-about = Para as pessoas, como “Ajuda no Condado Exemplo”.
packs-make-publisher = Quem faz
packs-make-publisher-about = O nome do seu grupo, como os outros o conhecem.
packs-make-id = Nome curto
packs-make-id-about = Letras minúsculas, números, pontos e hifens. Use o mesmo cada vez que fizer este pacote de novo.
packs-make-number = Número de versão
packs-make-number-about = Cada vez que você faz este pacote de novo, o número de versão precisa ser maior.
packs-make-check = Conferir de novo até
packs-make-check-about = Depois desse dia, todo mundo que tem o pacote vê que os dados dele devem ser conferidos.
packs-make-terms = Condições de uso
packs-make-terms-about = O que outras pessoas podem fazer com ele, como “CC BY 4.0”. Pode ficar vazio.
packs-make-since = Só o que mudou desde um pacote anterior
packs-make-since-about = Pode ficar vazio. Se você escolher o seu pacote anterior, o arquivo novo fica pequeno, mas só ajuda quem tem o anterior.
packs-make-key = A sua chave secreta
packs-make-key-about = Ainda não tem chave? Faça antes uma, mais abaixo.
packs-make-password = Senha da chave
packs-make-folder = Onde salvar
packs-make-save = Fazer o pacote
packs-made = O pacote está salvo: { $file }
packs-made-next = Agora você pode copiar este arquivo e passar adiante. Quando as pessoas o acrescentarem pela primeira vez, leia para elas, ao telefone, as suas quatro palavras.
packs-make-another = Fazer outro
packs-make-wrong = Por favor, olhe isto de novo:
packs-make-need-from = Escolha pelo menos uma lista.
packs-make-need-name = Dê um nome ao pacote.
packs-make-need-publisher = Escreva quem faz.
packs-make-need-id = O nome curto só pode ter letras minúsculas de a a z, números, pontos e hifens. Começa com uma letra ou um número.
packs-make-need-number = O número de versão precisa ser um número inteiro: { $least } ou maior.
packs-make-need-date = Escolha um dia que ainda não chegou, ou deixe vazio.
packs-make-need-key = Escolha a sua chave secreta.
packs-make-need-password = Escreva a senha da chave.
packs-make-need-folder = Escolha onde salvar.

## Acrescentar uma assinatura a um pacote já feito.

packs-sign-title = Assinar um pacote já feito
packs-sign-about = Uma lista pode ter pessoas guardiãs. Elas podem retirar uma ficha que faz mal, mas só se várias delas concordarem. Elas assinam o mesmo arquivo uma depois da outra: cada uma acrescenta uma assinatura e entrega o arquivo novo à próxima.
packs-sign-open = Assinar um pacote
packs-sign-part-what = Qual pacote?
packs-sign-pack = O arquivo do pacote
packs-sign-pack-about = Use o arquivo mais novo, com todas as assinaturas até agora. Ele fica como está: um arquivo novo é salvo, já com a sua assinatura.
packs-sign-reading = Lendo o pacote…
packs-sign-read = Leia isto antes de assinar. A sua assinatura diz que você concorda.
packs-sign-save = Acrescentar minha assinatura
packs-sign-need-pack = Escolha o arquivo do pacote.
packs-signed = O pacote com a sua assinatura está salvo: { $file }
packs-signed-next = Entregue este arquivo à próxima pessoa que precisa assinar. Quando todas tiverem assinado, passe adiante. Aí todo mundo que tem a lista pode acrescentá-lo.
packs-sign-another = Assinar outro

## Fazer um pacote que retira fichas.

packs-take-title = Retirar fichas
packs-take-about = Se uma ficha puder fazer mal às pessoas, não espere o próximo pacote. Aqui se faz um arquivo pequeno. Onde ele for acrescentado, as fichas somem na hora, mesmo que uma lista mais antiga as traga de novo.
packs-take-wardens = Só quem fez a lista pode fazer isto, ou as pessoas guardiãs dela. Se várias precisam concordar, uma de vocês faz o arquivo aqui. As outras assinam uma depois da outra, em “Assinar um pacote já feito”.
packs-take-open = Retirar fichas
packs-take-part-what = O que é retirado?
packs-take-pack = A lista em que elas estão
packs-take-choose = Escolha uma lista
packs-take-built-in = Ninguém assina a lista que veio com { -app-name }. Se você assinar este arquivo, ele funciona em todo lugar que já confia na sua chave.
packs-take-entries = Fichas
packs-take-entries-about = Escreva o nome permanente de cada ficha numa linha só dela. Você o encontra na tela “Avisar de um erro”. Lá também há um botão que preenche isto para você.
packs-take-reason = Por quê
packs-take-reason-about = Com palavras simples. Todo mundo que recebe o arquivo pode ler, então não diga o nome de pessoas que saíram machucadas.
packs-take-signer = Quem assina
packs-take-save = Fazer o arquivo
packs-take-need-pack = Escolha a lista.
packs-take-need-entries = Escreva pelo menos uma ficha.
packs-take-need-reason = Escreva por quê.
packs-take-need-signer = Escreva quem assina.
packs-taken = O arquivo está salvo: { $file }
packs-taken-next = As fichas ainda estão lá, e a sua assinatura é a primeira. Se outras pessoas também precisam assinar, entregue o arquivo à próxima. Quando todas tiverem assinado, acrescente o arquivo aqui e passe adiante.
packs-take-another = Retirar mais
packs-take-hint = É você quem faz esta lista, ou você é uma das pessoas guardiãs dela? Se esta ficha pode fazer mal às pessoas, você pode retirá-la para todo mundo que tem a lista.
packs-take-hint-open = Retirar

## Fazer uma chave.

packs-key-title = A sua chave
packs-key-about = Uma chave é um arquivo com senha. Com ela você assina os seus pacotes. O seu grupo precisa de uma só, e faz uma vez só.
packs-key-open = Fazer uma chave
packs-key-folder = Onde salvar
packs-key-folder-about = O melhor é um pen drive que você possa guardar num lugar trancado.
packs-key-password = Senha
packs-key-password-about = Pelo menos 8 caracteres. Quatro ou mais palavras que não têm nada a ver umas com as outras são fortes e fáceis de lembrar.
packs-key-again = A mesma senha outra vez
packs-key-short = A senha precisa de pelo menos 8 caracteres.
packs-key-differ = As duas senhas não são iguais.
packs-key-make = Fazer a chave
packs-key-working = Fazendo a chave…
packs-key-made = A sua chave está pronta
packs-key-made-words = Estas são as suas quatro palavras. Leia para as pessoas ao telefone, para elas saberem que um pacote é mesmo seu.
packs-key-made-secret = Chave secreta: não dê a ninguém
packs-key-made-public = Chave pública: pode passar adiante
packs-key-advice = Cuide bem dela
packs-key-advice-copy = Guarde uma cópia da chave secreta num segundo pen drive, num lugar trancado.
packs-key-advice-password = Anote a senha e guarde longe da chave. Ninguém consegue recuperá-la para você.
packs-key-advice-lost = Se a chave se perder ou for roubada, avise na hora todo mundo que usa os seus pacotes.
packs-key-use = Assinar um pacote com ela

## Fichas que foram retiradas.

packs-revoked-title = Retiradas
packs-revoked-about = Alguém descobriu que estas fichas estão erradas ou fazem mal. Elas não aparecem, mesmo que uma lista mais antiga as traga de novo.
packs-revoked-by = Quem retirou: { $by }. Data: { $date }
packs-revoked-entry = Ficha:

## Pares de fichas que talvez sejam a mesma.

packs-twins-notice =
    { $count ->
        [one] { $count } par de fichas pode ser o mesmo serviço.
       *[other] { $count } pares de fichas podem ser o mesmo serviço.
    }
packs-twins-open = Ver os pares
packs-twins-title = São a mesma?
packs-twins-about = Duas listas podem ter o mesmo serviço repetido. Olhe os dois lados e decida. Na dúvida, ligue ou deixe o par como está: as duas ficam na biblioteca.
packs-twins-loading = Procurando pares…
packs-twins-none = No momento não há duas fichas que pareçam a mesma.
packs-twins-pair = Par { $number } de { $total }
packs-same-number = As duas têm o mesmo número de telefone.
packs-same-name_and_state = As duas têm o mesmo nome, no mesmo estado.
packs-twins-from = De: { $list }
packs-twins-no-ways = Sem número de telefone e sem página na internet
packs-twins-keep = São a mesma: ficar com esta
packs-twins-apart = Não são a mesma
packs-twins-sure = Depois não dá para mudar isso.
packs-twins-joined = A partir de agora só aparece “{ $name }”.
packs-twins-kept-apart = As duas ficam, e não vamos mais perguntar sobre elas.
packs-twins-packs = Ir para os pacotes
