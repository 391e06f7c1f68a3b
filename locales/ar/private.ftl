private-title = ملاحظاتي الخاصة
private-about = هنا يمكنك الاحتفاظ بمداخل من المكتبة، وبملاحظات، وبخطة للأيام الصعبة. كلها في ملف واحد مقفل بعبارة سر، أي كلمة سر طويلة من عدة كلمات.
private-not-here = لا يمكن الاحتفاظ بشيء هنا. هذا كمبيوتر للزوار، أو لا يوجد مجلد لذلك على هذا الكمبيوتر.
private-honest-lost = إذا نسيت عبارة السر، فلن يستطيع أحد فتح الملف. لا توجد طريقة أخرى.
private-honest-seen = من يفتش في هذا الكمبيوتر يستطيع أن يرى أن الملف موجود، لكنه لا يستطيع قراءته من دون عبارة السر.
private-honest-watched = لا يفيد هذا ضد برنامج يتجسس على لوحة المفاتيح أو الشاشة.
private-honest-forced = إذا كان هناك من قد يجبرك على فتحه، فالأسلم عدم الاحتفاظ بأي شيء.
private-new = إنشاء مكان مقفل
private-passphrase = عبارة السر
private-passphrase-again = عبارة السر نفسها مرة أخرى
private-passphrase-how = أربع كلمات أو خمس لا علاقة بينها اختيار جيد. لا يجوز كتابتها على ورق إلا إذا كان الورق في مكان آمن.
private-show = إظهار ما أكتبه
private-weak-too_short =
    { $least ->
        [zero] تحتاج إلى { $least } حرف على الأقل.
        [one] تحتاج إلى حرف واحد على الأقل.
        [two] تحتاج إلى حرفين على الأقل.
        [few] تحتاج إلى { $least } أحرف على الأقل.
        [many] تحتاج إلى { $least } حرفًا على الأقل.
       *[other] تحتاج إلى { $least } حرف على الأقل.
    }
private-weak-one_thing_repeated = الشيء نفسه يتكرر مرة بعد مرة.
private-weak-few_different =
    { $least ->
        [zero] تحتاج إلى { $least } حرف مختلف على الأقل.
        [one] تحتاج إلى حرف مختلف واحد على الأقل.
        [two] تحتاج إلى حرفين مختلفين على الأقل.
        [few] تحتاج إلى { $least } أحرف مختلفة على الأقل.
        [many] تحتاج إلى { $least } حرفًا مختلفًا على الأقل.
       *[other] تحتاج إلى { $least } حرف مختلف على الأقل.
    }
private-weak-straight = هذه حروف أو أرقام متتالية.
private-weak-common = كثير من الناس يستعملونها. وهي مما سيُجرَّب أولًا.
private-strong = عبارة السر هذه جيدة.
private-differ = العبارتان غير متطابقتين.
private-make = إنشاء
private-locked = المكان الخاص مقفل
private-open = فتح
private-opening = جارٍ الفتح…
private-lock = قفل الآن
private-locks-itself =
    { $minutes ->
        [zero] يُقفل من نفسه إذا مرت { $minutes } دقيقة من دون ضغط أي مفتاح ولا لمس، ويُقفل أيضًا عند الضغط على «خروج سريع».
        [one] يُقفل من نفسه إذا مرت دقيقة واحدة من دون ضغط أي مفتاح ولا لمس، ويُقفل أيضًا عند الضغط على «خروج سريع».
        [two] يُقفل من نفسه إذا مرت دقيقتان من دون ضغط أي مفتاح ولا لمس، ويُقفل أيضًا عند الضغط على «خروج سريع».
        [few] يُقفل من نفسه إذا مرت { $minutes } دقائق من دون ضغط أي مفتاح ولا لمس، ويُقفل أيضًا عند الضغط على «خروج سريع».
        [many] يُقفل من نفسه إذا مرت { $minutes } دقيقة من دون ضغط أي مفتاح ولا لمس، ويُقفل أيضًا عند الضغط على «خروج سريع».
       *[other] يُقفل من نفسه إذا مرت { $minutes } دقيقة من دون ضغط أي مفتاح ولا لمس، ويُقفل أيضًا عند الضغط على «خروج سريع».
    }
private-warning-left =
    { $seconds ->
        [zero] ستُقفل ملاحظاتك الخاصة الآن.
        [one] ستُقفل ملاحظاتك الخاصة بعد ثانية واحدة.
        [two] ستُقفل ملاحظاتك الخاصة بعد ثانيتين.
        [few] ستُقفل ملاحظاتك الخاصة بعد { $seconds } ثوانٍ.
        [many] ستُقفل ملاحظاتك الخاصة بعد { $seconds } ثانية.
       *[other] ستُقفل ملاحظاتك الخاصة بعد { $seconds } ثانية.
    }
private-warning-lost = كل ما لم يُحفظ سيضيع.
private-saving = جارٍ الحفظ…
private-saved = تم الحفظ في الملف المقفل.
private-resources = مداخل احتفظت بها
private-resources-none = لا شيء هنا بعد. يمكنك فتح صفحة أي مدخل والضغط على «الاحتفاظ بهذا».
private-keep = الاحتفاظ بهذا
private-kept = محفوظ في ملاحظاتي الخاصة
private-resource-note = ملاحظتك عنه
private-remove = إزالة
private-remove-about = إزالة { $name }
private-resource-gone = لم يعد هذا في المكتبة.
private-notes = الملاحظات
private-note-new = ملاحظة جديدة
private-note-title = عنوان الملاحظة
private-note-text = الملاحظة
private-note-untitled = ملاحظة بلا عنوان
private-papers = أوراق أعمل عليها
private-plan = خطتي للأيام الصعبة
private-plan-about = الأفضل كتابتها في يوم أحسن، وحدك أو مع من يمكنك الوثوق به. وكل جزء منها يمكن أن يبقى فارغًا.
private-plan-crisis = إذا كنت في خطر الآن، فالخطوط في أعلى الشاشة لك، في أي ساعة.
private-plan-signs = كيف ألاحظ أن يومًا صعبًا يبدأ
private-plan-helps = أشياء صغيرة تساعدني
private-plan-places = أماكن أشعر فيها بأنني أحسن
private-plan-people = بمن يمكنني الاتصال، وكيف
private-plan-person = الاسم
private-plan-way = طريقة التواصل
private-plan-person-new = شخص آخر
private-plan-safer = ما أريد إبعاده عني
private-plan-reasons = ما هو مهم عندي
private-plan-after = ما أريد أن أتذكره بعد ذلك
private-change = تغيير عبارة السر
private-change-do = تغييرها
private-changed = تم تغيير عبارة السر.
private-forget = محو كل شيء
private-forget-about = يُتلَف الملف المقفل مع كل ما فيه، وتُتلَف الإعدادات المحفوظة على هذا الكمبيوتر. أما النسخ التي صنعتها في مكان آخر، فتبقى كما هي.
private-forget-own = احذف أيضًا المداخل التي كتبناها نحن ({ $count })
private-forget-stays = تبقى الحزم. يمكن إزالتها من شاشة «الحزم».
private-forget-do = محو كل شيء الآن
private-forget-sure = نعم، إتلافه
