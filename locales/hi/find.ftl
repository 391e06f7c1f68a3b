### मदद ढूँढना: सवाल, बटन, फ़िल्टर और लिस्ट।

find-title = आपको किस चीज़ की ज़रूरत है?
find-placeholder = अपने शब्दों में लिखें, जैसे: मुझे नींद नहीं आती
find-clear = मिटाएँ
find-tiles = या इनमें से कोई दबाएँ
find-more-needs = और ज़रूरतें
find-fewer-needs = कम दिखाएँ
find-for-need = इसके लिए: { $need }
find-take-away = हटाएँ: { $what }
find-filters = सिर्फ़ वही मदद दिखाएँ जो इन शर्तों से मेल खाए
find-filter-my-language = मेरी भाषा में बात होती है
find-filter-language = बात करने की भाषा
find-filter-any-language = कोई भी भाषा
find-filter-free = मुफ़्त या आमदनी के हिसाब से
find-filter-open = अभी खुला है
find-filter-channel = संपर्क का तरीका
find-filter-any-channel = कोई भी तरीका
find-filter-community = मेरे समुदाय के लिए
find-filter-any-community = सबके लिए
find-filter-kind = किस तरह की मदद
find-filter-any-kind = किसी भी तरह की
find-filter-no-police = कभी पुलिस नहीं भेजते
find-more-filters = और फ़िल्टर
find-count =
    { $count ->
        [one] { $count } जगह, जहाँ से मदद मिल सकती है।
       *[other] { $count } जगहें, जहाँ से मदद मिल सकती है।
    }
find-count-or-more =
    { $count ->
        [one] { $count } से ज़्यादा जगहें, जहाँ से मदद मिल सकती है।
       *[other] { $count } से ज़्यादा जगहें, जहाँ से मदद मिल सकती है।
    }
find-hidden =
    { $count ->
        [one] आपके फ़िल्टर से { $count } और छिपी है।
       *[other] आपके फ़िल्टर से { $count } और छिपी हैं।
    }
find-hides =
    { $count ->
        [one] { $count } को छिपाता है
       *[other] { $count } को छिपाता है
    }
find-show-all = सब दिखाएँ
find-some-words = आपके सारे शब्द किसी में नहीं मिले। इनमें उनमें से कुछ शब्द हैं।
find-instead = “{ $word }” के नतीजे दिखाए जा रहे हैं।
find-literal = मेरे शब्द वैसे ही ढूँढें जैसे मैंने लिखे
find-crisis = अगर डर हो कि आप खुद को चोट पहुँचा लें, या कोई और आपको चोट पहुँचाए, तो आप अभी किसी इंसान से बात करें।
find-crisis-lines = संकट हेल्पलाइनें देखें
find-none = इसके लिए हमें कुछ नहीं मिला।
find-none-ways = आप यह करके देखें:
find-none-wider = बिना फ़िल्टर के ढूँढें
find-none-community = सर्कल और समुदाय का सहारा देखें
find-none-crisis = संकट हेल्पलाइनें देखें
find-show-more = और दिखाएँ
find-announce =
    { $count ->
        [0] कुछ नहीं मिला।
        [one] { $count } नतीजा।
       *[other] { $count } नतीजे।
    }
find-small-library = यह लाइब्रेरी छोटी है। किसी का नाम यहाँ न हो, तो इसका मतलब यह नहीं कि मदद है ही नहीं।
find-searching = ढूँढा जा रहा है…
