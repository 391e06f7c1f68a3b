### Maikling listahan ng mga screening form (maiikling listahan ng tanong na tumutulong makita kung baka kailangan ng isang tao ang pangangalaga),
### kung sino ang may-ari nito, at saan ito nabasa. Para sa staff ng mga organisasyon. Wala sa app ang mismong mga form.

screenings-name = Mga screening form sa ibang wika
    .about = Maiikling form tungkol sa mental health: sino ang may-ari, aling mga salin ang sinubok, at saan namin ito nabasa.
screenings-not = Listahan lang ito. Pag-aari ng iba ang mga tanong, at wala ang mga ito sa app na ito. Hindi ito nagbibilang ng puntos at hindi ito nagsasabi kung ano ang sakit.
screenings-ask = Hilingin sa isang propesyonal na may lisensya (licensed clinician) na pumili ng form at magpaliwanag ng mga sagot. Hindi sapat ang salin lang: itanong kung kaninong mga tao ito sinubok.
screenings-danger = Huwag magbigay ng form kung walang makakausap ang tao sa araw ding iyon.
screenings-read = Mga na-save na kopya ng mga page na ito ang binasa namin noong Nobyembre 27, 2026. Kung walang nakasulat na petsa, wala kaming nakita. Tingnan ang mismong page bago gumamit ng form.

## Ang mga form: pangalan, may-ari at mga wika, at ang mga pinagkunan sa maliit na letra.

screenings-phq = PHQ-9 at GAD-7: lungkot at pag-aalala
screenings-phq-about = Noong Hulyo 2010, sinabi ng kompanyang Pfizer na libre ang dalawang form, nang walang limitasyon ng copyright. Isang pag-aaral na may 479 babaeng Latina sa California ang sumubok sa PHQ-9 sa Ingles at Espanyol.
screenings-phq-sources = Mga pinagkunan: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, Hulyo 23, 2010. Pag-aaral: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, Hulyo 2011.
screenings-kessler = K10 at K6: anumang uri ng bigat ng loob
screenings-kessler-about = Hawak ni Ronald C. Kessler ang copyright. Libre itong gamitin, kahit hindi magpaalam. Banggitin ang pinagkunan at ang copyright. May isang center sa New South Wales, Australia, na nag-aalok ng K10 sa Arabe, Bengali, Burmese, Tsino, at marami pang wika.
screenings-kessler-sources = Mga pinagkunan: hcp.med.harvard.edu/ncs/k6_scales.php. Mga wika: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: lungkot ng mga nakatatanda
screenings-gds-about = Nasa public domain ang unang form: puwede itong gamitin ng lahat. May mga salin din sa page nito na ipinadala ng mga tao. May mga pag-aaral na sumubok sa isang maikling form sa Espanyol sa Ecuador at sa Arabe sa Lebanon.
screenings-gds-sources = Mga pinagkunan: web.stanford.edu/~yesavage/GDS.html. Mga pag-aaral: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, Nobyembre 11, 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: bigat ng loob ng mga refugee
screenings-rhs-about = Hawak ng Pathways to Wellness ang copyright at hinihiling nitong pumirma kayo ng kasunduan. Nakalista sa EthnoMed ang Somali, Russian, Arabe, Burmese, Karen, at Nepali. Gamitin ang form sa dalawang wika, hindi kailanman ang Ingles lang.
screenings-rhs-sources = Mga pinagkunan: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, sinuri noong Disyembre 19, 2020; ang mismong form, 2013.
screenings-epds = EPDS: lungkot bago at pagkatapos manganak
screenings-epds-about = Hawak ng Royal College of Psychiatrists sa London ang copyright: magtanong muna roon. Nakalista sa New South Wales, Australia, ang 23 salin na sinuri, itinama, o isinalin pabalik sa Ingles. Ayon sa isang pagrepaso, mahina ang nakitang patunay para sa mga babaeng katutubo.
screenings-epds-sources = Mga pinagkunan: www.mhcs.health.nsw.gov.au/publications/epds, sinuri noong Marso 14, 2023; Western Australia, “EPDS: Translated Versions”, 2006. Pagrepaso: doi.org/10.1007/s00737-020-01084-2, 2021.
