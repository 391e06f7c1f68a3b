### Des questions respectueuses : une feuille de questions pour les organisations, et une page pour leur personnel. La feuille est imprimée vide ; le programme ne garde aucune réponse.

respectful-name = Questions respectueuses
    .about = Faites une feuille qui pose aux gens, avec soin, des questions sur eux-mêmes. Ils écrivent sur papier. Ce programme ne garde aucune réponse.
respectful-about = Sur quoi devez-vous poser des questions ?
    .hint = Demandez seulement ce qui vous servira à mieux servir les gens.
respectful-about-race = Race et origine ethnique
respectful-about-language = Langue
respectful-about-interpreter = Interprète
respectful-about-disability = Handicap
respectful-about-gender = Pronoms et genre
respectful-about-faith = Foi ou soutien spirituel
respectful-who = Qui verra les réponses ?
    .hint = Nommez tout le monde, par exemple : la personne formée qui vous écoute et l’accueil.

## La feuille, pour la personne servie.

respectful-title = Vous, avec vos propres mots
respectful-skip = Vous pouvez laisser de côté n’importe quelle question. Vous pouvez changer une réponse à tout moment.
respectful-choose = Ou choisissez tout ce qui convient :
respectful-prefer = Je préfère ne pas le dire
respectful-who-sees = Qui verra ceci : { $who }
respectful-same = Vous recevrez les mêmes soins si vous laissez cette question de côté.

## Les questions.

respectful-race-question = Comment décrivez-vous votre race, votre origine ethnique, votre tribu ou votre nation ?
respectful-race-black = Personne noire ou afro-américaine
respectful-race-indigenous = Personne autochtone d’Amérique ou d’Alaska, ou d’un autre peuple autochtone
respectful-race-asian = Personne asiatique ou asio-américaine
respectful-race-pacific = Autochtone d’Hawaï ou des îles du Pacifique
respectful-race-latine = Latino, Latina, personne latino-américaine ou hispanique
respectful-race-mena = Personne du Moyen-Orient ou d’Afrique du Nord
respectful-race-white = Personne blanche
respectful-race-why = Pourquoi nous le demandons : pour voir si nous traitons tout le monde aussi bien.
respectful-language-question = Quelles langues parlez-vous, signez-vous ou lisez-vous le mieux ?
respectful-language-talk = Parlez-moi ou signez dans ma langue, s’il vous plaît.
respectful-language-write = Écrivez-moi dans ma langue, s’il vous plaît.
respectful-language-read = Lisez-moi les papiers à voix haute, s’il vous plaît.
respectful-language-why = Pourquoi nous le demandons : pour vous comprendre, et pour que vous nous compreniez.
respectful-interpreter-question = Voulez-vous un interprète ? Pour quelle langue ?
respectful-interpreter-far = Par téléphone ou vidéo
respectful-interpreter-near = Avec moi dans la pièce
respectful-interpreter-stranger = Pas quelqu’un qui me connaît
respectful-interpreter-why = Pourquoi nous le demandons : pour vous trouver un interprète. C’est gratuit pour vous. Vous n’avez pas besoin d’amener quelqu’un de votre famille.
respectful-disability-question = Que devons-nous savoir de votre corps, de votre esprit ou de vos sens, pour bien vous servir ?
respectful-disability-steps = Une entrée sans marches
respectful-disability-print = De gros caractères, ou de l’aide pour lire et écrire
respectful-disability-time = Plus de temps, ou une pièce calme
respectful-disability-why = Pourquoi nous le demandons : pour adapter nos pièces, nos papiers et nos rendez-vous à vos besoins.
respectful-pronouns-question = Quel nom et quels pronoms (il, elle, iel…) devons-nous utiliser pour vous ? Où ne devons-nous pas les utiliser ?
respectful-gender-question = Comment décrivez-vous votre genre ?
respectful-gender-woman = Femme
respectful-gender-man = Homme
respectful-gender-nonbinary = Non binaire
# keep: le même mot en français
respectful-gender-trans = Trans
respectful-gender-why = Pourquoi nous le demandons : pour vous appeler par le bon nom et vous donner des soins qui conviennent.
respectful-faith-question = La foi, l’esprit ou une tradition vous aiderait-elle ici ? Comment ?
respectful-faith-place = Un endroit pour prier ou être au calme
respectful-faith-visit = La visite de quelqu’un de ma foi ou de ma tradition
respectful-faith-why = Pourquoi nous le demandons : la foi et la tradition peuvent donner de la force. Nous voulons faire une place à la vôtre.

## La page pour le personnel.

respectful-staff = Pour le personnel : comment demander
respectful-staff-everyone = Posez les mêmes questions à tout le monde. Ne les posez jamais seulement à des gens qui ont une certaine apparence ou un certain accent.
respectful-staff-guess = Ne devinez jamais. Un nom, un visage, une voix ou des vêtements ne vous disent pas la réponse.
respectful-staff-immigration = Ne posez jamais de question sur le statut d’immigration. Ne le notez jamais.
respectful-staff-private = Posez les questions là où personne ne peut écouter. Laissez répondre la personne, pas la famille.
respectful-staff-promise = Dites la vérité sur pourquoi vous demandez et qui verra les réponses. Promettez seulement ce que vous pouvez tenir.
respectful-staff-accept = Si quelqu’un ne veut pas répondre, remerciez et continuez.
respectful-staff-keep = Gardez les papiers sous clé. Gardez seulement ce que vous utilisez. Ne publiez jamais un chiffre de moins de 10.
