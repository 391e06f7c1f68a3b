### « Écrire aux personnes qui décident » : une lettre, des mots pour un appel ou une réunion, un court message à publier, et la feuille pour trouver qui décide.

letter-name = Écrire aux personnes qui décident
    .about = Choisissez un sujet et vos raisons. Vous obtenez une lettre, des mots pour un appel, des mots pour une réunion ou un court message à publier.

## Les questions.

letter-topic = Qu’est-ce qui devrait changer ?
letter-topic-language = De l’aide en santé mentale dans la langue de chaque personne
letter-topic-training = Former le personnel au respect et aux cultures
letter-topic-literacy = Des informations claires sur la santé mentale
letter-topic-school = Dans les écoles, des personnes qui aident en santé mentale
letter-topic-data = Compter de façon juste et sûre qui reçoit de l’aide
letter-topic-community = De l’argent pour le soutien en communauté
letter-topic-crisis = Les langues sur les lignes de crise
letter-topic-peers = Un salaire juste pour les pairs et les agents de santé communautaire
letter-as = Que voulez-vous préparer ?
    .hint = Ce programme n’envoie rien. C’est vous qui l’envoyez, le lisez à voix haute ou le publiez.
letter-as-letter = Une lettre
letter-as-phone = Des mots pour un appel
letter-as-comment = Des mots pour une réunion, deux minutes au plus
letter-as-post = Un court message à publier, 280 caractères au plus
letter-to = C’est pour qui ?
    .hint = Choisissez quelqu’un qui peut décider de cela. Vous pouvez faire un autre texte pour un autre bureau.
letter-to-lawmaker = Une personne élue qui vote les lois, dans votre État ou au Congrès
letter-to-board = Un conseil de comté ou un conseil municipal
letter-to-school = Un conseil scolaire
letter-to-clinic = Un hôpital ou une clinique
letter-to-insurer = Une compagnie d’assurance santé
letter-why = Pourquoi est-ce important pour vous ?
    .hint = Cochez seulement ce qui est vrai et ce que d’autres peuvent savoir. Un bureau peut garder votre lettre et la montrer à d’autres. Deux ou trois raisons suffisent.
letter-why-needed = Quelqu’un de ma famille ou moi avions besoin d’aide, et c’était difficile d’en avoir.
letter-why-interpreter = Personne ne nous a proposé d’interprète quand nous en avions besoin.
letter-why-child = Un enfant a dû faire l’interprète pour un adulte, sur des choses très intimes.
letter-why-culture = Les personnes qui devaient aider ne comprenaient pas d’où je viens.
letter-why-race = On a été injuste avec moi à cause de ma race, de ma langue ou de l’endroit d’où je viens.
letter-why-love = On a été injuste avec moi à cause des personnes que j’aime ou de qui je suis.
letter-why-cost = Je ne pouvais pas payer l’aide, ou mon assurance n’a pas payé.
letter-why-wait = J’ai dû attendre trop longtemps pour avoir de l’aide.
letter-why-fear = Autour de moi, des gens ne demandent pas d’aide. Ils ont peur de la façon dont on va les traiter.
letter-why-helper = Je soutiens d’autres personnes de ma communauté, et il y a trop peu d’aide pour elles.
letter-why-student = Je connais quelqu’un qui avait besoin de parler à une personne dans son école, et il n’y avait personne.
letter-own = Avec vos propres mots, si vous voulez
    .hint = Ce programme ne traduit jamais vos mots. Ils restent dans la langue où vous les écrivez. Ne donnez pas le nom d’autres personnes. N’écrivez rien sur les papiers d’immigration.
letter-office = Nom du bureau ou de la personne
    .hint = Par exemple : le conseil scolaire. Si vous laissez vide, vous pourrez l’écrire à la main. La feuille « Trouver qui décide » vous aide.
letter-writer = Votre nom
    .hint = Vous pouvez laisser vide et l’écrire à la main.
letter-place = Où vous habitez
    .hint = Une ville ou un code postal (ZIP) suffit.

## Le cadre du texte : comment il commence et comment il finit.

# keep: seulement la date
letter-date = { $date }
letter-dear = À l’attention de : { $office }
letter-i-am = Je m’appelle { $writer }. Voici où j’habite : { $place }.
letter-phone-hello = Bonjour. J’ai un message pour { $office }.
letter-why-title = Pourquoi c’est important pour moi
letter-power-lawmaker = Vous votez les lois et l’argent public. C’est pourquoi je m’adresse à vous.
letter-power-board = Vous décidez de l’argent, des services et des contrats locaux. C’est pourquoi je m’adresse à vous.
letter-power-school = Vous décidez de l’argent et du personnel de nos écoles. C’est pourquoi je m’adresse à vous.
letter-power-clinic = Vous décidez qui vous embauchez et comment les gens sont traités chez vous. C’est pourquoi je m’adresse à vous.
letter-power-insurer = Vous décidez quelle aide vous payez, et pour qui elle est facile à obtenir. C’est pourquoi je m’adresse à vous.
letter-law-1557 = La Section 1557 de la loi Affordable Care Act (42 U.S.C. 18116) interdit la discrimination selon l’origine nationale dans les programmes de santé qui reçoivent de l’argent fédéral. La règle fédérale qui l’applique (45 CFR part 92) parle aussi des langues. Elle dit que l’aide pour la langue est gratuite, et que les interprètes doivent être qualifiés.
letter-law-title-vi = Le Title VI de la loi Civil Rights Act de 1964 (42 U.S.C. 2000d) interdit la discrimination selon la race, la couleur ou l’origine nationale dans tout programme qui reçoit de l’argent fédéral.
letter-law-note = Lois fédérales, telles que nous les avons lues en novembre et décembre 2025. Ceci n’est pas un conseil juridique.
letter-answer = Merci de m’écrire dans les 30 jours. Dites-moi ce que vous allez faire, et pour quelle date. Si c’est quelqu’un d’autre qui décide, dites-moi qui, s’il vous plaît. Merci d’avoir lu ma lettre.
letter-sign = Avec mes salutations respectueuses, { $writer }
letter-reach = Vous pouvez me joindre ici :
letter-phone-end = Notez cela, s’il vous plaît, et transmettez-le. Quand pourrai-je savoir ce qui sera fait ? Merci.
letter-comment-end = Répondez à mes questions à votre prochaine réunion, s’il vous plaît. Si c’est quelqu’un d’autre qui décide, dites-nous qui. Merci.
letter-phone-how = Lisez ceci lentement. Si un répondeur décroche, laissez-le comme message. Vous pouvez demander : « Pouvez-vous me trouver un interprète ? »
letter-comment-how = Avant la réunion, demandez comment s’inscrire pour prendre la parole, et demandez un interprète. Lisez ceci une fois à voix haute avec une montre. Si cela prend plus de deux minutes, gardez moins de raisons.
letter-post-how = Tout le monde peut lire ce que vous publiez, même des gens qui vous connaissent. Publiez-le seulement si c’est sans danger pour vous.

## Les sujets. Pour chacun : dans la lettre, ce qui ne va pas et ce qui est demandé ; au téléphone ; à une réunion ; et un court message à publier.

letter-what-language = C’est difficile de parler de sa souffrance dans une langue que l’on connaît mal. Environ 26 millions de personnes aux États-Unis ne parlent pas « très bien » l’anglais (KFF, chiffres de 2021). Trop souvent, les formulaires, le téléphone et le personnel sont seulement en anglais. Certaines personnes doivent amener un enfant ou un proche comme interprète. Alors elles ne disent pas ce qui fait le plus mal, ou elles ne viennent pas.
letter-ask-language = Je demande trois choses d’ici un an. Premièrement, que chaque service de santé mentale propose un interprète gratuit et qualifié à chaque rendez-vous. Deuxièmement, que les formulaires soient dans les langues que les gens parlent près d’ici, et relus par quelqu’un qui connaît la langue. Troisièmement, que l’on publie chaque année combien de personnes ont demandé un interprète, et combien en ont eu un.
letter-phone-language = J’appelle au sujet des interprètes dans les soins de santé mentale. Trop de gens doivent expliquer leur souffrance en anglais. Faites en sorte, s’il vous plaît, que chaque rendez-vous puisse avoir un interprète gratuit et qualifié. Publiez aussi combien de personnes en ont demandé un, et combien en ont eu un.
letter-comment-language = Je parle de la langue dans les soins de santé mentale. Personne ne devrait avoir besoin d’un bon anglais pour recevoir de l’aide. Aucun enfant ne devrait servir d’interprète à ses parents. Dites-nous, s’il vous plaît : pour quelles langues y a-t-il des interprètes aujourd’hui ? Combien de personnes en ont demandé un l’an dernier, et combien en ont eu un ? À quelle date toutes les personnes qui en demandent un en auront-elles un ?
letter-post-language = Personne ne devrait avoir besoin d’un bon anglais pour recevoir des soins de santé mentale. Nous demandons un interprète gratuit et qualifié à chaque rendez-vous. Et des chiffres publics : qui en a demandé un, et qui en a eu un ?

letter-what-training = Les gens ne reviennent pas là où ils se sentent jugés. Les personnes de couleur le vivent trop souvent. Les personnes queers et trans aussi. Le personnel ne sait pas toujours ce que la famille, la foi ou le racisme veulent dire dans une vie. Une seule petite formation n’y change rien. On n’a jamais fini d’apprendre sur la vie des autres.
letter-ask-training = Je demande, pour tout le personnel de santé mentale, une formation à des soins qui respectent les cultures (« culturally responsive »), chaque année, sur le temps de travail payé. Elle apprend au personnel à demander, à écouter et à respecter d’où vient chaque personne. Des personnes des communautés la préparent et la donnent, et elles sont payées. Chaque année, on demande aux patients s’ils se sont sentis respectés. Les réponses sont publiées, sans les noms.
letter-phone-training = J’appelle au sujet de la formation du personnel de santé mentale. Les gens ne viennent pas là où ils se sentent jugés pour leur race, leur foi ou qui ils aiment. Soutenez, s’il vous plaît, une formation à des soins qui respectent les cultures, chaque année, sur le temps de travail payé. Des personnes de nos communautés devraient la donner et être payées pour cela.
letter-comment-training = Je parle du respect dans les soins de santé mentale. Les gens qui se sentent jugés ne reviennent pas. Dites-nous, s’il vous plaît : combien d’heures de formation à des soins qui respectent les cultures le personnel a-t-il eues l’an dernier ? Qui l’a donnée, et ces personnes étaient-elles payées ? Est-ce que l’on demande aux patients s’ils se sont sentis respectés ? À quelle date publierez-vous les réponses ?
letter-post-training = Les gens ne reviennent pas là où ils se sentent jugés. Nous demandons chaque année, pour le personnel de santé mentale, une formation à des soins qui respectent les cultures, donnée par des personnes de nos communautés.

letter-what-literacy = Beaucoup de textes sur la santé mentale sont longs et difficiles à comprendre. Souvent, ils ne disent pas ce que l’aide coûte, qui sera au courant, ni ce qui se passe au premier rendez-vous. Souvent, ils sont seulement sur internet et seulement en anglais. Alors les gens n’apprennent pas que l’aide existe, ou ils en ont peur.
letter-ask-literacy = Je demande des informations claires d’ici un an. Elles disent quelle aide existe, ce qu’elle coûte, qui sera au courant et ce qui se passe au premier rendez-vous. Elles utilisent des mots simples, dans les langues que les gens parlent près d’ici. Des personnes des communautés les essaient d’abord, et elles sont payées. Elles sont gratuites sur papier dans les cliniques, les écoles, les bibliothèques et les lieux de culte.
letter-phone-literacy = J’appelle au sujet des informations sur la santé mentale. Elles sont souvent difficiles à comprendre, et seulement en anglais. Écrivez-les, s’il vous plaît, avec des mots simples et dans nos langues, sur papier aussi. Faites-les d’abord essayer par des personnes de nos communautés, et payez ces personnes.
letter-comment-literacy = Je parle des informations sur la santé mentale. Si les gens ne peuvent pas les comprendre, elles ne peuvent pas les aider. Dites-nous, s’il vous plaît : dans quelles langues les avons-nous aujourd’hui ? Qui les essaie avant l’impression ? Où les gens sans internet peuvent-ils les avoir ? À quelle date y aura-t-il des copies sur papier, avec des mots simples et dans nos langues ?
letter-post-literacy = Des informations que l’on ne peut pas comprendre ne peuvent pas aider. Nous demandons des informations sur la santé mentale en mots simples et dans nos langues, sur papier aussi. Faites-les essayer par nos communautés.

letter-what-school = Pour beaucoup d’enfants, l’école est le seul endroit où rencontrer quelqu’un qui est formé pour aider. L’American School Counselor Association recommande une personne formée à l’écoute (« school counselor ») pour 250 élèves. Pendant l’année scolaire de 2022 à 2023, la moyenne du pays était de 385 élèves. Sans personne à qui parler, des enfants qui souffrent risquent d’être punis au lieu d’être aidés.
letter-ask-school = Je demande un plan avec des dates, jusqu’à ce qu’il y ait une personne formée à l’écoute (« school counselor ») pour 250 élèves. Que des psychologues scolaires ou des assistants sociaux puissent venir dans chaque école. Que l’école cherche des personnes qui parlent les langues des élèves et connaissent leurs communautés. Que l’on publie, pour chaque école, combien d’élèves il y a pour chacune de ces personnes. Et quand des élèves sont en détresse, que des personnes formées pour aider viennent en premier, pas la police.
letter-phone-school = J’appelle au sujet de la santé mentale dans nos écoles. Trop d’élèves n’ont personne à qui parler. Soutenez, s’il vous plaît, un plan avec des dates, jusqu’à ce qu’il y ait une personne formée à l’écoute (« school counselor ») pour 250 élèves. Aidez aussi à trouver des personnes qui parlent les langues des élèves.
letter-comment-school = Je parle de la santé mentale dans nos écoles. Un enfant qui souffre a besoin de quelqu’un à qui parler, pas d’une punition. Dites-nous, s’il vous plaît : dans chaque école, combien y a-t-il d’élèves pour chaque personne formée à l’écoute (« school counselor ») ? Combien de ces personnes parlent les langues des élèves ? Combien de temps les élèves attendent-ils ? À quelle date y aura-t-il une de ces personnes pour 250 élèves ?
letter-post-school = Un enfant qui souffre a besoin de quelqu’un à qui parler, pas d’une punition. Nous demandons, à l’école, une personne formée à l’écoute (« counselor ») pour 250 élèves, et des personnes qui parlent les langues des élèves.

letter-what-data = Souvent, personne ne peut dire qui attend le plus longtemps, à qui l’on refuse de l’aide, et qui ne revient pas. Les petites communautés disparaissent dans de grands groupes comme « Asie » ou « Autre ». Alors personne ne voit ce qui est injuste. Mais les gens ont aussi peur de ce que deviennent leurs réponses. Si les réponses ne sont pas en sécurité, les gens ne viennent pas.
letter-ask-data = Je demande des chiffres publics chaque année, par race, par communauté et par langue. Qui demande de l’aide, qui attend, et qui en reçoit ? Chaque réponse est un libre choix, avec les propres mots de la personne. Il n’y a jamais de noms avec les chiffres. Les très petits groupes ne sont pas montrés, pour que l’on ne puisse reconnaître personne. Les réponses ne vont jamais à la police ni aux services d’immigration. Des personnes des communautés aident à décider ce que l’on demande.
letter-phone-data = J’appelle pour parler de qui reçoit de l’aide en santé mentale et qui n’en reçoit pas. Soutenez, s’il vous plaît, des chiffres par race, par communauté et par langue. Chaque réponse doit être un libre choix. Aucune réponse ne doit aller à la police ni aux services d’immigration. Publiez les chiffres chaque année, sans les noms, s’il vous plaît.
letter-comment-data = Je parle de qui reçoit de l’aide en santé mentale et qui n’en reçoit pas. Ce que l’on ne compte pas, on l’oublie facilement. Dites-nous, s’il vous plaît : savez-vous quelles communautés attendent le plus longtemps ? Qui peut voir les réponses des gens, et sont-elles à l’abri de la police et des services d’immigration ? À quelle date publierez-vous les chiffres, sans les noms ?
letter-post-data = Qui attend le plus longtemps de l’aide en santé mentale ? Nous demandons des chiffres publics par race, par communauté et par langue. Aucun nom. Rien à la police ni aux services d’immigration.

