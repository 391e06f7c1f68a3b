### অনুবাদের কাজ: যিনি কোনো ভাষা জানেন, তিনি এখানে সেই ভাষায় প্রোগ্রামের কথাগুলো লেখেন, একটি একটি করে। কম্পিউটার তিনি
### কম জানতে পারেন। একটি “লেখা” মানে প্রোগ্রামের একটি বাক্য বা নাম। সব জায়গায় সহজ কথা।

## শুরু।

translate-title = অনুবাদ করুন
translate-about = এখানে এই প্রোগ্রামের কথাগুলো নিজের ভাষায় লিখতে পারেন, একটি একটি লেখা (বাক্য বা শব্দ) করে। কোনো অ্যাকাউন্ট বা ইন্টারনেট লাগে না। আপনি যা লেখেন, সবই আপনার বেছে নেওয়া ফোল্ডারে থাকে, যতক্ষণ না আপনি জমা দেন।
translate-folder = আপনার কাজ রাখার ফোল্ডার
translate-folder-about = আপনার নিজের একটি ফোল্ডার, চাইলে USB পেনড্রাইভে। এখানে আগে কাজ করে থাকলে সেই একই ফোল্ডার আবার বেছে নিন।
translate-language-other = যে ভাষা এখানে এখনো নেই
translate-tag = ভাষার ছোট কোড
translate-tag-about = দুই বা তিনটি ইংরেজি অক্ষর, যেমন সোমালি ভাষার জন্য so। ভাষাটি একের বেশি লিপিতে (হরফে) লেখা হলে লিপিও যোগ করুন, যেমন pa-Arab।
translate-own-name = ভাষার নিজের নাম, তার নিজের হরফে
translate-english-name = ইংরেজিতে ভাষার নাম
translate-open = খুলুন

## লেখার তালিকা।

translate-counts = কাজ কতটা এগিয়েছে
translate-counts-all = সব লেখা
translate-counts-critical = খুব জরুরি লেখা
translate-critical-about = খুব জরুরি লেখাগুলো বিপদে পড়া মানুষ পড়েন, অথবা সেগুলোতে বলা থাকে আইন তাঁদের কী অধিকার দেয়। এগুলো ধীরেসুস্থে, সময় নিয়ে করুন।
translate-counts-total = মোট
translate-standing-missing = অনুবাদ হয়নি
translate-standing-source_changed = ইংরেজি বদলেছে
translate-standing-machine = মেশিনের খসড়া
translate-standing-unreviewed = দ্বিতীয় কেউ পড়েননি
translate-standing-trusted = দেখে দেওয়া
translate-critical = খুব জরুরি
translate-unsaved = সেভ হয়নি
translate-search = ইংরেজি লেখায় খুঁজুন
translate-filter-standing = যা দেখানো হবে
translate-filter-area = প্রোগ্রামের অংশ
# translate-none-এ এই শব্দটিই আছে।
translate-filter-all = সবকিছু
translate-shown =
    { $count ->
        [one] { $count }টি লেখা
       *[other] { $count }টি লেখা
    }
translate-none = এমন কোনো লেখা নেই। আরও দেখতে “সবকিছু” বেছে নিন।
translate-more = আরও দেখান
translate-undo = শেষ সেভটি ফিরিয়ে নিন
translate-undone = শেষ সেভটি ফিরিয়ে নেওয়া হয়েছে।
translate-close = অনুবাদের কাজ গুটিয়ে বন্ধ করুন
translate-close-unsaved =
    { $count ->
        [one] { $count }টি লেখায় আপনি যা লিখেছেন, তা সেভ করা হয়নি। এখন বন্ধ করলে তা হারিয়ে যাবে।
       *[other] { $count }টি লেখায় আপনি যা লিখেছেন, তা সেভ করা হয়নি। এখন বন্ধ করলে তা হারিয়ে যাবে।
    }

## একটি লেখা।

translate-to-list = তালিকায় ফিরে যান
translate-previous = আগেরটি
translate-next = পরেরটি
translate-english = ইংরেজি
translate-pills-about = ফ্রেমের ভেতরের কথাগুলো প্রোগ্রাম নিজে বসিয়ে নেয়। কোনো একটি আপনার লেখায় বসাতে সেটিতে চাপুন।
translate-notes = যা মনে রাখবেন
translate-before = এর আগের লেখা
translate-after = এর পরের লেখা
translate-where = কোথায় দেখা যায়
translate-changes = ইংরেজিতে যা বদলেছে
translate-changes-gone = বাদ গেছে:
translate-changes-new = নতুন:
translate-changes-unknown = ইংরেজি লেখাটি বদলেছে। আগে কী ছিল, তা রাখা হয়নি, তাই পুরোটা পড়ুন।
translate-glossary = আগে বেছে নেওয়া শব্দ
translate-memory = একই রকম লেখা
translate-memory-use = এই কথাগুলোই নিন
translate-yours = { $language } ভাষায়
translate-yours-part = “{ $part }” অংশটি
translate-one-for-all = সব সংখ্যার জন্য একই কথা
translate-form = এমন সংখ্যার জন্য: { $numbers }
translate-form-only = শুধু { $number } সংখ্যাটির জন্য
translate-form-rest = বাকি সব সংখ্যার জন্য
translate-preview = দেখতে যেমন হবে
translate-must = ঠিক করে নিন:
translate-may = আরেকবার দেখে নিন:
translate-finding-here = এখানে:
translate-finding-wanted = হওয়ার কথা:
translate-name = আপনার নাম, বা আপনার পছন্দের কোনো নাম
translate-name-about = এটি আপনার লেখার সঙ্গে সেভ হয়। খালিও রাখতে পারেন। আপনি প্রোগ্রাম বন্ধ করলে এটি ভুলে যাওয়া হয়।
translate-save = সেভ করুন
translate-save-still = সেভ করুন: আমার লেখা এখনো ঠিক আছে
translate-saved = সেভ হয়েছে। প্রোগ্রামে এখন এই কথাই আছে।
translate-not-saved = এখনো সেভ হয়নি। যেখানে দাগ দেওয়া আছে, আগে তা ঠিক করুন।
translate-draft = এই কথাগুলো এখনো সেভ হয়নি।
translate-draft-drop = সেভ করা কথায় ফিরে যান
translate-review = আমি পড়েছি, এর দায়িত্ব নিচ্ছি
translate-review-about = এটি করেন দ্বিতীয় একজন, যিনি ভাষাটি জানেন, আর তিনি ওপরে নিজের নাম লেখেন। নিজের লেখা কেউ নিজে দেখে দিতে পারেন না।
translate-reviewed = লিখে রাখা হলো। এখন থেকে এটি দেখে দেওয়া বলে ধরা হবে।
translate-made-human = অনুবাদ করেছেন { $name }, { $date }।
translate-made-unnamed = অনুবাদ করেছেন এমন একজন, যিনি নাম দেননি, { $date }।
translate-made-machine = মেশিনের করা খসড়া, { $date }।
translate-read-by = পড়েছেন { $name }, { $date }।

## প্রোগ্রামের ভেতরে লেখা দেখা।

translate-see = প্রোগ্রামে দেখুন
translate-strip = আপনি প্রোগ্রামটি { $language } ভাষায় দেখছেন।
translate-strip-back = অনুবাদের কাজে ফিরে যান

## জমা দেওয়া।

translate-hand-back = আমার কাজ জমা দিন
translate-hand-back-about = এই ভাষার সব কাজ একটি ফাইলে রাখা হয়। যাঁদের কাছ থেকে প্রোগ্রামটি পেয়েছেন, ফাইলটি তাঁদের দিন, USB পেনড্রাইভে বা যেভাবে আপনার সুবিধা।
translate-take-in = অন্য কারও কাজ যোগ করুন
translate-take-in-about = অন্য কেউ যে ফাইল জমা দিয়েছেন, সেটি বেছে নিন। তাতে নতুন যা আছে, যোগ হয়। আপনারা দুজনেই যা বদলেছেন, তা আপনাকে দেখানো হয়, আর আপনি ঠিক করেন কোনটি থাকবে।
translate-taken-in = বদলে যাওয়া লেখা: { $changed }। নতুন লেখা: { $added }।
translate-disputes =
    { $count ->
        [one] আপনারা দুজনেই { $count }টি লেখা বদলেছেন। কার কথা থাকবে?
       *[other] আপনারা দুজনেই { $count }টি লেখা বদলেছেন। কার কথা থাকবে?
    }
translate-dispute-base = আগে ছিল:
translate-dispute-ours = আমারটি রাখুন
translate-dispute-theirs = অন্যজনেরটি নিন
translate-dispute-done = যা বেছে নিয়েছি, তা-ই রাখুন

## লেখা কোথায় দেখা যায়: আসল স্ক্রিনের ছবি, ইংরেজিতে, প্রতিটি লেখার পাশে।

translate-where-alt = ছবি { $number } (মোট { $total }টি): প্রোগ্রামের একটি স্ক্রিন, এই লেখাটির চারপাশে ফ্রেম দেওয়া।
translate-where-more =
    { $count ->
        [one] এটি আরও { $count } জায়গায় আছে।
       *[other] এটি আরও { $count } জায়গায় আছে।
    }
translate-where-next = পরের জায়গা দেখান
translate-where-spoken = এই লেখা কেউ চোখে দেখেন না। ফ্রেমের ভেতরে যা আছে, তা বোঝাতে স্ক্রিন রিডার (যে প্রোগ্রাম স্ক্রিন পড়ে শোনায়) এটি বলে।
translate-where-none = এই লেখা কোথায় দেখা যায়, তার কোনো ছবি নেই।
