### Meza ya kutafsiri: mtu anayejua lugha anaandika hapa maneno ya programu, kipande kimoja kimoja. Huenda hajui sana kompyuta.
### “Maandishi” ni sentensi moja au jina moja linaloonekana kwenye programu. Maneno rahisi kila mahali.

## Mwanzo.

translate-title = Tafsiri
translate-about = Hapa unaweza kuandika maneno ya programu hii kwa lugha yako, kipande kimoja kimoja. Huhitaji akaunti wala intaneti. Kila unachoandika kinabaki kwenye folda unayoichagua, mpaka utakapokikabidhi.
translate-folder = Folda ya kuhifadhi kazi yako
translate-folder-about = Folda yako mwenyewe, labda kwenye flashi ya USB. Kama umewahi kufanya kazi hapa, chagua tena folda ile ile.
translate-language-other = Lugha ambayo bado haiko hapa
translate-tag = Kifupisho cha lugha
translate-tag-about = Herufi mbili au tatu, kwa mfano so kwa Kisomali. Kama lugha inaandikwa kwa aina zaidi ya moja ya herufi, ongeza aina hiyo, kwa mfano pa-Arab.
translate-own-name = Jina lake katika lugha yenyewe, kwa herufi zake
translate-english-name = Jina lake kwa Kiingereza
translate-open = Fungua

## Orodha ya maandishi.

translate-counts = Kazi imefika wapi
translate-counts-all = Maandishi yote
translate-counts-critical = Maandishi nyeti
translate-critical-about = Maandishi nyeti husomwa na watu walio hatarini, au husema haki ambazo sheria inawapa. Usiyatafsiri kwa haraka.
translate-counts-total = Jumla
translate-standing-missing = Hayajatafsiriwa
translate-standing-source_changed = Kiingereza kimebadilika
translate-standing-machine = Rasimu ya mashine
translate-standing-unreviewed = Hayajasomwa na mtu wa pili
translate-standing-trusted = Yamekaguliwa
translate-critical = Nyeti
translate-unsaved = Hayajahifadhiwa
translate-search = Tafuta kwenye Kiingereza
translate-filter-standing = Onyesha
translate-filter-area = Sehemu ya programu
# “Kila kitu” pia iko kwenye translate-none: tumia maneno yale yale.
translate-filter-all = Kila kitu
translate-shown =
    { $count ->
        [one] Maandishi { $count }
       *[other] Maandishi { $count }
    }
translate-none = Hakuna maandishi ya namna hii. Chagua “Kila kitu” ili uone zaidi.
translate-more = Onyesha zaidi
translate-undo = Tengua nilichohifadhi mwisho
translate-undone = Ulichohifadhi mwisho kimetenguliwa.
translate-close = Funga meza ya kutafsiri
translate-close-unsaved =
    { $count ->
        [one] Hujahifadhi maneno uliyoandika kwenye maandishi { $count }. Ukifunga sasa, yatapotea.
       *[other] Hujahifadhi maneno uliyoandika kwenye maandishi { $count }. Ukifunga sasa, yatapotea.
    }

## Ukurasa wa maandishi.

translate-to-list = Rudi kwenye orodha
translate-previous = Yaliyotangulia
translate-next = Yanayofuata
translate-english = Kiingereza
translate-pills-about = Maneno yaliyo ndani ya kisanduku hujazwa na programu. Bonyeza neno ili liingie kwenye maandishi yako.
translate-notes = Maelezo
translate-before = Maandishi yaliyo kabla yake
translate-after = Maandishi yaliyo baada yake
translate-where = Yanapoonekana
translate-changes = Kilichobadilika kwenye Kiingereza
translate-changes-gone = Yaliyoondolewa:
translate-changes-new = Mapya:
translate-changes-unknown = Kiingereza kimebadilika. Hakuna aliyehifadhi jinsi kilivyokuwa kabla, kwa hiyo kisome chote.
translate-glossary = Maneno yaliyochaguliwa awali
translate-memory = Maandishi yanayofanana na haya
translate-memory-use = Tumia maneno haya
translate-yours = Kwa { $language }
translate-yours-part = Sehemu ya “{ $part }”
translate-one-for-all = Maneno yale yale kwa idadi yoyote
translate-form = Kwa idadi kama { $numbers }
translate-form-only = Kwa idadi ya { $number } tu
translate-form-rest = Kwa idadi nyingine zote
translate-preview = Yatakavyoonekana
translate-must = Tafadhali rekebisha:
translate-may = Tafadhali angalia tena:
translate-finding-here = Hapa:
translate-finding-wanted = Inapaswa kuwa:
translate-name = Jina lako, au jina unalochagua
translate-name-about = Linahifadhiwa pamoja na maneno yako. Unaweza kuacha patupu. Programu inalisahau ukiifunga.
translate-save = Hifadhi
translate-save-still = Hifadhi: maneno yangu bado yanafaa
translate-saved = Yamehifadhiwa. Sasa programu inasema hivi.
translate-not-saved = Bado hayajahifadhiwa. Kwanza rekebisha yaliyowekwa alama.
translate-draft = Maneno haya bado hayajahifadhiwa.
translate-draft-drop = Rudi kwenye maneno yaliyohifadhiwa
translate-review = Nimeyasoma na ninayathibitisha
translate-review-about = Hii hufanywa na mtu wa pili anayejua lugha, naye huandika jina lake hapo juu. Hakuna anayeweza kukagua maneno yake mwenyewe.
translate-reviewed = Imeandikwa. Sasa yanahesabiwa kuwa yamekaguliwa.
translate-made-human = Yametafsiriwa na { $name }, { $date }.
translate-made-unnamed = Yametafsiriwa na mtu ambaye hakutaja jina, { $date }.
translate-made-machine = Rasimu iliyoandikwa na mashine, { $date }.
translate-read-by = Yamesomwa na { $name }, { $date }.

## Kuyaona maneno kwenye programu.

translate-see = Yaone kwenye programu
translate-strip = Unaangalia programu kwa lugha hii: { $language }.
translate-strip-back = Rudi kwenye meza ya kutafsiri

## Kukabidhi kazi.

translate-hand-back = Kabidhi kazi yangu
translate-hand-back-about = Kila kitu cha lugha hii kinaingia kwenye faili moja. Wape faili hiyo watu waliokupa programu, kwa flashi ya USB au kwa njia yoyote unayopenda.
translate-take-in = Ingiza kazi ya mtu mwingine
translate-take-in-about = Chagua faili ambayo mtu mwingine alikabidhi. Yaliyo mapya ndani yake yanaongezwa. Yale ambayo nyote wawili mmebadilisha unaonyeshwa, na wewe unaamua.
translate-taken-in = Maandishi yaliyobadilika: { $changed }. Maandishi mapya: { $added }.
translate-disputes =
    { $count ->
        [one] Nyote wawili mmebadilisha maandishi { $count }. Maneno yapi yabaki?
       *[other] Nyote wawili mmebadilisha maandishi { $count }. Maneno yapi yabaki?
    }
translate-dispute-base = Yalivyokuwa kabla:
translate-dispute-ours = Bakiza yangu
translate-dispute-theirs = Chukua ya mwenzangu
translate-dispute-done = Tumia nilichochagua

## Mahali maandishi yanapoonekana: picha za skrini halisi, kwa Kiingereza, kando ya maandishi yanayotafsiriwa.

translate-where-alt = Picha ya { $number } kati ya { $total }: skrini ya programu, yenye kisanduku kuzunguka maandishi haya.
translate-where-more =
    { $count ->
        [one] Yako pia mahali pengine { $count }.
       *[other] Yako pia mahali pengine { $count }.
    }
translate-where-next = Onyesha mahali panapofuata
translate-where-spoken = Hakuna anayeyaona maandishi haya. Programu za kusoma skrini kwa sauti huyasema zinapofika kwenye kilicho ndani ya kisanduku.
translate-where-none = Hakuna picha ya mahali maandishi haya yanapoonekana.
