### L’écran « Ce que ce programme peut cacher, et ce qu’il ne peut pas cacher ». Critique : ces mots servent à décider ce qui est sûr ici.

## Le haut.

safety-title = Ce que ce programme peut cacher, et ce qu’il ne peut pas cacher
safety-lead = Ce programme ne note rien de ce que vous écrivez, ouvrez ou cherchez, sauf si vous le lui demandez. Mais aucun programme ne peut tout cacher.
safety-other = Si vous pensez que quelqu’un surveille cet ordinateur, il est plus sûr d’utiliser un ordinateur ou un téléphone auquel cette personne n’a pas accès.
safety-measured = Nous avons fait ces essais sous Linux. Sous Windows et macOS, ce qui reste après n’est pas encore mesuré.

## Qui regarde peut-être.

safety-watchers-title = Qui vous surveille peut-être
safety-does = Ce qu’il fait
safety-cannot = Ce qu’il ne peut pas faire
safety-shoulder = Quelqu’un qui regarde par-dessus votre épaule
    .does = « Quitter vite » couvre la fenêtre avec une page blanche. La touche Shift fait de même si vous appuyez dessus trois fois, sauf si c’est désactivé dans les Réglages. Le nom et l’image de la fenêtre ne disent alors rien de ce programme. Ce que vous avez fait ici est oublié, et vous recommencez au choix de la langue.
    .cannot = Il ne ferme pas les autres programmes. Il ne cache pas la liste des programmes de l’ordinateur lui-même. Il ne peut pas effacer ce que quelqu’un a déjà vu.
safety-later = Quelqu’un qui fouille cet ordinateur plus tard
    .does = Il ne garde pas d’historique. Il se souvient des réglages seulement si vous le demandez. Les fichiers dont sa fenêtre a besoin sont enlevés à la fin, ou au démarrage suivant.
    .cannot = Il ne peut pas cacher qu’il est sur cet ordinateur, ni qu’il a été ouvert. Il ne peut pas faire disparaître un fichier que vous avez enregistré ni une page que vous avez imprimée.
safety-spyware = Logiciel espion : un programme caché qui vous surveille
    .does = De son côté, ce programme n’envoie rien par internet. Contre un logiciel espion, il ne peut rien faire de plus.
    .cannot = Il ne peut ni trouver ni arrêter un logiciel espion. Un logiciel espion peut voir l’écran et chaque touche sur laquelle vous appuyez.
safety-next = La personne suivante sur un ordinateur partagé
    .does = « Quitter vite », ou fermer la fenêtre, met fin à votre visite. Ce que vous avez cherché et ouvert est oublié. Sous Linux, le programme écrit par-dessus la mémoire qu’il rend.
    .cannot = Si vous partez en laissant la fenêtre ouverte, la personne suivante voit ce qu’il y a dedans. Ce que vous avez copié peut encore être collé ailleurs.
safety-staff = Les personnes qui s’occupent de cet ordinateur
    .does = Il ne tient pas de liste des visites, et ne note pas qui est venu.
    .cannot = Il ne peut pas les empêcher de voir l’écran, ni de mettre d’autres programmes sur cet ordinateur.
safety-stick = Une clé USB que quelqu’un a trafiquée
    .does = Un paquet est contrôlé avant de servir. S’il est abîmé, ou s’il a été changé après sa signature, il est refusé.
    .cannot = Une signature montre qui a fait un paquet. Elle ne montre pas que ce qu’il dit est vrai. Les autres fichiers de la clé USB ne sont pas contrôlés.
safety-search = Quelqu’un qui vous force à montrer cet ordinateur
    .does = Il n’y a pas d’historique à montrer. Ce que vous avez écrit, ouvert et cherché n’est pas noté, sauf si vous l’avez demandé.
    .cannot = Il ne peut pas cacher qu’il est là. Toute personne qui peut utiliser cet ordinateur peut lire les réglages que vous avez gardés, les fichiers que vous avez enregistrés et les fiches qui ont été écrites ici.

## Une borne : un ordinateur dans un lieu public, qui ne montre que ce programme.

safety-kiosk-title = Sur une borne : un ordinateur public qui ne montre que ce programme
safety-kiosk-erases = Une borne efface chaque visite. Quand personne n’y a touché pendant un moment, elle demande d’abord. Ensuite elle efface. Si l’ordinateur était en veille, elle efface dès qu’il se réveille.
safety-kiosk-counts = Une borne ne compte rien, sauf si le centre active cela. Elle garde alors seulement des chiffres, un peu changés exprès. Elle ne garde aucun mot. Ce qui touche aux crises, à la violence et à l’immigration n’est jamais compté.
safety-kiosk-cannot = Elle ne peut pas cacher l’écran aux personnes qui sont près de vous.

## Les notes privées : un fichier verrouillé avec ce qu’une personne veut garder pour elle.

