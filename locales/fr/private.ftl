### Un endroit privé pour des notes, des fiches gardées et un plan pour les jours difficiles, verrouillé avec une phrase secrète.
### Court, chaleureux et simple ; jamais un conseil, jamais une promesse.

private-title = Mes notes privées
private-about = Gardez ici des fiches, des notes et un plan pour les jours difficiles. Tout est verrouillé dans un seul fichier avec une phrase secrète, c’est-à-dire un long mot de passe fait de plusieurs mots.
private-not-here = Rien ne peut être gardé ici. C’est une borne partagée, ou il n’y a pas de dossier pour cela sur cet ordinateur.
private-honest-lost = Si vous oubliez la phrase secrète, personne ne peut ouvrir le fichier. Il n’y a pas d’autre moyen.
private-honest-seen = Quelqu’un qui fouille cet ordinateur peut voir que le fichier est là, mais ne peut pas le lire sans la phrase secrète.
private-honest-watched = Cela n’aide pas contre un programme qui surveille le clavier ou l’écran.
private-honest-forced = Si quelqu’un peut vous forcer à l’ouvrir, il est plus sûr de ne rien garder.
private-new = Créer un endroit verrouillé
private-passphrase = Phrase secrète
private-passphrase-again = La même phrase secrète encore une fois
private-passphrase-how = Quatre ou cinq mots qui n’ont pas de rapport entre eux, c’est bien. Écrivez-les sur papier seulement si le papier est en lieu sûr.
private-show = Montrer ce que j’écris
private-weak-too_short =
    { $least ->
        [one] Il faut au moins { $least } caractère.
       *[other] Il faut au moins { $least } caractères.
    }
private-weak-one_thing_repeated = C’est la même chose répétée encore et encore.
private-weak-few_different =
    { $least ->
        [one] Il faut au moins { $least } caractère différent.
       *[other] Il faut au moins { $least } caractères différents.
    }
private-weak-straight = Ce sont des lettres ou des chiffres qui se suivent.
private-weak-common = Beaucoup de gens utilisent celle-ci. Elle serait essayée en premier.
private-strong = Cette phrase secrète est bonne.
private-differ = Les deux phrases secrètes ne sont pas identiques.
private-make = Le créer
private-locked = Vos notes privées sont verrouillées
private-open = Ouvrir
private-opening = Ouverture…
private-lock = Verrouiller maintenant
private-locks-itself =
    { $minutes ->
        [one] Cela se verrouille tout seul après { $minutes } minute sans toucher une touche ni l’écran, et quand vous appuyez sur « Quitter vite ».
       *[other] Cela se verrouille tout seul après { $minutes } minutes sans toucher une touche ni l’écran, et quand vous appuyez sur « Quitter vite ».
    }
private-warning-left =
    { $seconds ->
        [one] Vos notes privées seront verrouillées dans { $seconds } seconde.
       *[other] Vos notes privées seront verrouillées dans { $seconds } secondes.
    }
private-warning-lost = Ce que vous n’avez pas enregistré sera perdu.
private-saving = Enregistrement…
private-saved = Enregistré dans le fichier verrouillé.
private-resources = Fiches gardées
private-resources-none = Rien de gardé pour l’instant. Ouvrez la page d’une fiche et appuyez sur « Garder pour moi ».
# « Enregistrer » voudrait dire un fichier, qui n’est pas verrouillé.
private-keep = Garder pour moi
private-kept = Gardée dans mes notes privées
private-resource-note = Votre note à ce sujet
private-remove = Enlever
private-remove-about = Enlever { $name }
private-resource-gone = Ceci n’est plus dans la bibliothèque.
# keep: le même mot en français
private-notes = Notes
private-note-new = Nouvelle note
private-note-title = Titre
# keep: le même mot en français
private-note-text = Note
private-note-untitled = Note sans titre
private-papers = Lettres et autres papiers que je prépare
private-plan = Mon plan pour les jours difficiles
private-plan-about = Écrivez-le un jour où vous allez mieux, dans un moment à vous ou avec quelqu’un de confiance. Chaque partie peut rester vide.
private-plan-crisis = Si vous êtes en danger maintenant, les lignes en haut de l’écran sont pour vous, à toute heure.
private-plan-signs = À quoi je remarque qu’un jour difficile commence
private-plan-helps = Les petites choses qui m’aident
private-plan-places = Où je me sens mieux
private-plan-people = Qui je peux appeler, et comment
private-plan-person = Nom
private-plan-way = Comment joindre cette personne
private-plan-person-new = Une personne de plus
private-plan-safer = Ce que je veux tenir loin de moi
private-plan-reasons = Ce qui compte pour moi
private-plan-after = Ce dont je veux me souvenir après
private-change = Changer la phrase secrète
private-change-do = La changer
private-changed = La phrase secrète a été changée.
private-forget = Tout oublier
private-forget-about = Détruit le fichier verrouillé avec tout ce qu’il contient, et les réglages gardés en mémoire sur cet ordinateur. Les copies que vous avez faites ailleurs ne sont pas touchées.
private-forget-own = Supprimer aussi nos propres fiches ({ $count })
private-forget-stays = Les paquets restent. On peut les enlever sur l’écran « Paquets ».
private-forget-do = Tout oublier maintenant
private-forget-sure = Oui, le détruire
