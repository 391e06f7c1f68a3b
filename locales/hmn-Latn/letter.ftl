### “Sau ntawv”: ib tug neeg xaiv ib zaj, cov laj thawj thiab ib lub chaw, ces tau ib tsab ntawv, cov lus hais hauv xov tooj, cov lus hais hauv rooj sib tham, los sis ib qho post luv. Thiab nplooj ntawv nrhiav seb leej twg txiav txim.

letter-name = Sau ntawv rau cov neeg uas txiav txim
    .about = Xaiv ib zaj thiab koj cov laj thawj. Koj tau ib tsab ntawv, cov lus hais hauv xov tooj, cov lus hais hauv rooj sib tham, los sis ib qho post luv.

## Cov lus nug.

letter-topic = Yam twg yuav tsum hloov?
letter-topic-language = Kev pab sab siab ntsws (mental health) ua neeg tus kheej hom lus
letter-topic-training = Qhia cov neeg ua hauj lwm kom hwm neeg thiab neeg kab lis kev cai
letter-topic-literacy = Lus qhia meej txog sab siab ntsws (mental health)
letter-topic-school = Neeg hauv tsev kawm ntawv uas pab txog sab siab ntsws (mental health)
letter-topic-data = Suav kom ncaj ncees thiab nyab xeeb tias leej twg tau kev pab
letter-topic-community = Nyiaj rau zej zog kev txhawb
letter-topic-crisis = Hom lus ntawm cov xov tooj pab thaum kub ntxhov
letter-topic-peers = Nyiaj hli ncaj ncees rau cov neeg pab uas tau ntsib tib yam (peer workers) thiab cov neeg pab zej zog
letter-as = Koj xav ua dab tsi?
    .hint = Qhov program no tsis xa dab tsi mus. Koj tus kheej xa, nyeem, los sis post.
letter-as-letter = Ib tsab ntawv
letter-as-phone = Cov lus hais hauv xov tooj
letter-as-comment = Cov lus hais hauv rooj sib tham, tsis tshaj ob feeb
letter-as-post = Ib qho post luv, tsis tshaj 280 tus ntawv
letter-to = Sau rau leej twg?
    .hint = Xaiv ib qho uas txiav txim tau qhov no. Koj rov ua tau dua rau lwm lub chaw.
letter-to-lawmaker = Ib tug neeg tsim cai (lawmaker), hauv koj lub xeev los sis hauv Congress
letter-to-board = Pawg thawj coj hauv county (county board) los sis hauv nroog (city council)
letter-to-school = Pawg thawj coj saib tsev kawm ntawv (school board)
letter-to-clinic = Ib lub tsev kho mob los sis chaw kho mob
letter-to-insurer = Ib lub tuam txhab insurance kho mob
letter-why = Vim li cas qhov no tseem ceeb rau koj?
    .hint = Kos tej uas muaj tseeb thiab uas lwm tus paub los tau xwb. Tej zaum lub chaw yuav khaws koj tsab ntawv thiab qhia rau lwm tus saib. Ob los sis peb qho laj thawj txaus lawm.
letter-why-needed = Kuv los sis ib tug hauv kuv tsev neeg xav tau kev pab, tab sis nyuaj nrhiav heev.
letter-why-interpreter = Thaum peb xav tau neeg txhais lus, tsis muaj leej twg nrhiav rau peb.
letter-why-child = Ib tug me nyuam yuav tsum txhais lus rau ib tug neeg laus txog tej yam zais heev.
letter-why-culture = Cov neeg uas tsim nyog pab tsis to taub kuv lub neej thiab qhov chaw uas kuv los.
letter-why-race = Lawv ua phem dua rau kuv vim kuv haiv neeg, kuv hom lus los sis lub teb chaws uas kuv los.
letter-why-love = Lawv ua phem dua rau kuv vim tus neeg uas kuv hlub los sis vim kuv yog leej twg.
letter-why-cost = Kuv them tsis taus nqi kev pab, los sis kuv lub insurance tsis them.
letter-why-wait = Kuv yuav tsum tos ntev dhau thiaj tau kev pab.
letter-why-fear = Neeg nyob ze kuv tsis thov kev pab. Lawv ntshai tias luag yuav ua li cas rau lawv.
letter-why-helper = Kuv txhawb lwm tus hauv kuv zej zog, thiab kev pab rau lawv tsawg dhau.
letter-why-student = Ib tug tub ntxhais kawm ntawv uas kuv paub xav tau ib tug neeg nrog nws tham hauv tsev kawm ntawv, tab sis tsis muaj leej twg nyob ntawd.
letter-own = Hais raws koj cov lus, yog koj xav
    .hint = Qhov program no yeej tsis txhais koj cov lus. Cov lus nyob li koj sau, ua hom lus uas koj sau. Txhob sau lwm tus lub npe. Txhob sau dab tsi txog ntaub ntawv nyob teb chaws (immigration).
letter-office = Lub chaw los sis tus neeg lub npe
    .hint = Piv txwv li: pawg thawj coj saib tsev kawm ntawv. Yog koj tseg khoob, koj siv tes sau tau. Nplooj “Nrhiav seb leej twg txiav txim” pab tau koj.
letter-writer = Koj lub npe
    .hint = Koj tseg khoob los tau thiab siv tes sau.
letter-place = Koj nyob qhov twg
    .hint = Ib lub nroog los sis ib tug ZIP code txaus lawm.

## Thaum pib thiab thaum xaus.

# keep: hnub tim xwb
letter-date = { $date }
letter-dear = Hawm txog { $office },
letter-i-am = Kuv lub npe hu ua { $writer }. Kuv nyob { $place }.
letter-phone-hello = Nyob zoo. Kuv muaj lus rau { $office }.
letter-why-title = Vim li cas qhov no tseem ceeb rau kuv
letter-power-lawmaker = Nej vote rau cov cai thiab rau tseem fwv cov nyiaj. Yog li ntawd kuv thiaj thov nej.
letter-power-board = Nej txiav txim txog cov nyiaj, cov kev pab thiab cov ntawv cog lus (contract) hauv zos. Yog li ntawd kuv thiaj thov nej.
letter-power-school = Nej txiav txim txog cov nyiaj thiab cov neeg ua hauj lwm ntawm peb cov tsev kawm ntawv. Yog li ntawd kuv thiaj thov nej.
letter-power-clinic = Nej txiav txim tias ntiav leej twg ua hauj lwm, thiab tias ua li cas rau neeg uas tuaj kho mob. Yog li ntawd kuv thiaj thov nej.
letter-power-insurer = Nej txiav txim tias them kev pab twg, thiab tias leej twg tau kev pab yooj yim. Yog li ntawd kuv thiaj thov nej.
letter-law-1557 = Section 1557 ntawm Affordable Care Act (42 U.S.C. 18116) txwv tsis pub cais neeg (discrimination) vim lub teb chaws uas lawv los, hauv cov kev pab kho mob uas txais nyiaj ntawm tseem fwv teb chaws. Tseem fwv teb chaws txoj kev cai raws li nws (45 CFR part 92) kuj hais txog hom lus. Nws hais tias kev pab txhais lus tsis sau nqi, thiab cov neeg txhais lus yuav tsum txawj txaus.
letter-law-title-vi = Title VI ntawm Civil Rights Act xyoo 1964 (42 U.S.C. 2000d) txwv tsis pub cais neeg (discrimination) vim haiv neeg, xim tawv nqaij los sis lub teb chaws uas lawv los, hauv txhua qhov kev pab uas txais nyiaj ntawm tseem fwv teb chaws.
letter-law-note = Tseem fwv teb chaws txoj cai, raws li nyeem rau lub Kaum Ib Hlis thiab lub Kaum Ob Hlis 2025. Qhov no tsis yog lus qhia ntawm kws lij choj.
letter-answer = Thov sau ntawv teb kuv kom tsis pub dhau 30 hnub. Qhia kuv tias nej yuav ua dab tsi, thiab tiav thaum twg. Yog lwm tus txiav txim qhov no, thov qhia kuv tias yog leej twg. Ua tsaug uas nej nyeem kuv tsab ntawv.
letter-sign = Nrog kev hwm, { $writer }
letter-reach = Nej cuag tau kuv ntawm no:
letter-phone-end = Thov muab cov lus no sau cia thiab xa mus rau tus uas saib qhov no. Thaum twg kuv thiaj paub tias yuav ua li cas? Ua tsaug.
letter-comment-end = Thov teb kuv cov lus nug rau nej lub rooj sib tham tom ntej. Yog lwm tus txiav txim qhov no, thov qhia peb tias yog leej twg. Ua tsaug.
letter-phone-how = Maj mam nyeem. Yog ib lub tshuab teb, hais cov lus no tso tseg. Koj nug tau tias: “Nej nrhiav ib tug neeg txhais lus rau kuv puas tau?”
letter-comment-how = Ua ntej rooj sib tham, nug tias yuav sau npe hais lus li cas, thiab thov ib tug neeg txhais lus. Siv lub moos nyeem nrov nrov ib zaug. Yog tshaj ob feeb, siv cov laj thawj tsawg dua.
letter-post-how = Leej twg los nyeem tau ib qho post, cov neeg uas paub koj los kuj nyeem tau. Post tsuas yog thaum qhov ntawd nyab xeeb rau koj.

## Cov zaj.

letter-what-language = Nyuaj heev los hais txog kev mob siab ua ib hom lus uas koj tsis paub zoo. Kwv yees li 26 lab (million) tus neeg hauv teb chaws Asmeskas hais lus Askiv tsis tau zoo heev (KFF, cov lej xyoo 2021). Ntau zaus dhau lawm, cov ntawv sau, cov xov tooj thiab cov neeg ua hauj lwm tsuas siv lus Askiv xwb. Qee leej yuav tsum coj ib tug me nyuam los sis ib tug txheeb ze los txhais lus. Ces lawv tsis hais tej uas mob tshaj, los sis lawv tsis tuaj lawm.
letter-ask-language = Kuv thov peb yam kom tiav hauv ib xyoos. Thib ib, txhua qhov kev pab sab siab ntsws (mental health) muaj ib tug neeg txhais lus uas txawj txaus, pub dawb, txhua zaum uas neeg tuaj. Thib ob, cov ntawv sau muaj ua cov hom lus uas neeg nyob ze peb hais, thiab ib tug neeg uas paub hom lus ntawd tau xyuas. Thib peb, txhua xyoo tshaj tawm tias pes tsawg leej thov neeg txhais lus, thiab pes tsawg leej tau.
letter-phone-language = Kuv hu txog cov neeg txhais lus rau kev pab sab siab ntsws (mental health). Muaj neeg coob dhau uas yuav tsum hais lawv txoj kev mob siab ua lus Askiv. Thov ua kom txhua zaum uas neeg tuaj muaj tau ib tug neeg txhais lus uas txawj txaus, pub dawb. Thov tshaj tawm thiab tias pes tsawg leej thov, thiab pes tsawg leej tau.
letter-comment-language = Kuv hais txog hom lus hauv kev pab sab siab ntsws (mental health). Txhua tus tsim nyog tau kev pab, txawm nws tsis paub lus Askiv zoo. Tsis tsim nyog kom ib tug me nyuam txhais lus rau niam txiv. Thov qhia peb: Hnub no muaj neeg txhais lus rau cov hom lus twg? Xyoo tas los pes tsawg leej thov, thiab pes tsawg leej tau? Txog hnub twg txhua tus uas thov thiaj yuav tau?
letter-post-language = Txhua tus tsim nyog tau kev pab sab siab ntsws (mental health), txawm nws tsis paub lus Askiv zoo. Peb thov neeg txhais lus uas txawj txaus, pub dawb, txhua zaum neeg tuaj. Thiab thov tshaj tawm cov lej: leej twg thov, leej twg tau?

letter-what-training = Neeg tsis rov mus rau ib qho chaw uas luag saib lawv qis. Neeg muaj xim tawv nqaij (people of color) ntsib qhov no ntau zaus dhau. Neeg queer thiab trans los ib yam. Tej zaum cov neeg ua hauj lwm tsis paub tias tsev neeg, kev ntseeg los sis kev saib tsis taus haiv neeg ua li cas rau ib tug neeg lub neej. Kawm luv luv ib zaug hloov tsis tau qhov ntawd. Tsis muaj leej twg kawm txog lwm tus lub neej tas.
letter-ask-training = Kuv thov kom muaj kev kawm uas haum neeg kab lis kev cai (culturally responsive) rau txhua tus neeg ua hauj lwm sab siab ntsws (mental health), txhua xyoo, hauv lub sij hawm uas tau nyiaj. Nws qhia kom lawv paub nug, paub mloog, thiab hwm qhov chaw uas ib tug neeg los. Cov neeg hauv zej zog npaj thiab qhia, thiab lawv tau nyiaj. Txhua xyoo nug cov neeg mob seb lawv puas tau kev hwm. Tshaj tawm cov lus teb, tsis qhia npe.
letter-phone-training = Kuv hu txog kev qhia cov neeg ua hauj lwm sab siab ntsws (mental health). Neeg tsis mus rau qhov uas luag saib lawv qis vim lawv haiv neeg, kev ntseeg los sis tus neeg uas lawv hlub. Thov txhawb kev kawm uas haum neeg kab lis kev cai (culturally responsive), txhua xyoo, hauv lub sij hawm uas tau nyiaj. Cov neeg hauv peb zej zog yuav tsum yog cov qhia thiab tau nyiaj.
letter-comment-training = Kuv hais txog kev hwm neeg hauv kev pab sab siab ntsws (mental health). Neeg uas raug luag saib qis tsis rov tuaj. Thov qhia peb: Xyoo tas los cov neeg ua hauj lwm tau kawm pes tsawg teev uas haum neeg kab lis kev cai (culturally responsive)? Leej twg qhia, thiab lawv puas tau nyiaj? Puas muaj leej twg nug cov neeg mob seb lawv puas tau kev hwm? Txog hnub twg nej yuav tshaj tawm cov lus teb?
letter-post-training = Neeg tsis rov mus rau qhov uas luag saib lawv qis. Peb thov kom cov neeg ua hauj lwm sab siab ntsws (mental health) kawm txhua xyoo kom haum neeg kab lis kev cai (culturally responsive), thiab cov neeg hauv peb zej zog yog cov qhia.

letter-what-literacy = Feem ntau tej ntawv hais txog sab siab ntsws (mental health) ntev thiab nyuaj to taub. Ntau zaus tsis hais tias kev pab raug nqi li cas, leej twg yuav paub, los sis thawj zaum mus yuav zoo li cas. Ntau zaus nws tsuas nyob hauv internet thiab tsuas yog lus Askiv xwb. Yog li neeg tsis paub tias muaj kev pab, los sis lawv ntshai.
letter-ask-literacy = Kuv thov lus qhia meej kom muaj hauv ib xyoos. Nws hais tias muaj kev pab dab tsi, raug nqi li cas, leej twg yuav paub, thiab thawj zaum mus yuav zoo li cas. Nws siv lus yooj yim, ua cov hom lus uas neeg nyob ze peb hais. Cov neeg hauv zej zog sim nyeem ua ntej, thiab lawv tau nyiaj. Nws pub dawb ua ntawv nyob hauv chaw kho mob, tsev kawm ntawv, tsev qiv ntawv thiab chaw teev hawm.
letter-phone-literacy = Kuv hu txog cov lus qhia txog sab siab ntsws (mental health). Ntau zaus nyuaj to taub, thiab tsuas yog lus Askiv xwb. Thov ua kom yog lus yooj yim thiab ua peb cov hom lus, muaj ua ntawv thiab. Cia cov neeg hauv peb zej zog sim nyeem ua ntej, thiab them nyiaj rau lawv.
letter-comment-literacy = Kuv hais txog cov lus qhia txog sab siab ntsws (mental health). Yog neeg tsis to taub, cov lus pab tsis tau lawv. Thov qhia peb: Hnub no peb muaj ua cov hom lus twg? Ua ntej luam tawm, leej twg sim nyeem? Neeg uas tsis muaj internet mus muab qhov twg? Txog hnub twg yuav muaj ua ntawv, siv lus yooj yim, ua peb cov hom lus?
letter-post-literacy = Lus qhia uas neeg tsis to taub pab tsis tau leej twg. Peb thov lus qhia txog sab siab ntsws (mental health) uas yooj yim to taub thiab ua peb cov hom lus, muaj ua ntawv thiab. Cia peb zej zog sim nyeem ua ntej.

