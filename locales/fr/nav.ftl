### Les cinq portes et les endroits plus discrets. Très court.

nav-find = Trouver de l’aide
nav-community = Soin en communauté
nav-act = Agir
nav-rights = Mes droits
nav-organizations = Pour les organisations
nav-settings = Réglages
nav-about = À propos et remerciements
nav-safety = Ce qu’il peut cacher ou pas
