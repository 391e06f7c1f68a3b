### Kuchapisha, kuhifadhi kama PDF na alama ya mraba kwa simu.

paper-open = Chapisha au hifadhi
paper-open-about = Chapisha au hifadhi { $name }
paper-title = Kwenye karatasi
paper-list-add = Weka kwenye orodha yangu
paper-list-added = Iko kwenye orodha yangu
paper-list-add-about = Weka { $name } kwenye orodha yangu
paper-list-button = Orodha yangu ({ $count })
paper-list-empty = Bado hakuna kitu kwenye orodha yako. Bonyeza “Weka kwenye orodha yangu” kwenye kadi.
paper-list-forgotten = Orodha yako inasahauliwa ukifunga dirisha hili au ukiondoka haraka.
paper-list-clear = Ondoa vyote kwenye orodha yangu
paper-list-remove-about = Ondoa { $name } kwenye orodha yangu
paper-beside = Lugha ya pili pembeni yake
paper-beside-none = Lugha moja tu
paper-third = Lugha ya tatu
paper-third-none = Lugha mbili tu
paper-form = Muonekano wake
paper-form-page = Ukurasa
paper-form-large = Maandishi makubwa
paper-form-poster = Bango
paper-form-wallet = Kadi za pochi
paper-form-strips = Vipande vya kuchana
paper-form-cards = Kadi, nne kwa kila ukurasa
paper-preview = Hivi ndivyo itakavyotoka
paper-drawing = Inatengeneza kurasa…
paper-page = Ukurasa { $page } kati ya { $pages }
paper-save = Hifadhi kama PDF
paper-save-title = Iwekwe wapi?
paper-save-about = Faili inaitwa { $file }. Jina lake halisemi chochote kuhusu kilichomo, lakini yeyote anayeifungua anaweza kuisoma.
paper-places = Mahali pa kuhifadhi
paper-place-desktop = Desktop (skrini ya kwanza)
paper-place-documents = Hati (Documents)
paper-place-downloads = Vilivyopakuliwa (Downloads)
paper-place-drive = Diski { $name }
paper-place-path = Njia ya folda nyingine
paper-place-use = Hifadhi hapo
paper-saved = Imehifadhiwa: { $file }
paper-print = Chapisha
paper-printer = Printa
paper-print-about = Kazi ya kuchapisha inaitwa “{ $title }”. Printa, trei yake na foleni ya kuchapisha ya kompyuta hii bado zinaweza kuonyesha kilichochapishwa.
paper-printed = Imetumwa kwa printa. Chukua kurasa kutoka kwenye trei.
paper-no-printer = Hatukupata printa hapa. Unaweza kuhifadhi PDF na kuichapisha kwa programu nyingine au kwenye maktaba ya vitabu.
paper-phone = Weka kwenye simu yangu
paper-phone-title = Soma hii kwa simu yako
paper-phone-about = Elekeza kamera ya simu yako kwenye mraba. Hakuna kinachotumwa kwenye intaneti: simu inaisoma kutoka kwenye skrini hii na inahifadhi inachosoma.
paper-phone-call = Namba, ya kupiga
paper-phone-text = Yote, kama maandishi
paper-phone-holds = Alama ya mraba yenye: { $text }

## Yanayosimama kwenye karatasi zenyewe.

paper-neutral-title = Karatasi ya taarifa
paper-list-heading = Milango inayoweza kusaidia
paper-foot = Orodha ya { $date } kutoka { -app-name }. Mambo hubadilika: hakikisha kabla ya kutegemea haya. Unaweza kunakili na kugawa pamoja na mstari huu na kutaja vilikotoka (CC BY 4.0).
paper-foot-dates = Vyanzo vya kuanzia { $from } hadi { $to }; kila kipengele kinasema chake.
paper-foot-unchecked = Baadhi ya habari zilizo hapa hazikukaguliwa na mtu yeyote; kila kipengele kinasema hivyo.
paper-zone = Saa ni za: { $zone }
paper-scan-call = Skani ili upige simu
paper-scan-text = Skani ili uiweke kwenye simu yako
paper-text-copy = Nakili maneno haya
paper-text-save = Hifadhi kama maandishi ya kawaida
paper-text-count =
    { $count ->
        [one] Herufi { $count }
       *[other] Herufi { $count }
    }
paper-calendar-save = Hifadhi mikutano kwa ajili ya kalenda
paper-calendar-about = Mikutano sita, kila mmoja wenye muda wa saa mbili, inawekwa kwenye faili { $file }. Kalenda za simu na kompyuta huifungua. Ina tarehe, jina na mahali ulivyoandika, na hakuna kingine.
paper-calendar-meeting = Mkutano
paper-foot-made = Imetengenezwa kwa Many Doors tarehe { $date }. Unaweza kuinakili na kuigawa.
