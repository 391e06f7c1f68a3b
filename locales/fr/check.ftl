### Faire le point sur une organisation : l’écran, les phrases auxquelles on répond, le rapport et trois feuilles. « La direction » : les personnes qui dirigent.

## L’écran.

check-title = Faire le point sur une organisation
check-intro = Choisissez le type d’organisation. Puis dites, pour chaque phrase, si elle est vraie là-bas. « Je ne sais pas » est une réponse honnête.
check-unsaved = Rien n’est gardé si vous ne l’enregistrez pas. Quand vous fermez la fenêtre ou appuyez sur « Quitter vite », tout disparaît.
check-no-names = N’écrivez rien sur une personne en particulier, qu’elle soit soignée, élève ou employée. Quelqu’un pourrait trouver qui elle est.
check-kind = Quel type d’organisation est-ce ?
check-kind-clinic = Clinique ou centre d’écoute
check-kind-workplace = Lieu de travail
check-kind-school = École ou université
check-kind-research = Institution de recherche
check-kind-public = Administration publique
check-kind-community = Groupe de la communauté
check-organization = Nom de l’organisation
check-answer-met = Vrai
check-answer-partly = Vrai en partie
check-answer-not = Pas vrai
check-answer-unknown = Je ne sais pas
check-evidence = Ce qui le montre
    .hint = Par exemple : une règle, une page, un chiffre, ou ce que vous avez vu.
check-owner = Qui s’en occupe
check-until = Pour quelle date
check-money = Argent
check-clas = CLAS : { $numbers }
check-clas-about = Ces numéros sont ceux des 15 normes nationales CLAS (National CLAS Standards). Elles viennent du ministère de la Santé et des Services sociaux des États-Unis (U.S. Department of Health and Human Services).
check-progress = Réponses : { $done } sur { $all }
check-save = Enregistrer dans un fichier
check-save-about = Vous l’enregistrez dans un fichier à vous. Vous pouvez y mettre une phrase secrète (un long mot de passe), mais ce n’est pas obligé. Sans phrase secrète, toute personne qui trouve le fichier peut le lire. Si vous perdez la phrase secrète, personne ne peut ouvrir le fichier.
check-open = Ouvrir un bilan enregistré
check-open-about = Avec un bilan plus ancien, le rapport dit aussi ce qui a changé.

## Les groupes de phrases.

check-group-leadership = Direction
check-group-language = Langue
check-group-staff = Personnel et bénévoles
check-group-data = Données
check-group-voice = La voix de la communauté
check-group-complaints = Réclamations

## Phrases : direction.

check-s-leader-named = Une personne de la direction, dont le nom est connu, est responsable par écrit du traitement juste des personnes de couleur.
check-s-leader-money = Le budget indique une somme d’argent pour rendre les choses plus justes pour les personnes de couleur.
check-s-leader-vote = Des personnes de couleur votent au conseil ou dans le groupe qui dirige.
check-s-leader-harm = Ces deux dernières années, la direction a vérifié par écrit lesquelles de ses propres règles font du tort aux personnes de couleur.
check-s-leader-goal = Le plan de cette année a un but pour la santé mentale des personnes de couleur, avec une date.
check-s-leader-report = Une fois par an, la direction publie ce qui va mieux et ce qui ne va pas mieux.
check-s-leader-police = Une règle écrite dit quand on peut appeler la police pour une personne en crise.
check-s-leader-price = Les gens apprennent avant le premier rendez-vous combien il coûte sans assurance.
check-s-leader-time-off = La direction a promis par écrit que personne n’est puni pour une absence liée à sa santé mentale.

## Phrases : langue.

check-s-language-money = Le budget indique une somme d’argent pour les interprètes et les traductions.
check-s-language-interpreter = Les gens ont un interprète gratuit, par téléphone ou sur place, en 15 minutes au plus.
check-s-language-sign = Une affiche à l’entrée dit en plusieurs langues que les interprètes sont gratuits.
check-s-language-tested = Les interprètes ont réussi un test dans les deux langues.
check-s-language-children = Personne ne demande à des enfants de faire l’interprète.
check-s-language-counselor = En 14 jours au plus, les gens peuvent voir une personne formée à l’écoute qui parle leur langue.
check-s-language-papers = Les papiers à signer existent en anglais et dans les trois autres langues les plus parlées ici.
check-s-language-read = Avant que l’on utilise une traduction, une personne qui connaît bien la langue l’a lue.
check-s-language-own = Aucune règle n’interdit aux gens de parler leur propre langue entre eux.
check-s-language-deaf = Les personnes sourdes peuvent avoir un interprète gratuit en langue des signes.

## Phrases : personnel et bénévoles.