letter-what-school = Rau me nyuam coob leej, tsev kawm ntawv yog tib qho chaw uas lawv ntsib tau ib tug neeg uas tau kawm los pab. American School Counselor Association hais tias tsim nyog muaj ib tug neeg pab tswv yim (counselor) rau 250 tus tub ntxhais kawm ntawv. Xyoo kawm ntawv 2022 txog 2023, nruab nrab thoob teb chaws yog 385 tus. Yog tsis muaj neeg nrog tham, tej zaum cov me nyuam uas mob siab raug txim es tsis tau kev pab.
letter-ask-school = Kuv thov ib daim phiaj xwm uas muaj hnub tim, kom txog thaum muaj ib tug neeg pab tswv yim (counselor) rau 250 tus tub ntxhais kawm ntawv. Ib tug kws paub txog lub siab (school psychologist) los sis ib tug neeg pab tsev neeg (social worker) tuaj tau rau txhua lub tsev kawm ntawv. Tsev kawm ntawv nrhiav neeg ua hauj lwm uas hais tau tub ntxhais cov hom lus thiab paub lawv zej zog. Rau txhua lub tsev kawm ntawv, tshaj tawm tias ib tug neeg ua hauj lwm li no saib pes tsawg tus tub ntxhais. Thaum ib tug tub ntxhais nyuaj siab heev, cov neeg uas tau kawm los pab tuaj ua ntej, tsis yog tub ceev xwm.
letter-phone-school = Kuv hu txog kev pab sab siab ntsws (mental health) hauv peb cov tsev kawm ntawv. Tub ntxhais coob dhau uas tsis muaj leej twg nrog tham. Thov txhawb ib daim phiaj xwm uas muaj hnub tim, kom txog thaum muaj ib tug neeg pab tswv yim (counselor) rau 250 tus tub ntxhais kawm ntawv. Thov pab nrhiav cov neeg uas hais tau tub ntxhais cov hom lus.
letter-comment-school = Kuv hais txog kev pab sab siab ntsws (mental health) hauv peb cov tsev kawm ntawv. Ib tug me nyuam uas mob siab xav tau neeg nrog tham, tsis yog raug txim. Thov qhia peb: Hauv txhua lub tsev kawm ntawv, ib tug neeg pab tswv yim (counselor) saib pes tsawg tus tub ntxhais? Pes tsawg tus ntawm lawv hais tau tub ntxhais cov hom lus? Ib tug tub ntxhais tos ntev npaum li cas? Txog hnub twg yuav muaj ib tug neeg pab tswv yim rau 250 tus tub ntxhais?
letter-post-school = Ib tug me nyuam uas mob siab xav tau neeg nrog tham, tsis yog raug txim. Peb thov ib tug neeg pab tswv yim (school counselor) rau 250 tus tub ntxhais kawm ntawv, thiab neeg uas hais tau tub ntxhais cov hom lus.

letter-what-data = Ntau zaus tsis muaj leej twg hais tau tias leej twg tos kev pab ntev tshaj, leej twg raug tsis txais, thiab leej twg tsis rov tuaj. Cov zej zog me ploj rau hauv cov pab loj, xws li “Asian” los sis “Other”. Ces tsis muaj leej twg pom tej uas tsis ncaj ncees. Tab sis neeg kuj ntshai tias lawv cov lus teb yuav mus qhov twg. Yog cov lus teb tsis nyab xeeb, neeg tsis tuaj lawm.
letter-ask-data = Kuv thov kom tshaj tawm cov lej txhua xyoo, faib raws haiv neeg, zej zog thiab hom lus. Leej twg thov kev pab, leej twg tos, thiab leej twg tau? Txhua lo lus teb yog raws siab nyiam, siv tus neeg tus kheej cov lus. Cov lej yeej tsis nrog npe. Tsis qhia cov pab uas tsawg heev, kom tsis muaj leej twg paub tau tias yog leej twg. Cov lus teb yeej tsis mus rau tub ceev xwm los sis chaw immigration. Cov neeg hauv zej zog pab txiav txim tias nug dab tsi.
letter-phone-data = Kuv hu txog leej twg tau kev pab sab siab ntsws (mental health) thiab leej twg tsis tau. Thov txhawb kev suav faib raws haiv neeg, zej zog thiab hom lus. Txhua lo lus teb yuav tsum yog raws siab nyiam. Tsis pub ib lo lus teb mus rau tub ceev xwm los sis chaw immigration. Thov tshaj tawm cov lej txhua xyoo, tsis qhia npe.
letter-comment-data = Kuv hais txog leej twg tau kev pab sab siab ntsws (mental health) thiab leej twg tsis tau. Yam uas tsis suav yooj yim hla dhau. Thov qhia peb: Nej puas paub tias cov zej zog twg tos ntev tshaj? Leej twg pom tau neeg cov lus teb, thiab cov lus puas nyab xeeb ntawm tub ceev xwm thiab chaw immigration? Txog hnub twg nej yuav tshaj tawm cov lej, tsis qhia npe?
letter-post-data = Leej twg tos kev pab sab siab ntsws (mental health) ntev tshaj? Peb thov kom tshaj tawm cov lej faib raws haiv neeg, zej zog thiab hom lus. Tsis qhia npe. Tsis xa dab tsi mus rau tub ceev xwm los sis chaw immigration.

letter-what-community = Neeg coob leej mus nrhiav kev pab ua ntej ntawm cov neeg uas lawv ntseeg: hauv ib pawg sib tham, ib pab neeg zej zog, los sis ib qho chaw teev hawm. Cov pab li no feem ntau ua hauj lwm tsis tau nyiaj, los sis tau nyiaj pab (grant) tsawg thiab luv. Cov kev cai rau nyiaj ntau dua yog sau rau cov koom haum loj. Qee zaum lwm tus txeeb tej uas ib lub zej zog pib, thiab tsis hais lub zej zog ntawd lub npe.
letter-ask-community = Kuv thov kom teem ib feem nyiaj sab siab ntsws (mental health) tseg rau cov pab uas los ntawm lub zej zog uas lawv pab. Cov nyiaj pab (grant) kav tsawg kawg peb xyoos, thiab cov ntawv thov luv thiab muaj tshaj ib hom lus. Cov neeg hauv zej zog pab txiav txim, thiab lawv tau nyiaj. Ib qhov kev pab uas siv ib lub zej zog txoj kev kho hais lub zej zog ntawd lub npe. Txhua xyoo tshaj tawm tias pes tsawg nyiaj mus rau cov pab li no.
letter-phone-community = Kuv hu txog nyiaj rau zej zog kev txhawb. Cov pawg sib tham thiab cov pab neeg zej zog pab neeg coob, ntau zaus tsis tau nyiaj. Thov teem ib feem nyiaj sab siab ntsws (mental health) tseg rau lawv. Thov ua kom cov nyiaj pab (grant) kav tsawg kawg peb xyoos, nrog cov ntawv thov luv.
letter-comment-community = Kuv hais txog zej zog kev txhawb. Cov pawg sib tham thiab cov pab neeg zej zog cuag tau cov neeg uas cov chaw ua hauj lwm cuag tsis tau, ntau zaus tsis tau nyiaj. Thov qhia peb: Xyoo tas los pes tsawg nyiaj sab siab ntsws (mental health) mus rau cov pab li no? Leej twg txiav txim, thiab cov neeg hauv zej zog puas nyob ntawd? Txog hnub twg yuav teem ib feem tseg rau lawv?
letter-post-community = Cov pawg sib tham thiab cov pab neeg zej zog pab txog sab siab ntsws (mental health) txhua hnub, ntau zaus tsis tau nyiaj. Peb thov teem ib feem nyiaj sab siab ntsws tseg rau lawv, peb xyoos los sis ntev dua.

letter-what-crisis = Ib tug neeg uas muaj kev phom sij yuav tsum muaj neeg to taub nws tam sid. Hauv xov tooj, 988 muaj neeg txhais lus rau ntau tshaj 240 hom lus. Rau text thiab chat, lawv hais txog lus Askiv thiab lus Spanish (nyeem rau lub Cuaj Hlis 14, 2026). Pej xeem tsim nyog paub tias qhov no ua tau zoo npaum li cas. Pes tsawg leej thov lwm hom lus? Lawv tos ntev npaum li cas? Pes tsawg leej kaw xov tooj ua ntej muaj neeg to taub lawv?
letter-ask-crisis = Kuv thov kom txhua tus xov tooj pab thaum kub ntxhov uas tau tseem fwv nyiaj tshaj tawm qee cov lej txhua xyoo. Neeg thov cov hom lus twg, thiab pes tsawg leej tau kev pab ua hom lus ntawd? Lawv tos neeg txhais lus ntev npaum li cas, thiab pes tsawg leej kaw xov tooj ua ntej? Cov lej yeej tsis qhia tias leej twg hu. Kuv kuj thov cov neeg txhais lus uas tau kawm rau kev hu thaum kub ntxhov. Thiab kuv thov ib daim phiaj xwm, muaj hnub tim, kom text thiab chat muaj ntau hom lus ntxiv.
letter-phone-crisis = Kuv hu txog hom lus ntawm cov xov tooj pab thaum kub ntxhov, xws li 988. Ib tug neeg uas muaj kev phom sij yuav tsum muaj neeg to taub nws tam sid. Thov kom cov xov tooj pab thaum kub ntxhov tshaj tawm tias neeg thov cov hom lus twg, lawv tos ntev npaum li cas, thiab pes tsawg leej kaw xov tooj. Yeej tsis pub qhia tias leej twg hu.
letter-comment-crisis = Kuv hais txog hom lus ntawm cov xov tooj pab thaum kub ntxhov. Ib tug neeg uas muaj kev phom sij yuav tsum muaj neeg to taub nws tam sid. Thov qhia peb: Thaum neeg ntawm no hu, lawv thov cov hom lus twg? Lawv tos neeg txhais lus ntev npaum li cas? Pes tsawg leej kaw xov tooj ua ntej? Txog hnub twg yuav tshaj tawm cov lej no, tsis qhia tias leej twg hu?
letter-post-crisis = Neeg uas muaj kev phom sij yuav tsum muaj neeg to taub nws tam sid. Peb thov kom cov xov tooj pab thaum kub ntxhov tshaj tawm cov lej: neeg thov cov hom lus twg, tos ntev npaum li cas, pes tsawg leej kaw xov tooj ua ntej.

letter-what-peers = Cov neeg pab uas tau ntsib tib yam (peer workers) tau dhau kev nyuaj siab los lawm thiab txhawb lwm tus. Cov neeg pab kev noj qab haus huv hauv zej zog (community health workers) los ntawm lub zej zog uas lawv pab. Promotores de salud nyob nrog cov no, ib txoj hauj lwm uas los ntawm Latin America thiab cov zej zog Latine. Lawv cuag tau cov neeg uas cov chaw ua hauj lwm cuag tsis tau. Ntau zaus lawv tau nyiaj tsawg, los sis tsis tau li. Tseem fwv teb chaws ib tsab ntawv hnub tim lub Yim Hli 15, 2007 qhia cov xeev tias Medicaid them tau li cas rau kev txhawb ntawm cov neeg uas tau ntsib tib yam.
letter-ask-peers = Kuv thov kom cov neeg pab uas tau ntsib tib yam (peer workers) thiab cov neeg pab kev noj qab haus huv hauv zej zog (community health workers) tau nyiaj hli li neeg ua hauj lwm. Lawv tau nyiaj hli uas txaus noj txaus nyob, kev kawm uas tau nyiaj, thiab hnub so thaum mob. Medicaid thiab lwm lub insurance them rau lawv tes hauj lwm. Tsis txwv leej twg ntawm txoj hauj lwm no tsuas yog vim ib qho txim qub los sis vim tsis muaj daim ntawv kawm tiav (diploma). Txhua xyoo tshaj tawm tias muaj pes tsawg txoj hauj lwm li no, ua cov hom lus twg, thiab nyiaj hli li cas.
letter-phone-peers = Kuv hu txog cov neeg pab uas tau ntsib tib yam (peer workers) thiab cov neeg pab kev noj qab haus huv hauv zej zog (community health workers). Lawv cuag tau cov neeg uas cov chaw ua hauj lwm cuag tsis tau, ntau zaus tau nyiaj tsawg los sis tsis tau li. Thov txhawb nyiaj hli uas txaus noj txaus nyob. Thov ua kom Medicaid thiab lwm lub insurance them rau lawv tes hauj lwm.
letter-comment-peers = Kuv hais txog cov neeg pab uas tau ntsib tib yam (peer workers) thiab cov neeg pab kev noj qab haus huv hauv zej zog (community health workers). Lawv siv tej lawv tau dhau los pab lwm tus, ntau zaus tau nyiaj tsawg los sis tsis tau li. Thov qhia peb: Hnub no pes tsawg leej ntawm lawv tau nyiaj hli, thiab tau npaum li cas? Lawv hais cov hom lus twg? Txog hnub twg lawv yuav tau nyiaj hli li neeg ua hauj lwm?
letter-post-peers = Cov neeg pab uas tau ntsib tib yam thiab cov neeg pab zej zog (peer, community health workers) cuag tau cov neeg uas cov chaw ua hauj lwm cuag tsis tau. Peb thov nyiaj hli uas txaus noj txaus nyob, kev kawm uas tau nyiaj, thiab insurance uas them rau lawv tes hauj lwm.

