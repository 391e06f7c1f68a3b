### Isang pahinang paghingi ng pera na ipinapadala ng isang organisasyon sa nagbibigay ng pondo sa United States. Nauuna ang Ingles. Magalang at simple.

funding-request-name = Paghingi ng pondo
    .about = Isang pahinang humihiling sa nagbibigay ng pondo na tustusan ang mas mabuting pangangalaga. Piliin kung para saan, at punan ang iba.
funding-request-for = Para saan ang pera?
funding-request-for-data = Mga tanong na may paggalang, mga bilang na may silbi, at mga screening na sinubok
funding-request-for-training = Training na tuloy-tuloy sa buong taon
funding-request-for-staff = Paghanap at pagpapanatili ng staff at mga volunteer
funding-request-for-strengths = Ang nagpapatibay sa mga komunidad
funding-request-for-language = Tulong sa sariling wika ng mga tao
funding-request-for-list = Listahan ng suporta para sa lahat ng pinaglilingkuran namin
funding-request-organization = Pangalan ng organisasyon ninyo
funding-request-funder = Kanino kayo humihingi ng pera?
funding-request-amount = Magkano ang hinihingi ninyo?
    .hint = Halimbawa: $5,000 para sa isang taon
funding-request-own = Sa sarili ninyong salita: ano ang nakita ninyo?
    .hint = Huwag sumulat ng kahit anong puwedeng magpakilala kung sino ang isang tao.

## Ang pahina.

funding-request-to = Para sa: { $funder }
funding-request-ask = Humihingi po sa inyo ang { $organization } ng { $amount }.
funding-request-data-text = Kapag hindi bagay sa mga tao ang mga form, hindi nakikita ang mga pangangailangan nila. Magtatanong po kami sa lahat nang may paggalang, at hahayaan naming ilarawan ng mga tao ang sarili nila. Gagamit kami ng mga screening na sinubok sa mga wika nila. Hindi kami naglalathala ng bilang na mas mababa sa 10.
funding-request-training-text = Bumubuti po ang pangangalaga kapag patuloy na natututo ang mga nagbibigay nito. Ipambabayad ang pera sa mga trainer mula sa mga komunidad na pinaglilingkuran namin, at sa oras na kailangan ng staff para matuto.
funding-request-staff-text = Hinahanap po ng mga tao ang mga tutulong na nakakaalam ng wika at buhay nila. Ipambabayad ang pera sa patas na sahod, paggabay, pahinga, at pagkakataong umunlad. Hindi kami kailanman tumatanggap o tumatanggi ng kahit sino sa trabaho dahil sa lahi.
funding-request-strengths-text = Pamilya, mga nakatatanda, pananampalataya, wika, at kultura ang tumutulong sa mga tao para manatiling maayos. Mapupunta po ang pera sa mga grupong pinamumunuan mismo ng mga komunidad. Bawat paraan ng paghilom ay pinapangalanan bilang sa kanila.
funding-request-language-text = Walang matutulungan sa mga salitang hindi niya naiintindihan. Ipambabayad po ang pera sa mga interpreter at sa staff na may dalawang wika. Ipambabayad din ito sa mga taong sumusulat at sumusuri ng mga papel sa sarili nilang wika.
funding-request-list-text = Walang silbi ang tulong kung walang makahanap nito. Ipambabayad po ang pera sa mga taong tatawag sa bawat lugar at susuri sa bawat entry. Ipambabayad din ito sa pag-print ng listahan sa maraming wika.
funding-request-plan = Ano ang gagawin namin, kailan ito matatapos, at magkano ang bawat bahagi:
funding-request-voice = Sino mula sa mga komunidad namin ang nagplano nito kasama namin:
funding-request-know = Paano namin malalaman na nakatulong ito:
funding-request-report = Sasabihin po namin sa inyo kung ano ang gumana at kung ano ang hindi. Hindi namin kailanman papangalanan ang mga taong pinaglilingkuran namin.
funding-request-sign = Pangalan, pirma, at kung paano kami makokontak:
funding-request-call = Sagot ang gawaing ito sa “Calls to Action for BIPOC Mental Health” ng Mental Health America (mhanational.org).
