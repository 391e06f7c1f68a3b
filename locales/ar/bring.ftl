bring-title = إدخال قائمة جاهزة
bring-about = هنا يمكنك إدخال قائمة خدمات من 211 أو من دليل خدمات أو من جدول بيانات عندك. كل شيء يجري على هذا الكمبيوتر، ولا يُرسَل شيء إلى أي مكان.
bring-to-giving = مشاركة قائمة مع الآخرين

bring-choose-title = 1. اختيار القائمة
# النص بين { " " } يُكتب هكذا ليظهر بترتيبه الصحيح بين كلمات عربية.
bring-choose-about = جدول بيانات ({ ".csv, .xlsx, .ods" })، أو مجلد أو ملف zip فيه جداول، أو ملف JSON. وقبل إدخال أي شيء، يظهر لك ما فيه.
bring-looking = ننظر في الملف…
bring-chosen = ما اخترته
bring-choose-other = اختيار شيء آخر
bring-is-pack = هذه حزمة: «{ $name }». الحزم موقّعة، ولها شاشة خاصة بها.
bring-to-packs = الانتقال إلى الحزم

bring-check-title = 2. التأكد مما فيها
bring-found-format = هذه القائمة بصيغة شائعة تتبادل بها مراكز 211 وأدلة الخدمات قوائمها. اسم الصيغة Open Referral HSDS، وهذا الإصدار { $version } منها.
bring-found-services =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
bring-found-organizations =
    { $count ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
bring-found-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفّان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
bring-source-title = من أين جاءت
bring-update-title = هل هذه نسخة أحدث من قائمة موجودة هنا؟
bring-update-new = لا، هي قائمة جديدة
bring-source = الاسم المختصر
bring-source-about = هذا الاسم للكمبيوتر. عند إدخال نسخة أحدث، يجب استعمال الاسم المختصر نفسه: عندئذ تُحدَّث المداخل نفسها ولا يتكرر أي منها.
bring-source-known = هنا قائمة لها هذا الاسم المختصر: «{ $name }». ستُحدَّث مداخلها. والمداخل التي لم تعد في النسخة الجديدة ستُزال.
bring-source-missing = لا بد من كتابة اسم مختصر.
bring-name = الاسم الذي سيراه الناس
bring-name-about = يظهر في كل مدخل على أنه مصدره. مثلًا: 211 في مقاطعتنا.
bring-name-missing = لا بد من كتابة اسم، ليعرف الناس من أين جاءت المداخل.
bring-licence = شروط الاستعمال، إن كانت معروفة
bring-licence-about = مثلًا: CC BY 4.0. إذا لم تذكر القائمة شيئًا، فيمكن ترك هذا الحقل فارغًا.
bring-private-title = المعلومات الخاصة
bring-private = إدخال ما عليه علامة «خاص» أيضًا
bring-private-about = يجب أن يبقى هذا الخيار مطفأً، إلا إذا طلب أصحاب القائمة غير ذلك. فقد يكون في المعلومات الخاصة عنوان مأوى. وإذا عرفه الشخص الخطأ، فقد يتأذى أحد.
bring-private-on = ستدخل المعلومات الخاصة أيضًا. وقد يراها كل من يستعمل هذا البرنامج.
bring-start = إدخال هذه القائمة
bring-start-about = يمكنك الإيقاف في أي وقت. عندئذ يعود كل شيء كما كان.

bring-sheet = الورقة
bring-sheet-hidden = { $name } (مخفية)
bring-sheet-language = اللغة المكتوب بها الجدول
bring-sheet-state = الولاية، حيث لا يذكرها الجدول
bring-sheet-state-none = من دون ولاية
bring-columns-title = ماذا في كل عمود؟
bring-columns-about = خمّنّا ذلك من رؤوس الأعمدة ومما فيها. الرجاء النظر في كل عمود.
bring-columns-open =
    { $count ->
        [zero] كل الأعمدة معروفة الآن.
        [one] لم نستطع تخمين ما في عمود واحد. الرجاء اختيار ما هو.
        [two] لم نستطع تخمين ما في عمودين. الرجاء اختيار ما هما.
        [few] لم نستطع تخمين ما في { $count } أعمدة. الرجاء اختيار ما هي.
        [many] لم نستطع تخمين ما في { $count } عمودًا. الرجاء اختيار ما هي.
       *[other] لم نستطع تخمين ما في { $count } عمود. الرجاء اختيار ما هي.
    }
bring-columns-no-name = لا عمود للاسم بعد. لا بد من اختيار العمود الذي فيه اسم كل خدمة.
bring-column-blank = العمود { $number }
bring-column-empty = لا شيء في الصفوف الأولى
bring-sure-certain = نحن متأكدون
bring-sure-likely = على الأرجح
bring-sure-unknown = الرجاء الاختيار
bring-sure-chosen = تم الاختيار
bring-group-about = نبذة عنه
bring-group-reach = طرق الوصول إليه
bring-group-where = مكانه
bring-group-who = لمن ولماذا
bring-group-keep = الإبقاء أو الترك
bring-mapping-about = يمكنك حفظ هذه الاختيارات في ملف واستعمالها مع النسخة القادمة من هذا الجدول.
bring-mapping-use = استعمال اختيارات محفوظة
bring-mapping-keep = حفظ هذه الاختيارات في ملف
bring-mapping-use-title = في أي ملف الاختيارات؟
bring-mapping-used = صارت الأعمدة كما في ذلك الملف.
bring-mapping-keep-title = أين تُحفظ الاختيارات؟
bring-mapping-keep-about = في الملف رؤوس الأعمدة وما اخترته لها. وليس فيه أي صف.
bring-preview-title = هكذا ستدخل الصفوف الأولى
bring-preview-busy = نقرأ الصفوف من جديد…
bring-preview-none = لا صفوف تحت رؤوس الأعمدة.
bring-preview-row = الصف { $line }
bring-preview-aside = سيوضع جانبًا
bring-preview-empty = لن يدخل شيء من هذا الصف.
bring-preview-more =
    { $count ->
        [zero] لا صفوف أخرى
        [one] عرض صف آخر
        [two] عرض صفّين آخرين
        [few] عرض { $count } صفوف أخرى
        [many] عرض { $count } صفًا آخر
       *[other] عرض { $count } صف آخر
    }

bring-running-title = 3. إدخال القائمة
bring-count = { $count }

bring-report-title = 4. ما دخل المكتبة
bring-changes-title = في المكتبة
bring-changes-added = جديدة
bring-changes-changed = تغيّرت
bring-changes-removed = لم تعد موجودة
bring-changes-same = كما كانت
bring-named-added =
    { $count ->
        [zero] لا مداخل جديدة
        [one] مدخل جديد واحد
        [two] مدخلان جديدان
        [few] { $count } مداخل جديدة
        [many] { $count } مدخلًا جديدًا
       *[other] { $count } مدخل جديد
    }
bring-named-changed =
    { $count ->
        [zero] لا مداخل تغيّرت
        [one] مدخل واحد تغيّر
        [two] مدخلان تغيّرا
        [few] { $count } مداخل تغيّرت
        [many] { $count } مدخلًا تغيّرت
       *[other] { $count } مدخل تغيّرت
    }
bring-named-removed =
    { $count ->
        [zero] لا مداخل أُزيلت
        [one] مدخل واحد لم يعد موجودًا
        [two] مدخلان لم يعودا موجودين
        [few] { $count } مداخل لم تعد موجودة
        [many] { $count } مدخلًا لم تعد موجودة
       *[other] { $count } مدخل لم تعد موجودة
    }
bring-named-more =
    { $count ->
        [zero] ولا شيء غيرها.
        [one] ومدخل آخر.
        [two] ومدخلان آخران.
        [few] و{ $count } مداخل أخرى.
        [many] و{ $count } مدخلًا آخر.
       *[other] و{ $count } مدخل آخر.
    }
bring-clean = دخلت كل الصفوف كما كُتبت. لم يكن فيها ما يحتاج إلى إصلاح.
bring-reasons-title = ما فعلناه ببعض الصفوف
bring-reasons-about = القوائم في الواقع لا تخلو من عيوب. وكل تغيير أجريناه محسوب هنا.
bring-outcome-repaired = أُصلحت
bring-outcome-kept = بقيت كما هي
bring-outcome-quarantined = وُضعت جانبًا
bring-outcome-left_out = تُركت لأنها خاصة
bring-outcome-about-repaired = هذه دخلت. كنا متأكدين من طريقة إصلاحها.
bring-outcome-about-kept = هذه دخلت كما كُتبت. من الأفضل أن ينظر فيها إنسان.
bring-outcome-about-quarantined = هذه لم تدخل. يمكنك إصلاحها في القائمة ثم إدخال القائمة من جديد.
bring-outcome-about-left_out = هذه لم تدخل، كي لا يتعرض أحد للخطر. ولا نعرض ما كان فيها.
bring-row-file = الملف
bring-row-line = السطر
bring-row-column = العمود
bring-row-outcome = ما فعلناه
bring-row-reason = السبب
bring-row-value = ما كان مكتوبًا
bring-row-whole = الملف كله
bring-rows-more =
    { $count ->
        [zero] ولا صفوف غيرها.
        [one] وهناك صف آخر. وهو في التقرير الذي يمكنك حفظه.
        [two] وهناك صفّان آخران. وهما في التقرير الذي يمكنك حفظه.
        [few] وهناك { $count } صفوف أخرى. وهي في التقرير الذي يمكنك حفظه.
        [many] وهناك { $count } صفًا آخر. وهي في التقرير الذي يمكنك حفظه.
       *[other] وهناك { $count } صف آخر. وهي في التقرير الذي يمكنك حفظه.
    }
bring-rows-saved = التقرير الذي يمكنك حفظه يبيّن أي الصفوف هي.
bring-report-save = حفظ التقرير
bring-report-save-title = أين يُحفظ التقرير؟
bring-report-save-about = هو جدول ({ ".csv" }) يمكن فتحه في أي برنامج لجداول البيانات. وفيه كل صف أُصلح أو بقي كما هو أو وُضع جانبًا. من المهم حفظه في مكان لا يراه إلا من يعتنون بالقائمة.
bring-report-find = البحث في المكتبة
bring-report-again = إدخال قائمة أخرى

bring-give-title = مشاركة قائمة مع الآخرين
bring-give-about = يمكنك حفظ المداخل في ملف تستطيع قراءته مراكز 211 وأدلة الخدمات وبرامج أخرى. اسم الصيغة Open Referral HSDS، الإصدار 3.1.
bring-give-which = أي المداخل؟
bring-give-none = لا بد من اختيار واحدة على الأقل.
bring-give-empty = لا توجد هنا قائمة يمكن مشاركتها بعد.
bring-give-form = أي نوع من الملفات؟
bring-give-tables = جداول في ملف zip واحد
bring-give-tables-about = لمعظم البرامج، وللفتح في برنامج جداول البيانات.
bring-give-json = ملف JSON واحد
bring-give-json-about = لمن يبنون المواقع والبرامج.
bring-give-where = أين يُحفظ؟
bring-give-looking = نبحث عن القوائم الموجودة…

bring-target-ignore = عدم إدخاله
bring-target-keep_as_is = حفظه من دون عرضه
bring-target-name = الاسم
bring-target-organization = المنظمة
bring-target-other_name = اسم آخر
bring-target-description = ماذا يقدّم
bring-target-more = تفاصيل أخرى
bring-target-phone = رقم الهاتف
bring-target-phone_label = لمن هذا الرقم
bring-target-text_number = رقم للرسائل النصية
bring-target-whatsapp = رقم واتساب
bring-target-email = البريد الإلكتروني
bring-target-website = الموقع على الإنترنت
bring-target-address = العنوان كاملًا
bring-target-street = الشارع والرقم
bring-target-city = المدينة
bring-target-state = الولاية
bring-target-zip_code = الرمز البريدي (ZIP)
bring-target-country = البلد
bring-target-latitude = خط العرض
bring-target-longitude = خط الطول
bring-target-languages = اللغات التي يتكلمونها
bring-target-interpreter = هل لديهم ترجمة فورية
bring-target-hours = المواعيد
bring-target-cost = التكلفة
bring-target-eligibility = من يمكنه المجيء
bring-target-kind = نوع المساعدة
bring-target-need = ما يأتي الناس بسببه
bring-target-community = المجتمعات التي يخدمها
bring-target-checked_date = يوم التأكد منه
bring-target-status = هل ما زال موجودًا
bring-target-id = رقم الصف في القائمة
bring-target-credit = المجتمع الذي جاءت منه الممارسة
bring-target-openness = هل يجوز لغير أهلها ممارستها
bring-target-confidential = مكانه سري
bring-target-notes = ملاحظاتنا نحن، لا تُعرض
bring-target-public = هل يجوز عرضه للجميع

bring-reason-mojibake = كانت الحروف مشوّهة، فأصلحناها.
bring-reason-not_utf8 = كان الملف محفوظًا بطريقة قديمة لكتابة الحروف. قرأناه بتلك الطريقة.
bring-reason-byte_order_mark = كانت في أول الملف علامة لا تُرى. أزلناها.
bring-reason-escaped_newline = كانت في النص رموز تعني سطرًا جديدًا. صارت أسطرًا جديدة.
bring-reason-html = كانت في النص رموز من صفحة إنترنت. أزلناها.
bring-reason-marker = كانت في النص علامات من برنامج آخر. أزلناها.
bring-reason-control_character = كانت فيه رموز لا تُرى. أزلناها.
bring-reason-no_scheme = كانت بداية عنوان الإنترنت ناقصة ({ "https://" }). أضفناها.
bring-reason-phone_written = كان رقم هاتف مكتوبًا بطريقة لا يمكن الاتصال بها. صار رقمًا يمكن الاتصال به.
bring-reason-phone_extension = كان الرقم الداخلي (التحويلة) ضمن رقم الهاتف. صار مكتوبًا وحده.
bring-reason-several_phones = كانت عدة أرقام في حقل واحد. صار كل رقم وحده.
bring-reason-ragged = كانت حقول الصف أكثر أو أقل مما يجب. وفّقنا بينها وبين رؤوس الأعمدة.
bring-reason-id_derived = حوّلنا رقم الصف إلى رقم يفهمه كل برنامج.
bring-reason-id_missing = لم يكن للصف رقم خاص به. أعطيناه رقمًا.
bring-reason-hours_read = كانت المواعيد مكتوبة في جملة. فهمناها.
bring-reason-status_read = كانت فيه كلمة تقول هل ما زال موجودًا. فهمناها.
bring-reason-phone_not_understood = لم نجد هنا رقمًا يمكن الاتصال به.
bring-reason-hours_not_understood = لم نفهم المواعيد. تبقى كما كُتبت.
bring-reason-language_not_understood = لسنا متأكدين أي لغة هذه. تبقى كما كُتبت.
bring-reason-date_not_understood = لم نفهم التاريخ.
bring-reason-address_not_understood = هذا ليس عنوان إنترنت أو بريد إلكتروني يعمل.
bring-reason-no_place_on_earth = النقطة على الخريطة ليست مكانًا حقيقيًا. لا نستعملها.
bring-reason-all_inactive = كل خدمة في القائمة عليها علامة أنها متوقفة. هذا لا يمكن أن يكون صحيحًا، لذلك لم نأخذ بالعلامة.
bring-reason-unknown_column = لا نعرف هذا العمود. نحفظه ويخرج مع القائمة عند مشاركتها، لكنه لا يُعرض.
bring-reason-unknown_table = لا نعرف هذا الجدول. نحفظه ويخرج مع القائمة عند مشاركتها، لكنه لا يُعرض.
bring-reason-value_not_understood = لا نعرف معنى هذا هنا. يبقى كما كُتب.
bring-reason-name_shared = صفوف أخرى لها الاسم نفسه، وليس مؤكدًا أيها كان هنا من قبل. دخل كمدخل جديد.
bring-reason-too_large = حقل أو صف أطول بكثير مما يجب.
bring-reason-quote_not_closed = علامة اقتباس فُتحت ولم تُغلق.
bring-reason-name_missing = ليس له اسم.
bring-reason-duplicate_id = صف آخر له الرقم نفسه ويقول شيئًا مختلفًا.
bring-reason-orphan = هو تابع لمدخل ليس في القائمة.
bring-reason-bad_json = هذا الجزء من الملف تالف ولا يمكن قراءته.
bring-reason-practice_uncredited = ممارسة شفاء لا تذكر المجتمع الذي جاءت منه.
bring-reason-rule_broken = يخالف قاعدة تحمي الناس في الأزمات.
bring-reason-unreadable = تعذّرت قراءة الملف.
bring-reason-marked_private = عليه في القائمة علامة «خاص».
bring-reason-staff_contact = هذا اسم شخص يعمل هناك، أو بريده الإلكتروني، أو رقمه المباشر.
