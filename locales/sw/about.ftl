### Kuhusu programu na shukrani.

about-title = Kuhusu programu na shukrani
about-what = { -app-name } ni mwongozo wa huduma za afya ya akili na msaada wa jamii. Inafanya kazi bila intaneti na haihifadhi chochote kukuhusu.
about-why = Inaitikia “Calls to Action for BIPOC Mental Health” ya Mental Health America, na zaidi ya yote ule mwito wa msaada kwa lugha ambazo watu wanazungumza. Mental Health America haijakagua wala kuidhinisha programu hii.
about-not-medical = Haitoi ushauri wa kitabibu na haichukui nafasi ya mtu anayeweza kukusaidia.
about-name-title = Kwa nini “{ -app-name }”
about-name = Jina hili linamaanisha “milango mingi”. Kliniki, ndugu, duara, imani, laini ya simu: mlango unaoelekea kwenye msaada si mmoja tu, na hakuna mlango ulio mbaya.
about-privacy-title = Inachohifadhi
about-privacy = Unachoandika, unachofungua au unachotafuta hakiandikwi popote. Haitumii mtandao kamwe.
about-privacy-limits = Haiwezi kuficha kwamba programu imewekwa, na haiwezi kukulinda dhidi ya programu ya kupeleleza (spyware) wala mtu anayeona skrini.
about-facts-title = Kiasi cha kuamini habari hizi
about-facts = Habari hizi zilikusanywa { $date } kutoka kwenye vyanzo vilivyotajwa kwenye kila kipengele. Si namba zote zilizopigiwa simu ili kuzikagua. Kila kipengele kinaonyesha chanzo chake ni cha lini.
about-translations-title = Tafsiri
about-translations = Maandishi yenye alama ya rasimu ya mashine yaliandikwa na mashine na hayajakaguliwa na mtu anayezungumza lugha hiyo. Ukiweza kusaidia, folda ya “locales” inaeleza namna.
about-standing = { $language }: { $trusted } yamekaguliwa, { $machine } ni rasimu za mashine, { $other } yanasubiri kukaguliwa
about-standing-critical = Maandishi kuhusu hatari, usalama na haki: { $there } kati ya { $total } yametafsiriwa.
about-credits-title = Kutaja zilikotoka
about-credits = Desturi za uponyaji ni za jamii zilikotoka. Kila desturi kwenye programu hii ina jina la jamii yake, na jina hilo huenda nayo kila inapoonyeshwa.
about-sources-title = Habari hizi zilikosomwa
about-works-title = Kazi za wengine ndani ya programu hii
about-work = { $name } { $version }, { $licence }
about-licence-title = Leseni
about-licence = Programu ina leseni ya MIT au Apache-2.0, unavyochagua. Maandishi yake na tafsiri zake zina leseni ya Creative Commons Attribution 4.0 (CC BY 4.0).
about-version = Toleo { $version }
about-data-title = Data za wengine ndani ya programu hii
about-data = { $name } ({ $licence }), kutoka { $source }
