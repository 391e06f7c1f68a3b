### ਪੰਜ ਦਰਵਾਜ਼ੇ ਅਤੇ ਹੋਰ ਥਾਵਾਂ।

nav-find = ਮਦਦ ਲੱਭੋ
nav-community = ਭਾਈਚਾਰੇ ਦਾ ਸਹਾਰਾ
nav-act = ਕਦਮ ਚੁੱਕੋ
nav-rights = ਮੇਰੇ ਹੱਕ
nav-organizations = ਸੰਸਥਾਵਾਂ ਲਈ
nav-settings = ਸੈਟਿੰਗਾਂ
nav-about = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਧੰਨਵਾਦ
nav-safety = ਇਹ ਕੀ ਲੁਕਾ ਸਕਦਾ ਹੈ, ਕੀ ਨਹੀਂ
