### Toban su’aalood oo bil laga fikiro, oo loogu talagalay shaqaalaha iyo mutadawiciinta ururrada. Qof kasta naftiisa ayuu u qoraa, warqad.

humility-name = Tawaaduc lahow: toban su’aalood oo bil ah
    .about = Su’aalo gaagaaban oo ku saabsan dhegaysiga, awoodda iyo khaladaadka. Qof kasta naftiisa ayuu u qoraa.
humility-how = Toddobaadkii laba ama saddex qaado. Warqaddan adigu hayso. Cidina ma ururinayso.
humility-never = Waxaan rabnaa inaan dhaqammada dadka tawaaduc u yeelanno oo aan wax ka beddelno markay noo sheegaan baahidooda. Taas weligeen ma dhammayno.

## Su’aalaha.

humility-listen = Goorma ayaan toddobaadkan dhegaysiga joojiyey? Maxaa i dhaafay?
humility-silent = Yaa maanta ugu hadal badnaa? Yaan la maqlin?
humility-guess = Maxaan qof ka rumaystay intuusan hadlin?
humility-power = Awooddee ayaan halkan ku leeyahay, sida furayaal, faylal, lacag ama hadalka ugu dambeeya? Yaa dareema?
humility-rule = Xeerkeennee ayaa aniga ii fudud oo dadka kale ku adag?
humility-word = Eraygee ayaan dad u isticmaalay oo aysan naftooda u isticmaalin?
humility-mistake = Goorma ayaan qof si khalad ah u dhaawacay? Sidee ayaan raalli-gelin uga bixiyey, maxaanse beddelay?
humility-taught = Muxuu i baray qof aan u adeego? Ma u mahadceliyey?
humility-credit = Hababka aan isticmaalo, kee ayaa bulsho kale ka yimid? Ma sheegay?
humility-honest = Yaa si daacad ah iigu sheega markaan khaldanahay? Sidee ayaan taas ammaan uga dhigaa?
