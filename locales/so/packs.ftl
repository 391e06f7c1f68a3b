### Xirmooyin: liisas ku safra hal fayl oo saxiixan. Waxa maktabaddu ka kooban tahay, cidda lagu kalsoonaado, gal la eego, samaynta
### xirmo, iyo labo labo qoraal oo isku mid noqon kara.

## Albaabka ururrada: meelaha liisaska.

packs-door-title = Liisaskeenna
packs-door-packs = Xirmooyin
packs-door-packs-about = Eeg waxa maktabaddani ka kooban tahay. Ku dar liisas cusub, oo samee xirmo adiga kuu gaar ah oo aad gudbiso.
packs-door-bring = Soo geli ama bixi liis
packs-door-bring-about = Soo geli xaashi xisaabeed ama liis barnaamij kale ka yimid. Ama qoraalladaada u kaydi fayl ay dad kale isticmaalaan.
packs-door-own = Qoraalladeenna
packs-door-own-about = Qor adeegyada aad taqaan, oo xus waxa aad maqashay markaad wacday.
packs-door-round = Warqadda wicitaannada
packs-door-round-about = Daabac qoraallada ugu baahida badan in la waco, iyo erayo telefoonka laga yiraahdo.

## Shaashadda.

packs-title = Xirmooyin
packs-about = Xirmo waa liis adeegyo oo hal fayl ku jira. Ciddii samaysay ayaa saxiixday, sidaas darteed barnaamijkani wuu gartaa haddii cid jidka ku beddesho. Waxaad ku qaadan kartaa USB: internet looma baahna.
packs-loading = Waxa halkan yaal waa la eegayaa…
packs-here-title = Maktabaddan gudaheeda
packs-name-built-in = Liiska la yimid { -app-name }
packs-name-own = Qoraalladeenna
packs-origin-built_in = Wuxuu la yimid barnaamijka
packs-origin-signed = Xirmo saxiixan
packs-origin-imported = Liis la soo geliyey
packs-origin-own = Halkan ayaa lagu qoray
packs-fact-publisher = Waxaa sameeyey
packs-fact-number = Lambarka nooca
packs-fact-made = Goorta la sameeyey
packs-fact-entries = Qoraallada
packs-fact-check = Hubinta
packs-fact-terms = Shuruudaha isticmaalka
packs-fact-languages = Waxaa lagu qoray
packs-fact-sort = Waxa ay tahay
packs-terms-unknown = Lama sheegin
packs-entries =
    { $count ->
        [one] { $count } qoraal
       *[other] { $count } qoraal
    }
packs-check-by = Mar kale hubi ka hor { $date }
packs-check-overdue = Waxay ahayd in mar kale la hubiyo ka hor { $date }
packs-check-none = Ma jirto taariikh mar kale la hubiyo
packs-fingerprint-show = Tus sumadda oo dhan
packs-fingerprint-about = Kani waa qaabka dheer ee afarta eray.
packs-remove = Ka saar
packs-back = Ku noqo kii ka horreeyey
packs-give = U bixi fayl ahaan
packs-open-own = Fur qoraalladeenna

## Weydiin ka hor inta aan wax la saarin.

packs-remove-title = Ma la saaraa “{ $name }”?
packs-remove-what =
    { $count ->
        [one] { $count } qoraal oo ku jira ayaa maktabaddan ka baxaya. Dadku mar dambe halkan kama heli doonaan, haddii uusan liis kale ku jirin.
       *[other] { $count } qoraal oo ku jira ayaa maktabaddan ka baxaya. Dadku mar dambe halkan kama heli doonaan, haddii aysan liis kale ku jirin.
    }
packs-remove-keeps = Liisaskaaga kale iyo qoraalladaada way jirayaan. Faylkii uu ka yimid lama taabto, markaas mar kale waad ku dari kartaa.
packs-remove-yes = Ka saar
packs-removed = “{ $name }” waa la saaray.
packs-back-title = Ma loo noqdaa “{ $name }” kii hore?
packs-back-what = Liisku wuxuu noqonayaa sidii uu ahaa ka hor cusboonaysiintii ugu dambaysay. Wixii cusboonaysiintu saxday mar kale ayay khaldamayaan, sidaas darteed samee keliya haddii cusboonaysiintu xun tahay.
packs-back-yes = Ku noqo
packs-back-done = “{ $name }” waa sidii uu ahaa ka hor cusboonaysiintii ugu dambaysay.

## Ku darista xirmo.

packs-add = Ku dar xirmo
packs-add-choose = Dooro faylka xirmada. Marka hore waad eegi kartaa: weli waxba laguma shubin.
packs-add-reading = Xirmada waa la akhrinayaa…
packs-add-other = Dooro fayl kale
packs-add-leave = Ha ku shubin
packs-add-done = Waa dhammaatay
packs-add-another = Ku dar xirmo kale

packs-offer-who = Yaa sameeyey?
packs-offer-what = Maxaa ku jira?
packs-offer-says = Xirmadu waxay sheegaysaa inay ka timid:
packs-offer-file = Faylka:

packs-sort-full = Liis dhammaystiran
packs-sort-delta = Waxa isbeddelay tan iyo xirmo hore oo keliya
packs-sort-correction = Sixitaan loo sameeyey qoraallo liisas kale ku jira
packs-sort-revocation = Qoraallo isla markiiba laga noqonayo

packs-trust-trusted = Waad ku kalsoon tahay soo-saarahan.
packs-trust-unknown = Halkan weli cidna ma taqaan soo-saarahan.
packs-trust-changed = Istaag. Kani ma aha furaha aan naqaan.
packs-trust-rotated = Soo-saarahani wuxuu leeyahay fure cusub. Furihii hore, oo aad ku kalsoon tahay, ayaa sidaas sheegaya.
packs-trust-unknown-how = Qof kasta magac kasta ayuu xirmo ku qori karaa. Wac soo-saaraha, oo ha kuu akhriyo afartiisa eray. Isticmaal lambar telefoon oo aad hore u haysatay, ee ha isticmaalin mid faylka la socda.
packs-trust-changed-how = Waxaa laga yaabaa in qof isticmaalayo magaca “{ $name }” si uu dadka u siiyo lambarro khaldan. Ama soo-saaraha ayaa furihii lumiyey oo mid cusub sameeyey. Iyaga oo keliya ayaa kuu sheegi kara. Ka wac lambar aad hore u haysatay.
packs-trust-since = Halkan waa lagu kalsoonaa laga bilaabo { $date }
packs-words-compare = Afartan eray la barbar dhig soo-saaraha
packs-words-known = Erayada aan naqaan
packs-words-new = Erayada xirmadan
packs-trust-compared = Erayada waan la barbar dhigay soo-saaraha. Afartuba waa isku mid.
packs-trust-changed-compared = Soo-saaraha waxaan kula xiriiray si aan hore u aqaannay. Waxay ii sheegeen fure cusub, waxayna ii akhriyeen erayadan cusub.

packs-standing-new = Xirmadani halkan way ku cusub tahay.
packs-standing-newer = Tani waa ka cusub tahay tan aad haysato.
packs-standing-same = Xirmadan hore ayaad u haysataa. Wax la sameeyo ma jiro.
packs-standing-older = Tani waa ka hor tan aad haysato.
packs-standing-fork = Xirmadani waxay leedahay isla lambarka nooca tan aad haysato, laakiin waxa ku jira way ka duwan yihiin. Laguma shubi karo.
packs-standing-no_base = Xirmadan waxaa ku jira isbeddello oo keliya, liiska ay ka tirsan yihiinna halkan ma yaal. Weli laguma shubi karo.
packs-standing-numbers = Waxaad haysataa lambarka nooca { $installed }. Faylkani waa lambarka nooca { $offered }.
packs-standing-older-why = Liis hore wuxuu soo celin karaa lambarro aan hadda shaqayn. Samee keliya haddii liiska cusub jaban yahay.
packs-standing-fork-how = Labada midkood been ayuu noqon karaa. Soo-saaraha weydii kee sax ah.
packs-standing-no-base-how = Weydiiso liiska oo dhan, ku shub, kadibna faylkan la soo noqo.
packs-older-sure = Waxaan ahay shaqaale, si ula kac ah ayaanan u rabaa liiska hore.

packs-offer-takes-back =
    { $count ->
        [one] Waxay ka noqonaysaa { $count } qoraal
       *[other] Waxay ka noqonaysaa { $count } qoraal
    }

packs-install = Ku shub
packs-install-trust = Ku kalsoonow soo-saarahan oo ku shub
packs-install-new-key = Ku kalsoonow furaha cusub oo ku shub
packs-install-older = Ku shub liiska hore
packs-install-first = Si aad tan u samayso, marka hore calaamadee sanduuqa kore.
packs-install-first-both = Si aad tan u samayso, marka hore calaamadee labada sanduuq ee kore.

packs-installed = “{ $name }” waa lagu shubay.
packs-changes-added =
    { $count ->
        [one] { $count } qoraal oo cusub
       *[other] { $count } qoraal oo cusub
    }
packs-changes-changed =
    { $count ->
        [one] { $count } qoraal ayaa wax cusub sheegaya
       *[other] { $count } qoraal ayaa wax cusub sheegaya
    }
packs-changes-removed =
    { $count ->
        [one] { $count } qoraal ayaa baxay
       *[other] { $count } qoraal ayaa baxay
    }
packs-changes-same =
    { $count ->
        [one] { $count } qoraal waa sidii hore
       *[other] { $count } qoraal waa sidii hore
    }
packs-changes-none = Maktabadda waxba kama beddelin.
packs-changes-names = Tus magacyadooda
packs-change-added = Cusub
packs-change-changed = La beddelay
packs-change-removed = Baxay
packs-changes-more = Kuwo kale ayaa jira. Kuwa hore oo keliya ayaa halkan lagu magacaabay.

## Soo-saarayaasha aan ku kalsoonahay.

packs-publishers-title = Soo-saarayaasha aan ku kalsoonahay
packs-publishers-about = Afarta eray ee soo-saarayaashan hal mar ayaad barbar dhigtay. Xirmooyinkooda xiga mar kale ma weydiiyaan.
packs-publishers-none = Weli midna ma jiro. Markaad xirmo ku darto, afarta eray ee soo-saaraha waad barbar dhigi kartaa oo waad dooran kartaa inaad ku kalsoonaato.
packs-forget = Ha ku kalsoonaan mar dambe
packs-forget-title = Ma la joojiyaa ku kalsoonaanta “{ $name }”?
packs-forget-what = Liisaska aad ka haysato soo-saarahan way jirayaan. Xirmadiisa xigta waxay ku weydiin doontaa inaad mar kale barbar dhigto afarta eray.
packs-forget-yes = Ha ku kalsoonaan mar dambe
packs-forgotten = “{ $name }” hadda laguma kalsoona.

## Gal joogto loo eego.

packs-watch-title = Gal joogto loo eego
packs-watch-about = Xirmooyinka cusub ee galkan ku jira iskood ayay isugu shubaan, haddii aad ku kalsoon tahay soo-saarahooda. Kuwa kale oo dhan adiga ayay ku sugayaan. Disk la wadaago ama USB waa meel fiican.
packs-watch-choose = Dooro gal
packs-watch-choose-another = Dooro gal kale
packs-watch-folder = Waxaa la eegayaa:
packs-watch-away = Galkan hadda lama akhriyi karo. Haddii uu USB ku jiro, USB-ga geli oo mar kale eeg.
packs-watch-now = Hadda eeg
packs-watch-stop = Jooji eegidda
packs-watch-looked = Hadda ayaa la eegay.
packs-watch-stopped = Gal joogto loo eego hadda ma jiro.
packs-watch-found = Waxa eegiddii ugu dambaysay heshay
packs-watch-found-none = Xirmo kuma jirin.
packs-watch-installed = Waa lagu shubay
packs-watch-nothing_new = Wax cusub ma jiro
packs-watch-asks = Adiga ayaa go’aan leh
packs-watch-bad = Lama isticmaalin
packs-watch-decide = Eeg

## Samaynta xirmo.

packs-make-title = Samee xirmo
packs-make-about = Liisaskaaga hal fayl geli oo gudbi. Waxaad ku saxiixaysaa furahaaga, si dadka kale u gartaan inay adiga kaa timid.
packs-make-open = Samee xirmo
packs-make-close = Xir adigoon kaydin
packs-make-part-what = Maxaa ku jiraya?
packs-make-part-name = Maxaa la yiraahdaa?
packs-make-part-sign = Saxiix oo kaydi
packs-make-from = Liisaska ku jiraya
packs-make-name = Magaca xirmada
packs-make-name-about = Dadka ayaa loogu talagalay, sida “Caawimada Example County”.
packs-make-publisher = Cidda samaynaysa
packs-make-publisher-about = Magaca kooxdaada, sida dadka kale kuugu yaqaannaan.
packs-make-id = Magac gaaban
packs-make-id-about = Xarfo yaryar, tirooyin, dhibco iyo jiitin gaaban. Isku mid ha ahaado mar kasta oo aad xirmadan samayso.
packs-make-number = Lambarka nooca
packs-make-number-about = Mar kasta oo aad xirmadan mar kale samayso, lambarka noocu waa inuu ka weynaadaa.
packs-make-check = Mar kale hubi ka hor
packs-make-check-about = Maalintan kadib, qof kasta oo xirmada haysta wuxuu arkayaa in xogteeda la hubiyo.
packs-make-terms = Shuruudaha isticmaalka
packs-make-terms-about = Waxa ay dadka kale ku samayn karaan, sida “CC BY 4.0”. Tan maran ayaad uga tegi kartaa.
packs-make-since = Waxa isbeddelay tan iyo xirmo hore oo keliya
packs-make-since-about = Tan maran ayaad uga tegi kartaa. Haddii aad doorato xirmadaadii hore, faylka cusub waa yar yahay, laakiin wuxuu caawiyaa dadka haysta tii hore oo keliya.
packs-make-key = Furahaaga sirta ah
packs-make-key-about = Weli fure ma haysid? Marka hore hoos ku samee mid.
packs-make-password = Erayga sirta ah ee furaha
packs-make-folder = Meesha lagu kaydiyo
packs-make-save = Samee xirmada
packs-made = Xirmada waa la kaydiyey: { $file }
packs-made-next = Hadda faylkan waad koobi garayn kartaa oo gudbin kartaa. Marka ugu horreysa ee dadku ku daraan, telefoonka ugu akhri afartaada eray.
packs-make-another = Samee mid kale
packs-make-wrong = Fadlan mar kale eeg kuwan:
packs-make-need-from = Dooro ugu yaraan hal liis.
packs-make-need-name = Xirmada magac u bixi.
packs-make-need-publisher = Qor cidda samaynaysa.
packs-make-need-id = Magaca gaaban waxaa ku jiri kara xarfo yaryar (a ilaa z), tirooyin, dhibco iyo jiitin gaaban oo keliya. Wuxuu ku bilaabmaa xaraf ama tiro.
packs-make-need-number = Lambarka noocu waa inuu noqdaa tiro dhan, { $least } ama ka weyn.
packs-make-need-date = Dooro maalin aan weli iman, ama maran uga tag.
packs-make-need-key = Dooro furahaaga sirta ah.
packs-make-need-password = Garaac erayga sirta ah ee furaha.
packs-make-need-folder = Dooro meesha lagu kaydiyo.

## Ku darista saxiix xirmo la sameeyey.

packs-sign-title = Saxiix xirmo la sameeyey
packs-sign-about = Liisku wuxuu yeelan karaa ilaaliyeyaal. Kuwani waa dad ka noqon kara qoraal waxyeello leh, laakiin keliya haddii dhowr ka mid ah isku raacaan. Isla faylka ayay midba mar saxiixaan: mid kasta saxiix ayuu ku daraa oo faylka cusub siiyaa kan xiga.
packs-sign-open = Saxiix xirmo
packs-sign-part-what = Xirmadee?
packs-sign-pack = Faylka xirmada
packs-sign-pack-about = Qaado faylka ugu cusub, oo ay ku jiraan dhammaan saxiixyada ilaa hadda. Sidiisa ayuu ahaanayaa: fayl cusub oo kaagu ku jiro ayaa la kaydinayaa.
packs-sign-reading = Xirmada waa la akhrinayaa…
packs-sign-read = Akhri kan ka hor intaadan saxiixin. Saxiixaagu wuxuu sheegayaa inaad oggoshahay.
packs-sign-save = Ku dar saxiixayga
packs-sign-need-pack = Dooro faylka xirmada.
packs-signed = Xirmada saxiixaagu ku jiro waa la kaydiyey: { $file }
packs-signed-next = Faylkan sii qofka xiga ee ay tahay inuu saxiixo. Marka dhammaan saxiixaan, gudbi. Qof kasta oo liiska haysta markaas wuu ku dari karaa.
packs-sign-another = Saxiix mid kale

## Samaynta xirmo qoraallo looga noqdo.

packs-take-title = Ka noqo qoraallo
packs-take-about = Haddii qoraal dadka waxyeello u geysan karo, ha sugin xirmada xigta. Tani waxay samaysaa fayl yar. Meel kasta oo lagu daro, qoraalladu isla markiiba way ka baxaan, xitaa haddii liis hore mar kale keeno.
packs-take-wardens = Ciddii liiska samaysay oo keliya, ama ilaaliyeyaashiisa, ayaa tan samayn kara. Haddii ay tahay in dhowr ilaaliye isku raacaan, mid idinka mid ah ayaa halkan faylka ku sameeya. Kuwa kale midba mar ayay saxiixaan, qaybta “Saxiix xirmo la sameeyey”.
packs-take-open = Ka noqo qoraallo
packs-take-part-what = Maxaa laga noqonayaa?
packs-take-pack = Liiska ay ku jiraan
packs-take-choose = Dooro liis
packs-take-built-in = Liiska la yimid { -app-name } cidina ma saxiixdo. Haddii aad adigu saxiixdo faylkan, wuxuu ka shaqeeyaa meel kasta oo hore loogu kalsoonaa furahaaga.
packs-take-entries = Qoraallada
packs-take-entries-about = Magaca joogtada ah ee qoraal kasta sadar u gaar ah ku qor. Waxaad ka helaysaa shaashadda “Sheeg khalad”. Badhan halkaas ku yaal ayaa kan kuu buuxiya sidoo kale.
packs-take-reason = Sababta
packs-take-reason-about = Erayo fudud ku qor. Qof kasta oo faylka helo wuu akhriyi karaa, sidaas darteed ha magacaabin dadka waxyeelladu gaartay.
packs-take-signer = Cidda saxiixaysa
packs-take-save = Samee faylka
packs-take-need-pack = Dooro liiska.
packs-take-need-entries = Qor ugu yaraan hal qoraal.
packs-take-need-reason = Qor sababta.
packs-take-need-signer = Qor cidda saxiixaysa.
packs-taken = Faylka waa la kaydiyey: { $file }
packs-taken-next = Qoraalladu weli way jiraan, saxiixaaguna waa kii ugu horreeyey. Haddii ay tahay inay dad kale saxiixaan, faylka sii kan xiga. Marka dhammaan saxiixaan, halkan ku dar oo gudbi.
packs-take-another = Ka noqo wax kale
packs-take-hint = Liiskan adigu ma samaysaa, mise waxaad tahay mid ka mid ah ilaaliyeyaashiisa? Haddii qoraalkani dadka waxyeello u geysan karo, waad uga noqon kartaa qof kasta oo liiska haysta.
packs-take-hint-open = Ka noqo

## Samaynta fure.

packs-key-title = Furahaaga
packs-key-about = Fure waa fayl leh eray sir ah. Xirmooyinkaaga ayaad ku saxiixdaa. Kooxdaadu mid keliya ayay u baahan tahay, hal mar oo keliyana way samaysaa.
packs-key-open = Samee fure
packs-key-folder = Meesha lagu kaydiyo
packs-key-folder-about = USB aad meel qufulan dhigi karto ayaa ugu fiican.
packs-key-password = Erayga sirta ah
packs-key-password-about = Ugu yaraan 8 xaraf. Afar eray ama ka badan oo aan is lahayn way adag yihiin in la qiyaaso, way fududahay in la xusuusto.
packs-key-again = Isla erayga sirta ah mar kale
packs-key-short = Erayga sirta ah wuxuu u baahan yahay ugu yaraan 8 xaraf.
packs-key-differ = Labada eray ee sirta ah isku mid ma aha.
packs-key-make = Samee furaha
packs-key-working = Furaha waa la samaynayaa…
packs-key-made = Furahaagu waa diyaar
packs-key-made-words = Kuwani waa afartaada eray. Dadka telefoonka ugu akhri, si ay u ogaadaan in xirmo dhab ahaan adiga kaa timid.
packs-key-made-secret = Furaha sirta ah: cidna ha siin
packs-key-made-public = Furaha dadweynaha: waad gudbin kartaa
packs-key-advice = Si fiican u ilaali
packs-key-advice-copy = Nuqul furaha sirta ah ku hay USB labaad, meel qufulan.
packs-key-advice-password = Erayga sirta ah qor, furahana ka fogee. Cidna kuuma soo celin karto.
packs-key-advice-lost = Haddii furuhu lumo ama la xado, isla markiiba u sheeg qof kasta oo xirmooyinkaaga isticmaala.
packs-key-use = Xirmo ku saxiix

## Qoraallo laga noqday.

packs-revoked-title = Laga noqday
packs-revoked-about = Qof ayaa ogaaday in qoraalladani khaldan yihiin ama waxyeello leeyihiin. Lama tuso, xitaa haddii liis hore mar kale keeno.
packs-revoked-by = Waxaa ka noqday { $by }, { $date }
packs-revoked-entry = Qoraalka:

## Labo labo qoraal oo isku mid noqon kara.

packs-twins-notice =
    { $count ->
        [one] { $count } lammaane qoraal ayaa laga yaabaa inay isku adeeg yihiin.
       *[other] { $count } lammaane qoraal ayaa laga yaabaa inay isku adeeg yihiin.
    }
packs-twins-open = Eeg
packs-twins-title = Kuwani ma isku mid baa?
packs-twins-about = Laba liis isla adeegga laba jeer ayay hayn karaan. Labada dhinac eeg oo go’aanso. Haddii aadan hubin, wac ama lammaanaha sidiisa u daa: labaduba maktabadda way ku jirayaan.
packs-twins-loading = Lammaanayaal waa la raadinayaa…
packs-twins-none = Hadda laba qoraal oo isku mid u eg ma jiraan.
packs-twins-pair = Lammaanaha { $number } ee { $total }
packs-same-number = Labaduba isla lambarka telefoonka ayay leeyihiin.
packs-same-name_and_state = Labaduba isla magaca ayay leeyihiin, isla gobolkana way ku yaallaan.
packs-twins-from = Wuxuu ka yimid: { $list }
packs-twins-no-ways = Lambar telefoon iyo bog internet midna ma jiro
packs-twins-keep = Waa isku mid: kan hay
packs-twins-apart = Isku mid ma aha
packs-twins-sure = Mar dambe lama beddeli karo.
packs-twins-joined = Hadda ka dib “{ $name }” oo keliya ayaa la tusayaa.
packs-twins-kept-apart = Labaduba way jirayaan, mar kalena kama weydiin doonno.
packs-twins-packs = U gudub xirmooyinka
