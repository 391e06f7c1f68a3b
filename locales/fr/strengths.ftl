### Les forces des communautés : de courtes cartes pour un mur ou un dossier. « Beaucoup », « certaines » et « souvent » restent : on ne dit jamais cela de tout le monde.

## Ce que l’on choisit et écrit avant.

strengths-name = Les forces des communautés
    .about = Des cartes à imprimer : ce qui aide les gens à aller bien, et ce qu’un centre ou une personne amie peut faire.
strengths-who = Pour quelles communautés ?
    .hint = Pour une affiche, choisissez-en une ou deux.
strengths-who-black = Communautés noires
strengths-who-latine = Communautés latino-américaines
strengths-who-asian = Communautés asio-américaines
strengths-who-pacific = Communautés autochtones d’Hawaï et des îles du Pacifique
strengths-who-native = Communautés autochtones d’Amérique et d’Alaska
strengths-who-arab = Communautés arabes et du Moyen-Orient
strengths-who-multiracial = Personnes et familles métisses ou multiraciales
strengths-who-queer = Personnes de couleur queers et trans
strengths-own = Des cartes avec nos propres mots
    .hint = Écrivez une carte par ligne : ce qui aide, et ce que d’autres peuvent faire. Ne nommez personne.

## Sur la page et l’affiche.

strengths-title = Ce qui aide, et ce que d’autres peuvent faire
strengths-many = Ces cartes disent ce qui aide beaucoup de gens, mais pas tout le monde. Demandez à chaque personne ce qui l’aide.
strengths-authors = Écrit par les auteurs de ce programme. Demandez à la communauté avant de vous en servir.
strengths-studies = Nous avons lu des résumés des études nommées ici, pas les études entières. Elles parlent de certaines de ces forces, pas de toutes.

## Cartes : communautés noires.

strengths-black-kin = Dans beaucoup de familles, les grands-parents, les tantes, les marraines, les parrains et les voisins prennent soin les uns des autres. Demandez qui fait partie de la famille, et laissez ces personnes venir.
strengths-black-history = Connaître l’histoire noire aide beaucoup de jeunes face au racisme. Montrez-la dans vos salles toute l’année, et laissez des personnes noires la raconter.
strengths-black-faith = Beaucoup de gens trouvent de la force dans la prière, une église ou une mosquée. Cherchez des responsables religieux ouverts aux questions sur la santé mentale, et travaillez avec eux.
strengths-black-circles = Les cercles de sœurs (sister circles) viennent des femmes afro-américaines et donnent à beaucoup d’entre elles un lieu pour parler. Offrez une salle, et laissez-les mener.
strengths-black-aid = Depuis longtemps, les communautés noires se nourrissent et s’entraident, comme les Black Panthers avec leurs petits déjeuners gratuits. Donnez de l’argent ou du temps aux groupes qui le font aujourd’hui.
strengths-black-source = Recherche : E. W. Neblett, Annual Review of Clinical Psychology, 2023. Elle porte sur l’identité, la foi et la famille chez de jeunes Afro-Américains.

## Cartes : communautés latino-américaines.

strengths-latine-family = Pour beaucoup de gens, la première aide vient des parents, des cousins, des parrains et des marraines. Demandez si la famille doit venir, et acceptez un non.
strengths-latine-language = Ce que l’on ressent est souvent plus facile à dire en espagnol, en portugais ou dans une langue autochtone. Demandez quelle langue, et trouvez quelqu’un qui la parle.
strengths-latine-promotoras = Les promotoras sont des voisines formées, un rôle qui vient d’Amérique latine et des communautés latino-américaines. Beaucoup de gens leur font confiance : payez-les, et écoutez-les.
strengths-latine-mutualistas = Au Texas, des communautés mexicaines ont créé des mutualistas, des groupes dont les membres s’entraident. Cherchez de tels groupes près de vous, et soutenez-les.
strengths-latine-source = Recherche : E. Valdivieso-Mora et d’autres, Frontiers in Psychology, 2016. Elle porte sur les familles proches chez les Latinos, et trouve un petit effet.

## Cartes : communautés asio-américaines.

strengths-asian-ties = Être proche de sa famille, de ses amis et de ses voisins aide beaucoup de gens à aller bien. Accueillez des familles entières, si la personne le veut.
strengths-asian-cultures = Beaucoup de jeunes vivent dans deux cultures, et les deux peuvent leur donner de la force. Aidez parents et enfants à s’écouter, avec un interprète formé.
strengths-asian-kapwa = Kapwa est une valeur philippine : toi et moi ne sommes pas séparés. Invitez vos voisins philippins à en parler, et dites que cela vient d’eux.
strengths-asian-places = Certaines personnes âgées trouvent le calme dans un temple, une église, une mosquée ou un jardin. Allez-y, et demandez ce qui aiderait.
strengths-asian-source = Recherche : W. Zhang et V. M. Ta, Social Science & Medicine, 2009. Elle porte sur la famille, les proches, les amis et les voisins.

## Cartes : communautés autochtones d’Hawaï et des îles du Pacifique.

strengths-pacific-named = Chaque peuple a son nom et son histoire : Hawaïens, Samoans, Tongiens, Marshallais et d’autres. Donnez à chacun sa propre ligne sur vos formulaires.
strengths-pacific-land = Beaucoup d’Autochtones d’Hawaï trouvent de la force dans la ‘āina, la terre qui nourrit les gens. Participez à des journées de travail de la terre menées par des personnes hawaïennes.
strengths-pacific-story = Talk story vient des Autochtones d’Hawaï et des communautés locales de Hawai‘i : partager des histoires, sans se presser. Prenez du temps pour cela avant les papiers et les questions.
strengths-pacific-islands = Loin de chez eux, beaucoup de gens se retrouvent dans une église ou une association de leur île. Offrez une salle, et demandez de quoi ils ont besoin.
strengths-pacific-source = Recherche : M. C. K. Antonio et d’autres, Genealogy, 2024. Elle porte sur les Autochtones d’Hawaï, la culture et la terre, pas sur d’autres peuples du Pacifique.

## Cartes : communautés autochtones d’Amérique et d’Alaska. Une nation est un peuple, pas un pays.

strengths-native-nation = Appartenir à leur nation et apprendre sa langue donne de la force à beaucoup de gens. Demandez le nom de la nation, et soutenez ses cours.
strengths-native-elders = Beaucoup de jeunes vont bien quand des anciens sont proches d’eux. Payez les anciens pour leur temps, et laissez-les choisir ce qu’ils partagent.
strengths-native-ceremony = Certaines personnes trouvent de la force dans les cérémonies de leur nation. Laissez-leur du temps pour ces cérémonies, ne demandez pas ce qui s’y passe, et ne les copiez jamais.
strengths-native-led = Beaucoup de gens font confiance à l’aide menée par des personnes autochtones. Cherchez ce qu’il y a près de vous, et nommez cette aide en premier.
strengths-native-source = Recherche : N. A. John-Henderson et d’autres, Development and Psychopathology, 2023. Elle porte sur des forces sociales, culturelles et spirituelles.

## Cartes : communautés arabes et du Moyen-Orient.

strengths-arab-faith = Beaucoup de gens trouvent de la force dans la prière : dans une mosquée, une église, une synagogue ou à la maison. Offrez une pièce calme, et tenez compte des heures de prière.
strengths-arab-family = Le soutien de la famille et des voisins aide beaucoup de gens, surtout les nouveaux arrivés. Accueillez les proches, et proposez aussi un moment seul à seul.
strengths-arab-words = Pour certaines personnes, un poème ou une chanson en arabe, en kurde ou en persan dit ce qui est dur à dire. Ayez des livres dans ces langues.
strengths-arab-hope = L’espoir et les nouvelles de la famille au loin aident beaucoup de gens à tenir. Demandez comment va leur famille, et prenez le temps d’écouter la réponse.
strengths-arab-source = Recherche : S. Elshahat et T. Moffat, Journal of Immigrant and Minority Health, 2022. Elle porte sur des personnes immigrées et réfugiées qui parlent arabe. Voir aussi : Mental Health America, « Arab mental health: Challenges, strengths, and heroes », aucune date vue.

## Cartes : personnes et familles métisses ou multiraciales.

strengths-multiracial-words = Beaucoup de gens vont bien quand ils choisissent leurs propres mots pour dire qui ils sont. Faites que vos formulaires acceptent plus d’une réponse.
strengths-multiracial-sides = Certaines personnes se sentent fortes quand elles connaissent chaque côté de leur famille. Posez des questions sur chaque côté, et ne leur demandez jamais de choisir.
strengths-multiracial-peers = Rencontrer d’autres familles métisses aide certaines personnes à se sentir moins seules. Proposez un groupe, ou une journée pour les familles.
strengths-multiracial-views = Vivre avec plus d’une culture aide beaucoup de gens à comprendre les autres. Demandez-leur conseil quand vous préparez quelque chose.
strengths-multiracial-source = Recherche : J. Shaff et d’autres, Frontiers in Public Health, 2024. Elle porte sur le soutien et l’identité. Voir aussi : Mental Health America, « Multiracial mental health: Challenges, strengths, and heroes », aucune date vue.

## Cartes : personnes de couleur queers et trans.

strengths-queer-chosen = Beaucoup de gens appellent d’abord leur famille choisie : des amis qui sont comme une famille. Sur vos formulaires, donnez-leur la place de la famille.
strengths-queer-names = Beaucoup de gens se sentent en sécurité quand on les appelle par le bon nom. Demandez quel nom utiliser, et où on peut l’utiliser sans danger.
strengths-queer-spaces = Les lieux faits par et pour les personnes de couleur queers et trans donnent de la force à beaucoup de gens. Financez ces lieux, et payez les personnes qui vous apprennent quelque chose.
strengths-queer-faith = Certaines personnes veulent garder leur foi et être qui elles sont. Trouvez des lieux de foi ouverts aux questions, et faites-les connaître.
strengths-queer-justice = Travailler ensemble pour que les choses changent donne de l’espoir à beaucoup de gens. Quand vous dites « justice qui guérit (healing justice) », nommez Kindred, mené par des féministes noires du Sud des États-Unis.
strengths-queer-source = Recherche : R. D. Heath et L. Keene, Journal of Adolescent Health, 2023. Elle porte sur de jeunes personnes LGBTQ noires et latino-américaines et les lieux où elles se retrouvent.
