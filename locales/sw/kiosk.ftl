### Kompyuta ya wageni kwenye kituo cha jamii.

kiosk-touch = Gusa skrini au bonyeza kitufe chochote ili kuanza
kiosk-erases = Unachofanya hapa kinafutwa ukiondoka.
kiosk-tally = Kituo hiki kinahesabu ni aina gani za msaada watu wanatafuta, na kwa lugha gani. Hesabu zinabadilishwa kidogo kwa makusudi. Kamwe hakihifadhi unachoandika wala wewe ni nani. Mambo ya dharura, ya ukatili na ya uhamiaji hayahesabiwi kamwe.
kiosk-done = Nimemaliza: futa
kiosk-done-about = Inamaliza matumizi yako na kufuta ulichofanya hapa.
kiosk-warning-title = Je, bado upo hapa?
kiosk-warning-left = { $seconds ->
    [one] Ulichofanya kitafutwa baada ya sekunde { $seconds }.
   *[other] Ulichofanya kitafutwa baada ya sekunde { $seconds }.
}
kiosk-warning-how = Gusa skrini au bonyeza kitufe chochote ili kuendelea.
kiosk-stay = Bado nipo
kiosk-print-about = Karatasi inatoka kwenye printa ya kituo. Ichukue: yeyote anayepita anaweza kusoma kilicho kwenye trei.
kiosk-print-none = Kituo hiki hakichapishi hapa. Unaweza kusoma namba kwenye skrini, au kuskani alama ya mraba kwa simu.
kiosk-staff-title = Kwa wafanyakazi
kiosk-staff-about = Hii inafunguliwa kwa namba. Wageni hawahitaji kitu hapa.
kiosk-staff-pin = PIN (namba ya siri)
kiosk-staff-update = Tafuta vifurushi vipya zaidi
kiosk-staff-close = Funga programu
kiosk-staff-done = Tayari.
kiosk-staff-wrong = Hiyo si namba yenyewe.
kiosk-staff-early = Ni mapema mno kujaribu tena.
kiosk-staff-wait = { $minutes ->
    [one] Jaribu tena baada ya dakika { $minutes }.
   *[other] Jaribu tena baada ya dakika { $minutes }.
}
kiosk-staff-tally = Onyesha kilichohesabiwa
kiosk-staff-take = Weka hesabu kwenye flashi ya USB
kiosk-staff-taken = Imehifadhiwa kwenye flashi ya USB: { $file }
kiosk-tally-title = Kile ambacho watu hawakupata, { $quarter }
kiosk-tally-early = Miezi mitatu ya kwanza bado haijaisha. Hesabu zinaweza kuonyeshwa baada ya hapo.
kiosk-tally-none = Hakuna hesabu kubwa ya kutosha kuonyeshwa.
kiosk-tally-need = Kilichotafutwa
kiosk-tally-language = Lugha
kiosk-tally-not-found = Haikupatikana
kiosk-tally-found = Ilipatikana
kiosk-tally-hidden = chini ya { $least }
kiosk-tally-doubt = huenda imetokea kwa bahati tu
kiosk-tally-about = Kila hesabu ilibadilishwa kidogo kwa makusudi. Hesabu nyingi za kweli ziko juu au chini kwa { $margin } tu au chache zaidi. Zimefanywa hivyo ili mtu asiweze kujua kutokana nazo nani alikuwa hapa.
kiosk-tally-other = Lugha nyingine

## Ukurasa kuhusu kile ambacho watu hawakupata.

kiosk-staff-brief = Weka muhtasari wa ukurasa mmoja kwenye flashi ya USB
kiosk-staff-brief-print = Chapisha muhtasari wa ukurasa mmoja
kiosk-brief-title = Kile ambacho watu walihitaji hapa na hawakukipata
kiosk-brief-what = Kwenye kompyuta inayotumiwa na wengi katika kituo hiki cha jamii, watu wanatafuta msaada wa afya ya akili kwa lugha yao wenyewe. Ukurasa huu unaonyesha walichotafuta wakati kompyuta haikujua msaada wowote kwa lugha hiyo.
kiosk-brief-table = Ni mara ngapi watu waliondoka bila msaada kwa lugha hiyo. Mstari ukiwa mrefu zaidi, mara hizo ni nyingi zaidi. Mstari mtupu huenda umetokea kwa bahati tu.
kiosk-brief-none = Hakuna hesabu ya miezi hii mitatu iliyo kubwa ya kutosha kuonyeshwa. Hilo linawalinda watu waliokuwa hapa: hesabu ndogo inaweza kumwonyesha mmoja wao. Haimaanishi kwamba hakuna aliyehitaji chochote.
kiosk-brief-are = Hesabu hizi ni nini
kiosk-brief-visits = Zinahesabu mara ambazo kompyuta ilitumiwa, si watu. Mtu aliyekuja mara mbili anahesabiwa mara mbili, na mara moja inaweza kuhesabiwa kwa hadi aina tatu za msaada.
kiosk-brief-hidden = Hesabu zilizo chini ya { $least } zimefichwa, na hakuna jumla. Hivyo hakuna anayeweza kugundua hesabu iliyofichwa.
kiosk-brief-are-not = Hesabu hizi si nini
kiosk-brief-never = Mambo ya dharura, ya ukatili na ya uhamiaji hayahesabiwi kamwe. Ukurasa huu hausemi chochote kuhusu ni watu wangapi wanahitaji msaada wa mambo hayo.
kiosk-brief-absent = Ukurasa huu si picha kamili. Unaonyesha hesabu kubwa zaidi tu, na watu ambao hawakutumia kompyuta hii hawamo.
kiosk-brief-made = Umetengenezwa { $date } kwa { -app-name }.
