### Cov lus ntawm phau npe kev pab. Cov lej, chaw nyob thiab sij hawm nyob hauv content/library; ntawm no tsuas yog lus xwb.

## Cov xov tooj pab thaum kub ntxhov

library-988-lifeline = Hu los sis text rau 988 kom nrog ib tug neeg uas tau kawm los pab tham txog kev tua tus kheej, kev kub ntxhov, los sis kev nyuaj siab heev.
    .more = Nias 1 rau qub tub rog, nias 2 rau lus Spanish. Thaum hu, hais koj hom lus lub npe ua lus Askiv: muaj neeg txhais lus rau ntau tshaj 240 hom lus. Tej zaum koj qhov kev hu raug xa mus rau ib lub chaw raws li koj lub xov tooj tus area code, tsis yog raws qhov chaw koj nyob. Yog koj siv relay service, nias 711 ces mam nias 988. Qhov xaiv tshwj xeeb rau tub ntxhais hluas LGBTQ+ (nias 3) xaus lawm rau lub Xya Hli 17, 2025. Tus 988 tseem teb sawv daws.
    .who = Txhua tus neeg hauv teb chaws Asmeskas thiab nws cov cheeb tsam. Koj hu tau txog lwm tus thiab.
    .emergency = Tej zaum lawv yuav xa tub ceev xwm los sis tsheb thauj neeg mob tuaj, txawm koj tsis tau pom zoo, yog lawv ntseeg tias tam sim no ib txoj sia muaj kev phom sij.
library-988-lifeline-es = Tus xov tooj 988 ua lus Spanish: hu 988 thiab nias 2, los sis text lo lus AYUDA rau 988.
    .more = Text thiab chat ua lus Spanish pib rau lub Xya Hli 2023.
    .who = Neeg uas xav hais los sis sau lus Spanish.
    .emergency = Nws yog tib pab xov tooj nrog 988. Tej zaum lawv yuav xa tub ceev xwm los sis tsheb thauj neeg mob tuaj, txawm koj tsis tau pom zoo, yog lawv ntseeg tias tam sim no ib txoj sia muaj kev phom sij.
library-988-lifeline-asl = Tus xov tooj 988 ua lus piav tes American (ASL), siv videophone.
    .more = Siv lub khawm “ASL Now” ntawm 988lifeline.org, los sis siv videophone hu tus xov tooj uas muaj kaum tus lej. Peb paub tsis tseeb seb hu 988 ntawm videophone puas tau.
    .who = Neeg lag ntseg thiab neeg hnov tsis zoo uas siv lus piav tes American (ASL).
    .emergency = Nws yog tib pab xov tooj nrog 988. Tej zaum lawv yuav xa tub ceev xwm los sis tsheb thauj neeg mob tuaj, txawm koj tsis tau pom zoo, yog lawv ntseeg tias tam sim no ib txoj sia muaj kev phom sij.
library-988-press3-lgbtq = Qhov xaiv tshwj xeeb ntawm 988 rau tub ntxhais hluas LGBTQ+ (nias 3) xaus lawm rau lub Xya Hli 17, 2025. Tus 988 tseem teb.
    .more = Thaum lub Rau Hli 2026, tseem fwv hais tias nws yuav rov pib ua ntej xyoo 2026 xaus. Siv lwm tus xov tooj, xws li The Trevor Project los sis Trans Lifeline, kom txog thaum muaj ntaub ntawv qhia tias nws siv tau.
library-veterans-crisis-line = Xov tooj pab thaum kub ntxhov rau qub tub rog, neeg ua tub rog thiab lawv tsev neeg.
    .more = Hu 988 thiab nias 1, los sis text rau 838255. Koj tsis tas sau npe nrog Veterans Affairs.
    .who = Qub tub rog, neeg ua tub rog, thiab cov neeg uas hlub lawv.
library-crisis-text-line = Text lo lus HOME rau 741741 kom nrog ib tug neeg pab tswv yim sib sau ntawv, nruab hnub los sis hmo ntuj.
    .more = Cov ntawv text tseem nyob hauv koj lub xov tooj. Yog muaj lwm tus saib koj lub xov tooj, xav seb puas tsim nyog lwv cov ntawv tawm. Mus txog lub Ib Hlis 31, 2022, qhov kev pab no tau faib ntaub ntawv uas tsis muaj npe rau ib lub tuam txhab. Lawv hais tias lawv tsis ua li ntawd lawm.
    .money = Pub dawb. Tej zaum koj lub tuam txhab xov tooj yuav sau nqi text.
    .emergency = Tej zaum lawv yuav xa tub ceev xwm los sis tsheb thauj neeg mob tuaj.
library-crisis-text-line-es = Text lo lus AYUDA rau 741741 kom nrog ib tug neeg pab tswv yim sib sau ntawv ua lus Spanish.
    .more = Lawv kuj teb hauv WhatsApp. Cov ntawv text tseem nyob hauv koj lub xov tooj. Yog muaj lwm tus saib koj lub xov tooj, xav seb puas tsim nyog lwv cov ntawv tawm.
library-crisis-text-line-steve = Text lo lus STEVE rau 741741. Qhov no yog Crisis Text Line lo lus rau tub ntxhais hluas uas muaj xim tawv nqaij.
    .more = Cov neeg pab tswv yim uas teb yog tib cov nrog lwm lo lus. Tom qab 2022 peb nrhiav tsis tau ntaub ntawv uas qhia tias lo lus no tseem siv tau. Yog siv tsis tau, text lo lus HOME.
    .who = Tub ntxhais hluas uas muaj xim tawv nqaij.
library-crisis-text-line-native = Text lo lus NATIVE rau 741741. Qhov no yog Crisis Text Line lo lus rau neeg Native.
    .more = Northwest Portland Area Indian Health Board tshaj tawm. Yog siv tsis tau, text lo lus HOME.
    .who = Neeg Native, qhov tseem ceeb yog cov hluas.
