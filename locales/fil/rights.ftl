### Mga papel sa likod ng pintong “Mga karapatan ko”. Critical ang lahat: binabasa ito ng mga taong takot, pagod, o may sakit, at ng staff na
### pinapakitaan nila. Kapag sinasabi sa staff, may “po”.

## Card na ipapakita sa front desk. Maikli, dahil ipi-print din ito na kasinlaki ng card na pang-wallet.

rights-card-name = Kailangan ko ng interpreter
    .about = Card na maipapakita sa front desk. Humihingi ito ng libreng interpreter, sa Ingles at sa wika mo.
rights-card-language = Ang wikang kailangan mo
    .hint = Ilalagay sa card ang pangalang ito, para mabasa ng staff. Puwede itong sign language.
rights-card-speak = Nagsasalita po ako ng { $language }. Pakihanapan po ako ng kuwalipikadong interpreter.
rights-card-law = Kung tumatanggap po kayo ng pera ng pederal na gobyerno para sa kalusugan, dapat ninyo akong bigyan ng interpreter nang walang bayad (Section 1557 ng Affordable Care Act).
rights-card-paper = Pakibigay po sa akin ang mahahalagang papel sa wika ko.
rights-card-family = Hindi po kailangang mag-interpret para sa akin ang anak o kamag-anak ko.
rights-card-machine = Para sa mahahalagang salita, ayaw ko po ng app o salin ng makina.
rights-card-human = Kung makina ang magsasalin ng mahalagang teksto, dapat itong suriin ng kuwalipikadong taong tagasalin (45 CFR 92.201).
rights-card-checked = Huling tiningnan ang batas noong Nobyembre 11, 2025. Hindi ito payong legal.

## Ano ang gagawin kapag tinanggihan ang interpreter. Ang may “say” sa pangalan ay sinasabi niya sa Ingles o itinuturo; ang salin ang nagsasabi ng kahulugan.

rights-refused-name = Kapag ayaw ka nilang bigyan ng interpreter
    .about = Mga pangungusap na masasabi o maipapakita, isa-isang hakbang, at lugar para isulat ang nangyari.
rights-refused-where = Nasaan ka?
rights-refused-where-clinic = Klinika o ospital
rights-refused-where-pharmacy = Botika
# keep: tinatawag din nang ganito ng mga Pilipino sa US
rights-refused-where-emergency = Emergency room
rights-refused-where-insurer = Kompanya ng health insurance
rights-refused-where-office = Opisina ng gobyerno
rights-refused-intro = Isa-isang hakbang lang. Puwede kang tumigil pagkatapos ng bawat hakbang. Sabihin ang mga pangungusap sa Ingles, o ituro ang mga ito.
rights-refused-first = Kung baka nasa panganib ka, hayaan mo munang tulungan ka nila. Puwede kang humingi ulit ng interpreter anumang oras.
rights-refused-again = Hakbang 1: Humingi ulit
rights-refused-say-need = Kailangan ko po ng kuwalipikadong interpreter. Pakihanapan po ako ngayon.
rights-refused-say-law = Libre po ito para sa akin. Nakasaad po iyon sa Section 1557 ng Affordable Care Act.
rights-refused-say-clinic = Bago po ako pumayag sa gagawin sa akin, kailangan ko muna itong maintindihan.
rights-refused-say-pharmacy = Pakisabi po sa wika ko kung paano iinumin o gagamitin ang gamot na ito.
rights-refused-say-emergency = Pakisuri po ako ngayon, kahit hindi ko kayang magbayad. Iyon po ang sinasabi ng pederal na batas na EMTALA.
rights-refused-say-insurer = Pakisama po ng interpreter sa tawag na ito. Maghihintay po ako.
rights-refused-say-office = Hindi po ako puwedeng tratuhin nang mas masama ng mga opisinang may pera ng pederal na gobyerno dahil sa national origin, ang bansang pinanggalingan ko o ng pamilya ko (Title VI ng Civil Rights Act).
rights-refused-higher = Hakbang 2: Hilinging makausap ang puwedeng magpasya
rights-refused-say-coordinator = Puwede ko po bang makausap ang Section 1557 coordinator ninyo, ang patient advocate, o ang supervisor ninyo?
rights-refused-note = Hakbang 3: Isulat ito
rights-refused-note-about = Sumulat sa kahit anong wika. Itabi ang papel na ito sa ligtas na lugar.
rights-refused-say-name = Puwede ko po bang malaman ang pangalan ninyo?
rights-refused-note-who = Pangalan ng tumanggi:
rights-refused-note-when = Petsa, oras, at lugar:
rights-refused-note-words = Ano ang sinabi nila:
rights-refused-enough = Hindi mo na kailangang gumawa ng higit pa rito
rights-refused-enough-about = Ang kalusugan mo ang una. Kung gusto mong magreklamo, nasa papel na “Reklamo tungkol sa hindi patas na health care” kung paano.
rights-refused-limits = Baka hindi kailangang sumunod sa mga batas na ito ang isang lugar na walang pera ng pederal na gobyerno. Hindi pa nakumpirma ang batas ng state mo.
rights-refused-checked = Huling tiningnan: Section 1557 noong Nobyembre 11, 2025; Title VI noong Disyembre 10, 2025; EMTALA sa mga page mula Hunyo 2024. Hindi ito payong legal.

## Reklamo sa Office for Civil Rights. Dito nagpapasya ang tao kung ligtas magreklamo.

rights-complaint-name = Reklamo tungkol sa hindi patas na health care
    .about = Paano magreklamo sa pederal na gobyerno, ano ang malalaman nila tungkol sa iyo, at isang papel na pupunan.
rights-complaint-what = Bahagi ang Office for Civil Rights (tanggapan para sa karapatang sibil) ng U.S. Department of Health and Human Services (HHS), ang kagawaran ng kalusugan. Tinitingnan nito ang hindi patas na trato sa health care, gaya ng pagtangging magbigay ng interpreter. Libre ito. Hindi mo ito abogado, pero puwede nitong piliting magbago ang isang lugar.
rights-complaint-someone = Puwede itong gawin para sa iyo ng taong pinagkakatiwalaan mo. Kadalasan, kailangan ng opisina ang pahintulot mo na may pirma.
rights-complaint-deadline = Ipadala ito sa loob ng 180 araw mula nang mangyari. Puwedeng magbigay ang opisina ng dagdag na panahon kung may magandang dahilan.
rights-complaint-tells = Ano ang malalaman nila tungkol sa iyo kapag nagreklamo ka
rights-complaint-tells-office = Hinihingi ng form ang pangalan mo, address, numero ng telepono, at kung ano ang nangyari. Puwede ring makakuha ang opisina ng mga kopya ng medical record mo.
rights-complaint-tells-place = Baka kailangang sabihin ng opisina ang pangalan mo sa lugar na inireklamo mo. Kailangan muna nito ang nakasulat mong pahintulot. Kung hindi ka papayag, kadalasan ay isinasara nito ang reklamo.
rights-complaint-tells-agencies = Kung mukhang may nalabag na batas, puwedeng ipasa ng opisina ang reklamo mo sa ibang ahensiya. Hindi nito kailangan ang pahintulot mo.
rights-complaint-tells-immigration = Hindi namin nakumpirma kung puwedeng malaman ng mga opisyal ng immigration ang isang reklamo. Kung maaaring maging panganib iyon, magtanong muna sa isang abogado sa immigration.
rights-complaint-tells-lawyer = Para humanap ng abogado sa immigration: https://www.immigrationadvocates.org/legaldirectory/ (nabasa noong Hulyo 19, 2026)
rights-complaint-tells-punish = Ipinagbabawal ng batas na parusahan ka ng lugar dahil sa reklamo.
rights-complaint-stop = Puwede kang tumigil dito. Ayos lang iyon.
rights-complaint-write = Hakbang 1: Isulat ang nangyari
rights-complaint-write-about = Sumulat sa kahit anong wika. Libre sa opisina ang tulong sa wika mo. Walang ipinapadala ang app na ito.
rights-complaint-happened = Ano ang nangyari:
rights-complaint-where = Saan (pangalan at address ng lugar):
rights-complaint-when = Kailan (petsa at oras):
rights-complaint-who = Sino (ang pangalan, o kung ano ang trabaho niya roon):
rights-complaint-asked = Ano ang hiningi mo, at ano ang isinagot nila:
rights-complaint-send = Hakbang 2: Ipadala ito
rights-complaint-send-about = Pumili ng isang paraan. Idagdag ang pangalan mo, address, at numero ng telepono. Isulat ang petsa at pirmahan ito. Magtabi ng kopya.
rights-complaint-send-web = Sa web: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Sa koreo: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Sa email: OCRComplaint@hhs.gov. Baka mabasa ng iba ang isang email bago ito makarating.
rights-complaint-send-phone = Para sa tulong sa telepono: 1-800-368-1019 (TTY 1-800-537-7697). Humingi ng interpreter.
rights-complaint-send-checked = Mula noong 2023 ang mga address at numerong ito. Tingnan ang www.hhs.gov/civil-rights bago ka magpadala ng kahit ano.
rights-complaint-send-after = Pagkatapos noon, inaalam ng opisina kung puwede nitong tingnan ang reklamo. Puwede nitong kausapin ka at ang lugar. Sa dulo, nagpapadala ito ng liham. Hindi namin nakumpirma kung gaano ito katagal.
rights-complaint-other = Iba pang paraan
rights-complaint-other-place = Sa mismong lugar: itanong sa Section 1557 coordinator kung paano maghain ng reklamo (grievance) sa kanila. Ang isang lugar na sakop ng batas na iyon at may 15 manggagawa o higit pa ay dapat may coordinator.
rights-complaint-other-emergency = Kung pinaalis ka ng emergency room: tumatanggap ng reklamo ang opisinang CMS sa www.cms.gov, kahit wala ang pangalan mo. Baka kontakin pa rin ng CMS ang mga pasyenteng may pangalan sa mga record ng ospital (page noong Hunyo 5, 2024).
rights-complaint-other-lawyer = Nagbibigay ang legal aid ng libreng abogado sa mga taong kaunti ang pera. Tingnan ang www.lsc.gov (nabasa noong Setyembre 4, 2025). May mga opisinang hindi puwedeng tumulong sa lahat ng imigrante.
rights-complaint-other-state = Mga opisina ng state: hindi pa nakumpirma para sa state mo.
rights-complaint-sources = Pederal na batas lang. Galing sa mga page ng HHS, sa form nito, at sa fact sheet nito, sa mga kopya mula 2021 hanggang 2025. Hindi ito payong legal.

## Ang mga pangunahing karapatan sa isang pahina.

rights-know-name = Ang mga pangunahing karapatan ko sa health care
    .about = Isang pahina tungkol sa tulong sa wika, patas na trato, privacy, at emergency, kasama ang mga pinagkunan.
rights-know-intro = Mga pederal na batas ito, para sa buong United States. Hindi saklaw ng mga ito ang bawat lugar.
rights-know-language = Tulong sa wika mo
rights-know-language-free = Kapag kailangan mo, dapat kang alukin ng interpreter ng ospital, klinika, botika, o health insurance na tumatanggap ng pera ng pederal na gobyerno. Libre ito para sa iyo.
rights-know-language-who = Dapat kuwalipikado ang interpreter at dapat niyang ilihim ang mga sikreto mo. Hindi dapat gamitin ng staff ang anak mo bilang kapalit, o ang isang kamag-anak na hindi kuwalipikado.
rights-know-language-deaf = Kung Bingi ka o may kapansanan, dapat tiyakin ng mga lugar na may pera ng pederal na gobyerno na nagkakaintindihan kayo. Isang paraan ang sign language interpreter.
rights-know-language-source = Section 1557 ng Affordable Care Act at 45 CFR 92.201: may bisa noong huling tiningnan, Nobyembre 11, 2025. Section 504 ng Rehabilitation Act: huling tiningnan noong Hulyo 2025.
rights-know-fair = Patas na trato
rights-know-fair-what = Ang mga lugar na may pera ng pederal na gobyerno ay hindi puwedeng tratuhin ka nang mas masama dahil sa lahi mo, kulay ng balat, o bansang pinanggalingan mo. Sa health care, hindi rin puwede dahil sa kasarian, edad, o kapansanan.
rights-know-fair-changed = Noong 2025, binawi ng gobyerno ang mas lumang gabay tungkol sa mga wika. Hindi nagbago ang mga batas mismo. Noong Oktubre 2025, pinawalang-bisa ng isang korte ang bahagi ng isang tuntunin sa kalusugan tungkol sa gender identity (kung ano ang kasarian ng tao ayon sa kanya mismo). Maaaring may ibang batas pa na tumutulong sa mga trans.
rights-know-fair-source = Title VI ng Civil Rights Act of 1964, huling tiningnan noong Disyembre 10, 2025; Section 1557; Tennessee v. Kennedy, Oktubre 22, 2025.
# keep: tinatawag din nang ganito sa Filipino
rights-know-private = Privacy
rights-know-private-what = Dapat panatilihing pribado ng karamihan sa mga doktor, klinika, botika, at health insurance ang impormasyon tungkol sa kalusugan mo. Puwede mong hilinging makita ang record mo at makakuha ng kopya. Hindi kasama ang ilang tala ng therapist.
rights-know-private-limits = Puwedeng magsabi sa iba ang isang lugar sa ilang pagkakataon, gaya ng utos ng hukom o malubhang panganib. Ang mga app at support group ay baka hindi kailangang sumunod sa batas na ito.
rights-know-private-source = HIPAA Privacy Rule, 45 CFR Part 164. Teksto noong Nobyembre 8, 2024.
rights-know-emergency = Mga emergency room
rights-know-emergency-what = Dapat kang suriin ng mga ospital na tumatanggap ng Medicare at may emergency room. Kung emergency, dapat ka nilang gamutin hanggang wala ka na sa agarang panganib (stable), o ligtas na ilipat sa iba. Hindi mahalaga rito ang pera, insurance, at immigration status.
rights-know-emergency-limits = Baka singilin ka pa rin. Para lang ito sa mga emergency: maaaring magtanong ang ibang program tungkol sa immigration status.
rights-know-emergency-source = Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Huling tiningnan sa mga page mula Hunyo 2024.
rights-know-end = Kung tumanggi ang isang lugar, tingnan ang papel na “Kapag ayaw ka nilang bigyan ng interpreter”. Mas marami pang masasabi sa iyo ang legal aid.
rights-know-checked = Hindi pa nakumpirma ang batas ng state para sa state mo. Hindi ito payong legal.
