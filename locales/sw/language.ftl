### Majina ya lugha ambazo watu wanazungumza, wanaonyesha kwa ishara au wanaandika.

language-en = Kiingereza
language-es = Kihispania
language-zh = Kichina
language-zh-Hans = Kichina (kilichorahisishwa)
language-zh-Hant = Kichina (cha jadi)
language-vi = Kivietinamu
language-ko = Kikorea
language-ar = Kiarabu
language-fil = Kifilipino
language-ht = Krioli ya Haiti
language-ase = Lugha ya Ishara ya Marekani
language-fr = Kifaransa
language-hmn = Kihmong
language-hi = Kihindi
language-pa = Kipunjabi
language-ta = Kitamil
language-te = Kitelugu
language-kn = Kikannada
language-ur = Kiurdu
language-ja = Kijapani
language-th = Kithai
language-cr = Kikree
language-oj = Kiojibwe
language-iu = Kiinuktitut
language-other = lugha nyingine ({ $code })
