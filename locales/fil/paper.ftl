paper-open = I-print o i-save
paper-open-about = I-print o i-save ang { $name }
paper-title = Sa papel
paper-list-add = Ilagay sa listahan ko
paper-list-added = Nasa listahan ko
paper-list-add-about = Ilagay ang { $name } sa listahan ko
paper-list-button = Listahan ko ({ $count })
paper-list-empty = Wala pang laman ang listahan mo. Pindutin ang “Ilagay sa listahan ko” sa isang card.
paper-list-forgotten = Makakalimutan ang listahan mo kapag isinara mo ang window na ito o ginamit mo ang “Umalis agad”.
paper-list-clear = Alisin lahat sa listahan ko
paper-list-remove-about = Alisin ang { $name } sa listahan ko
paper-beside = Ikalawang wika sa tabi nito
paper-beside-none = Isang wika lang
paper-third = Ikatlong wika
paper-third-none = Dalawang wika lang
paper-form = Hitsura
paper-form-page = Pahina
paper-form-large = Malalaking letra
# keep: tinatawag din nang ganito sa Filipino
paper-form-poster = Poster
paper-form-wallet = Mga card na pang-wallet
paper-form-strips = Mga pirasong puwedeng pilasin
paper-form-cards = Mga card, apat sa bawat pahina
paper-preview = Ganito ang lalabas
paper-drawing = Ginagawa ang mga pahina…
paper-page = Pahina { $page } ng { $pages }
paper-save = I-save bilang PDF
paper-save-title = Saan ito ise-save?
paper-save-about = Ang pangalan ng file ay { $file }. Hindi mahuhulaan sa pangalan kung ano ang laman nito, pero mababasa ito ng kahit sinong magbubukas.
paper-places = Saan ise-save
# keep: tinatawag din nang ganito sa Filipino
paper-place-desktop = Desktop
paper-place-documents = Mga Dokumento
paper-place-downloads = Mga Download
paper-place-drive = Drive na { $name }
paper-place-path = Path ng ibang folder
paper-place-use = I-save doon
paper-saved = Na-save: { $file }
paper-print = I-print
# keep: tinatawag din nang ganito sa Filipino
paper-printer = Printer
paper-print-about = “{ $title }” ang lalabas na pangalan ng ipi-print. Puwede pa ring makita sa printer, sa tray nito, at sa print queue ng computer na ito kung ano ang na-print.
paper-printed = Naipadala na sa printer. Kunin ang mga pahina sa tray.
paper-no-printer = Wala kaming nakitang printer dito. Puwede mo itong i-save bilang PDF at i-print gamit ang ibang program o sa isang library.
paper-phone = Ilagay sa phone ko
paper-phone-title = Basahin ito gamit ang phone mo
paper-phone-about = Itapat ang camera ng phone mo sa QR code. Walang ipinapadala sa internet: binabasa ito ng phone mula sa screen na ito, at itinatabi ng phone ang nabasa nito.
paper-phone-call = Ang numero, para tawagan
# “Text” ay puwedeng basahing text message, kaya “para basahin”.
paper-phone-text = Lahat, para basahin
paper-phone-holds = QR code na ang laman ay: { $text }
paper-neutral-title = Pahina ng impormasyon
paper-list-heading = Mga pintong maaaring makatulong
paper-foot = Galing sa { -app-name }, listahang may petsang { $date }. Maaaring may nagbago na: tiyakin muna bago umasa rito. Puwede itong kopyahin at ibahagi basta kasama ang mga salitang ito at ang pagkilala sa pinanggalingan (CC BY 4.0).
paper-foot-dates = Petsa ng mga pinagkunan: { $from } hanggang { $to }; nakasulat sa bawat entry ang sarili nitong petsa.
paper-foot-unchecked = May impormasyon dito na walang sumuri; nakasulat sa bawat entry kung alin.
paper-zone = Oras ayon sa: { $zone }
paper-scan-call = I-scan para tawagan
paper-scan-text = I-scan para maitabi ito sa phone mo
paper-text-copy = Kopyahin ang mga salita
paper-text-save = I-save bilang simpleng teksto
paper-text-count =
    { $count ->
        [one] { $count } karakter
       *[other] { $count } karakter
    }
paper-calendar-save = I-save ang mga pagkikita para sa kalendaryo
paper-calendar-about = Anim na pagkikita, tigdadalawang oras, ang ilalagay sa file na { $file }. Mabubuksan ito ng kalendaryo ng phone o computer. Laman lang nito ang mga petsa, pangalan, at lugar na tinype mo, at wala nang iba.
paper-calendar-meeting = Pagkikita
paper-foot-made = Ginawa gamit ang Many Doors noong { $date }. Puwede itong kopyahin at ibahagi.
