### Milango mitano na sehemu nyingine.

nav-find = Tafuta msaada
nav-community = Kutunzana katika jamii
nav-act = Chukua hatua
nav-rights = Haki zangu
nav-organizations = Kwa mashirika
nav-settings = Mipangilio
nav-about = Kuhusu programu na shukrani
nav-safety = Inachoweza kuficha na isichoweza
