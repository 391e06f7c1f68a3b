### Les réglages.

settings-title = Réglages
settings-language = Langue
settings-change-language = Choisir une autre langue
settings-text-size = Taille du texte
settings-percent = { $percent } %
settings-theme = Couleurs
settings-theme-system = Comme cet ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-high_contrast = Contraste fort
settings-motion = Mouvement
settings-reduce-motion = Moins de mouvement à l’écran
settings-portable-title = Sur une clé USB
settings-portable-about = Le programme fonctionne depuis une clé USB, ou depuis un dossier qui voyage avec lui. Tout ce qu’il garde est dans le dossier « many_doors_data » à côté de lui. Là où cette page dit « cet ordinateur », il s’agit de ce dossier.
settings-portable-notes = Fermez la fenêtre avant de retirer la clé. La personne qui a la clé peut lire ce qui y est gardé ; seules les notes privées sont verrouillées. Cet ordinateur peut noter de lui-même qu’une clé a été branchée et que ce programme a été ouvert.
settings-keep-title = Se souvenir sur cet ordinateur
settings-keep = Se souvenir de ma langue, de la taille du texte et des couleurs sur cet ordinateur
settings-keep-about = Si ce choix n’est pas coché, rien n’est gardé, et le programme redemande la langue à chaque démarrage. Quelqu’un qui fouille cet ordinateur peut trouver le petit fichier que cela crée.
settings-kept = Ces réglages sont gardés en mémoire sur cet ordinateur.
settings-not-kept = Ces réglages sont oubliés quand vous fermez la fenêtre.
settings-folder-title = Langues d’un dossier
settings-folder-about = Les personnes qui traduisent peuvent essayer leur travail ici. Écrivez le chemin du dossier qui contient un dossier pour chaque langue.
settings-folder-label = Chemin du dossier
settings-folder-use = Utiliser ce dossier
settings-folder-none = Utiliser seulement les langues incluses
settings-folder-problems =
    { $count ->
        [0] Le dossier a été lu. Aucun problème.
        [one] Le dossier a été lu. { $count } problème :
       *[other] Le dossier a été lu. { $count } problèmes :
    }
settings-leave-title = Quitter vite
settings-leave-about = Le bouton en haut cache cet écran tout de suite. Il ne peut pas cacher ce que d’autres programmes, le fournisseur d’internet ou un logiciel espion ont pu voir.
settings-leave-keys = Couvrir l’écran quand j’appuie trois fois sur Shift
settings-leave-keys-about = Il faut appuyer les trois fois en moins de cinq secondes, sans toucher une autre touche entre-temps. Désactivez ce choix si vous appuyez sur Shift sans le vouloir.
