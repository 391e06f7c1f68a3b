### ਦੂਜਿਆਂ ਦੀਆਂ ਲਿਸਟਾਂ ਲਿਆਉਣਾ (211, ਡਾਇਰੈਕਟਰੀ ਜਾਂ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਤੋਂ) ਅਤੇ ਲਿਸਟਾਂ ਦੂਜਿਆਂ ਨੂੰ ਦੇਣਾ।

bring-title = ਲਿਸਟ ਲਿਆਓ
bring-about = 211, ਕਿਸੇ ਡਾਇਰੈਕਟਰੀ ਜਾਂ ਆਪਣੀ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਤੋਂ ਸੇਵਾਵਾਂ ਦੀ ਲਿਸਟ ਸ਼ਾਮਲ ਕਰੋ। ਸਭ ਕੁਝ ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਹੁੰਦਾ ਹੈ। ਕਿਤੇ ਕੁਝ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ।
bring-to-giving = ਲਿਸਟ ਦੂਜਿਆਂ ਨੂੰ ਦਿਓ

## ਪਹਿਲਾ ਕਦਮ: ਫ਼ਾਈਲ ਚੁਣਨਾ

bring-choose-title = 1. ਲਿਸਟ ਚੁਣੋ
bring-choose-about = ਸਪ੍ਰੈੱਡਸ਼ੀਟ (.csv, .xlsx, .ods), ਟੇਬਲਾਂ ਦਾ ਫੋਲਡਰ ਜਾਂ zip, ਜਾਂ JSON ਫ਼ਾਈਲ। ਕੁਝ ਵੀ ਸ਼ਾਮਲ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਦਿਸੇਗਾ ਕਿ ਉਸ ਵਿੱਚ ਕੀ ਹੈ।
bring-looking = ਅੰਦਰ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ…
bring-chosen = ਤੁਸੀਂ ਇਹ ਚੁਣਿਆ
bring-choose-other = ਕੁਝ ਹੋਰ ਚੁਣੋ
bring-is-pack = ਇਹ ਪੈਕ ਹੈ: “{ $name }”। ਪੈਕਾਂ ਉੱਤੇ ਦਸਤਖਤ ਹੁੰਦੇ ਹਨ ਅਤੇ ਉਹਨਾਂ ਦੀ ਆਪਣੀ ਸਕਰੀਨ ਹੈ।
bring-to-packs = ਪੈਕਾਂ ਵੱਲ ਜਾਓ

## ਦੂਜਾ ਕਦਮ: ਕੀ ਲੱਭਾ

bring-check-title = 2. ਦੇਖੋ ਕਿ ਇਹ ਕੀ ਹੈ
bring-found-format = ਲਿਸਟ ਉਸ ਆਮ ਰੂਪ ਵਿੱਚ ਹੈ ਜੋ 211 ਅਤੇ ਡਾਇਰੈਕਟਰੀਆਂ ਲਿਸਟਾਂ ਵਟਾਉਣ ਲਈ ਵਰਤਦੀਆਂ ਹਨ। ਇਸ ਦਾ ਨਾਂ Open Referral HSDS ਹੈ, ਅਤੇ ਇਹ ਵਰਜ਼ਨ { $version } ਹੈ।
bring-found-services =
    { $count ->
        [one] { $count } ਸੇਵਾ
       *[other] { $count } ਸੇਵਾਵਾਂ
    }
bring-found-organizations =
    { $count ->
        [one] { $count } ਸੰਸਥਾ
       *[other] { $count } ਸੰਸਥਾਵਾਂ
    }
bring-found-rows =
    { $count ->
        [one] { $count } ਲਾਈਨ
       *[other] { $count } ਲਾਈਨਾਂ
    }
