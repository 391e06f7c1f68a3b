### Les paquets : des listes qui voyagent dans un seul fichier signé. De quoi est faite la bibliothèque, à qui faire confiance, un dossier à
### consulter, faire un paquet, et les paires de fiches qui sont peut-être la même.

## La porte des organisations : les endroits pour les listes.

packs-door-title = Nos listes
packs-door-packs = Paquets
packs-door-packs-about = Voyez de quoi est faite cette bibliothèque. Ajoutez des listes plus récentes, et faites votre propre paquet à transmettre.
packs-door-bring = Importer ou partager une liste
packs-door-bring-about = Importez un tableur ou une liste d’un autre programme. Ou enregistrez vos fiches dans un fichier pour d’autres.
packs-door-own = Nos propres fiches
packs-door-own-about = Écrivez les services que vous connaissez, et notez ce que vous avez entendu en appelant.
packs-door-round = Feuille d’appels
packs-door-round-about = Imprimez les fiches qui ont le plus besoin d’un appel, avec des mots à dire au téléphone.

## L’écran.

packs-title = Paquets
packs-about = Un paquet est une liste de services dans un seul fichier. La personne ou le groupe qui l’a fait l’a signé, donc ce programme remarque si quelqu’un le change en chemin. Vous pouvez le transporter sur une clé USB : pas besoin d’internet.
packs-loading = Nous regardons ce qu’il y a ici…
packs-here-title = Dans cette bibliothèque
packs-name-built-in = La liste venue avec { -app-name }
packs-name-own = Nos propres fiches
packs-origin-built_in = Venue avec le programme
packs-origin-signed = Paquet signé
packs-origin-imported = Une liste importée
packs-origin-own = Écrite ici
packs-fact-publisher = Fait par
packs-fact-number = Numéro de version
packs-fact-made = Fait le
packs-fact-entries = Fiches
packs-fact-check = Vérification
packs-fact-terms = Conditions d’utilisation
packs-fact-languages = A des textes en
packs-fact-sort = Ce que c’est
packs-terms-unknown = Pas indiquées
packs-entries =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
packs-check-by = À revérifier au plus tard le { $date }
packs-check-overdue = Aurait dû être revérifié au plus tard le { $date }
packs-check-none = Pas de date pour revérifier
packs-fingerprint-show = Montrer toute l’empreinte de la clé
packs-fingerprint-about = C’est la forme longue des quatre mots.
packs-remove = Enlever
packs-back = Revenir à la précédente
packs-give = Partager dans un fichier
packs-open-own = Ouvrir nos propres fiches

## Demander avant d’enlever quelque chose.

packs-remove-title = Enlever « { $name } » ?
packs-remove-what =
    { $count ->
        [one] Sa { $count } fiche va quitter cette bibliothèque. Les gens ne la trouveront plus ici, sauf si elle est aussi dans une autre liste.
       *[other] Ses { $count } fiches vont quitter cette bibliothèque. Les gens ne les trouveront plus ici, sauf si elles sont aussi dans une autre liste.
    }
packs-remove-keeps = Vos autres listes et vos propres fiches restent. Le fichier d’où elle vient n’est pas touché, donc vous pouvez l’ajouter de nouveau.
packs-remove-yes = L’enlever
packs-removed = « { $name } » n’est plus dans la bibliothèque.
packs-back-title = Revenir à la version précédente de « { $name } » ?
packs-back-what = La liste sera comme avant sa dernière mise à jour. Ce que la mise à jour a corrigé sera de nouveau faux. Faites-le donc seulement si la mise à jour est mauvaise.
packs-back-yes = Revenir
packs-back-done = « { $name } » est comme avant sa dernière mise à jour.

## Ajouter un paquet.

packs-add = Ajouter un paquet
packs-add-choose = Choisissez le fichier du paquet. Vous pouvez d’abord le regarder : rien n’est encore installé.
packs-add-reading = Lecture du paquet…
packs-add-other = Choisir un autre fichier
packs-add-leave = Ne pas l’installer
packs-add-done = Terminé
packs-add-another = Ajouter un autre paquet

packs-offer-who = Qui l’a fait ?
packs-offer-what = Que contient-il ?
packs-offer-says = Le paquet dit qu’il vient de :
packs-offer-file = Fichier :

packs-sort-full = Une liste complète
packs-sort-delta = Seulement ce qui a changé depuis un paquet précédent
packs-sort-correction = Des corrections de fiches d’autres listes
packs-sort-revocation = Des fiches à retirer tout de suite

packs-trust-trusted = Vous faites confiance à cet éditeur.
packs-trust-unknown = Personne ici ne connaît encore cet éditeur.
packs-trust-changed = Stop. Ce n’est pas la clé que nous connaissons.
packs-trust-rotated = Cet éditeur a une nouvelle clé. L’ancienne clé, à laquelle vous faites confiance, le dit.
packs-trust-unknown-how = N’importe qui peut écrire n’importe quel nom dans un paquet. Appelez l’éditeur et demandez-lui de vous lire ses quatre mots. Utilisez un numéro de téléphone que vous aviez déjà, pas un numéro arrivé avec le fichier.
packs-trust-changed-how = Quelqu’un utilise peut-être le nom « { $name } » pour donner de faux numéros aux gens. Ou l’éditeur a perdu la clé et en a fait une nouvelle. Lui seul peut vous le dire. Appelez-le à un numéro que vous aviez déjà.
packs-trust-since = Confiance donnée ici depuis le { $date }
packs-words-compare = Comparez ces quatre mots avec l’éditeur
packs-words-known = Les mots que nous connaissons
packs-words-new = Les mots de ce paquet
packs-trust-compared = J’ai comparé les mots avec l’éditeur. Les quatre sont les mêmes.
packs-trust-changed-compared = J’ai joint l’éditeur par un moyen que je connaissais avant. Il m’a parlé d’une nouvelle clé et m’a lu ces nouveaux mots.

packs-standing-new = Ce paquet est nouveau ici.
packs-standing-newer = Il est plus récent que celui que vous avez.
packs-standing-same = Vous avez déjà ce paquet. Il n’y a rien à faire.
packs-standing-older = Il est plus ancien que celui que vous avez.
packs-standing-fork = Ce paquet a le même numéro de version que celui que vous avez, mais un autre contenu. Il ne peut pas être installé.
packs-standing-no_base = Ce paquet contient seulement des changements, et la liste qu’ils concernent n’est pas ici. Il ne peut pas encore être installé.
packs-standing-numbers = Vous avez le numéro de version { $installed }. Ce fichier a le numéro de version { $offered }.
packs-standing-older-why = Une liste plus ancienne peut ramener des numéros qui ne marchent plus. Faites-le seulement si la liste plus récente est cassée.
packs-standing-fork-how = L’un des deux est peut-être un faux. Demandez à l’éditeur lequel est le bon.
packs-standing-no-base-how = Demandez la liste complète, installez-la, puis revenez avec ce fichier.
packs-older-sure = Je fais partie du personnel et je veux exprès la liste plus ancienne.

packs-offer-takes-back =
    { $count ->
        [one] Il retire { $count } fiche
       *[other] Il retire { $count } fiches
    }

packs-install = Installer
packs-install-trust = Faire confiance à cet éditeur et installer
packs-install-new-key = Faire confiance à la nouvelle clé et installer
packs-install-older = Installer la liste plus ancienne
packs-install-first = Pour cela, cochez d’abord la case ci-dessus.
packs-install-first-both = Pour cela, cochez d’abord les deux cases ci-dessus.

packs-installed = « { $name } » : l’installation est faite.
packs-changes-added =
    { $count ->
        [one] { $count } nouvelle fiche
       *[other] { $count } nouvelles fiches
    }
packs-changes-changed =
    { $count ->
        [one] { $count } fiche dit quelque chose de nouveau
       *[other] { $count } fiches disent quelque chose de nouveau
    }
packs-changes-removed =
    { $count ->
        [one] { $count } fiche n’est plus là
       *[other] { $count } fiches ne sont plus là
    }
packs-changes-same =
    { $count ->
        [one] { $count } fiche est comme avant
       *[other] { $count } fiches sont comme avant
    }
