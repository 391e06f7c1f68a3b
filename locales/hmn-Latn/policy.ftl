### Nplooj “Koom tsim cov kev cai”: leej twg txiav txim dab tsi, thiab yuav npaj li cas rau ib lub rooj sib tham qhib rau sawv daws. Nws tsis yog rau ib pab nom (party) twg thiab tsis qhia yuav vote li cas.

## Lub screen.

policy-name = Koom tsim cov kev cai
    .about = Nrhiav seb leej twg txiav txim, thiab npaj hais lus hauv ib lub rooj sib tham qhib rau sawv daws.
policy-where = Yam koj xav hloov, leej twg txiav txim?
policy-where-all = Kuv paub tsis tseeb. Qhia tag nrho.
policy-where-school = Pawg thawj coj saib tsev kawm ntawv (school board)
policy-where-local = Nroog (city) los sis county
policy-where-health = Chaw saib kev noj qab haus huv (health department)
policy-where-legislature = Lub xeev tsev tsim cai (state legislature)
policy-where-medicaid = Lub xeev chaw saib Medicaid
policy-where-congress = Congress ntawm Asmeskas (U.S. Congress)
policy-where-federal = Tseem fwv teb chaws cov chaw ua hauj lwm (federal agencies)
policy-topic = Koj xav hais txog dab tsi?
    .hint = Ob peb lo lus, xws li “neeg txhais lus hauv chaw kho mob”. Yog koj tseg khoob, muaj ib kab los sau.
policy-change = Lawv tsim nyog ua dab tsi?
    .hint = Ib kab lus, xws li “Them nyiaj rau ib tug neeg txhais lus txhua zaum uas neeg tuaj.”

## Leej twg txiav txim dab tsi.

policy-neutral = Nplooj no tsis yog rau ib pab nom (party) twg thiab tsis yog rau ib tug neeg sib tw ua nom. Nws tsis hais tias yuav vote li cas.
policy-school = Pawg thawj coj saib tsev kawm ntawv (school board) txiav txim txog tsev kawm ntawv cov kev cai thiab cov nyiaj. Qhov ntawd tej zaum yog neeg pab tswv yim (counselors), los sis ntawv xa los tsev ua koj hom lus.
policy-local = Cov nroog thiab county txiav txim txog cov nyiaj hauv zos, xws li nyiaj rau cov pab neeg uas tuaj pab thaum kub ntxhov. Qee lub xeev, county kuj tswj tseem fwv kev pab sab siab ntsws (mental health).
policy-health = Chaw saib kev noj qab haus huv (health department) tswj cov kev pab noj qab haus huv rau nws lub nroog, county los sis xeev. Nug lawv tias leej twg tau nyiaj rau kev pab sab siab ntsws (mental health).
policy-legislature = Lub xeev tsev tsim cai (state legislature) tsim lub xeev cov cai thiab txiav txim txog lub xeev cov nyiaj. Nyob hauv ntawd muaj cov kev cai rau kev pab sab siab ntsws (mental health).
policy-medicaid = Medicaid them nqi kho mob rau neeg coob leej uas muaj nyiaj tsawg. Raws tseem fwv teb chaws cov kev cai, txhua lub xeev txiav txim tias nws them dab tsi.
policy-medicaid-council = Tseem fwv teb chaws cov kev cai hais tias txhua lub xeev yuav tsum muaj ib pawg sab laj (council) ntawm cov neeg uas siv Medicaid. Nug tias yuav koom li cas. (Paub tseeb zaum kawg rau lub Kaum Ob Hlis 2025.)
policy-congress = Congress tsim tseem fwv teb chaws cov cai thiab txiav txim txog tseem fwv teb chaws cov nyiaj, xws li nyiaj rau 988.
policy-congress-call = Hu 202-224-3121 thiab thov nrog koj tus Senator los sis Representative tham. Lawv teb ua lus Askiv. (Tus xov tooj los ntawm ib daim ntaub ntawv xyoo 2017.)
policy-congress-anyone = Koj tsis tas yog pej xeem Asmeskas (citizen) thiaj hu tau. Koj tsis tas hais dab tsi txog ntaub ntawv nyob teb chaws (immigration).
policy-federal = Tseem fwv teb chaws cov chaw ua hauj lwm sau cov kev cai ntxaws rau ib txoj cai. Rau cov kev cai tshiab feem ntau, lawv yuav tsum nug pej xeem ua ntej.
policy-federal-comment = Koj xa tau koj cov lus ntawm www.regulations.gov, txawm koj tsis qhia koj lub npe los tau. Leej twg los nyeem tau cov lus ntawd.
policy-find = Nrhiav cov nom uas raug xaiv sawv cev rau koj ntawm www.usa.gov/elected-officials. Peb paub tsis tseeb seb qhov chaw nyob no puas yog. Tsev qiv ntawv pab koj nrhiav tau.
policy-law = Peb nyeem peb cov ntaub ntawv txog tseem fwv teb chaws cov cai thiab cov chaw nyob website rau lub Kaum Ib Hlis 27, 2026. Daim tshiab tshaj yog lub Kaum Ob Hlis 2025. Peb paub tsis tseeb txog cov kev cai rau rooj sib tham hauv koj lub xeev. Qhov no tsis yog lus qhia ntawm kws lij choj.

## Ua ntej rooj sib tham.

policy-before = Ua ntej rooj sib tham
policy-agenda = Nrhiav seb yog hnub twg, qhov twg, thiab daim npe uas lawv yuav tham txog (agenda).
policy-signup = Nug tias yuav sau npe hais lus li cas, ua ntej hnub twg, thiab koj muaj pes tsawg feeb.
policy-interpreter = Thaum koj sau npe, thov ib tug neeg txhais lus thiab thov feeb ntxiv. Qee qhov chaw yuav tsum paub peb hnub ua ntej, los sis ntxov dua.
policy-access = Thov yam koj xav tau: ib txoj kev nkag tsis muaj ntaiv, neeg txhais lus piav tes, cov lus hais sau ua ntawv (captions), los sis hais lus hauv xov tooj.
policy-record = Nug seb lawv puas yees lub rooj sib tham, thiab seb koj puas yuav tsum hais koj lub npe los sis koj qhov chaw nyob.
policy-bring = Coj ib tug neeg los zaum ze koj, thiab coj cov neeg uas xav hloov tib yam.

## Yam yeej tsis txhob hais rau sawv daws.

policy-never = Yam yeej tsis txhob hais rau sawv daws
policy-never-ends = Tej koj hais tej zaum raug yees, thiab ntau xyoo tom qab tseem muaj neeg nrhiav tau. Txog koj tus kheej txoj kev noj qab haus huv, hais tej uas leej twg paub los tau xwb.
policy-never-papers = Yeej tsis txhob hais txog ntaub ntawv nyob teb chaws (immigration), koj li los sis lwm tus li.
policy-never-others = Yeej tsis txhob hais lwm tus lub npe, lub npe mob los sis zaj neej, tshwj tsis yog nws pom zoo.
policy-never-home = Yeej tsis txhob hais txoj kev uas koj nyob, koj tus me nyuam lub npe, los sis tsev kawm ntawv lub npe.
policy-never-case = Yeej tsis txhob hais txog ib rooj plaub hauv tsev hais plaub, los sis txog ib yam uas tej zaum txhaum cai. Nug ib tug kws lij choj ua ntej.
policy-never-citizen = Yog koj tsis yog pej xeem Asmeskas (citizen), nug ib tug kws lij choj txog kev phom sij ua ntej koj hais lus. Lwm tus nyeem tau koj cov lus pab koj.

## Hauv chav sib tham.

policy-room = Hauv chav sib tham
policy-early = Tuaj ntxov. Qhia cov neeg ua hauj lwm tias koj xav hais lus, thiab ntsib koj tus neeg txhais lus. Koj tso tseg tau thaum twg los tau, los sis muab koj cov lus ua ntawv rau lawv.
policy-say = Cov lus uas koj hais tau
policy-say-topic = Ua tsaug uas nej mloog. Kuv xav hais txog qhov no: { $topic }
policy-say-now = Tam sim no neeg ntsib li no:
policy-say-change = Kuv thov nej ua li no: { $change }
policy-say-answer = Thov qhia peb tias leej twg yuav teb, thiab txog thaum twg.

## Tom qab rooj sib tham.

policy-after = Tom qab rooj sib tham
policy-letter = Xa ib tsab ntawv luv. Ua tsaug, rov sau yam koj thov, thiab nug tias lawv yuav txiav txim thaum twg.
policy-seat = Nug tias cov pawg thawj coj thiab pawg sab laj twg txais neeg tshiab, thiab seb lawv puas them nyiaj rau koj lub sij hawm.
policy-rest = Qhia koj cov neeg tias mus zoo li cas, thiab so. Sawv hais lus yog hauj lwm hnyav.
policy-notes = Leej twg hais dab tsi, thiab lawv cog lus dab tsi
