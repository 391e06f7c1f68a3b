a-call = اتصل الآن على { "1-800-273-8255" } من فضلك.
a-short = اتصل بالرقم 988.
a-see = هناك المزيد في 988lifeline.org/es.
a-ask = هل أنت بأمان؟
a-found =
    { $count ->
        [0] لا نتائج
        [1] نتيجة واحدة
        [2] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
