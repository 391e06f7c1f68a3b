### Choisir un fichier ou un dossier dans la fenêtre, à la place de la boîte du système, qui note ce qui a été choisi.

shelf-places = Où est-ce ?
shelf-folder = Dossier :
shelf-up = Remonter d’un dossier
shelf-start = Tous les endroits
shelf-kind-folder = Dossier
shelf-kind-pack = Paquet
shelf-kind-sheet = Tableur
shelf-kind-list = Liste
shelf-kind-mapping = Colonnes enregistrées
shelf-kind-key = Clé secrète
shelf-kind-check = Bilan d’une organisation
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Utiliser ce dossier
shelf-empty = Il n’y a rien ici qui convienne. Essayez un autre dossier.
shelf-empty-here = Rien ici ne convient. Ouvrez un des dossiers ci-dessus pour y chercher.
shelf-no-folders = Il n’y a pas d’autre dossier là-dedans.
shelf-no-places = Nous n’avons pas trouvé les dossiers habituels ici. Écrivez le chemin ci-dessous.
shelf-more = Ce dossier contient plus que ce que nous pouvons montrer. Si le vôtre manque, écrivez son chemin.
shelf-opening = Ouverture du dossier…
shelf-path = Ou écrivez le chemin
shelf-open = Ouvrir
shelf-use = L’utiliser
shelf-choose = Choisir
shelf-choose-another = Choisir autre chose
shelf-clear = N’en utiliser aucun
shelf-nothing = Rien n’est encore choisi
