### Raadi taageero: su’aasha, badhannada, xulashooyinka iyo liiska.

find-title = Maxaad u baahan tahay?
find-placeholder = Erayadaada ku qor, tusaale: ma seexan karo
find-clear = Masax
find-tiles = Ama riix mid ka mid ah kuwan
find-more-needs = Baahiyo kale
find-fewer-needs = Ka yaree
find-for-need = Baahida: { $need }
find-take-away = Ka qaad: { $what }
find-filters = Tus keliya caawimada ku habboon xulashooyinkan
find-filter-my-language = Ku hadla luqaddayda
find-filter-language = Luqadda lagu hadlo
find-filter-any-language = Luqad kasta
find-filter-free = Bilaash ama dakhliga ku xiran
find-filter-open = Hadda furan
find-filter-channel = Sida loola xiriiro
find-filter-any-channel = Si kasta
find-filter-community = Loogu talagalay bulshadayda
find-filter-any-community = Qof kasta
find-filter-kind = Nooca caawimada
find-filter-any-kind = Nooc kasta
find-filter-no-police = Aan weligood booliis soo dirin
find-more-filters = Xulashooyin kale
find-count =
    { $count ->
        [one] { $count } natiijo ayaa laga yaabaa inay ku caawiso.
       *[other] { $count } natiijo ayaa laga yaabaa inay ku caawiyaan.
    }
find-count-or-more =
    { $count ->
        [one] In ka badan { $count } natiijo ayaa laga yaabaa inay ku caawiyaan.
       *[other] In ka badan { $count } natiijo ayaa laga yaabaa inay ku caawiyaan.
    }
find-hidden =
    { $count ->
        [one] Xulashooyinkaagu waxay qarinayaan { $count } kale.
       *[other] Xulashooyinkaagu waxay qarinayaan { $count } kale.
    }
find-hides =
    { $count ->
        [one] waxay qarinaysaa { $count }
       *[other] waxay qarinaysaa { $count }
    }
find-show-all = Tus dhammaan
find-some-words = Wax leh dhammaan erayadaada ma helin. Kuwani waxay leeyihiin qaar ka mid ah.
find-instead = Waxaa la tusayaa natiijooyinka “{ $word }”.
find-literal = Erayadayda u raadi sidii aan u qoray
find-crisis = Haddii ay dhici karto inaad naftaada dhaawacdo, ama qof uu ku dhaawaco, hadda waad la hadli kartaa qof.
find-crisis-lines = Eeg khadadka gurmadka
find-none = Wax taas ku habboon ma helin.
find-none-ways = Waxaad isku dayi kartaa:
find-none-wider = Raadi xulasho la’aan
find-none-community = Eeg fadhiyada wareegga ah iyo is-daryeelka bulshada
find-none-crisis = Eeg khadadka gurmadka
find-show-more = Tus wax kale
find-announce =
    { $count ->
        [0] Waxba lama helin.
        [one] { $count } natiijo.
       *[other] { $count } natiijo.
    }
find-small-library = Maktabaddani way yar tahay. Haddii magac ka maqan yahay, macnaheedu ma aha inaan caawimo jirin.
find-searching = Waa la raadinayaa…
