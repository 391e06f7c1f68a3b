### የፈውስ ልማድ የማን እንደሆነ የሚያርም ወረቀት። ከገንዘብ ጋር ግንኙነት የለውም። ወረቀቱ ፕሮግራሙን ወይም ዝርዝሩን ለሚይዙ ሰዎች በእጅ ይሰጣል።

credit-slip-name = የማን እንደሆነ ይጥቀሱ
    .about = አንድ ልማድ የተሳሳተ ማኅበረሰብ እንደሚጠቅስ፣ ወይም ሌላ ስህተት እንዳለበት የሚናገር ወረቀት።
credit-slip-practice = የትኛው ልማድ?
credit-slip-community = ከየትኛው ማኅበረሰብ የመጣ ነው?
    .hint = ካወቁት፣ ማኅበረሰቡ ራሱን የሚጠራበትን ስም ይጠቀሙ።
credit-slip-person = ስምዎ፣ ወይም እርስዎ እንዴት እንደሚገኙ
    .hint = ይህን ባዶ መተው ይችላሉ።
credit-slip-wrong = የተሳሳተው ምንድን ነው?
    .hint = ዝግ የሆነ ልማድ እንዴት እንደሚደረግ አይጻፉ።

credit-slip-title = የማን እንደሆነ ይጥቀሱ: እርማት
credit-slip-what = ይህ ልማዱ ከየትኛው ሕዝብ እንደመጣ ይናገራል። ከገንዘብ ጋር ግንኙነት የለውም።
credit-slip-line-practice = ልማዱ: { $practice }
credit-slip-line-community = የመጣው ከዚህ ነው: { $community }
credit-slip-line-person = ይህ ወረቀት የመጣው ከዚህ ነው: { $person }
credit-slip-right = እዚያ ምን መጻፍ አለበት?
credit-slip-source = ይህን ማን ወይም ምን ሊያረጋግጥ ይችላል? የሰዎችን ስም የሚጠቅሱት ከተስማሙ ብቻ ነው። ገጽ ወይም መጽሐፍም ጥሩ ነው።
credit-slip-works = የማን እንደሆነ የሚጠቀሰው እዚህ እንዴት ነው
credit-slip-named = እያንዳንዱ ልማድ የመጣበትን ማኅበረሰብ፣ ማኅበረሰቡ ራሱን በሚጠራበት ስም ይጠቅሳል።
credit-slip-consent = ስለሱ የምንናገረው በይፋ ምንጭ፣ ወይም በተስማሙ ሰዎች ላይ የተመሠረተ ነው።
credit-slip-rule = እያንዳንዱ ልማድ ማን ሊጠቀምበት እንደሚችልና እንዴት እንደሆነ ይናገራል። ሲታተም ወይም ለሌሎች ሲተላለፍ ያ ደንብ አብሮት ይሄዳል።
credit-slip-closed = ዝግ የሆኑ ልማዶች ዝግ ሆነው ይቆያሉ። ስማቸውን ጠቅሰን እናከብራቸዋለን። እንዴት እንደሚደረጉ በጭራሽ አንናገርም።
credit-slip-give = ይህን ወረቀት ፕሮግራሙን ወይም ዝርዝሩን ለሰጡዎት ሰዎች ይስጡ። ምንም ነገር በራሱ አይላክም።
