### Cov kev pab uas neeg sau lawv tus kheej, tej lawv hnov hauv xov tooj, tej yuam kev lawv pom, thiab qhov uas ntaub ntawv tsis sib xws.

## Daim npe ntawm cov kev pab uas sau ntawm no.

own-title = Cov kev pab peb sau
own-about = Ntxiv kev pab uas koj paub thiab tsis muaj nyob hauv ib daim npe. Hu xyuas ib ntus ib zaug, thiab sau tej koj hnov.
own-not-locked = Cov kev pab no tsis raug xauv. Leej twg siv tau lub computer no ces nyeem tau.
own-no-people = Sau txog kev pab, txhob sau txog cov neeg uas tuaj thov kev pab.
own-add = Ntxiv ib qhov kev pab
own-round-open = Luam ib daim ntawv hu xov tooj
own-round-about = Daim ntawv hu xov tooj muaj cov kev pab uas tsis tau muaj leej twg xyuas ntev tshaj, nrog cov lus hais hauv xov tooj.
own-stalest-first = Cov uas tsim nyog hu tshaj nyob ua ntej.
own-count = { $count } qhov kev pab
own-reading = Tab tom nyeem…
own-none = Koj tseem tsis tau sau ib qhov kev pab.
own-none-ways = Pib nrog ib qho chaw uas koj paub zoo: nws lub npe, ib tug xov tooj, thiab nws ua dab tsi. Los sis nrhiav ib qhov kev pab hauv phau npe thiab sau raws li koj paub.
own-none-find = Saib hauv phau npe
own-called-today = Kuv hu hnub no
own-called-question = Hu lawm zoo li cas?
own-called-never-mind = Tsis txhob sau dab tsi
own-called-noted = Sau rau hnub no: { $answer }
own-called-wrong-next = Koj puas paub tus lej yog? Kho qhov kev pab.
own-call-holds = Txhua yam tseem yog
own-call-no_answer = Tsis muaj leej twg teb
own-call-wrong_number = Tus xov tooj tsis yog
own-call-ended = Qhov kev pab no tsis muaj lawm
own-edit = Kho
own-edit-about = Kho { $name }
own-delete = Lwv tawm
own-delete-about = Lwv tawm: { $name }
own-delete-title = Lwv { $name } tawm?
own-delete-warning = Nws yuav ploj ntawm daim file mus li. Coj tsis tau rov qab los.
own-delete-version = Yog qhov no yog koj kho ib qhov kev pab ntawm ib daim npe, yuav tshuav qhov qub ntawm daim npe xwb.
own-delete-now = Lwv tawm mus li
own-deleted = { $name } tsis nyob hauv daim file lawm.

## Daim ntawv sau ntawm ib qhov kev pab.

own-form-new = Ntxiv ib qhov kev pab
own-form-edit = Kho { $name }
own-form-changes = Qhov kev pab no los ntawm “{ $pack }”. Tej koj khaws ntawm no yog koj tus kheej qhov. Daim npe nyob li qub, thiab cov npe tshiab dua tsis sau npog koj qhov.
own-form-changes-starter = Qhov kev pab no los nrog qhov program. Tej koj khaws ntawm no yog koj tus kheej qhov, thiab nws tseem nyob thaum qhov program hloov tshiab.
own-form-needed = Tsuas yog lub npe thiaj yuav tsum muaj. Yam koj tsis paub, tseg do.
own-form-draft = Qhov no yog tej koj ntaus ua ntej. Nws tseem tsis tau khaws cia.
own-form-draft-drop = Muab tej kuv ntaus pov tseg
own-form-basics = Nws yog dab tsi
own-form-reach = Yuav cuag li cas
own-form-where = Nws nyob qhov twg
own-form-for = Nws pab dab tsi thiab pab leej twg
own-form-state = Nws puas tseem muaj?
own-form-origin = Yog leej twg li
own-form-name = Lub npe
own-form-kind = Hom kev pab
own-form-summary = Hais ua ib los sis ob kab lus
own-form-summary-about = Koj yuav qhia ib tug neeg zej zog txog nws li cas?
own-form-more = Hais ntxiv txog nws
own-form-hours = Thaum twg muaj neeg teb
own-form-hours-about = Hais raws koj cov lus, xws li: Monday txog Friday, 9 txog 5
own-form-cost = Tus nqi
own-form-needs = Neeg tuaj nrhiav kev pab txog dab tsi
own-form-communities = Cov zej zog uas nws hais tias nws pab
own-form-communities-about = Kos tej uas lawv hais txog lawv tus kheej xwb.
own-form-ticked =
    { $count ->
        [0] tsis kos ib qho
       *[other] kos { $count } qho
    }
own-form-us-state = Lub xeev
own-form-whole-country = Thoob teb chaws
own-form-place = Lub nroog, zos los sis zej zog
own-form-locale = Hom lus koj sau cov lus no
own-status-available = Yog, nws tseem muaj
own-status-paused = Tam sim no tsis muaj
own-status-uncertain = Paub tsis tseeb
own-status-ended = Nws xaus lawm
own-form-ended-about = Qhov kev pab uas tsis muaj lawm tseem qhia, kom neeg paub. Tsis pub muaj xov tooj nrog nws.
own-form-crisis-about = Neeg muaj kev phom sij yuav hu qhov no. Koj hu ua ntej, ces nias “Khaws cia thiab sau tias kuv hu hnub no”.
own-form-secret = Qhov chaw no yuav tsum zais cia
own-form-secret-about = Rau chaw nkaum thiab tsev nyab xeeb. Tsis khaws, tsis qhia thiab tsis xa qhov chaw nyob.
own-form-credit = Haiv neeg uas nws los
own-form-credit-about = Hais raws li lawv tus kheej hais. Ib txoj kev kho uas tsis muaj qhov no khaws tsis tau thiab xa tsis tau.
own-form-openness = Lwm tus puas muab siv tau?
own-way = Txoj kev { $number }
own-way-kind = Ua li cas
own-way-number = Tus xov tooj
own-way-email = Chaw nyob email
own-way-page = Chaw nyob website
own-way-address = Chaw nyob ntawm txoj kev
own-way-label = Yog leej twg li, los sis rau leej twg
own-way-label-about = Yog muaj ntau tus, xws li: rau cov hluas
own-way-languages = Hom lus hais ntawd
own-way-language-add = Ntxiv ib hom lus
own-way-language-choose = Xaiv…
own-way-language-put = Ntxiv
own-way-language-drop = Rho tawm: { $language }
own-way-interpreter = Muaj ntau hom lus ntxiv nrog neeg txhais lus
own-way-add = Ntxiv ib txoj kev cuag
own-way-up = Txav mus saud
own-way-down = Txav los hauv
own-way-drop = Rho tawm
own-way-up-about = Txav mus saud: txoj kev { $number }
own-way-down-about = Txav los hauv: txoj kev { $number }
own-way-drop-about = Rho tawm: txoj kev { $number }
own-way-none = Tseem tsis tau muaj ib txoj kev cuag.
own-way-secret = Qhov chaw no yuav tsum zais cia, yog li tsis pub muaj chaw nyob ntawm no. Rho txoj kev no tawm.
own-way-ended = Qhov kev pab no tsis muaj lawm, yog li tsis pub muaj xov tooj ntawm no. Rho txoj kev no tawm.
own-form-mend = Muaj { $count } yam tseem tu los sis tsis haum:
own-mend-name = Nws yuav tsum muaj ib lub npe.
own-mend-credit = Ib txoj kev kho yuav tsum muaj haiv neeg uas nws los.
own-mend-way-empty = Txoj kev { $number } tsis muaj xov tooj los sis chaw nyob. Sau rau, los sis rho nws tawm.
own-mend-way-secret = Txoj kev { $number } yog ib qhov chaw nyob ntawm txoj kev, tab sis qhov chaw yuav tsum zais cia.
own-mend-way-ended = Txoj kev { $number } yog ib tug xov tooj, tab sis qhov kev pab no tsis muaj lawm.
own-mend-closed = Ib txoj kev uas kaw, ntawm no peb hais lub npe thiab hwm nws. Tsis pub muaj kev cuag nrog nws.
own-save = Khaws cia
own-save-called = Khaws cia thiab sau tias kuv hu hnub no
own-cancel = Tsis ua lawm
own-saving = Tab tom khaws cia…
own-cancel-title = Muab tej koj ntaus pov tseg?
own-cancel-about = Koj tau ntaus ib yam uas tseem tsis tau khaws cia.
own-cancel-now = Pov tseg
own-saved = { $name } khaws cia lawm.

## Ntawm ib qhov kev pab nplooj, thaum kawg.

own-steward-title = Txog qhov kev pab no
own-from-starter = Nws los nrog qhov program.
own-from-own = Nws sau ntawm no, hauv lub computer no.
own-from-pack = Nws los ntawm daim npe “{ $pack }”.
own-from-signed = Nws los ntawm daim npe uas kos npe “{ $pack }”.
own-version-edit = Kho peb tus kheej qhov
own-mistake-open = Qhia qhov yuam kev
own-secret-place = Qhov chaw no nyob qhov twg raug zais cia, kom cov neeg ntawd nyab xeeb. Tsis muaj chaw nyob ntawm no.

## Qhov uas ntaub ntawv tsis sib xws.

own-disputes = Peb cov ntaub ntawv tsis sib xws
own-disputes-about = Saum toj ntawm nplooj no, peb qhia thawj qhov ntawm cov no. Yog nws tseem ceeb rau koj, nug lawv thaum koj hu.
own-disputed-here = Peb cov ntaub ntawv tsis sib xws txog qhov no. Saib hauv qab.
own-fact-numbers = Cov xov tooj
own-fact-addresses = Cov chaw nyob
own-fact-status = Nws puas tseem muaj
own-fact-cost = Tus nqi
own-fact-emergency = Tub ceev xwm thiab tsheb thauj neeg mob
own-fact-name = Lub npe
own-side-starter = Daim npe uas los nrog qhov program
own-side-own = Qhov kev pab peb tus kheej sau
own-side-unnamed = Ib daim npe tsis muaj npe
own-side-shown = qhia saum toj
own-side-nothing = tsis hais dab tsi txog qhov no

## Qhia qhov yuam kev.

own-mistake-title = Qhia qhov yuam kev
own-mistake-of = Txog qhov kev pab no:
own-mistake-what = Dab tsi yuam kev?
own-mistake-number = Tus xov tooj
own-mistake-hours = Sij hawm qhib
own-mistake-languages = Cov hom lus
own-mistake-address = Chaw nyob los sis nplooj website
own-mistake-ended = Qhov kev pab no tsis muaj lawm
own-mistake-credit = Haiv neeg uas hais tias nws los
own-mistake-harm = Nws ua phem rau ib tug neeg, los sis hu tub ceev xwm
own-mistake-other = Lwm yam
own-mistake-note = Yog li cas thiaj yog? Los sis muaj dab tsi tshwm sim?
own-mistake-note-about = Txhob sau koj lub npe, los sis lwm tus lub npe, tshwj tsis yog koj xav kom nyob hauv daim file.
own-mistake-file = Daim file yuav muaj dab tsi
own-mistake-file-about = Tsuas yog tej uas nyob ntawm no. Tsis muaj koj lub npe, thiab tsis muaj dab tsi txog lub computer no.
own-mistake-file-entry = Qhov kev pab
own-mistake-file-what = Dab tsi yuam kev
own-mistake-file-note = Koj cov lus
own-mistake-file-no-note = tsis muaj
own-mistake-file-language = Hom lus ntawm koj cov lus
own-mistake-save = Khaws daim file
own-mistake-not-sent = Tsis xa dab tsi mus. Qhov program no yeej tsis siv internet. Koj tus kheej muab daim file rau ib tug neeg.
own-mistake-give-pack = Muab rau cov neeg uas tshaj tawm “{ $pack }”.
own-mistake-give-starter = Muab rau cov neeg uas muab qhov program no rau koj.
own-mistake-give-own = Qhov kev pab no sau ntawm no. Nws kho tau ntawm no.
own-mistake-choose = Ua ntej, xaiv seb dab tsi yuam kev.
own-mistake-saved = Khaws cia lawm: { $file }

## Daim ntawv hu xov tooj.

own-round-screen = Cov kev pab uas tsis tau muaj leej twg xyuas ntev tshaj, ntau tshaj yog nees nkaum qhov. Kos tej koj hnov, ces sau ntawm no rau “Kuv hu hnub no”.
own-round-none = Tsis muaj dab tsi yuav hu. Txhua qhov kev pab uas muaj xov tooj raug xyuas tsis ntev los no.
own-round-title = Cov xov tooj yuav hu
own-round-how = Nug zoo zoo thiab txais tej koj tau. Kos tej uas tseem yog, thiab sau tej uas tsis yog. Yog lawv tsis khoom, mam hu dua. Koj tsis tas hais dab tsi txog koj tus kheej.
own-round-say = Yuav hais li cas
own-round-hello = Nyob zoo. Kuv pab saib xyuas ib daim npe pub dawb ntawm cov chaw uas neeg nrhiav tau kev pab. Nej nyob hauv daim npe. Nej puas khoom ob peb feeb?
own-round-number = Tus xov tooj no puas tseem yog nej li?
own-round-hours = Thaum twg muaj neeg teb?
own-round-languages = Nej hais hom lus twg? Nej puas siv neeg txhais lus?
own-round-cost = Tus nqi yog li cas? Neeg tsis muaj nyiaj thiab tsis muaj insurance puas tuaj tau?
own-round-id = Nej puas nug neeg txog ID?
own-round-police = Nej puas hu tub ceev xwm los sis tsheb thauj neeg mob thaum tus neeg tsis pom zoo? Thaum twg?
own-round-thanks = Ua tsaug. Ob peb lub hlis tom ntej peb hu dua puas tau?
own-round-notes = Hnub tim thiab lus sau
