### ድርጅት ለራሱ ሠራተኞችና በጎ ፈቃደኞች የሚያወጣው የሥልጠና ዕቅድ፤ በወረቀት ላይ የሚሞላ።

training-plan-name = የሥልጠና ዕቅድ
    .about = ዓመቱን ሙሉ የሚቀጥል ሥልጠና ያቅዱ። ከሚያገለግሏቸው ማኅበረሰቦች የመጡ ሰዎች ይመሩታል፤ ይከፈላቸዋልም።
training-plan-topics = ስለ ምን መማር ይፈልጋሉ?
training-plan-topics-listening = ማዳመጥና ትሑት መሆን
training-plan-topics-racism = ዘረኝነት በጤና አገልግሎት ውስጥ፣ ጥንትና አሁን
training-plan-topics-language = ከአስተርጓሚዎች ጋር መሥራት
training-plan-topics-lgbtq = ለኩዊርና ለትራንስ ሰዎች የሚሰጥ እንክብካቤ
training-plan-topics-healing = የፈውስ ልማዶች፣ የማን እንደሆኑ መጥቀስም
training-plan-topics-crisis = የጭንቅ ጊዜ፣ ፖሊስ ሲመጣ የሚሆነውም
training-plan-tick = ርዕሶቻችን። ሥልጠናው ሲሰጥ እያንዳንዱን ምልክት ያድርጉ።
training-plan-who = ከማኅበረሰቦቻችን እያንዳንዱን ርዕስ የሚመራው ማን ነው?
training-plan-pay = ከማኅበረሰቡ ለመጡ አሠልጣኞች እንደ ማንኛውም ባለሙያ ይክፈሉ። ለመዘጋጃና ለጉዞም ይክፈሉ።
training-plan-budget = ለአሠልጣኞች የሚከፈል፣ በበጀቱ ውስጥ የራሱ መስመር ያለው:
training-plan-needs = ሰዎች ለመሳተፍ የሚያስፈልጋቸው፣ ለምሳሌ አስተርጓሚ፣ ደረጃ የሌለው ክፍል፣ ልጆች የሚይዝ ሰው:
training-plan-dates = ቀናት፣ በሚከፈልበት የሥራ ሰዓት። ሥልጠናው የሚቀጥለው መቼ ነው?
training-plan-know = እንክብካቤው እንደተሻሻለ በምን እናውቃለን? ማንን እንጠይቃለን? መቼ?
