### Magacyada luqadaha, sida ay liis dhexdiis ku yihiin.

language-en = af Ingiriisi
language-es = af Isbaanish
language-zh = af Shiine
language-zh-Hans = af Shiine (far la fududeeyey)
language-zh-Hant = af Shiine (fartii hore)
language-vi = af Fiyatnaam
language-ko = af Kuuriya
language-ar = af Carabi
language-fil = af Filibiin
language-ht = af Kiriyoolka Haiti
language-ase = Luqadda Calaamadaha Mareykanka (ASL)
language-fr = af Faransiis
language-hmn = af Hmong
language-hi = af Hindi
language-pa = af Punjabi
language-ta = af Tamil
language-te = af Telugu
language-kn = af Kannada
language-ur = af Urdu
language-ja = af Jabbaaniis
language-th = af Tay
language-cr = af Cree
language-oj = af Ojibwe
language-iu = af Inuktitut
language-other = luqad kale ({ $code })
