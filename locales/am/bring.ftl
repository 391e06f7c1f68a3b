### የሌሎችን ዝርዝሮች ማስገባትና ዝርዝሮችን ለሌሎች መስጠት።

bring-title = ዝርዝር ያስገቡ
bring-about = ከ211፣ ከማውጫ ወይም ከራስዎ የሰንጠረዥ ፋይል የአገልግሎቶች ዝርዝር ያስገቡ። ሁሉም ነገር የሚሆነው በዚህ ኮምፒውተር ላይ ነው። የትም ምንም ነገር አይላክም።
bring-to-giving = ዝርዝር ለሌሎች ይስጡ

## የመጀመሪያ ደረጃ: ፋይል መምረጥ።

bring-choose-title = 1. ዝርዝር ይምረጡ
bring-choose-about = የሰንጠረዥ ፋይል (.csv, .xlsx, .ods)፣ ሰንጠረዦችን የያዘ ፎልደር ወይም zip፣ ወይም የJSON ፋይል። ምንም ነገር ከመግባቱ በፊት በውስጡ ያለውን ያያሉ።
bring-looking = ውስጡን በማየት ላይ…
bring-chosen = የመረጡት
bring-choose-other = ሌላ ይምረጡ
bring-is-pack = ይህ ጥቅል ነው: «{ $name }»። ጥቅሎች የተፈረሙ ናቸው፤ የራሳቸው ስክሪንም አላቸው።
bring-to-packs = ወደ ጥቅሎች ይሂዱ

## ሁለተኛ ደረጃ: የተገኘው።

bring-check-title = 2. ምን እንደሆነ ያጣሩ
bring-found-format = ዝርዝሩ 211ዎችና ማውጫዎች ዝርዝሮችን በሚለዋወጡበት የተለመደ ቅርጽ ነው። ስሙ Open Referral HSDS ነው፤ ይህም ዕትም { $version } ነው።
bring-found-services =
    { $count ->
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }
bring-found-organizations =
    { $count ->
        [one] { $count } ድርጅት
       *[other] { $count } ድርጅቶች
    }
bring-found-rows =
    { $count ->
        [one] { $count } ረድፍ
       *[other] { $count } ረድፎች
    }
bring-source-title = ከየት እንደመጣ
bring-update-title = ይህ እዚህ ቀድሞ ያለ ዝርዝር አዲስ ቅጂ ነው?
bring-update-new = አይ፣ አዲስ ዝርዝር ነው
bring-source = አጭር ስም
bring-source-about = ለኮምፒውተሩ የሚሆን። አዲስ ቅጂ ሲያስገቡ ያንኑ አጭር ስም ይጠቀሙ፤ ያኔ እነዚያው መረጃዎች ይታደሳሉ፤ ሁለቴ የሚሆን የለም።
bring-source-known = ይህ አጭር ስም ያለው ዝርዝር እዚህ አለ: «{ $name }»። በውስጡ ያሉት መረጃዎች ይታደሳሉ። በአዲሱ ቅጂ ውስጥ የሌሉት መረጃዎች ይወጣሉ።
bring-source-missing = አጭር ስም ይጻፉ።
bring-name = ሰዎች የሚያዩት ስም
bring-name-about = በእያንዳንዱ መረጃ ላይ እንደ ምንጩ ይጻፋል። ለምሳሌ: Example County 211.
bring-name-missing = ሰዎች መረጃዎቹ ከየት እንደመጡ እንዲያውቁ ስም ይጻፉ።
bring-licence = የአጠቃቀም ደንብ፣ የሚያውቁት ከሆነ
bring-licence-about = ለምሳሌ: CC BY 4.0. ዝርዝሩ የማይናገር ከሆነ ባዶ ይተዉት።
bring-private-title = የግል ነገሮች
bring-private = የግል ተብሎ የተመለከተውንም አስገባ
bring-private-about = ከዝርዝሩ በስተጀርባ ያሉት ሰዎች ካላዘዙዎት በስተቀር ይህን አይምረጡ። የግል ተብሎ የተመለከተው የጥቃት መጠለያ አድራሻ ሊሆን ይችላል። ያልተገባ ሰው ካገኘው፣ ሰው ሊጎዳ ይችላል።
bring-private-on = የግል ነገሮች ይገባሉ። ይህን ፕሮግራም የሚጠቀም ሁሉ ሊያያቸው ይችላል።
bring-start = ይህን ዝርዝር አስገባ
bring-start-about = በማንኛውም ጊዜ ማቆም ይችላሉ። ያኔ ሁሉም እንደ ቀድሞው ይሆናል።

## ሁለተኛ ደረጃ፣ ለሰንጠረዥ ፋይል: እያንዳንዱ ዓምድ ምን እንደሆነ።

bring-sheet = ሉህ
bring-sheet-hidden = { $name } (የተደበቀ)
bring-sheet-language = የተጻፈበት ቋንቋ
bring-sheet-state = ግዛት፣ ሉሁ በማይናገርበት ቦታ
bring-sheet-state-none = ግዛት የለም
bring-columns-title = በእያንዳንዱ ዓምድ ውስጥ ምን አለ?
bring-columns-about = ከአርእስቶቹና በዓምዶቹ ውስጥ ካለው ገምተናል። እባክዎ እያንዳንዱን ይመልከቱ።
bring-columns-open =
    { $count ->
        [one] { $count } ዓምድ መገመት አልቻልንም። እባክዎ ምን እንደሆነ ይምረጡ።
       *[other] { $count } ዓምዶችን መገመት አልቻልንም። እባክዎ ምን እንደሆኑ ይምረጡ።
    }
bring-columns-no-name = እስካሁን ስም የሆነ ዓምድ የለም። የእያንዳንዱን አገልግሎት ስም የያዘው ዓምድ የትኛው እንደሆነ ይምረጡ።
bring-column-blank = ዓምድ { $number }
bring-column-empty = በመጀመሪያዎቹ ረድፎች ውስጥ ምንም የለም
bring-sure-certain = እርግጠኞች ነን
bring-sure-likely = ሳይሆን አይቀርም
bring-sure-unknown = እባክዎ ይምረጡ
bring-sure-chosen = ተመርጧል
bring-group-about = ስለ እሱ
bring-group-reach = እንዴት ይገኛል
bring-group-where = የት ነው
bring-group-who = ማንና ምን
bring-group-keep = ይቀመጥ ወይም ይተው
bring-mapping-about = እነዚህን ምርጫዎች እንደ ፋይል ማስቀመጥና ለዚህ የሰንጠረዥ ፋይል ቀጣይ ቅጂ መጠቀም ይችላሉ።
bring-mapping-use = ያስቀመጧቸውን ምርጫዎች ይጠቀሙ
bring-mapping-keep = እነዚህን ምርጫዎች እንደ ፋይል ያስቀምጡ
bring-mapping-use-title = ምርጫዎቹን የያዘው ፋይል የትኛው ነው?
bring-mapping-used = ዓምዶቹ አሁን በዚያ ፋይል እንዳለው ተስተካክለዋል።
bring-mapping-keep-title = ምርጫዎቹ የት ይቀመጡ?
bring-mapping-keep-about = ፋይሉ የዓምዶቹን አርእስቶችና የመረጡትን ይይዛል። ረድፎችን አይይዝም።
bring-preview-title = የመጀመሪያዎቹ ረድፎች የሚገቡት እንዲህ ነው
bring-preview-busy = ረድፎቹን እንደገና በማንበብ ላይ…
bring-preview-none = ከአርእስቶቹ ስር ምንም ረድፍ የለም።
bring-preview-row = ረድፍ { $line }
bring-preview-aside = ተለይቶ ይቀመጣል
bring-preview-empty = ከዚህ ረድፍ ምንም አይገባም።
bring-preview-more =
    { $count ->
        [one] ተጨማሪ { $count } ረድፍ ያሳዩ
       *[other] ተጨማሪ { $count } ረድፎች ያሳዩ
    }

## ሦስተኛ ደረጃ: ማስገባት።

bring-running-title = 3. በማስገባት ላይ
# keep: only the number
bring-count = { $count }

## አራተኛ ደረጃ: ሪፖርቱ።

bring-report-title = 4. የገባው
bring-changes-title = በስብስቡ ውስጥ
bring-changes-added = አዲስ
bring-changes-changed = የተቀየረ
bring-changes-removed = ከእንግዲህ የሌለ
bring-changes-same = እንደ ቀድሞው
bring-named-added =
    { $count ->
        [one] { $count } አዲስ መረጃ
       *[other] { $count } አዳዲስ መረጃዎች
    }
bring-named-changed =
    { $count ->
        [one] { $count } የተቀየረ መረጃ
       *[other] { $count } የተቀየሩ መረጃዎች
    }
bring-named-removed =
    { $count ->
        [one] { $count } ከእንግዲህ የሌለ መረጃ
       *[other] { $count } ከእንግዲህ የሌሉ መረጃዎች
    }
bring-named-more =
    { $count ->
        [one] ተጨማሪ { $count } አለ።
       *[other] ተጨማሪ { $count } አሉ።
    }
bring-clean = እያንዳንዱ ረድፍ እንደተጻፈ ገብቷል። የሚስተካከል ነገር አልነበረም።
bring-reasons-title = በየረድፉ ላይ ያደረግነው
bring-reasons-about = እውነተኛ ዝርዝሮች ፍጹም ሆነው አያውቁም። እዚህ ሳይቆጠር የተቀየረ ነገር የለም።
bring-outcome-repaired = የተስተካከለ
bring-outcome-kept = እንደነበረ የተቀመጠ
bring-outcome-quarantined = ተለይቶ የተቀመጠ
bring-outcome-left_out = የግል ስለሆነ የተተወ
bring-outcome-about-repaired = እነዚህ ገብተዋል። እንዴት እንደሚስተካከሉ እርግጠኞች ነበርን።
bring-outcome-about-kept = እነዚህ በራሳቸው ቃላት ገብተዋል። ሰው ሊያያቸው ይገባል።
bring-outcome-about-quarantined = እነዚህ አልገቡም። በዝርዝሩ ውስጥ ያስተካክሏቸውና እንደገና ያስገቡት።
bring-outcome-about-left_out = ማንም አደጋ ላይ እንዳይወድቅ እነዚህ አልገቡም። ምን ይሉ እንደነበር አናሳይም።
bring-row-file = ፋይል
bring-row-line = መስመር
bring-row-column = ዓምድ
bring-row-outcome = ያደረግነው
bring-row-reason = ለምን
bring-row-value = በዚያ የነበረው
bring-row-whole = ሙሉው ፋይል
bring-rows-more =
    { $count ->
        [one] ተጨማሪ { $count } አለ። ሊያስቀምጡት በሚችሉት ሪፖርት ውስጥ ይገኛል።
       *[other] ተጨማሪ { $count } አሉ። ሊያስቀምጡት በሚችሉት ሪፖርት ውስጥ ይገኛሉ።
    }
bring-rows-saved = እነዚህ የትኞቹ ረድፎች እንደሆኑ ሊያስቀምጡት የሚችሉት ሪፖርት ይናገራል።
bring-report-save = ሪፖርቱን ያስቀምጡ
bring-report-save-title = ሪፖርቱ የት ይቀመጥ?
bring-report-save-about = በማንኛውም የሰንጠረዥ ፕሮግራም የሚከፈት ሰንጠረዥ (.csv) ነው። የተስተካከለውን፣ እንደነበረ የተቀመጠውን ወይም ተለይቶ የተቀመጠውን እያንዳንዱን ረድፍ ያሳያል። ዝርዝሩን የሚንከባከቡ ሰዎች ብቻ በሚያዩት ቦታ ያስቀምጡት።
bring-report-find = በስብስቡ ውስጥ ይፈልጉ
bring-report-again = ሌላ ዝርዝር ያስገቡ

## ዝርዝሮችን ለሌሎች መስጠት።

bring-give-title = ዝርዝር ለሌሎች ይስጡ
bring-give-about = መረጃዎችን 211ዎች፣ ማውጫዎችና ሌሎች ፕሮግራሞች ሊያነቡት በሚችሉት ፋይል ያስቀምጡ። የፋይሉ ቅርጽ Open Referral HSDS፣ ዕትም 3.1 ይባላል።
bring-give-which = የትኞቹ መረጃዎች?
bring-give-none = ቢያንስ አንድ ይምረጡ።
bring-give-empty = ለሌሎች የሚሰጥ ዝርዝር እስካሁን የለም።
bring-give-form = ምን ዓይነት ፋይል?
bring-give-tables = በአንድ zip ፋይል ውስጥ ያሉ ሰንጠረዦች
bring-give-tables-about = ለአብዛኞቹ ፕሮግራሞችና በሰንጠረዥ ፕሮግራም ለመክፈት።
bring-give-json = አንድ የJSON ፋይል
bring-give-json-about = ድረ ገጾችንና ፕሮግራሞችን ለሚሠሩ ሰዎች።
bring-give-where = የት ይቀመጥ?
bring-give-looking = የትኞቹ ዝርዝሮች እንዳሉ በማየት ላይ…

## አንድ ዓምድ ምን እንደሆነ።

bring-target-ignore = ይተው
bring-target-keep_as_is = ይቀመጥ፣ ግን አይታይ
bring-target-name = ስም
bring-target-organization = ድርጅት
bring-target-other_name = ሌላ ስም
bring-target-description = ምን እንደሚሠራ
bring-target-more = ስለዚህ ተጨማሪ
bring-target-phone = ስልክ ቁጥር
bring-target-phone_label = የማን ቁጥር እንደሆነ
bring-target-text_number = የቴክስት ቁጥር
bring-target-whatsapp = የWhatsApp ቁጥር
bring-target-email = ኢሜይል
bring-target-website = ድረ ገጽ
bring-target-address = ሙሉ አድራሻ
bring-target-street = መንገድና የቤት ቁጥር
bring-target-city = ከተማ
bring-target-state = ግዛት
bring-target-zip_code = ዚፕ ኮድ (ZIP)
bring-target-country = አገር
bring-target-latitude = ኬክሮስ (latitude)
bring-target-longitude = ኬንትሮስ (longitude)
bring-target-languages = የሚነገሩ ቋንቋዎች
bring-target-interpreter = አስተርጓሚ አለው
bring-target-hours = የሚከፈትበት ሰዓት
bring-target-cost = ዋጋው ስንት ነው
bring-target-eligibility = ማን መምጣት ይችላል
bring-target-kind = የእርዳታ ዓይነት
bring-target-need = ሰዎች ይዘውት የሚመጡት ችግር
bring-target-community = የሚያገለግላቸው ማኅበረሰቦች
bring-target-checked_date = የተጣራበት ቀን
bring-target-status = አሁንም አለ ወይ
bring-target-id = የረድፉ የራሱ ቁጥር
bring-target-credit = ልማዱ የመጣበት ማኅበረሰብ
bring-target-openness = ሌሎች ልማዱን ሊጠቀሙበት ይችላሉ ወይ
bring-target-confidential = ቦታው ሚስጥር ነው
bring-target-notes = የራሳችን ማስታወሻ፣ የማይታይ
bring-target-public = ለሁሉም ሊታይ ይችላል ወይ

## በአንድ ረድፍ ላይ ምን እንደተደረገና ለምን።

bring-reason-mojibake = ፊደላቱ ተበላሽተው ነበር፤ ተስተካክለዋል።
bring-reason-not_utf8 = ፋይሉ የተቀመጠው በድሮ የፊደል አጻጻፍ ነበር። በዚያው መንገድ ተነብቧል።
bring-reason-byte_order_mark = በፋይሉ መጀመሪያ ላይ የማይታይ ምልክት ነበር። ወጥቷል።
bring-reason-escaped_newline = በጽሑፉ ውስጥ የአዲስ መስመር ኮዶች ነበሩ። አሁን አዲስ መስመሮች ሆነዋል።
bring-reason-html = በጽሑፉ ውስጥ ከድረ ገጽ የመጡ ኮዶች ነበሩ። ወጥተዋል።
bring-reason-marker = በጽሑፉ ውስጥ የሌላ ፕሮግራም ምልክቶች ነበሩ። ወጥተዋል።
bring-reason-control_character = የማይታዩ ምልክቶች ወጥተዋል።
bring-reason-no_scheme = የድረ ገጽ አድራሻ መጀመሪያ (https://) ጎድሎ ነበር። ተጨምሯል።
bring-reason-phone_written = ስልክ ቁጥሩ ሊደወል በማይችል መንገድ ተጽፎ ነበር። አሁን የሚደወል ቁጥር ነው።
bring-reason-phone_extension = የውስጥ መስመር ቁጥር (extension) ከስልክ ቁጥሩ ጋር ተያይዞ ነበር። አሁን ለብቻው ነው።
bring-reason-several_phones = በአንድ ሳጥን ውስጥ ብዙ ቁጥሮች ነበሩ። አሁን እያንዳንዱ ለብቻው ነው።
bring-reason-ragged = ረድፉ የበዙ ወይም ያነሱ ሳጥኖች ነበሩት። ከአርእስቶቹ ጋር እንዲገጥሙ ተደርገዋል።
bring-reason-id_derived = የረድፉ የራሱ ቁጥር ማንኛውም ፕሮግራም ወደሚረዳው ተቀይሯል።
bring-reason-id_missing = ረድፉ የራሱ ቁጥር አልነበረውም። ተሰጥቶታል።
bring-reason-hours_read = የሚከፈትበት ሰዓት እንደ ዓረፍተ ነገር ተጽፎ ነበር። ገብቶናል።
bring-reason-status_read = አሁንም መኖሩን የሚናገር ቃል ነበር። ገብቶናል።
bring-reason-phone_not_understood = እዚህ የሚደወል ቁጥር አላገኘንም።
bring-reason-hours_not_understood = የሚከፈትበት ሰዓት አልገባንም። እንደተጻፈ ተቀምጧል።
bring-reason-language_not_understood = ይህ የትኛው ቋንቋ እንደሆነ እርግጠኛ አይደለንም። እንደተጻፈ ተቀምጧል።
bring-reason-date_not_understood = ቀኑ አልገባንም።
bring-reason-address_not_understood = ይህ የሚሠራ የድረ ገጽ ወይም የኢሜይል አድራሻ አይደለም።
bring-reason-no_place_on_earth = በካርታው ላይ ያለው ነጥብ እውነተኛ ቦታ አይደለም። አልተጠቀምንበትም።
bring-reason-all_inactive = በዝርዝሩ ውስጥ ያለው አገልግሎት ሁሉ አይሠራም ተብሎ ተመልክቷል። ይህ ትክክል ሊሆን ስለማይችል ምልክቱን አልተጠቀምንበትም።
bring-reason-unknown_column = ይህን ዓምድ አናውቀውም። ይቀመጣል፤ ለሌሎች ሲሰጥም ይካተታል፤ ግን አይታይም።
bring-reason-unknown_table = ይህን ሰንጠረዥ አናውቀውም። ይቀመጣል፤ ለሌሎች ሲሰጥም ይካተታል፤ ግን አይታይም።
bring-reason-value_not_understood = ይህ እዚህ ምን ማለት እንደሆነ አናውቅም። እንደተጻፈ ተቀምጧል።
bring-reason-name_shared = ሌሎች ረድፎችም ይህ ስም አላቸው፤ ከእነሱ የትኛው ቀድሞ እዚህ እንደነበረ እርግጠኛ አይደለም። አዲስ መረጃ ሆኗል።
bring-reason-too_large = አንድ ሳጥን ወይም ረድፍ ከመጠን በላይ ረጅም ነው።
bring-reason-quote_not_closed = የተከፈተ የትእምርተ ጥቅስ ምልክት ሳይዘጋ ቀርቷል።
bring-reason-name_missing = ስም የለውም።
bring-reason-duplicate_id = ሌላ ረድፍ ተመሳሳይ ቁጥር አለው፤ የሚለው ግን ሌላ ነው።
bring-reason-orphan = በዝርዝሩ ውስጥ ከሌለ መረጃ ጋር የተያያዘ ነው።
bring-reason-bad_json = ይህ የፋይሉ ክፍል ተበላሽቷል፤ ሊነበብ አይችልም።
bring-reason-practice_uncredited = አንድ የፈውስ ልማድ ከየትኛው ማኅበረሰብ እንደመጣ አይናገርም።
bring-reason-rule_broken = በጭንቅ ጊዜ የሰዎችን ደህንነት የሚጠብቅ ደንብ ይጥሳል።
bring-reason-unreadable = ፋይሉን ማንበብ አልተቻለም።
bring-reason-marked_private = ዝርዝሩ የግል ብሎ አመልክቶታል።
bring-reason-staff_contact = እዚያ የሚሠራ ሰው ስም፣ ኢሜይል ወይም ቀጥታ ስልክ ነው።
