### A folha “Perguntas sobre este lugar”: perguntas para uma clínica, uma escola, um trabalho ou outro lugar, com espaço para as respostas. “Vocês” é a equipe do lugar.

questions-name = Perguntas sobre este lugar
    .about = Uma folha com perguntas simples para uma clínica, uma escola, um trabalho ou outro lugar. Tem espaço para as respostas. Você não precisa dizer quem é.
questions-system = Que tipo de lugar é?
questions-system-clinic = Clínica ou hospital
questions-system-school = Escola ou faculdade
questions-system-workplace = Lugar de trabalho
questions-system-insurer = Seguro de saúde
questions-system-research = Lugar que faz pesquisa
questions-system-public = Repartição pública ou conselho eleito
questions-system-faith = Grupo de fé ou da comunidade
questions-barrier = O que impede as pessoas de ter ajuda ali?
    .hint = Escolha de uma a três coisas. Cada uma traz algumas perguntas.
questions-barrier-cost = Preço
questions-barrier-stigma = Vergonha, ou desprezo
questions-barrier-language = Idioma
questions-barrier-distance = Distância
questions-barrier-hours = Horário e espera
questions-barrier-id = Documentos e papéis
questions-barrier-trust = Medo, ou falta de confiança
questions-barrier-childcare = Ninguém para cuidar das crianças
questions-barrier-disability = Sem acesso para pessoas com deficiência
questions-place = Nome do lugar
    .hint = Se você deixar isto vazio, a folha tem uma linha para escrever.

questions-title = Perguntas para: { $place }
questions-say = Ao entregar esta folha, você pode dizer:
questions-hello = Tenho algumas perguntas sobre saúde mental e este lugar. Por favor, escrevam aqui as respostas, ou me digam quem pode escrever.
questions-how = Por favor, respondam a todas as perguntas. Se não souberem, escrevam quem sabe.
questions-private = Por favor, não digam o nome de ninguém que pediu ajuda a vocês.

questions-cost-unable = O que acontece quando uma pessoa precisa de ajuda e não pode pagar? Posso ver isso por escrito?
questions-cost-before = Como uma pessoa fica sabendo o preço antes de uma consulta? Quem diz a ela?
questions-cost-plan = Com o seguro de saúde de vocês, quanto uma pessoa paga por uma sessão de terapia? E quanto paga para ir a um médico de família?
questions-cost-refused = No ano passado, quantas vezes vocês se recusaram a pagar um atendimento de saúde mental? Por que razões?
questions-cost-spent = Quanto dinheiro vocês gastaram com saúde mental no ano passado? Quanto vão gastar no ano que vem?
questions-cost-outside = Quando vocês mandam uma pessoa buscar ajuda em outro lugar, quem paga? Posso ver isso por escrito?
questions-cost-study = Quanto vocês pagam a quem participa de uma pesquisa? Pagam também a viagem e o cuidado das crianças?

questions-stigma-knows = Quando uma pessoa pede ajuda aqui, quem fica sabendo? Quem nunca fica sabendo?
questions-stigma-mail = Quem, numa família, pode ver as cartas e contas do atendimento de uma pessoa? Como essa pessoa pode impedir isso?
questions-stigma-punished = O que protege as pessoas de serem castigadas porque pediram ajuda? Onde isso está escrito?
questions-stigma-learn = O que a equipe e o voluntariado aprendem sobre saúde mental? Quem ensina, e com que frequência?
questions-stigma-insult = O que acontece quando alguém aqui ofende uma pessoa por causa da raça, ou por ela ser gay, lésbica ou trans? Quem decide?
questions-stigma-change = Alguém aqui tenta mudar uma pessoa que é gay, lésbica ou trans? Posso ver a regra de vocês por escrito?
questions-stigma-words = Quando vocês escrevem sobre uma comunidade, quem dessa comunidade lê primeiro? Essa pessoa pode mudar o texto?

questions-language-interpreter = Quem traduz quando uma pessoa fala pouco inglês, e quem paga? Como vocês garantem que nunca seja uma criança?
questions-language-papers = Em quais idiomas estão os formulários e as cartas de vocês? Quem conferiu as traduções?
questions-language-phone = O que escuta quem liga para cá e fala pouco inglês? Podemos ligar agora e ouvir?
questions-language-helpers = Que idiomas falam as pessoas que ajudam aqui? Em que dias elas estão aqui?
questions-language-plan = No seguro de saúde de vocês, quantos terapeutas falam um idioma além do inglês? Quantos deles aceitam novos pacientes?
questions-language-study = Quem fica de fora das pesquisas de vocês por causa do idioma? Quem decidiu isso?
questions-language-meeting = As pessoas podem falar o próprio idioma nas reuniões de vocês? Com quantos dias de antecedência precisam pedir um intérprete?
questions-language-sign = Como uma pessoa surda consegue aqui um intérprete de língua de sinais? Quanto tempo demora?

questions-distance-car = Como uma pessoa sem carro chega aqui? Quem paga a viagem?
questions-distance-plan = A que distância está o terapeuta mais próximo do seguro de saúde de vocês que aceita novos pacientes? Quando vocês conferiram isso pela última vez?
questions-distance-phone = Que ajuda uma pessoa pode ter por telefone ou vídeo? E se ela não tiver internet em casa?
questions-distance-outside = Onde vocês atendem pessoas fora deste prédio? Com que frequência?
questions-distance-none = Que bairros e cidades não têm ajuda em saúde mental por perto? O que vocês vão fazer ali?
questions-distance-shift = Como quem trabalha à noite, meio período ou em outro endereço recebe a mesma ajuda? Quem avisa essas pessoas?

questions-hours-open = Quando pode vir quem trabalha ou estuda o dia todo? Em que noites e fins de semana?
questions-hours-wait = Quanto tempo uma pessoa nova espera por ajuda? Qual foi a espera mais longa deste ano?
questions-hours-closed = Quando vocês estão fechados, quem atende uma pessoa em crise? E o que faz?
questions-hours-leave = As pessoas podem ir a uma consulta durante o trabalho ou a aula sem perder salário nem nota? Onde isso está escrito?
questions-hours-decide = Quantos dias vocês levam para dizer sim ou não a um atendimento? O que uma pessoa pode fazer enquanto espera?

questions-id-papers = Que papéis uma pessoa precisa mostrar para vocês ajudarem? O que vocês fazem se ela não tiver nenhum?
questions-id-immigration = Vocês perguntam às pessoas sobre imigração, ou guardam anotações sobre isso? Quem pode ler?
questions-id-officers = O que a equipe faz quando a polícia ou agentes de imigração perguntam por uma pessoa? Posso ver a regra por escrito?
questions-id-name = O documento de uma pessoa pode ter um nome que ela não usa mais. Que nome vocês usam, em voz alta e nas cartas?
questions-id-anonymous = Como uma pessoa pode ter ajuda aqui sem dizer o nome?
questions-id-number = Uma pessoa pode se inscrever sem número do Social Security ou sem endereço de casa? Onde isso está escrito?

questions-trust-force = Quando vocês chamam a polícia, ou mandam uma pessoa para um hospital contra a vontade dela? Quem avisa as pessoas disso antes de elas falarem?
questions-trust-leaders = De que comunidades vêm as pessoas que decidem aqui? Quais faltam, e o que vocês vão fazer a respeito?
questions-trust-equal = Pessoas não brancas e pessoas LGBTQ+ recebem ajuda aqui tão depressa quanto as outras? Posso ver os números?
questions-trust-complaint = Como uma pessoa pode reclamar sem medo? O que vocês mudaram depois da última reclamação?
questions-trust-data = Quem pode usar o que as pessoas contam a vocês, e para quê? Como uma pessoa pode dizer não?
questions-trust-credit = Quais das formas de curar ou ajudar que vocês usam vêm de uma comunidade? Como vocês dizem o nome dessa comunidade e pagam a ela?

questions-childcare-visit = Quem cuida das crianças enquanto a mãe ou o pai está aqui? Quanto custa?
questions-childcare-meeting = Quem cuida das crianças durante as reuniões e os grupos de vocês? Quem paga?
questions-childcare-home = O que vocês oferecem ou pagam quando a mãe ou o pai não pode sair de casa por causa de uma criança?
questions-childcare-leave = As pessoas podem mudar o horário quando uma criança ou um parente precisa delas? Perdem salário?
questions-childcare-report = Quando vocês denunciam uma mãe ou um pai ao serviço de proteção à criança? Avisam essa pessoa antes?

questions-disability-door = Como uma pessoa em cadeira de rodas entra aqui e chega ao banheiro? Vocês me mostram agora?
questions-disability-change = A quem uma pessoa pede uma sala tranquila, mais tempo ou outra adaptação? Em quantos dias vocês respondem?
questions-disability-forms = Quando foi a última vez que pessoas cegas testaram os formulários e o site de vocês? O que vocês mudaram depois?
questions-disability-plan = Como uma pessoa com deficiência acha, no seguro de saúde de vocês, um consultório em que consiga entrar? Quem conferiu isso?

questions-change = O que vocês vão mudar, até quando, e quem vai nos avisar?
questions-who = Quem respondeu a estas perguntas? Nome, função e data
