### ਮਦਦ ਲੱਭਣਾ: ਸਵਾਲ, ਬਟਨ, ਫਿਲਟਰ ਅਤੇ ਲਿਸਟ।

find-title = ਤੁਹਾਨੂੰ ਕਿਸ ਚੀਜ਼ ਦੀ ਲੋੜ ਹੈ?
find-placeholder = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: ਮੈਨੂੰ ਨੀਂਦ ਨਹੀਂ ਆਉਂਦੀ
find-clear = ਮਿਟਾਓ
find-tiles = ਜਾਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਦਬਾਓ
find-more-needs = ਹੋਰ ਲੋੜਾਂ
find-fewer-needs = ਘੱਟ ਦਿਖਾਓ
find-for-need = ਇਸ ਲਈ: { $need }
find-take-away = ਹਟਾਓ: { $what }
find-filters = ਸਿਰਫ਼ ਉਹ ਮਦਦ ਦਿਖਾਓ ਜੋ ਇਹਨਾਂ ਸ਼ਰਤਾਂ ਨਾਲ ਮੇਲ ਖਾਂਦੀ ਹੈ
find-filter-my-language = ਮੇਰੀ ਬੋਲੀ ਬੋਲਦੇ ਹਨ
find-filter-language = ਕਿਹੜੀ ਬੋਲੀ ਬੋਲਦੇ ਹਨ
find-filter-any-language = ਕੋਈ ਵੀ ਬੋਲੀ
find-filter-free = ਮੁਫ਼ਤ ਜਾਂ ਆਮਦਨ ਦੇ ਹਿਸਾਬ ਨਾਲ
find-filter-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
find-filter-channel = ਸੰਪਰਕ ਕਰਨ ਦਾ ਤਰੀਕਾ
find-filter-any-channel = ਕੋਈ ਵੀ ਤਰੀਕਾ
find-filter-community = ਮੇਰੇ ਭਾਈਚਾਰੇ ਲਈ
find-filter-any-community = ਸਾਰਿਆਂ ਲਈ
find-filter-kind = ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ
find-filter-any-kind = ਕਿਸੇ ਵੀ ਤਰ੍ਹਾਂ ਦੀ
find-filter-no-police = ਕਦੇ ਪੁਲਿਸ ਨਹੀਂ ਭੇਜਦੇ
find-more-filters = ਹੋਰ ਫਿਲਟਰ
find-count =
    { $count ->
        [one] { $count } ਥਾਂ, ਜਿੱਥੋਂ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
       *[other] { $count } ਥਾਵਾਂ, ਜਿੱਥੋਂ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
    }
find-count-or-more =
    { $count ->
        [one] { $count } ਤੋਂ ਵੱਧ ਥਾਵਾਂ, ਜਿੱਥੋਂ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
       *[other] { $count } ਤੋਂ ਵੱਧ ਥਾਵਾਂ, ਜਿੱਥੋਂ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
    }
find-hidden =
    { $count ->
        [one] ਤੁਹਾਡੇ ਫਿਲਟਰਾਂ ਕਰਕੇ { $count } ਹੋਰ ਨਹੀਂ ਦਿਸ ਰਹੀ।
       *[other] ਤੁਹਾਡੇ ਫਿਲਟਰਾਂ ਕਰਕੇ { $count } ਹੋਰ ਨਹੀਂ ਦਿਸ ਰਹੀਆਂ।
    }
find-hides =
    { $count ->
        [one] { $count } ਨੂੰ ਲੁਕਾਉਂਦਾ ਹੈ
       *[other] { $count } ਨੂੰ ਲੁਕਾਉਂਦਾ ਹੈ
    }
find-show-all = ਸਭ ਦਿਖਾਓ
find-some-words = ਤੁਹਾਡੇ ਸਾਰੇ ਸ਼ਬਦ ਕਿਸੇ ਵਿੱਚ ਨਹੀਂ ਮਿਲੇ। ਇਹਨਾਂ ਵਿੱਚ ਉਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਸ਼ਬਦ ਹਨ।
find-instead = “{ $word }” ਦੇ ਨਤੀਜੇ ਦਿਖਾਏ ਜਾ ਰਹੇ ਹਨ।
find-literal = ਮੇਰੇ ਸ਼ਬਦ ਉਵੇਂ ਹੀ ਲੱਭੋ ਜਿਵੇਂ ਮੈਂ ਲਿਖੇ
find-crisis = ਜੇ ਆਪਣੇ ਆਪ ਨੂੰ ਸੱਟ ਮਾਰਨ ਦਾ ਖਿਆਲ ਆਉਂਦਾ ਹੈ, ਜਾਂ ਡਰ ਹੈ ਕਿ ਕੋਈ ਤੁਹਾਨੂੰ ਸੱਟ ਮਾਰੇਗਾ, ਤਾਂ ਹੁਣੇ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ।
find-crisis-lines = ਸੰਕਟ ਹੈਲਪਲਾਈਨਾਂ ਦੇਖੋ
find-none = ਇਸ ਲਈ ਸਾਨੂੰ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
find-none-ways = ਤੁਸੀਂ ਇਹ ਕਰ ਕੇ ਦੇਖੋ:
find-none-wider = ਬਿਨਾਂ ਫਿਲਟਰਾਂ ਤੋਂ ਲੱਭੋ
find-none-community = ਸਰਕਲ ਅਤੇ ਭਾਈਚਾਰੇ ਦਾ ਸਹਾਰਾ ਦੇਖੋ
find-none-crisis = ਸੰਕਟ ਹੈਲਪਲਾਈਨਾਂ ਦੇਖੋ
find-show-more = ਹੋਰ ਦਿਖਾਓ
find-announce =
    { $count ->
        [0] ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
        [one] { $count } ਨਤੀਜਾ।
       *[other] { $count } ਨਤੀਜੇ।
    }
find-small-library = ਇਹ ਲਾਇਬ੍ਰੇਰੀ ਛੋਟੀ ਹੈ। ਜੇ ਕੋਈ ਨਾਂ ਇੱਥੇ ਨਹੀਂ, ਤਾਂ ਇਸ ਦਾ ਇਹ ਮਤਲਬ ਨਹੀਂ ਕਿ ਮਦਦ ਹੈ ਹੀ ਨਹੀਂ।
find-searching = ਲੱਭਿਆ ਜਾ ਰਿਹਾ ਹੈ…
