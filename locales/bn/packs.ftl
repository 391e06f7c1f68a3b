### প্যাক: সই করা একটি ফাইলে যে তালিকা চলাচল করে।

## সংগঠনের দরজা: তালিকার জায়গা।

packs-door-title = আমাদের তালিকা
packs-door-packs = প্যাক
packs-door-packs-about = এই লাইব্রেরি কী কী দিয়ে তৈরি, দেখুন। নতুন তালিকা যোগ করুন, আর অন্যদের দেওয়ার জন্য নিজেদের প্যাক বানান।
packs-door-bring = তালিকা আনুন বা অন্যদের দিন
packs-door-bring-about = স্প্রেডশিট বা অন্য প্রোগ্রামের তালিকা আনুন। অথবা নিজেদের এন্ট্রি অন্যদের জন্য ফাইলে সেভ করুন।
packs-door-own = আমাদের নিজেদের এন্ট্রি
packs-door-own-about = যে সেবাগুলো চেনেন সেগুলো লিখুন, আর কল করে যা শুনেছেন তা লিখে রাখুন।
packs-door-round = কল শিট
packs-door-round-about = যে এন্ট্রিগুলোতে কল করা সবচেয়ে দরকার, সেগুলো ছাপান, ফোনে বলার কথাসহ।

## স্ক্রিন।

packs-title = প্যাক
packs-about = প্যাক হলো এক ফাইলে সেবার একটি তালিকা। যাঁরা বানিয়েছেন তাঁরা সই করেছেন, তাই পথে কেউ কিছু বদলালে এই প্রোগ্রাম ধরতে পারে। USB পেনড্রাইভে করে নেওয়া যায়: ইন্টারনেট লাগে না।
packs-loading = এখানে কী আছে দেখা হচ্ছে…
packs-here-title = এই লাইব্রেরিতে
packs-name-built-in = { -app-name }-এর সঙ্গে আসা তালিকা
packs-name-own = আমাদের নিজেদের এন্ট্রি
packs-origin-built_in = প্রোগ্রামের সঙ্গে এসেছে
packs-origin-signed = সই করা প্যাক
packs-origin-imported = বাইরে থেকে আনা তালিকা
packs-origin-own = এখানে লেখা
packs-fact-publisher = যাঁরা বানিয়েছেন
packs-fact-number = ভার্সন নম্বর
packs-fact-made = তৈরির তারিখ
packs-fact-entries = এন্ট্রি
packs-fact-check = যাচাই
packs-fact-terms = ব্যবহারের শর্ত
packs-fact-languages = যে ভাষায় লেখা আছে
packs-fact-sort = এটি কী
packs-terms-unknown = বলা নেই
packs-entries =
    { $count ->
        [one] { $count }টি এন্ট্রি
       *[other] { $count }টি এন্ট্রি
    }
packs-check-by = আবার যাচাইয়ের শেষ তারিখ: { $date }
packs-check-overdue = আবার যাচাইয়ের তারিখ পেরিয়ে গেছে: { $date }
packs-check-none = আবার যাচাইয়ের কোনো তারিখ নেই
packs-fingerprint-show = পুরো ফিঙ্গারপ্রিন্ট দেখান
packs-fingerprint-about = এটি চারটি শব্দের লম্বা রূপ।
packs-remove = সরান
packs-back = আগেরটিতে ফিরে যান
packs-give = ফাইল হিসেবে অন্যদের দিন
packs-open-own = আমাদের নিজেদের এন্ট্রি খুলুন

## কিছু সরানোর আগে জিজ্ঞেস করা।

packs-remove-title = “{ $name }” সরাবেন?
packs-remove-what =
    { $count ->
        [one] এর { $count }টি এন্ট্রি এই লাইব্রেরি থেকে চলে যাবে। অন্য তালিকায় না থাকলে মানুষ তা আর এখানে পাবেন না।
       *[other] এর { $count }টি এন্ট্রি এই লাইব্রেরি থেকে চলে যাবে। অন্য তালিকায় না থাকলে মানুষ সেগুলো আর এখানে পাবেন না।
    }
packs-remove-keeps = আপনাদের অন্য তালিকা আর নিজেদের এন্ট্রি থেকে যায়। যে ফাইল থেকে এসেছে, তাতে হাত দেওয়া হয় না, তাই আবার যোগ করতে পারবেন।
packs-remove-yes = সরান
packs-removed = “{ $name }” সরানো হয়েছে।
packs-back-title = আগের “{ $name }”-এ ফিরে যাবেন?
packs-back-what = শেষ আপডেটের আগে তালিকাটি যেমন ছিল তেমন হবে। আপডেটে যা ঠিক হয়েছিল তা আবার ভুল হবে, তাই আপডেটটি খারাপ হলেই শুধু এটি করুন।
packs-back-yes = ফিরে যান
packs-back-done = “{ $name }” এখন শেষ আপডেটের আগের মতো।

## প্যাক যোগ করা।

packs-add = প্যাক যোগ করুন
packs-add-choose = প্যাকের ফাইল বেছে নিন। আগে দেখে নিতে পারেন: এখনো কিছু ইনস্টল হয় না।
packs-add-reading = প্যাক পড়া হচ্ছে…
packs-add-other = অন্য ফাইল বেছে নিন
packs-add-leave = ইনস্টল না করে বন্ধ করুন
packs-add-done = হয়ে গেছে
packs-add-another = আরেকটি প্যাক যোগ করুন
packs-offer-who = কে বানিয়েছে?
packs-offer-what = ভেতরে কী আছে?
packs-offer-says = প্যাকটি বলে, এটি এসেছে যাদের কাছ থেকে:
packs-offer-file = ফাইল:
packs-sort-full = পুরো একটি তালিকা
packs-sort-delta = আগের একটি প্যাকের পরে যা বদলেছে, শুধু তা
packs-sort-correction = অন্য তালিকার এন্ট্রির সংশোধন
packs-sort-revocation = যে এন্ট্রিগুলো এখনই ফিরিয়ে নিতে হবে
packs-trust-trusted = এই প্রকাশককে আপনি বিশ্বাস করেন।
packs-trust-unknown = এই প্রকাশককে এখানে এখনো কেউ চেনে না।
packs-trust-changed = থামুন। এটি আমাদের চেনা চাবি নয়।
packs-trust-rotated = এই প্রকাশকের চাবি নতুন। আপনার বিশ্বাস করা পুরোনো চাবি তা-ই বলে।
packs-trust-unknown-how = যে কেউ প্যাকে যেকোনো নাম লিখে দিতে পারে। প্রকাশককে কল করুন, আর তাঁদের চারটি শব্দ পড়ে শোনাতে বলুন। এমন নম্বরে কল করুন যা আপনার কাছে আগে থেকেই ছিল, ফাইলের সঙ্গে আসা নম্বরে নয়।
packs-trust-changed-how = কেউ হয়তো “{ $name }” নামটি ব্যবহার করে মানুষের কাছে ভুল নম্বর পৌঁছাতে চাইছে। অথবা প্রকাশক চাবি হারিয়ে নতুন একটি বানিয়েছেন। শুধু তাঁরাই বলতে পারেন। আগে থেকে আপনার কাছে ছিল এমন নম্বরে তাঁদের কল করুন।
packs-trust-since = এখানে বিশ্বাস করা হয় যেদিন থেকে: { $date }
packs-words-compare = এই চারটি শব্দ প্রকাশকের সঙ্গে মিলিয়ে নিন
packs-words-known = আমাদের চেনা শব্দ
packs-words-new = এই প্যাকের শব্দ
packs-trust-compared = আমি প্রকাশকের সঙ্গে শব্দগুলো মিলিয়েছি। চারটিই এক।
packs-trust-changed-compared = আগে থেকে জানা উপায়ে আমি প্রকাশকের সঙ্গে যোগাযোগ করেছি। তাঁরা আমাকে নতুন চাবির কথা বলেছেন, আর এই নতুন শব্দগুলো পড়ে শুনিয়েছেন।
packs-standing-new = এই প্যাক এখানে নতুন।
packs-standing-newer = আপনার কাছে যা আছে, এটি তার চেয়ে নতুন।
packs-standing-same = এই প্যাক আপনার কাছে আগে থেকেই আছে। কিছু করার নেই।
packs-standing-older = আপনার কাছে যা আছে, এটি তার চেয়ে পুরোনো।
packs-standing-fork = এই প্যাকের ভার্সন নম্বর আপনারটির মতোই, কিন্তু ভেতরের জিনিস আলাদা। এটি ইনস্টল করা যাবে না।
packs-standing-no_base = এই প্যাকে শুধু বদলগুলো আছে, আর সেগুলো যে তালিকার, তা এখানে নেই। এটি এখনো ইনস্টল করা যাবে না।
packs-standing-numbers = আপনার কাছে আছে ভার্সন নম্বর { $installed }। এই ফাইলের ভার্সন নম্বর { $offered }।
packs-standing-older-why = পুরোনো তালিকা এমন নম্বর ফিরিয়ে আনতে পারে যা আর কাজ করে না। নতুন তালিকাটি নষ্ট হলেই শুধু এটি করুন।
packs-standing-fork-how = দুটির একটি নকল হতে পারে। কোনটি ঠিক, প্রকাশককে জিজ্ঞেস করুন।
packs-standing-no-base-how = পুরো তালিকাটি চেয়ে নিন, ইনস্টল করুন, তারপর এই ফাইল নিয়ে ফিরে আসুন।
packs-older-sure = আমি কর্মী, আর জেনেবুঝেই পুরোনো তালিকাটি চাই।
packs-offer-takes-back =
    { $count ->
        [one] এটি { $count }টি এন্ট্রি ফিরিয়ে নেয়
       *[other] এটি { $count }টি এন্ট্রি ফিরিয়ে নেয়
    }
