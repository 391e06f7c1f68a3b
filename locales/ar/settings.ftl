settings-title = الإعدادات
settings-language = اللغة
settings-change-language = اختيار لغة أخرى
settings-text-size = حجم الخط
settings-percent = { $percent }%
settings-theme = الألوان
settings-theme-system = مثل هذا الكمبيوتر
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-theme-high_contrast = تباين عالٍ
settings-motion = الحركة
settings-reduce-motion = حركة أقل على الشاشة
settings-portable-title = على ذاكرة USB
settings-portable-about = يعمل البرنامج من ذاكرة USB، أو من مجلد ينتقل معه. كل ما يحفظه موجود في المجلد «many_doors_data» بجانبه. وحيث تقول هذه الصفحة «هذا الكمبيوتر» فالمقصود ذلك المجلد.
settings-portable-notes = من الأفضل إغلاق النافذة قبل نزع الذاكرة. من تكون الذاكرة معه يستطيع قراءة ما حُفظ عليها؛ الملاحظات الخاصة وحدها مقفلة. وقد يسجّل هذا الكمبيوتر من نفسه أن ذاكرة وُصلت به وأن هذا البرنامج عمل.
settings-keep-title = الحفظ على هذا الكمبيوتر
settings-keep = حفظ لغتي وحجم الخط والألوان على هذا الكمبيوتر
settings-keep-about = ما دام هذا الخيار مطفأ، لا يُحفظ شيء، ويسأل البرنامج عن اللغة في المرة القادمة. أما إذا كان مشغّلًا، فمن يفتش في هذا الكمبيوتر قد يجد الملف الصغير الذي ينشأ عنه.
settings-kept = هذه الإعدادات محفوظة على هذا الكمبيوتر.
settings-not-kept = هذه الإعدادات تُنسى عند إغلاق النافذة.
settings-folder-title = لغات من مجلد
settings-folder-about = هنا يمكن لمن يترجم أن يجرّب عمله. المطلوب مسار المجلد الذي فيه مجلد لكل لغة.
settings-folder-label = مسار المجلد
settings-folder-use = استعمال هذا المجلد
settings-folder-none = استعمال اللغات المدمجة فقط
settings-folder-problems =
    { $count ->
        [0] قُرئ المجلد. لا مشكلات.
        [zero] قُرئ المجلد. لا مشكلات.
        [one] قُرئ المجلد. فيه مشكلة واحدة:
        [two] قُرئ المجلد. فيه مشكلتان:
        [few] قُرئ المجلد. فيه { $count } مشكلات:
        [many] قُرئ المجلد. فيه { $count } مشكلة:
       *[other] قُرئ المجلد. فيه { $count } مشكلة:
    }
settings-leave-title = خروج سريع
settings-leave-about = الزر في أعلى الشاشة يخفيها فورًا. ولا يستطيع إخفاء ما قد تكون رأته البرامج الأخرى أو شركة الإنترنت أو برامج التجسس.
settings-leave-keys = تغطية الشاشة عند الضغط على مفتاح Shift ثلاث مرات
settings-leave-keys-about = يجب أن تكون الضغطات الثلاث خلال خمس ثوانٍ، من دون أي مفتاح آخر بينها. إذا كان الضغط على Shift يحدث لك من دون قصد، فالأفضل إيقاف هذا.
