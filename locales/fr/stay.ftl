### Des questions pour parler avec une personne qui travaille ou aide dans une organisation, afin qu’elle puisse rester. Rempli sur papier.

stay-interview-name = Entretien sur ce qui aide à rester
    .about = Des questions pour parler avec une personne qui travaille ou aide chez vous, afin que les gens de valeur puissent rester.
stay-interview-how = Parlez seul à seul, sur le temps payé, et seulement si la personne le veut. Rien de ce qui est dit ici ne peut être utilisé contre elle.
stay-interview-paper = N’écrivez aucun nom sur cette feuille. La personne décide de ce qui est écrit et de qui le voit.

## Les questions.

stay-interview-stay = Qu’est-ce qui vous donne envie de rester ?
stay-interview-leave = Qu’est-ce qui vous a déjà fait penser à partir ?
stay-interview-extra = Faites-vous du travail en plus à cause de votre langue ou de votre communauté ? Est-il payé ?
stay-interview-hurt = Est-ce que quelqu’un ici vous traite mal à cause de qui vous êtes ? Que devrait-il se passer ?
stay-interview-need = Qu’est-ce qui aiderait le plus : le salaire, du temps, du repos, un accompagnement, une chance d’apprendre ?
stay-interview-next = Qu’allons-nous changer, qui le fait, et pour quelle date ?
