### Ib lub computer rau sawv daws siv ntawm lub chaw pab zej zog. Tus yees thiab yooj yim.

kiosk-touch = Kov lub screen los sis nias ib lub khawm kom pib
kiosk-erases = Tej koj ua ntawm no raug lwv tawm thaum koj tawm.
kiosk-tally = Lub chaw no suav tias neeg nrhiav hom kev pab twg, thiab ua hom lus twg. Cov lej raug txhob txwm hloov me ntsis. Nws yeej tsis khaws tej koj ntaus los sis tias koj yog leej twg. Kev kub ntxhov, kev tsim txom thiab kev nkag teb chaws yeej tsis suav.
kiosk-done = Kuv ua tas lawm: lwv tawm
kiosk-done-about = Xaus koj zaum siv thiab lwv tej koj ua ntawm no tawm.
kiosk-warning-title = Koj puas tseem nyob ntawm no?
kiosk-warning-left = Koj zaum siv yuav raug lwv tawm hauv { $seconds } vib nas this.
kiosk-warning-how = Kov lub screen los sis nias ib lub khawm kom mus ntxiv.
kiosk-stay = Kuv tseem nyob ntawm no
kiosk-print-about = Nplooj ntawv tawm ntawm lub chaw no lub printer. Nqa mus nrog koj: leej twg hla dhau ces nyeem tau tej uas pw hauv lub tais ntawv.
kiosk-print-none = Lub chaw no tsis luam ntawv ntawm no. Koj nyeem tau tus xov tooj ntawm lub screen, los sis siv ib lub xov tooj thaij daim code plaub fab.
kiosk-staff-title = Rau cov neeg ua hauj lwm
kiosk-staff-about = Qhov no qhib nrog ib tug lej zais. Cov qhua tsis tas siv.
# keep: sawv daws hauv Asmeskas hu li no
kiosk-staff-pin = PIN
kiosk-staff-update = Nrhiav pob npe tshiab dua
kiosk-staff-close = Kaw qhov program
kiosk-staff-done = Ua tas lawm.
kiosk-staff-wrong = Tsis yog tus lej ntawd.
kiosk-staff-early = Tseem ntxov dhau rau kev sim dua.
kiosk-staff-wait = Sim dua tom qab { $minutes } feeb.
kiosk-staff-tally = Qhia tej uas suav tau
kiosk-staff-take = Muab cov lej tso rau lub USB
kiosk-staff-taken = Khaws rau hauv lub USB lawm: { $file }
kiosk-tally-title = Yam uas neeg nrhiav tsis tau, { $quarter }
kiosk-tally-early = Thawj peb lub hlis tseem tsis tau tas. Tom qab ntawd thiaj qhia tau cov lej.
kiosk-tally-none = Tsis muaj ib tug lej loj txaus los qhia.
kiosk-tally-need = Yam nrhiav
kiosk-tally-language = Hom lus
kiosk-tally-not-found = Nrhiav tsis tau
kiosk-tally-found = Nrhiav tau
kiosk-tally-hidden = tsawg dua { $least }
kiosk-tally-doubt = tej zaum yog hmoov xwb
kiosk-tally-about = Txhua tus lej raug txhob txwm hloov me ntsis. Feem ntau, tus lej tiag siab dua los sis qis dua tsis tshaj { $margin }. Ua li no kom tsis muaj leej twg paub los ntawm cov lej tias leej twg tau nyob ntawm no.
kiosk-tally-other = Lwm hom lus

## Ib nplooj txog tej uas neeg nrhiav tsis tau: rau ib lub rooj sib tham, los sis rau cov neeg uas txiav txim txog nyiaj.

kiosk-staff-brief = Muab ib nplooj lus luv tso rau lub USB
kiosk-staff-brief-print = Luam ib nplooj lus luv tawm
kiosk-brief-title = Yam uas neeg ntawm no xav tau thiab nrhiav tsis tau
kiosk-brief-what = Ntawm ib lub computer rau sawv daws siv hauv lub chaw pab zej zog no, neeg nrhiav kev pab sab siab ntsws (mental health) ua lawv hom lus. Nplooj no qhia tej lawv nrhiav thaum lub computer tsis paub txog kev pab ua hom lus ntawd.
kiosk-brief-table = Muaj pes tsawg zaum siv xaus yam tsis muaj kev pab ua hom lus ntawd. Tus kab ntev dua yog muaj zaum siv ntau dua. Ib tug kab khoob tej zaum yog hmoov xwb.
kiosk-brief-none = Peb lub hlis no tsis muaj ib tug lej loj txaus los qhia. Qhov ntawd tiv thaiv cov neeg uas tau nyob ntawm no: ib tug lej me tej zaum taw rau ib tug ntawm lawv. Nws tsis txhais tias tsis muaj leej twg xav tau kev pab.
kiosk-brief-are = Cov lej no yog dab tsi
kiosk-brief-visits = Lawv suav zaum siv, tsis suav neeg. Ib tug uas tuaj ob zaug suav ob zaug, thiab ib zaum siv suav tau tsis tshaj peb hom kev pab.
kiosk-brief-hidden = Cov lej tsawg dua { $least } raug zais, thiab tsis muaj lej suav ua ke tag nrho. Yog li tsis muaj leej twg xam tau ib tug lej zais.
kiosk-brief-are-not = Cov lej no tsis yog dab tsi
kiosk-brief-never = Kev kub ntxhov, kev tsim txom thiab kev nkag teb chaws yeej tsis suav. Nplooj no tsis qhia dab tsi txog tias muaj pes tsawg leej xav tau kev pab txog tej no.
kiosk-brief-absent = Nplooj no tsis qhia tag nrho txhua yam. Nws tsuas qhia cov lej loj tshaj xwb, thiab cov neeg uas yeej tsis tau siv lub computer no tsis nyob hauv.
kiosk-brief-made = Ua rau hnub tim { $date } nrog { -app-name }.
