### «ስለ MHA አቋሞች አዲሱን ይወቁ» የሚለው ገጽ። MHA ማለት Mental Health America የሚባል ድርጅት ነው። አቋም ድርጅቱ ምን እንዲለወጥ እንደሚፈልግ የሚናገርበት ጽሑፍ ነው።

positions-name = የMHA አቋሞች
    .about = Mental Health America ለምን እንደሚቆም፣ ይህ የት እንደሚገኝና እንዴት እንደሚጣራ።
positions-found = ማስታወስ የምፈልገው አቋም
    .hint = ስሙ፣ በላዩ ላይ ያለው ቀንና ያነበቡበት ቀን።
positions-title = ስለ MHA አቋሞች አዲሱን ይወቁ
positions-what = አቋም Mental Health America (MHA) ምን እንዲለወጥ እንደሚፈልግና ለምን እንደሆነ ይናገራል። የሚወስኑት የMHA የፖሊሲ ኮሚቴ (Public Policy Committee) እና ቦርዱ ናቸው።
positions-where = MHA የሚያወጣባቸው ቦታዎች
positions-address = የMHA የፖሊሲ ገጽ: https://mhanational.org/public-policy (የተቀመጠ ቅጂ፣ የተነበበው ኖቬምበር 27, 2026)
positions-moved = MHA ከዚህ በፊት ገጾቹን ቦታ ቀይሯል። አድራሻው ካልሠራ፣ mhanational.org ላይ «position statements» የሚለውን ይፈልጉ።
positions-seen = ማንበብ የቻልናቸው ሦስት
positions-copies = የእያንዳንዱን መጀመሪያ ያነበብነው በተቀመጠ ቅጂ ላይ፣ በኖቬምበር 27, 2026 ነው። ቀን አላየንባቸውም፤ ስለዚህ እያንዳንዱን ያጣሩ። እነዚህ ቃላት የእኛ እንጂ የMHA አይደሉም።
positions-culture = Position Statement 18: እንክብካቤ የሰዎችን ባህል ሊያከብርና ለቋንቋቸው ሊስማማ ይገባል። ቦርዶችና ሠራተኞች የሚያገለግሏቸውን ሰዎች ሊመስሉ ይገባል።
positions-peers = Position Statement 37: ግዛቶችና ማኅበረሰቦች በተመሳሳይ ችግር ያለፉ ሰዎች የሚሰጡትን ድጋፍ የእንክብካቤ ክፍል ሊያደርጉት ይገባል።
positions-racism = የቦርዱ መግለጫ: MHA ዘረኝነትን በመቃወምና ለፍትሐዊ የጤና እንክብካቤ እንደሚሠራ ይናገራል።
positions-packs = በዚህ ኮምፒውተር ላይ ካሉ ጥቅሎች
positions-dated = በላዩ ላይ ያለው ቀን: { $date }። የመጣበት ጥቅል አሳታሚ: { $publisher }።
positions-old = ይህ ከ12 ወራት በላይ የቆየ ነው። ከመጠቀምዎ በፊት አዲስ የወጣ ካለ ይፈልጉ።
positions-check = አንድ አቋም ከመጠቀምዎ በፊት
positions-check-old = ቀኑን ፈልጌአለሁ። ከ12 ወራት በላይ የቆየ ከሆነ፣ ወይም ቀን ከሌለው፣ አዲስ ፈልጌአለሁ።
positions-check-name = MHAን፣ የአቋሙን ቁጥርና ቀኑን እጠቅሳለሁ።
positions-note = አቋሙ፣ ቀኑና ያነበብኩበት ቀን:
