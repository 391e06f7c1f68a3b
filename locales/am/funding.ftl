### ድርጅት በአሜሪካ ላለ ገንዘብ ሰጪ የሚልከው የገንዘብ ጥያቄ፣ አንድ ገጽ። በትህትና፣ በቀላል ቃላት።

funding-request-name = የገንዘብ ድጋፍ ጥያቄ
    .about = ገንዘብ ሰጪ ለተሻለ እንክብካቤ እንዲከፍል የሚጠይቅ አንድ ገጽ። ለምን እንደሆነ ይምረጡ፤ የቀረውን ይሙሉ።
funding-request-for = ገንዘቡ ለምን ይውላል?
funding-request-for-data = በአክብሮት የሚጠየቁ ጥያቄዎች፣ ጠቃሚ ቁጥሮችና የተሞከሩ መመርመሪያ መጠይቆች
funding-request-for-training = ዓመቱን ሙሉ የሚቀጥል ሥልጠና
funding-request-for-staff = ሠራተኞችንና በጎ ፈቃደኞችን ማግኘትና ማቆየት
funding-request-for-strengths = ማኅበረሰቦችን ብርቱ አድርጎ የሚያቆየው
funding-request-for-language = እርዳታ ሰዎች በሚናገሩት ቋንቋ
funding-request-for-list = ለምናገለግላቸው ሁሉ የሚሆን የድጋፍ ዝርዝር
funding-request-organization = የድርጅትዎ ስም
funding-request-funder = ገንዘብ የሚጠይቁት ማንን ነው?
funding-request-amount = ምን ያህል ይጠይቃሉ?
    .hint = ለምሳሌ: $5,000 ለአንድ ዓመት
funding-request-own = በራስዎ አነጋገር: ምን አይተዋል?
    .hint = ሌሎች ማን እንደሆነ ሊያውቁበት የሚችሉትን ምንም ነገር አይጻፉ።

funding-request-to = ለ: { $funder }
funding-request-ask = { $organization } ከእርስዎ ይህን ይጠይቃል: { $amount }።
funding-request-data-text = ቅጾች ለሰዎች የማይስማሙ ሲሆኑ፣ የሚያስፈልጋቸው ነገር ሳይታይ ይቀራል። ሁሉንም ሰው በአክብሮት እንጠይቃለን፤ ሰዎችም ራሳቸውን በራሳቸው አነጋገር ይገልጻሉ። በቋንቋዎቻቸው የተሞከሩ መመርመሪያ መጠይቆችን እንጠቀማለን። ከ10 በታች የሆነ ቁጥር ለሕዝብ አንገልጽም።
funding-request-training-text = እንክብካቤ የሚሻሻለው የሚሰጡት ሰዎች መማራቸውን ሲቀጥሉ ነው። ገንዘቡ ከምናገለግላቸው ማኅበረሰቦች ለመጡ አሠልጣኞች ይከፈላል፤ ሠራተኞች ለመማር ለሚያስፈልጋቸው ጊዜም ይከፈላል።
funding-request-staff-text = ሰዎች ቋንቋቸውንና ኑሮአቸውን የሚያውቁ ረዳቶችን ይፈልጋሉ። ገንዘቡ ለፍትሐዊ ደመወዝ፣ ለምክርና ለድጋፍ፣ ለዕረፍትና ለማደግ ዕድል ይከፈላል። በዘር ምክንያት በጭራሽ ማንንም አንቀጥርም፣ ማንንም አንመልስም።
funding-request-strengths-text = ቤተሰብ፣ ታላላቆች፣ እምነት፣ ቋንቋና ባህል ሰዎች ደህና ሆነው እንዲኖሩ ይረዳሉ። ገንዘቡ የሚሄደው ማኅበረሰቦች ራሳቸው ወደሚመሯቸው ቡድኖች ነው። እያንዳንዱ ልማድ የእነሱ መሆኑ በስም ይጠቀሳል።
funding-request-language-text = ማንንም በማይገባው ቃል መርዳት አይቻልም። ገንዘቡ ለአስተርጓሚዎችና ሁለት ቋንቋ ለሚናገሩ ሠራተኞች ይከፈላል። በራሳቸው ቋንቋ ወረቀቶችን ለሚጽፉና ለሚያጣሩ ሰዎችም ይከፈላል።
funding-request-list-text = ማንም ሊያገኘው የማይችል እርዳታ ጥቅም የለውም። ገንዘቡ ወደ እያንዳንዱ ቦታ ለሚደውሉና እያንዳንዱን መረጃ ለሚያጣሩ ሰዎች ይከፈላል። ዝርዝሩን በብዙ ቋንቋዎች ለማተምም ይከፈላል።
funding-request-plan = ምን እንደምናደርግ፣ እስከ መቼና እያንዳንዱ ክፍል ምን ያህል እንደሚያስከፍል:
funding-request-voice = ይህን ከእኛ ጋር ያቀዱ የማኅበረሰቦቻችን ሰዎች:
funding-request-know = እንደረዳ በምን እንደምናውቅ:
funding-request-report = የሠራውንና ያልሠራውን እንነግርዎታለን። የምናገለግላቸውን ሰዎች ስም በጭራሽ አንናገርም።
funding-request-sign = ስም፣ ፊርማና እኛን ማግኛ መንገድ:
funding-request-call = ይህ ሥራ ለMental Health America «Calls to Action for BIPOC Mental Health» (mhanational.org) መልስ ነው።
