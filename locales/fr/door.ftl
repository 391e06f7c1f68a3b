### Trois des cinq portes : les premières lignes derrière chacune, et les chemins à partir de là.

door-act-about = Posez des questions, écrivez des lettres, lancez un cercle. Faites quelques choix, et c’est sur papier, dans votre langue et en anglais.
door-rights-about = Demandez un interprète, sachez quoi dire quand on vous le refuse, et voyez comment vous plaindre.
door-organizations-about = Pour les cliniques, les écoles, les centres et les groupes : regardez comment vous servez les gens, et changez ce qu’il faut.
door-tools = Ce que vous pouvez faire ici
door-library = Dans la bibliothèque
door-link-rights = Ce que la bibliothèque contient sur les droits
door-link-policy = Ce que la bibliothèque contient pour changer les règles
door-link-organizations = Les organisations dans la bibliothèque
door-crisis-about = Les lignes de crise sur une page, une affiche, des bandes à déchirer ou des cartes pour le portefeuille.
