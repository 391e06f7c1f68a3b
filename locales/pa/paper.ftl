### ਛਾਪਣਾ, PDF ਸੇਵ ਕਰਨਾ ਅਤੇ ਫ਼ੋਨ ਲਈ ਚੌਰਸ ਕੋਡ।

paper-open = ਛਾਪੋ ਜਾਂ ਸੇਵ ਕਰੋ
paper-open-about = { $name } ਛਾਪੋ ਜਾਂ ਸੇਵ ਕਰੋ
paper-title = ਕਾਗਜ਼ ਉੱਤੇ
paper-list-add = ਮੇਰੀ ਲਿਸਟ ਵਿੱਚ ਪਾਓ
paper-list-added = ਮੇਰੀ ਲਿਸਟ ਵਿੱਚ ਹੈ
paper-list-add-about = { $name } ਨੂੰ ਮੇਰੀ ਲਿਸਟ ਵਿੱਚ ਪਾਓ
paper-list-button = ਮੇਰੀ ਲਿਸਟ ({ $count })
paper-list-empty = ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ ਹਾਲੇ ਕੁਝ ਨਹੀਂ। ਕਿਸੇ ਕਾਰਡ ਉੱਤੇ “ਮੇਰੀ ਲਿਸਟ ਵਿੱਚ ਪਾਓ” ਦਬਾਓ।
paper-list-forgotten = ਇਹ ਵਿੰਡੋ ਬੰਦ ਕਰਨ ਨਾਲ ਜਾਂ “ਛੇਤੀ ਨਿਕਲੋ” ਦਬਾਉਣ ਨਾਲ ਤੁਹਾਡੀ ਲਿਸਟ ਭੁਲਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
paper-list-clear = ਮੇਰੀ ਲਿਸਟ ਖਾਲੀ ਕਰੋ
paper-list-remove-about = { $name } ਨੂੰ ਮੇਰੀ ਲਿਸਟ ਵਿੱਚੋਂ ਹਟਾਓ
paper-beside = ਨਾਲ ਦੂਜੀ ਭਾਸ਼ਾ
paper-beside-none = ਸਿਰਫ਼ ਇੱਕ ਭਾਸ਼ਾ
paper-third = ਤੀਜੀ ਭਾਸ਼ਾ
paper-third-none = ਸਿਰਫ਼ ਦੋ ਭਾਸ਼ਾਵਾਂ
paper-form = ਕਿਹੋ ਜਿਹਾ ਦਿਸੇ
paper-form-page = ਪੰਨਾ
paper-form-large = ਵੱਡੇ ਅੱਖਰ
paper-form-poster = ਪੋਸਟਰ
paper-form-wallet = ਬਟੂਏ ਲਈ ਕਾਰਡ
paper-form-strips = ਪਾੜ ਕੇ ਲਿਜਾਣ ਵਾਲੀਆਂ ਪਰਚੀਆਂ
paper-form-cards = ਕਾਰਡ, ਇੱਕ ਪੰਨੇ ਉੱਤੇ ਚਾਰ
paper-preview = ਇਹ ਛਪੇਗਾ
paper-drawing = ਪੰਨੇ ਬਣ ਰਹੇ ਹਨ…
paper-page = ਪੰਨਾ { $page }, ਕੁੱਲ { $pages }
paper-save = PDF ਸੇਵ ਕਰੋ
paper-save-title = ਕਿੱਥੇ ਸੇਵ ਕਰਨਾ ਹੈ?
paper-save-about = ਫ਼ਾਈਲ ਦਾ ਨਾਂ { $file } ਹੈ। ਨਾਂ ਤੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਅੰਦਰ ਕੀ ਹੈ, ਪਰ ਜੋ ਵੀ ਇਸ ਨੂੰ ਖੋਲ੍ਹੇ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
paper-places = ਕਿੱਥੇ ਸੇਵ ਕਰਨਾ ਹੈ
paper-place-desktop = ਡੈਸਕਟਾਪ (Desktop)
paper-place-documents = ਡਾਕੂਮੈਂਟ (Documents)
paper-place-downloads = ਡਾਊਨਲੋਡ (Downloads)
paper-place-drive = ਡਰਾਈਵ { $name }
paper-place-path = ਕਿਸੇ ਹੋਰ ਫੋਲਡਰ ਦਾ ਪਾਥ
paper-place-use = ਉੱਥੇ ਸੇਵ ਕਰੋ
paper-saved = ਸੇਵ ਹੋ ਗਿਆ: { $file }
paper-print = ਛਾਪੋ
paper-printer = ਪ੍ਰਿੰਟਰ
paper-print-about = ਪ੍ਰਿੰਟਰ ਦੀ ਲਿਸਟ ਵਿੱਚ ਇਸ ਦਾ ਨਾਂ “{ $title }” ਹੋਵੇਗਾ। ਕੀ ਛਾਪਿਆ ਗਿਆ, ਇਹ ਹਾਲੇ ਵੀ ਪ੍ਰਿੰਟਰ ਉੱਤੇ, ਉਸ ਦੀ ਟਰੇਅ ਵਿੱਚ ਅਤੇ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਛਪਾਈ ਵਾਲੀ ਲਿਸਟ ਵਿੱਚ ਦਿਸ ਸਕਦਾ ਹੈ।
paper-printed = ਪ੍ਰਿੰਟਰ ਨੂੰ ਭੇਜ ਦਿੱਤਾ। ਟਰੇਅ ਵਿੱਚੋਂ ਪੰਨੇ ਚੁੱਕ ਲਓ।
paper-no-printer = ਸਾਨੂੰ ਇੱਥੇ ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਲੱਭਾ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ PDF ਸੇਵ ਕਰ ਕੇ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਜਾਂ ਲਾਇਬ੍ਰੇਰੀ ਜਾ ਕੇ ਛਾਪ ਲਓ।
paper-phone = ਮੇਰੇ ਫ਼ੋਨ ਵਿੱਚ ਪਾਓ
paper-phone-title = ਇਸ ਨੂੰ ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਪੜ੍ਹੋ
paper-phone-about = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਚੌਰਸ ਵੱਲ ਕਰੋ। ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ: ਫ਼ੋਨ ਇਸ ਨੂੰ ਇਸੇ ਸਕਰੀਨ ਤੋਂ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਜੋ ਪੜ੍ਹਦਾ ਹੈ, ਉਹ ਆਪਣੇ ਕੋਲ ਰੱਖ ਲੈਂਦਾ ਹੈ।
paper-phone-call = ਨੰਬਰ, ਫ਼ੋਨ ਕਰਨ ਲਈ
paper-phone-text = ਸਭ ਕੁਝ, ਲਿਖਤ ਵਜੋਂ
paper-phone-holds = ਚੌਰਸ ਕੋਡ ਜਿਸ ਵਿੱਚ ਇਹ ਹੈ: { $text }

## ਜੋ ਛਪੇ ਹੋਏ ਪੰਨਿਆਂ ਉੱਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।

paper-neutral-title = ਜਾਣਕਾਰੀ ਦਾ ਪੰਨਾ
paper-list-heading = ਦਰਵਾਜ਼ੇ ਜਿੱਥੋਂ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ
paper-foot = { -app-name } ਤੋਂ (ਲਿਸਟ ਦੀ ਤਾਰੀਖ: { $date })। ਚੀਜ਼ਾਂ ਬਦਲਦੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ: ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ। ਇਸ ਲਾਈਨ ਅਤੇ ਦੇਣ ਵਾਲਿਆਂ ਦੇ ਨਾਵਾਂ ਸਮੇਤ ਇਸ ਦੀ ਕਾਪੀ ਕਰਨ ਅਤੇ ਵੰਡਣ ਦੀ ਖੁੱਲ੍ਹ ਹੈ (CC BY 4.0)।
paper-foot-dates = ਜਾਣਕਾਰੀ ਦੀਆਂ ਤਾਰੀਖਾਂ: { $from } ਤੋਂ { $to } ਤੱਕ; ਹਰ ਐਂਟਰੀ ਉੱਤੇ ਉਸ ਦੀ ਆਪਣੀ ਲਿਖੀ ਹੈ।
paper-foot-unchecked = ਇੱਥੇ ਕੁਝ ਗੱਲਾਂ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚੀਆਂ; ਹਰ ਐਂਟਰੀ ਉੱਤੇ ਇਹ ਲਿਖਿਆ ਹੈ।
paper-zone = ਸਮਾਂ ਇਸ ਇਲਾਕੇ ਦਾ ਹੈ: { $zone }
paper-scan-call = ਫ਼ੋਨ ਕਰਨ ਲਈ ਸਕੈਨ ਕਰੋ
paper-scan-text = ਇਹ ਆਪਣੇ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖਣ ਲਈ ਸਕੈਨ ਕਰੋ
paper-text-copy = ਸ਼ਬਦ ਕਾਪੀ ਕਰੋ
paper-text-save = ਸਾਦੀ ਲਿਖਤ ਵਜੋਂ ਸੇਵ ਕਰੋ
paper-text-count =
    { $count ->
        [one] { $count } ਅੱਖਰ
       *[other] { $count } ਅੱਖਰ
    }
paper-calendar-save = ਬੈਠਕਾਂ ਕੈਲੰਡਰ ਲਈ ਸੇਵ ਕਰੋ
paper-calendar-about = ਫ਼ਾਈਲ { $file } ਵਿੱਚ ਛੇ ਬੈਠਕਾਂ ਹੁੰਦੀਆਂ ਹਨ, ਹਰ ਇੱਕ ਦੋ ਘੰਟਿਆਂ ਦੀ। ਇਹ ਫ਼ੋਨ ਅਤੇ ਕੰਪਿਊਟਰ ਦੇ ਕੈਲੰਡਰ ਵਿੱਚ ਖੁੱਲ੍ਹਦੀ ਹੈ। ਇਸ ਵਿੱਚ ਤਾਰੀਖਾਂ ਹੁੰਦੀਆਂ ਹਨ, ਅਤੇ ਉਹ ਨਾਂ ਅਤੇ ਥਾਂ ਜੋ ਤੁਸੀਂ ਲਿਖੀ। ਹੋਰ ਕੁਝ ਨਹੀਂ।
paper-calendar-meeting = ਬੈਠਕ
paper-foot-made = Many Doors ਨਾਲ ਬਣਾਇਆ (ਤਾਰੀਖ: { $date })। ਇਸ ਦੀ ਕਾਪੀ ਕਰਨ ਅਤੇ ਵੰਡਣ ਦੀ ਖੁੱਲ੍ਹ ਹੈ।
