### Lub npe ntawm cov hom lus, raws li sau hauv nruab nrab ib kab lus.

language-en = lus Askiv
language-es = lus Spanish
language-zh = lus Suav
language-zh-Hans = lus Suav (ntawv yooj yim)
language-zh-Hant = lus Suav (ntawv qub)
language-vi = lus Nyab Laj
language-ko = lus Kaus Lim
language-ar = lus Arabic
language-fil = lus Filipino
language-ht = lus Haitian Creole
language-ase = lus piav tes American (ASL)
language-fr = lus Fab Kis
language-hmn = lus Hmoob
language-hi = lus Hindi
language-pa = lus Punjabi
language-ta = lus Tamil
language-te = lus Telugu
language-kn = lus Kannada
language-ur = lus Urdu
language-ja = lus Nyiv Pooj
language-th = lus Thaib
language-cr = lus Cree
language-oj = lus Ojibwe
language-iu = lus Inuktitut
language-other = lwm hom lus ({ $code })
