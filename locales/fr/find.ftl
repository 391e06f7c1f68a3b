### Trouver de l’aide : la question, les boutons, les filtres et la liste.

find-title = De quoi avez-vous besoin ?
find-placeholder = Avec vos propres mots, par exemple : je n’arrive pas à dormir
find-clear = Effacer
find-tiles = Ou choisissez ici
find-more-needs = Plus de choix
find-fewer-needs = Moins
find-for-need = Pour : { $need }
find-take-away = Enlever : { $what }
find-filters = Montrer seulement l’aide qui répond à ces choix
find-filter-my-language = Parle ma langue
find-filter-language = Langue parlée
find-filter-any-language = Toutes les langues
find-filter-free = Gratuit ou selon les revenus
find-filter-open = Ouvert maintenant
find-filter-channel = Moyen de contact
find-filter-any-channel = Tous les moyens
find-filter-community = Pour ma communauté
find-filter-any-community = Tout le monde
find-filter-kind = Type d’aide
find-filter-any-kind = Tous les types
find-filter-no-police = N’envoie jamais la police
find-more-filters = Plus de filtres
find-count =
    { $count ->
        [one] { $count } résultat qui peut aider.
       *[other] { $count } résultats qui peuvent aider.
    }
find-count-or-more =
    { $count ->
        [one] Plus de { $count } résultat qui peut aider.
       *[other] Plus de { $count } résultats qui peuvent aider.
    }
find-hidden =
    { $count ->
        [one] Vos filtres en cachent { $count } de plus.
       *[other] Vos filtres en cachent { $count } de plus.
    }
find-hides =
    { $count ->
        [one] en cache { $count }
       *[other] en cache { $count }
    }
find-show-all = Tout montrer
find-some-words = Rien ne contenait tous vos mots. Ces résultats en contiennent une partie.
find-instead = Voici les résultats pour « { $word } ».
find-literal = Chercher mes mots comme je les ai écrits
find-crisis = Si vous risquez de vous faire du mal, ou si quelqu’un risque de vous faire du mal, vous pouvez parler à quelqu’un maintenant.
find-crisis-lines = Voir les lignes de crise
find-none = Nous n’avons rien trouvé pour cela.
find-none-ways = Vous pouvez essayer ceci :
find-none-wider = Chercher sans filtres
find-none-community = Voir les cercles et le soin en communauté
find-none-crisis = Voir les lignes de crise
find-show-more = En montrer plus
find-announce =
    { $count ->
        [0] Rien trouvé.
        [one] { $count } résultat.
       *[other] { $count } résultats.
    }
find-small-library = Cette bibliothèque est petite. S’il manque un nom, cela ne veut pas dire qu’il n’y a pas d’aide.
find-searching = Recherche en cours…
