### የትርጉም ሥራ ቦታ: ቋንቋ የሚያውቅ ሰው የፕሮግራሙን ቃላት በዚያ ቋንቋ አንድ በአንድ ይጽፋል። ኮምፒውተር ብዙ የማያውቅ ሰው ሊሆን ይችላል።
### «ጽሑፍ» የፕሮግራሙ አንድ ዓረፍተ ነገር ወይም ስያሜ ነው። በሁሉም ቦታ ቀላል ቃላት።

## መጀመሪያ።

translate-title = ይተርጉሙ
translate-about = እዚህ የዚህን ፕሮግራም ቃላት በራስዎ ቋንቋ፣ ጽሑፎቹን አንድ በአንድ እየወሰዱ መጻፍ ይችላሉ። አካውንትም ኢንተርኔትም አያስፈልግም። የሚጽፉት ሁሉ እስኪያስረክቡት ድረስ እርስዎ በሚመርጡት ፎልደር ውስጥ ይቆያል።
translate-folder = ሥራዎ የሚቀመጥበት ፎልደር
translate-folder-about = ለዚህ ብቻ የሚሆን ፎልደር፣ ምናልባትም በፍላሽ (USB) ላይ። ከዚህ በፊት እዚህ ሠርተው ከሆነ፣ ያንኑ ፎልደር እንደገና ይምረጡ።
translate-language-other = እስካሁን እዚህ የሌለ ቋንቋ
translate-tag = የቋንቋው አጭር ኮድ
translate-tag-about = ሁለት ወይም ሦስት የእንግሊዝኛ ፊደላት፣ ለምሳሌ ለሶማሊኛ so። ቋንቋው ከአንድ በላይ በሆኑ የፊደል ዓይነቶች የሚጻፍ ከሆነ ያንንም ይጨምሩ፣ ለምሳሌ pa-Arab።
translate-own-name = የቋንቋው ስም በራሱ ቋንቋና ፊደል
translate-english-name = የቋንቋው ስም በእንግሊዝኛ
translate-open = ይክፈቱ

## የጽሑፎቹ ዝርዝር።

translate-counts = ሥራው የደረሰበት
translate-counts-all = ሁሉም ጽሑፎች
translate-counts-critical = ጥንቃቄ የሚፈልጉ ጽሑፎች
translate-critical-about = ጥንቃቄ የሚፈልጉ ጽሑፎች አደጋ ላይ ያሉ ሰዎች የሚያነቧቸው፣ ወይም ሕጉ ለሰዎች የሚሰጠውን መብት የሚናገሩ ናቸው። እነዚህን ሳይቸኩሉ ይሥሩ።
translate-counts-total = ድምር
translate-standing-missing = ያልተተረጎመ
translate-standing-source_changed = እንግሊዝኛው ተቀይሯል
translate-standing-machine = በማሽን የተሠራ ረቂቅ
translate-standing-unreviewed = ሁለተኛ ሰው ያላነበበው
translate-standing-trusted = የተጣራ
translate-critical = ጥንቃቄ የሚፈልግ
translate-unsaved = አልተቀመጠም
translate-search = በእንግሊዝኛው ውስጥ ይፈልጉ
translate-filter-standing = የሚታየው
translate-filter-area = የፕሮግራሙ ክፍል
# «ሁሉም» በtranslate-none ውስጥም አለ፤ ያው ቃል ይሁን።
translate-filter-all = ሁሉም
translate-shown =
    { $count ->
        [one] { $count } ጽሑፍ
       *[other] { $count } ጽሑፎች
    }
translate-none = እንደዚህ ያለ ጽሑፍ የለም። ተጨማሪ ለማየት «ሁሉም» የሚለውን ይምረጡ።
translate-more = ተጨማሪ ያሳዩ
translate-undo = መጨረሻ የተቀመጠውን ወደ ቀድሞው ይመልሱ
translate-undone = መጨረሻ የተቀመጠው ወደ ቀድሞው ተመልሷል።
translate-close = የትርጉም ሥራ ቦታውን ይዝጉ
translate-close-unsaved =
    { $count ->
        [one] በ{ $count } ጽሑፍ ውስጥ የጻፉትን አላስቀመጡም። አሁን ከዘጉ የጻፉት ይጠፋል።
       *[other] በ{ $count } ጽሑፎች ውስጥ የጻፉትን አላስቀመጡም። አሁን ከዘጉ የጻፉት ይጠፋል።
    }

## አንድ ጽሑፍ።

