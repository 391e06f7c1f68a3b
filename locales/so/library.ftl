### Qoraallada maktabadda. Magacyada ururrada, erayada la diro (HOME, START) iyo lambarrada sidooda ayaa loo daayay.

## Khadadka gurmadka

library-988-lifeline = Wac ama farriin qoraal ah u dir 988 si aad qof tababaran ugala hadasho is-dilid, xaalad halis ah, ama murugo iyo walaac aad u daran.
    .more = Askarta hore: riix 1; af Isbaanish: riix 2. Telefoonka, magaca luqaddaada ku sheeg af Ingiriisi: waxaa jira turjubaanno ku hadla in ka badan 240 luqadood. Wicitaankaaga waxaa laga yaabaa in loo diro xarun lagu doortay area code-ka telefoonkaaga, ee aan loo eegin meesha aad joogto. Haddii aad isticmaasho adeegga gudbinta (relay), garaac 711, kadibna 988. Ikhtiyaarkii gaarka ahaa ee dhallinyarada LGBTQ+ (riix 3) wuxuu dhammaaday 17 Luulyo 2025. 988 laftiisu weli dadka oo dhan buu u jawaabaa.
    .who = Qof kasta oo jooga Mareykanka iyo dhulalkiisa. Qof kale awgiisna waad u wici kartaa.
    .emergency = Waxaa laga yaabaa inay soo diraan booliis ama ambalaas adigoo aan oggolaan, haddii ay u arkaan in naf ay hadda halis ku jirto.
library-988-lifeline-es = Khadka 988 ee af Isbaanishka: wac 988 oo riix 2, ama erayga AYUDA u dir 988.
    .more = Farriimaha iyo chat-ka af Isbaanishka ah waxay bilaabmeen Luulyo 2023.
    .who = Dadka doonaya inay ku hadlaan ama ku qoraan af Isbaanish.
    .emergency = Waa isla shabakadda 988. Waxaa laga yaabaa inay soo diraan booliis ama ambalaas adigoo aan oggolaan, haddii ay u arkaan in naf ay hadda halis ku jirto.
library-988-lifeline-asl = Khadka 988 ee Luqadda Calaamadaha Mareykanka (ASL), telefoonka fiidiyowga.
    .more = Isticmaal badhanka “ASL Now” ee 988lifeline.org, ama telefoon fiidiyow ka wac lambarka tobanka tiro ka kooban. Ma xaqiijin karin in 988 laftiisa laga garaaci karo telefoonka fiidiyowga.
    .who = Dadka dhegoolaha ah iyo kuwa maqalku ku adag yahay ee isticmaala Luqadda Calaamadaha Mareykanka (ASL).
    .emergency = Waa isla shabakadda 988. Waxaa laga yaabaa inay soo diraan booliis ama ambalaas adigoo aan oggolaan, haddii ay u arkaan in naf ay hadda halis ku jirto.
library-988-press3-lgbtq = Ikhtiyaarkii gaarka ahaa ee 988 ee dhallinyarada LGBTQ+ (riix 3) wuxuu dhammaaday 17 Luulyo 2025. 988 laftiisu weli wuu jawaabaa.
    .more = Juun 2026 dowladdu waxay sheegtay inuu mar kale bilaaban doono dhammaadka 2026. Ilaa il xog ay muujiso inuu shaqeeyo, isticmaal khad kale, sida The Trevor Project ama Trans Lifeline.
library-veterans-crisis-line = Khad gurmad oo loogu talagalay askarta hore, askarta hadda shaqaysa iyo qoysaskooda.
    .more = Wac 988 oo riix 1, ama farriin u dir 838255. Khasab ma aha inaad ka diiwaangashan tahay Veterans Affairs.
    .who = Askarta hore, askarta hadda shaqaysa, iyo dadka iyaga jecel.
library-crisis-text-line = Erayga HOME u dir 741741 si aad la-taliye farriin ugu qorto, habeen iyo maalin.
    .more = Farriimuhu telefoonkaaga ayay ku harayaan. Haddii qof kale eego telefoonkaaga, ka fikir inaad tirtirto. Ilaa 31 Janaayo 2022 adeeggani wuxuu shirkad la wadaagi jiray xog aan magacyo lahayn. Wuxuu sheegay inuu taas joojiyey.
    .money = Bilaash. Shirkadda telefoonkaaga waxaa laga yaabaa inay lacag ka qaaddo farriimaha.
    .emergency = Waxaa laga yaabaa inay soo diraan booliis ama ambalaas.
library-crisis-text-line-es = Erayga AYUDA u dir 741741 si aad la-taliye af Isbaanish ugu qorto.
    .more = Sidoo kale WhatsApp ayuu kaga jawaabaa. Farriimuhu telefoonkaaga ayay ku harayaan. Haddii qof kale eego telefoonkaaga, ka fikir inaad tirtirto.
library-crisis-text-line-steve = Erayga STEVE u dir 741741. Kani waa erayga Crisis Text Line ee dhallinyarada midabka leh.
    .more = Waxaa ka jawaaba isla la-taliyayaasha erayada kale. Ma helin il xog oo 2022 ka dib xaqiijinaysa eraygan. Haddii uusan shaqayn, dir HOME.
    .who = Dhallinyarada midabka leh.
library-crisis-text-line-native = Erayga NATIVE u dir 741741. Kani waa erayga Crisis Text Line ee Dadka Asaliga ah (Native American).
    .more = Waxaa ku dhawaaqay Northwest Portland Area Indian Health Board. Haddii uusan shaqayn, dir HOME.
    .who = Dadka Asaliga ah, gaar ahaan dhallinyarada.
library-samhsa-national-helpline = Wuxuu kuu raadiyaa daawayn caafimaadka maskaxda, khamri ama daroogo oo kuu dhow. Habeen iyo maalin, af Ingiriisi iyo af Isbaanish.
    .more = Dadka ka jawaaba xog bay bixiyaan, meelana way raadiyaan. La-talin ma bixiyaan. Sidoo kale ZIP code-kaaga waxaad u diri kartaa 435748; markii aan eegnay, kaasi af Ingiriisi oo keliya ayuu ahaa.
library-disaster-distress-helpline = Wac ama farriin qoraal ah u dir si aad taageero u hesho musiibo ka dib: duufaan, dab, daad, toogasho.
    .more = Af Isbaanish, riix 2. Waxaa jira turjubaanno ku hadla in ka badan 100 luqadood. Isla lambarku wuxuu ku shaqeeyaa telefoonka fiidiyowga, Luqadda Calaamadaha Mareykanka (ASL).
    .who = Qof kasta oo jooga Mareykanka iyo dhulalkiisa oo musiibo niyadda ka dhaawacday.
library-trevor-project = Loogu talagalay dhallinyarada LGBTQ+ ee xaalad halis ah ku jira, telefoon, farriin qoraal ah ama chat, habeen iyo maalin.
    .more = Khadkiisa isagaa maamula, hadda kama mid aha 988.
    .who = Dadka LGBTQ+ ee ka yar 25 sano.
library-trans-lifeline = Dad trans ah ayaa ka jawaaba. Taageero telefoon oo dad wax la mid ah soo maray bixiyaan, ma aha xaalad halis ah oo keliya.
    .more = Af Isbaanish, riix 2. Liisas badan ayaa weli sheegaya inuu furan yahay habeen iyo maalin. Laga bilaabo 1 Janaayo 2024 sidaas ma aha, laakiin khadku weli wuu jiraa.
    .who = Dadka trans ah, dadka jinsigooda ka fikiraya, iyo dadka iyaga jecel.
    .hours = Isniin ilaa Jimce. Wuu xiran yahay Sabtida, Axadda iyo maalmaha fasaxa qaarkood. Saacaduhu waxay ka yimaadeen ilo kale, ma aha bogga khadka laftiisa.
    .emergency = Boggiisu wuxuu sheegay inuusan booliis ama 911 wicin adigoo aan oggolaan. Waxyaabaha uu ka reebay: adiga oo codsada; hanjabaad la rumaysan karo oo qof kale loo geysto; sharciga ku saabsan sheegidda carruurta la waxyeelleeyo.
library-blackline = Taageero wicitaan ama farriin qoraal ah, oo hormuud ka dhigta dadka Madow, dadka Madow ee LGBTQ+, dadka Brown, Dadka Asaliga ah iyo Muslimiinta.
    .more = Halkan waxaad sidoo kale kaga hadli kartaa kulan aad la yeelatay booliis. Lambarku liisas badan ayuu ku jiraa, laakiin kuma xaqiijin karin bogga khadka laftiisa. Hayso lambar labaad, sida 988.
    .hours = Waxaa la yiri waa furan yahay habeen iyo maalin. Ma xaqiijin karin saacadaha.
library-stronghearts = Loogu talagalay Dadka Asaliga ah, oo ku saabsan rabshadda guriga, rabshadda shukaansiga, ama xadgudubka galmada.
    .more = Haddii aad farriin qoraal ah dirto, jawaabtu waxay ka imanaysaa lambar kale.
    .who = Dadka Asaliga ah ee Mareykanka iyo Alaska.
library-ndvh = Loogu talagalay qof kasta oo lammaanihiisu dhaawaco, u hanjabo ama xukumo. Habeen iyo maalin.
    .more = Waxaa jira turjubaanno ku hadla in ka badan 200 luqadood. Waad wici kartaa si kasta oo ay sharcigaaga socdaalku yihiin. Website-ka waxaa kaloo ku jira chat kombuyuutar ah oo la yiraahdo Ruth: qof ma aha. Haddii qof hubiyo telefoonkaaga ama kombuyuutarkaaga, ka wac telefoon ammaan ah.
library-love-is-respect = Loogu talagalay dhallinta iyo da’yarta uu dhaawaco ama xukumo qof ay shukaansanayaan.
    .who = Dadka da’doodu u dhexayso 13 ilaa 26.
    .hours = Waxaa la yiri waa furan yahay habeen iyo maalin. Dhawaan ma xaqiijin karin.
library-rainn = Loogu talagalay qof kasta oo xadgudub galmo soo maray, hadda ama waagii hore. Habeen iyo maalin.
    .more = Af Isbaanish telefoon ayaa lagu helaa, iyo chat hotline.rainn.org/es.
library-childhelp = Loogu talagalay carruurta la waxyeellaynayo, iyo dadka waaweyn ee ilmo ka walaacsan.
    .more = Waxaa jira turjubaanno ku hadla in ka badan 170 luqadood. Ma aha meesha warbixin rasmi ah laga gudbiyo, laakiin haddii aad sheegto cidda uu yahay ilmaha halista ku jira, waxaa laga yaabaa inay waajib ku noqoto inay gudbiyaan.
library-nyc-988 = Khadka gurmadka iyo taageerada ee New York City u gaarka ah, oo leh la-taliyayaal ku hadla af Shiine iyo af Isbaanish.
    .more = Waxaa la oran jiray NYC Well, kaas ka horna LifeNet. Ma xaqiijin karin in lambarkii hore iyo koodhkii farriintu weli shaqeeyaan tan iyo markii magaca la beddelay.
    .who = Dadka New York City.
library-native-and-strong = Gobolka Washington, la-taliyayaal ka mid ah Dadka Asaliga ah ayaa 988 ka jawaaba markaad riixdo 4.
    .more = Verizon iyo T-Mobile wuxuu kaga shaqeeyaa Washington oo dhan. Shirkadaha kale ee telefoonka waxaad ugu baahan tahay area code-ka Washington.
    .who = Dadka Asaliga ah ee gobolka Washington.
library-thrive-lifeline = Liisas badan ayaa weli magacaabaya khadkan farriinta ee dadka trans ah. Il xog oo ka dambaysa ayaa sheegaysa inaan la heli karin.
    .more = Lambarkiisa waan ka tagnay ilaa il xog ay muujiso inuu shaqeeyo. Trans Lifeline iyo The Trevor Project waa siyaabo kale.
library-asian-lifenet = Lambarkan waxaa lahaa khad New York City oo la xiray 2016. Weligiis ma ahayn khad dalka oo dhan.
    .more = Liisaska qaarkood weli way tusaan. Isticmaal 988 oo turjubaan leh, ama New York City isticmaal NYC 988.
library-hope-for-wellness-ca = Loogu talagalay Dadka Asaliga ah ee Kanada oo dhan, telefoon ama chat, habeen iyo maalin.
    .more = Telefoonka waxaad ku codsan kartaa af Cree, af Ojibwe ama af Inuktitut. Chat-ku waa af Ingiriisi iyo af Faransiis.
    .who = Dadka Asaliga ah ee Kanada. Lambarku Kanada oo keliya ayuu ka shaqeeyaa.
library-avp-hotline = Loogu talagalay dadka LGBTQ+ rabshad ka dib, af Ingiriisi iyo af Isbaanish.
    .more = Waxaa maamula Anti-Violence Project oo New York City ku taal. Dadka meelo kale joogana meel bay u tilmaamtaa. Lambarku wuxuu ka yimid liis hore.
library-national-deaf-dv-hotline = Dad dhegoole ah oo garab istaaga dadka ayaa telefoonka fiidiyowga ka jawaaba, oo ku saabsan rabshadda guriga ama tan lammaanaha.
    .who = Dadka dhegoolaha ah.
library-esperanza-united = Khad laba luqadood ah oo Minnesota ku yaal, loogu talagalay dadka Latine, oo ku saabsan rabshadda guriga.
    .more = Haddii aad joogto meel ka baxsan Minnesota, waxay kuu diraan National Domestic Violence Hotline.

## Khadad lagu sheekaysto, ka hor inta xaaladdu halis noqon

library-maternal-mental-health-hotline = Loogu talagalay dadka uurka leh iyo waalidka cusub: wac ama farriin qoraal ah u dir, habeen iyo maalin.
    .more = Waxaa jira turjubaanno ku hadla ilaa 60 luqadood. Laftiisu wuxuu sheegay inuusan ahayn khad gurmad. Lambar hore oo ku dhammaada 5746 hadda lama isticmaalo.
    .who = Dadka uurka leh ama ilmo dhalay, iyo qoysaskooda.
library-psi-helpline = Caawimo waalidka xilliga dhalmada ee dareema murugo, walwal ama inay is garan la’ yihiin.
    .more = Af Isbaanish riix 1, af Ingiriisi riix 2. Farriimaha qoraalka ah lambar baa u yaal Ingiriisiga, mid kalena Isbaanishka.
    .hours = Ma furna habeen iyo maalin. Ma xaqiijin karin saacadaha. Waxaa laga yaabaa inaad farriin reebto.
library-lgbt-national-hotline = Taageero ay bixiyaan dad wax la mid ah soo maray, oo loogu talagalay dadka LGBTQ+ ee da’ kasta ah.
    .hours = Saacaduhu way soo hormareen. Liisaskii hore waxay sheegaan saacado dambe.
library-lgbt-youth-talkline = Taageero ay bixiyaan dad wax la mid ah soo maray, oo loogu talagalay dhallinyarada LGBTQ+.
    .hours = Ilaha xogtu saacado kala duwan ayay sheegaan. Isku day galabta iyo fiidka maalmaha shaqada.
library-lgbt-senior-hotline = Taageero dadka LGBTQ+ ee da’da ah.
    .who = Dadka LGBTQ+ ee 50 jir iyo ka weyn.
library-lgbt-coming-out-line = Taageero dadka ka fikiraya inay dadka u sheegaan (coming out) inay LGBTQ+ yihiin.
library-naseeha = Khad caafimaadka maskaxda ah oo Muslimiinta loogu talagalay, gaar ahaan dhallinyarada.
    .hours = Wuxuu furan yahay toddobada maalmood ee toddobaadka. Ma xaqiijin karin saacadaha saxda ah.
    .who = Muslimiinta jooga Mareykanka iyo Kanada.
library-amala-hopeline = Khad dhegaysi ah oo loogu talagalay dhallinyarada Muslimka ah.
    .more = Lambarka waxaan ku aragnay liisas uusan isagu lahayn oo keliya. Hayso lambar labaad.
    .hours = Fiidadka qaarkood. Ma xaqiijin karin saacadaha.
library-deqh = Taageero ay bixiyaan dad wax la mid ah soo maray, oo loogu talagalay dadka LGBTQ+ ee Koonfurta Aasiya. Ma aha xaalad halis ah.
library-racial-equity-support-line = Dad midabka leh ayaa ka jawaaba; waxaa loogu talagalay qof kasta oo ay cunsuriyaddu dhaawacday.
    .more = Waxaa maamula Lines for Life oo Oregon ku taal. Ma ogaan karin in dadka Oregon ka baxsan wici karaan.
    .hours = Isniin ilaa Jimce, maalintii. Ilaha xogtu saacado kala duwan ayay sheegaan.
library-wildflower-alliance = Dad iyagu wax la mid ah soo maray ayaa fiidkii ku dhegaysta.
    .more = Farriimaha codka ah cidina ma dhegaysato. Liis ayaa sheegaya in af Isbaanish iyo luqadda calaamadaha la heli karo; taas ma xaqiijin karin.
library-project-lets = Farriin qoraal ah u dir si aad taageero uga hesho dad wax la mid ah soo maray, haddii laga yaabo in qof isbitaal ku geliyo adigoo aan rabin.
    .who = Dadka khatar degdeg ah ugu jira in isbitaal la geliyo iyagoo aan rabin.
library-california-peer-warm-line = Dad wax la mid ah soo maray oo California jooga ayaa telefoon ama farriin qoraal ah ku dhegaysta, ka hor inta xaaladdu halis noqon.
    .more = Lacagtiisa waxaa la jaray 2025, dad badan oo ka shaqayn jirayna shaqadii way waayeen. Filo inaad sugto. Maalintii waxaad wici kartaa ilaa saddex jeer.
library-wucmaa-hmong-warmline = Khad taageero oo af Hmong ah, oo ay wado shabakad ururrada Hmong ee Wisconsin.
    .more = Lambarka ma helin. Khadka lacagtiisu deeq bay ahayd, waxaana laga yaabaa inuusan hadda jirin. Weydii urur Hmong ah oo kuu dhow.
library-mha-addiction-text = Erayga “hello” u dir si aad qof wax la mid ah soo maray ugala hadasho khamri ama daroogo.
    .more = Waxaa maamula Mental Health America. Gobollada qaarkood lambar u gaar ah ayay leeyihiin.
    .hours = Maalmaha fasaxa maya.
library-nami-helpline = Dad wax la mid ah soo maray ayaa xog ku siiya oo kaa caawiya tallaabada xigta. Ma aha xaalad halis ah.
    .more = Dhallinta iyo da’yartu waxay erayga FRIEND u diri karaan 62640.
library-warmline-directory = Liis khadad gobol kasta ku yaal oo ay dad wax la mid ah soo maray ku dhegaystaan.
    .more = Waxaa kaloo ku qoran guryo nasasho (peer respite): guryo dadku ku nastaan halkii isbitaal.

## Rugaha caafimaadka

library-access-dearborn = Daryeelka caafimaadka maskaxda oo af Carabi iyo af Ingiriisi ah, meel u dhow Detroit.
    .more = Dearborn iyo Sterling Heights ayuu ku yaal. Waxaa kaloo jira daryeel dadka ka badbaaday jirdil. Ma xaqiijin karin lambarka telefoonka, sidaas darteed waan ka tagnay.
library-khalil-center = La-talin (therapy) isku keenta cilmi-nafsiga iyo Islaamka.
    .more = Xafiisyo Chicago, San Francisco Bay Area, New York, Los Angeles iyo Toronto. Ma hubin in fadhiyo fiidiyow ah la heli karo.
library-my-mental-wellness-detroit = Rug caafimaad oo bilaash ah oo ku dhex taal Islamic Center of Detroit.
    .who = Dadka aaggaas deggan.

## Liisaska la-taliyayaasha (therapists)

library-therapy-for-black-girls = Liis la-taliyayaal (therapists) oo haweenka iyo gabdhaha Madow loogu talagalay, iyo podcast.
library-therapy-for-black-men = Liis la-taliyayaal (therapists) oo ragga Madow loogu talagalay.
library-inclusive-therapists = Liis la-taliyayaal (therapists) u shaqeeya caddaaladda, oo loogu talagalay dadka midabka leh, dadka LGBTQ+ iyo dadka naafada ah.
library-nqttcn-directory = Liis la-taliyayaal (therapists) queer iyo trans ah oo midabka leh.
    .who = Dadka queer iyo trans ah ee midabka leh.
library-latinx-therapy = Liis la-taliyayaal (therapists) Latine ah oo ku hadla af Isbaanish ama af Ingiriisi, iyo podcast.
library-therapy-for-latinx = Liis la-taliyayaal (therapists) oo dadka Latine loogu talagalay.
    .more = Hal liis oo keliya ayaan ku aragnay magaciisa.
library-therapy-for-qpoc = Liis la-taliyayaal (therapists) oo dadka queer ah ee midabka leh loogu talagalay.
    .more = Hal liis oo keliya ayaan ku aragnay magaciisa, cinwaanna uma helin.
library-asian-mhc-directory = Liis la-taliyayaal (therapists) Aasiyaan ah oo Mareykanka iyo Kanada jooga.
    .more = Waxaa kaloo ay waddaa kooxo taageero oo bilaash ah oo siddeed toddobaad ah, waxayna ururisaa qoraallo la akhriyo.
library-samhin-directory = Liis la-taliyayaal (therapists) Koonfurta Aasiya ah oo aad ku raadin karto luqad iyo ZIP code.
    .more = Waxaa kaloo ay waddaa khad caawimo. Lambarkiisa ma helin.
library-melanin-and-mental-health = Liis la-taliyayaal (therapists) oo dadka Madow iyo Latine loogu talagalay.
library-innopsych = Liis la-taliyayaal (therapists) midabka leh.
library-open-path = La-taliyayaal (therapists) qiimo jaban ka qaata dadka aan bixin karin kan caadiga ah.
    .money = Laga bilaabo 30 doolar fadhigii, iyo lacag ku biirid ah oo hal mar ah. Lacagtaas il hore waxay ku ahayd 59 doolar.
library-maayf-missouri-map = Khariidad la-taliyayaasha (therapists) Aasiyaan Mareykan ee Missouri, oo ilaa dersin luqadood ah.
    .more = Ma helin cinwaanka khariidadda.
library-purespark = Liis dad Madow ah oo bixiya adeegyo fayoobaan oo Massachusetts jooga.
    .more = Cinwaankiisa ma helin.
library-imh-directory = Liis dad Muslim ah oo bixiya adeegyada caafimaadka maskaxda.
    .more = Isheennu waxay sheegaysaa in liiska la ururinayay. Ma xaqiijin karin meesha uu maanta marayo.
library-abpsi-directory = Cilmi-nafsi yaqaanno Madow ah iyo ururkooda xirfadeed.

## Lacagta la-talinta (therapy)

library-loveland-therapy-fund = Waxay bixisaa lacagta la-talinta (therapy) haweenka iyo gabdhaha Madow.
    .money = Ilaa 12 fadhi. Waqtiyo gaar ah oo keliya ayaa la codsan karaa; ma xaqiijin karin ka xiga.
library-nqttcn-mental-health-fund = Waxay bixisaa lacagta la-talinta (therapy) dadka queer iyo trans ah ee midabka leh.
    .money = Ilaa 8 fadhi, midkiiba ilaa 100 doolar. Waqtigii ugu dambeeyey ee codsiga ee aan aragnay wuxuu ahaa Maarso 2023.
library-amhc-lotus-fund = Waxay bixisaa lacagta la-talinta (therapy) dadka Aasiyaanka ah ee Mareykanka jooga.
    .money = Shuruudaha ma arag.
library-mental-health-liberation = Waxay la-taliyayaasha (therapists) midabka leh lacag ku siisaa inay la shaqeeyaan dadka midabka leh.
    .money = Ma xaqiijin karin in hadda la codsan karo.
library-black-men-heal = Fadhiyo la-talin (therapy) bilaash ah oo ragga Madow loogu talagalay.
    .money = Ilaa 8 fadhi oo bilaash ah.
library-blhf = Hay’ad u shaqaysa caafimaadka maskaxda ee bulshada Madow.
    .money = La-talintii (therapy) bilaashka ahayd ee 2020 way dhammaatay. Weydii waxa ay hadda bixiso.
library-okra-project = Dad trans ah oo Madow ayaa is taageera, cunto iyo lacag la-talin (therapy) ah.
    .money = Lacagihii 2020 waxay bixiyeen hal fadhi. Ma xaqiijin karin inay weli socdaan.
library-sista-afya-thrive = La-talin (therapy) iyo kooxo bilaash ah oo haweenka Madow ee Chicago loogu talagalay.
library-sonoma-black-therapy-fund = La-talin (therapy) bilaash ah oo dadka Madow ee Sonoma County, California loogu talagalay.
    .money = 12 fadhi sannadkii 2023. Ma xaqiijin karin inay weli socoto.

## Ururrada

library-beam = Wuxuu bulshooyinka Madow baraa inay bogsashada isku taageeraan, wuxuuna bixiyaa deeqo yaryar.
    .money = Lacagtii uu waalidka Madow u hayay waxay bixisay 200 ilaa 500 doolar.
library-steve-fund = Wuxuu u shaqeeyaa caafimaadka maskaxda ee dhallinyarada iyo ardayda midabka leh.
library-black-mental-health-alliance = Tababar, u gudbin iyo liis la-taliyayaal (therapists), oo Baltimore laga wado.
library-naapimha = Cod dalka oo dhan ah oo u hadla caafimaadka maskaxda ee Aasiyaanka Mareykan, Dadka Asaliga ah ee Hawaii iyo dadka Jasiiradaha Baasifigga.
    .more = Wuxuu hormuud ka yahay maalinta caafimaadka maskaxda ee 10 Maajo.
library-apiahf = Wuxuu u shaqeeyaa siyaasad caafimaad oo caddaalad ah iyo caawimo lagu bixiyo luqadaha dadka.
library-national-alliance-hispanic-health = Wuxuu u shaqeeyaa caafimaadka dadka Hispanic. Waxaa aasaasay shaqaalaha caafimaadka maskaxda 1973.
    .more = Lambarka telefoonku waa kan xafiiskiisa, wuxuuna ka yimid il xog oo 2004 ah.
library-ihs = Adeegga caafimaad ee federaalka oo loogu talagalay Dadka Asaliga ah ee Mareykanka iyo Alaska, caafimaadka maskaxduna wuu ku jiraa.
    .who = Dadka Asaliga ah ee Mareykanka iyo Alaska ee xaqa u leh.
    .more = Liiska xarumaha ee website-kiisa ka raadi mid kuu dhow.
library-muslim-wellness-foundation = Waxay wax ka bartaa caafimaadka maskaxda bulshooyinka Muslimka ah, gaar ahaan kuwa Madow ee Muslimka ah. Waxay ka socotaa Philadelphia.
library-mha = Xog, baaritaanka caafimaadka maskaxda iyo shaqo siyaasadeed, dalka oo dhan.
    .more = Boggeeda ku saabsan Dadka Madow, Dadka Asaliga ah iyo dadka midabka leh ayaa ah halka ay ka yimaadeen baaqyada barnaamijkan.
library-nned = Shabakad ururro bulsho oo u shaqeeya in daryeelka caafimaadka maskaxdu loo sinnaado.
    .more = Ma xaqiijin karin xaaladdeeda ka dib isbeddelladii federaalka ee 2025.
library-white-bison = Urur Dadka Asaliga ah oo u shaqeeya ka soo kabashada iyo bogsashada. Halkaas ayay Wellbriety ka timid.
library-national-compadres-network = Fadhiyo wareeg ah iyo barnaamijyo ragga, wiilasha iyo qoysaska Latine, oo dhaqanka ku salaysan.
library-sacred-circles-whittier = Fadhiyo wareeg ah iyo sheekooyin waayeel, Whittier, California.
    .more = Cinwaankiisa ma helin.
library-community-healing-network = Wuxuu u shaqeeyaa xorriyadda dareenka ee dadka Madow. Halkaas ayay Emotional Emancipation Circles ka yimaadeen.
    .more = Oktoobar kasta wuxuu qabtaa Community Healing Days.
library-mannmukti = Dadka Koonfurta Aasiya ayaa ka sheekeeya caafimaadkooda maskaxda.
    .more = Ma hubin inay weli shaqayso.
library-hrc-qtbipoc = Liis caawimo caafimaadka maskaxda oo loogu talagalay dadka queer iyo trans ah ee midabka leh.
library-black-transmen-inc = Urur rag trans ah oo Madow.
    .more = Hal liis oo keliya ayaan ku aragnay magaciisa.
library-211 = Wac 211 si aad u hesho cunto, guri, lacag iyo caawimo kuu dhow.
    .more = Waxaa jira turjubaanno ku hadla ilaa 200 luqadood; meelba way ka duwan tahay. Meelaha qaarkood ZIP code-kaaga waxaad u diri kartaa 898211.
    .hours = Habeen iyo maalin meelaha badankood.
library-find-a-helpline = Liis khadad caawimo oo in ka badan 175 dal ah.
    .who = Dadka ka baxsan Mareykanka, iyo qof kasta oo doonaya inuu isbarbar dhigo.
library-techsafety = Talo ku saabsan telefoonnada iyo kombuyuutarrada, oo loogu talagalay dadka uu qof basaaso ama xukumo.
    .more = Ka digtoonow: wax ka beddelka qalab waxay qofka kale ka caraysiin kartaa. Haddii aad kari karto, marka hore la hadal qof garab istaaga.

## Fadhiyo wareeg ah, dad wax soo maray iyo is-kaalmayn

library-girltrek = Haweenka Madow ayaa wada lugeeya caafimaadkooda iyo midba midka kale awgiis.
library-sad-girls-club = Bulsho haweenka midabka leh.
library-native-health-phoenix-circles = Fadhiyo wareeg ah oo internetka ah oo Dadka Asaliga ah loogu talagalay, oo Phoenix laga wado.
    .more = Waxay socdeen 2021, waxaana laga yaabaa inay dhammaadeen.
library-fireweed-collective = Kooxo taageero oo internetka ah iyo qalab loogu talagalay waqtiyada adag.
    .more = Waxaa jira koox dadka queer iyo trans ah ee midabka leh, iyo koox qoraal ah oo dadka midabka leh. Hore waxaa loo oran jiray The Icarus Project.
    .money = Waxaad bixisaa inta aad awooddo. Cidna lacag la’aan dib looguma celiyo.
library-kindred-collective = Kooxda Koonfurta Mareykanka ee bilowday shaqada la yiraahdo caddaaladda bogsiinta (healing justice).
library-kindred-care-center = Koox dad wax la mid ah soo maray oo ay hoggaamiyaan dad trans ah oo Madow, South Carolina.
    .more = Waxay ku taal St. Helena Island. Isku mid ma aha iyada iyo Kindred Southern Healing Justice Collective.
library-t-maps = Buug shaqo oo aad ku qorto waxa ku caawiya, si dadka kale kuu taageeri karaan.
library-selc-mutual-aid-toolkit = Caawimo sharci oo loogu talagalay dadka bilaabaya is-kaalmayn.
    .more = Waxaa loo qoray Mareykanka, qayb ahaanna California.
library-mutual-aid-hub = Khariidad kooxo ay deriska isku caawiyaan.
    .more = Inta badan qoraalladu waa waqtigii COVID. Qaar badan ayaa laga yaabaa inay dhammaadeen.
library-big-door-brigade = Qalab lagu bilaabo mashruuc is-kaalmayn ah.

## Hababka bogsiinta

library-talking-circle = Dadku wareeg bay u fadhiistaan oo midba mar ayuu hadlaa, inta kalena way dhegaystaan.
    .name = Fadhi wareeg ah oo la hadlo (talking circle)
    .credit = Ummado badan oo Native American iyo First Nations ah. Qaababku ummadba ummadda kale way ka duwan yihiin.
    .more = Fadhi wareeg ah oo fudud oo qof kasta doorkiisa helo dadka oo dhan buu u furan yahay, iyadoo asalka la xusayo. Ducooyinka, baalka gorgorka, qiiqa (smudging) iyo qaybaha kale ee cibaadada ummad kasta ayay u gaar yihiin: u daa Dadka Asaliga ah ee fadhiyada haya.
# keep: magaca cibaadada
library-sweat-lodge = Cibaado duco iyo daahirin ah. Dadka dibadda ka ah waa ka xiran tahay.
    .name = Sweat lodge (Inipi)
    .credit = Lakota (Inipi). Ummadaha kale waxay leeyihiin kuwo u gaar ah.
    .closed = Waa mid ka mid ah toddobada cibaado ee barakaysan ee Lakota. 1993 ilaa 500 oo ergo Lakota ah ayaa ka soo horjeestay kuwa laga koobiyey ee ay hoggaamiyaan dad dibadda ah ama la iibiyo. Saddex qof ayaa ku dhintay mid lacag lagu galay oo Arizona ka dhacday 2009. Waxaan u magacaabnay si aan u sharafno. Ma barno.
# keep: magacyada cibaadooyinka
library-sun-dance-vision-quest-pipe = Cibaadooyin barakaysan oo ay leeyihiin ummadaha Plains. Dadka dibadda ka ah waa ka xiran yihiin.
    .name = Sun Dance, vision quest, sacred pipe
    .credit = Lakota, Dakota, Nakota iyo ummadaha kale ee Plains
    .closed = Baaqii Lakota ee 1993 wuxuu magacaabayaa cibaadooyinkan, wuxuuna dadka dibadda ka codsanayaa inaysan koobiyeyn ama iibin. Waxaan u magacaabnay si aan u sharafno. Ma barno.
library-peyote-ceremony = Cibaado barakaysan oo ay leedahay Native American Church. Dadka dibadda ka ah waa ka xiran tahay.
    .name = Cibaadada peyote
    .credit = Xubnaha Native American Church, iyo Dadka Asaliga ah ee Meksiko iyo Mareykanka
    .closed = Sida xeerarka federaalku dhigayaan waa dhaqan diineed, ma aha daawayn dad kale qaataan. Waxaan u magacaabnay si aan u sharafno. Ma barno.
library-tribal-peacemaking = Siyaabaha ay ummad waxyeello ku xalliso, iyadoo laga wada hadlo ilaa dheelitirku soo noqdo.
    .name = Nabadaynta ummadaha Asaliga ah (tribal peacemaking)
    .credit = Ummadaha Asaliga ah, mid waliba gaarkeed
    .more = Ummad kasta waxay leedahay hab u gaar ah. Weydii ummadda, ama Indigenous Peacemaking Initiative ee Native American Rights Fund.
library-wellbriety = Waddo ka soo kabasho oo Dadka Asaliga ah, oo isku darta Medicine Wheel iyo 12-ka Tallaabo (12 Steps).
    .credit = White Bison, Inc. (Don Coyhis, Mohican Nation), oo ay la jiraan waayeelka Dadka Asaliga ah
    .more = Waxaa loo sameeyey Dadka Asaliga ah ee ka soo kabanaya, waxayna ku shaqaysaa fadhiyo wareeg ah oo tababaran. Agabka waxaa leh White Bison.
library-emotional-emancipation-circles = Fadhiyo wareeg ah oo dadka Madow ku wada bogsadaan, oo ay hoggaamiyaan dad tababaran.
    .credit = Bulshada Madow: Community Healing Network, oo ay la socoto Association of Black Psychologists
    .more = Waxaa loogu talagalay dadka asalkoodu Afrika yahay. Community Healing Network ayaa kuu sheegi karta meesha uu mid ka jiro.
library-sister-circles = Kooxo haweenka Madow isku taageeraan sida walaalaha.
    .name = Fadhiyada walaalaha (sister circles)
    .credit = Haweenka Afrikaan Mareykan: Black Church iyo dhaqdhaqaaqii naadiyada haweenka Madow
    .more = Haweenka Madow ayaa qabta, iyagaana loogu talagalay. Cilmi-baarayaal ayaa daraaseeyey inay walwalka wax ka taraan iyo in kale. Haddii aad wax ka barato, magacooda xus, magac cusubna ha u bixin.
library-nada-ear-acupuncture = Shan irbadood oo yaryar oo dhegta la geliyo, oo la siiyo dadka daroogada joojinaya.
    .name = Shanta irbadood ee dhegta (NADA protocol)
    .credit = Kooxda Lincoln Detox ee South Bronx sannadihii 1970-meeyadii: Young Lords, xubnaha Black Panther iyo saaxiibbadood, iyo Mutulu Shakur. Irbadaynta (acupuncture) lafteedu waa daawayn Shiine ah.
    .more = Dad tababaran oo keliya ayaa irbadaha gelin kara. Ururka NADA wuu ka dambeeyey, 1985; dadkii bilaabay waxay yiraahdaan shaqadoodii waa lala wareegay.
library-promotores-de-salud = Deris tababaran oo aqoon caafimaad u keena bulshadooda.
    .credit = Dhaqdhaqaaqyadii horumarinta bulshada iyo xoraynta ee Latin America, iyo bulshooyinka Latine ee Mareykanka
    .more = Waa shaqo tababar leh. Promotor ama promotora wuxuu ka yimaadaa bulshada loo adeego.
library-curanderismo = Bogsiin dhaqameed jirka iyo ruuxda ah, oo uu sameeyo curandera ama curandero.
    .credit = Dadka Meksiko, Mareykanka Meksiko ka soo jeeda iyo Dadka Asaliga ah ee Meksiko, oo saamayn Katooliga Isbaanishka iyo Moorish leh
    .more = Raadi bogsiiye bulshadu taqaan oo ay ku kalsoon tahay. Geedo-dhireedku daawada way ka hor iman karaan: bogsiiyaha iyo dhakhtarkaba u sheeg waxa aad qaadato.
library-la-cultura-cura = “Dhaqanku wuu bogsiiyaa”: fadhiyo wareeg ah oo xididdada qofka xoog ka hela.
    .credit = Bulshooyinka Chicano, Mareykanka Meksiko ka soo jeeda iyo Dadka Asaliga ah: National Compadres Network, Jerry Tello
    .more = Waxaa hoggaamiya dad tababaran. Agabka wax lagu barto waxaa leh National Compadres Network.
library-hooponopono = Habka uu qoyska Hawaii xiriirka mar kale ku hagaajiyo.
    .credit = Dadka Asaliga ah ee Hawaii (Kanaka Maoli)
    .more = Waa hab qoys oo tallaabooyin go’an leh. Ma aha wax aad keligaa bog ka akhrisato oo samayso. Ka baro dadka Hawaii ee haya.
# keep: magaca habka
library-talk-story = Wada fadhiisasho iyo is-weydaarsi sheekooyin iyo dareen, degdeg la’aan.
    .name = Talk story
    .credit = Dadka Asaliga ah ee Hawaii iyo bulshooyinka deegaanka ee Hawai‘i
library-kapwa = Qiyam Filibiin ah: aniga iyo adigu kala go’an ma nihin; hal naf baan wadaagnaa.
    .credit = Dadka Filibiin: Sikolohiyang Pilipino, Virgilio Enriquez
    .more = Waa hab la isu arko ee ma aha layli. Aqoonyahanno ayaa magacaabay 1970-meeyadii; qiyamku wuu ka da’ weyn yahay.
# keep: magaca habka
library-yoga = Dhaqdhaqaaq, neefsasho iyo degganaan, oo ka yimid dhaqammo hore oo Koonfurta Aasiya.
    .name = Yoga
    .credit = Koonfurta Aasiya: dhaqammada Hindu, Buddhist iyo Jain
    .more = Maamuus meesha ay ka timid: haddii aad kari karto ka baro macallimiin Koonfurta Aasiya ah, calaamadaha barakaysanna ha u isticmaalin qurxin.
library-healing-justice = Daryeelka waxyeellada ay caddaalad-darradu dadka iyo bulshooyinka u geysato, oo qayb ka ah beddelkeeda.
    .name = Caddaaladda bogsiinta (healing justice)
    .credit = Haweenka feminist-ka ah ee Madow ee Koonfurta Mareykanka: Kindred Southern Healing Justice Collective (Cara Page iyo kuwo kale)
    .more = Waa hab fikir iyo shaqo. Haddii aad erayadan isticmaasho, xus Kindred.
library-mutual-aid-tradition = Derisku waxay bixiyaan waxa ay awoodaan, waxayna qaataan waxa ay u baahan yihiin.
    .name = Is-kaalmayn (mutual aid)
    .credit = Bulshooyinka Madow, Asaliga ah iyo soogalootiga, tusaale quraacdii bilaashka ahayd ee Black Panthers iyo mutualistas-ka Meksiko ee Texas
# keep: magaca habka
library-peer-mad-maps = Inaad qorto khariidaddaada: waxa ku xanuujiya, waxa ku caawiya, cidda kula joogi karta.
    .name = Mad Maps (T-MAPs)
    .credit = Dadka ka badbaaday daawaynta dhimirka (psychiatric survivors) iyo dadka queer iyo trans ah ee midabka leh oo wax la mid ah soo maray: The Icarus Project, hadda Fireweed Collective
library-walking-in-community = Wada lugayn, caafimaad iyo farxad.
    .name = Wada lugayn
    .credit = Haweenka Madow: GirlTrek
    .more = Qof kasta dad kale wuu la lugayn karaa, iyadoo asalka la xusayo. Kooxaha GirlTrek laftoodu waxay u yihiin haweenka iyo gabdhaha Madow.

## Xuquuqda

library-section-1557-language = Isbitaal, rug caafimaad ama shirkad caymis caafimaad oo lacag federaal ah qaata waxaad ka codsan kartaa turjubaan. Adiga waa kuu bilaash.
    .name = Turjubaan bilaash ah oo daryeelka caafimaadka (Section 1557)
    .more = Turjubaanku waa inuu leeyahay aqoonta loo baahan yahay, waana inuu sirtaada dhawraa. Shaqaaluhu waa inaysan carruur, ama qaraabo aan aqoontaas lahayn, turjubaan ka dhigan. Xeerku wuu shaqaynayay markii ugu dambaysay ee aan eegnay, Nofeembar 2025. Kani ma aha talo sharci.
library-title-vi-language = Sharci 1964 la dejiyey wuxuu goobaha lacag federaal ah qaata u diidayaa inay si xun kuula dhaqmaan meesha aad ka timid awgeed.
    .name = Title VI iyo luqaddaada: waxaa la beddelay 2025
    .more = Sharciga laftiisu isma beddelin. 2025 dowladdu waxay ka noqotay amarradii iyo hagitaankii hore ee luqadaha ku saabsanaa. Ku tiirsanow sharciga laftiisa, daryeelka caafimaadkana Section 1557, iyo sharciga gobolkaaga. Kani ma aha talo sharci.
library-section-504-asl = Goobaha lacag federaal ah qaata waa inay hubiyaan in dadka dhegoolaha ah iyo dadka naafada ahi wax fahmi karaan, lana fahmi karo.
    .name = Turjubaannada luqadda calaamadaha iyo wada hadal cad (Section 504)
    .more = Macnaheedu waa wada hadal u shaqeeya si la mid ah sida dadka kale. Kani ma aha talo sharci.
library-hhs-ocr-complaint = Gudbi cabasho haddii rug caafimaad, isbitaal ama shirkad caymis kuu diiday turjubaan ama si xaqdarro ah kuula dhaqantay.
    .name = Cabasho loo gudbiyo Office for Civil Rights (caafimaadka)
    .more = Ku samee 180 maalmood gudahood. Sabab wanaagsan waxay ku oggolaan karaan waqti dheeraad ah. Waxaad ku samayn kartaa internetka, iimayl ama boosto, qof kalena wuu kuu samayn karaa. Caawimada luqaddaada waa bilaash.
library-lep-gov = LEP.gov, website-kii dowladda ee luqadaha, waa la hakiyey 2025.
    .more = Bogag badan ayaa weli u tilmaamaya. Ha ku tiirsanaan nuqulladiisa.
library-crla-language-faq = Kooxo caawimo sharci oo California ku yaal ayaa sharxaya waxa 2025 iska beddelay luqadda iyo sharciga.
    .more = Asian Law Caucus, California Rural Legal Assistance iyo Legal Aid Foundation of Los Angeles.
library-oregon-bias-hotline = Gobolka Oregon, sheeg nacayb ama eex, taageerona hel.
library-immigration-legal-directory = Raadi qareenno socdaal oo bilaash ah ama jaban, adigoo isticmaalaya ZIP code ama degmo (county).

## Beddelidda xeerarka

library-capitol-switchboard = Wac U.S. Capitol oo weydiiso Senator-kaaga ama Representative-kaaga.
    .name = Telefoonka guud ee U.S. Capitol
    .more = Sheeg magaca ama ZIP code-kaaga. Hage ayaa lambarkan ku daabacay area code 212: kaasi waa khalad. Area code-ku waa 202.
library-congress-letter-address = Sida cinwaanka loogu qoro warqad Congress loo dirayo.
    .name = Warqadaha Congress
    .more = Senator: The Honorable (magaca), United States Senate, Washington, DC 20510. Representative: The Honorable (magaca), United States House of Representatives, Washington, DC 20515.
library-usa-gov-elected-officials = Bog kaa caawiya inaad hesho dadka laguu soo doortay.
    .name = Raadi mas’uuliyiinta laguu doortay
library-mha-action-alerts = Bogga Mental Health America ee siyaasadda, oo leh siyaabo looga qayb qaato.
# keep: magaca hindise-sharciyeedka
library-s2826-988-lgbtq-act = Hindise sharci oo lagu sii hayo caawimo gaar ah oo dhallinyarada LGBTQ+ ka helaan 988.
    .name = 988 LGBTQ+ Youth Access Act (S. 2826)
    .more = Waxaa Sebteembar 2025 keenay Senator Baldwin iyo Senator Murkowski. Wuxuu boqolkiiba sagaal oo lacagta 988 ah u qoondayn lahaa. Intaadan qorin, eeg meesha uu marayo.
library-bipoc-mental-health-month = Luulyo waa bisha caafimaadka maskaxda ee Dadka Madow, Dadka Asaliga ah iyo dadka midabka leh.
    .name = Bebe Moore Campbell National Minority Mental Health Awareness Month (Luulyo)
    .more = Congress ayaa aqoonsaday 2008.
