### Meel gaar ah oo lagu hayo xusuus-qor, caawimo la kaydiyey iyo qorshaha maalmaha adag, oo ku qufulan weer sir ah.

private-title = Xusuus-qorkayga gaarka ah
private-about = Halkan ku hay caawimo aad kaydsatay, xusuus-qor iyo qorshe maalmaha adag. Dhammaantood waxay ku qufulan yihiin hal fayl, weer sir ah (eray sir ah oo dheer oo dhowr eray ka kooban).
private-not-here = Halkan waxba laguma hayn karo. Kani waa kiosk la wadaago, ama kombuyuutarkan kama jiro gal loogu talagalay.
private-honest-lost = Haddii aad weerta sirta ah ilowdo, cidina faylka ma furi karto. Si kale oo looga gudbo ma jirto.
private-honest-seen = Qof kombuyuutarkan baara wuu arki karaa inuu faylku jiro, laakiin weerta sirta ah la’aanteed ma akhriyi karo.
private-honest-watched = Waxba kama tarto barnaamij basaasa kiiboodhka ama shaashadda.
private-honest-forced = Haddii qof kugu qasbi karo inaad furto, waxaa ammaan badan inaadan waxba halkan ku hayn.
private-new = Samee meel qufulan
private-passphrase = Weerta sirta ah
private-passphrase-again = Isla weertii sirta ahayd mar kale
private-passphrase-how = Afar ama shan eray oo aan is lahayn ayaa fiican. Warqad ku qor keliya haddii warqaddu meel ammaan ah taal.
private-show = I tus waxa aan garaacayo
private-weak-too_short = { $least ->
    [one] Waxay u baahan tahay ugu yaraan { $least } xaraf.
   *[other] Waxay u baahan tahay ugu yaraan { $least } xaraf.
}
private-weak-one_thing_repeated = Waa isla hal wax oo soo noqnoqda.
private-weak-few_different = { $least ->
    [one] Waxay u baahan tahay ugu yaraan { $least } xaraf oo kala duwan.
   *[other] Waxay u baahan tahay ugu yaraan { $least } xaraf oo kala duwan.
}
private-weak-straight = Kuwani waa xarfo ama tirooyin isku xiga.
private-weak-common = Dad badan ayaa tan isticmaala. Iyada ayaa ugu horrayn la tijaabin lahaa.
private-strong = Weertan sirta ahi way fiican tahay.
private-differ = Labada weerood isku mid ma aha.
private-make = Samee
private-locked = Xusuus-qorkaaga gaarka ah waa qufulan yahay
private-open = Fur
private-opening = Waa la furayaa…
private-lock = Hadda quful
private-locks-itself = { $minutes ->
    [one] Iskii ayuu isu qufulayaa { $minutes } daqiiqo ka dib haddii aan badhan la riixin ama la taaban, iyo markaad riixdo “Degdeg uga bax”.
   *[other] Iskii ayuu isu qufulayaa { $minutes } daqiiqo ka dib haddii aan badhan la riixin ama la taaban, iyo markaad riixdo “Degdeg uga bax”.
}
private-warning-left = { $seconds ->
    [one] Xusuus-qorkaaga gaarka ah waxaa la qufulayaa { $seconds } ilbiriqsi gudihiis.
   *[other] Xusuus-qorkaaga gaarka ah waxaa la qufulayaa { $seconds } ilbiriqsi gudahood.
}
private-warning-lost = Wixii aadan kaydin way lumayaan.
private-saving = Waa la kaydinayaa…
private-saved = Waxaa lagu kaydiyey faylka qufulan.
private-resources = Caawimada la kaydiyey
private-resources-none = Weli waxba lama kaydin. Fur bogga caawimo oo riix “Ii hay”.
private-keep = Ii hay
private-kept = Waxay ku jirtaa xusuus-qorkayga gaarka ah
private-resource-note = Waxa aad ka qortay
private-remove = Ka saar
private-remove-about = Ka saar { $name }
private-resource-gone = Kani hadda maktabadda kuma jiro.
private-notes = Xusuus-qorro
private-note-new = Xusuus-qor cusub
private-note-title = Cinwaanka
private-note-text = Xusuus-qor
private-note-untitled = Xusuus-qor aan cinwaan lahayn
private-papers = Warqadaha aan ku hawlanahay
private-plan = Qorshahayga maalmaha adag
private-plan-about = Qor maalin ka wanaagsan, keligaa ama qof aad ku kalsoon tahay la qor. Qayb kasta way madhnaan kartaa.
private-plan-crisis = Haddii aad hadda halis ku jirto, khadadka shaashadda sare ku yaal adiga ayaa laguugu talagalay, saacad kasta.
private-plan-signs = Sida aan ku garto in maalin adag ay bilaabanayso
private-plan-helps = Waxyaabo yaryar oo i caawiya
private-plan-places = Meelaha aan dareen fiican ku helo
private-plan-people = Dadka aan wici karo, iyo sida
private-plan-person = Magaca
private-plan-way = Sida loola xiriiro
private-plan-person-new = Hal qof oo kale
private-plan-safer = Waxa aan rabo inaan naftayda ka fogeeyo
private-plan-reasons = Waxa qiimaha ii leh
private-plan-after = Waxa aan rabo inaan kadib xusuusto
private-change = Beddel weerta sirta ah
private-change-do = Beddel
private-changed = Weerta sirta ah waa la beddelay.
private-forget = Wax walba iloow
private-forget-about = Waxay baabi’inaysaa faylka qufulan iyo wax kasta oo ku jira, iyo dejinta lagu xusuusnaa kombuyuutarkan. Nuqullada aad meel kale ku samaysay lama taabto.
private-forget-own = Tirtir qoraalladeenna sidoo kale ({ $count })
private-forget-stays = Xirmooyinku way sii jiraan. Waxaa laga saari karaa bogga “Xirmooyin”.
private-forget-do = Hadda wax walba iloow
private-forget-sure = Haa, baabi’i
