### የግል ማስታወሻዎች፤ በሚስጥር ሐረግ የተቆለፉ።

private-title = የግል ማስታወሻዎቼ
private-about = ያስቀመጧቸውን የእርዳታ አድራሻዎች፣ ማስታወሻዎችና ለከባድ ቀናት የሚሆን ዕቅድ እዚህ ያቆዩ። ሁሉም በሚስጥር ሐረግ (ብዙ ቃላት ባሉት ረጅም የይለፍ ቃል) በተቆለፈ አንድ ፋይል ውስጥ ይሆናል።
private-not-here = እዚህ ምንም ማስቀመጥ አይቻልም። ይህ የጋራ ኮምፒውተር ነው፣ ወይም በዚህ ኮምፒውተር ላይ ለዚህ የሚሆን ፎልደር የለም።
private-honest-lost = የሚስጥር ሐረጉን ከረሱት ማንም ፋይሉን ሊከፍት አይችልም። ሌላ መንገድ የለም።
private-honest-seen = ይህን ኮምፒውተር የሚፈትሽ ሰው ፋይሉ እዚያ መኖሩን ማየት ይችላል፤ ያለ ሚስጥር ሐረጉ ግን ሊያነበው አይችልም።
private-honest-watched = ኪቦርዱን ወይም ስክሪኑን ከሚሰልል ፕሮግራም አይከላከልም።
private-honest-forced = እንዲከፍቱት ሊያስገድድዎት የሚችል ሰው ካለ፣ ምንም አለማስቀመጥ የተሻለ ደህንነት አለው።
private-new = የተቆለፈ ቦታ ይፍጠሩ
private-passphrase = የሚስጥር ሐረግ
private-passphrase-again = ያንኑ የሚስጥር ሐረግ አንዴ ደግመው
private-passphrase-how = እርስ በርስ የማይገናኙ አራት ወይም አምስት ቃላት ጥሩ ናቸው። በወረቀት ላይ የሚጽፉት ወረቀቱ ከሰው እጅ የተጠበቀ ከሆነ ብቻ ነው።
private-show = የምጽፈው ይታይ
private-weak-too_short = { $least ->
    [one] ቢያንስ { $least } ፊደል ያስፈልገዋል።
   *[other] ቢያንስ { $least } ፊደሎች ያስፈልጉታል።
}
private-weak-one_thing_repeated = አንድ ነገር ደጋግሞ የያዘ ነው።
private-weak-few_different = { $least ->
    [one] ቢያንስ { $least } የተለየ ፊደል ያስፈልገዋል።
   *[other] ቢያንስ { $least } የተለያዩ ፊደሎች ያስፈልጉታል።
}
private-weak-straight = እነዚህ በተርታ የሚከተሉ ፊደሎች ወይም ቁጥሮች ናቸው።
private-weak-common = ይህን ብዙ ሰዎች ይጠቀሙበታል። ለመገመት መጀመሪያ የሚሞከረው እሱ ነው።
private-strong = ይህ የሚስጥር ሐረግ ጥሩ ነው።
private-differ = ሁለቱ የሚስጥር ሐረጎች አንድ ዓይነት አይደሉም።
private-make = ይፍጠሩ
private-locked = የግል ማስታወሻዎችዎ ተቆልፈዋል
private-open = ይክፈቱ
private-opening = በመክፈት ላይ…
private-lock = አሁን ይቆልፉ
private-locks-itself = { $minutes ->
    [one] ለ{ $minutes } ደቂቃ ቁልፍ ካልተጫኑ ወይም ስክሪኑን ካልነኩ፣ እንዲሁም «በፍጥነት ይውጡ» የሚለውን ሲጫኑ ራሱን ይቆልፋል።
   *[other] ለ{ $minutes } ደቂቃዎች ቁልፍ ካልተጫኑ ወይም ስክሪኑን ካልነኩ፣ እንዲሁም «በፍጥነት ይውጡ» የሚለውን ሲጫኑ ራሱን ይቆልፋል።
}
private-warning-left = { $seconds ->
    [one] የግል ማስታወሻዎችዎ በ{ $seconds } ሴኮንድ ውስጥ ይቆለፋሉ።
   *[other] የግል ማስታወሻዎችዎ በ{ $seconds } ሴኮንዶች ውስጥ ይቆለፋሉ።
}
private-warning-lost = ያላስቀመጡት ነገር ሁሉ አይቆይም።
private-saving = በማስቀመጥ ላይ…
private-saved = በተቆለፈው ፋይል ውስጥ ተቀምጧል።
private-resources = ያስቀመጥኳቸው የእርዳታ አድራሻዎች
private-resources-none = እስካሁን የተቀመጠ የለም። የአንድ እርዳታ ገጽ ይክፈቱና «ለራሴ አስቀምጥ» የሚለውን ይጫኑ።
private-keep = ለራሴ አስቀምጥ
private-kept = በግል ማስታወሻዎቼ ውስጥ ተቀምጧል
private-resource-note = ስለዚህ የእርስዎ ማስታወሻ
private-remove = ያውጡ
private-remove-about = { $name } ያውጡ
private-resource-gone = ይህ ከእንግዲህ በስብስቡ ውስጥ የለም።
private-notes = ማስታወሻዎች
private-note-new = አዲስ ማስታወሻ
private-note-title = ርዕስ
private-note-text = ማስታወሻ
private-note-untitled = ርዕስ የሌለው ማስታወሻ
private-papers = እየሠራኋቸው ያሉ ወረቀቶች
private-plan = ለከባድ ቀናት ያለኝ ዕቅድ
private-plan-about = በተሻለ ቀን ይጻፉት፤ ብቻዎን ወይም ከሚያምኑት ሰው ጋር። ማንኛውም ክፍል ባዶ ሊቀር ይችላል።
private-plan-crisis = አሁን አደጋ ላይ ከሆኑ፣ በስክሪኑ አናት ላይ ያሉት መስመሮች ለእርስዎ ናቸው፤ በማንኛውም ሰዓት።
private-plan-signs = ከባድ ቀን እየጀመረ እንደሆነ የማውቀው በዚህ ነው
private-plan-helps = የሚረዱኝ ትናንሽ ነገሮች
private-plan-places = የተሻለ የሚሰማኝ ቦታ
private-plan-people = ለማን መደወል እንደምችልና እንዴት
private-plan-person = ስም
private-plan-way = እንዴት ይገኛሉ
private-plan-person-new = አንድ ተጨማሪ ሰው
private-plan-safer = ከራሴ ማራቅ የምፈልገው
private-plan-reasons = ለእኔ ትርጉም ያላቸው ነገሮች
private-plan-after = በኋላ ማስታወስ የምፈልገው
private-change = የሚስጥር ሐረጉን ይቀይሩ
private-change-do = ይቀይሩት
private-changed = የሚስጥር ሐረጉ ተቀይሯል።
private-forget = ሁሉንም ይርሱ
private-forget-about = የተቆለፈውን ፋይል በውስጡ ካለው ሁሉ ጋር ይደመስሳል፤ በዚህ ኮምፒውተር ላይ እንዲታወሱ የተደረጉትን ማስተካከያዎችም ይደመስሳል። ሌላ ቦታ ያስቀመጧቸው ቅጂዎች አይነኩም።
private-forget-own = የራሳችንን መረጃዎችም ይሰርዙ ({ $count })
private-forget-stays = ጥቅሎች ይቆያሉ። «ጥቅሎች» በሚለው ገጽ ላይ ማውጣት ይቻላል።
private-forget-do = አሁን ሁሉንም ይርሱ
private-forget-sure = አዎ፣ ይደምሰስ
