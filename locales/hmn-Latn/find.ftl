### Nrhiav kev pab: lo lus nug, cov thawv, cov kev xaiv thiab daim npe.

find-title = Koj xav tau dab tsi?
find-placeholder = Siv koj cov lus, piv txwv li: kuv pw tsis tsaug zog
find-clear = Lwv
find-tiles = Los sis nias ib qho ntawm no
find-more-needs = Xav tau lwm yam
find-fewer-needs = Tsawg dua
find-for-need = Rau: { $need }
find-take-away = Rho tawm: { $what }
find-filters = Qhia cov kev pab uas haum cov kev xaiv no xwb
find-filter-my-language = Hais kuv hom lus
find-filter-language = Hom lus lawv hais
find-filter-any-language = Hom lus twg los tau
find-filter-free = Pub dawb los sis raws nyiaj khwv tau
find-filter-open = Qhib tam sim no
find-filter-channel = Yuav cuag lawv li cas
find-filter-any-channel = Txoj kev twg los tau
find-filter-community = Rau kuv zej zog
find-filter-any-community = Sawv daws
find-filter-kind = Hom kev pab
find-filter-any-kind = Hom twg los tau
find-filter-no-police = Yeej tsis xa tub ceev xwm
find-more-filters = Kev xaiv ntxiv
find-count = Muaj { $count } qhov uas tej zaum yuav pab tau.
find-count-or-more = Muaj tshaj { $count } qhov uas tej zaum yuav pab tau.
find-hidden = Koj cov kev xaiv tseem zais { $count } qhov ntxiv.
find-hides = zais { $count } qhov
find-show-all = Qhia tag nrho
find-some-words = Tsis muaj ib qhov uas muaj koj cov lus tag nrho. Cov no muaj qee lo.
find-instead = Qhia tej nrhiav tau rau “{ $word }”.
find-literal = Nrhiav kuv cov lus raws li kuv ntaus
find-crisis = Yog tej zaum koj yuav ua mob rau koj tus kheej, los sis tej zaum muaj neeg yuav ua mob rau koj, koj nrog tau ib tug neeg tham tam sim no.
find-crisis-lines = Saib cov xov tooj pab thaum kub ntxhov
find-none = Peb nrhiav tsis tau dab tsi rau qhov ntawd.
find-none-ways = Koj sim tau li no:
find-none-wider = Nrhiav yam tsis siv cov kev xaiv
find-none-community = Saib cov pawg sib tham thiab zej zog sib saib xyuas
find-none-crisis = Saib cov xov tooj pab thaum kub ntxhov
find-show-more = Qhia ntxiv
find-announce =
    { $count ->
        [0] Nrhiav tsis tau dab tsi.
       *[other] Nrhiav tau { $count } qhov.
    }
find-small-library = Phau npe kev pab no tsis loj. Yog tsis pom ib lub npe, tsis txhais tias tsis muaj kev pab.
find-searching = Tab tom nrhiav…
