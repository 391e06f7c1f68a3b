### Ib daim npe luv ntawm cov ntawv nug txog sab siab ntsws (screening forms), lawv yog leej twg li thiab peb nyeem qhov twg. Rau neeg ua hauj lwm ntawm cov koom haum. Cov ntawv nug lawv tus kheej tsis nyob hauv qhov program.

screenings-name = Cov ntawv nug (screening) ua lwm hom lus
    .about = Cov ntawv nug luv txog sab siab ntsws (mental health): yog leej twg li, cov lus txhais twg tau sim lawm, thiab peb nyeem qhov twg.
screenings-not = Qhov no tsuas yog ib daim npe xwb. Cov lus nug yog lwm tus li thiab tsis nyob hauv qhov program no. Nws tsis suav qhab nia thiab tsis hais tias yog tus mob dab tsi.
screenings-ask = Nug ib tug kws kho uas muaj ntawv tso cai (licensed clinician) los xaiv ib daim thiab piav cov lus teb. Muaj lus txhais xwb tsis txaus: nug seb tau sim nrog cov neeg twg.
screenings-danger = Yog hnub ntawd tsis muaj leej twg nrog tau tus neeg tham, tsis txhob muab ib daim ntawv nug rau nws.
screenings-read = Peb nyeem cov nplooj no hauv daim theej uas khaws cia rau lub Kaum Ib Hlis 27, 2026. Qhov twg tsis muaj hnub tim, peb tsis pom hnub tim. Saib nplooj ntawd ncaj qha ua ntej nej siv ib daim ntawv nug.

## Cov ntawv nug.

screenings-phq = PHQ-9 thiab GAD-7: nyuaj siab thiab txhawj
screenings-phq-about = Rau lub Xya Hli 2010, lub tuam txhab Pfizer hais tias ob daim puav leej siv dawb, tsis muaj copyright txwv. Ib qho kev tshawb fawb nrog 479 tus poj niam Latina hauv California tau sim PHQ-9 ua lus Askiv thiab lus Spanish.
screenings-phq-sources = Qhov chaw peb nyeem: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, lub Xya Hli 23, 2010. Kev tshawb fawb: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, lub Xya Hli 2011.
screenings-kessler = K10 thiab K6: kev nyuaj siab heev, txhua yam
screenings-kessler-about = Ronald C. Kessler tuav copyright. Siv dawb, tsis tas nug. Hais qhov chaw uas nws los thiab copyright. Ib lub chaw hauv New South Wales, Australia, muaj K10 ua lus Arabic, lus Bengali, lus Burmese, lus Suav thiab ntau hom lus ntxiv.
screenings-kessler-sources = Qhov chaw peb nyeem: hcp.med.harvard.edu/ncs/k6_scales.php. Hom lus: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: kev nyuaj siab ntawm neeg laus
screenings-gds-about = Thawj daim yog sawv daws li (public domain): leej twg los siv tau. Nws nplooj kuj muaj cov lus txhais uas neeg xa tuaj. Kev tshawb fawb tau sim ib daim luv ua lus Spanish hauv Ecuador thiab ua lus Arabic hauv Lebanon.
screenings-gds-sources = Qhov chaw peb nyeem: web.stanford.edu/~yesavage/GDS.html. Kev tshawb fawb: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, lub Kaum Ib Hlis 11, 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: kev nyuaj siab heev ntawm neeg thoj nam
screenings-rhs-about = Pathways to Wellness tuav copyright thiab kom nej kos npe rau ib daim ntawv cog lus. EthnoMed sau tias muaj lus Somali, lus Russian, lus Arabic, lus Burmese, lus Karen thiab lus Nepali. Siv daim ntawv nug ua ob hom lus, yeej tsis txhob siv lus Askiv xwb.
screenings-rhs-sources = Qhov chaw peb nyeem: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, xyuas rau lub Kaum Ob Hlis 19, 2020; daim ntawv nug tus kheej, 2013.
screenings-epds = EPDS: kev nyuaj siab nyob ze lub caij yug me nyuam
screenings-epds-about = Royal College of Psychiatrists hauv London tuav copyright: nug lawv ua ntej. New South Wales, Australia, sau 23 qho lus txhais uas tau xyuas, kho, los sis txhais rov qab. Ib qho kev tshawb saib dua tsuas pom pov thawj tsawg rau poj niam Indigenous.
screenings-epds-sources = Qhov chaw peb nyeem: www.mhcs.health.nsw.gov.au/publications/epds, xyuas rau lub Peb Hlis 14, 2023; Western Australia, “EPDS: Translated Versions”, 2006. Kev tshawb saib dua: doi.org/10.1007/s00737-020-01084-2, 2021.
