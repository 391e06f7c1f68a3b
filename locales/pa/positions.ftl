### “MHA ਦੇ ਸਟੈਂਡ” ਪੰਨਾ: Mental Health America ਕੀ ਬਦਲਣ ਲਈ ਕਹਿੰਦੀ ਹੈ, ਇਹ ਕਿੱਥੇ ਮਿਲਦਾ ਹੈ, ਅਤੇ ਕਿਵੇਂ ਜਾਂਚਣਾ ਹੈ।

positions-name = MHA ਦੇ ਸਟੈਂਡ (positions)
    .about = Mental Health America ਕਿਨ੍ਹਾਂ ਗੱਲਾਂ ਦੇ ਹੱਕ ਵਿੱਚ ਹੈ, ਇਹ ਕਿੱਥੇ ਲੱਭਣਾ ਹੈ, ਅਤੇ ਕਿਵੇਂ ਜਾਂਚਣਾ ਹੈ।
positions-found = ਇੱਕ ਸਟੈਂਡ ਜੋ ਮੈਂ ਯਾਦ ਰੱਖਣਾ ਹੈ
    .hint = ਉਸ ਦਾ ਨਾਂ, ਉਸ ਉੱਤੇ ਲਿਖੀ ਤਾਰੀਖ, ਅਤੇ ਉਹ ਦਿਨ ਜਦੋਂ ਤੁਸੀਂ ਪੜ੍ਹਿਆ।
positions-title = MHA ਦੇ ਨਵੇਂ ਸਟੈਂਡਾਂ ਦਾ ਪਤਾ ਰੱਖੋ
positions-what = ਸਟੈਂਡ (position) ਦੱਸਦਾ ਹੈ ਕਿ Mental Health America (MHA) ਕੀ ਬਦਲਣਾ ਚਾਹੁੰਦੀ ਹੈ, ਅਤੇ ਕਿਉਂ। ਇਸ ਦਾ ਫ਼ੈਸਲਾ MHA ਦੀ Public Policy Committee ਅਤੇ ਇਸ ਦਾ ਬੋਰਡ (Board) ਕਰਦੇ ਹਨ।
positions-where = MHA ਇਹ ਕਿੱਥੇ ਛਾਪਦੀ ਹੈ
positions-address = ਨਿਯਮਾਂ ਬਾਰੇ MHA ਦਾ ਪੰਨਾ: https://mhanational.org/public-policy (ਸਾਂਭੀ ਹੋਈ ਕਾਪੀ, 27 ਨਵੰਬਰ 2026 ਨੂੰ ਪੜ੍ਹੀ)
positions-moved = MHA ਨੇ ਪਹਿਲਾਂ ਵੀ ਆਪਣੇ ਪੰਨਿਆਂ ਦੇ ਪਤੇ ਬਦਲੇ ਹਨ। ਜੇ ਇਹ ਪਤਾ ਨਾ ਚੱਲੇ, ਤਾਂ mhanational.org ਉੱਤੇ “position statements” ਲੱਭੋ।
positions-seen = ਤਿੰਨ ਸਟੈਂਡ ਜੋ ਅਸੀਂ ਪੜ੍ਹ ਸਕੇ
positions-copies = ਅਸੀਂ 27 ਨਵੰਬਰ 2026 ਨੂੰ ਸਾਂਭੀ ਹੋਈ ਕਾਪੀ ਵਿੱਚ ਹਰ ਇੱਕ ਦਾ ਸ਼ੁਰੂ ਪੜ੍ਹਿਆ। ਸਾਨੂੰ ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ ਦਿਸੀ, ਇਸ ਲਈ ਹਰ ਇੱਕ ਨੂੰ ਜਾਂਚ ਲਓ। ਇਹ ਸ਼ਬਦ ਸਾਡੇ ਹਨ, MHA ਦੇ ਨਹੀਂ।
positions-culture = Position Statement 18: ਇਲਾਜ ਵਿੱਚ ਲੋਕਾਂ ਦੇ ਸੱਭਿਆਚਾਰ ਦੀ ਇੱਜ਼ਤ ਹੋਵੇ, ਅਤੇ ਉਹ ਉਹਨਾਂ ਦੀਆਂ ਬੋਲੀਆਂ ਵਿੱਚ ਹੋਵੇ। ਬੋਰਡ ਅਤੇ ਸਟਾਫ਼ ਵਿੱਚ ਉਹਨਾਂ ਭਾਈਚਾਰਿਆਂ ਦੇ ਲੋਕ ਹੋਣ ਜਿਨ੍ਹਾਂ ਲਈ ਉਹ ਕੰਮ ਕਰਦੇ ਹਨ।
positions-peers = Position Statement 37: ਸਟੇਟਾਂ ਅਤੇ ਭਾਈਚਾਰੇ ਸਾਥੀਆਂ ਦੇ ਸਹਾਰੇ ਨੂੰ ਇਲਾਜ ਦਾ ਹਿੱਸਾ ਬਣਾਉਣ।
positions-racism = ਬੋਰਡ ਦਾ ਬਿਆਨ: MHA ਕਹਿੰਦੀ ਹੈ ਕਿ ਉਹ ਨਸਲਵਾਦ ਦੇ ਖਿਲਾਫ਼ ਅਤੇ ਸਭ ਲਈ ਬਰਾਬਰ ਇਲਾਜ ਵਾਸਤੇ ਕੰਮ ਕਰਦੀ ਹੈ।
positions-packs = ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਰੱਖੇ ਪੈਕਾਂ ਤੋਂ
positions-dated = ਇਸ ਉੱਤੇ ਲਿਖੀ ਤਾਰੀਖ: { $date }। ਪੈਕ ਬਣਾਉਣ ਵਾਲੇ: { $publisher }।
positions-old = ਇਹ 12 ਮਹੀਨਿਆਂ ਤੋਂ ਪੁਰਾਣਾ ਹੈ। ਇਸ ਨੂੰ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਨਵਾਂ ਸਟੈਂਡ ਲੱਭੋ।
positions-check = ਕੋਈ ਸਟੈਂਡ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ
positions-check-old = ਮੈਂ ਇਸ ਦੀ ਤਾਰੀਖ ਲੱਭੀ। ਜੇ ਇਹ 12 ਮਹੀਨਿਆਂ ਤੋਂ ਪੁਰਾਣਾ ਹੈ, ਜਾਂ ਤਾਰੀਖ ਨਹੀਂ, ਤਾਂ ਮੈਂ ਨਵਾਂ ਲੱਭਿਆ।
positions-check-name = ਮੈਂ MHA ਦਾ ਨਾਂ, ਸਟੈਂਡ ਦਾ ਨੰਬਰ ਅਤੇ ਉਸ ਦੀ ਤਾਰੀਖ ਨਾਲ ਲਿਖੇ ਹਨ।
positions-note = ਸਟੈਂਡ, ਉਸ ਦੀ ਤਾਰੀਖ, ਅਤੇ ਉਹ ਦਿਨ ਜਦੋਂ ਮੈਂ ਪੜ੍ਹਿਆ:
