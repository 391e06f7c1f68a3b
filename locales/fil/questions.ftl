### Ang papel na “Magtanong tungkol sa lugar na ito”: mga tanong para sa klinika, paaralan, trabaho, o ibang lugar, na may masusulatan ng sagot.
### Ibinibigay ito sa staff at puwedeng basahin nang malakas, kaya may “po” at “kayo” ang mga tanong.

## Ang form, sa screen.

questions-name = Magtanong tungkol sa lugar na ito
    .about = Papel na may mga simpleng tanong para sa klinika, paaralan, trabaho, o ibang lugar. May masusulatan ng mga sagot. Hindi mo kailangang sabihin kung sino ka.
questions-system = Anong uri ng lugar ito?
questions-system-clinic = Klinika o ospital
questions-system-school = Paaralan o kolehiyo
questions-system-workplace = Lugar ng trabaho
questions-system-insurer = Kompanya ng health insurance
questions-system-research = Lugar na nagsasaliksik
questions-system-public = Opisina ng gobyerno o halal na board
questions-system-faith = Grupo sa pananampalataya o komunidad
questions-barrier = Ano ang humahadlang sa mga tao na makakuha ng tulong doon?
    .hint = Pumili ng isa hanggang tatlo. May ilang tanong na kasama ang bawat isa.
questions-barrier-cost = Bayad
questions-barrier-stigma = Hiya, o pangmamaliit
questions-barrier-language = Wika
questions-barrier-distance = Layo
questions-barrier-hours = Oras na bukas at paghihintay
questions-barrier-id = ID at mga papeles
questions-barrier-trust = Takot, o walang tiwala
questions-barrier-childcare = Walang mag-aalaga sa mga bata
questions-barrier-disability = Hindi mapuntahan o magamit ng mga taong may kapansanan
questions-place = Pangalan ng lugar
    .hint = Kung iiwan mo itong walang laman, may linyang masusulatan sa papel.

## Ang itaas ng papel.

questions-title = Mga tanong para sa { $place }
questions-say = Kapag iniabot mo ang papel na ito, puwede mong sabihin:
questions-hello = May ilang tanong po ako tungkol sa mental health at sa lugar na ito. Pakisulat po rito ang mga sagot ninyo, o pakisabi kung sino ang makakasagot.
questions-how = Pakisagot po ang bawat tanong. Kung hindi ninyo alam, pakisulat kung sino ang nakakaalam.
questions-private = Huwag po ninyong pangalanan ang sinumang lumapit sa inyo para sa tulong.

## Mga tanong tungkol sa bayad.

questions-cost-unable = Ano po ang nangyayari kapag kailangan ng isang tao ng tulong at hindi siya makabayad? Puwede ko po ba itong makita nang nakasulat?
questions-cost-before = Paano po nalalaman ng isang tao ang presyo bago ang pagpunta? Sino po ang nagsasabi sa kanya?
questions-cost-plan = Sa health plan ninyo, magkano po ang binabayaran ng isang tao para sa isang therapy? Magkano naman po ang binabayaran niya para magpatingin sa family doctor?
questions-cost-refused = Ilang beses po kayong tumangging magbayad para sa mental health care noong nakaraang taon? Ano po ang mga dahilan?
questions-cost-spent = Magkano po ang ginastos ninyo sa mental health noong nakaraang taon? Magkano po ang gagastusin ninyo sa susunod na taon?
questions-cost-outside = Kapag itinuturo ninyo ang isang tao sa tulong sa ibang lugar, sino po ang nagbabayad? Puwede ko po ba itong makita nang nakasulat?
questions-cost-study = Magkano po ang ibinabayad ninyo sa mga sumasali sa isang pag-aaral? Binabayaran din po ba ninyo ang biyahe at ang pag-aalaga sa bata?

## Mga tanong tungkol sa hiya, insulto, at parusa.

questions-stigma-knows = Kapag humingi ng tulong dito ang isang tao, sino po ang makakaalam? Sino po ang hindi kailanman makakaalam?
questions-stigma-mail = Sino po sa isang pamilya ang puwedeng makakita ng mga sulat at bill tungkol sa pangangalaga ng isang tao? Paano po ito mapapatigil ng taong iyon?
questions-stigma-punished = Ano po ang nagpoprotekta sa mga tao para hindi sila maparusahan dahil humingi sila ng tulong? Saan po iyon nakasulat?
questions-stigma-learn = Ano po ang natututuhan ng staff at mga volunteer ninyo tungkol sa mental health? Sino po ang nagtuturo sa kanila, at gaano kadalas?
questions-stigma-insult = Ano po ang nangyayari kapag may nag-insulto rito sa isang tao dahil sa lahi niya, o dahil gay o trans siya? Sino po ang nagpapasya?
questions-stigma-change = May tao po ba rito na sinusubukang baguhin ang isang taong gay o trans? Puwede ko po bang makita ang tuntunin ninyo nang nakasulat?
questions-stigma-words = Kapag sumusulat kayo tungkol sa isang komunidad, sino po mula sa komunidad na iyon ang unang nagbabasa? Puwede po ba nila itong baguhin?

## Mga tanong tungkol sa wika.

questions-language-interpreter = Sino po ang nag-i-interpret kapag kaunti lang ang alam na Ingles ng isang tao, at sino ang nagbabayad? Paano po ninyo tinitiyak na hindi ito kailanman isang bata?
questions-language-papers = Sa anong mga wika po ang mga form at sulat ninyo? Sino po ang sumuri sa mga salin?
questions-language-phone = Ano po ang naririnig ng tumatawag na kaunti lang ang alam na Ingles? Puwede po ba tayong tumawag ngayon at makinig?
questions-language-helpers = Anong mga wika po ang ginagamit ng mga tumutulong dito? Anong mga araw po sila narito?
questions-language-plan = Ilang therapist po sa health plan ninyo ang nagsasalita ng ibang wika maliban sa Ingles? Ilan po sa kanila ang tumatanggap ng mga bagong pasyente?
questions-language-study = Sino po ang hindi ninyo isinasama sa mga pag-aaral ninyo dahil sa wika? Sino po ang nagpasya niyon?
questions-language-meeting = Puwede po bang magsalita ang mga tao sa sarili nilang wika sa mga miting ninyo? Ilang araw po bago ang miting sila dapat humingi ng interpreter?
questions-language-sign = Paano po makakakuha rito ng sign language interpreter ang isang Bingi? Gaano po ito katagal?

## Mga tanong tungkol sa layo.

questions-distance-car = Paano po makakarating dito ang isang taong walang kotse? Sino po ang nagbabayad ng biyahe?
questions-distance-plan = Gaano po kalayo ang pinakamalapit na therapist sa health plan ninyo na tumatanggap ng mga bagong pasyente? Kailan po ninyo ito huling tiningnan?
questions-distance-phone = Anong tulong po ang makukuha ng isang tao sa telepono o video? Paano po kung wala siyang internet sa bahay?
questions-distance-outside = Saan po kayo nakikipagkita sa mga tao sa labas ng gusaling ito? Gaano po kadalas?
questions-distance-none = Aling mga lugar at bayan po ang walang malapit na tulong sa mental health? Ano po ang gagawin ninyo roon?
questions-distance-shift = Paano po nakakakuha ng parehong tulong ang mga nasa night shift, part-time, o nasa ibang lokasyon? Sino po ang nagsasabi sa kanila tungkol dito?

## Mga tanong tungkol sa oras at paghihintay.

questions-hours-open = Kailan po puwedeng pumunta ang mga taong maghapong nagtatrabaho o nag-aaral? Aling mga gabi at Sabado o Linggo po?
questions-hours-wait = Gaano po katagal naghihintay ng tulong ang isang bagong tao? Gaano po katagal ang pinakamahabang paghihintay ngayong taon?
questions-hours-closed = Kapag sarado po kayo, sino ang sumasagot sa isang taong nasa krisis? Ano po ang gagawin nila?
questions-hours-leave = Puwede po bang magpatingin ang mga tao sa oras ng trabaho o klase nang hindi nababawasan ang sahod o grado? Saan po iyon nakasulat?
questions-hours-decide = Ilang araw po bago kayo sumagot ng oo o hindi sa isang pangangalaga? Ano po ang magagawa ng isang tao habang naghihintay?

## Mga tanong tungkol sa ID, papeles, at mga opisyal.

questions-id-papers = Anong mga papeles po ang dapat ipakita ng isang tao bago kayo tumulong? Ano po ang ginagawa ninyo kung wala siya nito?
questions-id-immigration = Nagtatanong po ba kayo sa mga tao tungkol sa immigration, o nagtatabi ng mga tala tungkol dito? Sino po ang puwedeng magbasa ng mga iyon?
questions-id-officers = Ano po ang ginagawa ng staff ninyo kapag nagtanong ang pulis o mga opisyal ng immigration tungkol sa isang tao? Puwede ko po bang makita ang nakasulat na tuntunin?
questions-id-name = Baka nasa ID ng isang tao ang pangalang hindi na niya ginagamit. Anong pangalan po ang ginagamit ninyo, sa pagtawag at sa mga sulat?
questions-id-anonymous = Paano po makakakuha ng tulong dito ang isang tao nang hindi ibinibigay ang pangalan niya?
questions-id-number = Puwede po bang magpalista ang isang tao nang walang Social Security number o address ng bahay? Saan po iyon nakasulat?

## Mga tanong tungkol sa takot at tiwala.

questions-trust-force = Kailan po kayo tumatawag ng pulis, o nagpapadala ng isang tao sa ospital kahit ayaw niya? Sino po ang nagsasabi nito sa mga tao bago sila magkuwento?
questions-trust-leaders = Sa aling mga komunidad po galing ang mga nagpapasya rito? Alin po ang wala, at ano ang gagawin ninyo tungkol doon?
questions-trust-equal = Kasimbilis po ba ng iba kung matulungan dito ang people of color at mga LGBTQ+? Puwede ko po bang makita ang mga bilang?
questions-trust-complaint = Paano po makakapagreklamo ang isang tao nang walang takot? Ano po ang binago ninyo pagkatapos ng huling reklamo?
questions-trust-data = Sino po ang puwedeng gumamit ng sinasabi sa inyo ng mga tao, at para saan? Paano po makakatanggi ang isang tao?
questions-trust-credit = Alin po sa mga paraan ninyo ng paghilom o pagtulong ang galing sa isang komunidad? Paano po ninyo pinapangalanan at binabayaran ang komunidad na iyon?

## Mga tanong tungkol sa mga bata.

questions-childcare-visit = Sino po ang nag-aalaga sa mga bata habang narito ang magulang? Magkano po ito?
questions-childcare-meeting = Sino po ang nag-aalaga sa mga bata habang may miting o grupo kayo? Sino po ang nagbabayad?
questions-childcare-home = Ano po ang iniaalok o binabayaran ninyo kapag hindi makaalis ng bahay ang magulang dahil sa isang bata?
questions-childcare-leave = Puwede po bang baguhin ng mga tao ang oras nila kapag kailangan sila ng anak o kamag-anak? Nababawasan po ba ang sahod nila?
questions-childcare-report = Kailan po ninyo inirereport ang isang magulang sa child protection (opisinang puwedeng kumuha ng mga bata)? Sinasabi po ba muna ninyo sa magulang?

## Mga tanong tungkol sa kapansanan.

questions-disability-door = Paano po makakapasok, at makakarating sa CR (restroom), ang isang taong naka-wheelchair? Puwede po bang ipakita ninyo sa akin ngayon?
questions-disability-change = Kanino po hihingi ang isang tao ng tahimik na kuwarto, dagdag na oras, o ibang pagbabago? Ilang araw po bago kayo sumagot?
questions-disability-forms = Kailan po huling sinubok ng mga bulag ang mga form at website ninyo? Ano po ang binago ninyo pagkatapos noon?
questions-disability-plan = Paano po makakahanap ang isang taong may kapansanan ng opisina sa health plan ninyo na kaya niyang pasukin? Sino po ang tumingin nito?

## Ang dulo ng papel.

questions-change = Ano po ang babaguhin ninyo, kailan ito matatapos, at sino ang magsasabi sa amin?
questions-who = Sino ang sumagot sa mga tanong na ito? Pangalan, trabaho, at petsa
