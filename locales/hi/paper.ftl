### छापना, PDF में सेव करना और फ़ोन के लिए चौकोर कोड: स्क्रीन, और वह जो पर्चों पर लिखा होता है।

paper-open = छापें या सेव करें
paper-open-about = { $name } को छापें या सेव करें
paper-title = कागज़ पर
paper-list-add = मेरी लिस्ट में डालें
paper-list-added = मेरी लिस्ट में है
paper-list-add-about = { $name } को मेरी लिस्ट में डालें
paper-list-button = मेरी लिस्ट ({ $count })
paper-list-empty = आपकी लिस्ट में अभी कुछ नहीं है। किसी कार्ड पर “मेरी लिस्ट में डालें” दबाएँ।
paper-list-forgotten = यह विंडो बंद करते ही या फ़ौरन निकलते ही आपकी लिस्ट भुला दी जाती है।
paper-list-clear = मेरी लिस्ट खाली करें
paper-list-remove-about = { $name } को मेरी लिस्ट से हटाएँ
paper-beside = साथ में दूसरी भाषा
paper-beside-none = सिर्फ़ एक भाषा
paper-third = तीसरी भाषा
paper-third-none = सिर्फ़ दो भाषाएँ
paper-form = कैसा दिखे
paper-form-page = पन्ना
paper-form-large = बड़े अक्षर
paper-form-poster = पोस्टर
paper-form-wallet = बटुए के लिए कार्ड
paper-form-strips = फाड़कर ले जाने वाली पट्टियाँ
paper-form-cards = कार्ड, एक पन्ने पर चार
paper-preview = ऐसा निकलेगा
paper-drawing = पन्ने बन रहे हैं…
paper-page = { $pages } में से पन्ना { $page }
paper-save = PDF में सेव करें
paper-save-title = इसे कहाँ रखें?
paper-save-about = फ़ाइल का नाम { $file } है। नाम से पता नहीं चलता कि उसमें क्या है, पर जो भी उसे खोले, वह पढ़ सकता है।
paper-places = कहाँ सेव करें
paper-place-desktop = डेस्कटॉप
paper-place-documents = डॉक्यूमेंट
paper-place-downloads = डाउनलोड
paper-place-drive = ड्राइव { $name }
paper-place-path = किसी और फ़ोल्डर का पाथ
paper-place-use = वहाँ सेव करें
paper-saved = सेव हो गया: { $file }
paper-print = छापें
paper-printer = प्रिंटर
paper-print-about = छपाई का नाम “{ $title }” होगा। प्रिंटर, उसकी ट्रे और इस कंप्यूटर की छपाई की कतार से बाद में भी पता चल सकता है कि क्या छपा।
paper-printed = प्रिंटर को भेज दिया। ट्रे से पन्ने उठा लें।
paper-no-printer = यहाँ हमें कोई प्रिंटर नहीं मिला। आप चाहें तो PDF सेव करके किसी दूसरे प्रोग्राम से या किसी लाइब्रेरी में छाप लें।
paper-phone = मेरे फ़ोन में डालें
paper-phone-title = इसे अपने फ़ोन से पढ़ें
paper-phone-about = फ़ोन का कैमरा इस चौकोर की तरफ़ करें। इंटरनेट पर कुछ नहीं भेजा जाता: फ़ोन इसे इसी स्क्रीन से पढ़ता है, और जो पढ़ता है उसे रख लेता है।
paper-phone-call = नंबर, कॉल करने के लिए
paper-phone-text = सब कुछ, टेक्स्ट के रूप में
paper-phone-holds = चौकोर कोड, जिसमें यह लिखा है: { $text }

## जो पर्चों पर लिखा होता है

paper-neutral-title = जानकारी का पर्चा
paper-list-heading = दरवाज़े जहाँ से मदद मिल सकती है
paper-foot = { -app-name } से, { $date } की लिस्ट। चीज़ें बदलती रहती हैं: भरोसा करने से पहले जाँच लें। इस लाइन और इसमें लिखे श्रेय के साथ इसे कॉपी करने और बाँटने की इजाज़त है (CC BY 4.0)।
paper-foot-dates = जानकारी { $from } से { $to } तक की है; हर एंट्री पर उसकी अपनी तारीख लिखी है।
paper-foot-unchecked = यहाँ की कुछ बातें किसी ने नहीं जाँची हैं; हर ऐसी एंट्री पर यह लिखा है।
paper-zone = समय इस टाइम ज़ोन में: { $zone }
paper-scan-call = कॉल करने के लिए स्कैन करें
paper-scan-text = फ़ोन में रखने के लिए स्कैन करें
paper-text-copy = शब्द कॉपी करें
paper-text-save = सादे टेक्स्ट में सेव करें
paper-text-count = { $count ->
    [one] { $count } अक्षर
   *[other] { $count } अक्षर
 }
paper-calendar-save = बैठकें कैलेंडर के लिए सेव करें
paper-calendar-about = फ़ाइल { $file } में छह बैठकें होती हैं, हर एक दो घंटे की। यह फ़ोन और कंप्यूटर के कैलेंडर में खुलती है। इसमें तारीखें होती हैं, और वह नाम और जगह जो आपने लिखी। और कुछ नहीं।
paper-calendar-meeting = बैठक
paper-foot-made = { $date } को Many Doors से बनाया गया। इसे कॉपी करने और बाँटने की इजाज़त है।
