### पैक: लिस्टें जो दस्तखत वाली एक फ़ाइल में चलती हैं। लाइब्रेरी किससे बनी है, किस पर भरोसा करें, किस फ़ोल्डर पर नज़र रखें, पैक बनाना।

## संस्थाओं वाला दरवाज़ा

packs-door-title = हमारी लिस्टें
packs-door-packs = पैक
packs-door-packs-about = देखें कि यह लाइब्रेरी किन चीज़ों से बनी है। नई लिस्टें जोड़ें, और दूसरों को देने के लिए अपना पैक बनाएँ।
packs-door-bring = लिस्ट लाएँ या दूसरों को दें
packs-door-bring-about = कोई स्प्रेडशीट या किसी दूसरे प्रोग्राम की लिस्ट शामिल करें। या अपनी एंट्रियाँ दूसरों के लिए फ़ाइल में सेव करें।
packs-door-own = हमारी अपनी एंट्रियाँ
packs-door-own-about = जो सेवाएँ आपको पता हैं उन्हें लिखें, और कॉल पर जो सुनें उसे भी।
packs-door-round = कॉल शीट
packs-door-round-about = वे एंट्रियाँ छापें जिन पर कॉल करना सबसे ज़रूरी है, और फ़ोन पर कहने के लिए शब्द भी।

## स्क्रीन

packs-title = पैक
packs-about = पैक सेवाओं की एक लिस्ट है, एक ही फ़ाइल में। जिसने उसे बनाया, उसने उस पर दस्तखत किए हैं, इसलिए रास्ते में कोई उसे बदले, तो यह प्रोग्राम पकड़ लेता है। उसे USB स्टिक पर ले जाया जा सकता है: इंटरनेट की ज़रूरत नहीं।
packs-loading = देखा जा रहा है कि यहाँ क्या है…
packs-here-title = इस लाइब्रेरी में
packs-name-built-in = { -app-name } के साथ आई लिस्ट
packs-name-own = हमारी अपनी एंट्रियाँ
packs-origin-built_in = प्रोग्राम के साथ आई
packs-origin-signed = दस्तखत वाला पैक
packs-origin-imported = बाहर से लाई गई लिस्ट
packs-origin-own = यहीं लिखी गई
packs-fact-publisher = किसने बनाया
packs-fact-number = वर्शन नंबर
packs-fact-made = बनाने की तारीख
packs-fact-entries = एंट्रियाँ
packs-fact-check = जाँच
packs-fact-terms = इस्तेमाल की शर्तें
packs-fact-languages = इन भाषाओं में टेक्स्ट हैं
packs-fact-sort = यह क्या है
packs-terms-unknown = नहीं बताया गया
packs-entries =
    { $count ->
        [one] { $count } एंट्री
       *[other] { $count } एंट्रियाँ
    }
packs-check-by = { $date } तक फिर जाँचें
packs-check-overdue = इसे { $date } तक फिर जाँचा जाना था
packs-check-none = फिर जाँचने की कोई तारीख नहीं
packs-fingerprint-show = पूरा फ़िंगरप्रिंट दिखाएँ
packs-fingerprint-about = यह चार शब्दों का लंबा रूप है।
packs-remove = हटाएँ
packs-back = इससे पहले वाले पर लौटें
packs-give = फ़ाइल बनाकर दूसरों को दें
packs-open-own = हमारी अपनी एंट्रियाँ खोलें

## कुछ हटाने से पहले पूछना

packs-remove-title = “{ $name }” को हटाएँ?
packs-remove-what =
    { $count ->
        [one] इसकी { $count } एंट्री इस लाइब्रेरी से चली जाएगी। लोगों को वह यहाँ फिर नहीं मिलेगी, जब तक वह किसी दूसरी लिस्ट में भी न हो।
       *[other] इसकी { $count } एंट्रियाँ इस लाइब्रेरी से चली जाएँगी। लोगों को वे यहाँ फिर नहीं मिलेंगी, जब तक वे किसी दूसरी लिस्ट में भी न हों।
    }
packs-remove-keeps = आपकी बाकी लिस्टें और आपकी अपनी एंट्रियाँ बनी रहती हैं। जिस फ़ाइल से यह आई थी, उसे हाथ नहीं लगाया जाता, इसलिए इसे फिर जोड़ा जा सकता है।
packs-remove-yes = हटा दें
packs-removed = “{ $name }” हटा दिया गया।
packs-back-title = “{ $name }” के पहले वाले रूप पर लौटें?
packs-back-what = लिस्ट वैसी हो जाएगी जैसी पिछले अपडेट से पहले थी। अपडेट ने जो ठीक किया था, वह फिर गलत हो जाएगा, इसलिए यह तभी करें जब अपडेट ही खराब हो।
packs-back-yes = लौट जाएँ
packs-back-done = “{ $name }” अब वैसी है जैसी पिछले अपडेट से पहले थी।

## पैक जोड़ना

packs-add = पैक जोड़ें
packs-add-choose = पैक की फ़ाइल चुनें। पहले उसे देख लें: अभी कुछ इंस्टॉल नहीं होता।
packs-add-reading = पैक पढ़ा जा रहा है…
packs-add-other = कोई दूसरी फ़ाइल चुनें
packs-add-leave = इंस्टॉल न करें
packs-add-done = हो गया
packs-add-another = एक और पैक जोड़ें

packs-offer-who = इसे किसने बनाया?
packs-offer-what = इसमें क्या है?
packs-offer-says = पैक के मुताबिक यह इनका है:
packs-offer-file = फ़ाइल:

packs-sort-full = पूरी लिस्ट
packs-sort-delta = सिर्फ़ वह जो किसी पहले वाले पैक के बाद बदला
packs-sort-correction = दूसरी लिस्टों की एंट्रियों में सुधार
packs-sort-revocation = एंट्रियाँ जो फ़ौरन वापस ली जानी हैं

packs-trust-trusted = इन बनाने वालों पर आपका भरोसा है।
packs-trust-unknown = यहाँ इन बनाने वालों को अभी कोई नहीं जानता।
packs-trust-changed = रुकें। यह वह चाबी नहीं है जिसे हम जानते हैं।
packs-trust-rotated = इन बनाने वालों की नई चाबी है। पुरानी चाबी, जिस पर आपका भरोसा है, यही कहती है।
packs-trust-unknown-how = पैक में कोई भी कोई भी नाम लिख सकता है। बनाने वालों को कॉल करें और उनसे कहें कि वे अपने चार शब्द पढ़कर सुनाएँ। वही फ़ोन नंबर लें जो आपके पास पहले से था, वह नहीं जो फ़ाइल के साथ आया।
packs-trust-changed-how = हो सकता है कोई “{ $name }” का नाम लेकर लोगों तक गलत नंबर पहुँचाना चाहता हो। या बनाने वालों से चाबी खो गई और उन्होंने नई बना ली। यह सिर्फ़ वही बता सकते हैं। उन्हें ऐसे नंबर पर कॉल करें जो आपके पास पहले से था।
packs-trust-since = यहाँ { $date } से भरोसा है
packs-words-compare = ये चार शब्द पैक बनाने वालों के साथ मिलाएँ
packs-words-known = जो शब्द हम जानते हैं
packs-words-new = इस पैक के शब्द
packs-trust-compared = मैंने शब्द पैक बनाने वालों के साथ मिला लिए। चारों वही हैं।
packs-trust-changed-compared = मैंने बनाने वालों से ऐसे रास्ते से बात की जो मुझे पहले से पता था। उन्होंने नई चाबी के बारे में बताया और ये नए शब्द मुझे पढ़कर सुनाए।

packs-standing-new = यह पैक यहाँ नया है।
packs-standing-newer = यह आपके पास वाले से नया है।
packs-standing-same = यह पैक आपके पास पहले से है। कुछ करना नहीं है।
packs-standing-older = यह आपके पास वाले से पुराना है।
packs-standing-fork = इस पैक का वर्शन नंबर वही है जो आपके पास वाले का है, पर इसमें कुछ और लिखा है। इसे इंस्टॉल नहीं किया जा सकता।
packs-standing-no_base = इस पैक में सिर्फ़ बदलाव हैं, और जिस लिस्ट के ये बदलाव हैं वह यहाँ नहीं है। इसे अभी इंस्टॉल नहीं किया जा सकता।
packs-standing-numbers = आपके पास वर्शन नंबर { $installed } है। इस फ़ाइल का वर्शन नंबर { $offered } है।
packs-standing-older-why = पुरानी लिस्ट से ऐसे नंबर वापस आ सकते हैं जो अब काम नहीं करते। यह तभी करें जब नई लिस्ट ही टूटी हुई हो।
packs-standing-fork-how = दोनों में से एक नकली हो सकता है। बनाने वालों से पूछें कि सही कौन-सा है।
packs-standing-no-base-how = पूरी लिस्ट माँगें, उसे इंस्टॉल करें, और फिर यह फ़ाइल लेकर आएँ।
packs-older-sure = मैं स्टाफ़ में हूँ और मुझे जान-बूझकर पुरानी लिस्ट चाहिए।

packs-offer-takes-back =
    { $count ->
        [one] यह { $count } एंट्री वापस लेता है
       *[other] यह { $count } एंट्रियाँ वापस लेता है
    }

packs-install = इंस्टॉल करें
packs-install-trust = इन बनाने वालों पर भरोसा करें और इंस्टॉल करें
packs-install-new-key = नई चाबी पर भरोसा करें और इंस्टॉल करें
packs-install-older = पुरानी लिस्ट इंस्टॉल करें
packs-install-first = इसके लिए पहले ऊपर वाले खाने पर निशान लगाएँ।
packs-install-first-both = इसके लिए पहले ऊपर के दोनों खानों पर निशान लगाएँ।

packs-installed = “{ $name }” इंस्टॉल हो गया।
packs-changes-added =
    { $count ->
        [one] { $count } नई एंट्री
       *[other] { $count } नई एंट्रियाँ
    }
packs-changes-changed =
    { $count ->
        [one] { $count } एंट्री में कुछ नया लिखा है
       *[other] { $count } एंट्रियों में कुछ नया लिखा है
    }
packs-changes-removed =
    { $count ->
        [one] { $count } एंट्री हट गई
       *[other] { $count } एंट्रियाँ हट गईं
    }
packs-changes-same =
    { $count ->
        [one] { $count } एंट्री पहले जैसी है
       *[other] { $count } एंट्रियाँ पहले जैसी हैं
    }
packs-changes-none = लाइब्रेरी में कुछ नहीं बदला।
packs-changes-names = उनके नाम दिखाएँ
packs-change-added = नई
packs-change-changed = बदली हुई
packs-change-removed = हटी हुई
packs-changes-more = और भी हैं। यहाँ सिर्फ़ पहले वालों के नाम हैं।

## जिन बनाने वालों पर हमें भरोसा है

packs-publishers-title = पैक बनाने वाले जिन पर हमें भरोसा है
packs-publishers-about = इन बनाने वालों के चार शब्द आपने एक बार मिला लिए हैं। इनके अगले पैक फिर नहीं पूछते।
packs-publishers-none = अभी कोई नहीं। जब आप पैक जोड़ें, तो बनाने वालों के चार शब्द मिलाकर उन पर भरोसा करना चुना जा सकता है।
packs-forget = अब भरोसा न करें
packs-forget-title = “{ $name }” पर अब भरोसा न करें?
packs-forget-what = इन बनाने वालों की जो लिस्टें आपके पास हैं, वे बनी रहती हैं। इनका अगला पैक आपसे फिर चार शब्द मिलाने को कहेगा।
packs-forget-yes = अब भरोसा न करें
packs-forgotten = “{ $name }” पर अब भरोसा नहीं है।

## वह फ़ोल्डर जिस पर नज़र रखी जाती है

packs-watch-title = नज़र रखने के लिए फ़ोल्डर
packs-watch-about = इस फ़ोल्डर में रखे नए पैक अपने आप इंस्टॉल हो जाते हैं, अगर उनके बनाने वालों पर आपका भरोसा हो। बाकी सब आपका इंतज़ार करते हैं। साझा ड्राइव या USB स्टिक इसके लिए अच्छी जगह है।
packs-watch-choose = फ़ोल्डर चुनें
packs-watch-choose-another = कोई दूसरा फ़ोल्डर चुनें
packs-watch-folder = नज़र इस पर है:
packs-watch-away = यह फ़ोल्डर इस वक्त पढ़ा नहीं जा सकता। अगर यह USB स्टिक पर है, तो स्टिक लगाएँ और फिर देखें।
packs-watch-now = अभी देखें
packs-watch-stop = नज़र रखना बंद करें
packs-watch-looked = अभी-अभी देखा।
packs-watch-stopped = अब किसी फ़ोल्डर पर नज़र नहीं रखी जा रही।
packs-watch-found = पिछली बार देखने पर क्या मिला
packs-watch-found-none = उसमें कोई पैक नहीं था।
packs-watch-installed = इंस्टॉल हुआ
packs-watch-nothing_new = कुछ नया नहीं
packs-watch-asks = आप तय करें
packs-watch-bad = काम में नहीं लिया
packs-watch-decide = इसे देखें

## पैक बनाना

packs-make-title = पैक बनाएँ
packs-make-about = अपनी लिस्टें एक फ़ाइल में रखें और दूसरों को दें। उस पर आपकी चाबी से आपके दस्तखत होते हैं, ताकि दूसरे जान सकें कि वह आपकी है।
packs-make-open = पैक बनाएँ
packs-make-close = बिना सेव किए बंद करें
packs-make-part-what = इसमें क्या जाएगा?
packs-make-part-name = इसका नाम क्या है?
packs-make-part-sign = दस्तखत करें और सेव करें
packs-make-from = लिस्टें जो इसमें जाएँगी
packs-make-name = पैक का नाम
packs-make-name-about = लोगों के लिए, जैसे “Example County में मदद”।
packs-make-publisher = कौन बना रहा है
packs-make-publisher-about = आपके समूह का नाम, जैसा दूसरे उसे जानते हैं।
packs-make-id = छोटा नाम
packs-make-id-about = छोटे अंग्रेज़ी अक्षर, अंक, बिंदु और हाइफ़न। हर बार यह पैक बनाते समय यही नाम रखें।
packs-make-number = वर्शन नंबर
packs-make-number-about = हर बार यह पैक बनाते समय वर्शन नंबर पहले से बड़ा होना चाहिए।
packs-make-check = फिर कब तक जाँचें
packs-make-check-about = इस दिन के बाद, जिनके पास भी यह पैक है, उन सबको दिखता है कि इसकी बातें जाँची जानी चाहिए।
packs-make-terms = इस्तेमाल की शर्तें
packs-make-terms-about = दूसरे इसका क्या कर सकते हैं, जैसे “CC BY 4.0”। इसे खाली भी छोड़ा जा सकता है।
packs-make-since = सिर्फ़ वह जो पहले वाले पैक के बाद बदला
packs-make-since-about = इसे खाली भी छोड़ा जा सकता है। अगर आप अपना पहले वाला पैक चुनें, तो नई फ़ाइल छोटी होगी, पर सिर्फ़ उनके काम आएगी जिनके पास पहले वाला है।
packs-make-key = आपकी गुप्त चाबी
packs-make-key-about = अभी चाबी नहीं है? पहले नीचे बनाएँ।
packs-make-password = चाबी का पासवर्ड
packs-make-folder = कहाँ सेव करें
packs-make-save = पैक बनाएँ
packs-made = पैक सेव हो गया: { $file }
packs-made-next = अब इस फ़ाइल को कॉपी करके दूसरों को दें। जब लोग इसे पहली बार जोड़ें, तो फ़ोन पर उन्हें अपने चार शब्द पढ़कर सुनाएँ।
packs-make-another = एक और बनाएँ
packs-make-wrong = इन्हें फिर से देख लें:
packs-make-need-from = कम से कम एक लिस्ट चुनें।
packs-make-need-name = पैक का नाम लिखें।
packs-make-need-publisher = लिखें कि इसे कौन बना रहा है।
packs-make-need-id = छोटे नाम में सिर्फ़ a से z तक छोटे अक्षर, अंक, बिंदु और हाइफ़न हो सकते हैं। वह किसी अक्षर या अंक से शुरू होता है।
packs-make-need-number = वर्शन नंबर पूरा अंक होना चाहिए, { $least } या उससे बड़ा।
packs-make-need-date = कोई आने वाला दिन चुनें, या खाली छोड़ दें।
packs-make-need-key = अपनी गुप्त चाबी चुनें।
packs-make-need-password = चाबी का पासवर्ड लिखें।
packs-make-need-folder = चुनें कि कहाँ सेव करना है।

## बने हुए पैक पर दस्तखत जोड़ना

packs-sign-title = बने हुए पैक पर दस्तखत करें
packs-sign-about = किसी लिस्ट के रखवाले हो सकते हैं। ये वे लोग हैं जो नुकसान करने वाली एंट्री वापस ले सकते हैं, पर तभी जब उनमें से कई राज़ी हों। वे एक ही फ़ाइल पर एक-एक करके दस्तखत करते हैं: हर एक अपना दस्तखत जोड़ता है और नई फ़ाइल अगले को देता है।
packs-sign-open = पैक पर दस्तखत करें
packs-sign-part-what = कौन-सा पैक?
packs-sign-pack = पैक की फ़ाइल
packs-sign-pack-about = सबसे नई फ़ाइल लें, जिस पर अब तक के सारे दस्तखत हों। वह जैसी है वैसी ही रहती है: आपका दस्तखत जोड़कर एक नई फ़ाइल सेव होती है।
packs-sign-reading = पैक पढ़ा जा रहा है…
packs-sign-read = दस्तखत करने से पहले इसे पढ़ें। आपके दस्तखत का मतलब है कि आप राज़ी हैं।
packs-sign-save = मेरा दस्तखत जोड़ें
packs-sign-need-pack = पैक की फ़ाइल चुनें।
packs-signed = आपके दस्तखत वाला पैक सेव हो गया: { $file }
packs-signed-next = यह फ़ाइल उस अगले इंसान को दें जिसे दस्तखत करने हैं। जब सबके दस्तखत हो जाएँ, तो इसे दूसरों को दें। तब जिनके पास भी यह लिस्ट है, वे इसे जोड़ सकते हैं।
packs-sign-another = एक और पर दस्तखत करें

## एंट्रियाँ वापस लेने वाला पैक बनाना

packs-take-title = एंट्रियाँ वापस लें
packs-take-about = अगर किसी एंट्री से लोगों को चोट पहुँच सकती है, तो अगले पैक का इंतज़ार न करें। इससे एक छोटी फ़ाइल बनती है। उसे जहाँ भी जोड़ा जाए, वहाँ से वे एंट्रियाँ फ़ौरन हट जाती हैं, चाहे कोई पुरानी लिस्ट उन्हें फिर ले आए।
packs-take-wardens = यह सिर्फ़ वही कर सकते हैं जिन्होंने लिस्ट बनाई, या उसके रखवाले। अगर कई रखवालों का राज़ी होना ज़रूरी हो, तो आप में से एक यहाँ फ़ाइल बनाए। बाकी लोग “बने हुए पैक पर दस्तखत करें” में एक-एक करके उस पर दस्तखत करें।
packs-take-open = एंट्रियाँ वापस लें
packs-take-part-what = क्या वापस लिया जा रहा है?
packs-take-pack = लिस्ट जिसमें वे हैं
packs-take-choose = लिस्ट चुनें
packs-take-built-in = { -app-name } के साथ आई लिस्ट पर कोई दस्तखत नहीं करता। अगर आप इस फ़ाइल पर दस्तखत करें, तो यह हर उस जगह काम करती है जहाँ आपकी चाबी पर पहले से भरोसा है।
packs-take-entries = एंट्रियाँ
packs-take-entries-about = हर एंट्री का पक्का नाम अलग लाइन पर लिखें। वह “गलती बताएँ” वाली स्क्रीन पर मिलता है। वहाँ का एक बटन इसे आपके लिए भर भी देता है।
packs-take-reason = क्यों
packs-take-reason-about = सीधे-सादे शब्दों में। जिन्हें भी यह फ़ाइल मिले, वे सब इसे पढ़ सकते हैं, इसलिए जिन लोगों को चोट पहुँची उनके नाम न लिखें।
packs-take-signer = कौन दस्तखत कर रहा है
packs-take-save = फ़ाइल बनाएँ
packs-take-need-pack = लिस्ट चुनें।
packs-take-need-entries = कम से कम एक एंट्री लिखें।
packs-take-need-reason = लिखें कि क्यों।
packs-take-need-signer = लिखें कि दस्तखत कौन कर रहा है।
packs-taken = फ़ाइल सेव हो गई: { $file }
packs-taken-next = एंट्रियाँ अभी भी हैं, और पहला दस्तखत आपका है। अगर दूसरों को भी दस्तखत करने हैं, तो फ़ाइल उनमें से अगले को दें। जब सबके दस्तखत हो जाएँ, तो इसे यहाँ जोड़ें और दूसरों को दें।
packs-take-another = और वापस लें
packs-take-hint = क्या यह लिस्ट आपकी बनाई हुई है, या आप इसके रखवालों में से हैं? अगर इस एंट्री से लोगों को चोट पहुँच सकती है, तो इसे उन सबके लिए वापस लिया जा सकता है जिनके पास यह लिस्ट है।
packs-take-hint-open = इसे वापस लें

## चाबी बनाना

packs-key-title = आपकी चाबी
packs-key-about = चाबी पासवर्ड वाली एक फ़ाइल है। उसी से आपके पैक पर आपके दस्तखत होते हैं। आपके समूह को सिर्फ़ एक चाहिए, और उसे एक ही बार बनाना होता है।
packs-key-open = चाबी बनाएँ
packs-key-folder = कहाँ सेव करें
packs-key-folder-about = सबसे अच्छी है ऐसी USB स्टिक जिसे ताले में रखा जा सके।
packs-key-password = पासवर्ड
packs-key-password-about = कम से कम 8 अक्षर। चार या ज़्यादा शब्द, जिनका आपस में कोई मेल न हो, मज़बूत भी हैं और याद भी रहते हैं।
packs-key-again = वही पासवर्ड फिर से
packs-key-short = पासवर्ड में कम से कम 8 अक्षर चाहिए।
packs-key-differ = दोनों पासवर्ड एक जैसे नहीं हैं।
packs-key-make = चाबी बनाएँ
packs-key-working = चाबी बन रही है…
packs-key-made = आपकी चाबी तैयार है
packs-key-made-words = ये आपके चार शब्द हैं। फ़ोन पर लोगों को ये पढ़कर सुनाएँ, ताकि उन्हें पता चले कि पैक सचमुच आपका है।
packs-key-made-secret = गुप्त चाबी: किसी को न दें
packs-key-made-public = खुली चाबी: इसे दूसरों को दिया जा सकता है
packs-key-advice = इसे अच्छी तरह सँभालें
packs-key-advice-copy = गुप्त चाबी की एक कॉपी दूसरी USB स्टिक पर, ताले वाली जगह में रखें।
packs-key-advice-password = पासवर्ड लिख लें और उसे चाबी से अलग रखें। उसे कोई आपके लिए वापस नहीं ला सकता।
packs-key-advice-lost = अगर चाबी खो जाए या चोरी हो जाए, तो जो भी आपके पैक इस्तेमाल करते हैं, उन सबको फ़ौरन बताएँ।
packs-key-use = इससे पैक पर दस्तखत करें

## वापस ली गई एंट्रियाँ

packs-revoked-title = वापस ली गई एंट्रियाँ
packs-revoked-about = किसी ने पाया कि ये एंट्रियाँ गलत हैं या इनसे नुकसान होता है। इन्हें दिखाया नहीं जाता, चाहे कोई पुरानी लिस्ट इन्हें फिर ले आए।
packs-revoked-by = { $by } ने { $date } को वापस ली
packs-revoked-entry = एंट्री:

## एंट्रियों के जोड़े जो शायद एक ही हैं

packs-twins-notice =
    { $count ->
        [one] एंट्रियों का { $count } जोड़ा शायद एक ही सेवा है।
       *[other] एंट्रियों के { $count } जोड़े शायद एक ही सेवा हैं।
    }
packs-twins-open = उन्हें देखें
packs-twins-title = क्या ये एक ही हैं?
packs-twins-about = दो लिस्टों में एक ही सेवा दो बार हो सकती है। दोनों तरफ़ देखें और तय करें। पक्का न हो, तो उन्हें कॉल करें या जोड़े को ऐसे ही रहने दें: दोनों लाइब्रेरी में बनी रहती हैं।
packs-twins-loading = जोड़े ढूँढे जा रहे हैं…
packs-twins-none = इस वक्त कोई दो एंट्रियाँ एक जैसी नहीं लगतीं।
packs-twins-pair = { $total } में से जोड़ा { $number }
packs-same-number = दोनों का फ़ोन नंबर एक ही है।
packs-same-name_and_state = दोनों का नाम एक ही है, और राज्य भी।
packs-twins-from = कहाँ से: { $list }
packs-twins-no-ways = न फ़ोन नंबर, न वेबसाइट
packs-twins-keep = ये एक ही हैं: इसे रखें
packs-twins-apart = ये एक नहीं हैं
packs-twins-sure = बाद में इसे बदला नहीं जा सकता।
packs-twins-joined = अब से सिर्फ़ “{ $name }” दिखेगी।
packs-twins-kept-apart = दोनों बनी रहती हैं, और हम इनके बारे में फिर नहीं पूछेंगे।
packs-twins-packs = पैक पर लौटें
