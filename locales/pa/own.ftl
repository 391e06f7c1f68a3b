### ਐਂਟਰੀਆਂ ਜੋ ਲੋਕ ਆਪ ਲਿਖਦੇ ਹਨ, ਫ਼ੋਨ ਉੱਤੇ ਕੀ ਸੁਣਿਆ, ਕਿਹੜੀਆਂ ਗਲਤੀਆਂ ਲੱਭੀਆਂ, ਅਤੇ ਜਿੱਥੇ ਜਾਣਕਾਰੀਆਂ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੀਆਂ।

## ਇੱਥੇ ਲਿਖੀਆਂ ਐਂਟਰੀਆਂ ਦੀ ਲਿਸਟ

own-title = ਸਾਡੀਆਂ ਆਪਣੀਆਂ ਐਂਟਰੀਆਂ
own-about = ਉਹ ਮਦਦ ਲਿਖੋ ਜੋ ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ ਅਤੇ ਜੋ ਕਿਸੇ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ। ਕਦੇ-ਕਦੇ ਫ਼ੋਨ ਕਰੋ, ਅਤੇ ਜੋ ਸੁਣੋ, ਉਹ ਲਿਖ ਲਓ।
own-not-locked = ਇਹ ਐਂਟਰੀਆਂ ਲੌਕ ਨਹੀਂ ਹਨ। ਜੋ ਕੋਈ ਵੀ ਇਹ ਕੰਪਿਊਟਰ ਵਰਤ ਸਕਦਾ ਹੈ, ਉਹ ਇਹਨਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
own-no-people = ਮਦਦ ਬਾਰੇ ਲਿਖੋ, ਮਦਦ ਮੰਗਣ ਵਾਲੇ ਲੋਕਾਂ ਬਾਰੇ ਕਦੇ ਨਹੀਂ।
own-add = ਐਂਟਰੀ ਜੋੜੋ
own-round-open = ਕਾਲ ਸ਼ੀਟ ਛਾਪੋ
own-round-about = ਕਾਲ ਸ਼ੀਟ ਵਿੱਚ ਉਹ ਐਂਟਰੀਆਂ ਹੁੰਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਭ ਤੋਂ ਲੰਬੇ ਸਮੇਂ ਤੋਂ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ, ਅਤੇ ਨਾਲ ਫ਼ੋਨ ਉੱਤੇ ਕਹਿਣ ਵਾਲੇ ਸ਼ਬਦ।
own-stalest-first = ਜਿਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰਨ ਦੀ ਸਭ ਤੋਂ ਵੱਧ ਲੋੜ ਹੈ, ਉਹ ਪਹਿਲਾਂ ਹਨ।
own-count =
    { $count ->
        [one] { $count } ਐਂਟਰੀ
       *[other] { $count } ਐਂਟਰੀਆਂ
    }
own-reading = ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ…
own-none = ਹਾਲੇ ਤੁਹਾਡੀ ਆਪਣੀ ਕੋਈ ਐਂਟਰੀ ਨਹੀਂ।
own-none-ways = ਇੱਕ ਅਜਿਹੀ ਥਾਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ ਜਿਸ ਬਾਰੇ ਤੁਹਾਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਪਤਾ ਹੈ: ਉਸ ਦਾ ਨਾਂ, ਇੱਕ ਨੰਬਰ, ਅਤੇ ਉੱਥੇ ਕੀ ਹੁੰਦਾ ਹੈ। ਜਾਂ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਕੋਈ ਐਂਟਰੀ ਲੱਭੋ ਅਤੇ ਉਸ ਦਾ ਆਪਣਾ ਰੂਪ ਬਣਾਓ।
own-none-find = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਦੇਖੋ
own-called-today = ਮੈਂ ਅੱਜ ਫ਼ੋਨ ਕੀਤਾ
own-called-question = ਫ਼ੋਨ ਉੱਤੇ ਕੀ ਹੋਇਆ?
own-called-never-mind = ਕੁਝ ਦਰਜ ਨਾ ਕਰੋ
own-called-noted = ਅੱਜ ਲਈ ਲਿਖ ਲਿਆ: { $answer }
own-called-wrong-next = ਕੀ ਤੁਹਾਨੂੰ ਠੀਕ ਨੰਬਰ ਪਤਾ ਹੈ? ਤਾਂ ਐਂਟਰੀ ਬਦਲੋ।
own-call-holds = ਸਭ ਕੁਝ ਹਾਲੇ ਵੀ ਠੀਕ ਹੈ
own-call-no_answer = ਕਿਸੇ ਨੇ ਨਹੀਂ ਚੁੱਕਿਆ
own-call-wrong_number = ਨੰਬਰ ਗਲਤ ਹੈ
own-call-ended = ਇਹ ਸੇਵਾ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ
own-edit = ਬਦਲੋ
own-edit-about = { $name } ਬਦਲੋ
own-delete = ਮਿਟਾਓ
own-delete-about = { $name } ਮਿਟਾਓ
own-delete-title = { $name } ਮਿਟਾਉਣੀ ਹੈ?
own-delete-warning = ਇਹ ਫ਼ਾਈਲ ਵਿੱਚੋਂ ਸਦਾ ਲਈ ਚਲੀ ਜਾਵੇਗੀ। ਵਾਪਸ ਨਹੀਂ ਲਿਆਂਦੀ ਜਾ ਸਕਦੀ।
own-delete-version = ਜੇ ਇਹ ਕਿਸੇ ਲਿਸਟ ਦੀ ਐਂਟਰੀ ਦਾ ਤੁਹਾਡਾ ਆਪਣਾ ਰੂਪ ਸੀ, ਤਾਂ ਫਿਰ ਸਿਰਫ਼ ਲਿਸਟ ਵਾਲੀ ਐਂਟਰੀ ਰਹਿ ਜਾਵੇਗੀ।
own-delete-now = ਸਦਾ ਲਈ ਮਿਟਾਓ
own-deleted = { $name } ਫ਼ਾਈਲ ਵਿੱਚੋਂ ਮਿਟ ਗਈ।

## ਐਂਟਰੀ ਦਾ ਫਾਰਮ

own-form-new = ਐਂਟਰੀ ਜੋੜੋ
own-form-edit = { $name } ਬਦਲੋ
own-form-changes = ਇਹ ਐਂਟਰੀ “{ $pack }” ਤੋਂ ਆਈ ਹੈ। ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਸੇਵ ਕਰੋ, ਉਹ ਇਸ ਦਾ ਤੁਹਾਡਾ ਆਪਣਾ ਰੂਪ ਬਣ ਜਾਂਦਾ ਹੈ। ਲਿਸਟ ਜਿਵੇਂ ਹੈ, ਉਵੇਂ ਹੀ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਨਵੀਆਂ ਲਿਸਟਾਂ ਤੁਹਾਡੇ ਰੂਪ ਦੇ ਉੱਪਰ ਨਹੀਂ ਲਿਖਦੀਆਂ।
own-form-changes-starter = ਇਹ ਐਂਟਰੀ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਆਈ ਹੈ। ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਸੇਵ ਕਰੋ, ਉਹ ਇਸ ਦਾ ਤੁਹਾਡਾ ਆਪਣਾ ਰੂਪ ਬਣ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਪ੍ਰੋਗਰਾਮ ਅੱਪਡੇਟ ਹੋਣ ਉੱਤੇ ਵੀ ਰਹਿੰਦਾ ਹੈ।
own-form-needed = ਸਿਰਫ਼ ਨਾਂ ਜ਼ਰੂਰੀ ਹੈ। ਜੋ ਪਤਾ ਨਹੀਂ, ਉਹ ਖਾਲੀ ਛੱਡ ਦਿਓ।
own-form-draft = ਇਹ ਤੁਸੀਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ। ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
own-form-draft-drop = ਮੇਰਾ ਲਿਖਿਆ ਸੁੱਟ ਦਿਓ
own-form-basics = ਇਹ ਕੀ ਹੈ
own-form-reach = ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ
own-form-where = ਇਹ ਕਿੱਥੇ ਹੈ
own-form-for = ਕਿਸ ਗੱਲ ਅਤੇ ਕਿਸ ਲਈ ਹੈ
own-form-state = ਕੀ ਇਹ ਹਾਲੇ ਹੈ?
own-form-origin = ਕਿਸ ਦੀ ਦੇਣ ਹੈ
own-form-name = ਨਾਂ
own-form-kind = ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ
own-form-summary = ਇੱਕ ਜਾਂ ਦੋ ਵਾਕਾਂ ਵਿੱਚ
own-form-summary-about = ਤੁਸੀਂ ਕਿਸੇ ਗੁਆਂਢੀ ਨੂੰ ਇਸ ਬਾਰੇ ਕੀ ਦੱਸੋ?
own-form-more = ਇਸ ਬਾਰੇ ਹੋਰ
own-form-hours = ਜਵਾਬ ਕਦੋਂ ਮਿਲਦਾ ਹੈ
own-form-hours-about = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਜਿਵੇਂ: ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, 9 ਤੋਂ 5
own-form-cost = ਖਰਚਾ
own-form-needs = ਲੋਕ ਕਿਹੜੀ ਗੱਲ ਲੈ ਕੇ ਆ ਸਕਦੇ ਹਨ
own-form-communities = ਆਪ ਕਹਿੰਦੇ ਹਨ ਕਿ ਕਿਹੜੇ ਭਾਈਚਾਰਿਆਂ ਲਈ ਹੈ
own-form-communities-about = ਸਿਰਫ਼ ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ ਜੋ ਉਹ ਆਪਣੇ ਬਾਰੇ ਆਪ ਕਹਿੰਦੇ ਹਨ।
own-form-ticked =
    { $count ->
        [0] ਕਿਸੇ ਉੱਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ
        [one] { $count } ਉੱਤੇ ਨਿਸ਼ਾਨ
       *[other] { $count } ਉੱਤੇ ਨਿਸ਼ਾਨ
    }