library-samhsa-national-helpline = Nrhiav chaw kho nyob ze koj rau sab siab ntsws (mental health), cawv los sis yeeb tshuaj. Nruab hnub hmo ntuj, ua lus Askiv thiab lus Spanish.
    .more = Cov neeg uas teb muab lus qhia thiab nrhiav chaw. Lawv tsis pab tswv yim txog koj kev nyuaj siab. Koj kuj text tau koj tus ZIP code rau 435748; thaum peb saib, qhov ntawd tsuas muaj ua lus Askiv.
library-disaster-distress-helpline = Hu los sis text kom tau kev txhawb siab tom qab kev puas tsuaj: cua daj cua dub, hluav taws kub, dej nyab, tua phom.
    .more = Nias 2 rau lus Spanish. Muaj neeg txhais lus rau ntau tshaj 100 hom lus. Tib tus xov tooj siv tau ntawm videophone ua lus piav tes American (ASL).
    .who = Txhua tus neeg hauv teb chaws Asmeskas thiab nws cov cheeb tsam uas nyuaj siab vim kev puas tsuaj.
library-trevor-project = Rau tub ntxhais hluas LGBTQ+ thaum kub ntxhov, hu xov tooj, text los sis chat, nruab hnub hmo ntuj.
    .more = Nws muaj nws tus kheej tus xov tooj, thiab tsis nyob nrog 988 lawm.
    .who = Neeg LGBTQ+ uas hnub nyoog tsis tau txog 25.
library-trans-lifeline = Neeg trans teb. Kev txhawb hauv xov tooj ntawm cov neeg uas tau ntsib tib yam, tsis yog thaum kub ntxhov xwb.
    .more = Nias 2 rau lus Spanish. Ntau daim npe tseem hais tias nws qhib nruab hnub hmo ntuj. Txij li lub Ib Hlis 1, 2024 los, nws tsis qhib nruab hnub hmo ntuj lawm, tab sis tus xov tooj tseem muaj.
    .who = Neeg trans, cov uas tab tom nug lawv tus kheej, thiab cov neeg uas hlub lawv.
    .hours = Hnub Monday txog hnub Friday. Kaw rau hnub Saturday, hnub Sunday thiab qee hnub so. Cov sij hawm no los ntawm lwm qhov chaw, tsis yog los ntawm lawv tus kheej nplooj.
    .emergency = Lawv tus kheej nplooj hais tias lawv tsis hu tub ceev xwm los sis 911 yog koj tsis tau pom zoo. Tej uas tsis suav, raws li lawv hais: koj kom lawv hu; muaj lus hem lwm tus uas ntseeg tau; txoj cai txog kev qhia kev tsim txom me nyuam.
library-blackline = Kev txhawb ntawm cov neeg uas tau ntsib tib yam, hu los sis text, uas muab neeg Dub, neeg Dub LGBTQ+, neeg Brown, neeg Native thiab neeg Muslim ua qhov tseem ceeb.
    .more = Ntawm no koj kuj tham tau txog tej uas tub ceev xwm ua rau koj. Tus xov tooj nyob hauv ntau daim npe, tab sis peb paub tsis tseeb vim peb tsis pom ntawm lawv tus kheej nplooj. Npaj ib tug xov tooj thib ob cia, xws li 988.
    .hours = Lawv hais tias qhib nruab hnub hmo ntuj. Peb paub tsis tseeb txog sij hawm.
library-stronghearts = Rau neeg Native, txog kev tsim txom hauv tsev, ntawm cov hluas nkauj hluas nraug, los sis kev yuam deev.
    .more = Yog koj xa ntawv text, lus teb los ntawm lwm tus xov tooj.
    .who = Neeg Native American thiab neeg Alaska Native.
library-ndvh = Rau txhua tus uas ib tug txij nkawm los sis hluas nkauj hluas nraug ua mob, hem los sis tswj. Nruab hnub hmo ntuj.
    .more = Muaj neeg txhais lus rau ntau tshaj 200 hom lus. Koj hu tau txawm koj muaj ntaub ntawv nyob teb chaws li cas los tau. Lub website kuj muaj ib qho chat uas yog computer, hu ua Ruth: nws tsis yog neeg. Yog muaj neeg xyuas koj lub xov tooj los sis computer, siv ib lub xov tooj nyab xeeb hu.
library-love-is-respect = Rau cov hluas uas lawv tus hluas nkauj los sis hluas nraug ua mob los sis tswj lawv.
    .who = Neeg hnub nyoog 13 txog 26.
    .hours = Lawv hais tias qhib nruab hnub hmo ntuj. Tsis ntev los no peb paub tsis tseeb txog qhov no.
library-rainn = Rau txhua tus uas tau raug yuam deev, tam sim no los sis ntev los lawm. Nruab hnub hmo ntuj.
    .more = Lus Spanish hauv xov tooj, thiab chat ntawm hotline.rainn.org/es.
library-childhelp = Rau me nyuam uas raug ua phem, thiab rau neeg laus uas txhawj txog ib tug me nyuam.
    .more = Muaj neeg txhais lus rau ntau tshaj 170 hom lus. Qhov no tsis yog chaw qhia rau tseem fwv, tab sis yog koj hais tias tus me nyuam uas muaj kev phom sij yog leej twg, tej zaum lawv yuav tsum qhia ntxiv mus.
library-nyc-988 = New York City tus kheej xov tooj rau kev kub ntxhov thiab kev txhawb siab, muaj neeg pab tswv yim uas hais lus Suav thiab lus Spanish.
    .more = Yav tas los hu ua NYC Well, thiab ua ntej ntawd hu ua LifeNet. Peb paub tsis tseeb seb tus xov tooj qub thiab lo lus text puas tseem siv tau tom qab hloov npe.
    .who = Neeg nyob hauv New York City.
library-native-and-strong = Hauv Washington State, thaum koj hu 988 thiab nias 4, cov neeg pab tswv yim uas yog neeg Native teb.
    .more = Nrog Verizon thiab T-Mobile, nws siv tau txhua qhov hauv Washington. Nrog lwm lub tuam txhab xov tooj, koj yuav tsum muaj ib tug area code ntawm Washington.
    .who = Neeg Native hauv Washington State.
library-thrive-lifeline = Ntau daim npe tseem hais txog tus xov tooj text no rau neeg trans. Ib daim ntaub ntawv tom qab hais tias nws tsis muaj lawm.
    .more = Peb tsis sau nws tus xov tooj kom txog thaum muaj ntaub ntawv qhia tias nws siv tau. Trans Lifeline thiab The Trevor Project yog lwm txoj kev.
library-asian-lifenet = Tus xov tooj no yog ib tug xov tooj ntawm New York City thiab xaus lawm rau 2016. Nws yeej tsis yog rau thoob teb chaws.
    .more = Qee daim npe tseem qhia nws. Siv 988 nrog neeg txhais lus, los sis NYC 988 yog nyob New York City.
library-hope-for-wellness-ca = Rau haiv neeg Indigenous thoob plaws Canada, hu xov tooj los sis chat, nruab hnub hmo ntuj.
    .more = Thaum hu, koj nug tau kom hais Cree, Ojibwe los sis Inuktitut. Chat yog ua lus Askiv thiab lus Fab Kis.
    .who = Haiv neeg Indigenous hauv Canada. Tus xov tooj yog rau Canada xwb.
library-avp-hotline = Rau neeg LGBTQ+ tom qab raug ua phem, ua lus Askiv thiab lus Spanish.
    .more = Anti-Violence Project hauv New York City yog tus ua. Lawv kuj qhia neeg nyob lwm qhov mus cuag lwm cov kev pab. Tus xov tooj los ntawm ib daim npe qub.
library-national-deaf-dv-hotline = Cov neeg pab (advocates) uas lag ntseg teb hauv videophone, txog kev tsim txom hauv tsev los sis ntawm tus txij nkawm.
    .who = Neeg lag ntseg.
library-esperanza-united = Ib tug xov tooj ua ob hom lus hauv Minnesota rau neeg Latine, txog kev tsim txom hauv tsev.
    .more = Yog koj nyob sab nraum Minnesota, lawv xa koj mus rau National Domestic Violence Hotline.

## Xov tooj sib tham, ua ntej kub ntxhov

library-maternal-mental-health-hotline = Rau cov cev xeeb tub thiab niam txiv tshiab: hu los sis text, nruab hnub hmo ntuj.
    .more = Muaj neeg txhais lus rau kwv yees li 60 hom lus. Lawv tus kheej hais tias qhov no tsis yog xov tooj pab thaum kub ntxhov. Ib tug xov tooj qub uas xaus nrog 5746 tsis siv lawm.
    .who = Cov uas cev xeeb tub los sis tau yug me nyuam, thiab lawv tsev neeg.
library-psi-helpline = Kev pab rau niam txiv nyob ze lub caij yug me nyuam uas nyuaj siab, txhawj los sis tsis zoo li lawv qub.
    .more = Nias 1 rau lus Spanish, 2 rau lus Askiv. Muaj ib tug xov tooj rau text ua lus Askiv, thiab lwm tus rau text ua lus Spanish.
    .hours = Tsis qhib nruab hnub hmo ntuj. Peb paub tsis tseeb txog sij hawm. Tej zaum koj yuav tsum tso lus tseg.
library-lgbt-national-hotline = Kev txhawb ntawm cov neeg uas tau ntsib tib yam, rau neeg LGBTQ+ txhua lub hnub nyoog.
    .hours = Sij hawm tau hloov ntxov dua. Cov daim npe qub hais sij hawm lig dua.
library-lgbt-youth-talkline = Kev txhawb ntawm cov neeg uas tau ntsib tib yam, rau tub ntxhais hluas LGBTQ+.
    .hours = Cov ntaub ntawv hais sij hawm tsis sib xws. Sim tav su txog yav tsaus ntuj, hnub Monday txog hnub Friday.
library-lgbt-senior-hotline = Kev txhawb rau neeg laus LGBTQ+.
    .who = Neeg LGBTQ+ hnub nyoog 50 rov saud.
library-lgbt-coming-out-line = Kev txhawb rau cov neeg uas xav txog coming out (qhia rau lwm tus paub tias lawv yog LGBTQ+).
library-naseeha = Ib tug xov tooj pab sab siab ntsws (mental health) rau neeg Muslim, qhov tseem ceeb yog cov hluas.
    .hours = Qhib xya hnub ib lub lim tiam. Peb paub tsis tseeb txog teev.
    .who = Neeg Muslim hauv Asmeskas thiab Canada.
library-amala-hopeline = Ib tug xov tooj mloog lus rau tub ntxhais hluas Muslim.
    .more = Peb tsuas pom tus xov tooj hauv lwm tus cov daim npe. Npaj ib tug xov tooj thib ob cia.
    .hours = Qee hmo. Peb paub tsis tseeb txog sij hawm.
library-deqh = Kev txhawb ntawm cov neeg uas tau ntsib tib yam, rau neeg South Asia LGBTQ+. Tsis yog rau thaum kub ntxhov.
library-racial-equity-support-line = Neeg muaj xim tawv nqaij teb, rau txhua tus uas raug mob vim kev saib tsis taus haiv neeg.
    .more = Lines for Life hauv Oregon yog tus ua. Peb nrhiav tsis tau seb neeg nyob sab nraum Oregon puas hu tau.
    .hours = Hnub Monday txog hnub Friday thaum nruab hnub. Cov ntaub ntawv hais sij hawm tsis sib xws.
library-wildflower-alliance = Cov neeg uas lawv tus kheej tau ntsib tib yam mloog koj tham yav tsaus ntuj.
    .more = Tsis muaj leej twg mloog cov lus tso tseg. Ib daim npe hais tias lus Spanish thiab lus piav tes kuj tau; peb paub tsis tseeb.
library-project-lets = Text kom tau kev txhawb ntawm cov neeg uas tau ntsib tib yam, yog tej zaum muaj neeg yuav yuam koj mus pw tsev kho mob.
    .who = Neeg uas yuav luag raug yuam mus pw tsev kho mob.
library-california-peer-warm-line = Cov neeg hauv California uas tau ntsib tib yam mloog koj hauv xov tooj los sis text, ua ntej kub ntxhov.
    .more = Nyiaj rau qhov no raug txiav rau 2025 thiab muaj ntau tus neeg pab poob hauj lwm. Npaj siab tos. Koj hu tau tsis tshaj peb zaug ib hnub.
library-wucmaa-hmong-warmline = Ib tug xov tooj txhawb siab ua lus Hmoob, cov neeg uas tau ntsib tib yam teb, los ntawm ib pab koom haum Hmoob hauv Wisconsin.
    .more = Peb nrhiav tsis tau tus xov tooj. Tus xov tooj pab no siv nyiaj pab (grant), thiab tej zaum tsis muaj lawm. Nug ib lub koom haum Hmoob ze koj.
library-mha-addiction-text = Text lo lus “hello” kom nrog ib tug neeg uas tau ntsib tib yam sib sau ntawv txog cawv los sis yeeb tshuaj.
    .more = Mental Health America yog tus ua. Qee lub xeev muaj lawv tus kheej tus xov tooj.
    .hours = Tsis qhib rau hnub so.
library-nami-helpline = Cov neeg uas tau ntsib tib yam muab lus qhia thiab pab koj nrhiav kauj ruam tom ntej. Tsis yog rau thaum kub ntxhov.
    .more = Cov hluas text tau lo lus FRIEND rau 62640.
library-warmline-directory = Ib daim npe ntawm cov xov tooj hauv txhua lub xeev uas cov neeg tau ntsib tib yam mloog koj.
    .more = Nws kuj qhia txog peer respites: tsev uas neeg mus so es tsis mus tsev kho mob.

## Chaw kho mob

library-access-dearborn = Kev pab sab siab ntsws (mental health) ua lus Arabic thiab lus Askiv, ze Detroit.
    .more = Hauv Dearborn thiab Sterling Heights. Kuj muaj kev pab rau neeg uas dhau kev tsim txom (torture) los. Peb paub tsis tseeb txog tus xov tooj, yog li peb tsis sau.
library-khalil-center = Therapy uas muab kev kawm txog lub siab (psychology) thiab Islam ua ke.
    .more = Muaj chaw nyob hauv Chicago, San Francisco Bay Area, New York, Los Angeles thiab Toronto. Peb tsis tau xyuas seb puas tham tau hauv video.
library-my-mental-wellness-detroit = Ib lub chaw kho mob pub dawb hauv Islamic Center of Detroit.
    .who = Neeg uas nyob hauv cheeb tsam ntawd.

## Daim npe kws pab kev nyuaj siab

library-therapy-for-black-girls = Ib daim npe kws pab kev nyuaj siab (therapist) rau poj niam thiab ntxhais Dub, thiab ib qho podcast.
library-therapy-for-black-men = Ib daim npe kws pab kev nyuaj siab (therapist) rau txiv neej Dub.
library-inclusive-therapists = Ib daim npe kws pab kev nyuaj siab (therapist) uas ua hauj lwm rau kev ncaj ncees, rau neeg muaj xim tawv nqaij, neeg LGBTQ+ thiab neeg xiam oos qhab.
library-nqttcn-directory = Ib daim npe kws pab kev nyuaj siab (therapist) uas yog queer thiab trans thiab muaj xim tawv nqaij.
    .who = Neeg queer thiab trans uas muaj xim tawv nqaij.
library-latinx-therapy = Ib daim npe kws pab kev nyuaj siab (therapist) Latine uas hais lus Askiv los sis lus Spanish, thiab ib qho podcast.
library-therapy-for-latinx = Ib daim npe kws pab kev nyuaj siab (therapist) rau neeg Latine.
    .more = Peb tsuas pom nws lub npe hauv ib daim npe xwb.
library-therapy-for-qpoc = Ib daim npe kws pab kev nyuaj siab (therapist) rau neeg queer uas muaj xim tawv nqaij.
    .more = Peb tsuas pom nws lub npe hauv ib daim npe xwb, thiab nrhiav tsis tau nws qhov chaw nyob.
library-asian-mhc-directory = Ib daim npe kws pab kev nyuaj siab (therapist) neeg Asia hauv Asmeskas thiab Canada.
    .more = Lawv kuj muaj pawg txhawb siab pub dawb ntev yim lub lim tiam, thiab sau ntawv nyeem ua ke.
library-samhin-directory = Ib daim npe kws pab kev nyuaj siab (therapist) neeg South Asia uas koj nrhiav tau raws hom lus thiab ZIP code.
    .more = Lawv kuj muaj ib tug xov tooj pab. Peb nrhiav tsis tau tus lej.
library-melanin-and-mental-health = Ib daim npe kws pab kev nyuaj siab (therapist) rau neeg Dub thiab neeg Latine.
library-innopsych = Ib daim npe kws pab kev nyuaj siab (therapist) uas muaj xim tawv nqaij.
library-open-path = Kws pab kev nyuaj siab (therapist) uas txais nqi tsawg ntawm neeg uas them tsis taus tus nqi ib txwm.
    .money = Txij 30 dollars ib zaug tham, thiab ib tug nqi nkag, them ib zaug xwb. Tus nqi ntawd yog 59 dollars hauv ib daim ntaub ntawv qub.
library-maayf-missouri-map = Ib daim map (duab qhia chaw) ntawm kws pab kev nyuaj siab (therapist) neeg Asia hauv Missouri, ua kwv yees li kaum ob hom lus.
    .more = Peb nrhiav tsis tau qhov chaw ntawm daim map.
library-purespark = Ib daim npe ntawm neeg Dub uas pab kev noj qab nyob zoo hauv Massachusetts.
    .more = Peb nrhiav tsis tau nws qhov chaw nyob.
library-imh-directory = Ib daim npe ntawm neeg Muslim uas pab sab siab ntsws (mental health).
    .more = Peb cov ntaub ntawv hais tias tab tom sau daim npe ua ke. Peb paub tsis tseeb seb niaj hnub no nws zoo li cas.
library-abpsi-directory = Cov kws paub txog lub siab (psychologist) uas yog neeg Dub, thiab lawv lub koom haum.

