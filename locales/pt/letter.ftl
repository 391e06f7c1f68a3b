### “Escrever para quem decide”: a pessoa escolhe um assunto, as razões e a quem se dirige, e recebe uma carta, palavras para o telefone ou para uma reunião, ou uma postagem. Também a folha “Descubra quem decide”.

letter-name = Escrever para quem decide
    .about = Escolha um assunto e as suas razões. Você recebe uma carta, palavras para uma ligação, palavras para uma reunião ou uma postagem curta.

letter-topic = O que deveria mudar?
letter-topic-language = Ajuda em saúde mental no idioma de cada pessoa
letter-topic-training = Treinamento das equipes em respeito e cultura
letter-topic-literacy = Informação clara sobre saúde mental
letter-topic-school = Pessoas nas escolas que ajudam na saúde mental
letter-topic-data = Contar de forma justa e segura quem recebe ajuda
letter-topic-community = Dinheiro para o apoio em comunidade
letter-topic-crisis = Idiomas nas linhas de crise
letter-topic-peers = Salário justo no apoio entre pares e no trabalho em comunidade
letter-as = O que você quer fazer?
    .hint = Este programa não envia nada. É você quem envia, lê em voz alta ou posta.
letter-as-letter = Uma carta
letter-as-phone = Palavras para uma ligação
letter-as-comment = Palavras para uma reunião, dois minutos no máximo
letter-as-post = Uma postagem curta, 280 caracteres no máximo
letter-to = Para quem é?
    .hint = Escolha quem pode decidir isto. Você pode fazer outro texto para outro lugar.
letter-to-lawmaker = Parlamentar, do seu estado ou do Congresso
letter-to-board = Conselho do condado ou câmara municipal
letter-to-school = Conselho escolar (school board)
letter-to-clinic = Hospital ou clínica
letter-to-insurer = Empresa de seguro de saúde
letter-why = Por que isto importa para você?
    .hint = Marque só o que é verdade e o que outras pessoas podem saber. Quem recebe a carta pode guardá-la e mostrá-la a outros. Duas ou três razões bastam.
letter-why-needed = Eu ou alguém da minha família precisou de ajuda, e foi difícil conseguir.
letter-why-interpreter = Ninguém nos ofereceu um intérprete quando precisamos.
letter-why-child = Uma criança teve que servir de intérprete para um adulto, sobre coisas muito íntimas.
letter-why-culture = As pessoas que deviam ajudar não entenderam de onde eu venho.
letter-why-race = Me trataram pior por causa da minha raça, do meu idioma ou do lugar de onde eu venho.
letter-why-love = Me trataram pior por causa de quem eu amo ou de quem eu sou.
letter-why-cost = Eu não podia pagar pela ajuda, ou meu seguro de saúde não pagou.
letter-why-wait = Tive que esperar demais por ajuda.
letter-why-fear = As pessoas à minha volta não pedem ajuda. Elas têm medo de como vão ser tratadas.
letter-why-helper = Eu apoio outras pessoas na minha comunidade, e há muito pouca ajuda para elas.
letter-why-student = Conheço alguém que estuda e precisava de uma pessoa com quem conversar na escola, e não havia ninguém.
letter-own = Com suas próprias palavras, se quiser
    .hint = Este programa nunca traduz o que você escreve. Suas palavras ficam no idioma em que você escrever. Deixe de fora o nome de outras pessoas. Não escreva nada sobre documentos de imigração.
letter-office = Nome do órgão ou da pessoa
    .hint = Por exemplo: o conselho escolar. Se você deixar vazio, pode escrever à mão. A folha “Descubra quem decide” ajuda você.
letter-writer = Seu nome
    .hint = Você pode deixar vazio e escrever à mão.
letter-place = Onde você mora
    .hint = Basta uma cidade ou um código postal (ZIP).