letter-what-community = Beaucoup de gens cherchent d’abord de l’aide auprès de personnes en qui ils ont confiance : dans un cercle, un groupe de quartier ou un lieu de culte. Ces groupes travaillent souvent sans être payés, ou avec de petites subventions qui durent peu. Les règles pour recevoir plus d’argent sont faites pour de grandes organisations. Parfois, d’autres reprennent ce qu’une communauté a commencé, sans nommer cette communauté.
letter-ask-community = Je demande une part fixe de l’argent de la santé mentale pour les groupes qui viennent des communautés qu’ils servent. Que les subventions durent au moins trois ans, avec des formulaires courts et dans plus d’une langue. Que des personnes des communautés aident à décider, et qu’elles soient payées. Qu’un programme qui utilise la pratique d’une communauté nomme cette communauté. Et que l’on publie chaque année combien d’argent est allé à ces groupes.
letter-phone-community = J’appelle au sujet de l’argent pour le soutien en communauté. Les cercles et les groupes de quartier aident beaucoup de gens, souvent sans être payés. Réservez-leur, s’il vous plaît, une part fixe de l’argent de la santé mentale. Faites que les subventions durent au moins trois ans, avec des formulaires courts.
letter-comment-community = Je parle du soutien en communauté. Les cercles et les groupes de quartier touchent des gens que les bureaux ne touchent pas, souvent sans être payés. Dites-nous, s’il vous plaît : combien d’argent de la santé mentale est allé à ces groupes l’an dernier ? Qui a décidé, et y avait-il des personnes des communautés ? À quelle date une part fixe leur sera-t-elle réservée ?
letter-post-community = Les cercles et les groupes de quartier aident chaque jour en santé mentale, souvent sans être payés. Nous demandons pour eux une part fixe de l’argent de la santé mentale, pour trois ans ou plus.

letter-what-crisis = Une personne en danger doit être comprise tout de suite. Au téléphone, le 988 a des interprètes pour plus de 240 langues. Pour les SMS et le chat, il nomme l’anglais et l’espagnol (lu le 14 septembre 2026). Le public devrait savoir si cela marche bien. Combien de personnes demandent une autre langue ? Combien de temps attendent-elles ? Combien raccrochent avant que quelqu’un les comprenne ?
letter-ask-crisis = Je demande que chaque ligne de crise qui reçoit de l’argent public publie quelques chiffres chaque année. Quelles langues les gens ont-ils demandées, et combien ont eu de l’aide dans ces langues ? Combien de temps ont-ils attendu un interprète, et combien ont raccroché avant ? Les chiffres ne montrent jamais qui a appelé. Je demande aussi des interprètes formés aux appels de crise. Et je demande un plan, avec des dates, pour les SMS et le chat dans plus de langues.
letter-phone-crisis = J’appelle au sujet des langues sur les lignes de crise comme le 988. Une personne en danger doit être comprise tout de suite. Demandez, s’il vous plaît, aux lignes de crise de publier quelles langues les gens demandent, combien de temps ils attendent, et combien raccrochent. Cela ne doit jamais montrer qui a appelé.
letter-comment-crisis = Je parle des langues sur les lignes de crise. Une personne en danger doit être comprise tout de suite. Dites-nous, s’il vous plaît : quelles langues les gens d’ici demandent-ils quand ils appellent ? Combien de temps attendent-ils un interprète ? Combien raccrochent avant ? À quelle date ces chiffres seront-ils publics, sans montrer qui a appelé ?
letter-post-crisis = Une personne en danger doit être comprise tout de suite. Nous demandons aux lignes de crise des chiffres publics : quelles langues les gens demandent, combien de temps ils attendent, combien raccrochent avant.