## Nyiaj pab them nqi therapy

library-loveland-therapy-fund = Them nqi therapy rau poj niam thiab ntxhais Dub.
    .money = Tsis tshaj 12 zaug tham. Koj thov tau rau qee lub sij hawm xwb; peb paub tsis tseeb txog lub sij hawm tom ntej.
library-nqttcn-mental-health-fund = Them nqi therapy rau neeg queer thiab trans uas muaj xim tawv nqaij.
    .money = Tsis tshaj 8 zaug tham, tsis tshaj 100 dollars ib zaug. Zaum kawg thov tau uas peb pom yog lub Peb Hlis 2023.
library-amhc-lotus-fund = Them nqi therapy rau neeg Asia hauv Asmeskas.
    .money = Peb tsis tau pom cov kev cai.
library-mental-health-liberation = Them kws pab kev nyuaj siab (therapist) uas muaj xim tawv nqaij kom pab neeg muaj xim tawv nqaij.
    .money = Peb paub tsis tseeb seb tam sim no koj puas thov tau.
library-black-men-heal = Therapy pub dawb rau txiv neej Dub.
    .money = Tsis tshaj 8 zaug tham pub dawb.
library-blhf = Ib lub koom haum txhawb sab siab ntsws (mental health) rau zej zog neeg Dub.
    .money = Nws qhov therapy pub dawb xyoo 2020 xaus lawm. Nug seb tam sim no lawv muaj dab tsi.
library-okra-project = Neeg trans Dub sib txhawb, muaj zaub mov thiab nyiaj pab them nqi therapy.
    .money = Lawv cov nyiaj xyoo 2020 them ib zaug tham. Peb paub tsis tseeb seb puas tseem muaj.
library-sista-afya-thrive = Therapy thiab pawg sib tham pub dawb rau poj niam Dub hauv Chicago.
library-sonoma-black-therapy-fund = Therapy pub dawb rau neeg Dub hauv Sonoma County, California.
    .money = 12 zaug tham rau 2023. Peb paub tsis tseeb seb puas tseem muaj.

## Koom haum

library-beam = Qhia cov zej zog neeg Dub kom sib txhawb kom zoo rov, thiab pub nyiaj pab me me.
    .money = Nws cov nyiaj pab rau niam txiv Dub pub 200 txog 500 dollars.
library-steve-fund = Ua hauj lwm rau kev noj qab haus huv sab siab ntsws (mental health) ntawm tub ntxhais hluas thiab tub ntxhais kawm ntawv uas muaj xim tawv nqaij.
library-black-mental-health-alliance = Kev qhia, kev xa mus cuag kev pab, thiab ib daim npe kws pab kev nyuaj siab (therapist), los ntawm Baltimore.
library-naapimha = Ib lub suab thoob teb chaws rau kev noj qab haus huv sab siab ntsws (mental health) ntawm neeg Asia hauv Asmeskas, neeg Hawaii ib txwm thiab neeg Pacific Islander.
    .more = Lawv coj ib hnub hais txog mental health rau lub Tsib Hlis 10.
library-apiahf = Ua hauj lwm kom kev cai txog kev noj qab haus huv ncaj ncees, thiab kom muaj kev pab ua neeg tus kheej hom lus.
library-national-alliance-hispanic-health = Ua hauj lwm rau kev noj qab haus huv ntawm neeg Hispanic. Cov neeg ua hauj lwm mental health tsim tsa rau 1973.
    .more = Tus xov tooj yog lawv lub chaw ua hauj lwm li, thiab los ntawm ib daim ntaub ntawv xyoo 2004.
library-ihs = Tseem fwv teb chaws qhov kev pab kho mob rau American Indians thiab Alaska Natives, muaj mental health nrog.
    .who = American Indians thiab Alaska Natives uas muaj cai tau.
    .more = Siv daim npe chaw kho mob ntawm nws lub website nrhiav ib qho ze koj.
library-muslim-wellness-foundation = Qhia txog sab siab ntsws (mental health) hauv cov zej zog Muslim, qhov tseem ceeb yog neeg Muslim Dub. Los ntawm Philadelphia.
library-mha = Lus qhia, kev ntsuam xyuas mental health thiab hauj lwm txog kev cai, thoob teb chaws.
    .more = Nws nplooj hais txog neeg Dub, haiv neeg ib txwm nyob thiab neeg muaj xim tawv nqaij yog qhov uas qhov program no cov lus hu kom ua (calls to action) los.
library-nned = Ib pab koom haum zej zog uas ua hauj lwm kom sawv daws tau kev pab mental health sib npaug.
    .more = Peb paub tsis tseeb seb nws zoo li cas tom qab tseem fwv teb chaws hloov ntau yam rau 2025.
library-white-bison = Ib lub koom haum Native rau kev tso cawv tso yeeb tshuaj thiab kev zoo rov. Qhov chaw ntawm Wellbriety.
library-national-compadres-network = Pawg sib tham thiab kev pab rau txiv neej, tub hluas thiab tsev neeg Latine, uas muaj hauv paus ntawm kab lis kev cai.
library-sacred-circles-whittier = Pawg sib tham thiab kev tham nrog cov laus hauv Whittier, California.
    .more = Peb nrhiav tsis tau nws qhov chaw nyob.
library-community-healing-network = Ua hauj lwm kom neeg Dub lub siab dim. Qhov chaw ntawm Emotional Emancipation Circles.
    .more = Lawv ua Community Healing Days txhua lub Kaum Hli.
library-mannmukti = Neeg South Asia piav lawv zaj neej txog sab siab ntsws (mental health).
    .more = Peb tsis tau xyuas seb nws puas tseem ua.
library-hrc-qtbipoc = Ib daim npe kev pab mental health rau neeg queer thiab trans uas muaj xim tawv nqaij.
library-black-transmen-inc = Ib lub koom haum ntawm txiv neej trans Dub.
    .more = Peb tsuas pom nws lub npe hauv ib daim npe xwb.
