### Cov ntawv tom qab lub qhov rooj “Kuv cov cai”: ib daim npav thov neeg txhais lus, cov lus hais thaum lawv tsis kam, ib daim ntawv tsis txaus siab, thiab ib nplooj txog cov cai.

## Ib daim npav qhia rau neeg ua hauj lwm saib.

rights-card-name = Kuv xav tau neeg txhais lus
    .about = Ib daim npav coj mus qhia ntawm lub rooj tos qhua. Nws thov ib tug neeg txhais lus pub dawb, ua lus Askiv thiab ua koj hom lus.
rights-card-language = Hom lus uas koj xav tau
    .hint = Lub npe no nyob ntawm daim npav, kom cov neeg ua hauj lwm nyeem. Lus piav tes los tau.
rights-card-speak = Kuv hom lus: { $language }. Thov hu ib tug neeg txhais lus uas txawj txaus rau kuv.
rights-card-law = Cov chaw uas txais nyiaj kho mob ntawm tseem fwv teb chaws yuav tsum nrhiav ib tug rau kuv, thiab kuv tsis tas them nqi (Section 1557 ntawm Affordable Care Act).
rights-card-paper = Thov muab cov ntaub ntawv tseem ceeb rau kuv ua kuv hom lus.
rights-card-family = Kuv tus me nyuam los sis kuv txheeb ze tsis tas txhais lus rau kuv.
rights-card-machine = Rau tej lus tseem ceeb, kuv tsis kam siv app los sis computer txhais lus.
rights-card-human = Yog computer txhais tej ntawv tseem ceeb, yuav tsum muaj ib tug neeg txhais ntawv uas txawj txaus xyuas (45 CFR 92.201).
rights-card-checked = Peb saib txoj cai zaum kawg rau lub Kaum Ib Hlis 11, 2025. Qhov no tsis yog lus qhia ntawm kws lij choj.

## Yuav ua li cas thaum lawv tsis kam nrhiav neeg txhais lus.

rights-refused-name = Thaum lawv tsis kam nrhiav neeg txhais lus
    .about = Cov lus hais los sis taw rau lawv saib, ib kauj ruam zuj zus, thiab chaw sau tej uas tshwm sim.
rights-refused-where = Koj nyob qhov twg?
rights-refused-where-clinic = Chaw kho mob los sis tsev kho mob
rights-refused-where-pharmacy = Khw muag tshuaj (pharmacy)
rights-refused-where-emergency = Chav kho mob kub ceev (emergency room)
rights-refused-where-insurer = Tuam txhab insurance kho mob
rights-refused-where-office = Tseem fwv lub chaw ua hauj lwm
rights-refused-intro = Ua ib zaug ib kauj ruam. Tom qab txhua kauj ruam, koj tso tseg tau. Hais cov lus ua lus Askiv, los sis taw tes rau lawv saib.
rights-refused-first = Yog tej zaum koj muaj kev phom sij, cia lawv pab koj ua ntej. Koj rov thov neeg txhais lus tau thaum twg los tau.
rights-refused-again = Kauj ruam 1: Thov dua
rights-refused-say-need = Kuv xav tau ib tug neeg txhais lus uas txawj txaus. Thov hu ib tug tam sim no.
rights-refused-say-law = Kuv tsis tas them nqi rau qhov no. Section 1557 ntawm Affordable Care Act hais li ntawd.
rights-refused-say-clinic = Ua ntej kuv pom zoo rau kev kho, kuv yuav tsum to taub nws.
rights-refused-say-pharmacy = Thov qhia kuv ua kuv hom lus tias noj cov tshuaj no li cas.
rights-refused-say-emergency = Thov kuaj kuv tam sim no, txawm kuv them tsis tau nqi. Tseem fwv teb chaws ib txoj cai hu ua EMTALA hais li ntawd.
rights-refused-say-insurer = Thov hu ib tug neeg txhais lus los nrog wb tham hauv xov tooj. Kuv mam tos.
rights-refused-say-office = Cov chaw ua hauj lwm uas txais nyiaj ntawm tseem fwv teb chaws tsis pub ua phem rau kuv vim kuv los lub teb chaws twg los (Title VI ntawm Civil Rights Act).
rights-refused-higher = Kauj ruam 2: Thov nrog ib tug uas txiav txim tau tham
rights-refused-say-coordinator = Kuv nrog nej tus neeg saib xyuas Section 1557 (coordinator), tus neeg pab neeg mob (patient advocate) los sis koj tus thawj (supervisor) tham puas tau?
rights-refused-note = Kauj ruam 3: Muab sau cia
rights-refused-note-about = Sau ua hom lus twg los tau. Khaws daim ntawv no rau qhov uas nyab xeeb.
rights-refused-say-name = Thov qhia koj lub npe rau kuv puas tau?
rights-refused-note-who = Tus neeg uas tsis kam lub npe:
rights-refused-note-when = Hnub tim, sij hawm thiab qhov chaw:
rights-refused-note-words = Lawv hais li cas:
rights-refused-enough = Koj tsis tas ua ntxiv lawm
rights-refused-enough-about = Koj txoj kev noj qab haus huv los ua ntej. Yog koj xav hais tias koj tsis txaus siab, daim ntawv “Ntawv tsis txaus siab txog kev kho mob tsis ncaj ncees” qhia tias ua li cas.
rights-refused-limits = Ib qho chaw uas tsis txais nyiaj ntawm tseem fwv teb chaws tej zaum tsis tas ua raws li cov cai no. Peb paub tsis tseeb txog koj lub xeev txoj cai.
rights-refused-checked = Saib zaum kawg: Section 1557 rau lub Kaum Ib Hlis 11, 2025; Title VI rau lub Kaum Ob Hlis 10, 2025; EMTALA hauv cov nplooj txij lub Rau Hli 2024. Qhov no tsis yog lus qhia ntawm kws lij choj.

## Ib daim ntawv tsis txaus siab rau Office for Civil Rights.

rights-complaint-name = Ntawv tsis txaus siab txog kev kho mob tsis ncaj ncees
    .about = Yuav qhia tseem fwv teb chaws li cas tias koj tsis txaus siab, qhov ntawd yuav qhia dab tsi txog koj, thiab ib daim ntawv los sau.
rights-complaint-what = Office for Civil Rights (OCR, lub chaw saib xyuas neeg txoj cai) yog ib feem ntawm U.S. Department of Health and Human Services (HHS, tseem fwv lub chaw saib xyuas kev noj qab haus huv). Lawv tshuaj xyuas kev ua tsis ncaj ncees thaum kho mob, xws li thaum tsis kam nrhiav neeg txhais lus. Qhov no pub dawb. Lawv tsis yog koj tus kws lij choj, tab sis lawv ua tau kom ib qho chaw hloov.
rights-complaint-someone = Ib tug neeg uas koj ntseeg ua tau pab koj. Feem ntau OCR yuav tsum tau koj kos npe tias koj pom zoo.
rights-complaint-deadline = Xa mus kom tsis pub dhau 180 hnub txij li hnub uas tshwm sim. Yog muaj ib qho laj thawj zoo, OCR pub ntev dua tau.
rights-complaint-tells = Daim ntawv tsis txaus siab qhia dab tsi txog koj
rights-complaint-tells-office = OCR daim ntawv nug koj lub npe, koj qhov chaw nyob, koj tus xov tooj, thiab tias muaj dab tsi tshwm sim. Tej zaum OCR kuj yuav tau daim theej ntawm koj cov ntaub ntawv kho mob.
rights-complaint-tells-place = Tej zaum OCR yuav tsum qhia koj lub npe rau lub chaw uas ua tsis ncaj ncees rau koj. Ua ntej ntawd, OCR yuav tsum tau ib daim ntawv uas koj kos npe tias koj pom zoo. Yog koj hais tias tsis pom zoo, feem ntau OCR kaw koj daim ntawv tsis txaus siab.
rights-complaint-tells-agencies = Yog zoo li muaj neeg ua txhaum cai, OCR xa tau koj daim ntawv tsis txaus siab mus rau lwm lub chaw ua hauj lwm ntawm tseem fwv. Lawv tsis tas koj tso cai.
rights-complaint-tells-immigration = Peb paub tsis tseeb seb cov neeg ua hauj lwm immigration puas paub tau txog ib daim ntawv tsis txaus siab. Yog qhov ntawd tej zaum yuav ua rau koj muaj kev phom sij, nug ib tug kws lij choj immigration ua ntej.
rights-complaint-tells-lawyer = Nrhiav kws lij choj immigration: https://www.immigrationadvocates.org/legaldirectory/ (nyeem rau lub Xya Hli 19, 2026)
rights-complaint-tells-punish = Txoj cai txwv tsis pub lub chaw ntawd ua pauj rau koj vim koj sau ntawv tsis txaus siab.
rights-complaint-stop = Koj tso tseg ntawm no los tau. Tsis ua li cas.
rights-complaint-write = Kauj ruam 1: Sau tej uas tshwm sim
rights-complaint-write-about = Sau ua hom lus twg los tau. Ntawm OCR, kev pab ua koj hom lus pub dawb. Qhov program no tsis xa dab tsi mus.
rights-complaint-happened = Muaj dab tsi tshwm sim:
rights-complaint-where = Qhov twg (lub chaw lub npe thiab chaw nyob):
rights-complaint-when = Thaum twg (hnub tim thiab sij hawm):
rights-complaint-who = Leej twg (lub npe, los sis nws ua hauj lwm dab tsi ntawd):
rights-complaint-asked = Koj thov dab tsi, thiab lawv teb li cas:
rights-complaint-send = Kauj ruam 2: Xa mus
rights-complaint-send-about = Xaiv ib txoj kev. Ntxiv koj lub npe, chaw nyob thiab tus xov tooj. Sau hnub tim thiab kos npe. Khaws ib daim theej cia.
rights-complaint-send-web = Hauv website: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Xa ntawv: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Xa email: OCRComplaint@hhs.gov. Thaum ib tsab email tseem nyob tom kev, tej zaum lwm tus nyeem tau.
rights-complaint-send-phone = Kev pab hauv xov tooj: 1-800-368-1019 (TTY 1-800-537-7697). Thov ib tug neeg txhais lus.
rights-complaint-send-checked = Cov chaw nyob thiab xov tooj no yog xyoo 2023 li. Saib www.hhs.gov/civil-rights ua ntej koj xa dab tsi mus.
rights-complaint-send-after = Tom qab ntawd, OCR saib seb lawv puas muaj cai tshuaj xyuas. Tej zaum lawv yuav nrog koj tham thiab nrog lub chaw ntawd tham. Thaum kawg lawv xa ib tsab ntawv. Peb paub tsis tseeb tias ntev npaum li cas.
rights-complaint-other = Lwm txoj kev
rights-complaint-other-place = Ntawm lub chaw ntawd ncaj qha: nug tus neeg saib xyuas Section 1557 (coordinator) tias yuav sau ntawv tsis txaus siab rau lawv (grievance) li cas. Ib qho chaw uas txoj cai no tswj thiab muaj 15 tus neeg ua hauj lwm los sis coob dua yuav tsum muaj ib tug coordinator.
rights-complaint-other-emergency = Yog ib lub chav kho mob kub ceev (emergency room) tsis txais koj: lub chaw CMS txais ntawv tsis txaus siab ntawm www.cms.gov, txawm koj tsis qhia koj lub npe. Tej zaum CMS tseem yuav hu cov neeg mob uas muaj npe hauv tsev kho mob cov ntaub ntawv (nplooj hnub tim lub Rau Hli 5, 2024).
rights-complaint-other-lawyer = Legal aid nrhiav kws lij choj pub dawb rau neeg uas muaj nyiaj tsawg. Saib www.lsc.gov (nyeem rau lub Cuaj Hlis 4, 2025). Qee lub chaw pab tsis tau txhua tus neeg tuaj txawv teb chaws.
rights-complaint-other-state = Lub xeev cov chaw ua hauj lwm: peb paub tsis tseeb rau koj lub xeev.
rights-complaint-sources = Tsuas yog tseem fwv teb chaws txoj cai xwb. Los ntawm HHS cov nplooj, nws daim ntawv sau thiab nws nplooj lus qhia, hauv cov theej xyoo 2021 txog 2025. Qhov no tsis yog lus qhia ntawm kws lij choj.

## Cov cai loj hauv ib nplooj.

rights-know-name = Kuv cov cai loj thaum kho mob
    .about = Ib nplooj txog kev pab ua koj hom lus, kev ncaj ncees, kev zais cia thiab kev mob kub ceev, nrog qhov chaw peb nyeem.
rights-know-intro = Cov no yog tseem fwv teb chaws cov cai, rau thoob plaws teb chaws Asmeskas. Tsis yog txhua qho chaw yuav tsum ua raws li lawv.
rights-know-language = Kev pab ua koj hom lus
rights-know-language-free = Tsev kho mob, chaw kho mob, khw muag tshuaj los sis insurance uas txais nyiaj ntawm tseem fwv teb chaws yuav tsum nrhiav neeg txhais lus rau koj thaum koj xav tau. Koj tsis tas them nqi.
rights-know-language-who = Tus neeg txhais lus yuav tsum txawj txaus thiab yuav tsum ceev koj cov lus zais. Cov neeg ua hauj lwm yuav tsum tsis txhob cia koj tus me nyuam, los sis txheeb ze uas tsis txawj txaus, txhais lus.
rights-know-language-deaf = Yog koj lag ntseg los sis xiam oos qhab, cov chaw uas txais nyiaj ntawm tseem fwv teb chaws yuav tsum ua kom koj thiab lawv sib to taub. Neeg txhais lus piav tes yog ib txoj kev.
rights-know-language-source = Section 1557 ntawm Affordable Care Act thiab 45 CFR 92.201: tseem siv thaum peb saib zaum kawg, rau lub Kaum Ib Hlis 11, 2025. Section 504 ntawm Rehabilitation Act: saib zaum kawg rau lub Xya Hli 2025.
rights-know-fair = Kev ncaj ncees
rights-know-fair-what = Cov chaw uas txais nyiaj ntawm tseem fwv teb chaws tsis pub ua phem rau koj vim koj haiv neeg, koj xim tawv nqaij los sis lub teb chaws uas koj los. Thaum kho mob, kuj tsis pub vim koj yog poj niam los sis txiv neej, vim hnub nyoog, los sis vim kev xiam oos qhab.
rights-know-fair-changed = Xyoo 2025 tseem fwv tau thim cov lus qhia qub txog hom lus. Cov cai lawv tus kheej tsis tau hloov. Rau lub Kaum Hli 2025, ib lub tsev hais plaub tau rho tawm ib feem ntawm ib txoj kev cai kho mob uas hais txog gender identity (ib tug neeg paub tias nws yog poj niam, txiv neej los sis lwm yam). Tej zaum lwm cov cai tseem pab tau neeg trans.
rights-know-fair-source = Title VI ntawm Civil Rights Act xyoo 1964, saib zaum kawg rau lub Kaum Ob Hlis 10, 2025; Section 1557; Tennessee v. Kennedy, lub Kaum Hli 22, 2025.
rights-know-private = Kev zais cia
rights-know-private-what = Feem coob ntawm cov kws kho mob, chaw kho mob, khw muag tshuaj thiab insurance yuav tsum zais koj cov ntaub ntawv kho mob cia. Koj thov tau kom saib tej lawv sau txog koj, thiab tau ib daim theej. Qee yam uas ib tug kws pab kev nyuaj siab (therapist) sau tsis suav nrog.
rights-know-private-limits = Qee zaum ib qho chaw qhia tau rau lwm tus, xws li thaum ib tug kws txiav txim plaub (judge) xaj, los sis thaum muaj kev phom sij loj. App thiab pawg txhawb siab tej zaum tsis tas ua raws li txoj cai no.
rights-know-private-source = HIPAA Privacy Rule, 45 CFR Part 164. Cov lus hnub tim lub Kaum Ib Hlis 8, 2024.
rights-know-emergency = Chav kho mob kub ceev (emergency room)
rights-know-emergency-what = Cov tsev kho mob uas txais Medicare thiab muaj chav kho mob kub ceev yuav tsum kuaj koj. Yog mob kub ceev, lawv yuav tsum kho koj kom txog thaum tsis txaus ntshai lawm, los sis xa koj mus lwm qhov kom nyab xeeb. Rau qhov no, txawm koj tsis muaj nyiaj, tsis muaj insurance, los sis koj cov ntaub ntawv nyob teb chaws zoo li cas los tsis ua li cas.
rights-know-emergency-limits = Tej zaum koj tseem yuav tau daim nqi. Qhov no yog rau mob kub ceev xwb: lwm qhov kev pab tej zaum yuav nug txog ntaub ntawv nyob teb chaws.
rights-know-emergency-source = Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Saib zaum kawg hauv cov nplooj txij lub Rau Hli 2024.
rights-know-end = Yog ib qho chaw tsis kam, saib daim ntawv “Thaum lawv tsis kam nrhiav neeg txhais lus”. Legal aid (kws lij choj pub dawb) qhia ntxiv tau rau koj.
rights-know-checked = Peb paub tsis tseeb txog koj lub xeev txoj cai. Qhov no tsis yog lus qhia ntawm kws lij choj.
