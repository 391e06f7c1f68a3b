### Le tout premier écran : choisir une langue.

start-title = Choisissez votre langue
start-nothing-kept = Rien de ce que vous faites ici n’est noté, sauf si vous le demandez.
start-go-on = Continuer
start-machine = brouillon automatique
start-made-up = pour les essais
