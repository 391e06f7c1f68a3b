### « Lancer un cercle » et « Une annonce pour un cercle » : on choisit et on écrit à l’écran, puis on imprime un plan ou une annonce.

## L’outil et ses questions.

circle-name = Lancer un cercle
    .about = Faites le plan d’un petit groupe à vous : un accord entre vous, qui fait quoi, et des mots pour la première rencontre.
circle-parts = Que doit contenir votre plan ?
    .hint = Il dit toujours que faire en cas de danger, comment nommer l’origine, et où poser des questions sur la loi.
circle-parts-agreement = Notre accord
circle-parts-practical = Repas, enfants, argent, tâches
circle-parts-privacy = Vie privée
circle-parts-legal = Questions sur la loi
circle-parts-script = Mots à lire à la première rencontre
circle-parts-sessions = Six rencontres, six questions
circle-group = Comment s’appelle votre cercle ?
    .hint = Un nom qui ne dit rien de privé aux autres est plus sûr.
circle-who = Pour qui est-il ?
    .hint = Utilisez les mots que les gens utilisent pour eux-mêmes. Par exemple : les parents qui parlent somali.
circle-place = Où vous réunissez-vous ?
circle-times = Quand vous réunissez-vous ?
    .hint = Par exemple : le premier dimanche du mois, de 3 à 5
circle-first = Quel jour a lieu la première rencontre ?
    .hint = Seulement pour un fichier de calendrier avec six rencontres, que vous pouvez enregistrer en plus du papier. Vous pouvez laisser vide.
circle-hour = À quelle heure commence-t-elle ?
circle-every = À quel rythme vous réunissez-vous ?
circle-every-week = Chaque semaine
circle-every-fortnight = Toutes les deux semaines
circle-every-month = Une fois par mois
circle-contact = Où peut-on se renseigner ?
    .hint = Un numéro ou une adresse e-mail. Montrez seulement ce que l’on peut montrer sans danger.
circle-purpose = À quoi sert le cercle ?
circle-purpose-listen = À nous écouter, pour que personne ne soit seul.
circle-purpose-loss = À être ensemble après un décès ou une autre perte.
circle-purpose-racism = À nous reposer du racisme, entre personnes qui comprennent.
circle-purpose-share = À partager repas, trajets, temps et argent, comme entre voisins.

## L’accord : ce que les personnes du cercle se promettent.

circle-agreement = Que doit dire l’accord ?
    .hint = C’est une première idée. Le groupe décide à sa première rencontre.
circle-agreement-stays = Ce qui se dit ici reste ici.
circle-agreement-danger = Si une vie est en danger, nous cherchons de l’aide, même s’il faut en parler à quelqu’un du dehors.
circle-agreement-turns = Nous parlons à tour de rôle. Une personne parle, les autres écoutent.
circle-agreement-pass = Personne n’est obligé de parler. Il suffit de dire « Je passe ».
circle-agreement-fixing = Nous n’essayons de réparer personne. Nous donnons un conseil seulement si quelqu’un le demande.
circle-agreement-names = Nous appelons les gens comme ils demandent qu’on les appelle.
circle-agreement-language = Chaque personne peut parler sa langue. Nous attendons que ce soit traduit à voix haute.
circle-agreement-leave = On peut partir à tout moment, sans dire pourquoi.
circle-agreement-room = Sur quoi d’autre sommes-nous d’accord ?

## Repas, enfants, argent, tâches.

circle-practical = Repas, enfants, argent : qu’est-ce qui convient à votre cercle ?
circle-practical-dishes = On peut apporter à manger pour partager. Personne n’est obligé.
circle-practical-simple = Il y a quelque chose de simple à manger et à boire.
circle-practical-cards = Nous écrivons sur une carte ce qu’il y a dans chaque plat. Certaines personnes ne peuvent pas ou n’ont pas le droit de tout manger.
circle-practical-children = Les enfants sont les bienvenus dans la même pièce.
circle-practical-room = Deux adultes gardent les enfants dans une pièce à côté.
circle-practical-free = Venir est gratuit.
circle-practical-bowl = Il y a un bol pour les dons d’argent. Personne ne regarde qui donne.
circle-practical-count = Deux personnes comptent l’argent ensemble et disent à tout le monde combien il y en a.
circle-roles = Qui fait quoi
circle-roles-host = Quelqu’un ouvre la pièce et accueille chaque personne.
circle-roles-guide = Quelqu’un guide la rencontre et lit les mots à voix haute.
circle-roles-clock = Quelqu’un surveille l’heure, pour que chaque personne ait son tour.
circle-roles-care = Quelqu’un sort avec une personne qui a besoin de calme.
circle-roles-language = Quelqu’un sert d’interprète.
circle-roles-change = Changez souvent les tâches, pour que personne ne se fatigue trop.

## Le plan sur papier : le haut.

circle-title = Notre cercle : { $group }
circle-what = Un cercle est un petit groupe qui se réunit pour s’écouter et s’aider. Il n’est pas nécessaire d’être spécialiste pour en lancer un.
circle-not-therapy = Ceci n’est pas une thérapie, et personne ici ne soigne personne. Nous sommes des gens qui écoutent.
circle-fact-who = Pour : { $who }
circle-fact-place = Où : { $place }
circle-fact-times = Quand : { $times }
circle-fact-contact = Des questions ? Demandez ici : { $contact }

## Vie privée : les promesses du cercle.

circle-privacy-list = Nous ne tenons aucune liste de noms. Personne ne signe à l’entrée.
circle-privacy-papers = Nous ne posons jamais de questions sur l’immigration, les papiers ou les pièces d’identité.
circle-privacy-write = Nous n’écrivons pas qui est venu, ce que les gens ont dit, ni où ils habitent. Nous ne l’écrivons pas non plus sur cette page.
circle-privacy-phones = Les téléphones sont rangés. Pas de photos, pas d’enregistrement. Toute personne qui a besoin d’un téléphone pour sa santé ou pour comprendre peut s’en servir.
circle-privacy-chat = Dans un groupe de messages, tout le monde voit le numéro de tout le monde. Nous demandons d’abord à chaque personne.
circle-privacy-limit = Nous ne pouvons pas garantir que tout le monde garde un secret. Chaque personne décide de ce qu’elle partage.

## Si quelqu’un est en danger.

circle-danger = Si quelqu’un est en danger
circle-danger-call = Appelez ensemble le 988 ou envoyez-y un SMS. Une personne formée répond, jour et nuit, gratuitement. Vous pouvez aussi appeler au sujet de quelqu’un d’autre (lu le 14 septembre 2026).
circle-danger-stay = Restez avec la personne. Écoutez, sans juger.
circle-danger-ask = Demandez directement : « Pensez-vous au suicide ? » Des études ont trouvé que poser la question ne rend pas ces pensées plus fortes.
circle-danger-spanish = Pour l’espagnol, appelez le 988 et appuyez sur 2, ou envoyez le mot AYUDA au 988 (lu le 14 septembre 2026).
circle-danger-police = Le 988 peut envoyer la police ou une ambulance sans accord. Les personnes qui répondent le font si elles croient qu’une vie est en danger à l’instant même (lu le 14 septembre 2026).
circle-danger-home = Quelqu’un est blessé, menacé ou contrôlé par son ou sa partenaire ? Appelez la National Domestic Violence Hotline (ligne nationale contre la violence à la maison), jour et nuit : 1-800-799-7233 (lu le 14 septembre 2026).
circle-danger-sheet = La feuille « Parlez à quelqu’un maintenant » a d’autres lignes, aussi pour les anciens combattants, les personnes LGBTQ+ et les personnes autochtones. Vous pouvez l’imprimer depuis ce programme.

## Questions sur la loi.

circle-legal-about = Les nouveaux groupes se posent souvent ces questions. Les réponses ne sont pas confirmées pour votre État. Ceci n’est pas un conseil juridique.
circle-legal-organization = Devons-nous devenir une organisation ?
circle-legal-hurt = Qui est responsable si quelqu’un se blesse ou si quelque chose se casse ?
circle-legal-insurance = Avons-nous besoin d’une assurance ? Demandez au lieu où nous nous réunissons ce que couvre la sienne.
circle-legal-money = Avons-nous le droit de collecter de l’argent ? Qui le garde ? Faut-il le déclarer aux impôts ?
circle-legal-therapy = Aider n’est pas une thérapie. Comment le disons-nous, et que ne devons-nous pas proposer ?
circle-legal-report = Est-ce que quelqu’un ici est obligé de signaler ce qu’il entend, par exemple au sujet d’un enfant en danger ?
circle-ask = Où poser des questions sur la loi
circle-ask-toolkit = Le Sustainable Economies Law Center a un guide gratuit, le Mutual Aid Legal Toolkit. Il parle de la création d’un groupe, de la responsabilité, de l’argent et de la protection des données. Il est pour les États-Unis, en partie pour la Californie (notre source date du 30 août 2020).
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Vous pouvez aussi demander à un bureau d’aide juridique (« legal aid »). Appelez le 211 et demandez s’il y en a un près de chez vous (notre source sur le 211 date de 2025).

