### Nomes de idiomas, como ficam no meio de uma lista.

language-en = inglês
language-es = espanhol
language-zh = chinês
language-zh-Hans = chinês (simplificado)
language-zh-Hant = chinês (tradicional)
language-vi = vietnamita
language-ko = coreano
language-ar = árabe
language-fil = filipino
language-ht = crioulo haitiano
language-ase = língua de sinais americana (ASL)
language-fr = francês
# keep: o povo e a língua têm este nome também em português
language-hmn = hmong
language-hi = híndi
language-pa = punjabi
language-ta = tâmil
language-te = télugo
language-kn = canarês
language-ur = urdu
language-ja = japonês
language-th = tailandês
# keep: o povo e a língua têm este nome também em português
language-cr = cree
language-oj = ojíbua
# keep: o nome da língua também em português
language-iu = inuktitut
language-other = outro idioma ({ $code })