library-211 = Hu 211 rau zaub mov, tsev nyob, nyiaj thiab kev pab ze koj.
    .more = Muaj neeg txhais lus rau kwv yees li 200 hom lus; txhua qhov chaw tsis zoo ib yam. Qee cheeb tsam, koj text tau koj tus ZIP code rau 898211.
    .hours = Nruab hnub hmo ntuj hauv cov cheeb tsam feem ntau.
library-find-a-helpline = Ib daim npe ntawm cov xov tooj pab hauv ntau tshaj 175 lub teb chaws.
    .who = Neeg nyob sab nraum Asmeskas, thiab txhua tus uas xav muab piv.
library-techsafety = Lus qhia txog xov tooj thiab computer rau neeg uas raug lwm tus soj los sis tswj.
    .more = Ceev faj: hloov ib lub xov tooj los sis computer tej zaum ua rau tus ntawd chim. Yog ua tau, nrog ib tug neeg pab (advocate) tham ua ntej.

## Pawg sib tham, neeg uas tau ntsib tib yam, thiab kev sib pab

library-girltrek = Poj niam Dub mus kev ua ke rau lawv kev noj qab haus huv thiab rau lawv sib hlub.
library-sad-girls-club = Ib lub zej zog rau poj niam uas muaj xim tawv nqaij.
library-native-health-phoenix-circles = Pawg zaum sib tham (talking circle) hauv internet rau neeg Native, los ntawm Phoenix.
    .more = Nws tseem muaj rau 2021, tab sis tej zaum xaus lawm.
library-fireweed-collective = Pawg txhawb siab hauv internet thiab tej cuab yeej rau lub caij nyuaj.
    .more = Muaj ib pawg rau neeg queer thiab trans uas muaj xim tawv nqaij, thiab ib pawg sau ntawv rau neeg muaj xim tawv nqaij. Yav tas los hu ua The Icarus Project.
    .money = Koj them raws li koj them tau. Tsis muaj leej twg raug tsis txais vim tsis muaj nyiaj.
library-kindred-collective = Pab neeg nyob Asmeskas sab qab teb uas pib txoj hauj lwm hu ua healing justice.
library-kindred-care-center = Ib pab neeg uas tau ntsib tib yam, neeg trans Dub coj, hauv South Carolina.
    .more = Nws nyob St. Helena Island. Nws tsis yog Kindred Southern Healing Justice Collective.
library-t-maps = Ib phau ntawv rau sau tej uas pab koj, kom lwm tus txhawb tau koj.
library-selc-mutual-aid-toolkit = Kev pab txog kev cai lij choj rau neeg uas pib kev sib pab.
    .more = Sau rau Asmeskas, qee qhov rau California.
library-mutual-aid-hub = Ib daim map ntawm cov pab neeg uas neeg zej zog sib pab.
    .more = Feem ntau sau thaum lub caij COVID. Tej zaum ntau pab xaus lawm.
library-big-door-brigade = Cuab yeej rau pib ib txoj hauj lwm sib pab.

## Tej kev kho raws kab lis kev cai

library-talking-circle = Neeg zaum ua ib lub voj thiab hais ib tug zuj zus, thaum sawv daws mloog.
    .name = Pawg zaum sib tham (Talking circle)
    .credit = Ntau haiv neeg Native American thiab First Nations. Txhua haiv neeg ua tsis zoo ib yam.
    .more = Ib lub voj yooj yim uas txhua tus tau hais qhib rau sawv daws, yog hais meej tias los ntawm leej twg. Kev thov, tis dav (eagle feather), smudging thiab lwm yam kab ke yog txhua haiv neeg li: tseg rau cov neeg Native uas tuav pawg.
# keep: lub npe; tsis muaj lub npe Hmoob
library-sweat-lodge = Ib txoj kab ke thov thiab ntxuav kom huv. Kaw rau neeg sab nraud.
    .name = Sweat lodge (Inipi)
    .credit = Lakota (Inipi). Lwm haiv neeg muaj lawv tus kheej lub.
    .closed = Nws yog ib txoj ntawm xya txoj kab ke dawb huv ntawm haiv neeg Lakota. Xyoo 1993 muaj kwv yees li 500 tus sawv cev Lakota tau hais tawm tsam cov uas neeg sab nraud xyaum coj los sis muag. Muaj peb leeg tuag hauv ib qho xyaum ua uas sau nqi, hauv Arizona xyoo 2009. Peb hais nws lub npe los hwm nws. Peb tsis qhia.
# keep: cov npe; tsis muaj lub npe Hmoob
library-sun-dance-vision-quest-pipe = Tej kab ke dawb huv ntawm cov haiv neeg Plains. Kaw rau neeg sab nraud.
    .name = Sun Dance, vision quest, sacred pipe
    .credit = Lakota, Dakota, Nakota thiab lwm haiv neeg Plains
    .closed = Lakota tsab ntawv tshaj tawm xyoo 1993 hais txog cov kab ke no cov npe thiab thov kom neeg sab nraud tsis txhob xyaum los sis muag. Peb hais lawv lub npe los hwm lawv. Peb tsis qhia.
library-peyote-ceremony = Ib txoj kab ke dawb huv ntawm Native American Church. Kaw rau neeg sab nraud.
    .name = Kab ke peyote
    .credit = Cov tswv cuab ntawm Native American Church, thiab haiv neeg Indigenous ntawm Mexico thiab Asmeskas
    .closed = Nws yog ib txoj kev ntseeg raws li tseem fwv teb chaws txoj cai, tsis yog ib txoj kev kho rau lwm tus muab siv. Peb hais nws lub npe los hwm nws. Peb tsis qhia.
library-tribal-peacemaking = Ib haiv neeg txoj kev daws kev phem uas sib tham kom txog thaum rov sib haum xeeb.
    .name = Kev sib haum xeeb ntawm haiv neeg Native (Tribal peacemaking)
    .credit = Txhua haiv neeg tribal nation
    .more = Txhua haiv neeg muaj lawv txoj kev. Nug haiv neeg ntawd, los sis Indigenous Peacemaking Initiative ntawm Native American Rights Fund.
library-wellbriety = Neeg Native txoj kev tso cawv tso yeeb tshuaj uas muab Medicine Wheel thiab 12 Steps ua ke.
    .credit = White Bison, Inc. (Don Coyhis, Mohican Nation), nrog cov laus Native
    .more = Nws tsim los rau neeg Native uas tab tom tso cawv tso yeeb tshuaj, thiab ua hauv cov pawg uas tau kawm. Cov ntawv yog White Bison li.
library-emotional-emancipation-circles = Pawg uas neeg Dub zoo rov ua ke, muaj neeg uas tau kawm coj.
    .credit = Zej zog neeg Dub: Community Healing Network, nrog Association of Black Psychologists
    .more = Lawv yog rau neeg uas muaj caj ces African. Community Healing Network qhia tau seb muaj nyob qhov twg.
library-sister-circles = Pawg uas poj niam Dub sib txhawb li viv ncaus.
    .name = Pawg viv ncaus (Sister circles)
    .credit = Poj niam African American: Black Church thiab Black women’s club movement
    .more = Poj niam Dub ua thiab yog rau poj niam Dub. Cov kws tshawb fawb tau kawm txog lawv rau kev txhawj. Yog koj kawm ntawm lawv, hais lawv lub npe, thiab tsis txhob muab npe tshiab rau.
library-nada-ear-acupuncture = Tsib rab koob me hauv pob ntseg, rau cov neeg uas tab tom tso yeeb tshuaj.
    .name = Hno koob tsib qhov hauv pob ntseg (NADA protocol)
    .credit = Lincoln Detox collective hauv South Bronx xyoo 1970s: Young Lords, cov tswv cuab Black Panther thiab cov phooj ywg, thiab Mutulu Shakur. Kev hno koob nws tus kheej yog Suav kev kho mob.
    .more = Tsuas yog neeg uas tau kawm thiaj hno tau koob. Lub koom haum NADA los tom qab, xyoo 1985; cov neeg uas pib hais tias lawv txoj hauj lwm raug lwm tus txeeb.
library-promotores-de-salud = Neeg zej zog uas tau kawm, coj kev paub txog kev noj qab haus huv los rau lawv tus kheej zej zog.
    .credit = Cov neeg sawv ua rau zej zog kev vam meej thiab kev dim hauv Latin America, thiab zej zog Latine hauv Asmeskas
    .more = Nws yog ib txoj hauj lwm uas yuav tsum kawm. Ib tug promotor los sis promotora los ntawm lub zej zog uas nws pab.
library-curanderismo = Kev kho lub cev thiab ntsuj plig raws kab lis kev cai, los ntawm ib tug curandera los sis curandero.
    .credit = Neeg Mexican, Mexican American thiab haiv neeg Indigenous ntawm Mexico, nrog tej uas los ntawm Spanish Catholic thiab Moorish
    .more = Nrhiav ib tug kws kho uas zej zog paub thiab ntseeg. Tshuaj ntsuab tej zaum tsis haum nrog cov tshuaj kws kho mob muab: qhia ob tug, tus kws kho thiab tus kws kho mob, tias koj noj dab tsi.
library-la-cultura-cura = “Kab lis kev cai kho tau”: pawg uas tau zog ntawm lawv tus kheej hauv paus.
    .credit = Zej zog Chicano, Mexican American thiab Indigenous: National Compadres Network, Jerry Tello
    .more = Neeg uas tau kawm yog tus coj. Cov ntawv qhia yog National Compadres Network li.
library-hooponopono = Ib tsev neeg Hawaii txoj kev ua kom rov sib raug zoo.
    .credit = Neeg Hawaii ib txwm (Kanaka Maoli)
    .more = Nws yog tsev neeg txoj kev uas muaj kauj ruam. Nws tsis yog ib yam uas ua ib leeg raws ib nplooj ntawv. Kawm txog nws ntawm neeg Hawaii uas ua txoj kev no.
library-talk-story = Zaum ua ke thiab sib piav zaj neej thiab kev xav, tsis maj.
    .name = Sib piav zaj neej (Talk story)
    .credit = Neeg Hawaii ib txwm thiab cov zej zog nyob Hawai‘i
library-kapwa = Ib txoj kev xav Filipino: kuv thiab koj tsis sib cais; peb koom ib lub siab.
    .credit = Neeg Filipino: Sikolohiyang Pilipino, Virgilio Enriquez
    .more = Nws yog ib txoj kev sib saib, ntau tshaj li ib yam uas xyaum ua. Cov kws kawm tau muab npe rau xyoo 1970s; txoj kev xav qub dua ntawd.
# keep: yoga, lub npe uas txhua tus siv
library-yoga = Kev txav, kev ua pa thiab kev nyob ntsiag to, los ntawm cov kev qub ntawm South Asia.
    .name = Yoga
    .credit = South Asia: kev ntseeg Hindu, Buddhist thiab Jain
    .more = Hwm qhov chaw uas nws los: kawm ntawm cov xib fwb South Asia yog ua tau, thiab tsis txhob muab tej cim dawb huv los ua paj ua ntxhi.
library-healing-justice = Saib xyuas tej mob uas kev tsis ncaj ncees ua rau neeg thiab zej zog, ua ib feem ntawm kev hloov nws.
    .name = Healing justice (kev kho nrog kev ncaj ncees)
    .credit = Poj niam Dub (Black feminists) ntawm Asmeskas sab qab teb: Kindred Southern Healing Justice Collective (Cara Page thiab lwm tus)
    .more = Nws yog ib txoj kev xav thiab ib txoj kev ua hauj lwm. Yog koj siv cov lus no, hais Kindred lub npe.
library-mutual-aid-tradition = Neeg zej zog pub tej uas lawv pub tau thiab txais tej uas lawv xav tau.
    .name = Kev sib pab (Mutual aid)
    .credit = Zej zog neeg Dub, Indigenous thiab neeg tuaj txawv teb chaws, piv txwv li tshais pub dawb ntawm Black Panthers thiab Mexican mutualistas hauv Texas
