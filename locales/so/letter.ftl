### “U qor dadka go’aanka leh”: qofku wuxuu dooranayaa mawduuc, sababo iyo xafiis, wuxuuna helayaa warqad, erayo telefoon, erayo shir ama qoraal gaaban.

letter-name = U qor dadka go’aanka leh
    .about = Dooro mawduuc iyo sababahaaga. Waxaad helaysaa warqad, erayo telefoonka laga yiraahdo, erayo shir laga yiraahdo, ama qoraal gaaban (post).

## Su’aalaha.

letter-topic = Maxay tahay in la beddelo?
letter-topic-language = Caawimada caafimaadka maskaxda oo luqadaha dadka lagu helo
letter-topic-training = Tababar shaqaalaha lagu baro ixtiraamka iyo dhaqanka
letter-topic-literacy = Xog cad oo ku saabsan caafimaadka maskaxda
letter-topic-school = Dad iskuullada ka caawiya caafimaadka maskaxda
letter-topic-data = In si caddaalad iyo ammaan ah loo tiriyo cidda caawimo hesha
letter-topic-community = Lacag loogu talagalay taageerada bulshada
letter-topic-crisis = Luqadaha khadadka gurmadka
letter-topic-peers = Mushahar caddaalad ah oo loogu talagalay dadka wax la mid ah soo maray (peer workers) iyo shaqaalaha bulshada
letter-as = Maxaad rabtaa inaad samayso?
    .hint = Barnaamijkani waxba ma diro. Adiga ayaa diraya, cod sare ku akhrinaya ama internetka gelinaya.
letter-as-letter = Warqad
letter-as-phone = Erayo telefoonka laga yiraahdo
letter-as-comment = Erayo shir laga yiraahdo, ugu badnaan laba daqiiqo
letter-as-post = Qoraal gaaban (post), ugu badnaan 280 xaraf
letter-to = Yay u socotaa?
    .hint = Dooro mid arrintan go’aan ka gaari kara. Xafiis kale qoraal kale ayaad u samayn kartaa.
letter-to-lawmaker = Xildhibaan, gobolkaaga ama Congress
letter-to-board = Guddiga degmada (county) ama golaha magaalada
letter-to-school = Guddiga iskuullada
letter-to-clinic = Isbitaal ama rug caafimaad
letter-to-insurer = Shirkad caymis caafimaad
letter-why = Maxay muhiim kuugu tahay?
    .hint = Calaamadee keliya waxa run ah ee dad kale ogaan karaan. Xafiis waxaa laga yaabaa inuu warqaddaada hayo oo dad kale tuso. Laba ama saddex sababood way ku filan yihiin.
letter-why-needed = Aniga ama qof qoyskayga ka mid ah ayaa caawimo u baahday, helitaankeeduna wuu adkaa.
letter-why-interpreter = Markaan turjubaan u baahannay, cidina mid nooma soo bandhigin.
letter-why-child = Ilmo ayay qasab ku noqotay inuu qof weyn u turjumo arrimo aad sir u ah.
letter-why-culture = Dadkii i caawin lahaa ma fahmin meesha aan ka imid.
letter-why-race = Si ka xun dadka kale ayaa la iigula dhaqmay isirkayga (race), luqaddayda ama meesha aan ka imid awgeed.
letter-why-love = Si ka xun dadka kale ayaa la iigula dhaqmay cidda aan jeclahay ama qofka aan ahay awgeed.
letter-why-cost = Lacagta caawimada ma bixin karin, ama caymiskaygu ma bixin.
letter-why-wait = Muddo aad u dheer ayay qasab igu noqotay inaan caawimo sugo.
letter-why-fear = Dadka ii dhow caawimo ma codsadaan. Waxay ka baqaan sida loola dhaqmi doono.
letter-why-helper = Dad kale oo bulshadayda ka mid ah ayaan taageeraa, caawimada iyaga u taallana aad bay u yar tahay.
letter-why-student = Arday aan aqaan ayaa iskuulka uga baahday qof uu la hadlo, cidina ma joogin.
letter-own = Erayadaada, haddii aad rabto
    .hint = Barnaamijkani weligiis ma turjumo erayadaada. Waxay ku ahaanayaan luqadda aad ku qorto. Ha ku darin magacyada dadka kale. Waxba ha ka qorin waraaqaha socdaalka (immigration).
letter-office = Magaca xafiiska ama qofka
    .hint = Tusaale: guddiga iskuullada. Haddii aad madhan uga tagto, gacanta ayaad ku qori kartaa. Warqadda “Ogow cidda go’aanka leh” ayaa ku caawinaysa.
letter-writer = Magacaaga
    .hint = Waad ka tagi kartaa isagoo madhan oo gacanta ku qori kartaa.
letter-place = Meesha aad deggan tahay
    .hint = Magaalo ama ZIP code way ku filan yihiin.

## Sida qoraalku u bilowdo una dhammaado.

letter-date = { $date }
letter-dear = Ku socota { $office }. Salaan kadib,
letter-i-am = Magacaygu waa { $writer }. Waxaan degganahay { $place }.
letter-phone-hello = Waan idin salaamayaa. Farriin baan u hayaa { $office }.
letter-why-title = Sababta ay arrintani muhiim iigu tahay
letter-power-lawmaker = Idinku waxaad u codaysaan sharciyada iyo lacagta dadweynaha. Sidaas darteed ayaan idin weydiisanayaa.
letter-power-board = Idinku waxaad go’aamisaan lacagta, adeegyada iyo heshiisyada deegaanka. Sidaas darteed ayaan idin weydiisanayaa.
letter-power-school = Idinku waxaad go’aamisaan lacagta iyo shaqaalaha iskuulladeenna. Sidaas darteed ayaan idin weydiisanayaa.
letter-power-clinic = Idinku waxaad go’aamisaan cidda aad shaqaalaysaan iyo sida dadka loogula dhaqmo daryeelkiinna. Sidaas darteed ayaan idin weydiisanayaa.
letter-power-insurer = Idinku waxaad go’aamisaan caawimada aad lacagteeda bixisaan, iyo cidda ay u fududdahay inay hesho. Sidaas darteed ayaan idin weydiisanayaa.
letter-law-1557 = Section 1557 ee sharciga daryeelka caafimaadka (Affordable Care Act, 42 U.S.C. 18116) wuxuu barnaamijyada caafimaadka ee lacag federaal ah hela u diidayaa inay qof ku takooraan waddanka uu ka soo jeedo (national origin). Xeerka federaalka ee ka hooseeya (45 CFR part 92) wuxuu sidoo kale ku saabsan yahay luqadda. Wuxuu dhigayaa in caawimada luqaddu bilaash tahay, turjubaannaduna ay tahay inay aqoon leeyihiin.
letter-law-title-vi = Title VI ee sharciga xuquuqda madaniga ah ee 1964 (Civil Rights Act, 42 U.S.C. 2000d) wuxuu barnaamij kasta oo lacag federaal ah hela u diidayaa inuu qof ku takooro isirkiisa (race), midabkiisa ama waddanka uu ka soo jeedo (national origin).
letter-law-note = Sharciga federaalka, sidii loo akhriyey Nofeembar iyo Diseembar 2025. Kani ma aha talo sharci.
letter-answer = Fadlan 30 maalmood gudahood warqad iigu soo jawaaba. Ii sheega waxa aad samayn doontaan, iyo goorta. Haddii cid kale go’aankan leedahay, fadlan ii sheega cidda ay tahay. Waad ku mahadsan tihiin akhrinta warqaddayda.
letter-sign = Salaan sharaf leh, { $writer }
letter-reach = Halkan ayaad igala soo xiriiri kartaan:
letter-phone-end = Fadlan tan qora oo u gudbiya. Goorma ayaan maqli karaa waxa la samayn doono? Mahadsanidiin.
letter-comment-end = Fadlan su’aalahayga kaga jawaaba shirkiinna xiga. Haddii cid kale go’aankan leedahay, fadlan noo sheega cidda ay tahay. Mahadsanidiin.
letter-phone-how = Tartiib u akhri. Haddii mashiin kuu jawaabo, farriin ahaan ugu reeb. Waxaad weydiin kartaa: “Turjubaan ma ii heli kartaan?”
letter-comment-how = Shirka ka hor, weydii sida la isugu qoro si loo hadlo, turjubaanna codso. Mar cod sare ku akhri adigoo saacad eegaya. Haddii ay laba daqiiqo ka badato, sababo ka yar isticmaal.
letter-post-how = Qof kasta ayaa akhriyi kara waxa internetka la geliyo, xataa dadka ku yaqaan. Geli keliya haddii ay taasi ammaan kuu tahay.

## Mawduucyada.

letter-what-language = Way adag tahay in xanuunka lagaga hadlo luqad aan si fiican loo aqoon. Mareykanka ilaa 26 milyan oo qof ayaa Ingiriisiga ku hadla si ka hoosaysa “aad u fiican” (KFF, tirooyinka 2021). Marar aad u badan, foomamka, khadadka telefoonka iyo shaqaaluhu Ingiriisi oo keliya ayay isticmaalaan. Dadka qaarkood waxay ku qasban yihiin inay keenaan ilmo ama qaraabo u turjuma. Markaas waxay ka aamusaan waxa ugu xanuunka badan, ama ma yimaadaan.
letter-ask-language = Waxaan codsanayaa saddex wax oo hal sano gudaheed la sameeyo. Marka hore, waa in adeeg kasta oo caafimaadka maskaxda ah uu booqasho kasta bixiyo turjubaan bilaash ah oo aqoon leh. Marka labaad, waa in foomamku ku qoran yihiin luqadaha ay ku hadlaan dadka deegaankeenna, oo uu hubiyey qof luqadda yaqaan. Marka saddexaad, waa in sannad kasta la shaaciyo inta qof ee turjubaan codsatay, iyo inta heshay.
letter-phone-language = Waxaan idiin soo wacayaa arrinta turjubaannada daryeelka caafimaadka maskaxda. Dad aad u badan ayaa ku qasban inay xanuunkooda af Ingiriisi ku sharxaan. Fadlan hubiya in booqasho kasta lagu heli karo turjubaan bilaash ah oo aqoon leh. Fadlan sidoo kale shaaciya inta qof ee mid codsatay, iyo inta heshay.
letter-comment-language = Waxaan ka hadlayaa luqadda daryeelka caafimaadka maskaxda. Qofna Ingiriisi fiican yaan loo shardin si uu caawimo u helo. Ilmona waa inuusan waalid u turjumin. Fadlan noo sheega: Luqadahee ayaa maanta turjubaanno loo hayaa? Sannadkii hore immisa qof ayaa mid codsatay, immisase way heshay? Ugu dambayn taariikhdee ayuu qof kasta oo codsada mid heli doonaa?
letter-post-language = Qofna Ingiriisi fiican yaan loo shardin si uu u helo daryeelka caafimaadka maskaxda. Booqasho kasta waxaan u codsanaynaa turjubaan bilaash ah oo aqoon leh. Iyo tirooyin dadweynaha u furan: yaa codsaday, yaase helay?

letter-what-training = Dadku kuma soo noqdaan meel ay dareemaan in hoos loogu eego. Taasi aad bay ugu badan tahay dadka midabka leh. Sidoo kale dadka queer iyo trans ah. Shaqaalaha waxaa laga yaabaa inaysan garanayn waxa qoyska, iimaanka ama cunsuriyaddu ay nolosha qof ka yihiin. Hal koorso oo gaaban taas ma beddesho. Cidina ma dhammayso barashada nolosha dadka kale.
letter-ask-training = Waxaan codsanayaa in shaqaalaha caafimaadka maskaxda oo dhan sannad kasta la siiyo tababar daryeel dhaqanka qofka ku habboon (culturally responsive), saacadaha shaqada ee mushaharka leh. Wuxuu shaqaalaha baraa inay weydiiyaan, inay dhegaystaan, iyo inay ixtiraamaan meesha uu qofku ka yimid. Dadka bulshooyinka ayaa qorsheeya oo bixiya, lacagna waa la siiyaa. Sannad kasta, bukaanka waxaa la weydiiyaa inay dareemeen in la ixtiraamay. Jawaabaha waxaa la shaaciyaa magacyo la’aan.
letter-phone-training = Waxaan idiin soo wacayaa arrinta tababarka shaqaalaha caafimaadka maskaxda. Dadku way ka fogaadaan meel ay dareemaan in hoos loogu eego isirkooda, iimaankooda ama cidda ay jecel yihiin awgeed. Fadlan taageera in sannad kasta la bixiyo tababar daryeel dhaqanka qofka ku habboon (culturally responsive), saacadaha shaqada ee mushaharka leh. Waa in dadka bulshooyinkeennu ay bixiyaan, lacagna lagu siiyo.
letter-comment-training = Waxaan ka hadlayaa ixtiraamka daryeelka caafimaadka maskaxda. Dadka dareema in hoos loogu eego ma soo noqdaan. Fadlan noo sheega: Sannadkii hore shaqaaluhu immisa saacadood ayay heleen tababar daryeel dhaqanka qofka ku habboon (culturally responsive)? Yaa bixiyey, lacagna ma la siiyey? Bukaanka ma la weydiiyaa inay dareemeen in la ixtiraamay? Ugu dambayn taariikhdee ayaad jawaabaha shaacin doontaan?
letter-post-training = Dadku kuma soo noqdaan meel hoos loogu eego. Waxaan codsanaynaa in shaqaalaha caafimaadka maskaxda sannad kasta la siiyo tababar daryeel dhaqanka qofka ku habboon, oo ay bixiyaan dadka bulshooyinkeenna.

letter-what-literacy = Inta badan waxa laga qoro caafimaadka maskaxda way dheer yihiin, fahamkooduna wuu adag yahay. Badanaa ma sheegaan inta caawimadu ku kacdo, cidda ogaan doonta, ama waxa dhaca booqashada ugu horraysa. Badanaa internetka oo keliya iyo af Ingiriisi oo keliya ayay ku jiraan. Sidaas darteed dadku ma ogaadaan in caawimo jirto, ama way ka baqaan.
letter-ask-literacy = Waxaan codsanayaa xog cad oo hal sano gudaheed la diyaariyo. Waa inay sheegto caawimada jirta, inta ay ku kacdo, cidda ogaan doonta, iyo waxa dhaca booqashada ugu horraysa. Waa inay isticmaasho erayo fudud, iyo luqadaha ay ku hadlaan dadka deegaankeenna. Marka hore waa inay tijaabiyaan dadka bulshooyinka, lacagna lagu siiyo. Waa in warqado bilaash ah lagaga helo rugaha caafimaadka, iskuullada, maktabadaha iyo goobaha cibaadada.
letter-phone-literacy = Waxaan idiin soo wacayaa arrinta xogta caafimaadka maskaxda. Badanaa fahamkeedu wuu adag yahay, waxayna ku qoran tahay af Ingiriisi oo keliya. Fadlan ku qora erayo fudud iyo luqadaheenna, warqado ahaanna. Dadka bulshooyinkeenna marka hore ha tijaabiyeen, lacagna siiya.
letter-comment-literacy = Waxaan ka hadlayaa xogta caafimaadka maskaxda. Haddii dadku fahmi waayaan, waxba uma tarto. Fadlan noo sheega: Luqadahee ayaan maanta ku haynaa? Yaa tijaabiya inta aan la daabicin? Dadka aan internet lahayn xaggee ka heli karaan? Ugu dambayn taariikhdee ayaa la heli doonaa warqado erayo fudud iyo luqadaheenna ku qoran?
letter-post-literacy = Xog aan la fahmi karin waxba ma tarto. Waxaan codsanaynaa xog caafimaadka maskaxda ah oo ku qoran erayo fudud iyo luqadaheenna, warqado ahaanna. Bulshooyinkeennu ha tijaabiyeen.

letter-what-school = Carruur badan, iskuulka oo keliya ayay kula kulmi karaan qof u tababaran inuu caawiyo. American School Counselor Association waxay ku talisaa hal la-taliye 250-kii arday. Sannad-dugsiyeedkii 2022 ilaa 2023, celceliska dalka wuxuu ahaa 385 arday. Haddii aysan jirin cid lala hadlo, carruurta xanuunsanaysa waxaa laga yaabaa in la ciqaabo halkii la caawin lahaa.
letter-ask-school = Waxaan codsanayaa qorshe taariikho leh, ilaa laga helo hal la-taliye 250-kii arday. Waa in iskuul kasta uu iman karo khabiirka cilmi-nafsiga ee iskuulka (school psychologist) ama shaqaalaha arrimaha bulshada (social worker). Iskuulku waa inuu raadiyo shaqaale ku hadla luqadaha ardayda oo yaqaan bulshooyinkooda. Iskuul kasta, waa in la shaaciyo inta arday ee ku beegan mid kasta oo shaqaalahan ka mid ah. Marka arday murugo iyo walaac aad u daran ku jiro, waa inay marka hore yimaadaan dad caawimada u tababaran, ee aysan booliis ahayn.
letter-phone-school = Waxaan idiin soo wacayaa caafimaadka maskaxda ee iskuulladeenna. Arday aad u badan ma haystaan cid ay la hadlaan. Fadlan taageera qorshe taariikho leh, ilaa laga helo hal la-taliye 250-kii arday. Fadlan gacan ka geysta sidii loo heli lahaa dad ku hadla luqadaha ardayda.
letter-comment-school = Waxaan ka hadlayaa caafimaadka maskaxda ee iskuulladeenna. Ilmaha xanuunsanaya wuxuu u baahan yahay qof uu la hadlo, ee ciqaab uma baahna. Fadlan noo sheega: Iskuul kasta immisa arday ayaa ku beegan hal la-taliye? Immisa shaqaalahan ka mid ah ayaa ku hadla luqadaha ardayda? Ardaygu muddo intee le’eg ayuu sugaa? Ugu dambayn taariikhdee ayaa la heli doonaa hal la-taliye 250-kii arday?
letter-post-school = Ilmaha xanuunsanaya wuxuu u baahan yahay qof uu la hadlo, ee ciqaab uma baahna. Waxaan codsanaynaa hal la-taliye iskuul 250-kii arday, iyo dad ku hadla luqadaha ardayda.

letter-what-data = Badanaa cidina ma sheegi karto cidda caawimada ugu dheer sugta, cidda la celiyo, iyo cidda aan soo noqon. Bulshooyinka yaryar waxay ku dhex lumaan kooxo waaweyn sida “Aasiyaan” ama “Kuwo kale”. Markaas cidina ma aragto waxa xaqdarrada ah. Laakiin dadku sidoo kale waxay ka baqaan waxa jawaabahooda lagu sameeyo. Haddii aan jawaabuhu ammaan ahayn, dadku way ka fogaadaan.
letter-ask-data = Waxaan codsanayaa in sannad kasta dadweynaha loo shaaciyo tirooyin loo kala saaro isir (race), bulsho iyo luqad. Yaa caawimo codsada, yaa suga, yaase hela? Jawaab kastaa waa ikhtiyaar, erayada qofka laftiisa. Tirooyinku weligood magacyo ma wataan. Kooxaha aadka u yaryar lama tuso, si aan cidna loo garan. Jawaabuhu weligood uma gudbaan booliiska ama xafiisyada socdaalka (immigration). Dadka bulshooyinka ayaa ka qayb qaata go’aanka ku saabsan waxa la weydiiyo.
letter-phone-data = Waxaan idiin soo wacayaa arrinta cidda hesha caawimada caafimaadka maskaxda iyo cidda aan helin. Fadlan taageera tiro loo kala saaro isir, bulsho iyo luqad. Jawaab kastaa waa inay ikhtiyaar tahay. Jawaabna waa inaysan u gudbin booliiska ama xafiisyada socdaalka. Fadlan sannad kasta shaaciya tirooyinka, magacyo la’aan.
letter-comment-data = Waxaan ka hadlayaa cidda hesha caawimada caafimaadka maskaxda iyo cidda aan helin. Waxa aan la tirin si fudud ayaa loo ilduufaa. Fadlan noo sheega: Ma ogtihiin bulshooyinka caawimada ugu dheer suga? Yaa arki kara jawaabaha dadka, ammaanse ma ka yihiin booliiska iyo xafiisyada socdaalka? Ugu dambayn taariikhdee ayaad tirooyinka shaacin doontaan, magacyo la’aan?
letter-post-data = Yaa caawimada caafimaadka maskaxda ugu dheer suga? Waxaan codsanaynaa tirooyin dadweynaha u furan oo loo kala saaro isir, bulsho iyo luqad. Magacyo la’aan. Waxba booliiska ama xafiisyada socdaalka lama siiyo.

letter-what-community = Dad badan marka hore caawimo waxay ka raadiyaan dad ay ku kalsoon yihiin: fadhi wareeg ah, koox deris ah ama goob cibaado. Kooxahaas badanaa lacag la’aan ayay ku shaqeeyaan, ama deeqo yaryar oo muddo gaaban ah. Xeerarka lacagta badan waxaa loo dejiyey ururrada waaweyn. Mararka qaarkood dad kale ayaa la wareega wax bulsho bilowday, bulshadaasna ma magacaabaan.
letter-ask-community = Waxaan codsanayaa in qayb go’an oo ka mid ah lacagta caafimaadka maskaxda la siiyo kooxaha ka yimid bulshooyinka ay u adeegaan. Deeqdu waa inay socoto ugu yaraan saddex sano, foomamkuna ay gaaban yihiin oo in ka badan hal luqad ku qoran yihiin. Dadka bulshooyinka ayaa go’aanka ka qayb qaata, lacagna waa la siiyaa. Barnaamij isticmaala hab bulsho leedahay waa inuu bulshadaas magacaabo. Sannad kasta waa in la shaaciyo inta lacag ah ee kooxahaas gaartay.
letter-phone-community = Waxaan idiin soo wacayaa lacagta taageerada bulshada. Fadhiyada wareegga ah iyo kooxaha deriska ayaa dad badan caawiya, badanaa lacag la’aan. Fadlan qayb go’an oo ka mid ah lacagta caafimaadka maskaxda u qoondeeya. Fadlan deeqaha ka dhiga ugu yaraan saddex sano, foomamkuna ha gaabnaadeen.
letter-comment-community = Waxaan ka hadlayaa taageerada bulshada. Fadhiyada wareegga ah iyo kooxaha deriska waxay gaaraan dad aysan xafiisyadu gaarin, badanaa lacag la’aan. Fadlan noo sheega: Sannadkii hore immisa lacagta caafimaadka maskaxda ka mid ah ayaa kooxahaas gaartay? Yaa go’aansaday, dadka bulshooyinkase ma joogeen? Ugu dambayn taariikhdee ayaa qayb go’an loo qoondayn doonaa?
letter-post-community = Fadhiyada wareegga ah iyo kooxaha deriska maalin kasta caafimaadka maskaxda ayay wax u taraan, badanaa lacag la’aan. Waxaan u codsanaynaa qayb go’an oo ka mid ah lacagta caafimaadka maskaxda, saddex sano ama ka badan.

letter-what-crisis = Qof halis ku jira waa in isla markiiba la fahmo. Telefoonka, 988 wuxuu leeyahay turjubaanno ku hadla in ka badan 240 luqadood. Farriimaha qoraalka ah iyo chat-ka, wuxuu sheegayaa af Ingiriisi iyo af Isbaanish (la akhriyey 14 Sebteembar 2026). Dadweynuhu waa inay ogaadaan sida wanaagsan ee ay taasi u shaqayso. Immisa qof ayaa luqad kale codsata? Muddo intee le’eg ayay sugaan? Immisa ayaa telefoonka dhigta inta aan qof fahmin?
letter-ask-crisis = Waxaan codsanayaa in khad gurmad kasta oo lacagta dadweynaha qaata uu sannad kasta tirooyin shaaciyo. Luqadahee ayay dadku codsadeen, immisase caawimo luqaddaas ah heshay? Muddo intee le’eg ayay turjubaan sugeen, immisase marka hore telefoonka dhigtay? Tirooyinku weligood ma muujiyaan cidda soo wacday. Sidoo kale waxaan codsanayaa turjubaanno u tababaran wicitaannada gurmadka. Waxaan kaloo codsanayaa qorshe taariikho leh oo farriimaha qoraalka ah iyo chat-ka lagu siiyo luqado kale.
letter-phone-crisis = Waxaan idiin soo wacayaa luqadaha khadadka gurmadka sida 988. Qof halis ku jira waa in isla markiiba la fahmo. Fadlan khadadka gurmadka weydiista inay shaaciyaan luqadaha dadku codsadaan, inta ay sugaan, iyo inta telefoonka dhigta. Waa inaysan weligeed muujin cidda soo wacday.
letter-comment-crisis = Waxaan ka hadlayaa luqadaha khadadka gurmadka. Qof halis ku jira waa in isla markiiba la fahmo. Fadlan noo sheega: Dadka halkan jooga luqadahee ayay codsadaan markay wacaan? Muddo intee le’eg ayay turjubaan sugaan? Immisa ayaa marka hore telefoonka dhigta? Ugu dambayn taariikhdee ayaa tirooyinkan dadweynaha loo shaacin doonaa, iyadoo aan la muujin cidda soo wacday?
letter-post-crisis = Qof halis ku jira waa in isla markiiba la fahmo. Waxaan khadadka gurmadka weydiisanaynaa tirooyin dadweynaha u furan: luqadaha dadku codsadaan, inta ay sugaan, iyo inta marka hore telefoonka dhigta.

letter-what-peers = Dadka wax la mid ah soo maray (peer workers) waxay la kulmeen dhibaatooyin caafimaadka maskaxda ah, dad kalena way taageeraan. Shaqaalaha caafimaadka bulshada (community health workers) waxay ka yimaadaan bulshada ay u adeegaan. Promotores de salud ayaa ka mid ah, waana shaqo ka timid Latin America iyo bulshooyinka Latine. Waxay gaaraan dad aysan xafiisyadu gaarin. Badanaa lacag yar ayay helaan, ama waxba. Warqad federaal ah oo 15 Agoosto 2007 ah ayaa gobollada u sheegaysa sida Medicaid uu u bixin karo taageerada dadka wax la mid ah soo maray.
letter-ask-peers = Waxaan codsanayaa in dadka wax la mid ah soo maray (peer workers) iyo shaqaalaha caafimaadka bulshada mushahar loo siiyo sida shaqaalaha kale. Waa inay helaan mushahar lagu noolaan karo, tababar lacag leh iyo fasax jirro. Medicaid iyo caymisyada kale waa inay shaqadooda lacagteeda bixiyaan. Xukun hore ama shahaado maqan oo keliya waa inaysan cidna shaqadan u diidin. Sannad kasta waa in la shaaciyo inta shaqooyinkan ah ee jira, luqadaha lagu qabto, iyo inta mushahar ah ee laga helo.
letter-phone-peers = Waxaan idiin soo wacayaa dadka wax la mid ah soo maray (peer workers) iyo shaqaalaha caafimaadka bulshada. Waxay gaaraan dad aysan xafiisyadu gaarin, badanaa lacag yar ama lacag la’aan. Fadlan taageera mushahar lagu noolaan karo. Fadlan hubiya in Medicaid iyo caymisyada kale ay shaqadooda lacagteeda bixiyaan.
letter-comment-peers = Waxaan ka hadlayaa dadka wax la mid ah soo maray (peer workers) iyo shaqaalaha caafimaadka bulshada. Dadka kale waxay ku caawiyaan wixii ay iyagu soo mareen, badanaa lacag yar ama lacag la’aan. Fadlan noo sheega: Maanta immisa ka mid ah ayaa mushahar qaata, waana immisa mushaharku? Luqadahee ayay ku hadlaan? Ugu dambayn taariikhdee ayaa mushahar loo siin doonaa sida shaqaalaha kale?
letter-post-peers = Dadka wax la mid ah soo maray (peer workers) iyo shaqaalaha caafimaadka bulshada waxay gaaraan dad aysan xafiisyadu gaarin. Waxaan u codsanaynaa mushahar lagu noolaan karo, tababar lacag leh, iyo caymis shaqadooda bixiya.

