### Un plan de formation, qu’une organisation fait pour son personnel et ses bénévoles et remplit sur papier.

training-plan-name = Plan de formation
    .about = Préparez une formation qui continue toute l’année. Des personnes des communautés que vous servez la mènent et sont payées.
training-plan-topics = Que voulez-vous apprendre ?
training-plan-topics-listening = Écouter, et rester humble
training-plan-topics-racism = Le racisme dans les soins, autrefois et aujourd’hui
training-plan-topics-language = Travailler avec des interprètes
training-plan-topics-lgbtq = Les soins pour les personnes queers et trans
training-plan-topics-healing = Les pratiques de guérison, et nommer leur origine
training-plan-topics-crisis = Une crise, et ce qui se passe quand la police vient
training-plan-tick = Nos sujets. Cochez chacun quand la formation a eu lieu.
training-plan-who = Qui, dans nos communautés, va mener chaque sujet ?
training-plan-pay = Payez les personnes de la communauté qui donnent la formation comme tout spécialiste. Payez aussi la préparation et les trajets.
training-plan-budget = L’argent pour les payer, sur sa propre ligne dans le budget :
training-plan-needs = Ce qu’il faut aux gens pour participer, par exemple des interprètes, une salle sans marches, une garde d’enfants :
training-plan-dates = Dates, sur le temps de travail payé. Quand la formation continue-t-elle ?
training-plan-know = À quoi verrons-nous que les soins sont meilleurs ? À qui le demanderons-nous, et quand ?
