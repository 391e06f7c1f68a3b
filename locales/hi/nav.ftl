### पाँच दरवाज़े और बाकी जगहें। बहुत छोटे शब्द: जगह कम है।

nav-find = मदद ढूँढें
nav-community = समुदाय का सहारा
nav-act = कदम उठाएँ
nav-rights = मेरे हक
nav-organizations = संस्थाओं के लिए
nav-settings = सेटिंग
nav-about = परिचय और आभार
nav-safety = यह क्या छिपा सकता है, क्या नहीं
