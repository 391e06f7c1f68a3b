### Bogga “Ka qayb qaado dejinta xeerarka”: cidda waxa go’aamisa, iyo wax loogu diyaar garoobo shir dadweyne.

## Foomka shaashadda.

policy-name = Ka qayb qaado dejinta xeerarka
    .about = Ogow cidda go’aanka leh, oo isu diyaari inaad shir dadweyne ka hadasho.
policy-where = Yaa go’aamiya waxa aad rabto inaad beddesho?
policy-where-all = Ma hubo. Dhammaantood i tus.
policy-where-school = Guddiga iskuullada
policy-where-local = Magaalada ama degmada (county)
policy-where-health = Waaxda caafimaadka
policy-where-legislature = Baarlamaanka gobolka
policy-where-medicaid = Hay’adda Medicaid ee gobolka
policy-where-congress = Congress-ka Mareykanka
policy-where-federal = Hay’adaha federaalka
policy-topic = Maxaad rabtaa inaad ka hadasho?
    .hint = Dhowr eray, sida “turjubaannada rugta caafimaadka”. Haddii aad madhan uga tagto, waxaa jira xariiq wax lagu qoro.
policy-change = Maxay tahay inay sameeyaan?
    .hint = Hal weer, sida “Booqasho kasta turjubaan lacagtiisa bixiya.”

## Qaybta sare ee bogga, iyo cidda waxa go’aamisa.

policy-neutral = Boggani xisbi iyo musharrax midna uma taagna. Ma sheego sida loo codeeyo.
policy-school = Guddiga iskuulladu wuxuu go’aamiyaa xeerarka iyo lacagta iskuullada. Taas waxaa ka mid noqon kara la-taliyayaal, ama warqado luqaddaada ku qoran oo guriga loo soo diro.
policy-local = Magaalooyinka iyo degmooyinku waxay go’aamiyaan lacagta deegaanka, sida lacagta kooxaha gurmadka. Gobollada qaarkood, degmooyinku sidoo kale waxay maamulaan daryeelka caafimaadka maskaxda ee dadweynaha.
policy-health = Waaxda caafimaadku waxay barnaamijyo caafimaad ka waddaa magaaladeeda, degmadeeda ama gobolkeeda. Weydii cidda hesha lacagta daryeelka caafimaadka maskaxda.
policy-legislature = Baarlamaanka gobolku wuxuu dejiyaa sharciga gobolka, wuxuuna go’aamiyaa lacagta gobolka. Waxaa ku jira xeerarka daryeelka caafimaadka maskaxda.
policy-medicaid = Medicaid wuxuu bixiyaa daryeelka caafimaadka dad badan oo lacagtoodu yar tahay. Iyadoo la raacayo xeerarka federaalka, gobol kastaa wuxuu go’aansadaa waxa uu lacagtiisa bixiyo.
policy-medicaid-council = Xeerarka federaalku waxay dhigayaan in gobol kastaa yeesho gole ka kooban dadka Medicaid isticmaala. Weydii sida looga mid noqdo. (Waxaa ugu dambayn la xaqiijiyey Diseembar 2025.)
policy-congress = Congress wuxuu dejiyaa sharciga federaalka, wuxuuna go’aamiyaa lacagta federaalka, sida lacagta 988.
policy-congress-call = Wac 202-224-3121 oo weydiiso Senator-kaaga ama Representative-kaaga. Waxay ku jawaabaan af Ingiriisi. (Lambarku wuxuu ka yimid il xog oo 2017 ah.)
policy-congress-anyone = Si aad u wacdo, khasab ma aha inaad muwaadin tahay. Khasab kuguma aha inaad waxba ka sheegto waraaqaha socdaalka (immigration).
policy-federal = Hay’adaha federaalku waxay qoraan xeerarka faahfaahsan ee sharciga federaalka. Xeerarka cusub badankood, marka hore waa inay dadweynaha weydiiyaan.
policy-federal-comment = Fikrad qoran (comment) waxaad ka diri kartaa www.regulations.gov, magacaaga la’aantiisna waad diri kartaa. Qof kasta ayaa akhriyi kara.
policy-find = Dadka laguu soo doortay ka raadi www.usa.gov/elected-officials. Cinwaankan ma xaqiijin karin. Maktabad dadweyne ayaa raadinta kaa caawin karta.
policy-law = Ilaha xogteenna ee ku saabsan sharciga federaalka iyo cinwaannada internetka waxaan akhrinnay 27 Nofeembar 2026. Isha ugu cusub waa Diseembar 2025. Xeerarka shirarka gobolkaaga lama xaqiijin. Kani ma aha talo sharci.

## Shirka ka hor.

policy-before = Shirka ka hor
policy-agenda = Ogow maalinta, meesha iyo liiska waxyaabaha ay ka hadli doonaan (agenda).
policy-signup = Weydii sida aad isugu qori karto inaad hadasho, maalinta ugu dambaysa, iyo inta daqiiqo ee aad helayso.
policy-interpreter = Markaad is qorayso, codso turjubaan iyo daqiiqado dheeraad ah. Meelaha qaarkood waa inay ogaadaan saddex maalmood ka hor, ama ka sii horrayn.
policy-access = Codso waxa aad u baahan tahay: meel kursiga naafada lagu fuulo, luqadda calaamadaha, qoraal hadalka la socda (captions), ama inaad telefoon ku hadasho.
policy-record = Weydii in shirka fiidiyow laga duubayo, iyo in lagaa rabo inaad magacaaga ama cinwaankaaga sheegto.
policy-bring = La kaalay qof dhinacaaga fadhiista, iyo dad raba isla isbeddelka.

## Waxa aan weligood dadweynaha hortiisa laga sheegin.

policy-never = Waxyaabaha aan weligood dadweynaha hortiisa laga sheegin
policy-never-ends = Waxa aad tiraahdo waa la duubi karaa, sannado kadibna waa la heli karaa. Caafimaadkaaga ka sheeg keliya waxa qof kasta ogaan karo.
policy-never-papers = Weligaa ha ka hadlin waraaqaha socdaalka (immigration), kuwaaga iyo kuwa qof kaleba.
policy-never-others = Weligaa ha sheegin qof kale magaciisa, cudurkiisa ama sheekadiisa, haddii uusan oggolaan.
policy-never-home = Weligaa ha sheegin waddadaada, magaca ilmahaaga, ama magaca iskuulka.
policy-never-case = Weligaa ha ka hadlin dacwad maxkamad taal, ama wax laga yaabo inay sharciga ka soo horjeedaan. Marka hore qareen weydii.
policy-never-citizen = Haddii aadan ahayn muwaadin Mareykan ah, intaadan hadlin qareen ka weydii khatarta. Qof kale ayaa erayadaada cod sare ku akhriyi kara.

## Qolka shirka dhexdiisa.

policy-room = Qolka shirka dhexdiisa
policy-early = Goor hore imow. Shaqaalaha u sheeg inaad rabto inaad hadasho, lana kulan turjubaankaaga. Goor kasta waad joojin kartaa, ama erayadaada warqad ahaan u dhiib.
policy-say = Erayo aad oran karto
policy-say-topic = Waad ku mahadsan tihiin dhegaysiga. Waxaan rabaa inaan ka hadlo arrintan: { $topic }
policy-say-now = Kani waa waxa hadda dadka ku dhaca:
policy-say-change = Kani waa waxa aan idinka codsanayo inaad samaysaan: { $change }
policy-say-answer = Fadlan noo sheega cidda noo jawaabi doonta, iyo goorta.

## Shirka kadib.

policy-after = Shirka kadib
policy-letter = Warqad gaaban dir. U mahadceli, mar kale qor waxa aad codsatay, oo weydii goorta ay go’aan gaari doonaan.
policy-seat = Weydii guddiyada xubno cusub qaata, iyo inay waqtigaaga lacag ka bixiyaan.
policy-rest = Dadkaaga u sheeg sida ay u dhacday, oo naso. In la hadlo waa hawl adag.
policy-notes = Yaa maxay yiri, iyo waxa ay ballanqaadeen