own-form-us-state = ਸਟੇਟ
own-form-whole-country = ਪੂਰਾ ਦੇਸ਼
own-form-place = ਸ਼ਹਿਰ, ਕਸਬਾ ਜਾਂ ਮੁਹੱਲਾ
own-form-locale = ਤੁਸੀਂ ਇਹ ਵਾਕ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੇ
own-status-available = ਹਾਂ, ਹੈ
own-status-paused = ਫ਼ਿਲਹਾਲ ਨਹੀਂ
own-status-uncertain = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
own-status-ended = ਬੰਦ ਹੋ ਚੁੱਕਾ ਹੈ
own-form-ended-about = ਜੋ ਸੇਵਾ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ, ਉਹ ਫਿਰ ਵੀ ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ, ਤਾਂ ਜੋ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਲੱਗੇ। ਉਸ ਨਾਲ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਹੋ ਸਕਦਾ।
own-form-crisis-about = ਖਤਰੇ ਵਿੱਚ ਪਏ ਲੋਕ ਇਸ ਉੱਤੇ ਫ਼ੋਨ ਕਰਨਗੇ। ਪਹਿਲਾਂ ਆਪ ਫ਼ੋਨ ਕਰੋ, ਫਿਰ “ਸੇਵ ਕਰੋ ਅਤੇ ਲਿਖੋ ਕਿ ਮੈਂ ਅੱਜ ਫ਼ੋਨ ਕੀਤਾ” ਦਬਾਓ।
own-form-secret = ਇਹ ਥਾਂ ਗੁਪਤ ਰਹਿਣੀ ਚਾਹੀਦੀ ਹੈ
own-form-secret-about = ਸ਼ੈਲਟਰਾਂ ਅਤੇ ਸੁਰੱਖਿਅਤ ਘਰਾਂ ਲਈ। ਕੋਈ ਪਤਾ ਨਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਨਾ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਨਾ ਅੱਗੇ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
own-form-credit = ਕਿਸ ਭਾਈਚਾਰੇ ਦੀ ਦੇਣ ਹੈ
own-form-credit-about = ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ। ਇਸ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਰੀਤ ਨਾ ਸੇਵ ਹੋ ਸਕਦੀ ਹੈ, ਨਾ ਅੱਗੇ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ।
own-form-openness = ਕੀ ਦੂਜੇ ਇਸ ਨੂੰ ਅਪਣਾ ਸਕਦੇ ਹਨ?
own-way = ਤਰੀਕਾ { $number }
own-way-kind = ਕਿਵੇਂ
own-way-number = ਨੰਬਰ
own-way-email = ਈਮੇਲ ਪਤਾ
own-way-page = ਵੈੱਬਸਾਈਟ ਦਾ ਪਤਾ
own-way-address = ਗਲੀ ਅਤੇ ਮਕਾਨ ਦਾ ਪਤਾ
own-way-label = ਕਿਸ ਦਾ ਹੈ, ਜਾਂ ਕਿਸ ਲਈ
own-way-label-about = ਜੇ ਕਈ ਹੋਣ, ਜਿਵੇਂ: ਟੀਨਏਜਰਾਂ ਲਈ
own-way-languages = ਉੱਥੇ ਕਿਹੜੀਆਂ ਬੋਲੀਆਂ ਬੋਲਦੇ ਹਨ
own-way-language-add = ਬੋਲੀ ਜੋੜੋ
own-way-language-choose = ਚੁਣੋ…
own-way-language-put = ਜੋੜੋ
own-way-language-drop = ਹਟਾਓ: { $language }
own-way-interpreter = ਦੁਭਾਸ਼ੀਏ ਰਾਹੀਂ ਹੋਰ ਬਹੁਤ ਬੋਲੀਆਂ
own-way-add = ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ ਜੋੜੋ
own-way-up = ਉੱਪਰ ਕਰੋ
own-way-down = ਹੇਠਾਂ ਕਰੋ
own-way-drop = ਹਟਾਓ
own-way-up-about = ਤਰੀਕਾ { $number } ਉੱਪਰ ਕਰੋ
own-way-down-about = ਤਰੀਕਾ { $number } ਹੇਠਾਂ ਕਰੋ
own-way-drop-about = ਤਰੀਕਾ { $number } ਹਟਾਓ
own-way-none = ਹਾਲੇ ਸੰਪਰਕ ਦਾ ਕੋਈ ਤਰੀਕਾ ਨਹੀਂ।
own-way-secret = ਇਹ ਥਾਂ ਗੁਪਤ ਰਹਿਣੀ ਚਾਹੀਦੀ ਹੈ, ਇਸ ਲਈ ਇੱਥੇ ਗਲੀ ਦਾ ਪਤਾ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਇਹ ਤਰੀਕਾ ਹਟਾ ਦਿਓ।
own-way-ended = ਇਹ ਸੇਵਾ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ, ਇਸ ਲਈ ਇੱਥੇ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਇਹ ਤਰੀਕਾ ਹਟਾ ਦਿਓ।
own-form-mend =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਰਹਿ ਗਈ ਹੈ ਜਾਂ ਠੀਕ ਨਹੀਂ:
       *[other] { $count } ਚੀਜ਼ਾਂ ਰਹਿ ਗਈਆਂ ਹਨ ਜਾਂ ਠੀਕ ਨਹੀਂ:
    }
own-mend-name = ਨਾਂ ਚਾਹੀਦਾ ਹੈ।
own-mend-credit = ਰੀਤ ਨਾਲ ਇਹ ਲਿਖਣਾ ਜ਼ਰੂਰੀ ਹੈ ਕਿ ਇਹ ਕਿਸ ਭਾਈਚਾਰੇ ਦੀ ਦੇਣ ਹੈ।
own-mend-way-empty = ਤਰੀਕੇ { $number } ਵਿੱਚ ਕੋਈ ਨੰਬਰ ਜਾਂ ਪਤਾ ਨਹੀਂ। ਇਸ ਨੂੰ ਭਰੋ, ਜਾਂ ਹਟਾ ਦਿਓ।
own-mend-way-secret = ਤਰੀਕਾ { $number } ਗਲੀ ਦਾ ਪਤਾ ਹੈ, ਅਤੇ ਇਹ ਥਾਂ ਗੁਪਤ ਰਹਿਣੀ ਚਾਹੀਦੀ ਹੈ।
own-mend-way-ended = ਤਰੀਕਾ { $number } ਇੱਕ ਨੰਬਰ ਹੈ, ਪਰ ਇਹ ਸੇਵਾ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ।
own-mend-closed = ਬਾਹਰਲਿਆਂ ਲਈ ਬੰਦ ਰੀਤ ਦਾ ਇੱਥੇ ਇੱਜ਼ਤ ਨਾਲ ਨਾਂ ਲਿਆ ਜਾਂਦਾ ਹੈ। ਉਸ ਨਾਲ ਸੰਪਰਕ ਦਾ ਕੋਈ ਤਰੀਕਾ ਨਹੀਂ ਹੋ ਸਕਦਾ।
own-save = ਸੇਵ ਕਰੋ
own-save-called = ਸੇਵ ਕਰੋ ਅਤੇ ਲਿਖੋ ਕਿ ਮੈਂ ਅੱਜ ਫ਼ੋਨ ਕੀਤਾ
own-cancel = ਰਹਿਣ ਦਿਓ
own-saving = ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…
own-cancel-title = ਜੋ ਲਿਖਿਆ, ਉਹ ਸੁੱਟ ਦੇਣਾ ਹੈ?
own-cancel-about = ਤੁਸੀਂ ਕੁਝ ਲਿਖਿਆ ਹੈ ਜੋ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
own-cancel-now = ਸੁੱਟ ਦਿਓ
own-saved = { $name } ਸੇਵ ਹੋ ਗਈ।

## ਐਂਟਰੀ ਦੇ ਆਪਣੇ ਪੰਨੇ ਦੇ ਅਖੀਰ ਵਿੱਚ

own-steward-title = ਇਸ ਐਂਟਰੀ ਬਾਰੇ
own-from-starter = ਇਹ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਆਈ ਹੈ।
own-from-own = ਇਹ ਇੱਥੇ, ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਲਿਖੀ ਗਈ ਸੀ।
own-from-pack = ਇਹ “{ $pack }” ਲਿਸਟ ਤੋਂ ਆਈ ਹੈ।
own-from-signed = ਇਹ ਦਸਤਖਤ ਵਾਲੀ ਲਿਸਟ “{ $pack }” ਤੋਂ ਆਈ ਹੈ।
own-version-edit = ਸਾਡਾ ਰੂਪ ਬਦਲੋ
own-mistake-open = ਗਲਤੀ ਦੱਸੋ
own-secret-place = ਇਹ ਥਾਂ ਕਿੱਥੇ ਹੈ, ਇਹ ਗੁਪਤ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਉੱਥੇ ਲੋਕ ਸੁਰੱਖਿਅਤ ਰਹਿਣ। ਇੱਥੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਲਿਖਿਆ।

## ਜਿੱਥੇ ਜਾਣਕਾਰੀਆਂ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੀਆਂ

own-disputes = ਸਾਡੀਆਂ ਜਾਣਕਾਰੀਆਂ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੀਆਂ
own-disputes-about = ਇਸ ਪੰਨੇ ਦੇ ਉੱਪਰ ਅਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਪਹਿਲੀ ਦਿਖਾਉਂਦੇ ਹਾਂ। ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਜ਼ਰੂਰੀ ਹੈ, ਤਾਂ ਫ਼ੋਨ ਕਰਨ ਵੇਲੇ ਉਹਨਾਂ ਨੂੰ ਪੁੱਛ ਲਓ।
own-disputed-here = ਇਸ ਬਾਰੇ ਸਾਡੀਆਂ ਜਾਣਕਾਰੀਆਂ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੀਆਂ। ਹੇਠਾਂ ਦੇਖੋ।
own-fact-numbers = ਨੰਬਰ
own-fact-addresses = ਪਤੇ
own-fact-status = ਹਾਲੇ ਹੈ ਜਾਂ ਨਹੀਂ
own-fact-cost = ਖਰਚਾ
own-fact-emergency = ਪੁਲਿਸ ਅਤੇ ਐਂਬੂਲੈਂਸ
own-fact-name = ਨਾਂ
own-side-starter = ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਆਈ ਲਿਸਟ
own-side-own = ਸਾਡੀ ਆਪਣੀ ਐਂਟਰੀ
own-side-unnamed = ਬਿਨਾਂ ਨਾਂ ਦੀ ਲਿਸਟ
own-side-shown = ਉੱਪਰ ਦਿਖਾਈ ਗਈ
own-side-nothing = ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਕਹਿੰਦੀ

## ਗਲਤੀ ਦੱਸਣਾ

own-mistake-title = ਗਲਤੀ ਦੱਸੋ
own-mistake-of = ਇਸ ਐਂਟਰੀ ਬਾਰੇ:
own-mistake-what = ਕੀ ਗਲਤ ਹੈ?
own-mistake-number = ਨੰਬਰ
own-mistake-hours = ਸਮਾਂ
own-mistake-languages = ਬੋਲੀਆਂ
own-mistake-address = ਪਤਾ ਜਾਂ ਵੈੱਬਸਾਈਟ
own-mistake-ended = ਇਹ ਸੇਵਾ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ
own-mistake-credit = ਕਿਸ ਭਾਈਚਾਰੇ ਦੀ ਦੇਣ ਲਿਖੀ ਹੈ
own-mistake-harm = ਇਸ ਨਾਲ ਕਿਸੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋਇਆ, ਜਾਂ ਪੁਲਿਸ ਸੱਦੀ ਗਈ
own-mistake-other = ਕੁਝ ਹੋਰ
own-mistake-note = ਠੀਕ ਕੀ ਹੈ? ਜਾਂ ਕੀ ਹੋਇਆ?
own-mistake-note-about = ਆਪਣਾ ਨਾਂ ਜਾਂ ਕਿਸੇ ਹੋਰ ਦਾ ਨਾਂ ਨਾ ਲਿਖੋ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਫ਼ਾਈਲ ਵਿੱਚ ਨਾ ਚਾਹੋ।
own-mistake-file = ਫ਼ਾਈਲ ਵਿੱਚ ਕੀ ਹੋਵੇਗਾ
own-mistake-file-about = ਸਿਰਫ਼ ਉਹ ਜੋ ਇੱਥੇ ਲਿਖਿਆ ਹੈ। ਨਾ ਤੁਹਾਡਾ ਨਾਂ, ਨਾ ਇਸ ਕੰਪਿਊਟਰ ਬਾਰੇ ਕੁਝ।
own-mistake-file-entry = ਐਂਟਰੀ
own-mistake-file-what = ਕੀ ਗਲਤ ਹੈ
own-mistake-file-note = ਤੁਹਾਡੇ ਸ਼ਬਦ
own-mistake-file-no-note = ਕੋਈ ਨਹੀਂ
own-mistake-file-language = ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਦੀ ਭਾਸ਼ਾ
own-mistake-save = ਫ਼ਾਈਲ ਸੇਵ ਕਰੋ
own-mistake-not-sent = ਕੁਝ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਇਹ ਪ੍ਰੋਗਰਾਮ ਕਦੇ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਵਰਤਦਾ। ਫ਼ਾਈਲ ਤੁਸੀਂ ਆਪ ਕਿਸੇ ਨੂੰ ਦਿਓ।
own-mistake-give-pack = ਇਹ ਉਹਨਾਂ ਨੂੰ ਦਿਓ ਜੋ “{ $pack }” ਬਣਾਉਂਦੇ ਹਨ।
own-mistake-give-starter = ਇਹ ਉਹਨਾਂ ਨੂੰ ਦਿਓ ਜਿਨ੍ਹਾਂ ਤੋਂ ਇਹ ਪ੍ਰੋਗਰਾਮ ਮਿਲਿਆ।
own-mistake-give-own = ਇਹ ਐਂਟਰੀ ਇੱਥੇ ਲਿਖੀ ਗਈ ਸੀ। ਇੱਥੇ ਹੀ ਠੀਕ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ।
own-mistake-choose = ਪਹਿਲਾਂ ਚੁਣੋ ਕਿ ਕੀ ਗਲਤ ਹੈ।
own-mistake-saved = ਸੇਵ ਹੋ ਗਈ: { $file }

## ਕਾਗਜ਼ ਉੱਤੇ ਕਾਲ ਸ਼ੀਟ

