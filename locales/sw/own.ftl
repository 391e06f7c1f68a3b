### Vipengele ambavyo watu wanaandika wenyewe, walichosikia kwenye simu, na makosa waliyoyaona.

own-title = Vipengele vyetu wenyewe
own-about = Ongeza msaada unaoujua ambao hauko kwenye orodha yoyote. Piga simu mara kwa mara, na uandike unachosikia.
own-not-locked = Vipengele hivi havijafungwa kwa siri. Yeyote anayeweza kutumia kompyuta hii anaweza kuvisoma.
own-no-people = Andika kuhusu msaada, kamwe usiandike kuhusu watu walioomba msaada.
own-add = Ongeza kipengele
own-round-open = Chapisha karatasi ya simu
own-round-about = Karatasi ya simu ina vipengele ambavyo havijakaguliwa kwa muda mrefu zaidi, pamoja na maneno ya kusema kwenye simu.
own-stalest-first = Vile vinavyohitaji simu zaidi viko kwanza.
own-count =
    { $count ->
        [one] Kipengele { $count }
       *[other] Vipengele { $count }
    }
own-reading = Inasoma…
own-none = Bado huna vipengele vyako mwenyewe.
own-none-ways = Anza na mahali pamoja unapopajua vizuri: jina lake, namba yake na panafanya nini. Au tafuta kipengele kwenye maktaba na utengeneze toleo lako mwenyewe.
own-none-find = Angalia kwenye maktaba
own-called-today = Nimepiga simu leo
own-called-question = Simu ilikwendaje?
own-called-never-mind = Usiandike chochote
own-called-noted = Imeandikwa kwa leo: { $answer }
own-called-wrong-next = Je, unajua namba sahihi? Basi hariri kipengele.
own-call-holds = Kila kitu bado ni sahihi
own-call-no_answer = Hakuna aliyejibu
own-call-wrong_number = Namba si sahihi
own-call-ended = Huduma hii imekoma
own-edit = Hariri
own-edit-about = Hariri { $name }
own-delete = Futa
own-delete-about = Futa { $name }
own-delete-title = Ufute { $name }?
own-delete-warning = Kitaondoka kwenye faili kabisa. Hakiwezi kurudishwa.
own-delete-version = Kama lilikuwa toleo lako mwenyewe la kipengele cha orodha, kipengele cha orodha kitabaki peke yake tena.
own-delete-now = Futa kabisa
own-deleted = { $name } imeondoka kwenye faili.

## Fomu ya kipengele.

own-form-new = Ongeza kipengele
own-form-edit = Hariri { $name }
own-form-changes = Kipengele hiki kinatoka kwenye “{ $pack }”. Unachohifadhi hapa kinakuwa toleo lako mwenyewe. Orodha inabaki ilivyo, na orodha mpya zaidi haziandiki juu ya toleo lako.
own-form-changes-starter = Kipengele hiki kimekuja na programu. Unachohifadhi hapa kinakuwa toleo lako mwenyewe, na linabaki programu inaposasishwa.
own-form-needed = Jina tu ndilo linalohitajika. Acha tupu usichokijua.
own-form-draft = Haya ndiyo uliyoandika awali. Bado hayajahifadhiwa.
own-form-draft-drop = Tupa nilichoandika
own-form-basics = Ni nini
own-form-reach = Namna ya kuwafikia
own-form-where = Iko wapi
own-form-for = Ni kwa ajili ya nini na nani
own-form-state = Je, bado ipo?
own-form-origin = Ilikotoka
own-form-name = Jina
own-form-kind = Aina ya msaada
own-form-summary = Kwa sentensi moja au mbili
own-form-summary-about = Ungemwambia jirani nini kuihusu?
own-form-more = Zaidi kuihusu
own-form-hours = Wakati ambapo mtu anajibu
own-form-hours-about = Kwa maneno yako mwenyewe, kama: Jumatatu hadi Ijumaa, 9 AM hadi 5 PM
own-form-cost = Gharama
own-form-needs = Mambo ambayo watu wanaweza kuja nayo
own-form-communities = Jamii ambazo inasema ni kwa ajili yao
own-form-communities-about = Weka alama kwenye yale tu ambayo wao wenyewe wanasema.
own-form-ticked =
    { $count ->
        [0] hakuna iliyowekwa alama
        [one] { $count } imewekwa alama
       *[other] { $count } zimewekwa alama
    }
own-form-us-state = Jimbo
own-form-whole-country = Nchi nzima
own-form-place = Jiji, mji au mtaa
own-form-locale = Lugha unayotumia kuandika sentensi hizi
own-status-available = Ndiyo, ipo
own-status-paused = Si kwa sasa
own-status-uncertain = Hakuna uhakika
own-status-ended = Imekwisha
own-form-ended-about = Huduma iliyokoma bado inaonyeshwa, ili watu wajue. Hairuhusiwi kuwa na namba.
own-form-crisis-about = Watu walio hatarini watapiga simu hapa. Piga wewe mwenyewe kwanza, kisha bonyeza “Hifadhi na uandike kwamba nimepiga leo”.
own-form-secret = Mahali hapa lazima pabaki siri
own-form-secret-about = Kwa nyumba salama na maficho. Hakuna anwani inayohifadhiwa, inayoonyeshwa au inayopewa wengine.
own-form-credit = Jamii ilikotoka
own-form-credit-about = Kwa maneno yao wenyewe. Desturi isiyo na hili haiwezi kuhifadhiwa wala kupewa wengine.
own-form-openness = Je, wengine wanaruhusiwa kuifanya?
own-way = Njia ya { $number }
own-way-kind = Namna
own-way-number = Namba
own-way-email = Anwani ya barua pepe
own-way-page = Anwani ya ukurasa
own-way-address = Anwani ya mtaa
own-way-label = Ni ya nani, au kwa ajili ya nani
own-way-label-about = Kama ziko kadhaa, kwa mfano: kwa vijana
own-way-languages = Lugha zinazozungumzwa huko
own-way-language-add = Ongeza lugha
own-way-language-choose = Chagua…
own-way-language-put = Ongeza
own-way-language-drop = Ondoa: { $language }
own-way-interpreter = Lugha nyingine nyingi kupitia mkalimani
own-way-add = Ongeza njia ya kuwafikia
own-way-up = Sogeza juu
own-way-down = Sogeza chini
own-way-drop = Ondoa
own-way-up-about = Sogeza juu njia ya { $number }
own-way-down-about = Sogeza chini njia ya { $number }
own-way-drop-about = Ondoa njia ya { $number }
own-way-none = Bado hakuna njia ya kuwafikia.
own-way-secret = Mahali hapa lazima pabaki siri, kwa hiyo anwani ya mtaa hairuhusiwi hapa. Ondoa njia hii.
own-way-ended = Huduma hii imekoma, kwa hiyo namba hairuhusiwi hapa. Ondoa njia hii.
own-form-mend =
    { $count ->
        [one] Jambo { $count } linakosekana au halifai:
       *[other] Mambo { $count } yanakosekana au hayafai:
    }
own-mend-name = Inahitaji jina.
own-mend-credit = Desturi inahitaji jamii ilikotoka.
own-mend-way-empty = Njia ya { $number } haina namba wala anwani. Ijaze, au iondoe.
own-mend-way-secret = Njia ya { $number } ni anwani ya mtaa, na mahali hapa lazima pabaki siri.
own-mend-way-ended = Njia ya { $number } ni namba, lakini huduma hii imekoma.
own-mend-closed = Desturi iliyofungwa kwa wengine inatajwa na kuheshimiwa hapa. Hakuna njia ya kuwafikia inayoruhusiwa kuwa nayo.
own-save = Hifadhi
own-save-called = Hifadhi na uandike kwamba nimepiga leo
own-cancel = Ghairi
own-saving = Inahifadhi…
own-cancel-title = Utupe ulichoandika?
own-cancel-about = Umeandika kitu ambacho hakijahifadhiwa.
own-cancel-now = Kitupe
own-saved = { $name } imehifadhiwa.

## Kwenye ukurasa wa kipengele, mwishoni.

own-steward-title = Kuhusu kipengele hiki
own-from-starter = Kimekuja na programu.
own-from-own = Kiliandikwa hapa, kwenye kompyuta hii.
own-from-pack = Kimetoka kwenye orodha “{ $pack }”.
own-from-signed = Kimetoka kwenye orodha iliyosainiwa “{ $pack }”.
own-version-edit = Hariri toleo letu
own-mistake-open = Eleza kosa
own-secret-place = Mahali hapa panabaki siri, ili watu walioko huko wawe salama. Hakuna anwani hapa.

## Vyanzo visipokubaliana.

own-disputes = Vyanzo vyetu havikubaliani
own-disputes-about = Juu kwenye ukurasa huu tunaonyesha cha kwanza kati ya hivi. Kama ni muhimu kwako, waulize ukipiga simu.
own-disputed-here = Vyanzo vyetu havikubaliani kuhusu hili. Angalia chini zaidi.
own-fact-numbers = Namba
own-fact-addresses = Anwani
own-fact-status = Kama bado ipo
own-fact-cost = Gharama
own-fact-emergency = Polisi na ambulansi
own-fact-name = Jina
own-side-starter = Orodha iliyokuja na programu
own-side-own = Kipengele chetu wenyewe
own-side-unnamed = Orodha isiyo na jina
own-side-shown = inayoonyeshwa juu
own-side-nothing = haisemi chochote kuhusu hilo

## Kueleza kosa.

own-mistake-title = Eleza kosa
own-mistake-of = Kuhusu kipengele hiki:
own-mistake-what = Nini si sahihi?
own-mistake-number = Namba
own-mistake-hours = Saa za kazi
own-mistake-languages = Lugha
own-mistake-address = Anwani au ukurasa wa tovuti
own-mistake-ended = Huduma hii imekoma
own-mistake-credit = Jamii inayotajwa kuwa ndiko ilikotoka
own-mistake-harm = Ilimdhuru mtu, au iliita polisi
own-mistake-other = Jambo lingine
own-mistake-note = Kilicho sahihi ni nini? Au nini kilitokea?
own-mistake-note-about = Usiandike jina lako wala la mtu mwingine, isipokuwa unataka liwe kwenye faili.
own-mistake-file = Kitakachokuwa kwenye faili
own-mistake-file-about = Yaliyo hapa tu. Si jina lako, wala chochote kuhusu kompyuta hii.
own-mistake-file-entry = Kipengele
own-mistake-file-what = Kisicho sahihi
own-mistake-file-note = Maneno yako
own-mistake-file-no-note = hakuna
own-mistake-file-language = Lugha ya maneno yako
own-mistake-save = Hifadhi faili
own-mistake-not-sent = Hakuna kinachotumwa. Programu hii haitumii intaneti kamwe. Wewe mwenyewe unampa mtu faili hiyo.
own-mistake-give-pack = Wape watu wanaochapisha “{ $pack }”.
own-mistake-give-starter = Wape watu waliokupa programu hii.
own-mistake-give-own = Kipengele hiki kiliandikwa hapa. Kinaweza kusahihishwa hapa.
own-mistake-choose = Kwanza chagua kisicho sahihi.
own-mistake-saved = Imehifadhiwa: { $file }

## Karatasi ya simu.

own-round-screen = Vipengele ambavyo havijakaguliwa kwa muda mrefu zaidi, ishirini kwa wingi. Weka alama kwenye unachosikia, kisha kiandike hapa kwenye “Nimepiga simu leo”.
own-round-none = Hakuna wa kupigia simu. Kila kipengele chenye namba kimekaguliwa hivi karibuni.
own-round-title = Simu za kupiga
own-round-how = Uliza kwa upole na pokea unachopewa. Weka alama kwenye kilicho sahihi bado, na uandike kisicho sahihi. Mtu akiwa na shughuli, piga tena baadaye. Huna haja ya kusema chochote kukuhusu.
own-round-say = Maneno ya kusema
own-round-hello = Habari. Ninasaidia kutunza orodha ya bure ya mahali ambapo watu wanaweza kupata msaada. Ninyi mko kwenye orodha hiyo. Je, una dakika chache?
own-round-number = Je, hii bado ni namba yenu sahihi?
own-round-hours = Mtu anajibu wakati gani?
own-round-languages = Mnazungumza lugha gani huko? Je, mnatumia wakalimani?
own-round-cost = Gharama ni kiasi gani? Je, watu wasio na pesa na wasio na bima wanaweza kuja?
own-round-id = Je, mnaomba watu kitambulisho?
own-round-police = Je, mnaita polisi au ambulansi wakati mwingine bila mtu mwenyewe kukubali? Lini?
own-round-thanks = Asante. Je, tunaweza kupiga simu tena baada ya miezi michache?
own-round-notes = Tarehe na maelezo
