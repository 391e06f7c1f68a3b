### সহায়তা খোঁজা: প্রশ্ন, টাইল, ফিল্টার আর তালিকা।

find-title = আপনার কী দরকার?
find-placeholder = নিজের কথায় লিখুন, যেমন: আমার ঘুম আসে না
find-clear = মুছুন
find-tiles = অথবা এগুলোর একটি চাপুন
find-more-needs = আরও বিষয়
find-fewer-needs = কম দেখান
find-for-need = বিষয়: { $need }
find-take-away = সরান: { $what }
find-filters = শুধু এই শর্তগুলোর সঙ্গে মেলে এমন সাহায্য দেখান
find-filter-my-language = আমার ভাষায় কথা বলে
find-filter-language = যে ভাষায় কথা বলে
find-filter-any-language = যেকোনো ভাষা
find-filter-free = বিনা খরচে বা আয় অনুযায়ী
find-filter-open = এখন খোলা
find-filter-channel = কীভাবে যোগাযোগ
find-filter-any-channel = যেকোনো উপায়
find-filter-community = আমার কমিউনিটির জন্য
find-filter-any-community = সবাই
find-filter-kind = কী ধরনের সাহায্য
find-filter-any-kind = যেকোনো ধরন
find-filter-no-police = কখনো পুলিশ পাঠায় না
find-more-filters = আরও ফিল্টার
find-count =
    { $count ->
        [one] { $count }টি ফল পাওয়া গেছে, যা কাজে লাগতে পারে।
       *[other] { $count }টি ফল পাওয়া গেছে, যেগুলো কাজে লাগতে পারে।
    }
find-count-or-more =
    { $count ->
        [one] { $count }টির বেশি ফল পাওয়া গেছে, যা কাজে লাগতে পারে।
       *[other] { $count }টির বেশি ফল পাওয়া গেছে, যেগুলো কাজে লাগতে পারে।
    }
find-hidden =
    { $count ->
        [one] আপনার ফিল্টারে আরও { $count }টি ঢাকা পড়েছে।
       *[other] আপনার ফিল্টারে আরও { $count }টি ঢাকা পড়েছে।
    }
find-hides =
    { $count ->
        [one] { $count }টি ঢাকে
       *[other] { $count }টি ঢাকে
    }
find-show-all = সব দেখান
find-some-words = আপনার সব শব্দ কোথাও পাওয়া যায়নি। এগুলোতে কিছু শব্দ আছে।
find-instead = “{ $word }” দিয়ে যা পাওয়া গেছে।
find-literal = আমি যেভাবে লিখেছি, ঠিক সেভাবেই খুঁজুন
find-crisis = আপনার যদি মনে হয় নিজের ক্ষতি করে ফেলতে পারেন, বা কেউ আপনার ক্ষতি করতে পারে, তাহলে এখনই একজন মানুষের সঙ্গে কথা বলতে পারেন।
find-crisis-lines = সংকট হেল্পলাইন দেখুন
find-none = এর জন্য আমরা কিছু পাইনি।
find-none-ways = আপনি এগুলো করে দেখতে পারেন:
find-none-wider = ফিল্টার ছাড়া খুঁজুন
find-none-community = সার্কেল আর কমিউনিটির যত্ন দেখুন
find-none-crisis = সংকট হেল্পলাইন দেখুন
find-show-more = আরও দেখান
find-announce =
    { $count ->
        [0] কিছু পাওয়া যায়নি।
        [one] { $count }টি ফল।
       *[other] { $count }টি ফল।
    }
find-small-library = এই লাইব্রেরি ছোট। কোনো নাম এখানে না থাকলে তার মানে এই নয় যে সাহায্য নেই।
find-searching = খোঁজা হচ্ছে…
