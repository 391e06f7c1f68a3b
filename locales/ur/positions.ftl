### صفحہ ”MHA کے مؤقف سے باخبر رہیں“۔ MHA یعنی Mental Health America۔ یہ سچ سچ بتاتا ہے کہ کیا پڑھا گیا، کب، اور کیا نہیں جانچا گیا۔

positions-name = MHA کے مؤقف
    .about = Mental Health America کس بات کے حق میں ہے، وہ کہاں لکھا ہے، اور اسے کیسے جانچیں۔
positions-found = ایک مؤقف جو مجھے یاد رکھنا ہے
    .hint = اس کا نام، اس پر لکھی تاریخ، اور جس دن آپ نے پڑھا۔
positions-title = MHA کے مؤقف سے باخبر رہیں
positions-what = مؤقف (position) وہ عبارت ہے جس میں Mental Health America (MHA) بتاتا ہے کہ وہ کیا بدلوانا چاہتا ہے، اور کیوں۔ فیصلہ MHA کی Public Policy Committee اور اس کا بورڈ (Board) کرتے ہیں۔
positions-where = MHA انہیں کہاں شائع کرتا ہے
positions-address = پالیسی کے بارے میں MHA کا صفحہ: { "https://mhanational.org/public-policy" } (محفوظ کی ہوئی کاپی، 27 نومبر 2026 کو پڑھی گئی)
positions-moved = MHA پہلے بھی اپنے صفحوں کی جگہ بدل چکا ہے۔ اگر پتا نہ کھلے، تو { "mhanational.org" } پر ”{ "position statements" }“ ڈھونڈیں۔
positions-seen = تین مؤقف جو ہم پڑھ سکے
positions-copies = ہم نے ہر ایک کا شروع کا حصہ محفوظ کی ہوئی کاپی میں پڑھا، 27 نومبر 2026 کو۔ ہمیں کوئی تاریخ نظر نہیں آئی، اس لیے ہر ایک کو جانچ لیں۔ یہ لفظ ہمارے ہیں، MHA کے نہیں۔
positions-culture = Position Statement 18: دیکھ بھال میں لوگوں کے کلچر کا احترام ہو، اور وہ ان کی زبان میں ہو۔ بورڈ اور اسٹاف میں ویسے ہی لوگ ہوں جیسے لوگوں کی وہ خدمت کرتے ہیں۔
positions-peers = Position Statement 37: ریاستیں اور کمیونٹیاں ساتھیوں کے سہارے (جو خود ایسے دور سے گزرے ہیں) کو دیکھ بھال کا حصہ بنائیں۔
positions-racism = بورڈ (Board) کا بیان: MHA کا کہنا ہے کہ وہ نسل پرستی کے خلاف اور علاج میں انصاف کے لیے کام کرتا ہے۔
positions-packs = اس کمپیوٹر پر رکھے پیک سے
positions-dated = اس پر لکھی تاریخ: { $date }۔ پیک بنانے والے: { $publisher }۔
positions-old = یہ 12 مہینے سے پرانا ہے۔ استعمال کرنے سے پہلے نیا ڈھونڈیں۔
positions-check = کوئی مؤقف استعمال کرنے سے پہلے
positions-check-old = میں نے اس کی تاریخ ڈھونڈی۔ اگر وہ 12 مہینے سے پرانا تھا، یا اس پر تاریخ نہیں تھی، تو میں نے نیا ڈھونڈا۔
positions-check-name = میں نے MHA کا نام، مؤقف کا نمبر اور اس کی تاریخ لکھی ہے۔
positions-note = مؤقف، اس کی تاریخ، اور جس دن میں نے پڑھا:
