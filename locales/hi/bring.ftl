### दूसरों की लिस्टें लाना (211, किसी डायरेक्टरी या स्प्रेडशीट से) और लिस्टें दूसरों को देना।

bring-title = लिस्ट लाएँ
bring-about = किसी 211, डायरेक्टरी या अपनी स्प्रेडशीट से सेवाओं की लिस्ट शामिल करें। सब कुछ इसी कंप्यूटर पर होता है। कहीं कुछ भेजा नहीं जाता।
bring-to-giving = लिस्ट दूसरों को दें

## पहला कदम: फ़ाइल चुनना

bring-choose-title = 1. लिस्ट चुनें
bring-choose-about = कोई स्प्रेडशीट (.csv, .xlsx, .ods), टेबलों का फ़ोल्डर या zip, या कोई JSON फ़ाइल। कुछ भी शामिल होने से पहले आपको दिखेगा कि उसमें क्या है।
bring-looking = अंदर देखा जा रहा है…
bring-chosen = आपने यह चुना
bring-choose-other = कुछ और चुनें
bring-is-pack = यह पैक है: “{ $name }”। पैक पर दस्तखत होते हैं, और उनकी अपनी अलग स्क्रीन है।
bring-to-packs = पैक पर जाएँ

## दूसरा कदम: क्या मिला

bring-check-title = 2. जाँचें कि यह क्या है
bring-found-format = यह लिस्ट उस आम फ़ॉर्मेट में है जिसमें 211 और डायरेक्टरियाँ लिस्टें लेती-देती हैं। उसका नाम Open Referral HSDS है, और यह वर्शन { $version } है।
bring-found-services =
    { $count ->
        [one] { $count } सेवा
       *[other] { $count } सेवाएँ
    }
bring-found-organizations =
    { $count ->
        [one] { $count } संस्था
       *[other] { $count } संस्थाएँ
    }
bring-found-rows =
    { $count ->
        [one] { $count } लाइन
       *[other] { $count } लाइनें
    }
bring-source-title = यह कहाँ से है
bring-update-title = क्या यह किसी ऐसी लिस्ट की नई कॉपी है जो यहाँ पहले से है?
bring-update-new = नहीं, यह नई लिस्ट है
bring-source = छोटा नाम
bring-source-about = कंप्यूटर के लिए। जब आप नई कॉपी लाएँ, तो यही छोटा नाम लिखें: तब वही एंट्रियाँ अपडेट होती हैं और कोई दोहरी नहीं होती।
bring-source-known = इस छोटे नाम की एक लिस्ट यहाँ है: “{ $name }”। उसकी एंट्रियाँ अपडेट हो जाएँगी। जो एंट्रियाँ नई कॉपी में नहीं हैं, वे निकाल दी जाएँगी।
bring-source-missing = छोटा नाम लिखें।
bring-name = नाम जो लोगों को दिखेगा
bring-name-about = यह हर एंट्री पर लिखा होता है कि वह कहाँ से है। जैसे: Example County 211।
bring-name-missing = नाम लिखें, ताकि लोगों को पता रहे कि एंट्रियाँ कहाँ से हैं।
bring-licence = इस्तेमाल की शर्तें, अगर पता हों
bring-licence-about = जैसे: CC BY 4.0। अगर लिस्ट में न लिखा हो, तो खाली छोड़ दें।
bring-private-title = निजी बातें
bring-private = जिस पर निजी का निशान है, उसे भी शामिल करें
bring-private-about = इसे बंद रहने दें, जब तक लिस्ट वाले लोगों ने खुद न कहा हो। जिस पर निजी का निशान है, वह किसी शेल्टर का पता हो सकता है। वह गलत इंसान के हाथ लगे, तो किसी को चोट पहुँच सकती है।
bring-private-on = निजी बातें शामिल की जाएँगी। यह प्रोग्राम इस्तेमाल करने वाला कोई भी उन्हें देख सकता है।
bring-start = यह लिस्ट शामिल करें
bring-start-about = आप जब चाहें, रोक दें। तब सब कुछ पहले जैसा रहता है।

## दूसरा कदम, स्प्रेडशीट के लिए: हर कॉलम क्या है

bring-sheet = शीट
bring-sheet-hidden = { $name } (छिपी हुई)
bring-sheet-language = यह किस भाषा में लिखी है
bring-sheet-state = राज्य, जहाँ शीट में न लिखा हो
bring-sheet-state-none = कोई राज्य नहीं
bring-columns-title = हर कॉलम में क्या है?
bring-columns-about = हमने शीर्षकों से और कॉलमों में लिखी चीज़ों से अंदाज़ा लगाया है। हर एक को देख लें।
bring-columns-open =
    { $count ->
        [one] { $count } कॉलम का अंदाज़ा नहीं लग सका। चुनें कि वह क्या है।
       *[other] { $count } कॉलमों का अंदाज़ा नहीं लग सका। चुनें कि वे क्या हैं।
    }
bring-columns-no-name = अभी कोई कॉलम नाम वाला नहीं है। चुनें कि हर सेवा का नाम किस कॉलम में है।
bring-column-blank = कॉलम { $number }
bring-column-empty = पहली लाइनों में कुछ नहीं
bring-sure-certain = हमें यकीन है
bring-sure-likely = शायद
bring-sure-unknown = आप चुनें
bring-sure-chosen = चुना गया
bring-group-about = इसके बारे में
bring-group-reach = संपर्क कैसे करें
bring-group-where = यह कहाँ है
bring-group-who = किनके लिए और क्या
bring-group-keep = रखें या छोड़ें
bring-mapping-about = आप चाहें तो इस पसंद को फ़ाइल में रख लें और इस स्प्रेडशीट की अगली कॉपी में काम में लाएँ।
bring-mapping-use = पहले रखी हुई पसंद काम में लाएँ
bring-mapping-keep = यह पसंद फ़ाइल में रखें
bring-mapping-use-title = पसंद किस फ़ाइल में है?
bring-mapping-used = कॉलम अब उस फ़ाइल के मुताबिक तय हैं।
bring-mapping-keep-title = पसंद को कहाँ रखें?
bring-mapping-keep-about = फ़ाइल में कॉलमों के शीर्षक हैं और वह जो आपने चुना। उसमें कोई लाइन नहीं है।
bring-preview-title = पहली लाइनें ऐसे आएँगी
bring-preview-busy = लाइनें फिर से पढ़ी जा रही हैं…
bring-preview-none = शीर्षकों के नीचे कोई लाइन नहीं है।
bring-preview-row = लाइन { $line }
bring-preview-aside = अलग रखी जाएगी
bring-preview-empty = इस लाइन से कुछ नहीं आएगा।
bring-preview-more =
    { $count ->
        [one] { $count } और लाइन दिखाएँ
       *[other] { $count } और लाइनें दिखाएँ
    }

## तीसरा कदम: शामिल करना

bring-running-title = 3. शामिल किया जा रहा है
# keep: a number by itself
bring-count = { $count }

## चौथा कदम: रिपोर्ट

bring-report-title = 4. क्या-क्या आया
bring-changes-title = लाइब्रेरी में
bring-changes-added = नई
bring-changes-changed = बदली हुई
bring-changes-removed = अब नहीं रहीं
bring-changes-same = पहले जैसी
bring-named-added =
    { $count ->
        [one] { $count } नई एंट्री
       *[other] { $count } नई एंट्रियाँ
    }
bring-named-changed =
    { $count ->
        [one] { $count } बदली हुई एंट्री
       *[other] { $count } बदली हुई एंट्रियाँ
    }
bring-named-removed =
    { $count ->
        [one] { $count } एंट्री जो अब नहीं रही
       *[other] { $count } एंट्रियाँ जो अब नहीं रहीं
    }
bring-named-more =
    { $count ->
        [one] और { $count } बाकी है।
       *[other] और { $count } बाकी हैं।
    }
bring-clean = हर लाइन वैसी ही आई जैसी लिखी थी। कुछ सुधारना नहीं पड़ा।
bring-reasons-title = अलग-अलग लाइनों के साथ हमने क्या किया
bring-reasons-about = असली लिस्टें कभी पूरी सही नहीं होतीं। ऐसा कुछ नहीं बदला गया जो यहाँ गिना न गया हो।
bring-outcome-repaired = सुधारी गई
bring-outcome-kept = जैसी थी वैसी रखी गई
bring-outcome-quarantined = अलग रखी गई
bring-outcome-left_out = निजी होने की वजह से छोड़ी गई
bring-outcome-about-repaired = ये आ गईं। हमें यकीन था कि इन्हें कैसे सुधारना है।
bring-outcome-about-kept = ये अपने ही शब्दों के साथ आ गईं। किसी इंसान को इन्हें देख लेना चाहिए।
bring-outcome-about-quarantined = ये नहीं आईं। इन्हें लिस्ट में सुधारें और लिस्ट फिर से शामिल करें।
bring-outcome-about-left_out = ये नहीं आईं, ताकि कोई खतरे में न पड़े। इनमें क्या लिखा था, यह हम नहीं दिखाते।
bring-row-file = फ़ाइल
bring-row-line = लाइन
bring-row-column = कॉलम
bring-row-outcome = हमने क्या किया
bring-row-reason = क्यों
bring-row-value = वहाँ क्या लिखा था
bring-row-whole = पूरी फ़ाइल
bring-rows-more =
    { $count ->
        [one] और { $count } बाकी है। वह उस रिपोर्ट में है जिसे आप चाहें तो सेव कर लें।
       *[other] और { $count } बाकी हैं। वे उस रिपोर्ट में हैं जिसे आप चाहें तो सेव कर लें।
    }
bring-rows-saved = ये कौन-सी लाइनें हैं, यह उस रिपोर्ट में लिखा है जिसे आप चाहें तो सेव कर लें।
bring-report-save = रिपोर्ट सेव करें
bring-report-save-title = रिपोर्ट कहाँ रखें?
bring-report-save-about = यह एक टेबल (.csv) है जो किसी भी स्प्रेडशीट प्रोग्राम में खुलती है। इसमें हर वह लाइन है जो सुधारी गई, जैसी थी वैसी रखी गई या अलग रखी गई। इसे वहाँ रखें जहाँ इसे सिर्फ़ लिस्ट सँभालने वाले देख सकें।
bring-report-find = लाइब्रेरी में ढूँढें
bring-report-again = एक और लिस्ट लाएँ

## लिस्टें दूसरों को देना

bring-give-title = लिस्ट दूसरों को दें
bring-give-about = एंट्रियाँ ऐसी फ़ाइल में सेव करें जिसे 211, डायरेक्टरियाँ और दूसरे प्रोग्राम पढ़ सकें। इस फ़ॉर्मेट का नाम Open Referral HSDS है, वर्शन 3.1।
bring-give-which = कौन-सी एंट्रियाँ?
bring-give-none = कम से कम एक चुनें।
bring-give-empty = अभी देने के लिए कोई लिस्ट नहीं है।
bring-give-form = किस तरह की फ़ाइल?
bring-give-tables = एक zip फ़ाइल में टेबल
bring-give-tables-about = ज़्यादातर प्रोग्रामों के लिए, और स्प्रेडशीट में खोलने के लिए।
bring-give-json = एक JSON फ़ाइल
bring-give-json-about = वेबसाइट और प्रोग्राम बनाने वालों के लिए।
bring-give-where = इसे कहाँ रखें?
bring-give-looking = देखा जा रहा है कि कौन-सी लिस्टें हैं…

## स्प्रेडशीट का कॉलम क्या है

bring-target-ignore = छोड़ दें
bring-target-keep_as_is = रखें, पर न दिखाएँ
bring-target-name = नाम
bring-target-organization = संस्था
bring-target-other_name = दूसरा नाम
bring-target-description = यह क्या काम करता है
bring-target-more = इसके बारे में और
bring-target-phone = फ़ोन नंबर
bring-target-phone_label = नंबर किसका है
bring-target-text_number = टेक्स्ट करने का नंबर
bring-target-whatsapp = WhatsApp नंबर
bring-target-email = ईमेल
bring-target-website = वेबसाइट
bring-target-address = पूरा पता
bring-target-street = गली और मकान नंबर
bring-target-city = शहर
bring-target-state = राज्य
bring-target-zip_code = ZIP कोड
bring-target-country = देश
bring-target-latitude = अक्षांश (latitude)
bring-target-longitude = देशांतर (longitude)
bring-target-languages = बोली जाने वाली भाषाएँ
bring-target-interpreter = इंटरप्रेटर (दुभाषिया) है
bring-target-hours = खुलने का समय
bring-target-cost = कितना खर्च है
bring-target-eligibility = कौन आ सकता है
bring-target-kind = किस तरह की मदद
bring-target-need = लोग किस ज़रूरत के साथ आते हैं
bring-target-community = किन समुदायों के लिए
bring-target-checked_date = जाँच का दिन
bring-target-status = क्या यह अब भी है
bring-target-id = लाइन का अपना नंबर
bring-target-credit = रीत किस समुदाय की देन है
bring-target-openness = क्या दूसरे इस रीत को अपना सकते हैं
bring-target-confidential = इसकी जगह छिपाकर रखनी है
bring-target-notes = हमारे अपने नोट, दिखाने के लिए नहीं
bring-target-public = क्या इसे सबको दिखाया जा सकता है

## किसी लाइन या मान के साथ क्या किया गया, और क्यों

bring-reason-mojibake = अक्षर बिगड़े हुए थे और सुधार दिए गए।
bring-reason-not_utf8 = फ़ाइल अक्षर लिखने के किसी पुराने ढंग में सेव थी। उसे उसी ढंग से पढ़ा गया।
bring-reason-byte_order_mark = फ़ाइल के शुरू में एक अनदेखा निशान था। उसे निकाल दिया गया।
bring-reason-escaped_newline = टेक्स्ट में नई लाइन के कोड लिखे थे। अब वे सचमुच नई लाइनें हैं।
bring-reason-html = टेक्स्ट में किसी वेबसाइट के कोड थे। उन्हें निकाल दिया गया।
bring-reason-marker = टेक्स्ट में किसी दूसरे प्रोग्राम के निशान थे। उन्हें निकाल दिया गया।
bring-reason-control_character = अनदेखे निशान निकाल दिए गए।
bring-reason-no_scheme = वेबसाइट के पते का शुरू का हिस्सा नहीं था (https://)। उसे जोड़ दिया गया।
bring-reason-phone_written = फ़ोन नंबर ऐसे लिखा था कि डायल नहीं हो सकता था। अब वह डायल करने लायक नंबर है।
bring-reason-phone_extension = नंबर में एक्सटेंशन भी लिखा था। अब वह अलग है।
bring-reason-several_phones = एक खाने में कई नंबर लिखे थे। अब हर एक अलग है।
bring-reason-ragged = लाइन में खाने ज़्यादा या कम थे। उन्हें शीर्षकों से मिला दिया गया।
bring-reason-id_derived = लाइन के अपने नंबर को ऐसे नंबर में बदला गया जिसे हर प्रोग्राम समझता है।
bring-reason-id_missing = लाइन का अपना नंबर नहीं था। उसे एक नंबर दिया गया।
bring-reason-hours_read = खुलने का समय वाक्य में लिखा था। वह समझ लिया गया।
bring-reason-status_read = एक शब्द में लिखा था कि यह अब भी है या नहीं। वह समझ लिया गया।
bring-reason-phone_not_understood = यहाँ हमें डायल करने लायक नंबर नहीं मिला।
bring-reason-hours_not_understood = खुलने का समय समझ में नहीं आया। उसे वैसा ही रखा गया जैसा लिखा था।
bring-reason-language_not_understood = पक्का नहीं कि यह कौन-सी भाषा है। उसे वैसा ही रखा गया जैसा लिखा था।
bring-reason-date_not_understood = तारीख समझ में नहीं आई।
bring-reason-address_not_understood = यह वेबसाइट या ईमेल का ऐसा पता नहीं है जो काम करे।
bring-reason-no_place_on_earth = नक्शे का यह बिंदु कोई असली जगह नहीं है। उसे काम में नहीं लिया गया।
bring-reason-all_inactive = लिस्ट की हर सेवा पर “चालू नहीं” का निशान है। यह सही नहीं हो सकता, इसलिए उस निशान को नहीं माना गया।
bring-reason-unknown_column = हमें यह कॉलम नहीं पता। इसे रखा जाता है और आगे भी दिया जाता है, पर दिखाया नहीं जाता।
bring-reason-unknown_table = हमें यह टेबल नहीं पता। इसे रखा जाता है और आगे भी दिया जाता है, पर दिखाया नहीं जाता।
bring-reason-value_not_understood = यहाँ इसका मतलब हमें नहीं पता। इसे वैसा ही रखा गया जैसा लिखा था।
bring-reason-name_shared = दूसरी लाइनों का भी यही नाम है, और यह पक्का नहीं कि पहले यहाँ कौन सी थी। यह एक नई एंट्री है।
bring-reason-too_large = कोई खाना या लाइन हद से ज़्यादा लंबी है।
bring-reason-quote_not_closed = एक कोट का निशान खुला और कभी बंद नहीं हुआ।
bring-reason-name_missing = इसका नाम नहीं है।
bring-reason-duplicate_id = किसी दूसरी लाइन का भी यही नंबर है और उसमें कुछ और लिखा है।
bring-reason-orphan = यह ऐसी एंट्री का हिस्सा है जो लिस्ट में नहीं है।
bring-reason-bad_json = फ़ाइल का यह हिस्सा टूटा हुआ है और पढ़ा नहीं जा सकता।
bring-reason-practice_uncredited = राहत की एक रीत के साथ नहीं लिखा कि वह किस समुदाय की देन है।
bring-reason-rule_broken = यह उस नियम को तोड़ती है जो संकट में लोगों को सुरक्षित रखता है।
bring-reason-unreadable = फ़ाइल पढ़ी नहीं जा सकी।
bring-reason-marked_private = लिस्ट में इस पर निजी का निशान है।
bring-reason-staff_contact = यह वहाँ काम करने वाले किसी का नाम, ईमेल या सीधा नंबर है।
