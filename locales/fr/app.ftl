### Le cadre de chaque écran.

# keep: le nom du programme, le même dans toutes les langues
-app-name = Many Doors
# keep: le nom du programme
app-name = { -app-name }
app-skip = Aller au contenu
app-opening = Ouverture…
app-close = Fermer
app-back = Retour
app-doors = Portes
app-quieter = Autres endroits
app-machine-draft = Brouillon automatique. Personne ne l’a encore vérifié.
app-unreviewed = Traduit, pas vérifié par une deuxième personne.
app-source-changed = Le texte anglais a changé depuis cette traduction.
app-source-text = En { $language } :
app-only-in = Seulement en { $language } pour l’instant.
app-change-language = Changer de langue
app-text-size = Taille du texte
app-leave = Quitter vite
app-leave-about = Cache cet écran tout de suite. N’efface pas ce que d’autres programmes gardent en mémoire.
app-cover-back = Début
app-try-again = Réessayer
app-still-empty = C’est encore vide.
