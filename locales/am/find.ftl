### እርዳታ መፈለጊያ።

find-title = ምን ያስፈልግዎታል?
find-placeholder = በራስዎ አነጋገር፣ ለምሳሌ: እንቅልፍ አይወስደኝም
find-clear = ያጽዱ
find-tiles = ወይም ከእነዚህ አንዱን ይጫኑ
find-more-needs = ተጨማሪ ችግሮች
find-fewer-needs = ያሳጥሩ
find-for-need = ለዚህ: { $need }
find-take-away = ይህን ያንሱ: { $what }
find-filters = ከእነዚህ ምርጫዎች ጋር የሚስማማውን እርዳታ ብቻ ያሳዩ
find-filter-my-language = ቋንቋዬን የሚናገሩ
find-filter-language = የሚነገር ቋንቋ
find-filter-any-language = ማንኛውም ቋንቋ
find-filter-free = ነጻ ወይም እንደ ገቢዎ
find-filter-open = አሁን ክፍት
find-filter-channel = የመገናኛ መንገድ
find-filter-any-channel = በማንኛውም መንገድ
find-filter-community = ለማኅበረሰቤ
find-filter-any-community = ለሁሉም
find-filter-kind = የእርዳታ ዓይነት
find-filter-any-kind = ማንኛውም ዓይነት
find-filter-no-police = በጭራሽ ፖሊስ የማይልኩ
find-more-filters = ተጨማሪ ማጣሪያዎች
find-count =
    { $count ->
        [one] ሊረዳ የሚችል { $count } ውጤት ተገኝቷል።
       *[other] ሊረዱ የሚችሉ { $count } ውጤቶች ተገኝተዋል።
    }
find-count-or-more =
    { $count ->
        [one] ሊረዱ የሚችሉ ከ{ $count } በላይ ውጤቶች ተገኝተዋል።
       *[other] ሊረዱ የሚችሉ ከ{ $count } በላይ ውጤቶች ተገኝተዋል።
    }
find-hidden =
    { $count ->
        [one] ማጣሪያዎችዎ ተጨማሪ { $count } ይደብቃሉ።
       *[other] ማጣሪያዎችዎ ተጨማሪ { $count } ይደብቃሉ።
    }
find-hides =
    { $count ->
        [one] { $count } ይደብቃል
       *[other] { $count } ይደብቃል
    }
find-show-all = ሁሉንም ያሳዩ
find-some-words = ሁሉንም ቃላትዎን የያዘ አልተገኘም። እነዚህ ከቃላቱ የተወሰኑትን ይይዛሉ።
find-instead = ለ«{ $word }» የተገኙትን እያሳየን ነው።
find-literal = ልክ እንደጻፍኩት ይፈለግ
find-crisis = ራስዎን ሊጎዱ የሚችሉ ከሆነ፣ ወይም ሌላ ሰው ሊጎዳዎት የሚችል ከሆነ፣ አሁኑኑ ከሰው ጋር መነጋገር ይችላሉ።
find-crisis-lines = የጭንቅ ጊዜ መስመሮችን ይመልከቱ
find-none = ለዚህ ምንም አላገኘንም።
find-none-ways = ይህን መሞከር ይችላሉ:
find-none-wider = ያለ ማጣሪያ ይፈልጉ
find-none-community = ክበቦችንና የማኅበረሰብ እንክብካቤን ይመልከቱ
find-none-crisis = የጭንቅ ጊዜ መስመሮችን ይመልከቱ
find-show-more = ተጨማሪ ያሳዩ
find-announce =
    { $count ->
        [0] ምንም አልተገኘም።
        [one] { $count } ውጤት።
       *[other] { $count } ውጤቶች።
    }
find-small-library = ይህ የመረጃ ስብስብ ትንሽ ነው። አንድ ስም እዚህ ባይኖር እርዳታ የለም ማለት አይደለም።
find-searching = በመፈለግ ላይ…