packs-changes-none = Rien n’a changé dans la bibliothèque.
packs-changes-names = Montrer leurs noms
packs-change-added = Nouvelles
packs-change-changed = Changées
packs-change-removed = Plus là
packs-changes-more = Il y en a d’autres. Seules les premières sont nommées ici.

## Les éditeurs de confiance.

packs-publishers-title = Les éditeurs à qui nous faisons confiance
packs-publishers-about = Vous avez déjà comparé une fois les quatre mots de ces éditeurs. Leurs prochains paquets ne demandent plus rien.
packs-publishers-none = Aucun pour l’instant. Quand vous ajoutez un paquet, vous pouvez comparer les quatre mots de l’éditeur et choisir de lui faire confiance.
packs-forget = Ne plus faire confiance
packs-forget-title = Ne plus faire confiance à « { $name } » ?
packs-forget-what = Les listes que vous avez de cet éditeur restent. Son prochain paquet vous demandera de comparer de nouveau les quatre mots.
packs-forget-yes = Ne plus lui faire confiance
packs-forgotten = « { $name } » n’a plus votre confiance.

## Un dossier que le programme consulte.

packs-watch-title = Un dossier à consulter
packs-watch-about = Les paquets plus récents qui se trouvent dans ce dossier s’installent tout seuls, si vous faites confiance à leur éditeur. Tous les autres vous attendent. Un disque partagé ou une clé USB est un bon endroit.
packs-watch-choose = Choisir un dossier
packs-watch-choose-another = Choisir un autre dossier
packs-watch-folder = Dossier consulté :
packs-watch-away = Ce dossier ne peut pas être lu en ce moment. S’il est sur une clé USB, branchez-la et regardez de nouveau.
packs-watch-now = Regarder maintenant
packs-watch-stop = Ne plus le consulter
packs-watch-looked = Regardé à l’instant.
packs-watch-stopped = Aucun dossier n’est plus consulté.
packs-watch-found = Ce qui a été trouvé la dernière fois
packs-watch-found-none = Il n’y avait pas de paquets dedans.
packs-watch-installed = Installé
packs-watch-nothing_new = Rien de nouveau
packs-watch-asks = À vous de décider
packs-watch-bad = Pas utilisé
packs-watch-decide = Le regarder

## Faire un paquet.

packs-make-title = Faire un paquet
packs-make-about = Mettez vos listes dans un seul fichier et transmettez-le. Vous le signez avec votre clé, pour que les autres sachent qu’il vient de vous.
packs-make-open = Faire un paquet
packs-make-close = Fermer sans enregistrer
packs-make-part-what = Que mettre dedans ?
packs-make-part-name = Comment s’appelle-t-il ?
packs-make-part-sign = Signer et enregistrer
packs-make-from = Listes à mettre dedans
packs-make-name = Nom du paquet
packs-make-name-about = Pour les gens, par exemple « Aide dans le comté Exemple ».
packs-make-publisher = Qui le fait
packs-make-publisher-about = Le nom de votre groupe, tel que les autres vous connaissent.
packs-make-id = Nom court
packs-make-id-about = Des lettres minuscules, des chiffres, des points et des traits d’union. Gardez le même chaque fois que vous refaites ce paquet.
packs-make-number = Numéro de version
packs-make-number-about = Chaque fois que vous refaites ce paquet, son numéro de version doit être plus grand.
packs-make-check = À revérifier au plus tard le
packs-make-check-about = Après ce jour, toutes les personnes qui ont le paquet voient que ses informations devraient être vérifiées.
packs-make-terms = Conditions d’utilisation
packs-make-terms-about = Ce que d’autres peuvent en faire, par exemple « CC BY 4.0 ». Vous pouvez laisser ceci vide.
packs-make-since = Seulement ce qui a changé depuis un paquet précédent
packs-make-since-about = Vous pouvez laisser ceci vide. Si vous choisissez votre paquet précédent, le nouveau fichier est petit, mais il n’aide que les personnes qui ont le précédent.
packs-make-key = Votre clé secrète
packs-make-key-about = Pas encore de clé ? Faites-en d’abord une plus bas.
packs-make-password = Mot de passe de la clé
packs-make-folder = Où l’enregistrer
packs-make-save = Faire le paquet
packs-made = Le paquet est enregistré : { $file }
packs-made-next = Vous pouvez maintenant copier ce fichier et le transmettre. Quand des gens l’ajoutent la première fois, lisez-leur vos quatre mots au téléphone.
packs-make-another = En faire un autre
packs-make-wrong = Regardez encore ceci, s’il vous plaît :
packs-make-need-from = Choisissez au moins une liste.
packs-make-need-name = Donnez un nom au paquet.
packs-make-need-publisher = Écrivez qui le fait.
packs-make-need-id = Le nom court ne peut contenir que des lettres minuscules de a à z, des chiffres, des points et des traits d’union. Il commence par une lettre ou un chiffre.
packs-make-need-number = Le numéro de version doit être un nombre entier : { $least } ou plus.
packs-make-need-date = Choisissez un jour à venir, ou laissez vide.
packs-make-need-key = Choisissez votre clé secrète.
packs-make-need-password = Écrivez le mot de passe de la clé.
packs-make-need-folder = Choisissez où l’enregistrer.

## Ajouter une signature à un paquet déjà fait.

packs-sign-title = Signer un paquet déjà fait
packs-sign-about = Une liste peut avoir des garants. Ce sont des personnes qui peuvent retirer une fiche dangereuse, mais seulement si plusieurs d’entre elles l’acceptent. Elles signent le même fichier l’une après l’autre : chacune ajoute une signature et donne le nouveau fichier à la suivante.
packs-sign-open = Signer un paquet
packs-sign-part-what = Quel paquet ?
packs-sign-pack = Le fichier du paquet
packs-sign-pack-about = Prenez le fichier le plus récent, avec toutes les signatures jusqu’ici. Il reste comme il est : un nouveau fichier est enregistré avec la vôtre en plus.
packs-sign-reading = Lecture du paquet…
packs-sign-read = Lisez ceci avant de signer. Votre signature veut dire que vous acceptez.
packs-sign-save = Ajouter ma signature
packs-sign-need-pack = Choisissez le fichier du paquet.
packs-signed = Le paquet avec votre signature est enregistré : { $file }
packs-signed-next = Donnez ce fichier à la personne suivante qui doit signer. Quand toutes ont signé, transmettez-le. Toutes les personnes qui ont la liste peuvent alors l’ajouter.
packs-sign-another = En signer un autre

## Faire un paquet qui retire des fiches.

packs-take-title = Retirer des fiches
packs-take-about = Si une fiche peut faire du mal aux gens, n’attendez pas le prochain paquet. Ceci crée un petit fichier. Partout où il est ajouté, les fiches disparaissent tout de suite, même si une liste plus ancienne les ramène.
packs-take-wardens = Seule la personne ou le groupe qui a fait la liste peut le faire, ou ses garants. Si plusieurs garants doivent accepter, l’un de vous crée le fichier ici. Les autres le signent l’un après l’autre, sous « Signer un paquet déjà fait ».
packs-take-open = Retirer des fiches
packs-take-part-what = Que retire-t-on ?
packs-take-pack = La liste qui les contient
packs-take-choose = Choisir une liste
packs-take-built-in = Personne ne signe la liste venue avec { -app-name }. Si vous signez ce fichier, il fonctionne partout où l’on fait déjà confiance à votre clé.
packs-take-entries = Fiches
packs-take-entries-about = Écrivez le nom permanent de chaque fiche sur sa propre ligne. Vous le trouvez sur l’écran « Signaler une erreur ». Un bouton là-bas peut aussi remplir ceci pour vous.
packs-take-reason = Pourquoi
packs-take-reason-about = Avec des mots simples. Toutes les personnes qui reçoivent le fichier peuvent les lire, donc ne nommez pas les personnes à qui on a fait du mal.
packs-take-signer = Qui signe
packs-take-save = Créer le fichier
packs-take-need-pack = Choisissez la liste.
packs-take-need-entries = Écrivez au moins une fiche.
packs-take-need-reason = Écrivez pourquoi.
packs-take-need-signer = Écrivez qui signe.
packs-taken = Le fichier est enregistré : { $file }
packs-taken-next = Les fiches sont encore là, et votre signature est la première. Si d’autres doivent signer aussi, donnez le fichier à la personne suivante. Quand toutes ont signé, ajoutez-le ici et transmettez-le.
packs-take-another = En retirer d’autres
packs-take-hint = Faites-vous cette liste, ou êtes-vous l’un de ses garants ? Si cette fiche peut faire du mal aux gens, vous pouvez la retirer pour toutes les personnes qui ont la liste.
packs-take-hint-open = La retirer

