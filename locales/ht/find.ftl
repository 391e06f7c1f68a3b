find-title = Kisa ou bezwen?
find-placeholder = Ak pwòp mo pa w, pa egzanp: m pa ka dòmi
find-clear = Efase
find-tiles = Oswa peze youn nan sa yo
find-more-needs = Plis bezwen
find-fewer-needs = Mwens
find-for-need = Pou: { $need }
find-take-away = Retire: { $what }
find-filters = Montre sèlman èd ki koresponn ak chwa sa yo
find-filter-my-language = Ki pale lang mwen
find-filter-language = Lang yo pale
find-filter-any-language = Nenpòt lang
find-filter-free = Gratis oswa selon sa ou touche
find-filter-open = Louvri kounye a
find-filter-channel = Kijan pou jwenn yo
find-filter-any-channel = Nenpòt mwayen
find-filter-community = Pou kominote m
find-filter-any-community = Tout moun
find-filter-kind = Ki kalite èd
find-filter-any-kind = Nenpòt kalite
find-filter-no-police = Ki pa janm voye lapolis
find-more-filters = Plis filtè
find-count = Gen { $count } rezilta ki ka ede.
find-count-or-more = Gen plis pase { $count } rezilta ki ka ede.
find-hidden = Filtè w yo kache { $count } lòt.
find-hides = kache { $count }
find-show-all = Montre tout
find-some-words = Nanpwen anyen ki gen tout mo ou yo. Sa yo gen kèk ladan yo.
find-instead = Men rezilta pou “{ $word }”.
find-literal = Chèche mo m yo jan m te tape yo
find-crisis = Si ou santi ou ka fè tèt ou mal, oswa yon lòt moun ka fè w mal, ou ka pale ak yon moun kounye a.
find-crisis-lines = Gade liy kriz yo
find-none = Nou pa jwenn anyen pou sa.
find-none-ways = Ou ka eseye sa yo:
find-none-wider = Chèche san filtè
find-none-community = Gade sèk ak swen nan kominote a
find-none-crisis = Gade liy kriz yo
find-show-more = Montre plis
find-announce =
    { $count ->
        [0] Nou pa jwenn anyen.
       *[other] { $count } rezilta.
    }
find-small-library = Bibliyotèk sa a piti. Si yon non manke, sa pa vle di pa gen èd.
find-searching = N ap chèche…
