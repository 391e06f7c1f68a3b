language-en = Ingles
language-es = Espanyol
language-zh = Tsino
language-zh-Hans = Tsino (pinasimple)
language-zh-Hant = Tsino (tradisyonal)
# keep: tinatawag din nang ganito sa Filipino
language-vi = Vietnamese
language-ko = Koreano
language-ar = Arabe
# keep: tinatawag din nang ganito sa Filipino
language-fil = Filipino
# keep: tinatawag din nang ganito sa Filipino
language-ht = Haitian Creole
language-ase = American Sign Language (ASL)
language-fr = Pranses
# keep: tinatawag din nang ganito sa Filipino
language-hmn = Hmong
# keep: tinatawag din nang ganito sa Filipino
language-hi = Hindi
# keep: tinatawag din nang ganito sa Filipino
language-pa = Punjabi
# keep: tinatawag din nang ganito sa Filipino
language-ta = Tamil
# keep: tinatawag din nang ganito sa Filipino
language-te = Telugu
# keep: tinatawag din nang ganito sa Filipino
language-kn = Kannada
# keep: tinatawag din nang ganito sa Filipino
language-ur = Urdu
language-ja = Hapones
# keep: tinatawag din nang ganito sa Filipino
language-th = Thai
# keep: tinatawag din nang ganito sa Filipino
language-cr = Cree
# keep: tinatawag din nang ganito sa Filipino
language-oj = Ojibwe
# keep: tinatawag din nang ganito sa Filipino
language-iu = Inuktitut
language-other = ibang wika ({ $code })
