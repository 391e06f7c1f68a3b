### Coj lwm tus cov npe los (los ntawm ib lub 211, ib phau npe los sis ib daim spreadsheet) thiab muab cov npe rau lwm tus.

bring-title = Coj ib daim npe los
bring-about = Coj ib daim npe kev pab los ntawm ib lub 211, ib phau npe los sis koj tus kheej daim spreadsheet. Txhua yam ua hauv lub computer no. Tsis xa dab tsi mus qhov twg.
bring-to-giving = Muab ib daim npe rau lwm tus

## Kauj ruam ib: xaiv ib daim file.

bring-choose-title = 1. Xaiv ib daim npe
bring-choose-about = Ib daim spreadsheet (.csv, .xlsx, .ods), ib lub folder los sis zip uas muaj table, los sis ib daim file JSON. Koj yuav pom tej nyob hauv ua ntej coj ib yam los.
bring-looking = Tab tom saib hauv…
bring-chosen = Koj xaiv
bring-choose-other = Xaiv lwm yam
bring-is-pack = Qhov no yog ib pob npe: “{ $name }”. Pob npe muaj kos npe thiab muaj lawv tus kheej lub screen.
bring-to-packs = Mus rau cov pob npe

## Kauj ruam ob: nrhiav tau dab tsi.

bring-check-title = 2. Xyuas seb nws yog dab tsi
bring-found-format = Daim npe no sau raws ib hom uas cov 211 thiab cov phau npe siv los sib pauv npe. Nws hu ua Open Referral HSDS, thiab qhov no yog version { $version }.
bring-found-services = { $count } qhov kev pab
bring-found-organizations = { $count } lub koom haum
bring-found-rows = { $count } kab
bring-source-title = Nws los qhov twg los
bring-update-title = Qhov no puas yog ib daim theej tshiab dua ntawm ib daim npe uas nyob ntawm no lawm?
bring-update-new = Tsis yog, nws yog ib daim npe tshiab
bring-source = Lub npe luv
bring-source-about = Rau lub computer. Thaum koj coj ib daim theej tshiab dua los, siv tib lub npe luv: ces tib cov kev pab hloov tshiab, thiab tsis muaj ib qhov ua ob zaug.
bring-source-known = Muaj ib daim npe nrog lub npe luv no: “{ $name }”. Nws cov kev pab yuav hloov tshiab. Cov kev pab uas tsis nyob hauv daim theej tshiab lawm yuav raug rho tawm.
bring-source-missing = Sau ib lub npe luv.
bring-name = Lub npe uas neeg yuav pom
bring-name-about = Nws nyob ntawm txhua qhov kev pab, qhia tias los qhov twg los. Piv txwv li: Example County 211.
bring-name-missing = Sau ib lub npe, kom neeg paub tias cov kev pab los qhov twg los.
bring-licence = Cov kev cai siv, yog koj paub
bring-licence-about = Piv txwv li: CC BY 4.0. Tseg do yog daim npe tsis hais.
bring-private-title = Tej yam zais
bring-private = Coj tej uas muaj cim zais los thiab
bring-private-about = Kaw qhov no tseg, tshwj tsis yog cov neeg uas ua daim npe hais kom koj qhib. Yam uas muaj cim zais tej zaum yog ib lub chaw nkaum qhov chaw nyob. Yog tus neeg phem nrhiav tau, muaj neeg yuav raug mob tau.
bring-private-on = Tej yam zais yuav coj los. Leej twg siv qhov program no tej zaum pom lawv.
bring-start = Coj daim npe no los
bring-start-about = Koj xav tso tseg thaum twg los tau. Ces txhua yam nyob li qub.

## Kauj ruam ob, rau ib daim spreadsheet: txhua kem yog dab tsi.

bring-sheet = Nplooj
bring-sheet-hidden = { $name } (zais)
bring-sheet-language = Hom lus uas nws sau
bring-sheet-state = Lub xeev, yog nplooj tsis hais
bring-sheet-state-none = Tsis muaj xeev
bring-columns-title = Txhua kem muaj dab tsi?
bring-columns-about = Peb twv ntawm lub npe kem thiab tej nyob hauv kem. Thov saib txhua kem.
bring-columns-open = Peb twv tsis tau { $count } kem. Thov xaiv tias lawv yog dab tsi.
bring-columns-no-name = Tseem tsis tau muaj ib kem yog lub npe. Xaiv seb kem twg muaj lub npe ntawm txhua qhov kev pab.
bring-column-blank = Kem { $number }
bring-column-empty = Tsis muaj dab tsi hauv thawj cov kab
bring-sure-certain = Peb paub tseeb
bring-sure-likely = Tej zaum yog
bring-sure-unknown = Thov xaiv
bring-sure-chosen = Xaiv lawm
bring-group-about = Hais txog nws
bring-group-reach = Yuav cuag li cas
bring-group-where = Nws nyob qhov twg
bring-group-who = Leej twg thiab dab tsi
bring-group-keep = Khaws los sis tsis coj
bring-mapping-about = Koj khaws tau tej xaiv no ua ib daim file thiab siv rau daim theej tom ntej ntawm daim spreadsheet no.
bring-mapping-use = Siv tej uas koj xaiv thiab khaws cia
bring-mapping-keep = Khaws tej xaiv no ua ib daim file
bring-mapping-use-title = Daim file twg muaj tej xaiv?
bring-mapping-used = Tam sim no cov kem teeb raws li hauv daim file ntawd.
bring-mapping-keep-title = Yuav tso tej xaiv rau qhov twg?
bring-mapping-keep-about = Daim file muaj cov npe kem thiab tej koj xaiv. Nws tsis muaj kab.
bring-preview-title = Thawj cov kab yuav coj los zoo li cas
bring-preview-busy = Tab tom rov nyeem cov kab…
bring-preview-none = Tsis muaj kab nyob hauv qab cov npe kem.
bring-preview-row = Kab { $line }
bring-preview-aside = Yuav raug cais tseg
bring-preview-empty = Kab no yuav tsis muaj dab tsi los.
bring-preview-more = Qhia { $count } kab ntxiv

## Kauj ruam peb: coj los.

bring-running-title = 3. Tab tom coj los
bring-count = { $count }

## Kauj ruam plaub: daim ntawv qhia.

bring-report-title = 4. Dab tsi tau los
bring-changes-title = Hauv phau npe
bring-changes-added = Tshiab
bring-changes-changed = Hloov lawm
bring-changes-removed = Tsis nyob lawm
bring-changes-same = Li qub
bring-named-added = { $count } qhov kev pab tshiab
bring-named-changed = { $count } qhov kev pab uas hloov lawm
bring-named-removed = { $count } qhov kev pab uas tsis nyob lawm
bring-named-more = Thiab { $count } qhov ntxiv.
bring-clean = Txhua kab los raws li sau. Tsis muaj dab tsi yuav kho.
bring-reasons-title = Peb ua dab tsi rau tej kab
bring-reasons-about = Cov npe tiag yeej tsis zoo tag nrho. Tsis muaj dab tsi hloov yam tsis suav ntawm no.
bring-outcome-repaired = Kho lawm
bring-outcome-kept = Khaws li qub
bring-outcome-quarantined = Cais tseg
bring-outcome-left_out = Tsis coj los vim nws zais
bring-outcome-about-repaired = Cov no los lawm. Peb paub tseeb tias yuav kho li cas.
bring-outcome-about-kept = Cov no los nrog lawv tus kheej cov lus. Yuav tsum muaj ib tug neeg saib.
bring-outcome-about-quarantined = Cov no tsis tau los. Kho lawv hauv daim npe thiab coj los dua.
bring-outcome-about-left_out = Cov no tsis tau los, kom tsis muaj leej twg raug kev phom sij. Peb tsis qhia tej lawv hais.
# keep: Hmoob hauv Asmeskas hu li lus Askiv
bring-row-file = File
bring-row-line = Kab
bring-row-column = Kem
bring-row-outcome = Peb ua dab tsi
bring-row-reason = Vim li cas
bring-row-value = Tej uas sau ntawd
bring-row-whole = Tag nrho daim file
bring-rows-more = Thiab { $count } kab ntxiv. Lawv nyob hauv daim ntawv qhia uas koj khaws tau.
bring-rows-saved = Daim ntawv qhia uas koj khaws tau hais tias yog cov kab twg.
bring-report-save = Khaws daim ntawv qhia
bring-report-save-title = Yuav tso daim ntawv qhia rau qhov twg?
bring-report-save-about = Nws yog ib daim table (.csv) uas qhib tau hauv ib qhov spreadsheet twg los tau. Nws qhia txhua kab uas raug kho, khaws li qub los sis cais tseg. Khaws rau qhov uas tsuas yog cov neeg saib xyuas daim npe thiaj pom.
bring-report-find = Nrhiav hauv phau npe
bring-report-again = Coj lwm daim npe los

## Muab cov npe rau lwm tus.

bring-give-title = Muab ib daim npe rau lwm tus
bring-give-about = Khaws cov kev pab ua ib daim file uas cov 211, cov phau npe thiab lwm cov program nyeem tau. Hom no hu ua Open Referral HSDS, version 3.1.
bring-give-which = Cov kev pab twg?
bring-give-none = Xaiv ib qho los sis ntau dua.
bring-give-empty = Tseem tsis tau muaj ib daim npe los muab rau lwm tus.
bring-give-form = Hom file twg?
bring-give-tables = Cov table hauv ib daim file zip
bring-give-tables-about = Rau cov program feem ntau, thiab rau qhib hauv ib daim spreadsheet.
bring-give-json = Ib daim file JSON
bring-give-json-about = Rau cov neeg uas ua website thiab program.
bring-give-where = Yuav tso rau qhov twg?
bring-give-looking = Tab tom saib seb muaj cov npe twg…

## Ib kem ntawm daim spreadsheet yog dab tsi: tej xaiv tau. Luv.

bring-target-ignore = Tsis coj
bring-target-keep_as_is = Khaws, tab sis tsis qhia
bring-target-name = Lub npe
bring-target-organization = Koom haum
bring-target-other_name = Lwm lub npe
bring-target-description = Nws ua dab tsi
bring-target-more = Hais ntxiv txog nws
bring-target-phone = Tus xov tooj
bring-target-phone_label = Yog leej twg tus xov tooj
bring-target-text_number = Tus xov tooj rau text
bring-target-whatsapp = Tus xov tooj WhatsApp
# keep: sawv daws hauv Asmeskas hu li no
bring-target-email = Email
# keep: sawv daws hauv Asmeskas hu li no
bring-target-website = Website
bring-target-address = Chaw nyob tag nrho
bring-target-street = Txoj kev thiab tus lej
bring-target-city = Lub nroog
bring-target-state = Lub xeev
# keep: sawv daws hauv Asmeskas hu li no
bring-target-zip_code = ZIP code
bring-target-country = Lub teb chaws
# keep: lo lus no nyob li Askiv hauv cov ntaub ntawv
bring-target-latitude = Latitude
# keep: lo lus no nyob li Askiv hauv cov ntaub ntawv
bring-target-longitude = Longitude
bring-target-languages = Hom lus lawv hais
bring-target-interpreter = Muaj neeg txhais lus
bring-target-hours = Sij hawm qhib
bring-target-cost = Tus nqi
bring-target-eligibility = Leej twg tuaj tau
bring-target-kind = Hom kev pab
bring-target-need = Neeg tuaj nrhiav kev pab txog dab tsi
bring-target-community = Cov zej zog uas nws pab
bring-target-checked_date = Hnub uas xyuas
bring-target-status = Nws puas tseem muaj
bring-target-id = Kab no tus kheej tus lej
bring-target-credit = Haiv neeg uas txoj kev kho los
bring-target-openness = Lwm tus puas siv tau txoj kev kho
bring-target-confidential = Nws qhov chaw yog zais
bring-target-notes = Peb tus kheej cov lus, tsis qhia
bring-target-public = Puas qhia tau rau sawv daws

## Ua dab tsi rau ib kab los sis ib qho, thiab vim li cas.

bring-reason-mojibake = Cov ntawv ntxhov lawm, thiab raug kho lawm.
bring-reason-not_utf8 = Daim file khaws raws ib txoj kev sau ntawv qub. Peb nyeem raws li ntawd.
bring-reason-byte_order_mark = Muaj ib tug cim pom tsis tau thaum pib daim file. Peb rho tawm lawm.
bring-reason-escaped_newline = Muaj code rau kab tshiab hauv cov lus. Tam sim no lawv yog kab tshiab.
bring-reason-html = Muaj code ntawm ib nplooj website hauv cov lus. Peb rho tawm lawm.
bring-reason-marker = Muaj cim ntawm lwm qhov program hauv cov lus. Peb rho tawm lawm.
bring-reason-control_character = Peb rho cov cim pom tsis tau tawm lawm.
bring-reason-no_scheme = Thaum pib ntawm ib qhov chaw nyob website tu lawm (https://). Peb ntxiv lawm.
bring-reason-phone_written = Ib tug xov tooj sau ua ib yam uas hu tsis tau. Tam sim no nws yog ib tug lej hu tau.
bring-reason-phone_extension = Muaj ib tug extension hauv tus xov tooj. Tam sim no nws nyob nws ib leeg.
bring-reason-several_phones = Muaj ntau tus xov tooj hauv ib qho. Tam sim no txhua tus nyob nws ib leeg.
bring-reason-ragged = Kab no muaj ntau dhau los sis tsawg dhau qho. Peb muab piv nrog cov npe kem.
bring-reason-id_derived = Kab no tus kheej tus lej hloov ua ib tug uas txhua qhov program to taub.
bring-reason-id_missing = Kab no tsis muaj nws tus kheej tus lej. Peb muab ib tug rau nws.
bring-reason-hours_read = Sij hawm qhib sau ua ib kab lus. Peb to taub lawm.
bring-reason-status_read = Ib lo lus hais tias nws puas tseem muaj. Peb to taub lawm.
bring-reason-phone_not_understood = Ntawm no peb nrhiav tsis tau ib tug xov tooj hu tau.
bring-reason-hours_not_understood = Peb tsis to taub sij hawm qhib. Peb khaws raws li sau.
bring-reason-language_not_understood = Peb paub tsis tseeb tias yog hom lus twg. Peb khaws raws li sau.
bring-reason-date_not_understood = Peb tsis to taub hnub tim.
bring-reason-address_not_understood = Qhov no tsis yog ib qhov chaw nyob website los sis email uas siv tau.
bring-reason-no_place_on_earth = Qhov chaw hauv daim map tsis yog ib qho chaw tiag. Peb tsis siv.
bring-reason-all_inactive = Txhua qhov kev pab hauv daim npe muaj cim tias tsis ua lawm. Qhov ntawd yeej tsis yog, yog li peb tsis siv tus cim.
bring-reason-unknown_column = Peb tsis paub kem no. Peb khaws thiab muab rov tawm, tab sis tsis qhia.
bring-reason-unknown_table = Peb tsis paub daim table no. Peb khaws thiab muab rov tawm, tab sis tsis qhia.
bring-reason-value_not_understood = Peb tsis paub qhov no txhais li cas ntawm no. Peb khaws raws li sau.
bring-reason-name_shared = Lwm cov kab muaj tib lub npe, thiab tsis paub tseeb tias kab twg twb nyob ntawm no ua ntej. Nws yog ib qhov kev pab tshiab.
bring-reason-too_large = Ib qho los sis ib kab ntev dhau heev.
bring-reason-quote_not_closed = Ib tug cim quotation mark qhib thiab tsis tau kaw.
bring-reason-name_missing = Nws tsis muaj npe.
bring-reason-duplicate_id = Lwm kab muaj tib tug lej thiab hais lwm yam.
bring-reason-orphan = Nws nrog ib qhov kev pab uas tsis nyob hauv daim npe.
bring-reason-bad_json = Qhov no ntawm daim file puas lawm thiab nyeem tsis tau.
bring-reason-practice_uncredited = Ib txoj kev kho tsis hais tias nws los ntawm haiv neeg twg.
bring-reason-rule_broken = Nws txhaum ib txoj cai uas tiv thaiv neeg thaum kub ntxhov.
bring-reason-unreadable = Nyeem tsis tau daim file.
bring-reason-marked_private = Daim npe muab cim tias nws zais.
bring-reason-staff_contact = Nws yog lub npe, email los sis tus kheej tus xov tooj ntawm ib tug neeg ua hauj lwm ntawd.
