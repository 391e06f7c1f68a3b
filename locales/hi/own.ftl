### लोगों की खुद लिखी एंट्रियाँ, फ़ोन पर जो सुना, जो गलतियाँ मिलीं, और जहाँ जानकारियाँ मेल नहीं खातीं।

## यहाँ लिखी गई एंट्रियों की लिस्ट

own-title = हमारी अपनी एंट्रियाँ
own-about = वह मदद जोड़ें जो आपको पता है और किसी लिस्ट में नहीं है। बीच-बीच में कॉल करें, और जो सुनें उसे लिख लें।
own-not-locked = ये एंट्रियाँ लॉक नहीं हैं। जो भी यह कंप्यूटर चला सकता है, वह इन्हें पढ़ सकता है।
own-no-people = मदद के बारे में लिखें, मदद माँगने वालों के बारे में कभी नहीं।
own-add = एंट्री जोड़ें
own-round-open = कॉल शीट छापें
own-round-about = कॉल शीट में वे एंट्रियाँ होती हैं जिन्हें सबसे लंबे समय से किसी ने नहीं जाँचा, और फ़ोन पर कहने के लिए शब्द भी।
own-stalest-first = जिन पर कॉल करना सबसे ज़रूरी है, वे सबसे ऊपर हैं।
own-count =
    { $count ->
        [one] { $count } एंट्री
       *[other] { $count } एंट्रियाँ
    }
own-reading = पढ़ा जा रहा है…
own-none = अभी आपकी अपनी कोई एंट्री नहीं है।
own-none-ways = किसी एक जगह से शुरू करें जो आपको अच्छी तरह पता हो: उसका नाम, एक नंबर, और वहाँ क्या होता है। या लाइब्रेरी में कोई एंट्री ढूँढें और उसका अपना रूप बना लें।
own-none-find = लाइब्रेरी में देखें
own-called-today = मैंने आज कॉल की
own-called-question = कॉल पर क्या हुआ?
own-called-never-mind = कुछ दर्ज न करें
own-called-noted = आज के लिए लिख लिया: { $answer }
own-called-wrong-next = क्या आपको सही नंबर पता है? तो एंट्री में बदल दें।
own-call-holds = सब कुछ अब भी सही है
own-call-no_answer = किसी ने नहीं उठाया
own-call-wrong_number = नंबर गलत है
own-call-ended = यह सेवा बंद हो चुकी है
own-edit = बदलें
own-edit-about = { $name } को बदलें
own-delete = मिटाएँ
own-delete-about = { $name } को मिटाएँ
own-delete-title = { $name } को मिटाएँ?
own-delete-warning = यह फ़ाइल से हमेशा के लिए चली जाएगी। इसे वापस नहीं लाया जा सकता।
own-delete-version = अगर यह किसी लिस्ट की एंट्री का आपका अपना रूप था, तो फिर से सिर्फ़ लिस्ट वाली एंट्री रह जाएगी।
own-delete-now = हमेशा के लिए मिटाएँ
own-deleted = { $name } अब फ़ाइल में नहीं है।

## एंट्री का फ़ॉर्म

own-form-new = एंट्री जोड़ें
own-form-edit = { $name } को बदलें
own-form-changes = यह एंट्री “{ $pack }” से है। आप यहाँ जो सेव करें, वह इसका आपका अपना रूप बन जाता है। लिस्ट जैसी है वैसी ही रहती है, और नई लिस्टें आपके रूप को नहीं बदलतीं।
own-form-changes-starter = यह एंट्री प्रोग्राम के साथ आती है। आप यहाँ जो सेव करें, वह इसका आपका अपना रूप बन जाता है, और प्रोग्राम अपडेट होने पर भी बना रहता है।
own-form-needed = सिर्फ़ नाम ज़रूरी है। जो न पता हो, उसे खाली छोड़ दें।
own-form-draft = यह वह है जो आपने पहले लिखा था। अभी सेव नहीं हुआ है।
own-form-draft-drop = मेरा लिखा हुआ फेंक दें
own-form-basics = यह क्या है
own-form-reach = संपर्क कैसे करें
own-form-where = यह कहाँ है
own-form-for = किस काम के लिए और किनके लिए
own-form-state = क्या यह अब भी है?
own-form-origin = किसकी देन है
own-form-name = नाम
own-form-kind = किस तरह की मदद
own-form-summary = एक-दो वाक्यों में
own-form-summary-about = किसी पड़ोसी को बताना हो, तो आप इसके बारे में क्या कहें?
own-form-more = इसके बारे में और
own-form-hours = कब कोई जवाब देता है
own-form-hours-about = अपने शब्दों में, जैसे: सोमवार से शुक्रवार, 9 से 5
own-form-cost = खर्च
own-form-needs = लोग किन ज़रूरतों के साथ आ सकते हैं
own-form-communities = जिन समुदायों के लिए यह खुद को बताता है
own-form-communities-about = सिर्फ़ उस पर निशान लगाएँ जो वे खुद अपने बारे में कहते हैं।
own-form-ticked =
    { $count ->
        [0] किसी पर निशान नहीं
        [one] { $count } पर निशान
       *[other] { $count } पर निशान
    }
