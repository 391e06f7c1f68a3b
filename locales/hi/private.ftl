### नोट, सँभालकर रखी जगहें और मुश्किल दिनों की योजना रखने की निजी जगह। लंबे पासवर्ड से लॉक।

private-title = मेरे निजी नोट
private-about = सँभालकर रखी जगहें, नोट और मुश्किल दिनों की योजना यहाँ रखें। यह सब एक फ़ाइल में लॉक रहता है, एक लंबे पासवर्ड (कई शब्दों वाले) से।
private-not-here = यहाँ कुछ रखा नहीं जा सकता। या तो यह कियोस्क (सबके लिए रखा कंप्यूटर) है, या इस कंप्यूटर पर इसके लिए कोई फ़ोल्डर नहीं है।
private-honest-lost = अगर आप लंबा पासवर्ड भूल जाएँ, तो फ़ाइल को कोई नहीं खोल सकता। इसका कोई दूसरा रास्ता नहीं है।
private-honest-seen = कोई इस कंप्यूटर को टटोले, तो वह देख सकता है कि फ़ाइल वहाँ है, पर लंबे पासवर्ड के बिना उसे पढ़ नहीं सकता।
private-honest-watched = अगर कोई प्रोग्राम कीबोर्ड या स्क्रीन पर नज़र रखता हो, तो इससे बचाव नहीं होता।
private-honest-forced = अगर कोई आपसे इसे ज़बरदस्ती खुलवा सकता हो, तो कुछ भी न रखना ज़्यादा सुरक्षित है।
private-new = लॉक वाली जगह बनाएँ
private-passphrase = लंबा पासवर्ड
private-passphrase-again = वही पासवर्ड एक बार फिर
private-passphrase-how = चार-पाँच ऐसे शब्द अच्छे हैं जिनका आपस में कोई मेल न हो। कागज़ पर तभी लिखें जब कागज़ सुरक्षित हो।
private-show = जो लिखा जाए, उसे दिखाएँ
private-weak-too_short = { $least ->
    [one] इसमें कम से कम { $least } अक्षर चाहिए।
   *[other] इसमें कम से कम { $least } अक्षर चाहिए।
}
private-weak-one_thing_repeated = एक ही चीज़ बार-बार लिखी है।
private-weak-few_different = { $least ->
    [one] इसमें कम से कम { $least } अलग अक्षर चाहिए।
   *[other] इसमें कम से कम { $least } अलग-अलग अक्षर चाहिए।
}
private-weak-straight = ये अक्षर या अंक एक कतार में हैं।
private-weak-common = इसे बहुत लोग रखते हैं। सबसे पहले इसी को आज़माया जाएगा।
private-strong = यह लंबा पासवर्ड अच्छा है।
private-differ = दोनों पासवर्ड एक जैसे नहीं हैं।
private-make = बनाएँ
private-locked = आपके निजी नोट लॉक हैं
private-open = खोलें
private-opening = खुल रहा है…
private-lock = अभी लॉक करें
private-locks-itself = { $minutes ->
    [one] { $minutes } मिनट तक कोई बटन या स्क्रीन न छूने पर यह अपने आप लॉक हो जाता है, और “फ़ौरन निकलें” दबाने पर भी।
   *[other] { $minutes } मिनट तक कोई बटन या स्क्रीन न छूने पर यह अपने आप लॉक हो जाता है, और “फ़ौरन निकलें” दबाने पर भी।
}
private-warning-left = { $seconds ->
    [one] { $seconds } सेकंड में आपके निजी नोट लॉक हो जाएँगे।
   *[other] { $seconds } सेकंड में आपके निजी नोट लॉक हो जाएँगे।
}
private-warning-lost = जो कुछ आपने सेव नहीं किया है, वह चला जाएगा।
private-saving = सेव हो रहा है…
private-saved = लॉक की हुई फ़ाइल में सेव हो गया।
private-resources = सँभालकर रखी जगहें
private-resources-none = अभी कुछ सँभालकर नहीं रखा है। किसी जगह का पन्ना खोलें और “सँभालकर रखें” दबाएँ।
private-keep = सँभालकर रखें
private-kept = मेरे निजी नोट में रख लिया
private-resource-note = इसके बारे में आपका नोट
private-remove = हटाएँ
private-remove-about = { $name } को हटाएँ
private-resource-gone = यह अब लाइब्रेरी में नहीं है।
private-notes = नोट
private-note-new = नया नोट
private-note-title = शीर्षक
private-note-text = नोट
private-note-untitled = बिना शीर्षक का नोट
private-papers = मेरे कागज़ जिन पर काम चल रहा है
private-plan = मुश्किल दिनों के लिए मेरी योजना
private-plan-about = इसे किसी बेहतर दिन लिखें, अकेले या किसी भरोसे वाले के साथ। कोई भी हिस्सा खाली रह सकता है।
private-plan-crisis = अगर आप अभी खतरे में हैं, तो स्क्रीन के ऊपर लिखी लाइनें आपके लिए हैं, किसी भी वक्त।
private-plan-signs = मुझे कैसे पता चलता है कि मुश्किल दिन शुरू हो रहा है
private-plan-helps = छोटी-छोटी चीज़ें जिनसे मुझे राहत मिलती है
private-plan-places = मुझे कहाँ अच्छा लगता है
private-plan-people = किसे कॉल की जा सकती है, और कैसे
private-plan-person = नाम
private-plan-way = उनसे संपर्क कैसे हो
private-plan-person-new = एक और नाम
private-plan-safer = क्या-क्या मुझसे दूर रहे
private-plan-reasons = मेरे लिए क्या मायने रखता है
private-plan-after = बाद में मुझे क्या याद रखना है
private-change = लंबा पासवर्ड बदलें
private-change-do = बदलें
private-changed = लंबा पासवर्ड बदल दिया गया।
private-forget = सब कुछ भुला दें
private-forget-about = लॉक की हुई फ़ाइल को, जो कुछ उसमें है उस सब के साथ, हमेशा के लिए मिटा देता है, और इस कंप्यूटर पर याद रखी गई सेटिंग को भी। आपने कहीं और जो कॉपियाँ बनाई हों, उन्हें हाथ नहीं लगाया जाता।
private-forget-own = हमारी अपनी एंट्रियाँ भी मिटाएँ ({ $count })
private-forget-stays = पैक बने रहते हैं। उन्हें “पैक” वाली स्क्रीन पर हटाया जा सकता है।
private-forget-do = अभी सब कुछ भुला दें
private-forget-sure = हाँ, हमेशा के लिए मिटाएँ
