### Mga entry na isinusulat mismo ng mga tao, ang narinig nila sa telepono, mga maling nakita nila, at kung saan hindi nagtutugma ang mga pinagkunan.

## Ang listahan ng mga entry na isinulat dito.

own-title = Mga sarili naming entry
own-about = Magdagdag ng tulong na alam mo at wala sa kahit anong listahan. Tumawag paminsan-minsan, at itala ang narinig mo.
own-not-locked = Hindi naka-lock ang mga entry na ito. Mababasa ang mga ito ng kahit sinong puwedeng gumamit ng computer na ito.
own-no-people = Sumulat tungkol sa tulong, hindi kailanman tungkol sa mga taong humingi nito.
own-add = Magdagdag ng entry
own-round-open = I-print ang listahan ng tatawagan
own-round-about = Nasa listahan ng tatawagan ang mga entry na pinakamatagal nang walang sumusuri, at may mga salitang masasabi sa telepono.
own-stalest-first = Nauuna ang mga pinakakailangang tawagan.
own-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entry
    }
own-reading = Binabasa…
own-none = Wala ka pang sariling mga entry.
own-none-ways = Magsimula sa isang lugar na kilalang-kilala mo: ang pangalan nito, numero, at ginagawa nito. O humanap ng entry sa talaan at gumawa ng sarili mong bersyon.
own-none-find = Maghanap sa talaan
own-called-today = Tumawag ako ngayong araw
own-called-question = Kumusta ang tawag?
own-called-never-mind = Huwag itala
own-called-noted = Naitala para sa araw na ito: { $answer }
own-called-wrong-next = Alam mo ba ang tamang numero? Baguhin ang entry.
own-call-holds = Tama pa rin ang lahat
own-call-no_answer = Walang sumagot
own-call-wrong_number = Mali ang numero
own-call-ended = Wala na ang serbisyong ito
own-edit = Baguhin
own-edit-about = Baguhin ang { $name }
own-delete = Burahin
own-delete-about = Burahin ang { $name }
own-delete-title = Burahin ang { $name }?
own-delete-warning = Tuluyan itong mawawala sa file. Hindi na ito maibabalik.
own-delete-version = Kung sarili mong bersyon ito ng isang entry mula sa listahan, ang entry na lang ng listahan ang matitira.
own-delete-now = Burahin nang tuluyan
own-deleted = Wala na sa file ang { $name }.

## Ang form ng isang entry.

own-form-new = Magdagdag ng entry
own-form-edit = Baguhin ang { $name }
own-form-changes = Galing ang entry na ito sa “{ $pack }”. Magiging sarili mong bersyon ang ise-save mo rito. Hindi magbabago ang listahan, at hindi papalitan ng mas bagong mga listahan ang bersyon mo.
own-form-changes-starter = Kasama ng app ang entry na ito. Magiging sarili mong bersyon ang ise-save mo rito, at mananatili ito kapag na-update ang app.
own-form-needed = Pangalan lang ang kailangan. Iwanang walang laman ang hindi mo alam.
own-form-draft = Ito ang tinype mo kanina. Hindi pa ito naka-save.
own-form-draft-drop = Itapon ang tinype ko
own-form-basics = Ano ito
own-form-reach = Paano sila makokontak
own-form-where = Nasaan ito
own-form-for = Para saan at para kanino ito
own-form-state = Mayroon pa ba nito?
own-form-origin = Pagkilala
own-form-name = Pangalan
own-form-kind = Uri ng tulong
own-form-summary = Sa isa o dalawang pangungusap
own-form-summary-about = Ano ang sasabihin mo tungkol dito sa isang kapitbahay?
own-form-more = Iba pa tungkol dito
own-form-hours = Kung kailan may sumasagot
own-form-hours-about = Sa sarili mong salita, halimbawa: Lunes hanggang Biyernes, 9 hanggang 5
own-form-cost = Bayad
own-form-needs = Mga pangangailangang puwedeng ilapit dito
own-form-communities = Mga komunidad na sinasabi nilang pinaglilingkuran nila
own-form-communities-about = Lagyan lang ng tsek ang sinasabi nila mismo tungkol sa sarili nila.
own-form-ticked =
    { $count ->
        [0] walang may tsek
        [one] { $count } ang may tsek
       *[other] { $count } ang may tsek
    }
# keep: tinatawag din nang ganito ng mga Pilipino sa US
own-form-us-state = State
own-form-whole-country = Ang buong bansa
own-form-place = Lungsod, bayan, o lugar
own-form-locale = Wika ng isinusulat mong mga pangungusap
own-status-available = Oo, mayroon
own-status-paused = Wala muna sa ngayon
own-status-uncertain = Hindi sigurado
own-status-ended = Wala na ito
own-form-ended-about = Ipinapakita pa rin ang serbisyong wala na, para malaman ng mga tao. Hindi ito puwedeng may kasamang numero.
own-form-crisis-about = Tatawagan ito ng mga taong nasa panganib. Tawagan mo muna ito, saka pindutin ang “I-save at itala na tumawag ako ngayong araw”.
own-form-secret = Dapat manatiling lihim ang lugar
own-form-secret-about = Para sa mga shelter at safe house. Walang address na itatabi, ipapakita, o ipapasa.
own-form-credit = Ang komunidad na pinanggalingan nito
own-form-credit-about = Sa sarili nilang salita. Hindi mai-save o maipapasa ang isang paraan ng paghilom kung wala ito.
own-form-openness = Puwede ba itong gawin ng iba?
own-way = Paraan { $number }
own-way-kind = Paano
own-way-number = Numero
own-way-email = Email address
own-way-page = Address ng web page
own-way-address = Address ng lugar
own-way-label = Kanino ito, o para kanino
own-way-label-about = Kung may ilan, halimbawa: para sa mga teen
own-way-languages = Mga wikang ginagamit doon
own-way-language-add = Magdagdag ng wika
own-way-language-choose = Pumili…
own-way-language-put = Idagdag
own-way-language-drop = Alisin: { $language }
own-way-interpreter = Marami pang wika sa tulong ng interpreter
own-way-add = Magdagdag ng paraan para makontak sila
own-way-up = Itaas
own-way-down = Ibaba
own-way-drop = Alisin
own-way-up-about = Itaas ang paraan { $number }
own-way-down-about = Ibaba ang paraan { $number }
own-way-drop-about = Alisin ang paraan { $number }
own-way-none = Wala pang paraan para makontak sila.
own-way-secret = Dapat manatiling lihim ang lugar na ito, kaya hindi puwede ang address dito. Alisin ang paraang ito.
own-way-ended = Wala na ang serbisyong ito, kaya hindi puwede ang numero rito. Alisin ang paraang ito.
own-form-mend =
    { $count ->
        [one] May { $count } bagay na kulang o hindi tugma:
       *[other] May { $count } bagay na kulang o hindi tugma:
    }
own-mend-name = Kailangan nito ng pangalan.
own-mend-credit = Kailangan ng isang paraan ng paghilom ang komunidad na pinanggalingan nito.
own-mend-way-empty = Walang numero o address ang paraan { $number }. Punan ito, o alisin.
own-mend-way-secret = Address ng lugar ang paraan { $number }, at dapat manatiling lihim ang lugar.
own-mend-way-ended = Numero ang paraan { $number }, pero wala na ang serbisyong ito.
own-mend-closed = Pinapangalanan at iginagalang dito ang isang saradong paraan ng paghilom. Hindi ito puwedeng may kasamang paraan para makontak.
own-save = I-save
own-save-called = I-save at itala na tumawag ako ngayong araw
own-cancel = Huwag ituloy
own-saving = Sine-save…
own-cancel-title = Itapon ang tinype mo?
own-cancel-about = May tinype ka na hindi pa naka-save.
own-cancel-now = Itapon ito
own-saved = Na-save ang { $name }.

## Sa dulo ng sariling pahina ng isang entry.

own-steward-title = Tungkol sa entry na ito
own-from-starter = Kasama ito ng app.
own-from-own = Isinulat ito rito, sa computer na ito.
own-from-pack = Galing ito sa listahang “{ $pack }”.
own-from-signed = Galing ito sa listahang may pirma na “{ $pack }”.
own-version-edit = Baguhin ang sarili naming bersyon
own-mistake-open = Ipaalam ang mali
own-secret-place = Inililihim kung nasaan ang lugar na ito, para manatiling ligtas ang mga taong naroon. Walang address na nakasulat dito.

## Kung saan hindi nagtutugma ang mga pinagkunan.

own-disputes = Hindi nagtutugma ang mga pinagkunan namin
own-disputes-about = Sa itaas ng pahinang ito, ipinapakita namin ang una sa mga ito. Kung mahalaga ito sa iyo, itanong sa kanila kapag tumawag ka.
own-disputed-here = Hindi nagtutugma ang mga pinagkunan namin tungkol dito. Tingnan sa ibaba.
own-fact-numbers = Mga numero
own-fact-addresses = Mga address
own-fact-status = Kung mayroon pa nito
own-fact-cost = Bayad
own-fact-emergency = Pulis at ambulansya
own-fact-name = Pangalan
own-side-starter = Ang listahang kasama ng app
own-side-own = Ang sarili naming entry
own-side-unnamed = Isang listahang walang pangalan
own-side-shown = ipinapakita sa itaas
own-side-nothing = walang sinasabi tungkol dito

## Pagpapaalam ng mali.

own-mistake-title = Ipaalam ang mali
own-mistake-of = Tungkol sa entry na ito:
own-mistake-what = Ano ang mali?
own-mistake-number = Ang numero
own-mistake-hours = Ang oras
own-mistake-languages = Ang mga wika
own-mistake-address = Ang address o ang web page
own-mistake-ended = Wala na ang serbisyong ito
own-mistake-credit = Ang komunidad na kinikilalang pinagmulan nito
own-mistake-harm = May napahamak dahil dito, o tumawag ito ng pulis
own-mistake-other = Iba pa
own-mistake-note = Ano ang tama? O ano ang nangyari?
own-mistake-note-about = Huwag isulat ang pangalan mo o ng kahit sino, maliban kung gusto mong mapasama iyon sa file.
own-mistake-file = Ano ang magiging laman ng file
own-mistake-file-about = Ang nakasulat lang dito. Hindi kasama ang pangalan mo, at wala ring tungkol sa computer na ito.
own-mistake-file-entry = Ang entry
own-mistake-file-what = Ano ang mali
own-mistake-file-note = Ang mga salita mo
own-mistake-file-no-note = wala
own-mistake-file-language = Wika ng mga salita mo
own-mistake-save = I-save ang file
own-mistake-not-sent = Walang ipinapadala. Hindi kailanman gumagamit ng internet ang app na ito. Ikaw mismo ang magbibigay ng file sa iba.
own-mistake-give-pack = Ibigay ito sa mga gumawa ng “{ $pack }”.
own-mistake-give-starter = Ibigay ito sa mga taong nagbigay sa iyo ng app na ito.
own-mistake-give-own = Dito isinulat ang entry na ito. Dito rin ito puwedeng itama.
own-mistake-choose = Piliin muna kung ano ang mali.
own-mistake-saved = Na-save: { $file }

## Ang listahan ng tatawagan, sa papel.

own-round-screen = Ang mga entry na pinakamatagal nang walang sumusuri, dalawampu ang pinakamarami. Lagyan ng tsek ang narinig mo, saka itala ito rito sa “Tumawag ako ngayong araw”.
own-round-none = Walang kailangang tawagan. Kasusuri lang kamakailan ng bawat entry na may numero.
own-round-title = Mga tatawagan
own-round-how = Magtanong nang mahinahon at tanggapin ang isasagot nila. Lagyan ng tsek ang tama pa rin, at isulat ang hindi na. Kung abala sila, tumawag ulit sa ibang oras. Hindi mo kailangang magsabi ng kahit ano tungkol sa iyo.
own-round-say = Ano ang sasabihin
# Babasahin nang malakas sa sumagot ng telepono, kaya may “po” at “kayo”.
own-round-hello = Hello po. Tumutulong po akong mag-alaga ng libreng listahan ng mga lugar na mahihingan ng suporta. Nasa listahan po kayo. May ilang minuto po ba kayo?
own-round-number = Ito pa rin po ba ang tamang numero ninyo?
own-round-hours = Kailan po may sumasagot?
own-round-languages = Anong mga wika po ang ginagamit ninyo riyan? Gumagamit po ba kayo ng interpreter?
own-round-cost = Magkano po ang bayad? Puwede po bang pumunta ang mga taong walang pera at walang insurance?
own-round-id = Humihingi po ba kayo ng ID sa mga tao?
own-round-police = Tumatawag po ba kayo kung minsan ng pulis o ambulansya kahit hindi pumapayag ang tao? Kailan po?
own-round-thanks = Salamat po. Puwede po ba kaming tumawag ulit pagkalipas ng ilang buwan?
own-round-notes = Petsa at mga tala