packs-install = ইনস্টল করুন
packs-install-trust = এই প্রকাশককে বিশ্বাস করে ইনস্টল করুন
packs-install-new-key = নতুন চাবি বিশ্বাস করে ইনস্টল করুন
packs-install-older = পুরোনো তালিকাটি ইনস্টল করুন
packs-install-first = এটি করতে আগে ওপরের ঘরে টিক দিন।
packs-install-first-both = এটি করতে আগে ওপরের দুটি ঘরেই টিক দিন।
packs-installed = “{ $name }” ইনস্টল হয়েছে।
packs-changes-added =
    { $count ->
        [one] { $count }টি নতুন এন্ট্রি
       *[other] { $count }টি নতুন এন্ট্রি
    }
packs-changes-changed =
    { $count ->
        [one] { $count }টি এন্ট্রিতে নতুন কথা আছে
       *[other] { $count }টি এন্ট্রিতে নতুন কথা আছে
    }
packs-changes-removed =
    { $count ->
        [one] { $count }টি এন্ট্রি আর নেই
       *[other] { $count }টি এন্ট্রি আর নেই
    }
packs-changes-same =
    { $count ->
        [one] { $count }টি এন্ট্রি আগের মতো
       *[other] { $count }টি এন্ট্রি আগের মতো
    }
packs-changes-none = লাইব্রেরিতে কিছু বদলায়নি।
packs-changes-names = নামগুলো দেখান
packs-change-added = নতুন
packs-change-changed = বদলেছে
packs-change-removed = আর নেই
packs-changes-more = আরও আছে। এখানে শুধু প্রথমগুলোর নাম।

## যে প্রকাশকদের আমরা বিশ্বাস করি।

packs-publishers-title = যে প্রকাশকদের আমরা বিশ্বাস করি
packs-publishers-about = এই প্রকাশকদের চারটি শব্দ আপনি একবার মিলিয়েছেন। তাঁদের পরের প্যাকগুলো আর জিজ্ঞেস করে না।
packs-publishers-none = এখনো কেউ নেই। প্যাক যোগ করার সময় প্রকাশকের চারটি শব্দ মিলিয়ে তাঁকে বিশ্বাস করা বেছে নিতে পারেন।
packs-forget = বিশ্বাস তুলে নিন
packs-forget-title = “{ $name }”-এর ওপর থেকে বিশ্বাস তুলে নেবেন?
packs-forget-what = এই প্রকাশকের যে তালিকাগুলো আপনার কাছে আছে, সেগুলো থেকে যায়। তাঁদের পরের প্যাকে আবার চারটি শব্দ মেলাতে বলা হবে।
packs-forget-yes = বিশ্বাস তুলে নিন
packs-forgotten = “{ $name }”-এর ওপর থেকে বিশ্বাস তুলে নেওয়া হয়েছে।

## যে ফোল্ডারে নজর রাখা হয়।

packs-watch-title = নজর রাখার ফোল্ডার
packs-watch-about = এই ফোল্ডারে রাখা নতুন প্যাকগুলো নিজে থেকেই ইনস্টল হয়, যদি তাদের প্রকাশককে আপনি বিশ্বাস করেন। বাকি সব আপনার জন্য অপেক্ষা করে। সবাই ব্যবহার করে এমন ড্রাইভ বা USB পেনড্রাইভ এর জন্য ভালো জায়গা।
packs-watch-choose = একটি ফোল্ডার বেছে নিন
packs-watch-choose-another = অন্য ফোল্ডার বেছে নিন
packs-watch-folder = যেখানে নজর রাখা হচ্ছে:
packs-watch-away = এই ফোল্ডার এখন পড়া যাচ্ছে না। এটি USB পেনড্রাইভে থাকলে সেটি লাগিয়ে আবার দেখুন।
packs-watch-now = এখনই দেখুন
packs-watch-stop = নজর রাখা থামান
packs-watch-looked = এইমাত্র দেখা হয়েছে।
packs-watch-stopped = আর কোনো ফোল্ডারে নজর রাখা হচ্ছে না।
packs-watch-found = শেষবার দেখে যা পাওয়া গেছে
packs-watch-found-none = তাতে কোনো প্যাক ছিল না।
packs-watch-installed = ইনস্টল হয়েছে
packs-watch-nothing_new = নতুন কিছু নেই
packs-watch-asks = আপনি ঠিক করুন
packs-watch-bad = ব্যবহার করা হয়নি
packs-watch-decide = এটি দেখুন

## প্যাক বানানো।

