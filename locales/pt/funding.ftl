### Um pedido de dinheiro, numa página, que uma organização manda a quem financia. O inglês vem primeiro; o idioma de quem lê fica ao lado.

funding-request-name = Pedido de financiamento
    .about = Uma página que pede a quem financia que pague um atendimento melhor. Escolham para quê, e preencham o resto.
funding-request-for = Para que é o dinheiro?
funding-request-for-data = Perguntas com respeito, números úteis e triagens testadas
funding-request-for-training = Treinamento que segue o ano todo
funding-request-for-staff = Encontrar e manter equipe e voluntariado
funding-request-for-strengths = O que dá força às comunidades
funding-request-for-language = Ajuda no idioma de cada pessoa
funding-request-for-list = Uma lista de apoios para todas as pessoas que atendemos
funding-request-organization = Nome da sua organização
funding-request-funder = A quem vocês pedem o dinheiro?
funding-request-amount = Quanto vocês pedem?
    .hint = Por exemplo: $5,000 por um ano
funding-request-own = Com suas palavras: o que vocês viram?
    .hint = Não escrevam nada por onde outros possam saber quem é alguém.

funding-request-to = Para: { $funder }
funding-request-ask = { $organization } pede a vocês: { $amount }.
funding-request-data-text = Quando os formulários não combinam com as pessoas, ninguém vê do que elas precisam. Vamos perguntar a todo mundo com respeito, e deixar que as pessoas se descrevam. Vamos usar triagens que foram testadas nos idiomas delas. Não publicamos nenhum número menor que 10.
funding-request-training-text = O atendimento melhora quando quem atende continua aprendendo. O dinheiro paga pessoas das comunidades que atendemos para ensinar, e o tempo de que a equipe precisa para aprender.
funding-request-staff-text = As pessoas procuram quem conheça o seu idioma e a sua vida. O dinheiro paga salários justos, orientação, descanso e espaço para crescer. Nunca contratamos nem recusamos ninguém por causa da raça.
funding-request-strengths-text = A família, as pessoas mais velhas e sábias, a fé, a língua e a cultura ajudam as pessoas a ficar bem. O dinheiro vai para grupos que as próprias comunidades conduzem. Cada prática leva o nome da comunidade de onde vem.
funding-request-language-text = Ninguém pode ser ajudado com palavras que não entende. O dinheiro paga intérpretes e pessoas na equipe que falam dois idiomas. Paga também quem escreve e confere papéis no próprio idioma.
funding-request-list-text = A ajuda não serve de nada se ninguém a encontra. O dinheiro paga pessoas para ligar para cada lugar e conferir cada ficha. Paga também a impressão da lista em muitos idiomas.
funding-request-plan = O que vamos fazer, até quando, e quanto custa cada parte:
funding-request-voice = Quem das nossas comunidades planejou isto conosco:
funding-request-know = Como vamos saber que ajudou:
funding-request-report = Vamos contar a vocês o que deu certo e o que não deu. Nunca vamos dizer o nome das pessoas que atendemos.
funding-request-sign = Nome, assinatura, e como falar conosco:
funding-request-call = Este trabalho responde aos “Calls to Action for BIPOC Mental Health” da Mental Health America (mhanational.org).
