### নোট, রেখে দেওয়া জায়গা আর কঠিন দিনের পরিকল্পনা রাখার ব্যক্তিগত জায়গা, লম্বা পাসওয়ার্ড দিয়ে লক করা।

private-title = আমার ব্যক্তিগত নোট
private-about = রেখে দেওয়া জায়গা, নোট আর কঠিন দিনের পরিকল্পনা এখানে রাখুন। সব থাকে একটি ফাইলে, লম্বা পাসওয়ার্ড (কয়েকটি শব্দের) দিয়ে লক করা।
private-not-here = এখানে কিছু রাখা যায় না। এটি একটি কিয়স্ক (সবার জন্য রাখা কম্পিউটার), অথবা এই কম্পিউটারে এর জন্য কোনো ফোল্ডার নেই।
private-honest-lost = আপনি লম্বা পাসওয়ার্ড ভুলে গেলে ফাইলটি কেউ খুলতে পারবে না। এর অন্য কোনো উপায় নেই।
private-honest-seen = কেউ এই কম্পিউটার ঘেঁটে দেখলে বুঝতে পারে যে ফাইলটি আছে, কিন্তু লম্বা পাসওয়ার্ড ছাড়া পড়তে পারে না।
private-honest-watched = যে প্রোগ্রাম কিবোর্ড বা স্ক্রিনে নজর রাখে, তার বিরুদ্ধে এটি কাজে আসে না।
private-honest-forced = কেউ যদি জোর করে আপনাকে দিয়ে এটি খোলাতে পারে, তাহলে কিছু না রাখাই বেশি নিরাপদ।
private-new = লক করা জায়গা বানান
private-passphrase = লম্বা পাসওয়ার্ড
private-passphrase-again = একই পাসওয়ার্ড আরেকবার
private-passphrase-how = চার-পাঁচটি শব্দ ভালো, যেগুলোর একটির সঙ্গে আরেকটির মিল নেই। কাগজে লিখুন শুধু যদি কাগজটি নিরাপদ থাকে।
private-show = আমি যা লিখি, দেখান
private-weak-too_short = { $least ->
    [one] অন্তত { $least }টি অক্ষর লাগবে।
   *[other] অন্তত { $least }টি অক্ষর লাগবে।
}
private-weak-one_thing_repeated = একই জিনিস বারবার লেখা হয়েছে।
private-weak-few_different = { $least ->
    [one] অন্তত { $least }টি আলাদা অক্ষর লাগবে।
   *[other] অন্তত { $least }টি আলাদা আলাদা অক্ষর লাগবে।
}
private-weak-straight = এগুলো পরপর সাজানো অক্ষর বা সংখ্যা।
private-weak-common = অনেকেই এটি ব্যবহার করে। সবার আগে এটিই পরখ করে দেখা হবে।
private-strong = এই লম্বা পাসওয়ার্ডটি ভালো।
private-differ = দুটি পাসওয়ার্ড এক নয়।
private-make = বানান
private-locked = আপনার ব্যক্তিগত নোট লক করা আছে
private-open = খুলুন
private-opening = খুলছে…
private-lock = এখনই লক করুন
private-locks-itself = { $minutes ->
    [one] { $minutes } মিনিট কোনো বোতাম বা স্ক্রিন না ছুঁলে এটি নিজে থেকেই লক হয়ে যায়, “দ্রুত বেরিয়ে যান” চাপলেও।
   *[other] { $minutes } মিনিট কোনো বোতাম বা স্ক্রিন না ছুঁলে এটি নিজে থেকেই লক হয়ে যায়, “দ্রুত বেরিয়ে যান” চাপলেও।
}
private-warning-left = { $seconds ->
    [one] { $seconds } সেকেন্ড পরে আপনার ব্যক্তিগত নোট লক হয়ে যাবে।
   *[other] { $seconds } সেকেন্ড পরে আপনার ব্যক্তিগত নোট লক হয়ে যাবে।
}
private-warning-lost = আপনি যা সেভ করেননি, তা চলে যাবে।
private-saving = সেভ হচ্ছে…
private-saved = লক করা ফাইলে সেভ হয়েছে।
private-resources = রেখে দেওয়া জায়গা
private-resources-none = এখনো কিছু রাখা হয়নি। কোনো জায়গার পাতা খুলে “রেখে দিন” চাপুন।
private-keep = রেখে দিন
private-kept = আমার ব্যক্তিগত নোটে রাখা আছে
private-resource-note = এ বিষয়ে আপনার নোট
private-remove = সরান
private-remove-about = সরান: { $name }
private-resource-gone = এটি আর লাইব্রেরিতে নেই।
private-notes = নোট
private-note-new = নতুন নোট
private-note-title = শিরোনাম
private-note-text = নোট
private-note-untitled = শিরোনাম ছাড়া নোট
private-papers = যে কাগজগুলো নিয়ে কাজ করছি
private-plan = কঠিন দিনের জন্য আমার পরিকল্পনা
private-plan-about = একটু ভালো দিনে লিখুন, একা, অথবা যাঁকে বিশ্বাস করেন তাঁর সঙ্গে। যেকোনো অংশ খালি থাকতে পারে।
private-plan-crisis = এখন যদি বিপদে থাকেন, স্ক্রিনের ওপরের লাইনগুলো আপনার জন্য, যেকোনো সময়ে।
private-plan-signs = কীভাবে বুঝি যে কঠিন দিন শুরু হচ্ছে
private-plan-helps = ছোট ছোট যা আমার কাজে লাগে
private-plan-places = যেখানে আমার একটু ভালো লাগে
private-plan-people = কাকে কল করতে পারি, কীভাবে
private-plan-person = নাম
private-plan-way = কীভাবে যোগাযোগ
private-plan-person-new = আরও একজন
private-plan-safer = যা আমি নিজের থেকে দূরে রাখতে চাই
private-plan-reasons = আমার কাছে যার মূল্য আছে
private-plan-after = পরে যা মনে রাখতে চাই
private-change = লম্বা পাসওয়ার্ড বদলান
private-change-do = বদলান
private-changed = লম্বা পাসওয়ার্ড বদলানো হয়েছে।
private-forget = সবকিছু মুছে দিন
private-forget-about = লক করা ফাইলটি, তাতে যা আছে সবসহ, নষ্ট করে দেয়। এই কম্পিউটারে মনে রাখা সেটিংসও নষ্ট করে দেয়। আপনি অন্য কোথাও যে কপি করেছেন, তাতে হাত দেয় না।
private-forget-own = আমাদের নিজেদের এন্ট্রিগুলোও মুছে দিন ({ $count })
private-forget-stays = প্যাকগুলো থেকে যায়। “প্যাক” পাতায় গিয়ে সেগুলো সরানো যায়।
private-forget-do = এখনই সবকিছু মুছে দিন
private-forget-sure = হ্যাঁ, নষ্ট করে দিন
