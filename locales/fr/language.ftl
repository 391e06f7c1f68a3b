### Noms des langues, comme ils s’écrivent au milieu d’une liste.

language-en = anglais
language-es = espagnol
language-zh = chinois
language-zh-Hans = chinois (simplifié)
language-zh-Hant = chinois (traditionnel)
language-vi = vietnamien
language-ko = coréen
language-ar = arabe
language-fil = filipino
language-ht = créole haïtien
language-ase = langue des signes américaine (ASL)
language-fr = français
language-hmn = hmong
language-hi = hindi
language-pa = pendjabi
language-ta = tamoul
language-te = télougou
language-kn = kannada
language-ur = ourdou
language-ja = japonais
language-th = thaï
language-cr = cri
language-oj = ojibwé
language-iu = inuktitut
language-other = autre langue ({ $code })
