### ਸੈਟਿੰਗਾਂ।

settings-title = ਸੈਟਿੰਗਾਂ
settings-language = ਭਾਸ਼ਾ
settings-change-language = ਦੂਜੀ ਭਾਸ਼ਾ ਚੁਣੋ
settings-text-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
# keep: only a number and its sign
settings-percent = { $percent } %
settings-theme = ਰੰਗ
settings-theme-system = ਇਸ ਕੰਪਿਊਟਰ ਵਰਗੇ
settings-theme-light = ਹਲਕੇ
settings-theme-dark = ਗੂੜ੍ਹੇ
settings-theme-high_contrast = ਬਹੁਤ ਸਾਫ਼ ਦਿਸਣ ਵਾਲੇ
settings-motion = ਹਿਲਜੁਲ
settings-reduce-motion = ਸਕਰੀਨ ਉੱਤੇ ਘੱਟ ਹਿਲਜੁਲ
settings-portable-title = USB ਸਟਿੱਕ ਉੱਤੇ
settings-portable-about = ਪ੍ਰੋਗਰਾਮ USB ਸਟਿੱਕ ਤੋਂ, ਜਾਂ ਆਪਣੇ ਨਾਲ ਚੱਲਣ ਵਾਲੇ ਫੋਲਡਰ ਤੋਂ ਚੱਲ ਰਿਹਾ ਹੈ। ਇਹ ਜੋ ਕੁਝ ਰੱਖਦਾ ਹੈ, ਉਹ ਇਸ ਦੇ ਕੋਲ ਵਾਲੇ ਫੋਲਡਰ “many_doors_data” ਵਿੱਚ ਹੈ। ਇਸ ਪੰਨੇ ਉੱਤੇ ਜਿੱਥੇ “ਇਸ ਕੰਪਿਊਟਰ” ਲਿਖਿਆ ਹੈ, ਉੱਥੇ ਉਹੀ ਫੋਲਡਰ ਸਮਝੋ।
settings-portable-notes = ਸਟਿੱਕ ਕੱਢਣ ਤੋਂ ਪਹਿਲਾਂ ਵਿੰਡੋ ਬੰਦ ਕਰੋ। ਜਿਸ ਕੋਲ ਸਟਿੱਕ ਹੈ, ਉਹ ਉਸ ਉੱਤੇ ਰੱਖੀਆਂ ਚੀਜ਼ਾਂ ਪੜ੍ਹ ਸਕਦਾ ਹੈ; ਸਿਰਫ਼ ਨਿੱਜੀ ਨੋਟ ਤਾਲੇ ਵਿੱਚ ਹਨ। ਇਹ ਕੰਪਿਊਟਰ ਆਪਣੇ ਆਪ ਲਿਖ ਸਕਦਾ ਹੈ ਕਿ ਸਟਿੱਕ ਲਾਈ ਗਈ ਅਤੇ ਇਹ ਪ੍ਰੋਗਰਾਮ ਚੱਲਿਆ।
settings-keep-title = ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਯਾਦ ਰੱਖੋ
settings-keep = ਮੇਰੀ ਭਾਸ਼ਾ, ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ ਅਤੇ ਰੰਗ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਯਾਦ ਰੱਖੋ
settings-keep-about = ਜੇ ਇਹ ਬੰਦ ਹੈ, ਤਾਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ, ਅਤੇ ਅਗਲੀ ਵਾਰ ਪ੍ਰੋਗਰਾਮ ਫਿਰ ਭਾਸ਼ਾ ਪੁੱਛਦਾ ਹੈ। ਜੇ ਕੋਈ ਇਹ ਕੰਪਿਊਟਰ ਫਰੋਲੇ, ਤਾਂ ਉਸ ਨੂੰ ਉਹ ਛੋਟੀ ਫ਼ਾਈਲ ਲੱਭ ਸਕਦੀ ਹੈ ਜੋ ਇਸ ਨਾਲ ਬਣਦੀ ਹੈ।
settings-kept = ਇਹ ਸੈਟਿੰਗਾਂ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਯਾਦ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
settings-not-kept = ਵਿੰਡੋ ਬੰਦ ਕਰਦਿਆਂ ਹੀ ਇਹ ਸੈਟਿੰਗਾਂ ਭੁਲਾ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
settings-folder-title = ਕਿਸੇ ਫੋਲਡਰ ਵਿੱਚੋਂ ਭਾਸ਼ਾਵਾਂ
settings-folder-about = ਅਨੁਵਾਦ ਕਰਨ ਵਾਲੇ ਆਪਣਾ ਕੰਮ ਇੱਥੇ ਪਰਖ ਸਕਦੇ ਹਨ। ਉਸ ਫੋਲਡਰ ਦਾ ਪਾਥ ਲਿਖੋ ਜਿਸ ਵਿੱਚ ਹਰ ਭਾਸ਼ਾ ਦਾ ਇੱਕ ਫੋਲਡਰ ਹੈ।
settings-folder-label = ਫੋਲਡਰ ਦਾ ਪਾਥ
settings-folder-use = ਇਹ ਫੋਲਡਰ ਵਰਤੋ
settings-folder-none = ਸਿਰਫ਼ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਆਪਣੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਰਤੋ
settings-folder-problems =
    { $count ->
        [0] ਫੋਲਡਰ ਪੜ੍ਹ ਲਿਆ। ਕੋਈ ਮੁਸ਼ਕਲ ਨਹੀਂ।
        [one] ਫੋਲਡਰ ਪੜ੍ਹ ਲਿਆ। { $count } ਮੁਸ਼ਕਲ:
       *[other] ਫੋਲਡਰ ਪੜ੍ਹ ਲਿਆ। { $count } ਮੁਸ਼ਕਲਾਂ:
    }
settings-leave-title = ਛੇਤੀ ਨਿਕਲੋ
settings-leave-about = ਉੱਪਰ ਵਾਲਾ ਬਟਨ ਇਸ ਸਕਰੀਨ ਨੂੰ ਉਸੇ ਵੇਲੇ ਲੁਕਾ ਦਿੰਦਾ ਹੈ। ਦੂਜੇ ਪ੍ਰੋਗਰਾਮਾਂ, ਇੰਟਰਨੈੱਟ ਵਾਲੀ ਕੰਪਨੀ ਜਾਂ ਜਾਸੂਸੀ ਪ੍ਰੋਗਰਾਮ ਨੇ ਜੋ ਦੇਖ ਲਿਆ ਹੋਵੇ, ਉਹ ਇਸ ਨਾਲ ਨਹੀਂ ਲੁਕਦਾ।
settings-leave-keys = ਮੇਰੇ Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾਉਣ ਉੱਤੇ ਸਕਰੀਨ ਢੱਕ ਦਿਓ
settings-leave-keys-about = ਤਿੰਨੇ ਵਾਰ ਪੰਜ ਸਕਿੰਟਾਂ ਦੇ ਅੰਦਰ ਦਬਾਉਣਾ ਪੈਂਦਾ ਹੈ, ਵਿਚਕਾਰ ਕੋਈ ਹੋਰ ਬਟਨ ਦਬਾਏ ਬਿਨਾਂ। ਜੇ Shift ਤੁਹਾਡੇ ਤੋਂ ਐਵੇਂ ਹੀ ਦੱਬ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਇਸ ਨੂੰ ਬੰਦ ਕਰ ਦਿਓ।
