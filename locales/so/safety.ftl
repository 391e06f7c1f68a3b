### Shaashadda “Waxa barnaamijkani qarin karo iyo waxa uusan qarin karin”. Erayadan ayaa qofku ku go’aansadaa waxa ammaan ah.

## Qaybta sare.

safety-title = Waxa barnaamijkani qarin karo iyo waxa uusan qarin karin
safety-lead = Barnaamijkani meelna kuma qoro waxa aad garaacdo, aad furto ama aad raadiso, haddii aadan adigu ka codsan. Laakiin ma jiro barnaamij wax walba qarin kara.
safety-other = Haddii aad u malaynayso in qof uu la socdo waxa kombuyuutarkan lagu sameeyo, waxaa ka ammaan badan kombuyuutar ama telefoon uusan qofkaasi gaari karin.
safety-measured = Waxaan ku tijaabinnay Linux. Windows iyo macOS, weli lama cabbirin waxa raad ah ee ka haraya.

## Cidda laga yaabo inay ku fiirinayso.

safety-watchers-title = Cidda laga yaabo inay ku fiirinayso
safety-does = Waxa uu qabto
safety-cannot = Waxa uusan qaban karin
safety-shoulder = Qof garabkaaga ka eegaya
    .does = “Degdeg uga bax” wuxuu daaqadda ku daboolaa bog maran. Badhanka Shift oo saddex jeer la riixo sidaas oo kale ayuu sameeyaa, haddii aan lagu damin Dejinta. Markaas magaca iyo sawirka daaqaddu waxba kama sheegayaan barnaamijkan. Waxa aad halkan ku samaysay waa la iloobayaa, waxaadna mar kale ka bilaabaysaa doorashada luqadda.
    .cannot = Ma xiro barnaamijyada kale. Ma qariyo liiska barnaamijyada ee kombuyuutarka laftiisa. Kama tirtiri karo qof waxa uu arkay.
safety-later = Qof kombuyuutarkan gadaal ka baara
    .does = Ma hayo diiwaan wixii hore loo qabtay. Dejinta wuxuu xusuustaa keliya haddii aad ka codsato. Faylasha ay daaqaddiisu u baahan tahay waxaa la saaraa dhammaadka, ama marka xigta ee la furo.
    .cannot = Ma qarin karo inuu kombuyuutarkan ku jiro, ama in la furay. Ma baabi’in karo fayl aad kaydisay ama bog aad daabacday.
safety-spyware = Barnaamij basaas ah: barnaamij qarsoon oo ku basaasa
    .does = Barnaamijkani laftiisu waxba kuma diro internetka. Barnaamij basaas ah intaas wax ka badan kama qaban karo.
    .cannot = Ma heli karo barnaamij basaas ah, mana joojin karo. Barnaamij basaas ah waxaa laga yaabaa inuu arko shaashadda iyo badhan kasta oo aad riixdo.
safety-next = Qofka xiga ee isticmaala kombuyuutar la wadaago
    .does = “Degdeg uga bax”, ama xiridda daaqadda, ayaa booqashadaada soo afjara. Waxa aad raadisay iyo waxa aad furtay waa la iloobayaa. Marka uu Linux ku shaqeeyo, xusuusta uu barnaamijku celiyo wax kale ayaa lagu dul qoraa.
    .cannot = Haddii aad ka tagto daaqad furan, qofka xiga wuxuu arkaa waxa ku jira. Waxa aad koobi garaysay waxaa laga yaabaa in weli la dhejin karo.
safety-staff = Dadka kombuyuutarkan haya
    .does = Ma hayo liis booqashooyin, mana qoro cidda halkan joogtay.
    .cannot = Kama hor istaagi karo inay shaashadda arkaan, ama inay barnaamijyo kale ku shubaan kombuyuutarkan.
safety-stick = USB uu qof wax ka beddelay
    .does = Xirmo waa la hubiyaa ka hor intaan la isticmaalin. Haddii ay jaban tahay, ama la beddelay ka dib markii la saxiixay, waa la diidaa.
    .cannot = Saxiixu wuxuu muujiyaa cidda xirmada samaysay. Ma muujiyo in xogteedu run tahay. Faylasha kale ee USB-ga ku jira lama hubiyo.
safety-search = Qof kugu qasba inaad tusto kombuyuutarkan
    .does = Ma jiro diiwaan hore oo la tuso. Waxa aad garaacday, aad furtay ama aad raadisay meelna laguma qorin, haddii aadan adigu codsan.
    .cannot = Ma qarin karo inuu halkan ku jiro. Qof kasta oo isticmaali kara kombuyuutarkan wuu akhrin karaa dejinta aad hayso, faylasha aad kaydisay iyo qoraallada halkan lagu qoray.

## Kiosk la wadaago: kombuyuutar meel dadweyne yaal oo barnaamijkan oo keliya tusa.

safety-kiosk-title = Kiosk la wadaago: kombuyuutar dadweyne oo barnaamijkan oo keliya tusa
safety-kiosk-erases = Kiosk-gu booqasho kasta wuu tirtiraa. Marka aan cidna muddo taaban, marka hore wuu weydiiyaa. Kadib wuu tirtiraa. Haddii kombuyuutarku seexday, isla markiiba wuu tirtiraa.
safety-kiosk-counts = Kiosk-gu waxba ma tiriyo, haddii aan xaruntu shidin. Markaas wuxuu hayaa tirooyin keliya, oo si ula kac ah in yar loo beddelay. Erayo ma hayo. Xaaladaha halista ah, rabshadda iyo arrimaha socdaalka weligood lama tiriyo.
safety-kiosk-cannot = Kama qarin karo shaashadda dadka agtaada taagan.

## Xusuus-qorka gaarka ah: hal fayl oo qufulan oo uu qofku naftiisa wax ugu hayo.

safety-private-title = Xusuus-qorkaaga gaarka ah
safety-private-locked = Haddii aad codsato, waxa aad naftaada u hayso wuxuu galayaa hal fayl, oo lagu qufulay weer sir ah (eray sir ah oo dheer oo dhowr eray ka kooban). Weerta sirta ah la’aanteed lama akhriyi karo.
safety-private-lost = Weer sir ah oo luntay cidina ma soo celin karto. Annaguna ma awoodno.
safety-private-opens = Weerta sirta ah waxaa faylka sidoo kale lagu furi karaa barnaamijka caadiga ah ee “age”.
safety-private-cannot = Ma qarin karo inuu faylku halkaas yaal. Ma caawin karo haddii barnaamij basaas ah arko weerta sirta ah, ama haddii qof kugu qasbo inaad sheegto.

## Liis: sadar kasta wuxuu dhammaystiraa “Ma qarin karno ...”.

safety-list-title = Waxa aynaan qarin karin
safety-list-here = In barnaamijkani kombuyuutarkan ku jiro, iyo in la furay.
safety-list-seen = Waxa uu qof shaashadda ku arko.
safety-list-heard = Waxa codka lagu akhriyo. Dadka kale ee qolka jooga way maqli karaan. Sameecadaha dhegaha ayaa ku caawin kara.
safety-list-spyware = Waxa uu barnaamij basaas ah arko.
safety-list-recording = Sawirro iyo duubis shaashadda laga qaaday.
safety-list-typed = Erayadii ugu dambeeyey ee aad garaacday, oo ku jira xusuusta barnaamijkan, ilaa la xiro.
safety-list-swap = Waxa uu kombuyuutarka laftiisu xusuustiisa ka raro oo uu diskiisa ku rido.
safety-list-graphics = Faylal yaryar oo kombuyuutarku hayo si uu sawirrada iyo xarfaha dhakhso ugu sawiro.
safety-list-copied = Waxa aad koobi garaysay, inta kombuyuutarku u hayo in la dhejiyo.
safety-list-keyboards = Ereyada ay kaa barato oo ay kaydsato caawinta qoraalka ee kombuyuutarka laftiisa: kiiboodh shaashadda ku yaal, talooyinka ereyada, iyo in codka lagu qoro.
safety-list-saved = Fayl aad kaydisay.
safety-list-printed = Bog aad daabacday, iyo waxa ay ka hayaan printer-ka iyo nidaamka daabacaadda ee kombuyuutarka. Nidaamka daabacaaddu waxaa laga yaabaa inuu bogag u diro printer ku xiran shabakadda goobta.
safety-list-phone = Waxa uu telefoonku ka hayo kood afargees ah oo uu akhriyey.

## Jaantus: waxa la qoro, iyo goorta.

safety-written-title = Waxa kombuyuutarkan lagu qoro, iyo goorta
safety-written-library = Liiska taageerada ee barnaamijka la socda
    .when = Marka barnaamijku bilowdo. Qof kasta waa u isku mid.
safety-written-damaged = Liis taageero oo kharribmay
    .when = Marka liiska la akhriyi waayo, dhinac baa la dhigaa iyadoo lagu qoro taariikhda maalintaas. Lama tirtiro.
safety-written-settings = Luqaddaada, cabbirka farta, midabbada iyo dejinta kale
    .when = Keliya haddii aad codsato in la xusuusto. Haddii aad taas damiso, faylka waa la tirtiraa.
safety-written-window = Faylasha ay daaqadda lafteedu u baahan tahay
    .when = Inta ay furan tahay, waxay ku jiraan gal gaar ah. Marka ay Linux tahay, galkani wuxuu ku jiraa xusuusta, haddii kombuyuutarku taas bixiyo. Waxaa la saaraa dhammaadka, ama marka xigta ee la furo.
safety-written-saved = Warqad, warbixin ama liis aad kaydiso
    .when = Keliya haddii aad kaydiso, galka aad doorato. Warqaddu waxay la baxdaa “sheet.pdf”. Xogteeda qarsoon kuma qorna qoraa, barnaamij ama taariikh.
safety-written-printed = Bogagga loo diro printer-ka
    .when = Keliya haddii aad daabacdo. Nidaamka daabacaaddu wuxuu ku helaa magaca “Information sheet”.
safety-written-center = Liisas, qoraallo iyo xirmooyin uu qof ku daro, iyo waxa laga doorto
    .when = Keliya haddii qof ku daro. Ma qufulna. Haddii qoraal halkan lagu qoray la tirtiro, waxaa laga tirtiraa liiska taageerada. Nuqulladii hore loo sameeyey way jirayaan.
safety-kiosk-written = Tirooyin ku saabsan waxa dadku kiosk ka raadiyaan
    .when = Keliya haddii xaruntu shiddo. Si ula kac ah ayaa in yar loo beddelay, erayona lama socdaan.
safety-private-written = Xusuus-qorkaaga gaarka ah
    .when = Keliya haddii aad samaysato. Waxaa lagu qufulaa weertaada sirta ah.

## Sida dhib loo sheego.

safety-report-title = Sida dhib loo sheego
safety-report-fact = Xog ma khaldan tahay? Fur boggeeda oo dooro “Sheeg khalad”. Taasi waxay samaysaa fayl, oo aad qof siiso. Waxba lama diro. Faylku ma sheego cidda qortay, meesha ama goorta.
safety-report-trace = Barnaamijkani raad ma ka tegay, ama ma sheegay wax dhib keena? U sheeg dadka aad ka heshay, haddii ay taasi kuu ammaan tahay.
