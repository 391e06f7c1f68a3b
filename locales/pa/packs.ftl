### ਪੈਕ: ਲਿਸਟਾਂ ਜੋ ਦਸਤਖਤ ਵਾਲੀ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਅੱਗੇ ਜਾਂਦੀਆਂ ਹਨ।

## ਸੰਸਥਾਵਾਂ ਵਾਲਾ ਦਰਵਾਜ਼ਾ: ਲਿਸਟਾਂ ਲਈ ਥਾਵਾਂ

packs-door-title = ਸਾਡੀਆਂ ਲਿਸਟਾਂ
packs-door-packs = ਪੈਕ
packs-door-packs-about = ਦੇਖੋ ਕਿ ਇਹ ਲਾਇਬ੍ਰੇਰੀ ਕਿਹੜੀਆਂ ਲਿਸਟਾਂ ਤੋਂ ਬਣੀ ਹੈ। ਨਵੀਆਂ ਲਿਸਟਾਂ ਜੋੜੋ, ਅਤੇ ਅੱਗੇ ਦੇਣ ਲਈ ਆਪਣਾ ਪੈਕ ਬਣਾਓ।
packs-door-bring = ਲਿਸਟ ਲਿਆਓ ਜਾਂ ਦੂਜਿਆਂ ਨੂੰ ਦਿਓ
packs-door-bring-about = ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਜਾਂ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਦੀ ਲਿਸਟ ਸ਼ਾਮਲ ਕਰੋ। ਜਾਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ ਦੂਜਿਆਂ ਲਈ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰੋ।
packs-door-own = ਸਾਡੀਆਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ
packs-door-own-about = ਜਿਹੜੀਆਂ ਸੇਵਾਵਾਂ ਤੁਹਾਨੂੰ ਪਤਾ ਹਨ, ਉਹ ਲਿਖੋ, ਅਤੇ ਫ਼ੋਨ ਉੱਤੇ ਜੋ ਸੁਣਿਆ, ਉਹ ਵੀ ਲਿਖੋ।
packs-door-round = ਕਾਲ ਸ਼ੀਟ
packs-door-round-about = ਉਹ ਐਂਟਰੀਆਂ ਛਾਪੋ ਜਿਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰਨ ਦੀ ਸਭ ਤੋਂ ਵੱਧ ਲੋੜ ਹੈ, ਨਾਲ ਫ਼ੋਨ ਉੱਤੇ ਕਹਿਣ ਵਾਲੇ ਸ਼ਬਦ।

## ਸਕਰੀਨ

packs-title = ਪੈਕ
packs-about = ਪੈਕ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵਾਵਾਂ ਦੀ ਲਿਸਟ ਹੈ। ਜਿਸ ਨੇ ਬਣਾਇਆ, ਉਸ ਨੇ ਦਸਤਖਤ ਕੀਤੇ ਹਨ, ਇਸ ਲਈ ਜੇ ਰਾਹ ਵਿੱਚ ਕੋਈ ਇਸ ਨੂੰ ਬਦਲੇ, ਤਾਂ ਇਸ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਪਤਾ ਲੱਗ ਜਾਂਦਾ ਹੈ। ਇਹ USB ਸਟਿੱਕ ਉੱਤੇ ਲਿਜਾਇਆ ਜਾ ਸਕਦਾ ਹੈ: ਇੰਟਰਨੈੱਟ ਦੀ ਲੋੜ ਨਹੀਂ।
packs-loading = ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ ਕਿ ਇੱਥੇ ਕੀ ਹੈ…
packs-here-title = ਇਸ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ
packs-name-built-in = { -app-name } ਨਾਲ ਆਈ ਲਿਸਟ
packs-name-own = ਸਾਡੀਆਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ
packs-origin-built_in = ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਆਈ
packs-origin-signed = ਦਸਤਖਤ ਵਾਲਾ ਪੈਕ
packs-origin-imported = ਲਿਆਂਦੀ ਹੋਈ ਲਿਸਟ
packs-origin-own = ਇੱਥੇ ਲਿਖੀ
packs-fact-publisher = ਕਿਸ ਨੇ ਬਣਾਈ
packs-fact-number = ਵਰਜ਼ਨ ਨੰਬਰ
packs-fact-made = ਬਣਾਉਣ ਦੀ ਤਾਰੀਖ
packs-fact-entries = ਐਂਟਰੀਆਂ
packs-fact-check = ਜਾਂਚ
packs-fact-terms = ਵਰਤੋਂ ਦੀਆਂ ਸ਼ਰਤਾਂ
packs-fact-languages = ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਲਿਖਤਾਂ ਹਨ
packs-fact-sort = ਇਹ ਕੀ ਹੈ
packs-terms-unknown = ਨਹੀਂ ਲਿਖੀਆਂ
packs-entries =
    { $count ->
        [one] { $count } ਐਂਟਰੀ
       *[other] { $count } ਐਂਟਰੀਆਂ
    }
packs-check-by = ਫਿਰ ਜਾਂਚਣ ਦੀ ਤਾਰੀਖ: { $date }
packs-check-overdue = ਫਿਰ ਜਾਂਚਣ ਦੀ ਤਾਰੀਖ ਲੰਘ ਗਈ: { $date }
packs-check-none = ਫਿਰ ਜਾਂਚਣ ਦੀ ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ
packs-fingerprint-show = ਪੂਰਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਦਿਖਾਓ
packs-fingerprint-about = ਇਹ ਚਾਰ ਸ਼ਬਦਾਂ ਦਾ ਲੰਬਾ ਰੂਪ ਹੈ।
packs-remove = ਹਟਾਓ
packs-back = ਪਹਿਲੀ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
packs-give = ਫ਼ਾਈਲ ਵਿੱਚ ਦੂਜਿਆਂ ਨੂੰ ਦਿਓ
packs-open-own = ਸਾਡੀਆਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ ਖੋਲ੍ਹੋ

## ਕੁਝ ਹਟਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛਣਾ

packs-remove-title = “{ $name }” ਹਟਾਉਣੀ ਹੈ?
packs-remove-what =
    { $count ->
        [one] ਇਸ ਦੀ { $count } ਐਂਟਰੀ ਇਸ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚੋਂ ਚਲੀ ਜਾਵੇਗੀ। ਫਿਰ ਲੋਕਾਂ ਨੂੰ ਇਹ ਇੱਥੇ ਨਹੀਂ ਲੱਭੇਗੀ, ਜੇ ਇਹ ਕਿਸੇ ਹੋਰ ਲਿਸਟ ਵਿੱਚ ਵੀ ਨਾ ਹੋਵੇ।
       *[other] ਇਸ ਦੀਆਂ { $count } ਐਂਟਰੀਆਂ ਇਸ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚੋਂ ਚਲੀਆਂ ਜਾਣਗੀਆਂ। ਫਿਰ ਲੋਕਾਂ ਨੂੰ ਇਹ ਇੱਥੇ ਨਹੀਂ ਲੱਭਣਗੀਆਂ, ਜੇ ਇਹ ਕਿਸੇ ਹੋਰ ਲਿਸਟ ਵਿੱਚ ਵੀ ਨਾ ਹੋਣ।
    }
packs-remove-keeps = ਤੁਹਾਡੀਆਂ ਦੂਜੀਆਂ ਲਿਸਟਾਂ ਅਤੇ ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ। ਜਿਸ ਫ਼ਾਈਲ ਤੋਂ ਇਹ ਆਈ ਸੀ, ਉਸ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ, ਇਸ ਲਈ ਇਹ ਫਿਰ ਜੋੜੀ ਜਾ ਸਕਦੀ ਹੈ।
packs-remove-yes = ਹਟਾ ਦਿਓ
packs-removed = “{ $name }” ਹਟਾ ਦਿੱਤੀ ਗਈ।
packs-back-title = ਪਹਿਲੀ “{ $name }” ਉੱਤੇ ਵਾਪਸ ਜਾਣਾ ਹੈ?
packs-back-what = ਲਿਸਟ ਉਹੋ ਜਿਹੀ ਹੋ ਜਾਵੇਗੀ ਜਿਹੋ ਜਿਹੀ ਆਖਰੀ ਅੱਪਡੇਟ ਤੋਂ ਪਹਿਲਾਂ ਸੀ। ਅੱਪਡੇਟ ਨੇ ਜੋ ਠੀਕ ਕੀਤਾ ਸੀ, ਉਹ ਫਿਰ ਗਲਤ ਹੋ ਜਾਵੇਗਾ, ਇਸ ਲਈ ਇਹ ਤਦ ਹੀ ਕਰੋ ਜੇ ਅੱਪਡੇਟ ਖਰਾਬ ਹੈ।
packs-back-yes = ਵਾਪਸ ਜਾਓ
packs-back-done = “{ $name }” ਹੁਣ ਉਹੋ ਜਿਹੀ ਹੈ ਜਿਹੋ ਜਿਹੀ ਆਖਰੀ ਅੱਪਡੇਟ ਤੋਂ ਪਹਿਲਾਂ ਸੀ।

## ਪੈਕ ਜੋੜਨਾ

packs-add = ਪੈਕ ਜੋੜੋ
packs-add-choose = ਪੈਕ ਦੀ ਫ਼ਾਈਲ ਚੁਣੋ। ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਦੇਖਿਆ ਜਾ ਸਕਦਾ ਹੈ: ਹਾਲੇ ਕੁਝ ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ।
packs-add-reading = ਪੈਕ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ…
packs-add-other = ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ
packs-add-leave = ਇੰਸਟਾਲ ਨਾ ਕਰੋ
packs-add-done = ਹੋ ਗਿਆ
packs-add-another = ਹੋਰ ਪੈਕ ਜੋੜੋ

packs-offer-who = ਇਹ ਕਿਸ ਨੇ ਬਣਾਇਆ?
packs-offer-what = ਇਸ ਵਿੱਚ ਕੀ ਹੈ?
packs-offer-says = ਪੈਕ ਦਾ ਕਹਿਣਾ ਹੈ ਕਿ ਇਹ ਇਹਨਾਂ ਵੱਲੋਂ ਹੈ:
packs-offer-file = ਫ਼ਾਈਲ:

packs-sort-full = ਪੂਰੀ ਲਿਸਟ
packs-sort-delta = ਸਿਰਫ਼ ਉਹ ਜੋ ਪਹਿਲੇ ਪੈਕ ਤੋਂ ਬਾਅਦ ਬਦਲਿਆ
packs-sort-correction = ਦੂਜੀਆਂ ਲਿਸਟਾਂ ਦੀਆਂ ਐਂਟਰੀਆਂ ਵਿੱਚ ਸੋਧਾਂ
packs-sort-revocation = ਐਂਟਰੀਆਂ ਜੋ ਉਸੇ ਵੇਲੇ ਵਾਪਸ ਲੈਣੀਆਂ ਹਨ

packs-trust-trusted = ਇਹਨਾਂ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਉੱਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ।
packs-trust-unknown = ਇਹਨਾਂ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਇੱਥੇ ਹਾਲੇ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ।
packs-trust-changed = ਰੁਕੋ। ਇਹ ਉਹ ਚਾਬੀ ਨਹੀਂ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹੈ।
packs-trust-rotated = ਇਹਨਾਂ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਦੀ ਨਵੀਂ ਚਾਬੀ ਹੈ। ਪੁਰਾਣੀ ਚਾਬੀ, ਜਿਸ ਉੱਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ, ਇਹੀ ਕਹਿੰਦੀ ਹੈ।
packs-trust-unknown-how = ਪੈਕ ਵਿੱਚ ਕੋਈ ਵੀ, ਕੋਈ ਵੀ ਨਾਂ ਲਿਖ ਸਕਦਾ ਹੈ। ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਅਤੇ ਉਹ ਆਪਣੇ ਚਾਰ ਸ਼ਬਦ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ। ਉਹ ਫ਼ੋਨ ਨੰਬਰ ਵਰਤੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਤੋਂ ਸੀ, ਉਹ ਨਹੀਂ ਜੋ ਫ਼ਾਈਲ ਨਾਲ ਆਇਆ।
packs-trust-changed-how = ਹੋ ਸਕਦਾ ਹੈ ਕੋਈ “{ $name }” ਨਾਂ ਵਰਤ ਕੇ ਲੋਕਾਂ ਤੱਕ ਗਲਤ ਨੰਬਰ ਪਹੁੰਚਾ ਰਿਹਾ ਹੋਵੇ। ਜਾਂ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਦੀ ਚਾਬੀ ਗੁਆਚ ਗਈ ਅਤੇ ਉਹਨਾਂ ਨੇ ਨਵੀਂ ਬਣਾਈ। ਇਹ ਸਿਰਫ਼ ਉਹੀ ਦੱਸ ਸਕਦੇ ਹਨ। ਉਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਤੋਂ ਸੀ।
packs-trust-since = ਇੱਥੇ ਭਰੋਸਾ ਕਦੋਂ ਤੋਂ: { $date }
packs-words-compare = ਇਹ ਚਾਰ ਸ਼ਬਦ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨਾਲ ਮਿਲਾਓ
packs-words-known = ਸ਼ਬਦ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹਨ
packs-words-new = ਇਸ ਪੈਕ ਦੇ ਸ਼ਬਦ
packs-trust-compared = ਮੈਂ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨਾਲ ਸ਼ਬਦ ਮਿਲਾਏ। ਚਾਰੇ ਇੱਕੋ ਜਿਹੇ ਹਨ।
packs-trust-changed-compared = ਮੈਂ ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨਾਲ ਉਸ ਤਰੀਕੇ ਨਾਲ ਗੱਲ ਕੀਤੀ ਜੋ ਮੈਨੂੰ ਪਹਿਲਾਂ ਤੋਂ ਪਤਾ ਸੀ। ਉਹਨਾਂ ਨੇ ਮੈਨੂੰ ਨਵੀਂ ਚਾਬੀ ਬਾਰੇ ਦੱਸਿਆ ਅਤੇ ਇਹ ਨਵੇਂ ਸ਼ਬਦ ਪੜ੍ਹ ਕੇ ਸੁਣਾਏ।

packs-standing-new = ਇਹ ਪੈਕ ਇੱਥੇ ਨਵਾਂ ਹੈ।
packs-standing-newer = ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਇਹ ਉਸ ਤੋਂ ਨਵਾਂ ਹੈ।
packs-standing-same = ਇਹ ਪੈਕ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
packs-standing-older = ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਇਹ ਉਸ ਤੋਂ ਪੁਰਾਣਾ ਹੈ।
packs-standing-fork = ਇਸ ਪੈਕ ਦਾ ਵਰਜ਼ਨ ਨੰਬਰ ਉਹੀ ਹੈ ਜੋ ਤੁਹਾਡੇ ਵਾਲੇ ਦਾ ਹੈ, ਪਰ ਇਸ ਵਿੱਚ ਕੁਝ ਹੋਰ ਹੈ। ਇਹ ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਦਾ।
packs-standing-no_base = ਇਸ ਪੈਕ ਵਿੱਚ ਸਿਰਫ਼ ਤਬਦੀਲੀਆਂ ਹਨ, ਅਤੇ ਜਿਸ ਲਿਸਟ ਦੀਆਂ ਇਹ ਹਨ, ਉਹ ਇੱਥੇ ਨਹੀਂ। ਇਹ ਹਾਲੇ ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਦਾ।
packs-standing-numbers = ਤੁਹਾਡੇ ਕੋਲ ਵਰਜ਼ਨ ਨੰਬਰ { $installed } ਹੈ। ਇਸ ਫ਼ਾਈਲ ਦਾ ਵਰਜ਼ਨ ਨੰਬਰ { $offered } ਹੈ।
packs-standing-older-why = ਪੁਰਾਣੀ ਲਿਸਟ ਉਹ ਨੰਬਰ ਵਾਪਸ ਲਿਆ ਸਕਦੀ ਹੈ ਜੋ ਹੁਣ ਨਹੀਂ ਚੱਲਦੇ। ਇਹ ਤਦ ਹੀ ਕਰੋ ਜੇ ਨਵੀਂ ਲਿਸਟ ਖਰਾਬ ਹੈ।
packs-standing-fork-how = ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨਕਲੀ ਹੋ ਸਕਦਾ ਹੈ। ਪੈਕ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕਿਹੜਾ ਠੀਕ ਹੈ।
packs-standing-no-base-how = ਪੂਰੀ ਲਿਸਟ ਮੰਗੋ, ਉਸ ਨੂੰ ਇੰਸਟਾਲ ਕਰੋ, ਅਤੇ ਫਿਰ ਇਸ ਫ਼ਾਈਲ ਨਾਲ ਵਾਪਸ ਆਓ।
packs-older-sure = ਮੈਂ ਸਟਾਫ਼ ਵਿੱਚੋਂ ਹਾਂ ਅਤੇ ਮੈਨੂੰ ਜਾਣ ਬੁੱਝ ਕੇ ਪੁਰਾਣੀ ਲਿਸਟ ਚਾਹੀਦੀ ਹੈ।

packs-offer-takes-back =
    { $count ->
        [one] ਇਹ { $count } ਐਂਟਰੀ ਵਾਪਸ ਲੈਂਦਾ ਹੈ
       *[other] ਇਹ { $count } ਐਂਟਰੀਆਂ ਵਾਪਸ ਲੈਂਦਾ ਹੈ
    }

packs-install = ਇੰਸਟਾਲ ਕਰੋ
packs-install-trust = ਇਹਨਾਂ ਬਣਾਉਣ ਵਾਲਿਆਂ ਉੱਤੇ ਭਰੋਸਾ ਕਰੋ ਅਤੇ ਇੰਸਟਾਲ ਕਰੋ
packs-install-new-key = ਨਵੀਂ ਚਾਬੀ ਉੱਤੇ ਭਰੋਸਾ ਕਰੋ ਅਤੇ ਇੰਸਟਾਲ ਕਰੋ
packs-install-older = ਪੁਰਾਣੀ ਲਿਸਟ ਇੰਸਟਾਲ ਕਰੋ
packs-install-first = ਇਸ ਲਈ ਪਹਿਲਾਂ ਉੱਪਰਲੇ ਖਾਨੇ ਵਿੱਚ ਨਿਸ਼ਾਨ ਲਾਓ।
packs-install-first-both = ਇਸ ਲਈ ਪਹਿਲਾਂ ਉੱਪਰਲੇ ਦੋਵੇਂ ਖਾਨਿਆਂ ਵਿੱਚ ਨਿਸ਼ਾਨ ਲਾਓ।

packs-installed = “{ $name }” ਇੰਸਟਾਲ ਹੋ ਗਈ।
packs-changes-added =
    { $count ->
        [one] { $count } ਨਵੀਂ ਐਂਟਰੀ
       *[other] { $count } ਨਵੀਆਂ ਐਂਟਰੀਆਂ
    }
packs-changes-changed =
    { $count ->
        [one] { $count } ਐਂਟਰੀ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਲਿਖਿਆ ਹੈ
       *[other] { $count } ਐਂਟਰੀਆਂ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਲਿਖਿਆ ਹੈ
    }
