### Dejinta.

settings-title = Dejinta
settings-language = Luqadda
settings-change-language = Dooro luqad kale
settings-text-size = Cabbirka farta
settings-percent = { $percent } %
settings-theme = Midabbada
settings-theme-system = Sida kombuyuutarkan
settings-theme-light = Iftiin
settings-theme-dark = Mugdi
settings-theme-high_contrast = Midabbo aad u kala duwan
settings-motion = Dhaqdhaqaaqa
settings-reduce-motion = Dhaqdhaqaaq ka yar oo shaashadda ah
settings-portable-title = USB gudihiis
settings-portable-about = Barnaamijku wuxuu ka shaqaynayaa USB, ama gal isaga raacaya. Wax kasta oo uu hayo waxay ku jiraan galka “many_doors_data” ee ag yaal. Meesha boggani ka leeyahay “kombuyuutarkan”, waxaa loola jeedaa galkaas.
settings-portable-notes = Daaqadda xir ka hor intaadan USB-ga ka saarin. Qofkii USB-ga haystaa wuu akhriyi karaa waxa ku jira; xusuus-qorka gaarka ah oo keliya ayaa qufulan. Kombuyuutarkani keligiis ayuu qoran karaa in USB la geliyey iyo in barnaamijkan la furay.
settings-keep-title = Ku xusuuso kombuyuutarkan
settings-keep = Kombuyuutarkan ku xusuuso luqaddayda, cabbirka farta iyo midabbada
settings-keep-about = Haddii tani dansan tahay, waxba lama hayo, marka xigtana luqadda ayaa mar kale lagu weydiinayaa. Qof kombuyuutarkan baara wuu heli karaa faylka yar ee tani samayso.
settings-kept = Dejintan waa lagu xusuusan yahay kombuyuutarkan.
settings-not-kept = Dejintan waa la iloobayaa markaad daaqadda xirto.
settings-folder-title = Luqado gal ku jira
settings-folder-about = Turjumayaashu halkan ayay shaqadooda ku tijaabin karaan. Qor waddada galka ay ku jiraan galalka luqadaha, luqad kastaaba gal.
settings-folder-label = Waddada galka
settings-folder-use = Isticmaal galkan
settings-folder-none = Isticmaal luqadaha barnaamijka ku jira oo keliya
settings-folder-problems =
    { $count ->
        [0] Galka waa la akhriyey. Dhib ma jiro.
        [one] Galka waa la akhriyey. { $count } dhib:
       *[other] Galka waa la akhriyey. { $count } dhib:
    }
settings-leave-title = Degdeg uga bax
settings-leave-about = Badhanka kore wuxuu isla markiiba qarinayaa shaashaddan. Ma qarin karo waxa laga yaabo inay arkeen barnaamijyo kale, shirkadda internetka ama barnaamij basaas ah.
settings-leave-keys = Dabool shaashadda markaan Shift riixo saddex jeer
settings-leave-keys-about = Saddexda riixis waa inay shan ilbiriqsi gudahood ku dhacaan, badhan kalena uusan u dhexayn. Dami haddii aad Shift riixdo adigoon ula kicin.
