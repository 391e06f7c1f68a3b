### Xyuas ib lub koom haum: lub screen, cov lus hais los teb, daim ntawv qhia tej nrhiav tau, thiab peb nplooj ntawv.

## Lub screen.

check-title = Xyuas ib lub koom haum
check-intro = Xaiv hom koom haum. Ces teb rau txhua nqe lus seb ntawd puas muaj tseeb li. “Tsis paub” yog ib lo lus teb ncaj ncees.
check-unsaved = Tsis khaws dab tsi cia, tshwj tsis yog koj khaws. Thaum koj kaw lub qhov rais los sis tawm sai, nws ploj lawm.
check-no-names = Txhob sau txog ib tug neeg mob, tub ntxhais kawm ntawv los sis neeg ua hauj lwm twg. Tej zaum yuav muaj neeg paub tias yog leej twg.
check-kind = Nws yog hom koom haum twg?
check-kind-clinic = Chaw kho mob los sis chaw pab tswv yim
check-kind-workplace = Chaw ua hauj lwm
check-kind-school = Tsev kawm ntawv los sis college
check-kind-research = Chaw tshawb fawb
check-kind-public = Tseem fwv lub chaw ua hauj lwm
check-kind-community = Pab neeg zej zog
check-organization = Lub koom haum lub npe
check-answer-met = Muaj tseeb
check-answer-partly = Muaj tseeb qee yam
check-answer-not = Tsis muaj tseeb
check-answer-unknown = Tsis paub
check-evidence = Yam qhia tias yog li
    .hint = Piv txwv li: ib txoj kev cai, ib nplooj, ib tug lej, los sis yam koj pom.
check-owner = Leej twg saib xyuas
check-until = Tiav thaum twg
check-money = Nyiaj
# keep: CLAS yog ib lub npe
check-clas = CLAS: { $numbers }
check-clas-about = Cov lej no yog ntawm 15 tus qauv txog hom lus thiab kab lis kev cai (National CLAS Standards). Lawv los ntawm tseem fwv lub chaw saib xyuas kev noj qab haus huv (U.S. Department of Health and Human Services).
check-progress = Teb lawm: { $done } ntawm { $all }
check-save = Khaws rau ib daim file
check-save-about = Koj khaws rau koj tus kheej ib daim file. Siv kab lus zais los tau, tsis siv los tau. Yog tsis muaj kab lus zais, leej twg pom daim file ces nyeem tau. Yog kab lus zais ploj lawm, tsis muaj leej twg qhib tau daim file.
check-open = Qhib ib daim uas khaws cia lawm
check-open-about = Yog muaj daim xyuas ua ntej, daim ntawv qhia kuj hais tias dab tsi hloov lawm.

## Cov pab nqe lus.

check-group-leadership = Cov thawj coj
check-group-language = Hom lus
check-group-staff = Neeg ua hauj lwm thiab neeg tuaj pab dawb
check-group-data = Lej thiab ntaub ntawv
check-group-voice = Zej zog lub suab
check-group-complaints = Lus tsis txaus siab

## Nqe lus: cov thawj coj.

check-s-leader-named = Muaj ib tug thawj coj, sau nws lub npe ua ntawv, uas lav kom ua ncaj ncees rau neeg muaj xim tawv nqaij (people of color).
check-s-leader-money = Daim ntawv npaj nyiaj (budget) teem ib co nyiaj los ua kom ncaj ncees dua rau neeg muaj xim tawv nqaij.
check-s-leader-vote = Neeg muaj xim tawv nqaij vote tau hauv pawg thawj coj los sis hauv pab neeg uas coj.
check-s-leader-harm = Ob xyoos dhau los, cov thawj coj tau xyuas thiab sau tias lawv tus kheej cov kev cai twg ua mob rau neeg muaj xim tawv nqaij.
check-s-leader-goal = Daim phiaj xwm xyoo no muaj ib lub hom phiaj txog kev noj qab haus huv sab siab ntsws (mental health) ntawm neeg muaj xim tawv nqaij, nrog hnub tim.
check-s-leader-report = Ib xyoos ib zaug, cov thawj coj tshaj tawm tias dab tsi zoo dua lawm thiab dab tsi tsis zoo dua.
check-s-leader-police = Muaj ib txoj kev cai sau tseg tias thaum twg thiaj hu tau tub ceev xwm rau ib tug neeg uas kub ntxhov.
check-s-leader-price = Ua ntej thawj zaum tuaj, neeg paub tias yog tsis muaj insurance yuav raug nqi npaum li cas.
check-s-leader-time-off = Cov thawj coj tau cog lus ua ntawv tias tsis muaj leej twg raug txim vim so hauj lwm rau kev noj qab haus huv sab siab ntsws (mental health).

## Nqe lus: hom lus.

check-s-language-money = Daim ntawv npaj nyiaj (budget) teem ib co nyiaj rau neeg txhais lus thiab kev txhais ntawv.
check-s-language-interpreter = Neeg tau ib tug neeg txhais lus pub dawb, hauv xov tooj los sis tuaj kiag, hauv 15 feeb.
check-s-language-sign = Ntawm lub qhov rooj nkag, ib daim paib hais ua ntau hom lus tias neeg txhais lus tsis sau nqi.
check-s-language-tested = Cov neeg txhais lus tau xeem dhau ob hom lus tib si.
check-s-language-children = Tsis muaj leej twg kom me nyuam txhais lus.
check-s-language-counselor = Hauv 14 hnub, neeg ntsib tau ib tug neeg pab tswv yim uas hais lawv hom lus.
check-s-language-papers = Cov ntawv uas yuav tsum kos npe muaj ua lus Askiv thiab ua peb hom lus uas neeg ntawm no hais coob tshaj.
check-s-language-read = Ua ntej siv ib qho lus txhais, muaj ib tug neeg uas paub hom lus ntawd zoo tau nyeem.
check-s-language-own = Tsis muaj ib txoj kev cai txwv neeg hais lawv tus kheej hom lus nrog lawv tej phooj ywg.
check-s-language-deaf = Neeg lag ntseg tau neeg txhais lus piav tes pub dawb.

## Nqe lus: neeg ua hauj lwm thiab neeg tuaj pab dawb.

check-s-staff-money = Daim ntawv npaj nyiaj (budget) teem ib co nyiaj los nrhiav thiab tuav cov neeg ua hauj lwm los sis neeg tuaj pab dawb uas muaj xim tawv nqaij.
check-s-staff-training = Txhua xyoo, tag nrho cov neeg ua hauj lwm muaj teev uas tau nyiaj los kawm txog kev saib tsis taus haiv neeg thiab nug lawv tus kheej txog tej lawv ua yam tsis xav txog.
check-s-staff-taught = Kev kawm txog ib lub zej zog, cov neeg hauv zej zog ntawd yog cov qhia, thiab tau nyiaj.
check-s-staff-second-language = Cov neeg ua hauj lwm uas siv hom lus thib ob thaum ua hauj lwm tau nyiaj ntxiv.
check-s-staff-leaving = Thaum neeg ua hauj lwm uas muaj xim tawv nqaij tawm hauj lwm, muaj neeg nug tias vim li cas, thiab cov thawj coj hnov cov laj thawj.
check-s-staff-pay = Txhua xyoo muab nyiaj hli piv raws haiv neeg, thiab kho qhov sib txawv uas tsis ncaj ncees.
check-s-staff-names = Cov neeg ua hauj lwm thiab neeg tuaj pab dawb hu txhua tus lub npe, thiab hais txog nws, raws li nws thov.
check-s-staff-match = Neeg uas thov ib tug neeg pab tswv yim los ntawm lawv tus kheej zej zog, muaj ib tug rau lawv, ntawm no los sis lwm qhov.

## Nqe lus: lej thiab ntaub ntawv.

check-s-data-money = Daim ntawv npaj nyiaj (budget) teem ib co nyiaj los nrhiav seb leej twg tau kev saib zoo thiab leej twg tsis tau.
check-s-data-choice = Neeg sau tau lawv haiv neeg, hom lus thiab tias lawv yog poj niam, txiv neej los sis lwm yam raws lawv cov lus, los sis tsis sau li.
check-s-data-waiting = Ib xyoos ob zaug, muab lub sij hawm tos piv raws haiv neeg thiab hom lus.
check-s-data-discipline = Kev rau txim, xws li txwv tsis pub tuaj kawm ntawv (suspension), suav raws haiv neeg, thiab tshaj tawm cov lej txhua xyoo.
check-s-data-jobs = Txhua xyoo, kev ntiav neeg, kev nce hauj lwm thiab kev muab neeg tawm hauj lwm suav raws haiv neeg.
check-s-data-needs = Peb xyoos dhau los, tau nug lub zej zog tias nws xav tau dab tsi thiab dab tsi twb pab lawm.
check-s-data-immigration = Nug neeg txog ntaub ntawv nyob teb chaws (immigration) tsuas yog thaum ib qho kev pab muab raws li qhov ntawd xwb.
check-s-data-request = Muaj ib txoj kev cai sau tseg tias leej twg txiav txim thaum tub ceev xwm los sis cov neeg ua hauj lwm immigration thov ntaub ntawv txog neeg.
check-s-data-questions = Cov ntawv nug txog sab siab ntsws (mental health) tau sim nrog cov zej zog uas teb.
check-s-data-control = Lub zej zog thiab cov kws tshawb fawb txiav txim ua ke tias yav tom ntej leej twg siv tau zej zog cov ntaub ntawv.
check-s-data-again = Kev xyuas no, los sis ib qho zoo li nws, rov ua txhua xyoo.

## Nqe lus: zej zog lub suab.

check-s-voice-money = Daim ntawv npaj nyiaj (budget) teem ib co nyiaj los them neeg muaj xim tawv nqaij rau cov tswv yim uas lawv pab.
check-s-voice-council = Ib pawg sab laj (council) ntawm cov neeg zej zog nrog cov thawj coj sib tham tsawg kawg plaub zaug ib xyoos.
check-s-voice-changed = Xyoo dhau los, tsawg kawg ib yam tau hloov vim neeg muaj xim tawv nqaij thov.
check-s-voice-supports = Neeg tau ib daim npe ntawm zej zog kev txhawb, xws li pawg sib tham thiab pab neeg uas tau ntsib tib yam, tsis yog chaw kho mob xwb.
check-s-voice-credit = Thaum siv ib txoj kev kho uas los ntawm ib lub zej zog, hais lub zej zog ntawd lub npe txhua zaus.
check-s-voice-closed = Tsis ua thiab tsis qhia ib txoj kab ke twg yog haiv neeg uas nws los tsis tau pom zoo.
check-s-voice-evening = Tsawg kawg ib nrab ntawm cov rooj sib tham uas qhib rau sawv daws yog yav tsaus ntuj, los sis hnub Saturday los sis hnub Sunday.
check-s-voice-paid-group = Neeg ua hauj lwm uas muaj xim tawv nqaij sib ntsib tau ua ib pab hauv lub sij hawm uas tau nyiaj.
check-s-voice-research = Neeg zej zog pab xaiv tias tshawb fawb dab tsi.
check-s-voice-bring = Thaum tuaj, neeg coj tau ib tug txheeb ze, ib tug neeg laus uas zej zog hwm, los sis ib tug kws kho raws kab lis kev cai nrog.

## Nqe lus: lus tsis txaus siab.

check-s-complaint-money = Daim ntawv npaj nyiaj (budget) teem ib co nyiaj los tshuaj xyuas cov lus tsis txaus siab txog kev saib tsis taus haiv neeg thiab kho tej uas tau ua phem rau neeg.
check-s-complaint-language = Neeg hais tau tias lawv tsis txaus siab ua lawv tus kheej hom lus, hais los tau, sau los tau.
check-s-complaint-answer = Tus uas hais tias tsis txaus siab tau thawj lo lus teb hauv 10 hnub.
check-s-complaint-unnamed = Neeg hais tau tias lawv tsis txaus siab yam tsis qhia lawv lub npe.
check-s-complaint-outside = Ib tug neeg sab nraud ntawm lub koom haum tshuaj xyuas cov lus tsis txaus siab txog kev saib tsis taus haiv neeg.
check-s-complaint-safe = Muaj ib txoj kev cai sau tseg tias tsis muaj leej twg poob kev pab, poob qhov chaw los sis poob hauj lwm vim hais tias tsis txaus siab.
check-s-complaint-office = Ib daim paib hais txog ib lub chaw sab nraud ntawm lub koom haum uas neeg kuj mus hais tau tias lawv tsis txaus siab.
check-s-complaint-friend = Tsis muaj leej twg txiav txim txog lus tsis txaus siab uas hais txog nws tus phooj ywg los sis nws txheeb ze.
check-s-complaint-study = Neeg hauv ib qho kev tshawb fawb hais tau lus tsis txaus siab rau ib tug uas tsis nyob hauv pab tshawb fawb.

## Daim ntawv qhia tej nrhiav tau.

check-report-title = { $organization } ua tau npaum li cas
check-report-date = Xyuas rau hnub tim { $date }
check-report-how = Rau txhua nqe lus, muaj ib tug neeg xaiv “Muaj tseeb”, “Muaj tseeb qee yam”, “Tsis muaj tseeb” los sis “Tsis paub”. Hauv qab koj nyeem tias dab tsi qhia tau qhov no, leej twg saib xyuas, thiab tiav thaum twg.
check-report-note = Qhov no yog lub koom haum xyuas nws tus kheej, tsis yog daim ntawv lees tias zoo lawm (certificate). Cov neeg uas sau nws yog cov teb.
check-report-part = Ntu
check-report-gaps = Yam tseem tu
check-report-there = Yam muaj lawm
check-report-unknown = Yam tsis paub
check-report-since = Txij li zaum ua ntej
check-report-better = Zoo dua
check-report-worse = Phem dua
check-report-same = Zoo li qub

## Nplooj lus cog.

check-promise-name = Lus cog: peb yam
    .about = Ib nplooj uas lub koom haum qhia rau sawv daws tias nws yuav hloov dab tsi, thiab tiav thaum twg.
check-promise-organization = Lub koom haum hu li cas?
check-promise-day = Txog hnub twg nej yuav ua raws cov lus cog?
check-promise-how = Nej xav sau cov lus cog li cas?
check-promise-how-paper = Siv tes sau rau daim ntawv
check-promise-how-type = Ntaus tam sim no
check-promise-promises = Nej cog lus tias yuav ua peb yam twg?
    .hint = Rau txhua yam, sau tias nej yuav ua dab tsi, leej twg lav, thiab teem pes tsawg nyiaj tseg.
check-promise-title = Yam { $organization } cog lus
check-promise-why = Peb tau saib tias peb ua li cas rau neeg muaj xim tawv nqaij (people of color). Yam peb yuav hloov yog li no.
check-promise-until = Peb yuav ua raws cov lus cog no txog { $day }.
check-promise-first = Lo lus cog thib ib
check-promise-second = Lo lus cog thib ob
check-promise-third = Lo lus cog thib peb
check-promise-what = Peb yuav ua dab tsi
check-promise-who = Leej twg lav
check-promise-money = Nyiaj teem tseg
check-promise-report = Tom qab hnub ntawd, peb yuav qhia rau sawv daws tias peb ua tau dab tsi thiab peb tsis tau ua dab tsi.
check-promise-contact = Leej twg los nug tau peb txog cov lus cog no, ntawm no
check-promise-made = Cog lus rau hnub tim { $date }.

## Ib tsab ntawv rau ib lub koom haum thaum hnub cog lus dhau lawm.

check-follow-up-name = Ib tsab ntawv txog ib lo lus cog uas lig lawm
    .about = Thaum hnub ntawm ib lo lus cog dhau lawm, nug lub koom haum tias nws tau ua dab tsi.
check-follow-up-organization = Lub koom haum twg cog lus?
check-follow-up-day = Cog tias tiav hnub twg?
    .hint = Sau lub hli ua lus, tsis yog ua lej, xws li lub Peb Hlis 31, 2027.
check-follow-up-promised = Cog lus tias yuav ua dab tsi?
    .hint = Yog koj muaj cov lus cog, siv cov lus ntawd. Tej koj sau ntawm no tsis txhais.
check-follow-up-writer = Leej twg kos npe rau tsab ntawv?
    .hint = Koj lub npe los tau, ib pab neeg lub npe los tau. Yog koj tseg khoob, koj siv tes kos npe tau.
check-follow-up-title = Txog ib lo lus cog uas dhau hnub lawm
check-follow-up-written = Sau rau hnub tim { $date }
check-follow-up-dear = Hawm txog cov thawj coj ntawm { $organization }:
check-follow-up-due = Nej tau cog ib lo lus rau zej zog. Nej hais tias nej yuav ua kom tiav txog { $day }.
check-follow-up-what = Yam nej cog lus
check-follow-up-passed = Hnub ntawd dhau lawm. Thov teb cov lus nug no.
check-follow-up-done = Tau ua dab tsi lawm?
check-follow-up-missing = Dab tsi tseem tsis tau ua, thiab vim li cas?
check-follow-up-who = Tam sim no leej twg lav?
check-follow-up-money = Teem pes tsawg nyiaj tseg, thiab siv tas pes tsawg lawm?
check-follow-up-new-day = Tej uas tshuav yuav ua tiav hnub twg?
check-follow-up-reply = Thov sau ntawv teb kom tsis pub dhau 30 hnub, thiab tshaj tawm nej cov lus teb.
check-follow-up-thanks = Ua tsaug rau txhua kauj ruam uas nej tau ua.
check-follow-up-sign = Nrog kev hwm, { $writer }
check-follow-up-reach = Nej cuag tau kuv ntawm no

## Ib daim phiaj xwm rau 90 hnub.

check-plan-name = Phiaj xwm rau 90 hnub
    .about = Ib nplooj los npaj tias lub koom haum kho ib yam uas tseem tu li cas, ib kauj ruam zuj zus.
check-plan-organization = Daim phiaj xwm yog rau lub koom haum twg?
check-plan-start = Daim phiaj xwm pib hnub twg?
check-plan-gap = Nej xav kho yam tseem tu twg?
    .hint = Xaiv ib los sis ob nqe lus uas tseem tsis tau muaj tseeb.
check-plan-title = 90 hnub tom ntej ntawm { $organization }
check-plan-day-one = Hnub 1 yog { $start }.
check-plan-close = Yam tseem tu uas peb xav kho
check-plan-first = Hnub 1 txog 30: mloog thiab npaj
check-plan-second = Hnub 31 txog 60: pib ua
check-plan-third = Hnub 61 txog 90: saib tej uas tau tawm los, thiab qhia rau neeg
check-plan-what = Cov kauj ruam
check-plan-who = Leej twg ua
check-plan-money = Yuav tsum siv pes tsawg nyiaj, thiab nyiaj los qhov twg los
check-plan-know = Peb yuav paub li cas tias nws ua tau
check-plan-end = Txog hnub 90, rov xyuas dua. Qhia rau zej zog tias dab tsi hloov lawm.
