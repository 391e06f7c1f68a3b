### “Pib ib pawg sib tham” thiab “Daim ntawv caw tuaj pawg sib tham”. Ib pawg sib tham yog ib pab neeg tsawg uas zaum ua ke, sib mloog thiab sib pab. Nws tsis yog ib txoj kab ke. Qee nqe lus nyeem nrov rau hauv pawg.

## Cov lus nug ntawm lub screen.

circle-name = Pib ib pawg sib tham
    .about = Ua ib daim phiaj xwm rau nej tus kheej ib pawg me: cov lus pom zoo ua ke, leej twg ua dab tsi, thiab cov lus hais rau thawj zaum sib ntsib.
circle-parts = Nej daim phiaj xwm yuav tsum muaj dab tsi?
    .hint = Yam uas muaj txhua zaus: ua li cas thaum muaj kev phom sij, tej kev no los ntawm leej twg, thiab nug txog txoj cai qhov twg.
circle-parts-agreement = Peb cov lus pom zoo ua ke
circle-parts-practical = Zaub mov, me nyuam, nyiaj, hauj lwm
circle-parts-privacy = Kev zais cia
circle-parts-legal = Cov lus nug txog txoj cai
circle-parts-script = Cov lus nyeem rau thawj zaum sib ntsib
circle-parts-sessions = Rau zaug sib ntsib, rau lo lus nug
circle-group = Nej pawg sib tham hu li cas?
    .hint = Ib lub npe uas tsis qhia lwm tus ib yam zais dab tsi nyab xeeb dua.
circle-who = Pawg no yog rau leej twg?
    .hint = Siv cov lus uas cov neeg ntawd hu lawv tus kheej. Piv txwv li: niam txiv uas hais lus Somali.
circle-place = Nej sib ntsib qhov twg?
circle-times = Nej sib ntsib thaum twg?
    .hint = Piv txwv li: thawj hnub Sunday ntawm lub hli, 3 txog 5
circle-first = Thawj zaum sib ntsib yog hnub twg?
    .hint = Tsuas yog rau daim file qhia hnub (calendar) uas muaj rau zaug sib ntsib. Koj khaws tau daim file ntawd nrog rau daim ntawv. Koj tseg khoob los tau.
circle-hour = Pib rau sij hawm twg?
circle-every = Nej sib ntsib ntau zaus npaum li cas?
circle-every-week = Ib lub lim tiam ib zaug
circle-every-fortnight = Ob lub lim tiam ib zaug
circle-every-month = Ib lub hlis ib zaug
circle-contact = Neeg yuav nug txog pawg no li cas?
    .hint = Ib tug xov tooj los sis chaw nyob email. Qhia tej uas nyab xeeb xwb.
circle-purpose = Pawg no yog los ua dab tsi?
circle-purpose-listen = Los sib mloog, kom tsis muaj leej twg nyob ib leeg.
circle-purpose-loss = Los nyob ua ke tom qab muaj neeg tag sim neej los sis plam lwm yam tseem ceeb.
circle-purpose-racism = Los so ntawm kev saib tsis taus haiv neeg, nrog cov neeg uas to taub.
circle-purpose-share = Los sib faib zaub mov, tsheb, sij hawm thiab nyiaj, li neeg zej zog ua.

## Cov lus pom zoo ua ke.

circle-agreement = Cov lus pom zoo ua ke yuav hais li cas?
    .hint = Qhov no yog thawj lub tswv yim. Nej pawg txiav txim rau thawj zaum sib ntsib.
circle-agreement-stays = Tej hais ntawm no nyob ntawm no.
circle-agreement-danger = Yog ib txoj sia muaj kev phom sij, peb nrhiav kev pab, txawm peb yuav tsum qhia rau neeg sab nraud.
circle-agreement-turns = Peb sib hloov hais. Ib tug hais, lwm tus mloog.
circle-agreement-pass = Tsis muaj leej twg yuav tsum hais. Hais “Kuv hla” xwb los tau.
circle-agreement-fixing = Peb tsis nrhiav kho lwm tus. Peb tawm tswv yim tsuas yog thaum nws nug.
circle-agreement-names = Peb hu txhua tus raws li nws kom hu.
circle-agreement-language = Txhua tus hais tau nws hom lus. Peb tos kom txhais tas.
circle-agreement-leave = Leej twg xav tawm mus thaum twg los tau, tsis tas hais tias vim li cas.
circle-agreement-room = Peb tseem pom zoo dab tsi ntxiv?

## Zaub mov, me nyuam, nyiaj, hauj lwm.

circle-practical = Zaub mov, me nyuam, nyiaj: yam twg haum nej pawg?
circle-practical-dishes = Leej twg xav nqa zaub mov tuaj noj ua ke los tau. Tsis muaj leej twg yuav tsum nqa.
circle-practical-simple = Muaj ib yam yooj yim los noj thiab haus.
circle-practical-cards = Peb sau rau ib daim npav tias txhua lub tais muaj dab tsi. Qee leej noj tsis tau, los sis caiv, qee yam.
circle-practical-children = Me nyuam tuaj nyob tau hauv tib chav.
circle-practical-room = Ob tug neeg laus saib cov me nyuam hauv ib chav nyob ze.
circle-practical-free = Tuaj tsis tas them nqi.
circle-practical-bowl = Muaj ib lub tais rau nyiaj pub. Tsis muaj leej twg saib tias leej twg pub.
circle-practical-count = Ob tug neeg suav cov nyiaj ua ke thiab qhia sawv daws tias muaj npaum li cas.
circle-roles = Leej twg ua dab tsi
circle-roles-host = Ib tug qhib chav thiab tos txais txhua tus.
circle-roles-guide = Ib tug coj lub rooj sib tham thiab nyeem cov lus nrov nrov.
circle-roles-clock = Ib tug saib sij hawm, kom txhua tus tau hais.
circle-roles-care = Ib tug nrog tus uas xav nyob ntsiag to tawm mus.
circle-roles-language = Ib tug txhais lus.
circle-roles-change = Sib hloov cov hauj lwm ntau zaus, kom tsis muaj leej twg nkees dhau.

## Daim phiaj xwm hauv ntawv: sab saum toj.

circle-title = Peb pawg sib tham: { $group }
circle-what = Ib pawg sib tham yog ib pab neeg tsawg uas sib ntsib los sib mloog thiab sib pab. Koj tsis tas yog ib tug kws thiaj pib tau ib pawg.
circle-not-therapy = Qhov no tsis yog kev tham kho kev nyuaj siab (therapy), thiab ntawm no tsis muaj leej twg kho leej twg. Peb yog neeg mloog.
circle-fact-who = Rau: { $who }
circle-fact-place = Qhov twg: { $place }
circle-fact-times = Thaum twg: { $times }
circle-fact-contact = Muaj lus nug? Nug: { $contact }

## Kev zais cia.

circle-privacy-list = Peb tsis khaws ib daim npe neeg. Tsis muaj leej twg sau npe nkag.
circle-privacy-papers = Peb yeej tsis nug txog immigration, ntaub ntawv nyob teb chaws los sis ID.
circle-privacy-write = Peb tsis sau tias leej twg tuaj, lawv hais dab tsi, los sis lawv nyob qhov twg. Peb kuj tsis sau rau nplooj no.
circle-privacy-phones = Muab xov tooj khaws cia. Tsis thaij duab, tsis kaw suab, tsis yees. Leej twg yuav tsum siv xov tooj rau kev noj qab haus huv los sis kom to taub lus, siv tau.
circle-privacy-chat = Hauv ib pab chat, txhua tus pom txhua tus tus xov tooj. Peb nug txhua tus ua ntej.
circle-privacy-limit = Peb tsis paub tseeb tias txhua tus yuav ceev lus zais. Txhua tus txiav txim tias nws hais dab tsi.

## Yog muaj neeg muaj kev phom sij.

circle-danger = Yog muaj neeg muaj kev phom sij
circle-danger-call = Nrog nws hu los sis text rau 988 ua ke. Ib tug neeg uas tau kawm los pab yuav teb, nruab hnub hmo ntuj, pub dawb. Koj hu tau txog lwm tus thiab (nyeem rau lub Cuaj Hlis 14, 2026).
circle-danger-stay = Nrog tus neeg ntawd nyob. Mloog nws hais, thiab tsis txhob thuam nws.
circle-danger-ask = Nug ncaj qha: “Koj puas xav txog kev tua koj tus kheej?” Kev tshawb fawb pom tias kev nug tsis ua rau tej kev xav no hnyav dua.
circle-danger-spanish = Yog hais lus Spanish, hu 988 thiab nias 2, los sis text lo lus AYUDA rau 988 (nyeem rau lub Cuaj Hlis 14, 2026).
circle-danger-police = Tej zaum 988 yuav xa tub ceev xwm los sis tsheb thauj neeg mob tuaj, txawm tus neeg tsis tau pom zoo. Lawv ua li ntawd yog lawv ntseeg tias tam sim no ib txoj sia muaj kev phom sij (nyeem rau lub Cuaj Hlis 14, 2026).
circle-danger-home = Puas muaj leej twg raug tus txij nkawm los sis hluas nkauj hluas nraug ua mob, hem los sis tswj? Hu National Domestic Violence Hotline, nruab hnub los sis hmo ntuj: 1-800-799-7233 (nyeem rau lub Cuaj Hlis 14, 2026).
circle-danger-sheet = Nplooj “Nrog ib tug neeg tham tam sim no” muaj lwm cov xov tooj, rau qub tub rog, neeg LGBTQ+ thiab neeg Native thiab. Koj luam tau nws ntawm qhov program no.

## Cov lus nug txog txoj cai.

circle-legal-about = Cov pawg tshiab feem ntau nug cov lus no. Peb paub tsis tseeb txog cov lus teb rau koj lub xeev. Qhov no tsis yog lus qhia ntawm kws lij choj.
circle-legal-organization = Peb puas yuav tsum ua ib lub koom haum?
circle-legal-hurt = Yog muaj neeg raug mob los sis muaj ib yam puas, leej twg yuav tsum lav?
circle-legal-insurance = Peb puas yuav tsum muaj insurance? Nug lub chaw uas peb sib ntsib tias nws lub insurance them dab tsi.
circle-legal-money = Peb sau nyiaj puas tau? Leej twg tuav? Peb puas yuav tsum qhia thaum ua se (tax)?
circle-legal-therapy = Kev pab tsis yog therapy. Peb yuav hais qhov ntawd li cas, thiab peb tsis pub ua dab tsi?
circle-legal-report = Puas muaj ib tug ntawm no uas yuav tsum qhia tej nws hnov rau tseem fwv, piv txwv li txog ib tug me nyuam uas muaj kev phom sij?
circle-ask = Nug txog txoj cai qhov twg
circle-ask-toolkit = Sustainable Economies Law Center muaj ib phau Mutual Aid Legal Toolkit pub dawb. Nws hais txog kev pib ib pab, leej twg lav, nyiaj, thiab kev ceev ntaub ntawv kom nyab xeeb. Nws yog rau teb chaws Asmeskas, qee qhov rau California (peb tau nyeem qhov no los ntawm ib nplooj hnub tim lub Yim Hli 30, 2020).
# keep: chaw nyob website xwb
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Nej kuj nug tau ib lub chaw legal aid (kws lij choj pub dawb). Hu 211 thiab nug seb puas muaj ib qho ze nej (peb cov ntaub ntawv txog 211 yog xyoo 2025 li).

## Cov lus rau thawj zaum sib ntsib.

circle-script-welcome = Zoo siab txais tos
circle-script-hello = Zoo siab uas nej tuaj. Peb yog { $group }.
circle-script-read = Cov no yog peb cov lus pom zoo ua ke. (Nyeem nrov nrov.) Puas tseem tu ib yam dab tsi? Peb sawv daws puas pom zoo?
circle-script-round = Ib tug zuj zus
circle-script-question = Hais lub npe uas koj xav kom peb hu. Ces, yog koj xav hais: Vim li cas koj thiaj tuaj ntawm no?
circle-script-turn = Txhua tus muaj kwv yees li peb feeb. Koj hais tau “Kuv hla”. Peb mloog thiab tsis teb.
circle-script-close = Xaus
circle-script-word = Txhua tus hais ib lo lus: Tam sim no koj lub siab zoo li cas?
circle-script-next = Peb puas xav sib ntsib dua? Thaum twg? Txhua tus yuav ua dab tsi?
circle-script-after = Kuv yuav nyob ib ntus ntxiv. Yog muaj ib yam hnyav dhau, nrog kuv tham, los sis hu los sis text rau 988.

## Rau zaug sib ntsib.

circle-sessions-arrive = 1. Tuaj txog. Thaum twg koj paub tias luag zoo siab txais tos koj?
circle-sessions-roots = 2. Peb los qhov twg los. Leej twg qhia koj tias neeg sib saib xyuas li cas?
circle-sessions-heavy = 3. Yam hnyav. Tam sim no yam twg nyuaj rau koj, thiab dab tsi yuav pab me ntsis?
circle-sessions-rest = 4. So. Yam twg ua rau koj lub siab tus?
circle-sessions-give = 5. Pub thiab txais. Koj pub tau dab tsi, thiab koj xav tau dab tsi?
circle-sessions-on = 6. Mus ntxiv. Koj xav khaws dab tsi los ntawm pawg no?

## Hais meej tias tej kev no los ntawm leej twg.

circle-credit = Yog leej twg li
circle-credit-rule = Puas muaj ib txoj kev uas los ntawm lwm lub zej zog? Hais lub zej zog uas nws los. Nug ua ntej siv. Yam uas kaw, cia nws kaw.
circle-credit-circle = Kev zaum ua voj sib tham, ib tug zuj zus, los ntawm ntau haiv neeg Native American thiab First Nations. Txhua haiv neeg ua tsis zoo ib yam.
circle-credit-ceremony = Ib pawg yooj yim qhib rau sawv daws, yog hais meej tias los ntawm leej twg. Kev thov, tis dav (eagle feather), smudging thiab lwm yam kab ke yog txhua haiv neeg li. Tseg rau cov neeg Native uas tuav pawg.
circle-credit-aid = Neeg zej zog sib pab hu ua kev sib pab (mutual aid). Nws los ntawm cov zej zog neeg Dub, Indigenous thiab neeg tuaj txawv teb chaws.

## Daim ntawv caw.

circle-flyer-name = Daim ntawv caw tuaj pawg sib tham
    .about = Ua ib nplooj los sis ib daim paib loj uas caw neeg tuaj nej pawg.
circle-flyer-group = Pawg lub npe ntawm daim ntawv caw
circle-flyer-who = Caw leej twg?
circle-flyer-place = Qhov chaw ntawm daim ntawv caw
    .hint = Leej twg los nyeem tau daim ntawv caw. Yog qhov chaw yuav tsum zais cia, sau tias: Nug peb.
circle-flyer-times = Hnub thiab sij hawm ntawm daim ntawv caw
circle-flyer-contact = Tus xov tooj los sis chaw nyob rau neeg nug
    .hint = Neeg txawv yuav pom. Txhob siv koj qhov chaw nyob hauv tsev.
circle-flyer-offers = Nej muaj dab tsi rau neeg?
    .hint = Kos tej uas muaj tseeb xwb.
circle-flyer-offers-free = Pub dawb.
circle-flyer-offers-food = Muaj zaub mov noj.
circle-flyer-offers-children = Koj coj tau me nyuam tuaj.
circle-flyer-offers-interpreter = Muaj neeg txhais lus.
circle-flyer-offers-stairs = Koj nkag tau tsis tas nce ntaiv.
circle-flyer-offers-papers = Tsis muaj leej twg nug koj cov ntaub ntawv los sis ID.
circle-flyer-come = Zoo siab txais tos koj. Koj hais los tau, los sis mloog xwb los tau.
