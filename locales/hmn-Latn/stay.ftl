### Cov lus nug los nrog ib tug neeg ua hauj lwm los sis neeg tuaj pab dawb hauv ib lub koom haum tham, kom nws nyob tau ntev. Sau rau ntawv.

stay-interview-name = Sib tham kom nyob ntev
    .about = Cov lus nug los nrog ib tug neeg uas ua hauj lwm los sis tuaj pab dawb nrog nej tham, kom cov neeg zoo nyob tau ntev.
stay-interview-how = Tham ob leeg xwb, hauv lub sij hawm uas tau nyiaj, thiab tsuas yog thaum tus neeg ntawd xav tham. Tsis pub muab ib lo lus twg hais ntawm no los ua phem rau nws.
stay-interview-paper = Tsis txhob sau npe rau nplooj no. Tus neeg ntawd txiav txim tias sau dab tsi thiab leej twg pom.

## Cov lus nug.

stay-interview-stay = Dab tsi ua rau koj xav nyob?
stay-interview-leave = Dab tsi tau ua rau koj xav tawm?
stay-interview-extra = Koj puas ua hauj lwm ntxiv vim koj hom lus los sis koj zej zog? Koj puas tau nyiaj rau qhov ntawd?
stay-interview-hurt = Ntawm no puas muaj leej twg ua phem rau koj vim koj yog leej twg? Tsim nyog ua li cas?
stay-interview-need = Dab tsi yuav pab tshaj: nyiaj hli, sij hawm, kev so, kev taw qhia, txoj hau kev kawm?
stay-interview-next = Peb yuav hloov dab tsi, leej twg ua, thiab tiav thaum twg?
