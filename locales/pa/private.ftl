### ਨੋਟਾਂ, ਸਾਂਭੀਆਂ ਥਾਵਾਂ ਅਤੇ ਔਖੇ ਦਿਨਾਂ ਦੀ ਯੋਜਨਾ ਲਈ ਨਿੱਜੀ ਥਾਂ, ਲੰਬੇ ਪਾਸਵਰਡ ਨਾਲ ਲੌਕ।

private-title = ਮੇਰੇ ਨਿੱਜੀ ਨੋਟ
private-about = ਇੱਥੇ ਸਾਂਭ ਕੇ ਰੱਖੀਆਂ ਥਾਵਾਂ, ਨੋਟ ਅਤੇ ਔਖੇ ਦਿਨਾਂ ਦੀ ਯੋਜਨਾ ਰੱਖੋ। ਇਹ ਸਭ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਲੰਬੇ ਪਾਸਵਰਡ (ਕਈ ਸ਼ਬਦਾਂ ਦੇ ਪਾਸਵਰਡ) ਨਾਲ ਲੌਕ ਰਹਿੰਦਾ ਹੈ।
private-not-here = ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਦਾ। ਇਹ ਸਾਂਝਾ ਕਿਓਸਕ ਹੈ, ਜਾਂ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇਸ ਲਈ ਕੋਈ ਫੋਲਡਰ ਨਹੀਂ।
private-honest-lost = ਜੇ ਤੁਸੀਂ ਲੰਬਾ ਪਾਸਵਰਡ ਭੁੱਲ ਜਾਓ, ਤਾਂ ਫ਼ਾਈਲ ਨੂੰ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਇਸ ਦਾ ਹੋਰ ਕੋਈ ਰਾਹ ਨਹੀਂ।
private-honest-seen = ਜੋ ਇਹ ਕੰਪਿਊਟਰ ਫਰੋਲੇ, ਉਹ ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਫ਼ਾਈਲ ਉੱਥੇ ਹੈ, ਪਰ ਲੰਬੇ ਪਾਸਵਰਡ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
private-honest-watched = ਜੋ ਪ੍ਰੋਗਰਾਮ ਕੀਬੋਰਡ ਜਾਂ ਸਕਰੀਨ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖਦਾ ਹੋਵੇ, ਉਸ ਤੋਂ ਇਹ ਨਹੀਂ ਬਚਾਉਂਦਾ।
private-honest-forced = ਜੇ ਕੋਈ ਤੁਹਾਨੂੰ ਇਹ ਖੋਲ੍ਹਣ ਲਈ ਮਜਬੂਰ ਕਰ ਸਕਦਾ ਹੈ, ਤਾਂ ਕੁਝ ਨਾ ਰੱਖਣਾ ਹੀ ਵੱਧ ਸੁਰੱਖਿਅਤ ਹੈ।
private-new = ਲੌਕ ਵਾਲੀ ਥਾਂ ਬਣਾਓ
private-passphrase = ਲੰਬਾ ਪਾਸਵਰਡ
private-passphrase-again = ਉਹੀ ਪਾਸਵਰਡ ਇੱਕ ਵਾਰ ਹੋਰ
private-passphrase-how = ਚਾਰ-ਪੰਜ ਅਜਿਹੇ ਸ਼ਬਦ ਚੰਗੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਆਪਸ ਵਿੱਚ ਕੋਈ ਮੇਲ ਨਹੀਂ। ਕਾਗਜ਼ ਉੱਤੇ ਤਦ ਹੀ ਲਿਖੋ ਜੇ ਉਹ ਕਾਗਜ਼ ਸੁਰੱਖਿਅਤ ਰਹੇ।
private-show = ਜੋ ਮੈਂ ਲਿਖਾਂ, ਉਹ ਦਿਖਾਓ
private-weak-too_short = { $least ->
    [one] ਇਸ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $least } ਅੱਖਰ ਚਾਹੀਦਾ ਹੈ।
   *[other] ਇਸ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $least } ਅੱਖਰ ਚਾਹੀਦੇ ਹਨ।
}
private-weak-one_thing_repeated = ਇਹ ਉਹੀ ਚੀਜ਼ ਵਾਰ-ਵਾਰ ਹੈ।
private-weak-few_different = { $least ->
    [one] ਇਸ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $least } ਵੱਖਰਾ ਅੱਖਰ ਚਾਹੀਦਾ ਹੈ।
   *[other] ਇਸ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $least } ਵੱਖ-ਵੱਖ ਅੱਖਰ ਚਾਹੀਦੇ ਹਨ।
}
private-weak-straight = ਇਹ ਇੱਕੋ ਕਤਾਰ ਦੇ ਅੱਖਰ ਜਾਂ ਅੰਕ ਹਨ।
private-weak-common = ਇਹ ਬਹੁਤ ਲੋਕ ਵਰਤਦੇ ਹਨ। ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਇਹੀ ਅਜ਼ਮਾਇਆ ਜਾਵੇਗਾ।
private-strong = ਇਹ ਲੰਬਾ ਪਾਸਵਰਡ ਚੰਗਾ ਹੈ।
private-differ = ਦੋਵੇਂ ਪਾਸਵਰਡ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ ਹਨ।
private-make = ਬਣਾਓ
private-locked = ਤੁਹਾਡੇ ਨਿੱਜੀ ਨੋਟ ਲੌਕ ਹਨ
private-open = ਖੋਲ੍ਹੋ
private-opening = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…
private-lock = ਹੁਣੇ ਲੌਕ ਕਰੋ
private-locks-itself = { $minutes ->
    [one] ਜੇ { $minutes } ਮਿੰਟ ਤੱਕ ਕੋਈ ਬਟਨ ਨਾ ਦੱਬੇ ਜਾਂ ਸਕਰੀਨ ਨੂੰ ਹੱਥ ਨਾ ਲੱਗੇ, ਤਾਂ ਇਹ ਆਪੇ ਲੌਕ ਹੋ ਜਾਂਦਾ ਹੈ। “ਛੇਤੀ ਨਿਕਲੋ” ਦਬਾਉਣ ਨਾਲ ਵੀ।
   *[other] ਜੇ { $minutes } ਮਿੰਟਾਂ ਤੱਕ ਕੋਈ ਬਟਨ ਨਾ ਦੱਬੇ ਜਾਂ ਸਕਰੀਨ ਨੂੰ ਹੱਥ ਨਾ ਲੱਗੇ, ਤਾਂ ਇਹ ਆਪੇ ਲੌਕ ਹੋ ਜਾਂਦਾ ਹੈ। “ਛੇਤੀ ਨਿਕਲੋ” ਦਬਾਉਣ ਨਾਲ ਵੀ।
}
private-warning-left = { $seconds ->
    [one] ਤੁਹਾਡੇ ਨਿੱਜੀ ਨੋਟ { $seconds } ਸਕਿੰਟ ਵਿੱਚ ਲੌਕ ਹੋ ਜਾਣਗੇ।
   *[other] ਤੁਹਾਡੇ ਨਿੱਜੀ ਨੋਟ { $seconds } ਸਕਿੰਟਾਂ ਵਿੱਚ ਲੌਕ ਹੋ ਜਾਣਗੇ।
}
private-warning-lost = ਜੋ ਤੁਸੀਂ ਸੇਵ ਨਹੀਂ ਕੀਤਾ, ਉਹ ਚਲਾ ਜਾਵੇਗਾ।
private-saving = ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…
private-saved = ਲੌਕ ਕੀਤੀ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਹੋ ਗਿਆ।
private-resources = ਸਾਂਭ ਕੇ ਰੱਖੀਆਂ ਥਾਵਾਂ
private-resources-none = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਸਾਂਭਿਆ। ਕਿਸੇ ਮਦਦ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ “ਸਾਂਭ ਕੇ ਰੱਖੋ” ਦਬਾਓ।
private-keep = ਸਾਂਭ ਕੇ ਰੱਖੋ
private-kept = ਮੇਰੇ ਨਿੱਜੀ ਨੋਟਾਂ ਵਿੱਚ ਹੈ
private-resource-note = ਇਸ ਬਾਰੇ ਤੁਹਾਡਾ ਨੋਟ
private-remove = ਹਟਾਓ
private-remove-about = { $name } ਹਟਾਓ
private-resource-gone = ਇਹ ਹੁਣ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।
private-notes = ਨੋਟ
private-note-new = ਨਵਾਂ ਨੋਟ
private-note-title = ਸਿਰਲੇਖ
private-note-text = ਨੋਟ
private-note-untitled = ਬਿਨਾਂ ਸਿਰਲੇਖ ਦਾ ਨੋਟ
private-papers = ਮੇਰੇ ਕਾਗਜ਼ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ
private-plan = ਔਖੇ ਦਿਨਾਂ ਲਈ ਮੇਰੀ ਯੋਜਨਾ
private-plan-about = ਇਹ ਕਿਸੇ ਚੰਗੇ ਦਿਨ ਲਿਖੋ, ਇਕੱਲਿਆਂ ਜਾਂ ਕਿਸੇ ਭਰੋਸੇ ਵਾਲੇ ਨਾਲ ਬੈਠ ਕੇ। ਕੋਈ ਵੀ ਹਿੱਸਾ ਖਾਲੀ ਰਹਿ ਸਕਦਾ ਹੈ।
private-plan-crisis = ਜੇ ਤੁਸੀਂ ਹੁਣ ਖਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ ਸਕਰੀਨ ਦੇ ਉੱਪਰ ਵਾਲੀਆਂ ਲਾਈਨਾਂ ਤੁਹਾਡੇ ਲਈ ਹਨ, ਕਿਸੇ ਵੀ ਵੇਲੇ।
private-plan-signs = ਮੈਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਔਖਾ ਦਿਨ ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ
private-plan-helps = ਛੋਟੀਆਂ ਚੀਜ਼ਾਂ ਜਿਨ੍ਹਾਂ ਨਾਲ ਮੈਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ
private-plan-places = ਕਿੱਥੇ ਮੇਰਾ ਦਿਲ ਸੌਖਾ ਹੁੰਦਾ ਹੈ
private-plan-people = ਮੈਂ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਾਂ, ਅਤੇ ਕਿਵੇਂ
private-plan-person = ਨਾਂ
private-plan-way = ਉਹਨਾਂ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ
private-plan-person-new = ਇੱਕ ਇਨਸਾਨ ਹੋਰ
private-plan-safer = ਮੈਂ ਕਿਹੜੀਆਂ ਚੀਜ਼ਾਂ ਆਪਣੇ ਤੋਂ ਦੂਰ ਰੱਖਾਂ
private-plan-reasons = ਮੇਰੇ ਲਈ ਕੀ ਮਾਅਨੇ ਰੱਖਦਾ ਹੈ
private-plan-after = ਬਾਅਦ ਵਿੱਚ ਮੈਂ ਕੀ ਯਾਦ ਰੱਖਾਂ
private-change = ਲੰਬਾ ਪਾਸਵਰਡ ਬਦਲੋ
private-change-do = ਬਦਲੋ
private-changed = ਲੰਬਾ ਪਾਸਵਰਡ ਬਦਲ ਦਿੱਤਾ ਗਿਆ।
private-forget = ਸਭ ਕੁਝ ਭੁਲਾ ਦਿਓ
private-forget-about = ਲੌਕ ਕੀਤੀ ਫ਼ਾਈਲ ਨੂੰ, ਉਸ ਵਿਚਲੇ ਸਭ ਕੁਝ ਸਮੇਤ, ਅਤੇ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਯਾਦ ਰੱਖੀਆਂ ਸੈਟਿੰਗਾਂ ਨੂੰ ਸਦਾ ਲਈ ਨਸ਼ਟ ਕਰ ਦਿੰਦਾ ਹੈ। ਤੁਸੀਂ ਕਿਤੇ ਹੋਰ ਜੋ ਕਾਪੀਆਂ ਬਣਾਈਆਂ, ਉਹਨਾਂ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ।
private-forget-own = ਸਾਡੀਆਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ ਵੀ ਮਿਟਾਓ ({ $count })
private-forget-stays = ਪੈਕ ਰਹਿੰਦੇ ਹਨ। ਉਹਨਾਂ ਨੂੰ “ਪੈਕ” ਵਾਲੀ ਸਕ੍ਰੀਨ ਉੱਤੇ ਹਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
private-forget-do = ਹੁਣੇ ਸਭ ਕੁਝ ਭੁਲਾ ਦਿਓ
private-forget-sure = ਹਾਂ, ਨਸ਼ਟ ਕਰੋ
