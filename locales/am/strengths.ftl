### የማኅበረሰቦች ብርታት: በግድግዳ ላይ የሚለጠፉ ወይም በፎልደር የሚያዙ አጫጭር ካርዶች። እያንዳንዱ ካርድ ብዙዎችን የሚረዳውንና ሌሎች ማድረግ የሚችሉትን ይናገራል። «ብዙ»፣ «አንዳንድ» እና «ብዙ ጊዜ» ይቆያሉ፤ ስለ ሁሉም ሰው አይባልም።

strengths-name = የማኅበረሰቦች ብርታት
    .about = የሚታተሙ ካርዶች: ሰዎች ደህና ሆነው እንዲኖሩ የሚረዳቸው፣ ማዕከል ወይም ወዳጅ ማድረግ የሚችለውም።
strengths-who = ለየትኞቹ ማኅበረሰቦች?
    .hint = ለፖስተር አንድ ወይም ሁለት ይምረጡ።
strengths-who-black = ጥቁር ማኅበረሰቦች
strengths-who-latine = የላቲን አሜሪካ ተወላጅ ማኅበረሰቦች
strengths-who-asian = የእስያ ተወላጅ አሜሪካውያን ማኅበረሰቦች
strengths-who-pacific = የሃዋይ ነባር ሕዝብና የፓስፊክ ደሴቶች ተወላጆች ማኅበረሰቦች
strengths-who-native = የአሜሪካና የአላስካ ነባር ሕዝቦች ማኅበረሰቦች
strengths-who-arab = የዐረብና የመካከለኛው ምሥራቅ ማኅበረሰቦች
strengths-who-multiracial = ከአንድ በላይ ዘር ያላቸው ሰዎችና ቤተሰቦች
strengths-who-queer = ነጭ ያልሆኑ ኩዊርና ትራንስ ሰዎች
strengths-own = በራሳችን አነጋገር የተጻፉ ካርዶች
    .hint = በእያንዳንዱ መስመር ላይ አንድ ካርድ ይጻፉ: የሚረዳውን፣ ሌሎች ማድረግ የሚችሉትንም። የሰዎችን ስም አይጥቀሱ።

strengths-title = የሚረዳው፣ ሌሎች ማድረግ የሚችሉትም
strengths-many = እነዚህ ካርዶች ሁሉንም ሳይሆን ብዙ ሰዎችን የሚረዳውን ይናገራሉ። እያንዳንዱን ሰው ምን እንደሚረዳው ይጠይቁ።
strengths-authors = የጻፉት የዚህ ፕሮግራም ደራሲዎች ናቸው። ከመጠቀምዎ በፊት ማኅበረሰቡን ይጠይቁ።
strengths-studies = እዚህ የተጠቀሱትን ጥናቶች ማጠቃለያ ብቻ እንጂ ሙሉ ጥናቶቹን አላነበብንም። ጥናቶቹ ስለ ሁሉም ሳይሆን ስለ አንዳንዶቹ ብርታቶች ይናገራሉ።

strengths-black-kin = በብዙ ቤተሰቦች ውስጥ አያቶች፣ አክስቶች፣ የክርስትና ወላጆችና ጎረቤቶች እርስ በርስ ይተሳሰባሉ። ቤተሰብ የሚባለው ማን እንደሆነ ይጠይቁ፤ አብረው እንዲመጡም ይፍቀዱ።
strengths-black-history = የጥቁር ሕዝብን ታሪክ ማወቅ፣ ዘረኝነት ሲያጋጥማቸው ብዙ ወጣቶችን ይረዳል። ዓመቱን ሙሉ በክፍሎችዎ ውስጥ ያሳዩት፤ የሚተርኩትም ጥቁር ሰዎች ይሁኑ።
strengths-black-faith = ብዙ ሰዎች በጸሎት፣ በቤተ ክርስቲያን ወይም በመስጊድ ብርታት ያገኛሉ። ስለ አእምሮ ጤና ጥያቄዎችን በደስታ የሚቀበሉ የእምነት መሪዎችን ይፈልጉ፤ ከእነሱም ጋር ይሥሩ።
strengths-black-circles = የእህትማማች ክበቦች (sister circles) የመጡት ከጥቁር አሜሪካውያን ሴቶች ነው፤ ለብዙዎቻቸውም የሚናገሩበት ቦታ ይሰጣሉ። ክፍል ይስጧቸው፤ እነሱ ይምሩት።
strengths-black-aid = ጥቁር ማኅበረሰቦች ከረጅም ጊዜ ጀምሮ እርስ በርስ ሲመጋገቡና ሲረዳዱ ኖረዋል፤ Black Panthers በነጻ ቁርስ እንዳደረጉት። አሁን ይህን ለሚያደርጉ ቡድኖች ገንዘብ ወይም ጊዜ ይስጡ።
strengths-black-source = ጥናት: E. W. Neblett, Annual Review of Clinical Psychology, 2023. በወጣት ጥቁር አሜሪካውያን ዘንድ ማንነትን፣ እምነትንና ቤተሰብን ይመለከታል።

strengths-latine-family = ለብዙ ሰዎች የመጀመሪያው እርዳታ ወላጆች፣ የአክስትና የአጎት ልጆች፣ የክርስትና ወላጆችም ናቸው። ቤተሰብ አብሮ ይምጣ እንደሆነ ይጠይቁ፤ እምቢ ካሉም ይቀበሉ።
strengths-latine-language = ስሜትን በስፓኒሽ፣ በፖርቱጋልኛ ወይም በነባር ሕዝቦች ቋንቋ መናገር ብዙ ጊዜ ይቀላል። የትኛው ቋንቋ እንደሆነ ይጠይቁ፤ የሚናገረውንም ሰው ይፈልጉ።
strengths-latine-promotoras = Promotoras ሥልጠና ያላቸው ጎረቤቶች ናቸው፤ ሚናው የመጣው ከላቲን አሜሪካና ከላቲን አሜሪካ ተወላጅ ማኅበረሰቦች ነው። ብዙ ሰዎች ያምኗቸዋል: ይክፈሏቸው፤ ያዳምጧቸውም።
strengths-latine-mutualistas = በቴክሳስ የሜክሲኮ ማኅበረሰቦች mutualistas የሚባሉ፣ አባላቱ እርስ በርስ የሚረዳዱባቸው ቡድኖች መሥርተዋል። በአቅራቢያዎ እንዲህ ያሉ ቡድኖችን ይፈልጉ፤ ይደግፏቸውም።
strengths-latine-source = ጥናት: E. Valdivieso-Mora እና ሌሎች, Frontiers in Psychology, 2016. በላቲን አሜሪካ ተወላጆች ዘንድ የሚቀራረቡ ቤተሰቦችን ይመለከታል፤ ትንሽ ውጤትም አግኝቷል።

strengths-asian-ties = ከቤተሰብ፣ ከወዳጆችና ከጎረቤቶች ጋር መቀራረብ ብዙ ሰዎች ደህና ሆነው እንዲኖሩ ይረዳል። ራሳቸው ከፈለጉ፣ ሙሉ ቤተሰቡን በደስታ ይቀበሉ።
strengths-asian-cultures = ብዙ ወጣቶች በሁለት ባህል ውስጥ ይኖራሉ፤ ሁለቱም ሊያበረቷቸው ይችላሉ። ወላጆችና ልጆች እንዲደማመጡ፣ በሠለጠነ አስተርጓሚ ይርዷቸው።
strengths-asian-kapwa = Kapwa የፊሊፒናውያን እሴት ነው: እኔና ሌላው የተለያየን አይደለንም። ፊሊፒናውያን ጎረቤቶችን ስለሱ እንዲናገሩ ይጋብዙ፤ የእነሱ እንደሆነም ይናገሩ።
strengths-asian-places = አንዳንድ ታላላቆች በቤተ መቅደስ፣ በቤተ ክርስቲያን፣ በመስጊድ ወይም በአትክልት ቦታ እርጋታ ያገኛሉ። ወደዚያ ይሂዱ፤ ምን ሊረዳ እንደሚችልም ይጠይቁ።
strengths-asian-source = ጥናት: W. Zhang and V. M. Ta, Social Science & Medicine, 2009. ቤተሰብን፣ ዘመዶችን፣ ወዳጆችንና ጎረቤቶችን ይመለከታል።

strengths-pacific-named = እያንዳንዱ ሕዝብ የራሱ ስምና ታሪክ አለው: የሃዋይ፣ የሳሞአ፣ የቶንጋ፣ የማርሻል ደሴቶችና ሌሎችም። በቅጾችዎ ላይ ለእያንዳንዱ የራሱን መስመር ይስጡ።
strengths-pacific-land = ብዙ የሃዋይ ነባር ሕዝብ አባላት በ‘āina፣ ማለትም ሰውን በሚመግበው ምድር፣ ብርታት ያገኛሉ። የሃዋይ ሰዎች በሚመሯቸው የምድር ሥራ ቀናት ይሳተፉ።
strengths-pacific-story = ታሪክ መጨዋወት (talk story) የመጣው ከሃዋይ ነባር ሕዝብና ከHawai‘i አካባቢ ማኅበረሰቦች ነው: ሳይቸኩሉ ታሪክ መካፈል። ከቅጾችና ከጥያቄዎች በፊት ለዚህ ጊዜ ይስጡ።
strengths-pacific-islands = ከአገራቸው ርቀው፣ ብዙ ሰዎች በደሴታቸው ሰዎች ቤተ ክርስቲያን ወይም ማኅበር ይገናኛሉ። ክፍል ይስጧቸው፤ የሚያስፈልጋቸውንም ይጠይቁ።
strengths-pacific-source = ጥናት: M. C. K. Antonio እና ሌሎች, Genealogy, 2024. የሃዋይ ነባር ሕዝብን፣ ባህልንና ምድርን ይመለከታል፤ ሌሎች የፓስፊክ ሕዝቦችን ግን አይመለከትም።

strengths-native-nation = የራሳቸው ነባር ሕዝብ (nation) አባል መሆንና ቋንቋውን መማር ለብዙ ሰዎች ብርታት ይሰጣል። የሕዝቡን ስም ይጠይቁ፤ የቋንቋ ትምህርቱንም ይደግፉ።
strengths-native-elders = ታላላቆች ሲቀርቧቸው ብዙ ወጣቶች ደህና ይሆናሉ። ለታላላቆች ስለ ጊዜያቸው ይክፈሉ፤ የሚያካፍሉትንም እነሱ ይምረጡ።
strengths-native-ceremony = አንዳንድ ሰዎች በነባር ሕዝባቸው ሥርዓቶች ብርታት ያገኛሉ። ለእነዚህ ጊዜ ይስጡ፤ እዚያ ምን እንደሚደረግ አይጠይቁ፤ በጭራሽም አይቅዷቸው።
strengths-native-led = ብዙ ሰዎች በነባር ሕዝቦች የሚመራ እርዳታን ያምናሉ። በአቅራቢያዎ ምን እንዳለ ይወቁ፤ መጀመሪያ እሱን ይጥቀሱ።
strengths-native-source = ጥናት: N. A. John-Henderson እና ሌሎች, Development and Psychopathology, 2023. የማኅበራዊ ኑሮን፣ የባህልንና የመንፈስን ብርታት ይመለከታል።

strengths-arab-faith = ብዙ ሰዎች በጸሎት ብርታት ያገኛሉ: በመስጊድ፣ በቤተ ክርስቲያን፣ በምኩራብ ወይም በቤት። ጸጥ ያለ ክፍል ይስጡ፤ የጸሎት ሰዓቶችን ጠብቀው ያቅዱ።
strengths-arab-family = የቤተሰብና የጎረቤት ድጋፍ ብዙ ሰዎችን፣ ከሁሉም በላይ አዲስ መጪዎችን ይረዳል። ዘመዶችን በደስታ ይቀበሉ፤ ብቻቸውን የሚናገሩበት ጊዜም ይስጡ።
strengths-arab-words = ለአንዳንድ ሰዎች፣ በዐረብኛ፣ በኩርድኛ ወይም በፋርስኛ የተባለ ግጥም ወይም ዘፈን ለመናገር ከባድ የሆነውን ይናገራል። በእነዚህ ቋንቋዎች መጻሕፍት ይያዙ።
strengths-arab-hope = ተስፋና ሩቅ ካለ ቤተሰብ የሚመጣ ዜና ብዙ ሰዎችን ያበረታል። ቤተሰባቸው እንዴት እንደሆነ ይጠይቁ፤ መልሱንም ሳይቸኩሉ ያዳምጡ።
strengths-arab-source = ጥናት: S. Elshahat and T. Moffat, Journal of Immigrant and Minority Health, 2022. ዐረብኛ ተናጋሪ ስደተኞችንና ጥገኝነት ጠያቂዎችን ይመለከታል። ይህንንም ይመልከቱ: Mental Health America, «Arab mental health: Challenges, strengths, and heroes»፣ ቀን አላየንበትም።

