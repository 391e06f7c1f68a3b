### ሰዎች ራሳቸው የሚጽፏቸው መረጃዎች፣ በስልክ የሰሙት፣ ያገኟቸው ስህተቶች።

## እዚህ የተጻፉ መረጃዎች ዝርዝር።

own-title = የራሳችን መረጃዎች
own-about = እርስዎ የሚያውቁትን፣ በሌላ ዝርዝር ላይ የሌለውን እርዳታ ይጨምሩ። አልፎ አልፎ ይደውሉ፤ የሚሰሙትንም ይመዝግቡ።
own-not-locked = እነዚህ መረጃዎች አልተቆለፉም። ይህን ኮምፒውተር መጠቀም የሚችል ሁሉ ሊያነባቸው ይችላል።
own-no-people = ስለ እርዳታው ይጻፉ፤ እርዳታ ስለጠየቁ ሰዎች በጭራሽ አይጻፉ።
own-add = መረጃ ይጨምሩ
own-round-open = የመደወያ ወረቀት ያትሙ
own-round-about = የመደወያ ወረቀቱ ለረጅም ጊዜ ማንም ያላጣራቸውን መረጃዎች፣ በስልክ ከሚባሉ ቃላት ጋር ይዟል።
own-stalest-first = ከሁሉም በላይ መደወል የሚያስፈልጋቸው መጀመሪያ ተቀምጠዋል።
own-count =
    { $count ->
        [one] { $count } መረጃ
       *[other] { $count } መረጃዎች
    }
own-reading = በማንበብ ላይ…
own-none = እስካሁን የራስዎ መረጃ የለም።
own-none-ways = በደንብ በሚያውቁት አንድ ቦታ ይጀምሩ: ስሙ፣ ስልክ ቁጥሩ፣ የሚሠራው። ወይም በስብስቡ ውስጥ ያለ መረጃ ያግኙና የራስዎን ቅጂ ይሥሩ።
own-none-find = በስብስቡ ውስጥ ይፈልጉ
own-called-today = ዛሬ ደውያለሁ
own-called-question = ጥሪው እንዴት ነበር?
own-called-never-mind = ምንም አይመዝገብ
own-called-noted = ለዛሬ ተመዝግቧል: { $answer }
own-called-wrong-next = ትክክለኛውን ቁጥር ያውቃሉ? እንግዲያው መረጃውን ያርሙ።
own-call-holds = ሁሉም አሁንም ትክክል ነው
own-call-no_answer = ማንም አላነሳም
own-call-wrong_number = ቁጥሩ ስህተት ነው
own-call-ended = አገልግሎቱ ተቋርጧል
own-edit = ያርሙ
own-edit-about = { $name } ያርሙ
own-delete = ይሰርዙ
own-delete-about = { $name } ይሰርዙ
own-delete-title = { $name } ይሰረዝ?
own-delete-warning = ከፋይሉ ለዘለቄታው ይጠፋል። መልሶ ማምጣት አይቻልም።
own-delete-version = በዝርዝር ላይ ያለ መረጃ የራስዎ ቅጂ ከነበረ፣ የዝርዝሩ መረጃ ብቻ ይቀራል።
own-delete-now = ለዘለቄታው ይሰርዙ
own-deleted = { $name } ከፋይሉ ተሰርዟል።

## የመረጃ ቅጽ።