packs-changes-removed =
    { $count ->
        [one] { $count } ਐਂਟਰੀ ਹੁਣ ਨਹੀਂ ਹੈ
       *[other] { $count } ਐਂਟਰੀਆਂ ਹੁਣ ਨਹੀਂ ਹਨ
    }
packs-changes-same =
    { $count ->
        [one] { $count } ਐਂਟਰੀ ਪਹਿਲਾਂ ਵਰਗੀ ਹੈ
       *[other] { $count } ਐਂਟਰੀਆਂ ਪਹਿਲਾਂ ਵਰਗੀਆਂ ਹਨ
    }
packs-changes-none = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
packs-changes-names = ਉਹਨਾਂ ਦੇ ਨਾਂ ਦਿਖਾਓ
packs-change-added = ਨਵੀਆਂ
packs-change-changed = ਬਦਲੀਆਂ
packs-change-removed = ਹੁਣ ਨਹੀਂ ਹਨ
packs-changes-more = ਹੋਰ ਵੀ ਹਨ। ਇੱਥੇ ਸਿਰਫ਼ ਪਹਿਲੀਆਂ ਦੇ ਨਾਂ ਹਨ।

## ਪੈਕ ਬਣਾਉਣ ਵਾਲੇ, ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਸਾਨੂੰ ਭਰੋਸਾ ਹੈ

packs-publishers-title = ਪੈਕ ਬਣਾਉਣ ਵਾਲੇ, ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਸਾਨੂੰ ਭਰੋਸਾ ਹੈ
packs-publishers-about = ਇਹਨਾਂ ਦੇ ਚਾਰ ਸ਼ਬਦ ਤੁਸੀਂ ਇੱਕ ਵਾਰ ਮਿਲਾ ਲਏ ਸਨ। ਇਹਨਾਂ ਦੇ ਅਗਲੇ ਪੈਕ ਫਿਰ ਨਹੀਂ ਪੁੱਛਦੇ।
packs-publishers-none = ਹਾਲੇ ਕੋਈ ਨਹੀਂ। ਜਦੋਂ ਤੁਸੀਂ ਪੈਕ ਜੋੜੋ, ਤਾਂ ਬਣਾਉਣ ਵਾਲਿਆਂ ਦੇ ਚਾਰ ਸ਼ਬਦ ਮਿਲਾ ਕੇ ਉਹਨਾਂ ਉੱਤੇ ਭਰੋਸਾ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।
packs-forget = ਹੁਣ ਭਰੋਸਾ ਨਾ ਕਰੋ
packs-forget-title = “{ $name }” ਉੱਤੇ ਹੁਣ ਭਰੋਸਾ ਨਹੀਂ ਕਰਨਾ?
packs-forget-what = ਇਹਨਾਂ ਦੀਆਂ ਜਿਹੜੀਆਂ ਲਿਸਟਾਂ ਤੁਹਾਡੇ ਕੋਲ ਹਨ, ਉਹ ਰਹਿੰਦੀਆਂ ਹਨ। ਇਹਨਾਂ ਦਾ ਅਗਲਾ ਪੈਕ ਤੁਹਾਨੂੰ ਫਿਰ ਚਾਰ ਸ਼ਬਦ ਮਿਲਾਉਣ ਲਈ ਕਹੇਗਾ।
packs-forget-yes = ਹੁਣ ਭਰੋਸਾ ਨਾ ਕਰੋ
packs-forgotten = “{ $name }” ਉੱਤੇ ਹੁਣ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।

## ਫੋਲਡਰ ਜਿਸ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖੀ ਜਾਂਦੀ ਹੈ

packs-watch-title = ਨਜ਼ਰ ਰੱਖਣ ਲਈ ਇੱਕ ਫੋਲਡਰ
packs-watch-about = ਇਸ ਫੋਲਡਰ ਵਿੱਚ ਪਏ ਨਵੇਂ ਪੈਕ ਆਪੇ ਇੰਸਟਾਲ ਹੋ ਜਾਂਦੇ ਹਨ, ਜੇ ਉਹਨਾਂ ਦੇ ਬਣਾਉਣ ਵਾਲਿਆਂ ਉੱਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ। ਬਾਕੀ ਸਾਰੇ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਦੇ ਹਨ। ਸਾਂਝੀ ਡਰਾਈਵ ਜਾਂ USB ਸਟਿੱਕ ਚੰਗੀ ਥਾਂ ਹੈ।
packs-watch-choose = ਫੋਲਡਰ ਚੁਣੋ
packs-watch-choose-another = ਕੋਈ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ
packs-watch-folder = ਨਜ਼ਰ ਇਸ ਉੱਤੇ ਹੈ:
packs-watch-away = ਇਹ ਫੋਲਡਰ ਇਸ ਵੇਲੇ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਜੇ ਇਹ USB ਸਟਿੱਕ ਉੱਤੇ ਹੈ, ਤਾਂ ਸਟਿੱਕ ਲਾਓ ਅਤੇ ਫਿਰ ਦੇਖੋ।
packs-watch-now = ਹੁਣੇ ਦੇਖੋ
packs-watch-stop = ਨਜ਼ਰ ਰੱਖਣੀ ਬੰਦ ਕਰੋ
packs-watch-looked = ਹੁਣੇ ਦੇਖਿਆ।
packs-watch-stopped = ਹੁਣ ਕਿਸੇ ਫੋਲਡਰ ਉੱਤੇ ਨਜ਼ਰ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ।
packs-watch-found = ਪਿਛਲੀ ਵਾਰ ਦੇਖਣ ਉੱਤੇ ਕੀ ਲੱਭਾ
packs-watch-found-none = ਉਸ ਵਿੱਚ ਕੋਈ ਪੈਕ ਨਹੀਂ ਸੀ।
packs-watch-installed = ਇੰਸਟਾਲ ਹੋ ਗਿਆ
packs-watch-nothing_new = ਕੁਝ ਨਵਾਂ ਨਹੀਂ
packs-watch-asks = ਤੁਸੀਂ ਫ਼ੈਸਲਾ ਕਰੋ
packs-watch-bad = ਨਹੀਂ ਵਰਤਿਆ
packs-watch-decide = ਦੇਖੋ

## ਪੈਕ ਬਣਾਉਣਾ

