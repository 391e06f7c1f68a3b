### A página “Idiomas nesta biblioteca”: para cada idioma, quantas fichas têm alguém que o fala. Conta o que a lista diz.

coverage-name = Idiomas nesta biblioteca
    .about = Para cada idioma, quantas linhas de crise, clínicas e grupos da comunidade têm alguém que o fala. E que idiomas ninguém fala.
coverage-what = Fichas contadas: { $count }. Uma ficha conta para um idioma se a lista diz que alguém ali o fala.
coverage-head-language = Idioma
coverage-head-crisis = Linhas de crise
coverage-head-care = Outra ajuda
coverage-head-community = Comunidade
coverage-interpreter = Fichas com intérpretes: { $interpreters }. Talvez esses lugares possam ajudar em qualquer idioma. Pergunte lá.
coverage-missing = Nesta lista, não se sabe de ninguém que fale: { $languages }
coverage-do = O que você pode fazer: descubra quem fala estes idiomas perto de você, e escreva isso na lista. Pague às pessoas que servem de intérprete.
