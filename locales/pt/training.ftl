### Um plano de treinamento que uma organização faz para a própria equipe e o voluntariado, e preenche no papel.

training-plan-name = Plano de treinamento
    .about = Planejem um treinamento que siga o ano todo. Quem conduz são pessoas das comunidades que vocês atendem, e elas são pagas.
training-plan-topics = Sobre o que vocês querem aprender?
training-plan-topics-listening = Escutar, e ter humildade
training-plan-topics-racism = O racismo na saúde, no passado e hoje
training-plan-topics-language = Trabalhar com intérpretes
training-plan-topics-lgbtq = Atender pessoas queer e trans
training-plan-topics-healing = Práticas de cura, e o reconhecimento dos povos de onde vêm
training-plan-topics-crisis = Uma crise, e o que acontece quando a polícia vem
training-plan-tick = Nossos temas. Marquem cada um quando o treinamento tiver sido feito.
training-plan-who = Quem das nossas comunidades vai conduzir cada tema?
training-plan-pay = Paguem às pessoas da comunidade que ensinam como pagam a qualquer especialista. Paguem também a preparação e a viagem.
training-plan-budget = Pagamento de quem ensina, com linha própria no orçamento:
training-plan-needs = O que as pessoas precisam para participar, por exemplo intérpretes, uma sala sem degraus, alguém que cuide das crianças:
training-plan-dates = Datas, em horas de trabalho pagas. Quando o treinamento continua?
training-plan-know = Como vamos saber que o atendimento melhorou? A quem vamos perguntar, e quando?
