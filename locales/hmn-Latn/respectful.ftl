### Cov lus nug nrog kev hwm: ib nplooj lus nug txog ib tug neeg, rau cov koom haum uas pab neeg, thiab ib nplooj rau lawv cov neeg ua hauj lwm. Nplooj ntawv luam tawm khoob; neeg sau rau ntawv.

respectful-name = Lus nug nrog kev hwm
    .about = Ua ib nplooj uas nug neeg txog lawv tus kheej yam ceev faj. Neeg sau rau ntawv. Qhov program no tsis khaws cov lus teb.
respectful-about = Nej yuav tsum nug txog dab tsi?
    .hint = Nug tej uas nej yuav siv los pab neeg kom zoo dua xwb.
respectful-about-race = Haiv neeg
respectful-about-language = Hom lus
respectful-about-interpreter = Neeg txhais lus
respectful-about-disability = Kev xiam oos qhab
respectful-about-gender = Cov lus hu (pronouns) thiab gender
respectful-about-faith = Kev ntseeg los sis kev txhawb ntsuj plig
respectful-who = Leej twg yuav pom cov lus teb?
    .hint = Hais txhua tus, xws li: koj tus neeg pab tswv yim thiab lub rooj tos qhua.

## Nplooj ntawv rau tus neeg uas tuaj.

respectful-title = Hais txog koj, raws koj cov lus
respectful-skip = Koj hla tau txhua lo lus nug. Koj hloov tau lo lus teb thaum twg los tau.
respectful-choose = Los sis kos txhua qhov uas haum:
respectful-prefer = Kuv tsis xav teb
respectful-who-sees = Leej twg yuav pom qhov no: { $who }
respectful-same = Yog koj hla qhov no, koj tseem tau kev pab zoo ib yam.

## Cov lus nug.

respectful-race-question = Koj hais tias koj yog haiv neeg twg, tribe twg los sis nation twg?
respectful-race-black = Neeg Dub los sis African American
respectful-race-indigenous = American Indian, Alaska Native los sis haiv neeg ib txwm nyob (Indigenous)
respectful-race-asian = Neeg Asia los sis neeg Asia hauv Asmeskas
respectful-race-pacific = Neeg Hawaii ib txwm los sis neeg Pacific Islander
respectful-race-latine = Latino, Latina, Latine los sis Hispanic
respectful-race-mena = Neeg Middle East los sis North Africa
respectful-race-white = Neeg tawv Dawb (White)
respectful-race-why = Vim li cas peb nug: kom pom seb peb puas saib txhua tus zoo ib yam.
respectful-language-question = Koj hais, piav tes los sis nyeem hom lus twg zoo tshaj?
respectful-language-talk = Thov hais lus los sis piav tes nrog kuv ua kuv hom lus.
respectful-language-write = Thov sau ntawv rau kuv ua kuv hom lus.
respectful-language-read = Thov nyeem ntawv nrov nrov rau kuv mloog.
respectful-language-why = Vim li cas peb nug: kom peb to taub koj, thiab koj to taub peb.
respectful-interpreter-question = Koj puas xav tau neeg txhais lus? Rau hom lus twg?
respectful-interpreter-far = Hauv xov tooj los sis video
respectful-interpreter-near = Nrog kuv nyob hauv chav
respectful-interpreter-stranger = Tsis yog ib tug neeg uas paub kuv
respectful-interpreter-why = Vim li cas peb nug: kom nrhiav ib tug neeg txhais lus rau koj. Koj tsis tas them nqi. Koj tsis tas coj tsev neeg tuaj.
respectful-disability-question = Peb tsim nyog paub dab tsi txog koj lub cev, kev xav, qhov muag los sis pob ntseg, kom peb pab tau koj zoo?
respectful-disability-steps = Ib txoj kev nkag uas tsis muaj ntaiv
respectful-disability-print = Ntawv loj, los sis pab nyeem thiab sau ntawv
respectful-disability-time = Sij hawm ntxiv, los sis ib chav ntsiag to
respectful-disability-why = Vim li cas peb nug: kom peb hloov peb cov chav, cov ntawv thiab kev ntsib kom haum koj.
respectful-pronouns-question = Peb tsim nyog hu koj lub npe twg, thiab siv cov lus hu twg (pronouns: she, he, they)? Qhov twg peb tsim nyog tsis txhob siv?
respectful-gender-question = Koj hais tias koj yog poj niam, txiv neej, los sis lwm yam (gender)?
respectful-gender-woman = Poj niam
respectful-gender-man = Txiv neej
respectful-gender-nonbinary = Nonbinary (tsis yog poj niam xwb, tsis yog txiv neej xwb)
respectful-gender-trans = Neeg trans
respectful-gender-why = Vim li cas peb nug: kom hu koj lub npe uas yog, thiab kom kev pab haum koj.
respectful-faith-question = Kev ntseeg, ntsuj plig los sis kab lis kev cai puas pab tau koj ntawm no? Pab li cas?
respectful-faith-place = Ib qho chaw thov Vajtswv los sis nyob ntsiag to
respectful-faith-visit = Ib tug uas ntseeg los sis coj kab lis kev cai ib yam li kuv tuaj xyuas kuv
respectful-faith-why = Vim li cas peb nug: kev ntseeg thiab kab lis kev cai muab tau zog. Peb xav cia koj li muaj chaw.

## Nplooj rau cov neeg ua hauj lwm, tom qab cov lus nug.

respectful-staff = Rau cov neeg ua hauj lwm: nug li cas
respectful-staff-everyone = Nug txhua tus tib cov lus nug. Txhob nug tsuas yog cov neeg uas lub ntsej muag los sis lub suab txawv.
respectful-staff-guess = Yeej tsis txhob kwv yees. Lub npe, lub ntsej muag, lub suab los sis khaub ncaws tsis qhia lo lus teb rau koj.
respectful-staff-immigration = Yeej tsis txhob nug txog ntaub ntawv nyob teb chaws (immigration status). Yeej tsis txhob sau cia.
respectful-staff-private = Nug rau qhov uas tsis muaj leej twg mloog tau. Cia tus neeg ntawd teb, tsis yog tsev neeg teb.
respectful-staff-promise = Hais kom ncaj tias vim li cas koj nug thiab leej twg pom cov lus teb. Cog lus tej uas koj ua tau xwb.
respectful-staff-accept = Yog tus neeg tsis xav teb, ua tsaug rau nws thiab mus ntxiv.
respectful-staff-keep = Muab cov ntawv xauv cia. Khaws tej uas nej siv xwb. Yeej tsis txhob tshaj tawm ib tug lej uas tsis txog 10.
