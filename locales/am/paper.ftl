### ማተም፣ እንደ PDF ማስቀመጥ፣ ለስልክ የሚሆን አራት ማዕዘን ኮድ።

paper-open = ያትሙ ወይም ያስቀምጡ
paper-open-about = { $name } ያትሙ ወይም ያስቀምጡ
paper-title = በወረቀት
paper-list-add = ወደ ዝርዝሬ አስገባ
paper-list-added = በዝርዝሬ ውስጥ ነው
paper-list-add-about = { $name } ወደ ዝርዝሬ አስገባ
paper-list-button = ዝርዝሬ ({ $count })
paper-list-empty = እስካሁን በዝርዝርዎ ውስጥ ምንም የለም። ካርድ ላይ «ወደ ዝርዝሬ አስገባ» የሚለውን ይጫኑ።
paper-list-forgotten = ይህን መስኮት ሲዘጉ ወይም በፍጥነት ሲወጡ ዝርዝርዎ ይረሳል።
paper-list-clear = ዝርዝሬን ባዶ አድርግ
paper-list-remove-about = { $name } ከዝርዝሬ አውጣ
paper-beside = ጎን ለጎን ሁለተኛ ቋንቋ
paper-beside-none = አንድ ቋንቋ ብቻ
paper-third = ሦስተኛ ቋንቋ
paper-third-none = ሁለት ቋንቋዎች ብቻ
paper-form = ምን እንደሚመስል
paper-form-page = ገጽ
paper-form-large = በትልልቅ ፊደል
paper-form-poster = ፖስተር
paper-form-wallet = ለኪስ ቦርሳ ካርዶች
paper-form-strips = ተቀደው የሚወሰዱ ወረቀቶች
paper-form-cards = ካርዶች፣ በአንድ ገጽ አራት
paper-preview = የሚወጣው ይህ ነው
paper-drawing = ገጾቹን በመሥራት ላይ…
paper-page = ገጽ { $page } ከ{ $pages }
paper-save = እንደ PDF ያስቀምጡ
paper-save-title = የት ይቀመጥ?
paper-save-about = ፋይሉ { $file } ይባላል። ስሙ በውስጡ ስላለው ነገር ምንም አይናገርም፤ የሚከፍተው ሰው ሁሉ ግን ሊያነበው ይችላል።
paper-places = የሚቀመጥበት ቦታ
paper-place-desktop = ዴስክቶፕ (Desktop)
paper-place-documents = ሰነዶች (Documents)
paper-place-downloads = ዳውንሎዶች (Downloads)
paper-place-drive = ድራይቭ { $name }
paper-place-path = የሌላ ፎልደር ቦታ (path)
paper-place-use = እዚያ ያስቀምጡ
paper-saved = ተቀምጧል: { $file }
paper-print = ያትሙ
paper-printer = ፕሪንተር
paper-print-about = የኅትመት ሥራው ስም «{ $title }» ነው። ምን እንደታተመ በፕሪንተሩ፣ በወረቀት መያዣውና በዚህ ኮምፒውተር የኅትመት ወረፋ ላይ አሁንም ሊታይ ይችላል።
paper-printed = ወደ ፕሪንተሩ ተልኳል። ገጾቹን ከወረቀት መያዣው ይውሰዱ።
paper-no-printer = እዚህ ፕሪንተር አላገኘንም። PDF አስቀምጠው ከሌላ ፕሮግራም ወይም ከሕዝብ ቤተ መጻሕፍት ማተም ይችላሉ።
paper-phone = ወደ ስልኬ አስገባ
paper-phone-title = ይህን በስልክዎ ያንብቡ
paper-phone-about = የስልክዎን ካሜራ ወደ አራት ማዕዘኑ ያነጣጥሩ። በኢንተርኔት ምንም አይላክም፤ ስልኩ ከዚህ ስክሪን ላይ ያነባል፣ ያነበበውንም ያስቀምጣል።
paper-phone-call = ቁጥሩ፣ ለመደወል
paper-phone-text = ሁሉም ነገር፣ እንደ ጽሑፍ
paper-phone-holds = ይህን የያዘ አራት ማዕዘን ኮድ (QR): { $text }

## በወረቀቶቹ ላይ የሚታየው።

paper-neutral-title = የመረጃ ወረቀት
paper-list-heading = ሊረዱ የሚችሉ በሮች
paper-foot = ምንጭ: { -app-name } (የዝርዝሩ ቀን: { $date })። ነገሮች ይለወጣሉ፤ ከመተማመንዎ በፊት ያጣሩ። ይህን መስመርና የማን እንደሆነ የሚለውን ሳያጠፉ ኮፒ ማድረግና ማካፈል ይችላሉ (CC BY 4.0)።
paper-foot-dates = የምንጮቹ ቀን: { $from } እስከ { $to } (የእያንዳንዱ በራሱ መረጃ ላይ ተጽፏል)።
paper-foot-unchecked = እዚህ ካለው አንዳንዱን ማንም አላጣራውም፤ እያንዳንዱ መረጃ ይህን ይናገራል።
paper-zone = ሰዓቱ በአሜሪካ ሰዓት አቆጣጠር: { $zone }
paper-scan-call = ለመደወል በስልክ ካሜራ ያንብቡ
paper-scan-text = ይህን በስልክዎ ለማስቀመጥ በካሜራ ያንብቡ
paper-text-copy = ቃላቱን ኮፒ ያድርጉ
paper-text-save = እንደ ተራ ጽሑፍ ያስቀምጡ
paper-text-count =
    { $count ->
        [one] { $count } ፊደል
       *[other] { $count } ፊደሎች
    }
paper-calendar-save = የስብሰባዎቹን ቀናት ለካላንደር ያስቀምጡ
paper-calendar-about = እያንዳንዳቸው ሁለት ሰዓት የሚፈጁ ስድስት ስብሰባዎች { $file } በሚባለው ፋይል ውስጥ ይገባሉ። የስልክና የኮምፒውተር ካላንደሮች ይከፍቱታል። በውስጡ ያሉት ቀናቱ፣ የጻፉት ስምና የጻፉት ቦታ ብቻ ናቸው፤ ሌላ ምንም የለም።
paper-calendar-meeting = ስብሰባ
paper-foot-made = በMany Doors የተሠራ፣ { $date }። ኮፒ ማድረግና ማካፈል ይችላሉ።
