### ጥቅሎች: በአንድ የተፈረመ ፋይል የሚጓዙ ዝርዝሮች።

## ለድርጅቶች የሆነው በር።

packs-door-title = ዝርዝሮቻችን
packs-door-packs = ጥቅሎች
packs-door-packs-about = ይህ የመረጃ ስብስብ ከምን እንደተሠራ ይመልከቱ። አዳዲስ ዝርዝሮችን ይጨምሩ፤ ለሌሎች የሚያስተላልፉት የራስዎን ጥቅልም ይሥሩ።
packs-door-bring = ዝርዝር ያስገቡ ወይም ለሌሎች ይስጡ
packs-door-bring-about = የሰንጠረዥ ፋይል ወይም ከሌላ ፕሮግራም የመጣ ዝርዝር ያስገቡ። ወይም መረጃዎችዎን ለሌሎች የሚሆን ፋይል አድርገው ያስቀምጡ።
packs-door-own = የራሳችን መረጃዎች
packs-door-own-about = የሚያውቋቸውን አገልግሎቶች ይጻፉ፤ ሲደውሉ የሰሙትንም ይመዝግቡ።
packs-door-round = የመደወያ ወረቀት
packs-door-round-about = ከሁሉም በላይ መደወል የሚያስፈልጋቸውን መረጃዎች፣ በስልክ ከሚባሉ ቃላት ጋር ያትሙ።

## ስክሪኑ።

packs-title = ጥቅሎች
packs-about = ጥቅል በአንድ ፋይል ውስጥ ያለ የአገልግሎቶች ዝርዝር ነው። የሠራው ሰው ወይም ድርጅት ፈርሞበታል፤ ስለዚህ በመንገድ ላይ የቀየረው ካለ ይህ ፕሮግራም ያውቃል። በፍላሽ (USB) ይዘውት ሊሄዱ ይችላሉ፤ ኢንተርኔት አያስፈልግም።
packs-loading = እዚህ ያለውን በማየት ላይ…
packs-here-title = በዚህ የመረጃ ስብስብ ውስጥ
packs-name-built-in = ከ{ -app-name } ጋር የመጣው ዝርዝር
packs-name-own = የራሳችን መረጃዎች
packs-origin-built_in = ከፕሮግራሙ ጋር የመጣ
packs-origin-signed = የተፈረመ ጥቅል
packs-origin-imported = የገባ ዝርዝር
packs-origin-own = እዚህ የተጻፈ
packs-fact-publisher = የሠራው
packs-fact-number = የዕትም ቁጥር
packs-fact-made = የተሠራበት ቀን
packs-fact-entries = መረጃዎች
packs-fact-check = ማጣራት
packs-fact-terms = የአጠቃቀም ደንብ
packs-fact-languages = ጽሑፍ ያለባቸው ቋንቋዎች
packs-fact-sort = ምን እንደሆነ
packs-terms-unknown = አልተገለጸም
packs-entries =
    { $count ->
        [one] { $count } መረጃ
       *[other] { $count } መረጃዎች
    }
packs-check-by = እንደገና የሚጣራበት ቀን: { $date }
packs-check-overdue = እንደገና የሚጣራበት ቀን አልፏል: { $date }
packs-check-none = እንደገና የሚጣራበት ቀን የለም
packs-fingerprint-show = ሙሉውን የቁልፍ አሻራ ያሳዩ
packs-fingerprint-about = ይህ የአራቱ ቃላት ረጅም ቅርጽ ነው።
packs-remove = ያውጡ
packs-back = ወደ ቀድሞው ይመለሱ
packs-give = እንደ ፋይል ለሌሎች ይስጡ
packs-open-own = የራሳችንን መረጃዎች ይክፈቱ

## ከማውጣት በፊት መጠየቅ።

packs-remove-title = «{ $name }» ይውጣ?
packs-remove-what =
    { $count ->
        [one] ያለው { $count } መረጃ ከዚህ ስብስብ ይወጣል። በሌላ ዝርዝር ውስጥም ከሌለ በስተቀር ሰዎች ከእንግዲህ እዚህ አያገኙትም።
       *[other] ያሉት { $count } መረጃዎች ከዚህ ስብስብ ይወጣሉ። በሌላ ዝርዝር ውስጥም ከሌሉ በስተቀር ሰዎች ከእንግዲህ እዚህ አያገኟቸውም።
    }
