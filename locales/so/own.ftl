### Qoraallada dadku iyagu qortaan, waxa ay telefoonka ku maqleen, khaladaadka ay heleen, iyo meesha ilaha xogtu isku diiddan yihiin.

## Liiska qoraallada halkan lagu qoray.

own-title = Qoraalladeenna
own-about = Ku dar caawimo aad taqaan oo aan liisna ku jirin. Mararka qaarkood wac, oo qor waxa aad maqasho.
own-not-locked = Qoraalladani ma qufulna. Qof kasta oo isticmaali kara kombuyuutarkan wuu akhriyi karaa.
own-no-people = Wax ka qor caawimada, weligaa ha wax ka qorin dadka codsaday.
own-add = Ku dar qoraal
own-round-open = Daabac warqadda wicitaannada
own-round-about = Warqadda wicitaannada waxaa ku jira qoraallada aan cidna muddada ugu dheer hubin, iyo erayo telefoonka laga yiraahdo.
own-stalest-first = Kuwa ugu baahida badan in la waco ayaa horreeya.
own-count =
    { $count ->
        [one] { $count } qoraal
       *[other] { $count } qoraal
    }
own-reading = Waa la akhrinayaa…
own-none = Weli qoraal kuu gaar ah ma jiro.
own-none-ways = Ka bilow hal meel oo aad si fiican u taqaan: magaceeda, lambar, iyo waxa ay qabato. Ama maktabadda ka raadi qoraal oo samayso nooc kuu gaar ah.
own-none-find = Ka raadi maktabadda
own-called-today = Maanta waan wacay
own-called-question = Sidee wicitaanku u dhacay?
own-called-never-mind = Waxba ha qorin
own-called-noted = Maanta ayaa loo qoray: { $answer }
own-called-wrong-next = Ma taqaan lambarka saxda ah? Markaas qoraalka wax ka beddel.
own-call-holds = Wax walba weli waa sax
own-call-no_answer = Cidna kama jawaabin
own-call-wrong_number = Lambarku waa khalad
own-call-ended = Adeeggu wuu dhammaaday
own-edit = Wax ka beddel
own-edit-about = Wax ka beddel { $name }
own-delete = Tirtir
own-delete-about = Tirtir { $name }
own-delete-title = Ma la tirtiraa { $name }?
own-delete-warning = Faylka si joogto ah ayuu uga baxayaa. Lama soo celin karo.
own-delete-version = Haddii uu ahaa nooc kuu gaar ah oo qoraal liis ka yimid ah, qoraalka liiska ayaa keligiis soo haraya.
own-delete-now = Si joogto ah u tirtir
own-deleted = { $name } faylka wuu ka baxay.

## Foomka qoraalka.

own-form-new = Ku dar qoraal
own-form-edit = Wax ka beddel { $name }
own-form-changes = Qoraalkani wuxuu ka yimid “{ $pack }”. Waxa aad halkan ku kaydiso wuxuu noqonayaa nooc kuu gaar ah. Liisku sidiisa ayuu ahaanayaa, liisaska cusubna noocaaga dul ma qoraan.
own-form-changes-starter = Qoraalkani wuxuu la socdaa barnaamijka. Waxa aad halkan ku kaydiso wuxuu noqonayaa nooc kuu gaar ah, wuuna sii jiraa marka barnaamijka la cusboonaysiiyo.
own-form-needed = Magaca oo keliya ayaa loo baahan yahay. Waxa aadan aqoon ka tag.
own-form-draft = Waa kan waxa aad hore u garaacday. Weli lama kaydin.
own-form-draft-drop = Tuur waxa aan garaacay
own-form-basics = Waxa uu yahay
own-form-reach = Sida loola xiriiro
own-form-where = Meesha uu yaal
own-form-for = Waxa iyo cidda loogu talagalay
own-form-state = Weli ma jiraa?
own-form-origin = Asalka
own-form-name = Magaca
own-form-kind = Nooca caawimada
own-form-summary = Hal ama laba weerood
own-form-summary-about = Maxaad deriskaaga uga sheegi lahayd?
own-form-more = Wax dheeraad ah
own-form-hours = Goorta laga jawaabo
own-form-hours-about = Erayadaada ku qor, sida: Isniin ilaa Jimce, 9 ilaa 5
own-form-cost = Qiimaha
own-form-needs = Waxa dadku ula iman karaan
own-form-communities = Bulshooyinka ay sheegeen inay u adeegaan
own-form-communities-about = Calaamadee keliya waxa ay naftooda ka sheegeen.
own-form-ticked =
    { $count ->
        [0] midna lama calaamadin
        [one] { $count } la calaamadiyey
       *[other] { $count } la calaamadiyey
    }
own-form-us-state = Gobol
own-form-whole-country = Dalka oo dhan
own-form-place = Magaalo, tuulo ama xaafad
own-form-locale = Luqadda aad weerahan ku qorto
own-status-available = Haa, wuu jiraa
own-status-paused = Hadda maya
own-status-uncertain = Lama hubo
own-status-ended = Wuu dhammaaday
own-form-ended-about = Adeegga dhammaaday weli waa la tusaa, si dadku u ogaadaan. Lambar lama raacin karo.
own-form-crisis-about = Dad halis ku jira ayaa kan waci doona. Marka hore adigu wac, kadibna riix “Kaydi oo qor inaan maanta wacay”.
own-form-secret = Meeshu waa inay sir ahaato
own-form-secret-about = Waxaa loogu talagalay hoyga badbaadada iyo guryaha ammaanka ah. Cinwaan lama hayo, lama tuso, lamana gudbiyo.
own-form-credit = Bulshada uu ka yimid
own-form-credit-about = Erayadooda ku qor. Hab bogsiin oo aan kan lahayn lama kaydin karo, lamana gudbin karo.
own-form-openness = Dad kale ma qaadan karaan?
own-way = Habka { $number }
own-way-kind = Sida
own-way-number = Lambarka
own-way-email = Cinwaanka iimaylka
own-way-page = Cinwaanka bogga
own-way-address = Cinwaanka waddada
own-way-label = Cidda leh, ama cidda loogu talagalay
own-way-label-about = Haddii ay dhowr yihiin, sida: dhallinta
own-way-languages = Luqadaha lagu hadlo
own-way-language-add = Ku dar luqad
own-way-language-choose = Dooro…
own-way-language-put = Ku dar
own-way-language-drop = Ka qaad: { $language }
own-way-interpreter = Luqado kale oo badan, turjubaan ahaan
own-way-add = Ku dar hab loola xiriiro
own-way-up = Kor u qaad
own-way-down = Hoos u dhig
own-way-drop = Ka qaad
own-way-up-about = Habka { $number } kor u qaad
own-way-down-about = Habka { $number } hoos u dhig
own-way-drop-about = Ka qaad habka { $number }
own-way-none = Weli ma jiro hab loola xiriiro.
own-way-secret = Meeshani waa inay sir ahaato, sidaas darteed cinwaan waddo halkan ma geli karo. Habkan ka qaad.
own-way-ended = Adeeggani wuu dhammaaday, sidaas darteed lambar halkan ma geli karo. Habkan ka qaad.
own-form-mend =
    { $count ->
        [one] { $count } shay ayaa maqan ama aan ku habboonayn:
       *[other] { $count } shay ayaa maqan ama aan ku habboonayn:
    }
own-mend-name = Wuxuu u baahan yahay magac.
own-mend-credit = Hab bogsiin wuxuu u baahan yahay bulshada uu ka yimid.
own-mend-way-empty = Habka { $number } ma laha lambar ama cinwaan. Buuxi, ama ka qaad.
own-mend-way-secret = Habka { $number } waa cinwaan waddo, meeshuna waa inay sir ahaato.
own-mend-way-ended = Habka { $number } waa lambar, laakiin adeeggu wuu dhammaaday.
own-mend-closed = Hab xiran halkan waa lagu magacaabaa oo lagu sharfaa. Hab loola xiriiro lama raacin karo.
own-save = Kaydi
own-save-called = Kaydi oo qor inaan maanta wacay
own-cancel = Baaji
own-saving = Waa la kaydinayaa…
own-cancel-title = Ma la tuuraa waxa aad garaacday?
own-cancel-about = Waxaad garaacday wax aan la kaydin.
own-cancel-now = Tuur
own-saved = { $name } waa la kaydiyey.

## Bogga qoraalka, dhammaadkiisa.

own-steward-title = Ku saabsan qoraalkan
own-from-starter = Wuxuu la socdaa barnaamijka.
own-from-own = Halkan ayaa lagu qoray, kombuyuutarkan.
own-from-pack = Wuxuu ka yimid liiska “{ $pack }”.
own-from-signed = Wuxuu ka yimid liiska saxiixan “{ $pack }”.
own-version-edit = Wax ka beddel noockeenna
own-mistake-open = Sheeg khalad
own-secret-place = Meesha uu yaal waa sir, si dadka jooga ay ammaan u ahaadaan. Cinwaan halkan kuma qorna.

## Meesha ilaha xogtu isku diiddan yihiin.

own-disputes = Ilaha xogteennu way isku diiddan yihiin
own-disputes-about = Xagga sare ee boggan waxaan ku tusnaa kan ugu horreeya kuwan. Haddii ay kuu muhiim tahay, weydii markaad wacdo.
own-disputed-here = Ilaha xogteennu tan way isku diiddan yihiin. Eeg xagga hoose.
own-fact-numbers = Lambarrada
own-fact-addresses = Cinwaannada
own-fact-status = Inuu weli jiro
own-fact-cost = Qiimaha
own-fact-emergency = Booliiska iyo ambalaaska
own-fact-name = Magaca
own-side-starter = Liiska barnaamijka la socda
own-side-own = Qoraalkeenna
own-side-unnamed = Liis aan magac lahayn
own-side-shown = kor ayaa lagu tusay
own-side-nothing = waxba kama sheegayo

## Sheegidda khalad.

own-mistake-title = Sheeg khalad
own-mistake-of = Wuxuu ku saabsan yahay qoraalkan:
own-mistake-what = Maxaa khaldan?
own-mistake-number = Lambarka
own-mistake-hours = Saacadaha
own-mistake-languages = Luqadaha
own-mistake-address = Cinwaanka ama bogga internetka
own-mistake-ended = Adeeggu wuu dhammaaday
own-mistake-credit = Bulshada asalka loogu qoray
own-mistake-harm = Qof buu waxyeelleeyey, ama booliis buu u yeeray
own-mistake-other = Wax kale
own-mistake-note = Maxaa sax ah? Ama maxaa dhacay?
own-mistake-note-about = Ha qorin magacaaga, ama magaca qof kale, haddii aadan rabin inuu faylka ku jiro.
own-mistake-file = Waxa faylku yeelan doono
own-mistake-file-about = Waxa halkan ku qoran oo keliya. Magacaaga maya, kombuyuutarkanna waxba kama sheego.
own-mistake-file-entry = Qoraalka
own-mistake-file-what = Waxa khaldan
own-mistake-file-note = Erayadaada
own-mistake-file-no-note = ma jiraan
own-mistake-file-language = Luqadda erayadaada
own-mistake-save = Kaydi faylka
own-mistake-not-sent = Waxba lama diro. Barnaamijkani weligiis internetka ma isticmaalo. Faylka adiga ayaa qof siinaya.
own-mistake-give-pack = Sii dadka soo saara “{ $pack }”.
own-mistake-give-starter = Sii dadka aad barnaamijkan ka heshay.
own-mistake-give-own = Qoraalkan halkan ayaa lagu qoray. Halkan ayaa lagu sixi karaa.
own-mistake-choose = Marka hore dooro waxa khaldan.
own-mistake-saved = Waa la kaydiyey: { $file }

## Warqadda wicitaannada.

own-round-screen = Qoraallada aan cidna muddada ugu dheer hubin, ugu badnaan labaatan. Calaamadee waxa aad maqasho, kadibna halkan ku qor “Maanta waan wacay”.
own-round-none = Wax la waco ma jiraan. Qoraal kasta oo lambar leh dhawaan ayaa la hubiyey.
own-round-title = Wicitaannada la samaynayo
own-round-how = Si naxariis leh u weydii, oo qaado waxa laguu sheego. Calaamadee waxa weli sax ah, oo qor waxa aan sax ahayn. Haddii qofku mashquul yahay, mar dambe wac. Khasab ma aha inaad naftaada wax ka sheegto.
own-round-say = Waxa la yiraahdo
own-round-hello = Waan idin salaamayaa. Waxaan ka caawiyaa liis bilaash ah oo ay ku qoran yihiin meelo dadku taageero ka heli karaan. Idinkuna waad ku jirtaan. Dhowr daqiiqo ma haysataan?
own-round-number = Kani weli ma lambarkiinna saxda ah baa?
own-round-hours = Goorma ayaa laga jawaabaa?
own-round-languages = Luqadahee baad ku hadashaan? Turjubaanno ma isticmaashaan?
own-round-cost = Immisa ayay ku kacaysaa? Dadka aan lacag iyo caymis lahayn ma iman karaan?
own-round-id = Dadka aqoonsi (ID) ma weydiisaan?
own-round-police = Marna ma u yeertaan booliis ama ambalaas iyadoo uusan qofku oggolayn? Goorma?
own-round-thanks = Mahadsanid. Dhowr bilood kadib mar kale ma idin soo wici karnaa?
own-round-notes = Taariikhda iyo wixii la xusayo
