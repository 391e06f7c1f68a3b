### Ang pahinang “Makilahok sa mga patakaran”: kung sino ang nagpapasya ng ano, at mga paalala para sa isang pampublikong miting.
### Walang kinakampihang partido o kandidato: hindi kailanman sinasabi kung paano bumoto.

## Ang form, sa screen.

policy-name = Makilahok sa mga patakaran
    .about = Alamin kung sino ang nagpapasya, at maghandang magsalita sa isang pampublikong miting.
policy-where = Sino ang nagpapasya sa gusto mong mabago?
policy-where-all = Hindi ako sigurado. Ipakita ang lahat.
# keep: ganito rin ang tawag dito ng mga Pilipino sa US
policy-where-school = School board
policy-where-local = Lungsod o county
# keep: ganito rin ang tawag dito ng mga Pilipino sa US
policy-where-health = Health department
policy-where-legislature = Lehislatura ng state
policy-where-medicaid = Ahensiya ng Medicaid sa state
policy-where-congress = Congress ng U.S.
policy-where-federal = Mga pederal na ahensiya
policy-topic = Tungkol saan mo gustong magsalita?
    .hint = Ilang salita lang, gaya ng “mga interpreter sa klinika”. Kung iiwan mo itong walang laman, may linyang masusulatan.
policy-change = Ano ang dapat nilang gawin?
    .hint = Isang pangungusap, gaya ng “Bayaran ang interpreter sa bawat pagpunta.”

## Ang itaas ng pahina, at kung sino ang nagpapasya ng ano.

policy-neutral = Walang kinakampihang partido o kandidato ang pahinang ito. Hindi nito sinasabi kung paano bumoto.
policy-school = School board ang nagpapasya sa mga tuntunin at pera ng mga paaralan. Puwedeng kasama rito ang mga counselor, o mga sulat sa bahay sa wika mo.
policy-local = Mga lungsod at county ang nagpapasya sa lokal na pera, gaya ng pera para sa mga team na pumupunta kapag may krisis. Sa ilang state, mga county rin ang nagpapatakbo ng pampublikong mental health care.
policy-health = Nagpapatakbo ang isang health department ng mga programang pangkalusugan para sa lungsod, county, o state nito. Itanong doon kung sino ang nabibigyan ng pera para sa mental health care.
policy-legislature = Lehislatura ng state ang gumagawa ng batas ng state at nagpapasya sa pera ng state. Kasama rito ang mga tuntunin para sa mental health care.
policy-medicaid = Nagbabayad ang Medicaid para sa health care ng maraming taong kaunti ang pera. Sa loob ng mga pederal na tuntunin, bawat state ang nagpapasya kung ano ang babayaran nito.
policy-medicaid-council = Ayon sa mga pederal na tuntunin, dapat may konseho sa bawat state ng mga taong gumagamit ng Medicaid. Itanong kung paano sumali. (Huling nakumpirma noong Disyembre 2025.)
policy-congress = Congress ang gumagawa ng pederal na batas at nagpapasya sa pera ng pederal na gobyerno, gaya ng pera para sa 988.
policy-congress-call = Tumawag sa 202-224-3121 at hilinging makausap ang Senator o Representative mo. Sa Ingles sila sumasagot. (Galing sa pinagkunan noong 2017 ang numero.)
policy-congress-anyone = Hindi kailangang citizen ka para tumawag. Hindi mo kailangang magsabi ng kahit ano tungkol sa papeles sa immigration.
policy-federal = Mga pederal na ahensiya ang sumusulat ng mga detalyadong tuntunin para sa isang pederal na batas. Para sa karamihan ng bagong tuntunin, dapat muna nilang tanungin ang publiko.
policy-federal-comment = Puwede kang magpadala ng komento sa www.regulations.gov, kahit wala ang pangalan mo. Mababasa ito ng lahat.
policy-find = Hanapin ang mga taong nahalal para sa iyo sa www.usa.gov/elected-officials. Hindi namin nakumpirma ang address na ito. Matutulungan ka ng isang pampublikong library sa paghahanap.
policy-law = Binasa namin ang mga pinagkunan namin tungkol sa pederal na batas at mga address sa web noong Nobyembre 27, 2026. Mula Disyembre 2025 ang pinakabago. Hindi pa nakumpirma para sa state mo ang mga tuntunin sa mga miting. Hindi ito payong legal.

## Bago ang miting. May kahong lalagyan ng tsek bago ang bawat isa.

policy-before = Bago ang miting
policy-agenda = Alamin ang araw, ang lugar, at ang listahan ng pag-uusapan nila (agenda).
policy-signup = Itanong kung paano magpalista para makapagsalita, hanggang anong araw, at ilang minuto ang ibibigay sa iyo.
policy-interpreter = Humingi ng interpreter at ng dagdag na minuto kapag nagpalista ka. May mga lugar na kailangang masabihan tatlong araw bago ang miting, o mas maaga pa.
policy-access = Hilingin ang kailangan mo: rampa, sign language, caption, o paraan para magsalita sa telepono.
policy-record = Itanong kung kinukunan ng video ang miting, at kung kailangan mong sabihin ang pangalan o address mo.
policy-bring = Magsama ng taong uupo sa tabi mo, at ng mga taong gusto rin ang pagbabagong ito.

## Ang hindi kailanman dapat sabihin sa publiko.

policy-never = Ang hindi kailanman dapat sabihin sa publiko
policy-never-ends = Puwedeng makunan ng video ang sinasabi mo, at makita pa rin paglipas ng maraming taon. Tungkol sa sarili mong kalusugan, sabihin lang ang puwedeng malaman ng kahit sino.
policy-never-papers = Huwag kailanman magsalita tungkol sa papeles sa immigration, sa iyo man o sa iba.
policy-never-others = Huwag kailanman sabihin ang pangalan, diagnosis, o kuwento ng ibang tao, maliban kung pumayag siya.
policy-never-home = Huwag kailanman ibigay ang kalye mo, ang pangalan ng anak mo, o ang pangalan ng paaralan.
policy-never-case = Huwag kailanman magsalita tungkol sa isang kaso sa korte, o sa kahit anong baka labag sa batas. Magtanong muna sa abogado.
policy-never-citizen = Kung hindi ka U.S. citizen, tanungin ang isang abogado tungkol sa panganib bago ka magsalita. Puwedeng ibang tao ang magbasa nang malakas ng mga salita mo.

## Sa loob ng kuwarto.

policy-room = Sa loob ng kuwarto
policy-early = Dumating nang maaga. Sabihin sa staff na gusto mong magsalita, at makipagkita sa interpreter mo. Puwede kang tumigil anumang oras, o ibigay ang mga salita mo sa papel.
policy-say = Mga salitang puwede mong sabihin
policy-say-topic = Salamat po sa pakikinig. Gusto ko pong magsalita tungkol dito: { $topic }
policy-say-now = Ito po ang nangyayari sa mga tao ngayon:
policy-say-change = Ito po ang hinihiling kong gawin ninyo: { $change }
policy-say-answer = Pakisabi po sa amin kung sino ang sasagot, at kung kailan.

## Pagkatapos ng miting. May kahong lalagyan ng tsek bago ang bawat isa.

policy-after = Pagkatapos ng miting
policy-letter = Magpadala ng maikling liham. Magpasalamat, isulat ulit kung ano ang hiniling mo, at itanong kung kailan sila magpapasya.
policy-seat = Itanong kung aling mga board at committee ang tumatanggap ng bagong miyembro, at kung binabayaran nila ang oras mo.
policy-rest = Ikuwento sa mga taong malapit sa iyo kung ano ang nangyari, at magpahinga. Nakakapagod ang magsalita sa harap ng iba.
policy-notes = Sino ang nagsabi ng ano, at kung ano ang ipinangako nila