own-form-us-state = राज्य
own-form-whole-country = पूरा देश
own-form-place = शहर, कस्बा या मोहल्ला
own-form-locale = ये वाक्य किस भाषा में लिखे हैं
own-status-available = हाँ, यह है
own-status-paused = अभी के लिए बंद
own-status-uncertain = पक्का नहीं
own-status-ended = यह खत्म हो चुका है
own-form-ended-about = जो सेवा बंद हो चुकी है, वह भी दिखाई जाती है, ताकि लोगों को पता रहे। उसके साथ कोई नंबर नहीं रह सकता।
own-form-crisis-about = खतरे में पड़े लोग इस पर कॉल करेंगे। पहले खुद इस पर कॉल करें, फिर “सेव करें और लिखें कि मैंने आज कॉल की” दबाएँ।
own-form-secret = यह जगह छिपाकर रखनी है
own-form-secret-about = शेल्टर और पनाह के घरों के लिए। कोई पता न रखा जाता है, न दिखाया जाता है, न आगे दिया जाता है।
own-form-credit = जिस समुदाय की यह देन है
own-form-credit-about = उनके अपने शब्दों में। इसके बिना रीत को न सेव किया जा सकता है, न आगे दिया जा सकता है।
own-form-openness = क्या दूसरे इसे अपना सकते हैं?
own-way = तरीका { $number }
own-way-kind = कैसे
own-way-number = नंबर
own-way-email = ईमेल का पता
own-way-page = वेबसाइट का पता
own-way-address = गली और मकान का पता
own-way-label = यह किसका है, या किनके लिए
own-way-label-about = अगर कई हों, जैसे: टीनएजर के लिए
own-way-languages = वहाँ बोली जाने वाली भाषाएँ
own-way-language-add = भाषा जोड़ें
own-way-language-choose = चुनें…
own-way-language-put = जोड़ें
own-way-language-drop = हटाएँ: { $language }
own-way-interpreter = इंटरप्रेटर (दुभाषिया) से और भी कई भाषाएँ
own-way-add = संपर्क का तरीका जोड़ें
own-way-up = ऊपर करें
own-way-down = नीचे करें
own-way-drop = हटाएँ
own-way-up-about = तरीका { $number } ऊपर करें
own-way-down-about = तरीका { $number } नीचे करें
own-way-drop-about = तरीका { $number } हटाएँ
own-way-none = अभी संपर्क का कोई तरीका नहीं है।
own-way-secret = यह जगह छिपाकर रखनी है, इसलिए यहाँ गली-मकान का पता नहीं लिखा जा सकता। यह तरीका हटा दें।
own-way-ended = यह सेवा बंद हो चुकी है, इसलिए यहाँ कोई नंबर नहीं लिखा जा सकता। यह तरीका हटा दें।
own-form-mend =
    { $count ->
        [one] { $count } चीज़ नहीं है या ठीक नहीं बैठती:
       *[other] { $count } चीज़ें नहीं हैं या ठीक नहीं बैठतीं:
    }
own-mend-name = इसका नाम चाहिए।
own-mend-credit = हर रीत के साथ उस समुदाय का नाम चाहिए जिसकी वह देन है।
own-mend-way-empty = तरीका { $number } में कोई नंबर या पता नहीं है। उसे भरें, या हटा दें।
own-mend-way-secret = तरीका { $number } गली-मकान का पता है, और यह जगह छिपाकर रखनी है।
own-mend-way-ended = तरीका { $number } एक नंबर है, पर यह सेवा बंद हो चुकी है।
own-mend-closed = जो रीत बाहर वालों के लिए नहीं है, उसका यहाँ नाम और सम्मान है। उसके साथ संपर्क का कोई तरीका नहीं रह सकता।
own-save = सेव करें
own-save-called = सेव करें और लिखें कि मैंने आज कॉल की
own-cancel = छोड़ दें
own-saving = सेव हो रहा है…
own-cancel-title = जो लिखा है, उसे फेंक दें?
own-cancel-about = आपने कुछ लिखा है जो सेव नहीं हुआ है।
own-cancel-now = फेंक दें
own-saved = { $name } सेव हो गया।

## एंट्री के अपने पन्ने के आखिर में

own-steward-title = इस एंट्री के बारे में
own-from-starter = यह प्रोग्राम के साथ आती है।
own-from-own = यह यहीं, इसी कंप्यूटर पर लिखी गई।
own-from-pack = यह “{ $pack }” लिस्ट से है।
own-from-signed = यह दस्तखत वाली लिस्ट “{ $pack }” से है।
own-version-edit = हमारा रूप बदलें
own-mistake-open = गलती बताएँ
own-secret-place = यह जगह कहाँ है, यह छिपाकर रखा जाता है, ताकि वहाँ के लोग सुरक्षित रहें। यहाँ कोई पता नहीं लिखा है।

## जहाँ जानकारियाँ मेल नहीं खातीं

own-disputes = हमारी जानकारियाँ आपस में मेल नहीं खातीं
own-disputes-about = इस पन्ने पर ऊपर हम इनमें से पहली दिखाते हैं। अगर यह आपके लिए मायने रखता है, तो कॉल करते समय उन्हीं से पूछ लें।
own-disputed-here = इसके बारे में हमारी जानकारियाँ मेल नहीं खातीं। नीचे देखें।
own-fact-numbers = नंबर
own-fact-addresses = पते
own-fact-status = यह अब भी है या नहीं
own-fact-cost = खर्च
own-fact-emergency = पुलिस और एंबुलेंस
own-fact-name = नाम
own-side-starter = प्रोग्राम के साथ आने वाली लिस्ट
own-side-own = हमारी अपनी एंट्री
own-side-unnamed = एक बिना नाम की लिस्ट
own-side-shown = ऊपर दिखाया गया
own-side-nothing = इसके बारे में कुछ नहीं कहती

## गलती बताना

own-mistake-title = गलती बताएँ
own-mistake-of = इस एंट्री के बारे में:
own-mistake-what = क्या गलत है?
own-mistake-number = नंबर
own-mistake-hours = समय
own-mistake-languages = भाषाएँ
own-mistake-address = पता या वेबसाइट
own-mistake-ended = यह सेवा बंद हो चुकी है
own-mistake-credit = जिस समुदाय की देन बताई गई है
own-mistake-harm = इससे किसी को नुकसान हुआ, या इन्होंने पुलिस बुलाई
own-mistake-other = कुछ और
own-mistake-note = सही क्या है? या क्या हुआ था?
own-mistake-note-about = अपना या किसी और का नाम न लिखें, जब तक आप उसे फ़ाइल में रखना न चाहें।
own-mistake-file = फ़ाइल में क्या होगा
own-mistake-file-about = सिर्फ़ वही जो यहाँ लिखा है। न आपका नाम, न इस कंप्यूटर के बारे में कुछ।
own-mistake-file-entry = एंट्री
own-mistake-file-what = क्या गलत है
own-mistake-file-note = आपके शब्द
own-mistake-file-no-note = कुछ नहीं
own-mistake-file-language = आपके शब्दों की भाषा
own-mistake-save = फ़ाइल सेव करें
own-mistake-not-sent = कुछ भेजा नहीं जाता। यह प्रोग्राम इंटरनेट का कभी इस्तेमाल नहीं करता। फ़ाइल आप खुद किसी को दें।
own-mistake-give-pack = इसे उन लोगों को दें जो “{ $pack }” निकालते हैं।
own-mistake-give-starter = इसे उन लोगों को दें जिनसे आपको यह प्रोग्राम मिला।
own-mistake-give-own = यह एंट्री यहीं लिखी गई। इसे यहीं ठीक किया जा सकता है।
own-mistake-choose = पहले चुनें कि क्या गलत है।
own-mistake-saved = सेव हो गया: { $file }

## कागज़ पर कॉल शीट

own-round-screen = वे एंट्रियाँ जिन्हें सबसे लंबे समय से किसी ने नहीं जाँचा, ज़्यादा से ज़्यादा बीस। जो सुनें उस पर निशान लगाएँ, फिर यहाँ “मैंने आज कॉल की” में लिख दें।
own-round-none = कॉल करने को कुछ नहीं है। नंबर वाली हर एंट्री कुछ ही समय पहले जाँची गई है।
own-round-title = जहाँ कॉल करनी है
own-round-how = नरमी से पूछें, और जो जवाब मिले, ले लें। जो अब भी सही है उस पर निशान लगाएँ, और जो नहीं है उसे लिख लें। कोई व्यस्त हो, तो बाद में फिर कॉल करें। अपने बारे में कुछ बताना ज़रूरी नहीं है।
own-round-say = क्या कहें
own-round-hello = नमस्ते। एक मुफ़्त लिस्ट है, जिसमें ऐसी जगहें हैं जहाँ लोगों को सहारा मिल सकता है। उसे सँभालने में मेरा भी हाथ है, और उसमें आपका नाम है। क्या आपके पास कुछ मिनट हैं?
own-round-number = क्या आपके लिए यह नंबर अब भी सही है?
own-round-hours = आपके यहाँ कब कोई जवाब देता है?
own-round-languages = आपके यहाँ कौन-सी भाषाएँ बोली जाती हैं? क्या आपके यहाँ इंटरप्रेटर (दुभाषिए) होते हैं?
own-round-cost = इसमें कितना खर्च आता है? क्या वे लोग भी आ सकते हैं जिनके पास न पैसे हैं, न बीमा?
own-round-id = क्या आप लोगों से ID (पहचान पत्र) माँगते हैं?
own-round-police = क्या आप कभी उस इंसान की मर्ज़ी के बिना पुलिस या एंबुलेंस बुलाते हैं? कब?
own-round-thanks = शुक्रिया। क्या हम कुछ महीनों बाद फिर कॉल कर लें?
own-round-notes = तारीख और बातें
