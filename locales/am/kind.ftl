### የእርዳታ ዓይነቶች።

kind-crisis = የጭንቅ ጊዜ መስመር
kind-warmline = የድጋፍ መስመር፣ ለመነጋገር
kind-clinic = ክሊኒክ፣ ፈቃድ ያለው ሕክምና
kind-therapist_finder = የቴራፒስቶች ዝርዝር
kind-therapy_fund = ለቴራፒ የሚሆን ገንዘብ
kind-community_support = የማኅበረሰብ ድጋፍ፣ ክሊኒክ አይደለም
kind-mutual_aid = እርስ በርስ መረዳዳት፣ ጎረቤት ለጎረቤት
kind-practice = የፈውስ ልማድ
kind-organization = ድርጅት
kind-rights = መብቶችዎ
kind-policy = ደንቦችን መለወጥ
