### সেটিংস।

settings-title = সেটিংস
settings-language = ভাষা
settings-change-language = অন্য ভাষা বেছে নিন
settings-text-size = লেখার আকার
# keep: a number and its sign
settings-percent = { $percent } %
settings-theme = রং
settings-theme-system = এই কম্পিউটারের মতো
settings-theme-light = হালকা
settings-theme-dark = গাঢ়
settings-theme-high_contrast = খুব স্পষ্ট (হাই কনট্রাস্ট)
settings-motion = নড়াচড়া
settings-reduce-motion = স্ক্রিনে নড়াচড়া কম হোক
settings-portable-title = USB পেনড্রাইভে
settings-portable-about = প্রোগ্রামটি একটি USB পেনড্রাইভ থেকে, বা এর সঙ্গে চলে এমন একটি ফোল্ডার থেকে চলছে। যা কিছু রাখা হয়, তা এর পাশের “many_doors_data” ফোল্ডারে থাকে। এই পাতায় যেখানে “এই কম্পিউটার” বলা আছে, সেখানে সেই ফোল্ডার বোঝায়।
settings-portable-notes = পেনড্রাইভ খোলার আগে জানালাটি বন্ধ করুন। পেনড্রাইভ যাঁর হাতে থাকে, তিনি এতে রাখা জিনিস পড়তে পারেন; শুধু ব্যক্তিগত নোটগুলো তালা দেওয়া থাকে। একটি পেনড্রাইভ লাগানো হয়েছিল আর এই প্রোগ্রাম চলেছিল, এই কম্পিউটার নিজে থেকে তা লিখে রাখতে পারে।
settings-keep-title = এই কম্পিউটারে মনে রাখা
settings-keep = আমার ভাষা, লেখার আকার আর রং এই কম্পিউটারে মনে রাখুক
settings-keep-about = এটি বন্ধ থাকলে কিছুই রাখা হয় না, আর পরের বার চালু হলে আবার ভাষা জিজ্ঞেস করা হয়। এতে যে ছোট ফাইল তৈরি হয়, কেউ এই কম্পিউটার ঘেঁটে দেখলে তা পেয়ে যেতে পারে।
settings-kept = এই সেটিংস এই কম্পিউটারে মনে রাখা হচ্ছে।
settings-not-kept = আপনি উইন্ডো বন্ধ করলে এই সেটিংস ভুলে যাওয়া হয়।
settings-folder-title = ফোল্ডার থেকে ভাষা
settings-folder-about = অনুবাদকেরা এখানে নিজেদের কাজ পরখ করে দেখতে পারেন। যে ফোল্ডারে প্রতিটি ভাষার জন্য একটি করে ফোল্ডার আছে, তার পথ লিখুন।
settings-folder-label = ফোল্ডারের পথ
settings-folder-use = এই ফোল্ডার ব্যবহার করুন
settings-folder-none = শুধু প্রোগ্রামের নিজের ভাষাগুলো ব্যবহার করুন
settings-folder-problems =
    { $count ->
        [0] ফোল্ডারটি পড়া হয়েছে। কোনো সমস্যা নেই।
        [one] ফোল্ডারটি পড়া হয়েছে। { $count }টি সমস্যা:
       *[other] ফোল্ডারটি পড়া হয়েছে। { $count }টি সমস্যা:
    }
settings-leave-title = দ্রুত বেরিয়ে যান
settings-leave-about = ওপরের বোতামটি সঙ্গে সঙ্গে এই স্ক্রিন লুকিয়ে ফেলে। অন্য প্রোগ্রাম, ইন্টারনেট কোম্পানি বা নজরদারির প্রোগ্রাম (spyware) যা দেখে ফেলতে পারে, তা এটি লুকাতে পারে না।
settings-leave-keys = Shift তিনবার চাপলে স্ক্রিন ঢেকে দিক
settings-leave-keys-about = পাঁচ সেকেন্ডের মধ্যে তিনবার চাপতে হবে, মাঝখানে অন্য কোনো বোতাম নয়। না চেয়েও যদি আপনার Shift চাপা পড়ে, তাহলে এটি বন্ধ করে দিন।
