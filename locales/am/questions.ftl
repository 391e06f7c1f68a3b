### «ስለዚህ ቦታ ይጠይቁ» የሚለው ወረቀት: ለክሊኒክ፣ ለትምህርት ቤት፣ ለሥራ ቦታ ወይም ለሌላ ቦታ የሚሆኑ ጥያቄዎች፣ ከመልስ መጻፊያ ጋር። በጥያቄዎቹ ውስጥ «እናንተ» የቦታው ሠራተኞች ናቸው።

questions-name = ስለዚህ ቦታ ይጠይቁ
    .about = ለክሊኒክ፣ ለትምህርት ቤት፣ ለሥራ ቦታ ወይም ለሌላ ቦታ ቀላል ጥያቄዎች ያሉት ወረቀት። መልስ የሚጻፍበት ቦታ አለው። ማን እንደሆኑ መናገር አያስፈልግዎትም።
questions-system = ምን ዓይነት ቦታ ነው?
questions-system-clinic = ክሊኒክ ወይም ሆስፒታል
questions-system-school = ትምህርት ቤት ወይም ኮሌጅ
questions-system-workplace = የሥራ ቦታ
questions-system-insurer = የጤና ኢንሹራንስ ድርጅት
questions-system-research = ምርምር የሚያደርግ ቦታ
questions-system-public = የመንግሥት ቢሮ ወይም የተመረጠ ምክር ቤት
questions-system-faith = የእምነት ወይም የማኅበረሰብ ቡድን
questions-barrier = ሰዎች እዚያ እርዳታ እንዳያገኙ የሚያግዳቸው ምንድን ነው?
    .hint = ከአንድ እስከ ሦስት ይምረጡ። እያንዳንዱ ጥቂት ጥያቄዎችን ያመጣል።
questions-barrier-cost = ዋጋ
questions-barrier-stigma = ኀፍረት ወይም መናቅ
questions-barrier-language = ቋንቋ
questions-barrier-distance = ርቀት
questions-barrier-hours = የሥራ ሰዓትና መጠበቅ
questions-barrier-id = መታወቂያና ወረቀት
questions-barrier-trust = ፍርሃት ወይም አለመተማመን
questions-barrier-childcare = ልጆቹን የሚይዝ ሰው አለመኖር
questions-barrier-disability = ለአካል ጉዳተኞች የማይመች መሆን
questions-place = የቦታው ስም
    .hint = ይህን ባዶ ከተዉት፣ ወረቀቱ በእጅ የሚጻፍበት መስመር ይኖረዋል።

questions-title = ለ{ $place } ጥያቄዎች
questions-say = ይህን ወረቀት ሲሰጡ እንዲህ ማለት ይችላሉ:
questions-hello = ስለ አእምሮ ጤናና ስለዚህ ቦታ አንዳንድ ጥያቄዎች አሉኝ። እባካችሁ መልሶቻችሁን እዚህ ጻፉልኝ፤ ወይም ማን መመለስ እንደሚችል ንገሩኝ።
questions-how = እባካችሁ ሁሉንም ጥያቄዎች መልሱ። የማታውቁትን ማን እንደሚያውቅ ጻፉ።
questions-private = እባካችሁ ለእርዳታ ወደ እናንተ የመጣ የማንንም ስም አትጥቀሱ።

questions-cost-unable = እርዳታ የሚያስፈልገው ሰው መክፈል ሲያቅተው ምን ታደርጋላችሁ? በጽሑፍ ማየት እችላለሁ?
questions-cost-before = ሰው ከቀጠሮው በፊት ዋጋውን እንዴት ያውቃል? የሚነግረው ማን ነው?
questions-cost-plan = በእናንተ የጤና ኢንሹራንስ፣ ሰው ለአንድ የቴራፒ ቀጠሮ ምን ያህል ይከፍላል? ወደ ቤተሰብ ሐኪም (family doctor) ለመሄድስ?
questions-cost-refused = ባለፈው ዓመት ለአእምሮ ጤና እንክብካቤ ስንት ጊዜ አንከፍልም አላችሁ? ምክንያቶቹ ምን ነበሩ?
questions-cost-spent = ባለፈው ዓመት ለአእምሮ ጤና ምን ያህል ገንዘብ አወጣችሁ? በሚቀጥለው ዓመትስ ምን ያህል ታወጣላችሁ?
questions-cost-outside = ሰውን ለእርዳታ ወደ ሌላ ቦታ ስትልኩ የሚከፍለው ማን ነው? በጽሑፍ ማየት እችላለሁ?
questions-cost-study = በጥናት ለሚሳተፉ ሰዎች ምን ያህል ትከፍላላችሁ? ለመጓጓዣና ለልጆች መጠበቂያስ ትከፍላላችሁ?

questions-stigma-knows = ሰው እዚህ እርዳታ ሲጠይቅ ማን ያውቃል? በጭራሽ የማያውቀውስ ማን ነው?
questions-stigma-mail = ስለ አንድ ሰው ሕክምና የሚላኩ ደብዳቤዎችንና የክፍያ ደረሰኞችን ከቤተሰቡ ማን ሊያይ ይችላል? ያ ሰው ይህን እንዴት ማስቆም ይችላል?
questions-stigma-punished = ሰዎች እርዳታ በመጠየቃቸው እንዳይቀጡ የሚጠብቃቸው ምንድን ነው? የት ተጽፏል?
questions-stigma-learn = ሠራተኞቻችሁና በጎ ፈቃደኞቻችሁ ስለ አእምሮ ጤና ምን ይማራሉ? ማን ያስተምራቸዋል? በየስንት ጊዜው?
questions-stigma-insult = እዚህ ሰው በዘሩ ምክንያት፣ ወይም ጌይ ወይም ትራንስ በመሆኑ ምክንያት ሲሰደብ ምን ይደረጋል? የሚወስነው ማን ነው?
questions-stigma-change = እዚህ ጌይ ወይም ትራንስ የሆነን ሰው ለመለወጥ የሚሞክር አለ? ደንባችሁን በጽሑፍ ማየት እችላለሁ?
questions-stigma-words = ስለ አንድ ማኅበረሰብ ስትጽፉ፣ መጀመሪያ የሚያነበው ከዚያ ማኅበረሰብ ማን ነው? ሊቀይረው ይችላል?

questions-language-interpreter = ትንሽ እንግሊዝኛ ለሚናገር ሰው ማን ያስተረጉማል? የሚከፍለውስ ማን ነው? አስተርጓሚው በጭራሽ ልጅ እንዳይሆን እንዴት ታረጋግጣላችሁ?
questions-language-papers = ቅጾቻችሁና ደብዳቤዎቻችሁ በየትኞቹ ቋንቋዎች ናቸው? ትርጉሞቹን ያጣራው ማን ነው?
questions-language-phone = ትንሽ እንግሊዝኛ የሚናገር ሰው ሲደውል ምን ይሰማል? አሁን ደውለን ማዳመጥ እንችላለን?
questions-language-helpers = እዚህ የሚረዱ ሰዎች የትኞቹን ቋንቋዎች ይናገራሉ? እዚህ የሚገኙት በየትኞቹ ቀናት ነው?
questions-language-plan = በእናንተ የጤና ኢንሹራንስ ውስጥ ከእንግሊዝኛ ሌላ ቋንቋ የሚናገሩ ቴራፒስቶች ስንት ናቸው? ከእነሱ ስንቱ አዲስ ታካሚ ይቀበላሉ?
questions-language-study = በቋንቋ ምክንያት ከጥናቶቻችሁ ውጭ የምታደርጉት እነማንን ነው? ይህን የወሰነው ማን ነው?
questions-language-meeting = ሰዎች በስብሰባዎቻችሁ ላይ በራሳቸው ቋንቋ መናገር ይችላሉ? አስተርጓሚ መጠየቅ ያለባቸው ከስንት ቀን በፊት ነው?
questions-language-sign = መስማት የተሳነው ሰው እዚህ የምልክት ቋንቋ አስተርጓሚ እንዴት ያገኛል? ምን ያህል ጊዜ ይወስዳል?

