### “MHA-র অবস্থানের খোঁজ রাখুন” পাতা। MHA হলো Mental Health America নামের সংগঠন। কী পড়া হয়েছে, কবে, আর কী মিলিয়ে দেখা হয়নি, তা সৎভাবে বলা আছে।

positions-name = MHA-র অবস্থান
    .about = Mental Health America কী চায়, কোথায় তা পাওয়া যায়, আর কীভাবে মিলিয়ে দেখবেন।
positions-found = যে অবস্থান আমি মনে রাখতে চাই
    .hint = তার নাম, তাতে লেখা তারিখ, আর যেদিন আপনি পড়েছেন।
positions-title = MHA-র অবস্থানের খোঁজ রাখুন
positions-what = Mental Health America (MHA) কী বদলাতে চায় আর কেন, অবস্থানে (position) তা লেখা থাকে। তা ঠিক করে MHA-র Public Policy Committee আর বোর্ড (Board)।
positions-where = MHA এগুলো কোথায় প্রকাশ করে
positions-address = নীতি নিয়ে MHA-র পাতা: https://mhanational.org/public-policy (রেখে দেওয়া কপি, পড়া হয়েছে 2026 সালের 27 নভেম্বর)
positions-moved = MHA আগেও তার পাতা সরিয়েছে। ঠিকানাটি কাজ না করলে mhanational.org ঠিকানায় “position statements” খুঁজুন।
positions-seen = যে তিনটি আমরা পড়তে পেরেছি
positions-copies = রেখে দেওয়া কপিতে আমরা প্রতিটির শুরুটা পড়েছি, 2026 সালের 27 নভেম্বর। কোনো তারিখ দেখিনি, তাই প্রতিটি মিলিয়ে নিন। নিচের কথাগুলো আমাদের, MHA-র নয়।
positions-culture = Position Statement 18: সেবা যেন মানুষের সংস্কৃতিকে সম্মান করে আর তাঁদের ভাষায় হয়। বোর্ড ও কর্মীরা যেন সেই মানুষদের মতোই নানা রকম হন, যাঁদের সেবা করেন।
positions-peers = Position Statement 37: স্টেট ও কমিউনিটি যেন সমব্যথীদের (যাঁরা নিজে একই কষ্ট পেরিয়ে এসেছেন) সহায়তাকে সেবার অংশ করে।
positions-racism = বোর্ডের বিবৃতি: MHA বলে, তারা বর্ণবাদের বিরুদ্ধে আর ন্যায্য চিকিৎসার জন্য কাজ করে।
positions-packs = এই কম্পিউটারের প্যাক থেকে
positions-dated = এতে লেখা তারিখ: { $date }। প্যাকের প্রকাশক: { $publisher }।
positions-old = এটি 12 মাসের বেশি পুরোনো। ব্যবহারের আগে নতুন কোনোটি খুঁজে দেখুন।
positions-check = কোনো অবস্থান ব্যবহারের আগে
positions-check-old = আমি তার তারিখ খুঁজেছি। তা 12 মাসের বেশি পুরোনো হলে, বা তারিখ না থাকলে, আমি নতুন কোনোটি খুঁজেছি।
positions-check-name = আমি MHA-র নাম, অবস্থানটির নম্বর ও তার তারিখ বলি।
positions-note = অবস্থান, তার তারিখ, আর যেদিন আমি পড়েছি:
