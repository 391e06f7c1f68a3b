### የቋንቋዎች ስም።

language-en = እንግሊዝኛ
language-es = ስፓኒሽ
language-zh = ቻይንኛ
language-zh-Hans = ቻይንኛ (ቀለል ያለ ፊደል)
language-zh-Hant = ቻይንኛ (ባህላዊ ፊደል)
language-vi = ቪየትናምኛ
language-ko = ኮሪያኛ
language-ar = ዐረብኛ
language-fil = ፊሊፒንኛ
language-ht = የሄይቲ ክሪዮል
language-ase = የአሜሪካ የምልክት ቋንቋ (ASL)
language-fr = ፈረንሳይኛ
language-hmn = ህሞንግ
language-hi = ሂንዲ
language-pa = ፑንጃቢ
language-ta = ታሚል
language-te = ቴሉጉ
language-kn = ካነዳ (የሕንድ ቋንቋ)
language-ur = ኡርዱ
language-ja = ጃፓንኛ
language-th = ታይኛ
language-cr = ክሪ
language-oj = ኦጂብዌ
language-iu = ኢኑክቲቱት
language-other = ሌላ ቋንቋ ({ $code })