packs-remove-keeps = ሌሎች ዝርዝሮችዎና የራስዎ መረጃዎች ይቆያሉ። የመጣበት ፋይል አይነካም፤ ስለዚህ እንደገና ሊጨምሩት ይችላሉ።
packs-remove-yes = ይውጣ
packs-removed = «{ $name }» ወጥቷል።
packs-back-title = ወደ ቀድሞው «{ $name }» ይመለስ?
packs-back-what = ዝርዝሩ መጨረሻ ከመታደሱ በፊት እንደነበረው ይሆናል። በዚያ ጊዜ የተስተካከለው እንደገና ስህተት ይሆናል፤ ስለዚህ ይህን የሚያደርጉት አዲሱ መጥፎ ከሆነ ብቻ ነው።
packs-back-yes = ይመለስ
packs-back-done = «{ $name }» መጨረሻ ከመታደሱ በፊት እንደነበረው ሆኗል።

## ጥቅል መጨመር።

packs-add = ጥቅል ይጨምሩ
packs-add-choose = የጥቅሉን ፋይል ይምረጡ። መጀመሪያ ሊያዩት ይችላሉ፤ ገና ምንም አይጫንም።
packs-add-reading = ጥቅሉን በማንበብ ላይ…
packs-add-other = ሌላ ፋይል ይምረጡ
packs-add-leave = አይጫን
packs-add-done = ተጠናቋል
packs-add-another = ሌላ ጥቅል ይጨምሩ

packs-offer-who = ማን ሠራው?
packs-offer-what = በውስጡ ምን አለ?
packs-offer-says = ጥቅሉ የመጣው ከዚህ እንደሆነ ይናገራል:
packs-offer-file = ፋይል:

packs-sort-full = ሙሉ ዝርዝር
packs-sort-delta = ከቀድሞ ጥቅል በኋላ የተቀየረው ብቻ
packs-sort-correction = በሌሎች ዝርዝሮች ውስጥ ላሉ መረጃዎች ማስተካከያ
packs-sort-revocation = ወዲያውኑ የሚሻሩ መረጃዎች

packs-trust-trusted = ይህን አሳታሚ ያምኑታል።
packs-trust-unknown = እስካሁን ይህን አሳታሚ እዚህ የሚያውቅ የለም።
packs-trust-changed = ያቁሙ። ይህ የምናውቀው የመፈረሚያ ቁልፍ አይደለም።
packs-trust-rotated = ይህ አሳታሚ አዲስ የመፈረሚያ ቁልፍ አለው። ይህን የሚናገረው እርስዎ የሚያምኑት የድሮው ቁልፍ ነው።
packs-trust-unknown-how = በጥቅል ላይ ማንም ሰው ማንኛውንም ስም ሊጽፍ ይችላል። ለአሳታሚው ይደውሉና አራቱን ቃላት እንዲያነቡልዎት ይጠይቁ። ከፋይሉ ጋር የመጣውን ሳይሆን ቀድሞ የነበረዎትን ስልክ ቁጥር ይጠቀሙ።
packs-trust-changed-how = ሰዎች የተሳሳተ ቁጥር እንዲያገኙ «{ $name }» የሚለውን ስም የሚጠቀም ሰው ሊኖር ይችላል። ወይም አሳታሚው ቁልፉ ጠፍቶበት አዲስ ሠርቶ ይሆናል። ይህን ሊነግሩዎት የሚችሉት እነሱ ብቻ ናቸው። ቀድሞ በነበረዎት ቁጥር ይደውሉላቸው።
packs-trust-since = እዚህ የሚታመነው ከዚህ ቀን ጀምሮ: { $date }
packs-words-compare = እነዚህን አራት ቃላት ከአሳታሚው ጋር ያነጻጽሩ
packs-words-known = የምናውቃቸው ቃላት
packs-words-new = የዚህ ጥቅል ቃላት
packs-trust-compared = ቃላቱን ከአሳታሚው ጋር አነጻጽሬአለሁ። አራቱም አንድ ናቸው።
packs-trust-changed-compared = አሳታሚውን ቀድሞ በማውቀው መንገድ አግኝቻለሁ። ስለ አዲስ ቁልፍ ነግረውኝ እነዚህን አዲስ ቃላት አንብበውልኛል።

packs-standing-new = ይህ ጥቅል እዚህ አዲስ ነው።
packs-standing-newer = ይህ ካለዎት የበለጠ አዲስ ነው።
packs-standing-same = ይህ ጥቅል አስቀድሞ አለዎት። የሚደረግ ነገር የለም።
packs-standing-older = ይህ ካለዎት የቆየ ነው።
packs-standing-fork = ይህ ጥቅል ካለዎት ጋር ተመሳሳይ የዕትም ቁጥር አለው፤ ይዘቱ ግን ሌላ ነው። ሊጫን አይችልም።
packs-standing-no_base = ይህ ጥቅል ለውጦችን ብቻ ይዟል፤ ለውጦቹ የሚመለከቱት ዝርዝር ግን እዚህ የለም። ገና ሊጫን አይችልም።
packs-standing-numbers = ያለዎት የዕትም ቁጥር { $installed } ነው። ይህ ፋይል የዕትም ቁጥር { $offered } ነው።
packs-standing-older-why = የቆየ ዝርዝር ከእንግዲህ የማይሠሩ ቁጥሮችን መልሶ ሊያመጣ ይችላል። ይህን የሚያደርጉት አዲሱ ዝርዝር ከተበላሸ ብቻ ነው።
packs-standing-fork-how = ከሁለቱ አንዱ የውሸት ሊሆን ይችላል። ትክክለኛው የትኛው እንደሆነ አሳታሚውን ይጠይቁ።
packs-standing-no-base-how = ሙሉውን ዝርዝር ጠይቀው ይጫኑ፤ ከዚያ ይህን ፋይል ይዘው ይመለሱ።
packs-older-sure = ሠራተኛ ነኝ፤ የቆየውን ዝርዝር የምፈልገው ሆን ብዬ ነው።

packs-offer-takes-back =
    { $count ->
        [one] { $count } መረጃ ይሽራል
       *[other] { $count } መረጃዎችን ይሽራል
    }

packs-install = ይጫን (install)
packs-install-trust = ይህን አሳታሚ አምኛለሁ፤ ይጫን
packs-install-new-key = አዲሱን ቁልፍ አምኛለሁ፤ ይጫን
packs-install-older = አሮጌው ዝርዝር ይጫን
packs-install-first = ይህን ለማድረግ መጀመሪያ ከላይ ባለው ሳጥን ላይ ምልክት ያድርጉ።
packs-install-first-both = ይህን ለማድረግ መጀመሪያ ከላይ ባሉት ሁለት ሳጥኖች ላይ ምልክት ያድርጉ።

packs-installed = «{ $name }» ተጭኗል።
packs-changes-added =
    { $count ->
        [one] { $count } አዲስ መረጃ
       *[other] { $count } አዳዲስ መረጃዎች
    }
packs-changes-changed =
    { $count ->
        [one] { $count } መረጃ አዲስ ነገር ይናገራል
       *[other] { $count } መረጃዎች አዲስ ነገር ይናገራሉ
    }
packs-changes-removed =
    { $count ->
        [one] { $count } መረጃ ወጥቷል
       *[other] { $count } መረጃዎች ወጥተዋል
    }
packs-changes-same =
    { $count ->
        [one] { $count } መረጃ እንደ ቀድሞው ነው
       *[other] { $count } መረጃዎች እንደ ቀድሞው ናቸው
    }
packs-changes-none = በስብስቡ ውስጥ የተቀየረ ነገር የለም።
packs-changes-names = ስሞቻቸውን ያሳዩ
packs-change-added = አዲስ
packs-change-changed = የተቀየረ
packs-change-removed = የወጣ
packs-changes-more = ተጨማሪ አሉ። እዚህ የተጠቀሱት የመጀመሪያዎቹ ብቻ ናቸው።

## የምናምናቸው አሳታሚዎች።

packs-publishers-title = የምናምናቸው አሳታሚዎች
packs-publishers-about = የእነዚህን አሳታሚዎች አራት ቃላት አንድ ጊዜ አነጻጽረዋል። ቀጣይ ጥቅሎቻቸው እንደገና አይጠይቁም።
packs-publishers-none = እስካሁን የለም። ጥቅል ሲጨምሩ የአሳታሚውን አራት ቃላት አነጻጽረው እንደሚያምኑት መምረጥ ይችላሉ።
packs-forget = ከእንግዲህ አይታመን
packs-forget-title = ከእንግዲህ «{ $name }» አይታመን?
packs-forget-what = ከዚህ አሳታሚ ያሉዎት ዝርዝሮች ይቆያሉ። ቀጣዩ ጥቅላቸው አራቱን ቃላት እንደገና እንዲያነጻጽሩ ይጠይቅዎታል።
packs-forget-yes = ከእንግዲህ አይታመን
packs-forgotten = «{ $name }» ከእንግዲህ አይታመንም።

## በየጊዜው የሚታይ ፎልደር።

packs-watch-title = በየጊዜው የሚታይ ፎልደር
packs-watch-about = በዚህ ፎልደር ውስጥ የሚገኙ አዳዲስ ጥቅሎች፣ አሳታሚያቸውን የሚያምኑ ከሆነ በራሳቸው ይጫናሉ። ሌሎቹ ሁሉ እርስዎን ይጠብቃሉ። የጋራ ድራይቭ ወይም ፍላሽ (USB) ጥሩ ቦታ ነው።
packs-watch-choose = ፎልደር ይምረጡ
packs-watch-choose-another = ሌላ ፎልደር ይምረጡ
packs-watch-folder = የሚታየው:
packs-watch-away = ይህን ፎልደር አሁን ማንበብ አይቻልም። በፍላሽ (USB) ላይ ከሆነ ፍላሹን ይሰኩና እንደገና ይመልከቱ።
packs-watch-now = አሁን ይመልከቱ
packs-watch-stop = ማየት ያቁሙ
packs-watch-looked = አሁን ታይቷል።
packs-watch-stopped = ከእንግዲህ በየጊዜው የሚታይ ፎልደር የለም።
packs-watch-found = መጨረሻ ሲታይ የተገኘው
packs-watch-found-none = በውስጡ ምንም ጥቅል አልነበረም።
packs-watch-installed = ተጭኗል
packs-watch-nothing_new = አዲስ ነገር የለም
packs-watch-asks = እርስዎ ይወስናሉ
packs-watch-bad = አልተጠቀምንበትም
packs-watch-decide = ይመልከቱት

## ጥቅል መሥራት።

packs-make-title = ጥቅል ይሥሩ
packs-make-about = ዝርዝሮችዎን በአንድ ፋይል አድርገው ለሌሎች ያስተላልፉ። ከእርስዎ መሆኑን ሌሎች እንዲያውቁ በመፈረሚያ ቁልፍዎ ይፈርሙበታል።
packs-make-open = ጥቅል ይሥሩ
packs-make-close = ሳያስቀምጡ ይዝጉ
packs-make-part-what = ምን ይግባ?
packs-make-part-name = ምን ይባላል?
packs-make-part-sign = ይፈርሙና ያስቀምጡ
packs-make-from = የሚገቡት ዝርዝሮች
packs-make-name = የጥቅሉ ስም
packs-make-name-about = ለሰዎች የሚሆን፣ እንደ «እርዳታ በExample County»።
packs-make-publisher = የሚሠራው
packs-make-publisher-about = ሌሎች እንደሚያውቁዎት የቡድንዎ ስም።
packs-make-id = አጭር ስም
packs-make-id-about = ትናንሽ የእንግሊዝኛ ፊደላት፣ አኃዞች፣ ነጥቦችና ሰረዞች። ይህን ጥቅል እንደገና በሠሩ ቁጥር ያንኑ ስም ይጠቀሙ።
packs-make-number = የዕትም ቁጥር
packs-make-number-about = ይህን ጥቅል እንደገና በሠሩ ቁጥር የዕትም ቁጥሩ ከፍ ማለት አለበት።
packs-make-check = እንደገና የሚጣራበት ቀን
packs-make-check-about = ከዚህ ቀን በኋላ ጥቅሉ ያለው ሰው ሁሉ በውስጡ ያለው መጣራት እንዳለበት ያያል።
packs-make-terms = የአጠቃቀም ደንብ
packs-make-terms-about = ሌሎች ምን ሊያደርጉበት እንደሚችሉ፣ እንደ «CC BY 4.0»። ባዶ ሊተዉት ይችላሉ።
packs-make-since = ከቀድሞ ጥቅል በኋላ የተቀየረው ብቻ
packs-make-since-about = ባዶ ሊተዉት ይችላሉ። የቀድሞ ጥቅልዎን ከመረጡ አዲሱ ፋይል ትንሽ ይሆናል፤ ግን የሚጠቅመው የቀድሞው ላላቸው ሰዎች ብቻ ነው።
packs-make-key = ሚስጥራዊ ቁልፍዎ
packs-make-key-about = ገና ቁልፍ የለዎትም? መጀመሪያ ከታች ይሥሩ።
packs-make-password = የቁልፉ የይለፍ ቃል
packs-make-folder = የሚቀመጥበት ቦታ
packs-make-save = ጥቅሉን ይሥሩ
packs-made = ጥቅሉ ተቀምጧል: { $file }
packs-made-next = አሁን ይህን ፋይል ኮፒ አድርገው ለሌሎች ማስተላለፍ ይችላሉ። ሰዎች ለመጀመሪያ ጊዜ ሲጨምሩት፣ አራቱን ቃላትዎን በስልክ ያንብቡላቸው።
packs-make-another = ሌላ ይሥሩ
packs-make-wrong = እባክዎ እነዚህን እንደገና ይመልከቱ:
packs-make-need-from = ቢያንስ አንድ ዝርዝር ይምረጡ።
packs-make-need-name = ለጥቅሉ ስም ይስጡ።
packs-make-need-publisher = ማን እንደሚሠራው ይጻፉ።
packs-make-need-id = አጭሩ ስም ሊይዝ የሚችለው ከa እስከ z ያሉ ትናንሽ የእንግሊዝኛ ፊደላት፣ አኃዞች፣ ነጥቦችና ሰረዞች ብቻ ነው። የሚጀምረው በፊደል ወይም በአኃዝ ነው።
packs-make-need-number = የዕትም ቁጥሩ ሙሉ ቁጥር፣ { $least } ወይም ከዚያ በላይ መሆን አለበት።
packs-make-need-date = ገና የሚመጣ ቀን ይምረጡ፣ ወይም ባዶ ይተዉት።
packs-make-need-key = ሚስጥራዊ ቁልፍዎን ይምረጡ።
packs-make-need-password = የቁልፉን የይለፍ ቃል ይጻፉ።
packs-make-need-folder = የት እንደሚቀመጥ ይምረጡ።

## በተሠራ ጥቅል ላይ ፊርማ መጨመር።

packs-sign-title = የተሠራ ጥቅል ይፈርሙ
packs-sign-about = አንድ ዝርዝር ጠባቂዎች ሊኖሩት ይችላሉ። እነዚህ ጎጂ መረጃን መሻር የሚችሉ ሰዎች ናቸው፤ ግን የሚችሉት ብዙዎቹ ከተስማሙ ብቻ ነው። በአንድ ፋይል ላይ ተራ በተራ ይፈርማሉ፤ እያንዳንዱ ፊርማ ጨምሮ አዲሱን ፋይል ለቀጣዩ ይሰጣል።
packs-sign-open = ጥቅል ይፈርሙ
packs-sign-part-what = የትኛው ጥቅል?
packs-sign-pack = የጥቅሉ ፋይል
packs-sign-pack-about = እስካሁን ያሉት ፊርማዎች ሁሉ ያሉበትን አዲሱን ፋይል ይውሰዱ። እሱ እንዳለ ይቆያል፤ የእርስዎ ፊርማ የተጨመረበት አዲስ ፋይል ይቀመጣል።
packs-sign-reading = ጥቅሉን በማንበብ ላይ…
packs-sign-read = ከመፈረምዎ በፊት ይህን ያንብቡ። ፊርማዎ እንደሚስማሙ ይናገራል።
packs-sign-save = ፊርማዬን ጨምር
packs-sign-need-pack = የጥቅሉን ፋይል ይምረጡ።
packs-signed = ፊርማዎ ያለበት ጥቅል ተቀምጧል: { $file }
packs-signed-next = ይህን ፋይል መፈረም ላለበት ቀጣይ ሰው ይስጡ። ሁሉም ሲፈርሙ ለሌሎች ያስተላልፉት። ያኔ ዝርዝሩ ያለው ሁሉ ሊጨምረው ይችላል።
packs-sign-another = ሌላ ይፈርሙ

## መረጃዎችን የሚሽር ጥቅል መሥራት።

packs-take-title = መረጃዎችን ይሻሩ
packs-take-about = አንድ መረጃ ሰዎችን ሊጎዳ የሚችል ከሆነ ቀጣዩን ጥቅል አይጠብቁ። ይህ ትንሽ ፋይል ይሠራል። በተጨመረበት ሁሉ መረጃዎቹ ወዲያውኑ ይወጣሉ፤ የቆየ ዝርዝር መልሶ ቢያመጣቸውም እንኳ።
packs-take-wardens = ይህን ማድረግ የሚችለው ዝርዝሩን የሠራው ወይም ጠባቂዎቹ ብቻ ናቸው። ብዙ ጠባቂዎች መስማማት ያለባቸው ከሆነ፣ ከእናንተ አንዱ እዚህ ፋይሉን ይሠራል። ሌሎቹ «የተሠራ ጥቅል ይፈርሙ» በሚለው ስር ተራ በተራ ይፈርማሉ።
packs-take-open = መረጃዎችን ይሻሩ
packs-take-part-what = ምን ይሻራል?
packs-take-pack = መረጃዎቹ ያሉበት ዝርዝር
packs-take-choose = ዝርዝር ይምረጡ
packs-take-built-in = ከ{ -app-name } ጋር የመጣውን ዝርዝር የሚፈርምበት የለም። ይህን ፋይል እርስዎ ከፈረሙ፣ ቁልፍዎን አስቀድመው በሚያምኑ ቦታዎች ሁሉ ይሠራል።
packs-take-entries = መረጃዎች
packs-take-entries-about = የእያንዳንዱን መረጃ ቋሚ ስም በየራሱ መስመር ይጻፉ። «ስህተት ይጠቁሙ» በሚለው ስክሪን ላይ ያገኙታል። እዚያ ያለ አንድ ምርጫም ይህን ይሞላልዎታል።
packs-take-reason = ለምን
packs-take-reason-about = በቀላል ቃላት። ፋይሉን የሚያገኝ ሰው ሁሉ ሊያነባቸው ይችላል፤ ስለዚህ የተጎዱ ሰዎችን ስም አይጥቀሱ።
packs-take-signer = የሚፈርመው
packs-take-save = ፋይሉን ይሥሩ
packs-take-need-pack = ዝርዝሩን ይምረጡ።
packs-take-need-entries = ቢያንስ አንድ መረጃ ይጻፉ።
packs-take-need-reason = ለምን እንደሆነ ይጻፉ።
packs-take-need-signer = ማን እንደሚፈርም ይጻፉ።
packs-taken = ፋይሉ ተቀምጧል: { $file }
packs-taken-next = መረጃዎቹ አሁንም አሉ፤ የእርስዎ ፊርማ የመጀመሪያው ነው። ሌሎችም መፈረም ያለባቸው ከሆነ ፋይሉን ለቀጣዩ ይስጡ። ሁሉም ሲፈርሙ እዚህ ይጨምሩትና ለሌሎች ያስተላልፉት።
packs-take-another = ተጨማሪ ይሻሩ
packs-take-hint = ይህን ዝርዝር የሚሠሩት እርስዎ ነዎት፣ ወይም ከጠባቂዎቹ አንዱ ነዎት? ይህ መረጃ ሰዎችን ሊጎዳ የሚችል ከሆነ፣ ዝርዝሩ ላላቸው ሁሉ ሊሽሩት ይችላሉ።
packs-take-hint-open = ይሻሩት

## ቁልፍ መሥራት።

packs-key-title = የመፈረሚያ ቁልፍዎ
packs-key-about = ቁልፍ የይለፍ ቃል ያለው ፋይል ነው። ጥቅሎችዎን በእሱ ይፈርማሉ። ቡድንዎ የሚያስፈልገው አንድ ብቻ ነው፤ የሚሠራውም አንድ ጊዜ ብቻ ነው።
packs-key-open = ቁልፍ ይሥሩ
packs-key-folder = የሚቀመጥበት ቦታ
packs-key-folder-about = ቆልፈው ሊያስቀምጡት የሚችሉት ፍላሽ (USB) ከሁሉም ይሻላል።
packs-key-password = የይለፍ ቃል
packs-key-password-about = ቢያንስ 8 ፊደላት። እርስ በርስ የማይገናኙ አራት ወይም ከዚያ በላይ ቃላት ጠንካራና ለማስታወስ ቀላል ናቸው።
packs-key-again = ያው የይለፍ ቃል እንደገና
packs-key-short = የይለፍ ቃሉ ቢያንስ 8 ፊደላት ያስፈልጉታል።
packs-key-differ = ሁለቱ የይለፍ ቃላት አንድ አይደሉም።
packs-key-make = ቁልፉን ይሥሩ
packs-key-working = ቁልፉን በመሥራት ላይ…
packs-key-made = ቁልፍዎ ዝግጁ ነው
packs-key-made-words = እነዚህ አራቱ ቃላትዎ ናቸው። አንድ ጥቅል በእርግጥ ከእርስዎ መሆኑን ሰዎች እንዲያውቁ በስልክ ያንብቡላቸው።
packs-key-made-secret = ሚስጥራዊ ቁልፍ: ለማንም አይስጡት
packs-key-made-public = ይፋዊ ቁልፍ: ለሌሎች ማስተላለፍ ይችላሉ
packs-key-advice = በደንብ ይጠብቁት
packs-key-advice-copy = የሚስጥራዊ ቁልፉን ቅጂ በሁለተኛ ፍላሽ (USB) ላይ፣ በተቆለፈ ቦታ ያስቀምጡ።
packs-key-advice-password = የይለፍ ቃሉን ይጻፉና ከቁልፉ ለይተው ያስቀምጡት። ማንም መልሶ ሊያመጣልዎት አይችልም።
packs-key-advice-lost = ቁልፉ ከጠፋ ወይም ከተሰረቀ፣ ጥቅሎችዎን ለሚጠቀሙ ሁሉ ወዲያውኑ ይንገሩ።
packs-key-use = በእሱ ጥቅል ይፈርሙ

## የተሻሩ መረጃዎች።

packs-revoked-title = የተሻሩ
packs-revoked-about = እነዚህ መረጃዎች ስህተት ወይም ጎጂ መሆናቸውን ሰው ደርሶበታል። የቆየ ዝርዝር መልሶ ቢያመጣቸውም እንኳ አይታዩም።
packs-revoked-by = የሻረው: { $by }፣ ቀን: { $date }
packs-revoked-entry = መረጃ:

## አንድ ሊሆኑ የሚችሉ ጥንድ መረጃዎች።

packs-twins-notice =
    { $count ->
        [one] { $count } ጥንድ መረጃ አንድ አገልግሎት ሊሆን ይችላል።
       *[other] { $count } ጥንድ መረጃዎች አንድ አገልግሎት ሊሆኑ ይችላሉ።
    }
packs-twins-open = ይመልከቷቸው
packs-twins-title = እነዚህ አንድ ናቸው?
packs-twins-about = ሁለት ዝርዝሮች አንድን አገልግሎት ሁለት ጊዜ ሊይዙ ይችላሉ። ሁለቱንም ጎን አይተው ይወስኑ። እርግጠኛ ካልሆኑ ይደውሉላቸው ወይም ጥንዱን እንዳለ ይተዉት፤ ሁለቱም በስብስቡ ውስጥ ይቆያሉ።
packs-twins-loading = ጥንዶችን በመፈለግ ላይ…
packs-twins-none = አሁን አንድ የሚመስሉ ሁለት መረጃዎች የሉም።
packs-twins-pair = ጥንድ { $number } ከ{ $total }
packs-same-number = ሁለቱም ተመሳሳይ ስልክ ቁጥር አላቸው።
packs-same-name_and_state = ሁለቱም በአንድ ግዛት ውስጥ ተመሳሳይ ስም አላቸው።
packs-twins-from = የመጣበት ዝርዝር: { $list }
packs-twins-no-ways = ስልክ ቁጥርም ድረ ገጽም የለም
packs-twins-keep = አንድ ናቸው፤ ይህኛው ይቆይ
packs-twins-apart = አንድ አይደሉም
packs-twins-sure = ይህን በኋላ መቀየር አይቻልም።
packs-twins-joined = ከአሁን በኋላ የሚታየው «{ $name }» ብቻ ነው።
packs-twins-kept-apart = ሁለቱም ይቆያሉ፤ ስለ እነሱ እንደገና አንጠይቅም።
packs-twins-packs = ወደ ጥቅሎቹ
