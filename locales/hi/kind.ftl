### मदद किस तरह की है। हर कार्ड पर लिखा होता है।

kind-crisis = संकट हेल्पलाइन
kind-warmline = बात करने के लिए हेल्पलाइन
kind-clinic = क्लिनिक, लाइसेंस वाला इलाज
kind-therapist_finder = थेरेपिस्टों की लिस्ट
kind-therapy_fund = थेरेपी के लिए पैसे
kind-community_support = समुदाय का सहारा, क्लिनिक नहीं
kind-mutual_aid = आपसी मदद, पड़ोसी एक-दूसरे के लिए
kind-practice = राहत की रीत
kind-organization = संस्था
kind-rights = आपके हक
kind-policy = नियम बदलना
