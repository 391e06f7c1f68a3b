### Yon ti lis fòm depistaj, ak mèt yo ak kote nou li sa. Pou anplwaye òganizasyon. Fòm yo menm pa nan pwogram nan.

screenings-name = Fòm depistaj nan lòt lang
    .about = Ti fòm sou sante mantal: pou ki moun yo ye, ki tradiksyon yo te teste, ak kote nou li sa.
screenings-not = Sa a se yon lis sèlman. Kesyon yo se pou lòt moun, e yo pa nan pwogram sa a. Pwogram nan pa konte pwen, e li pa di ki maladi yon moun genyen.
screenings-ask = Mande yon klinisyen ki gen lisans chwazi yon fòm epi esplike repons yo. Yon tradiksyon sèlman pa ase: mande ak ki moun yo te teste l.
screenings-danger = Pa bay yon fòm si pa gen moun ki ka pale ak moun nan menm jou a.
screenings-read = Nou te li kopi yo te kenbe pou paj sa yo, 27 novanm 2026. Kote ki pa gen dat, nou pa t wè dat. Gade paj la menm anvan ou sèvi ak yon fòm.

## Fòm yo

screenings-phq = PHQ-9 ak GAD-7: moral ba ak enkyetid
screenings-phq-about = An jiyè 2010, konpayi Pfizer te di toulède fòm yo gratis, san limit dwa otè. Yon etid ak 479 fanm latino nan California te teste PHQ-9 la an anglè ak panyòl.
screenings-phq-sources = Sous: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 jiyè 2010. Etid: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, jiyè 2011.
screenings-kessler = K10 ak K6: nenpòt kalite soufrans
screenings-kessler-about = Ronald C. Kessler gen dwa otè a. Ou ka sèvi avè yo gratis, san mande. Site sous la ak dwa otè a. Yon sant nan New South Wales, Ostrali, ofri K10 la an arab, bengali, biman (Burmese), chinwa ak anpil lòt lang.
screenings-kessler-sources = Sous: hcp.med.harvard.edu/ncs/k6_scales.php. Lang: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: moral ba kay granmoun aje
screenings-gds-about = Premye fòm nan nan domèn piblik: tout moun gen dwa sèvi avè l. Paj li a ofri tou tradiksyon moun te voye. Gen etid ki te teste yon fòm kout an panyòl nan Ekwatè ak an arab nan Liban.
screenings-gds-sources = Sous: web.stanford.edu/~yesavage/GDS.html. Etid: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 novanm 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: soufrans kay refijye
screenings-rhs-about = Pathways to Wellness gen dwa otè a, e li mande w siyen yon akò. EthnoMed site somali, ris, arab, biman (Burmese), karen ak nepali. Sèvi ak fòm nan nan de lang, pa janm ak anglè a sèlman.
screenings-rhs-sources = Sous: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, yo te revize l 19 desanm 2020; fòm nan menm, 2013.
screenings-epds = EPDS: moral ba pandan gwosès ak apre akouchman
screenings-epds-about = Royal College of Psychiatrists nan Lond gen dwa otè a: mande yo anvan. New South Wales, Ostrali, site 23 tradiksyon yo te verifye, korije oswa retradui an anglè. Yon revizyon etid jwenn prèv ki fèb sèlman pou fanm endijèn.
screenings-epds-sources = Sous: www.mhcs.health.nsw.gov.au/publications/epds, yo te revize l 14 mas 2023; Western Australia, “EPDS: Translated Versions”, 2006. Revizyon: doi.org/10.1007/s00737-020-01084-2, 2021.
