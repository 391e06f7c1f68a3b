### A página “Participar das decisões públicas”: quem decide o quê, e um roteiro para uma reunião pública. Não é de nenhum partido nem de nenhuma candidatura.

policy-name = Participar das decisões públicas
    .about = Descubra quem decide, e prepare-se para falar numa reunião pública.
policy-where = Quem decide sobre o que você quer mudar?
policy-where-all = Não sei ao certo. Mostrar todos.
policy-where-school = Conselho escolar (school board)
policy-where-local = Cidade ou condado
policy-where-health = Departamento de saúde
policy-where-legislature = Assembleia legislativa do estado
policy-where-medicaid = Órgão estadual do Medicaid
policy-where-congress = Congresso dos Estados Unidos
policy-where-federal = Órgãos federais
policy-topic = Sobre o que você quer falar?
    .hint = Algumas palavras, por exemplo “intérpretes na clínica”. Se você deixar isto vazio, há uma linha para escrever.
policy-change = O que deveriam fazer?
    .hint = Uma frase, por exemplo “Paguem um intérprete em cada consulta.”

policy-neutral = Esta página não é de nenhum partido nem de nenhuma candidatura. Ela não diz como votar.
policy-school = Um conselho escolar decide sobre as regras e o dinheiro das escolas. Por exemplo, sobre orientação escolar (counselors), ou sobre cartas para casa no seu idioma.
policy-local = Cidades e condados decidem sobre o dinheiro local, por exemplo para equipes de crise. Em alguns estados, os condados também cuidam do atendimento público de saúde mental.
policy-health = Um departamento de saúde cuida dos programas de saúde da sua cidade, do condado ou do estado. Pergunte ali quem recebe dinheiro para a saúde mental.
policy-legislature = A assembleia legislativa faz as leis do estado e decide sobre o dinheiro do estado. Isso inclui as regras do atendimento de saúde mental.
policy-medicaid = O Medicaid paga o atendimento de saúde de muita gente com pouco dinheiro. Dentro das regras federais, cada estado decide o que ele paga.
policy-medicaid-council = As regras federais dizem que cada estado precisa ter um conselho de pessoas que usam o Medicaid. Pergunte como participar. (Confirmado pela última vez em dezembro de 2025.)
policy-congress = O Congresso faz as leis federais e decide sobre o dinheiro federal, por exemplo o dinheiro para o 988.
policy-congress-call = Ligue para 202-224-3121 e peça para falar com quem representa você no Senado (Senator) ou na Câmara (Representative). Atendem em inglês. (Número de uma fonte de 2017.)
policy-congress-anyone = Você não precisa ter cidadania americana para ligar. Você não precisa dizer nada sobre documentos de imigração.
policy-federal = Os órgãos federais escrevem as regras detalhadas de uma lei federal. Para a maioria das regras novas, precisam antes perguntar ao público.
policy-federal-comment = Você pode mandar um comentário em www.regulations.gov, mesmo sem o seu nome. Todo mundo pode ler.
policy-find = Encontre quem foi eleito para representar você em www.usa.gov/elected-officials. Não conseguimos confirmar este endereço. Uma biblioteca pública pode ajudar você a procurar.
policy-law = Lemos nossas fontes sobre lei federal e endereços na internet em 27 de novembro de 2026. A mais nova é de dezembro de 2025. As regras para reuniões não foram confirmadas para o seu estado. Isto não é orientação jurídica.

policy-before = Antes da reunião
policy-agenda = Descubra o dia, o lugar e a lista do que vai ser discutido (a pauta; em inglês, “agenda”).
policy-signup = Pergunte como se inscrever para falar, até que dia, e quantos minutos você tem.
policy-interpreter = Ao se inscrever, peça um intérprete e minutos a mais. Alguns lugares precisam saber três dias antes, ou mais cedo.
policy-access = Peça o que for preciso para você: rampa, língua de sinais, legendas, ou um jeito de falar por telefone.
policy-record = Pergunte se a reunião é filmada, e se você tem que dizer seu nome ou endereço.
policy-bring = Leve alguém para se sentar ao seu lado, e pessoas que querem a mesma mudança.

policy-never = O que nunca contar em público
policy-never-ends = O que você diz pode ser filmado, e encontrado anos depois. Sobre a sua saúde, conte só o que qualquer pessoa pode saber.
policy-never-papers = Nunca fale de documentos de imigração, nem dos seus nem dos de outra pessoa.
policy-never-others = Nunca conte o nome, o diagnóstico ou a história de outra pessoa, a não ser que ela tenha dito sim.
policy-never-home = Nunca diga a sua rua, o nome do seu filho ou da sua filha, nem o nome da escola.
policy-never-case = Nunca fale de um processo na justiça, nem de algo que talvez seja contra a lei. Pergunte antes a um advogado.
policy-never-citizen = Se você não tem cidadania americana, pergunte a um advogado sobre o risco antes de falar. Outra pessoa pode ler as suas palavras em voz alta.

policy-room = Na sala
policy-early = Chegue cedo. Diga à equipe que você quer falar, e conheça o seu intérprete. Você pode parar a qualquer momento, ou entregar as suas palavras em papel.
policy-say = Palavras que você pode dizer
policy-say-topic = Agradeço por me ouvirem. Quero falar sobre isto: { $topic }
policy-say-now = Isto é o que acontece com as pessoas agora:
policy-say-change = Isto é o que peço que vocês façam: { $change }
policy-say-answer = Por favor, digam quem vai responder, e até quando.

policy-after = Depois da reunião
policy-letter = Mande uma carta curta. Agradeça, escreva de novo o que você pediu, e pergunte quando vão decidir.
policy-seat = Pergunte que conselhos e comissões aceitam novos membros, e se pagam pelo seu tempo.
policy-rest = Conte à sua gente como foi, e descanse. Tomar a palavra é um trabalho duro.
policy-notes = Quem disse o quê, e o que prometeu