own-form-new = መረጃ ይጨምሩ
own-form-edit = { $name } ያርሙ
own-form-changes = ይህ መረጃ የመጣው ከ«{ $pack }» ነው። እዚህ የሚያስቀምጡት የራስዎ ቅጂ ይሆናል። ዝርዝሩ እንዳለ ይቆያል፤ አዳዲስ ዝርዝሮችም በቅጂዎ ላይ አይጽፉበትም።
own-form-changes-starter = ይህ መረጃ ከፕሮግራሙ ጋር የመጣ ነው። እዚህ የሚያስቀምጡት የራስዎ ቅጂ ይሆናል፤ ፕሮግራሙ ሲታደስም ይቆያል።
own-form-needed = የግድ የሚያስፈልገው ስሙ ብቻ ነው። የማያውቁትን ባዶ ይተዉ።
own-form-draft = ይህ ከዚህ በፊት የጻፉት ነው። ገና አልተቀመጠም።
own-form-draft-drop = የጻፍኩትን ጣል
own-form-basics = ምንድን ነው
own-form-reach = እንዴት ይገኛል
own-form-where = የት ነው
own-form-for = ለምንና ለማን ነው
own-form-state = አሁንም አለ?
own-form-origin = የማን እንደሆነ
own-form-name = ስም
own-form-kind = የእርዳታ ዓይነት
own-form-summary = በአንድ ወይም በሁለት ዓረፍተ ነገር
own-form-summary-about = ለጎረቤትዎ ስለዚህ ምን ይሉ ነበር?
own-form-more = ስለዚህ ተጨማሪ
own-form-hours = የሚመልሱበት ሰዓት
own-form-hours-about = በራስዎ አነጋገር፣ ለምሳሌ: ከሰኞ እስከ ዓርብ፣ ከጠዋቱ 9 እስከ ከሰዓት በኋላ 5፣ በአሜሪካ ሰዓት
own-form-cost = ዋጋ
own-form-needs = ሰዎች ይዘውት ሊመጡ የሚችሉት ችግር
own-form-communities = እንሠራላቸዋለን የሚሏቸው ማኅበረሰቦች
own-form-communities-about = እነሱ ስለራሳቸው የሚናገሩትን ብቻ ምልክት ያድርጉ።
own-form-ticked =
    { $count ->
        [0] ምልክት የተደረገበት የለም
        [one] { $count } ምልክት ተደርጎበታል
       *[other] { $count } ምልክት ተደርጎባቸዋል
    }
own-form-us-state = ግዛት
own-form-whole-country = መላው አገር
own-form-place = ከተማ ወይም ሰፈር
own-form-locale = እነዚህን ዓረፍተ ነገሮች የሚጽፉበት ቋንቋ
own-status-available = አዎ፣ አለ
own-status-paused = ለጊዜው የለም
own-status-uncertain = እርግጠኛ አይደለሁም
own-status-ended = ተቋርጧል
own-form-ended-about = የተቋረጠ አገልግሎት ሰዎች እንዲያውቁ መታየቱን ይቀጥላል። ከእሱ ጋር ስልክ ቁጥር ሊኖር አይችልም።
own-form-crisis-about = አደጋ ላይ ያሉ ሰዎች ወደዚህ ይደውላሉ። መጀመሪያ ራስዎ ይደውሉ፤ ከዚያ «አስቀምጥና ዛሬ መደወሌን መዝግብ» የሚለውን ይጫኑ።
own-form-secret = ቦታው ሚስጥር ሆኖ መቆየት አለበት
own-form-secret-about = ለጥቃት መጠለያዎችና ለመሸሸጊያ ቤቶች። አድራሻ አይቀመጥም፣ አይታይም፣ ለሌሎችም አይተላለፍም።
own-form-credit = የመጣበት ማኅበረሰብ
own-form-credit-about = በራሳቸው አጠራር። ይህ የሌለው ልማድ ሊቀመጥ ወይም ለሌሎች ሊተላለፍ አይችልም።
own-form-openness = ሌሎች ሊለማመዱት ይችላሉ?
own-way = መንገድ { $number }
own-way-kind = እንዴት
own-way-number = ስልክ ቁጥር
own-way-email = የኢሜይል አድራሻ
own-way-page = የድረ ገጹ አድራሻ
own-way-address = የመንገድ አድራሻ
own-way-label = የማን ነው፣ ወይም ለማን
own-way-label-about = ብዙ ካሉ፣ ለምሳሌ: ለታዳጊዎች
own-way-languages = እዚያ የሚነገሩ ቋንቋዎች
own-way-language-add = ቋንቋ ይጨምሩ
own-way-language-choose = ይምረጡ…
own-way-language-put = ይጨምሩ
own-way-language-drop = ይህን ያንሱ: { $language }
own-way-interpreter = በአስተርጓሚ ብዙ ተጨማሪ ቋንቋዎች
own-way-add = የመገናኛ መንገድ ይጨምሩ
own-way-up = ወደ ላይ
own-way-down = ወደ ታች
own-way-drop = ያንሱ
own-way-up-about = መንገድ { $number } ወደ ላይ ይውሰዱ
own-way-down-about = መንገድ { $number } ወደ ታች ይውሰዱ
own-way-drop-about = መንገድ { $number } ያንሱ
own-way-none = እስካሁን የመገናኛ መንገድ የለም።
own-way-secret = ይህ ቦታ ሚስጥር ሆኖ መቆየት አለበት፤ ስለዚህ የመንገድ አድራሻ እዚህ ሊኖር አይችልም። ይህን መንገድ ያንሱት።
own-way-ended = ይህ አገልግሎት ተቋርጧል፤ ስለዚህ ስልክ ቁጥር እዚህ ሊኖር አይችልም። ይህን መንገድ ያንሱት።
own-form-mend =
    { $count ->
        [one] { $count } ነገር ይጎድላል ወይም ትክክል አይደለም:
       *[other] { $count } ነገሮች ይጎድላሉ ወይም ትክክል አይደሉም:
    }
own-mend-name = ስም ያስፈልገዋል።
own-mend-credit = ልማዱ የመጣበት ማኅበረሰብ መጻፍ አለበት።
own-mend-way-empty = መንገድ { $number } ስልክ ቁጥር ወይም አድራሻ የለውም። ይሙሉት ወይም ያንሱት።
own-mend-way-secret = መንገድ { $number } የመንገድ አድራሻ ነው፤ ቦታው ግን ሚስጥር ሆኖ መቆየት አለበት።
own-mend-way-ended = መንገድ { $number } ስልክ ቁጥር ነው፤ አገልግሎቱ ግን ተቋርጧል።
own-mend-closed = ዝግ የሆነ ልማድ እዚህ ስሙ ተጠቅሶ ይከበራል። ከእሱ ጋር ምንም የመገናኛ መንገድ ሊኖር አይችልም።
own-save = ያስቀምጡ
own-save-called = አስቀምጥና ዛሬ መደወሌን መዝግብ
own-cancel = ይተዉት
own-saving = በማስቀመጥ ላይ…
own-cancel-title = የጻፉት ይጣል?
own-cancel-about = የጻፉትና ያላስቀመጡት ነገር አለ።
own-cancel-now = ይጣል
own-saved = { $name } ተቀምጧል።

## በአንድ መረጃ ገጽ መጨረሻ።

own-steward-title = ስለዚህ መረጃ
own-from-starter = ከፕሮግራሙ ጋር የመጣ ነው።
own-from-own = እዚህ፣ በዚህ ኮምፒውተር ላይ የተጻፈ ነው።
own-from-pack = ከ«{ $pack }» ዝርዝር የመጣ ነው።
own-from-signed = ከተፈረመው «{ $pack }» ዝርዝር የመጣ ነው።
own-version-edit = የእኛን ቅጂ ያርሙ
own-mistake-open = ስህተት ይጠቁሙ
own-secret-place = እዚያ ያሉ ሰዎች ደህና እንዲሆኑ፣ ይህ ቦታ የት እንደሆነ ሚስጥር ነው። አድራሻ እዚህ የለም።

## ምንጮች በማይስማሙበት ጊዜ።

own-disputes = ምንጮቻችን አይስማሙም
own-disputes-about = በዚህ ገጽ ላይ ከላይ የምናሳየው ከእነዚህ የመጀመሪያውን ነው። ይህ ለእርስዎ አስፈላጊ ከሆነ፣ ሲደውሉ ይጠይቋቸው።
own-disputed-here = ምንጮቻችን በዚህ ላይ አይስማሙም። ወደ ታች ይመልከቱ።
own-fact-numbers = ስልክ ቁጥሮች
own-fact-addresses = አድራሻዎች
own-fact-status = አሁንም መኖሩ
own-fact-cost = ዋጋ
own-fact-emergency = ፖሊስና አምቡላንስ
own-fact-name = ስም
own-side-starter = ከፕሮግራሙ ጋር የመጣው ዝርዝር
own-side-own = የራሳችን መረጃ
own-side-unnamed = ስም የሌለው ዝርዝር
own-side-shown = ከላይ የሚታየው
own-side-nothing = ስለዚህ ምንም አይናገርም

## ስህተት መጠቆሚያ።

