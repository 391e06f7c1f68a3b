### Mahali pa siri pa maandishi, huduma zilizohifadhiwa na mpango wa siku ngumu.

private-title = Maandishi yangu ya siri
private-about = Weka hapa huduma ulizohifadhi, maandishi na mpango wa siku ngumu. Vyote vinafungwa kwenye faili moja kwa maneno ya siri.
private-not-here = Hakuna kinachoweza kuwekwa hapa. Hii ni kompyuta ya wageni, au hakuna folda ya kuwekea kwenye kompyuta hii.
private-honest-lost = Ukisahau maneno ya siri, hakuna anayeweza kufungua faili. Hakuna njia nyingine.
private-honest-seen = Mtu anayepekua kompyuta hii anaweza kuona kwamba faili ipo, lakini hawezi kuisoma bila maneno ya siri.
private-honest-watched = Haisaidii dhidi ya programu inayopeleleza kibodi au skrini.
private-honest-forced = Ikiwa mtu anaweza kukulazimisha uifungue, ni salama zaidi kutoweka chochote.
private-new = Tengeneza mahali pa siri
private-passphrase = Maneno ya siri
private-passphrase-again = Maneno yale yale ya siri mara nyingine
private-passphrase-how = Maneno manne au matano yasiyohusiana ni mazuri. Yaandike kwenye karatasi ikiwa tu karatasi hiyo iko salama.
private-show = Onyesha ninachoandika
private-weak-too_short = { $least ->
    [one] Inahitaji angalau herufi { $least }.
   *[other] Inahitaji angalau herufi { $least }.
}
private-weak-one_thing_repeated = Ni kitu kile kile tena na tena.
private-weak-few_different = { $least ->
    [one] Inahitaji angalau herufi { $least } tofauti.
   *[other] Inahitaji angalau herufi { $least } tofauti.
}
private-weak-straight = Hizi ni herufi au tarakimu zinazofuatana.
private-weak-common = Watu wengi wanatumia haya. Yangejaribiwa kwanza.
private-strong = Maneno haya ya siri ni mazuri.
private-differ = Maneno ya siri ya mara mbili hayafanani.
private-make = Tengeneza
private-locked = Maandishi yako ya siri yamefungwa
private-open = Fungua
private-opening = Inafungua…
private-lock = Funga kwa siri sasa
private-locks-itself = { $minutes ->
    [one] Inajifunga yenyewe baada ya dakika { $minutes } bila kubonyeza wala kugusa, na ukibonyeza “Ondoka haraka”.
   *[other] Inajifunga yenyewe baada ya dakika { $minutes } bila kubonyeza wala kugusa, na ukibonyeza “Ondoka haraka”.
}
private-warning-left = { $seconds ->
    [one] Maandishi yako ya siri yatafungwa baada ya sekunde { $seconds }.
   *[other] Maandishi yako ya siri yatafungwa baada ya sekunde { $seconds }.
}
private-warning-lost = Yote ambayo hujayahifadhi yatapotea.
private-saving = Inahifadhi…
private-saved = Imehifadhiwa kwenye faili iliyofungwa kwa siri.
private-resources = Huduma zilizohifadhiwa
private-resources-none = Bado hakuna kilichohifadhiwa. Fungua ukurasa wa huduma na ubonyeze “Niwekee”.
private-keep = Niwekee
private-kept = Imewekwa kwenye maandishi yangu ya siri
private-resource-note = Maandishi yako kuihusu
private-remove = Ondoa
private-remove-about = Ondoa { $name }
private-resource-gone = Hii haipo tena kwenye maktaba.
private-notes = Maandishi
private-note-new = Maandishi mapya
private-note-title = Kichwa
private-note-text = Maandishi
private-note-untitled = Maandishi yasiyo na kichwa
private-papers = Karatasi ninazoziandaa
private-plan = Mpango wangu wa siku ngumu
private-plan-about = Uandike siku iliyo nafuu, peke yako au pamoja na mtu unayemwamini. Kila sehemu inaweza kubaki tupu.
private-plan-crisis = Ukiwa hatarini sasa, laini zilizo juu ya skrini ni kwa ajili yako, saa yoyote.
private-plan-signs = Ninavyotambua kwamba siku ngumu inaanza
private-plan-helps = Mambo madogo yanayonisaidia
private-plan-places = Mahali ninapojisikia nafuu
private-plan-people = Nani ninaweza kumpigia simu, na namna gani
private-plan-person = Jina
private-plan-way = Namna ya kumfikia
private-plan-person-new = Mtu mmoja zaidi
private-plan-safer = Ninachotaka kiwe mbali nami
private-plan-reasons = Mambo yaliyo muhimu kwangu
private-plan-after = Ninachotaka kukumbuka baadaye
private-change = Badilisha maneno ya siri
private-change-do = Yabadilishe
private-changed = Maneno ya siri yamebadilishwa.
private-forget = Sahau kila kitu
private-forget-about = Inaharibu faili iliyofungwa kwa siri na vyote vilivyomo, pamoja na mipangilio iliyokumbukwa kwenye kompyuta hii. Nakala ulizofanya mahali pengine haziguswi.
private-forget-own = Futa pia vipengele vyetu wenyewe ({ $count })
private-forget-stays = Vifurushi vinabaki. Vinaweza kuondolewa kwenye skrini ya “Vifurushi”.
private-forget-do = Sahau kila kitu sasa
private-forget-sure = Ndiyo, iharibu
