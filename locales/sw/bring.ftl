### Kuingiza orodha za wengine na kuwapa wengine orodha.

bring-title = Leta orodha
bring-about = Ingiza orodha ya huduma kutoka 211, kitabu cha huduma au lahajedwali lako mwenyewe. Kila kitu kinafanyika kwenye kompyuta hii. Hakuna kinachotumwa popote.
bring-to-giving = Wape wengine orodha

## Hatua ya kwanza: kuchagua faili.

bring-choose-title = 1. Chagua orodha
bring-choose-about = Lahajedwali (.csv, .xlsx, .ods), folda au zip ya majedwali, au faili ya JSON. Utaona kilichomo kabla chochote hakijaingizwa.
bring-looking = Inaangalia ndani…
bring-chosen = Umechagua
bring-choose-other = Chagua kitu kingine
bring-is-pack = Hiki ni kifurushi: “{ $name }”. Vifurushi husainiwa na vina skrini yake.
bring-to-packs = Nenda kwenye vifurushi

## Hatua ya pili: kilichopatikana.

bring-check-title = 2. Angalia ni nini
bring-found-format = Orodha iko katika muundo wa kawaida ambao 211 na vitabu vya huduma hutumia kupeana orodha. Jina lake ni Open Referral HSDS, na hili ni toleo { $version }.
bring-found-services =
    { $count ->
        [one] Huduma { $count }
       *[other] Huduma { $count }
    }
bring-found-organizations =
    { $count ->
        [one] Shirika { $count }
       *[other] Mashirika { $count }
    }
bring-found-rows =
    { $count ->
        [one] Mstari { $count }
       *[other] Mistari { $count }
    }
bring-source-title = Imetoka wapi
bring-update-title = Je, hii ni nakala mpya zaidi ya orodha ambayo tayari iko hapa?
bring-update-new = Hapana, ni orodha mpya
bring-source = Jina fupi
bring-source-about = Kwa ajili ya kompyuta. Ukiingiza nakala mpya zaidi, tumia jina fupi lile lile: hapo vipengele vile vile vinasasishwa na hakuna kinachojirudia.
bring-source-known = Orodha yenye jina hili fupi iko hapa: “{ $name }”. Vipengele vyake vitasasishwa. Vipengele ambavyo havimo tena kwenye nakala mpya vitatolewa.
bring-source-missing = Andika jina fupi.
bring-name = Jina ambalo watu wataliona
bring-name-about = Linasimama kwenye kila kipengele kama chanzo chake. Kwa mfano: Example County 211.
bring-name-missing = Andika jina, ili watu wajue vipengele vimetoka wapi.
bring-licence = Masharti ya matumizi, kama unayajua
bring-licence-about = Kwa mfano: CC BY 4.0. Acha tupu kama orodha haisemi.
bring-private-title = Mambo ya siri
bring-private = Ingiza pia yaliyowekwa alama kuwa ni ya siri
bring-private-about = Usiwashe hii isipokuwa wenye orodha wamekuambia ufanye hivyo. Kilichowekwa alama ya siri kinaweza kuwa anwani ya nyumba salama. Mtu mbaya akiipata, mtu anaweza kuumizwa.
bring-private-on = Mambo ya siri yataingizwa. Yeyote anayetumia programu hii anaweza kuyaona.
bring-start = Ingiza orodha hii
bring-start-about = Unaweza kusimamisha wakati wowote. Hapo kila kitu kinakuwa kama kilivyokuwa.

## Hatua ya pili, kwa lahajedwali: kila safu ni nini.

bring-sheet = Karatasi
bring-sheet-hidden = { $name } (imefichwa)
bring-sheet-language = Lugha iliyotumika kuiandika
bring-sheet-state = Jimbo, pale ambapo karatasi haisemi
bring-sheet-state-none = Hakuna jimbo
bring-columns-title = Kila safu ina nini?
bring-columns-about = Tumekisia kutokana na vichwa na kilichomo kwenye safu. Tafadhali angalia kila moja.
bring-columns-open =
    { $count ->
        [one] Hatukuweza kukisia safu { $count }. Tafadhali chagua ni nini.
       *[other] Hatukuweza kukisia safu { $count }. Tafadhali chagua ni nini.
    }
