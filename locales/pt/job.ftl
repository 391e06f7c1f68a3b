### Uma lista para conferir um anúncio de vaga, com espaço para números no papel, para organizações que procuram profissionais e voluntários.

job-ad-name = Lista para conferir um anúncio de vaga
    .about = Para encontrar profissionais e voluntários em quem as suas comunidades confiem, com espaço para os seus números.
job-ad-pay = Ele diz o salário. Para voluntários, diz que gastos são devolvidos.
job-ad-needs = Ele pede só o que o trabalho exige. O que as pessoas aprenderam com a vida conta.
job-ad-languages = Ele cita um segundo idioma como habilidade, e vocês pagam por ela.
job-ad-growth = Ele diz quem orienta as pessoas novas, e como elas podem aprender e crescer no trabalho.
job-ad-places = Ele vai aonde as suas comunidades olham: os jornais, rádios, grupos e casas de fé delas.
job-ad-panel = Várias pessoas escolhem juntas. Algumas vêm da comunidade e são pagas por isso.
job-ad-same = Todo mundo recebe as mesmas perguntas. A todo mundo se oferece intérprete ou outra ajuda para participar.
job-ad-fair = Cheguem a mais pessoas, e depois escolham de forma justa. Nunca contratem nem recusem alguém por causa de raça, fé, gênero ou deficiência.
job-ad-numbers = Nossos números, no papel
job-ad-told = Contem só o que as pessoas disseram de si mesmas a vocês. Ninguém tem que dizer.
job-ad-small = Nunca publiquem um número menor que 10, nem números pelos quais se possa calculá-lo.
job-ad-applied = Pediram a vaga: quantos profissionais, quantos voluntários?
job-ad-began = Começaram: quantos profissionais, quantos voluntários?
job-ad-stayed = Continuam aqui depois de um ano: quantos profissionais, quantos voluntários?
job-ad-lead = Hoje lideram: quantos profissionais, quantos voluntários?
job-ad-gap = Onde perdemos pessoas? O que vamos mudar?
