### Daim paib rau lub rooj tos qhua: ib tug neeg taw rau nws hom lus. Txhua kab yog ua nws hom lus.

board-open = Daim paib “Kuv hais lus…”
board-about = Ib nplooj rau nej lub rooj tos qhua. Txhua tus qhua taw rau nws hom lus, ces koj paub tias yuav hu neeg txhais lus twg.
board-title = Taw tes rau hom lus uas koj hais
board-speak = Kuv hais lus Hmoob.
board-interpreter = Thov pab nrhiav ib tug neeg txhais lus rau kuv.
board-staff = Rau cov neeg ua hauj lwm: hu neeg txhais lus ua ntej koj mus ntxiv. Tsis txhob kom ib tug me nyuam los sis ib tug txheeb ze txhais lus.
