### Miiska turjumaadda: qof luqad yaqaan ayaa halkan erayada barnaamijka ku qora, hal qoraal markiiba. Waxaa laga yaabaa inuusan
### kombuyuutarka si fiican u aqoon. “Qoraal” waa hal weer ama hal magac oo barnaamijka ku yaal. Erayo fudud meel kasta.

## Bilowga.

translate-title = Turjum
translate-about = Halkan waxaad erayada barnaamijkan ku qori kartaa luqaddaada, hal qoraal markiiba. Akoon iyo internet midna uma baahnid. Wax kasta oo aad qorto waxay ku jirayaan gal aad adigu doorato, ilaa aad gudbiso.
translate-folder = Galka shaqadaada lagu hayo
translate-folder-about = Gal adiga kuu gaar ah, oo aad USB ku hayn karto. Haddii aad hore halkan uga shaqaysay, mar kale dooro isla galkii.
translate-language-other = Luqad aan weli halkan ku jirin
translate-tag = Koodhka gaaban ee luqadda
translate-tag-about = Laba ama saddex xaraf, tusaale Soomaaligu waa so. Haddii luqadda laba far ama ka badan lagu qoro, farta ku dar, tusaale pa-Arab.
translate-own-name = Magaca ay dadkeedu u yaqaannaan, farteeda ku qoran
translate-english-name = Magaceeda Ingiriisiga ah
translate-open = Fur

## Liiska qoraallada.

translate-counts = Meesha shaqadu marayso
translate-counts-all = Dhammaan qoraallada
translate-counts-critical = Qoraallada xasaasiga ah
translate-critical-about = Qoraallada xasaasiga ah waxaa akhriya dad halis ku jira, ama waxay sheegaan xuquuqda sharcigu dadka siinayo. Kuwaas ha ku degdegin.
translate-counts-total = Wadarta
translate-standing-missing = Lama turjumin
translate-standing-source_changed = Ingiriisiga waa la beddelay
translate-standing-machine = Turjumaad mashiin
translate-standing-unreviewed = Qof labaad ma akhrin
translate-standing-trusted = La hubiyey
translate-critical = Xasaasi
translate-unsaved = Lama kaydin
translate-search = Ka raadi qoraalka Ingiriisiga
translate-filter-standing = Tus
translate-filter-area = Qaybta barnaamijka
# “Wax walba” waxay sidoo kale ku jirtaa translate-none: isla erayada isticmaal.
translate-filter-all = Wax walba
translate-shown =
    { $count ->
        [one] { $count } qoraal
       *[other] { $count } qoraal
    }
translate-none = Qoraal sidan ah ma jiro. Dooro “Wax walba” si aad kuwo kale u aragto.
translate-more = Tus kuwo kale
translate-undo = Ka noqo kaydintii ugu dambaysay
translate-undone = Kaydintii ugu dambaysay waa laga noqday.
translate-close = Xir miiska turjumaadda
translate-close-unsaved =
    { $count ->
        [one] Weli ma aadan kaydin erayada aad { $count } qoraal ku garaacday. Haddii aad hadda xirto, way lumayaan.
       *[other] Weli ma aadan kaydin erayada aad { $count } qoraal ku garaacday. Haddii aad hadda xirto, way lumayaan.
    }

## Hal qoraal.

translate-to-list = Ku noqo liiska
translate-previous = Kii hore
translate-next = Kan xiga
translate-english = Ingiriisi
translate-pills-about = Erayada ay xariiqdu ku wareegsan tahay waxaa buuxiya barnaamijka. Mid riix si aad qoraalkaaga ugu darto.
translate-notes = Xusuusin
translate-before = Qoraalka ka horreeya
translate-after = Qoraalka ku xiga
translate-where = Meesha uu ka muuqdo
translate-changes = Waxa laga beddelay Ingiriisiga
translate-changes-gone = Laga saaray:
translate-changes-new = Lagu daray:
translate-changes-unknown = Ingiriisiga waa la beddelay. Sidii uu hore u ahaa lama hayo, sidaas darteed akhri dhammaantiis.
translate-glossary = Erayo hore loo doortay
translate-memory = Qoraallo u eg
translate-memory-use = Isticmaal erayadan
translate-yours = Turjumaadda ({ $language })
translate-yours-part = Qaybta “{ $part }”
translate-one-for-all = Isla erayada u isticmaal tiro kasta
translate-form = Tirooyinka ay ka mid yihiin { $numbers }
translate-form-only = Tirada { $number } oo keliya
translate-form-rest = Dhammaan tirooyinka kale
translate-preview = Sida uu u muuqan doono
translate-must = Fadlan sax:
translate-may = Fadlan mar kale eeg:
translate-finding-here = Waxaa ku qoran:
translate-finding-wanted = Waa in la qoro:
translate-name = Magacaaga, ama magac aad doorato
translate-name-about = Waxaa lala kaydinayaa erayadaada. Maran ayaad uga tegi kartaa. Barnaamijku magaca wuu iloobayaa markaad xirto.
translate-save = Kaydi
translate-save-still = Kaydi: erayadaydu weli way habboon yihiin
translate-saved = Waa la kaydiyey. Hadda sidan ayay barnaamijka ugu qoran tahay.
translate-not-saved = Weli lama kaydin. Marka hore sax waxa la calaamadiyey.
translate-draft = Erayadan weli lama kaydin.
translate-draft-drop = Ku noqo erayadii la kaydiyey
translate-review = Waan akhriyey oo waan dammaanad qaadayaa
translate-review-about = Qof labaad oo luqadda yaqaan ayaa tan sameeya, magaciisana kor ku qora. Qofna ma hubin karo erayo uu isagu qoray.
translate-reviewed = Waa la qoray. Hadda wuxuu ka mid yahay kuwa la hubiyey.
translate-made-human = Waxaa turjumay { $name }, { $date }.
translate-made-unnamed = Waxaa turjumay qof aan magaciisa sheegin, { $date }.
translate-made-machine = Turjumaad mashiin, { $date }.
translate-read-by = Waxaa akhriyey { $name }, { $date }.

## Ku eegidda erayada barnaamijka dhexdiisa.

translate-see = Ku eeg barnaamijka
translate-strip = Barnaamijka waxaad ku eegaysaa luqaddan: { $language }.
translate-strip-back = Ku noqo miiska turjumaadda

## Gudbinta shaqada.

translate-hand-back = Gudbi shaqadayda
translate-hand-back-about = Wax kasta oo luqaddan ku qoran waxay gelayaan hal fayl. Faylka u dhiib dadka aad barnaamijka ka heshay, USB ama si kasta oo kale oo aad rabto.
translate-take-in = Soo geli shaqada qof kale
translate-take-in-about = Dooro faylka uu qof kale soo gudbiyey. Waxa cusub ee ku jira waa lagu darayaa. Wixii aad labadiinnuba beddesheen waa lagu tusayaa, adiga ayaana go’aansanaya.
translate-taken-in = Qoraallada la beddelay: { $changed }. Qoraallada cusub: { $added }.
translate-disputes =
    { $count ->
        [one] Labadiinnuba waxaad beddesheen { $count } qoraal. Erayadee ayaa la hayaa?
       *[other] Labadiinnuba waxaad beddesheen { $count } qoraal. Erayadee ayaa la hayaa?
    }
translate-dispute-base = Sidii hore:
translate-dispute-ours = Hay kuwayga
translate-dispute-theirs = Qaado kuwa qofka kale
translate-dispute-done = Isticmaal doorashooyinkan

## Meesha qoraalku ka muuqdo: sawirrada shaashadaha dhabta ah, oo Ingiriisi ah, qoraal kasta agtiisa.

translate-where-alt = Sawirka { $number } ee { $total }: shaashad barnaamijka ah, oo qoraalkan ay xariiq ku wareegsan tahay.
translate-where-more =
    { $count ->
        [one] Wuxuu sidoo kale ku yaal { $count } meel oo kale.
       *[other] Wuxuu sidoo kale ku yaal { $count } meelood oo kale.
    }
translate-where-next = Tus meesha xigta
translate-where-spoken = Qoraalkan cidna ma aragto. Barnaamijyada shaashadda kor u akhriya ayaa yiraahda, marka ay gaaraan waxa ay xariiqdu ku wareegsan tahay.
translate-where-none = Ma jiro sawir muujinaya meesha qoraalkani ka muuqdo.
