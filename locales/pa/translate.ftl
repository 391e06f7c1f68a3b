### ਅਨੁਵਾਦ ਦਾ ਕੰਮ: ਜਿਸ ਨੂੰ ਕੋਈ ਭਾਸ਼ਾ ਆਉਂਦੀ ਹੋਵੇ, ਉਹ ਇੱਥੇ ਪ੍ਰੋਗਰਾਮ ਦੇ ਸ਼ਬਦ ਉਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੇ, ਇੱਕ-ਇੱਕ ਲਿਖਤ ਕਰ ਕੇ। ਹੋ ਸਕਦਾ
### ਹੈ ਉਸ ਨੂੰ ਕੰਪਿਊਟਰ ਘੱਟ ਆਉਂਦਾ ਹੋਵੇ। “ਲਿਖਤ” ਪ੍ਰੋਗਰਾਮ ਦਾ ਇੱਕ ਵਾਕ ਜਾਂ ਇੱਕ ਸ਼ਬਦ ਹੈ। ਹਰ ਥਾਂ ਸੌਖੇ ਸ਼ਬਦ।

## ਸ਼ੁਰੂਆਤ

translate-title = ਅਨੁਵਾਦ ਕਰੋ
translate-about = ਇੱਥੇ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਸ਼ਬਦ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੋ, ਇੱਕ-ਇੱਕ ਲਿਖਤ (ਵਾਕ ਜਾਂ ਸ਼ਬਦ) ਕਰ ਕੇ। ਨਾ ਕੋਈ ਖਾਤਾ ਚਾਹੀਦਾ ਹੈ, ਨਾ ਇੰਟਰਨੈੱਟ। ਤੁਸੀਂ ਜੋ ਵੀ ਲਿਖੋ, ਉਹ ਤੁਹਾਡੇ ਚੁਣੇ ਹੋਏ ਫੋਲਡਰ ਵਿੱਚ ਹੀ ਰਹਿੰਦਾ ਹੈ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਅੱਗੇ ਨਾ ਸੌਂਪੋ।
translate-folder = ਤੁਹਾਡਾ ਕੰਮ ਰੱਖਣ ਲਈ ਫੋਲਡਰ
translate-folder-about = ਤੁਹਾਡਾ ਆਪਣਾ ਇੱਕ ਫੋਲਡਰ, ਚਾਹੋ ਤਾਂ USB ਸਟਿੱਕ ਉੱਤੇ। ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਪਹਿਲਾਂ ਕੰਮ ਕੀਤਾ ਹੈ, ਤਾਂ ਉਹੀ ਫੋਲਡਰ ਫਿਰ ਚੁਣੋ।
translate-language-other = ਉਹ ਭਾਸ਼ਾ ਜੋ ਹਾਲੇ ਇੱਥੇ ਨਹੀਂ
translate-tag = ਭਾਸ਼ਾ ਦਾ ਛੋਟਾ ਕੋਡ
translate-tag-about = ਦੋ ਜਾਂ ਤਿੰਨ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ, ਜਿਵੇਂ ਸੋਮਾਲੀ ਲਈ so। ਜੇ ਉਹ ਭਾਸ਼ਾ ਇੱਕ ਤੋਂ ਵੱਧ ਲਿਪੀਆਂ ਵਿੱਚ ਲਿਖੀ ਜਾਂਦੀ ਹੈ, ਤਾਂ ਲਿਪੀ ਵੀ ਜੋੜੋ, ਜਿਵੇਂ pa-Arab (ਸ਼ਾਹਮੁਖੀ ਵਿੱਚ ਪੰਜਾਬੀ)।
translate-own-name = ਭਾਸ਼ਾ ਦਾ ਆਪਣਾ ਨਾਂ, ਉਸੇ ਦੇ ਅੱਖਰਾਂ ਵਿੱਚ
translate-english-name = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਭਾਸ਼ਾ ਦਾ ਨਾਂ
translate-open = ਖੋਲ੍ਹੋ

## ਲਿਖਤਾਂ ਦੀ ਲਿਸਟ

translate-counts = ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
translate-counts-all = ਸਾਰੀਆਂ ਲਿਖਤਾਂ
translate-counts-critical = ਨਾਜ਼ੁਕ ਲਿਖਤਾਂ
translate-critical-about = ਨਾਜ਼ੁਕ ਲਿਖਤਾਂ ਉਹ ਹਨ ਜੋ ਖਤਰੇ ਵਿੱਚ ਪਏ ਲੋਕ ਪੜ੍ਹਦੇ ਹਨ, ਜਾਂ ਜੋ ਦੱਸਦੀਆਂ ਹਨ ਕਿ ਕਾਨੂੰਨ ਉਹਨਾਂ ਨੂੰ ਕੀ ਹੱਕ ਦਿੰਦਾ ਹੈ। ਇਹਨਾਂ ਉੱਤੇ ਆਰਾਮ ਨਾਲ, ਪੂਰਾ ਸਮਾਂ ਲਾ ਕੇ ਕੰਮ ਕਰੋ।
translate-counts-total = ਕੁੱਲ
translate-standing-missing = ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ
translate-standing-source_changed = ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਬਦਲ ਗਈ
translate-standing-machine = ਮਸ਼ੀਨ ਦਾ ਕੱਚਾ ਅਨੁਵਾਦ
translate-standing-unreviewed = ਕਿਸੇ ਦੂਜੇ ਨੇ ਨਹੀਂ ਪੜ੍ਹੀ
translate-standing-trusted = ਜਾਂਚੀ ਹੋਈ
translate-critical = ਨਾਜ਼ੁਕ
translate-unsaved = ਸੇਵ ਨਹੀਂ ਹੋਈ
translate-search = ਅੰਗਰੇਜ਼ੀ ਲਿਖਤਾਂ ਵਿੱਚ ਲੱਭੋ
translate-filter-standing = ਕੀ ਦਿਖਾਉਣਾ ਹੈ
translate-filter-area = ਪ੍ਰੋਗਰਾਮ ਦਾ ਹਿੱਸਾ
# “ਸਭ ਕੁਝ” translate-none ਵਿੱਚ ਵੀ ਹੈ: ਉੱਥੇ ਇਹੀ ਸ਼ਬਦ ਰੱਖੋ।
translate-filter-all = ਸਭ ਕੁਝ
translate-shown =
    { $count ->
        [one] { $count } ਲਿਖਤ
       *[other] { $count } ਲਿਖਤਾਂ
    }
translate-none = ਅਜਿਹੀ ਕੋਈ ਲਿਖਤ ਨਹੀਂ। ਹੋਰ ਦੇਖਣ ਲਈ “ਸਭ ਕੁਝ” ਚੁਣੋ।
translate-more = ਹੋਰ ਦਿਖਾਓ
translate-undo = ਆਖਰੀ ਵਾਰ ਸੇਵ ਕੀਤਾ ਵਾਪਸ ਲਓ
translate-undone = ਆਖਰੀ ਵਾਰ ਜੋ ਸੇਵ ਹੋਇਆ ਸੀ, ਉਹ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ।
translate-close = ਅਨੁਵਾਦ ਦਾ ਕੰਮ ਸਮੇਟ ਕੇ ਬੰਦ ਕਰੋ
translate-close-unsaved =
    { $count ->
        [one] { $count } ਲਿਖਤ ਵਿੱਚ ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਸੇਵ ਨਹੀਂ ਹੋਇਆ। ਹੁਣ ਬੰਦ ਕਰਨ ਨਾਲ ਉਹ ਚਲਾ ਜਾਵੇਗਾ।
       *[other] { $count } ਲਿਖਤਾਂ ਵਿੱਚ ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਸੇਵ ਨਹੀਂ ਹੋਇਆ। ਹੁਣ ਬੰਦ ਕਰਨ ਨਾਲ ਉਹ ਚਲਾ ਜਾਵੇਗਾ।
    }

## ਇੱਕ ਲਿਖਤ

translate-to-list = ਲਿਸਟ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
translate-previous = ਪਿਛਲੀ
translate-next = ਅਗਲੀ
translate-english = ਅੰਗਰੇਜ਼ੀ
translate-pills-about = ਚੌਖਟੇ ਵਾਲੇ ਸ਼ਬਦ ਪ੍ਰੋਗਰਾਮ ਆਪ ਭਰਦਾ ਹੈ। ਕਿਸੇ ਨੂੰ ਆਪਣੀ ਲਿਖਤ ਵਿੱਚ ਪਾਉਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
translate-notes = ਧਿਆਨ ਦੇਣ ਵਾਲੀਆਂ ਗੱਲਾਂ
translate-before = ਇਸ ਤੋਂ ਪਹਿਲੀ ਲਿਖਤ
translate-after = ਇਸ ਤੋਂ ਅਗਲੀ ਲਿਖਤ
translate-where = ਇਹ ਕਿੱਥੇ ਦਿਸਦੀ ਹੈ
translate-changes = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕੀ ਬਦਲਿਆ
translate-changes-gone = ਹਟਾਇਆ ਗਿਆ:
translate-changes-new = ਨਵਾਂ:
translate-changes-unknown = ਅੰਗਰੇਜ਼ੀ ਵਾਲੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ, ਇਹ ਕਿਤੇ ਰੱਖਿਆ ਨਹੀਂ ਗਿਆ, ਇਸ ਲਈ ਪੂਰੀ ਪੜ੍ਹੋ।
translate-glossary = ਪਹਿਲਾਂ ਤੋਂ ਚੁਣੇ ਹੋਏ ਸ਼ਬਦ
translate-memory = ਮਿਲਦੀਆਂ-ਜੁਲਦੀਆਂ ਲਿਖਤਾਂ
translate-memory-use = ਇਹੀ ਸ਼ਬਦ ਲਓ
translate-yours = { $language } ਵਿੱਚ
translate-yours-part = “{ $part }” ਵਾਲਾ ਹਿੱਸਾ
translate-one-for-all = ਹਰ ਗਿਣਤੀ ਲਈ ਉਹੀ ਸ਼ਬਦ
translate-form = { $numbers } ਵਰਗੀ ਗਿਣਤੀ ਲਈ
translate-form-only = ਸਿਰਫ਼ { $number } ਦੀ ਗਿਣਤੀ ਲਈ
translate-form-rest = ਬਾਕੀ ਹਰ ਗਿਣਤੀ ਲਈ
translate-preview = ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਦਿਸੇਗੀ
translate-must = ਇਹ ਠੀਕ ਕਰੋ:
translate-may = ਇਹ ਇੱਕ ਵਾਰ ਫਿਰ ਦੇਖ ਲਓ:
translate-finding-here = ਇੱਥੇ:
translate-finding-wanted = ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ:
translate-name = ਤੁਹਾਡਾ ਨਾਂ, ਜਾਂ ਜੋ ਨਾਂ ਤੁਸੀਂ ਚਾਹੋ
translate-name-about = ਇਹ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਨਾਲ ਸੇਵ ਹੁੰਦਾ ਹੈ। ਚਾਹੋ ਤਾਂ ਖਾਲੀ ਛੱਡ ਦਿਓ। ਬੰਦ ਹੁੰਦਿਆਂ ਹੀ ਪ੍ਰੋਗਰਾਮ ਇਸ ਨੂੰ ਭੁਲਾ ਦਿੰਦਾ ਹੈ।
translate-save = ਸੇਵ ਕਰੋ
translate-save-still = ਸੇਵ ਕਰੋ: ਮੇਰੇ ਸ਼ਬਦ ਹਾਲੇ ਵੀ ਠੀਕ ਹਨ
translate-saved = ਸੇਵ ਹੋ ਗਈ। ਹੁਣ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਇਹੀ ਸ਼ਬਦ ਹਨ।
translate-not-saved = ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਈ। ਜਿਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਹੈ, ਪਹਿਲਾਂ ਉਹ ਠੀਕ ਕਰੋ।
translate-draft = ਇਹ ਸ਼ਬਦ ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਏ।
translate-draft-drop = ਸੇਵ ਕੀਤੇ ਸ਼ਬਦਾਂ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
translate-review = ਮੈਂ ਇਹ ਪੜ੍ਹੀ ਹੈ, ਇਸ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਮੇਰੀ
translate-review-about = ਇਹ ਬਟਨ ਕੋਈ ਦੂਜਾ ਦਬਾਵੇ, ਜਿਸ ਨੂੰ ਇਹ ਭਾਸ਼ਾ ਆਉਂਦੀ ਹੋਵੇ, ਅਤੇ ਉੱਪਰ ਆਪਣਾ ਨਾਂ ਲਿਖੇ। ਆਪਣੇ ਹੀ ਸ਼ਬਦਾਂ ਦੀ ਜਾਂਚ ਆਪ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ।
translate-reviewed = ਦਰਜ ਹੋ ਗਿਆ। ਹੁਣ ਇਹ ਜਾਂਚੀ ਹੋਈ ਮੰਨੀ ਜਾਵੇਗੀ।
translate-made-human = { $name } ਨੇ ਅਨੁਵਾਦ ਕੀਤਾ, { $date }।
translate-made-unnamed = ਅਨੁਵਾਦ ਕਿਸੇ ਅਜਿਹੇ ਇਨਸਾਨ ਨੇ ਕੀਤਾ ਜਿਸ ਨੇ ਆਪਣਾ ਨਾਂ ਨਹੀਂ ਦਿੱਤਾ, { $date }।
translate-made-machine = ਮਸ਼ੀਨ ਨੇ ਕੱਚਾ ਅਨੁਵਾਦ ਕੀਤਾ, { $date }।
translate-read-by = { $name } ਨੇ ਪੜ੍ਹਿਆ, { $date }।

## ਆਪਣੇ ਸ਼ਬਦ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਦੇਖਣਾ

translate-see = ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਦੇਖੋ
translate-strip = ਪ੍ਰੋਗਰਾਮ ਇਸ ਵੇਲੇ { $language } ਵਿੱਚ ਦਿਖਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।
translate-strip-back = ਅਨੁਵਾਦ ਦੇ ਕੰਮ ਉੱਤੇ ਵਾਪਸ ਜਾਓ

## ਕੰਮ ਸੌਂਪਣਾ

translate-hand-back = ਮੇਰਾ ਕੰਮ ਸੌਂਪੋ
translate-hand-back-about = ਇਸ ਭਾਸ਼ਾ ਦਾ ਸਾਰਾ ਕੰਮ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਇਆ ਜਾਂਦਾ ਹੈ। ਉਹ ਫ਼ਾਈਲ ਉਹਨਾਂ ਨੂੰ ਦਿਓ ਜਿਨ੍ਹਾਂ ਤੋਂ ਇਹ ਪ੍ਰੋਗਰਾਮ ਮਿਲਿਆ, USB ਸਟਿੱਕ ਉੱਤੇ ਜਾਂ ਜਿਵੇਂ ਤੁਸੀਂ ਚਾਹੋ।
translate-take-in = ਕਿਸੇ ਹੋਰ ਦਾ ਕੰਮ ਸ਼ਾਮਲ ਕਰੋ
translate-take-in-about = ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ ਕਿਸੇ ਨੇ ਸੌਂਪੀ ਹੈ। ਉਸ ਵਿੱਚ ਜੋ ਨਵਾਂ ਹੈ, ਉਹ ਜੁੜ ਜਾਂਦਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਦੋਹਾਂ ਨੇ ਬਦਲਿਆ ਹੈ, ਉਹ ਤੁਹਾਨੂੰ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਫ਼ੈਸਲਾ ਤੁਸੀਂ ਕਰੋ।
translate-taken-in = ਬਦਲੀਆਂ ਲਿਖਤਾਂ: { $changed }। ਨਵੀਆਂ ਲਿਖਤਾਂ: { $added }।
translate-disputes =
    { $count ->
        [one] ਤੁਸੀਂ ਦੋਹਾਂ ਨੇ { $count } ਲਿਖਤ ਬਦਲੀ ਹੈ। ਕਿਸ ਦੇ ਸ਼ਬਦ ਰੱਖੇ ਜਾਣ?
       *[other] ਤੁਸੀਂ ਦੋਹਾਂ ਨੇ { $count } ਲਿਖਤਾਂ ਬਦਲੀਆਂ ਹਨ। ਕਿਸ ਦੇ ਸ਼ਬਦ ਰੱਖੇ ਜਾਣ?
    }
translate-dispute-base = ਪਹਿਲਾਂ:
translate-dispute-ours = ਮੇਰੇ ਸ਼ਬਦ ਰੱਖੋ
translate-dispute-theirs = ਉਹਨਾਂ ਦੇ ਸ਼ਬਦ ਲਓ
translate-dispute-done = ਜੋ ਮੈਂ ਚੁਣਿਆ, ਉਹੀ ਰੱਖੋ

## ਲਿਖਤ ਕਿੱਥੇ ਦਿਸਦੀ ਹੈ: ਅਸਲੀ ਸਕਰੀਨਾਂ ਦੀਆਂ ਤਸਵੀਰਾਂ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਹਰ ਲਿਖਤ ਦੇ ਕੋਲ।

translate-where-alt = ਕੁੱਲ { $total } ਵਿੱਚੋਂ ਤਸਵੀਰ { $number }: ਪ੍ਰੋਗਰਾਮ ਦੀ ਇੱਕ ਸਕਰੀਨ, ਜਿਸ ਵਿੱਚ ਇਸ ਲਿਖਤ ਦੇ ਦੁਆਲੇ ਚੌਖਟਾ ਹੈ।
translate-where-more =
    { $count ->
        [one] ਇਹ { $count } ਹੋਰ ਥਾਂ ਉੱਤੇ ਵੀ ਹੈ।
       *[other] ਇਹ { $count } ਹੋਰ ਥਾਵਾਂ ਉੱਤੇ ਵੀ ਹੈ।
    }
translate-where-next = ਅਗਲੀ ਥਾਂ ਦਿਖਾਓ
translate-where-spoken = ਇਹ ਲਿਖਤ ਕਿਸੇ ਨੂੰ ਦਿਸਦੀ ਨਹੀਂ। ਚੌਖਟੇ ਵਿੱਚ ਜੋ ਹੈ, ਉਸ ਬਾਰੇ ਸਕਰੀਨ ਰੀਡਰ (ਬੋਲ ਕੇ ਸੁਣਾਉਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ) ਇਹ ਸੁਣਾਉਂਦੇ ਹਨ।
translate-where-none = ਇਹ ਲਿਖਤ ਕਿੱਥੇ ਦਿਸਦੀ ਹੈ, ਇਸ ਦੀ ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ।
