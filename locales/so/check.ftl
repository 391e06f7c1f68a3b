### Hubinta urur: shaashadda, weeraha la qiimeeyo, warbixinta, iyo saddex warqadood.

## Shaashadda.

check-title = Hubi urur
check-intro = Dooro nooca ururka. Kadib weer kasta ka sheeg inay halkaas run ka tahay. “Ma ogi” waa jawaab daacad ah.
check-unsaved = Waxba lama hayo haddii aadan kaydin. Markaad daaqadda xirto ama degdeg uga baxdo, wax walba waa la tirtirayaa.
check-no-names = Waxba ha ka qorin hal bukaan, arday ama shaqaale oo gaar ah. Qof ayaa ogaan kara cidda ay yihiin.
check-kind = Waa urur noocee ah?
check-kind-clinic = Rug caafimaad ama xarun la-talin
check-kind-workplace = Goob shaqo
check-kind-school = Iskuul ama kulliyad
check-kind-research = Hay’ad cilmi-baaris
check-kind-public = Xafiis dowladeed
check-kind-community = Koox bulsho
check-organization = Magaca ururka
check-answer-met = Waa run
check-answer-partly = Qayb ahaan waa run
check-answer-not = Run ma aha
check-answer-unknown = Ma ogi
check-evidence = Waxa muujinaya
    .hint = Tusaale: xeer, bog, tiro, ama wax aad aragtay.
check-owner = Cidda hawshan haysa
check-until = Ilaa goorma
check-money = Lacag
check-clas = CLAS: { $numbers }
check-clas-about = Lambarradani waxay ka mid yihiin 15-ka halbeeg ee National CLAS Standards. Waxaa soo saartay Waaxda Caafimaadka iyo Adeegyada Aadanaha ee Mareykanka (U.S. Department of Health and Human Services).
check-progress = Waa laga jawaabay: { $done } oo ka mid ah { $all }
check-save = Fayl ku kaydi
check-save-about = Waxaad ku kaydinaysaa fayl adiga kuu gaar ah. Weer sir ah waad ku qufuli kartaa, khasabse ma aha. Weer sir ah la’aanteed, qof kasta oo faylka hela wuu akhriyi karaa. Haddii weerta sirta ahi lunto, cidina faylka ma furi karto.
check-open = Fur hubin la kaydiyey
check-open-about = Haddii aad hayso hubin hore, warbixintu waxay sidoo kale sheegaysaa waxa is beddelay.

## Kooxaha weeraha.

check-group-leadership = Hoggaanka
check-group-language = Luqadda
check-group-staff = Shaqaalaha iyo mutadawiciinta
check-group-data = Xogta
check-group-voice = Codka bulshada
check-group-complaints = Cabashooyinka

## Weero: Hoggaanka.

check-s-leader-named = Qof madaxda ka mid ah oo magaciisa la yaqaan ayaa si qoran mas’uul uga ah in dadka midabka leh si caddaalad ah loola dhaqmo.
check-s-leader-money = Miisaaniyadda waxaa ku qoran lacag cayiman oo loogu talagalay in dadka midabka leh caddaalad ka badan loo helo.
check-s-leader-vote = Dadka midabka leh cod ayay ku leeyihiin guddiga ama kooxda hoggaanka haysa.
check-s-leader-harm = Labadii sano ee u dambeeyey, madaxdu si qoran ayay u eegeen kuwa xeerarkooda ka mid ah ee waxyeelleeya dadka midabka leh.
check-s-leader-goal = Qorshaha sannadkan waxaa ku jira hadaf ku saabsan caafimaadka maskaxda ee dadka midabka leh, taariikhna wuu leeyahay.
check-s-leader-report = Sannadkii mar, madaxdu waxay shaaciyaan waxa soo hagaagay iyo waxa aan soo hagaagin.
check-s-leader-police = Xeer qoran ayaa sheegaya goorta booliis loogu yeeri karo qof xaalad halis ah ku jira.
check-s-leader-price = Booqashada ugu horraysa ka hor, dadku way ogaadaan inta ay ku kacayso caymis la’aan.
check-s-leader-time-off = Madaxdu si qoran ayay u ballanqaadeen inaan cidna loo ciqaabin fasax caafimaadka maskaxda ah.

## Weero: Luqadda.

check-s-language-money = Miisaaniyadda waxaa ku qoran lacag cayiman oo loogu talagalay turjubaanno iyo turjumaad.
check-s-language-interpreter = Dadku turjubaan bilaash ah ayay ku helaan 15 daqiiqo gudahood, telefoon ama qof jooga.
check-s-language-sign = Boor albaabka yaal ayaa dhowr luqadood ku sheegaya in turjubaannadu bilaash yihiin.
check-s-language-tested = Turjubaannadu labada luqadoodba imtixaan ayay ka gudbeen.
check-s-language-children = Cidina carruurta kama codsato inay turjumaan.
check-s-language-counselor = Dadku 14 maalmood gudahood waxay ku arki karaan la-taliye luqaddooda ku hadla.
check-s-language-papers = Waraaqaha la saxiixo waxay ku qoran yihiin af Ingiriisi iyo saddexda luqadood ee kale ee halkan ugu badan ee lagu hadlo.
check-s-language-read = Turjumaad kasta, inta aan la isticmaalin, waxaa akhriyey qof luqadda si fiican u yaqaan.
check-s-language-own = Ma jiro xeer dadka u diidaya inay dhexdooda luqaddooda ku wada hadlaan.
check-s-language-deaf = Dadka dhegoolaha ahi waxay heli karaan turjubaan luqadda calaamadaha ah oo bilaash ah.

## Weero: Shaqaalaha iyo mutadawiciinta.

check-s-staff-money = Miisaaniyadda waxaa ku qoran lacag cayiman oo lagu helo laguna hayo shaqaale ama mutadawiciin midabka leh.
check-s-staff-training = Shaqaalaha oo dhan sannad kasta waxay helaan saacado mushahar leh oo ay wax kaga bartaan cunsuriyadda oo ay isku weydiiyaan caadooyinkooda.
check-s-staff-taught = Tababarka bulsho ku saabsan waxaa bixiya dad bulshadaas ka yimid, lacagna waa la siiyaa.
check-s-staff-second-language = Shaqaalaha luqad labaad shaqada ku isticmaala mushahar dheeraad ah ayaa lagu siiyaa.
check-s-staff-leaving = Marka shaqaale midabka leh shaqada ka tagaan, sababta ayaa la weydiiyaa, madaxduna way maqlaan.
check-s-staff-pay = Sannad kasta waa la barbar dhigaa mushaharka dadka isirrada (race) kala duwan, farqiga xaqdarrada ahna waa la saxaa.
check-s-staff-names = Shaqaalaha iyo mutadawiciintu waxay isticmaalaan magaca iyo sida uu qof kasta codsado in looga hadlo.
check-s-staff-match = Dadka codsada la-taliye bulshadooda ka mid ah mid baa loo helaa, halkan ama meel kale.

## Weero: Xogta.

check-s-data-money = Miisaaniyadda waxaa ku qoran lacag cayiman oo lagu ogaado cidda si fiican loola dhaqmo iyo cidda aan sidaas loola dhaqmin.
check-s-data-choice = Dadku isirkooda, luqaddooda iyo jinsigooda erayadooda ayay ku sheegi karaan, ama waxba kama sheegi karaan.
check-s-data-waiting = Sannadkii laba jeer, waa la barbar dhigaa muddada ay sugaan dadka isirrada iyo luqadaha kala duwan.
check-s-data-discipline = Ciqaabaha, sida ka joojinta iskuulka (suspension), waxaa loo kala tiriyaa isirka, tirooyinkana sannad kasta waa la shaaciyaa.
check-s-data-jobs = Sannad kasta, shaqaalaysiinta, dallacsiinta iyo shaqo ka eryista waxaa loo kala tiriyaa isirka.
check-s-data-needs = Saddexdii sano ee u dambeeyey, bulshada waxaa la weydiiyey waxa ay u baahan tahay iyo waxa horeba u caawiya.
check-s-data-immigration = Dadka sharciga socdaalka (immigration) waxaa la weydiiyaa oo keliya haddii kaalmo ku xiran tahay.
check-s-data-request = Xeer qoran ayaa sheegaya cidda go’aanka leh marka booliis ama saraakiisha socdaalku ay codsadaan xogta dadka.
check-s-data-questions = Su’aalaha caafimaadka maskaxda waxaa lala tijaabiyey bulshooyinka ka jawaaba.
check-s-data-control = Bulshada iyo cilmi-baarayaashu waxay wada go’aansadaan cidda xogtooda mar dambe isticmaali karta.
check-s-data-again = Hubintan, ama mid la mid ah, sannad kasta waa lagu celiyaa.

## Weero: Codka bulshada.

check-s-voice-money = Miisaaniyadda waxaa ku qoran lacag cayiman oo dadka midabka leh lagu siiyo talada ay bixiyaan.
check-s-voice-council = Gole ka kooban xubno bulshada ah ayaa madaxda la kulma ugu yaraan afar jeer sannadkii.
check-s-voice-changed = Sannadkii u dambeeyey, ugu yaraan hal wax ayaa is beddelay sababtoo ah dadka midabka leh ayaa codsaday.
check-s-voice-supports = Dadka waxaa la siiyaa liis taageerada bulshada ah, sida fadhiyo wareeg ah iyo kooxaha dadka wax la mid ah soo maray, ee ma aha rugaha caafimaadka oo keliya.
check-s-voice-credit = Marka la isticmaalo hab bogsiin oo bulsho ka yimid, bulshadaas mar kasta waa la magacaabaa.
check-s-voice-closed = Cibaado lama qabto, cidna lama baro, haddii aysan oggolaan dadka ay leeyihiin.
check-s-voice-evening = Ugu yaraan kala bar kulannada furan waxay dhacaan fiidkii, ama Sabti ama Axad.
check-s-voice-paid-group = Shaqaalaha midabka leh koox ahaan ayay u kulmi karaan waqtiga mushaharka leh.
check-s-voice-research = Xubnaha bulshadu waxay ka qayb qaataan doorashada waxa la darso.
check-s-voice-bring = Dadku booqashada waxay la iman karaan qaraabo, waayeel ama bogsiiye.

## Weero: Cabashooyinka.

check-s-complaint-money = Miisaaniyadda waxaa ku qoran lacag cayiman oo lagu baaro cabashooyinka cunsuriyadda laguna hagaajiyo waxyeellada.
check-s-complaint-language = Dadku luqaddooda ayay ku caban karaan, hadal ama qoraal.
check-s-complaint-answer = Qof kasta oo cabasho keena wuxuu jawaabta ugu horraysa ku helaa 10 maalmood gudahood.
check-s-complaint-unnamed = Dadku way caban karaan iyagoo aan magacooda sheegin.
check-s-complaint-outside = Qof ururka ka baxsan ayaa baara cabashooyinka cunsuriyadda.
check-s-complaint-safe = Xeer qoran ayaa sheegaya inaan cidina cabasho awgeed u weynayn caawimo, meel ama shaqo.
check-s-complaint-office = Boor ayaa magacaabaya xafiis ururka ka baxsan oo ay dadku sidoo kale cabasho geyn karaan.
check-s-complaint-friend = Cidina kama go’aan gaarto cabasho ka dhan ah saaxiibkeed ama qaraabadeed.
check-s-complaint-study = Dadka daraasad ku jira waxay u caban karaan qof aan ka mid ahayn kooxda daraasadda.

## Warbixinta warqadda.

check-report-title = Xaaladda { $organization }
check-report-date = Waxaa la hubiyey { $date }
check-report-how = Weer kasta, qof baa u doortay “Waa run”, “Qayb ahaan waa run”, “Run ma aha” ama “Ma ogi”. Hoosteeda waxaad ka akhrinaysaa waxa muujinaya, cidda hawshan haysa, iyo ilaa goorma.
check-report-note = Tani waa is-hubin, ma aha shahaado. Jawaabaha waxaa bixiyey dadka buuxiyey.
check-report-part = Qayb
check-report-gaps = Waxa dhiman
check-report-there = Waxa jira
check-report-unknown = Waxa aan la ogayn
check-report-since = Tan iyo markii hore
check-report-better = Way ka fiicnaatay
check-report-worse = Way ka sii xumaatay
check-report-same = Waa sidii

## Warqadda ballanqaadyada.

check-promise-name = Saddex ballan
    .about = Warqad uu urur dadweynaha hortiisa kaga sheego waxa uu beddelayo, iyo ilaa goorma.
check-promise-organization = Ururka maxaa la yiraahdaa?
check-promise-day = Ugu dambayn taariikhdee ayaa ballamaha la oofin doonaa?
check-promise-how = Sidee ayaad rabtaa inaad ballamaha u qorto?
check-promise-how-paper = Gacanta, warqadda dusheeda
check-promise-how-type = Hadda garaac
check-promise-promises = Waa kuwee saddexda wax ee aad ballanqaadaysaan?
    .hint = Mid kasta u qor waxa aad samayn doontaan, cidda mas’uulka ka ah, iyo inta lacag ah ee loo qoondeeyey.
check-promise-title = Ballanqaadka { $organization }
check-promise-why = Waxaan eegnay sida aan ula dhaqanno dadka midabka leh. Kani waa waxa aan beddeli doonno.
check-promise-until = Ballamahan waxaan oofin doonnaa ugu dambayn { $day }.
check-promise-first = Ballanta koowaad
check-promise-second = Ballanta labaad
check-promise-third = Ballanta saddexaad
check-promise-what = Waxa aan samayn doonno
check-promise-who = Cidda mas’uulka ka ah
check-promise-money = Lacagta loo qoondeeyey
check-promise-report = Taariikhdaas kadib, dadweynaha ayaan u sheegi doonnaa waxa aan samaynay iyo waxa aynaan samayn.
check-promise-contact = Qof kasta ballamahan halkan ayuu nagu weydiin karaa
check-promise-made = Waxaa la ballanqaaday { $date }.

## Warqad ururka loo qoro marka taariikhda ballantu dhaafto.

check-follow-up-name = Warqad ku saabsan ballan dib u dhacday
    .about = Marka taariikhda ballan dhaafto, ururka weydii waxa uu qabtay.
check-follow-up-organization = Ururkee ayaa ballanta qaaday?
check-follow-up-day = Ilaa taariikhdee ayaa la ballanqaaday?
    .hint = Bisha eray ku qor, sida 31 Maarso 2027.
check-follow-up-promised = Maxaa la ballanqaaday?
    .hint = Haddii aad hayso, isticmaal erayada ballanta. Waxa aad halkan ku qorto lama turjumo.
check-follow-up-writer = Yaa warqadda saxiixaya?
    .hint = Waxay noqon kartaa magacaaga ama magac koox. Haddii aad madhan uga tagto, gacanta ayaad ku saxiixi kartaa.
check-follow-up-title = Ku saabsan ballan taariikhdeedii dhaaftay
check-follow-up-written = Waxaa la qoray { $date }
check-follow-up-dear = Ku socota madaxda { $organization }:
check-follow-up-due = Bulshada ballan ayaad u qaaddeen. Waxaad sheegteen inaad oofin doontaan ugu dambayn { $day }.
check-follow-up-what = Waxa aad ballanqaaddeen
check-follow-up-passed = Taariikhdaasi way dhaaftay. Fadlan su’aalahan ka jawaaba.
check-follow-up-done = Maxaa la qabtay?
check-follow-up-missing = Maxaan la qaban, sababtuse waa maxay?
check-follow-up-who = Yaa hadda mas’uul ka ah?
check-follow-up-money = Immisa lacag ah ayaa loo qoondeeyey, immisase la isticmaalay?
check-follow-up-new-day = Taariikhdee ayaa inta kale la qaban doonaa?
check-follow-up-reply = Fadlan 30 maalmood gudahood qoraal ku soo jawaaba, jawaabtiinnana shaaciya.
check-follow-up-thanks = Waad ku mahadsan tihiin tallaabo kasta oo aad qaaddeen.
check-follow-up-sign = Salaan sharaf leh, { $writer }
check-follow-up-reach = Halkan ayaad igala soo xiriiri kartaan

## Qorshe 90 maalmood ah.

check-plan-name = Qorshe 90 maalmood ah
    .about = Warqad lagu qorsheeyo sida urur u dhammaystiro wax ka dhiman, tallaabo tallaabo.
check-plan-organization = Ururkee ayaa qorshaha loogu talagalay?
check-plan-start = Taariikhdee ayuu qorshuhu bilaabmayaa?
check-plan-gap = Waa maxay waxa dhiman ee aad rabtaan inaad dhammaystirtaan?
    .hint = Dooro hal ama laba weerood oo aan weli run ahayn.
check-plan-title = 90-ka maalmood ee soo socda ee { $organization }
check-plan-day-one = Maalinta 1 waa { $start }.
check-plan-close = Waxa dhiman ee aan rabno inaan dhammaystirno
check-plan-first = Maalmaha 1 ilaa 30: dhegayso oo diyaari
check-plan-second = Maalmaha 31 ilaa 60: bilow
check-plan-third = Maalmaha 61 ilaa 90: eeg waxa ka soo baxay, dadkana u sheeg
check-plan-what = Tallaabooyinka
check-plan-who = Cidda qabanaysa
check-plan-money = Inta lacag ah ee loo baahan yahay, iyo meesha ay lacagtu ka imanayso
check-plan-know = Sida aan ku ogaan doonno in qorshuhu shaqeeyey
check-plan-end = Maalinta 90, hubinta mar kale samee. Bulshada u sheeg waxa is beddelay.
