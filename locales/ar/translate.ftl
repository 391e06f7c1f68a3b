translate-title = ترجمة البرنامج
translate-about = هنا يمكنك كتابة كلمات هذا البرنامج بلغتك، نصًا بعد نص. لا حاجة إلى حساب ولا إلى الإنترنت. وكل ما كتبته يبقى في مجلد من اختيارك، إلى حين تسليمه.
translate-folder = مجلد لحفظ عملك
translate-folder-about = مجلد خاص بك، على ذاكرة USB مثلًا. إذا كنت قد عملت هنا من قبل، فالمطلوب اختيار المجلد نفسه.
translate-language-other = لغة ليست هنا بعد
translate-tag = الرمز القصير للغة
translate-tag-about = حرفان لاتينيان أو ثلاثة، مثل so للغة الصومالية. إذا كانت اللغة تُكتب بأكثر من نوع من الحروف، فالمطلوب إضافة نوعها، مثل pa-Arab.
translate-own-name = اسمها كما يكتبه أهلها، بحروفهم
translate-english-name = اسمها بالإنجليزية
translate-open = فتح

translate-counts = إلى أين وصل العمل
translate-counts-all = كل النصوص
translate-counts-critical = النصوص الحساسة
translate-critical-about = النصوص الحساسة يقرؤها ناس في خطر، أو تذكر ما يعطيهم القانون من حقوق. من المهم التمهل فيها.
translate-counts-total = المجموع
translate-standing-missing = غير مترجم
translate-standing-source_changed = تغيّر النص الإنجليزي
translate-standing-machine = مسودة آلية
translate-standing-unreviewed = لم يراجعه شخص ثانٍ
translate-standing-trusted = تمت مراجعته
translate-critical = حساس
translate-unsaved = غير محفوظ
translate-search = البحث في النص الإنجليزي
translate-filter-standing = عرض
translate-filter-area = جزء من البرنامج
translate-filter-all = الكل
translate-shown =
    { $count ->
        [zero] لا نصوص
        [one] نص واحد
        [two] نصان
        [few] { $count } نصوص
        [many] { $count } نصًا
       *[other] { $count } نص
    }
translate-none = لا يوجد نص يطابق ما اخترته. يمكنك اختيار «الكل» لرؤية المزيد.
translate-more = عرض المزيد
translate-undo = التراجع عن آخر حفظ
translate-undone = تم التراجع عن آخر حفظ.
translate-close = إغلاق ورشة الترجمة
translate-close-unsaved =
    { $count ->
        [zero] ما كتبته في { $count } نص لم يُحفظ. إذا أغلقت الآن، فسيضيع.
        [one] ما كتبته في نص واحد لم يُحفظ. إذا أغلقت الآن، فسيضيع.
        [two] ما كتبته في نصين لم يُحفظ. إذا أغلقت الآن، فسيضيع.
        [few] ما كتبته في { $count } نصوص لم يُحفظ. إذا أغلقت الآن، فسيضيع.
        [many] ما كتبته في { $count } نصًا لم يُحفظ. إذا أغلقت الآن، فسيضيع.
       *[other] ما كتبته في { $count } نص لم يُحفظ. إذا أغلقت الآن، فسيضيع.
    }

translate-to-list = الرجوع إلى القائمة
translate-previous = السابق
translate-next = التالي
translate-english = النص الإنجليزي
translate-pills-about = الكلمات التي حولها إطار يملؤها البرنامج. الضغط على واحدة منها يضعها في نصك.
translate-notes = ملاحظات
translate-before = النص الذي قبله
translate-after = النص الذي بعده
translate-where = أين يظهر
translate-changes = ما تغيّر في النص الإنجليزي
translate-changes-gone = حُذف:
translate-changes-new = أُضيف:
translate-changes-unknown = تغيّر النص الإنجليزي. ولم يُحفظ ما كان عليه من قبل، لذلك تجب قراءته كله.
translate-glossary = كلمات اختيرت من قبل
translate-memory = نصوص مشابهة
translate-memory-use = استعمال هذه الكلمات
translate-yours = بلغة { $language }
translate-yours-part = الجزء «{ $part }»
translate-one-for-all = الكلمات نفسها لكل الأعداد
translate-form = لأعداد مثل { $numbers }
translate-form-only = للعدد { $number } وحده
translate-form-rest = لكل الأعداد الأخرى
translate-preview = كيف سيظهر
translate-must = يجب التصحيح:
translate-may = يُستحسن النظر من جديد:
translate-finding-here = هنا:
translate-finding-wanted = المطلوب:
translate-name = اسمك، أو اسم من اختيارك
translate-name-about = يُحفظ مع كلماتك. ويمكن تركه فارغًا. وينساه البرنامج عند إغلاقه.
translate-save = حفظ
translate-save-still = حفظ: ما زالت كلماتي مناسبة
translate-saved = تم الحفظ. هكذا يقولها البرنامج من الآن.
translate-not-saved = لم يُحفظ بعد. يجب أولًا تصحيح ما عليه علامة.
translate-draft = هذه الكلمات لم تُحفظ بعد.
translate-draft-drop = الرجوع إلى الكلمات المحفوظة
translate-review = قرأت الترجمة وأشهد بصحتها
translate-review-about = هذا لشخص ثانٍ يعرف اللغة، ويكتب اسمه في الأعلى. لا يمكن لأحد أن يراجع كلماته بنفسه.
translate-reviewed = تم تسجيل ذلك. يُعد هذا النص الآن مما تمت مراجعته.
translate-made-human = الترجمة من { $name }، بتاريخ { $date }.
translate-made-unnamed = الترجمة من شخص لم يذكر اسمه، بتاريخ { $date }.
translate-made-machine = مسودة آلية، بتاريخ { $date }.
translate-read-by = المراجعة من { $name }، بتاريخ { $date }.

translate-see = عرض الترجمة داخل البرنامج
translate-strip = يظهر البرنامج الآن بلغة { $language }.
translate-strip-back = الرجوع إلى ورشة الترجمة

translate-hand-back = تسليم عملي
translate-hand-back-about = كل ما في هذه اللغة يُجمع في ملف واحد. يمكنك إعطاؤه لمن أعطوك البرنامج، على ذاكرة USB أو بأي طريقة تناسبك.
translate-take-in = إدخال عمل شخص آخر
translate-take-in-about = المطلوب اختيار الملف الذي سلّمه شخص آخر. يُضاف ما فيه من جديد. أما ما غيّره كل منكما، فيُعرض عليك، والقرار لك.
translate-taken-in = النصوص التي تغيّرت: { $changed }. النصوص الجديدة: { $added }.
translate-disputes =
    { $count ->
        [zero] { $count } نص غيّره كل منكما. أي الكلمات تبقى؟
        [one] نص واحد غيّره كل منكما. أي الكلمات تبقى؟
        [two] نصان غيّرهما كل منكما. أي الكلمات تبقى؟
        [few] { $count } نصوص غيّرها كل منكما. أي الكلمات تبقى؟
        [many] { $count } نصًا غيّرها كل منكما. أي الكلمات تبقى؟
       *[other] { $count } نص غيّرها كل منكما. أي الكلمات تبقى؟
    }
translate-dispute-base = قبل التغيير:
translate-dispute-ours = الإبقاء على كلماتي
translate-dispute-theirs = أخذ كلمات الشخص الآخر
translate-dispute-done = اعتماد هذه الاختيارات

## أين يظهر النص: صور الشاشات نفسها، بالإنجليزية، بجانب كل نص يُترجم

translate-where-alt = الصورة { $number } من { $total }: شاشة من البرنامج، وحول هذا النص إطار.
translate-where-more =
    { $count ->
        [zero] لا يظهر في أماكن أخرى.
        [one] يظهر أيضًا في مكان آخر واحد.
        [two] يظهر أيضًا في مكانين آخرين.
        [few] يظهر أيضًا في { $count } أماكن أخرى.
        [many] يظهر أيضًا في { $count } مكانًا آخر.
       *[other] يظهر أيضًا في { $count } مكان آخر.
    }
translate-where-next = عرض المكان التالي
translate-where-spoken = هذا النص لا يراه أحد. برامج قراءة الشاشة تقوله عما في الإطار.
translate-where-none = لا توجد صورة للمكان الذي يظهر فيه هذا النص.
