### “Sumulat sa mga nagpapasya”: liham, mga sasabihin sa telepono o sa miting, o maikling post. Ang mga tanong ay para sa taong sumusulat (“ka”, “mo”).
### Ang mismong teksto ay sinasabi niya sa isang opisina, kaya may “po” at “kayo”. Hanggang 280 karakter ang bawat post.

## Ang mga tanong.

letter-name = Sumulat sa mga nagpapasya
    .about = Pumili ng paksa at ng mga dahilan mo. Magkakaroon ka ng liham, mga sasabihin sa telepono, mga sasabihin sa miting, o maikling post.
letter-topic = Ano ang dapat magbago?
letter-topic-language = Tulong sa mental health sa sariling wika ng mga tao
letter-topic-training = Training ng staff tungkol sa paggalang at kultura
letter-topic-literacy = Malinaw na impormasyon tungkol sa mental health
letter-topic-school = Mga taong tumutulong sa mental health sa mga paaralan
letter-topic-data = Patas at ligtas na pagbilang kung sino ang natutulungan
letter-topic-community = Pera para sa suporta ng komunidad
letter-topic-crisis = Mga wika sa mga crisis hotline
letter-topic-peers = Patas na sahod para sa mga peer worker (kapwa na may pinagdaanan din) at community worker
letter-as = Ano ang gusto mong ihanda?
    .hint = Walang ipinapadala ang app na ito. Ikaw mismo ang magpapadala nito, magbabasa nang malakas, o magpo-post.
letter-as-letter = Liham
letter-as-phone = Mga sasabihin sa telepono
letter-as-comment = Mga sasabihin sa miting, hanggang dalawang minuto
letter-as-post = Maikling post, hanggang 280 karakter
letter-to = Para kanino ito?
    .hint = Pumili ng isa na puwedeng magpasya rito. Puwede kang gumawa ng isa pang teksto para sa ibang opisina.
letter-to-lawmaker = Mambabatas, sa state mo o sa Congress
letter-to-board = Board ng county o city council
# keep: ganito rin ang tawag dito ng mga Pilipino sa US
letter-to-school = School board
letter-to-clinic = Ospital o klinika
letter-to-insurer = Kompanya ng health insurance
letter-why = Bakit ito mahalaga sa iyo?
    .hint = Lagyan lang ng tsek ang totoo at ang puwedeng malaman ng iba. Maaaring itabi ng opisina ang liham mo at ipakita sa iba. Sapat na ang dalawa o tatlong dahilan.
letter-why-needed = Nangailangan ng tulong ako o ang isang kapamilya ko, at mahirap itong makuha.
letter-why-interpreter = Walang nag-alok sa amin ng interpreter noong kailangan namin ito.
letter-why-child = Isang bata ang kinailangang mag-interpret para sa isang adult tungkol sa mga napakapribadong bagay.
letter-why-culture = Hindi naintindihan ng mga dapat tumulong kung saan ako nanggaling.
letter-why-race = Mas masama ang naging trato sa akin dahil sa lahi ko, sa wika ko, o sa pinanggalingan ko.
letter-why-love = Mas masama ang naging trato sa akin dahil sa kung sino ang mahal ko o kung sino ako.
letter-why-cost = Hindi ko kinayang bayaran ang tulong, o hindi ito binayaran ng insurance ko.
letter-why-wait = Masyadong matagal ang hinintay ko bago ako natulungan.
letter-why-fear = Hindi humihingi ng tulong ang mga tao sa paligid ko. Natatakot sila sa magiging trato sa kanila.
letter-why-helper = Sumusuporta ako sa ibang tao sa komunidad ko, at kulang na kulang ang tulong para sa kanila.
letter-why-student = May kilala akong estudyanteng nangailangan ng makakausap sa paaralan, at walang sinumang naroon.
letter-own = Sa sarili mong salita, kung gusto mo
    .hint = Hindi kailanman isinasalin ng app na ito ang mga salita mo. Mananatili ang mga ito sa wikang isinulat mo. Huwag isama ang pangalan ng ibang tao. Huwag sumulat ng kahit ano tungkol sa papeles sa immigration.
letter-office = Pangalan ng opisina o tao
    .hint = Halimbawa: ang school board. Kung iiwan mo itong walang laman, puwede mo itong isulat-kamay. Makakatulong sa iyo ang pahinang “Alamin kung sino ang nagpapasya”.
letter-writer = Pangalan mo
    .hint = Puwede mo itong iwanang walang laman at isulat-kamay na lang.
letter-place = Kung saan ka nakatira
    .hint = Sapat na ang bayan o ZIP code.

## Ang simula at wakas ng teksto.

# keep: petsa lang ito
letter-date = { $date }
letter-dear = Mahal na { $office },
letter-i-am = Ako po si { $writer }. Nakatira po ako sa { $place }.
letter-phone-hello = Hello po. May mensahe po ako para sa { $office }.
letter-why-title = Bakit ito mahalaga sa akin
letter-power-lawmaker = Kayo po ang bumoboto sa mga batas at sa pera ng bayan. Kaya po sa inyo ako lumalapit.
letter-power-board = Kayo po ang nagpapasya sa pera, mga serbisyo, at mga kontrata sa lugar natin. Kaya po sa inyo ako lumalapit.
letter-power-school = Kayo po ang nagpapasya sa pera at sa staff ng mga paaralan natin. Kaya po sa inyo ako lumalapit.
letter-power-clinic = Kayo po ang nagpapasya kung sino ang kukunin sa trabaho at kung paano itinatrato ang mga taong inaalagaan ninyo. Kaya po sa inyo ako lumalapit.
letter-power-insurer = Kayo po ang nagpapasya kung anong tulong ang babayaran ninyo, at kung para kanino ito madaling makuha. Kaya po sa inyo ako lumalapit.
letter-law-1557 = Ipinagbabawal ng Section 1557 ng Affordable Care Act (42 U.S.C. 18116) ang diskriminasyon dahil sa bansang pinanggalingan (national origin) sa mga programang pangkalusugan na tumatanggap ng pera ng pederal na gobyerno. Tungkol din sa wika ang pederal na tuntunin sa ilalim nito (45 CFR part 92). Sinasabi nito na libre ang tulong sa wika, at dapat kuwalipikado ang mga interpreter.
letter-law-title-vi = Ipinagbabawal ng Title VI ng Civil Rights Act of 1964 (42 U.S.C. 2000d) ang diskriminasyon dahil sa lahi, kulay ng balat, o bansang pinanggalingan (national origin) sa bawat programang tumatanggap ng pera ng pederal na gobyerno.
letter-law-note = Pederal na batas, ayon sa nabasa noong Nobyembre at Disyembre 2025. Hindi ito payong legal.
letter-answer = Pakisulatan po ako sa loob ng 30 araw. Pakisabi po kung ano ang gagawin ninyo, at kung kailan ito matatapos. Kung iba po ang nagpapasya rito, pakisabi kung sino. Salamat po sa pagbabasa ng liham ko.
letter-sign = Lubos na gumagalang, { $writer }
letter-reach = Dito po ninyo ako makokontak:
letter-phone-end = Pakisulat po ito at pakiparating. Kailan ko po malalaman kung ano ang gagawin? Salamat po.
letter-comment-end = Pakisagot po ang mga tanong ko sa susunod ninyong miting. Kung iba po ang nagpapasya rito, pakisabi sa amin kung sino. Salamat po.
letter-phone-how = Basahin ito nang dahan-dahan. Kung makina ang sumagot, iwan ito bilang mensahe. Puwede mong itanong: “Puwede po bang ihanap ninyo ako ng interpreter?”
letter-comment-how = Bago ang miting, itanong kung paano magpalista para makapagsalita, at humingi ng interpreter. Basahin ito nang malakas nang isang beses habang may orasan. Kung lampas sa dalawang minuto, bawasan ang mga dahilan.
letter-post-how = Puwedeng mabasa ng lahat ang isang post, pati ng mga taong nakakakilala sa iyo. I-post lang ito kung ligtas iyon para sa iyo.

## Ang mga paksa: sa liham, kung ano ang mali (what) at kung ano ang hinihiling (ask); sa telepono (phone); sa miting (comment); at maikling post.

letter-what-language = Mahirap pong magkuwento ng sakit na nararamdaman sa wikang hindi gaanong alam. Mga 26 milyong tao sa United States ang hindi lubos na mahusay mag-Ingles (KFF, mga bilang noong 2021). Sobrang dalas na Ingles lang ang gamit sa mga form, sa telepono, at ng staff. May mga kailangang magsama ng bata o kamag-anak para mag-interpret. Kaya hindi nila nasasabi ang pinakamasakit, o hindi na sila pumupunta.
letter-ask-language = Tatlong bagay po ang hinihiling ko sa loob ng isang taon. Una, mag-alok ang bawat serbisyo sa mental health ng libre at kuwalipikadong interpreter sa bawat pagpunta. Ikalawa, isulat ang mga form sa mga wikang ginagamit ng mga tao sa lugar natin, at ipasuri ang mga ito sa taong marunong ng wika. Ikatlo, ilathala taon-taon kung ilan ang humingi ng interpreter, at kung ilan ang nabigyan.
letter-phone-language = Tumatawag po ako tungkol sa mga interpreter sa mental health care. Sobrang daming tao ang kailangang magpaliwanag sa Ingles ng sakit na dinadala nila. Pakitiyak po na puwedeng magkaroon ng libre at kuwalipikadong interpreter sa bawat pagpunta. Pakilathala rin po kung ilan ang humingi nito, at kung ilan ang nabigyan.
letter-comment-language = Magsasalita po ako tungkol sa wika sa mental health care. Hindi dapat kailanganin ang mahusay na Ingles para matulungan. Walang batang dapat mag-interpret para sa magulang. Pakisabi po sa amin: Sa anong mga wika may interpreter ngayon? Ilan ang humingi nito noong nakaraang taon, at ilan ang nabigyan? Pagsapit po ng anong petsa mabibigyan na ang lahat ng humihingi?
letter-post-language = Hindi dapat kailanganin ang mahusay na Ingles para makakuha ng mental health care. Hiling namin: libre at kuwalipikadong interpreter sa bawat pagpunta. At mga bilang na makikita ng lahat: sino ang humingi, at sino ang nabigyan?

letter-what-training = Hindi na po bumabalik ang mga tao sa lugar kung saan ramdam nilang hinuhusgahan sila. Sobrang dalas itong nararanasan ng people of color. Ganoon din ng mga queer at trans. Maaaring hindi alam ng staff kung ano ang kahulugan ng pamilya, pananampalataya, o rasismo sa buhay ng isang tao. Hindi iyon mababago ng isang maikling kurso. Walang sinumang natatapos sa pag-aaral tungkol sa buhay ng iba.
letter-ask-training = Hinihiling ko po ang training na tumutugon sa kultura ng mga tao (culturally responsive), para sa lahat ng staff sa mental health, taon-taon, sa bayad na oras ng trabaho. Itinuturo nito sa staff na magtanong, makinig, at igalang ang pinanggalingan ng isang tao. Mga taong galing sa mga komunidad ang nagpaplano at nagtuturo nito, at binabayaran sila. Taon-taon, tinatanong ang mga pasyente kung naramdaman nilang iginalang sila. Inilalathala ang mga sagot nang walang pangalan.
letter-phone-training = Tumatawag po ako tungkol sa training ng staff sa mental health. Lumalayo ang mga tao kung saan ramdam nilang hinuhusgahan sila dahil sa lahi nila, sa pananampalataya nila, o sa kung sino ang mahal nila. Pakisuportahan po ang training na tumutugon sa kultura ng mga tao (culturally responsive), taon-taon, sa bayad na oras ng trabaho. Mga taong galing sa mga komunidad namin ang dapat magturo nito, at dapat silang bayaran.
letter-comment-training = Magsasalita po ako tungkol sa paggalang sa mental health care. Hindi na bumabalik ang mga taong nakaramdam na hinusgahan sila. Pakisabi po sa amin: Ilang oras ng training na tumutugon sa kultura ng mga tao (culturally responsive) ang nakuha ng staff noong nakaraang taon? Sino ang nagturo nito, at binayaran ba sila? May nagtatanong po ba sa mga pasyente kung naramdaman nilang iginalang sila? Pagsapit po ng anong petsa ninyo ilalathala ang mga sagot?
letter-post-training = Hindi na bumabalik ang mga tao kung saan ramdam nilang hinuhusgahan sila. Hiling namin: training na tumutugon sa kultura (culturally responsive) para sa staff sa mental health, taon-taon, na itinuturo ng mga taong galing sa mga komunidad namin.

letter-what-literacy = Mahaba at mahirap intindihin ang marami sa mga nakasulat tungkol sa mental health. Madalas na hindi sinasabi rito kung magkano ang tulong, kung sino ang makakaalam, o kung ano ang mangyayari sa unang pagpunta. Madalas po na online lang ito at sa Ingles lang. Kaya hindi nalalaman ng mga tao na may tulong, o natatakot sila rito.
letter-ask-literacy = Hinihiling ko po ang malinaw na impormasyon sa loob ng isang taon. Sinasabi nito kung anong tulong ang mayroon, kung magkano, kung sino ang makakaalam, at kung ano ang mangyayari sa unang pagpunta. Simple ang mga salita, sa mga wikang ginagamit ng mga tao sa lugar natin. Mga taong galing sa mga komunidad ang unang sumusubok nito, at binabayaran sila. Libre ito sa papel sa mga klinika, paaralan, library, at lugar ng pagsamba.
letter-phone-literacy = Tumatawag po ako tungkol sa impormasyon sa mental health. Madalas na mahirap itong intindihin, at sa Ingles lang. Pakisulat po ito sa simpleng salita at sa mga wika namin, sa papel din. Hayaan po ninyong subukan muna ito ng mga taong galing sa mga komunidad namin, at bayaran sila.
letter-comment-literacy = Magsasalita po ako tungkol sa impormasyon sa mental health. Kung hindi ito naiintindihan ng mga tao, hindi ito makakatulong sa kanila. Pakisabi po sa amin: Sa anong mga wika mayroon tayo nito ngayon? Sino ang sumusubok nito bago ito i-print? Saan ito makukuha ng mga taong walang internet? Pagsapit po ng anong petsa magkakaroon ng mga kopya sa papel, sa simpleng salita, sa mga wika namin?
letter-post-literacy = Hindi makakatulong ang impormasyong hindi naiintindihan ng mga tao. Hiling namin: impormasyon sa mental health sa simpleng salita at sa mga wika namin, sa papel din. Ipasubok muna ito sa mga komunidad namin.

letter-what-school = Para sa maraming bata, sa paaralan lang may makikilalang taong may training para tumulong. Isang counselor sa bawat 250 estudyante ang inirerekomenda ng American School Counselor Association. Noong school year 2022 hanggang 2023, 385 estudyante sa bawat counselor ang average sa buong bansa. Kung walang makausap ang mga batang nasasaktan, baka parusahan sila sa halip na tulungan.
letter-ask-school = Hinihiling ko po ang isang plano na may mga petsa, hanggang may isang counselor na sa bawat 250 estudyante. May school psychologist o social worker na nakakapunta sa bawat paaralan. Humahanap ang paaralan ng mga manggagawang nagsasalita ng wika ng mga estudyante at nakakakilala sa mga komunidad nila. Inilalathala para sa bawat paaralan kung ilang estudyante ang mayroon sa bawat isa sa mga manggagawang ito. Kapag may matinding bigat ng loob ang isang estudyante, mga taong may training na tumulong ang unang lumalapit, hindi pulis.
letter-phone-school = Tumatawag po ako tungkol sa mental health sa mga paaralan natin. Sobrang daming estudyante ang walang makausap. Pakisuportahan po ang isang plano na may mga petsa, hanggang may isang counselor na sa bawat 250 estudyante. Pakitulong po sa paghahanap ng mga taong nagsasalita ng wika ng mga estudyante.
letter-comment-school = Magsasalita po ako tungkol sa mental health sa mga paaralan natin. Makakausap ang kailangan ng batang nasasaktan, hindi parusa. Pakisabi po sa amin: Ilang estudyante ang mayroon sa bawat counselor sa bawat paaralan? Ilan sa mga manggagawang ito ang nagsasalita ng wika ng mga estudyante? Gaano katagal naghihintay ang isang estudyante? Pagsapit po ng anong petsa magkakaroon ng isang counselor sa bawat 250 estudyante?
letter-post-school = Makakausap ang kailangan ng batang nasasaktan, hindi parusa. Hiling namin: isang school counselor sa bawat 250 estudyante, at mga taong nagsasalita ng wika ng mga estudyante.

letter-what-data = Madalas pong walang makapagsabi kung sino ang pinakamatagal maghintay ng tulong, kung sino ang tinatanggihan, at kung sino ang hindi na bumabalik. Nawawala ang maliliit na komunidad sa malalaking grupo gaya ng “Asian” o “Other”. Kaya walang nakakakita kung ano ang hindi patas. Pero natatakot din ang mga tao sa mangyayari sa mga sagot nila. Kung hindi ligtas ang mga sagot, lumalayo ang mga tao.
letter-ask-data = Hinihiling ko po ang mga bilang na makikita ng lahat taon-taon, ayon sa lahi, komunidad, at wika. Sino ang humihingi ng tulong, sino ang naghihintay, at sino ang nabibigyan? Malayang pagpili ang bawat sagot, sa sariling salita ng tao. Hindi kailanman may kasamang pangalan ang mga bilang. Hindi ipinapakita ang napakaliit na grupo, para walang makilala. Hindi kailanman napupunta ang mga sagot sa pulis o sa mga opisina ng immigration. Tumutulong magpasya kung ano ang itatanong ang mga taong galing sa mga komunidad.
letter-phone-data = Tumatawag po ako tungkol sa kung sino ang natutulungan sa mental health at sino ang hindi. Pakisuportahan po ang pagbilang ayon sa lahi, komunidad, at wika. Dapat malayang pagpili ang bawat sagot. Walang sagot na dapat mapunta sa pulis o sa mga opisina ng immigration. Pakilathala po ang mga bilang taon-taon, nang walang pangalan.
letter-comment-data = Magsasalita po ako tungkol sa kung sino ang natutulungan sa mental health at sino ang hindi. Madaling makaligtaan ang hindi binibilang. Pakisabi po sa amin: Alam ba ninyo kung aling mga komunidad ang pinakamatagal maghintay? Sino ang nakakakita ng mga sagot ng mga tao, at ligtas ba ang mga ito sa pulis at sa mga opisina ng immigration? Pagsapit po ng anong petsa ninyo ilalathala ang mga bilang, nang walang pangalan?
letter-post-data = Sino ang pinakamatagal maghintay ng tulong sa mental health? Hiling namin: mga bilang na makikita ng lahat, ayon sa lahi, komunidad, at wika. Walang pangalan. Walang mapupunta sa pulis o sa mga opisina ng immigration.

letter-what-community = Maraming tao ang unang humihingi ng tulong sa mga pinagkakatiwalaan nila: sa isang circle, sa grupo ng magkakapitbahay, o sa lugar ng pagsamba. Madalas pong walang sahod ang mga kumikilos sa ganitong mga grupo, o maliliit at maiikli ang grant nila. Ginawa para sa malalaking organisasyon ang mga tuntunin sa mas malaking pera. Kung minsan, kinukuha ng iba ang sinimulan ng isang komunidad, at hindi nila pinapangalanan ang komunidad na iyon.
letter-ask-community = Hinihiling ko po ang isang takdang bahagi ng pera para sa mental health, para sa mga grupong galing sa mga komunidad na pinaglilingkuran nila. Tumatagal nang hindi bababa sa tatlong taon ang mga grant, at maikli ang mga form at nasa higit sa isang wika. Tumutulong magpasya ang mga taong galing sa mga komunidad, at binabayaran sila. Pinapangalanan ng isang program ang komunidad kung ginagamit nito ang paraan ng komunidad na iyon. Taon-taon, inilalathala kung magkano ang napunta sa ganitong mga grupo.
letter-phone-community = Tumatawag po ako tungkol sa pera para sa suporta ng komunidad. Maraming tao ang natutulungan ng mga circle at grupo ng magkakapitbahay, madalas nang walang sahod. Paglaanan po sana ninyo sila ng takdang bahagi ng pera para sa mental health. Patagalin po sana ang mga grant nang hindi bababa sa tatlong taon, na may maiikling form.
letter-comment-community = Magsasalita po ako tungkol sa suporta ng komunidad. Naaabot ng mga circle at grupo ng magkakapitbahay ang mga taong hindi naaabot ng mga opisina, madalas nang walang sahod. Pakisabi po sa amin: Magkano sa pera para sa mental health ang napunta sa ganitong mga grupo noong nakaraang taon? Sino ang nagpasya, at may mga tao ba roon na galing sa mga komunidad? Pagsapit po ng anong petsa ilalaan ang isang takdang bahagi para sa kanila?
letter-post-community = Araw-araw tumutulong sa mental health ang mga circle at grupo ng magkakapitbahay, madalas nang walang sahod. Hiling namin: isang takdang bahagi ng pera para sa mental health para sa kanila, sa loob ng tatlong taon o higit pa.

letter-what-crisis = Kailangang maintindihan agad ang isang taong nasa panganib. Sa telepono, may mga interpreter ang 988 para sa mahigit 240 wika. Para sa text at chat, Ingles at Espanyol ang binabanggit nito (nabasa noong Setyembre 14, 2026). Dapat pong malaman ng publiko kung gaano ito kahusay. Ilan ang humihingi ng ibang wika? Gaano katagal sila naghihintay? Ilan ang nagbababa ng telepono bago may makaintindi sa kanila?
letter-ask-crisis = Hinihiling ko po na maglathala ng ilang bilang taon-taon ang bawat crisis hotline na may pera ng bayan. Anong mga wika ang hiningi ng mga tao, at ilan ang natulungan sa mga wikang iyon? Gaano katagal silang naghintay ng interpreter, at ilan ang nagbaba na lang ng telepono? Hindi kailanman ipinapakita ng mga bilang kung sino ang tumawag. Humihiling din po ako ng mga interpreter na may training para sa mga tawag sa krisis. At ng isang plano, na may mga petsa, para sa text at chat sa mas maraming wika.
letter-phone-crisis = Tumatawag po ako tungkol sa mga wika sa mga crisis hotline gaya ng 988. Kailangang maintindihan agad ang isang taong nasa panganib. Hilingin po sana ninyo sa mga crisis hotline na ilathala kung anong mga wika ang hinihingi ng mga tao, gaano katagal sila naghihintay, at ilan ang nagbababa ng telepono. Hindi dapat kailanman ipakita rito kung sino ang tumawag.
letter-comment-crisis = Magsasalita po ako tungkol sa mga wika sa mga crisis hotline. Kailangang maintindihan agad ang isang taong nasa panganib. Pakisabi po sa amin: Anong mga wika ang hinihingi ng mga tao rito kapag tumatawag sila? Gaano katagal silang naghihintay ng interpreter? Ilan ang nagbababa na lang ng telepono? Pagsapit po ng anong petsa makikita ng lahat ang mga bilang na ito, nang hindi ipinapakita kung sino ang tumawag?
letter-post-crisis = Kailangang maintindihan agad ang isang taong nasa panganib. Hiling namin sa mga crisis hotline: mga bilang na makikita ng lahat: kung anong mga wika ang hinihingi, gaano katagal ang paghihintay, at ilan ang nagbababa na lang ng telepono.

letter-what-peers = May pinagdaanan sa mental health ang mga peer worker, at sumusuporta sila sa iba. Galing naman ang mga community health worker sa komunidad na pinaglilingkuran nila. Kabilang dito ang mga promotores de salud, isang gawaing nagmula sa Latin America at sa mga komunidad ng Latine. Naaabot nila ang mga taong hindi naaabot ng mga opisina. Madalas pong maliit ang bayad sa kanila, o wala. May liham ang pederal na gobyerno, may petsang Agosto 15, 2007, na nagsasabi sa mga state kung paano mababayaran ng Medicaid ang suporta mula sa kapwa na may pinagdaanan din.
letter-ask-peers = Hinihiling ko po na bayaran bilang staff ang mga peer worker at community health worker. May sahod silang sapat para mabuhay, bayad na training, at sick leave. Binabayaran ng Medicaid at ng ibang insurance ang trabaho nila. Ang dating hatol ng korte lang, o ang kawalan lang ng diploma, ay hindi hadlang sa trabahong ito para sa kahit sino. Taon-taon, inilalathala kung ilan ang ganitong trabaho, sa anong mga wika, at magkano ang bayad.
letter-phone-peers = Tumatawag po ako tungkol sa mga peer worker (kapwa na may pinagdaanan din) at community health worker. Naaabot nila ang mga taong hindi naaabot ng mga opisina, madalas nang maliit ang bayad o wala. Pakisuportahan po ang sahod na sapat para mabuhay. Pakitiyak po na binabayaran ng Medicaid at ng ibang insurance ang trabaho nila.
letter-comment-peers = Magsasalita po ako tungkol sa mga peer worker (kapwa na may pinagdaanan din) at community health worker. Tumutulong sila sa iba gamit ang sarili nilang pinagdaanan, madalas nang maliit ang bayad o wala. Pakisabi po sa amin: Ilan sa kanila ang binabayaran ngayon, at magkano? Anong mga wika ang ginagamit nila? Pagsapit po ng anong petsa sila babayaran bilang staff?
letter-post-peers = Naaabot ng mga peer worker at community health worker ang mga taong hindi naaabot ng mga opisina. Hiling namin: sahod na sapat para mabuhay, bayad na training, at insurance na nagbabayad sa trabaho nila.

## Ang pahina kung paano malalaman kung sino ang nagpapasya. Para sa mismong tao.

letter-who-name = Alamin kung sino ang nagpapasya
    .about = Paano mahahanap ang mga pangalan at address sa telepono, sa library, o sa city hall, nang walang internet.
letter-who-start = Hindi mo kailangan ng internet dito. Sapat na ang isang tawag o pagpunta. Puwede kang humingi ng interpreter.
letter-who-congress = Ang Congress sa Washington
letter-who-congress-how = Congress ang nagpapasya sa mga pederal na batas at sa pera ng pederal na gobyerno. Tawagan ang switchboard, sabihin ang ZIP code mo, at hilinging makausap ang Senator o Representative mo.
letter-who-congress-number = Switchboard ng U.S. Capitol: (202) 224-3121 (nabasa noong 2017)
letter-who-congress-write = Sa Senator: The Honorable (pangalan), United States Senate, Washington, DC 20510. Sa Representative: The Honorable (pangalan), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Hindi namin alam kung anong araw ito nabasa. Itanong kung tama pa ito.
letter-who-local = State, county, lungsod, paaralan, o klinika
letter-who-library = Pumunta o tumawag sa isang pampublikong library. Ipakita o basahin ang mga tanong na ito. Puwede mo rin itong itanong sa city hall, sa opisina ng county, o sa opisina ng school district.
letter-who-ask-state = Sino po ang mga mambabatas ko sa state, at ano ang mga address nila? Ito po ang ZIP code ko.
letter-who-ask-money = Sino po rito ang nagpapasya tungkol sa mga serbisyo sa mental health at sa pera para sa mga ito?
letter-who-ask-meeting = Kailan at saan po ang susunod nilang miting? Paano po ako magpapalista para makapagsalita?
letter-who-ask-language = Magkakaroon po ba ng interpreter para sa wika ko?
letter-who-care = Sa ospital o klinika, itanong sa front desk kung sino ang namumuno rito. Para sa kompanya ng insurance, tawagan ang numero sa insurance card mo at itanong kung saan magpapadala ng liham.
letter-who-web = Kung nakakagamit ka ng internet
letter-who-mha = Mental Health America, page tungkol sa patakaran at mga panawagang kumilos (public policy, action alerts): https://mhanational.org/public-policy
letter-who-usa = USA.gov, hanapin ang mga opisyal na nahalal para sa iyo (find your elected officials): https://www.usa.gov/elected-officials (hindi pa namin mismo nababasa ang page na ito)
letter-who-found = Ang nalaman ko: pangalan, address, numero, susunod na miting