own-round-screen = ਉਹ ਐਂਟਰੀਆਂ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਭ ਤੋਂ ਲੰਬੇ ਸਮੇਂ ਤੋਂ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ, ਵੱਧ ਤੋਂ ਵੱਧ ਵੀਹ। ਜੋ ਸੁਣੋ, ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ, ਫਿਰ ਇੱਥੇ “ਮੈਂ ਅੱਜ ਫ਼ੋਨ ਕੀਤਾ” ਹੇਠ ਲਿਖੋ।
own-round-none = ਫ਼ੋਨ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ। ਨੰਬਰ ਵਾਲੀ ਹਰ ਐਂਟਰੀ ਹਾਲ ਹੀ ਵਿੱਚ ਜਾਂਚੀ ਗਈ ਸੀ।
own-round-title = ਕਿੱਥੇ-ਕਿੱਥੇ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
own-round-how = ਪਿਆਰ ਨਾਲ ਪੁੱਛੋ ਅਤੇ ਜੋ ਮਿਲੇ, ਉਹ ਲੈ ਲਓ। ਜੋ ਹਾਲੇ ਠੀਕ ਹੈ, ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ, ਅਤੇ ਜੋ ਠੀਕ ਨਹੀਂ, ਉਹ ਲਿਖ ਲਓ। ਜੇ ਕੋਈ ਰੁੱਝਿਆ ਹੋਵੇ, ਤਾਂ ਬਾਅਦ ਵਿੱਚ ਫ਼ੋਨ ਕਰੋ। ਆਪਣੇ ਬਾਰੇ ਕੁਝ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
own-round-say = ਕੀ ਕਹਿਣਾ ਹੈ
own-round-hello = ਹੈਲੋ ਜੀ। ਅਸੀਂ ਇੱਕ ਮੁਫ਼ਤ ਲਿਸਟ ਸਾਂਭਦੇ ਹਾਂ ਕਿ ਲੋਕਾਂ ਨੂੰ ਸਹਾਰਾ ਕਿੱਥੋਂ ਮਿਲ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਵੀ ਉਸ ਲਿਸਟ ਵਿੱਚ ਹੋ। ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕੁਝ ਮਿੰਟ ਹਨ?
own-round-number = ਕੀ ਤੁਹਾਡੇ ਲਈ ਹਾਲੇ ਵੀ ਇਹੀ ਨੰਬਰ ਠੀਕ ਹੈ?
own-round-hours = ਜਵਾਬ ਕਦੋਂ ਮਿਲਦਾ ਹੈ?
own-round-languages = ਤੁਹਾਡੇ ਕੋਲ ਕਿਹੜੀਆਂ ਬੋਲੀਆਂ ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਹਨ? ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਦੁਭਾਸ਼ੀਏ ਹਨ?
own-round-cost = ਇਸ ਦਾ ਖਰਚਾ ਕਿੰਨਾ ਹੈ? ਕੀ ਉਹ ਲੋਕ ਆ ਸਕਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਕੋਲ ਨਾ ਪੈਸੇ ਹਨ, ਨਾ ਬੀਮਾ (insurance)?
own-round-id = ਕੀ ਤੁਸੀਂ ਲੋਕਾਂ ਤੋਂ ID (ਪਛਾਣ ਪੱਤਰ) ਮੰਗਦੇ ਹੋ?
own-round-police = ਕੀ ਤੁਸੀਂ ਕਦੇ ਪੁਲਿਸ ਜਾਂ ਐਂਬੂਲੈਂਸ ਸੱਦਦੇ ਹੋ ਜਦੋਂ ਉਹ ਇਨਸਾਨ ਨਾ ਚਾਹੁੰਦਾ ਹੋਵੇ? ਕਦੋਂ?
own-round-thanks = ਧੰਨਵਾਦ। ਕੀ ਅਸੀਂ ਕੁਝ ਮਹੀਨਿਆਂ ਬਾਅਦ ਫਿਰ ਫ਼ੋਨ ਕਰ ਲਈਏ?
own-round-notes = ਤਾਰੀਖ ਅਤੇ ਨੋਟ
