### Le panneau pour l’accueil : une personne montre sa langue du doigt.

board-open = Panneau « Je parle »
board-about = Une feuille pour votre accueil. Chaque personne montre du doigt la langue qu’elle parle, et vous savez quel interprète appeler.
board-title = Montrez du doigt la langue que vous parlez
board-speak = Je parle français.
board-interpreter = S’il vous plaît, trouvez-moi un interprète.
board-staff = Pour le personnel : appelez l’interprète avant de continuer. Ne demandez pas à un enfant ni à quelqu’un de la famille de traduire.
