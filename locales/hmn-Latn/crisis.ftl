### Qhov kab thiab nplooj ntawv rau thaum kub ntxhov. Tej zaum tus neeg nyeem muaj kev phom sij.

crisis-strip = Koj puas muaj kev phom sij tam sim no?
crisis-strip-link = Hu los sis text rau 988, los sis lwm tus xov tooj pab thaum kub ntxhov
crisis-never-calls = Qhov program no yeej tsis pab koj hu xov tooj
crisis-title = Nrog ib tug neeg tham tam sim no
crisis-intro = Cov xov tooj no pub dawb. Koj xav tso tseg thaum twg los tau.
crisis-911 = Yog tej zaum muaj neeg yuav tuag nyob rau ob peb feeb tom ntej no, 911 yog tus xov tooj kub ceev hauv teb chaws Asmeskas. Feem ntau lawv xa tub ceev xwm, neeg tua hluav taws los sis tsheb thauj neeg mob tuaj.
crisis-lines = Cov xov tooj uas teb thoob plaws teb chaws Asmeskas
crisis-more-lines = Lwm cov xov tooj pab thaum kub ntxhov
crisis-built-in = Nyeem tsis tau phau npe kev pab. Daim npe no (hnub tim { $date }) yog daim uas los nrog qhov program.
crisis-police-note = Qee tus xov tooj tej zaum yuav xa tub ceev xwm los sis tsheb thauj neeg mob tuaj. Txhua daim npav qhia txog tej uas peb nrhiav tau.
# “Hmong” yog lo lus Askiv uas yuav tsum hais hauv xov tooj.
crisis-interpreter = Koj hais tau koj hom lus lub npe ua lus Askiv: rau lus Hmoob, hais “Hmong” (lub suab zoo li “moob”). Muaj ntau tus xov tooj yuav nrhiav neeg txhais lus.
crisis-static-title = Nrog ib tug neeg tham tam sim no. Hu los sis text rau 988.
crisis-static-note = Pub dawb, nruab hnub hmo ntuj. Thaum hu xov tooj, tej zaum muaj neeg txhais lus.