# keep: ib phau ntawv lub npe
library-peer-mad-maps = Sau koj tus kheej daim map: dab tsi ua rau mob, dab tsi pab, leej twg nrog tau koj nyob.
    .name = Mad Maps (T-MAPs)
    .credit = Neeg uas dhau kev kho hlwb los (psychiatric survivors) thiab neeg queer thiab trans uas muaj xim tawv nqaij: The Icarus Project, tam sim no Fireweed Collective
library-walking-in-community = Mus kev ua ke, kom noj qab haus huv thiab zoo siab.
    .name = Mus kev ua ke
    .credit = Poj niam Dub: GirlTrek
    .more = Leej twg los nrog tau lwm tus mus kev, yog hais meej tias los ntawm leej twg. GirlTrek tus kheej cov pab yog rau poj niam thiab ntxhais Dub.

## Cov cai

library-section-1557-language = Ntawm ib lub tsev kho mob, chaw kho mob los sis insurance kho mob uas txais nyiaj ntawm tseem fwv teb chaws, koj thov tau ib tug neeg txhais lus. Koj tsis tas them nqi.
    .name = Neeg txhais lus pub dawb thaum kho mob (Section 1557)
    .more = Neeg txhais lus yuav tsum txawj txaus thiab yuav tsum ceev koj cov lus zais. Cov neeg ua hauj lwm yuav tsum tsis txhob cia me nyuam, los sis txheeb ze uas tsis txawj txaus, txhais lus. Txoj cai no tseem siv thaum peb saib zaum kawg, rau lub Kaum Ib Hlis 2025. Qhov no tsis yog lus qhia ntawm kws lij choj.
library-title-vi-language = Ib txoj cai xyoo 1964 txwv tsis pub cov chaw uas txais nyiaj ntawm tseem fwv teb chaws ua phem rau koj vim yog koj los lub teb chaws twg los.
    .name = Title VI thiab koj hom lus: hloov rau 2025
    .more = Txoj cai nws tus kheej tsis tau hloov. Xyoo 2025 tseem fwv tau thim cov lus txib thiab lus qhia qub txog hom lus. Cia siab rau txoj cai nws tus kheej, rau Section 1557 thaum kho mob, thiab rau koj lub xeev txoj cai. Qhov no tsis yog lus qhia ntawm kws lij choj.
library-section-504-asl = Cov chaw uas txais nyiaj ntawm tseem fwv teb chaws yuav tsum ua kom neeg lag ntseg thiab neeg xiam oos qhab to taub lwm tus, thiab lwm tus to taub lawv.
    .name = Neeg txhais lus piav tes thiab kev sib tham kom meej (Section 504)
    .more = Nws txhais tias kev sib tham yuav tsum zoo npaum li nrog lwm tus. Qhov no tsis yog lus qhia ntawm kws lij choj.
library-hhs-ocr-complaint = Sau ntawv tsis txaus siab yog ib lub chaw kho mob, tsev kho mob los sis insurance tsis kam nrhiav neeg txhais lus los sis ua tsis ncaj ncees rau koj.
    .name = Ntawv tsis txaus siab rau Office for Civil Rights (kev kho mob)
    .more = Ua kom tsis pub dhau 180 hnub. Yog muaj ib qho laj thawj zoo, lawv pub ntev dua tau. Koj ua tau hauv website, email los sis xa ntawv, thiab lwm tus ua tau pab koj. Kev pab ua koj hom lus pub dawb.
library-lep-gov = LEP.gov, tseem fwv lub website txog hom lus, raug tso tseg rau 2025.
    .more = Ntau nplooj tseem qhia mus rau nws. Tsis txhob cia siab rau cov theej ntawm nws.
library-crla-language-faq = Cov pab kws lij choj hauv California piav tias dab tsi hloov rau 2025 txog hom lus thiab txoj cai.
    .more = Asian Law Caucus, California Rural Legal Assistance thiab Legal Aid Foundation of Los Angeles.
library-oregon-bias-hotline = Hauv Oregon, qhia txog kev ntxub los sis kev saib tsis taus, thiab tau kev txhawb.
library-immigration-legal-directory = Nrhiav kws lij choj immigration pub dawb los sis nqi tsawg raws ZIP code los sis county.

## Hloov cov kev cai

library-capitol-switchboard = Hu U.S. Capitol thiab thov nrog koj tus Senator los sis Representative tham.
    .name = U.S. Capitol tus xov tooj
    .more = Hais lub npe los sis koj tus ZIP code. Ib phau ntawv qhia sau tus xov tooj no nrog area code 212: qhov ntawd yuam kev. Tus area code yog 202.
library-congress-letter-address = Yuav sau qhov chaw nyob li cas thaum sau ntawv rau Congress.
    .name = Ntawv rau Congress
    .more = Rau ib tug Senator: The Honorable (lub npe), United States Senate, Washington, DC 20510. Rau ib tug Representative: The Honorable (lub npe), United States House of Representatives, Washington, DC 20515.
library-usa-gov-elected-officials = Ib nplooj uas pab koj nrhiav cov neeg uas raug xaiv los sawv cev rau koj.
    .name = Nrhiav koj cov nom uas raug xaiv
library-mha-action-alerts = Mental Health America nplooj txog kev cai, nrog tej kev uas koj koom tau.
# keep: tsab cai lub npe
library-s2826-988-lgbtq-act = Ib tsab cai thov kom ceev kev pab tshwj xeeb rau tub ntxhais hluas LGBTQ+ ntawm 988.
    .name = 988 LGBTQ+ Youth Access Act (S. 2826)
    .more = Senators Baldwin thiab Murkowski coj los rau lub Cuaj Hlis 2025. Nws yuav cais cuaj feem pua ntawm cov nyiaj rau 988. Saib seb nws mus txog qhov twg ua ntej koj sau ntawv.
library-bipoc-mental-health-month = Lub Xya Hli yog lub hli rau kev noj qab haus huv sab siab ntsws (mental health) ntawm neeg Dub, haiv neeg ib txwm nyob thiab neeg muaj xim tawv nqaij.
    .name = Bebe Moore Campbell National Minority Mental Health Awareness Month (Xya Hli)
    .more = Congress tau lees paub rau 2008.
