### Nplooj “Tej uas thaiv kev hauv phau npe no”: pes tsawg qhov kev pab pub dawb, hais tus nyeem hom lus, thiab lwm yam. Nws suav tej uas paub, thiab tej uas tsis muaj leej twg paub.

barriers-name = Tej uas thaiv kev hauv phau npe no
    .about = Pes tsawg qhov kev pab pub dawb, hais koj hom lus, tsis nug txog ID thiab qhib yav tsaus ntuj, thiab pes tsawg qhov tsis muaj leej twg paub.
barriers-what = Suav lawm: { $count } qhov uas pab neeg. Cov lej yog rau daim npe hauv lub computer no, tsis yog rau thoob teb chaws.
barriers-head-question = Yam ua kom yooj yim dua
barriers-head-yes = Yog
barriers-head-no = Tsis yog
barriers-head-unknown = Tsis paub
barriers-row-free = Pub dawb
barriers-row-language = Muaj neeg hais { $language }
barriers-row-id = Tsis nug txog ID
barriers-row-evening = Qhib yav tsaus ntuj, los sis hnub Saturday los sis hnub Sunday
barriers-unknown = “Tsis paub” kuj thaiv kev thiab: tus neeg yuav tsum hu mus nug. Nej lub chaw pab zej zog nug tau, thiab sau rau hauv daim npe.
