### پانچ دروازے اور دوسری جگہیں۔

nav-find = مدد ڈھونڈیں
nav-community = کمیونٹی کا سہارا
nav-act = قدم اٹھائیں
nav-rights = میرے حقوق
nav-organizations = اداروں کے لیے
nav-settings = سیٹنگز
nav-about = تعارف اور شکریہ
nav-safety = کیا چھپ سکتا ہے، کیا نہیں
