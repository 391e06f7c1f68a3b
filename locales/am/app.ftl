### በእያንዳንዱ ስክሪን ዙሪያ ያሉ ቃላት።

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
app-skip = ወደ ዋናው ይዘት ይለፉ
app-opening = በመክፈት ላይ…
app-close = ይዝጉ
app-back = ይመለሱ
app-doors = በሮች
app-quieter = ሌሎች ቦታዎች
app-machine-draft = በማሽን የተሠራ ረቂቅ። እስካሁን ሰው አላጣራውም።
app-unreviewed = የተተረጎመ፤ ሌላ ሰው ገና አላጣራውም።
app-source-changed = ይህ ከተተረጎመ በኋላ የእንግሊዝኛው ጽሑፍ ተቀይሯል።
app-source-text = በ{ $language } ቋንቋ:
app-only-in = እስካሁን በ{ $language } ቋንቋ ብቻ።
app-change-language = ቋንቋ ይቀይሩ
app-text-size = የፊደል መጠን
app-leave = በፍጥነት ይውጡ
app-leave-about = ይህን ስክሪን ወዲያውኑ ይደብቃል። ሌሎች ፕሮግራሞች የሚያስታውሱትን አያጠፋም።
app-cover-back = መጀመሪያ
app-try-again = እንደገና ይሞክሩ
app-still-empty = ይህ እስካሁን ባዶ ነው።
