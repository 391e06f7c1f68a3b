### Nplooj “Nug txog qhov chaw no”: cov lus nug rau chaw kho mob, tsev kawm ntawv, chaw ua hauj lwm los sis lwm qhov chaw, nrog chaw sau lus teb.

## Lub screen.

questions-name = Nug txog qhov chaw no
    .about = Ib nplooj lus nug yooj yim rau chaw kho mob, tsev kawm ntawv, chaw ua hauj lwm los sis lwm qhov chaw. Nws muaj chaw sau lus teb. Koj tsis tas hais tias koj yog leej twg.
questions-system = Nws yog hom chaw twg?
questions-system-clinic = Chaw kho mob los sis tsev kho mob
questions-system-school = Tsev kawm ntawv los sis college
questions-system-workplace = Chaw ua hauj lwm
questions-system-insurer = Tuam txhab insurance kho mob
questions-system-research = Chaw tshawb fawb
questions-system-public = Tseem fwv lub chaw ua hauj lwm los sis pawg nom uas raug xaiv
questions-system-faith = Pab neeg kev ntseeg los sis zej zog
questions-barrier = Dab tsi ua rau neeg tsis tau kev pab ntawd?
    .hint = Xaiv ib txog peb yam. Txhua yam muaj ob peb lo lus nug.
questions-barrier-cost = Tus nqi
questions-barrier-stigma = Txaj muag, los sis raug saib qis
questions-barrier-language = Hom lus
questions-barrier-distance = Kev deb
questions-barrier-hours = Sij hawm qhib thiab kev tos
questions-barrier-id = ID thiab ntaub ntawv
questions-barrier-trust = Ntshai, los sis tsis ntseeg
questions-barrier-childcare = Tsis muaj leej twg saib me nyuam
questions-barrier-disability = Neeg xiam oos qhab mus tsis tau los sis siv tsis tau
questions-place = Lub chaw lub npe
    .hint = Yog koj tseg khoob, nplooj ntawv muaj ib kab los sau.

## Sab saum toj ntawm nplooj ntawv.

questions-title = Lus nug rau { $place }
questions-say = Thaum koj muab nplooj no rau lawv, koj hais tau tias:
questions-hello = Kuv muaj ib co lus nug txog sab siab ntsws (mental health) thiab lub chaw no. Thov sau nej cov lus teb ntawm no, los sis qhia kuv tias leej twg teb tau.
questions-how = Thov teb txhua lo lus nug. Yog nej tsis paub, sau tias leej twg paub.
questions-private = Thov txhob hais lub npe ntawm ib tug neeg uas tau tuaj thov nej pab.

## Lus nug txog tus nqi.

questions-cost-unable = Thaum ib tug neeg xav tau kev pab tab sis them tsis taus nqi, nej ua li cas? Kuv saib qhov ntawd ua ntawv puas tau?
questions-cost-before = Ua ntej tuaj, ib tug neeg yuav paub tus nqi li cas? Leej twg qhia nws?
questions-cost-plan = Nrog nej qhov insurance kho mob, ib tug neeg them npaum li cas rau ib zaug therapy? Thiab them npaum li cas mus ntsib kws kho mob ib txwm (family doctor)?
questions-cost-refused = Xyoo tas los, nej tsis kam them rau kev pab sab siab ntsws (mental health) pes tsawg zaus? Vim li cas?
questions-cost-spent = Xyoo tas los, nej siv pes tsawg nyiaj rau sab siab ntsws (mental health)? Xyoo tom ntej nej yuav siv pes tsawg?
questions-cost-outside = Thaum nej xa ib tug neeg mus nrhiav kev pab lwm qhov, leej twg them? Kuv saib qhov ntawd ua ntawv puas tau?
questions-cost-study = Nej them pes tsawg rau cov neeg uas koom ib qho kev tshawb fawb? Nej puas them nqi mus los thiab nqi saib me nyuam thiab?

## Lus nug txog kev txaj muag, lus thuam thiab kev rau txim.

questions-stigma-knows = Thaum ib tug neeg thov kev pab ntawm no, leej twg yuav paub? Leej twg yeej tsis paub?
questions-stigma-mail = Hauv ib tsev neeg, leej twg pom tau cov ntawv thiab cov nqi txog ib tug neeg txoj kev kho? Tus neeg ntawd yuav txwv qhov no li cas?
questions-stigma-punished = Dab tsi tiv thaiv neeg kom tsis raug txim vim lawv thov kev pab? Qhov ntawd sau rau qhov twg?
questions-stigma-learn = Nej cov neeg ua hauj lwm thiab neeg tuaj pab dawb kawm dab tsi txog sab siab ntsws (mental health)? Leej twg qhia lawv, thiab ntau npaum li cas?
questions-stigma-insult = Thaum muaj neeg ntawm no thuam ib tug neeg vim nws haiv neeg, los sis vim nws yog gay los sis trans, nej ua li cas? Leej twg txiav txim?
questions-stigma-change = Ntawm no puas muaj leej twg sim hloov ib tug neeg uas yog gay los sis trans? Kuv saib nej txoj kev cai ua ntawv puas tau?
questions-stigma-words = Thaum nej sau txog ib lub zej zog, leej twg hauv zej zog ntawd nyeem ua ntej? Lawv hloov nws puas tau?

## Lus nug txog hom lus.

questions-language-interpreter = Thaum ib tug neeg hais lus Askiv tsis tau zoo, leej twg txhais lus, thiab leej twg them? Nej ua li cas kom yeej tsis yog ib tug me nyuam txhais?
questions-language-papers = Nej cov ntawv sau thiab cov ntawv xa muaj ua cov hom lus twg? Leej twg tau xyuas cov lus txhais?
questions-language-phone = Ib tug neeg uas hais lus Askiv tsis tau zoo hu tuaj, nws hnov dab tsi? Peb hu tam sim no thiab mloog puas tau?
questions-language-helpers = Cov neeg uas pab ntawm no hais cov hom lus twg? Lawv nyob ntawm no hnub twg?
questions-language-plan = Hauv nej qhov insurance kho mob, pes tsawg tus kws pab kev nyuaj siab (therapist) hais ib hom lus uas tsis yog lus Askiv? Pes tsawg leej ntawm lawv txais neeg tshiab?
questions-language-study = Vim hom lus, nej tsis txais leej twg rau nej cov kev tshawb fawb? Leej twg txiav txim li ntawd?
questions-language-meeting = Neeg hais lawv hom lus hauv nej cov rooj sib tham puas tau? Lawv yuav tsum thov neeg txhais lus ua ntej pes tsawg hnub?
questions-language-sign = Ib tug neeg lag ntseg yuav tau neeg txhais lus piav tes ntawm no li cas? Ntev npaum li cas?

## Lus nug txog kev deb.

questions-distance-car = Ib tug neeg uas tsis muaj tsheb yuav tuaj ntawm no li cas? Leej twg them nqi mus los?
questions-distance-plan = Hauv nej qhov insurance kho mob, tus kws pab kev nyuaj siab (therapist) uas nyob ze tshaj thiab txais neeg tshiab nyob deb npaum li cas? Nej xyuas zaum kawg thaum twg?
questions-distance-phone = Ib tug neeg tau kev pab dab tsi hauv xov tooj los sis video? Yog nws tsis muaj internet hauv tsev ne?
questions-distance-outside = Nej ntsib neeg rau qhov twg sab nraum lub tsev no? Ntau npaum li cas?
questions-distance-none = Cov zos thiab cov nroog twg tsis muaj kev pab sab siab ntsws (mental health) nyob ze? Nej yuav ua dab tsi rau ntawd?
questions-distance-shift = Cov neeg uas ua hauj lwm hmo ntuj, ua hauj lwm tsis puv sij hawm (part-time), los sis ua hauj lwm lwm lub chaw, yuav tau tib txoj kev pab li cas? Leej twg qhia lawv?

## Lus nug txog sij hawm qhib thiab kev tos.

questions-hours-open = Cov neeg uas ua hauj lwm los sis kawm ntawv tag nrho ib hnub tuaj tau thaum twg? Muaj yav tsaus ntuj twg, thiab hnub Saturday los sis hnub Sunday twg?
questions-hours-wait = Ib tug neeg tshiab yuav tos ntev npaum li cas thiaj tau kev pab? Xyoo no tus uas tos ntev tshaj tos ntev npaum li cas?
questions-hours-closed = Thaum nej kaw, leej twg teb rau ib tug neeg uas kub ntxhov? Lawv yuav ua dab tsi?
questions-hours-leave = Neeg mus ntsib kws kho thaum sij hawm ua hauj lwm los sis sij hawm kawm ntawv puas tau, es tsis poob nyiaj thiab tsis poob qhab nia? Qhov ntawd sau rau qhov twg?
questions-hours-decide = Nej siv pes tsawg hnub thiaj teb tias pom zoo los sis tsis pom zoo rau kev kho? Thaum tos, ib tug neeg ua tau dab tsi?

## Lus nug txog ID, ntaub ntawv thiab tub ceev xwm.

questions-id-papers = Ib tug neeg yuav tsum qhia ntaub ntawv dab tsi ua ntej nej pab? Yog nws tsis muaj, nej ua li cas?
questions-id-immigration = Nej puas nug neeg txog immigration, los sis sau cia txog qhov ntawd? Leej twg nyeem tau?
questions-id-officers = Thaum tub ceev xwm los sis cov neeg ua hauj lwm immigration nug txog ib tug neeg, nej cov neeg ua hauj lwm ua li cas? Kuv saib txoj kev cai ua ntawv puas tau?
questions-id-name = Ib tug neeg daim ID tej zaum muaj ib lub npe uas nws tsis siv lawm. Nej hu lub npe twg, thiab sau lub npe twg hauv ntawv?
questions-id-anonymous = Ib tug neeg yuav tau kev pab ntawm no li cas yog nws tsis qhia nws lub npe?
questions-id-number = Ib tug neeg sau npe puas tau yog nws tsis muaj Social Security number los sis qhov chaw nyob? Qhov ntawd sau rau qhov twg?

## Lus nug txog kev ntshai thiab kev ntseeg.

questions-trust-force = Thaum twg nej hu tub ceev xwm, los sis xa ib tug neeg mus tsev kho mob txawm nws tsis kam? Leej twg qhia qhov no rau neeg ua ntej lawv hais lus?
questions-trust-leaders = Cov neeg uas txiav txim ntawm no los ntawm cov zej zog twg? Tseem tu cov zej zog twg, thiab nej yuav ua dab tsi txog qhov ntawd?
questions-trust-equal = Neeg muaj xim tawv nqaij thiab neeg LGBTQ+ puas tau kev pab ntawm no sai npaum li lwm tus? Kuv saib cov lej puas tau?
questions-trust-complaint = Ib tug neeg yuav hais tias nws tsis txaus siab li cas, es tsis tas ntshai? Tom qab lo lus tsis txaus siab zaum kawg, nej tau hloov dab tsi?
questions-trust-data = Leej twg siv tau tej uas neeg qhia nej, thiab siv ua dab tsi? Ib tug neeg yuav hais tias tsis kam li cas?
questions-trust-credit = Nej txoj kev kho los sis kev pab twg yog los ntawm ib lub zej zog? Nej hais lub zej zog ntawd lub npe thiab them nyiaj rau lawv li cas?

## Lus nug txog me nyuam.

questions-childcare-visit = Thaum ib tug niam los sis txiv nyob ntawm no, leej twg saib cov me nyuam? Raug nqi npaum li cas?
questions-childcare-meeting = Thaum nej muaj rooj sib tham thiab pawg sib tham, leej twg saib me nyuam? Leej twg them?
questions-childcare-home = Yog ib tug niam los sis txiv tawm tsis tau tsev vim muaj me nyuam, nej muaj dab tsi rau nws, los sis them dab tsi?
questions-childcare-leave = Yog ib tug me nyuam los sis ib tug txheeb ze yuav tsum muaj neeg saib, neeg hloov lawv sij hawm ua hauj lwm puas tau? Lawv puas poob nyiaj?
questions-childcare-report = Thaum twg nej qhia ib tug niam los sis txiv rau chaw tiv thaiv me nyuam (child protection)? Nej puas qhia nws ua ntej?

## Lus nug txog kev xiam oos qhab.

questions-disability-door = Ib tug neeg uas zaum lub rooj muaj log (wheelchair) yuav nkag los, thiab mus chav dej, li cas? Nej qhia kuv saib tam sim no puas tau?
questions-disability-change = Ib tug neeg yuav nug leej twg kom tau ib chav ntsiag to, sij hawm ntxiv, los sis lwm yam hloov kom haum nws? Pes tsawg hnub nej thiaj teb?
questions-disability-forms = Neeg dig muag sim nej cov ntawv sau thiab nej lub website zaum kawg thaum twg? Tom qab ntawd nej tau hloov dab tsi?
questions-disability-plan = Hauv nej qhov insurance kho mob, ib tug neeg xiam oos qhab yuav nrhiav tau li cas ib lub chaw kho uas nws nkag tau? Leej twg tau mus xyuas?

## Thaum kawg ntawm nplooj ntawv.

questions-change = Nej yuav hloov dab tsi, tiav thaum twg, thiab leej twg yuav qhia peb?
questions-who = Leej twg teb cov lus nug no? Lub npe, hauj lwm thiab hnub tim
