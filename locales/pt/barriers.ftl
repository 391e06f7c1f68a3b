### A página “Barreiras nesta biblioteca”: quantas fichas são grátis, atendem no idioma de quem lê e assim por diante. Conta o que se sabe e o que ninguém sabe.

barriers-name = Barreiras nesta biblioteca
    .about = Quantas fichas são grátis, atendem no seu idioma, não pedem documento de identidade e abrem à noite, e de quantas ninguém sabe.
barriers-what = Contamos { $count } fichas de lugares que dão apoio a pessoas. Os números são da lista deste computador, não do país inteiro.
barriers-head-question = O que facilita
barriers-head-yes = Sim
barriers-head-no = Não
barriers-head-unknown = Não se sabe
barriers-row-free = É grátis
barriers-row-language = Alguém fala { $language }
barriers-row-id = Não pedem documento de identidade
barriers-row-evening = Aberto à noite ou no fim de semana
barriers-unknown = “Não se sabe” também é uma barreira: a pessoa tem que ligar e perguntar. O seu centro pode descobrir, e escrever isso na lista.
