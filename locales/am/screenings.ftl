### የመመርመሪያ መጠይቆች አጭር ዝርዝር: ባለቤታቸው ማን እንደሆነና ይህ የት እንደተነበበ። ለድርጅት ሠራተኞች ነው። መጠይቆቹ ራሳቸው በፕሮግራሙ ውስጥ የሉም። አጫጭር ስሞቻቸው፣ የሰዎችና የድርጅቶች ስምና የድረ ገጽ አድራሻዎች ሳይቀየሩ ይቆያሉ።

screenings-name = የመመርመሪያ መጠይቆች በሌሎች ቋንቋዎች
    .about = ስለ አእምሮ ጤና አጫጭር መጠይቆች: ባለቤታቸው ማን እንደሆነ፣ የትኞቹ ትርጉሞች እንደተሞከሩና ይህን የት እንዳነበብን።
screenings-not = ይህ ዝርዝር ብቻ ነው። ጥያቄዎቹ የሌሎች ናቸው፤ በዚህ ፕሮግራም ውስጥ የሉም። ፕሮግራሙ ነጥብ አይቆጥርም፤ የሕመም ስምም አይሰጥም።
screenings-ask = መጠይቅ እንዲመርጥና መልሶቹን እንዲያብራራ ፈቃድ ያለው የጤና ባለሙያ ይጠይቁ። ትርጉም ብቻውን አይበቃም: ከየትኞቹ ሰዎች ጋር እንደተሞከረ ይጠይቁ።
screenings-danger = በዚያው ቀን ሰውን ሊያነጋግር የሚችል ከሌለ፣ መጠይቅ አይስጡ።
screenings-read = የእነዚህን ገጾች የተቀመጡ ቅጂዎች ያነበብነው ኖቬምበር 27, 2026 ነው። ቀን ያልተጻፈበት ቦታ፣ ቀን አላየንም ማለት ነው። መጠይቅ ከመጠቀምዎ በፊት ገጹን ራሱን ይመልከቱ።

screenings-phq = PHQ-9 እና GAD-7: የመከፋት ስሜትና ጭንቀት
screenings-phq-about = በጁላይ 2010 Pfizer የተባለው ኩባንያ ሁለቱም መጠይቆች ነጻ እንደሆኑና የቅጂ መብት ገደብ እንደሌለባቸው ተናግሯል። በካሊፎርኒያ ከ479 የላቲን አሜሪካ ተወላጅ ሴቶች ጋር የተደረገ ጥናት PHQ-9ን በእንግሊዝኛና በስፓኒሽ ሞክሯል።
screenings-phq-sources = ምንጮች: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx፣ ጁላይ 23, 2010። ጥናት: pmc.ncbi.nlm.nih.gov/articles/PMC4210271፣ ጁላይ 2011።
screenings-kessler = K10 እና K6: ማንኛውም ዓይነት ጭንቀት
screenings-kessler-about = የቅጂ መብቱ የRonald C. Kessler ነው። ሳይጠይቁ በነጻ መጠቀም ይቻላል። ምንጩንና የቅጂ መብቱን ይጥቀሱ። በአውስትራሊያ፣ New South Wales ያለ ማዕከል K10ን በዐረብኛ፣ በቤንጋሊ፣ በበርማኛ፣ በቻይንኛና በብዙ ሌሎች ቋንቋዎች ያቀርባል።
screenings-kessler-sources = ምንጮች: hcp.med.harvard.edu/ncs/k6_scales.php። ቋንቋዎች: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: በዕድሜ የገፉ ሰዎች የመከፋት ስሜት
screenings-gds-about = የመጀመሪያው መጠይቅ የሕዝብ ንብረት (public domain) ነው: ሁሉም ሰው ሊጠቀምበት ይችላል። ገጹ ሰዎች የላኳቸውን ትርጉሞችም ያቀርባል። ጥናቶች አጭሩን መጠይቅ በኢኳዶር በስፓኒሽ፣ በሊባኖስ በዐረብኛ ሞክረዋል።
screenings-gds-sources = ምንጮች: web.stanford.edu/~yesavage/GDS.html። ጥናቶች: pmc.ncbi.nlm.nih.gov/articles/PMC7673046፣ ኖቬምበር 11, 2020፤ doi.org/10.1017/S1041610208006741፣ 2008።
screenings-rhs = RHS-15: የስደተኞች ጭንቀት
screenings-rhs-about = የቅጂ መብቱ የPathways to Wellness ነው፤ ስምምነት እንዲፈርሙ ይጠይቃል። EthnoMed የሶማሊኛ፣ የሩሲያኛ፣ የዐረብኛ፣ የበርማኛ፣ የካረንና የኔፓሊ ትርጉሞችን ይዘረዝራል። መጠይቁን በሁለት ቋንቋ ይጠቀሙ፤ በእንግሊዝኛ ብቻ በጭራሽ አይጠቀሙ።
screenings-rhs-sources = ምንጮች: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet፣ የተገመገመው ዲሴምበር 19, 2020፤ መጠይቁ ራሱ፣ 2013።
screenings-epds = EPDS: በወሊድ አካባቢ የመከፋት ስሜት
screenings-epds-about = የቅጂ መብቱ በለንደን ያለው የRoyal College of Psychiatrists ነው: መጀመሪያ እዚያ ይጠይቁ። New South Wales፣ አውስትራሊያ፣ የተጣሩ፣ የታረሙ ወይም ወደ እንግሊዝኛ ተመልሰው የተተረጎሙ 23 ትርጉሞችን ይዘረዝራል። አንድ የጥናቶች ግምገማ ለነባር ሕዝቦች ሴቶች ያገኘው ደካማ ማስረጃ ብቻ ነው።
screenings-epds-sources = ምንጮች: www.mhcs.health.nsw.gov.au/publications/epds፣ የተገመገመው ማርች 14, 2023፤ Western Australia, «EPDS: Translated Versions», 2006። የጥናቶች ግምገማ: doi.org/10.1007/s00737-020-01084-2፣ 2021።
