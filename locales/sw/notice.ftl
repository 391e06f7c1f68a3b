### Mambo ya kujua kuhusu kile ambacho mtu ameandika.

notice-query_cut = Swali lako lilikuwa refu sana. Tulitumia mwanzo wake tu.
notice-characters_removed = Swali lako lilikuwa na alama zisizoonekana. Tumeziacha.
notice-locale_unknown = Hakuna lugha ya “{ $tag }” hapa. Badala yake inaonyeshwa Kiingereza.
notice-library_damaged = Maktaba ya kompyuta hii iliharibika. Imewekwa pembeni, haikufutwa, na sasa inatumika maktaba iliyomo ndani ya programu.
notice-library_too_new = Maktaba ya kompyuta hii ilitengenezwa na toleo jipya zaidi la programu hii. Sasa inatumika maktaba iliyomo ndani ya programu.
notice-library_nowhere = Hakuna mahali pa kuandika kwenye kompyuta hii. Sasa inatumika maktaba iliyomo ndani ya programu.
notice-locale_broken = { $file }, mstari { $line }: sehemu hii haisomeki, yanatumika maandishi yaliyomo ndani ya programu. { $detail }
notice-locale_too_big = { $file } ni kubwa kuliko 1 MB na imeachwa.
notice-locale_too_deep = { $file } ina viwango vingi mno ndani yake na imeachwa.
notice-locale_not_text = { $file } si maandishi ya UTF-8 na imeachwa.
notice-locale_bad_tag = “{ $folder }” si jina la lugha. Folda huitwa kwa mfano es au zh-Hans.
