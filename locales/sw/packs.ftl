### Vifurushi: orodha zinazosafiri kama faili moja iliyosainiwa.

packs-door-title = Orodha zetu
packs-door-packs = Vifurushi
packs-door-packs-about = Angalia maktaba hii imetengenezwa na nini. Ongeza orodha mpya zaidi, na utengeneze kifurushi chako mwenyewe cha kuwapa wengine.
packs-door-bring = Leta orodha au wape wengine orodha
packs-door-bring-about = Ingiza lahajedwali au orodha kutoka programu nyingine. Au hifadhi vipengele vyako kama faili kwa ajili ya wengine.
packs-door-own = Vipengele vyetu wenyewe
packs-door-own-about = Andika huduma unazozijua, na ulichosikia ulipopiga simu.
packs-door-round = Karatasi ya simu
packs-door-round-about = Chapisha vipengele vinavyohitaji simu zaidi, pamoja na maneno ya kusema kwenye simu.

## Skrini.

packs-title = Vifurushi
packs-about = Kifurushi ni orodha ya huduma ndani ya faili moja. Aliyekitengeneza amekisaini, kwa hiyo programu hii inagundua mtu akikibadilisha njiani. Unaweza kukibeba kwenye flashi ya USB: hakuna haja ya intaneti.
packs-loading = Inaangalia kilichopo hapa…
packs-here-title = Kwenye maktaba hii
packs-name-built-in = Orodha iliyokuja na { -app-name }
packs-name-own = Vipengele vyetu wenyewe
packs-origin-built_in = Ilikuja na programu
packs-origin-signed = Kifurushi kilichosainiwa
packs-origin-imported = Orodha iliyoletwa
packs-origin-own = Iliandikwa hapa
packs-fact-publisher = Imetengenezwa na
packs-fact-number = Namba ya toleo
packs-fact-made = Ilitengenezwa
packs-fact-entries = Vipengele
packs-fact-check = Ukaguzi
packs-fact-terms = Masharti ya matumizi
packs-fact-languages = Ina maandishi kwa
packs-fact-sort = Ni nini
packs-terms-unknown = Hayakutajwa
packs-entries =
    { $count ->
        [one] Kipengele { $count }
       *[other] Vipengele { $count }
    }
packs-check-by = Ikaguliwe tena kufikia { $date }
packs-check-overdue = Ilipaswa kukaguliwa tena kufikia { $date }
packs-check-none = Hakuna tarehe ya kukaguliwa tena
packs-fingerprint-show = Onyesha alama nzima ya ufunguo
packs-fingerprint-about = Hii ni namna ndefu ya maneno manne.
packs-remove = Ondoa
packs-back = Rudi kwenye ile ya kabla
packs-give = Wape wengine kama faili
packs-open-own = Fungua vipengele vyetu wenyewe

## Kuuliza kabla ya kuondoa kitu.

packs-remove-title = Uondoe “{ $name }”?
packs-remove-what =
    { $count ->
        [one] Kipengele chake { $count } kitaondoka kwenye maktaba hii. Watu hawatakipata tena hapa, isipokuwa kama kimo pia kwenye orodha nyingine.
       *[other] Vipengele vyake { $count } vitaondoka kwenye maktaba hii. Watu hawatavipata tena hapa, isipokuwa kama vimo pia kwenye orodha nyingine.
    }
packs-remove-keeps = Orodha zako nyingine na vipengele vyako mwenyewe vinabaki. Faili ilikotoka haiguswi, kwa hiyo unaweza kuiongeza tena.
packs-remove-yes = Iondoe
packs-removed = “{ $name }” imeondolewa.
packs-back-title = Urudi kwenye “{ $name }” ya awali?
packs-back-what = Orodha itakuwa kama ilivyokuwa kabla ya kusasishwa mara ya mwisho. Kile ambacho usasishaji ulirekebisha kitakuwa si sahihi tena, kwa hiyo fanya hivi ikiwa tu usasishaji huo ni mbaya.
packs-back-yes = Rudi
packs-back-done = “{ $name }” iko kama ilivyokuwa kabla ya kusasishwa mara ya mwisho.

## Kuongeza kifurushi.

packs-add = Ongeza kifurushi
packs-add-choose = Chagua faili ya kifurushi. Unaweza kukiangalia kwanza: bado hakuna kinachosakinishwa.
packs-add-reading = Inasoma kifurushi…
packs-add-other = Chagua faili nyingine
packs-add-leave = Usikisakinishe
packs-add-done = Tayari
packs-add-another = Ongeza kifurushi kingine
packs-offer-who = Nani alikitengeneza?
packs-offer-what = Kina nini ndani?
packs-offer-says = Kifurushi kinasema kwamba kimetoka kwa:
packs-offer-file = Faili:
packs-sort-full = Orodha nzima
packs-sort-delta = Yaliyobadilika tu tangu kifurushi cha awali
packs-sort-correction = Masahihisho ya vipengele vya orodha nyingine
packs-sort-revocation = Vipengele vya kubatilishwa papo hapo
packs-trust-trusted = Unamwamini mchapishaji huyu.
packs-trust-unknown = Hakuna mtu hapa anayemjua mchapishaji huyu bado.
packs-trust-changed = Simama. Huu si ufunguo tunaoujua.
packs-trust-rotated = Mchapishaji huyu ana ufunguo mpya. Ufunguo wa zamani, ambao unauamini, unasema hivyo.
packs-trust-unknown-how = Mtu yeyote anaweza kuandika jina lolote kwenye kifurushi. Mpigie mchapishaji simu akusomee maneno yake manne. Tumia namba ya simu uliyokuwa nayo tayari, si ile iliyokuja na faili.
packs-trust-changed-how = Huenda mtu anatumia jina “{ $name }” ili kuwaletea watu namba mbaya. Au mchapishaji alipoteza ufunguo na kutengeneza mpya. Ni wao tu wanaoweza kukuambia. Wapigie kwa namba uliyokuwa nayo tayari.
packs-trust-since = Anaaminiwa hapa tangu { $date }
packs-words-compare = Linganisha maneno haya manne na mchapishaji
packs-words-known = Maneno tunayoyajua
packs-words-new = Maneno ya kifurushi hiki
packs-trust-compared = Nimelinganisha maneno na mchapishaji. Yote manne yanafanana.
packs-trust-changed-compared = Nimempata mchapishaji kwa njia niliyoijua kabla. Ameniambia kuhusu ufunguo mpya na amenisomea maneno haya mapya.
packs-standing-new = Kifurushi hiki ni kipya hapa.
packs-standing-newer = Hiki ni kipya kuliko ulichonacho.
packs-standing-same = Tayari una kifurushi hiki. Hakuna cha kufanya.
packs-standing-older = Hiki ni cha zamani kuliko ulichonacho.
packs-standing-fork = Kifurushi hiki kina namba ya toleo sawa na ulichonacho, lakini kina mambo tofauti. Hakiwezi kusakinishwa.
packs-standing-no_base = Kifurushi hiki kina mabadiliko tu, na orodha yake haipo hapa. Hakiwezi kusakinishwa bado.
packs-standing-numbers = Una namba ya toleo { $installed }. Faili hii ni namba ya toleo { $offered }.
packs-standing-older-why = Orodha ya zamani inaweza kurudisha namba ambazo hazifanyi kazi tena. Fanya hivi ikiwa tu orodha mpya imeharibika.
packs-standing-fork-how = Kimoja kati ya hivi viwili huenda ni bandia. Muulize mchapishaji ni kipi kilicho sahihi.
packs-standing-no-base-how = Omba orodha nzima, isakinishe, kisha urudi na faili hii.
packs-older-sure = Mimi ni mfanyakazi na ninataka orodha ya zamani kwa makusudi.
packs-offer-takes-back =
    { $count ->
        [one] Kinabatilisha kipengele { $count }
       *[other] Kinabatilisha vipengele { $count }
    }
packs-install = Sakinisha
packs-install-trust = Mwamini mchapishaji huyu na usakinishe
packs-install-new-key = Amini ufunguo mpya na usakinishe
packs-install-older = Sakinisha orodha ya zamani
packs-install-first = Ili kufanya hivi, kwanza weka alama kwenye kisanduku kilicho juu.
packs-install-first-both = Ili kufanya hivi, kwanza weka alama kwenye visanduku vyote viwili vilivyo juu.
packs-installed = “{ $name }” imesakinishwa.
packs-changes-added =
    { $count ->
        [one] Kipengele kipya { $count }
       *[other] Vipengele vipya { $count }
    }
packs-changes-changed =
    { $count ->
        [one] Kipengele { $count } kinasema jambo jipya
       *[other] Vipengele { $count } vinasema mambo mapya
    }
packs-changes-removed =
    { $count ->
        [one] Kipengele { $count } kimeondoka
       *[other] Vipengele { $count } vimeondoka
    }
packs-changes-same =
    { $count ->
        [one] Kipengele { $count } kiko kama awali
       *[other] Vipengele { $count } viko kama awali
    }
packs-changes-none = Hakuna kilichobadilika kwenye maktaba.
packs-changes-names = Onyesha majina yake
packs-change-added = Vipya
packs-change-changed = Vilivyobadilika
packs-change-removed = Vilivyoondoka
packs-changes-more = Kuna zaidi. Hapa yametajwa ya kwanza tu.

## Wachapishaji tunaowaamini.

packs-publishers-title = Wachapishaji tunaowaamini
packs-publishers-about = Uliwahi kulinganisha maneno manne ya wachapishaji hawa. Vifurushi vyao vijavyo haviulizi tena.
packs-publishers-none = Bado hakuna. Ukiongeza kifurushi, unaweza kulinganisha maneno manne ya mchapishaji na kuchagua kumwamini.
packs-forget = Usimwamini tena
packs-forget-title = Usimwamini tena “{ $name }”?
packs-forget-what = Orodha ulizonazo kutoka kwa mchapishaji huyu zinabaki. Kifurushi chake kijacho kitakuomba ulinganishe maneno manne tena.
packs-forget-yes = Usimwamini tena
packs-forgotten = “{ $name }” haaminiwi tena.

## Folda inayokaguliwa.

packs-watch-title = Folda ya kukagua
packs-watch-about = Vifurushi vipya zaidi vilivyo kwenye folda hii vinasakinishwa vyenyewe, ikiwa unamwamini mchapishaji wake. Vingine vyote vinakusubiri wewe. Diski inayotumiwa na wengi au flashi ya USB ni mahali pazuri.
packs-watch-choose = Chagua folda
packs-watch-choose-another = Chagua folda nyingine
packs-watch-folder = Inakaguliwa:
packs-watch-away = Folda hii haisomeki kwa sasa. Kama iko kwenye flashi ya USB, chomeka flashi kisha uangalie tena.
packs-watch-now = Angalia sasa
packs-watch-stop = Acha kukagua
packs-watch-looked = Imeangaliwa sasa hivi.
packs-watch-stopped = Hakuna folda inayokaguliwa tena.
packs-watch-found = Kilichoonekana mara ya mwisho
packs-watch-found-none = Hakukuwa na vifurushi humo.
packs-watch-installed = Kimesakinishwa
packs-watch-nothing_new = Hakuna jipya
packs-watch-asks = Wewe unaamua
packs-watch-bad = Hakikutumika
packs-watch-decide = Kiangalie

## Kutengeneza kifurushi.

packs-make-title = Tengeneza kifurushi
packs-make-about = Weka orodha zako ndani ya faili moja na uwape wengine. Unaisaini kwa ufunguo wako, ili wengine wajue imetoka kwako.
packs-make-open = Tengeneza kifurushi
packs-make-close = Funga bila kuhifadhi
packs-make-part-what = Nini kinaingia?
packs-make-part-name = Kinaitwaje?
packs-make-part-sign = Saini na uhifadhi
packs-make-from = Orodha zinazoingia
packs-make-name = Jina la kifurushi
packs-make-name-about = Kwa ajili ya watu, kama “Msaada katika kaunti yetu”.
packs-make-publisher = Nani anakitengeneza
packs-make-publisher-about = Jina la kikundi chenu, kama wengine wanavyowajua.
packs-make-id = Jina fupi
packs-make-id-about = Herufi ndogo, tarakimu, nukta na vistari. Liache lile lile kila unapotengeneza kifurushi hiki tena.
packs-make-number = Namba ya toleo
packs-make-number-about = Kila unapotengeneza kifurushi hiki tena, namba yake ya toleo lazima iwe kubwa zaidi.
packs-make-check = Kikaguliwe tena kufikia
packs-make-check-about = Baada ya siku hii, kila mwenye kifurushi ataona kwamba habari zake zinapaswa kukaguliwa.
packs-make-terms = Masharti ya matumizi
packs-make-terms-about = Wengine wanaruhusiwa kukifanyia nini, kama “CC BY 4.0”. Unaweza kuacha tupu.
packs-make-since = Yaliyobadilika tu tangu kifurushi cha awali
packs-make-since-about = Unaweza kuacha tupu. Ukichagua kifurushi chako cha awali, faili mpya inakuwa ndogo, lakini inawasaidia tu watu wenye kile cha awali.
packs-make-key = Ufunguo wako wa siri
packs-make-key-about = Bado huna ufunguo? Tengeneza mmoja hapa chini kwanza.
packs-make-password = Neno la siri la ufunguo
packs-make-folder = Mahali pa kukihifadhi
packs-make-save = Tengeneza kifurushi
packs-made = Kifurushi kimehifadhiwa: { $file }
packs-made-next = Sasa unaweza kunakili faili hii na kuwapa wengine. Watu wakikiongeza mara ya kwanza, wasomee maneno yako manne kwa simu.
packs-make-another = Tengeneza kingine
packs-make-wrong = Tafadhali angalia haya tena:
packs-make-need-from = Chagua angalau orodha moja.
packs-make-need-name = Kipe kifurushi jina.
packs-make-need-publisher = Andika nani anakitengeneza.
packs-make-need-id = Jina fupi linaruhusiwa kuwa na herufi ndogo kutoka a hadi z, tarakimu, nukta na vistari tu. Linaanza na herufi au tarakimu.
packs-make-need-number = Namba ya toleo lazima iwe namba kamili, { $least } au zaidi.
packs-make-need-date = Chagua siku ambayo bado haijafika, au acha tupu.
packs-make-need-key = Chagua ufunguo wako wa siri.
packs-make-need-password = Andika neno la siri la ufunguo.
packs-make-need-folder = Chagua mahali pa kukihifadhi.

## Kuongeza saini kwenye kifurushi kilichotengenezwa.

packs-sign-title = Saini kifurushi kilichotengenezwa
packs-sign-about = Orodha inaweza kuwa na walinzi wa orodha. Hao ni watu wanaoweza kubatilisha kipengele chenye madhara, lakini ikiwa tu kadhaa kati yao wanakubaliana. Wanasaini faili ile ile mmoja baada ya mwingine: kila mmoja anaongeza saini na kumpa anayefuata faili mpya.
packs-sign-open = Saini kifurushi
packs-sign-part-what = Kifurushi gani?
packs-sign-pack = Faili ya kifurushi
packs-sign-pack-about = Chukua faili mpya zaidi, yenye saini zote zilizopo hadi sasa. Inabaki ilivyo: faili mpya inahifadhiwa ikiwa na saini yako.
packs-sign-reading = Inasoma kifurushi…
packs-sign-read = Soma hii kabla ya kusaini. Saini yako inasema kwamba unakubali.
packs-sign-save = Ongeza saini yangu
packs-sign-need-pack = Chagua faili ya kifurushi.
packs-signed = Kifurushi chenye saini yako kimehifadhiwa: { $file }
packs-signed-next = Mpe faili hii mtu anayefuata kusaini. Wote wakishasaini, wape wengine. Kila mwenye orodha anaweza kuiongeza hapo.
packs-sign-another = Saini kingine

## Kutengeneza kifurushi kinachobatilisha vipengele.

packs-take-title = Batilisha vipengele
packs-take-about = Ikiwa kipengele kinaweza kuwaumiza watu, usisubiri kifurushi kijacho. Hii inatengeneza faili ndogo. Popote inapoongezwa, vipengele hivyo vinaondoka papo hapo, hata kama orodha ya zamani itavileta tena.
packs-take-wardens = Ni aliyetengeneza orodha tu anayeweza kufanya hivi, au walinzi wake wa orodha. Ikiwa walinzi kadhaa lazima wakubaliane, mmoja wenu anatengeneza faili hapa. Wengine wanaisaini mmoja baada ya mwingine, kwenye “Saini kifurushi kilichotengenezwa”.
packs-take-open = Batilisha vipengele
packs-take-part-what = Nini kinabatilishwa?
packs-take-pack = Orodha yenye vipengele hivyo
packs-take-choose = Chagua orodha
packs-take-built-in = Orodha iliyokuja na { -app-name } haisainiwi na mtu yeyote. Ukisaini faili hii wewe, inafanya kazi popote ambapo ufunguo wako tayari unaaminiwa.
packs-take-entries = Vipengele
packs-take-entries-about = Andika jina la kudumu la kila kipengele kwenye mstari wake. Unalipata kwenye skrini ya “Eleza kosa”. Kitufe kilicho huko pia kinakujazia hapa.
packs-take-reason = Kwa nini
packs-take-reason-about = Kwa maneno ya kawaida. Kila anayepata faili anaweza kuyasoma, kwa hiyo usitaje majina ya watu walioumizwa.
packs-take-signer = Nani anasaini
packs-take-save = Tengeneza faili
packs-take-need-pack = Chagua orodha.
packs-take-need-entries = Andika angalau kipengele kimoja.
packs-take-need-reason = Andika kwa nini.
packs-take-need-signer = Andika nani anasaini.
packs-taken = Faili imehifadhiwa: { $file }
packs-taken-next = Vipengele bado vipo, na saini yako ni ya kwanza. Ikiwa wengine pia wanapaswa kusaini, mpe faili anayefuata kati yao. Wote wakishasaini, iongeze hapa na uwape wengine.
packs-take-another = Batilisha vingine
packs-take-hint = Je, wewe ndiye unayetengeneza orodha hii, au ni mmoja wa walinzi wake? Ikiwa kipengele hiki kinaweza kuwaumiza watu, unaweza kukibatilisha kwa kila mwenye orodha hii.
packs-take-hint-open = Kibatilishe

## Kutengeneza ufunguo.

packs-key-title = Ufunguo wako
packs-key-about = Ufunguo ni faili yenye neno la siri. Unasaini vifurushi vyako kwa ufunguo huo. Kikundi chenu kinahitaji mmoja tu, na kinautengeneza mara moja tu.
packs-key-open = Tengeneza ufunguo
packs-key-folder = Mahali pa kuuhifadhi
packs-key-folder-about = Flashi ya USB unayoweza kuifungia mahali ndiyo bora.
packs-key-password = Neno la siri
packs-key-password-about = Angalau herufi 8. Maneno manne au zaidi yasiyohusiana ni imara na ni rahisi kukumbuka.
packs-key-again = Neno la siri lile lile tena
packs-key-short = Neno la siri linahitaji angalau herufi 8.
packs-key-differ = Maneno hayo mawili ya siri hayafanani.
packs-key-make = Tengeneza ufunguo
packs-key-working = Inatengeneza ufunguo…
packs-key-made = Ufunguo wako uko tayari
packs-key-made-words = Haya ni maneno yako manne. Wasomee watu kwa simu, ili wajue kwamba kifurushi kimetoka kwako kweli.
packs-key-made-secret = Ufunguo wa siri: usimpe mtu yeyote
packs-key-made-public = Ufunguo wa wazi: unaweza kuwapa wengine
packs-key-advice = Utunze vizuri
packs-key-advice-copy = Weka nakala ya ufunguo wa siri kwenye flashi ya pili ya USB, mahali palipofungwa.
packs-key-advice-password = Andika neno la siri na uliweke mbali na ufunguo. Hakuna anayeweza kukurudishia.
packs-key-advice-lost = Ufunguo ukipotea au ukiibiwa, mwambie haraka kila anayetumia vifurushi vyako.
packs-key-use = Saini kifurushi kwa ufunguo huu

## Vipengele vilivyobatilishwa.

packs-revoked-title = Vilivyobatilishwa
packs-revoked-about = Mtu aligundua kwamba vipengele hivi si sahihi au vinadhuru. Havionyeshwi, hata kama orodha ya zamani itavileta tena.
packs-revoked-by = Kilibatilishwa na { $by }, { $date }
packs-revoked-entry = Kipengele:

## Jozi za vipengele ambavyo huenda ni kimoja.

packs-twins-notice =
    { $count ->
        [one] Jozi { $count } ya vipengele huenda ni huduma moja.
       *[other] Jozi { $count } za vipengele huenda kila moja ni huduma moja.
    }
packs-twins-open = Ziangalie
packs-twins-title = Je, hivi ni kimoja?
packs-twins-about = Orodha mbili zinaweza kuwa na huduma moja mara mbili. Angalia pande zote mbili na uamue. Kama huna uhakika, wapigie simu au acha jozi ilivyo: vyote viwili vinabaki kwenye maktaba.
packs-twins-loading = Inatafuta jozi…
packs-twins-none = Kwa sasa hakuna vipengele viwili vinavyofanana.
packs-twins-pair = Jozi ya { $number } kati ya { $total }
packs-same-number = Vyote viwili vina namba moja ya simu.
packs-same-name_and_state = Vyote viwili vina jina moja, katika jimbo moja.
packs-twins-from = Kutoka: { $list }
packs-twins-no-ways = Hakuna namba ya simu wala ukurasa wa tovuti
packs-twins-keep = Ni kimoja: bakiza hiki
packs-twins-apart = Si kimoja
packs-twins-sure = Hutaweza kubadilisha hili baadaye.
packs-twins-joined = Kuanzia sasa inaonyeshwa “{ $name }” tu.
packs-twins-kept-apart = Vyote viwili vinabaki, na hatutauliza kuvihusu tena.
packs-twins-packs = Kwenye vifurushi
