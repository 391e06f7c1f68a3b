### Ukurasa “Lugha katika maktaba hii”: kwa kila lugha, ni vipengele vingapi vina mtu anayeizungumza. Ni kwa mashirika yanayotunza au kugawa orodha.

coverage-name = Lugha katika maktaba hii
    .about = Kwa kila lugha, ni laini ngapi za msaada wa dharura, kliniki ngapi na vikundi vingapi vya jamii vina mtu anayeizungumza. Na ni lugha zipi ambazo hakuna anayezizungumza.
coverage-what = Vilivyohesabiwa: vipengele { $count }. Kipengele kinahesabiwa kwa lugha fulani ikiwa orodha inasema kwamba kuna mtu huko anayeizungumza.
coverage-head-language = Lugha
coverage-head-crisis = Laini za msaada wa dharura
coverage-head-care = Huduma nyingine
coverage-head-community = Jamii
coverage-interpreter = Vipengele { $interpreters } vina wakalimani na huenda vikaweza kusaidia kwa lugha yoyote. Waulize.
coverage-missing = Hatujui mtu yeyote katika orodha hii anayezungumza: { $languages }
coverage-do = Unachoweza kufanya: tafuta nani karibu nawe anazungumza lugha hizi, na uandike hilo kwenye orodha. Walipe watu wanaotafsiri.
