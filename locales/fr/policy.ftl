### La page « Participer aux décisions publiques » : qui décide de quoi, et comment se préparer à une réunion publique. Pour aucun parti et aucun candidat : ne jamais dire comment voter.

## Le formulaire, à l’écran.

policy-name = Participer aux décisions publiques
    .about = Trouvez qui décide, et préparez-vous à parler à une réunion publique.
policy-where = Qui décide de ce que vous voulez changer ?
policy-where-all = Je ne sais pas. Tout montrer.
policy-where-school = Conseil scolaire
policy-where-local = Ville ou comté
policy-where-health = Service de santé publique
policy-where-legislature = Parlement de l’État
policy-where-medicaid = Agence Medicaid de l’État
policy-where-congress = Congrès des États-Unis
policy-where-federal = Agences fédérales
policy-topic = De quoi voulez-vous parler ?
    .hint = Quelques mots, par exemple « des interprètes à la clinique ». Si vous laissez vide, il y a une ligne pour l’écrire.
policy-change = Que devraient faire les personnes qui décident ?
    .hint = Une phrase, par exemple « Payez un interprète à chaque rendez-vous. »

## Le haut de la page, et qui décide de quoi.

policy-neutral = Cette page n’est pour aucun parti et aucun candidat. Elle ne dit pas comment voter.
policy-school = Un conseil scolaire décide des règles et de l’argent des écoles. Cela peut vouloir dire des personnes formées à l’écoute (« counselors »), ou des lettres aux familles dans votre langue.
policy-local = Les villes et les comtés décident de l’argent local, par exemple pour des équipes de crise. Dans certains États, les comtés tiennent aussi les soins publics de santé mentale.
policy-health = Un service de santé publique mène des programmes de santé pour sa ville, son comté ou son État. Demandez-lui qui reçoit de l’argent pour les soins de santé mentale.
policy-legislature = Le parlement d’un État (« legislature ») fait les lois de l’État et décide de l’argent de l’État. Cela comprend des règles pour les soins de santé mentale.
policy-medicaid = Medicaid paie les soins de santé de beaucoup de personnes qui ont peu d’argent. Dans le cadre des règles fédérales, chaque État décide de ce qu’il paie.
policy-medicaid-council = Les règles fédérales disent que chaque État doit avoir un conseil de personnes qui utilisent Medicaid. Demandez comment y entrer. (Dernière confirmation en décembre 2025.)
policy-congress = Le Congrès fait les lois fédérales et décide de l’argent fédéral, par exemple l’argent pour le 988.
policy-congress-call = Appelez le 202-224-3121 et demandez votre sénateur (« Senator ») ou votre représentant (« Representative »). On y répond en anglais. (Numéro d’une source de 2017.)
policy-congress-anyone = Il n’est pas nécessaire d’avoir la nationalité américaine pour appeler. Vous n’avez rien à dire sur des papiers d’immigration.
policy-federal = Les agences fédérales écrivent les règles détaillées d’une loi fédérale. Pour la plupart des nouvelles règles, elles doivent d’abord demander l’avis du public.
policy-federal-comment = Vous pouvez envoyer un avis sur www.regulations.gov, même sans votre nom. Tout le monde peut le lire.
policy-find = Trouvez les personnes élues pour vous sur www.usa.gov/elected-officials. Nous n’avons pas pu confirmer cette adresse. Une bibliothèque publique peut vous aider à chercher.
policy-law = Nous avons lu nos sources sur les lois fédérales et les adresses web le 27 novembre 2026. La plus récente date de décembre 2025. Les règles des réunions ne sont pas confirmées pour votre État. Ceci n’est pas un conseil juridique.

## Avant la réunion.

policy-before = Avant la réunion
policy-agenda = Trouvez le jour, le lieu et la liste des sujets dont on va parler (l’ordre du jour, « agenda »).
policy-signup = Demandez comment s’inscrire pour parler, jusqu’à quel jour, et combien de minutes vous avez.
policy-interpreter = En vous inscrivant, demandez un interprète et des minutes en plus. Certains lieux doivent le savoir trois jours avant, ou plus tôt.
policy-access = Demandez ce dont vous avez besoin : une rampe, la langue des signes, des sous-titres, ou un moyen de parler par téléphone.
policy-record = Demandez si la réunion est filmée, et si vous devez dire votre nom ou votre adresse.
policy-bring = Venez avec quelqu’un qui s’assoit près de vous, et avec des gens qui veulent le même changement.

## Ce qu’il ne faut jamais dire en public.

policy-never = Ce qu’il ne faut jamais dire en public
policy-never-ends = Ce que vous dites peut être filmé, et retrouvé des années plus tard. Sur votre propre santé, dites seulement ce que tout le monde peut savoir.
policy-never-papers = Ne parlez jamais de papiers d’immigration, ni des vôtres ni de ceux de quelqu’un d’autre.
policy-never-others = Ne donnez jamais le nom, le diagnostic ou l’histoire d’une autre personne, sauf si elle a dit oui.
policy-never-home = Ne donnez jamais votre rue, le nom de votre enfant, ni le nom de l’école.
policy-never-case = Ne parlez jamais d’une affaire devant un tribunal, ni de quelque chose qui est peut-être contre la loi. Demandez d’abord à un avocat.
policy-never-citizen = Si vous n’avez pas la nationalité américaine, demandez à un avocat quel est le risque avant de parler. Quelqu’un d’autre peut lire vos mots à voix haute.

## Dans la salle.

policy-room = Dans la salle
policy-early = Venez en avance. Dites au personnel que vous voulez parler, et rencontrez votre interprète. Vous pouvez arrêter à tout moment, ou donner vos mots sur papier.
policy-say = Des mots que vous pouvez dire
policy-say-topic = Merci de m’écouter. Je veux parler de ceci : { $topic }
policy-say-now = Voici ce que vivent les gens en ce moment :
policy-say-change = Voici ce que je vous demande de faire : { $change }
policy-say-answer = Dites-nous, s’il vous plaît, qui répondra, et pour quelle date.

## Après la réunion.

policy-after = Après la réunion
policy-letter = Envoyez une courte lettre. Dites merci, écrivez encore une fois ce que vous avez demandé, et demandez quand la décision sera prise.
policy-seat = Demandez quels conseils et comités prennent de nouveaux membres, et si votre temps est payé.
policy-rest = Racontez aux vôtres comment cela s’est passé, et reposez-vous. Prendre la parole est un travail difficile.
policy-notes = Qui a dit quoi, et ce qui a été promis