safety-private-title = Vos notes privées
safety-private-locked = Si vous le demandez, ce que vous gardez pour vous va dans un seul fichier, verrouillé avec une phrase secrète (un long mot de passe fait de plusieurs mots). Sans la phrase secrète, on ne peut pas le lire.
safety-private-lost = Personne ne peut retrouver une phrase secrète perdue. Nous ne le pouvons pas non plus.
safety-private-opens = Avec la phrase secrète, le programme standard « age » ouvre aussi le fichier.
safety-private-cannot = Il ne peut pas cacher que le fichier est là. Il ne peut pas aider si un logiciel espion voit la phrase secrète, ou si quelqu’un vous force à la dire.

## Une liste : chaque ligne finit la phrase « Nous ne pouvons pas cacher… ».

safety-list-title = Ce que nous ne pouvons pas cacher
safety-list-here = Que ce programme est sur cet ordinateur, et qu’il a été ouvert.
safety-list-seen = Ce que quelqu’un voit sur l’écran.
safety-list-heard = Ce qui est lu à voix haute. D’autres personnes dans la pièce peuvent l’entendre. Des écouteurs aident.
safety-list-spyware = Ce que voit un logiciel espion.
safety-list-recording = Les photos et les enregistrements de l’écran.
safety-list-typed = Les derniers mots que vous avez tapés, dans la mémoire de ce programme, jusqu’à ce qu’il soit fermé.
safety-list-swap = Ce que l’ordinateur lui-même déplace de sa mémoire vers son disque.
safety-list-graphics = Les petits fichiers que l’ordinateur garde pour dessiner plus vite les images et les lettres.
safety-list-copied = Ce que vous avez copié, tant que l’ordinateur le garde prêt à coller.
safety-list-keyboards = Les mots que l’aide à l’écriture de l’ordinateur apprend de vous : un clavier à l’écran, les suggestions de mots, la dictée.
safety-list-saved = Un fichier que vous avez enregistré.
safety-list-printed = Une page que vous avez imprimée, et ce qu’en gardent l’imprimante et le système d’impression de l’ordinateur. Le système d’impression peut envoyer des pages à une imprimante par le réseau local.
safety-list-phone = Ce qu’un téléphone garde d’un code carré qu’il a lu.

## Un tableau : ce qui est écrit, et quand.

safety-written-title = Ce qui est écrit sur cet ordinateur, et quand
safety-written-library = La liste d’aide qui vient avec le programme
    .when = Quand le programme démarre. Elle est la même pour tout le monde.
safety-written-damaged = Une liste d’aide abîmée
    .when = Quand la liste ne peut plus être lue, elle est mise de côté avec la date du jour. Elle n’est pas supprimée.
safety-written-settings = Votre langue, la taille du texte, les couleurs et les autres réglages
    .when = Seulement si vous demandez de s’en souvenir. Si vous désactivez cela, le fichier est supprimé.
safety-written-window = Les fichiers dont la fenêtre elle-même a besoin
    .when = Tant qu’elle est ouverte, dans un dossier privé. Sous Linux, ce dossier est en mémoire, là où l’ordinateur le permet. Il est enlevé à la fin, ou au démarrage suivant.
safety-written-saved = Une feuille, un rapport ou une liste que vous enregistrez
    .when = Seulement si vous l’enregistrez, dans le dossier que vous choisissez. Une feuille s’appelle « sheet.pdf ». Ses détails cachés ne donnent ni auteur, ni programme, ni date.
safety-written-printed = Les pages pour l’imprimante
    .when = Seulement si vous imprimez. Le système d’impression les reçoit sous le nom « Information sheet ».
safety-written-center = Les listes, les fiches et les paquets que quelqu’un ajoute, et les choix faits à leur sujet
    .when = Seulement si quelqu’un les ajoute. Ils ne sont pas verrouillés. Si une fiche écrite ici est supprimée, elle est effacée de la liste d’aide. Les copies faites avant restent.
safety-kiosk-written = Des chiffres sur ce que les gens cherchent sur une borne
    .when = Seulement si le centre active cela. Ils sont un peu changés exprès, et aucun mot ne les accompagne.
safety-private-written = Vos notes privées
    .when = Seulement si vous en créez. Elles sont verrouillées avec votre phrase secrète.

## Comment signaler.

safety-report-title = Comment signaler un problème
safety-report-fact = Une information est fausse ? Ouvrez sa page et choisissez « Signaler une erreur ». Cela crée un fichier, que vous donnez à quelqu’un. Rien n’est envoyé. Le fichier ne dit pas qui l’a écrit, ni où, ni quand.
safety-report-trace = Ce programme a laissé une trace, ou dit quelque chose qui fait du mal ? Dites-le aux personnes qui vous l’ont donné, si c’est sans danger pour vous.
