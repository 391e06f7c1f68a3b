### Mipangilio.

settings-title = Mipangilio
settings-language = Lugha
settings-change-language = Chagua lugha nyingine
settings-text-size = Ukubwa wa maandishi
settings-percent = { $percent } %
settings-theme = Rangi
settings-theme-system = Kama kompyuta hii
settings-theme-light = Nyeupe
settings-theme-dark = Nyeusi
settings-theme-high_contrast = Zinazoonekana wazi zaidi
settings-motion = Mwendo
settings-reduce-motion = Punguza mwendo kwenye skrini
settings-portable-title = Kwenye flashi ya USB
settings-portable-about = Programu inaendeshwa kutoka kwenye flashi ya USB, au folda inayobebwa nayo. Kila inachohifadhi kiko kwenye folda “many_doors_data” kando yake. Ukurasa huu unaposema “kompyuta hii”, maana yake ni folda hiyo.
settings-portable-notes = Funga dirisha kabla ya kuchomoa flashi. Aliye na flashi anaweza kusoma kilichohifadhiwa humo; maandishi ya siri peke yake ndiyo yamefungwa. Kompyuta hii yenyewe inaweza kuandika kwamba flashi ilichomekwa na kwamba programu hii ilifunguliwa.
settings-keep-title = Kumbuka kwenye kompyuta hii
settings-keep = Kumbuka lugha yangu, ukubwa wa maandishi na rangi kwenye kompyuta hii
settings-keep-about = Hii ikizimwa, hakuna kinachohifadhiwa, na ukianza tena programu itauliza lugha tena. Mtu anayepekua kompyuta hii anaweza kupata faili ndogo inayotokana na hii.
settings-kept = Mipangilio hii inakumbukwa kwenye kompyuta hii.
settings-not-kept = Mipangilio hii inasahauliwa ukifunga dirisha.
settings-folder-title = Lugha kutoka kwenye folda
settings-folder-about = Watafsiri wanaweza kujaribu kazi yao hapa. Andika njia ya folda ambayo ndani yake kuna folda moja kwa kila lugha.
settings-folder-label = Njia ya folda
settings-folder-use = Tumia folda hii
settings-folder-none = Tumia lugha zilizomo ndani ya programu tu
settings-folder-problems =
    { $count ->
        [0] Folda imesomwa. Hakuna tatizo.
        [one] Folda imesomwa. Tatizo { $count }:
       *[other] Folda imesomwa. Matatizo { $count }:
    }
settings-leave-title = Ondoka haraka
settings-leave-about = Kitufe kilicho juu kinaficha skrini hii papo hapo. Hakiwezi kuficha kile ambacho programu nyingine, kampuni ya intaneti au programu ya kupeleleza imeshakiona.
settings-leave-keys = Funika skrini nikibonyeza Shift mara tatu
settings-leave-keys-about = Lazima ubonyeze mara zote tatu ndani ya sekunde tano, bila kitufe kingine katikati. Zima hii ikiwa unabonyeza Shift bila kukusudia.
