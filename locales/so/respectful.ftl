### Su’aalo ixtiraam leh: warqad qof wax laga weydiiyo, oo ururrada dadka u adeega loogu talagalay, iyo bog shaqaalahooda ah.

respectful-name = Su’aalo ixtiraam leh
    .about = Samee warqad si naxariis leh dadka naftooda wax uga weydiisa. Warqadda ayay ku qoraan. Barnaamijkani jawaabaha ma kaydiyo.
respectful-about = Maxaad u baahan tahay inaad weydiiso?
    .hint = Weydii keliya waxa aad u isticmaali doonto inaad dadka si ka fiican ugu adeegto.
respectful-about-race = Isirka (race) iyo qowmiyadda
respectful-about-language = Luqadda
respectful-about-interpreter = Turjubaan
respectful-about-disability = Naafonimada
respectful-about-gender = Sida loo tilmaamo (pronouns) iyo jinsiga
respectful-about-faith = Iimaanka ama taageero ruuxi ah
respectful-who = Yaa jawaabaha arki doona?
    .hint = Qof kasta magacow, sida: la-taliyahaaga iyo miiska hore.

## Warqadda, oo loogu talagalay qofka loo adeego.

respectful-title = Adiga, erayadaada
respectful-skip = Su’aal kasta waad ka boodi kartaa. Goor kasta jawaab waad beddeli kartaa.
respectful-choose = Ama dooro dhammaan kuwa ku habboon:
respectful-prefer = Waxaan doorbidayaa inaanan sheegin
respectful-who-sees = Cidda tan arki doonta: { $who }
respectful-same = Haddii aad tan ka booddo, isla daryeelkii ayaad helaysaa.

## Su’aalaha.

respectful-race-question = Sidee ayaad u sheegtaa isirkaaga (race), qowmiyaddaada, ama ummaddaada Asaliga ah (tribe, nation)?
respectful-race-black = Madow ama Afrikaan Mareykan
respectful-race-indigenous = Dadka Asaliga ah ee Mareykanka ama Alaska, ama dad kale oo Asali ah (Indigenous)
respectful-race-asian = Aasiyaan ama Aasiyaan Mareykan
respectful-race-pacific = Dadka Asaliga ah ee Hawaii ama Jasiiradaha Baasifigga
respectful-race-latine = Latino, Latina, Latine ama Hispanic
respectful-race-mena = Bariga Dhexe ama Waqooyiga Afrika
respectful-race-white = Caddaan
respectful-race-why = Sababta aan u weydiinno: si aan u aragno inaan qof kasta si siman oo wanaagsan ula dhaqanno.
respectful-language-question = Luqadahee ayaad ugu fiican tahay inaad ku hadasho, calaamado ku hadasho ama ku akhrido?
respectful-language-talk = Fadlan luqaddayda igula hadla, hadal ama calaamado.
respectful-language-write = Fadlan luqaddayda wax iigu soo qora.
respectful-language-read = Fadlan waraaqaha cod sare iigu akhriya.
respectful-language-why = Sababta aan u weydiinno: si aan adiga kuu fahanno, adiguna aad noo fahanto.
respectful-interpreter-question = Turjubaan ma rabtaa? Luqaddee?
respectful-interpreter-far = Telefoon ama fiidiyow
respectful-interpreter-near = Qolka ha ila joogo
respectful-interpreter-stranger = Qof i yaqaan ma rabo
respectful-interpreter-why = Sababta aan u weydiinno: si aan turjubaan kuugu helno. Waa kuu bilaash. Khasab ma aha inaad qoyska keento.
respectful-disability-question = Maxay tahay inaan ka ogaanno jirkaaga, maskaxdaada ama dareemayaashaada, si aan si fiican kuugu adeegno?
respectful-disability-steps = Meel aan jaranjaro lahayn oo laga soo galo
respectful-disability-print = Far waaweyn, ama caawimo akhriska iyo qoraalka
respectful-disability-time = Waqti dheeraad ah, ama qol xasilloon
respectful-disability-why = Sababta aan u weydiinno: si aan qolalkeenna, waraaqaheenna iyo booqashooyinka kuugu habboonaysiinno.
respectful-pronouns-question = Magacee ayaan kuugu yeernaa, sideese kuu tilmaannaa (pronouns, sida iyada ama isaga)? Xaggee ayay tahay inaan lagu isticmaalin?
respectful-gender-question = Sidee ayaad jinsigaaga u sheegtaa?
respectful-gender-woman = Naag
respectful-gender-man = Nin
respectful-gender-nonbinary = Nonbinary (naag ama nin oo keliya ma ihi)
# keep: people use this word for themselves
respectful-gender-trans = Trans
respectful-gender-why = Sababta aan u weydiinno: si aan magaca saxda ah kuugu yeerno, oo aan kuu siinno daryeel kugu habboon.
respectful-faith-question = Iimaan, ruux ama dhaqan halkan ma kugu caawin lahaa? Sidee?
respectful-faith-place = Meel lagu tukado ama lagu xasilo
respectful-faith-visit = Inuu i soo booqdo qof iimaankayga ama dhaqankayga ah
respectful-faith-why = Sababta aan u weydiinno: iimaanka iyo dhaqanku xoog ayay siin karaan qofka. Waxaan rabnaa inaan kaaga meel u samayno.

## Bogga shaqaalaha.

respectful-staff = Shaqaalaha: sida wax loo weydiiyo
respectful-staff-everyone = Qof kasta weydii isla su’aalaha. Weligaa ha weydiin oo keliya dadka muuqaal ama cod gaar ah leh.
respectful-staff-guess = Weligaa ha qiyaasin. Magac, weji, cod ama dhar midna jawaabta kuuma sheego.
respectful-staff-immigration = Weligaa ha weydiin sharciga socdaalka (immigration). Weligaa ha qorin.
respectful-staff-private = Ku weydii meel aan cid kale ka maqlayn. Qofku ha jawaabo, ee qoysku yuusan u jawaabin.
respectful-staff-promise = Si run ah u sheeg sababta aad u weydiinayso iyo cidda jawaabaha aragta. Ballanqaad keliya waxa aad oofin karto.
respectful-staff-accept = Haddii qof uusan rabin inuu jawaabo, u mahadceli oo sii wad.
respectful-staff-keep = Waraaqaha meel quful leh dhig. Hay keliya waxa aad isticmaasho. Weligaa ha shaacin tiro ka yar 10.
