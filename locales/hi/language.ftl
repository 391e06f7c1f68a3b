### भाषाओं के नाम।

language-en = अंग्रेज़ी
language-es = स्पेनिश
language-zh = चीनी
language-zh-Hans = चीनी (सरल लिपि)
language-zh-Hant = चीनी (पारंपरिक लिपि)
language-vi = वियतनामी
language-ko = कोरियाई
language-ar = अरबी
language-fil = फ़िलिपीनो
language-ht = हैती की क्रियोल
language-ase = अमेरिकी इशारों की भाषा (ASL)
language-fr = फ़्रेंच
language-hmn = मोंग (Hmong)
language-hi = हिंदी
language-pa = पंजाबी
language-ta = तमिल
language-te = तेलुगु
language-kn = कन्नड़
language-ur = उर्दू
language-ja = जापानी
language-th = थाई
language-cr = क्री
language-oj = ओजिब्वे
language-iu = इनुक्टिटुट
language-other = कोई दूसरी भाषा ({ $code })
