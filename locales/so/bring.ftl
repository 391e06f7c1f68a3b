### Soo gelinta liisaska dadka kale iyo bixinta liisaska. Waxaa akhriya mutadawiciin iyo dadka liisaska haya.

bring-title = Soo geli liis
bring-about = Soo geli liis adeegyo oo ka yimid 211, hage ama xaashidaada xisaabeed. Wax walba kombuyuutarkan ayay ku dhacaan. Waxba meelna looma diro.
bring-to-giving = Liis dadka sii

## Tallaabada koowaad: doorashada faylka.

bring-choose-title = 1. Dooro liis
bring-choose-about = Xaashi xisaabeed (.csv, .xlsx, .ods), gal ama zip ay jaantusyo ku jiraan, ama fayl JSON ah. Waxa ku jira waad arki doontaa ka hor inta aan waxba la soo gelin.
bring-looking = Waa la eegayaa…
bring-chosen = Waxaad dooratay
bring-choose-other = Dooro wax kale
bring-is-pack = Kani waa xirmo: “{ $name }”. Xirmooyinku waa saxiixan yihiin, waxayna leeyihiin shaashad u gaar ah.
bring-to-packs = U gudub xirmooyinka

## Tallaabada labaad: waxa la helay.

bring-check-title = 2. Hubi waxa uu yahay
bring-found-format = Liisku wuxuu ku qoran yahay qaab caan ah oo ay 211-yada iyo hagayaashu liisaska isku weydaarsadaan. Magaciisu waa Open Referral HSDS, kanina waa nooca { $version }.
bring-found-services =
    { $count ->
        [one] { $count } adeeg
       *[other] { $count } adeeg
    }
bring-found-organizations =
    { $count ->
        [one] { $count } urur
       *[other] { $count } urur
    }
bring-found-rows =
    { $count ->
        [one] { $count } saf
       *[other] { $count } saf
    }
bring-source-title = Halka uu ka yimid
bring-update-title = Kani ma nuqul ka cusub oo liis halkan hore u yaal baa?
bring-update-new = Maya, waa liis cusub
bring-source = Magac gaaban
bring-source-about = Kombuyuutarka ayaa loogu talagalay. Markaad nuqul cusub soo geliso, isticmaal isla magaca gaaban: markaas isla qoraallada ayaa la cusboonaysiiyaa, midna laba jeer ma noqdo.
bring-source-known = Liis magacan gaaban leh ayaa halkan yaal: “{ $name }”. Qoraalladiisa waa la cusboonaysiin doonaa. Qoraallada aan nuqulka cusub ku jirin waa la saari doonaa.
bring-source-missing = Qor magac gaaban.
bring-name = Magaca ay dadku arki doonaan
bring-name-about = Qoraal kasta ayuu ku yaal sida isha xogta. Tusaale: Example County 211.
bring-name-missing = Qor magac, si dadku u ogaadaan halka qoraalladu ka yimaadeen.
bring-licence = Shuruudaha isticmaalka, haddii aad taqaan
bring-licence-about = Tusaale: CC BY 4.0. Maran uga tag haddii liisku sheegin.
bring-private-title = Waxyaabaha gaarka ah
bring-private = Sidoo kale soo geli waxa lagu calaamadiyey gaar
bring-private-about = Ha shidin haddii aysan dadka liiska leh kuu sheegin. Waxa lagu calaamadiyey gaar wuxuu noqon karaa cinwaanka hoyga badbaadada. Haddii qof khalad ah helo, qof baa waxyeello ku gaari karta.
bring-private-on = Waxyaabaha gaarka ah waa la soo gelin doonaa. Qof kasta oo barnaamijkan isticmaala wuu arki karaa.
bring-start = Soo geli liiskan
bring-start-about = Mar kasta waad joojin kartaa. Markaas wax walba waa sidii hore.

## Tallaabada labaad, xaashi xisaabeed: waxa tiir kasta yahay.

bring-sheet = Xaashi
bring-sheet-hidden = { $name } (qarsoon)
bring-sheet-language = Luqadda ay ku qoran tahay
bring-sheet-state = Gobolka, meesha aysan xaashidu sheegin
bring-sheet-state-none = Gobol ma jiro
bring-columns-title = Maxaa ku jira tiir kasta?
bring-columns-about = Waxaan ka qiyaasnay cinwaannada tiirarka iyo waxa tiirarka ku jira. Fadlan mid kasta eeg.
bring-columns-open =
    { $count ->
        [one] Ma qiyaasi karin { $count } tiir. Fadlan dooro waxa uu yahay.
       *[other] Ma qiyaasi karin { $count } tiir. Fadlan dooro waxa ay yihiin.
    }
bring-columns-no-name = Weli tiirna magaca ma aha. Dooro tiirka uu ku jiro magaca adeeg kasta.
bring-column-blank = Tiirka { $number }
bring-column-empty = Waxba kuma jiraan safafka hore
bring-sure-certain = Waan hubnaa
bring-sure-likely = Malaha
bring-sure-unknown = Fadlan dooro
bring-sure-chosen = La doortay
bring-group-about = Ku saabsan
bring-group-reach = Sida loola xiriiro
bring-group-where = Meesha uu yaal
bring-group-who = Cidda iyo waxa
bring-group-keep = Hay ama ka tag
bring-mapping-about = Doorashooyinkan fayl ahaan ayaad u hayn kartaa oo aad ugu isticmaali kartaa nuqulka xiga ee xaashidan.
bring-mapping-use = Isticmaal doorashooyinkii aad haysay
bring-mapping-keep = Doorashooyinkan fayl ahaan u hay
bring-mapping-use-title = Faylkee ayay doorashooyinku ku jiraan?
bring-mapping-used = Tiirarka hadda waa sida faylkaas ku jirta.
bring-mapping-keep-title = Xaggee la dhigayaa doorashooyinka?
bring-mapping-keep-about = Faylka waxaa ku jira cinwaannada tiirarka iyo waxa aad dooratay. Saf kuma jiro.
bring-preview-title = Sida safafka hore u soo geli doonaan
bring-preview-busy = Safafka mar kale ayaa la akhrinayaa…
bring-preview-none = Cinwaannada hoostooda saf kuma jiro.
bring-preview-row = Safka { $line }
bring-preview-aside = Dhinac baa la dhigi doonaa
bring-preview-empty = Safkan waxba kama soo geli doonaan.
bring-preview-more =
    { $count ->
        [one] Tus { $count } saf oo kale
       *[other] Tus { $count } saf oo kale
    }

## Tallaabada saddexaad: soo gelinta.

bring-running-title = 3. Waa la soo gelinayaa
bring-count = { $count }

## Tallaabada afraad: warbixinta.

bring-report-title = 4. Waxa soo galay
bring-changes-title = Maktabadda
bring-changes-added = Cusub
bring-changes-changed = La beddelay
bring-changes-removed = Hadda ma jiraan
bring-changes-same = Sidii hore
bring-named-added =
    { $count ->
        [one] { $count } qoraal oo cusub
       *[other] { $count } qoraal oo cusub
    }
bring-named-changed =
    { $count ->
        [one] { $count } qoraal oo la beddelay
       *[other] { $count } qoraal oo la beddelay
    }
bring-named-removed =
    { $count ->
        [one] { $count } qoraal oo aan hadda jirin
       *[other] { $count } qoraal oo aan hadda jirin
    }
bring-named-more =
    { $count ->
        [one] Iyo { $count } kale.
       *[other] Iyo { $count } kale.
    }
bring-clean = Saf kasta wuxuu u soo galay sidii loo qoray. Wax la saxo ma jirin.
bring-reasons-title = Waxa aan safafka mid mid ugu samaynay
bring-reasons-about = Liisaska dhabta ahi weligood ma dhammaystirna. Wax lama beddelin iyadoo aan halkan lagu tirin.
bring-outcome-repaired = La saxay
bring-outcome-kept = Sidiisii ayaa loo daayay
bring-outcome-quarantined = Dhinac la dhigay
bring-outcome-left_out = Laga tegay maxaa yeelay waa gaar
bring-outcome-about-repaired = Kuwani way soo galeen. Waan hubnay sida loo saxo.
bring-outcome-about-kept = Kuwani erayadoodii ayay la soo galeen. Waa in qof eego.
bring-outcome-about-quarantined = Kuwani ma soo gelin. Liiska ku sax oo mar kale soo geli.
bring-outcome-about-left_out = Kuwani ma soo gelin, si aan cidna halis loo gelin. Ma tusno waxa ay sheegeen.
bring-row-file = Faylka
bring-row-line = Sadarka
bring-row-column = Tiirka
bring-row-outcome = Waxa aan samaynay
bring-row-reason = Sababta
bring-row-value = Waxa halkaas ku qornaa
bring-row-whole = Faylka oo dhan
bring-rows-more =
    { $count ->
        [one] Iyo { $count } kale. Wuxuu ku jiraa warbixinta aad kaydin karto.
       *[other] Iyo { $count } kale. Waxay ku jiraan warbixinta aad kaydin karto.
    }
