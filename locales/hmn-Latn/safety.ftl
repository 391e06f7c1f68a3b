### Yam qhov program no zais tau thiab zais tsis tau. Tib cov lus no nyob hauv daim file SECURITY.md.

## Saum toj.

safety-title = Yam qhov program no zais tau thiab zais tsis tau
safety-lead = Qhov program no tsis sau tej koj ntaus, qhib los sis nrhiav tseg, tshwj tsis yog koj kom sau. Tab sis tsis muaj ib qhov program twg uas zais tau txhua yam.
safety-other = Yog koj xav tias muaj neeg soj lub computer no, ib lub computer los sis ib lub xov tooj uas lawv kov tsis tau yuav nyab xeeb dua.
safety-measured = Peb tau sim qhov no ntawm Linux. Ntawm Windows thiab macOS, peb tseem tsis tau ntsuas seb tshuav dab tsi tom qab.

## Leej twg tej zaum tab tom saib.

safety-watchers-title = Leej twg tej zaum tab tom saib
safety-does = Yam nws ua
safety-cannot = Yam nws ua tsis tau
safety-shoulder = Tus neeg uas saib tom koj nraub qaum
    .does = “Tawm sai” muab ib nplooj dawb npog lub qhov rais (window). Lub khawm Shift, nias peb zaug, kuj ua li ntawd thiab, tshwj tsis yog muab kaw lawm hauv Teeb tsa. Thaum ntawd lub qhov rais lub npe thiab nws daim duab tsis qhia dab tsi txog qhov program no. Qhov program tsis nco tej koj ua ntawm no lawm, thiab koj rov pib ntawm qhov xaiv hom lus.
    .cannot = Nws tsis kaw lwm cov program. Nws tsis zais daim npe ntawm cov program hauv lub computer. Nws thim tsis tau tej uas muaj neeg pom lawm.
safety-later = Tus neeg uas tshawb lub computer no tom qab
    .does = Nws tsis khaws tej koj ua cia. Nws nco cov kev teeb tsa tsuas yog thaum koj kom nco. Cov file uas nws lub qhov rais xav tau raug rho tawm thaum kawg, los sis thaum qhib zaum tom ntej.
    .cannot = Nws zais tsis tau tias nws nyob hauv lub computer no, los sis tias muaj neeg tau qhib nws. Daim file uas koj khaws cia thiab nplooj ntawv uas koj luam tawm tseem nyob: nws rho tawm tsis tau.
safety-spyware = Program soj (spyware): ib qhov program zais uas saib koj
    .does = Qhov program no nws tus kheej tsis xa dab tsi hauv internet. Rau program soj, nws ua tsis tau ntau tshaj li ntawd.
    .cannot = Nws nrhiav tsis tau program soj thiab txwv tsis tau. Tej zaum program soj pom lub screen thiab txhua lub khawm uas koj nias.
safety-next = Tus neeg tom ntej uas siv ib lub computer koom
    .does = “Tawm sai”, los sis kaw lub qhov rais, xaus koj zaum siv. Qhov program tsis nco tej koj nrhiav thiab qhib lawm. Ntawm Linux, lub chaw nco (memory) uas qhov program muab rov qab raug sau npog.
    .cannot = Yog koj mus lawm tab sis tseg lub qhov rais qhib, tus neeg tom ntej yuav pom tej uas nyob hauv. Tej koj theej tej zaum tseem nyob, rov muab tso tau (paste).
safety-staff = Cov neeg uas saib xyuas lub computer no
    .does = Nws tsis khaws daim npe ntawm tej zaum siv, thiab tsis sau tseg tias leej twg tau nyob ntawm no.
    .cannot = Nws txwv tsis tau kom lawv txhob pom lub screen, los sis kom lawv txhob muab lwm cov program tso rau lub computer no.
safety-stick = Ib lub USB uas muaj neeg tau ua phem rau
    .does = Qhov program xyuas pob npe ua ntej siv. Yog pob npe puas, los sis raug hloov tom qab kos npe, nws tsis txais.
    .cannot = Qhov kos npe qhia tias leej twg ua pob npe. Nws tsis qhia tias tej nyob hauv muaj tseeb. Lwm cov file hauv lub USB tsis raug xyuas.
safety-search = Tus neeg uas yuam koj qhia lub computer no
    .does = Tsis muaj tej koj ua dhau los rau lawv saib. Tej koj ntaus, qhib thiab nrhiav tsis raug sau tseg, tshwj tsis yog koj kom sau.
    .cannot = Nws zais tsis tau tias nws nyob ntawm no. Leej twg siv tau lub computer no ces nyeem tau cov kev teeb tsa uas koj kom nco, cov file uas koj khaws cia, thiab cov kev pab uas sau ntawm no.

## Lub computer rau sawv daws siv: nyob qhov chaw sawv daws mus, thiab qhia qhov program no xwb.

safety-kiosk-title = Ntawm lub computer rau sawv daws siv
safety-kiosk-erases = Lub computer rau sawv daws siv lwv txhua zaum siv tawm. Thaum tsis muaj leej twg kov nws ib ntus, nws nug ua ntej. Ces nws lwv tawm. Tom qab lub computer tsaug zog, nws lwv tawm tam sid.
safety-kiosk-counts = Lub computer rau sawv daws siv tsis suav dab tsi, tshwj tsis yog lub chaw pab zej zog qhib kev suav. Thaum ntawd nws khaws cov lej xwb, thiab cov lej raug txhob txwm hloov me ntsis. Nws tsis khaws lus. Kev kub ntxhov, kev tsim txom thiab kev nkag teb chaws yeej tsis suav.
safety-kiosk-cannot = Nws zais tsis tau lub screen ntawm cov neeg uas sawv ze koj.

## Cov ntawv zais: ib daim file xauv uas muaj tej uas ib tug neeg xav ceev rau nws tus kheej.

safety-private-title = Koj cov ntawv zais
safety-private-locked = Yog koj kom ua, tej uas koj ceev rau koj tus kheej mus nyob hauv ib daim file, xauv nrog ib kab lus zais. Yog tsis muaj kab lus zais ces nyeem tsis tau.
safety-private-lost = Yog kab lus zais ploj lawm, tsis muaj leej twg nrhiav tau rov qab. Peb los kuj ua tsis tau.
safety-private-opens = Nrog kab lus zais, qhov program “age” uas neeg siv dav kuj qhib tau daim file thiab.
safety-private-cannot = Nws zais tsis tau tias daim file nyob ntawd. Nws pab tsis tau yog program soj pom kab lus zais, los sis yog muaj neeg yuam koj qhia.

## Ib daim npe: txhua kab xaus zaj lus “Peb zais tsis tau ...”.

safety-list-title = Yam uas peb zais tsis tau
safety-list-here = Tias qhov program no nyob hauv lub computer no, thiab tias muaj neeg tau qhib nws.
safety-list-seen = Yam uas muaj neeg pom ntawm lub screen.
safety-list-heard = Yam uas nyeem nrov nrov. Lwm tus hauv chav yuav hnov tau. Siv lub mloog pob ntseg yuav pab tau.
safety-list-spyware = Yam uas program soj pom.
safety-list-recording = Duab thaij thiab yees los ntawm lub screen.
safety-list-typed = Cov lus kawg uas koj ntaus, hauv qhov program no lub chaw nco (memory), mus txog thaum kaw nws.
safety-list-swap = Yam uas lub computer nws tus kheej tsiv ntawm lub chaw nco mus rau lub disk.
safety-list-graphics = Tej file me uas lub computer khaws cia, kom nws tso duab thiab ntawv sai dua.
safety-list-copied = Yam uas koj theej, ntev npaum li lub computer tseem npaj tso.
safety-list-keyboards = Cov lus uas lub computer cov kev pab sau ntawv kawm ntawm koj thiab khaws cia: daim keyboard saum lub vijtsam, kev qhia lus ua ntej, kev hais kom nws sau.
safety-list-saved = Ib daim file uas koj khaws cia.
safety-list-printed = Ib nplooj uas koj luam tawm, thiab tej uas lub printer thiab lub computer qhov kev luam khaws txog nws. Qhov kev luam tej zaum xa cov nplooj mus rau ib lub printer hauv lub network ntawm lub tsev.
safety-list-phone = Yam uas ib lub xov tooj khaws txog daim code plaub fab uas nws nyeem lawm.

## Ib daim table: sau dab tsi, thiab thaum twg.

safety-written-title = Tej uas sau rau hauv lub computer no, thiab thaum twg
safety-written-library = Daim npe kev pab uas los nrog qhov program
    .when = Thaum qhib qhov program. Nws zoo ib yam rau sawv daws.
safety-written-damaged = Ib daim npe kev pab uas puas lawm
    .when = Thaum nyeem tsis tau daim npe lawm, muab nws cais tseg nrog hnub ntawd hnub tim. Nws tsis raug lwv tawm.
safety-written-settings = Koj hom lus, ntawv loj me, xim thiab lwm cov kev teeb tsa
    .when = Tsuas yog thaum koj kom nco. Yog koj kaw qhov ntawd, daim file raug lwv tawm.
safety-written-window = Cov file uas lub qhov rais nws tus kheej xav tau
    .when = Thaum nws tseem qhib, hauv ib lub folder zais. Ntawm Linux, lub folder no nyob hauv lub chaw nco (memory), yog lub computer muaj li ntawd. Nws raug rho tawm thaum kawg, los sis thaum qhib zaum tom ntej.
safety-written-saved = Ib nplooj ntawv, ib daim ntawv qhia los sis ib daim npe uas koj khaws cia
    .when = Tsuas yog thaum koj khaws cia, hauv lub folder uas koj xaiv. Ib nplooj ntawv muaj npe hu ua “sheet.pdf”. Tej lus zais hauv nws tsis hais txog leej twg sau, qhov program twg los sis hnub twg.
safety-written-printed = Cov nplooj rau lub printer
    .when = Tsuas yog thaum koj luam tawm. Qhov kev luam tau txais lawv nrog lub npe “Information sheet”.
safety-written-center = Daim npe, kev pab thiab pob npe uas muaj neeg ntxiv, thiab tej uas xaiv txog lawv
    .when = Tsuas yog thaum muaj neeg ntxiv. Lawv tsis raug xauv. Yog lwv ib qhov kev pab uas sau ntawm no tawm, nws raug lwv ntawm daim npe kev pab. Cov theej uas ua ua ntej tseem nyob.
safety-kiosk-written = Cov lej txog tej uas neeg nrhiav ntawm lub computer rau sawv daws siv
    .when = Tsuas yog thaum lub chaw pab zej zog qhib qhov ntawd. Cov lej raug txhob txwm hloov me ntsis, thiab tsis muaj lus nrog.
safety-private-written = Koj cov ntawv zais
    .when = Tsuas yog thaum koj ua ib daim. Nws raug xauv nrog koj kab lus zais.

## Yuav qhia teeb meem li cas.

safety-report-title = Yuav qhia teeb meem li cas
safety-report-fact = Puas muaj ib qho tsis tseeb? Qhib nws nplooj thiab xaiv “Qhia qhov yuam kev”. Qhov ntawd ua ib daim file, uas koj muab rau ib tug neeg. Tsis xa dab tsi mus. Daim file tsis hais tias leej twg sau, qhov twg los sis thaum twg.
safety-report-trace = Qhov program no puas tau tseg ib yam dab tsi, los sis hais ib yam uas ua phem rau neeg? Qhia cov neeg uas muab nws rau koj, yog qhov ntawd nyab xeeb rau koj.