packs-make-title = ਪੈਕ ਬਣਾਓ
packs-make-about = ਆਪਣੀਆਂ ਲਿਸਟਾਂ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਓ ਅਤੇ ਅੱਗੇ ਦਿਓ। ਤੁਸੀਂ ਆਪਣੀ ਚਾਬੀ ਨਾਲ ਦਸਤਖਤ ਕਰੋ, ਤਾਂ ਜੋ ਦੂਜਿਆਂ ਨੂੰ ਪਤਾ ਲੱਗੇ ਕਿ ਇਹ ਤੁਹਾਡੇ ਵੱਲੋਂ ਹੈ।
packs-make-open = ਪੈਕ ਬਣਾਓ
packs-make-close = ਸੇਵ ਕੀਤੇ ਬਿਨਾਂ ਬੰਦ ਕਰੋ
packs-make-part-what = ਇਸ ਵਿੱਚ ਕੀ ਜਾਵੇਗਾ?
packs-make-part-name = ਇਸ ਦਾ ਨਾਂ ਕੀ ਹੈ?
packs-make-part-sign = ਦਸਤਖਤ ਕਰੋ ਅਤੇ ਸੇਵ ਕਰੋ
packs-make-from = ਲਿਸਟਾਂ ਜੋ ਇਸ ਵਿੱਚ ਜਾਣਗੀਆਂ
packs-make-name = ਪੈਕ ਦਾ ਨਾਂ
packs-make-name-about = ਲੋਕਾਂ ਲਈ, ਜਿਵੇਂ “Help in Example County”।
packs-make-publisher = ਕੌਣ ਬਣਾਉਂਦਾ ਹੈ
packs-make-publisher-about = ਤੁਹਾਡੇ ਗਰੁੱਪ ਦਾ ਨਾਂ, ਜਿਵੇਂ ਦੂਜੇ ਤੁਹਾਨੂੰ ਜਾਣਦੇ ਹਨ।
packs-make-id = ਛੋਟਾ ਨਾਂ
packs-make-id-about = ਅੰਗਰੇਜ਼ੀ ਦੇ ਛੋਟੇ ਅੱਖਰ, ਅੰਕ, ਬਿੰਦੂ ਅਤੇ ਹਾਈਫਨ। ਜਦੋਂ ਵੀ ਇਹ ਪੈਕ ਫਿਰ ਬਣਾਓ, ਇਹੀ ਨਾਂ ਰੱਖੋ।
packs-make-number = ਵਰਜ਼ਨ ਨੰਬਰ
packs-make-number-about = ਜਦੋਂ ਵੀ ਇਹ ਪੈਕ ਫਿਰ ਬਣਾਓ, ਇਸ ਦਾ ਵਰਜ਼ਨ ਨੰਬਰ ਪਹਿਲਾਂ ਤੋਂ ਵੱਡਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
packs-make-check = ਫਿਰ ਜਾਂਚਣ ਦੀ ਤਾਰੀਖ
packs-make-check-about = ਇਸ ਦਿਨ ਤੋਂ ਬਾਅਦ, ਜਿਨ੍ਹਾਂ ਕੋਲ ਇਹ ਪੈਕ ਹੈ, ਉਹਨਾਂ ਸਾਰਿਆਂ ਨੂੰ ਦਿਸੇਗਾ ਕਿ ਇਸ ਦੀਆਂ ਗੱਲਾਂ ਫਿਰ ਜਾਂਚਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ।
packs-make-terms = ਵਰਤੋਂ ਦੀਆਂ ਸ਼ਰਤਾਂ
packs-make-terms-about = ਦੂਜੇ ਇਸ ਨਾਲ ਕੀ ਕਰ ਸਕਦੇ ਹਨ, ਜਿਵੇਂ “CC BY 4.0”। ਇਹ ਖਾਲੀ ਵੀ ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ।
packs-make-since = ਸਿਰਫ਼ ਉਹ ਜੋ ਪਹਿਲੇ ਪੈਕ ਤੋਂ ਬਾਅਦ ਬਦਲਿਆ
packs-make-since-about = ਇਹ ਖਾਲੀ ਵੀ ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਆਪਣਾ ਪਹਿਲਾ ਪੈਕ ਚੁਣੋ, ਤਾਂ ਨਵੀਂ ਫ਼ਾਈਲ ਛੋਟੀ ਹੁੰਦੀ ਹੈ, ਪਰ ਸਿਰਫ਼ ਉਹਨਾਂ ਦੇ ਕੰਮ ਆਉਂਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਪਹਿਲਾ ਪੈਕ ਹੈ।
packs-make-key = ਤੁਹਾਡੀ ਗੁਪਤ ਚਾਬੀ
packs-make-key-about = ਹਾਲੇ ਚਾਬੀ ਨਹੀਂ ਹੈ? ਪਹਿਲਾਂ ਹੇਠਾਂ ਇੱਕ ਬਣਾ ਲਓ।
packs-make-password = ਚਾਬੀ ਦਾ ਪਾਸਵਰਡ
packs-make-folder = ਕਿੱਥੇ ਸੇਵ ਕਰਨਾ ਹੈ
packs-make-save = ਪੈਕ ਬਣਾਓ
packs-made = ਪੈਕ ਸੇਵ ਹੋ ਗਿਆ: { $file }
packs-made-next = ਹੁਣ ਇਸ ਫ਼ਾਈਲ ਨੂੰ ਕਾਪੀ ਕਰੋ ਅਤੇ ਅੱਗੇ ਦਿਓ। ਜਦੋਂ ਲੋਕ ਇਸ ਨੂੰ ਪਹਿਲੀ ਵਾਰ ਜੋੜਨ, ਤਾਂ ਫ਼ੋਨ ਉੱਤੇ ਉਹਨਾਂ ਨੂੰ ਆਪਣੇ ਚਾਰ ਸ਼ਬਦ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ।
packs-make-another = ਹੋਰ ਬਣਾਓ
packs-make-wrong = ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਨੂੰ ਫਿਰ ਦੇਖੋ:
packs-make-need-from = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਲਿਸਟ ਚੁਣੋ।
packs-make-need-name = ਪੈਕ ਦਾ ਨਾਂ ਰੱਖੋ।
packs-make-need-publisher = ਲਿਖੋ ਕਿ ਕੌਣ ਬਣਾਉਂਦਾ ਹੈ।
packs-make-need-id = ਛੋਟੇ ਨਾਂ ਵਿੱਚ ਸਿਰਫ਼ a ਤੋਂ z ਤੱਕ ਦੇ ਛੋਟੇ ਅੱਖਰ, ਅੰਕ, ਬਿੰਦੂ ਅਤੇ ਹਾਈਫਨ ਹੋ ਸਕਦੇ ਹਨ। ਇਹ ਕਿਸੇ ਅੱਖਰ ਜਾਂ ਅੰਕ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
packs-make-need-number = ਵਰਜ਼ਨ ਨੰਬਰ ਪੂਰਾ ਅੰਕ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, { $least } ਜਾਂ ਇਸ ਤੋਂ ਵੱਡਾ।
packs-make-need-date = ਕੋਈ ਆਉਣ ਵਾਲਾ ਦਿਨ ਚੁਣੋ, ਜਾਂ ਖਾਲੀ ਛੱਡ ਦਿਓ।
packs-make-need-key = ਆਪਣੀ ਗੁਪਤ ਚਾਬੀ ਚੁਣੋ।
packs-make-need-password = ਚਾਬੀ ਦਾ ਪਾਸਵਰਡ ਲਿਖੋ।
packs-make-need-folder = ਚੁਣੋ ਕਿ ਕਿੱਥੇ ਸੇਵ ਕਰਨਾ ਹੈ।

## ਬਣੇ ਹੋਏ ਪੈਕ ਉੱਤੇ ਇੱਕ ਹੋਰ ਦਸਤਖਤ

packs-sign-title = ਬਣੇ ਹੋਏ ਪੈਕ ਉੱਤੇ ਦਸਤਖਤ ਕਰੋ
packs-sign-about = ਲਿਸਟ ਦੇ ਰਾਖੇ ਹੋ ਸਕਦੇ ਹਨ। ਇਹ ਉਹ ਲੋਕ ਹਨ ਜੋ ਨੁਕਸਾਨ ਕਰਨ ਵਾਲੀ ਐਂਟਰੀ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹਨ, ਪਰ ਤਦ ਹੀ ਜੇ ਉਹਨਾਂ ਵਿੱਚੋਂ ਕਈ ਸਹਿਮਤ ਹੋਣ। ਉਹ ਵਾਰੀ-ਵਾਰੀ ਇੱਕੋ ਫ਼ਾਈਲ ਉੱਤੇ ਦਸਤਖਤ ਕਰਦੇ ਹਨ: ਹਰ ਕੋਈ ਇੱਕ ਦਸਤਖਤ ਜੋੜਦਾ ਹੈ ਅਤੇ ਨਵੀਂ ਫ਼ਾਈਲ ਅਗਲੇ ਨੂੰ ਦਿੰਦਾ ਹੈ।
packs-sign-open = ਪੈਕ ਉੱਤੇ ਦਸਤਖਤ ਕਰੋ
packs-sign-part-what = ਕਿਹੜਾ ਪੈਕ?
packs-sign-pack = ਪੈਕ ਦੀ ਫ਼ਾਈਲ
packs-sign-pack-about = ਸਭ ਤੋਂ ਨਵੀਂ ਫ਼ਾਈਲ ਲਓ, ਜਿਸ ਉੱਤੇ ਹੁਣ ਤੱਕ ਦੇ ਸਾਰੇ ਦਸਤਖਤ ਹੋਣ। ਉਹ ਉਵੇਂ ਹੀ ਰਹਿੰਦੀ ਹੈ: ਤੁਹਾਡੇ ਦਸਤਖਤ ਜੋੜ ਕੇ ਨਵੀਂ ਫ਼ਾਈਲ ਸੇਵ ਹੁੰਦੀ ਹੈ।
packs-sign-reading = ਪੈਕ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ…
packs-sign-read = ਦਸਤਖਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਪੜ੍ਹੋ। ਤੁਹਾਡੇ ਦਸਤਖਤ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਤੁਸੀਂ ਇਸ ਨਾਲ ਸਹਿਮਤ ਹੋ।
packs-sign-save = ਮੇਰੇ ਦਸਤਖਤ ਜੋੜੋ
packs-sign-need-pack = ਪੈਕ ਦੀ ਫ਼ਾਈਲ ਚੁਣੋ।
packs-signed = ਤੁਹਾਡੇ ਦਸਤਖਤ ਵਾਲਾ ਪੈਕ ਸੇਵ ਹੋ ਗਿਆ: { $file }
packs-signed-next = ਇਹ ਫ਼ਾਈਲ ਉਸ ਨੂੰ ਦਿਓ ਜਿਸ ਨੇ ਅੱਗੇ ਦਸਤਖਤ ਕਰਨੇ ਹਨ। ਜਦੋਂ ਸਾਰਿਆਂ ਦੇ ਦਸਤਖਤ ਹੋ ਜਾਣ, ਤਾਂ ਅੱਗੇ ਦੇ ਦਿਓ। ਫਿਰ ਜਿਨ੍ਹਾਂ ਕੋਲ ਲਿਸਟ ਹੈ, ਉਹ ਸਾਰੇ ਇਸ ਨੂੰ ਜੋੜ ਸਕਦੇ ਹਨ।
packs-sign-another = ਹੋਰ ਉੱਤੇ ਦਸਤਖਤ ਕਰੋ

## ਐਂਟਰੀਆਂ ਵਾਪਸ ਲੈਣ ਵਾਲਾ ਪੈਕ

packs-take-title = ਐਂਟਰੀਆਂ ਵਾਪਸ ਲਓ
packs-take-about = ਜੇ ਕਿਸੇ ਐਂਟਰੀ ਨਾਲ ਲੋਕਾਂ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ, ਤਾਂ ਅਗਲੇ ਪੈਕ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ। ਇਸ ਨਾਲ ਇੱਕ ਛੋਟੀ ਫ਼ਾਈਲ ਬਣਦੀ ਹੈ। ਜਿੱਥੇ ਵੀ ਇਹ ਜੋੜੀ ਜਾਵੇ, ਉਹ ਐਂਟਰੀਆਂ ਉਸੇ ਵੇਲੇ ਚਲੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਭਾਵੇਂ ਕੋਈ ਪੁਰਾਣੀ ਲਿਸਟ ਉਹਨਾਂ ਨੂੰ ਫਿਰ ਲਿਆਵੇ।
packs-take-wardens = ਇਹ ਸਿਰਫ਼ ਲਿਸਟ ਬਣਾਉਣ ਵਾਲੇ ਜਾਂ ਉਸ ਦੇ ਰਾਖੇ ਕਰ ਸਕਦੇ ਹਨ। ਜੇ ਕਈ ਰਾਖਿਆਂ ਦਾ ਸਹਿਮਤ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਤਾਂ ਤੁਹਾਡੇ ਵਿੱਚੋਂ ਇੱਕ ਇੱਥੇ ਫ਼ਾਈਲ ਬਣਾਵੇ। ਬਾਕੀ ਵਾਰੀ-ਵਾਰੀ “ਬਣੇ ਹੋਏ ਪੈਕ ਉੱਤੇ ਦਸਤਖਤ ਕਰੋ” ਹੇਠ ਦਸਤਖਤ ਕਰਨ।
packs-take-open = ਐਂਟਰੀਆਂ ਵਾਪਸ ਲਓ
packs-take-part-what = ਕੀ ਵਾਪਸ ਲੈਣਾ ਹੈ?
packs-take-pack = ਲਿਸਟ ਜਿਸ ਵਿੱਚ ਇਹ ਹਨ
packs-take-choose = ਲਿਸਟ ਚੁਣੋ
packs-take-entries = ਐਂਟਰੀਆਂ
packs-take-entries-about = ਹਰ ਐਂਟਰੀ ਦਾ ਪੱਕਾ ਨਾਂ ਆਪਣੀ ਵੱਖਰੀ ਲਾਈਨ ਵਿੱਚ ਲਿਖੋ। ਇਹ ਨਾਂ “ਗਲਤੀ ਦੱਸੋ” ਸਕਰੀਨ ਉੱਤੇ ਮਿਲਦਾ ਹੈ। ਉੱਥੇ ਇੱਕ ਬਟਨ ਇਹ ਤੁਹਾਡੇ ਲਈ ਭਰ ਵੀ ਦਿੰਦਾ ਹੈ।
packs-take-reason = ਕਿਉਂ
packs-take-reason-about = ਸਾਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ। ਜਿਸ ਨੂੰ ਵੀ ਫ਼ਾਈਲ ਮਿਲੇ, ਉਹ ਇਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਉਹਨਾਂ ਦੇ ਨਾਂ ਨਾ ਲਿਖੋ ਜਿਨ੍ਹਾਂ ਨੂੰ ਨੁਕਸਾਨ ਹੋਇਆ।
packs-take-signer = ਦਸਤਖਤ ਕੌਣ ਕਰਦਾ ਹੈ
packs-take-save = ਫ਼ਾਈਲ ਬਣਾਓ
packs-take-need-pack = ਲਿਸਟ ਚੁਣੋ।
packs-take-need-entries = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਐਂਟਰੀ ਲਿਖੋ।
packs-take-need-reason = ਲਿਖੋ ਕਿ ਕਿਉਂ।
packs-take-need-signer = ਲਿਖੋ ਕਿ ਦਸਤਖਤ ਕੌਣ ਕਰਦਾ ਹੈ।
packs-taken = ਫ਼ਾਈਲ ਸੇਵ ਹੋ ਗਈ: { $file }
packs-taken-next = ਐਂਟਰੀਆਂ ਹਾਲੇ ਵੀ ਹਨ, ਅਤੇ ਪਹਿਲੇ ਦਸਤਖਤ ਤੁਹਾਡੇ ਹਨ। ਜੇ ਹੋਰਾਂ ਨੇ ਵੀ ਦਸਤਖਤ ਕਰਨੇ ਹਨ, ਤਾਂ ਫ਼ਾਈਲ ਉਹਨਾਂ ਵਿੱਚੋਂ ਅਗਲੇ ਨੂੰ ਦਿਓ। ਜਦੋਂ ਸਾਰਿਆਂ ਦੇ ਦਸਤਖਤ ਹੋ ਜਾਣ, ਤਾਂ ਇਸ ਨੂੰ ਇੱਥੇ ਜੋੜੋ ਅਤੇ ਅੱਗੇ ਦਿਓ।
packs-take-another = ਹੋਰ ਵਾਪਸ ਲਓ
packs-take-hint = ਕੀ ਇਹ ਲਿਸਟ ਤੁਹਾਡੀ ਬਣਾਈ ਹੋਈ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਇਸ ਦੇ ਰਾਖਿਆਂ ਵਿੱਚੋਂ ਹੋ? ਜੇ ਇਸ ਐਂਟਰੀ ਨਾਲ ਲੋਕਾਂ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ, ਤਾਂ ਇਹ ਉਹਨਾਂ ਸਾਰਿਆਂ ਲਈ ਵਾਪਸ ਲਈ ਜਾ ਸਕਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਲਿਸਟ ਹੈ।
packs-take-hint-open = ਵਾਪਸ ਲਓ

## ਚਾਬੀ ਬਣਾਉਣਾ

packs-key-title = ਤੁਹਾਡੀ ਚਾਬੀ
packs-key-about = ਚਾਬੀ ਪਾਸਵਰਡ ਵਾਲੀ ਇੱਕ ਫ਼ਾਈਲ ਹੈ। ਇਸ ਨਾਲ ਤੁਹਾਡੇ ਪੈਕਾਂ ਉੱਤੇ ਦਸਤਖਤ ਹੁੰਦੇ ਹਨ। ਤੁਹਾਡੇ ਗਰੁੱਪ ਨੂੰ ਸਿਰਫ਼ ਇੱਕ ਚਾਹੀਦੀ ਹੈ, ਅਤੇ ਉਹ ਇੱਕੋ ਵਾਰ ਬਣਾਉਣੀ ਪੈਂਦੀ ਹੈ।
packs-key-open = ਚਾਬੀ ਬਣਾਓ
packs-key-folder = ਕਿੱਥੇ ਸੇਵ ਕਰਨੀ ਹੈ
packs-key-folder-about = ਸਭ ਤੋਂ ਚੰਗੀ ਉਹ USB ਸਟਿੱਕ ਹੈ ਜੋ ਤਾਲੇ ਵਿੱਚ ਰੱਖੀ ਜਾ ਸਕੇ।
packs-key-password = ਪਾਸਵਰਡ
packs-key-password-about = ਘੱਟੋ-ਘੱਟ 8 ਅੱਖਰ। ਚਾਰ ਜਾਂ ਵੱਧ ਅਜਿਹੇ ਸ਼ਬਦ, ਜਿਨ੍ਹਾਂ ਦਾ ਆਪਸ ਵਿੱਚ ਕੋਈ ਮੇਲ ਨਹੀਂ, ਪੱਕੇ ਵੀ ਹਨ ਅਤੇ ਯਾਦ ਵੀ ਸੌਖੇ ਰਹਿੰਦੇ ਹਨ।
packs-key-again = ਉਹੀ ਪਾਸਵਰਡ ਫਿਰ
packs-key-short = ਪਾਸਵਰਡ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 8 ਅੱਖਰ ਚਾਹੀਦੇ ਹਨ।
packs-key-differ = ਦੋਵੇਂ ਪਾਸਵਰਡ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ ਹਨ।
packs-key-make = ਚਾਬੀ ਬਣਾਓ
packs-key-working = ਚਾਬੀ ਬਣ ਰਹੀ ਹੈ…
packs-key-made = ਤੁਹਾਡੀ ਚਾਬੀ ਤਿਆਰ ਹੈ
packs-key-made-words = ਇਹ ਤੁਹਾਡੇ ਚਾਰ ਸ਼ਬਦ ਹਨ। ਫ਼ੋਨ ਉੱਤੇ ਲੋਕਾਂ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ, ਤਾਂ ਜੋ ਉਹਨਾਂ ਨੂੰ ਪਤਾ ਲੱਗੇ ਕਿ ਪੈਕ ਸੱਚਮੁੱਚ ਤੁਹਾਡੇ ਵੱਲੋਂ ਹੈ।
packs-key-made-secret = ਗੁਪਤ ਚਾਬੀ: ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ
packs-key-made-public = ਖੁੱਲ੍ਹੀ ਚਾਬੀ: ਅੱਗੇ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ
packs-key-advice = ਇਸ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸਾਂਭੋ
packs-key-advice-copy = ਗੁਪਤ ਚਾਬੀ ਦੀ ਇੱਕ ਕਾਪੀ ਦੂਜੀ USB ਸਟਿੱਕ ਉੱਤੇ, ਤਾਲੇ ਵਾਲੀ ਥਾਂ ਰੱਖੋ।
packs-key-advice-password = ਪਾਸਵਰਡ ਲਿਖ ਲਓ ਅਤੇ ਚਾਬੀ ਤੋਂ ਵੱਖ ਰੱਖੋ। ਇਹ ਤੁਹਾਡੇ ਲਈ ਕੋਈ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਸਕਦਾ।
packs-key-advice-lost = ਜੇ ਚਾਬੀ ਗੁਆਚ ਜਾਵੇ ਜਾਂ ਚੋਰੀ ਹੋ ਜਾਵੇ, ਤਾਂ ਤੁਹਾਡੇ ਪੈਕ ਵਰਤਣ ਵਾਲੇ ਸਾਰਿਆਂ ਨੂੰ ਉਸੇ ਵੇਲੇ ਦੱਸੋ।
packs-key-use = ਇਸ ਨਾਲ ਪੈਕ ਉੱਤੇ ਦਸਤਖਤ ਕਰੋ

## ਵਾਪਸ ਲਈਆਂ ਐਂਟਰੀਆਂ

packs-revoked-title = ਵਾਪਸ ਲਈਆਂ
packs-revoked-about = ਕਿਸੇ ਨੇ ਦੇਖਿਆ ਕਿ ਇਹ ਐਂਟਰੀਆਂ ਗਲਤ ਹਨ ਜਾਂ ਨੁਕਸਾਨ ਕਰਦੀਆਂ ਹਨ। ਇਹ ਦਿਖਾਈਆਂ ਨਹੀਂ ਜਾਂਦੀਆਂ, ਭਾਵੇਂ ਕੋਈ ਪੁਰਾਣੀ ਲਿਸਟ ਇਹਨਾਂ ਨੂੰ ਫਿਰ ਲਿਆਵੇ।
packs-revoked-by = ਕਿਸ ਨੇ ਵਾਪਸ ਲਈ: { $by }, ਤਾਰੀਖ: { $date }
packs-revoked-entry = ਐਂਟਰੀ:

## ਐਂਟਰੀਆਂ ਦੇ ਜੋੜੇ ਜੋ ਇੱਕੋ ਹੋ ਸਕਦੇ ਹਨ

packs-twins-notice =
    { $count ->
        [one] ਐਂਟਰੀਆਂ ਦਾ { $count } ਜੋੜਾ ਇੱਕੋ ਸੇਵਾ ਹੋ ਸਕਦਾ ਹੈ।
       *[other] ਐਂਟਰੀਆਂ ਦੇ { $count } ਜੋੜੇ ਇੱਕੋ ਸੇਵਾ ਹੋ ਸਕਦੇ ਹਨ।
    }
packs-twins-open = ਇਹਨਾਂ ਨੂੰ ਦੇਖੋ
packs-twins-title = ਕੀ ਇਹ ਇੱਕੋ ਹਨ?
packs-twins-about = ਦੋ ਲਿਸਟਾਂ ਵਿੱਚ ਇੱਕੋ ਸੇਵਾ ਦੋ ਵਾਰ ਹੋ ਸਕਦੀ ਹੈ। ਦੋਵੇਂ ਪਾਸੇ ਦੇਖੋ ਅਤੇ ਫ਼ੈਸਲਾ ਕਰੋ। ਜੇ ਪੱਕਾ ਪਤਾ ਨਾ ਲੱਗੇ, ਤਾਂ ਉਹਨਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਜੋੜੇ ਨੂੰ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ: ਦੋਵੇਂ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਰਹਿੰਦੀਆਂ ਹਨ।
packs-twins-loading = ਜੋੜੇ ਲੱਭੇ ਜਾ ਰਹੇ ਹਨ…
packs-twins-none = ਇਸ ਵੇਲੇ ਕੋਈ ਦੋ ਐਂਟਰੀਆਂ ਇੱਕੋ ਜਿਹੀਆਂ ਨਹੀਂ ਲੱਗਦੀਆਂ।
packs-twins-pair = ਜੋੜਾ { $number }, ਕੁੱਲ { $total }
packs-same-number = ਦੋਹਾਂ ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਇੱਕੋ ਹੈ।
packs-same-name_and_state = ਦੋਹਾਂ ਦਾ ਨਾਂ ਇੱਕੋ ਹੈ, ਅਤੇ ਸਟੇਟ ਵੀ ਇੱਕੋ।
packs-twins-from = ਕਿੱਥੋਂ: { $list }
packs-twins-no-ways = ਨਾ ਫ਼ੋਨ ਨੰਬਰ, ਨਾ ਵੈੱਬਸਾਈਟ
packs-twins-keep = ਇਹ ਇੱਕੋ ਹਨ: ਇਹ ਵਾਲੀ ਰੱਖੋ
packs-twins-apart = ਇਹ ਇੱਕੋ ਨਹੀਂ ਹਨ
packs-twins-joined = ਹੁਣ ਤੋਂ ਸਿਰਫ਼ “{ $name }” ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ।
packs-twins-kept-apart = ਦੋਵੇਂ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਅਸੀਂ ਇਹਨਾਂ ਬਾਰੇ ਫਿਰ ਨਹੀਂ ਪੁੱਛਾਂਗੇ।
packs-twins-packs = ਪੈਕਾਂ ਵੱਲ
