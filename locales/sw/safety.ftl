### Skrini ya “Inachoweza kuficha na isichoweza”.

safety-title = Kile ambacho programu hii inaweza kuficha, na kile isichoweza
safety-lead = Programu hii haiandiki popote unachoandika, unachofungua au unachotafuta, isipokuwa ukiiomba. Lakini hakuna programu inayoweza kuficha kila kitu.
safety-other = Ukidhani kwamba mtu anafuatilia kompyuta hii, ni salama zaidi kutumia kompyuta au simu ambayo hawezi kuifikia.
safety-measured = Tuliijaribu kwenye Linux. Kwenye Windows na macOS, kinachobaki nyuma bado hakijapimwa.

## Nani anaweza kuwa anafuatilia.

safety-watchers-title = Nani anaweza kuwa anafuatilia
safety-does = Inachofanya
safety-cannot = Isichoweza kufanya
safety-shoulder = Mtu anayechungulia skrini akiwa karibu nawe
    .does = “Ondoka haraka” inafunika dirisha kwa ukurasa mtupu. Kitufe cha Shift kinafanya hivyo pia, kikibonyezwa mara tatu, isipokuwa kama hilo limezimwa kwenye Mipangilio. Hapo jina na picha ya dirisha havisemi chochote kuhusu programu hii. Ulichofanya hapa kinasahauliwa, na unaanza tena kwenye kuchagua lugha.
    .cannot = Haifungi programu nyingine. Haifichi orodha ya programu ambayo kompyuta yenyewe inaonyesha. Haiwezi kufuta kile ambacho mtu ameshakiona.
safety-later = Mtu anayepekua kompyuta hii baadaye
    .does = Haiweki historia. Inakumbuka mipangilio ukiiomba tu. Faili ambazo dirisha lake linahitaji huondolewa mwishoni, au programu inapoanza tena.
    .cannot = Haiwezi kuficha kwamba ipo kwenye kompyuta hii, wala kwamba ilifunguliwa. Haiwezi kufuta faili uliyohifadhi wala ukurasa uliochapisha.
safety-spyware = Programu ya kupeleleza (spyware): programu iliyofichwa inayokufuatilia
    .does = Programu hii yenyewe haitumi chochote kwenye intaneti. Dhidi ya programu ya kupeleleza haiwezi kufanya zaidi ya hapo.
    .cannot = Haiwezi kugundua programu ya kupeleleza wala kuizuia. Programu ya kupeleleza inaweza kuona skrini na kila kitufe unachobonyeza.
safety-next = Mtu anayefuata kwenye kompyuta inayotumiwa na wengi
    .does = “Ondoka haraka”, au kufunga dirisha, kunamaliza matumizi yako. Ulichotafuta na ulichofungua kinasahauliwa. Kwenye Linux, kumbukumbu ya kompyuta ambayo programu inairudisha huandikwa juu yake.
    .cannot = Ukiondoka na kuacha dirisha wazi, mtu anayefuata ataona kilichomo. Ulichonakili kinaweza kuwa bado kipo tayari kubandikwa.
safety-staff = Watu wanaotunza kompyuta hii
    .does = Haiweki orodha ya waliokuja, wala haiandiki nani alikuwa hapa.
    .cannot = Haiwezi kuwazuia kuona skrini, wala kuweka programu nyingine kwenye kompyuta hii.
safety-stick = Flashi ya USB ambayo mtu ameichezea
    .does = Kifurushi hukaguliwa kabla ya kutumika. Kikiwa kimeharibika, au kilibadilishwa baada ya kusainiwa, kinakataliwa.
    .cannot = Saini inaonyesha nani alitengeneza kifurushi. Haionyeshi kwamba habari zake ni za kweli. Faili nyingine zilizo kwenye flashi hazikaguliwi.
safety-search = Mtu anayekulazimisha umwonyeshe kompyuta hii
    .does = Hakuna historia ya kuonyesha. Ulichoandika, ulichofungua na ulichotafuta hakiandikwi popote, isipokuwa uliomba.
    .cannot = Haiwezi kuficha kwamba ipo hapa. Yeyote anayeweza kutumia kompyuta hii anaweza kusoma mipangilio uliyoiweka ikumbukwe, faili ulizohifadhi na vipengele vilivyoandikwa hapa.

## Kompyuta ya wageni: kompyuta ya mahali pa umma inayoonyesha programu hii tu.

safety-kiosk-title = Kwenye kompyuta ya wageni
safety-kiosk-erases = Kompyuta ya wageni (kiosk) inafuta kila matumizi. Mtu asipoigusa kwa muda, kwanza inauliza. Kisha inafuta. Baada ya kompyuta kulala, inafuta papo hapo.
safety-kiosk-counts = Kompyuta ya wageni haihesabu chochote, isipokuwa kituo kikiwasha hilo. Hapo inahifadhi hesabu tu, ambazo zimebadilishwa kidogo kwa makusudi. Haihifadhi maneno. Mambo ya dharura, ya ukatili na ya uhamiaji hayahesabiwi kamwe.
safety-kiosk-cannot = Haiwezi kuficha skrini ili watu waliosimama karibu nawe wasiione.

## Mahali pa siri: faili moja iliyofungwa.

safety-private-title = Maandishi yako ya siri
safety-private-locked = Ukiomba, unachojiwekea kinaingia kwenye faili moja, iliyofungwa kwa maneno ya siri. Bila maneno hayo ya siri haisomeki.
safety-private-lost = Hakuna anayeweza kurudisha maneno ya siri yaliyopotea. Hata sisi hatuwezi.
safety-private-opens = Ukiwa na maneno ya siri, programu ya kawaida inayoitwa “age” inafungua faili hiyo pia.
safety-private-cannot = Haiwezi kuficha kwamba faili ipo. Haiwezi kusaidia ikiwa programu ya kupeleleza itaona maneno ya siri, au mtu akikulazimisha uyaseme.

## Orodha.

safety-list-title = Tusichoweza kuficha
safety-list-here = Kwamba programu hii ipo kwenye kompyuta hii, na kwamba ilifunguliwa.
safety-list-seen = Kile ambacho mtu anakiona kwenye skrini.
safety-list-heard = Kile kinachosomwa kwa sauti. Watu wengine chumbani wanaweza kukisikia. Spika za masikioni husaidia.
safety-list-spyware = Kile ambacho programu ya kupeleleza inakiona.
safety-list-recording = Picha na video za skrini zilizopigwa na mtu au kifaa.
safety-list-typed = Maneno ya mwisho uliyoandika, kwenye kumbukumbu ya programu hii, hadi ifungwe.
safety-list-swap = Kile ambacho kompyuta yenyewe inahamisha kutoka kwenye kumbukumbu yake kwenda kwenye diski yake.
safety-list-graphics = Faili ndogo ambazo kompyuta inaziweka ili ichore picha na herufi haraka zaidi.
safety-list-copied = Ulichonakili, kwa muda wote ambao kompyuta inakiweka tayari kubandikwa.
safety-list-keyboards = Maneno ambayo misaada ya kuandika ya kompyuta yenyewe hujifunza kutoka kwako na kuyaweka: kibodi kwenye skrini, mapendekezo ya maneno, kuandika kwa sauti.
safety-list-saved = Faili uliyohifadhi.
safety-list-printed = Ukurasa uliochapisha, na kile ambacho printa na mfumo wa kuchapisha wa kompyuta unakiweka kuuhusu. Mfumo wa kuchapisha unaweza kutuma kurasa kwa printa kupitia mtandao wa hapo ulipo.
safety-list-phone = Kile ambacho simu inakiweka kutokana na alama ya mraba iliyoisoma.

## Jedwali: nini kinaandikwa, na lini.

safety-written-title = Nini kinaandikwa kwenye kompyuta hii, na lini
safety-written-library = Orodha ya misaada inayokuja na programu
    .when = Programu inapoanza. Ni ile ile kwa kila mtu.
safety-written-damaged = Orodha ya misaada iliyoharibika
    .when = Orodha isiposomeka tena, inawekwa pembeni kwa jina lenye tarehe ya siku hiyo. Haifutwi.
safety-written-settings = Lugha yako, ukubwa wa maandishi, rangi na mipangilio mingine
    .when = Ukiomba ikumbukwe tu. Ukizima hilo, faili inafutwa.
safety-written-window = Faili ambazo dirisha lenyewe linahitaji
    .when = Likiwa wazi, kwenye folda ya faragha. Kwenye Linux folda hii iko kwenye kumbukumbu, pale kompyuta inapotoa nafasi hiyo. Inaondolewa mwishoni, au programu inapoanza tena.
safety-written-saved = Karatasi, ripoti au orodha unayohifadhi
    .when = Ukiihifadhi tu, kwenye folda unayochagua. Karatasi inaitwa “sheet.pdf”. Maelezo yake ya ndani hayataji mwandishi, programu wala tarehe.
safety-written-printed = Kurasa kwa ajili ya printa
    .when = Ukichapisha tu. Mfumo wa kuchapisha unazipata kwa jina la “Information sheet”.
safety-written-center = Orodha, vipengele na vifurushi ambavyo mtu anaongeza, na uchaguzi kuvihusu
    .when = Mtu akiviongeza tu. Havifungwi kwa siri. Kipengele kilichoandikwa hapa kikifutwa, kinafutwa kabisa kwenye orodha ya misaada. Nakala zilizofanywa kabla zinabaki.
safety-kiosk-written = Hesabu za kile ambacho watu wanatafuta kwenye kompyuta ya wageni
    .when = Kituo kikiwasha hilo tu. Zimebadilishwa kidogo kwa makusudi, na hazina maneno yoyote.
safety-private-written = Maandishi yako ya siri
    .when = Ukiyatengeneza tu. Yanafungwa kwa maneno yako ya siri.

## Namna ya kueleza tatizo.

safety-report-title = Namna ya kueleza tatizo
safety-report-fact = Je, kuna habari isiyo sahihi? Fungua ukurasa wake na uchague “Eleza kosa”. Hapo inatengenezwa faili ambayo unampa mtu. Hakuna kinachotumwa. Faili haisemi nani aliiandika, wapi wala lini.
safety-report-trace = Je, programu hii iliacha kitu nyuma, au ilisema kitu kinachodhuru? Waambie watu waliokupa programu hii, ikiwa ni salama kwako.