bring-rows-saved = Warbixinta aad kaydin karto ayaa sheegaysa safafka ay yihiin.
bring-report-save = Kaydi warbixinta
bring-report-save-title = Xaggee la dhigayaa warbixinta?
bring-report-save-about = Waa jaantus (.csv) oo ku furma xaashi xisaabeed kasta. Wuxuu tusayaa saf kasta oo la saxay, la daayay ama dhinac la dhigay. Hay meel ay dadka liiska haya oo keliya arki karaan.
bring-report-find = Ka raadi maktabadda
bring-report-again = Soo geli liis kale

## Bixinta liisaska.

bring-give-title = Liis dadka sii
bring-give-about = Qoraallada u kaydi fayl ay akhriyi karaan 211-yada, hagayaasha iyo barnaamijyada kale. Qaabka waxaa la yiraahdaa Open Referral HSDS, nooca 3.1.
bring-give-which = Qoraalladee?
bring-give-none = Dooro ugu yaraan mid.
bring-give-empty = Weli ma jiro liis la bixiyo.
bring-give-form = Fayl noocee ah?
bring-give-tables = Jaantusyo hal fayl zip ah ku jira
bring-give-tables-about = Barnaamijyada badankood, iyo furidda xaashi xisaabeed.
bring-give-json = Hal fayl JSON ah
bring-give-json-about = Dadka dhisa bogagga internetka iyo barnaamijyada.
bring-give-where = Xaggee la dhigayaa?
bring-give-looking = Waa la eegayaa liisaska jira…

## Waxa uu yahay tiirka xaashida xisaabeed: doorashooyin. Gaaban.

bring-target-ignore = Ka tag
bring-target-keep_as_is = Hay, laakiin ha tusin
bring-target-name = Magaca
bring-target-organization = Ururka
bring-target-other_name = Magac kale
bring-target-description = Waxa uu qabto
bring-target-more = Wax dheeraad ah
bring-target-phone = Lambarka telefoonka
bring-target-phone_label = Cidda lambarka leh
bring-target-text_number = Lambarka farriimaha qoraalka
bring-target-whatsapp = Lambarka WhatsApp
bring-target-email = Iimayl
bring-target-website = Bogga internetka
bring-target-address = Cinwaanka oo dhan
bring-target-street = Waddada iyo lambarka
bring-target-city = Magaalada
bring-target-state = Gobolka
bring-target-zip_code = Lambarka boostada (ZIP code)
bring-target-country = Dalka
bring-target-latitude = Loolka (latitude)
bring-target-longitude = Dhigaha (longitude)
bring-target-languages = Luqadaha lagu hadlo
bring-target-interpreter = Turjubaan ayaa jooga
bring-target-hours = Saacadaha furan
bring-target-cost = Waxa ay ku kacayso
bring-target-eligibility = Cidda iman karta
bring-target-kind = Nooca caawimada
bring-target-need = Waxa dadku la yimaadaan
bring-target-community = Bulshooyinka uu u adeego
bring-target-checked_date = Maalinta la hubiyey
bring-target-status = Inuu weli jiro
bring-target-id = Lambarka safka u gaar ah
bring-target-credit = Bulshada uu habku ka yimid
bring-target-openness = In dad kale habka isticmaali karaan
bring-target-confidential = Meeshiisu waa sir
bring-target-notes = Xusuus-qorradeenna, aan la tusin
bring-target-public = In qof kasta la tusi karo

## Waxa saf ama xog lagu sameeyey, iyo sababta.

bring-reason-mojibake = Xarfaha ayaa qasmay, waana la saxay.
bring-reason-not_utf8 = Faylka waxaa lagu kaydiyey hab hore oo xarfaha loo qoro. Sidaas ayaa loo akhriyey.
bring-reason-byte_order_mark = Bilowga faylka waxaa ku jirtay calaamad aan la arkin. Waa laga saaray.
bring-reason-escaped_newline = Qoraalka waxaa ku jiray koodhadh sadar cusub. Hadda waa sadarro cusub.
bring-reason-html = Qoraalka waxaa ku jiray koodhadh bog internet. Waa laga saaray.
bring-reason-marker = Qoraalka waxaa ku jiray calaamado barnaamij kale. Waa laga saaray.
bring-reason-control_character = Xarfo aan la arkin ayaa laga saaray.
bring-reason-no_scheme = Bilowga cinwaanka internetka ayaa maqnaa (https://). Waa lagu daray.
bring-reason-phone_written = Lambar telefoon ayaa loo qoray si aan loo garaaci karin. Hadda waa lambar la garaaci karo.
bring-reason-phone_extension = Lambar gudeed (extension) ayaa lambarka ku jiray. Hadda gooni ayuu u taagan yahay.
bring-reason-several_phones = Dhowr lambar ayaa hal meel ku wada jiray. Hadda mid kasta gooni ayuu u taagan yahay.
bring-reason-ragged = Safku wuxuu lahaa meelo aad u badan ama aad u yar. Waxaa lala waafajiyey cinwaannada tiirarka.
bring-reason-id_derived = Lambarka safka u gaar ah waxaa laga dhigay mid barnaamij kasta fahmo.
bring-reason-id_missing = Safku ma lahayn lambar u gaar ah. Mid baa la siiyey.
bring-reason-hours_read = Saacadaha furan waxaa loo qoray weer ahaan. Waa la fahmay.
bring-reason-status_read = Eray ayaa sheegay inuu weli jiro iyo in kale. Waa la fahmay.
bring-reason-phone_not_understood = Halkan kama helin lambar la garaaco.
bring-reason-hours_not_understood = Saacadaha furan lama fahmin. Sidii loo qoray ayaa loo daayay.
bring-reason-language_not_understood = Ma hubno luqadda ay tani tahay. Sidii loo qoray ayaa loo daayay.
bring-reason-date_not_understood = Taariikhda lama fahmin.
bring-reason-address_not_understood = Kani ma aha cinwaan internet ama iimayl oo shaqeeya.
bring-reason-no_place_on_earth = Barta khariidaddu ma aha meel dhab ah. Lama isticmaalo.
bring-reason-all_inactive = Adeeg kasta oo liiska ku jira waxaa lagu calaamadiyey inuusan shaqayn. Taasi sax ma noqon karto, sidaas darteed calaamadda lama isticmaalin.
bring-reason-unknown_column = Tiirkan ma naqaan. Waa la hayaa oo mar kale la bixiyaa, laakiin lama tuso.
bring-reason-unknown_table = Jaantuskan ma naqaan. Waa la hayaa oo mar kale la bixiyaa, laakiin lama tuso.
bring-reason-value_not_understood = Ma naqaan waxa ay tani halkan uga jeeddo. Sidii loo qoray ayaa loo daayay.
bring-reason-name_shared = Safaf kale ayaa isla magacaas leh, mana hubno midka hore halkan u jiray. Waa qoraal cusub.
bring-reason-too_large = Meel ama saf aad buu u dheer yahay.
bring-reason-quote_not_closed = Calaamad xigasho ayaa la furay, lamana xirin.
bring-reason-name_missing = Magac ma laha.
bring-reason-duplicate_id = Saf kale ayaa isla lambarka leh, wuxuuna sheegayaa wax kale.
bring-reason-orphan = Wuxuu ka tirsan yahay qoraal aan liiska ku jirin.
bring-reason-bad_json = Qaybtan faylka way jaban tahay, lamana akhriyi karo.
bring-reason-practice_uncredited = Hab bogsiin ma sheegayo bulshada uu ka yimid.
bring-reason-rule_broken = Wuxuu jebinayaa xeer dadka ku ilaaliya xaaladda halista ah.
bring-reason-unreadable = Faylka waa la akhriyi waayey.
bring-reason-marked_private = Liisku wuxuu ku calaamadiyey gaar.
bring-reason-staff_contact = Waa magaca, iimaylka ama khadka tooska ah ee qof halkaas ka shaqeeya.