## Des mots pour la première rencontre.

circle-script-welcome = Bienvenue
circle-script-hello = C’est bien que vous soyez là. Nous sommes { $group }.
circle-script-read = Voici notre accord. (Lisez-le à voix haute.) Est-ce qu’il manque quelque chose ? Cela convient-il à tout le monde ?
circle-script-round = À tour de rôle
circle-script-question = Dites le nom que vous voulez que nous utilisions. Puis, si vous voulez : qu’est-ce qui vous amène ici ?
circle-script-turn = Chaque personne a environ trois minutes. Vous pouvez dire « Je passe ». Nous écoutons et nous ne répondons pas.
circle-script-close = Pour finir
circle-script-word = Un mot de chaque personne : comment vous sentez-vous maintenant ?
circle-script-next = Voulons-nous nous revoir ? Quand ? Que fera chaque personne ?
circle-script-after = Je reste encore un moment. Si quelque chose est trop lourd, parlez-moi, ou appelez le 988 ou envoyez-y un SMS.

## Six rencontres : un thème, et une question.

circle-sessions-arrive = 1. Arriver. Où et quand sentez-vous que l’on vous accueille ?
circle-sessions-roots = 2. D’où nous venons. Qui vous a montré comment les gens prennent soin les uns des autres ?
circle-sessions-heavy = 3. Ce qui pèse. Qu’est-ce qui est dur pour vous maintenant, et qu’est-ce qui aiderait un peu ?
circle-sessions-rest = 4. Se reposer. Qu’est-ce qui vous apaise ?
circle-sessions-give = 5. Donner et recevoir. Que pouvez-vous donner, et de quoi avez-vous besoin ?
circle-sessions-on = 6. Continuer. Que voulez-vous garder de ce cercle ?

## L’origine : dire de qui vient une pratique.

circle-credit = Origine
circle-credit-rule = Une pratique vient d’une autre communauté ? Nommez la communauté d’où elle vient. Demandez avant de l’utiliser. Laissez fermé ce qui est fermé.
circle-credit-circle = Parler en cercle, à tour de rôle, vient de beaucoup de peuples autochtones d’Amérique et de Premières Nations. Les formes changent d’une nation à l’autre.
circle-credit-ceremony = Un cercle simple est ouvert à tout le monde, en nommant l’origine. Les prières, la plume d’aigle, la purification par la fumée (smudging) et les autres cérémonies appartiennent à chaque nation. Laissez-les aux gardiens autochtones des cercles.
circle-credit-aid = Quand des voisins s’aident, cela s’appelle l’entraide. Elle vient de communautés noires, autochtones et immigrées.

## L’annonce. Des inconnus la lisent sur un mur.

circle-flyer-name = Une annonce pour un cercle
    .about = Faites une page ou une affiche qui invite les gens à votre cercle.
circle-flyer-group = Nom du cercle sur l’annonce
circle-flyer-who = Qui est invité ?
circle-flyer-place = Lieu sur l’annonce
    .hint = Tout le monde peut lire une annonce. Si le lieu doit rester privé, écrivez : Demandez-nous.
circle-flyer-times = Jour et heure sur l’annonce
circle-flyer-contact = Numéro ou adresse pour les questions
    .hint = Des inconnus les verront. N’utilisez pas l’adresse de votre maison.
circle-flyer-offers = Que proposez-vous ?
    .hint = Cochez seulement ce qui est certain.
circle-flyer-offers-free = C’est gratuit.
circle-flyer-offers-food = Il y a à manger.
circle-flyer-offers-children = Vous pouvez amener vos enfants.
circle-flyer-offers-interpreter = Il y a un interprète.
circle-flyer-offers-stairs = On peut entrer sans monter d’escalier.
circle-flyer-offers-papers = Personne ne demande vos papiers ni votre pièce d’identité.
circle-flyer-come = Bienvenue à vous. Vous pouvez parler, ou seulement écouter.
