### Liis gaaban oo foomam baaris ah: cidda leh, turjumaadaha la tijaabiyey, iyo halka laga akhriyey. Foomamka laftoodu barnaamijka kuma jiraan.

screenings-name = Foomamka baarista (screening) ee luqado kale
    .about = Foomam gaagaaban oo caafimaadka maskaxda ku saabsan: cidda leh, turjumaadaha la tijaabiyey, iyo halka aan taas ka akhrinnay.
screenings-not = Kani waa liis oo keliya. Su’aalaha dad kale ayaa leh, barnaamijkanna kuma jiraan. Dhibco ma tiriyo, cudurna ma magacaabo.
screenings-ask = Weydii xirfadle caafimaad oo shati leh inuu foom doorto oo uu jawaabaha sharraxo. Turjumaad oo keliya kuma filna: weydii dadka lagu tijaabiyey.
screenings-danger = Foom ha bixin haddii isla maalinta aysan jirin cid qofka la hadli karta.
screenings-read = Nuqullo la kaydiyey oo bogaggan ah ayaan akhrinnay 27 Nofeembar 2026. Meesha aan taariikh ku qornayn, taariikh kuma arag. Bogga laftiisa eeg intaadan foom isticmaalin.

## Foomamka.

screenings-phq = PHQ-9 iyo GAD-7: niyad-jab iyo walwal
screenings-phq-about = Luulyo 2010 shirkadda Pfizer waxay sheegtay in labada foomba bilaash yihiin, oo aan xuquuqda daabacaaddu xaddidin. Daraasad 479 haween Latina ah oo California jooga lagu sameeyey ayaa PHQ-9 ku tijaabisay af Ingiriisi iyo af Isbaanish.
screenings-phq-sources = Ilaha: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 Luulyo 2010. Daraasadda: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, Luulyo 2011.
screenings-kessler = K10 iyo K6: murugo iyo walaac nooc kasta ah
screenings-kessler-about = Xuquuqda daabacaadda waxaa haya Ronald C. Kessler. Isticmaalku waa bilaash, oggolaanshana looma baahna. Magacow isha iyo cidda xuquuqda haysa. Xarun ku taal New South Wales, Australia, waxay K10 ku bixisaa af Carabi, af Bengali, af Burmese, af Shiine iyo luqado kale oo badan.
screenings-kessler-sources = Ilaha: hcp.med.harvard.edu/ncs/k6_scales.php. Luqadaha: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: niyad-jabka waayeelka
screenings-gds-about = Foomka ugu horreeya cidna xuquuq daabacaad kuma laha (public domain): qof kasta wuu isticmaali karaa. Boggiisu wuxuu sidoo kale bixiyaa turjumaado ay dad soo direen. Daraasado ayaa foom gaaban ku tijaabiyey af Isbaanish, Ecuador, iyo af Carabi, Lubnaan.
screenings-gds-sources = Ilaha: web.stanford.edu/~yesavage/GDS.html. Daraasadaha: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 Nofeembar 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: murugada iyo walaaca qaxootiga
screenings-rhs-about = Pathways to Wellness ayaa haysa xuquuqda daabacaadda, waxayna kaa codsanaysaa inaad heshiis saxiixdo. EthnoMed waxay ku qortay af Soomaali, af Ruush, af Carabi, af Burmese, af Karen iyo af Nepali. Foomka laba luqadood ku isticmaal, weligaa Ingiriisiga keligiis ha isticmaalin.
screenings-rhs-sources = Ilaha: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, dib loo eegay 19 Diseembar 2020; foomka laftiisa, 2013.
screenings-epds = EPDS: niyad-jabka xilliga dhalmada
screenings-epds-about = The Royal College of Psychiatrists ee London ayaa haysa xuquuqda daabacaadda: marka hore halkaas weydii. New South Wales, Australia, waxay taxday 23 turjumaadood oo la hubiyey, la saxay ama dib Ingiriisi loogu celiyey. Dib-u-eegis cilmiyeed waxay haweenka Dadka Asaliga ah u heshay caddayn daciif ah oo keliya.
screenings-epds-sources = Ilaha: www.mhcs.health.nsw.gov.au/publications/epds, dib loo eegay 14 Maarso 2023; Western Australia, “EPDS: Translated Versions”, 2006. Dib-u-eegista: doi.org/10.1007/s00737-020-01084-2, 2021.
