### አምስቱ በሮችና ሌሎች ቦታዎች።

nav-find = እርዳታ ያግኙ
nav-community = የማኅበረሰብ እንክብካቤ
nav-act = እርምጃ ይውሰዱ
nav-rights = መብቶቼ
nav-organizations = ለድርጅቶች
nav-settings = ማስተካከያዎች
nav-about = ስለ ፕሮግራሙና ምስጋና
nav-safety = ሊደብቅ የሚችለውና የማይችለው
