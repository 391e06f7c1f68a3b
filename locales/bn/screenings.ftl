### মনের স্বাস্থ্যের প্রশ্নের ফর্মের ছোট একটি তালিকা: কোনটি কার, আর কোথায় তা পড়া হয়েছে। ফর্মগুলো এই প্রোগ্রামে নেই।

screenings-name = অন্য ভাষায় মনের স্বাস্থ্যের প্রশ্নের ফর্ম (screening)
    .about = মনের স্বাস্থ্য নিয়ে ছোট ছোট ফর্ম: কোনটির মালিক কে, কোন কোন অনুবাদ পরখ করা হয়েছে, আর আমরা তা কোথায় পড়েছি।
screenings-not = এটি শুধু একটি তালিকা। প্রশ্নগুলো অন্যদের, আর এই প্রোগ্রামে নেই। এটি কোনো নম্বর যোগ করে না, কোনো রোগের নামও বলে না।
screenings-ask = লাইসেন্স পাওয়া একজন চিকিৎসককে বা থেরাপিস্টকে ফর্ম বেছে দিতে ও উত্তর বুঝিয়ে দিতে বলুন। শুধু অনুবাদ যথেষ্ট নয়: জিজ্ঞেস করুন, কাদের সঙ্গে তা পরখ করা হয়েছে।
screenings-danger = সেদিনই মানুষটির সঙ্গে কথা বলার কেউ না থাকলে কোনো ফর্ম দেবেন না।
screenings-read = এই পাতাগুলোর রেখে দেওয়া কপি আমরা পড়েছি 2026 সালের 27 নভেম্বর। যেখানে তারিখ নেই, সেখানে আমরা কোনো তারিখ দেখিনি। ফর্ম ব্যবহারের আগে আসল পাতাটি দেখে নিন।

screenings-phq = PHQ-9 ও GAD-7: মন খারাপ ও দুশ্চিন্তা
screenings-phq-about = 2010 সালের জুলাই মাসে Pfizer কোম্পানি বলেছে, দুটি ফর্মই বিনা খরচে ব্যবহার করা যায়, কপিরাইটের কোনো বাধা নেই। ক্যালিফোর্নিয়ায় 479 জন লাতিন আমেরিকান (Latina) নারীকে নিয়ে একটি গবেষণায় PHQ-9 ইংরেজি ও স্প্যানিশে পরখ করা হয়েছে।
screenings-phq-sources = উৎস: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 2010 সালের 23 জুলাই। গবেষণা: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, 2011 সালের জুলাই।
screenings-kessler = K10 ও K6: যেকোনো ধরনের মনের কষ্ট
screenings-kessler-about = কপিরাইট Ronald C. Kessler-এর। ব্যবহারে খরচ নেই, অনুমতিও লাগে না। উৎস ও কপিরাইটের কথা লিখুন। অস্ট্রেলিয়ার নিউ সাউথ ওয়েলসের একটি সেন্টার K10 দেয় আরবি, বাংলা, বর্মি, চীনা ও আরও অনেক ভাষায়।
screenings-kessler-sources = উৎস: hcp.med.harvard.edu/ncs/k6_scales.php। ভাষা: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: বয়স্ক মানুষের মন খারাপ
screenings-gds-about = প্রথম ফর্মটির কোনো কপিরাইট নেই (public domain): সবাই ব্যবহার করতে পারেন। মানুষের পাঠানো অনুবাদও এর পাতায় আছে। একটি ছোট ফর্ম গবেষণায় পরখ করা হয়েছে ইকুয়েডরে স্প্যানিশে আর লেবাননে আরবিতে।
screenings-gds-sources = উৎস: web.stanford.edu/~yesavage/GDS.html। গবেষণা: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 2020 সালের 11 নভেম্বর; doi.org/10.1017/S1041610208006741, 2008।
screenings-rhs = RHS-15: শরণার্থীদের মনের কষ্ট
screenings-rhs-about = কপিরাইট Pathways to Wellness-এর, আর তারা একটি চুক্তিতে সই করতে বলে। EthnoMed-এর তালিকায় আছে সোমালি, রুশ, আরবি, বর্মি, কারেন ও নেপালি। ফর্মটি দুই ভাষায় ব্যবহার করুন, কখনো শুধু ইংরেজিতে নয়।
screenings-rhs-sources = উৎস: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, দেখে দেওয়া হয়েছে 2020 সালের 19 ডিসেম্বর; ফর্মটি নিজে, 2013।
screenings-epds = EPDS: সন্তান জন্মের আগে-পরে মন খারাপ
screenings-epds-about = কপিরাইট লন্ডনের Royal College of Psychiatrists-এর: আগে সেখানে জিজ্ঞেস করুন। অস্ট্রেলিয়ার নিউ সাউথ ওয়েলসের তালিকায় 23টি অনুবাদ আছে, যেগুলো মিলিয়ে দেখা, ঠিক করা বা আবার ইংরেজিতে ফিরিয়ে দেখা হয়েছে। অনেক গবেষণা একসঙ্গে দেখে আদিবাসী নারীদের জন্য শুধু দুর্বল প্রমাণ পাওয়া গেছে।
screenings-epds-sources = উৎস: www.mhcs.health.nsw.gov.au/publications/epds, দেখে দেওয়া হয়েছে 2023 সালের 14 মার্চ; ওয়েস্টার্ন অস্ট্রেলিয়া, “EPDS: Translated Versions”, 2006। একসঙ্গে দেখা গবেষণা: doi.org/10.1007/s00737-020-01084-2, 2021।
