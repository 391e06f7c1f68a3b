### Qhov chaw txhais ntawv: ib tug neeg uas paub ib hom lus sau qhov program cov lus, ib zaug ib nqe. Tej zaum nws tsis txawj siv
### computer zoo. Ib “nqe lus” yog ib kab lus los sis ib lub npe hauv qhov program. Siv lus yooj yim txhua qhov.

## Thaum pib.

translate-title = Txhais qhov program no
translate-about = Ntawm no koj sau tau cov lus hauv qhov program no ua koj hom lus, ib zaug ib nqe. Koj tsis tas sau npe nkag, thiab tsis tas siv internet. Txhua yam koj sau nyob hauv ib lub folder uas koj xaiv, mus txog thaum koj muab rau lwm tus.
translate-folder = Lub folder uas khaws koj tes hauj lwm
translate-folder-about = Koj tus kheej ib lub folder, tej zaum nyob hauv ib lub USB. Yog koj twb tau ua hauj lwm ntawm no lawm, xaiv tib lub folder dua.
translate-language-other = Ib hom lus uas tseem tsis muaj ntawm no
translate-tag = Tus code luv ntawm hom lus
translate-tag-about = Ob los sis peb tug ntawv, piv txwv li so rau lus Somali. Yog hom lus no muaj ntau hom ntawv, ntxiv seb hom ntawv twg, piv txwv li pa-Arab.
translate-own-name = Hom lus lub npe, sau ua nws tus kheej hom ntawv
translate-english-name = Hom lus lub npe ua lus Askiv
translate-open = Qhib

## Cov nqe lus.

translate-counts = Tes hauj lwm mus txog twg lawm
translate-counts-all = Txhua nqe lus
translate-counts-critical = Cov nqe tseem ceeb
translate-critical-about = Cov nqe tseem ceeb yog cov uas cov neeg muaj kev phom sij yuav nyeem, los sis cov uas hais tias txoj cai muab dab tsi rau lawv. Maj mam ua cov ntawd.
translate-counts-total = Suav ua ke
translate-standing-missing = Tseem tsis tau txhais
translate-standing-source_changed = Lus Askiv hloov lawm
translate-standing-machine = Computer txhais
translate-standing-unreviewed = Tus thib ob tsis tau xyuas
translate-standing-trusted = Xyuas lawm
translate-critical = Tseem ceeb
translate-unsaved = Tsis tau khaws cia
translate-search = Nrhiav hauv cov lus Askiv
translate-filter-standing = Qhia
translate-filter-area = Ntu ntawm qhov program
# “Tag nrho” kuj nyob hauv translate-none: siv tib lo lus.
translate-filter-all = Tag nrho
translate-shown = { $count } nqe lus
translate-none = Tsis muaj ib nqe zoo li no. Xaiv “Tag nrho” kom pom ntxiv.
translate-more = Qhia ntxiv
translate-undo = Thim qhov kuv khaws zaum kawg
translate-undone = Thim qhov koj khaws zaum kawg lawm.
translate-close = Kaw qhov chaw txhais ntawv
translate-close-unsaved = Koj tau ntaus lus rau { $count } nqe uas tseem tsis tau khaws cia. Yog koj kaw tam sim no, tej lus ntawd yuav ploj.

## Ib nqe lus.

translate-to-list = Rov mus rau cov nqe lus
translate-previous = Nqe ua ntej
translate-next = Nqe tom ntej
translate-english = Lus Askiv
translate-pills-about = Cov lus uas muaj kab puag ncig yog qhov program sau rau. Nias ib lo kom tso nws rau hauv koj nqe lus.
translate-notes = Lus qhia ntxiv
translate-before = Nqe lus ua ntej nqe no
translate-after = Nqe lus tom qab nqe no
translate-where = Nws tshwm rau qhov twg
translate-changes = Cov lus Askiv hloov li cas lawm
translate-changes-gone = Rho tawm lawm:
translate-changes-new = Tshiab:
translate-changes-unknown = Cov lus Askiv hloov lawm. Tsis muaj leej twg khaws cov lus qub cia, yog li nyeem tag nrho.
translate-glossary = Cov lus uas twb xaiv lawm
translate-memory = Cov nqe lus zoo sib xws
translate-memory-use = Siv cov lus no
translate-yours = Ua lus { $language }
translate-yours-part = Ntu “{ $part }”
translate-one-for-all = Tib cov lus rau txhua tus lej
translate-form = Rau cov lej xws li { $numbers }
translate-form-only = Rau tus lej { $number } xwb
translate-form-rest = Rau tag nrho lwm cov lej
translate-preview = Nws yuav zoo li cas
translate-must = Thov kho:
translate-may = Thov saib dua:
translate-finding-here = Ntawm no:
translate-finding-wanted = Yuav tsum yog:
translate-name = Koj lub npe, los sis ib lub npe uas koj xaiv
translate-name-about = Lub npe raug khaws cia nrog koj cov lus. Koj tseg do los tau. Thaum koj kaw qhov program, nws tsis nco lub npe lawm.
translate-save = Khaws cia
translate-save-still = Khaws cia: kuv cov lus tseem haum
translate-saved = Khaws cia lawm. Tam sim no qhov program hais li no.
translate-not-saved = Tseem tsis tau khaws cia. Kho tej uas muaj cim ua ntej.
translate-draft = Cov lus no tseem tsis tau khaws cia.
translate-draft-drop = Rov siv cov lus uas khaws cia lawm
translate-review = Kuv nyeem lawm thiab lav tias nws yog
translate-review-about = Tus ua qhov no yog ib tug neeg thib ob uas paub hom lus no, thiab nws sau nws lub npe rau saum toj. Tsis muaj leej twg xyuas tau nws tus kheej cov lus.
translate-reviewed = Sau tseg lawm. Tam sim no nqe no suav tias xyuas lawm.
translate-made-human = { $name } txhais rau hnub tim { $date }.
translate-made-unnamed = Ib tug neeg uas tsis qhia npe txhais rau hnub tim { $date }.
translate-made-machine = Computer txhais rau hnub tim { $date }.
translate-read-by = { $name } nyeem rau hnub tim { $date }.

## Saib cov lus hauv qhov program.

translate-see = Saib nws hauv qhov program
translate-strip = Koj tab tom saib qhov program ua lus { $language }.
translate-strip-back = Rov mus rau qhov chaw txhais ntawv

## Muab tes hauj lwm rau lwm tus.

translate-hand-back = Muab kuv tes hauj lwm rau lwm tus
translate-hand-back-about = Txhua nqe ua hom lus no mus rau hauv ib daim file. Muab daim file rau cov neeg uas muab qhov program no rau koj, hauv ib lub USB los sis raws txoj kev uas koj nyiam.
translate-take-in = Ntxiv lwm tus tes hauj lwm
translate-take-in-about = Xaiv daim file uas tus ntawd muab tuaj. Peb ntxiv tej tshiab hauv nws. Yog neb ob leeg puav leej hloov tib nqe lus, peb qhia rau koj saib, thiab koj txiav txim.
translate-taken-in = Cov nqe hloov lawm: { $changed }. Cov nqe tshiab: { $added }.
translate-disputes = Neb ob leeg puav leej hloov { $count } nqe lus. Yuav siv leej twg cov lus?
translate-dispute-base = Ua ntej:
translate-dispute-ours = Siv kuv cov lus
translate-dispute-theirs = Siv lwm tus cov lus
translate-dispute-done = Siv raws li kuv xaiv

## Ib nqe lus tshwm rau qhov twg: duab ntawm cov screen tiag, ua lus Askiv, nyob ib sab ntawm txhua nqe uas txhais.

translate-where-alt = Duab { $number } ntawm { $total }: ib lub screen ntawm qhov program, muaj kab puag ncig nqe lus no.
translate-where-more = Nws kuj nyob rau { $count } qho chaw ntxiv.
translate-where-next = Qhia qhov chaw tom ntej
translate-where-spoken = Tsis muaj leej twg pom nqe lus no. Cov program uas nyeem lub screen rau neeg mloog hais nqe no txog yam uas muaj kab puag ncig.
translate-where-none = Tsis muaj duab qhia tias nqe lus no tshwm rau qhov twg.
