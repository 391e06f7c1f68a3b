### Fichas que as pessoas escrevem aqui, o que ouviram ao telefone, erros que encontraram, e onde as fontes não concordam.

## A lista das fichas escritas aqui.

own-title = Nossas próprias fichas
own-about = Acrescente ajuda que você conhece e que nenhuma lista tem. Ligue de vez em quando e anote o que ouvir.
own-not-locked = Estas fichas não ficam trancadas. Qualquer pessoa que possa usar este computador consegue ler.
own-no-people = Escreva sobre a ajuda, nunca sobre as pessoas que a pediram.
own-add = Acrescentar uma ficha
own-round-open = Imprimir uma folha de ligações
own-round-about = A folha de ligações traz as fichas que estão há mais tempo sem ninguém conferir, e o que dizer ao telefone.
own-stalest-first = Primeiro vêm as que mais precisam de uma ligação.
own-count =
    { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    }
own-reading = Lendo…
own-none = Ainda não há fichas suas.
own-none-ways = Comece com um lugar que você conhece bem: o nome, um número e o que ele faz. Ou encontre uma ficha na biblioteca e faça a sua própria versão.
own-none-find = Procurar na biblioteca
own-called-today = Liguei hoje
own-called-question = Como foi a ligação?
own-called-never-mind = Não anotar nada
own-called-noted = Anotado com a data de hoje: { $answer }
own-called-wrong-next = Você sabe o número certo? Então mude a ficha.
own-call-holds = Tudo continua certo
own-call-no_answer = Ninguém atendeu
own-call-wrong_number = O número está errado
own-call-ended = O serviço não existe mais
own-edit = Mudar
own-edit-about = Mudar { $name }
own-delete = Apagar
own-delete-about = Apagar { $name }
own-delete-title = Apagar { $name }?
own-delete-warning = Vai sumir do arquivo para sempre. Não dá para trazer de volta.
own-delete-version = Se era a sua própria versão de uma ficha de uma lista, fica de novo só a ficha da lista.
own-delete-now = Apagar para sempre
own-deleted = { $name } não está mais no arquivo.

## O formulário de uma ficha.

own-form-new = Acrescentar uma ficha
own-form-edit = Mudar { $name }
own-form-changes = Esta ficha vem de “{ $pack }”. O que você salvar aqui vira a sua própria versão. A lista fica como está, e listas mais novas não mudam a sua versão.
own-form-changes-starter = Esta ficha vem com o programa. O que você salvar aqui vira a sua própria versão, e ela continua quando o programa for atualizado.
own-form-needed = Só o nome é necessário. Deixe vazio o que você não sabe.
own-form-draft = Isto é o que você escreveu antes. Ainda não está salvo.
own-form-draft-drop = Jogar fora o que escrevi
own-form-basics = O que é
own-form-reach = Como entrar em contato
own-form-where = Onde fica
own-form-for = Para que e para quem é
own-form-state = Ainda existe?
own-form-origin = Reconhecimento
own-form-name = Nome
own-form-kind = Tipo de ajuda
own-form-summary = Em uma ou duas frases
own-form-summary-about = O que você contaria disto a alguém da vizinhança?
own-form-more = Mais sobre isto
own-form-hours = Quando alguém atende
own-form-hours-about = Com suas palavras, por exemplo: segunda a sexta, das 9 às 5
own-form-cost = Preço
own-form-needs = Com o que as pessoas podem chegar
own-form-communities = Comunidades que diz atender
own-form-communities-about = Marque só o que dizem de si mesmos.
own-form-ticked =
    { $count ->
        [0] nenhuma marcada
        [one] { $count } marcada
       *[other] { $count } marcadas
    }
own-form-us-state = Estado
own-form-whole-country = O país inteiro
own-form-place = Cidade ou bairro
own-form-locale = Idioma em que você escreve estas frases
own-status-available = Sim, existe
own-status-paused = Por enquanto não
own-status-uncertain = Não se sabe ao certo
own-status-ended = Acabou
own-form-ended-about = Um serviço que não existe mais continua aparecendo, para as pessoas saberem. Nenhum número pode ficar junto.
own-form-crisis-about = Pessoas em perigo vão ligar para cá. Ligue você antes, e depois use o botão “Salvar e anotar que liguei hoje”.
own-form-secret = O lugar precisa ficar em segredo
own-form-secret-about = Para abrigos e casas seguras. Nenhum endereço é guardado, mostrado nem passado adiante.
own-form-credit = A comunidade de onde vem
own-form-credit-about = Com as palavras dela. Sem isto, uma prática não pode ser salva nem passada adiante.
own-form-openness = Outras pessoas podem praticar?
own-way = Contato { $number }
own-way-kind = Como
own-way-number = Número
own-way-email = Endereço de e-mail
own-way-page = Endereço da página
own-way-address = Endereço na rua
own-way-label = De quem é, ou para quem
own-way-label-about = Se há vários, por exemplo: para adolescentes
own-way-languages = Idiomas falados ali
own-way-language-add = Acrescentar um idioma
own-way-language-choose = Escolher…
own-way-language-put = Acrescentar
own-way-language-drop = Tirar: { $language }
own-way-interpreter = Muitos outros idiomas com intérprete
own-way-add = Acrescentar um contato
own-way-up = Subir
own-way-down = Descer
own-way-drop = Tirar
own-way-up-about = Subir o contato { $number }
own-way-down-about = Descer o contato { $number }
own-way-drop-about = Tirar o contato { $number }
own-way-none = Nenhum contato ainda.
own-way-secret = Este lugar precisa ficar em segredo, então aqui não pode haver endereço. Tire este contato.
own-way-ended = Este serviço não existe mais, então aqui não pode haver número. Tire este contato.
own-form-mend =
    { $count ->
        [one] { $count } coisa falta ou não está certa:
       *[other] { $count } coisas faltam ou não estão certas:
    }
own-mend-name = Falta um nome.
own-mend-credit = Uma prática precisa da comunidade de onde ela vem.
own-mend-way-empty = O contato { $number } não tem número nem endereço. Preencha, ou tire.
own-mend-way-secret = O contato { $number } é um endereço, e o lugar precisa ficar em segredo.
own-mend-way-ended = O contato { $number } é um número, mas o serviço não existe mais.
own-mend-closed = Uma prática fechada é nomeada e honrada aqui. Nenhum contato pode ficar junto.
own-save = Salvar
own-save-called = Salvar e anotar que liguei hoje
own-cancel = Cancelar
own-saving = Salvando…
own-cancel-title = Jogar fora o que você escreveu?
own-cancel-about = Você escreveu algo que não está salvo.
own-cancel-now = Jogar fora
own-saved = A ficha { $name } foi salva.

## No fim da página de cada ficha.

own-steward-title = Sobre esta ficha
own-from-starter = Ela vem com o programa.
own-from-own = Foi escrita aqui, neste computador.
own-from-pack = Vem da lista “{ $pack }”.
own-from-signed = Vem da lista assinada “{ $pack }”.
own-version-edit = Mudar a nossa versão
own-mistake-open = Avisar de um erro
own-secret-place = Onde fica este lugar é segredo, para proteger as pessoas que estão lá. Aqui não há endereço.

## Onde as fontes não concordam.

own-disputes = Nossas fontes não concordam
own-disputes-about = No alto desta página mostramos a primeira destas. Se isso importa para você, pergunte quando ligar.
own-disputed-here = Nossas fontes não concordam sobre isto. Veja mais abaixo.
own-fact-numbers = Números
own-fact-addresses = Endereços
own-fact-status = Se ainda existe
own-fact-cost = Preço
own-fact-emergency = Polícia e ambulância
own-fact-name = Nome
own-side-starter = A lista que vem com o programa
own-side-own = Nossa própria ficha
own-side-unnamed = Uma lista sem nome
own-side-shown = mostrado acima
own-side-nothing = não diz nada sobre isto

## Avisar de um erro.

own-mistake-title = Avisar de um erro
own-mistake-of = Sobre esta ficha:
own-mistake-what = O que está errado?
own-mistake-number = O número
own-mistake-hours = O horário
own-mistake-languages = Os idiomas
own-mistake-address = O endereço ou a página na internet
own-mistake-ended = O serviço não existe mais
own-mistake-credit = A comunidade que aparece como origem
own-mistake-harm = Fez mal a alguém, ou chamou a polícia
own-mistake-other = Outra coisa
own-mistake-note = O que é o certo? Ou o que aconteceu?
own-mistake-note-about = Não escreva seu nome, nem o de outra pessoa, a não ser que você queira esse nome no arquivo.
own-mistake-file = O que o arquivo vai ter
own-mistake-file-about = Só o que está aqui. Nem o seu nome, nem nada sobre este computador.
own-mistake-file-entry = A ficha
own-mistake-file-what = O que está errado
own-mistake-file-note = Suas palavras
own-mistake-file-no-note = nenhuma
own-mistake-file-language = Idioma das suas palavras
own-mistake-save = Salvar o arquivo
own-mistake-not-sent = Nada é enviado. Este programa nunca usa a internet. É você quem entrega o arquivo a alguém.
own-mistake-give-pack = Entregue às pessoas que publicam “{ $pack }”.
own-mistake-give-starter = Entregue às pessoas que deram este programa a você.
own-mistake-give-own = Esta ficha foi escrita aqui. Aqui mesmo dá para corrigir.
own-mistake-choose = Primeiro escolha o que está errado.
own-mistake-saved = Salvo: { $file }

## A folha de ligações em papel.

own-round-screen = As fichas que estão há mais tempo sem ninguém conferir, vinte no máximo. Marque o que ouvir, e depois anote aqui, em “Liguei hoje”.
own-round-none = Não há para quem ligar. Todas as fichas com número foram conferidas há pouco tempo.
own-round-title = Ligações a fazer
own-round-how = Pergunte com gentileza e aceite o que disserem. Marque o que continua certo, e escreva o que não está. Se alguém não puder falar, ligue mais tarde. Você não precisa dizer nada sobre si.
own-round-say = O que dizer
# Lê-se em voz alta para quem atende. Fala-se “vocês”, à organização.
own-round-hello = Olá. Ajudo a manter uma lista gratuita de lugares onde as pessoas podem encontrar apoio. Vocês estão nela. Vocês têm alguns minutos?
own-round-number = Este ainda é o número certo de vocês?
own-round-hours = Em que horário alguém atende?
own-round-languages = Que idiomas vocês falam aí? Usam intérpretes?
own-round-cost = Quanto custa? Quem não tem dinheiro nem seguro pode ir?
own-round-id = Vocês pedem documento de identidade às pessoas?
own-round-police = Acontece de vocês chamarem a polícia ou uma ambulância quando a pessoa não concorda? Quando?
own-round-thanks = Agradeço a ajuda. Tudo bem se ligarmos de novo daqui a alguns meses?
own-round-notes = Data e notas
