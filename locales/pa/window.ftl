### ਵਿੰਡੋ ਦੇ ਉਹ ਨਾਂ ਜੋ ਕੰਪਿਊਟਰ ਦਿਖਾਉਂਦਾ ਹੈ। ਜਾਣ ਬੁੱਝ ਕੇ ਸਾਦੇ।

# keep: the name of the program
window-title = { -app-name }
window-cover = ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ…