own-mistake-title = ስህተት ይጠቁሙ
own-mistake-of = ስለዚህ መረጃ:
own-mistake-what = የተሳሳተው ምንድን ነው?
own-mistake-number = ስልክ ቁጥሩ
own-mistake-hours = ሰዓቱ
own-mistake-languages = ቋንቋዎቹ
own-mistake-address = አድራሻው ወይም ድረ ገጹ
own-mistake-ended = አገልግሎቱ ተቋርጧል
own-mistake-credit = የማን እንደሆነ የሚለው ማኅበረሰብ
own-mistake-harm = ሰው ጎድቷል፣ ወይም ፖሊስ ጠርቷል
own-mistake-other = ሌላ ነገር
own-mistake-note = ትክክለኛው ምንድን ነው? ወይም ምን ተፈጠረ?
own-mistake-note-about = በፋይሉ ውስጥ እንዲኖር ካልፈለጉ በስተቀር፣ ስምዎን ወይም የሌላ ሰው ስም አይጻፉ።
own-mistake-file = ፋይሉ የሚይዘው
own-mistake-file-about = እዚህ ያለውን ብቻ። ስምዎን አይይዝም፤ ስለዚህ ኮምፒውተርም ምንም አይይዝም።
own-mistake-file-entry = መረጃው
own-mistake-file-what = የተሳሳተው
own-mistake-file-note = የእርስዎ ቃላት
own-mistake-file-no-note = የለም
own-mistake-file-language = የጻፉበት ቋንቋ
own-mistake-save = ፋይሉን ያስቀምጡ
own-mistake-not-sent = ምንም ነገር አይላክም። ይህ ፕሮግራም ኢንተርኔትን በጭራሽ አይጠቀምም። ፋይሉን ለሰው የሚሰጡት እርስዎ ራስዎ ነዎት።
own-mistake-give-pack = «{ $pack }» ለሚያሳትሙት ሰዎች ይስጡት።
own-mistake-give-starter = ይህን ፕሮግራም ለሰጡዎት ሰዎች ይስጡት።
own-mistake-give-own = ይህ መረጃ እዚህ የተጻፈ ነው። እዚሁ ማስተካከል ይቻላል።
own-mistake-choose = መጀመሪያ የተሳሳተውን ይምረጡ።
own-mistake-saved = ተቀምጧል: { $file }

## የመደወያ ወረቀት።

own-round-screen = ለረጅም ጊዜ ማንም ያላጣራቸው መረጃዎች፣ ቢበዛ ሃያ። የሚሰሙትን ምልክት ያድርጉ፤ ከዚያ እዚህ «ዛሬ ደውያለሁ» በሚለው ስር ይመዝግቡ።
own-round-none = የሚደወልለት የለም። ስልክ ቁጥር ያለው መረጃ ሁሉ በቅርቡ ተጣርቷል።
own-round-title = የሚደወሉ ጥሪዎች
own-round-how = በደግነት ይጠይቁ፤ የሚያገኙትን ይቀበሉ። አሁንም ትክክል የሆነውን ምልክት ያድርጉ፤ ያልሆነውን ይጻፉ። ሥራ ከበዛባቸው ሌላ ጊዜ ይደውሉ። ስለራስዎ ምንም መናገር አያስፈልግዎትም።
own-round-say = ምን እንደሚሉ
own-round-hello = ጤና ይስጥልኝ። ሰዎች ድጋፍ የሚያገኙባቸውን ቦታዎች ነጻ ዝርዝር በመጠበቅ እረዳለሁ። እናንተም በዝርዝሩ ላይ ናችሁ። ጥቂት ደቂቃ አለዎት?
own-round-number = ይህ አሁንም የእናንተ ትክክለኛ ቁጥር ነው?
own-round-hours = ስልክ የሚነሳው መቼ መቼ ነው?
own-round-languages = እዚያ በየትኞቹ ቋንቋዎች ትናገራላችሁ? አስተርጓሚዎችን ትጠቀማላችሁ?
own-round-cost = ዋጋው ስንት ነው? ገንዘብና ኢንሹራንስ የሌላቸው ሰዎች መምጣት ይችላሉ?
own-round-id = ሰዎችን መታወቂያ ትጠይቃላችሁ?
own-round-police = ሰው ሳይስማማ ፖሊስ ወይም አምቡላንስ የምትጠሩበት ጊዜ አለ? መቼ?
own-round-thanks = አመሰግናለሁ። ከጥቂት ወራት በኋላ እንደገና ብንደውል ይቻላል?
own-round-notes = ቀንና ማስታወሻ
