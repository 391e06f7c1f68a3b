nav-find = Jwenn sipò
nav-community = Swen nan kominote
nav-act = Aji
nav-rights = Dwa m
nav-organizations = Pou òganizasyon
nav-settings = Reglaj
nav-about = Konsènan ak remèsiman
nav-safety = Sa li ka ak sa li pa ka kache
