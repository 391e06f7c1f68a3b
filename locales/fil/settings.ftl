settings-title = Mga setting
settings-language = Wika
settings-change-language = Pumili ng ibang wika
settings-text-size = Laki ng letra
settings-percent = { $percent } %
settings-theme = Mga kulay
settings-theme-system = Gaya ng sa computer na ito
settings-theme-light = Maliwanag
settings-theme-dark = Madilim
settings-theme-high_contrast = Mataas na contrast
settings-motion = Galaw
settings-reduce-motion = Bawasan ang galaw sa screen
settings-portable-title = Nasa USB
settings-portable-about = Tumatakbo ang program mula sa USB, o sa folder na kasama nito. Lahat ng itinatabi nito ay nasa folder na “many_doors_data” sa tabi nito. Kapag sinabi sa pahinang ito ang “computer na ito”, ang folder na iyon ang tinutukoy.
settings-portable-notes = Isara ang window bago bunutin ang USB. Mababasa ng sinumang may hawak ng USB ang nakatabi rito; ang mga pribadong tala lang ang nakakandado. Puwedeng itala ng computer na ito, nang kusa, na may isinaksak na USB at pinatakbo ang program na ito.
settings-keep-title = Tandaan sa computer na ito
settings-keep = Tandaan sa computer na ito ang wika, laki ng letra, at mga kulay ko
settings-keep-about = Kung naka-off ito, walang itinatabi, at tatanungin ulit ang wika sa susunod na pagbukas. Kung naka-on, gagawa ito ng maliit na file na puwedeng makita ng taong hahalungkat sa computer na ito.
settings-kept = Natatandaan sa computer na ito ang mga setting na ito.
settings-not-kept = Makakalimutan ang mga setting na ito kapag isinara mo ang window.
settings-folder-title = Mga wika mula sa isang folder
settings-folder-about = Dito masusubukan ng mga tagasalin ang gawa nila. Isulat ang path ng folder na may tig-isang folder para sa bawat wika.
settings-folder-label = Path ng folder
settings-folder-use = Gamitin ang folder na ito
settings-folder-none = Mga nakapaloob na wika lang ang gamitin
settings-folder-problems =
    { $count ->
        [0] Nabasa ang folder. Walang problema.
        [one] Nabasa ang folder. { $count } problema:
       *[other] Nabasa ang folder. { $count } problema:
    }
settings-leave-title = Umalis agad
settings-leave-about = Itinatago agad ng button sa itaas ang screen na ito. Hindi nito maitatago ang maaaring nakita na ng ibang program, ng internet provider, o ng spyware.
settings-leave-keys = Takpan ang screen kapag pinindot ko ang Shift nang tatlong beses
settings-leave-keys-about = Dapat magawa ang tatlong pindot sa loob ng limang segundo, nang walang ibang key sa pagitan. I-off ito kung napipindot mo ang Shift nang hindi sinasadya.
