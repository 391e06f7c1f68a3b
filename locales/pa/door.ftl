door-link-rights = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਹੱਕਾਂ ਬਾਰੇ ਕੀ ਹੈ
door-link-policy = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਨਿਯਮ ਬਦਲਣ ਬਾਰੇ ਕੀ ਹੈ
door-link-organizations = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਸੰਸਥਾਵਾਂ
