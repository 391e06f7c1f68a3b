### یہ کیسی مدد ہے۔ ہر کارڈ پر لکھا ہوتا ہے۔

kind-crisis = ہنگامی ہیلپ لائن
kind-warmline = بات کرنے کے لیے ہیلپ لائن
kind-clinic = کلینک، لائسنس والا علاج
kind-therapist_finder = تھراپسٹوں کی فہرست
kind-therapy_fund = تھراپی کے لیے پیسے
kind-community_support = کمیونٹی کا سہارا، کلینک نہیں
kind-mutual_aid = آپس کی مدد، پڑوسیوں کا ساتھ
kind-practice = راحت کی روایت
kind-organization = ادارہ
kind-rights = آپ کے حقوق
kind-policy = قاعدے قانون بدلنا
