### Teeb tsa.

settings-title = Teeb tsa
settings-language = Hom lus
settings-change-language = Xaiv lwm hom lus
settings-text-size = Ntawv loj me
settings-percent = { $percent }%
settings-theme = Cov xim
settings-theme-system = Zoo li lub computer no
settings-theme-light = Kaj
settings-theme-dark = Tsaus
settings-theme-high_contrast = Xim txawv heev
settings-motion = Kev txav
settings-reduce-motion = Kom lub screen txav tsawg dua
settings-portable-title = Hauv ib lub USB
settings-portable-about = Qhov program no khiav hauv ib lub USB, los sis hauv ib lub folder uas nrog nws mus. Txhua yam nws khaws cia nyob hauv lub folder “many_doors_data” ib sab ntawm nws. Thaum nplooj ntawv no hais tias “lub computer no”, nws txhais tau tias lub folder ntawd.
settings-portable-notes = Kaw lub qhov rais ua ntej koj rho lub USB tawm. Tus uas muaj lub USB nyeem tau yam uas khaws cia rau ntawd; tsuas yog cov ntawv zais thiaj xauv lawm. Lub computer no tej zaum yuav sau tseg nws tus kheej tias muaj ib lub USB ntsaws thiab qhov program no tau khiav.
settings-keep-title = Nco cia hauv lub computer no
settings-keep = Nco kuv hom lus, ntawv loj me thiab xim cia hauv lub computer no
settings-keep-about = Yog qhov no kaw, tsis khaws dab tsi cia, thiab zaum tom ntej nws yuav nug hom lus dua. Yog muaj neeg tshawb lub computer no, nws yuav pom tau daim file me uas qhov no ua.
settings-kept = Cov kev teeb tsa no nco cia hauv lub computer no.
settings-not-kept = Thaum koj kaw lub qhov rais no, qhov program tsis nco cov kev teeb tsa no lawm.
settings-folder-title = Hom lus los ntawm ib lub folder
settings-folder-about = Cov neeg txhais ntawv sim tau lawv cov lus ntawm no. Sau txoj kev mus rau lub folder uas muaj ib lub folder rau ib hom lus.
settings-folder-label = Txoj kev mus rau lub folder
settings-folder-use = Siv lub folder no
settings-folder-none = Tsuas siv cov hom lus uas los nrog qhov program
settings-folder-problems =
    { $count ->
        [0] Nyeem lub folder tas lawm. Tsis muaj teeb meem.
       *[other] Nyeem lub folder tas lawm. Muaj { $count } qhov teeb meem:
    }
settings-leave-title = Tawm sai
settings-leave-about = Lub khawm saum toj zais lub screen no tam sid. Nws zais tsis tau tej uas lwm cov program, lub tuam txhab internet los sis program soj (spyware) tej zaum pom lawm.
settings-leave-keys = Npog lub screen thaum kuv nias Shift peb zaug
settings-leave-keys-about = Yuav tsum nias peb zaug hauv tsib vib nas this (seconds), tsis txhob nias lwm lub khawm hauv nruab nrab. Kaw qhov no yog koj nias Shift yam tsis tau txhob txwm.
