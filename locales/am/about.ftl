### ስለ ፕሮግራሙና ምስጋና።

about-title = ስለ ፕሮግራሙና ምስጋና
about-what = { -app-name } ወደ አእምሮ ጤና እንክብካቤና ወደ ማኅበረሰብ ድጋፍ የሚያመላክት መመሪያ ነው። ያለ ኢንተርኔት ይሠራል፤ ስለ እርስዎ ምንም አያስቀምጥም።
about-why = ለMental Health America «Calls to Action for BIPOC Mental Health» መልስ ነው፤ ከሁሉም በላይ ሰዎች በሚናገሩት ቋንቋ እርዳታ ይሰጥ ለሚለው ጥሪ። Mental Health America ይህን ፕሮግራም አልገመገመም፣ አላጸደቀምም።
about-not-medical = የሕክምና ምክር አይሰጥም፤ ሊረዳዎት የሚችል ሰውንም አይተካም።
about-name-title = ለምን «{ -app-name }»
about-name = በእንግሊዝኛ «ብዙ በሮች» ማለት ነው። ክሊኒክ፣ ዘመድ፣ ክበብ፣ እምነት፣ የስልክ መስመር: ወደ እርዳታ የሚወስደው በር ከአንድ በላይ ነው፤ ከእነዚህም የተሳሳተ በር የለም።
about-privacy-title = ምን ያስቀምጣል
about-privacy = የሚጽፉት፣ የሚከፍቱት ወይም የሚፈልጉት ምንም ነገር ተጽፎ አይቀመጥም። ኢንተርኔትን በጭራሽ አይጠቀምም።
about-privacy-limits = ፕሮግራሙ በኮምፒውተሩ ላይ መኖሩን መደበቅ አይችልም፤ ከሰላይ ፕሮግራም ወይም ስክሪኑን ከሚያይ ሰው ሊጠብቅዎትም አይችልም።
about-facts-title = መረጃዎቹን ምን ያህል ማመን ይቻላል
about-facts = መረጃዎቹ በእያንዳንዱ መረጃ ላይ ከተጠቀሱት ምንጮች ተሰባስበዋል (ቀን: { $date })። ሁሉም ቁጥሮች ተደውለው አልተጣሩም። እያንዳንዱ መረጃ ምንጩ ምን ያህል የቆየ እንደሆነ ያሳያል።
about-translations-title = ትርጉሞች
about-translations = «በማሽን የተሠራ ረቂቅ» የተባሉት ጽሑፎች በማሽን የተጻፉና ቋንቋውን የሚናገር ሰው ያላጣራቸው ናቸው። መርዳት ከቻሉ፣ እንዴት እንደሆነ «locales» የሚባለው ፎልደር ይናገራል።
about-standing = { $language }: የተጣሩ { $trusted }፣ የማሽን ረቂቆች { $machine }፣ ለመጣራት የሚጠብቁ { $other }
about-standing-critical = ስለ አደጋ፣ ደህንነትና መብት ያሉ ጽሑፎች: ከ{ $total } ውስጥ የተተረጎመው { $there } ነው።
about-credits-title = የማን እንደሆነ መጥቀስ
about-credits = የፈውስ ልማዶች የመጡባቸው ማኅበረሰቦች ናቸው። በዚህ ፕሮግራም ውስጥ እያንዳንዱ ልማድ ስማቸውን ይይዛል፤ ልማዱ በሚታይበት ሁሉ ያ ስም አብሮ ይሄዳል።
about-sources-title = መረጃዎቹ የተነበቡበት
about-works-title = በዚህ ፕሮግራም ውስጥ ያሉ የሌሎች ሥራዎች
# keep: names and numbers only
about-work = { $name } { $version }፣ { $licence }
about-licence-title = ፈቃዶች
about-licence = ፕሮግራሙ እንደ ምርጫዎ በMIT ወይም በApache-2.0 ፈቃድ የተሰጠ ነው። ጽሑፎቹና ትርጉሞቹ በCreative Commons Attribution 4.0 (CC BY 4.0) ፈቃድ የተሰጡ ናቸው።
about-version = ዕትም { $version }
about-data-title = በዚህ ፕሮግራም ውስጥ ያለ የሌሎች ዳታ
about-data = { $name } ({ $licence })፣ ምንጭ: { $source }
