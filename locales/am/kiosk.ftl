### በማኅበረሰብ ማዕከል ውስጥ ያለ የጋራ ኮምፒውተር።

kiosk-touch = ለመጀመር ስክሪኑን ይንኩ ወይም ማንኛውንም የኪቦርድ ቁልፍ ይጫኑ
kiosk-erases = እዚህ ያደረጉት ሲሄዱ ይደመሰሳል።
kiosk-tally = ይህ ማዕከል ሰዎች ምን ዓይነት እርዳታ እንደሚፈልጉና በየትኛው ቋንቋ እንደሆነ ይቆጥራል። ቁጥሮቹ ሆን ተብለው ትንሽ ይቀየራሉ። የሚጽፉትን ወይም ማን እንደሆኑ በጭራሽ አያስቀምጥም። የጭንቅ ጊዜ፣ የጥቃትና የኢሚግሬሽን ጉዳዮች በጭራሽ አይቆጠሩም።
kiosk-done = ጨርሻለሁ፤ ይደምሰስ
kiosk-done-about = ቆይታዎን ያበቃል፤ እዚህ ያደረጉትን ይደመስሳል።
kiosk-warning-title = አሁንም እዚህ ነዎት?
kiosk-warning-left = { $seconds ->
    [one] ያደረጉት በ{ $seconds } ሴኮንድ ውስጥ ይደመሰሳል።
   *[other] ያደረጉት በ{ $seconds } ሴኮንዶች ውስጥ ይደመሰሳል።
}
kiosk-warning-how = ለመቀጠል ስክሪኑን ይንኩ ወይም ማንኛውንም የኪቦርድ ቁልፍ ይጫኑ።
kiosk-stay = አሁንም እዚህ ነኝ
kiosk-print-about = ወረቀቱ በማዕከሉ ፕሪንተር ይወጣል። ይዘውት ይሂዱ፤ በዚያ የሚያልፍ ሰው ሁሉ በወረቀት መያዣው ላይ ያለውን ማንበብ ይችላል።
kiosk-print-none = ይህ ማዕከል እዚህ አያትምም። ቁጥሩን ከስክሪኑ ማንበብ፣ ወይም አራት ማዕዘን ኮዱን (QR) በስልክ ካሜራ ማንበብ ይችላሉ።
kiosk-staff-title = ለሠራተኞች
kiosk-staff-about = ይህ የሚከፈተው በቁጥር ነው። ጎብኚዎች ከዚህ ምንም አያስፈልጋቸውም።
kiosk-staff-pin = የሚስጥር ቁጥር (PIN)
kiosk-staff-update = አዳዲስ ጥቅሎችን ይፈልጉ
kiosk-staff-close = ፕሮግራሙን ይዝጉ
kiosk-staff-done = ተከናውኗል።
kiosk-staff-wrong = ቁጥሩ ይህ አይደለም።
kiosk-staff-early = እንደገና ለመሞከር ገና ነው።
kiosk-staff-wait = { $minutes ->
    [one] ከ{ $minutes } ደቂቃ በኋላ እንደገና ይሞክሩ።
   *[other] ከ{ $minutes } ደቂቃዎች በኋላ እንደገና ይሞክሩ።
}
kiosk-staff-tally = የተቆጠረውን ያሳዩ
kiosk-staff-take = ቁጥሮቹን በፍላሽ (USB) ላይ ያስቀምጡ
kiosk-staff-taken = በፍላሹ (USB) ላይ ተቀምጧል: { $file }
kiosk-tally-title = ሰዎች ያላገኙት፣ { $quarter }
kiosk-tally-early = የመጀመሪያዎቹ ሦስት ወራት ገና አላለቁም። ቁጥሮች ሊታዩ የሚችሉት ከዚያ በኋላ ነው።
kiosk-tally-none = ሊታይ የሚችል በቂ ትልቅ ቁጥር የለም።
kiosk-tally-need = የተፈለገው
kiosk-tally-language = ቋንቋ
kiosk-tally-not-found = ያልተገኘ
kiosk-tally-found = የተገኘ
kiosk-tally-hidden = ከ{ $least } በታች
kiosk-tally-doubt = አጋጣሚ ሊሆን ይችላል
kiosk-tally-about = እያንዳንዱ ቁጥር ሆን ተብሎ ትንሽ ተቀይሯል። አብዛኞቹ እውነተኛ ቁጥሮች ከሚታየው ቢበዛ በ{ $margin } ከፍ ወይም ዝቅ ያሉ ናቸው። የተሠሩት ማን እዚህ እንደነበረ ከእነሱ ማንም እንዳይለይ ሆነው ነው።
kiosk-tally-other = ሌሎች ቋንቋዎች

## ሰዎች ስላላገኙት ነገር አንድ ገጽ።

kiosk-staff-brief = የአንድ ገጽ ማጠቃለያ በፍላሽ (USB) ላይ ያስቀምጡ
kiosk-staff-brief-print = የአንድ ገጽ ማጠቃለያ ያትሙ
kiosk-brief-title = ሰዎች እዚህ ፈልገው ያላገኙት
kiosk-brief-what = በዚህ የማኅበረሰብ ማዕከል ውስጥ ባለ የጋራ ኮምፒውተር ላይ ሰዎች በራሳቸው ቋንቋ የአእምሮ ጤና እርዳታ ይፈልጋሉ። ይህ ገጽ ኮምፒውተሩ በዚያ ቋንቋ ምንም እርዳታ በማያውቅበት ጊዜ የፈለጉትን ያሳያል።
kiosk-brief-table = ስንት ጉብኝቶች በዚያ ቋንቋ እርዳታ ሳይገኝ እንዳበቁ። መስመሩ በረዘመ ቁጥር ጉብኝቶቹ ይበዛሉ። ባዶ መስመር አጋጣሚ ሊሆን ይችላል።
kiosk-brief-none = በእነዚህ ሦስት ወራት ሊታይ የሚችል በቂ ትልቅ ቁጥር የለም። ይህ እዚህ የነበሩትን ሰዎች ይጠብቃል፤ ትንሽ ቁጥር ከእነሱ አንዱን ሊያመለክት ይችላል። ማንም ምንም አላስፈለገውም ማለት አይደለም።
kiosk-brief-are = እነዚህ ቁጥሮች ምንድን ናቸው
kiosk-brief-visits = የሚቆጥሩት ጉብኝቶችን እንጂ ሰዎችን አይደለም። ሁለት ጊዜ የመጣ ሰው ሁለት ጊዜ ይቆጠራል፤ አንድ ጉብኝት እስከ ሦስት ለሚደርሱ የእርዳታ ዓይነቶች ሊቆጠር ይችላል።
kiosk-brief-hidden = ከ{ $least } በታች የሆኑ ቁጥሮች ተደብቀዋል፤ ጠቅላላ ድምርም የለም። ስለዚህ የተደበቀ ቁጥርን ማንም አስልቶ ሊያገኝ አይችልም።
kiosk-brief-are-not = እነዚህ ቁጥሮች ምን አይደሉም
kiosk-brief-never = የጭንቅ ጊዜ፣ የጥቃትና የኢሚግሬሽን ጉዳዮች በጭራሽ አይቆጠሩም። ለእነዚህ እርዳታ የሚያስፈልጋቸው ስንት ሰዎች እንደሆኑ ይህ ገጽ ምንም አይናገርም።
kiosk-brief-absent = ይህ ገጽ ሙሉ ሥዕሉን አያሳይም። ትልልቆቹን ቁጥሮች ብቻ ያሳያል፤ ይህን ኮምፒውተር ተጠቅመው የማያውቁ ሰዎችም በውስጡ የሉም።
kiosk-brief-made = በ{ -app-name } የተሠራ (ቀን: { $date })።
