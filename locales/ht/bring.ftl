### Fè lis lòt moun antre, epi pataje lis ak lòt moun. Se benevòl ak moun ki okipe lis yo k ap li sa.

bring-title = Fè yon lis antre
bring-about = Fè yon lis sèvis antre: lis yon 211, yon anyè, oswa pwòp fèy kalkil ou (spreadsheet). Tout bagay fèt sou òdinatè sa a. Anyen pa ale okenn kote.
bring-to-giving = Pataje yon lis

## Premye etap: chwazi yon fichye

bring-choose-title = 1. Chwazi yon lis
bring-choose-about = Yon fèy kalkil (.csv, .xlsx, .ods), yon dosye oswa yon zip ki gen tablo, oswa yon fichye JSON. W ap wè sa ki ladan l anvan anyen antre.
bring-looking = N ap gade sa ki ladan l…
bring-chosen = Men sa ou chwazi
bring-choose-other = Chwazi yon lòt bagay
bring-is-pack = Sa a se yon pake: “{ $name }”. Pake yo gen siyati, e yo gen pwòp ekran pa yo.
bring-to-packs = Ale nan pake yo

## Dezyèm etap: sa nou jwenn

bring-check-title = 2. Verifye sa l ye
bring-found-format = Lis la nan yon fòma 211 ak anyè yo sèvi pou pase lis youn bay lòt. Fòma a rele Open Referral HSDS, e sa a se vèsyon { $version }.
bring-found-services = { $count } sèvis
bring-found-organizations = { $count } òganizasyon
bring-found-rows = { $count } ranje
bring-source-title = Ki kote lis la soti
bring-update-title = Èske se yon kopi pi nouvo yon lis ki la deja?
bring-update-new = Non, se yon nouvo lis
bring-source = Non kout
bring-source-about = Li la pou òdinatè a. Lè w ap fè yon kopi pi nouvo antre, sèvi ak menm non kout la: konsa fich ki te la yo ap mete ajou, e okenn fich p ap parèt de fwa.
bring-source-known = Gen yon lis ki la deja ak non kout sa a: “{ $name }”. N ap mete fich li yo ajou. Fich ki pa nan nouvo kopi a ankò, n ap retire yo.
bring-source-missing = Ekri yon non kout.
bring-name = Non moun ap wè
bring-name-about = L ap parèt sou chak fich, pou di ki kote l soti. Pa egzanp: Example County 211.
bring-name-missing = Ekri yon non, pou moun konnen ki kote fich yo soti.
bring-licence = Kondisyon pou sèvi ak lis la, si ou konnen yo
bring-licence-about = Pa egzanp: CC BY 4.0. Si lis la pa di anyen, kite l vid.
bring-private-title = Bagay prive
bring-private = Fè sa ki make prive antre tou
bring-private-about = Pa make ti kare sa a, sof si moun ki fè lis la te di w fè sa. Yon bagay ki make prive ka se adrès yon abri (shelter). Si move moun jwenn li, yo ka fè yon moun mal.
bring-private-on = Bagay prive yo ap antre. Nenpòt moun ki sèvi ak pwogram sa a ka wè yo.
bring-start = Fè lis sa a antre
bring-start-about = Ou ka kanpe nenpòt lè. Lè sa a, tout bagay ap rete jan l te ye anvan.

## Dezyèm etap, pou yon fèy kalkil: sa chak kolòn ye

bring-sheet = Fèy
bring-sheet-hidden = { $name } (kache)
bring-sheet-language = Nan ki lang li ekri
bring-sheet-state = Eta, kote fèy la pa di l
bring-sheet-state-none = Okenn eta
bring-columns-title = Kisa ki nan chak kolòn?
bring-columns-about = Nou devine selon tit kolòn yo ak sa ki ladan yo. Tanpri, gade yo youn pa youn.
bring-columns-open = Gen { $count } kolòn nou pa t ka devine. Tanpri, chwazi sa ki nan chak kolòn konsa.
bring-columns-no-name = Poko gen kolòn ki se non an. Chwazi kolòn ki gen non chak sèvis.
bring-column-blank = Kolòn { $number }
bring-column-empty = Pa gen anyen nan premye ranje yo
bring-sure-certain = Nou sèten
bring-sure-likely = Pwobableman
bring-sure-unknown = Tanpri, chwazi
bring-sure-chosen = Chwazi deja
bring-group-about = Konsènan sèvis la
bring-group-reach = Kijan pou jwenn yo
bring-group-where = Ki kote
bring-group-who = Pou ki moun ak pou kisa
bring-group-keep = Kenbe oswa kite deyò
bring-mapping-about = Ou ka anrejistre chwa sa yo nan yon fichye, epi sèvi avè yo pou pwochen kopi fèy kalkil sa a.
bring-mapping-use = Sèvi ak chwa w te anrejistre
bring-mapping-keep = Anrejistre chwa sa yo nan yon fichye
bring-mapping-use-title = Nan ki fichye chwa yo ye?
bring-mapping-used = Kounye a, chwa pou kolòn yo se menm ak sa ki nan fichye a.
bring-mapping-keep-title = Ki kote pou mete chwa yo?
bring-mapping-keep-about = Fichye a gen tit kolòn yo ak sa ou te chwazi. Pa gen okenn ranje ladan l.
bring-preview-title = Men kijan premye ranje yo ap antre
bring-preview-busy = N ap li ranje yo ankò…
bring-preview-none = Pa gen okenn ranje anba tit yo.
bring-preview-row = Ranje { $line }
bring-preview-aside = N ap mete l sou kote
bring-preview-empty = Pa gen anyen nan ranje sa a ki ap antre.
bring-preview-more = Montre { $count } lòt ranje

## Twazyèm etap: fè l antre

bring-running-title = 3. L ap antre
bring-count = { $count }

## Katriyèm etap: rapò a

bring-report-title = 4. Sa ki antre
bring-changes-title = Nan bibliyotèk la
bring-changes-added = Nouvo
bring-changes-changed = Chanje
bring-changes-removed = Pa la ankò
bring-changes-same = Menm jan ak anvan
bring-named-added = { $count } nouvo fich
bring-named-changed = { $count } fich ki chanje
bring-named-removed = { $count } fich ki pa la ankò
bring-named-more = Ak { $count } lòt.
bring-clean = Tout ranje antre jan yo te ekri. Pa t gen anyen pou korije.
bring-reasons-title = Sa nou fè ak ranje yo
bring-reasons-about = Nan lavi a, okenn lis pa pafè. Nou pa chanje anyen san nou pa konte l isit la.
bring-outcome-repaired = Nou korije
bring-outcome-kept = Nou kite jan sa te ye
bring-outcome-quarantined = Nou mete sou kote
bring-outcome-left_out = Nou kite deyò paske sa prive
bring-outcome-about-repaired = Sa yo antre. Nou te sèten kijan pou korije yo.
bring-outcome-about-kept = Sa yo antre ak pwòp mo yo. Yon moun ta dwe gade yo.
bring-outcome-about-quarantined = Sa yo pa antre. Korije yo nan lis la, epi fè l antre ankò.
bring-outcome-about-left_out = Sa yo pa antre, pou pèsonn pa an danje. Nou pa montre sa ki te ekri ladan yo.
bring-row-file = Fichye
bring-row-line = Liy
bring-row-column = Kolòn
bring-row-outcome = Sa nou fè
bring-row-reason = Poukisa
bring-row-value = Sa ki te ekri
bring-row-whole = Tout fichye a
bring-rows-more = Ak { $count } lòt. Ou ka wè yo nan rapò ou ka anrejistre a.
bring-rows-saved = Rapò ou ka anrejistre a di ki ranje sa yo ye.
bring-report-save = Anrejistre rapò a
bring-report-save-title = Ki kote pou mete rapò a?
bring-report-save-about = Se yon tablo (.csv) nenpòt pwogram fèy kalkil ka louvri. Li montre chak ranje nou korije, kite jan l te ye oswa mete sou kote. Kenbe l yon kote se moun ki okipe lis la sèlman ki ka wè l.
bring-report-find = Chèche nan bibliyotèk la
bring-report-again = Fè yon lòt lis antre

## Pataje lis

bring-give-title = Pataje yon lis
bring-give-about = Anrejistre fich yo nan yon fichye 211, anyè ak lòt pwogram ka li. Fòma a rele Open Referral HSDS, vèsyon 3.1.
bring-give-which = Ki fich?
bring-give-none = Chwazi omwen youn.
bring-give-empty = Poko gen lis pou pataje.
bring-give-form = Ki kalite fichye?
bring-give-tables = Tablo nan yon sèl fichye zip
bring-give-tables-about = Pou pifò pwogram, ak pou louvri nan yon fèy kalkil.
bring-give-json = Yon fichye JSON
bring-give-json-about = Pou moun ki fè sit entènèt ak pwogram.
bring-give-where = Ki kote pou mete l?
bring-give-looking = N ap gade ki lis ki genyen…

## Sa yon kolòn ye. Mo yo dwe kout.

bring-target-ignore = Kite deyò
bring-target-keep_as_is = Kenbe, men pa montre
bring-target-name = Non
bring-target-organization = Òganizasyon
bring-target-other_name = Lòt non
bring-target-description = Sa li fè
bring-target-more = Plis enfòmasyon
bring-target-phone = Nimewo telefòn
bring-target-phone_label = Nimewo a pou kiyès
bring-target-text_number = Nimewo pou tekste
bring-target-whatsapp = Nimewo WhatsApp
bring-target-email = Imèl
bring-target-website = Sit entènèt
bring-target-address = Tout adrès la
bring-target-street = Ri ak nimewo
bring-target-city = Vil
bring-target-state = Eta
bring-target-zip_code = Kòd ZIP
bring-target-country = Peyi
bring-target-latitude = Latitid
bring-target-longitude = Lonjitid
bring-target-languages = Lang yo pale
bring-target-interpreter = Gen entèprèt
bring-target-hours = Lè yo louvri
bring-target-cost = Pri
bring-target-eligibility = Ki moun ki ka vini
bring-target-kind = Kalite èd
bring-target-need = Pou ki pwoblèm moun vini
bring-target-community = Kominote li sèvi
bring-target-checked_date = Jou yo te verifye l
bring-target-status = Èske li la toujou
bring-target-id = Pwòp nimewo ranje a
bring-target-credit = Kominote kote yon pratik soti
bring-target-openness = Èske lòt moun gen dwa fè pratik la
bring-target-confidential = Kote l ye a sekrè
bring-target-notes = Nòt pa nou, pou pa montre
bring-target-public = Èske tout moun gen dwa wè l

## Sa nou fè ak yon ranje, ak poukisa

bring-reason-mojibake = Gen lèt ki te tounen siy dwòl. Nou korije yo.
bring-reason-not_utf8 = Fichye a te anrejistre ak yon ansyen fason pou ekri lèt. Nou li l konsa.
bring-reason-byte_order_mark = Te gen yon mak moun pa ka wè nan kòmansman fichye a. Nou retire l.
bring-reason-escaped_newline = Te gen kòd pou chanje liy nan tèks la. Kounye a, se vrè chanjman liy.
bring-reason-html = Te gen kòd paj entènèt nan tèks la. Nou retire yo.
bring-reason-marker = Te gen mak yon lòt pwogram nan tèks la. Nou retire yo.
bring-reason-control_character = Nou retire karaktè moun pa ka wè.
bring-reason-no_scheme = Kòmansman yon adrès entènèt te manke (https://). Nou ajoute l.
bring-reason-phone_written = Yon nimewo telefòn te ekri yon jan moun pa ka rele l. Kounye a, moun ka rele l.
bring-reason-phone_extension = Ekstansyon an te kole ak nimewo a. Kounye a, li apa.
bring-reason-several_phones = Te gen plizyè nimewo nan yon sèl kaz. Kounye a, chak nimewo apa.
bring-reason-ragged = Ranje a te gen twòp kaz oswa li pa t gen ase. Nou mete yo dakò ak tit kolòn yo.
bring-reason-id_derived = Nou chanje pwòp nimewo ranje a pou l tounen yon nimewo tout pwogram konprann.
bring-reason-id_missing = Ranje a pa t gen pwòp nimewo pa l. Nou ba l youn.
bring-reason-hours_read = Lè yo louvri te ekri nan yon fraz. Nou konprann li.
bring-reason-status_read = Te gen yon mo ki di si li la toujou. Nou konprann li.
bring-reason-phone_not_understood = Nou pa jwenn okenn nimewo moun ka rele isit la.
bring-reason-hours_not_understood = Nou pa konprann ki lè yo louvri. Sa rete jan l te ekri.
bring-reason-language_not_understood = Nou pa sèten ki lang sa ye. Li rete jan l te ekri.
bring-reason-date_not_understood = Nou pa konprann dat la.
bring-reason-address_not_understood = Sa pa yon adrès entènèt ni yon imèl ki mache.
bring-reason-no_place_on_earth = Pwen ki sou kat jewografik la pa yon kote ki egziste. Nou pa sèvi avè l.
bring-reason-all_inactive = Tout sèvis nan lis la make kòm sèvis ki pa mache. Sa pa posib, kidonk nou pa sèvi ak mak sa a.
bring-reason-unknown_column = Nou pa konnen kolòn sa a. Nou kenbe l epi n ap pataje l ak lis la, men nou pa montre l.
bring-reason-unknown_table = Nou pa konnen tablo sa a. Nou kenbe l epi n ap pataje l ak lis la, men nou pa montre l.
bring-reason-value_not_understood = Nou pa konnen sa sa vle di isit la. Li rete jan l te ekri.
bring-reason-name_shared = Gen lòt ranje ki gen menm non an, e nou pa sèten kilès ki te la anvan. Li antre kòm yon nouvo fich.
bring-reason-too_large = Gen yon kaz oswa yon ranje ki twò long anpil.
bring-reason-quote_not_closed = Gen yon gimè ki louvri epi ki pa janm fèmen.
bring-reason-name_missing = Li pa gen non.
bring-reason-duplicate_id = Yon lòt ranje gen menm nimewo a, men li di lòt bagay.
bring-reason-orphan = Li mache ak yon fich ki pa nan lis la.
bring-reason-bad_json = Pati sa a nan fichye a gate, nou pa ka li l.
bring-reason-practice_uncredited = Gen yon pratik gerizon ki pa di nan ki kominote l soti.
bring-reason-rule_broken = Li pa respekte yon règ ki pwoteje moun nan yon gwo moman difisil.
bring-reason-unreadable = Nou pa t ka li fichye a.
bring-reason-marked_private = Lis la make l prive.
bring-reason-staff_contact = Se non, imèl oswa nimewo dirèk yon moun ki travay la.
