### প্রতিটি স্ক্রিনের চারপাশের কথা।

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
app-skip = সরাসরি মূল লেখায় যান
app-opening = খুলছে…
app-close = বন্ধ করুন
app-back = পেছনে
app-doors = দরজা
app-quieter = আরও জায়গা
app-machine-draft = মেশিনের খসড়া। এখনো কোনো মানুষ এটি দেখে দেননি।
app-unreviewed = অনুবাদ হয়েছে, দ্বিতীয় কেউ দেখে দেননি।
app-source-changed = এই অনুবাদের পরে ইংরেজি লেখাটি বদলেছে।
app-source-text = { $language } ভাষায়:
app-only-in = এখন পর্যন্ত শুধু { $language } ভাষায়।
app-change-language = ভাষা বদলান
app-text-size = লেখার আকার
app-leave = দ্রুত বেরিয়ে যান
app-leave-about = এই স্ক্রিন সঙ্গে সঙ্গে লুকিয়ে ফেলে। অন্য প্রোগ্রাম যা মনে রাখে, তা মোছে না।
app-cover-back = শুরু
app-try-again = আবার চেষ্টা করুন
app-still-empty = এটি এখনো খালি।
