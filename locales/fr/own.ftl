### Les fiches que les gens écrivent ici, ce qu’ils ont entendu au téléphone, les erreurs trouvées, et là où les sources ne sont pas d’accord.

## La liste des fiches écrites ici.

own-title = Nos propres fiches
own-about = Ajoutez de l’aide que vous connaissez et qui n’est sur aucune liste. Appelez de temps en temps, et notez ce que vous entendez.
own-not-locked = Ces fiches ne sont pas verrouillées. Toute personne qui peut utiliser cet ordinateur peut les lire.
own-no-people = Écrivez sur l’aide, jamais sur les personnes qui l’ont demandée.
own-add = Ajouter une fiche
own-round-open = Imprimer une feuille d’appels
own-round-about = La feuille d’appels contient les fiches que personne n’a vérifiées depuis le plus longtemps, avec des mots à dire au téléphone.
own-stalest-first = Celles qui ont le plus besoin d’un appel viennent en premier.
own-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
own-reading = Lecture…
own-none = Vous n’avez pas encore de fiches à vous.
own-none-ways = Commencez par un lieu que vous connaissez bien : son nom, un numéro, et ce qu’il fait. Ou trouvez une fiche dans la bibliothèque et faites-en votre propre version.
own-none-find = Chercher dans la bibliothèque
own-called-today = J’ai appelé aujourd’hui
own-called-question = Comment l’appel s’est-il passé ?
own-called-never-mind = Ne rien noter
own-called-noted = Noté pour aujourd’hui : { $answer }
own-called-wrong-next = Vous connaissez le bon numéro ? Alors modifiez la fiche.
own-call-holds = Tout est encore juste
own-call-no_answer = Personne n’a répondu
own-call-wrong_number = Le numéro est faux
own-call-ended = Le service n’existe plus
own-edit = Modifier
own-edit-about = Modifier { $name }
own-delete = Supprimer
own-delete-about = Supprimer { $name }
own-delete-title = Supprimer { $name } ?
own-delete-warning = La fiche disparaîtra du fichier pour toujours. On ne peut pas la faire revenir.
own-delete-version = Si c’était votre propre version d’une fiche d’une liste, la fiche de la liste reste de nouveau la seule.
own-delete-now = Supprimer pour toujours
own-deleted = { $name } n’est plus dans le fichier.

## Le formulaire d’une fiche.

own-form-new = Ajouter une fiche
own-form-edit = Modifier { $name }
own-form-changes = Cette fiche vient de « { $pack } ». Ce que vous enregistrez ici devient votre propre version. La liste reste comme elle est, et les listes plus récentes n’écrasent pas votre version.
own-form-changes-starter = Cette fiche vient avec le programme. Ce que vous enregistrez ici devient votre propre version, et elle reste quand le programme est mis à jour.
own-form-needed = Seul le nom est nécessaire. Laissez vide ce que vous ne savez pas.
own-form-draft = Voici ce que vous avez écrit avant. Ce n’est pas encore enregistré.
own-form-draft-drop = Jeter ce que j’ai écrit
own-form-basics = Ce que c’est
own-form-reach = Comment les joindre
own-form-where = Où c’est
own-form-for = Pour quoi et pour qui
own-form-state = Cela existe encore ?
own-form-origin = Origine
own-form-name = Nom
own-form-kind = Type d’aide
own-form-summary = En une ou deux phrases
own-form-summary-about = Que diriez-vous à un voisin à ce sujet ?
own-form-more = Plus de détails
own-form-hours = Quand quelqu’un répond
own-form-hours-about = Avec vos propres mots, par exemple : du lundi au vendredi, de 9 à 5
own-form-cost = Prix
own-form-needs = Ce qui peut amener les gens
own-form-communities = Communautés pour qui c’est, selon eux
own-form-communities-about = Cochez seulement ce qu’ils disent d’eux-mêmes.
own-form-ticked =
    { $count ->
        [0] aucune cochée
        [one] { $count } cochée
       *[other] { $count } cochées
    }
own-form-us-state = État
own-form-whole-country = Tout le pays
own-form-place = Ville, village ou quartier
own-form-locale = Langue dans laquelle vous écrivez ces phrases
own-status-available = Oui, cela existe
own-status-paused = Pas pour l’instant
own-status-uncertain = Pas certain
own-status-ended = C’est terminé
own-form-ended-about = Un service qui n’existe plus reste affiché, pour que les gens le sachent. Aucun numéro ne peut y figurer.
own-form-crisis-about = Des personnes en danger vont appeler ici. Appelez d’abord vous-même, puis appuyez sur « Enregistrer et noter que j’ai appelé aujourd’hui ».
own-form-secret = Le lieu doit rester secret
own-form-secret-about = Pour les refuges et les maisons sûres. Aucune adresse n’est gardée, montrée ni transmise.
own-form-credit = La communauté d’où cela vient
own-form-credit-about = Avec ses propres mots. Sans cela, une pratique ne peut être ni enregistrée ni transmise.
own-form-openness = D’autres peuvent-ils la pratiquer ?
own-way = Moyen { $number }
own-way-kind = Comment
own-way-number = Numéro
own-way-email = Adresse e-mail
own-way-page = Adresse de la page
own-way-address = Adresse du lieu
own-way-label = À qui c’est, ou pour qui
own-way-label-about = S’il y en a plusieurs, par exemple : pour les ados
own-way-languages = Langues parlées là
own-way-language-add = Ajouter une langue
own-way-language-choose = Choisir…
own-way-language-put = Ajouter
own-way-language-drop = Enlever : { $language }
own-way-interpreter = Beaucoup d’autres langues avec un interprète
own-way-add = Ajouter un moyen de contact
own-way-up = Monter
own-way-down = Descendre
own-way-drop = Enlever
own-way-up-about = Monter le moyen { $number }
own-way-down-about = Descendre le moyen { $number }
own-way-drop-about = Enlever le moyen { $number }
own-way-none = Aucun moyen de contact pour l’instant.
own-way-secret = Ce lieu doit rester secret, donc aucune adresse ne peut figurer ici. Enlevez ce moyen.
own-way-ended = Ce service n’existe plus, donc aucun numéro ne peut figurer ici. Enlevez ce moyen.
own-form-mend =
    { $count ->
        [one] { $count } chose manque ou ne va pas :
       *[other] { $count } choses manquent ou ne vont pas :
    }
own-mend-name = Il faut un nom.
own-mend-credit = Une pratique a besoin de la communauté d’où elle vient.
own-mend-way-empty = Le moyen { $number } n’a ni numéro ni adresse. Complétez-le, ou enlevez-le.
own-mend-way-secret = Le moyen { $number } est l’adresse d’un lieu, et ce lieu doit rester secret.
own-mend-way-ended = Le moyen { $number } est un numéro, mais le service n’existe plus.
own-mend-closed = Une pratique fermée est nommée et honorée ici. Aucun moyen de contact ne peut y figurer.
own-save = Enregistrer
own-save-called = Enregistrer et noter que j’ai appelé aujourd’hui
own-cancel = Annuler
own-saving = Enregistrement…
own-cancel-title = Jeter ce que vous avez écrit ?
own-cancel-about = Vous avez écrit quelque chose qui n’est pas enregistré.
own-cancel-now = Le jeter
own-saved = { $name } : c’est enregistré.

## À la fin de la page d’une fiche.

own-steward-title = À propos de cette fiche
own-from-starter = Elle vient avec le programme.
own-from-own = Elle a été écrite ici, sur cet ordinateur.
own-from-pack = Elle vient de la liste « { $pack } ».
own-from-signed = Elle vient de la liste signée « { $pack } ».
own-version-edit = Modifier notre version
own-mistake-open = Signaler une erreur
own-secret-place = L’endroit où se trouve ce lieu reste secret, pour protéger les personnes qui y sont. Aucune adresse ne figure ici.

## Là où les sources ne sont pas d’accord.

own-disputes = Nos sources ne sont pas d’accord
own-disputes-about = Plus haut sur cette page, nous montrons la première de ces réponses. Si c’est important pour vous, demandez-leur quand vous appelez.
own-disputed-here = Nos sources ne sont pas d’accord là-dessus. Voir plus bas.
own-fact-numbers = Numéros
own-fact-addresses = Adresses
own-fact-status = Si cela existe encore
own-fact-cost = Prix
own-fact-emergency = Police et ambulance
own-fact-name = Nom
own-side-starter = La liste qui vient avec le programme
own-side-own = Notre propre fiche
own-side-unnamed = Une liste sans nom
own-side-shown = montré plus haut
own-side-nothing = n’en dit rien

## Signaler une erreur.

own-mistake-title = Signaler une erreur
own-mistake-of = Au sujet de cette fiche :
own-mistake-what = Qu’est-ce qui est faux ?
own-mistake-number = Le numéro
own-mistake-hours = Les horaires
own-mistake-languages = Les langues
own-mistake-address = L’adresse ou la page web
own-mistake-ended = Le service n’existe plus
own-mistake-credit = La communauté nommée comme origine
own-mistake-harm = Cela a fait du mal à quelqu’un, ou la police a été appelée
own-mistake-other = Autre chose
own-mistake-note = Qu’est-ce qui est juste ? Ou que s’est-il passé ?
own-mistake-note-about = N’écrivez pas votre nom, ni le nom de quelqu’un d’autre, sauf si vous voulez qu’il soit dans le fichier.
own-mistake-file = Ce que le fichier contiendra
own-mistake-file-about = Seulement ce qui est écrit ici. Ni votre nom, ni rien sur cet ordinateur.
own-mistake-file-entry = La fiche
own-mistake-file-what = Ce qui est faux
own-mistake-file-note = Vos mots
own-mistake-file-no-note = aucun
own-mistake-file-language = Langue de vos mots
own-mistake-save = Enregistrer le fichier
own-mistake-not-sent = Rien n’est envoyé. Ce programme n’utilise jamais internet. C’est vous qui donnez le fichier à quelqu’un.
own-mistake-give-pack = Donnez-le aux personnes qui publient « { $pack } ».
own-mistake-give-starter = Donnez-le aux personnes qui vous ont donné ce programme.
own-mistake-give-own = Cette fiche a été écrite ici. On peut la corriger ici.
own-mistake-choose = Choisissez d’abord ce qui est faux.
own-mistake-saved = Enregistré : { $file }

## La feuille d’appels sur papier.

own-round-screen = Les fiches que personne n’a vérifiées depuis le plus longtemps, vingt au plus. Cochez ce que vous entendez, puis notez-le ici sous « J’ai appelé aujourd’hui ».
own-round-none = Il n’y a personne à appeler. Chaque fiche avec un numéro a été vérifiée il n’y a pas longtemps.
own-round-title = Appels à faire
own-round-how = Demandez gentiment et prenez ce qu’on vous donne. Cochez ce qui est encore juste, et écrivez ce qui ne l’est pas. Si la personne est occupée, rappelez plus tard. Vous n’avez rien à dire sur vous-même.
own-round-say = Ce que vous pouvez dire
own-round-hello = Bonjour. J’aide à tenir une liste gratuite de lieux où les gens peuvent trouver du soutien. Vous êtes sur cette liste. Avez-vous quelques minutes ?
own-round-number = Est-ce encore le bon numéro pour vous joindre ?
own-round-hours = À quelles heures quelqu’un répond-il ?
own-round-languages = Quelles langues parle-t-on chez vous ? Travaillez-vous avec des interprètes ?
own-round-cost = Combien cela coûte-t-il ? Peut-on venir sans argent et sans assurance ?
own-round-id = Demandez-vous une pièce d’identité aux gens ?
own-round-police = Vous arrive-t-il d’appeler la police ou une ambulance quand la personne n’est pas d’accord ? Quand ?
own-round-thanks = Merci. Pouvons-nous vous rappeler dans quelques mois ?
own-round-notes = Date et notes
