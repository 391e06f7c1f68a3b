### Ukurasa “Vizuizi katika maktaba hii”: ni vipengele vingapi vya maktaba ya kompyuta hii ni vya bure, vina watu wanaozungumza lugha ya msomaji, na kadhalika.

barriers-name = Vizuizi katika maktaba hii
    .about = Ni vipengele vingapi ni vya bure, vina watu wanaozungumza lugha yako, haviombi kitambulisho na viko wazi jioni, na ni vingapi ambavyo hakuna anayejua.
barriers-what = Vilivyohesabiwa: vipengele { $count } vinavyowapa watu msaada. Hesabu ni za orodha iliyo kwenye kompyuta hii, si za nchi nzima.
barriers-head-question = Kinachorahisisha
barriers-head-yes = Ndiyo
barriers-head-no = Hapana
barriers-head-unknown = Haijulikani
barriers-row-free = Ni bure
barriers-row-language = Kuna mtu anayezungumza { $language }
barriers-row-id = Hawaombi kitambulisho
barriers-row-evening = Wazi jioni au wikendi
barriers-unknown = “Haijulikani” ni kizuizi pia: mtu analazimika kupiga simu na kuuliza. Kituo chenu kinaweza kuulizia, na kuandika jibu kwenye orodha.
