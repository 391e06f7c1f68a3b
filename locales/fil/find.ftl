find-title = Ano ang kailangan mo?
find-placeholder = Sa sarili mong salita, halimbawa: hindi ako makatulog
find-clear = Burahin
find-tiles = O pindutin ang isa sa mga ito
find-more-needs = Iba pang kailangan
find-fewer-needs = Bawasan
find-for-need = Para sa: { $need }
find-take-away = Alisin: { $what }
find-filters = Ipakita lang ang tulong na tugma sa mga pipiliin mo
find-filter-my-language = Marunong ng wika ko
find-filter-language = Wikang ginagamit
find-filter-any-language = Kahit anong wika
find-filter-free = Libre o ayon sa kita
find-filter-open = Bukas ngayon
find-filter-channel = Paano sila makokontak
find-filter-any-channel = Kahit anong paraan
find-filter-community = Para sa komunidad ko
find-filter-any-community = Lahat
find-filter-kind = Uri ng tulong
find-filter-any-kind = Kahit anong uri
find-filter-no-police = Hinding-hindi nagpapadala ng pulis
find-more-filters = Iba pang filter
find-count =
    { $count ->
        [one] { $count } resulta ang posibleng makatulong.
       *[other] { $count } resulta ang posibleng makatulong.
    }
find-count-or-more =
    { $count ->
        [one] Mahigit { $count } resulta ang posibleng makatulong.
       *[other] Mahigit { $count } resulta ang posibleng makatulong.
    }
find-hidden =
    { $count ->
        [one] { $count } pa ang itinatago ng mga filter mo.
       *[other] { $count } pa ang itinatago ng mga filter mo.
    }
find-hides =
    { $count ->
        [one] { $count } ang itinatago
       *[other] { $count } ang itinatago
    }
find-show-all = Ipakita lahat
find-some-words = Walang nahanap na may lahat ng salita mo. May ilan sa mga iyon ang mga ito.
find-instead = Mga resulta para sa “{ $word }”.
find-literal = Hanapin ang mga salita ko kung paano ko ito tinype
find-crisis = Kung sa palagay mo ay baka saktan mo ang sarili mo, o baka saktan ka ng iba, puwede ka pong makipag-usap sa isang tao ngayon.
find-crisis-lines = Tingnan ang mga crisis hotline
find-none = Wala kaming nahanap para diyan.
find-none-ways = Puwede mong subukan ito:
find-none-wider = Maghanap nang walang filter
find-none-community = Tingnan ang mga circle at kalinga ng komunidad
find-none-crisis = Tingnan ang mga crisis hotline
find-show-more = Magpakita pa
find-announce =
    { $count ->
        [0] Walang nahanap.
        [one] { $count } resulta.
       *[other] { $count } resulta.
    }
find-small-library = Maliit pa ang talaang ito. Kung wala rito ang isang pangalan, hindi ibig sabihing walang tulong.
find-searching = Naghahanap…
