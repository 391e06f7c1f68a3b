### A força das comunidades: cartões curtos para uma parede ou uma pasta. Cada um diz o que ajuda muitas pessoas e o que outras podem fazer.

strengths-name = A força das comunidades
    .about = Cartões para imprimir: o que ajuda as pessoas a ficar bem, e o que um centro ou uma pessoa amiga pode fazer.
strengths-who = Para quais comunidades?
    .hint = Para um cartaz, escolha uma ou duas.
strengths-who-black = Comunidades negras
strengths-who-latine = Comunidades latinas
strengths-who-asian = Comunidades de origem asiática nos Estados Unidos
strengths-who-pacific = Comunidades nativas do Havaí e das ilhas do Pacífico
strengths-who-native = Comunidades indígenas americanas e nativas do Alasca
strengths-who-arab = Comunidades árabes e do Oriente Médio
strengths-who-multiracial = Pessoas e famílias multirraciais
strengths-who-queer = Pessoas queer e trans não brancas
strengths-own = Cartões com as nossas palavras
    .hint = Escreva um cartão em cada linha: o que ajuda, e o que outras pessoas podem fazer. Não diga o nome de ninguém.

strengths-title = O que ajuda, e o que outras pessoas podem fazer
strengths-many = Estes cartões dizem o que ajuda muitas pessoas, mas não todas. Pergunte a cada pessoa o que a ajuda.
strengths-authors = Escrito por quem fez este programa. Pergunte à comunidade antes de usar.
strengths-studies = Lemos resumos dos estudos citados aqui, não os estudos inteiros. Eles falam de uma parte do que dá força, não de tudo.

strengths-black-kin = Em muitas famílias, avós, tias, madrinhas, padrinhos e vizinhos cuidam uns dos outros. Pergunte quem conta como família, e deixe que venham junto.
strengths-black-history = Conhecer a história negra ajuda muitos jovens quando o racismo os atinge. Mostre essa história nas suas salas o ano todo, e deixe que pessoas negras a contem.
strengths-black-faith = Muitas pessoas encontram força na oração, numa igreja ou numa mesquita. Procure líderes de fé que acolhem perguntas sobre saúde mental, e trabalhe com eles.
strengths-black-circles = Os círculos de irmãs (sister circles) vêm de mulheres afro-americanas e dão a muitas delas um lugar para falar. Ofereça uma sala, e deixe que elas conduzam.
strengths-black-aid = Comunidades negras há muito tempo se alimentam e se ajudam, como os Black Panthers com os cafés da manhã de graça. Dê dinheiro ou tempo a grupos que fazem isso hoje.
strengths-black-source = Pesquisa: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Trata de identidade, fé e família entre jovens da comunidade afro-americana.

strengths-latine-family = Para muitas pessoas, a primeira ajuda vem da mãe, do pai, de primos, de madrinhas e padrinhos. Pergunte se a família deve vir junto, e aceite um não.
strengths-latine-language = Muitas vezes é mais fácil falar do que se sente em espanhol, em português ou numa língua indígena. Pergunte qual, e encontre alguém que fale essa língua.
strengths-latine-promotoras = As promotoras são vizinhas treinadas, um papel que vem de comunidades latino-americanas e latinas. Muitas pessoas confiam nelas: pague a elas, e escute o que dizem.
strengths-latine-mutualistas = Comunidades mexicanas no Texas criaram as mutualistas, grupos cujos membros se ajudam. Procure grupos assim perto de você, e apoie.
strengths-latine-source = Pesquisa: E. Valdivieso-Mora e outros, Frontiers in Psychology, 2016. Trata de famílias unidas entre pessoas latinas, e encontra um efeito pequeno.

strengths-asian-ties = Estar perto da família, de amigos e de vizinhos ajuda muitas pessoas a ficar bem. Receba famílias inteiras, se a pessoa quiser.
strengths-asian-cultures = Muitos jovens vivem em duas culturas, e as duas podem dar força a eles. Ajude pais, mães e filhos a se escutarem, com um intérprete treinado.
strengths-asian-kapwa = Kapwa é um valor filipino: eu e você não estamos separados. Convide vizinhos filipinos para falar disso, e diga que esse valor vem deles.
strengths-asian-places = Algumas pessoas mais velhas encontram calma num templo, numa igreja, numa mesquita ou num jardim. Vá até lá, e pergunte o que ajudaria.
strengths-asian-source = Pesquisa: W. Zhang e V. M. Ta, Social Science & Medicine, 2009. Trata de família, parentes, amigos e vizinhos.

strengths-pacific-named = Cada povo tem seu próprio nome e sua história: havaiano, samoano, tonganês, marshallês e outros. Dê a cada um a sua própria linha nos formulários.
strengths-pacific-land = Muitas pessoas nativas do Havaí encontram força na ‘āina, a terra que alimenta as pessoas. Participe de dias de trabalho na terra que são conduzidos por havaianos.
strengths-pacific-story = O talk story vem de comunidades nativas do Havaí e de comunidades locais do Havaí: contar histórias, sem pressa. Reserve tempo para isso antes dos papéis e das perguntas.
strengths-pacific-islands = Longe de casa, muitas pessoas se encontram numa igreja ou num clube da sua ilha. Ofereça uma sala, e pergunte do que precisam.
strengths-pacific-source = Pesquisa: M. C. K. Antonio e outros, Genealogy, 2024. Trata de pessoas nativas do Havaí, de cultura e de terra, não de outros povos do Pacífico.

strengths-native-nation = Pertencer à sua nação e aprender a língua dela dá força a muitas pessoas. Pergunte o nome da nação, e apoie as aulas dessa língua.
strengths-native-elders = Muitos jovens ficam bem quando têm por perto pessoas mais velhas e sábias. Pague a elas pelo seu tempo, e deixe que escolham o que contar.
strengths-native-ceremony = Algumas pessoas encontram força em cerimônias da sua nação. Deixe tempo livre para isso, não pergunte o que acontece ali, e nunca copie as cerimônias.
strengths-native-led = Muitas pessoas confiam na ajuda conduzida por pessoas nativas. Descubra o que existe perto de você, e fale dela em primeiro lugar.
strengths-native-source = Pesquisa: N. A. John-Henderson e outros, Development and Psychopathology, 2023. Trata de forças sociais, culturais e espirituais.

strengths-arab-faith = Muitas pessoas encontram força na oração: numa mesquita, numa igreja, numa sinagoga ou em casa. Ofereça uma sala tranquila, e respeite as horas de oração ao marcar horários.
strengths-arab-family = O apoio da família e dos vizinhos ajuda muitas pessoas, sobretudo quem chegou há pouco. Receba os parentes, e ofereça também tempo sem eles.
strengths-arab-words = Para algumas pessoas, um poema ou uma canção em árabe, curdo ou persa diz o que é difícil dizer. Tenha livros nessas línguas.
strengths-arab-hope = A esperança e as notícias da família que está longe dão força a muitas pessoas para seguir. Pergunte como está a família, e dê tempo à resposta.
strengths-arab-source = Pesquisa: S. Elshahat e T. Moffat, Journal of Immigrant and Minority Health, 2022. Trata de imigrantes e pessoas refugiadas que falam árabe. Veja também: Mental Health America, “Arab mental health: Challenges, strengths, and heroes” (não vimos data).

strengths-multiracial-words = Muitas pessoas ficam bem quando escolhem suas próprias palavras para dizer quem são. Deixe que os formulários aceitem mais de uma resposta.
strengths-multiracial-sides = Algumas pessoas sentem força quando conhecem todos os lados da sua família. Pergunte por cada lado, e nunca obrigue ninguém a escolher.
strengths-multiracial-peers = Encontrar outras famílias multirraciais ajuda algumas pessoas a sentir menos solidão. Ofereça um grupo, ou um dia para as famílias.
strengths-multiracial-views = Viver com mais de uma cultura ajuda muitas pessoas a entender as outras. Peça o conselho delas quando fizer planos.
strengths-multiracial-source = Pesquisa: J. Shaff e outros, Frontiers in Public Health, 2024. Trata de apoio e identidade. Veja também: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes” (não vimos data).

strengths-queer-chosen = Muitas pessoas ligam primeiro para a sua família escolhida: amigos que são como família. Nos formulários, dê a eles o lugar da família.
strengths-queer-names = Ouvir o seu nome certo ajuda muitas pessoas a sentir segurança. Pergunte que nome usar, e onde é seguro usá-lo.
strengths-queer-spaces = Lugares feitos por pessoas queer e trans não brancas, e para elas, dão força a muita gente. Dê dinheiro a esses lugares, e pague às pessoas que ensinam você.
strengths-queer-faith = Algumas pessoas querem manter a sua fé e ser quem são. Procure lugares de fé abertos a perguntas, e conte às pessoas.
strengths-queer-justice = Trabalhar em conjunto por mudanças dá esperança a muitas pessoas. Quando você disser “justiça que cura” (healing justice), diga o nome Kindred, um coletivo guiado por feministas negras do sul dos Estados Unidos.
strengths-queer-source = Pesquisa: R. D. Heath e L. Keene, Journal of Adolescent Health, 2023. Trata de jovens negros e latinos LGBTQ e dos lugares onde se encontram.