bring-source-title = ਇਹ ਕਿੱਥੋਂ ਆਈ
bring-update-title = ਕੀ ਇਹ ਕਿਸੇ ਅਜਿਹੀ ਲਿਸਟ ਦੀ ਨਵੀਂ ਕਾਪੀ ਹੈ ਜੋ ਇੱਥੇ ਪਹਿਲਾਂ ਤੋਂ ਹੈ?
bring-update-new = ਨਹੀਂ, ਇਹ ਨਵੀਂ ਲਿਸਟ ਹੈ
bring-source = ਛੋਟਾ ਨਾਂ
bring-source-about = ਕੰਪਿਊਟਰ ਲਈ। ਜਦੋਂ ਤੁਸੀਂ ਨਵੀਂ ਕਾਪੀ ਸ਼ਾਮਲ ਕਰੋ, ਤਾਂ ਇਹੀ ਛੋਟਾ ਨਾਂ ਵਰਤੋ: ਫਿਰ ਉਹੀ ਐਂਟਰੀਆਂ ਨਵੀਆਂ ਹੁੰਦੀਆਂ ਹਨ, ਅਤੇ ਕੋਈ ਦੋ ਵਾਰ ਨਹੀਂ ਆਉਂਦੀ।
bring-source-known = ਇਸ ਛੋਟੇ ਨਾਂ ਦੀ ਲਿਸਟ ਇੱਥੇ ਹੈ: “{ $name }”। ਉਸ ਦੀਆਂ ਐਂਟਰੀਆਂ ਨਵੀਆਂ ਕੀਤੀਆਂ ਜਾਣਗੀਆਂ। ਜਿਹੜੀਆਂ ਐਂਟਰੀਆਂ ਨਵੀਂ ਕਾਪੀ ਵਿੱਚ ਨਹੀਂ ਹਨ, ਉਹ ਕੱਢ ਦਿੱਤੀਆਂ ਜਾਣਗੀਆਂ।
bring-source-missing = ਛੋਟਾ ਨਾਂ ਲਿਖੋ।
bring-name = ਨਾਂ ਜੋ ਲੋਕਾਂ ਨੂੰ ਦਿਸੇਗਾ
bring-name-about = ਇਹ ਹਰ ਐਂਟਰੀ ਉੱਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਉਹ ਕਿੱਥੋਂ ਆਈ। ਜਿਵੇਂ: Example County 211।
bring-name-missing = ਨਾਂ ਲਿਖੋ, ਤਾਂ ਜੋ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਲੱਗੇ ਕਿ ਐਂਟਰੀਆਂ ਕਿੱਥੋਂ ਆਈਆਂ।
bring-licence = ਵਰਤੋਂ ਦੀਆਂ ਸ਼ਰਤਾਂ, ਜੇ ਤੁਹਾਨੂੰ ਪਤਾ ਹਨ
bring-licence-about = ਜਿਵੇਂ: CC BY 4.0। ਜੇ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ, ਤਾਂ ਖਾਲੀ ਛੱਡ ਦਿਓ।
bring-private-title = ਨਿੱਜੀ ਗੱਲਾਂ
bring-private = ਉਹ ਵੀ ਸ਼ਾਮਲ ਕਰੋ ਜਿਸ ਉੱਤੇ ਨਿੱਜੀ ਦਾ ਨਿਸ਼ਾਨ ਹੈ
bring-private-about = ਇਸ ਨੂੰ ਬੰਦ ਹੀ ਰਹਿਣ ਦਿਓ, ਜਦ ਤੱਕ ਲਿਸਟ ਵਾਲਿਆਂ ਨੇ ਤੁਹਾਨੂੰ ਇਹ ਕਰਨ ਲਈ ਨਾ ਕਿਹਾ ਹੋਵੇ। ਜਿਸ ਉੱਤੇ ਨਿੱਜੀ ਦਾ ਨਿਸ਼ਾਨ ਹੈ, ਉਹ ਕਿਸੇ ਸ਼ੈਲਟਰ ਦਾ ਪਤਾ ਹੋ ਸਕਦਾ ਹੈ। ਜੇ ਉਹ ਕਿਸੇ ਗਲਤ ਇਨਸਾਨ ਦੇ ਹੱਥ ਲੱਗ ਜਾਵੇ, ਤਾਂ ਕਿਸੇ ਨੂੰ ਸੱਟ ਲੱਗ ਸਕਦੀ ਹੈ।
bring-private-on = ਨਿੱਜੀ ਗੱਲਾਂ ਵੀ ਸ਼ਾਮਲ ਕੀਤੀਆਂ ਜਾਣਗੀਆਂ। ਜੋ ਕੋਈ ਵੀ ਇਹ ਪ੍ਰੋਗਰਾਮ ਵਰਤਦਾ ਹੈ, ਉਹ ਇਹਨਾਂ ਨੂੰ ਦੇਖ ਸਕਦਾ ਹੈ।
bring-start = ਇਹ ਲਿਸਟ ਸ਼ਾਮਲ ਕਰੋ
bring-start-about = ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਰੋਕ ਦਿਓ। ਫਿਰ ਸਭ ਕੁਝ ਪਹਿਲਾਂ ਵਰਗਾ ਹੀ ਰਹਿੰਦਾ ਹੈ।

