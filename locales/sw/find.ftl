### Tafuta msaada: swali, vigae, vichujio na orodha.

find-title = Unahitaji nini?
find-placeholder = Kwa maneno yako mwenyewe, kwa mfano: sipati usingizi
find-clear = Futa
find-tiles = Au bonyeza mojawapo ya hizi
find-more-needs = Mahitaji zaidi
find-fewer-needs = Punguza
find-for-need = Kwa: { $need }
find-take-away = Ondoa: { $what }
find-filters = Onyesha tu msaada unaolingana na machaguo haya
find-filter-my-language = Wanazungumza lugha yangu
find-filter-language = Lugha wanayozungumza
find-filter-any-language = Lugha yoyote
find-filter-free = Bure au kulingana na kipato
find-filter-open = Wanajibu sasa
find-filter-channel = Njia ya kuwafikia
find-filter-any-channel = Njia yoyote
find-filter-community = Kwa jamii yangu
find-filter-any-community = Watu wote
find-filter-kind = Aina ya msaada
find-filter-any-kind = Aina yoyote
find-filter-no-police = Hawatumi polisi kamwe
find-more-filters = Vichujio zaidi
find-count =
    { $count ->
        [one] Huduma { $count } inayoweza kukusaidia.
       *[other] Huduma { $count } zinazoweza kukusaidia.
    }
find-count-or-more =
    { $count ->
        [one] Zaidi ya huduma { $count } inayoweza kukusaidia.
       *[other] Zaidi ya huduma { $count } zinazoweza kukusaidia.
    }
find-hidden =
    { $count ->
        [one] Vichujio vyako vinaficha nyingine { $count }.
       *[other] Vichujio vyako vinaficha nyingine { $count }.
    }
find-hides =
    { $count ->
        [one] kinaficha { $count }
       *[other] kinaficha { $count }
    }
find-show-all = Onyesha zote
find-some-words = Hakuna iliyokuwa na maneno yako yote. Hizi zina baadhi yake.
find-instead = Haya ni matokeo ya “{ $word }”.
find-literal = Tafuta maneno yangu kama nilivyoyaandika
find-crisis = Kama unaona kwamba unaweza kujiumiza, au mtu anaweza kukuumiza, unaweza kuzungumza na mtu sasa.
find-crisis-lines = Angalia laini za msaada wa dharura
find-none = Hatukupata chochote kwa hilo.
find-none-ways = Unaweza kujaribu haya:
find-none-wider = Tafuta bila vichujio
find-none-community = Angalia duara na kutunzana katika jamii
find-none-crisis = Angalia laini za msaada wa dharura
find-show-more = Onyesha zaidi
find-announce =
    { $count ->
        [0] Hakuna kilichopatikana.
        [one] Tokeo { $count }.
       *[other] Matokeo { $count }.
    }
find-small-library = Maktaba hii ni ndogo. Jina likikosekana hapa, haimaanishi kwamba hakuna msaada.
find-searching = Inatafuta…
