### Nazwy języków, tak jak stoją w środku listy.

language-en = angielski
language-es = hiszpański
language-zh = chiński
language-zh-Hans = chiński (uproszczony)
language-zh-Hant = chiński (tradycyjny)
language-vi = wietnamski
language-ko = koreański
language-ar = arabski
language-fil = filipiński
language-ht = kreolski haitański
language-ase = amerykański język migowy (ASL)
language-fr = francuski
# keep: ta sama nazwa po polsku
language-hmn = hmong
# keep: ta sama nazwa po polsku
language-hi = hindi
language-pa = pendżabski
language-ta = tamilski
# keep: ta sama nazwa po polsku
language-te = telugu
# keep: ta sama nazwa po polsku
language-kn = kannada
# keep: ta sama nazwa po polsku
language-ur = urdu
language-ja = japoński
language-th = tajski
# keep: ta sama nazwa po polsku
language-cr = cree
language-oj = odżibwe
# keep: ta sama nazwa po polsku
language-iu = inuktitut
language-other = inny język ({ $code })