## ਦੂਜਾ ਕਦਮ, ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਲਈ: ਹਰ ਕਾਲਮ ਕੀ ਹੈ

bring-sheet = ਸ਼ੀਟ
bring-sheet-hidden = { $name } (ਲੁਕੀ ਹੋਈ)
bring-sheet-language = ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੀ ਹੈ
bring-sheet-state = ਸਟੇਟ, ਜਿੱਥੇ ਸ਼ੀਟ ਵਿੱਚ ਨਹੀਂ ਲਿਖੀ
bring-sheet-state-none = ਕੋਈ ਸਟੇਟ ਨਹੀਂ
bring-columns-title = ਹਰ ਕਾਲਮ ਵਿੱਚ ਕੀ ਹੈ?
bring-columns-about = ਅਸੀਂ ਸਿਰਲੇਖਾਂ ਤੋਂ ਅਤੇ ਕਾਲਮਾਂ ਵਿੱਚ ਜੋ ਹੈ, ਉਸ ਤੋਂ ਅੰਦਾਜ਼ਾ ਲਾਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਹਰ ਇੱਕ ਨੂੰ ਦੇਖ ਲਓ।
bring-columns-open =
    { $count ->
        [one] { $count } ਕਾਲਮ ਦਾ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲੱਗਾ। ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਉਹ ਕੀ ਹੈ।
       *[other] { $count } ਕਾਲਮਾਂ ਦਾ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲੱਗਾ। ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਉਹ ਕੀ ਹਨ।
    }
bring-columns-no-name = ਹਾਲੇ ਕੋਈ ਕਾਲਮ ਨਾਂ ਨਹੀਂ ਹੈ। ਚੁਣੋ ਕਿ ਹਰ ਸੇਵਾ ਦਾ ਨਾਂ ਕਿਹੜੇ ਕਾਲਮ ਵਿੱਚ ਹੈ।
bring-column-blank = ਕਾਲਮ { $number }
bring-column-empty = ਪਹਿਲੀਆਂ ਲਾਈਨਾਂ ਵਿੱਚ ਕੁਝ ਨਹੀਂ
bring-sure-certain = ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਹੈ
bring-sure-likely = ਸ਼ਾਇਦ ਇਹੀ
bring-sure-unknown = ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ
bring-sure-chosen = ਚੁਣਿਆ ਹੋਇਆ
bring-group-about = ਇਸ ਬਾਰੇ
bring-group-reach = ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ
bring-group-where = ਇਹ ਕਿੱਥੇ ਹੈ
bring-group-who = ਕਿਸ ਲਈ ਅਤੇ ਕਿਸ ਗੱਲ ਲਈ
bring-group-keep = ਰੱਖੋ ਜਾਂ ਛੱਡੋ
bring-mapping-about = ਇਹ ਚੋਣਾਂ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ, ਤਾਂ ਜੋ ਇਸ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਦੀ ਅਗਲੀ ਕਾਪੀ ਲਈ ਵੀ ਕੰਮ ਆਉਣ।
bring-mapping-use = ਆਪਣੀਆਂ ਰੱਖੀਆਂ ਚੋਣਾਂ ਵਰਤੋ
bring-mapping-keep = ਇਹ ਚੋਣਾਂ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖੋ
bring-mapping-use-title = ਚੋਣਾਂ ਕਿਹੜੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹਨ?
bring-mapping-used = ਹੁਣ ਕਾਲਮ ਉਸੇ ਤਰ੍ਹਾਂ ਹਨ ਜਿਵੇਂ ਉਸ ਫ਼ਾਈਲ ਵਿੱਚ ਸਨ।
bring-mapping-keep-title = ਚੋਣਾਂ ਕਿੱਥੇ ਰੱਖਣੀਆਂ ਹਨ?
bring-mapping-keep-about = ਫ਼ਾਈਲ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਸਿਰਲੇਖ ਅਤੇ ਤੁਹਾਡੀਆਂ ਚੋਣਾਂ ਹੁੰਦੀਆਂ ਹਨ। ਉਸ ਵਿੱਚ ਕੋਈ ਲਾਈਨ ਨਹੀਂ ਹੁੰਦੀ।
bring-preview-title = ਪਹਿਲੀਆਂ ਲਾਈਨਾਂ ਇਸ ਤਰ੍ਹਾਂ ਆਉਣਗੀਆਂ
bring-preview-busy = ਲਾਈਨਾਂ ਫਿਰ ਪੜ੍ਹੀਆਂ ਜਾ ਰਹੀਆਂ ਹਨ…
bring-preview-none = ਸਿਰਲੇਖਾਂ ਹੇਠ ਕੋਈ ਲਾਈਨ ਨਹੀਂ।
bring-preview-row = ਲਾਈਨ { $line }
bring-preview-aside = ਵੱਖ ਰੱਖੀ ਜਾਵੇਗੀ
bring-preview-empty = ਇਸ ਲਾਈਨ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ।
bring-preview-more =
    { $count ->
        [one] { $count } ਹੋਰ ਲਾਈਨ ਦਿਖਾਓ
       *[other] { $count } ਹੋਰ ਲਾਈਨਾਂ ਦਿਖਾਓ
    }

## ਤੀਜਾ ਕਦਮ: ਸ਼ਾਮਲ ਕਰਨਾ

bring-running-title = 3. ਸ਼ਾਮਲ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ
# keep: only a number
bring-count = { $count }

## ਚੌਥਾ ਕਦਮ: ਰਿਪੋਰਟ

bring-report-title = 4. ਕੀ ਆਇਆ
bring-changes-title = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ
bring-changes-added = ਨਵੀਆਂ
bring-changes-changed = ਬਦਲੀਆਂ
bring-changes-removed = ਹੁਣ ਨਹੀਂ ਹਨ
bring-changes-same = ਪਹਿਲਾਂ ਵਰਗੀਆਂ
bring-named-added =
    { $count ->
        [one] ਨਵੀਂ ਐਂਟਰੀ ({ $count })
       *[other] ਨਵੀਆਂ ਐਂਟਰੀਆਂ ({ $count })
    }
bring-named-changed =
    { $count ->
        [one] ਬਦਲੀ ਹੋਈ ਐਂਟਰੀ ({ $count })
       *[other] ਬਦਲੀਆਂ ਹੋਈਆਂ ਐਂਟਰੀਆਂ ({ $count })
    }
bring-named-removed =
    { $count ->
        [one] ਐਂਟਰੀ ਜੋ ਹੁਣ ਨਹੀਂ ਹੈ ({ $count })
       *[other] ਐਂਟਰੀਆਂ ਜੋ ਹੁਣ ਨਹੀਂ ਹਨ ({ $count })
    }
bring-named-more =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ।
       *[other] ਅਤੇ { $count } ਹੋਰ।
    }
bring-clean = ਹਰ ਲਾਈਨ ਉਵੇਂ ਹੀ ਆਈ ਜਿਵੇਂ ਲਿਖੀ ਸੀ। ਕੁਝ ਠੀਕ ਕਰਨ ਵਾਲਾ ਨਹੀਂ ਸੀ।
bring-reasons-title = ਅਸੀਂ ਇੱਕ-ਇੱਕ ਲਾਈਨ ਨਾਲ ਕੀ ਕੀਤਾ
bring-reasons-about = ਅਸਲ ਜ਼ਿੰਦਗੀ ਦੀਆਂ ਲਿਸਟਾਂ ਕਦੇ ਪੂਰੀਆਂ ਠੀਕ ਨਹੀਂ ਹੁੰਦੀਆਂ। ਇੱਥੇ ਗਿਣੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
bring-outcome-repaired = ਠੀਕ ਕੀਤੀਆਂ
bring-outcome-kept = ਜਿਵੇਂ ਸਨ, ਉਵੇਂ ਰੱਖੀਆਂ
bring-outcome-quarantined = ਵੱਖ ਰੱਖੀਆਂ
bring-outcome-left_out = ਨਿੱਜੀ ਹੋਣ ਕਰਕੇ ਛੱਡੀਆਂ
bring-outcome-about-repaired = ਇਹ ਆ ਗਈਆਂ। ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਸੀ ਕਿ ਕਿਵੇਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ।
bring-outcome-about-kept = ਇਹ ਆਪਣੇ ਹੀ ਸ਼ਬਦਾਂ ਨਾਲ ਆਈਆਂ। ਕੋਈ ਇਨਸਾਨ ਇਹਨਾਂ ਨੂੰ ਦੇਖ ਲਵੇ।
bring-outcome-about-quarantined = ਇਹ ਨਹੀਂ ਆਈਆਂ। ਲਿਸਟ ਵਿੱਚ ਇਹਨਾਂ ਨੂੰ ਠੀਕ ਕਰ ਕੇ ਫਿਰ ਸ਼ਾਮਲ ਕਰੋ।
bring-outcome-about-left_out = ਇਹ ਨਹੀਂ ਆਈਆਂ, ਤਾਂ ਜੋ ਕੋਈ ਖਤਰੇ ਵਿੱਚ ਨਾ ਪਵੇ। ਇਹਨਾਂ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਸੀ, ਅਸੀਂ ਨਹੀਂ ਦਿਖਾਉਂਦੇ।
bring-row-file = ਫ਼ਾਈਲ
bring-row-line = ਲਾਈਨ
bring-row-column = ਕਾਲਮ
bring-row-outcome = ਅਸੀਂ ਕੀ ਕੀਤਾ
bring-row-reason = ਕਿਉਂ
bring-row-value = ਉੱਥੇ ਕੀ ਲਿਖਿਆ ਸੀ
bring-row-whole = ਪੂਰੀ ਫ਼ਾਈਲ
bring-rows-more =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ। ਇਹ ਸੇਵ ਹੋਣ ਵਾਲੀ ਰਿਪੋਰਟ ਵਿੱਚ ਹੈ।
       *[other] ਅਤੇ { $count } ਹੋਰ। ਇਹ ਸੇਵ ਹੋਣ ਵਾਲੀ ਰਿਪੋਰਟ ਵਿੱਚ ਹਨ।
    }
bring-rows-saved = ਇਹ ਕਿਹੜੀਆਂ ਲਾਈਨਾਂ ਹਨ, ਇਹ ਸੇਵ ਹੋਣ ਵਾਲੀ ਰਿਪੋਰਟ ਦੱਸਦੀ ਹੈ।
bring-report-save = ਰਿਪੋਰਟ ਸੇਵ ਕਰੋ
bring-report-save-title = ਰਿਪੋਰਟ ਕਿੱਥੇ ਰੱਖਣੀ ਹੈ?
bring-report-save-about = ਇਹ ਇੱਕ ਟੇਬਲ (.csv) ਹੈ ਜੋ ਕਿਸੇ ਵੀ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਹਰ ਉਹ ਲਾਈਨ ਹੈ ਜੋ ਠੀਕ ਕੀਤੀ, ਰੱਖੀ ਜਾਂ ਵੱਖ ਰੱਖੀ ਗਈ। ਇਸ ਨੂੰ ਉੱਥੇ ਰੱਖੋ ਜਿੱਥੇ ਸਿਰਫ਼ ਲਿਸਟ ਸਾਂਭਣ ਵਾਲੇ ਦੇਖ ਸਕਣ।
bring-report-find = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਲੱਭੋ
bring-report-again = ਹੋਰ ਲਿਸਟ ਲਿਆਓ

## ਲਿਸਟਾਂ ਦੂਜਿਆਂ ਨੂੰ ਦੇਣਾ

bring-give-title = ਲਿਸਟ ਦੂਜਿਆਂ ਨੂੰ ਦਿਓ
bring-give-about = ਐਂਟਰੀਆਂ ਅਜਿਹੀ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰੋ ਜੋ 211, ਡਾਇਰੈਕਟਰੀਆਂ ਅਤੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਪੜ੍ਹ ਸਕਣ। ਇਸ ਰੂਪ ਦਾ ਨਾਂ Open Referral HSDS, ਵਰਜ਼ਨ 3.1 ਹੈ।
bring-give-which = ਕਿਹੜੀਆਂ ਐਂਟਰੀਆਂ?
bring-give-none = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਚੁਣੋ।
bring-give-empty = ਹਾਲੇ ਦੇਣ ਲਈ ਕੋਈ ਲਿਸਟ ਨਹੀਂ।
bring-give-form = ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਫ਼ਾਈਲ?
bring-give-tables = ਇੱਕ zip ਫ਼ਾਈਲ ਵਿੱਚ ਟੇਬਲ
bring-give-tables-about = ਬਹੁਤੇ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ, ਅਤੇ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ ਖੋਲ੍ਹਣ ਲਈ।
bring-give-json = ਇੱਕ JSON ਫ਼ਾਈਲ
bring-give-json-about = ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਪ੍ਰੋਗਰਾਮ ਬਣਾਉਣ ਵਾਲਿਆਂ ਲਈ।
bring-give-where = ਕਿੱਥੇ ਰੱਖਣੀ ਹੈ?
bring-give-looking = ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ ਕਿ ਕਿਹੜੀਆਂ ਲਿਸਟਾਂ ਹਨ…

## ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਦਾ ਕਾਲਮ ਕੀ ਹੈ: ਚੋਣਾਂ

bring-target-ignore = ਛੱਡ ਦਿਓ
bring-target-keep_as_is = ਰੱਖੋ, ਪਰ ਦਿਖਾਓ ਨਾ
bring-target-name = ਨਾਂ
bring-target-organization = ਸੰਸਥਾ
bring-target-other_name = ਦੂਜਾ ਨਾਂ
bring-target-description = ਇੱਥੇ ਕੀ ਹੁੰਦਾ ਹੈ
bring-target-more = ਇਸ ਬਾਰੇ ਹੋਰ
bring-target-phone = ਫ਼ੋਨ ਨੰਬਰ
bring-target-phone_label = ਨੰਬਰ ਕਿਸ ਦਾ ਹੈ
bring-target-text_number = ਟੈਕਸਟ ਕਰਨ ਲਈ ਨੰਬਰ
bring-target-whatsapp = WhatsApp ਨੰਬਰ
bring-target-email = ਈਮੇਲ
bring-target-website = ਵੈੱਬਸਾਈਟ
bring-target-address = ਪੂਰਾ ਪਤਾ
bring-target-street = ਗਲੀ ਅਤੇ ਨੰਬਰ
bring-target-city = ਸ਼ਹਿਰ
bring-target-state = ਸਟੇਟ
bring-target-zip_code = ZIP ਕੋਡ
bring-target-country = ਦੇਸ਼
bring-target-latitude = ਅਕਸ਼ਾਂਸ਼ (latitude)
bring-target-longitude = ਰੇਖਾਂਸ਼ (longitude)
bring-target-languages = ਬੋਲੀਆਂ ਜੋ ਬੋਲਦੇ ਹਨ
bring-target-interpreter = ਦੁਭਾਸ਼ੀਆ ਹੈ
bring-target-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
bring-target-cost = ਕਿੰਨਾ ਖਰਚਾ ਹੈ
bring-target-eligibility = ਕੌਣ ਆ ਸਕਦਾ ਹੈ
bring-target-kind = ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ
bring-target-need = ਲੋਕ ਕਿਹੜੀ ਗੱਲ ਲੈ ਕੇ ਆਉਂਦੇ ਹਨ
bring-target-community = ਕਿਹੜੇ ਭਾਈਚਾਰਿਆਂ ਲਈ
bring-target-checked_date = ਕਿਸ ਦਿਨ ਜਾਂਚੀ ਗਈ
bring-target-status = ਕੀ ਹਾਲੇ ਹੈ
bring-target-id = ਲਾਈਨ ਦਾ ਆਪਣਾ ਨੰਬਰ
bring-target-credit = ਰੀਤ ਕਿਸ ਭਾਈਚਾਰੇ ਦੀ ਦੇਣ ਹੈ
bring-target-openness = ਕੀ ਦੂਜੇ ਇਹ ਰੀਤ ਅਪਣਾ ਸਕਦੇ ਹਨ
bring-target-confidential = ਇਸ ਦੀ ਥਾਂ ਗੁਪਤ ਹੈ
bring-target-notes = ਸਾਡੇ ਆਪਣੇ ਨੋਟ, ਦਿਖਾਉਣ ਲਈ ਨਹੀਂ
bring-target-public = ਕੀ ਸਭ ਨੂੰ ਦਿਖਾਈ ਜਾ ਸਕਦੀ ਹੈ

## ਕਿਸੇ ਲਾਈਨ ਜਾਂ ਗੱਲ ਨਾਲ ਕੀ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਕਿਉਂ

bring-reason-mojibake = ਅੱਖਰ ਵਿਗੜੇ ਹੋਏ ਸਨ ਅਤੇ ਠੀਕ ਕਰ ਦਿੱਤੇ ਗਏ ਹਨ।
bring-reason-not_utf8 = ਫ਼ਾਈਲ ਅੱਖਰ ਲਿਖਣ ਦੇ ਪੁਰਾਣੇ ਢੰਗ ਨਾਲ ਸੇਵ ਹੋਈ ਸੀ। ਉਸੇ ਤਰ੍ਹਾਂ ਪੜ੍ਹੀ ਗਈ।
bring-reason-byte_order_mark = ਫ਼ਾਈਲ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਇੱਕ ਅਣਦਿਸਦਾ ਨਿਸ਼ਾਨ ਸੀ। ਉਹ ਕੱਢ ਦਿੱਤਾ ਗਿਆ।
bring-reason-escaped_newline = ਲਿਖਤ ਵਿੱਚ ਨਵੀਂ ਲਾਈਨ ਦੇ ਕੋਡ ਸਨ। ਹੁਣ ਉਹ ਨਵੀਆਂ ਲਾਈਨਾਂ ਹਨ।
bring-reason-html = ਲਿਖਤ ਵਿੱਚ ਵੈੱਬਸਾਈਟ ਦੇ ਕੋਡ ਸਨ। ਉਹ ਕੱਢ ਦਿੱਤੇ ਗਏ।
bring-reason-marker = ਲਿਖਤ ਵਿੱਚ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਿਸ਼ਾਨ ਸਨ। ਉਹ ਕੱਢ ਦਿੱਤੇ ਗਏ।
bring-reason-control_character = ਅਣਦਿਸਦੇ ਅੱਖਰ ਕੱਢ ਦਿੱਤੇ ਗਏ।
bring-reason-no_scheme = ਵੈੱਬਸਾਈਟ ਦੇ ਪਤੇ ਦਾ ਸ਼ੁਰੂ (https://) ਨਹੀਂ ਸੀ। ਉਹ ਜੋੜ ਦਿੱਤਾ ਗਿਆ।
bring-reason-phone_written = ਫ਼ੋਨ ਨੰਬਰ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਸੀ ਕਿ ਮਿਲਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ ਸੀ। ਹੁਣ ਉਹ ਮਿਲਾਉਣ ਵਾਲਾ ਨੰਬਰ ਹੈ।
bring-reason-phone_extension = ਨੰਬਰ ਦੇ ਨਾਲ ਐਕਸਟੈਂਸ਼ਨ ਵੀ ਸੀ। ਹੁਣ ਉਹ ਵੱਖ ਲਿਖੀ ਹੈ।
bring-reason-several_phones = ਇੱਕੋ ਖਾਨੇ ਵਿੱਚ ਕਈ ਨੰਬਰ ਸਨ। ਹੁਣ ਹਰ ਇੱਕ ਵੱਖ ਲਿਖਿਆ ਹੈ।
bring-reason-ragged = ਲਾਈਨ ਵਿੱਚ ਖਾਨੇ ਬਹੁਤੇ ਸਨ ਜਾਂ ਘੱਟ ਸਨ। ਉਹ ਸਿਰਲੇਖਾਂ ਨਾਲ ਮਿਲਾ ਦਿੱਤੇ ਗਏ।
bring-reason-id_derived = ਲਾਈਨ ਦੇ ਆਪਣੇ ਨੰਬਰ ਨੂੰ ਅਜਿਹਾ ਬਣਾ ਦਿੱਤਾ ਗਿਆ ਜੋ ਹਰ ਪ੍ਰੋਗਰਾਮ ਸਮਝਦਾ ਹੈ।
bring-reason-id_missing = ਲਾਈਨ ਦਾ ਆਪਣਾ ਨੰਬਰ ਨਹੀਂ ਸੀ। ਉਸ ਨੂੰ ਇੱਕ ਦੇ ਦਿੱਤਾ ਗਿਆ।
bring-reason-hours_read = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਵਾਕ ਵਜੋਂ ਲਿਖਿਆ ਸੀ। ਉਹ ਸਮਝ ਆ ਗਿਆ।
bring-reason-status_read = ਇੱਕ ਸ਼ਬਦ ਦੱਸਦਾ ਸੀ ਕਿ ਇਹ ਹਾਲੇ ਹੈ ਜਾਂ ਨਹੀਂ। ਉਹ ਸਮਝ ਆ ਗਿਆ।
bring-reason-phone_not_understood = ਸਾਨੂੰ ਇੱਥੇ ਮਿਲਾਉਣ ਲਈ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਲੱਭਾ।
bring-reason-hours_not_understood = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਜਿਵੇਂ ਲਿਖਿਆ ਸੀ, ਉਵੇਂ ਰੱਖਿਆ ਹੈ।
bring-reason-language_not_understood = ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਿਹੜੀ ਬੋਲੀ ਹੈ। ਜਿਵੇਂ ਲਿਖਿਆ ਸੀ, ਉਵੇਂ ਰੱਖਿਆ ਹੈ।
bring-reason-date_not_understood = ਤਾਰੀਖ ਸਮਝ ਨਹੀਂ ਆਈ।
bring-reason-address_not_understood = ਇਹ ਵੈੱਬਸਾਈਟ ਜਾਂ ਈਮੇਲ ਦਾ ਅਜਿਹਾ ਪਤਾ ਨਹੀਂ ਜੋ ਚੱਲੇ।
bring-reason-no_place_on_earth = ਨਕਸ਼ੇ ਉੱਤੇ ਇਹ ਬਿੰਦੂ ਕੋਈ ਅਸਲੀ ਥਾਂ ਨਹੀਂ। ਇਹ ਵਰਤਿਆ ਨਹੀਂ ਗਿਆ।
bring-reason-all_inactive = ਲਿਸਟ ਦੀ ਹਰ ਸੇਵਾ ਉੱਤੇ “ਚਾਲੂ ਨਹੀਂ” ਦਾ ਨਿਸ਼ਾਨ ਹੈ। ਇਹ ਠੀਕ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਇਸ ਲਈ ਨਿਸ਼ਾਨ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ।
bring-reason-unknown_column = ਸਾਨੂੰ ਇਸ ਕਾਲਮ ਦਾ ਨਹੀਂ ਪਤਾ। ਇਹ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਅੱਗੇ ਵੀ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਪਰ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
bring-reason-unknown_table = ਸਾਨੂੰ ਇਸ ਟੇਬਲ ਦਾ ਨਹੀਂ ਪਤਾ। ਇਹ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਅੱਗੇ ਵੀ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਪਰ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
bring-reason-value_not_understood = ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਇੱਥੇ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ। ਜਿਵੇਂ ਲਿਖਿਆ ਸੀ, ਉਵੇਂ ਰੱਖਿਆ ਹੈ।
bring-reason-name_shared = ਹੋਰ ਲਾਈਨਾਂ ਦਾ ਵੀ ਇਹੀ ਨਾਂ ਹੈ, ਅਤੇ ਇਹ ਪੱਕਾ ਨਹੀਂ ਕਿ ਪਹਿਲਾਂ ਇੱਥੇ ਕਿਹੜੀ ਸੀ। ਇਹ ਨਵੀਂ ਐਂਟਰੀ ਹੈ।
bring-reason-too_large = ਕੋਈ ਖਾਨਾ ਜਾਂ ਲਾਈਨ ਬਹੁਤ ਹੀ ਲੰਬੀ ਹੈ।
bring-reason-quote_not_closed = ਹਵਾਲੇ ਦਾ ਨਿਸ਼ਾਨ (") ਖੁੱਲ੍ਹਿਆ ਅਤੇ ਬੰਦ ਨਹੀਂ ਹੋਇਆ।
bring-reason-name_missing = ਇਸ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
bring-reason-duplicate_id = ਇੱਕ ਹੋਰ ਲਾਈਨ ਦਾ ਵੀ ਇਹੀ ਨੰਬਰ ਹੈ, ਪਰ ਉਸ ਵਿੱਚ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ।
bring-reason-orphan = ਇਹ ਅਜਿਹੀ ਐਂਟਰੀ ਦੀ ਹੈ ਜੋ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ।
bring-reason-bad_json = ਫ਼ਾਈਲ ਦਾ ਇਹ ਹਿੱਸਾ ਟੁੱਟਿਆ ਹੋਇਆ ਹੈ ਅਤੇ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
bring-reason-practice_uncredited = ਰਾਹਤ ਦੀ ਰੀਤ ਨਾਲ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਕਿਸ ਭਾਈਚਾਰੇ ਦੀ ਦੇਣ ਹੈ।
bring-reason-rule_broken = ਇਹ ਉਸ ਨਿਯਮ ਨੂੰ ਤੋੜਦੀ ਹੈ ਜੋ ਸੰਕਟ ਵਿੱਚ ਲੋਕਾਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਦਾ ਹੈ।
bring-reason-unreadable = ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।
bring-reason-marked_private = ਲਿਸਟ ਵਿੱਚ ਇਸ ਉੱਤੇ ਨਿੱਜੀ ਦਾ ਨਿਸ਼ਾਨ ਹੈ।
bring-reason-staff_contact = ਇਹ ਉੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਦਾ ਨਾਂ, ਈਮੇਲ ਜਾਂ ਸਿੱਧਾ ਨੰਬਰ ਹੈ।
