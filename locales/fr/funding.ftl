### Une demande d’argent, une page, qu’une organisation envoie à un financeur aux États-Unis.

funding-request-name = Demande d’argent
    .about = Une page qui demande à un financeur de payer pour de meilleurs soins. Choisissez pour quoi, et complétez le reste.
funding-request-for = À quoi servira l’argent ?
funding-request-for-data = Des questions respectueuses, des chiffres utiles et des questionnaires testés
funding-request-for-training = Une formation qui continue toute l’année
funding-request-for-staff = Trouver et garder du personnel et des bénévoles
funding-request-for-strengths = Ce qui garde les communautés fortes
funding-request-for-language = De l’aide dans la langue de chaque personne
funding-request-for-list = Une liste de soutien pour toutes les personnes que nous servons
funding-request-organization = Nom de votre organisation
funding-request-funder = À qui demandez-vous de l’argent ?
funding-request-amount = Combien demandez-vous ?
    .hint = Par exemple : $5,000 pour un an
funding-request-own = Avec vos propres mots : qu’avez-vous vu ?
    .hint = N’écrivez rien qui permette à d’autres de savoir de qui il s’agit.

## La page.

funding-request-to = À : { $funder }
funding-request-ask = { $organization } vous demande { $amount }.
funding-request-data-text = Quand les formulaires ne conviennent pas aux gens, on ne voit pas leurs besoins. Nous poserons nos questions à tout le monde avec respect, et chaque personne pourra se décrire elle-même. Nous utiliserons des questionnaires de dépistage testés dans les langues des gens. Nous ne publions aucun chiffre de moins de 10.
funding-request-training-text = Les soins sont meilleurs quand les personnes qui les donnent continuent d’apprendre. L’argent paie des formatrices et des formateurs des communautés que nous servons, et le temps qu’il faut au personnel pour apprendre.
funding-request-staff-text = Les gens cherchent de l’aide auprès de personnes qui connaissent leur langue et leur vie. L’argent paie des salaires justes, un accompagnement, du repos et la possibilité d’évoluer. Nous n’embauchons et ne refusons jamais personne à cause de la race.
funding-request-strengths-text = La famille, les anciens, la foi, la langue et la culture aident les gens à aller bien. L’argent va à des groupes que les communautés mènent elles-mêmes. Pour chaque pratique, nous nommons la communauté à qui elle appartient.
funding-request-language-text = On ne peut pas aider les gens avec des mots qu’ils ne comprennent pas. L’argent paie des interprètes et du personnel bilingue. Il paie aussi des personnes qui écrivent et vérifient les papiers dans leur propre langue.
funding-request-list-text = Une aide que personne ne peut trouver ne sert à rien. L’argent paie des personnes pour appeler chaque lieu et vérifier chaque fiche. Il paie aussi l’impression de la liste en beaucoup de langues.
funding-request-plan = Ce que nous ferons, pour quelle date, et ce que coûte chaque partie :
funding-request-voice = Qui, dans nos communautés, a préparé cela avec nous :
funding-request-know = À quoi nous verrons que cela a aidé :
funding-request-report = Nous vous dirons ce qui a marché et ce qui n’a pas marché. Nous ne nommerons jamais les personnes que nous servons.
funding-request-sign = Nom, signature, et comment nous joindre :
funding-request-call = Ce travail répond aux « Calls to Action for BIPOC Mental Health » de Mental Health America (mhanational.org).
