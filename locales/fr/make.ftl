### Faire un papier en choisissant et en écrivant : ce qui entoure les questions, et ce que l’on peut faire de ses mots.

make-forgotten = Ce que vous choisissez et écrivez ici est oublié quand vous fermez cette fenêtre ou appuyez sur « Quitter vite ».
make-line-hint = Vous pouvez laisser vide. Le papier a alors une ligne pour l’écrire.
make-text-hint = Vos mots figurent sur le papier comme vous les écrivez. Le programme ne les traduit pas.
make-see = Le voir sur papier
make-anew = Recommencer
make-lead-english = L’anglais vient en premier : il est pour le bureau qui le lit. Votre langue est à côté.
make-keep-how = Pour garder ce que vous avez écrit ici, ouvrez d’abord vos notes privées, puis revenez.
