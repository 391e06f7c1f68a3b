### Warqad yar oo lagu saxo xusidda asalka hab bogsiin. Gacanta ayaa lagu siiyaa dadka barnaamijka ama liiska haya.

## Waxa la garaaco warqadda ka hor.

credit-slip-name = Xus asalka
    .about = Warqad yar oo lagu sheego in hab lagu magacaabay bulsho khaldan, ama in wax kale oo ku saabsan uu khaldan yahay.
credit-slip-practice = Waa habkee?
credit-slip-community = Bulshadee ayuu ka yimid?
    .hint = Isticmaal magaca ay bulshadu isu taqaan, haddii aad taqaan.
credit-slip-person = Magacaaga, ama sida laguula soo xiriiro
    .hint = Waad ka tagi kartaa iyadoo madhan.
credit-slip-wrong = Maxaa khaldan?
    .hint = Ha qorin sida loo sameeyo hab xiran.

## Warqadda dusheeda.

credit-slip-title = Xus asalka: sixid
credit-slip-what = Xusidda asalku waxay sheegtaa cidda uu habku ka yimid. Lacag shaqo kuma leh.
credit-slip-line-practice = Habka: { $practice }
credit-slip-line-community = Wuxuu ka yimid: { $community }
credit-slip-line-person = Warqaddan waxay ka timid: { $person }
credit-slip-right = Maxaa halkaas ku qornaan lahaa?
credit-slip-source = Yaa ama maxaa xaqiijin kara? Dadka magacaw keliya haddii ay oggol yihiin. Bog ama buugna waa fiican yahay.
credit-slip-works = Sida asalka halkan loogu xuso
credit-slip-named = Hab kasta wuxuu magacaabayaa bulshada uu ka yimid, magaca ay bulshadaasi isu taqaan.
credit-slip-consent = Waxa aan ka sheegno waxaa saldhig u ah il dadweynaha u furan, ama dad oggolaaday.
credit-slip-rule = Hab kasta wuxuu sheegayaa cidda isticmaali karta, iyo sida. Xeerkaas ayaa la socda marka la daabaco ama la gudbiyo.
credit-slip-closed = Hababka xiran way sii xiran yihiin. Waan magacaabnaa oo waan sharafnaa. Weligeen ma sheegno sida loo sameeyo.
credit-slip-give = Warqaddan sii dadka aad barnaamijka ama liiska ka heshay. Waxba iskood uma dirmaan.
