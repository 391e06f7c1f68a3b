### ছাপানো, PDF হিসেবে সেভ করা আর ফোনের জন্য চৌকো কোড: স্ক্রিন, আর কাগজে যা লেখা থাকে।

paper-open = ছাপান বা সেভ করুন
paper-open-about = ছাপান বা সেভ করুন: { $name }
paper-title = কাগজে
paper-list-add = আমার তালিকায় রাখুন
paper-list-added = আমার তালিকায় আছে
paper-list-add-about = আমার তালিকায় রাখুন: { $name }
paper-list-button = আমার তালিকা ({ $count })
paper-list-empty = আপনার তালিকায় এখনো কিছু নেই। কোনো কার্ডে “আমার তালিকায় রাখুন” চাপুন।
paper-list-forgotten = আপনি এই উইন্ডো বন্ধ করলে বা দ্রুত বেরিয়ে গেলে আপনার তালিকা ভুলে যাওয়া হয়।
paper-list-clear = আমার তালিকা খালি করুন
paper-list-remove-about = আমার তালিকা থেকে সরান: { $name }
paper-beside = পাশে দ্বিতীয় ভাষা
paper-beside-none = শুধু একটি ভাষা
paper-third = তৃতীয় ভাষা
paper-third-none = শুধু দুটি ভাষা
paper-form = দেখতে কেমন হবে
paper-form-page = পাতা
paper-form-large = বড় অক্ষর
paper-form-poster = পোস্টার
paper-form-wallet = মানিব্যাগের কার্ড
paper-form-strips = ছিঁড়ে নেওয়ার ফালি
paper-form-cards = কার্ড, এক পাতায় চারটি
paper-preview = এরকম হবে
paper-drawing = পাতা তৈরি হচ্ছে…
paper-page = { $pages }টির মধ্যে { $page } নম্বর পাতা
paper-save = PDF হিসেবে সেভ করুন
paper-save-title = কোথায় রাখা হবে?
paper-save-about = ফাইলের নাম { $file }। ভেতরে কী আছে, নাম দেখে বোঝা যায় না, কিন্তু যে খুলবে সে-ই পড়তে পারবে।
paper-places = কোথায় সেভ হবে
paper-place-desktop = ডেস্কটপ
paper-place-documents = ডকুমেন্টস
paper-place-downloads = ডাউনলোডস
paper-place-drive = ড্রাইভ { $name }
paper-place-path = অন্য কোনো ফোল্ডারের পথ
paper-place-use = সেখানে সেভ করুন
paper-saved = সেভ হয়েছে: { $file }
paper-print = ছাপান
paper-printer = প্রিন্টার
paper-print-about = ছাপার কাজটির নাম “{ $title }”। কী ছাপা হয়েছে, তা প্রিন্টারে, তার ট্রেতে আর এই কম্পিউটারের ছাপার তালিকায় তখনো দেখা যেতে পারে।
paper-printed = প্রিন্টারে পাঠানো হয়েছে। ট্রে থেকে পাতাগুলো নিয়ে নিন।
paper-no-printer = এখানে কোনো প্রিন্টার পাইনি। PDF সেভ করে অন্য প্রোগ্রাম থেকে বা কোনো লাইব্রেরিতে ছাপাতে পারেন।
paper-phone = আমার ফোনে নিন
paper-phone-title = আপনার ফোন দিয়ে এটি পড়ুন
paper-phone-about = ফোনের ক্যামেরা চৌকো ছবিটির দিকে ধরুন। ইন্টারনেটে কিছুই পাঠানো হয় না: ফোন এই স্ক্রিন থেকেই পড়ে, আর যা পড়ে তা রেখে দেয়।
paper-phone-call = নম্বর, কল করার জন্য
paper-phone-text = সবকিছু, লেখা হিসেবে
paper-phone-holds = চৌকো কোড, যাতে আছে: { $text }

## শিটে যা লেখা থাকে।

paper-neutral-title = তথ্যের শিট
paper-list-heading = যে দরজাগুলো কাজে লাগতে পারে
paper-foot = { -app-name } থেকে, তালিকার তারিখ: { $date }। অনেক কিছু বদলায়: ভরসা করার আগে যাচাই করে নিন। এই লাইন আর উৎসের স্বীকৃতিসহ এটি কপি করতে ও অন্যদের দিতে পারেন (CC BY 4.0)।
paper-foot-dates = উৎসের তারিখ { $from } থেকে { $to } পর্যন্ত; প্রতিটি এন্ট্রিতে তার নিজের তারিখ আছে।
paper-foot-unchecked = এখানকার কিছু তথ্য কেউ যাচাই করেননি; প্রতিটি এন্ট্রিতে তা বলা আছে।
paper-zone = সময় যেখানকার: { $zone }
paper-scan-call = কল করতে স্ক্যান করুন
paper-scan-text = ফোনে রাখতে স্ক্যান করুন
paper-text-copy = লেখাটি কপি করুন
paper-text-save = সাধারণ টেক্সট ফাইল হিসেবে সেভ করুন
paper-text-count =
    { $count ->
        [one] { $count }টি অক্ষর
       *[other] { $count }টি অক্ষর
    }
paper-calendar-save = ক্যালেন্ডারের জন্য বৈঠকগুলো সেভ করুন
paper-calendar-about = { $file } ফাইলে ছয়টি বৈঠক থাকে, প্রতিটি দুই ঘণ্টার। ফোন ও কম্পিউটারের ক্যালেন্ডারে এটি খোলা যায়। এতে থাকে তারিখগুলো, আর আপনি যে নাম ও জায়গা লিখেছেন। আর কিছুই নয়।
paper-calendar-meeting = বৈঠক
paper-foot-made = Many Doors দিয়ে তৈরি, তারিখ: { $date }। এটি কপি করতে ও অন্যদের দিতে পারেন।
