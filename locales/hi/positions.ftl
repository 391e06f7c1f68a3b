### “MHA की राय: जानकारी ताज़ा रखें” पन्ना। MHA यानी Mental Health America, एक संस्था। राय यानी position statement: वह क्या बदलना चाहती है।

positions-name = MHA की राय
    .about = Mental Health America किन बातों के साथ खड़ी है, यह कहाँ लिखा है, और इसे कैसे जाँचें।
positions-found = एक राय जो मुझे याद रखनी है
    .hint = उसका नाम, उस पर लिखी तारीख, और जिस दिन आपने उसे पढ़ा।
positions-title = MHA की राय: जानकारी ताज़ा रखें
positions-what = राय (position statement) में लिखा होता है कि Mental Health America (MHA) क्या बदलना चाहती है, और क्यों। इसका फ़ैसला MHA की Public Policy Committee और उसका बोर्ड करते हैं।
positions-where = MHA इसे कहाँ छापती है
positions-address = नीति पर MHA का पन्ना: https://mhanational.org/public-policy (सँभालकर रखी हुई कॉपी, 27 नवंबर 2026 को पढ़ी गई)
positions-moved = MHA के पन्नों के पते पहले भी बदले हैं। अगर यह न खुले, तो mhanational.org पर “position statements” ढूँढें।
positions-seen = तीन, जो हमें पढ़ने को मिलीं
positions-copies = हमने 27 नवंबर 2026 को हर राय का शुरू का हिस्सा किसी सँभालकर रखी हुई कॉपी में पढ़ा। हमें कोई तारीख नहीं दिखी, इसलिए हर एक को जाँच लें। ये शब्द हमारे हैं, MHA के नहीं।
positions-culture = Position Statement 18: देखभाल लोगों की संस्कृति का सम्मान करे और उनकी भाषाओं के हिसाब से हो। जैसे लोगों की सेवा की जाती है, बोर्ड और स्टाफ़ में भी वैसे ही अलग-अलग लोग हों।
positions-peers = Position Statement 37: राज्य और समुदाय साथियों (जो खुद ऐसे दौर से गुज़रे हैं) के सहारे को देखभाल का हिस्सा बनाएँ।
positions-racism = बोर्ड का बयान: MHA कहती है कि वह नस्लभेद के खिलाफ़ और सेहत की बराबर देखभाल के लिए काम करती है।
positions-packs = इस कंप्यूटर पर रखे पैकों से
positions-dated = इस पर लिखी तारीख: { $date }। पैक बनाने वाले: { $publisher }।
positions-old = यह 12 महीने से पुरानी है। इसे काम में लाने से पहले कोई नई राय ढूँढें।
positions-check = किसी राय को काम में लाने से पहले
positions-check-old = मैंने उसकी तारीख देखी। अगर वह 12 महीने से पुरानी है, या उस पर तारीख नहीं है, तो मैंने कोई नई राय ढूँढी।
positions-check-name = मैंने MHA का नाम, राय का नंबर और उसकी तारीख साथ लिखी।
positions-note = राय, उसकी तारीख, और जिस दिन मैंने उसे पढ़ा:
