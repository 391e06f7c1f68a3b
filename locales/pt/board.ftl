### A folha para a recepção: cada pessoa aponta para o seu idioma. Cada linha está no seu próprio idioma.

board-open = Folha “Eu falo”
board-about = Uma folha para a sua recepção. Cada pessoa que chega aponta para o seu idioma, e você sabe qual intérprete chamar.
board-title = Aponte para o idioma que você fala
board-speak = Falo português.
board-interpreter = Por favor, preciso de intérprete.
board-staff = Para a equipe: ligue para o intérprete antes de continuar. Não peça a uma criança ou a um parente para interpretar.
