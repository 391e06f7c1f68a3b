### ਬੋਲੀਆਂ ਦੇ ਨਾਂ।

language-en = ਅੰਗਰੇਜ਼ੀ
language-es = ਸਪੈਨਿਸ਼
language-zh = ਚੀਨੀ
language-zh-Hans = ਚੀਨੀ (ਸਰਲ ਲਿਪੀ)
language-zh-Hant = ਚੀਨੀ (ਰਵਾਇਤੀ ਲਿਪੀ)
language-vi = ਵੀਅਤਨਾਮੀ
language-ko = ਕੋਰੀਅਨ
language-ar = ਅਰਬੀ
language-fil = ਫਿਲੀਪੀਨੋ
language-ht = ਹੈਤੀ ਦੀ ਕ੍ਰੀਓਲ
language-ase = ਅਮਰੀਕੀ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ (ASL)
language-fr = ਫ਼ਰਾਂਸੀਸੀ
language-hmn = ਮੋਂਗ (Hmong)
language-hi = ਹਿੰਦੀ
language-pa = ਪੰਜਾਬੀ
language-ta = ਤਾਮਿਲ
language-te = ਤੇਲਗੂ
language-kn = ਕੰਨੜ
language-ur = ਉਰਦੂ
language-ja = ਜਪਾਨੀ
language-th = ਥਾਈ
language-cr = ਕ੍ਰੀ
language-oj = ਓਜਿਬਵੇ
language-iu = ਇਨੁਕਟੀਟੂਟ
language-other = ਕੋਈ ਹੋਰ ਬੋਲੀ ({ $code })
