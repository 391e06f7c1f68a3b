### La page « Les obstacles dans cette bibliothèque » : combien de fiches sont gratuites, parlent la langue et ainsi de suite. Elle compte ce que l’on sait et ce que personne ne sait ; elle ne juge aucun lieu.

barriers-name = Les obstacles dans cette bibliothèque
    .about = Combien de fiches sont gratuites, ont quelqu’un qui parle votre langue, ne demandent pas de pièce d’identité et sont ouvertes le soir, et pour combien personne ne le sait.
barriers-what = Fiches comptées qui offrent du soutien aux gens : { $count }. Les chiffres valent pour la liste de cet ordinateur, pas pour tout le pays.
barriers-head-question = Ce qui rend les choses plus faciles
barriers-head-yes = Oui
barriers-head-no = Non
barriers-head-unknown = On ne sait pas
barriers-row-free = C’est gratuit
barriers-row-language = On y parle cette langue : { $language }
barriers-row-id = On ne demande pas de pièce d’identité
barriers-row-evening = Ouvert le soir ou le week-end
barriers-unknown = « On ne sait pas » est aussi un obstacle : il faut appeler et demander. Votre centre peut se renseigner, et l’écrire dans la liste.