## Nplooj ntawv: yuav nrhiav li cas tias leej twg txiav txim.

letter-who-name = Nrhiav seb leej twg txiav txim
    .about = Yuav nrhiav npe thiab chaw nyob li cas hauv xov tooj, ntawm tsev qiv ntawv los sis ntawm nroog lub chaw ua hauj lwm (city hall), tsis siv internet.
letter-who-start = Koj tsis tas siv internet. Hu ib zaug los sis mus ib zaug txaus lawm. Koj thov tau ib tug neeg txhais lus.
letter-who-congress = Congress hauv Washington
letter-who-congress-how = Congress txiav txim txog tseem fwv teb chaws cov cai thiab cov nyiaj. Hu tus xov tooj no, hais koj tus ZIP code, thiab thov nrog koj tus Senator los sis Representative tham.
letter-who-congress-number = U.S. Capitol tus xov tooj: (202) 224-3121 (nyeem xyoo 2017)
letter-who-congress-write = Rau ib tug Senator: The Honorable (lub npe), United States Senate, Washington, DC 20510. Rau ib tug Representative: The Honorable (lub npe), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Peb tsis paub tias nyeem qhov no rau hnub twg. Nug seb nws puas tseem yog.
letter-who-local = Lub xeev, county, nroog, tsev kawm ntawv los sis chaw kho mob
letter-who-library = Mus rau ib lub tsev qiv ntawv, los sis hu rau lawv. Qhia los sis nyeem cov lus nug no. Koj kuj nug tau ntawm nroog lub chaw ua hauj lwm (city hall), ntawm county lub chaw ua hauj lwm, los sis ntawm school district lub chaw ua hauj lwm.
letter-who-ask-state = Leej twg yog cov neeg tsim cai (lawmakers) hauv kuv lub xeev, thiab lawv chaw nyob nyob qhov twg? Qhov no yog kuv tus ZIP code.
letter-who-ask-money = Ntawm no, leej twg txiav txim txog kev pab sab siab ntsws (mental health) thiab cov nyiaj rau nws?
letter-who-ask-meeting = Lawv sib tham zaum tom ntej thaum twg thiab qhov twg? Kuv yuav sau npe hais lus li cas?
letter-who-ask-language = Puas muaj neeg txhais lus rau kuv hom lus?
letter-who-care = Ntawm ib lub tsev kho mob los sis chaw kho mob, nug ntawm lub rooj tos qhua tias leej twg yog tus thawj. Yog ib lub tuam txhab insurance, hu tus xov tooj ntawm koj daim npav thiab nug tias xa ntawv mus rau qhov twg.
letter-who-web = Yog koj siv tau internet
letter-who-mha = Mental Health America, nplooj txog kev cai thiab tej kev uas koj koom tau: https://mhanational.org/public-policy
letter-who-usa = USA.gov, nrhiav cov nom uas raug xaiv sawv cev rau koj: https://www.usa.gov/elected-officials (peb tus kheej tsis tau nyeem nplooj no)
letter-who-found = Tej kuv nrhiav tau: lub npe, chaw nyob, tus xov tooj, rooj sib tham tom ntej