letter-what-peers = Les pairs aidants ont eux-mêmes traversé des problèmes de santé mentale et soutiennent d’autres personnes. Les agents de santé communautaire viennent de la communauté qu’ils servent. Parmi eux, il y a les promotores de salud, un rôle qui vient d’Amérique latine et des communautés latino-américaines. Toutes ces personnes touchent des gens que les bureaux ne touchent pas. Souvent, elles sont peu payées, ou pas du tout. Une lettre fédérale du 15 août 2007 dit aux États comment Medicaid peut payer le soutien entre pairs.
letter-ask-peers = Je demande que les pairs aidants et les agents de santé communautaire soient payés comme le reste du personnel. Qu’ils aient un salaire qui permet de vivre, une formation payée et des congés maladie. Que Medicaid et les autres assurances paient leur travail. Qu’une ancienne condamnation ou l’absence de diplôme, à elle seule, ne ferme ce travail à personne. Et que l’on publie chaque année combien il y a de ces emplois, dans quelles langues, et combien ils sont payés.
letter-phone-peers = J’appelle au sujet des pairs aidants et des agents de santé communautaire. Ils touchent des gens que les bureaux ne touchent pas, souvent pour peu d’argent ou sans être payés. Soutenez, s’il vous plaît, un salaire qui permet de vivre. Faites en sorte que Medicaid et les autres assurances paient leur travail.
letter-comment-peers = Je parle des pairs aidants et des agents de santé communautaire. Ils aident les autres avec ce qu’ils ont vécu, souvent pour peu d’argent ou sans être payés. Dites-nous, s’il vous plaît : combien d’entre eux sont payés aujourd’hui, et combien gagnent-ils ? Quelles langues parlent-ils ? À quelle date seront-ils payés comme le reste du personnel ?
letter-post-peers = Les pairs aidants et les agents de santé communautaire touchent des gens que les bureaux ne touchent pas. Nous demandons pour eux un salaire qui permet de vivre, une formation payée et des assurances qui paient leur travail.

## La feuille : comment trouver qui décide.

letter-who-name = Trouver qui décide
    .about = Comment trouver des noms et des adresses par téléphone, dans une bibliothèque publique ou à la mairie, sans internet.
letter-who-start = Vous n’avez pas besoin d’internet pour cela. Un appel ou une visite suffit. Vous pouvez demander un interprète.
letter-who-congress = Le Congrès à Washington
letter-who-congress-how = Le Congrès décide des lois fédérales et de l’argent fédéral. Appelez le standard, dites votre code postal (ZIP), et demandez votre sénateur (« Senator ») ou votre représentant (« Representative »).
letter-who-congress-number = Standard du Capitole : (202) 224-3121 (lu en 2017)
letter-who-congress-write = À un sénateur : The Honorable (nom), United States Senate, Washington, DC 20510. À un représentant : The Honorable (nom), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Nous ne savons pas quel jour cela a été lu. Demandez si c’est encore juste.
letter-who-local = État, comté, ville, école ou clinique
letter-who-library = Allez dans une bibliothèque publique, ou appelez-la. Montrez ou lisez ces questions. Vous pouvez aussi les poser à la mairie, au bureau du comté ou au bureau du district scolaire.
letter-who-ask-state = Qui sont les élus de mon État qui votent les lois, et quelles sont leurs adresses ? Voici mon code postal (ZIP).
letter-who-ask-money = Qui décide ici des services de santé mentale et de l’argent pour ces services ?
letter-who-ask-meeting = Quand et où est leur prochaine réunion ? Comment puis-je m’inscrire pour prendre la parole ?
letter-who-ask-language = Y aura-t-il un interprète pour ma langue ?
letter-who-care = Dans un hôpital ou une clinique, demandez à l’accueil qui dirige. Pour une compagnie d’assurance, appelez le numéro sur votre carte et demandez où envoyer une lettre.
letter-who-web = Si vous pouvez utiliser internet
letter-who-mha = Mental Health America, politique publique et appels à agir : https://mhanational.org/public-policy
letter-who-usa = USA.gov, trouver vos élus : https://www.usa.gov/elected-officials (nous n’avons pas lu cette page nous-mêmes)
letter-who-found = Ce que j’ai trouvé : nom, adresse, numéro, prochaine réunion
