### Pob npe: cov npe uas mus ua ib daim file kos npe. Phau npe muaj dab tsi, ntseeg leej twg, ib lub folder saib, ua ib pob npe, thiab cov khub uas tej zaum yog tib yam.

## Qhov rooj rau cov koom haum: cov chaw rau npe.

packs-door-title = Peb cov npe
packs-door-packs = Pob npe
packs-door-packs-about = Saib seb phau npe no muaj dab tsi. Ntxiv cov npe tshiab dua, thiab ua koj tus kheej pob npe los muab rau lwm tus.
packs-door-bring = Coj ib daim npe los los sis muab rau lwm tus
packs-door-bring-about = Coj ib daim spreadsheet los sis ib daim npe los ntawm lwm qhov program. Los sis khaws koj cov kev pab ua ib daim file rau lwm tus.
packs-door-own = Cov kev pab peb sau
packs-door-own-about = Sau cov kev pab uas koj paub, thiab sau tej koj hnov thaum koj hu.
packs-door-round = Daim ntawv hu xov tooj
packs-door-round-about = Luam cov kev pab uas tsim nyog hu tshaj, nrog cov lus hais hauv xov tooj.

## Lub screen.

packs-title = Pob npe
packs-about = Ib pob npe yog ib daim npe kev pab hauv ib daim file. Tus uas ua nws tau kos npe, yog li qhov program no paub yog muaj leej twg hloov nws ntawm kev. Koj nqa tau hauv ib lub USB: tsis tas siv internet.
packs-loading = Tab tom saib seb muaj dab tsi ntawm no…
packs-here-title = Hauv phau npe no
packs-name-built-in = Daim npe uas los nrog { -app-name }
packs-name-own = Cov kev pab peb sau
packs-origin-built_in = Los nrog qhov program
packs-origin-signed = Pob npe uas kos npe
packs-origin-imported = Ib daim npe uas coj los
packs-origin-own = Sau ntawm no
packs-fact-publisher = Leej twg ua
packs-fact-number = Tus lej version
packs-fact-made = Ua rau hnub tim
packs-fact-entries = Cov kev pab
packs-fact-check = Kev xyuas
packs-fact-terms = Cov kev cai siv
packs-fact-languages = Muaj lus ua
packs-fact-sort = Nws yog dab tsi
packs-terms-unknown = Tsis hais
packs-entries = { $count } qhov kev pab
packs-check-by = Xyuas dua ua ntej { $date }
packs-check-overdue = Yuav tsum xyuas dua ua ntej { $date }, tab sis tseem tsis tau xyuas
packs-check-none = Tsis muaj hnub tim xyuas dua
packs-fingerprint-show = Qhia tag nrho tus cim ntawm tus yuam sij
packs-fingerprint-about = Qhov no yog plaub lo lus sau ntev.
packs-remove = Rho tawm
packs-back = Rov mus rau qhov ua ntej
packs-give = Muab rau lwm tus ua ib daim file
packs-open-own = Qhib cov kev pab peb sau

## Nug ua ntej rho ib yam tawm.

packs-remove-title = Rho “{ $name }” tawm?
packs-remove-what = Nws { $count } qhov kev pab yuav tawm ntawm phau npe no. Neeg yuav nrhiav tsis tau lawv ntawm no lawm, tshwj tsis yog lawv kuj nyob hauv lwm daim npe.
packs-remove-keeps = Koj lwm cov npe thiab cov kev pab koj sau tseem nyob. Daim file uas nws los tsis raug kov, yog li koj ntxiv dua tau.
packs-remove-yes = Rho nws tawm
packs-removed = Rho “{ $name }” tawm lawm.
packs-back-title = Rov mus rau “{ $name }” uas ua ntej?
packs-back-what = Daim npe yuav zoo li ua ntej nws hloov zaum kawg. Tej uas zaum ntawd kho lawm yuav rov yuam kev, yog li ua qhov no tsuas yog thaum zaum hloov ntawd phem.
packs-back-yes = Rov qab
packs-back-done = “{ $name }” zoo li ua ntej nws hloov zaum kawg.

## Ntxiv ib pob npe.

packs-add = Ntxiv ib pob npe
packs-add-choose = Xaiv pob npe daim file. Koj saib tau ua ntej: tseem tsis tau tso dab tsi rau hauv.
packs-add-reading = Tab tom nyeem pob npe…
packs-add-other = Xaiv lwm daim file
packs-add-leave = Tsis tso rau hauv
packs-add-done = Ua tas lawm
packs-add-another = Ntxiv lwm pob npe
packs-offer-who = Leej twg ua?
packs-offer-what = Hauv muaj dab tsi?
packs-offer-says = Pob npe hais tias nws los ntawm:
packs-offer-file = Daim file:
packs-sort-full = Tag nrho ib daim npe
packs-sort-delta = Tsuas yog tej hloov txij li ib pob npe ua ntej
packs-sort-correction = Kev kho rau cov kev pab hauv lwm cov npe
packs-sort-revocation = Cov kev pab uas yuav tsum thim tam sid
packs-trust-trusted = Koj ntseeg tus tshaj tawm no.
packs-trust-unknown = Ntawm no tseem tsis muaj leej twg paub tus tshaj tawm no.
packs-trust-changed = Tso tseg. Qhov no tsis yog tus yuam sij uas peb paub.
packs-trust-rotated = Tus tshaj tawm no muaj ib tug yuam sij tshiab. Tus yuam sij qub, uas koj ntseeg, hais li ntawd.
packs-trust-unknown-how = Leej twg los sau tau ib lub npe rau hauv ib pob npe. Hu tus tshaj tawm thiab kom lawv nyeem lawv plaub lo lus rau koj. Siv ib tug xov tooj uas koj twb muaj lawm, tsis yog tus uas los nrog daim file.
packs-trust-changed-how = Tej zaum muaj neeg siv lub npe “{ $name }” los coj xov tooj tsis yog rau neeg. Los sis tus tshaj tawm plam tus yuam sij thiab ua ib tug tshiab. Tsuas yog lawv thiaj qhia tau koj. Hu lawv ntawm ib tug xov tooj uas koj twb muaj lawm.
packs-trust-since = Ntawm no ntseeg txij li { $date }
packs-words-compare = Muab plaub lo lus no piv nrog tus tshaj tawm
packs-words-known = Cov lus uas peb paub
packs-words-new = Cov lus ntawm pob npe no
packs-trust-compared = Kuv tau muab cov lus piv nrog tus tshaj tawm. Plaub lo puav leej zoo ib yam.
packs-trust-changed-compared = Kuv cuag tus tshaj tawm raws ib txoj kev uas kuv paub ua ntej. Lawv qhia kuv txog ib tug yuam sij tshiab thiab nyeem cov lus tshiab no rau kuv.
packs-standing-new = Pob npe no tshiab ntawm no.
packs-standing-newer = Qhov no tshiab dua qhov koj muaj.
packs-standing-same = Koj twb muaj pob npe no lawm. Tsis tas ua dab tsi.
packs-standing-older = Qhov no qub dua qhov koj muaj.
packs-standing-fork = Pob npe no muaj tib tug lej version li qhov koj muaj, tab sis tej nyob hauv txawv. Tso tsis tau rau hauv.
packs-standing-no_base = Pob npe no muaj tej hloov xwb, thiab daim npe uas nws hloov tsis nyob ntawm no. Tseem tso tsis tau rau hauv.
packs-standing-numbers = Koj muaj tus lej version { $installed }. Daim file no yog tus lej version { $offered }.
packs-standing-older-why = Ib daim npe qub dua yuav coj tau cov xov tooj uas siv tsis tau lawm rov los. Ua qhov no tsuas yog thaum daim npe tshiab puas lawm.
packs-standing-fork-how = Tej zaum ib qho ntawm ob qho yog qhov cuav. Nug tus tshaj tawm seb qhov twg thiaj yog.
packs-standing-no-base-how = Thov tag nrho daim npe, tso nws rau hauv, ces rov los nrog daim file no.
packs-older-sure = Kuv yog neeg ua hauj lwm thiab txhob txwm xav tau daim npe qub dua.
packs-offer-takes-back = Nws thim { $count } qhov kev pab
packs-install = Tso rau hauv
packs-install-trust = Ntseeg tus tshaj tawm no thiab tso rau hauv
packs-install-new-key = Ntseeg tus yuam sij tshiab thiab tso rau hauv
packs-install-older = Tso daim npe qub dua rau hauv
packs-install-first = Yuav ua qhov no, kos lub thawv saum toj ua ntej.
packs-install-first-both = Yuav ua qhov no, kos ob lub thawv saum toj ua ntej.
packs-installed = Tso “{ $name }” rau hauv lawm.
packs-changes-added = { $count } qhov kev pab tshiab
packs-changes-changed = { $count } qhov kev pab hais ib yam tshiab
packs-changes-removed = { $count } qhov kev pab tsis muaj lawm
packs-changes-same = { $count } qhov kev pab nyob li qub
packs-changes-none = Phau npe tsis muaj dab tsi hloov.
packs-changes-names = Qhia lawv cov npe
packs-change-added = Tshiab
packs-change-changed = Hloov lawm
packs-change-removed = Tsis muaj lawm
packs-changes-more = Tseem muaj ntxiv. Ntawm no hais thawj co xwb.

## Cov tshaj tawm uas peb ntseeg.

packs-publishers-title = Cov tshaj tawm uas peb ntseeg
packs-publishers-about = Koj tau muab cov tshaj tawm no plaub lo lus piv ib zaug. Lawv cov pob npe tom ntej tsis nug dua.
packs-publishers-none = Tseem tsis muaj. Thaum koj ntxiv ib pob npe, koj muab tau tus tshaj tawm plaub lo lus piv thiab xaiv ntseeg.
packs-forget = Tsis ntseeg lawm
packs-forget-title = Tsis ntseeg “{ $name }” lawm?
packs-forget-what = Cov npe uas koj muaj ntawm tus tshaj tawm no tseem nyob. Lawv pob npe tom ntej yuav kom koj muab plaub lo lus piv dua.
packs-forget-yes = Tsis ntseeg nws lawm
packs-forgotten = Tsis ntseeg “{ $name }” lawm.

## Ib lub folder uas saib.

packs-watch-title = Ib lub folder los saib
packs-watch-about = Cov pob npe tshiab dua uas nyob hauv lub folder no cia li tso rau hauv, yog koj ntseeg lawv tus tshaj tawm. Lwm cov tos koj. Ib lub drive uas sawv daws siv los sis ib lub USB yog qhov chaw zoo.
packs-watch-choose = Xaiv ib lub folder
packs-watch-choose-another = Xaiv lwm lub folder
packs-watch-folder = Tab tom saib:
packs-watch-away = Tam sim no nyeem tsis tau lub folder no. Yog nws nyob hauv ib lub USB, ntsaws lub USB thiab saib dua.
packs-watch-now = Saib tam sim no
packs-watch-stop = Tsis saib lawm
packs-watch-looked = Nyuam qhuav saib tag.
packs-watch-stopped = Tsis saib ib lub folder lawm.
packs-watch-found = Zaum saib kawg pom dab tsi
packs-watch-found-none = Hauv tsis muaj pob npe.
packs-watch-installed = Tso rau hauv lawm
packs-watch-nothing_new = Tsis muaj dab tsi tshiab
packs-watch-asks = Koj txiav txim
packs-watch-bad = Tsis siv
packs-watch-decide = Saib nws

## Ua ib pob npe.

packs-make-title = Ua ib pob npe
packs-make-about = Muab koj cov npe tso rau ib daim file thiab muab rau lwm tus. Koj kos npe nrog koj tus yuam sij, kom lwm tus paub tias nws los ntawm koj.
packs-make-open = Ua ib pob npe
packs-make-close = Kaw yam tsis khaws
packs-make-part-what = Yuav tso dab tsi rau hauv?
packs-make-part-name = Nws hu li cas?
packs-make-part-sign = Kos npe thiab khaws cia
packs-make-from = Cov npe uas tso rau hauv
packs-make-name = Pob npe lub npe
packs-make-name-about = Rau neeg, xws li “Help in Example County”.
packs-make-publisher = Leej twg ua
packs-make-publisher-about = Koj pab neeg lub npe, raws li lwm tus paub nej.
packs-make-id = Lub npe luv
packs-make-id-about = Ntawv me, lej, tee (.) thiab kab (-). Siv tib lub npe txhua zaus koj ua pob npe no dua.
packs-make-number = Tus lej version
packs-make-number-about = Txhua zaus koj ua pob npe no dua, nws tus lej version yuav tsum siab dua.
packs-make-check = Xyuas dua ua ntej
packs-make-check-about = Tom qab hnub no, txhua tus uas muaj pob npe pom tias yuav tsum xyuas nws cov lus.
packs-make-terms = Cov kev cai siv
packs-make-terms-about = Lwm tus siv tau li cas, xws li “CC BY 4.0”. Koj tseg do los tau.
packs-make-since = Tsuas yog tej hloov txij li ib pob npe ua ntej
packs-make-since-about = Koj tseg do los tau. Yog koj xaiv koj pob npe ua ntej, daim file tshiab me, tab sis nws pab cov neeg uas muaj pob ua ntej xwb.
packs-make-key = Koj tus yuam sij zais
packs-make-key-about = Tseem tsis muaj yuam sij? Ua ib tug hauv qab no ua ntej.
packs-make-password = Tus yuam sij lo password
packs-make-folder = Khaws rau qhov twg
packs-make-save = Ua pob npe
packs-made = Khaws pob npe lawm: { $file }
packs-made-next = Tam sim no koj theej tau daim file no thiab muab rau lwm tus. Thaum neeg ntxiv nws thawj zaug, nyeem koj plaub lo lus rau lawv hauv xov tooj.
packs-make-another = Ua lwm pob
packs-make-wrong = Thov saib tej no dua:
packs-make-need-from = Xaiv ib daim npe los sis ntau dua.
packs-make-need-name = Muab ib lub npe rau pob npe.
packs-make-need-publisher = Sau tias leej twg ua.
packs-make-need-id = Lub npe luv tsuas muaj tau ntawv me a txog z, lej, tee (.) thiab kab (-). Nws pib nrog ib tug ntawv los sis ib tug lej.
packs-make-need-number = Tus lej version yuav tsum yog ib tug lej tag nrho, { $least } los sis siab dua.
packs-make-need-date = Xaiv ib hnub uas tseem tsis tau txog, los sis tseg do.
packs-make-need-key = Xaiv koj tus yuam sij zais.
packs-make-need-password = Ntaus tus yuam sij lo password.
packs-make-need-folder = Xaiv khaws rau qhov twg.

## Ntxiv ib qhov kos npe rau ib pob npe uas ua lawm.

