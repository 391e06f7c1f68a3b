### এটি কী ধরনের সাহায্য।

kind-crisis = সংকট হেল্পলাইন
kind-warmline = কথা বলার হেল্পলাইন
kind-clinic = ক্লিনিক, লাইসেন্স পাওয়া চিকিৎসা
kind-therapist_finder = থেরাপিস্টের তালিকা
kind-therapy_fund = থেরাপির জন্য টাকা
kind-community_support = কমিউনিটির সহায়তা, ক্লিনিক নয়
kind-mutual_aid = পারস্পরিক সাহায্য, প্রতিবেশীরা পাশে
kind-practice = সেরে ওঠার রীতি
kind-organization = সংগঠন
kind-rights = আপনার অধিকার
kind-policy = নিয়ম বদলানো
