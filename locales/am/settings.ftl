### ማስተካከያዎች።

settings-title = ማስተካከያዎች
settings-language = ቋንቋ
settings-change-language = ሌላ ቋንቋ ይምረጡ
settings-text-size = የፊደል መጠን
# keep: a number and its sign
settings-percent = { $percent } %
settings-theme = ቀለሞች
settings-theme-system = እንደዚህ ኮምፒውተር
settings-theme-light = ብሩህ
settings-theme-dark = ጨለም ያለ
settings-theme-high_contrast = በግልጽ የሚለይ
settings-motion = እንቅስቃሴ
settings-reduce-motion = በስክሪኑ ላይ ያነሰ እንቅስቃሴ
settings-portable-title = በUSB ፍላሽ ላይ
settings-portable-about = ፕሮግራሙ የሚሠራው ከUSB ፍላሽ ወይም አብሮት ከሚሄድ ፎልደር ነው። የሚያስቀምጠው ሁሉ በአጠገቡ ባለው «many_doors_data» ፎልደር ውስጥ ነው። ይህ ገጽ «ይህ ኮምፒውተር» ሲል ያንን ፎልደር ማለቱ ነው።
settings-portable-notes = ፍላሹን ከመንቀልዎ በፊት መስኮቱን ይዝጉ። ፍላሹ በእጁ ያለ ሰው በላዩ የተቀመጠውን ማንበብ ይችላል፤ የሚቆለፉት የግል ማስታወሻዎች ብቻ ናቸው። ፍላሽ እንደተሰካና ይህ ፕሮግራም እንደተከፈተ ኮምፒውተሩ በራሱ ሊመዘግብ ይችላል።
settings-keep-title = በዚህ ኮምፒውተር ላይ ይታወስ
settings-keep = ቋንቋዬ፣ የፊደል መጠኔና ቀለሞቼ በዚህ ኮምፒውተር ላይ ይታወሱ
settings-keep-about = ይህ ካልተመረጠ ምንም ነገር አይቀመጥም፤ በሚቀጥለው ጊዜ ፕሮግራሙ ሲከፈት ቋንቋ እንደገና ይጠይቃል። ከተመረጠ ግን ይህን ኮምፒውተር የሚፈትሽ ሰው በዚህ ምክንያት የሚፈጠረውን ትንሽ ፋይል ሊያገኝ ይችላል።
settings-kept = እነዚህ ምርጫዎች በዚህ ኮምፒውተር ላይ ይታወሳሉ።
settings-not-kept = መስኮቱን ሲዘጉ እነዚህ ምርጫዎች ይረሳሉ።
settings-folder-title = ከፎልደር የሚመጡ ቋንቋዎች
settings-folder-about = ተርጓሚዎች ሥራቸውን እዚህ መሞከር ይችላሉ። ለእያንዳንዱ ቋንቋ አንድ ፎልደር የያዘውን ፎልደር ያለበትን ቦታ ይጻፉ።
settings-folder-label = ፎልደሩ ያለበት ቦታ (path)
settings-folder-use = ይህን ፎልደር ይጠቀሙ
settings-folder-none = ከፕሮግራሙ ጋር የመጡትን ቋንቋዎች ብቻ ይጠቀሙ
settings-folder-problems =
    { $count ->
        [0] ፎልደሩ ተነብቧል። ምንም ችግር የለም።
        [one] ፎልደሩ ተነብቧል። { $count } ችግር:
       *[other] ፎልደሩ ተነብቧል። { $count } ችግሮች:
    }
settings-leave-title = በፍጥነት ይውጡ
settings-leave-about = በስክሪኑ አናት ላይ ያለው «በፍጥነት ይውጡ» ይህን ስክሪን ወዲያውኑ ይደብቃል። ሌሎች ፕሮግራሞች፣ የኢንተርኔት አቅራቢው ወይም ሰላይ ፕሮግራም ያዩትን ግን መደበቅ አይችልም።
settings-leave-keys = Shift ሦስት ጊዜ ስጫን ስክሪኑ ይሸፈን
settings-leave-keys-about = ሦስቱም ጊዜ በአምስት ሴኮንድ ውስጥ መጫን አለበት፤ በመካከል ሌላ ቁልፍ መጫን የለበትም። ሳያስቡት Shift የሚጫኑ ከሆነ ይህን ያጥፉት።