## Faire une clé.

packs-key-title = Votre clé de signature
packs-key-about = Une clé est un fichier avec un mot de passe. Elle vous sert à signer vos paquets. Votre groupe n’a besoin que d’une clé, et ne la fait qu’une fois.
packs-key-open = Faire une clé
packs-key-folder = Où l’enregistrer
packs-key-folder-about = Le mieux est une clé USB que vous pouvez enfermer en lieu sûr.
packs-key-password = Mot de passe
packs-key-password-about = Au moins 8 caractères. Quatre mots ou plus qui n’ont pas de rapport entre eux sont solides et faciles à retenir.
packs-key-again = Le même mot de passe encore une fois
packs-key-short = Le mot de passe doit avoir au moins 8 caractères.
packs-key-differ = Les deux mots de passe ne sont pas les mêmes.
packs-key-make = Faire la clé
packs-key-working = La clé se prépare…
packs-key-made = Votre clé est prête
packs-key-made-words = Voici vos quatre mots. Lisez-les aux gens au téléphone, pour qu’ils sachent qu’un paquet vient vraiment de vous.
packs-key-made-secret = Clé secrète : ne la donnez à personne
packs-key-made-public = Clé publique : vous pouvez la transmettre
packs-key-advice = Prenez-en bien soin
packs-key-advice-copy = Gardez une copie de la clé secrète sur une deuxième clé USB, dans un endroit qui ferme.
packs-key-advice-password = Notez le mot de passe et gardez-le loin de la clé. Personne ne peut le retrouver pour vous.
packs-key-advice-lost = Si la clé est perdue ou volée, prévenez tout de suite toutes les personnes qui utilisent vos paquets.
packs-key-use = Signer un paquet avec elle

## Les fiches retirées.

packs-revoked-title = Fiches retirées
packs-revoked-about = Quelqu’un a découvert que ces fiches sont fausses ou font du mal. Elles ne sont pas montrées, même si une liste plus ancienne les ramène.
packs-revoked-by = Retirée par { $by } le { $date }
packs-revoked-entry = Fiche :

## Les paires de fiches qui sont peut-être la même.

packs-twins-notice =
    { $count ->
        [one] Les fiches de { $count } paire sont peut-être le même service.
       *[other] Les fiches de { $count } paires sont peut-être le même service.
    }
packs-twins-open = Les regarder
packs-twins-title = Est-ce la même chose ?
packs-twins-about = Deux listes peuvent contenir deux fois le même service. Regardez les deux côtés et décidez. Si vous hésitez, appelez-les ou laissez la paire comme elle est : les deux restent dans la bibliothèque.
packs-twins-loading = Recherche des paires…
packs-twins-none = Il n’y a pas deux fiches qui se ressemblent en ce moment.
packs-twins-pair = Paire { $number } sur { $total }
packs-same-number = Les deux ont le même numéro de téléphone.
packs-same-name_and_state = Les deux ont le même nom, dans le même État.
packs-twins-from = De : { $list }
packs-twins-no-ways = Ni numéro de téléphone ni page web
packs-twins-keep = C’est la même : garder celle-ci
packs-twins-apart = Ce n’est pas la même
packs-twins-sure = On ne peut plus changer cela ensuite.
packs-twins-joined = À partir de maintenant, seule « { $name } » est montrée.
packs-twins-kept-apart = Les deux restent, et nous ne poserons plus la question à leur sujet.
packs-twins-packs = Vers les paquets
