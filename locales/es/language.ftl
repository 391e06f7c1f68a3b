### Nombres de idiomas, como van en medio de una frase.

language-en = inglés
language-es = español
language-zh = chino
language-zh-Hans = chino (simplificado)
language-zh-Hant = chino (tradicional)
language-vi = vietnamita
language-ko = coreano
language-ar = árabe
language-fil = filipino
language-ht = criollo haitiano
language-ase = lengua de señas americana (ASL)
language-fr = francés
language-hmn = hmong
language-hi = hindi
language-pa = punyabí
language-ta = tamil
language-te = telugu
language-kn = canarés
language-ur = urdu
language-ja = japonés
language-th = tailandés
language-cr = cree
language-oj = ojibwa
language-iu = inuktitut
language-other = otro idioma ({ $code })