questions-distance-car = መኪና የሌለው ሰው እዚህ እንዴት ይመጣል? ለመጓጓዣው የሚከፍለው ማን ነው?
questions-distance-plan = በእናንተ የጤና ኢንሹራንስ ውስጥ አዲስ ታካሚ የሚቀበል በጣም ቅርብ ያለው ቴራፒስት ምን ያህል ይርቃል? መጨረሻ ያጣራችሁት መቼ ነው?
questions-distance-phone = ሰው በስልክ ወይም በቪዲዮ የትኛውን እርዳታ ማግኘት ይችላል? ቤቱ ኢንተርኔት ከሌለውስ?
questions-distance-outside = ከዚህ ሕንጻ ውጭ ሰዎችን የምታገኙት የት ነው? በየስንት ጊዜው?
questions-distance-none = በአቅራቢያቸው የአእምሮ ጤና እርዳታ የሌላቸው የትኞቹ ሰፈሮችና ከተሞች ናቸው? እዚያ ምን ታደርጋላችሁ?
questions-distance-shift = በሌሊት ፈረቃ፣ በትርፍ ሰዓት ሥራ (part-time) ወይም በሌሎች ቦታዎች የሚሠሩ ሰዎች ያንኑ እርዳታ እንዴት ያገኛሉ? ስለሱ የሚነግራቸው ማን ነው?

questions-hours-open = ቀኑን ሙሉ የሚሠሩ ወይም የሚማሩ ሰዎች መቼ መምጣት ይችላሉ? በየትኞቹ ምሽቶች፣ ቅዳሜዎችና እሑዶች?
questions-hours-wait = አዲስ ሰው እርዳታ ለማግኘት ምን ያህል ይጠብቃል? በዚህ ዓመት ረጅሙ ጥበቃ ምን ያህል ነበር?
questions-hours-closed = ስትዘጉ፣ ጭንቅ ላይ ላለ ሰው የሚመልሰው ማን ነው? ምንስ ያደርጋል?
questions-hours-leave = ሰዎች በሥራ ወይም በትምህርት ሰዓት፣ ደመወዝ ወይም ውጤት ሳይቀነስባቸው ወደ ቀጠሮ መሄድ ይችላሉ? የት ተጽፏል?
questions-hours-decide = ለሕክምና አዎ ወይም አይ ለማለት ስንት ቀን ይወስድባችኋል? ሰው እየጠበቀ ምን ማድረግ ይችላል?

questions-id-papers = ከመርዳታችሁ በፊት ሰው የትኞቹን ወረቀቶች ማሳየት አለበት? ከሌለውስ ምን ታደርጋላችሁ?
questions-id-immigration = ሰዎችን ስለ ኢሚግሬሽን ትጠይቃላችሁ? ወይስ ስለሱ ማስታወሻ ትይዛላችሁ? ማን ሊያነበው ይችላል?
questions-id-officers = ፖሊስ ወይም የኢሚግሬሽን ባለሥልጣናት ስለ አንድ ሰው ሲጠይቁ ሠራተኞቻችሁ ምን ያደርጋሉ? የተጻፈውን ደንብ ማየት እችላለሁ?
questions-id-name = የአንድ ሰው መታወቂያ ከእንግዲህ የማይጠቀምበትን ስም ሊያሳይ ይችላል። ስትጠሩትና በደብዳቤ የትኛውን ስም ትጠቀማላችሁ?
questions-id-anonymous = ሰው ስሙን ሳይናገር እዚህ እንዴት እርዳታ ማግኘት ይችላል?
questions-id-number = ሰው ያለ Social Security ቁጥር ወይም ያለ ቤት አድራሻ መመዝገብ ይችላል? የት ተጽፏል?

questions-trust-force = ፖሊስ የምትጠሩት ወይም ሰውን ያለ ፈቃዱ ወደ ሆስፒታል የምትልኩት መቼ ነው? ሰዎች ከመናገራቸው በፊት ይህን የሚነግራቸው ማን ነው?
questions-trust-leaders = እዚህ የሚወስኑት ሰዎች ከየትኞቹ ማኅበረሰቦች የመጡ ናቸው? የጎደሉት የትኞቹ ናቸው? ስለሱስ ምን ታደርጋላችሁ?
questions-trust-equal = ነጭ ያልሆኑ ሰዎችና LGBTQ+ ሰዎች እዚህ እንደ ሌሎች ሰዎች በፍጥነት እርዳታ ያገኛሉ? ቁጥሮቹን ማየት እችላለሁ?
questions-trust-complaint = ሰው ያለ ፍርሃት እንዴት ቅሬታ ማቅረብ ይችላል? ከመጨረሻው ቅሬታ በኋላ ምን ለወጣችሁ?
questions-trust-data = ሰዎች የሚነግሯችሁን ማን ሊጠቀምበት ይችላል? ለምን ዓላማ? ሰው እምቢ ማለት የሚችለው እንዴት ነው?
questions-trust-credit = ከፈውስ ወይም ከመርዳት መንገዶቻችሁ ከማኅበረሰብ የመጣው የትኛው ነው? የዚያን ማኅበረሰብ ስም እንዴት ትጠቅሳላችሁ? እንዴትስ ትከፍሉታላችሁ?

questions-childcare-visit = ወላጅ እዚህ እያለ ልጆቹን የሚይዘው ማን ነው? ስንት ያስከፍላል?
questions-childcare-meeting = በስብሰባዎቻችሁና በቡድኖቻችሁ ጊዜ ልጆችን የሚይዘው ማን ነው? የሚከፍለውስ ማን ነው?
questions-childcare-home = ወላጅ በልጅ ምክንያት ከቤት መውጣት በማይችልበት ጊዜ ምን ታቀርባላችሁ? ወይም ለየትኛው እርዳታ ትከፍላላችሁ?
questions-childcare-leave = ልጅ ወይም ዘመድ ሲፈልጋቸው ሰዎች የሥራ ሰዓታቸውን መቀየር ይችላሉ? ደመወዝ ይቀነስባቸዋል?
questions-childcare-report = ስለ ወላጅ ለልጆች ጥበቃ ቢሮ (child protection) የምታሳውቁት መቼ ነው? መጀመሪያ ለወላጁ ትነግራላችሁ?

questions-disability-door = በዊልቸር ያለ ሰው እንዴት ይገባል? ወደ መጸዳጃ ቤትስ? አሁን ልታሳዩኝ ትችላላችሁ?
questions-disability-change = ሰው ጸጥ ያለ ክፍል፣ ተጨማሪ ጊዜ ወይም ሌላ ለውጥ ማንን ይጠይቃል? ለመመለስ ስንት ቀን ይወስድባችኋል?
questions-disability-forms = ዓይነ ስውራን ቅጾቻችሁንና ድረ ገጻችሁን መጨረሻ የሞከሩት መቼ ነው? ከዚያ በኋላ ምን ለወጣችሁ?
questions-disability-plan = አካል ጉዳተኛ የሆነ ሰው፣ በእናንተ የጤና ኢንሹራንስ ውስጥ ሊገባበት የሚችል ቢሮ እንዴት ያገኛል? ያንን ያጣራው ማን ነው?

questions-change = ምን ትለውጣላችሁ? እስከ መቼ? ማንስ ይነግረናል?
questions-who = እነዚህን ጥያቄዎች የመለሰው ማን ነው? ስም፣ ሥራና ቀን