packs-sign-title = Kos npe rau ib pob npe uas ua lawm
packs-sign-about = Ib daim npe muaj tau cov neeg zov. Lawv yog cov neeg uas thim tau ib qhov kev pab uas ua phem, tab sis tsuas yog thaum ob peb tug ntawm lawv pom zoo. Lawv kos npe rau tib daim file ib tug zuj zus: txhua tus ntxiv ib qhov kos npe thiab muab daim file tshiab rau tus tom ntej.
packs-sign-open = Kos npe rau ib pob npe
packs-sign-part-what = Pob npe twg?
packs-sign-pack = Pob npe daim file
packs-sign-pack-about = Siv daim file tshiab tshaj, uas muaj txhua qhov kos npe txog tam sim no. Nws nyob li qub: khaws ib daim file tshiab uas ntxiv koj li.
packs-sign-reading = Tab tom nyeem pob npe…
packs-sign-read = Nyeem qhov no ua ntej koj kos npe. Koj qhov kos npe hais tias koj pom zoo.
packs-sign-save = Ntxiv kuv qhov kos npe
packs-sign-need-pack = Xaiv pob npe daim file.
packs-signed = Khaws pob npe nrog koj qhov kos npe lawm: { $file }
packs-signed-next = Muab daim file no rau tus neeg tom ntej uas yuav tsum kos npe. Thaum sawv daws kos tas, muab rau lwm tus. Ces txhua tus uas muaj daim npe ntxiv tau nws.
packs-sign-another = Kos npe rau lwm pob

## Ua ib pob npe uas thim tej kev pab.

packs-take-title = Thim tej kev pab
packs-take-about = Yog ib qhov kev pab yuav ua tau mob rau neeg, txhob tos pob npe tom ntej. Qhov no ua ib daim file me. Qhov twg ntxiv nws, cov kev pab ploj tam sid, txawm ib daim npe qub dua rov coj lawv los.
packs-take-wardens = Tsuas yog tus uas ua daim npe, los sis nws cov neeg zov, thiaj ua tau qhov no. Yog ob peb tug neeg zov yuav tsum pom zoo, ib tug ntawm nej ua daim file ntawm no. Lwm tus kos npe ib tug zuj zus, hauv “Kos npe rau ib pob npe uas ua lawm”.
packs-take-open = Thim tej kev pab
packs-take-part-what = Thim dab tsi?
packs-take-pack = Daim npe uas muaj lawv
packs-take-choose = Xaiv ib daim npe
packs-take-built-in = Tsis muaj leej twg kos npe rau daim npe uas los nrog { -app-name }. Yog koj kos npe rau daim file no, nws siv tau rau txhua qhov chaw uas twb ntseeg koj tus yuam sij lawm.
packs-take-entries = Cov kev pab
packs-take-entries-about = Sau lub npe tsis hloov ntawm txhua qhov kev pab rau nws tus kheej ib kab. Koj nrhiav tau nws ntawm lub screen “Qhia qhov yuam kev”. Ntawd kuj muaj ib lub khawm sau qhov no rau koj.
packs-take-reason = Vim li cas
packs-take-reason-about = Sau ua lus yooj yim. Txhua tus uas tau daim file nyeem tau, yog li tsis txhob hais cov neeg uas raug mob lub npe.
packs-take-signer = Leej twg kos npe
packs-take-save = Ua daim file
packs-take-need-pack = Xaiv daim npe.
packs-take-need-entries = Sau ib qhov kev pab los sis ntau dua.
packs-take-need-reason = Sau tias vim li cas.
packs-take-need-signer = Sau tias leej twg kos npe.
packs-taken = Khaws daim file lawm: { $file }
packs-taken-next = Cov kev pab tseem nyob, thiab koj qhov kos npe yog thawj qhov. Yog lwm tus yuav tsum kos npe thiab, muab daim file rau tus tom ntej ntawm lawv. Thaum sawv daws kos tas, ntxiv nws ntawm no thiab muab rau lwm tus.
packs-take-another = Thim ntxiv
packs-take-hint = Koj puas yog tus ua daim npe no, los sis ib tug ntawm nws cov neeg zov? Yog qhov kev pab no yuav ua tau mob rau neeg, koj thim tau nws rau txhua tus uas muaj daim npe.
packs-take-hint-open = Thim nws

## Ua ib tug yuam sij.

packs-key-title = Koj tus yuam sij
packs-key-about = Ib tug yuam sij yog ib daim file nrog ib lo password. Koj siv nws kos npe rau koj cov pob npe. Koj pab neeg xav tau ib tug xwb, thiab ua nws ib zaug xwb.
packs-key-open = Ua ib tug yuam sij
packs-key-folder = Khaws rau qhov twg
packs-key-folder-about = Ib lub USB uas koj xauv cia tau zoo tshaj.
# keep: Hmoob hauv Asmeskas hu li lus Askiv
packs-key-password = Password
packs-key-password-about = Yuav tsum muaj 8 tus ntawv los sis ntau dua. Plaub lo lus los sis ntau dua uas tsis txheeb ze ruaj thiab nco tau yooj yim.
packs-key-again = Tib lo password dua
packs-key-short = Lo password yuav tsum muaj 8 tus ntawv los sis ntau dua.
packs-key-differ = Ob lo password tsis zoo ib yam.
packs-key-make = Ua tus yuam sij
packs-key-working = Tab tom ua tus yuam sij…
packs-key-made = Koj tus yuam sij ua tau lawm
packs-key-made-words = Cov no yog koj plaub lo lus. Nyeem rau neeg hauv xov tooj, kom lawv paub tias ib pob npe los ntawm koj tiag.
packs-key-made-secret = Yuam sij zais: tsis txhob muab rau leej twg
packs-key-made-public = Yuam sij qhia tau: koj muab tau rau lwm tus
packs-key-advice = Saib xyuas nws kom zoo
packs-key-advice-copy = Khaws ib daim theej ntawm tus yuam sij zais rau lub USB thib ob, hauv ib qho chaw xauv.
packs-key-advice-password = Sau lo password rau ntawv thiab khaws kom nrug deb ntawm tus yuam sij. Tsis muaj leej twg coj tau nws rov los rau koj.
packs-key-advice-lost = Yog tus yuam sij ploj los sis raug nyiag, qhia tam sid rau txhua tus uas siv koj cov pob npe.
packs-key-use = Siv nws kos npe rau ib pob npe

## Cov kev pab uas thim lawm.

packs-revoked-title = Thim lawm
packs-revoked-about = Muaj neeg pom tias cov kev pab no yuam kev los sis ua phem. Peb tsis qhia lawv, txawm ib daim npe qub dua rov coj lawv los.
packs-revoked-by = { $by } thim rau hnub tim { $date }
packs-revoked-entry = Qhov kev pab:

## Cov khub kev pab uas tej zaum yog tib yam.

packs-twins-notice = { $count } khub tej zaum yog tib qhov kev pab.
packs-twins-open = Saib lawv
packs-twins-title = Ob qho no puas yog tib yam?
packs-twins-about = Ob daim npe muaj tau tib qhov kev pab ob zaug. Saib ob sab thiab txiav txim. Yog koj paub tsis tseeb, hu lawv los sis tseg cov khub li qub: ob qho tseem nyob hauv phau npe.
packs-twins-loading = Tab tom nrhiav cov khub…
packs-twins-none = Tam sim no tsis muaj ob qhov kev pab zoo ib yam.
packs-twins-pair = Khub { $number } ntawm { $total }
packs-same-number = Ob qho muaj tib tug xov tooj.
packs-same-name_and_state = Ob qho muaj tib lub npe, hauv tib lub xeev.
packs-twins-from = Los ntawm: { $list }
packs-twins-no-ways = Tsis muaj xov tooj thiab tsis muaj nplooj website
packs-twins-keep = Lawv yog tib yam: tseg qhov no
packs-twins-apart = Lawv tsis yog tib yam
packs-twins-sure = Tom qab no hloov tsis tau lawm.
packs-twins-joined = Txij no mus tsuas qhia “{ $name }” xwb.
packs-twins-kept-apart = Ob qho tseem nyob, thiab peb yuav tsis nug txog lawv dua.
packs-twins-packs = Mus rau cov pob npe
