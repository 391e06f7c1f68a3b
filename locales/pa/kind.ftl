### ਮਦਦ ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਹੈ। ਹਰ ਕਾਰਡ ਉੱਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।

kind-crisis = ਸੰਕਟ ਹੈਲਪਲਾਈਨ
kind-warmline = ਗੱਲ ਕਰਨ ਲਈ ਹੈਲਪਲਾਈਨ
kind-clinic = ਕਲੀਨਿਕ, ਲਾਇਸੰਸ ਵਾਲਾ ਇਲਾਜ
kind-therapist_finder = ਥੈਰੇਪਿਸਟਾਂ ਦੀ ਲਿਸਟ
kind-therapy_fund = ਥੈਰੇਪੀ ਲਈ ਪੈਸੇ
kind-community_support = ਭਾਈਚਾਰੇ ਦਾ ਸਹਾਰਾ, ਕਲੀਨਿਕ ਨਹੀਂ
kind-mutual_aid = ਇੱਕ-ਦੂਜੇ ਦੀ ਮਦਦ, ਗੁਆਂਢੀਆਂ ਵੱਲੋਂ
kind-practice = ਰਾਹਤ ਦੀ ਰੀਤ
kind-organization = ਸੰਸਥਾ
kind-rights = ਤੁਹਾਡੇ ਹੱਕ
kind-policy = ਨਿਯਮ ਬਦਲਣਾ
