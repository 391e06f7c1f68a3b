### Zej zog lub zog: cov npav luv rau ntawm phab ntsa los sis hauv folder. Txhua daim muaj ob nqe: dab tsi pab neeg coob leej, thiab lwm tus ua tau dab tsi.

## Tej xaiv thiab ntaus ua ntej.

strengths-name = Zej zog lub zog
    .about = Cov npav los luam: dab tsi pab neeg nyob zoo, thiab lub chaw pab zej zog los sis ib tug phooj ywg ua tau dab tsi.
strengths-who = Rau cov zej zog twg?
    .hint = Yog ua ib daim paib loj, xaiv ib los sis ob lub.
strengths-who-black = Zej zog neeg Dub
strengths-who-latine = Zej zog neeg Latine
strengths-who-asian = Zej zog neeg Asia hauv Asmeskas
strengths-who-pacific = Zej zog neeg Hawaii ib txwm thiab neeg Pacific Islander
strengths-who-native = Zej zog American Indian thiab Alaska Native
strengths-who-arab = Zej zog neeg Arab thiab neeg Middle East
strengths-who-multiracial = Neeg thiab tsev neeg uas los ntawm ntau haiv neeg (multiracial)
strengths-who-queer = Neeg queer thiab trans uas muaj xim tawv nqaij
strengths-own = Cov npav hais raws peb cov lus
    .hint = Sau ib daim npav rau ib kab: dab tsi pab, thiab lwm tus ua tau dab tsi. Txhob hais neeg lub npe.

## Ntawm nplooj thiab daim paib loj.

strengths-title = Dab tsi pab, thiab lwm tus ua tau dab tsi
strengths-many = Cov npav no hais tej uas pab neeg coob leej, tab sis tsis yog txhua tus. Nug txhua tus seb dab tsi pab nws.
strengths-authors = Cov neeg uas ua qhov program no yog cov sau. Nug lub zej zog ua ntej koj siv.
strengths-studies = Peb nyeem cov lus luv ntawm cov kev tshawb fawb no, tsis yog tag nrho. Lawv hais txog qee lub zog no, tsis yog tag nrho.

## Cov npav: zej zog neeg Dub.

strengths-black-kin = Hauv ntau tsev neeg, pog yawg, phauj, niam txiv kev ntseeg (godparents) thiab neeg zej zog sib saib xyuas. Nug tias leej twg suav ua tsev neeg, thiab cia lawv nrog tuaj.
strengths-black-history = Kev paub neeg Dub keeb kwm pab tub ntxhais hluas coob leej thaum lawv raug kev saib tsis taus haiv neeg. Qhia nws hauv nej cov chav tag nrho ib xyoos, thiab cia neeg Dub yog cov piav.
strengths-black-faith = Neeg coob leej tau zog ntawm kev thov Vajtswv, ntawm ib lub tsev teev ntuj los sis ib lub mosque. Nrhiav cov thawj coj kev ntseeg uas txais lus nug txog sab siab ntsws (mental health), thiab nrog lawv ua hauj lwm.
strengths-black-circles = Pawg viv ncaus (Sister circles) los ntawm poj niam African American, thiab yog qhov chaw hais lus rau lawv coob leej. Muab ib chav rau lawv siv, thiab cia lawv coj.
strengths-black-aid = Ntev los lawm cov zej zog neeg Dub tau sib pub zaub mov thiab sib pab, zoo li Black Panthers cov tshais pub dawb. Pub nyiaj los sis sij hawm rau cov pab uas ua li ntawd niaj hnub no.
strengths-black-source = Kev tshawb fawb: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Nws saib txog kev paub tias yus yog leej twg, kev ntseeg thiab tsev neeg ntawm tub ntxhais hluas African American.

## Cov npav: zej zog neeg Latine.

strengths-latine-family = Rau neeg coob leej, niam txiv, kwv tij thiab niam txiv kev ntseeg (godparents) yog thawj cov uas pab. Nug seb tsev neeg puas tsim nyog nrog tuaj, thiab yog nws hais tias tsis xav, txais li ntawd.
strengths-latine-language = Ntau zaus hais txog lub siab ua lus Spanish, lus Portuguese los sis ib hom lus Indigenous yooj yim dua. Nug tias hom lus twg, thiab nrhiav ib tug neeg uas hais tau.
strengths-latine-promotoras = Promotoras yog neeg zej zog uas tau kawm los pab, ib txoj hauj lwm uas los ntawm Latin America thiab cov zej zog Latine. Neeg coob leej ntseeg lawv: them nyiaj rau lawv, thiab mloog lawv.
strengths-latine-mutualistas = Cov zej zog Mexican hauv Texas tau tsim mutualistas, yog cov pab uas cov neeg hauv sib pab. Nrhiav cov pab zoo li ntawd ze nej, thiab txhawb lawv.
strengths-latine-source = Kev tshawb fawb: E. Valdivieso-Mora thiab lwm tus, Frontiers in Psychology, 2016. Nws saib txog tsev neeg Latino uas sib ze, thiab pom tias qhov ntawd muaj feem me ntsis rau sab siab ntsws (mental health).

## Cov npav: zej zog neeg Asia hauv Asmeskas.

strengths-asian-ties = Kev sib ze nrog tsev neeg, phooj ywg thiab neeg zej zog pab neeg coob leej nyob zoo. Txais tos tag nrho tsev neeg, yog tus neeg ntawd xav li ntawd.
strengths-asian-cultures = Tub ntxhais hluas coob leej nyob hauv ob txoj kab lis kev cai, thiab ob txoj puav leej muab tau zog rau lawv. Pab niam txiv thiab me nyuam sib mloog kom to taub, nrog ib tug neeg txhais lus uas tau kawm.
strengths-asian-kapwa = Kapwa yog ib txoj kev xav Filipino: kuv thiab koj tsis sib cais. Caw neeg zej zog Filipino los piav txog nws, thiab hais tias nws yog lawv li.
strengths-asian-places = Qee tus neeg laus lub siab tus hauv ib lub tuam tsev, tsev teev ntuj, mosque los sis lub vaj. Mus rau ntawd, thiab nug tias dab tsi yuav pab.
strengths-asian-source = Kev tshawb fawb: W. Zhang thiab V. M. Ta, Social Science & Medicine, 2009. Nws saib txog tsev neeg, kwv tij, phooj ywg thiab neeg zej zog.

## Cov npav: zej zog neeg Hawaii ib txwm thiab neeg Pacific Islander.

strengths-pacific-named = Txhua haiv neeg muaj nws lub npe thiab nws zaj neej: Hawaiian, Samoan, Tongan, Marshallese thiab lwm haiv. Hauv nej cov ntawv sau, muab ib kab rau txhua haiv.
strengths-pacific-land = Neeg Hawaii ib txwm coob leej tau zog ntawm ‘āina, thaj av uas yug neeg. Mus koom cov hnub ua hauj lwm hauv av uas neeg Hawaii coj.
strengths-pacific-story = Kev sib piav zaj neej (Talk story) los ntawm neeg Hawaii ib txwm thiab cov zej zog nyob Hawai‘i: sib piav zaj neej, tsis maj. Npaj sij hawm rau qhov ntawd ua ntej sau ntawv thiab nug lus.
strengths-pacific-islands = Nyob deb ntawm tsev, neeg coob leej sib ntsib hauv ib lub tsev teev ntuj los sis ib pab neeg ntawm lawv lub island (av nruab nrab hiav txwv). Muab ib chav rau lawv siv, thiab nug tias lawv xav tau dab tsi.
strengths-pacific-source = Kev tshawb fawb: M. C. K. Antonio thiab lwm tus, Genealogy, 2024. Nws saib txog neeg Hawaii ib txwm, kab lis kev cai thiab thaj av, tsis yog lwm haiv neeg ntawm Pacific.

## Cov npav: zej zog American Indian thiab Alaska Native.

strengths-native-nation = Kev yog ib tug ntawm lawv haiv neeg (nation) thiab kev kawm lawv hom lus muab zog rau neeg coob leej. Nug lawv haiv neeg lub npe, thiab txhawb lawv cov chav kawm lus.
strengths-native-elders = Tub ntxhais hluas coob leej nyob zoo thaum cov neeg laus nyob ze. Them nyiaj rau cov neeg laus lub sij hawm, thiab cia lawv xaiv tias lawv piav dab tsi.
strengths-native-ceremony = Qee leej tau zog ntawm lawv haiv neeg cov kab ke. Cia lawv muaj sij hawm mus ua, txhob nug tias muaj dab tsi hauv ntawd, thiab yeej tsis txhob xyaum ua.
strengths-native-led = Neeg coob leej ntseeg kev pab uas neeg Native coj. Nrhiav seb muaj dab tsi ze nej, thiab hais txog qhov ntawd ua ntej.
strengths-native-source = Kev tshawb fawb: N. A. John-Henderson thiab lwm tus, Development and Psychopathology, 2023. Nws saib txog lub zog ntawm neeg sib raug zoo, ntawm kab lis kev cai thiab ntawm ntsuj plig.

## Cov npav: zej zog neeg Arab thiab neeg Middle East.

strengths-arab-faith = Neeg coob leej tau zog ntawm kev thov Vajtswv: hauv mosque, tsev teev ntuj, synagogue los sis hauv tsev. Muab ib chav ntsiag to rau lawv siv, thiab teem sij hawm kom txhob raug lub sij hawm thov.
strengths-arab-family = Kev txhawb ntawm tsev neeg thiab neeg zej zog pab neeg coob leej, qhov tseem ceeb yog cov tuaj tshiab. Txais tos txheeb ze, thiab kuj cia tus neeg ntawd muaj sij hawm hais lus ib leeg.
strengths-arab-words = Rau qee leej, ib zaj paj huam los sis ib zaj nkauj ua lus Arabic, Kurdish los sis Persian hais tau tej uas nyuaj hais. Npaj ib co phau ntawv ua cov hom lus no.
strengths-arab-hope = Kev cia siab thiab xov xwm ntawm tsev neeg nyob deb pab neeg coob leej tiv mus ntxiv. Nug tias lawv tsev neeg nyob li cas, thiab muab sij hawm mloog lawv teb.
strengths-arab-source = Kev tshawb fawb: S. Elshahat thiab T. Moffat, Journal of Immigrant and Minority Health, 2022. Nws saib txog neeg tuaj txawv teb chaws thiab neeg thoj nam uas hais lus Arabic. Saib thiab: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, tsis pom hnub tim.

## Cov npav: neeg thiab tsev neeg uas los ntawm ntau haiv neeg.

strengths-multiracial-words = Neeg coob leej nyob zoo thaum lawv tus kheej xaiv lus hais tias lawv yog leej twg. Hauv nej cov ntawv sau, cia lawv teb tau tshaj ib lo.
strengths-multiracial-sides = Qee leej muaj zog thaum lawv paub txhua sab ntawm lawv tsev neeg. Nug txog txhua sab, thiab yeej tsis txhob yuam lawv xaiv ib sab.
strengths-multiracial-peers = Kev ntsib lwm tsev neeg uas los ntawm ntau haiv neeg ua rau qee leej tsis kho siab npaum qub. Npaj ib pawg sib tham, los sis ib hnub rau tsev neeg.
strengths-multiracial-views = Kev nyob nrog tshaj ib txoj kab lis kev cai pab neeg coob leej to taub lwm tus. Thaum nej npaj ib yam, thov lawv pab tswv yim.
strengths-multiracial-source = Kev tshawb fawb: J. Shaff thiab lwm tus, Frontiers in Public Health, 2024. Nws saib txog kev txhawb thiab kev paub tias yus yog leej twg. Saib thiab: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, tsis pom hnub tim.

## Cov npav: neeg queer thiab trans uas muaj xim tawv nqaij.

strengths-queer-chosen = Neeg coob leej hu lawv tsev neeg uas lawv xaiv (chosen family) ua ntej: phooj ywg uas zoo li tsev neeg. Hauv nej cov ntawv sau, muab lawv saib ua tsev neeg.
strengths-queer-names = Thaum luag hu lub npe uas yog, neeg coob leej xav tias nyab xeeb. Nug tias hu lub npe twg, thiab hu qhov twg thiaj nyab xeeb.
strengths-queer-spaces = Cov chaw uas neeg queer thiab trans uas muaj xim tawv nqaij ua thiab yog rau lawv muab zog rau neeg coob leej. Pub nyiaj rau cov chaw ntawd, thiab them cov neeg uas qhia nej.
strengths-queer-faith = Qee leej xav khaws lawv txoj kev ntseeg thiab yog lawv tus kheej tib si. Nrhiav cov chaw ntseeg uas txais lus nug, thiab qhia rau neeg.
strengths-queer-justice = Kev ua hauj lwm ua ke kom muaj kev hloov muab kev cia siab rau neeg coob leej. Thaum nej hais “healing justice”, hais Kindred lub npe, uas poj niam Dub (Black feminists) ntawm Asmeskas sab qab teb coj.
strengths-queer-source = Kev tshawb fawb: R. D. Heath thiab L. Keene, Journal of Adolescent Health, 2023. Nws saib txog tub ntxhais hluas LGBTQ neeg Dub thiab Latine thiab qhov chaw uas lawv sib ntsib.
