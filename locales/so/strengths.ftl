### Waxyaabaha bulshooyinka xoogga siiya: kaarar gaagaaban oo derbi ama fayl loogu talagalay, oo ay samayso xarun ama saaxiib.

## Waxa la doorto oo la garaaco kaararka ka hor.

strengths-name = Waxa bulshooyinka xoogga siiya
    .about = Kaarar la daabaco: waxa dadka ka caawiya inay fiicnaadaan, iyo waxa xarun ama saaxiib samayn karo.
strengths-who = Bulshooyinkee ayaa loogu talagalay?
    .hint = Haddii uu boostar yahay, dooro hal ama laba.
strengths-who-black = Bulshooyinka Madow
strengths-who-latine = Bulshooyinka Latine
strengths-who-asian = Bulshooyinka Aasiyaan Mareykan
strengths-who-pacific = Bulshooyinka Dadka Asaliga ah ee Hawaii iyo Jasiiradaha Baasifigga
strengths-who-native = Bulshooyinka Dadka Asaliga ah ee Mareykanka iyo Alaska
strengths-who-arab = Bulshooyinka Carabta iyo Bariga Dhexe
strengths-who-multiracial = Dadka iyo qoysaska isirro badan (multiracial)
strengths-who-queer = Dadka queer iyo trans ah ee midabka leh
strengths-own = Kaarar erayadeenna ah
    .hint = Sadar kasta hal kaar ku qor: waxa caawiya, iyo waxa dadka kale samayn karaan. Dad ha magacaabin.

## Bogga iyo boostarka.

strengths-title = Waxa caawiya, iyo waxa dadka kale samayn karaan
strengths-many = Kaararkani waxay sheegayaan waxa dad badan caawiya, laakiin qof kasta ma aha. Qof kasta weydii waxa isaga caawiya.
strengths-authors = Waxaa qoray dadka barnaamijkan sameeyey. Bulshada weydii intaadan isticmaalin.
strengths-studies = Waxaan akhrinnay soo koobid daraasadaha halkan lagu magacaabay, ma aha daraasadaha oo dhan. Waxay ka hadlaan qaar ka mid ah waxyaabahan xoogga siiya, ma aha dhammaantood.

## Kaararka: Bulshooyinka Madow.

strengths-black-kin = Qoysas badan dhexdood, awoowayaal, ayeeyooyin, eeddooyin, habaryaro, waalidka labaad (godparents) iyo deris ayaa isu daryeela. Weydii cidda qoyska lagu tiriyo, una oggolow inay la yimaadaan.
strengths-black-history = Aqoonta taariikhda dadka Madow waxay dhallinyaro badan caawisaa marka cunsuriyaddu dhaawacdo. Sannadka oo dhan qolalkiinna ku muuji, dadka Madowna ha sheegeen.
strengths-black-faith = Dad badan waxay xoog ka helaan duco, kaniisad ama masaajid. Raadi hoggaamiyeyaal diineed oo soo dhoweeya su’aalaha caafimaadka maskaxda, lana shaqee.
strengths-black-circles = Fadhiyada walaalaha (sister circles) waxay ka yimaadeen haweenka Afrikaan Mareykan, waxayna qaar badan oo iyaga ka mid ah siiyaan meel ay ku hadlaan. Qol sii, hoggaankana u daa iyaga.
strengths-black-aid = Bulshooyinka Madow muddo dheer ayay is quudinayeen oo is caawinayeen, sidii Black Panthers quraacdii bilaashka ahayd ku sameeyeen. Lacag ama waqti sii kooxaha hadda sidaas sameeya.
strengths-black-source = Cilmi-baaris: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Waxay eegaysaa sida dhallinyarada Afrikaan Mareykan isu garato (identity), iimaankooda iyo qoyskooda.

## Kaararka: Bulshooyinka Latine.

strengths-latine-family = Dad badan caawimada ugu horraysa waxay ka helaan waalidka, ilma-adeerrada iyo waalidka labaad (godparents). Weydii in qoysku raaco, hadday “maya” tahayna aqbal.
strengths-latine-language = Dareenka badanaa waxaa ka fudud in lagu sheego af Isbaanish, af Burtuqiis ama luqadda Dadka Asaliga ah. Weydii luqadda, oo raadi qof ku hadla.
strengths-latine-promotoras = Promotoras waa deris tababaran, waana shaqo ka timid Latin America iyo bulshooyinka Latine. Dad badan ayaa ku kalsoon: lacag sii, oo dhegayso.
strengths-latine-mutualistas = Bulshooyinka Meksiko ee Texas waxay sameeyeen mutualistas, kooxo xubnahoodu is caawiyaan. Raadi kooxo sidaas oo kale ah oo kuu dhow, oo taageer.
strengths-latine-source = Cilmi-baaris: E. Valdivieso-Mora iyo kuwo kale, Frontiers in Psychology, 2016. Waxay eegaysaa qoysaska isku dhow ee Latinos, waxayna heshay saamayn yar.

## Kaararka: Bulshooyinka Aasiyaan Mareykan.

strengths-asian-ties = U dhowaanshaha qoyska, saaxiibbada iyo deriska ayaa dad badan ka caawiya inay fiicnaadaan. Soo dhowee qoyska oo dhan, haddii qofku sidaas rabo.
strengths-asian-cultures = Dhallinyaro badan waxay ku nool yihiin laba dhaqan, labaduba way xoogayn karaan. Ka caawi waalidka iyo carruurta inay is dhegaystaan, iyadoo uu turjubaan tababaran joogo.
strengths-asian-kapwa = Kapwa waa qiyam Filibiin ah: aniga iyo adigu kala go’an ma nihin. Ku martiqaad deriska Filibiin inay ka hadlaan, oo sheeg inay iyagu leeyihiin.
strengths-asian-places = Waayeelka qaarkood waxay degganaan ka helaan macbad, kaniisad, masaajid ama beer. Halkaas tag, oo weydii waxa caawin lahaa.
strengths-asian-source = Cilmi-baaris: W. Zhang iyo V. M. Ta, Social Science & Medicine, 2009. Waxay eegaysaa qoyska, qaraabada, saaxiibbada iyo deriska.

## Kaararka: Bulshooyinka Dadka Asaliga ah ee Hawaii iyo Jasiiradaha Baasifigga.

strengths-pacific-named = Ummad kasta waxay leedahay magac iyo sheeko u gaar ah: Hawaiian, Samoan, Tongan, Marshallese iyo kuwo kale. Mid kasta foomamkiinna sadar gaar ah ka sii.
strengths-pacific-land = Qaar badan oo ka mid ah Dadka Asaliga ah ee Hawaii waxay xoog ka helaan ‘āina, dhulka dadka quudiya. Ka qayb gal maalmaha dhulka laga shaqeeyo ee dadka Hawaii hoggaamiyaan.
strengths-pacific-story = Talk story waxay ka timid Dadka Asaliga ah ee Hawaii iyo bulshooyinka deegaanka ee Hawai‘i: is-weydaarsi sheekooyin, degdeg la’aan. Waqti u samee foomamka iyo su’aalaha ka hor.
strengths-pacific-islands = Iyagoo gurigii ka fog, dad badan waxay ku kulmaan kaniisad ama naadi jasiiraddooda ah. Qol sii, oo weydii waxa ay u baahan yihiin.
strengths-pacific-source = Cilmi-baaris: M. C. K. Antonio iyo kuwo kale, Genealogy, 2024. Waxay eegaysaa Dadka Asaliga ah ee Hawaii, dhaqanka iyo dhulka, ma aha dadka kale ee Baasifigga.

## Kaararka: Bulshooyinka Dadka Asaliga ah ee Mareykanka iyo Alaska.

strengths-native-nation = Ka mid ahaanshaha ummaddooda iyo barashada luqaddeeda ayaa dad badan xoog siiya. Weydii magaca ummadda, oo taageer casharradeeda.
strengths-native-elders = Dhallinyaro badan way fiicnaadaan marka waayeelku u dhow yahay. Waayeelka waqtigooda lacag ka sii, iyaguna ha doorteen waxa ay la wadaagaan.
strengths-native-ceremony = Dadka qaarkood waxay xoog ka helaan cibaadooyinka ummaddooda. Waqti u samee, ha weydiin waxa halkaas ka dhaca, weligaana ha koobiyeyn.
strengths-native-led = Dad badan waxay ku kalsoon yihiin caawimada ay Dadka Asaliga ahi hoggaamiyaan. Ogow waxa kuu dhow, oo marka hore iyada sheeg.
strengths-native-source = Cilmi-baaris: N. A. John-Henderson iyo kuwo kale, Development and Psychopathology, 2023. Waxay eegaysaa xoogga bulshada, dhaqanka iyo ruuxda.

