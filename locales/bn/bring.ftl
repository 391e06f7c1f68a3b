### অন্যদের তালিকা আনা (211, ডিরেক্টরি বা স্প্রেডশিট থেকে) আর তালিকা অন্যদের দেওয়া।

bring-title = তালিকা আনুন
bring-about = 211, কোনো ডিরেক্টরি বা আপনার নিজের স্প্রেডশিট থেকে সেবার তালিকা আনুন। সবকিছু এই কম্পিউটারেই হয়। কোথাও কিছু পাঠানো হয় না।
bring-to-giving = তালিকা অন্যদের দিন

## প্রথম ধাপ: ফাইল বাছাই।

bring-choose-title = 1. একটি তালিকা বেছে নিন
bring-choose-about = স্প্রেডশিট (.csv, .xlsx, .ods), টেবিলের ফোল্ডার বা zip, অথবা JSON ফাইল। কিছু নেওয়ার আগে আপনি দেখতে পাবেন ভেতরে কী আছে।
bring-looking = ভেতরে দেখা হচ্ছে…
bring-chosen = আপনি বেছে নিয়েছেন
bring-choose-other = অন্য কিছু বেছে নিন
bring-is-pack = এটি একটি প্যাক: “{ $name }”। প্যাক সই করা থাকে, আর তার নিজের স্ক্রিন আছে।
bring-to-packs = প্যাকে যান

## দ্বিতীয় ধাপ: যা পাওয়া গেছে।

bring-check-title = 2. এটি কী, দেখে নিন
bring-found-format = তালিকাটি এমন একটি প্রচলিত ধরনে লেখা, যা 211 আর ডিরেক্টরিগুলো তালিকা দেওয়া-নেওয়ায় ব্যবহার করে। তার নাম Open Referral HSDS, আর এটি ভার্সন { $version }।
bring-found-services =
    { $count ->
        [one] { $count }টি সেবা
       *[other] { $count }টি সেবা
    }
bring-found-organizations =
    { $count ->
        [one] { $count }টি সংগঠন
       *[other] { $count }টি সংগঠন
    }
bring-found-rows =
    { $count ->
        [one] { $count }টি সারি
       *[other] { $count }টি সারি
    }
bring-source-title = কোথা থেকে এসেছে
bring-update-title = এখানে আগে থেকে আছে এমন কোনো তালিকার এটি কি নতুন কপি?
bring-update-new = না, এটি নতুন তালিকা
bring-source = ছোট নাম
bring-source-about = কম্পিউটারের জন্য। নতুন কপি আনলে একই ছোট নাম দিন: তাহলে একই এন্ট্রিগুলো আপডেট হয়, একটিও দুবার হয় না।
bring-source-known = এই ছোট নামের একটি তালিকা এখানে আছে: “{ $name }”। তার এন্ট্রিগুলো আপডেট করা হবে। নতুন কপিতে যে এন্ট্রিগুলো আর নেই, সেগুলো সরিয়ে ফেলা হবে।
bring-source-missing = একটি ছোট নাম লিখুন।
bring-name = মানুষ যে নাম দেখবেন
bring-name-about = প্রতিটি এন্ট্রিতে উৎস হিসেবে এই নাম থাকে। যেমন: Example County 211।
bring-name-missing = একটি নাম লিখুন, যাতে মানুষ জানেন এন্ট্রিগুলো কোথা থেকে এসেছে।
bring-licence = ব্যবহারের শর্ত, জানা থাকলে
bring-licence-about = যেমন: CC BY 4.0। তালিকায় বলা না থাকলে খালি রাখুন।
bring-private-title = গোপন বিষয়
bring-private = গোপন বলে চিহ্ন দেওয়া জিনিসও নিন
bring-private-about = এটি বন্ধ রাখুন, যদি না তালিকার মানুষেরা আপনাকে নিতে বলে থাকেন। গোপন বলে চিহ্ন দেওয়া জিনিস কোনো শেল্টারের ঠিকানা হতে পারে। ভুল মানুষের হাতে পড়লে কারও ক্ষতি হতে পারে।
bring-private-on = গোপন জিনিসও নেওয়া হবে। এই প্রোগ্রাম যে-ই ব্যবহার করে, সে তা দেখতে পারে।
bring-start = এই তালিকা নিন
bring-start-about = যেকোনো সময় থামাতে পারেন। তখন সব আগের মতোই থাকে।

## দ্বিতীয় ধাপ, স্প্রেডশিট হলে: কোন কলামে কী।

bring-sheet = শিট
bring-sheet-hidden = { $name } (লুকানো)
bring-sheet-language = যে ভাষায় লেখা
bring-sheet-state = স্টেট, শিটে বলা না থাকলে
bring-sheet-state-none = কোনো স্টেট নয়
bring-columns-title = কোন কলামে কী আছে?
bring-columns-about = শিরোনাম আর কলামের ভেতরের লেখা দেখে আমরা অনুমান করেছি। দয়া করে প্রতিটি দেখে নিন।
bring-columns-open =
    { $count ->
        [one] { $count }টি কলাম আমরা অনুমান করতে পারিনি। দয়া করে বেছে দিন, এটি কী।
       *[other] { $count }টি কলাম আমরা অনুমান করতে পারিনি। দয়া করে বেছে দিন, এগুলো কী।
    }
bring-columns-no-name = কোন কলাম নাম, তা এখনো ঠিক হয়নি। প্রতিটি সেবার নাম কোন কলামে আছে, বেছে নিন।
bring-column-blank = কলাম { $number }
bring-column-empty = প্রথম সারিগুলোতে কিছু নেই
bring-sure-certain = আমরা নিশ্চিত
bring-sure-likely = সম্ভবত
bring-sure-unknown = দয়া করে বেছে নিন
bring-sure-chosen = বেছে নেওয়া হয়েছে
bring-group-about = এর বিষয়ে
bring-group-reach = কীভাবে যোগাযোগ
bring-group-where = কোথায়
bring-group-who = কারা ও কী
bring-group-keep = রাখা বা বাদ দেওয়া
bring-mapping-about = এই বাছাইগুলো একটি ফাইলে রেখে এই স্প্রেডশিটের পরের কপিতে ব্যবহার করতে পারেন।
bring-mapping-use = রেখে দেওয়া বাছাই ব্যবহার করুন
bring-mapping-keep = এই বাছাইগুলো ফাইলে রাখুন
bring-mapping-use-title = বাছাইগুলো কোন ফাইলে আছে?
bring-mapping-used = কলামগুলো এখন সেই ফাইলের মতো ঠিক করা হয়েছে।
bring-mapping-keep-title = বাছাইগুলো কোথায় রাখা হবে?
bring-mapping-keep-about = ফাইলে থাকে কলামের শিরোনাম আর আপনি যা বেছেছেন। কোনো সারি থাকে না।
bring-preview-title = প্রথম সারিগুলো যেভাবে আসবে
bring-preview-busy = সারিগুলো আবার পড়া হচ্ছে…
bring-preview-none = শিরোনামের নিচে কোনো সারি নেই।
bring-preview-row = সারি { $line }
bring-preview-aside = আলাদা করে রাখা হবে
bring-preview-empty = এই সারির কিছুই আসবে না।
bring-preview-more =
    { $count ->
        [one] আরও { $count }টি সারি দেখান
       *[other] আরও { $count }টি সারি দেখান
    }

## তৃতীয় ধাপ: নেওয়া।

bring-running-title = 3. নেওয়া হচ্ছে
bring-count = { $count }

## চতুর্থ ধাপ: রিপোর্ট।

bring-report-title = 4. যা এসেছে
bring-changes-title = লাইব্রেরিতে
bring-changes-added = নতুন
bring-changes-changed = বদলেছে
bring-changes-removed = আর নেই
bring-changes-same = আগের মতো
bring-named-added =
    { $count ->
        [one] { $count }টি নতুন এন্ট্রি
       *[other] { $count }টি নতুন এন্ট্রি
    }
bring-named-changed =
    { $count ->
        [one] { $count }টি বদলানো এন্ট্রি
       *[other] { $count }টি বদলানো এন্ট্রি
    }
bring-named-removed =
    { $count ->
        [one] { $count }টি এন্ট্রি, যা আর নেই
       *[other] { $count }টি এন্ট্রি, যা আর নেই
    }
bring-named-more =
    { $count ->
        [one] আরও { $count }টি।
       *[other] আরও { $count }টি।
    }
bring-clean = প্রতিটি সারি যেমন লেখা ছিল তেমনই এসেছে। ঠিক করার কিছু ছিল না।
bring-reasons-title = আলাদা আলাদা সারিতে আমরা যা করেছি
bring-reasons-about = বাস্তবের তালিকা কখনো নিখুঁত হয় না। এখানে না গুনে কিছুই বদলানো হয়নি।
bring-outcome-repaired = ঠিক করা হয়েছে
bring-outcome-kept = যেমন ছিল তেমনই রাখা
bring-outcome-quarantined = আলাদা করে রাখা
bring-outcome-left_out = গোপন বলে বাদ দেওয়া
bring-outcome-about-repaired = এগুলো এসেছে। কীভাবে ঠিক করতে হবে, আমরা নিশ্চিত ছিলাম।
bring-outcome-about-kept = এগুলো যে কথায় লেখা ছিল, সেভাবেই এসেছে। একজন মানুষের দেখে নেওয়া উচিত।
bring-outcome-about-quarantined = এগুলো আসেনি। তালিকায় ঠিক করে আবার আনুন।
bring-outcome-about-left_out = এগুলো আসেনি, যাতে কেউ বিপদে না পড়েন। এগুলোতে কী লেখা ছিল, আমরা দেখাই না।
bring-row-file = ফাইল
bring-row-line = লাইন
bring-row-column = কলাম
bring-row-outcome = আমরা যা করেছি
bring-row-reason = কেন
bring-row-value = সেখানে যা ছিল
bring-row-whole = পুরো ফাইল
bring-rows-more =
    { $count ->
        [one] আরও { $count }টি। আপনি যে রিপোর্ট সেভ করতে পারেন, এটি তাতে আছে।
       *[other] আরও { $count }টি। আপনি যে রিপোর্ট সেভ করতে পারেন, এগুলো তাতে আছে।
    }
bring-rows-saved = কোন কোন সারি, তা আপনি যে রিপোর্ট সেভ করতে পারেন তাতে আছে।
bring-report-save = রিপোর্ট সেভ করুন
bring-report-save-title = রিপোর্ট কোথায় রাখা হবে?
bring-report-save-about = এটি একটি টেবিল (.csv), যা যেকোনো স্প্রেডশিটে খোলে। যে সারিগুলো ঠিক করা হয়েছে, যেমন ছিল রাখা হয়েছে বা আলাদা করা হয়েছে, তার প্রতিটি এতে আছে। এটি এমন জায়গায় রাখুন, যেখানে শুধু তালিকার দেখাশোনা করেন এমন মানুষ দেখতে পান।
bring-report-find = লাইব্রেরিতে খুঁজুন
bring-report-again = আরেকটি তালিকা আনুন

## তালিকা অন্যদের দেওয়া।

bring-give-title = তালিকা অন্যদের দিন
bring-give-about = এন্ট্রিগুলো এমন ফাইলে সেভ করুন, যা 211, ডিরেক্টরি ও অন্য প্রোগ্রাম পড়তে পারে। ধরনটির নাম Open Referral HSDS, ভার্সন 3.1।
bring-give-which = কোন এন্ট্রিগুলো?
bring-give-none = অন্তত একটি বেছে নিন।
bring-give-empty = দেওয়ার মতো কোনো তালিকা এখনো নেই।
bring-give-form = কী ধরনের ফাইল?
bring-give-tables = একটি zip ফাইলে টেবিল
bring-give-tables-about = বেশির ভাগ প্রোগ্রামের জন্য, আর স্প্রেডশিটে খোলার জন্য।
bring-give-json = একটি JSON ফাইল
bring-give-json-about = যাঁরা ওয়েবসাইট ও প্রোগ্রাম বানান, তাঁদের জন্য।
bring-give-where = কোথায় রাখা হবে?
bring-give-looking = কী কী তালিকা আছে দেখা হচ্ছে…

## স্প্রেডশিটের কলাম কী: বাছাই। ছোট।

bring-target-ignore = বাদ দিন
bring-target-keep_as_is = রাখুন, কিন্তু দেখাবেন না
bring-target-name = নাম
bring-target-organization = সংগঠন
bring-target-other_name = অন্য নাম
bring-target-description = কী করে
bring-target-more = আরও কিছু
bring-target-phone = ফোন নম্বর
bring-target-phone_label = নম্বরটি কার
bring-target-text_number = টেক্সট করার নম্বর
bring-target-whatsapp = WhatsApp নম্বর
bring-target-email = ইমেইল
bring-target-website = ওয়েবসাইট
bring-target-address = পুরো ঠিকানা
bring-target-street = রাস্তা ও বাড়ির নম্বর
bring-target-city = শহর
bring-target-state = স্টেট
bring-target-zip_code = ZIP কোড
bring-target-country = দেশ
bring-target-latitude = অক্ষাংশ
bring-target-longitude = দ্রাঘিমাংশ
bring-target-languages = যে ভাষায় কথা বলা যায়
bring-target-interpreter = দোভাষী আছে
bring-target-hours = খোলার সময়
bring-target-cost = খরচ কত
bring-target-eligibility = কারা আসতে পারেন
bring-target-kind = কী ধরনের সাহায্য
bring-target-need = মানুষ কী নিয়ে আসেন
bring-target-community = যে কমিউনিটির জন্য
bring-target-checked_date = যেদিন যাচাই হয়েছে
bring-target-status = এখনো আছে কি না
bring-target-id = সারির নিজের নম্বর
bring-target-credit = রীতিটি যে কমিউনিটির
bring-target-openness = অন্যরা কি রীতিটি ব্যবহার করতে পারেন
bring-target-confidential = জায়গাটি গোপন
bring-target-notes = আমাদের নিজেদের নোট, দেখানোর জন্য নয়
bring-target-public = সবাইকে কি দেখানো যাবে

## কোনো সারি বা মানে কী করা হয়েছে, কেন।