letter-date = { $date }
letter-dear = Para { $office },
letter-i-am = Meu nome é { $writer }. Moro aqui: { $place }.
letter-phone-hello = Olá. Tenho um recado para { $office }.
letter-why-title = Por que isto importa para mim
letter-power-lawmaker = Vocês votam as leis e o dinheiro público. Por isso peço a vocês.
letter-power-board = Vocês decidem sobre o dinheiro, os serviços e os contratos daqui. Por isso peço a vocês.
letter-power-school = Vocês decidem sobre o dinheiro e as equipes das nossas escolas. Por isso peço a vocês.
letter-power-clinic = Vocês decidem quem contratam e como as pessoas são tratadas aí. Por isso peço a vocês.
letter-power-insurer = Vocês decidem que ajuda pagam, e para quem é fácil conseguir. Por isso peço a vocês.
letter-law-1557 = A Seção 1557 da Lei de Cuidados Acessíveis (Affordable Care Act, 42 U.S.C. 18116) proíbe a discriminação por origem nacional em programas de saúde que recebem dinheiro federal. A regra federal ligada a ela (45 CFR part 92) também trata de idiomas. Ela diz que a ajuda com o idioma é grátis, e que os intérpretes precisam ser qualificados.
letter-law-title-vi = O Título VI da Lei dos Direitos Civis de 1964 (Civil Rights Act, 42 U.S.C. 2000d) proíbe a discriminação por raça, cor ou origem nacional em todo programa que recebe dinheiro federal.
letter-law-note = Lei federal, como foi lida em novembro e dezembro de 2025. Isto não é orientação jurídica.
letter-answer = Por favor, me escrevam em até 30 dias. Digam o que vão fazer, e até quando. Se é outra pessoa que decide isto, digam quem é, por favor. Agradeço por lerem a minha carta.
letter-sign = Atenciosamente, { $writer }
letter-reach = Vocês podem falar comigo aqui:
letter-phone-end = Por favor, anotem isto e passem adiante. Quando posso saber o que vai ser feito? Agradeço a atenção.
letter-comment-end = Por favor, respondam às minhas perguntas na próxima reunião. Se é outra pessoa que decide isto, digam quem é, por favor. Agradeço a atenção.
letter-phone-how = Leia isto devagar. Se uma máquina atender, deixe como recado. Você pode perguntar: “Vocês conseguem um intérprete para mim?”
letter-comment-how = Antes da reunião, pergunte como se inscrever para falar, e peça um intérprete. Leia isto uma vez em voz alta, olhando o relógio. Se passar de dois minutos, use menos razões.
letter-post-how = Todo mundo pode ler uma postagem, também quem conhece você. Só poste se isso for seguro para você.

letter-what-language = É difícil falar de dor num idioma que não se conhece bem. Nos Estados Unidos, cerca de 26 milhões de pessoas não falam inglês “muito bem” (KFF, números de 2021). Muitas vezes, formulários, telefones e equipes só usam inglês. Algumas pessoas têm que levar uma criança ou um parente para traduzir. Então deixam de dizer o que mais dói, ou não vão.
letter-ask-language = Peço três coisas dentro de um ano. Primeira: que todo serviço de saúde mental ofereça um intérprete grátis e qualificado em cada consulta. Segunda: que os formulários estejam nos idiomas falados por aqui, conferidos por alguém que conhece o idioma. Terceira: que se publique todo ano quantas pessoas pediram um intérprete, e quantas conseguiram.
letter-phone-language = Estou ligando por causa dos intérpretes na saúde mental. Gente demais tem que explicar a sua dor em inglês. Por favor, cuidem para que toda consulta possa ter um intérprete grátis e qualificado. Por favor, publiquem também quantas pessoas pediram um intérprete, e quantas conseguiram.
letter-comment-language = Venho falar dos idiomas na saúde mental. Ninguém deveria precisar de um bom inglês para receber ajuda. Nenhuma criança deveria ter que servir de intérprete para a mãe ou o pai. Por favor, digam: para quais idiomas há intérpretes hoje? Quantas pessoas pediram um no ano passado, e quantas conseguiram? Até que data toda pessoa que pedir vai ter um?
letter-post-language = Ninguém deveria precisar de um bom inglês para receber ajuda em saúde mental. Pedimos um intérprete grátis e qualificado em cada consulta. E números públicos: quem pediu, e quem conseguiu?

letter-what-training = As pessoas não voltam a um lugar onde se sentem julgadas. Pessoas não brancas passam por isso vezes demais. Pessoas queer e trans também. Talvez a equipe não saiba o que a família, a fé ou o racismo significam na vida de alguém. Um curso rápido não muda isso. Ninguém nunca acaba de aprender sobre a vida de outras pessoas.
letter-ask-training = Peço um treinamento que leve em conta a cultura de cada pessoa (culturally responsive) para todas as equipes de saúde mental, todo ano, em horas de trabalho pagas. Ele ensina a equipe a perguntar, a escutar e a respeitar o lugar de onde cada pessoa vem. Quem planeja e ensina são pessoas das comunidades, e elas são pagas. Todo ano se pergunta às pessoas atendidas se elas se sentiram respeitadas. As respostas são publicadas sem nomes.
letter-phone-training = Estou ligando por causa do treinamento das equipes de saúde mental. As pessoas se afastam de onde são julgadas pela sua raça, pela sua fé ou por quem amam. Por favor, apoiem um treinamento que leve em conta a cultura de cada pessoa, todo ano, em horas de trabalho pagas. Pessoas das nossas comunidades devem ensinar, e receber por isso.
letter-comment-training = Venho falar do respeito na saúde mental. As pessoas que se sentem julgadas não voltam. Por favor, digam: quantas horas de treinamento que leva em conta a cultura de cada pessoa as equipes tiveram no ano passado? Quem ensinou, e recebeu por isso? Alguém pergunta às pessoas atendidas se elas se sentiram respeitadas? Até que data vocês vão publicar as respostas?
letter-post-training = As pessoas não voltam a lugares onde se sentem julgadas. Pedimos um treinamento que leve em conta a cultura de cada pessoa para as equipes de saúde mental, todo ano, dado por gente das nossas comunidades.

letter-what-literacy = Muito do que se escreve sobre saúde mental é longo e difícil de entender. Muitas vezes não diz quanto custa a ajuda, quem vai ficar sabendo, nem o que acontece numa primeira consulta. Muitas vezes só existe na internet e só em inglês. Assim as pessoas não ficam sabendo que há ajuda, ou têm medo dela.
letter-ask-literacy = Peço informação clara dentro de um ano. Que diga que ajuda existe, quanto custa, quem vai ficar sabendo e o que acontece numa primeira consulta. Que use palavras simples, nos idiomas falados por aqui. Que pessoas das comunidades testem antes, e recebam por isso. Que seja grátis, em papel, em clínicas, escolas, bibliotecas e lugares de oração.
letter-phone-literacy = Estou ligando por causa da informação sobre saúde mental. Muitas vezes ela é difícil de entender, e só em inglês. Por favor, façam essa informação com palavras simples e nos nossos idiomas, também em papel. Deixem que pessoas das nossas comunidades testem antes, e paguem a elas.
letter-comment-literacy = Venho falar da informação sobre saúde mental. Se as pessoas não entendem, ela não ajuda. Por favor, digam: em quais idiomas temos essa informação hoje? Quem testa antes de imprimir? Onde quem não tem internet pode conseguir? Até que data vai haver cópias em papel, com palavras simples e nos nossos idiomas?
letter-post-literacy = Informação que as pessoas não entendem não ajuda. Pedimos informação sobre saúde mental com palavras simples e nos nossos idiomas, também em papel. Deixem que as nossas comunidades testem.

letter-what-school = Para muitas crianças, a escola é o único lugar onde encontram uma pessoa treinada para ajudar. A American School Counselor Association recomenda um profissional de orientação escolar (counselor) para cada 250 estudantes. No ano escolar de 2022 a 2023, a média do país foi de 385 estudantes. Sem alguém com quem conversar, crianças que sofrem talvez sejam castigadas em vez de ajudadas.
letter-ask-school = Peço um plano com datas, até haver um profissional de orientação escolar para cada 250 estudantes. Que alguém da psicologia escolar ou do serviço social possa ir a todas as escolas. Que a escola procure pessoas que falem os idiomas dos estudantes e conheçam as suas comunidades. Que se publique, para cada escola, quantos estudantes há para cada um desses profissionais. Quando um estudante está em sofrimento, que venham primeiro pessoas treinadas para ajudar, e não a polícia.
letter-phone-school = Estou ligando por causa da saúde mental nas nossas escolas. Estudantes demais não têm com quem conversar. Por favor, apoiem um plano com datas, até haver um profissional de orientação escolar para cada 250 estudantes. Por favor, ajudem a encontrar pessoas que falem os idiomas dos estudantes.
letter-comment-school = Venho falar da saúde mental nas nossas escolas. Uma criança que sofre precisa de alguém com quem conversar, não de castigo. Por favor, digam: em cada escola, quantos estudantes há para cada profissional de orientação escolar? Quantos desses profissionais falam os idiomas dos estudantes? Quanto tempo um estudante espera? Até que data vai haver um profissional de orientação escolar para cada 250 estudantes?
letter-post-school = Uma criança que sofre precisa de alguém com quem conversar, não de castigo. Pedimos um profissional de orientação escolar para cada 250 estudantes, e gente que fale os idiomas deles.

letter-what-data = Muitas vezes ninguém sabe dizer quem espera mais tempo por ajuda, quem é mandado embora e quem não volta. Comunidades pequenas somem dentro de grupos grandes como “Asiáticos” ou “Outros”. Então ninguém vê o que é injusto. Mas as pessoas também têm medo do que acontece com as suas respostas. Se as respostas não estão seguras, elas se afastam.
letter-ask-data = Peço números públicos todo ano, por raça, comunidade e idioma. Quem pede ajuda, quem espera e quem recebe? Cada resposta é uma escolha livre, com as palavras da própria pessoa. Os números nunca levam nomes. Grupos muito pequenos não são mostrados, para que não se possa reconhecer ninguém. As respostas nunca vão para a polícia nem para a imigração. Pessoas das comunidades ajudam a decidir o que se pergunta.
letter-phone-data = Estou ligando para falar de quem recebe ajuda em saúde mental e de quem não recebe. Por favor, apoiem que se conte por raça, comunidade e idioma. Cada resposta tem que ser uma escolha livre. Nenhuma resposta pode ir para a polícia nem para a imigração. Por favor, publiquem os números todo ano, sem nomes.
letter-comment-data = Venho falar de quem recebe ajuda em saúde mental e de quem não recebe. O que não se conta é fácil de não ver. Por favor, digam: vocês sabem quais comunidades esperam mais tempo? Quem pode ver as respostas das pessoas? Elas estão a salvo da polícia e da imigração? Até que data vocês vão publicar os números, sem nomes?
letter-post-data = Quem espera mais tempo por ajuda em saúde mental? Pedimos números públicos por raça, comunidade e idioma. Sem nomes. Nada para a polícia nem para a imigração.

letter-what-community = Muita gente busca ajuda primeiro com pessoas em quem confia: num círculo, num grupo de vizinhos ou num lugar de oração. Esses grupos muitas vezes trabalham sem receber, ou com verbas pequenas e curtas. As regras para o dinheiro maior são feitas para organizações grandes. Às vezes outros tomam para si o que uma comunidade começou, e não dizem o nome dela.
letter-ask-community = Peço uma parte fixa do dinheiro da saúde mental para grupos que vêm das comunidades que atendem. Que as verbas durem pelo menos três anos, e os formulários sejam curtos e em mais de um idioma. Que pessoas das comunidades ajudem a decidir, e recebam por isso. Que um programa que usa a prática de uma comunidade diga o nome dela. Que se publique todo ano quanto dinheiro foi para esses grupos.
letter-phone-community = Estou ligando por causa do dinheiro para o apoio em comunidade. Círculos e grupos de vizinhos ajudam muita gente, muitas vezes sem receber. Por favor, reservem para eles uma parte fixa do dinheiro da saúde mental. Por favor, façam com que as verbas durem pelo menos três anos, com formulários curtos.
letter-comment-community = Venho falar do apoio em comunidade. Círculos e grupos de vizinhos chegam a pessoas a quem as repartições não chegam, muitas vezes sem receber. Por favor, digam: quanto dinheiro da saúde mental foi para esses grupos no ano passado? Quem decidiu, e havia ali pessoas das comunidades? Até que data vai ser reservada uma parte fixa para eles?
letter-post-community = Círculos e grupos de vizinhos ajudam na saúde mental todos os dias, muitas vezes sem receber. Pedimos para eles uma parte fixa do dinheiro da saúde mental, por três anos ou mais.

letter-what-crisis = Uma pessoa em perigo precisa ser entendida na hora. Por telefone, o 988 tem intérpretes para mais de 240 idiomas. Para mensagem de texto e chat, ele cita inglês e espanhol (lido em 14 de setembro de 2026). O público deveria saber se isso funciona bem. Quantas pessoas pedem outro idioma? Quanto tempo esperam? Quantas desligam antes que alguém as entenda?
letter-ask-crisis = Peço que toda linha de crise que recebe dinheiro público publique alguns números todo ano. Que idiomas as pessoas pediram, e quantas tiveram ajuda neles? Quanto tempo esperaram por um intérprete, e quantas desligaram antes? Os números nunca mostram quem ligou. Peço também intérpretes treinados para ligações de crise. E peço um plano, com datas, para mensagem de texto e chat em mais idiomas.
letter-phone-crisis = Estou ligando por causa dos idiomas em linhas de crise como o 988. Uma pessoa em perigo precisa ser entendida na hora. Por favor, peçam às linhas de crise que publiquem que idiomas as pessoas pedem, quanto tempo esperam e quantas desligam. Isso nunca pode mostrar quem ligou.
letter-comment-crisis = Venho falar dos idiomas nas linhas de crise. Uma pessoa em perigo precisa ser entendida na hora. Por favor, digam: que idiomas as pessoas daqui pedem quando ligam? Quanto tempo esperam por um intérprete? Quantas desligam antes? Até que data esses números vão ser públicos, sem mostrar quem ligou?
letter-post-crisis = Uma pessoa em perigo precisa ser entendida na hora. Pedimos às linhas de crise números públicos: que idiomas as pessoas pedem, quanto tempo esperam, quantas desligam antes.

letter-what-peers = No apoio entre pares trabalham pessoas que já passaram por problemas de saúde mental e apoiam outras. Agentes de saúde da comunidade vêm da comunidade que atendem. Entre eles estão os promotores de salud, um papel que vem da América Latina e das comunidades latinas. Essas pessoas chegam aonde as repartições não chegam. Muitas vezes recebem pouco, ou nada. Uma carta federal de 15 de agosto de 2007 diz aos estados como o Medicaid pode pagar pelo apoio entre pares.
letter-ask-peers = Peço que agentes de saúde da comunidade e quem faz apoio entre pares recebam como parte da equipe. Que tenham um salário que dê para viver, treinamento pago e licença médica. Que o Medicaid e outros seguros paguem pelo trabalho dessas pessoas. Que uma condenação antiga ou a falta de um diploma, por si só, não afaste ninguém deste trabalho. Que se publique todo ano quantas vagas dessas existem, em que idiomas, e quanto pagam.
letter-phone-peers = Estou ligando por causa de agentes de saúde da comunidade e de quem faz apoio entre pares. Essas pessoas chegam aonde as repartições não chegam, muitas vezes por pouco dinheiro ou nenhum. Por favor, apoiem um salário que dê para viver. Por favor, cuidem para que o Medicaid e outros seguros paguem por esse trabalho.
letter-comment-peers = Venho falar de agentes de saúde da comunidade e de quem faz apoio entre pares. Essas pessoas ajudam outras com o que elas mesmas viveram, muitas vezes por pouco dinheiro ou nenhum. Por favor, digam: quantas delas recebem hoje, e quanto? Que idiomas falam? Até que data vão receber como parte da equipe?
letter-post-peers = Agentes de saúde da comunidade e quem faz apoio entre pares chegam aonde as repartições não chegam. Pedimos um salário que dê para viver, treinamento pago e seguros que paguem por esse trabalho.

letter-who-name = Descubra quem decide
    .about = Como achar nomes e endereços por telefone, numa biblioteca pública ou na prefeitura, sem internet.
letter-who-start = Para isto você não precisa de internet. Basta uma ligação ou uma visita. Você pode pedir um intérprete.
letter-who-congress = O Congresso em Washington
letter-who-congress-how = O Congresso decide sobre as leis federais e o dinheiro federal. Ligue para a central telefônica, diga o seu código postal (ZIP) e peça para falar com quem representa você no Senado (Senator) ou na Câmara (Representative).
letter-who-congress-number = Central telefônica do Capitólio: (202) 224-3121 (lido em 2017)
letter-who-congress-write = Para o Senado: The Honorable (nome), United States Senate, Washington, DC 20510. Para a Câmara: The Honorable (nome), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Não sabemos em que dia isto foi lido. Pergunte se ainda está certo.
letter-who-local = Estado, condado, cidade, escola ou clínica
letter-who-library = Vá a uma biblioteca pública, ou ligue para uma. Mostre ou leia estas perguntas. Você também pode fazê-las na prefeitura, na sede do condado ou no escritório do distrito escolar.
letter-who-ask-state = Quem me representa na assembleia legislativa do estado, e quais são os endereços? Este é o meu código postal (ZIP).
letter-who-ask-money = Quem decide aqui sobre os serviços de saúde mental e o dinheiro para eles?
letter-who-ask-meeting = Quando e onde é a próxima reunião? Como posso me inscrever para falar?
letter-who-ask-language = Vai haver um intérprete para o meu idioma?
letter-who-care = Num hospital ou clínica, pergunte na recepção quem dirige o lugar. Se for um seguro de saúde, ligue para o número da sua carteirinha e pergunte para onde mandar uma carta.
letter-who-web = Se você pode usar a internet
letter-who-mha = Mental Health America, políticas públicas e avisos para agir: https://mhanational.org/public-policy
letter-who-usa = USA.gov, encontre quem foi eleito para representar você: https://www.usa.gov/elected-officials (nós mesmos não lemos esta página)
letter-who-found = O que eu descobri: nome, endereço, número, próxima reunião
