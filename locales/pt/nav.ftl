### As cinco portas e os lugares mais calmos. Muito curto.

nav-find = Buscar apoio
nav-community = Cuidado em comunidade
nav-act = Agir
nav-rights = Meus direitos
nav-organizations = Para organizações
nav-settings = Ajustes
nav-about = Programa e créditos
nav-safety = O que pode e não pode esconder
