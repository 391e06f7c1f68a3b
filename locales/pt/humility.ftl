### Dez perguntas para pensar durante um mês, para equipes e voluntários de organizações. Cada pessoa escreve para si mesma, no papel.

humility-name = Manter a humildade: dez perguntas para um mês
    .about = Perguntas curtas sobre escutar, sobre poder e sobre erros. Cada pessoa escreve para si mesma.
humility-how = Escolha duas ou três por semana. Guarde esta folha para você. Ninguém a recolhe.
humility-never = Queremos ter humildade diante das culturas, e mudar quando as pessoas dizem do que precisam. Isso nunca termina.
humility-listen = Quando parei de escutar esta semana? O que perdi?
humility-silent = Quem falou mais hoje? Quem ninguém ouviu?
humility-guess = O que pensei sobre alguém antes que essa pessoa falasse?
humility-power = Que poder tenho aqui, por exemplo chaves, arquivos, dinheiro ou a última palavra? Quem sente esse poder?
humility-rule = Qual das nossas regras é fácil para mim e difícil para outras pessoas?
humility-word = Que palavra usei para pessoas que elas não usam para si mesmas?
humility-mistake = Quando magoei alguém sem querer? Como pedi desculpa, e o que mudei?
humility-taught = O que me ensinou alguém que eu atendo? Eu agradeci?
humility-credit = Que prática que eu uso vem de outra comunidade? Eu disse isso?
humility-honest = Quem me diz com sinceridade quando estou errando? O que faço para que isso seja seguro para essa pessoa?