## Warqadda: sida loo ogaado cidda go’aanka leh.

letter-who-name = Ogow cidda go’aanka leh
    .about = Sida magacyada iyo cinwaannada looga helo telefoonka, maktabadda ama xafiiska magaalada, internet la’aan.
letter-who-start = Internet uma baahnid. Hal wicitaan ama hal booqasho ayaa ku filan. Turjubaan waad codsan kartaa.
letter-who-congress = Congress, Washington
letter-who-congress-how = Congress wuxuu go’aamiyaa sharciyada federaalka iyo lacagta federaalka. Wac telefoonka guud, sheeg ZIP code-kaaga, oo weydiiso Senator-kaaga ama Representative-kaaga.
letter-who-congress-number = Telefoonka guud ee Capitol: (202) 224-3121 (la akhriyey 2017)
letter-who-congress-write = Senator: The Honorable (magaca), United States Senate, Washington, DC 20510. Representative: The Honorable (magaca), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Ma ogin maalinta tan la akhriyey. Weydii inay weli sax tahay.
letter-who-local = Gobol, degmo (county), magaalo, iskuul ama rug caafimaad
letter-who-library = Tag maktabad dadweyne, ama wac. Tus su’aalahan ama u akhri. Waxaad sidoo kale ku weydiin kartaa xafiiska magaalada, xafiiska degmada (county) ama xafiiska iskuullada.
letter-who-ask-state = Waa kuwee xildhibaannada gobolkayga, cinwaannadooduna waa maxay? ZIP code-kaygu waa kan.
letter-who-ask-money = Yaa halkan ka go’aamiya adeegyada caafimaadka maskaxda iyo lacagta loogu talagalay?
letter-who-ask-meeting = Goorma iyo xaggee ayay marka xigta ku shirayaan? Sidee ayaan isugu qori karaa inaan hadlo?
letter-who-ask-language = Turjubaan luqaddayda ah ma joogi doonaa?
letter-who-care = Isbitaalka ama rugta caafimaadka, miiska hore ka weydii cidda madaxda ka ah. Shirkadda caymiska, wac lambarka kaarkaaga ku qoran oo weydii halka warqad loo diro.
letter-who-web = Haddii aad internet isticmaali karto
letter-who-mha = Mental Health America, siyaasadda dadweynaha iyo ogeysiisyada tallaabo lagu qaado (public policy and action alerts): https://mhanational.org/public-policy
letter-who-usa = USA.gov, raadi mas’uuliyiinta laguu doortay (find your elected officials): https://www.usa.gov/elected-officials (annagu boggan ma akhriyin)
letter-who-found = Waxa aan ogaaday: magac, cinwaan, lambar, shirka xiga
