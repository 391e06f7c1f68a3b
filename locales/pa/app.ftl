### ਹਰ ਸਕਰੀਨ ਦਾ ਢਾਂਚਾ।

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
app-skip = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ਉੱਤੇ ਜਾਓ
app-opening = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…
app-close = ਬੰਦ ਕਰੋ
app-back = ਪਿੱਛੇ
app-doors = ਦਰਵਾਜ਼ੇ
app-quieter = ਹੋਰ ਥਾਵਾਂ
app-machine-draft = ਮਸ਼ੀਨ ਦਾ ਕੱਚਾ ਅਨੁਵਾਦ। ਹਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।
app-unreviewed = ਅਨੁਵਾਦ ਹੋ ਗਿਆ ਹੈ, ਪਰ ਕਿਸੇ ਦੂਜੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।
app-source-changed = ਇਸ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਅੰਗਰੇਜ਼ੀ ਵਾਲੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ।
app-source-text = { $language } ਵਿੱਚ:
app-only-in = ਹਾਲੇ ਸਿਰਫ਼ { $language } ਵਿੱਚ।
app-change-language = ਭਾਸ਼ਾ ਬਦਲੋ
app-text-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
app-leave = ਛੇਤੀ ਨਿਕਲੋ
app-leave-about = ਇਸ ਸਕਰੀਨ ਨੂੰ ਉਸੇ ਵੇਲੇ ਲੁਕਾ ਦਿੰਦਾ ਹੈ। ਦੂਜੇ ਪ੍ਰੋਗਰਾਮਾਂ ਨੂੰ ਜੋ ਯਾਦ ਹੈ, ਉਹ ਇਸ ਨਾਲ ਨਹੀਂ ਮਿਟਦਾ।
app-cover-back = ਸ਼ੁਰੂ ਕਰੋ
app-try-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
app-still-empty = ਇਹ ਹਾਲੇ ਖਾਲੀ ਹੈ।