bring-reason-mojibake = অক্ষরগুলো এলোমেলো ছিল, ঠিক করা হয়েছে।
bring-reason-not_utf8 = ফাইলটি অক্ষর লেখার পুরোনো এক নিয়মে সেভ করা ছিল। সেভাবেই পড়া হয়েছে।
bring-reason-byte_order_mark = ফাইলের শুরুতে একটি অদৃশ্য চিহ্ন ছিল। তা বাদ দেওয়া হয়েছে।
bring-reason-escaped_newline = লেখার ভেতরে নতুন লাইনের কোড ছিল। এখন সেগুলো নতুন লাইন।
bring-reason-html = লেখার ভেতরে ওয়েব পেজের কোড ছিল। বাদ দেওয়া হয়েছে।
bring-reason-marker = লেখার ভেতরে অন্য প্রোগ্রামের চিহ্ন ছিল। বাদ দেওয়া হয়েছে।
bring-reason-control_character = অদৃশ্য অক্ষর বাদ দেওয়া হয়েছে।
bring-reason-no_scheme = ওয়েব ঠিকানার শুরুটা (https://) ছিল না। যোগ করা হয়েছে।
bring-reason-phone_written = একটি ফোন নম্বর এমনভাবে লেখা ছিল যে ডায়াল করা যায় না। এখন ডায়াল করা যায়।
bring-reason-phone_extension = নম্বরের সঙ্গে এক্সটেনশন লেখা ছিল। এখন তা আলাদা।
bring-reason-several_phones = এক ঘরে কয়েকটি নম্বর ছিল। এখন প্রতিটি আলাদা।
bring-reason-ragged = সারিতে ঘর বেশি বা কম ছিল। শিরোনামের সঙ্গে মেলানো হয়েছে।
bring-reason-id_derived = সারির নিজের নম্বরটি এমনভাবে বদলানো হয়েছে, যা সব প্রোগ্রাম বোঝে।
bring-reason-id_missing = সারির নিজের কোনো নম্বর ছিল না। একটি দেওয়া হয়েছে।
bring-reason-hours_read = খোলার সময় বাক্য হিসেবে লেখা ছিল। বোঝা গেছে।
bring-reason-status_read = এখনো আছে কি না, তা একটি শব্দে লেখা ছিল। বোঝা গেছে।
bring-reason-phone_not_understood = এখানে ডায়াল করার মতো কোনো নম্বর পাইনি।
bring-reason-hours_not_understood = খোলার সময় বোঝা যায়নি। যেমন লেখা ছিল তেমনই রাখা হয়েছে।
bring-reason-language_not_understood = এটি কোন ভাষা, আমরা নিশ্চিত নই। যেমন লেখা ছিল তেমনই রাখা হয়েছে।
bring-reason-date_not_understood = তারিখটি বোঝা যায়নি।
bring-reason-address_not_understood = এটি কাজ করে এমন ওয়েব বা ইমেইল ঠিকানা নয়।
bring-reason-no_place_on_earth = ম্যাপের এই বিন্দু কোনো আসল জায়গা নয়। এটি ব্যবহার করা হয়নি।
bring-reason-all_inactive = তালিকার প্রতিটি সেবা চালু নেই বলে চিহ্ন দেওয়া। তা ঠিক হতে পারে না, তাই চিহ্নটি ধরা হয়নি।
bring-reason-unknown_column = এই কলাম আমরা চিনি না। রাখা হয়, আবার অন্যদের দেওয়াও হয়, কিন্তু দেখানো হয় না।
bring-reason-unknown_table = এই টেবিল আমরা চিনি না। রাখা হয়, আবার অন্যদের দেওয়াও হয়, কিন্তু দেখানো হয় না।
bring-reason-value_not_understood = এখানে এর মানে কী, আমরা জানি না। যেমন লেখা ছিল তেমনই রাখা হয়েছে।
bring-reason-name_shared = আরও সারির একই নাম, আর আগে এখানে কোনটি ছিল তা নিশ্চিত নয়। এটি নতুন এন্ট্রি হিসেবে এসেছে।
bring-reason-too_large = একটি ঘর বা সারি অনেক বেশি লম্বা।
bring-reason-quote_not_closed = একটি উদ্ধৃতি চিহ্ন খোলা হয়েছে, বন্ধ করা হয়নি।
bring-reason-name_missing = এর কোনো নাম নেই।
bring-reason-duplicate_id = আরেকটি সারির একই নম্বর, কিন্তু সেখানে অন্য কথা লেখা।
bring-reason-orphan = এটি এমন একটি এন্ট্রির, যা তালিকায় নেই।
bring-reason-bad_json = ফাইলের এই অংশ নষ্ট, পড়া যায় না।
bring-reason-practice_uncredited = সেরে ওঠার একটি রীতি কোন কমিউনিটি থেকে এসেছে, তা বলা নেই।
bring-reason-rule_broken = এটি এমন একটি নিয়ম ভাঙে, যা সংকটে মানুষকে নিরাপদ রাখে।
bring-reason-unreadable = ফাইলটি পড়া যায়নি।
bring-reason-marked_private = তালিকায় এটি গোপন বলে চিহ্ন দেওয়া।
bring-reason-staff_contact = এটি সেখানে কাজ করেন এমন কারও নাম, ইমেইল বা সরাসরি লাইন।
