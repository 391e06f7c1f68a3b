find-title = بماذا نساعدك؟
find-placeholder = بكلماتك أنت، مثلًا: لا أستطيع النوم
find-clear = مسح
find-tiles = أو بالضغط على واحدة من هذه
find-more-needs = حاجات أخرى
find-fewer-needs = أقل
find-for-need = بخصوص: { $need }
find-take-away = إزالة: { $what }
find-filters = عرض المساعدة التي تناسب هذه الاختيارات فقط
find-filter-my-language = يتكلمون لغتي
find-filter-language = لغة الحديث
find-filter-any-language = أي لغة
find-filter-free = مجاني أو بحسب الدخل
find-filter-open = مفتوح الآن
find-filter-channel = طريقة الوصول إليهم
find-filter-any-channel = أي طريقة
find-filter-community = لمجتمعي
find-filter-any-community = الجميع
find-filter-kind = نوع المساعدة
find-filter-any-kind = أي نوع
find-filter-no-police = لا يرسلون الشرطة أبدًا
find-more-filters = خيارات تصفية أخرى
find-count =
    { $count ->
        [zero] لا نتائج قد تفيدك.
        [one] نتيجة واحدة قد تفيدك.
        [two] نتيجتان قد تفيدانك.
        [few] { $count } نتائج قد تفيدك.
        [many] { $count } نتيجة قد تفيدك.
       *[other] { $count } نتيجة قد تفيدك.
    }
find-count-or-more =
    { $count ->
        [zero] نتائج قد تفيدك.
        [one] أكثر من نتيجة واحدة قد تفيدك.
        [two] أكثر من نتيجتين قد تفيدك.
        [few] أكثر من { $count } نتائج قد تفيدك.
        [many] أكثر من { $count } نتيجة قد تفيدك.
       *[other] أكثر من { $count } نتيجة قد تفيدك.
    }
find-hidden =
    { $count ->
        [zero] خيارات التصفية لا تخفي شيئًا.
        [one] خيارات التصفية تخفي نتيجة أخرى.
        [two] خيارات التصفية تخفي نتيجتين أخريين.
        [few] خيارات التصفية تخفي { $count } نتائج أخرى.
        [many] خيارات التصفية تخفي { $count } نتيجة أخرى.
       *[other] خيارات التصفية تخفي { $count } نتيجة أخرى.
    }
find-hides =
    { $count ->
        [zero] لا يخفي شيئًا
        [one] يخفي نتيجة
        [two] يخفي نتيجتين
        [few] يخفي { $count } نتائج
        [many] يخفي { $count } نتيجة
       *[other] يخفي { $count } نتيجة
    }
find-show-all = عرض الكل
find-some-words = لا نتيجة فيها كل كلماتك. هذه النتائج فيها بعضها.
find-instead = هذه نتائج «{ $word }».
find-literal = البحث عن كلماتي كما كتبتها
find-crisis = إذا خفت من إيذاء نفسك، أو من أن يؤذيك أحد، فيمكنك الحديث مع إنسان الآن.
find-crisis-lines = عرض خطوط الأزمات
find-none = لم نجد شيئًا عن هذا.
find-none-ways = يمكنك تجربة واحد من هذه:
find-none-wider = البحث من دون خيارات تصفية
find-none-community = الحلقات والرعاية المجتمعية
find-none-crisis = عرض خطوط الأزمات
find-show-more = عرض المزيد
find-announce =
    { $count ->
        [0] لم نجد شيئًا.
        [zero] لم نجد شيئًا.
        [one] نتيجة واحدة.
        [two] نتيجتان.
        [few] { $count } نتائج.
        [many] { $count } نتيجة.
       *[other] { $count } نتيجة.
    }
find-small-library = هذه المكتبة صغيرة. وغياب اسم منها لا يعني أن المساعدة غير موجودة.
find-searching = جارٍ البحث…