check-s-staff-money = Le budget indique une somme d’argent pour trouver et garder du personnel ou des bénévoles de couleur.
check-s-staff-training = Tout le personnel a chaque année des heures payées pour apprendre ce qu’est le racisme et remettre en question ses propres habitudes.
check-s-staff-taught = Une formation sur une communauté est donnée par des personnes de cette communauté, qui sont payées.
check-s-staff-second-language = Le personnel qui utilise une deuxième langue au travail est payé plus pour cela.
check-s-staff-leaving = Quand des personnes de couleur quittent leur emploi ici, on leur demande pourquoi, et la direction entend leurs raisons.
check-s-staff-pay = Chaque année, les salaires sont comparés par race, et les écarts injustes sont corrigés.
check-s-staff-names = Le personnel et les bénévoles utilisent le nom et les pronoms que chaque personne demande.
check-s-staff-match = Quand quelqu’un demande une personne formée à l’écoute qui vient de sa propre communauté, on lui en propose une, ici ou ailleurs.

## Phrases : données.

check-s-data-money = Le budget indique une somme d’argent pour savoir qui est bien traité et qui ne l’est pas.
check-s-data-choice = Les gens peuvent indiquer leur race, leur langue et leur genre avec leurs propres mots, ou ne rien indiquer.
check-s-data-waiting = Deux fois par an, les temps d’attente sont comparés par race et par langue.
check-s-data-discipline = Les punitions, comme les exclusions temporaires, sont comptées par race, et les chiffres sont publiés chaque année.
check-s-data-jobs = Chaque année, les embauches, les promotions et les licenciements sont comptés par race.
check-s-data-needs = Ces trois dernières années, on a demandé à la communauté de quoi elle a besoin et ce qui l’aide déjà.
check-s-data-immigration = On demande aux gens leur statut d’immigration seulement quand une aide de l’État en dépend.
check-s-data-request = Une règle écrite dit qui décide quand la police ou des agents d’immigration demandent des données sur des personnes.
check-s-data-questions = Les questionnaires sur la santé mentale ont été essayés avec les communautés qui y répondent.
check-s-data-control = La communauté décide, avec les personnes qui font la recherche, qui pourra utiliser ses données plus tard.
check-s-data-again = Ce bilan, ou un bilan semblable, est refait chaque année.

## Phrases : la voix de la communauté.

check-s-voice-money = Le budget indique une somme d’argent pour payer les personnes de couleur pour les conseils qu’elles donnent.
check-s-voice-council = Un conseil de membres de la communauté rencontre la direction au moins quatre fois par an.
check-s-voice-changed = Dans la dernière année, au moins une chose a changé parce que des personnes de couleur l’ont demandé.
check-s-voice-supports = Les gens reçoivent une liste du soutien qui existe en communauté, comme les cercles et les groupes de pairs, et pas seulement des cliniques.
check-s-voice-credit = Quand on utilise une pratique de guérison d’une communauté, on nomme chaque fois cette communauté.
check-s-voice-closed = Aucune cérémonie n’est tenue ni enseignée sans l’accord du peuple à qui elle appartient.
check-s-voice-evening = Au moins la moitié des réunions ouvertes ont lieu le soir ou le week-end.
check-s-voice-paid-group = Les employés de couleur peuvent se réunir en groupe sur le temps de travail payé.
check-s-voice-research = Des membres de la communauté aident à choisir ce que l’on étudie.
check-s-voice-bring = Les gens peuvent venir à un rendez-vous avec un proche, une personne âgée respectée ou une personne qui guérit selon leur tradition.

## Phrases : réclamations.

check-s-complaint-money = Le budget indique une somme d’argent pour traiter les réclamations sur le racisme et réparer le mal fait.
check-s-complaint-language = Les gens peuvent se plaindre dans leur propre langue, de vive voix ou par écrit.
check-s-complaint-answer = Toute personne qui se plaint reçoit une première réponse en 10 jours au plus.
check-s-complaint-unnamed = Les gens peuvent se plaindre sans donner leur nom.
check-s-complaint-outside = Quelqu’un de l’extérieur examine les réclamations sur le racisme.
check-s-complaint-safe = Une règle écrite dit que personne ne perd de l’aide, une place ou un emploi à cause d’une réclamation.
check-s-complaint-office = Une affiche nomme un bureau hors de l’organisation où l’on peut aussi se plaindre.
check-s-complaint-friend = Personne ne décide d’une réclamation contre un ami, une amie ou un proche.
check-s-complaint-study = Les personnes qui participent à une étude peuvent se plaindre à quelqu’un qui n’est pas dans l’équipe de l’étude.

## Le rapport sur papier.

