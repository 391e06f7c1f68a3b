### Warqadaha albaabka “Xuquuqdayda”: kaar turjubaan lagu codsado, erayo la yiraahdo marka la diido, cabasho, iyo bog xuquuq ah.

## Kaar miiska hore lagu tuso.

rights-card-name = Waxaan u baahanahay turjubaan
    .about = Kaar aad miiska hore ku tusto. Wuxuu turjubaan bilaash ah ku codsanayaa af Ingiriisi iyo luqaddaada.
rights-card-language = Luqadda aad u baahan tahay
    .hint = Magacan kaarka ayaa lagu qorayaa si ay shaqaaluhu u akhriyaan. Luqadda calaamadahana way noqon kartaa.
rights-card-speak = Waxaan ku hadlaa { $language }. Fadlan ii waca turjubaan aqoon leh.
rights-card-law = Goobaha qaata lacagta caafimaadka ee federaalka waa inay turjubaan ii keenaan aniga oo aan waxba bixin (Section 1557 ee sharciga Affordable Care Act).
rights-card-paper = Fadlan waraaqaha muhiimka ah luqaddayda igu siiya.
rights-card-family = Khasab ma aha in ilmahaygu ama qaraabadaydu ii turjumaan.
rights-card-machine = Erayada muhiimka ah, waan diidayaa turjumaadda mashiinka ama barnaamijka telefoonka.
rights-card-human = Haddii mashiin turjumo qoraal muhiim ah, waa inuu hubiyaa qof turjume ah oo aqoon leh (45 CFR 92.201).
rights-card-checked = Sharciga waxaa ugu dambayn la eegay 11 Nofeembar 2025. Kani ma aha talo sharci.

## Marka turjubaan la diido.

rights-refused-name = Markay turjubaan kuu diidaan
    .about = Weero aad tiraahdo ama aad tusto, tallaabo tallaabo, iyo meel aad ku qorto wixii dhacay.
rights-refused-where = Xaggee joogtaa?
rights-refused-where-clinic = Rug caafimaad ama isbitaal
rights-refused-where-pharmacy = Farmashi
rights-refused-where-emergency = Qolka gurmadka degdegga ah
rights-refused-where-insurer = Shirkad caymis caafimaad
rights-refused-where-office = Xafiis dowladeed
rights-refused-intro = Tallaabo tallaabo u soco. Tallaabo kasta kadib waad joojin kartaa. Weeraha af Ingiriisi ku dheh, ama farta ku fiiq.
rights-refused-first = Haddii laga yaabo inaad halis ku jirto, marka hore u oggolow inay ku caawiyaan. Goor kasta mar kale ayaad turjubaan codsan kartaa.
rights-refused-again = Tallaabada 1: Mar kale codso
rights-refused-say-need = Waxaan u baahanahay turjubaan aqoon leh. Fadlan hadda ii waca.
rights-refused-say-law = Aniga waa ii bilaash. Sidaas waxaa dhigaya Section 1557 ee sharciga daryeelka caafimaadka (Affordable Care Act).
rights-refused-say-clinic = Intaanan daryeelka oggolaan, waa inaan fahmo.
rights-refused-say-pharmacy = Fadlan luqaddayda iigu sheega sida daawadan loo qaato.
rights-refused-say-emergency = Fadlan hadda i baara, xataa haddii aanan lacag bixin karin. Sidaas waxaa dhigaya sharci federaal ah oo la yiraahdo EMTALA.
rights-refused-say-insurer = Fadlan wicitaankan turjubaan ku soo dara. Waan sugayaa.
rights-refused-say-office = Xafiisyada lacag federaal ah qaata waa inaysan si xun iigula dhaqmin waddanka aan ka soo jeedo (national origin) awgiis (Title VI ee sharciga xuquuqda madaniga ah, Civil Rights Act).
rights-refused-higher = Tallaabada 2: Codso qof go’aan gaari kara
rights-refused-say-coordinator = Ma la hadli karaa qofka idiin qaabilsan Section 1557 (coordinator), qofka bukaanka garab istaaga (patient advocate) ama madaxdaada (supervisor)?
rights-refused-note = Tallaabada 3: Qor wixii dhacay
rights-refused-note-about = Luqad kasta ku qor. Warqaddan ku hay meel ammaan ah.
rights-refused-say-name = Fadlan, magacaaga ma ii sheegi kartaa?
rights-refused-note-who = Magaca qofka “maya” yiri:
rights-refused-note-when = Taariikhda, saacadda iyo goobta:
rights-refused-note-words = Waxa ay yiraahdeen:
rights-refused-enough = Khasab ma aha inaad wax intaas ka badan samayso
rights-refused-enough-about = Caafimaadkaaga ayaa ka horreeya. Haddii aad rabto inaad cabasho gudbiso, warqadda “Cabasho ku saabsan daryeel caafimaad oo xaqdarro ah” ayaa ku tusaysa sida.
rights-refused-limits = Goob aan lacag federaal ah qaadan waxaa laga yaabaa inaysan ku qasbanayn sharciyadan. Sharciga gobolkaaga lama xaqiijin.
rights-refused-checked = Markii ugu dambaysay ee la eegay: Section 1557, 11 Nofeembar 2025; Title VI, 10 Diseembar 2025; EMTALA, bogag Juun 2024 ah. Kani ma aha talo sharci.

## Cabasho loo gudbiyo Office for Civil Rights.

rights-complaint-name = Cabasho ku saabsan daryeel caafimaad oo xaqdarro ah
    .about = Sida cabasho loogu gudbiyo dowladda federaalka, waxa ay adiga kaa sheegto, iyo warqad aad buuxiso.
rights-complaint-what = Xafiiska Xuquuqda Madaniga ah (Office for Civil Rights) wuxuu ka tirsan yahay Waaxda Caafimaadka iyo Adeegyada Aadanaha ee Mareykanka (U.S. Department of Health and Human Services, HHS). Wuxuu eegaa xaqdarrada ka dhacda daryeelka caafimaadka, sida turjubaan la diiday. Waa bilaash. Qareenkaaga ma aha, laakiin wuxuu goob ku qasbi karaa inay wax beddesho.
rights-complaint-someone = Qof aad ku kalsoon tahay ayaa kuu samayn kara. Xafiisku badanaa wuxuu u baahan yahay oggolaanshahaaga oo saxiixan.
rights-complaint-deadline = Ku dir 180 maalmood gudahood, laga bilaabo maalinta ay arrintu dhacday. Haddii sabab wanaagsan jirto, xafiisku waqti dheeraad ah wuu oggolaan karaa.
rights-complaint-tells = Waxa ay cabashadu kaa sheegto
rights-complaint-tells-office = Foomku wuxuu ku weydiinayaa magacaaga, cinwaankaaga, lambarka telefoonkaaga iyo wixii dhacay. Xafiiska waxaa laga yaabaa inuu sidoo kale helo nuqullo ka mid ah diiwaankaaga caafimaadka.
rights-complaint-tells-place = Xafiiska waxaa laga yaabaa inuu ku qasbanaado inuu magacaaga goobta u sheego. Marka hore waa inuu haystaa oggolaanshahaaga oo qoran. Haddii aad diiddo, badanaa cabashada wuu xiraa.
rights-complaint-tells-agencies = Haddii ay u muuqato in sharci la jebiyey, xafiisku cabashadaada wuxuu u gudbin karaa hay’ad kale. Oggolaanshahaaga uma baahna.
rights-complaint-tells-immigration = Ma xaqiijin karin in saraakiisha socdaalka (immigration) ay cabashada ogaan karaan iyo in kale. Haddii taasi halis kuu noqon karto, marka hore weydii qareen socdaal.
rights-complaint-tells-lawyer = Si aad u hesho qareen socdaal: https://www.immigrationadvocates.org/legaldirectory/ (la akhriyey 19 Luulyo 2026)
rights-complaint-tells-punish = Sharcigu wuxuu goobta ka mamnuucayaa inay ku ciqaabto cabasho aad gudbisay.
rights-complaint-stop = Halkan waad ku joojin kartaa. Dhib ma leh.
rights-complaint-write = Tallaabada 1: Qor wixii dhacay
rights-complaint-write-about = Luqad kasta ku qor. Xafiisku luqaddaada bilaash ayuu kugu caawiyaa. Barnaamijkani waxba ma diro.
rights-complaint-happened = Wixii dhacay:
rights-complaint-where = Meesha (magaca iyo cinwaanka goobta):
rights-complaint-when = Goorta (taariikhda iyo saacadda):
rights-complaint-who = Cidda (magaca, ama shaqada uu qofku halkaas ka qabto):
rights-complaint-asked = Waxa aad codsatay, iyo waxa ay kugu jawaabeen:
rights-complaint-send = Tallaabada 2: Dir
rights-complaint-send-about = Hal hab dooro. Ku dar magacaaga, cinwaankaaga iyo lambarka telefoonkaaga. Taariikhda ku qor oo saxiix. Nuqul hayso.
rights-complaint-send-web = Internetka: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Boosto: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Iimayl: OCRComplaint@hhs.gov. Dad kale ayaa laga yaabaa inay iimaylka jidka ku akhriyaan.
rights-complaint-send-phone = Caawimo telefoon ah: 1-800-368-1019 (TTY 1-800-537-7697). Turjubaan codso.
rights-complaint-send-checked = Cinwaannadan iyo lambarradan waa kuwii 2023. Intaadan waxba dirin, eeg www.hhs.gov/civil-rights.
rights-complaint-send-after = Intaas kadib, xafiisku wuxuu hubiyaa inuu arrinta eegi karo. Waxaa laga yaabaa inuu la hadlo adiga iyo goobta. Ugu dambayn warqad buu soo diraa. Ma xaqiijin karin inta ay qaadato.
rights-complaint-other = Siyaabo kale
rights-complaint-other-place = Goobta lafteeda: qofka qaabilsan Section 1557 (coordinator) weydii sida loo gudbiyo cabasho (grievance). Goob sharcigaasi khuseeyo oo leh 15 shaqaale ama ka badan waa inay leedahay coordinator.
rights-complaint-other-emergency = Haddii qolka gurmadka degdegga ah lagaa celiyey: xafiiska CMS ayaa cabashooyinka ku qaata www.cms.gov, xataa magacaaga la’aantiis. CMS weli waxaa laga yaabaa inuu la xiriiro bukaanka ku magacaaban diiwaanka isbitaalka (bogga 5 Juun 2024).
rights-complaint-other-lawyer = Xafiisyada caawimada sharciga (legal aid) waxay dadka lacagtoodu yar tahay siiyaan qareen bilaash ah. Eeg www.lsc.gov (la akhriyey 4 Sebteembar 2025). Xafiisyada qaarkood ma caawin karaan soogalooti kasta.
rights-complaint-other-state = Xafiisyada gobolka: gobolkaaga lama xaqiijin.
rights-complaint-sources = Sharciga federaalka oo keliya. Waxaa laga soo qaatay bogagga HHS, foomkeeda iyo warqaddeeda xogta, nuqullo 2021 ilaa 2025 ah. Kani ma aha talo sharci.

## Xuquuqda ugu waaweyn, hal bog.

rights-know-name = Xuquuqdayda ugu waaweyn ee daryeelka caafimaadka
    .about = Hal bog oo ku saabsan caawimada luqadda, in si caddaalad ah laguula dhaqmo, sirtaada iyo gurmadka degdegga ah, iyo halka laga akhriyey.
rights-know-intro = Kuwani waa sharciyo federaal ah oo ka jira Mareykanka oo dhan. Goob kasta ma khuseeyaan.
rights-know-language = Caawimo luqaddaada ah
rights-know-language-free = Isbitaal, rug caafimaad, farmashi ama shirkad caymis oo lacag federaal ah qaata waa inuu turjubaan kuu keenaa markaad u baahato. Adiga waa kuu bilaash.
rights-know-language-who = Turjubaanku waa inuu aqoon leeyahay, waana inuu sirtaada dhawraa. Shaqaaluhu waa inaysan beddelkiisa isticmaalin ilmahaaga, ama qaraabo aan aqoontaas lahayn.
rights-know-language-deaf = Haddii aad tahay dhegoole ama qof naafo ah, goobaha lacag federaal ah qaata waa inay hubiyaan in adiga iyo iyagu aad is fahamtaan. Turjubaanka luqadda calaamadahu waa hal hab.
rights-know-language-source = Section 1557 ee sharciga daryeelka caafimaadka (Affordable Care Act) iyo 45 CFR 92.201: way shaqaynayeen markii ugu dambaysay ee la eegay, 11 Nofeembar 2025. Section 504 ee sharciga Rehabilitation Act: waxaa ugu dambayn la eegay Luulyo 2025.
rights-know-fair = In si caddaalad ah laguula dhaqmo
rights-know-fair-what = Goobaha lacag federaal ah qaata waa inaysan si ka xun dadka kale kuugula dhaqmin isirkaaga (race), midabkaaga ama waddanka aad ka timid awgiis. Daryeelka caafimaadka, sidoo kale jinsigaaga, da’daada ama naafonimadaada awgeed.
rights-know-fair-changed = 2025 dowladdu waxay ka noqotay hagitaankii hore ee luqadaha. Sharciyada laftoodu isma beddelin. Oktoobar 2025 maxkamad ayaa burisay qaybtii xeer caafimaad ee ku saabsanayd jinsiga uu qofku isku yaqaan (gender identity). Sharciyo kale ayaa weli laga yaabaa inay caawiyaan dadka trans ah.
rights-know-fair-source = Title VI ee sharciga xuquuqda madaniga ah ee 1964 (Civil Rights Act), waxaa ugu dambayn la eegay 10 Diseembar 2025; Section 1557; Tennessee v. Kennedy, 22 Oktoobar 2025.
rights-know-private = Sirtaada
rights-know-private-what = Inta badan dhakhaatiirta, rugaha caafimaadka, farmashiyada iyo shirkadaha caymisku waa inay xogtaada caafimaad sir u hayaan. Waxaad codsan kartaa inaad aragto diiwaankaaga oo aad nuqul ka hesho. Waxyaabaha qaarkood ee uu la-taliye (therapist) qortay kuma jiraan.
rights-know-private-limits = Mararka qaarkood goobtu dad kale ayay u sheegi kartaa, tusaale amar maxkamadeed ama halis weyn awgeed. Barnaamijyada telefoonka iyo kooxaha taageerada waxaa laga yaabaa inaysan ku qasbanayn sharcigan.
rights-know-private-source = Xeerka sirta ee HIPAA (HIPAA Privacy Rule), 45 CFR Part 164. Qoraalkii 8 Nofeembar 2024.
rights-know-emergency = Qolalka gurmadka degdegga ah
rights-know-emergency-what = Isbitaallada Medicare qaata ee qolka gurmadka degdegga ah leh waa inay ku baaraan. Haddii xaaladdaadu degdeg tahay waa inay ku daaweeyaan ilaa aad ka baxdo halista degdegga ah, ama ay si ammaan ah meel kale kuugu diraan. Lacag, caymis iyo sharciga socdaalka midna taas looma eego.
rights-know-emergency-limits = Weli waxaa laga yaabaa in biil laguu soo diro. Tani waa xaaladaha degdegga ah oo keliya: barnaamijyo kale ayaa laga yaabaa inay ku weydiiyaan sharcigaaga socdaalka.
rights-know-emergency-source = Sharciga daawaynta degdegga ah iyo foosha (Emergency Medical Treatment and Labor Act, EMTALA), 42 U.S.C. 1395dd. Waxaa ugu dambayn laga eegay bogag Juun 2024 ah.
rights-know-end = Haddii goobtu “maya” tiraahdo, eeg warqadda “Markay turjubaan kuu diidaan”. Xafiisyada caawimada sharciga (legal aid) ayaa wax dheeraad ah kuu sheegi kara.
rights-know-checked = Sharciga gobolkaaga lama xaqiijin. Kani ma aha talo sharci.
