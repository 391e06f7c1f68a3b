### अनुवाद का काम: जिसे कोई भाषा आती हो, वह यहाँ प्रोग्राम के शब्द उस भाषा में लिखे, एक-एक टेक्स्ट करके। हो सकता है उसे
### कंप्यूटर कम आता हो। “टेक्स्ट” प्रोग्राम का एक वाक्य या एक शब्द है। हर जगह आसान शब्द।

## शुरुआत

translate-title = अनुवाद करें
translate-about = यहाँ इस प्रोग्राम के शब्द अपनी भाषा में लिखें, एक-एक टेक्स्ट (वाक्य या शब्द) करके। इसके लिए न कोई खाता चाहिए, न इंटरनेट। आप जो भी लिखें, वह आपके चुने हुए फ़ोल्डर में ही रहता है, जब तक आप उसे किसी को न सौंपें।
translate-folder = आपका काम रखने का फ़ोल्डर
translate-folder-about = आपका अपना एक फ़ोल्डर, चाहें तो USB स्टिक पर। अगर आपने यहाँ पहले काम किया है, तो वही फ़ोल्डर फिर चुनें।
translate-language-other = ऐसी भाषा जो अभी यहाँ नहीं है
translate-tag = भाषा का छोटा कोड
translate-tag-about = दो या तीन अंग्रेज़ी अक्षर, जैसे सोमाली के लिए so। अगर वह भाषा एक से ज़्यादा लिपियों (तरह के अक्षरों) में लिखी जाती है, तो लिपि भी जोड़ें, जैसे pa-Arab।
translate-own-name = भाषा का अपना नाम, उसी के अक्षरों में
translate-english-name = अंग्रेज़ी में भाषा का नाम
translate-open = खोलें

## टेक्स्ट की लिस्ट

translate-counts = काम कहाँ तक पहुँचा
translate-counts-all = सभी टेक्स्ट
translate-counts-critical = नाज़ुक टेक्स्ट
translate-critical-about = नाज़ुक टेक्स्ट वे हैं जिन्हें खतरे में पड़े लोग पढ़ते हैं, या जो बताते हैं कि कानून उन्हें क्या हक देता है। उन पर आराम से, पूरा समय लेकर काम करें।
translate-counts-total = कुल
translate-standing-missing = अनुवाद नहीं हुआ
translate-standing-source_changed = अंग्रेज़ी टेक्स्ट बदल गया
translate-standing-machine = मशीन का कच्चा अनुवाद
translate-standing-unreviewed = किसी दूसरे ने नहीं पढ़ा
translate-standing-trusted = जाँचा हुआ
translate-critical = नाज़ुक
translate-unsaved = सेव नहीं हुआ
translate-search = अंग्रेज़ी टेक्स्ट में ढूँढें
translate-filter-standing = क्या दिखाएँ
translate-filter-area = प्रोग्राम का हिस्सा
# “सब कुछ” translate-none में भी आता है: वहाँ यही शब्द रखें।
translate-filter-all = सब कुछ
translate-shown =
    { $count ->
        [one] { $count } टेक्स्ट
       *[other] { $count } टेक्स्ट
    }
translate-none = ऐसा कोई टेक्स्ट नहीं है। और देखने के लिए “सब कुछ” चुनें।
translate-more = और दिखाएँ
translate-undo = आखिरी बार सेव किया हुआ वापस लें
translate-undone = आखिरी बार जो सेव हुआ था, वह वापस ले लिया गया।
translate-close = अनुवाद का काम समेटकर बंद करें
translate-close-unsaved =
    { $count ->
        [one] { $count } टेक्स्ट में आपने जो लिखा है, वह सेव नहीं हुआ है। अभी बंद करने पर वह चला जाएगा।
       *[other] { $count } टेक्स्ट में आपने जो लिखा है, वह सेव नहीं हुआ है। अभी बंद करने पर वह चला जाएगा।
    }

## एक टेक्स्ट

translate-to-list = लिस्ट पर लौटें
translate-previous = पिछला
translate-next = अगला
translate-english = अंग्रेज़ी
translate-pills-about = चौखटे वाले शब्द प्रोग्राम खुद भरता है। किसी को अपने टेक्स्ट में डालने के लिए उसे दबाएँ।
translate-notes = ध्यान देने की बातें
translate-before = इससे पहले का टेक्स्ट
translate-after = इसके बाद का टेक्स्ट
translate-where = यह कहाँ दिखता है
translate-changes = अंग्रेज़ी में क्या बदला
translate-changes-gone = हटाया गया:
translate-changes-new = नया:
translate-changes-unknown = अंग्रेज़ी वाला टेक्स्ट बदल गया है। पहले क्या लिखा था, यह कहीं रखा नहीं गया, इसलिए पूरा पढ़ें।
translate-glossary = पहले से चुने हुए शब्द
translate-memory = मिलते-जुलते टेक्स्ट
translate-memory-use = यही शब्द लें
translate-yours = { $language } में
translate-yours-part = “{ $part }” वाला हिस्सा
translate-one-for-all = हर गिनती के लिए वही शब्द
translate-form = { $numbers } जैसी गिनती के लिए
translate-form-only = सिर्फ़ { $number } की गिनती के लिए
translate-form-rest = बाकी हर गिनती के लिए
translate-preview = यह ऐसा दिखेगा
translate-must = इसे ठीक करें:
translate-may = इसे एक बार फिर देख लें:
translate-finding-here = यहाँ:
translate-finding-wanted = होना चाहिए:
translate-name = आपका नाम, या जो नाम आप चाहें
translate-name-about = यह आपके शब्दों के साथ सेव होता है। चाहें तो खाली छोड़ दें। बंद होते ही प्रोग्राम इसे भुला देता है।
translate-save = सेव करें
translate-save-still = सेव करें: मेरे शब्द अब भी सही हैं
translate-saved = सेव हो गया। अब प्रोग्राम में यही शब्द हैं।
translate-not-saved = अभी सेव नहीं हुआ। जिस पर निशान है, पहले उसे ठीक करें।
translate-draft = ये शब्द अभी सेव नहीं हुए हैं।
translate-draft-drop = सेव किए हुए शब्दों पर लौटें
translate-review = मैंने इसे पढ़ा है, इसकी ज़िम्मेदारी मेरी
translate-review-about = यह बटन कोई दूसरा दबाए, जिसे यह भाषा आती हो, और ऊपर अपना नाम लिखे। अपने ही शब्दों की जाँच खुद नहीं की जा सकती।
translate-reviewed = दर्ज हो गया। अब यह जाँचा हुआ माना जाएगा।
translate-made-human = { $name } ने अनुवाद किया, { $date }।
translate-made-unnamed = अनुवाद किसी ऐसे इंसान ने किया जिसने अपना नाम नहीं दिया, { $date }।
translate-made-machine = मशीन ने कच्चा अनुवाद किया, { $date }।
translate-read-by = { $name } ने पढ़ा, { $date }।

## अपने शब्द प्रोग्राम में देखना

translate-see = प्रोग्राम में देखें
translate-strip = प्रोग्राम अभी { $language } में दिखाया जा रहा है।
translate-strip-back = अनुवाद के काम पर लौटें

## काम सौंपना

translate-hand-back = मेरा काम सौंपें
translate-hand-back-about = इस भाषा का सारा काम एक फ़ाइल में रखा जाता है। वह फ़ाइल उन लोगों को दें जिनसे आपको यह प्रोग्राम मिला, USB स्टिक पर या जैसे आप चाहें।
translate-take-in = किसी और का काम शामिल करें
translate-take-in-about = वह फ़ाइल चुनें जो किसी ने सौंपी है। उसमें जो नया है, वह जुड़ जाता है। जो आप दोनों ने बदला है, वह आपको दिखाया जाता है, और फ़ैसला आप करें।
translate-taken-in = बदले हुए टेक्स्ट: { $changed }। नए टेक्स्ट: { $added }।
translate-disputes =
    { $count ->
        [one] आप दोनों ने { $count } टेक्स्ट बदला है। किसके शब्द रखे जाएँ?
       *[other] आप दोनों ने { $count } टेक्स्ट बदले हैं। किसके शब्द रखे जाएँ?
    }
translate-dispute-base = पहले:
translate-dispute-ours = मेरे शब्द रखें
translate-dispute-theirs = उनके शब्द लें
translate-dispute-done = मैंने जो चुना, वही रखें

## टेक्स्ट कहाँ दिखता है: असली स्क्रीनों की तस्वीरें, अंग्रेज़ी में, हर टेक्स्ट के पास।

translate-where-alt = कुल { $total } में से तस्वीर { $number }: प्रोग्राम की एक स्क्रीन, जिसमें इस टेक्स्ट के चारों ओर चौखटा है।
translate-where-more =
    { $count ->
        [one] यह { $count } और जगह पर भी है।
       *[other] यह { $count } और जगहों पर भी है।
    }
translate-where-next = अगली जगह दिखाएँ
translate-where-spoken = यह टेक्स्ट किसी को दिखता नहीं। चौखटे में जो है, उसके बारे में स्क्रीन रीडर (बोलकर सुनाने वाले प्रोग्राम) इसे सुनाते हैं।
translate-where-none = यह टेक्स्ट कहाँ दिखता है, इसकी कोई तस्वीर नहीं है।