packs-make-title = প্যাক বানান
packs-make-about = আপনাদের তালিকাগুলো এক ফাইলে রেখে অন্যদের দিন। আপনি নিজের চাবি দিয়ে সই করেন, যাতে অন্যরা বুঝতে পারেন এটি আপনাদের কাছ থেকে এসেছে।
packs-make-open = প্যাক বানান
packs-make-close = সেভ না করে বন্ধ করুন
packs-make-part-what = ভেতরে কী থাকবে?
packs-make-part-name = কী নাম?
packs-make-part-sign = সই করুন ও সেভ করুন
packs-make-from = যে তালিকাগুলো থাকবে
packs-make-name = প্যাকের নাম
packs-make-name-about = মানুষের জন্য, যেমন “Help in Example County”।
packs-make-publisher = কে বানান
packs-make-publisher-about = আপনাদের দলের নাম, অন্যরা যে নামে চেনেন।
packs-make-id = ছোট নাম
packs-make-id-about = ছোট হাতের ইংরেজি অক্ষর, সংখ্যা, ডট ও হাইফেন। এই প্যাক যতবার বানাবেন, একই নাম রাখুন।
packs-make-number = ভার্সন নম্বর
packs-make-number-about = এই প্যাক যতবার আবার বানাবেন, ভার্সন নম্বর আগের চেয়ে বড় হতে হবে।
packs-make-check = আবার যাচাইয়ের শেষ তারিখ
packs-make-check-about = এই দিনের পরে, যাঁদের কাছে প্যাকটি আছে তাঁরা সবাই দেখতে পান যে এর তথ্য যাচাই করা দরকার।
packs-make-terms = ব্যবহারের শর্ত
packs-make-terms-about = অন্যরা এটি দিয়ে কী করতে পারেন, যেমন “CC BY 4.0”। খালি রাখতে পারেন।
packs-make-since = আগের একটি প্যাকের পরে যা বদলেছে, শুধু তা
packs-make-since-about = খালি রাখতে পারেন। আগের প্যাকটি বেছে নিলে নতুন ফাইল ছোট হয়, কিন্তু তা শুধু তাঁদেরই কাজে লাগে, যাঁদের কাছে আগেরটি আছে।
packs-make-key = আপনার গোপন চাবি
packs-make-key-about = এখনো চাবি নেই? আগে নিচে একটি বানান।
packs-make-password = চাবির পাসওয়ার্ড
packs-make-folder = কোথায় সেভ হবে
packs-make-save = প্যাক বানান
packs-made = প্যাক সেভ হয়েছে: { $file }
packs-made-next = এখন এই ফাইল কপি করে অন্যদের দিতে পারেন। মানুষ প্রথমবার যোগ করার সময় ফোনে আপনার চারটি শব্দ পড়ে শোনান।
packs-make-another = আরেকটি বানান
packs-make-wrong = দয়া করে এগুলো আবার দেখুন:
packs-make-need-from = অন্তত একটি তালিকা বেছে নিন।
packs-make-need-name = প্যাকের একটি নাম দিন।
packs-make-need-publisher = কে বানান, লিখুন।
packs-make-need-id = ছোট নামে শুধু a থেকে z পর্যন্ত ছোট হাতের অক্ষর, সংখ্যা, ডট ও হাইফেন থাকতে পারে। শুরু হয় অক্ষর বা সংখ্যা দিয়ে।
packs-make-need-number = ভার্সন নম্বর হতে হবে পূর্ণ সংখ্যা, { $least } বা তার বেশি।
packs-make-need-date = এখনো আসেনি এমন একটি দিন বেছে নিন, অথবা খালি রাখুন।
packs-make-need-key = আপনার গোপন চাবি বেছে নিন।
packs-make-need-password = চাবির পাসওয়ার্ড লিখুন।
packs-make-need-folder = কোথায় সেভ হবে, বেছে নিন।

## বানানো প্যাকে আরেকটি সই যোগ করা।

packs-sign-title = বানানো প্যাকে সই করুন
packs-sign-about = একটি তালিকার রক্ষক থাকতে পারেন। তাঁরা ক্ষতিকর এন্ট্রি ফিরিয়ে নিতে পারেন, কিন্তু শুধু তাঁদের কয়েকজন একমত হলে। তাঁরা একই ফাইলে একের পর এক সই করেন: প্রত্যেকে একটি সই যোগ করে নতুন ফাইলটি পরের জনকে দেন।
packs-sign-open = প্যাকে সই করুন
packs-sign-part-what = কোন প্যাক?
packs-sign-pack = প্যাকের ফাইল
packs-sign-pack-about = এ পর্যন্ত সব সইসহ সবচেয়ে নতুন ফাইলটি নিন। সেটি যেমন আছে তেমনই থাকে: আপনার সই যোগ করে নতুন একটি ফাইল সেভ হয়।
packs-sign-reading = প্যাক পড়া হচ্ছে…
packs-sign-read = সই করার আগে এটি পড়ুন। আপনার সই মানে আপনি একমত।
packs-sign-save = আমার সই যোগ করুন
packs-sign-need-pack = প্যাকের ফাইল বেছে নিন।
packs-signed = আপনার সইসহ প্যাক সেভ হয়েছে: { $file }
packs-signed-next = এরপর যাঁর সই করার কথা, তাঁকে ফাইলটি দিন। সবার সই হয়ে গেলে অন্যদের দিন। তখন যাঁদের কাছে তালিকাটি আছে, তাঁরা সবাই এটি যোগ করতে পারবেন।
packs-sign-another = আরেকটিতে সই করুন

## এন্ট্রি ফিরিয়ে নেওয়ার প্যাক বানানো।

packs-take-title = এন্ট্রি ফিরিয়ে নিন
packs-take-about = কোনো এন্ট্রি মানুষের ক্ষতি করতে পারলে পরের প্যাকের জন্য বসে থাকবেন না। এতে একটি ছোট ফাইল তৈরি হয়। যেখানেই তা যোগ করা হয়, এন্ট্রিগুলো সঙ্গে সঙ্গে চলে যায়, পুরোনো কোনো তালিকা আবার আনলেও।
packs-take-wardens = শুধু যাঁরা তালিকাটি বানিয়েছেন তাঁরা, বা তার রক্ষকেরা এটি করতে পারেন। কয়েকজন রক্ষককে একমত হতে হলে, আপনাদের একজন এখানে ফাইলটি বানান। অন্যরা একের পর এক “বানানো প্যাকে সই করুন”-এ সই করেন।
packs-take-open = এন্ট্রি ফিরিয়ে নিন
packs-take-part-what = কী ফিরিয়ে নেওয়া হবে?
packs-take-pack = যে তালিকায় এগুলো আছে
packs-take-choose = একটি তালিকা বেছে নিন
packs-take-built-in = { -app-name }-এর সঙ্গে আসা তালিকায় কেউ সই করেন না। আপনি এই ফাইলে সই করলে, যেখানে যেখানে আপনার চাবি আগে থেকে বিশ্বাস করা হয়, সেখানে এটি কাজ করে।
packs-take-entries = এন্ট্রি
packs-take-entries-about = প্রতিটি এন্ট্রির স্থায়ী নাম আলাদা লাইনে লিখুন। নামটি পাবেন “ভুল জানান” স্ক্রিনে। সেখানকার একটি বোতাম আপনার হয়ে এটি পূরণও করে দেয়।
packs-take-reason = কেন
packs-take-reason-about = সহজ কথায়। যাঁরা ফাইলটি পান সবাই পড়তে পারেন, তাই যাঁদের ক্ষতি হয়েছে তাঁদের নাম লিখবেন না।
packs-take-signer = কে সই করেন
packs-take-save = ফাইল বানান
packs-take-need-pack = তালিকা বেছে নিন।
packs-take-need-entries = অন্তত একটি এন্ট্রি লিখুন।
packs-take-need-reason = কেন, লিখুন।
packs-take-need-signer = কে সই করেন, লিখুন।
packs-taken = ফাইল সেভ হয়েছে: { $file }
packs-taken-next = এন্ট্রিগুলো এখনো আছে, আর আপনার সই প্রথম। অন্যদেরও সই করতে হলে ফাইলটি পরের জনকে দিন। সবার সই হয়ে গেলে এখানে যোগ করুন, আর অন্যদের দিন।
packs-take-another = আরও ফিরিয়ে নিন
packs-take-hint = এই তালিকা কি আপনি বানান, বা আপনি কি এর একজন রক্ষক? এই এন্ট্রি মানুষের ক্ষতি করতে পারলে, যাঁদের কাছে তালিকাটি আছে তাঁদের সবার জন্য তা ফিরিয়ে নিতে পারেন।
packs-take-hint-open = এটি ফিরিয়ে নিন

## চাবি বানানো।

