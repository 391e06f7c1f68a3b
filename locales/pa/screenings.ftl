### ਮਨ ਦੀ ਸਿਹਤ ਦੀ ਜਾਂਚ ਦੇ ਫਾਰਮਾਂ ਦੀ ਛੋਟੀ ਲਿਸਟ: ਕਿਸ ਦੇ ਹਨ, ਕਿਹੜੀਆਂ ਬੋਲੀਆਂ ਵਿੱਚ, ਅਤੇ ਅਸੀਂ ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ। ਫਾਰਮ ਆਪ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਨਹੀਂ ਹਨ।

screenings-name = ਹੋਰ ਬੋਲੀਆਂ ਵਿੱਚ ਜਾਂਚ ਦੇ ਫਾਰਮ (screening)
    .about = ਮਨ ਦੀ ਸਿਹਤ ਬਾਰੇ ਛੋਟੇ ਫਾਰਮ: ਉਹ ਕਿਸ ਦੇ ਹਨ, ਕਿਹੜੇ ਅਨੁਵਾਦ ਪਰਖੇ ਗਏ, ਅਤੇ ਅਸੀਂ ਇਹ ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ।
screenings-not = ਇਹ ਸਿਰਫ਼ ਇੱਕ ਲਿਸਟ ਹੈ। ਸਵਾਲ ਦੂਜਿਆਂ ਦੇ ਹਨ ਅਤੇ ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਇਹ ਨਾ ਨੰਬਰ ਜੋੜਦਾ ਹੈ, ਨਾ ਕਿਸੇ ਬਿਮਾਰੀ ਦਾ ਨਾਂ ਦੱਸਦਾ ਹੈ।
screenings-ask = ਫਾਰਮ ਚੁਣਨ ਅਤੇ ਜਵਾਬ ਸਮਝਾਉਣ ਲਈ ਲਾਇਸੰਸ ਵਾਲੇ ਡਾਕਟਰ ਜਾਂ ਥੈਰੇਪਿਸਟ (licensed clinician) ਨੂੰ ਕਹੋ। ਸਿਰਫ਼ ਅਨੁਵਾਦ ਕਾਫ਼ੀ ਨਹੀਂ: ਪੁੱਛੋ ਕਿ ਇਹ ਕਿਹੜੇ ਲੋਕਾਂ ਨਾਲ ਪਰਖਿਆ ਗਿਆ।
screenings-danger = ਜੇ ਉਸੇ ਦਿਨ ਉਸ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਵਾਲਾ ਕੋਈ ਨਹੀਂ, ਤਾਂ ਫਾਰਮ ਨਾ ਦਿਓ।
screenings-read = ਅਸੀਂ ਇਹਨਾਂ ਪੰਨਿਆਂ ਦੀਆਂ ਸਾਂਭੀਆਂ ਹੋਈਆਂ ਕਾਪੀਆਂ 27 ਨਵੰਬਰ 2026 ਨੂੰ ਪੜ੍ਹੀਆਂ। ਜਿੱਥੇ ਤਾਰੀਖ ਨਹੀਂ ਲਿਖੀ, ਉੱਥੇ ਸਾਨੂੰ ਨਹੀਂ ਦਿਸੀ। ਫਾਰਮ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਪੰਨਾ ਆਪ ਦੇਖੋ।
screenings-phq = PHQ-9 ਅਤੇ GAD-7: ਉਦਾਸੀ ਅਤੇ ਫ਼ਿਕਰ
screenings-phq-about = ਜੁਲਾਈ 2010 ਵਿੱਚ Pfizer ਕੰਪਨੀ ਨੇ ਕਿਹਾ ਕਿ ਦੋਵੇਂ ਫਾਰਮ ਮੁਫ਼ਤ ਹਨ, ਕਾਪੀਰਾਈਟ ਦੀ ਕਿਸੇ ਰੋਕ ਤੋਂ ਬਿਨਾਂ। ਕੈਲੀਫੋਰਨੀਆ ਵਿੱਚ 479 ਲੈਟਿਨਾ (Latina) ਔਰਤਾਂ ਨਾਲ ਇੱਕ ਖੋਜ ਨੇ PHQ-9 ਨੂੰ ਅੰਗਰੇਜ਼ੀ ਅਤੇ ਸਪੈਨਿਸ਼ ਵਿੱਚ ਪਰਖਿਆ।
screenings-phq-sources = ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 ਜੁਲਾਈ 2010। ਖੋਜ: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, ਜੁਲਾਈ 2011।
screenings-kessler = K10 ਅਤੇ K6: ਹਰ ਤਰ੍ਹਾਂ ਦੀ ਪਰੇਸ਼ਾਨੀ
screenings-kessler-about = ਕਾਪੀਰਾਈਟ Ronald C. Kessler ਕੋਲ ਹੈ। ਵਰਤੋਂ ਮੁਫ਼ਤ ਹੈ, ਪੁੱਛੇ ਬਿਨਾਂ। ਨਾਲ ਲਿਖੋ ਕਿ ਕਿੱਥੋਂ ਲਿਆ ਅਤੇ ਕਾਪੀਰਾਈਟ ਕਿਸ ਦਾ ਹੈ। ਆਸਟ੍ਰੇਲੀਆ ਦੇ New South Wales ਦਾ ਇੱਕ ਸੈਂਟਰ K10 ਅਰਬੀ, ਬੰਗਾਲੀ, ਬਰਮੀ, ਚੀਨੀ ਅਤੇ ਹੋਰ ਬਹੁਤ ਬੋਲੀਆਂ ਵਿੱਚ ਦਿੰਦਾ ਹੈ।
screenings-kessler-sources = ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ: hcp.med.harvard.edu/ncs/k6_scales.php; ਬੋਲੀਆਂ: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: ਬਜ਼ੁਰਗਾਂ ਵਿੱਚ ਉਦਾਸੀ
screenings-gds-about = ਪਹਿਲਾ ਫਾਰਮ ਸਭ ਲਈ ਖੁੱਲ੍ਹਾ (public domain) ਹੈ: ਇਸ ਨੂੰ ਕੋਈ ਵੀ ਵਰਤ ਸਕਦਾ ਹੈ। ਇਸ ਦੇ ਪੰਨੇ ਉੱਤੇ ਲੋਕਾਂ ਦੇ ਭੇਜੇ ਹੋਏ ਅਨੁਵਾਦ ਵੀ ਹਨ। ਖੋਜਾਂ ਨੇ ਛੋਟਾ ਫਾਰਮ ਇਕੁਆਡੋਰ ਵਿੱਚ ਸਪੈਨਿਸ਼ ਵਿੱਚ ਅਤੇ ਲੇਬਨਾਨ ਵਿੱਚ ਅਰਬੀ ਵਿੱਚ ਪਰਖਿਆ।
screenings-gds-sources = ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ: web.stanford.edu/~yesavage/GDS.html; ਖੋਜਾਂ: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 ਨਵੰਬਰ 2020; doi.org/10.1017/S1041610208006741, 2008।
screenings-rhs = RHS-15: ਰਿਫਿਊਜੀਆਂ ਵਿੱਚ ਪਰੇਸ਼ਾਨੀ
screenings-rhs-about = ਕਾਪੀਰਾਈਟ Pathways to Wellness ਕੋਲ ਹੈ, ਅਤੇ ਉਹ ਇੱਕ ਇਕਰਾਰਨਾਮੇ ਉੱਤੇ ਦਸਤਖਤ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਨ। EthnoMed ਦੀ ਲਿਸਟ ਵਿੱਚ ਸੋਮਾਲੀ, ਰੂਸੀ, ਅਰਬੀ, ਬਰਮੀ, ਕੈਰਨ (Karen) ਅਤੇ ਨੇਪਾਲੀ ਹਨ। ਫਾਰਮ ਦੋ ਬੋਲੀਆਂ ਵਿੱਚ ਵਰਤੋ, ਕਦੇ ਇਕੱਲੀ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਨਹੀਂ।
screenings-rhs-sources = ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, 19 ਦਸੰਬਰ 2020 ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ; ਫਾਰਮ ਆਪ, 2013।
screenings-epds = EPDS: ਜਣੇਪੇ ਦੇ ਨੇੜੇ ਉਦਾਸੀ
screenings-epds-about = ਕਾਪੀਰਾਈਟ ਲੰਡਨ ਦੇ Royal College of Psychiatrists ਕੋਲ ਹੈ: ਪਹਿਲਾਂ ਉੱਥੇ ਪੁੱਛੋ। ਆਸਟ੍ਰੇਲੀਆ ਦੇ New South Wales ਦੀ ਲਿਸਟ ਵਿੱਚ 23 ਅਨੁਵਾਦ ਹਨ, ਜੋ ਜਾਂਚੇ ਗਏ, ਠੀਕ ਕੀਤੇ ਗਏ ਜਾਂ ਮੁੜ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਪਾ ਕੇ ਦੇਖੇ ਗਏ। ਖੋਜਾਂ ਦੇ ਇੱਕ ਜਾਇਜ਼ੇ ਨੂੰ ਮੂਲ ਨਿਵਾਸੀ (Indigenous) ਔਰਤਾਂ ਲਈ ਸਿਰਫ਼ ਕਮਜ਼ੋਰ ਸਬੂਤ ਮਿਲੇ।
screenings-epds-sources = ਕਿੱਥੋਂ ਪੜ੍ਹਿਆ: www.mhcs.health.nsw.gov.au/publications/epds, 14 ਮਾਰਚ 2023 ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ; Western Australia, “EPDS: Translated Versions”, 2006। ਜਾਇਜ਼ਾ: doi.org/10.1007/s00737-020-01084-2, 2021।
