### मन की सेहत की जाँच के फ़ॉर्म (छोटे सवाल, जिनसे पता चले कि किसी को देखभाल चाहिए या नहीं), वे किसके हैं, और यह कहाँ पढ़ा गया।

screenings-name = दूसरी भाषाओं में मन की सेहत की जाँच के फ़ॉर्म
    .about = मन की सेहत के बारे में छोटे फ़ॉर्म (screening): वे किसके हैं, कौन-से अनुवाद परखे गए, और यह हमने कहाँ पढ़ा।
screenings-not = यह सिर्फ़ एक लिस्ट है। सवाल दूसरों के हैं और इस प्रोग्राम में नहीं हैं। यह न अंक गिनती है, न किसी बीमारी का नाम बताती है।
screenings-ask = फ़ॉर्म चुनने और जवाब समझाने का काम किसी लाइसेंस वाले डॉक्टर या थेरेपिस्ट (licensed clinician) से करवाएँ। सिर्फ़ अनुवाद काफ़ी नहीं है: पूछें कि उसे किन लोगों के साथ परखा गया।
screenings-danger = अगर उसी दिन कोई उस इंसान से बात न कर सके, तो फ़ॉर्म न बाँटें।
screenings-read = हमने 27 नवंबर 2026 को इन पन्नों की सँभालकर रखी हुई कॉपियाँ पढ़ीं। जहाँ तारीख नहीं लिखी, वहाँ हमें कोई नहीं दिखी। फ़ॉर्म को काम में लाने से पहले खुद वह पन्ना देखें।

screenings-phq = PHQ-9 और GAD-7: उदासी और चिंता
screenings-phq-about = जुलाई 2010 में Pfizer कंपनी ने कहा कि दोनों फ़ॉर्म मुफ़्त हैं, कॉपीराइट की किसी रोक के बिना। कैलिफ़ोर्निया में 479 लैटिना महिलाओं के साथ हुए एक शोध ने PHQ-9 को अंग्रेज़ी और स्पेनिश में परखा।
screenings-phq-sources = कहाँ पढ़ा: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 जुलाई 2010। शोध: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, जुलाई 2011।
screenings-kessler = K10 और K6: किसी भी तरह की परेशानी
screenings-kessler-about = कॉपीराइट Ronald C. Kessler के पास है। इस्तेमाल मुफ़्त है, पूछने की ज़रूरत नहीं। बताएँ कि यह कहाँ से लिया और कॉपीराइट किसका है। ऑस्ट्रेलिया के New South Wales का एक सेंटर K10 को अरबी, बांग्ला, बर्मी, चीनी और कई दूसरी भाषाओं में देता है।
screenings-kessler-sources = कहाँ पढ़ा: hcp.med.harvard.edu/ncs/k6_scales.php । भाषाएँ: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: बुज़ुर्गों में उदासी
screenings-gds-about = पहला फ़ॉर्म सबका है (public domain): उसे कोई भी इस्तेमाल कर सकता है। उसके पन्ने पर लोगों के भेजे हुए अनुवाद भी हैं। शोधों ने एक छोटे फ़ॉर्म को इक्वाडोर में स्पेनिश में और लेबनान में अरबी में परखा।
screenings-gds-sources = कहाँ पढ़ा: web.stanford.edu/~yesavage/GDS.html । शोध: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 नवंबर 2020; doi.org/10.1017/S1041610208006741, 2008।
screenings-rhs = RHS-15: शरणार्थियों में परेशानी
screenings-rhs-about = कॉपीराइट Pathways to Wellness के पास है, और वह एक समझौते पर दस्तखत करने को कहता है। EthnoMed की लिस्ट में सोमाली, रूसी, अरबी, बर्मी, करेन और नेपाली हैं। फ़ॉर्म दो भाषाओं में इस्तेमाल करें, सिर्फ़ अंग्रेज़ी वाला कभी नहीं।
screenings-rhs-sources = कहाँ पढ़ा: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, 19 दिसंबर 2020 को दोबारा देखा गया; खुद फ़ॉर्म, 2013।
screenings-epds = EPDS: बच्चे के जन्म के आस-पास उदासी
screenings-epds-about = कॉपीराइट लंदन के Royal College of Psychiatrists के पास है: पहले वहाँ पूछें। ऑस्ट्रेलिया का New South Wales ऐसे 23 अनुवादों की लिस्ट देता है जिन्हें जाँचा गया, सुधारा गया या वापस अंग्रेज़ी में करके मिलाया गया। एक समीक्षा में मूल निवासी (Indigenous) महिलाओं के लिए सिर्फ़ कमज़ोर सबूत मिले।
screenings-epds-sources = कहाँ पढ़ा: www.mhcs.health.nsw.gov.au/publications/epds, 14 मार्च 2023 को दोबारा देखा गया; Western Australia, “EPDS: Translated Versions”, 2006। समीक्षा: doi.org/10.1007/s00737-020-01084-2, 2021।