## Kaararka: Bulshooyinka Carabta iyo Bariga Dhexe.

strengths-arab-faith = Dad badan waxay xoog ka helaan salaad iyo duco: masaajid, kaniisad, macbadka Yuhuudda (synagogue) ama guriga. Qol xasilloon sii, waqtiyada salaaddana qorshahaaga ku eeg.
strengths-arab-family = Taageerada qoyska iyo deriska ayaa dad badan caawisa, gaar ahaan kuwa cusub ee dalka yimid. Qaraabada soo dhowee, qofkana waqti uu keli ku hadlo sidoo kale sii.
strengths-arab-words = Dadka qaarkood, gabay ama hees af Carabi, af Kurdi ama af Faarisi ah ayaa sheegta waxa sheegiddiisu adag tahay. Buugaag luqadahan ku qoran hayso.
strengths-arab-hope = Rajada iyo warka qoyska fog ayaa dad badan sii wada. Weydii sida qoyskoodu yahay, jawaabtana waqti sii.
strengths-arab-source = Cilmi-baaris: S. Elshahat iyo T. Moffat, Journal of Immigrant and Minority Health, 2022. Waxay eegaysaa soogalootiga iyo qaxootiga af Carabiga ku hadla. Sidoo kale eeg: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, taariikh kuma arag.

## Kaararka: dadka iyo qoysaska isirro badan.

strengths-multiracial-words = Dad badan way fiicnaadaan markay doortaan erayadooda oo ay ku sheegaan cidda ay yihiin. Foomamkiinnu ha qaateen in ka badan hal jawaab.
strengths-multiracial-sides = Dadka qaarkood waxay dareemaan xoog markay yaqaanaan dhinac kasta oo qoyskooda ah. Dhinac kasta weydii, weligaana ha ku qasbin inay kala doortaan.
strengths-multiracial-peers = La kulanka qoysas kale oo isirro badan ayaa dadka qaarkood ka caawiya inaysan kelinimo dareemin. Koox u samee, ama maalin qoysaska ah.
strengths-multiracial-views = Ku noolaanshaha in ka badan hal dhaqan ayaa dad badan ka caawisa inay dadka kale fahmaan. Talo weydii markaad wax qorshaynayso.
strengths-multiracial-source = Cilmi-baaris: J. Shaff iyo kuwo kale, Frontiers in Public Health, 2024. Waxay eegaysaa taageerada iyo sida qofku isu garto (identity). Sidoo kale eeg: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, taariikh kuma arag.

## Kaararka: dadka queer iyo trans ah ee midabka leh.

strengths-queer-chosen = Dad badan marka hore waxay wacaan qoyska ay doorteen: saaxiibbo qoys oo kale ah. Foomamkiinna, meesha qoyska sii.
strengths-queer-names = In magaca saxda ah loogu yeero ayaa dad badan ka caawisa inay ammaan dareemaan. Weydii magaca la isticmaalo, iyo meesha ay ammaan tahay in lagu isticmaalo.
strengths-queer-spaces = Goobaha ay leeyihiin oo ay isu sameeyeen dadka queer iyo trans ah ee midabka leh ayaa dad badan xoog siiya. Lacag ku taageer, oo lacag sii dadka wax ku bara.
strengths-queer-faith = Dadka qaarkood waxay rabaan inay iimaankooda haystaan oo ay iyaga ahaadaan. Raadi goobo diineed oo su’aalaha u furan, dadkana u sheeg.
strengths-queer-justice = Isbeddel loo wada shaqeeyo ayaa dad badan rajo siiya. Markaad tiraahdo “caddaaladda bogsiinta” (healing justice), xus Kindred, oo ay hoggaamiyaan haweenka feminist-ka ah ee Madow ee Koonfurta Mareykanka.
strengths-queer-source = Cilmi-baaris: R. D. Heath iyo L. Keene, Journal of Adolescent Health, 2023. Waxay eegaysaa dhallinyarada LGBTQ ee Madow iyo Latine, iyo meelaha ay ku kulmaan.
