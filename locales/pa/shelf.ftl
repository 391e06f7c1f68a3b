### ਵਿੰਡੋ ਦੇ ਅੰਦਰ ਹੀ ਫ਼ਾਈਲ ਜਾਂ ਫੋਲਡਰ ਚੁਣਨਾ।

shelf-places = ਇਹ ਕਿੱਥੇ ਹੈ?
shelf-folder = ਫੋਲਡਰ:
shelf-up = ਇੱਕ ਫੋਲਡਰ ਉੱਪਰ
shelf-start = ਸਾਰੀਆਂ ਥਾਵਾਂ
shelf-kind-folder = ਫੋਲਡਰ
shelf-kind-pack = ਪੈਕ
shelf-kind-sheet = ਸਪ੍ਰੈੱਡਸ਼ੀਟ
shelf-kind-list = ਲਿਸਟ
shelf-kind-mapping = ਕਾਲਮਾਂ ਦੀ ਚੋਣ
shelf-kind-key = ਗੁਪਤ ਚਾਬੀ
shelf-kind-check = ਸੰਸਥਾ ਦੀ ਪਰਖ
# keep: only a mark between two words of the program
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = ਇਹ ਫੋਲਡਰ ਵਰਤੋ
shelf-empty = ਇੱਥੇ ਕੰਮ ਦੀ ਕੋਈ ਚੀਜ਼ ਨਹੀਂ। ਕੋਈ ਹੋਰ ਫੋਲਡਰ ਦੇਖੋ।
shelf-empty-here = ਇੱਥੇ ਕੰਮ ਦੀ ਕੋਈ ਚੀਜ਼ ਨਹੀਂ। ਉੱਪਰਲੇ ਫੋਲਡਰਾਂ ਵਿੱਚੋਂ ਕੋਈ ਖੋਲ੍ਹ ਕੇ ਦੇਖੋ।
shelf-no-folders = ਇਸ ਵਿੱਚ ਹੋਰ ਫੋਲਡਰ ਨਹੀਂ ਹਨ।
shelf-no-places = ਸਾਨੂੰ ਇੱਥੇ ਆਮ ਫੋਲਡਰ ਨਹੀਂ ਲੱਭੇ। ਹੇਠਾਂ ਪਾਥ ਲਿਖੋ।
shelf-more = ਇਸ ਫੋਲਡਰ ਵਿੱਚ ਜਿੰਨਾ ਅਸੀਂ ਦਿਖਾ ਸਕੀਏ, ਉਸ ਤੋਂ ਵੱਧ ਹੈ। ਜੇ ਤੁਹਾਡੀ ਚੀਜ਼ ਨਹੀਂ ਦਿਸਦੀ, ਤਾਂ ਉਸ ਦਾ ਪਾਥ ਲਿਖੋ।
shelf-opening = ਫੋਲਡਰ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…
shelf-path = ਜਾਂ ਪਾਥ ਲਿਖੋ
shelf-open = ਖੋਲ੍ਹੋ
shelf-use = ਇਹ ਵਰਤੋ
shelf-choose = ਚੁਣੋ
shelf-choose-another = ਕੋਈ ਹੋਰ ਚੁਣੋ
shelf-clear = ਕੋਈ ਨਾ ਵਰਤੋ
shelf-nothing = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ
