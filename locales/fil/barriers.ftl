### Ang pahinang “Mga hadlang sa talaang ito”: ilang entry ang libre, may marunong ng wika ng bumabasa, at iba pa. Binibilang ang alam at ang hindi alam.
### Wala itong hinuhusgahang lugar.

barriers-name = Mga hadlang sa talaang ito
    .about = Ilang entry ang libre, may marunong ng wika mo, hindi humihingi ng ID, at bukas kahit gabi, at ilan ang hindi alam ng kahit sino.
barriers-what = Nabilang: { $count } entry na nagbibigay ng suporta sa mga tao. Para sa listahan sa computer na ito ang mga bilang, hindi para sa buong bansa.
barriers-head-question = Ano ang nagpapadali
barriers-head-yes = Oo
barriers-head-no = Hindi
barriers-head-unknown = Hindi alam
barriers-row-free = Libre ito
barriers-row-language = May marunong ng { $language }
barriers-row-id = Walang hinihinging ID
barriers-row-evening = Bukas sa gabi, o sa Sabado o Linggo
barriers-unknown = Hadlang din ang “Hindi alam”: kailangan pang tumawag at magtanong ng isang tao. Puwede itong alamin ng center ninyo, at isulat sa listahan.