packs-key-title = আপনার চাবি
packs-key-about = চাবি হলো পাসওয়ার্ড দেওয়া একটি ফাইল। এটি দিয়ে আপনি নিজের প্যাকে সই করেন। আপনাদের দলের একটিই লাগে, আর একবারই বানাতে হয়।
packs-key-open = চাবি বানান
packs-key-folder = কোথায় সেভ হবে
packs-key-folder-about = তালা দিয়ে রাখা যায় এমন একটি USB পেনড্রাইভ সবচেয়ে ভালো।
packs-key-password = পাসওয়ার্ড
packs-key-password-about = অন্তত 8টি অক্ষর। চার বা তার বেশি শব্দ, যেগুলোর একটির সঙ্গে আরেকটির মিল নেই, শক্তও হয়, মনে রাখাও সহজ।
packs-key-again = একই পাসওয়ার্ড আবার
packs-key-short = পাসওয়ার্ডে অন্তত 8টি অক্ষর লাগবে।
packs-key-differ = দুটি পাসওয়ার্ড এক নয়।
packs-key-make = চাবি বানান
packs-key-working = চাবি তৈরি হচ্ছে…
packs-key-made = আপনার চাবি তৈরি
packs-key-made-words = এগুলো আপনার চারটি শব্দ। ফোনে মানুষকে পড়ে শোনান, যাতে তাঁরা বোঝেন প্যাকটি সত্যিই আপনাদের।
packs-key-made-secret = গোপন চাবি: কাউকে দেবেন না
packs-key-made-public = খোলা চাবি: অন্যদের দিতে পারেন
packs-key-advice = যত্ন করে রাখুন
packs-key-advice-copy = গোপন চাবির একটি কপি দ্বিতীয় একটি USB পেনড্রাইভে, তালা দেওয়া জায়গায় রাখুন।
packs-key-advice-password = পাসওয়ার্ড লিখে রাখুন, চাবি থেকে আলাদা জায়গায়। কেউ তা আপনাকে ফিরিয়ে দিতে পারবে না।
packs-key-advice-lost = চাবি হারালে বা চুরি হলে, আপনাদের প্যাক যাঁরা ব্যবহার করেন তাঁদের সবাইকে সঙ্গে সঙ্গে জানান।
packs-key-use = এটি দিয়ে একটি প্যাকে সই করুন

## যে এন্ট্রি ফিরিয়ে নেওয়া হয়েছে।

packs-revoked-title = ফিরিয়ে নেওয়া
packs-revoked-about = কেউ দেখেছেন যে এই এন্ট্রিগুলো ভুল বা ক্ষতি করে। এগুলো দেখানো হয় না, পুরোনো কোনো তালিকা আবার আনলেও।
packs-revoked-by = ফিরিয়ে নিয়েছেন: { $by }, তারিখ: { $date }
packs-revoked-entry = এন্ট্রি:

## যে জোড়াগুলো একই হতে পারে।

packs-twins-notice =
    { $count ->
        [one] { $count } জোড়া এন্ট্রি একই সেবা হতে পারে।
       *[other] { $count } জোড়া এন্ট্রি একই সেবা হতে পারে।
    }
packs-twins-open = সেগুলো দেখুন
packs-twins-title = এগুলো কি একই?
packs-twins-about = দুটি তালিকায় একই সেবা দুবার থাকতে পারে। দুই দিক দেখে ঠিক করুন। নিশ্চিত না হলে তাঁদের কল করুন, অথবা জোড়াটি যেমন আছে রেখে দিন: দুটিই লাইব্রেরিতে থাকে।
packs-twins-loading = জোড়া খোঁজা হচ্ছে…
packs-twins-none = এখন কোনো দুটি এন্ট্রি একরকম দেখাচ্ছে না।
packs-twins-pair = { $total }টির মধ্যে জোড়া { $number }
packs-same-number = দুটিরই ফোন নম্বর এক।
packs-same-name_and_state = দুটির নাম এক, স্টেটও এক।
packs-twins-from = যেখান থেকে: { $list }
packs-twins-no-ways = ফোন নম্বর নেই, ওয়েব পেজও নেই
packs-twins-keep = দুটি একই: এটি রাখুন
packs-twins-apart = দুটি এক নয়
packs-twins-sure = পরে এটি আর বদলানো যাবে না।
packs-twins-joined = এখন থেকে শুধু “{ $name }” দেখানো হবে।
packs-twins-kept-apart = দুটিই থাকছে, আর এ নিয়ে আমরা আবার জিজ্ঞেস করব না।
packs-twins-packs = প্যাকে ফিরে যান
