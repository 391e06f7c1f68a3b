### Ukurasa “Jua misimamo ya sasa ya MHA”. MHA ni Mental Health America. Ukurasa unasema wazi nini kilisomwa, lini, na nini hakikukaguliwa.

positions-name = Misimamo ya MHA
    .about = Kile ambacho Mental Health America inasema inakisimamia, mahali pa kukipata, na namna ya kukikagua.
positions-found = Msimamo ninaotaka kukumbuka
    .hint = Jina lake, tarehe iliyoandikwa juu yake, na siku uliyousoma.
positions-title = Jua misimamo ya sasa ya MHA
positions-what = Msimamo unasema kile ambacho Mental Health America (MHA) inataka kibadilike, na kwa nini. Kamati ya Sera ya Umma ya MHA na Bodi yake ndizo zinazouamua.
positions-where = Mahali ambapo MHA inaichapisha
positions-address = Ukurasa wa MHA kuhusu sera: https://mhanational.org/public-policy (nakala iliyohifadhiwa, ilisomwa 27 Novemba 2026)
positions-moved = MHA imewahi kuhamisha kurasa zake. Anwani isipofanya kazi, tafuta “position statements” kwenye mhanational.org.
positions-seen = Mitatu ambayo tuliweza kuisoma
positions-copies = Tulisoma mwanzo wa kila mmoja kwenye nakala iliyohifadhiwa, tarehe 27 Novemba 2026. Hatukuona tarehe, kwa hiyo kagua kila mmoja. Maneno haya ni yetu, si ya MHA.
positions-culture = Position Statement 18: Huduma inapaswa kuheshimu utamaduni wa watu na kufaa lugha zao. Bodi na wafanyakazi wanapaswa kuwa mchanganyiko kama watu wanaowahudumia.
positions-peers = Position Statement 37: Majimbo na jamii zinapaswa kufanya msaada wa watu waliopitia hali kama hiyo wenyewe (peers) uwe sehemu ya huduma.
positions-racism = Tamko la Bodi: MHA inasema kwamba inapinga ubaguzi wa rangi na inafanya kazi ili huduma za afya ziwe za haki.
positions-packs = Kutoka kwenye vifurushi vilivyo kwenye kompyuta hii
positions-dated = Tarehe iliyoandikwa juu yake: { $date }. Umetoka kwenye kifurushi kilichochapishwa na { $publisher }.
positions-old = Huu una zaidi ya miezi 12. Tafuta ulio mpya zaidi kabla ya kuutumia.
positions-check = Kabla ya kutumia msimamo
positions-check-old = Nilitafuta tarehe yake. Kama una zaidi ya miezi 12, au hauna tarehe, nilitafuta ulio mpya zaidi.
positions-check-name = Ninaitaja MHA, namba ya msimamo, na tarehe yake.
positions-note = Msimamo, tarehe yake, na siku niliyousoma:
