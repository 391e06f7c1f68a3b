### উইন্ডোর ভেতরে ফাইল বা ফোল্ডার বাছাই।

shelf-places = এটি কোথায়?
shelf-folder = ফোল্ডার:
shelf-up = এক ফোল্ডার ওপরে
shelf-start = সব জায়গা
shelf-kind-folder = ফোল্ডার
shelf-kind-pack = প্যাক
shelf-kind-sheet = স্প্রেডশিট
shelf-kind-list = তালিকা
shelf-kind-mapping = রেখে দেওয়া কলাম
shelf-kind-key = গোপন চাবি
shelf-kind-check = প্রতিষ্ঠানের যাচাই
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = এই ফোল্ডার ব্যবহার করুন
shelf-empty = এখানে উপযুক্ত কিছু নেই। অন্য ফোল্ডার দেখুন।
shelf-empty-here = এখানে উপযুক্ত কিছু নেই। ওপরের কোনো ফোল্ডার খুলে সেখানে দেখুন।
shelf-no-folders = এর ভেতরে আর কোনো ফোল্ডার নেই।
shelf-no-places = এখানে পরিচিত কোনো ফোল্ডার পাইনি। নিচে পথটি লিখুন।
shelf-more = এই ফোল্ডারে আমরা যত দেখাতে পারি, তার চেয়ে বেশি আছে। আপনারটি না দেখলে তার পথ লিখুন।
shelf-opening = ফোল্ডার খুলছে…
shelf-path = অথবা পথ লিখুন
shelf-open = খুলুন
shelf-use = এটি ব্যবহার করুন
shelf-choose = বেছে নিন
shelf-choose-another = অন্যটি বেছে নিন
shelf-clear = কোনোটি নয়
shelf-nothing = এখনো কিছু বেছে নেওয়া হয়নি