bring-columns-no-name = Bado hakuna safu ya jina. Chagua ni safu gani yenye jina la kila huduma.
bring-column-blank = Safu ya { $number }
bring-column-empty = Hakuna kitu kwenye mistari ya kwanza
bring-sure-certain = Tuna uhakika
bring-sure-likely = Huenda
bring-sure-unknown = Tafadhali chagua
bring-sure-chosen = Imechaguliwa
bring-group-about = Maelezo yake
bring-group-reach = Namna ya kuwafikia
bring-group-where = Iko wapi
bring-group-who = Nani na nini
bring-group-keep = Weka au acha
bring-mapping-about = Unaweza kuweka machaguo haya kama faili na kuyatumia kwa nakala ijayo ya lahajedwali hili.
bring-mapping-use = Tumia machaguo uliyoweka
bring-mapping-keep = Weka machaguo haya kama faili
bring-mapping-use-title = Ni faili gani yenye machaguo?
bring-mapping-used = Safu sasa zimepangwa kama kwenye faili hiyo.
bring-mapping-keep-title = Machaguo yawekwe wapi?
bring-mapping-keep-about = Faili ina vichwa vya safu na ulichochagua. Haina mistari yoyote.
bring-preview-title = Jinsi mistari ya kwanza itakavyoingia
bring-preview-busy = Inasoma mistari tena…
bring-preview-none = Hakuna mistari chini ya vichwa.
bring-preview-row = Mstari wa { $line }
bring-preview-aside = Utawekwa pembeni
bring-preview-empty = Hakuna kitu cha mstari huu kitakachoingia.
bring-preview-more =
    { $count ->
        [one] Onyesha mstari { $count } zaidi
       *[other] Onyesha mistari { $count } zaidi
    }

## Hatua ya tatu: kuingiza.

bring-running-title = 3. Inaingizwa
bring-count = { $count }

## Hatua ya nne: ripoti.

bring-report-title = 4. Kilichoingia
bring-changes-title = Kwenye maktaba
bring-changes-added = Vipya
bring-changes-changed = Vilivyobadilika
bring-changes-removed = Havipo tena
bring-changes-same = Kama awali
bring-named-added =
    { $count ->
        [one] Kipengele kipya { $count }
       *[other] Vipengele vipya { $count }
    }
bring-named-changed =
    { $count ->
        [one] Kipengele { $count } kilichobadilika
       *[other] Vipengele { $count } vilivyobadilika
    }
bring-named-removed =
    { $count ->
        [one] Kipengele { $count } ambacho hakipo tena
       *[other] Vipengele { $count } ambavyo havipo tena
    }
bring-named-more =
    { $count ->
        [one] Na { $count } zaidi.
       *[other] Na { $count } zaidi.
    }
bring-clean = Kila mstari umeingia kama ulivyoandikwa. Hakukuwa na cha kurekebisha.
bring-reasons-title = Tulichofanya kwenye mstari mmoja mmoja
bring-reasons-about = Orodha za maisha halisi hazikosi kasoro. Hakuna kilichobadilishwa bila kuhesabiwa hapa.
bring-outcome-repaired = Imerekebishwa
bring-outcome-kept = Imeachwa ilivyokuwa
bring-outcome-quarantined = Imewekwa pembeni
bring-outcome-left_out = Imeachwa nje kwa sababu ni ya siri
bring-outcome-about-repaired = Hii imeingia. Tulikuwa na uhakika namna ya kuirekebisha.
bring-outcome-about-kept = Hii imeingia kwa maneno yake yenyewe. Mtu anapaswa kuiangalia.
bring-outcome-about-quarantined = Hii haikuingia. Irekebishe kwenye orodha kisha uiingize tena.
bring-outcome-about-left_out = Hii haikuingia, ili mtu asiwekwe hatarini. Hatuonyeshi ilisema nini.
bring-row-file = Faili
bring-row-line = Mstari
bring-row-column = Safu
bring-row-outcome = Tulichofanya
bring-row-reason = Kwa nini
bring-row-value = Kilichokuwepo
bring-row-whole = Faili nzima
bring-rows-more =
    { $count ->
        [one] Na { $count } zaidi. Umo kwenye ripoti unayoweza kuhifadhi.
       *[other] Na { $count } zaidi. Imo kwenye ripoti unayoweza kuhifadhi.
    }
bring-rows-saved = Ripoti unayoweza kuhifadhi inasema ni mistari gani.
bring-report-save = Hifadhi ripoti
bring-report-save-title = Ripoti iwekwe wapi?
bring-report-save-about = Ni jedwali (.csv) linalofunguka kwenye programu yoyote ya lahajedwali. Linaonyesha kila mstari uliorekebishwa, ulioachwa ulivyokuwa au uliowekwa pembeni. Liweke mahali ambapo watunzaji wa orodha tu wanaweza kuliona.
bring-report-find = Tafuta kwenye maktaba
bring-report-again = Leta orodha nyingine

## Kuwapa wengine orodha.

bring-give-title = Wape wengine orodha
bring-give-about = Hifadhi vipengele kama faili ambayo 211, vitabu vya huduma na programu nyingine zinaweza kusoma. Muundo wake unaitwa Open Referral HSDS, toleo 3.1.
bring-give-which = Vipengele gani?
bring-give-none = Chagua angalau moja.
bring-give-empty = Bado hakuna orodha ya kuwapa wengine.
bring-give-form = Faili ya aina gani?
bring-give-tables = Majedwali ndani ya faili moja ya zip
bring-give-tables-about = Kwa programu nyingi, na kwa kufungua kwenye lahajedwali.
bring-give-json = Faili moja ya JSON
bring-give-json-about = Kwa watu wanaotengeneza tovuti na programu.
bring-give-where = Iwekwe wapi?
bring-give-looking = Inaangalia ni orodha gani zilizopo…

## Safu ya lahajedwali ni nini: machaguo.

bring-target-ignore = Acha
bring-target-keep_as_is = Weka, lakini usionyeshe
bring-target-name = Jina
bring-target-organization = Shirika
bring-target-other_name = Jina lingine
bring-target-description = Inafanya nini
bring-target-more = Zaidi kuihusu
bring-target-phone = Namba ya simu
bring-target-phone_label = Namba ni ya nani
bring-target-text_number = Namba ya kutumia ujumbe
bring-target-whatsapp = Namba ya WhatsApp
bring-target-email = Barua pepe
bring-target-website = Tovuti
bring-target-address = Anwani nzima
bring-target-street = Mtaa na namba
bring-target-city = Mji
bring-target-state = Jimbo
# keep: ndivyo watu wanavyoiita Marekani
bring-target-zip_code = ZIP code
bring-target-country = Nchi
bring-target-latitude = Latitudo
bring-target-longitude = Longitudo
bring-target-languages = Lugha zinazozungumzwa
bring-target-interpreter = Ina mkalimani
bring-target-hours = Saa za kazi
bring-target-cost = Gharama yake
bring-target-eligibility = Nani anaweza kuja
bring-target-kind = Aina ya msaada
bring-target-need = Mambo ambayo watu wanakuja nayo
bring-target-community = Jamii inazohudumia
bring-target-checked_date = Siku ilipokaguliwa
bring-target-status = Je, bado ipo
bring-target-id = Namba ya mstari wenyewe
bring-target-credit = Jamii ambako desturi imetoka
bring-target-openness = Je, wengine wanaruhusiwa kutumia desturi hii
bring-target-confidential = Mahali pake ni siri
bring-target-notes = Maelezo yetu wenyewe, yasionyeshwe
bring-target-public = Je, inaruhusiwa kuonyeshwa kwa wote

## Kilichofanywa, na kwa nini.

bring-reason-mojibake = Herufi zilikuwa zimevurugika na zimerekebishwa.
bring-reason-not_utf8 = Faili ilihifadhiwa kwa njia ya zamani ya kuandika herufi. Ilisomwa hivyo.
bring-reason-byte_order_mark = Kulikuwa na alama isiyoonekana mwanzoni mwa faili. Imetolewa.
bring-reason-escaped_newline = Kulikuwa na misimbo ya mstari mpya ndani ya maandishi. Sasa ni mistari mipya.
bring-reason-html = Kulikuwa na misimbo ya ukurasa wa tovuti ndani ya maandishi. Imetolewa.
bring-reason-marker = Kulikuwa na alama za programu nyingine ndani ya maandishi. Zimetolewa.
bring-reason-control_character = Alama zisizoonekana zimetolewa.
bring-reason-no_scheme = Mwanzo wa anwani ya tovuti haukuwepo (https://). Umeongezwa.
bring-reason-phone_written = Namba ya simu iliandikwa kwa namna isiyoweza kupigwa. Sasa ni namba ya kupiga.
bring-reason-phone_extension = Namba ya ndani (extension) ilikuwa sehemu ya namba. Sasa iko peke yake.
bring-reason-several_phones = Namba kadhaa zilikuwa kwenye sehemu moja. Sasa kila moja iko peke yake.
bring-reason-ragged = Mstari ulikuwa na sehemu nyingi mno au chache mno. Zimelinganishwa na vichwa.
bring-reason-id_derived = Namba ya mstari wenyewe imegeuzwa kuwa ile ambayo kila programu inaielewa.
bring-reason-id_missing = Mstari haukuwa na namba yake. Umepewa namba.
bring-reason-hours_read = Saa za kazi ziliandikwa kama sentensi. Zimeeleweka.
bring-reason-status_read = Neno lilisema kama bado ipo. Limeeleweka.
bring-reason-phone_not_understood = Hatukupata namba ya kupiga hapa.
bring-reason-hours_not_understood = Saa za kazi hazikueleweka. Zimeachwa zilivyoandikwa.
bring-reason-language_not_understood = Hatuna uhakika hii ni lugha gani. Imeachwa ilivyoandikwa.
bring-reason-date_not_understood = Tarehe haikueleweka.
bring-reason-address_not_understood = Hii si anwani ya tovuti wala ya barua pepe inayofanya kazi.
bring-reason-no_place_on_earth = Nukta kwenye ramani si mahali halisi. Haitumiki.
bring-reason-all_inactive = Kila huduma kwenye orodha imewekwa alama kwamba haifanyi kazi. Hilo haliwezi kuwa sahihi, kwa hiyo alama haikutumiwa.
bring-reason-unknown_column = Hatuijui safu hii. Inawekwa na kutolewa tena, lakini haionyeshwi.
bring-reason-unknown_table = Hatulijui jedwali hili. Linawekwa na kutolewa tena, lakini halionyeshwi.
bring-reason-value_not_understood = Hatujui hii inamaanisha nini hapa. Imeachwa ilivyoandikwa.
bring-reason-name_shared = Mistari mingine ina jina hilo hilo, na haijulikani kwa hakika ni upi uliokuwepo hapa awali. Hiki ni kipengele kipya.
bring-reason-too_large = Sehemu au mstari ni mrefu kupita kiasi.
bring-reason-quote_not_closed = Alama ya nukuu ilifunguliwa na haikufungwa.
bring-reason-name_missing = Haina jina.
bring-reason-duplicate_id = Mstari mwingine una namba hiyo hiyo na unasema jambo lingine.
bring-reason-orphan = Ni ya kipengele ambacho hakimo kwenye orodha.
bring-reason-bad_json = Sehemu hii ya faili imeharibika na haisomeki.
bring-reason-practice_uncredited = Desturi ya uponyaji haisemi ni jamii gani ilikotoka.
bring-reason-rule_broken = Inavunja kanuni inayowalinda watu walio katika hali ya dharura.
bring-reason-unreadable = Faili haikuweza kusomwa.
bring-reason-marked_private = Orodha imeiwekea alama kuwa ni ya siri.
bring-reason-staff_contact = Ni jina, barua pepe au simu ya moja kwa moja ya mtu anayefanya kazi hapo.
