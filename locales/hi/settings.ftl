### सेटिंग।

settings-title = सेटिंग
settings-language = भाषा
settings-change-language = दूसरी भाषा चुनें
settings-text-size = अक्षरों का आकार
# keep: a number and its sign
settings-percent = { $percent } %
settings-theme = रंग
settings-theme-system = इस कंप्यूटर जैसे
settings-theme-light = हल्के
settings-theme-dark = गहरे
settings-theme-high_contrast = बहुत साफ़ फ़र्क वाले
settings-motion = हलचल
settings-reduce-motion = स्क्रीन पर कम हलचल
settings-portable-title = USB स्टिक पर
settings-portable-about = प्रोग्राम USB स्टिक से, या अपने साथ चलने वाले फ़ोल्डर से चल रहा है। यह जो कुछ रखता है, वह इसके पास वाले फ़ोल्डर “many_doors_data” में है। इस पन्ने पर जहाँ “इस कंप्यूटर” लिखा है, वहाँ वही फ़ोल्डर समझें।
settings-portable-notes = स्टिक निकालने से पहले विंडो बंद करें। जिसके पास स्टिक हो, वह उस पर रखी चीज़ें पढ़ सकता है; सिर्फ़ निजी नोट पर ताला होता है। यह कंप्यूटर अपने आप दर्ज कर सकता है कि स्टिक लगाई गई और यह प्रोग्राम चला।
settings-keep-title = इस कंप्यूटर पर याद रखें
settings-keep = मेरी भाषा, अक्षरों का आकार और रंग इस कंप्यूटर पर याद रखें
settings-keep-about = यह बंद हो तो कुछ नहीं रखा जाता, और अगली बार फिर से भाषा पूछी जाती है। चालू हो तो एक छोटी फ़ाइल बनती है। कोई इस कंप्यूटर को टटोले, तो उसे वह मिल सकती है।
settings-kept = ये सेटिंग इस कंप्यूटर पर याद रखी गई हैं।
settings-not-kept = विंडो बंद करते ही ये सेटिंग भुला दी जाती हैं।
settings-folder-title = किसी फ़ोल्डर से भाषाएँ
settings-folder-about = अनुवाद करने वाले अपना काम यहाँ आज़मा सकते हैं। उस फ़ोल्डर का पाथ (कंप्यूटर में उसका पता) लिखें जिसमें हर भाषा का एक फ़ोल्डर हो।
settings-folder-label = फ़ोल्डर का पाथ
settings-folder-use = यह फ़ोल्डर इस्तेमाल करें
settings-folder-none = सिर्फ़ प्रोग्राम की अपनी भाषाएँ इस्तेमाल करें
settings-folder-problems =
    { $count ->
        [0] फ़ोल्डर पढ़ लिया गया। कोई गड़बड़ी नहीं।
        [one] फ़ोल्डर पढ़ लिया गया। { $count } गड़बड़ी:
       *[other] फ़ोल्डर पढ़ लिया गया। { $count } गड़बड़ियाँ:
    }
settings-leave-title = फ़ौरन निकलें
settings-leave-about = ऊपर वाला बटन इस स्क्रीन को उसी पल छिपा देता है। दूसरे प्रोग्राम, इंटरनेट कंपनी या जासूसी प्रोग्राम (spyware) जो देख चुके हों, उसे यह नहीं छिपा सकता।
settings-leave-keys = Shift बटन तीन बार दबाने पर स्क्रीन ढक दें
settings-leave-keys-about = तीनों बार पाँच सेकंड के अंदर दबाना होगा, और बीच में कोई दूसरा बटन नहीं। अगर आपसे Shift बटन बिना चाहे दब जाता है, तो इसे बंद कर दें।
