### Warqadda “Wax ka weydii goobtan”: su’aalo loogu talagalay rug caafimaad, iskuul, shaqo ama meel kale, oo leh meel jawaabaha lagu qoro.

## Foomka shaashadda.

questions-name = Wax ka weydii goobtan
    .about = Warqad su’aalo fudud ku qoran yihiin, loogu talagalay rug caafimaad, iskuul, shaqo ama meel kale. Waxay leedahay meel jawaabaha lagu qoro. Khasab kuguma aha inaad sheegto cidda aad tahay.
questions-system = Waa goob noocee ah?
questions-system-clinic = Rug caafimaad ama isbitaal
questions-system-school = Iskuul ama kulliyad
questions-system-workplace = Goob shaqo
questions-system-insurer = Shirkad caymis caafimaad
questions-system-research = Goob cilmi-baaris
questions-system-public = Xafiis dowladeed ama guddi la soo doortay
questions-system-faith = Koox diineed ama koox bulsho
questions-barrier = Maxaa dadka u diida inay halkaas caawimo ka helaan?
    .hint = Dooro hal ilaa saddex. Mid kasta dhowr su’aalood ayuu keenayaa.
questions-barrier-cost = Qiimaha
questions-barrier-stigma = Ceeb, ama in la yaso
questions-barrier-language = Luqadda
questions-barrier-distance = Masaafada
questions-barrier-hours = Saacadaha furan iyo sugitaanka
questions-barrier-id = Aqoonsi (ID) iyo waraaqo
questions-barrier-trust = Cabsi, ama kalsooni la’aan
questions-barrier-childcare = Cid carruurta haysa oo aan jirin
questions-barrier-disability = Dadka naafada ah oo aan geli karin ama isticmaali karin
questions-place = Magaca goobta
    .hint = Haddii aad madhan uga tagto, warqaddu waxay leedahay xariiq wax lagu qoro.

## Qaybta sare ee warqadda.

questions-title = Su’aalo loogu talagalay { $place }
questions-say = Markaad warqaddan dhiibayso, waxaad oran kartaa:
questions-hello = Waxaan qabaa su’aalo ku saabsan caafimaadka maskaxda iyo goobtan. Fadlan jawaabihiinna halkan ku qora, ama ii sheega cidda jawaabi karta.
questions-how = Fadlan su’aal kasta ka jawaaba. Haddii aydaan ogayn, qora cidda og.
questions-private = Fadlan ha magacaabina qof caawimo idiin soo doontay.

## Su’aalo ku saabsan qiimaha.

questions-cost-unable = Maxaa dhaca marka qof caawimo u baahan yahay oo uusan lacag bixin karin? Ma arki karaa iyadoo qoran?
questions-cost-before = Sidee ayuu qof u ogaadaa qiimaha booqashada ka hor? Yaa u sheega?
questions-cost-plan = Caymiskiinna caafimaadka, qof immisa ayuu ka bixiyaa hal booqasho oo la-talin (therapy) ah? Immisa ayuu ka bixiyaa inuu arko dhakhtarka qoyska?
questions-cost-refused = Sannadkii hore immisa jeer ayaad diiddeen inaad bixisaan lacagta daryeelka caafimaadka maskaxda? Sababuhu maxay ahaayeen?
questions-cost-spent = Sannadkii hore immisa lacag ah ayaad ku bixiseen caafimaadka maskaxda? Sannadka soo socda immisa ayaad ku bixin doontaan?
questions-cost-outside = Markaad qof caawimo meel kale u dirtaan, yaa lacagta bixiya? Ma arki karaa iyadoo qoran?
questions-cost-study = Immisa ayaad siisaan dadka daraasad ka qayb qaata? Ma bixisaan sidoo kale safarka iyo haynta carruurta?

## Su’aalo ku saabsan ceebta, cayda iyo ciqaabta.

questions-stigma-knows = Marka qof halkan caawimo ka codsado, yaa ogaada? Yaase aan weligiis ogaan?
questions-stigma-mail = Qoyska dhexdiisa, yaa arki kara warqadaha iyo biilasha daryeelka hal qof? Sidee ayuu qofkaasi u joojin karaa?
questions-stigma-punished = Maxaa dadka ka ilaaliya in loo ciqaabo caawimo ay codsadeen? Xaggee bay taasi ku qoran tahay?
questions-stigma-learn = Shaqaalihiinna iyo mutadawiciintiinnu maxay ka bartaan caafimaadka maskaxda? Yaa bara, immisa jeerna?
questions-stigma-insult = Maxaa dhaca marka halkan qof looga caayo isirkiisa (race), ama inuu gay ama trans yahay? Yaa go’aansada?
questions-stigma-change = Halkan ma joogaa qof isku daya inuu beddelo qof gay ama trans ah? Xeerkiinna oo qoran ma arki karaa?
questions-stigma-words = Markaad bulsho wax ka qortaan, yaa bulshadaas ka mid ah oo marka hore akhriya? Wax ma ka beddeli karaan?

## Su’aalo ku saabsan luqadda.

questions-language-interpreter = Yaa turjuma marka qof uu Ingiriisi yar ku hadlo, yaase lacagta bixiya? Sidee ayaad u hubisaan inuusan weligiis ilmo noqon?
questions-language-papers = Foomamkiinna iyo warqadihiinnu luqadahee ayay ku qoran yihiin? Yaa hubiyey turjumaadda?
questions-language-phone = Muxuu maqlaa qofka soo waca ee Ingiriisi yar ku hadla? Hadda ma wici karnaa oo dhegaysan karnaa?
questions-language-helpers = Dadka halkan caawimada ka bixiya luqadahee ayay ku hadlaan? Maalmahee ayay joogaan?
questions-language-plan = Caymiskiinna caafimaadka, immisa la-taliye (therapists) ayaa ku hadla luqad aan Ingiriisi ahayn? Immisa ka mid ah ayaa qaata bukaan cusub?
questions-language-study = Yaad daraasadihiinna uga reebtaan luqad awgeed? Yaa taas go’aansaday?
questions-language-meeting = Dadku shirarkiinna luqaddooda ma ku hadli karaan? Immisa maalmood ka hor ayay turjubaan codsadaan?
questions-language-sign = Sidee ayuu qof dhegoole ah halkan ku helaa turjubaan luqadda calaamadaha ah? Muddo intee le’eg ayay qaadataa?

## Su’aalo ku saabsan masaafada.

questions-distance-car = Sidee ayuu halkan ku yimaadaa qof aan gaari lahayn? Yaa safarka bixiya?
questions-distance-plan = Intee ayuu u jiraa la-taliyaha (therapist) ugu dhow ee caymiskiinna caafimaadka ku jira ee bukaan cusub qaata? Goorma ayaad ugu dambayn hubiseen?
questions-distance-phone = Caawimadee ayuu qof ku heli karaa telefoon ama fiidiyow? Haddii uusan guriga internet ku haysan, maxaa la sameeyaa?
questions-distance-outside = Xaggee ayaad dadka kula kulantaan dhismahan dibaddiisa? Immisa jeer?
questions-distance-none = Xaafadahee iyo magaalooyinkee ayaan lahayn caawimo caafimaadka maskaxda ah oo u dhow? Maxaad halkaas ka samayn doontaan?
questions-distance-shift = Dadka habeenkii shaqeeya, kuwa waqti dhimman shaqeeya ama kuwa jooga goobaha kale sidee ayay caawimo la mid ah u helaan? Yaa u sheega?

## Su’aalo ku saabsan saacadaha iyo sugitaanka.

questions-hours-open = Goorma ayay iman karaan dadka maalintii oo dhan shaqeeya ama wax barta? Fiidkee, Sabtidee ama Axaddee?
questions-hours-wait = Qof cusub muddo intee le’eg ayuu caawimo sugaa? Sannadkan sugitaanka ugu dheeraa intee buu ahaa?
questions-hours-closed = Markaad xiran tihiin, yaa u jawaaba qof xaalad halis ah ku jira? Maxay samayn doonaan?
questions-hours-leave = Dadku booqasho ma tagi karaan saacadaha shaqada ama fasalka iyagoo aan mushahar ama dhibco waayin? Xaggee bay taasi ku qoran tahay?
questions-hours-decide = Immisa maalmood ayay idinku qaadataa inaad daryeel “haa” ama “maya” ka tiraahdaan? Muxuu qofku samayn karaa inta uu sugayo?

## Su’aalo ku saabsan aqoonsiga, waraaqaha iyo saraakiisha.

questions-id-papers = Waraaqahee ayuu qofku tusaa ka hor intaydaan caawin? Maxaad samaysaan haddii uusan midna haysan?
questions-id-immigration = Dadka ma weydiisaan sharciga socdaalka (immigration), ama wax ma ka qortaan? Yaa akhriyi kara?
questions-id-officers = Maxay shaqaalihiinnu sameeyaan marka booliis ama saraakiisha socdaalku qof wax ka weydiiyaan? Ma arki karaa xeerka qoran?
questions-id-name = Aqoonsiga (ID) qof waxaa ku qornaan kara magac uusan hadda isticmaalin. Magacee ayaad isticmaashaan, hadalka iyo warqadahaba?
questions-id-anonymous = Sidee ayuu qof halkan caawimo uga heli karaa isagoo aan magaciisa sheegin?
questions-id-number = Qof ma isdiiwaangelin karaa isagoo aan haysan lambarka Social Security ama cinwaan guri? Xaggee bay taasi ku qoran tahay?

## Su’aalo ku saabsan cabsida iyo kalsoonida.

questions-trust-force = Goorma ayaad booliis u yeertaan, ama qof isbitaal u dirtaan isagoo aan rabin? Yaa taas dadka u sheega intaysan hadlin?
questions-trust-leaders = Dadka halkan go’aanka ka gaara bulshooyinkee ayay ka yimaadeen? Kuwee ayaa maqan, maxaadse ka samayn doontaan?
questions-trust-equal = Dadka midabka leh iyo dadka LGBTQ+ halkan caawimo ma ku helaan isla muddada ay dadka kale ku helaan? Ma arki karaa tirooyinka?
questions-trust-complaint = Sidee ayuu qof cabsi la’aan u caban karaa? Maxaad beddesheen cabashadii ugu dambaysay kadib?
questions-trust-data = Yaa isticmaali kara waxa ay dadku idiin sheegaan, maxaana loogu isticmaalaa? Sidee ayuu qof “maya” u oran karaa?
questions-trust-credit = Hababkiinna bogsiinta ama caawimada, kuwee ayaa bulsho ka yimid? Sidee ayaad bulshadaas u magacawdaan, lacagna u siisaan?

## Su’aalo ku saabsan carruurta.

questions-childcare-visit = Yaa carruurta haya inta waalidku halkan joogo? Immisa ayay ku kacdaa?
questions-childcare-meeting = Yaa carruurta haya inta ay socdaan shirarkiinna iyo kooxihiinnu? Yaa bixiya?
questions-childcare-home = Maxaad bixisaan ama lacagtiisa bixisaan marka waalid uusan ilmo awgiis guriga ka bixi karin?
questions-childcare-leave = Dadku saacadahooda ma beddeli karaan marka ilmo ama qaraabo u baahdo? Mushahar ma ka lumaa?
questions-childcare-report = Goorma ayaad waalid u sheegtaan xafiiska ilaalinta carruurta (child protection)? Waalidka marka hore ma u sheegtaan?

## Su’aalo ku saabsan naafonimada.

questions-disability-door = Qofka kursiga naafada ku socda sidee ayuu u soo galaa, musqushana u tagaa? Hadda ma i tusi kartaan?
questions-disability-change = Yaa la weydiistaa qol xasilloon, waqti dheeraad ah ama isbeddel kale? Immisa maalmood ayaad ku jawaabtaan?
questions-disability-forms = Goorma ayay dad indhoole ah ugu dambayn tijaabiyeen foomamkiinna iyo website-kiinna? Maxaad intaas kadib beddesheen?
questions-disability-plan = Qof naafo ah sidee ayuu caymiskiinna caafimaadka uga dhex helaa xafiis uu geli karo? Yaa hubiyey?

## Dhammaadka warqadda.

questions-change = Maxaad beddeli doontaan, goorma, yaase noo sheegi doona?
questions-who = Yaa su’aalahan ka jawaabay? Magaca, shaqada iyo taariikhda
