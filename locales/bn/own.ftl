### মানুষ নিজেরা যে এন্ট্রি লেখেন, ফোনে যা শুনেছেন, যে ভুল পেয়েছেন, আর উৎসগুলো যেখানে একমত নয়।

## এখানে লেখা এন্ট্রির তালিকা।

own-title = আমাদের নিজেদের এন্ট্রি
own-about = আপনার জানা যে সাহায্য কোনো তালিকায় নেই, তা যোগ করুন। মাঝে মাঝে কল করুন, আর যা শুনবেন লিখে রাখুন।
own-not-locked = এই এন্ট্রিগুলো লক করা নয়। এই কম্পিউটার যে-ই ব্যবহার করতে পারে, সে এগুলো পড়তে পারে।
own-no-people = সাহায্যের কথা লিখুন, যাঁরা সাহায্য চেয়েছেন তাঁদের কথা কখনো নয়।
own-add = এন্ট্রি যোগ করুন
own-round-open = কল শিট ছাপান
own-round-about = যে এন্ট্রিগুলো সবচেয়ে বেশিদিন কেউ যাচাই করেননি, কল শিটে সেগুলো থাকে, ফোনে বলার কথাসহ।
own-stalest-first = যেগুলোতে কল করা সবচেয়ে দরকার, সেগুলো আগে।
own-count =
    { $count ->
        [one] { $count }টি এন্ট্রি
       *[other] { $count }টি এন্ট্রি
    }
own-reading = পড়া হচ্ছে…
own-none = আপনাদের নিজেদের কোনো এন্ট্রি এখনো নেই।
own-none-ways = ভালো করে চেনেন এমন একটি জায়গা দিয়ে শুরু করুন: তার নাম, একটি নম্বর, আর সেখানে কী হয়। অথবা লাইব্রেরিতে একটি এন্ট্রি খুঁজে নিজেদের মতো করে লিখুন।
own-none-find = লাইব্রেরিতে দেখুন
own-called-today = আজ কল করেছি
own-called-question = কলে কী হলো?
own-called-never-mind = কিছু লেখা হবে না
own-called-noted = আজকের জন্য লেখা হলো: { $answer }
own-called-wrong-next = ঠিক নম্বরটি জানেন? তাহলে এন্ট্রিটি বদলান।
own-call-holds = সব এখনো ঠিক আছে
own-call-no_answer = কেউ ধরেননি
own-call-wrong_number = নম্বরটি ভুল
own-call-ended = সেবাটি বন্ধ হয়ে গেছে
own-edit = বদলান
own-edit-about = বদলান: { $name }
own-delete = মুছে ফেলুন
own-delete-about = মুছে ফেলুন: { $name }
own-delete-title = মুছে ফেলবেন: { $name }?
own-delete-warning = ফাইল থেকে চিরদিনের মতো মুছে যাবে। আর ফিরিয়ে আনা যাবে না।
own-delete-version = কোনো তালিকার এন্ট্রি যদি আপনারা নিজেদের মতো করে লিখে থাকেন, তাহলে আবার শুধু তালিকার এন্ট্রিটি থাকবে।
own-delete-now = চিরদিনের মতো মুছে ফেলুন
own-deleted = ফাইল থেকে মুছে গেছে: { $name }।

## এন্ট্রির ফর্ম।

own-form-new = এন্ট্রি যোগ করুন
own-form-edit = বদলান: { $name }
own-form-changes = এই এন্ট্রি এসেছে “{ $pack }” থেকে। এখানে যা সেভ করবেন, তা হবে আপনাদের নিজেদের রূপ। তালিকাটি যেমন আছে তেমনই থাকে, আর নতুন তালিকা এলেও আপনাদের রূপ মুছে যায় না।
own-form-changes-starter = এই এন্ট্রি প্রোগ্রামের সঙ্গে আসে। এখানে যা সেভ করবেন, তা হবে আপনাদের নিজেদের রূপ, আর প্রোগ্রাম আপডেট হলেও তা থেকে যায়।
own-form-needed = শুধু নামটি লাগবে। যা জানেন না, খালি রাখুন।
own-form-draft = এটি আপনি আগে লিখেছিলেন। এখনো সেভ হয়নি।
own-form-draft-drop = আমি যা লিখেছি, ফেলে দিন
own-form-basics = এটি কী
own-form-reach = কীভাবে যোগাযোগ
own-form-where = কোথায়
own-form-for = কীসের জন্য, কাদের জন্য
own-form-state = এখনো আছে?
own-form-origin = উৎসের স্বীকৃতি
own-form-name = নাম
own-form-kind = কী ধরনের সাহায্য
own-form-summary = এক-দুই বাক্যে
own-form-summary-about = কোনো প্রতিবেশীকে এটি নিয়ে কী বলতেন?
own-form-more = আরও কিছু
own-form-hours = কখন কেউ ফোন ধরেন
own-form-hours-about = নিজের কথায়, যেমন: সোমবার থেকে শুক্রবার, 9টা থেকে 5টা
own-form-cost = খরচ
own-form-needs = মানুষ কী নিয়ে আসতে পারেন
own-form-communities = তারা নিজেরা যে কমিউনিটিগুলোর কথা বলে
own-form-communities-about = শুধু তারা নিজেদের বিষয়ে যা বলে, সেটুকুতে টিক দিন।
own-form-ticked =
    { $count ->
        [0] কোনোটিতে টিক নেই
        [one] { $count }টিতে টিক
       *[other] { $count }টিতে টিক
    }
own-form-us-state = স্টেট
own-form-whole-country = পুরো দেশ
own-form-place = শহর বা পাড়া
own-form-locale = যে ভাষায় এই বাক্যগুলো লিখছেন
own-status-available = হ্যাঁ, আছে
own-status-paused = আপাতত নেই
own-status-uncertain = নিশ্চিত নই
own-status-ended = বন্ধ হয়ে গেছে
own-form-ended-about = বন্ধ হয়ে যাওয়া সেবাও দেখানো হয়, যাতে মানুষ জানতে পারেন। তার সঙ্গে কোনো নম্বর থাকতে পারবে না।
own-form-crisis-about = বিপদে পড়া মানুষ এখানে কল করবেন। আগে নিজে কল করুন, তারপর “সেভ করুন, আর লিখুন যে আজ কল করেছি” চাপুন।
own-form-secret = জায়গাটি গোপন রাখতে হবে
own-form-secret-about = শেল্টার ও নিরাপদ আশ্রয়ের জন্য। কোনো ঠিকানা রাখা, দেখানো বা কাউকে দেওয়া হয় না।
own-form-credit = যে কমিউনিটি থেকে এসেছে
own-form-credit-about = তাঁদের নিজেদের কথায়। এটি ছাড়া কোনো রীতি সেভ করা বা অন্যদের দেওয়া যাবে না।
own-form-openness = অন্যরা কি এটি গ্রহণ করতে পারেন?
own-way = উপায় { $number }
own-way-kind = কীভাবে
own-way-number = নম্বর
own-way-email = ইমেইল ঠিকানা
own-way-page = পাতার ঠিকানা
own-way-address = বাড়ির ঠিকানা
own-way-label = কার, বা কাদের জন্য
own-way-label-about = একের বেশি হলে, যেমন: কিশোর-কিশোরীদের জন্য
own-way-languages = সেখানে যে ভাষায় কথা বলা যায়
own-way-language-add = ভাষা যোগ করুন
own-way-language-choose = বেছে নিন…
own-way-language-put = যোগ করুন
own-way-language-drop = সরান: { $language }
own-way-interpreter = দোভাষীর মাধ্যমে আরও অনেক ভাষা
own-way-add = যোগাযোগের উপায় যোগ করুন
own-way-up = ওপরে তুলুন
own-way-down = নিচে নামান
own-way-drop = সরান
own-way-up-about = উপায় { $number } ওপরে তুলুন
own-way-down-about = উপায় { $number } নিচে নামান
own-way-drop-about = উপায় { $number } সরান
own-way-none = যোগাযোগের কোনো উপায় এখনো নেই।
own-way-secret = এই জায়গা গোপন রাখতে হবে, তাই এখানে বাড়ির ঠিকানা থাকতে পারবে না। এই উপায়টি সরান।
own-way-ended = সেবাটি বন্ধ হয়ে গেছে, তাই এখানে কোনো নম্বর থাকতে পারবে না। এই উপায়টি সরান।
own-form-mend =
    { $count ->
        [one] { $count }টি জিনিস বাদ পড়েছে বা মিলছে না:
       *[other] { $count }টি জিনিস বাদ পড়েছে বা মিলছে না:
    }
own-mend-name = একটি নাম লাগবে।
own-mend-credit = কোনো রীতির সঙ্গে, সেটি যে কমিউনিটি থেকে এসেছে তার নাম লাগবে।
own-mend-way-empty = উপায় { $number }: নম্বর বা ঠিকানা নেই। লিখুন, অথবা উপায়টি সরান।
own-mend-way-secret = উপায় { $number }: এটি বাড়ির ঠিকানা, আর জায়গাটি গোপন রাখতে হবে।
own-mend-way-ended = উপায় { $number } একটি নম্বর, কিন্তু সেবাটি বন্ধ হয়ে গেছে।
own-mend-closed = যে রীতি বাইরের মানুষের জন্য নয়, এখানে তার নাম নেওয়া ও সম্মান জানানো হয়। তার সঙ্গে যোগাযোগের কোনো উপায় থাকতে পারবে না।
own-save = সেভ করুন
own-save-called = সেভ করুন, আর লিখুন যে আজ কল করেছি
own-cancel = বাতিল
own-saving = সেভ হচ্ছে…
own-cancel-title = আপনি যা লিখেছেন, ফেলে দেবেন?
own-cancel-about = আপনি এমন কিছু লিখেছেন যা সেভ হয়নি।
own-cancel-now = ফেলে দিন
own-saved = সেভ হয়েছে: { $name }।

## এন্ট্রির নিজের পাতার শেষে।

own-steward-title = এই এন্ট্রির বিষয়ে
own-from-starter = এটি প্রোগ্রামের সঙ্গে আসে।
own-from-own = এটি এখানে লেখা, এই কম্পিউটারে।
own-from-pack = এটি এসেছে “{ $pack }” তালিকা থেকে।
own-from-signed = এটি এসেছে সই করা “{ $pack }” তালিকা থেকে।
own-version-edit = আমাদের নিজেদের রূপ বদলান
own-mistake-open = ভুল জানান
own-secret-place = এই জায়গা কোথায়, তা গোপন থাকে, যাতে সেখানকার মানুষ নিরাপদ থাকেন। এখানে কোনো ঠিকানা নেই।

## উৎসগুলো যেখানে একমত নয়।

own-disputes = আমাদের উৎসগুলো একমত নয়
own-disputes-about = এই পাতায় ওপরে আমরা এগুলোর প্রথমটি দেখাই। বিষয়টি আপনার জন্য জরুরি হলে, কল করার সময় তাঁদের জিজ্ঞেস করে নিন।
own-disputed-here = এ বিষয়ে আমাদের উৎসগুলো একমত নয়। আরও নিচে দেখুন।
own-fact-numbers = নম্বর
own-fact-addresses = ঠিকানা
own-fact-status = এখনো আছে কি না
own-fact-cost = খরচ
own-fact-emergency = পুলিশ ও অ্যাম্বুলেন্স
own-fact-name = নাম
own-side-starter = প্রোগ্রামের সঙ্গে আসা তালিকা
own-side-own = আমাদের নিজেদের এন্ট্রি
own-side-unnamed = নাম ছাড়া একটি তালিকা
own-side-shown = ওপরে দেখানো
own-side-nothing = এ নিয়ে কিছু বলে না

## ভুল জানানো।

own-mistake-title = ভুল জানান
own-mistake-of = এই এন্ট্রির বিষয়ে:
own-mistake-what = কী ভুল?
own-mistake-number = নম্বর
own-mistake-hours = সময়
own-mistake-languages = ভাষা
own-mistake-address = ঠিকানা বা ওয়েব পেজ
own-mistake-ended = সেবাটি বন্ধ হয়ে গেছে
own-mistake-credit = যে কমিউনিটির নাম দেওয়া হয়েছে
own-mistake-harm = কারও ক্ষতি করেছে, বা পুলিশ ডেকেছে
own-mistake-other = অন্য কিছু
own-mistake-note = ঠিকটা কী? অথবা কী হয়েছে?
own-mistake-note-about = আপনার নাম বা অন্য কারও নাম লিখবেন না, যদি না চান যে তা ফাইলে থাকুক।
own-mistake-file = ফাইলে যা থাকবে
own-mistake-file-about = শুধু এখানে যা আছে। আপনার নাম নয়, এই কম্পিউটারের বিষয়েও কিছু নয়।
own-mistake-file-entry = এন্ট্রি
own-mistake-file-what = যা ভুল
own-mistake-file-note = আপনার কথা
own-mistake-file-no-note = কিছু নেই
own-mistake-file-language = আপনার কথার ভাষা
own-mistake-save = ফাইল সেভ করুন
own-mistake-not-sent = কিছুই পাঠানো হয় না। এই প্রোগ্রাম কখনো ইন্টারনেট ব্যবহার করে না। ফাইলটি আপনি নিজে কারও হাতে দেন।
own-mistake-give-pack = যাঁরা “{ $pack }” প্রকাশ করেন, তাঁদের দিন।
own-mistake-give-starter = যাঁদের কাছ থেকে এই প্রোগ্রাম পেয়েছেন, তাঁদের দিন।
own-mistake-give-own = এই এন্ট্রি এখানে লেখা। এখানেই ঠিক করা যায়।
own-mistake-choose = আগে বেছে নিন কী ভুল।
own-mistake-saved = সেভ হয়েছে: { $file }

## কাগজে কল শিট।

own-round-screen = যে এন্ট্রিগুলো সবচেয়ে বেশিদিন কেউ যাচাই করেননি, বড়জোর বিশটি। যা শুনবেন তাতে টিক দিন, তারপর এখানে “আজ কল করেছি”-তে লিখুন।
own-round-none = কল করার কিছু নেই। নম্বর আছে এমন প্রতিটি এন্ট্রি কিছুদিন আগেই যাচাই করা হয়েছে।
own-round-title = যেখানে কল করতে হবে
own-round-how = ভদ্রভাবে জিজ্ঞেস করুন, যা জানা যায় তা-ই নিন। যা এখনো ঠিক, তাতে টিক দিন; যা ঠিক নয়, লিখে নিন। কেউ ব্যস্ত থাকলে পরে আবার কল করুন। নিজের বিষয়ে কিছু বলতে হবে না।
own-round-say = কী বলবেন
own-round-hello = হ্যালো। মানুষ কোথায় সহায়তা পেতে পারেন, আমি তার একটি বিনা খরচের তালিকা রাখতে সাহায্য করি। আপনারা সেই তালিকায় আছেন। কয়েক মিনিট সময় হবে?
own-round-number = এটি কি এখনো আপনাদের ঠিক নম্বর?
own-round-hours = কখন ফোন করলে কেউ ধরেন?
own-round-languages = আপনাদের ওখানে কোন কোন ভাষায় কথা বলা যায়? আপনারা কি দোভাষী ব্যবহার করেন?
own-round-cost = কত খরচ লাগে? যাঁদের টাকা ও ইন্স্যুরেন্স নেই, তাঁরা কি আসতে পারেন?
own-round-id = আপনারা কি পরিচয়পত্র (ID) চান?
own-round-police = মানুষটি রাজি না থাকলেও কি আপনারা কখনো পুলিশ বা অ্যাম্বুলেন্স ডাকেন? কখন?
own-round-thanks = ধন্যবাদ। কয়েক মাস পরে আমরা আবার কল করলে অসুবিধা নেই তো?
own-round-notes = তারিখ ও নোট