translate-to-list = ወደ ዝርዝሩ ይመለሱ
translate-previous = የቀደመው
translate-next = ቀጣዩ
translate-english = እንግሊዝኛ
translate-pills-about = በሳጥን ውስጥ ያሉትን ቃላት ፕሮግራሙ ራሱ ይሞላቸዋል። አንዱን ሲጫኑ በጽሑፍዎ ውስጥ ይገባል።
translate-notes = ማስታወሻዎች
translate-before = ከዚህ በፊት ያለው ጽሑፍ
translate-after = ከዚህ በኋላ ያለው ጽሑፍ
translate-where = የሚታይበት ቦታ
translate-changes = በእንግሊዝኛው የተቀየረው
translate-changes-gone = የወጣ:
translate-changes-new = አዲስ:
translate-changes-unknown = እንግሊዝኛው ተቀይሯል። ቀድሞ የነበረው ስላልተቀመጠ ሁሉንም ያንብቡ።
translate-glossary = ቀድሞ የተመረጡ ቃላት
translate-memory = ተመሳሳይ ጽሑፎች
translate-memory-use = እነዚህን ቃላት ይጠቀሙ
translate-yours = በ{ $language }
translate-yours-part = «{ $part }» የሚለው ክፍል
translate-one-for-all = ብዛቱ ስንትም ቢሆን ያው ቃላት
translate-form = ብዛቱ እንደ { $numbers } ሲሆን
translate-form-only = ብዛቱ { $number } ሲሆን ብቻ
translate-form-rest = ብዛቱ ሌላ ማንኛውም ሲሆን
translate-preview = በፕሮግራሙ ውስጥ የሚታየው እንዲህ ነው
translate-must = እባክዎ ይህን ያስተካክሉ:
translate-may = እባክዎ ይህን እንደገና ይመልከቱ:
translate-finding-here = እዚህ:
translate-finding-wanted = መሆን ያለበት:
translate-name = ስምዎ፣ ወይም እርስዎ የሚመርጡት ስም
translate-name-about = ከጻፏቸው ቃላት ጋር ይቀመጣል። ባዶ ሊተዉት ይችላሉ። ፕሮግራሙን ሲዘጉት ስሙን ይረሳዋል።
translate-save = ያስቀምጡ
translate-save-still = አስቀምጥ፤ ቃላቴ አሁንም ትክክል ናቸው
translate-saved = ተቀምጧል። ከአሁን በኋላ ፕሮግራሙ የሚለው እንዲህ ነው።
translate-not-saved = ገና አልተቀመጠም። መጀመሪያ ምልክት የተደረገበትን ያስተካክሉ።
translate-draft = እነዚህ ቃላት ገና አልተቀመጡም።
translate-draft-drop = ወደተቀመጡት ቃላት ይመለሱ
translate-review = አንብቤዋለሁ፤ ትክክል መሆኑን አረጋግጣለሁ
translate-review-about = ይህን የሚያደርገው ቋንቋውን የሚያውቅ ሁለተኛ ሰው ነው፤ ስሙንም ከላይ ይጽፋል። ማንም የራሱን ቃላት ማጣራት አይችልም።
translate-reviewed = ተመዝግቧል። ከአሁን በኋላ እንደተጣራ ይቆጠራል።
translate-made-human = የተረጎመው: { $name }፣ { $date }።
translate-made-unnamed = ስሙን ያልሰጠ ሰው የተረጎመው፣ { $date }።
translate-made-machine = በማሽን የተሠራ ረቂቅ፣ { $date }።
translate-read-by = ያነበበው: { $name }፣ { $date }።

## ቃላቱን በፕሮግራሙ ውስጥ ማየት።

translate-see = በፕሮግራሙ ውስጥ ይመልከቱት
# የቋንቋው ስም በራሱ ፊደል ስለሚመጣ መጨረሻ ላይ ነው።
translate-strip = ፕሮግራሙን የሚያዩት በዚህ ቋንቋ ነው: { $language }።
translate-strip-back = ወደ ትርጉም ሥራ ቦታው ይመለሱ

## ማስረከብ።

translate-hand-back = ሥራዎን ያስረክቡ
translate-hand-back-about = በዚህ ቋንቋ ያለው ሁሉ በአንድ ፋይል ውስጥ ይገባል። ፋይሉን ፕሮግራሙን ለሰጡዎት ሰዎች በፍላሽ (USB) ወይም በፈለጉት መንገድ ይስጡ።
translate-take-in = የሌላ ሰው ሥራ ያስገቡ
translate-take-in-about = ሌላው ሰው ያስረከበውን ፋይል ይምረጡ። በውስጡ ያለው አዲስ ነገር ይጨመራል። ሁለታችሁም የቀየራችሁት ለእርስዎ ይታያል፤ እርስዎም ይወስናሉ።
translate-taken-in = የተቀየሩ ጽሑፎች: { $changed }። አዲስ ጽሑፎች: { $added }።
translate-disputes =
    { $count ->
        [one] ሁለታችሁም { $count } ጽሑፍ ቀይራችኋል። የትኞቹ ቃላት ይቆዩ?
       *[other] ሁለታችሁም { $count } ጽሑፎችን ቀይራችኋል። የትኞቹ ቃላት ይቆዩ?
    }
translate-dispute-base = ከመቀየሩ በፊት:
translate-dispute-ours = የእኔ ይቆይ
translate-dispute-theirs = የሌላው ሰው ይወሰድ
translate-dispute-done = እነዚህን ምርጫዎች ይጠቀሙ

## ጽሑፉ የሚታይበት ቦታ: የእውነተኛ ስክሪኖች ምስሎች በእንግሊዝኛ፣ ከሚተረጎመው ጽሑፍ አጠገብ።

translate-where-alt = ምስል { $number } ከ{ $total }: የፕሮግራሙ አንድ ስክሪን፣ በዚህ ጽሑፍ ዙሪያ ሳጥን ያለበት።
translate-where-more =
    { $count ->
        [one] በሌላ { $count } ቦታም ይገኛል።
       *[other] በሌሎች { $count } ቦታዎችም ይገኛል።
    }
translate-where-next = ቀጣዩን ቦታ ያሳዩ
translate-where-spoken = ይህ ጽሑፍ በስክሪኑ ላይ አይታይም። ስክሪን የሚያነቡ ፕሮግራሞች (screen reader) በሳጥኑ ውስጥ ስላለው ነገር ሲናገሩ በድምፅ ይሉታል።
translate-where-none = ይህ ጽሑፍ የሚታይበትን ቦታ የሚያሳይ ምስል የለም።