strengths-multiracial-words = ብዙ ሰዎች ማን እንደሆኑ የሚናገሩበትን ቃል ራሳቸው ሲመርጡ ደህና ይሆናሉ። ቅጾችዎ ከአንድ በላይ መልስ ይቀበሉ።
strengths-multiracial-sides = አንዳንድ ሰዎች የቤተሰባቸውን ሁሉንም ወገን ሲያውቁ ብርታት ይሰማቸዋል። ስለ እያንዳንዱ ወገን ይጠይቁ፤ አንዱን እንዲመርጡ በጭራሽ አያስገድዷቸው።
strengths-multiracial-peers = እንደ እነሱ ከአንድ በላይ ዘር ካላቸው ቤተሰቦች ጋር መገናኘት አንዳንድ ሰዎች ብቸኝነት እንዳይሰማቸው ይረዳል። ቡድን ወይም የቤተሰቦች ቀን ያዘጋጁ።
strengths-multiracial-views = ከአንድ በላይ በሆነ ባህል ውስጥ መኖር ብዙ ሰዎች ሌሎችን እንዲገነዘቡ ያግዛል። ሲያቅዱ ምክራቸውን ይጠይቁ።
strengths-multiracial-source = ጥናት: J. Shaff እና ሌሎች, Frontiers in Public Health, 2024. ድጋፍንና ማንነትን ይመለከታል። ይህንንም ይመልከቱ: Mental Health America, «Multiracial mental health: Challenges, strengths, and heroes»፣ ቀን አላየንበትም።

strengths-queer-chosen = ብዙ ሰዎች መጀመሪያ የሚደውሉት ለመረጡት ቤተሰብ ነው: እንደ ቤተሰብ ለሆኑ ጓደኞች። በቅጾችዎ ላይ የቤተሰብ ቦታ ይስጧቸው።
strengths-queer-names = በትክክለኛው ስም መጠራት ብዙ ሰዎች ደህንነት እንዲሰማቸው ይረዳል። የትኛውን ስም እንደሚጠቀሙ፣ የት መጠቀም ደህና እንደሆነም ይጠይቁ።
strengths-queer-spaces = ነጭ ያልሆኑ ኩዊርና ትራንስ ሰዎች ራሳቸው ለራሳቸው የፈጠሯቸው ቦታዎች ለብዙ ሰዎች ብርታት ይሰጣሉ። የገንዘብ ድጋፍ ይስጧቸው፤ ለሚያስተምሩዎት ሰዎችም ይክፈሉ።
strengths-queer-faith = አንዳንድ ሰዎች እምነታቸውን መጠበቅም፣ ማንነታቸውን መሆንም ይፈልጋሉ። ለጥያቄ ክፍት የሆኑ የእምነት ቦታዎችን ይፈልጉ፤ ለሰዎችም ይንገሩ።
strengths-queer-justice = ለለውጥ አብሮ መሥራት ለብዙ ሰዎች ተስፋ ይሰጣል። «ፈዋሽ ፍትሕ» (healing justice) ሲሉ፣ በአሜሪካ ደቡባዊ ግዛቶች ባሉ ጥቁር ፌሚኒስቶች የሚመራውን Kindred ይጥቀሱ።
strengths-queer-source = ጥናት: R. D. Heath and L. Keene, Journal of Adolescent Health, 2023. ወጣት ጥቁርና የላቲን አሜሪካ ተወላጅ LGBTQ ሰዎችንና የሚገናኙባቸውን ቦታዎች ይመለከታል።
