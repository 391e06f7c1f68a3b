### Nplooj “Cov hom lus hauv phau npe no”: rau txhua hom lus, pes tsawg qhov kev pab muaj neeg hais hom lus ntawd. Rau cov koom haum uas saib xyuas los sis muab daim npe rau neeg.

coverage-name = Cov hom lus hauv phau npe no
    .about = Rau txhua hom lus, pes tsawg tus xov tooj pab thaum kub ntxhov, chaw kho mob thiab pab neeg zej zog muaj neeg hais hom lus ntawd. Thiab cov hom lus twg tsis muaj leej twg hais.
coverage-what = Suav lawm: { $count } qhov kev pab. Ib qhov kev pab suav rau ib hom lus yog daim npe hais tias ntawd muaj neeg hais hom lus ntawd.
coverage-head-language = Hom lus
coverage-head-crisis = Xov tooj pab thaum kub ntxhov
coverage-head-care = Lwm kev pab
coverage-head-community = Zej zog
coverage-interpreter = { $interpreters } qhov kev pab muaj neeg txhais lus thiab tej zaum yuav pab tau ua hom lus twg los tau. Nug lawv.
coverage-missing = Hauv daim npe no peb tsis paub leej twg uas hais: { $languages }
coverage-do = Yam koj ua tau: nrhiav seb ze koj leej twg hais cov hom lus no, thiab sau rau hauv daim npe. Them nyiaj rau cov neeg uas txhais lus.
