### Orodha fupi ya fomu za vipimo (maswali mafupi yanayosaidia kuona kama mtu anahitaji huduma), wenye fomu hizo, na tulikosoma hayo.

screenings-name = Fomu za vipimo vya afya ya akili kwa lugha nyingine
    .about = Fomu fupi kuhusu afya ya akili: ni za nani, tafsiri zipi zilijaribiwa, na tulikosoma hayo.
screenings-not = Hii ni orodha tu. Maswali yenyewe ni mali ya wengine na hayamo kwenye programu hii. Haihesabu alama na haitaji ugonjwa wowote.
screenings-ask = Mwombe mtaalamu wa afya mwenye leseni achague fomu na aeleze majibu. Tafsiri peke yake haitoshi: uliza ilijaribiwa na watu gani.
screenings-danger = Usimpe mtu fomu kama hakuna anayeweza kuzungumza naye siku hiyo hiyo.
screenings-read = Tulisoma nakala zilizohifadhiwa za kurasa hizi tarehe 27 Novemba 2026. Pasipo na tarehe, hatukuiona. Angalia ukurasa wenyewe kabla ya kutumia fomu.
screenings-phq = PHQ-9 na GAD-7: huzuni na wasiwasi
screenings-phq-about = Julai 2010 kampuni ya Pfizer ilisema kwamba fomu zote mbili ni za bure, bila vizuizi vya hakimiliki. Utafiti uliowahusu wanawake Walatino 479 huko California uliijaribu PHQ-9 kwa Kiingereza na Kihispania.
screenings-phq-sources = Vyanzo: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 Julai 2010. Utafiti: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, Julai 2011.
screenings-kessler = K10 na K6: uchungu moyoni wa aina yoyote
screenings-kessler-about = Hakimiliki ni ya Ronald C. Kessler. Kuzitumia ni bure, bila kuomba. Taja chanzo na hakimiliki. Kituo kimoja huko New South Wales, Australia, kinatoa K10 kwa Kiarabu, Kibengali, Kiburma, Kichina na lugha nyingine nyingi.
screenings-kessler-sources = Vyanzo: hcp.med.harvard.edu/ncs/k6_scales.php. Lugha: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: huzuni kwa wazee
screenings-gds-about = Fomu ya kwanza haina hakimiliki (public domain): kila mtu anaweza kuitumia. Ukurasa wake unatoa pia tafsiri ambazo watu walizituma. Utafiti ulijaribu fomu fupi kwa Kihispania huko Ecuador na kwa Kiarabu huko Lebanon.
screenings-gds-sources = Vyanzo: web.stanford.edu/~yesavage/GDS.html. Utafiti: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 Novemba 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: uchungu moyoni kwa wakimbizi
screenings-rhs-about = Hakimiliki ni ya Pathways to Wellness, na wanaomba usaini makubaliano. EthnoMed inataja Kisomali, Kirusi, Kiarabu, Kiburma, Kikaren na Kinepali. Tumia fomu katika lugha mbili, kamwe usitumie ya Kiingereza peke yake.
screenings-rhs-sources = Vyanzo: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, uliokaguliwa 19 Desemba 2020; fomu yenyewe, 2013.
screenings-epds = EPDS: huzuni wakati wa ujauzito na baada ya kujifungua
screenings-epds-about = Hakimiliki ni ya Royal College of Psychiatrists huko London: waombe kwanza. New South Wales, Australia, inataja tafsiri 23 zilizokaguliwa, kusahihishwa au kutafsiriwa tena kwa Kiingereza ili kulinganisha. Mapitio ya utafiti yalipata uthibitisho dhaifu tu kwa wanawake Wenyeji wa Asili.
screenings-epds-sources = Vyanzo: www.mhcs.health.nsw.gov.au/publications/epds, uliokaguliwa 14 Machi 2023; Western Australia, “EPDS: Translated Versions”, 2006. Mapitio: doi.org/10.1007/s00737-020-01084-2, 2021.
