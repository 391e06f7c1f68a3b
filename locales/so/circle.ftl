### “Bilow fadhi wareeg ah” iyo “Martiqaad fadhi wareeg ah”: dadku way doortaan oo wax qoraan, kadibna waxay daabacaan qorshe ama martiqaad.

## Su’aalaha shaashadda.

circle-name = Bilow fadhi wareeg ah
    .about = Samee qorshe koox yar oo idiin gaar ah: heshiis, cidda wax qabanaysa, iyo erayo kulanka ugu horreeya.
circle-parts = Maxaad rabtaa in qorshahaaga ku jiro?
    .hint = Had iyo jeer waa ku jiraan: waxa la sameeyo haddii halis jirto, xusidda asalka, iyo meesha sharciga laga weydiiyo.
circle-parts-agreement = Heshiiskeenna
circle-parts-practical = Cunto, carruur, lacag, hawlo
circle-parts-privacy = Dhawridda sirta
circle-parts-legal = Su’aalo sharci ah
circle-parts-script = Erayo la akhriyo kulanka ugu horreeya
circle-parts-sessions = Lix kulan, lix su’aalood
circle-group = Fadhigiinna wareegga ah maxaa la yiraahdaa?
    .hint = Magac aan dadka kale wax sir ah u sheegayn ayaa ammaan badan.
circle-who = Yaa loogu talagalay?
    .hint = Isticmaal erayada ay dadku naftooda u isticmaalaan. Tusaale: waalidka af Soomaaliga ku hadla.
circle-place = Xaggee ku kulantaan?
circle-times = Goorma ayaad kulantaan?
    .hint = Tusaale: Axadda ugu horraysa ee bisha, 3 ilaa 5
circle-first = Waa maalintee kulanka ugu horreeya?
    .hint = Waxaa loo isticmaalaa oo keliya fayl taariikheed (calendar) oo lix kulan leh, oo aad warqadda dhinaceeda ku kaydin karto. Waad ka tagi kartaa iyadoo madhan.
circle-hour = Saacaddee ayuu bilaabmayaa?
circle-every = Immisa jeer ayaad kulantaan?
circle-every-week = Toddobaad kasta
circle-every-fortnight = Laba toddobaadba mar
circle-every-month = Bishii mar
circle-contact = Sidee ayay dadku wax uga weydiin karaan?
    .hint = Lambar ama cinwaan iimayl. Tus keliya waxa ammaan ah in la tuso.
circle-purpose = Muxuu fadhiga wareegga ahi u jiraa?
circle-purpose-listen = Inaan is dhegaysanno, si aan cidina keli u noqon.
circle-purpose-loss = Inaan wada joogno geeri ama wax kale oo luntay kadib.
circle-purpose-racism = Inaan ka nasanno cunsuriyadda, annagoo la joogna dad na fahmaya.
circle-purpose-share = Inaan wadaagno cunto, gaadiid, waqti iyo lacag, sida deriska.

## Heshiiska.

circle-agreement = Maxay tahay in heshiisku sheego?
    .hint = Kani waa fikirka ugu horreeya. Kooxda ayaa go’aansanaysa kulankeeda ugu horreeya.
circle-agreement-stays = Waxa halkan lagu yiraahdo halkan ayay ku haraan.
circle-agreement-danger = Haddii naf halis ku jirto, caawimo ayaan raadinaynaa, xataa haddii ay tahay inaan u sheegno qof dibadda ah.
circle-agreement-turns = Midba mar ayaan hadlaynaa. Hal qof ayaa hadla, inta kalena way dhegaystaan.
circle-agreement-pass = Cidna khasab kuma aha inay hadasho. Waa ku filan tahay in la yiraahdo “Iga gudba”.
circle-agreement-fixing = Midkeenna kan kale iskuma dayo inuu hagaajiyo. Talo waxaan bixinnaa keliya haddii qof codsado.
circle-agreement-names = Dadka waxaan ugu yeernaa magaca ay codsadaan.
circle-agreement-language = Qof kasta luqaddiisa ayuu ku hadli karaa. Waan sugnaa ilaa laga turjumo.
circle-agreement-leave = Qof kasta goor kasta wuu bixi karaa, khasabna kuma aha inuu sababta sheego.
circle-agreement-room = Maxaa kale oo aan ku heshiinaynaa?

## Cunto, carruur, lacag, hawlo.

circle-practical = Cunto, carruur, lacag: maxaa ku habboon fadhigiinna?
circle-practical-dishes = Dadku cunto la wadaago way keeni karaan. Cidna khasab kuma aha.
circle-practical-simple = Waxaa jira wax fudud oo la cuno lana cabbo.
circle-practical-cards = Kaar ayaan ku qornaa waxa cunto kasta ku jira. Dadka qaarkood wax walba ma cuni karaan, ama looma oggola.
circle-practical-children = Carruurtu isla qolka way ku soo dhowaadaan.
circle-practical-room = Laba qof oo waaweyn ayaa carruurta ku haya qol u dhow.
circle-practical-free = Imaanshuhu waa bilaash.
circle-practical-bowl = Waxaa yaal baaquli lacag lagu rido. Cidina ma fiiriso qofka wax ku ridaya.
circle-practical-count = Laba qof ayaa lacagta wada tiriya oo qof kasta u sheega inta ay tahay.
circle-roles = Yaa maxay qabanaya
circle-roles-host = Qof baa qolka fura oo qof kasta salaama.
circle-roles-guide = Qof baa kulanka hagaya oo erayada cod sare ku akhriya.
circle-roles-clock = Qof baa waqtiga eega, si qof kasta doorkiisa u helo.
circle-roles-care = Qof baa la baxa qofka u baahan meel deggan.
circle-roles-language = Qof baa turjuma.
circle-roles-change = Hawlaha marar badan is weydaarsada, si aan cidina aad ugu daalin.

## Qorshaha warqadda: qaybta sare.

circle-title = Fadhigeenna wareegga ah: { $group }
circle-what = Fadhi wareeg ah waa koox yar oo u kulanta inay is dhegaystaan oo is caawiyaan. Khasab ma aha inaad khabiir tahay si aad mid u bilowdo.
circle-not-therapy = Tani ma aha la-talin (therapy), cidina halkan qof ma daawayso. Waxaan nahay dad dhegaysta.
circle-fact-who = Loogu talagalay: { $who }
circle-fact-place = Meesha: { $place }
circle-fact-times = Goorta: { $times }
circle-fact-contact = Su’aalo? Weydii: { $contact }

## Dhawridda sirta.

circle-privacy-list = Liis magacyo ma haynno. Cidina magaceeda ma qorto.
circle-privacy-papers = Weligeen ma weydiinno socdaalka (immigration), waraaqo ama aqoonsi (ID).
circle-privacy-write = Ma qorno cidda timid, waxa ay yiraahdeen, ama meesha ay deggan yihiin. Boggan xataa kuma qorno.
circle-privacy-phones = Telefoonnada waa la fogeeyaa. Sawir iyo duubis midna ma jiro. Qof kasta oo telefoon ugu baahan caafimaad ama si uu wax u fahmo wuu isticmaali karaa.
circle-privacy-chat = Kooxda chat-ka, qof kasta wuxuu arkaa lambarka qof kasta. Marka hore qof kasta ayaan weydiinnaa.
circle-privacy-limit = Ma hubi karno in qof kasta sirta dhawro. Qof kasta isagaa go’aansada waxa uu dadka la wadaago.

## Haddii qof halis ku jiro.

circle-danger = Haddii qof halis ku jiro
circle-danger-call = Wac ama farriin qoraal ah u dir 988, adiga iyo qofka oo wada jira. Qof tababaran ayaa ka jawaaba, habeen iyo maalin, waana bilaash. Qof kale awgiisna waad u wici kartaa (la akhriyey 14 Sebteembar 2026).
circle-danger-stay = La joog qofka. Dhegayso, hana dhaliilin.
circle-danger-ask = Si toos ah u weydii: “Is-dilid ma ka fikiraysaa?” Daraasado ayaa lagu ogaaday in weydiintu aysan fikirradaas sii xoojin.
circle-danger-spanish = Af Isbaanish, wac 988 oo riix 2, ama erayga AYUDA u dir 988 (la akhriyey 14 Sebteembar 2026).
circle-danger-police = 988 waxaa laga yaabaa inay booliis ama ambalaas soo diraan iyadoo qofku uusan oggolaan. Sidaas waxay sameeyaan haddii ay u arkaan in naf ay hadda halis ku jirto (la akhriyey 14 Sebteembar 2026).
circle-danger-home = Ma jiraa qof uu lammaanihiisu dhaawaco, u hanjabo ama xukumo? Wac National Domestic Violence Hotline, habeen iyo maalin: 1-800-799-7233 (la akhriyey 14 Sebteembar 2026).
circle-danger-sheet = Warqadda “Hadda qof la hadal” waxaa ku qoran khadad kale, kuwo loogu talagalay askarta hore, dadka LGBTQ+ iyo Dadka Asaliga ahna way ku jiraan. Barnaamijkan ayaad ka daabici kartaa.

## Su’aalo sharci ah. Su’aalo oo keliya.

circle-legal-about = Kooxaha cusub su’aalahan ayay badanaa is weydiiyaan. Jawaabaha gobolkaaga lama xaqiijin. Kani ma aha talo sharci.
circle-legal-organization = Ma u baahannahay inaan urur noqonno?
circle-legal-hurt = Yaa mas’uul ka ah haddii qof dhaawacmo ama wax jabaan?
circle-legal-insurance = Ma u baahannahay caymis? Weydii meesha aan ku kulanno waxa caymiskeedu bixiyo.
circle-legal-money = Lacag ma ururin karnaa? Yaa haya? Ma tahay inaan canshuurta u sheegno?
circle-legal-therapy = Caawintu ma aha la-talin (therapy). Sidee ayaan taas u sheegnaa, maxayse tahay inaynaan bixin?
circle-legal-report = Halkan ma joogaa qof ay waajib ku tahay inuu gudbiyo waxa uu maqlo, tusaale ilmo halis ku jira?
circle-ask = Meesha sharciga laga weydiiyo
circle-ask-toolkit = Sustainable Economies Law Center waxay bilaash u bixisaa Mutual Aid Legal Toolkit. Wuxuu ku saabsan yahay dhisidda koox, mas’uuliyadda, lacagta iyo ilaalinta xogta. Waxaa loogu talagalay Mareykanka, qayb ahaanna California (isha xogteennu waa 30 Agoosto 2020).
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Waxaad sidoo kale weydiin kartaa xafiiska caawimada sharciga (legal aid). Wac 211 oo weydii in mid kuu dhow yahay (isha xogteenna ee 211 waa 2025).

## Erayo kulanka ugu horreeya.

circle-script-welcome = Soo dhowayn
circle-script-hello = Waa wax fiican inaad halkan joogtaan. Waxaan nahay { $group }.
circle-script-read = Kani waa heshiiskeenna. (Cod sare ku akhri.) Wax ma ka maqan yihiin? Dhammaanteen ma ku heshiin karnaa?
circle-script-round = Midba mar
circle-script-question = Sheeg magaca aad rabto inaan kuugu yeerno. Kadib, haddii aad rabto: Maxaa halkan ku keenay?
circle-script-turn = Qof kasta wuxuu haystaa ilaa saddex daqiiqo. Waxaad oran kartaa “Iga gudba”. Waan dhegaysanaynaa, kamana jawaabno.
circle-script-close = Gabagabo
circle-script-word = Qof kasta hal eray: Hadda sidee dareemaysaa?
circle-script-next = Mar kale ma rabnaa inaan kulanno? Goorma? Muxuu mid kasta oo naga mid ah qabanayaa?
circle-script-after = Muddo waan sii joogayaa. Haddii wax kugu cuslaadaan, ila hadal, ama wac ama farriin qoraal ah u dir 988.

## Lix kulan.

circle-sessions-arrive = 1. Imaanshaha. Goorma ayaad dareentaa in lagu soo dhoweeyey?
circle-sessions-roots = 2. Meesha aan ka nimid. Yaa ku tusay sida dadku isu daryeelaan?
circle-sessions-heavy = 3. Waxa culus. Maxaa hadda kugu adag, maxaase wax yar kuu fududayn lahaa?
circle-sessions-rest = 4. Nasasho. Maxaa ku dejiya?
circle-sessions-give = 5. Wax siin iyo wax qaadasho. Maxaad bixin kartaa, maxaadse u baahan tahay?
circle-sessions-on = 6. Sii socosho. Maxaad rabtaa inaad fadhigan ka sii qaadato?

## Xusidda asalka.

circle-credit = Xusidda asalka
circle-credit-rule = Hab ma ka yimid bulsho kale? Magacow bulshada uu ka yimid. Weydii intaadan isticmaalin. Waxa xiran xirnaantiisa ku daa.
circle-credit-circle = In wareeg loo fadhiisto oo midba mar la hadlo waxay ka timid ummado badan oo Native American iyo First Nations ah. Qaababku ummadba ummadda kale way ka duwan yihiin.
circle-credit-ceremony = Fadhi wareeg ah oo fudud dadka oo dhan buu u furan yahay, iyadoo asalka la xusayo. Ducooyinka, baalka gorgorka, qiiqa (smudging) iyo cibaadooyinka kale ummad kasta ayay u gaar yihiin. U daa Dadka Asaliga ah ee fadhiyada haya.
circle-credit-aid = Deris is caawiya waxaa la yiraahdaa is-kaalmayn (mutual aid). Waxay ka timid bulshooyinka Madow, Asaliga ah iyo soogalootiga.

## Warqadda martiqaadka.

circle-flyer-name = Martiqaad fadhi wareeg ah
    .about = Samee bog ama boostar dadka ku casuuma fadhigiinna wareegga ah.
circle-flyer-group = Magaca fadhiga ee martiqaadka lagu qoro
circle-flyer-who = Yaa la casuumay?
circle-flyer-place = Meesha martiqaadka lagu qoro
    .hint = Qof kasta ayaa martiqaadka akhriyi kara. Haddii meeshu sir ahaanayso, qor: Na weydii.
circle-flyer-times = Maalinta iyo saacadda martiqaadka lagu qoro
circle-flyer-contact = Lambar ama cinwaan su’aalaha
    .hint = Dad aan la aqoon ayaa arki doona. Ha isticmaalin cinwaanka gurigaaga.
circle-flyer-offers = Maxaad bixisaan?
    .hint = Calaamadee keliya waxa la hubo.
circle-flyer-offers-free = Waa bilaash.
circle-flyer-offers-food = Cunto ayaa jirta.
circle-flyer-offers-children = Carruurta waad keeni kartaa.
circle-flyer-offers-interpreter = Turjubaan ayaa jooga.
circle-flyer-offers-stairs = Jaranjaro la’aan ayaa lagu geli karaa.
circle-flyer-offers-papers = Cidina kuma weydiinayso waraaqo ama aqoonsi (ID).
circle-flyer-come = Soo dhowow. Waad hadli kartaa, ama waad dhegaysan kartaa oo keliya.