check-report-title = Où en est { $organization }
check-report-date = Bilan fait le { $date }
check-report-how = Pour chaque phrase, quelqu’un a choisi « Vrai », « Vrai en partie », « Pas vrai » ou « Je ne sais pas ». En dessous, vous lisez ce qui le montre, qui s’en occupe et pour quelle date.
check-report-note = C’est un bilan que l’on fait soi-même, pas un certificat. Les réponses viennent des personnes qui l’ont rempli.
check-report-part = Partie
check-report-gaps = Ce qui manque
check-report-there = Ce qui est là
check-report-unknown = Ce que l’on ne sait pas
check-report-since = Depuis la dernière fois
check-report-better = Mieux
check-report-worse = Moins bien
check-report-same = Pareil

## Une feuille de promesses.

check-promise-name = Trois promesses
    .about = Une feuille où une organisation dit en public ce qu’elle va changer, et pour quelle date.
check-promise-organization = Comment s’appelle l’organisation ?
check-promise-day = À quelle date les promesses seront-elles tenues ?
check-promise-how = Comment voulez-vous écrire les promesses ?
check-promise-how-paper = À la main, sur le papier
check-promise-how-type = Les taper maintenant
check-promise-promises = Quelles trois choses promettez-vous ?
    .hint = Pour chacune, écrivez ce que vous allez faire, qui est responsable et combien d’argent est réservé.
check-promise-title = Ce que promet { $organization }
check-promise-why = Nous avons regardé comment nous traitons les personnes de couleur. Voici ce que nous allons changer.
check-promise-until = Nous tiendrons ces promesses au plus tard à cette date : { $day }.
check-promise-first = Première promesse
check-promise-second = Deuxième promesse
check-promise-third = Troisième promesse
check-promise-what = Ce que nous allons faire
check-promise-who = Qui est responsable
check-promise-money = Argent réservé
check-promise-report = Après cette date, nous dirons en public ce que nous avons fait et ce que nous n’avons pas fait.
check-promise-contact = Tout le monde peut nous poser des questions sur ces promesses, ici
check-promise-made = Promis le { $date }.

## Une lettre à une organisation, quand la date de sa promesse est passée.

check-follow-up-name = Une lettre sur une promesse en retard
    .about = Quand la date d’une promesse est passée, demandez à l’organisation ce qu’elle a fait.
check-follow-up-organization = Quelle organisation a fait la promesse ?
check-follow-up-day = Pour quelle date était-ce promis ?
    .hint = Écrivez le mois en lettres, par exemple le 31 mars 2027.
check-follow-up-promised = Qu’est-ce qui a été promis ?
    .hint = Reprenez les mots de la promesse si vous les avez. Ce que vous écrivez ici n’est pas traduit.
check-follow-up-writer = Qui signe la lettre ?
    .hint = Cela peut être votre nom ou le nom d’un groupe. Si vous laissez vide, vous pourrez signer à la main.
check-follow-up-title = Au sujet d’une promesse dont la date est passée
check-follow-up-written = Écrit le { $date }
check-follow-up-dear = À l’attention de la direction, { $organization } :
check-follow-up-due = Vous avez fait une promesse à la communauté. Vous avez dit que vous la tiendriez au plus tard à cette date : { $day }.
check-follow-up-what = Ce que vous avez promis
check-follow-up-passed = Cette date est passée. Répondez à ces questions, s’il vous plaît.
check-follow-up-done = Qu’est-ce qui a été fait ?
check-follow-up-missing = Qu’est-ce qui n’a pas été fait, et pourquoi ?
check-follow-up-who = Qui est responsable maintenant ?
check-follow-up-money = Combien d’argent a été réservé, et combien a été dépensé ?
check-follow-up-new-day = À quelle date le reste sera-t-il fait ?
check-follow-up-reply = Répondez par écrit dans les 30 jours, s’il vous plaît, et publiez votre réponse.
check-follow-up-thanks = Merci pour chaque pas que vous avez fait.
check-follow-up-sign = Avec mes salutations respectueuses, { $writer }
check-follow-up-reach = Vous pouvez me joindre ici

## Un plan pour 90 jours.

check-plan-name = Un plan pour 90 jours
    .about = Une feuille pour prévoir, pas à pas, comment une organisation comble un manque.
check-plan-organization = Pour quelle organisation est le plan ?
check-plan-start = À quelle date commence le plan ?
check-plan-gap = Quel manque voulez-vous combler ?
    .hint = Choisissez une ou deux phrases qui ne sont pas encore vraies.
check-plan-title = Les 90 prochains jours : { $organization }
check-plan-day-one = Le jour 1 est celui-ci : { $start }.
check-plan-close = Le manque que nous voulons combler
check-plan-first = Jours 1 à 30 : écouter et préparer
check-plan-second = Jours 31 à 60 : commencer
check-plan-third = Jours 61 à 90 : regarder ce que cela a donné, et le dire aux gens
check-plan-what = Étapes
check-plan-who = Qui le fait
check-plan-money = Combien d’argent il faut, et d’où il vient
check-plan-know = À quoi nous verrons que cela a marché
check-plan-end = Le jour 90, refaites le bilan. Dites à la communauté ce qui a changé.
