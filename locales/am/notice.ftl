### ማወቅ የሚገባዎት ነገሮች።

notice-query_cut = ጥያቄዎ በጣም ረጅም ነበር። መጀመሪያውን ብቻ ተጠቀምን።
notice-characters_removed = በጥያቄዎ ውስጥ የማይታዩ ምልክቶች ነበሩ። ትተናቸዋል።
notice-locale_unknown = እዚህ «{ $tag }» የሚባል ቋንቋ የለም። በምትኩ እንግሊዝኛ ይታያል።
notice-library_damaged = በዚህ ኮምፒውተር ላይ የነበረው የመረጃ ስብስብ ተበላሽቶ ነበር። አልተሰረዘም፤ ተለይቶ ተቀምጧል። ከፕሮግራሙ ጋር የመጣው ስብስብ ተተክቷል።
notice-library_too_new = በዚህ ኮምፒውተር ላይ ያለውን የመረጃ ስብስብ የሠራው የዚህ ፕሮግራም አዲስ ዕትም ነው። ከፕሮግራሙ ጋር የመጣው ስብስብ ተተክቷል።
notice-library_nowhere = በዚህ ኮምፒውተር ላይ የሚጻፍበት ቦታ የለም። ከፕሮግራሙ ጋር የመጣው ስብስብ ተተክቷል።
notice-locale_broken = { $file }፣ መስመር { $line }: ይህን ጽሑፍ ማንበብ አይቻልም፤ ከፕሮግራሙ ጋር የመጣው ጽሑፍ ተተክቷል። { $detail }
notice-locale_too_big = { $file } ከ1 MB በላይ ስለሆነ ተትቷል።
notice-locale_too_deep = { $file } ውስጥ ያሉት ቅንፎች እጅግ የተደራረቡ ስለሆኑ ተትቷል።
notice-locale_not_text = { $file } የUTF-8 ጽሑፍ ስላልሆነ ተትቷል።
notice-locale_bad_tag = «{ $folder }» የቋንቋ ስም አይደለም። ፎልደሮች es ወይም zh-Hans የመሰለ ስም አላቸው።
