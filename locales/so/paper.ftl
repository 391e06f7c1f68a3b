### Daabacaadda, kaydinta PDF iyo koodka afargeeska ah ee telefoonka.

paper-open = Daabac ama kaydi
paper-open-about = Daabac ama kaydi { $name }
paper-title = Warqad ahaan
paper-list-add = Ku dar liiskayga
paper-list-added = Liiskayga ayuu ku jiraa
paper-list-add-about = { $name } ku dar liiskayga
paper-list-button = Liiskayga ({ $count })
paper-list-empty = Weli liiskaaga waxba kuma jiraan. Kaar dushiis ka riix “Ku dar liiskayga”.
paper-list-forgotten = Liiskaaga waa la iloobayaa markaad daaqaddan xirto ama degdeg uga baxdo.
paper-list-clear = Madhi liiskayga
paper-list-remove-about = { $name } ka saar liiskayga
paper-beside = Luqad labaad oo dhinac taal
paper-beside-none = Hal luqad oo keliya
paper-third = Luqad saddexaad
paper-third-none = Laba luqadood oo keliya
paper-form = Sida ay u ekaato
paper-form-page = Bog
paper-form-large = Far waaweyn
paper-form-poster = Boostar
paper-form-wallet = Kaarar jeebka lagu qaato
paper-form-strips = Xariiqyo la gooyo
paper-form-cards = Kaarar, bog kasta afar
paper-preview = Waa kan waxa soo baxaya
paper-drawing = Bogagga waa la samaynayaa…
paper-page = Bogga { $page } ee { $pages }
paper-save = U kaydi PDF ahaan
paper-save-title = Xaggee la dhigayaa?
paper-save-about = Faylku wuxuu la baxaa { $file }. Magaciisu ma sheego waxa ku jira, laakiin qof kasta oo fura wuu akhriyi karaa.
paper-places = Meesha la dhigo
paper-place-desktop = Desktop-ka
paper-place-documents = Dukumiintiyada
paper-place-downloads = Waxyaabaha la soo dejiyey
paper-place-drive = Diskiga { $name }
paper-place-path = Waddada gal kale
paper-place-use = Halkaas ku kaydi
paper-saved = Waa la kaydiyey: { $file }
paper-print = Daabac
paper-printer = Printer-ka
paper-print-about = Daabacaaddu waxay la baxdaa “{ $title }”. Printer-ka, sanduuqiisa warqadaha iyo safka daabacaadda ee kombuyuutarkan waxaa laga yaabaa inay weli muujiyaan waxa la daabacay.
paper-printed = Waxaa loo diray printer-ka. Bogagga ka qaado printer-ka.
paper-no-printer = Halkan printer kama helin. Waxaad kaydin kartaa PDF, oo aad barnaamij kale ama maktabad ka daabici kartaa.
paper-phone = Telefoonkayga geli
paper-phone-title = Telefoonkaaga ku akhri
paper-phone-about = Kamaradda telefoonkaaga ku beeg afargeeska. Internetka waxba laguma diro: telefoonku shaashaddan ayuu ka akhriyaa, wuuna hayaa waxa uu akhriyo.
paper-phone-call = Lambarka, si loo waco
paper-phone-text = Wax walba, qoraal ahaan
paper-phone-holds = Kood afargees ah oo ay ku jirto: { $text }

## Waxa warqadaha laftooda ku qoran.

paper-neutral-title = Warqad macluumaad
paper-list-heading = Albaabbo laga yaabo inay caawiyaan
paper-foot = Waxay ka timid { -app-name }, liiska { $date }. Wax waa isbeddelaan: hubi intaadan ku kalsoonaan. Waad koobi garayn kartaa oo waad la wadaagi kartaa dadka, iyadoo sadarkan iyo asalka la xuso (CC BY 4.0).
paper-foot-dates = Ilaha xogtu waa { $from } ilaa { $to }; qoraal kasta ayaa kiisa sheega.
paper-foot-unchecked = Xogta halkan qaarkeed cidna ma hubin; qoraal kasta ayaa sheega.
paper-zone = Saacaduhu waa: { $zone }
paper-scan-call = Iskaan garee si aad u wacdo
paper-scan-text = Iskaan garee si aad kan telefoonka ugu haysato
paper-text-copy = Koobi garee erayada
paper-text-save = U kaydi qoraal caadi ah
paper-text-count = { $count ->
    [one] { $count } xaraf
   *[other] { $count } xaraf
}
paper-calendar-save = Kulannada u kaydi kalandarka (calendar)
paper-calendar-about = Lix kulan oo midkiiba laba saacadood socdo ayaa gelaya faylka { $file }. Kalandarrada telefoonnada iyo kombuyuutarrada ayaa furi kara. Waxaa ku jira taariikhaha, iyo magaca iyo meesha aad garaacday. Wax kale kuma jiraan.
paper-calendar-meeting = Kulan
paper-foot-made = Waxaa lagu sameeyey Many Doors, { $date }. Waad koobi garayn kartaa oo dadka la wadaagi kartaa.
