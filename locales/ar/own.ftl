# «هم» في هذا الملف: الخط أو العيادة أو المجموعة. الجمع يصلح للجميع.
own-title = مداخل كتبناها نحن
own-about = هنا يمكنك إضافة مساعدة معروفة لك ولا تذكرها أي قائمة. ومن المفيد الاتصال بها من حين إلى آخر، وتدوين ما قيل لك.
own-not-locked = هذه المداخل غير مقفلة. يستطيع قراءتها كل من يمكنه استعمال هذا الكمبيوتر.
own-no-people = هنا تُكتب معلومات عن المساعدة فقط، ولا يُكتب أبدًا شيء عن أشخاص طلبوها.
own-add = إضافة مدخل
own-round-open = طباعة ورقة اتصالات
own-round-about = في ورقة الاتصالات المداخل التي لم يتأكد منها أحد منذ أطول وقت، مع كلام يمكن قوله بالهاتف.
own-stalest-first = الأحوج إلى اتصال يظهر أولًا.
own-count =
    { $count ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
own-reading = لحظة…
own-none = لم تُكتب هنا مداخل بعد.
own-none-ways = يمكنك البدء بمكان واحد معروف لك جيدًا: اسمه، ورقم، وما يقدّمه. أو يمكنك إيجاد مدخل في المكتبة وكتابة نسختك منه.
own-none-find = البحث في المكتبة
own-called-today = اتصلت اليوم
own-called-question = كيف كان الاتصال؟
own-called-never-mind = دون تسجيل شيء
own-called-noted = سُجّل لهذا اليوم: { $answer }
own-called-wrong-next = هل لديك الرقم الصحيح؟ عندئذ يمكنك تعديل المدخل.
own-call-holds = كل شيء ما زال صحيحًا
own-call-no_answer = لم يردّ أحد
own-call-wrong_number = الرقم خطأ
own-call-ended = انتهت هذه الخدمة
own-edit = تعديل
own-edit-about = تعديل { $name }
own-delete = حذف
own-delete-about = حذف { $name }
own-delete-title = حذف { $name }؟
own-delete-warning = سيُحذف من الملف نهائيًا. ولا يمكن استرجاعه.
own-delete-version = إذا كان نسختك من مدخل في قائمة، فسيظهر مدخل القائمة وحده من جديد.
own-delete-now = حذف نهائي
own-deleted = تم حذف { $name } من الملف.

own-form-new = إضافة مدخل
own-form-edit = تعديل { $name }
own-form-changes = هذا المدخل من «{ $pack }». ما يُحفظ هنا يصير نسختك منه. تبقى القائمة كما هي، ولا تمحو القوائم الأحدث نسختك.
own-form-changes-starter = هذا المدخل جاء مع البرنامج. ما يُحفظ هنا يصير نسختك منه، وتبقى نسختك عند تحديث البرنامج.
own-form-needed = الاسم وحده لازم. وما ليس معروفًا لك يمكن تركه فارغًا.
own-form-draft = هذا ما كتبته من قبل. لم يُحفظ بعد.
own-form-draft-drop = محو ما كتبته
own-form-basics = ما هو
own-form-reach = طرق الوصول إليه
own-form-where = مكانه
own-form-for = لماذا ولمن
own-form-state = هل ما زال موجودًا؟
own-form-origin = الفضل لأصحابه
own-form-name = الاسم
own-form-kind = نوع المساعدة
own-form-summary = في جملة أو جملتين
own-form-summary-about = ماذا يمكن أن يقال عنه لأحد الجيران؟
own-form-more = تفاصيل أخرى
own-form-hours = متى يردّون
own-form-hours-about = بكلماتك أنت، مثل: من الاثنين إلى الجمعة، من 9 إلى 5
own-form-cost = التكلفة
own-form-needs = ما قد يأتي الناس بسببه
own-form-communities = لأي مجتمعات هو، بحسب قولهم
own-form-communities-about = توضع علامة فقط عند ما يقولونه عن أنفسهم.
own-form-ticked =
    { $count ->
        [0] لا شيء مختار
        [zero] لا شيء مختار
        [one] واحد مختار
        [two] اثنان مختاران
        [few] { $count } مختارة
        [many] { $count } مختارًا
       *[other] { $count } مختار
    }
own-form-us-state = الولاية
own-form-whole-country = البلد كله
own-form-place = المدينة أو البلدة أو الحي
own-form-locale = اللغة المكتوبة بها هذه الجمل
own-status-available = نعم، موجود
own-status-paused = غير متاح في الوقت الحالي
own-status-uncertain = لسنا متأكدين
own-status-ended = انتهت هذه الخدمة
own-form-ended-about = الخدمة التي انتهت تبقى معروضة، ليعرف الناس ذلك. ولا يجوز أن يكون معها أي رقم.
own-form-crisis-about = سيتصل به ناس في خطر. يجب الاتصال به أولًا للتأكد، ثم الضغط على «حفظ وتسجيل أنني اتصلت اليوم».
own-form-secret = يجب أن يبقى المكان سريًا
own-form-secret-about = هذا للمآوي والبيوت الآمنة. لا يُحفظ أي عنوان، ولا يُعرض، ولا يُعطى لأحد.
own-form-credit = المجتمع الذي جاءت منه
own-form-credit-about = بكلماتهم هم. ومن دون هذا لا يمكن حفظ ممارسة ولا مشاركتها.
own-form-openness = هل يجوز لغير أهلها ممارستها؟
own-way = الطريقة { $number }
own-way-kind = كيف
own-way-number = الرقم
own-way-email = عنوان البريد الإلكتروني
own-way-page = عنوان الصفحة
own-way-address = عنوان الشارع
own-way-label = لأي جهة هو، أو لمن
own-way-label-about = إذا كانت هناك عدة طرق، مثل: للمراهقين والمراهقات
own-way-languages = اللغات التي يتكلمونها هناك
own-way-language-add = إضافة لغة
own-way-language-choose = اختيار…
own-way-language-put = إضافة
own-way-language-drop = إزالة: { $language }
own-way-interpreter = لغات أخرى كثيرة عن طريق ترجمة فورية
own-way-add = إضافة طريقة للوصول إليه
own-way-up = نقل إلى أعلى
own-way-down = نقل إلى أسفل
own-way-drop = إزالة
own-way-up-about = نقل إلى أعلى: الطريقة { $number }
own-way-down-about = نقل إلى أسفل: الطريقة { $number }
own-way-drop-about = إزالة الطريقة { $number }
own-way-none = لا طريقة للوصول إليه بعد.
own-way-secret = هذا المكان يجب أن يبقى سريًا، فلا يجوز أن يكون هنا عنوان شارع. المطلوب إزالة هذه الطريقة.
own-way-ended = انتهت هذه الخدمة، فلا يجوز أن يكون هنا رقم. المطلوب إزالة هذه الطريقة.
own-form-mend =
    { $count ->
        [zero] لا شيء ناقص:
        [one] شيء واحد ناقص أو غير مناسب:
        [two] شيئان ناقصان أو غير مناسبين:
        [few] { $count } أشياء ناقصة أو غير مناسبة:
        [many] { $count } شيئًا ناقصًا أو غير مناسب:
       *[other] { $count } شيء ناقص أو غير مناسب:
    }
own-mend-name = يحتاج إلى اسم.
own-mend-credit = الممارسة تحتاج إلى ذكر المجتمع الذي جاءت منه.
own-mend-way-empty = الطريقة { $number } بلا رقم أو عنوان. المطلوب كتابته، أو إزالة الطريقة.
own-mend-way-secret = الطريقة { $number } فيها عنوان شارع، والمكان يجب أن يبقى سريًا.
own-mend-way-ended = الطريقة { $number } فيها رقم، وهذه الخدمة انتهت.
own-mend-closed = الممارسة المغلقة نذكرها هنا ونكرّمها. ولا يجوز أن تكون معها طريقة للوصول إليها.
own-save = حفظ
own-save-called = حفظ وتسجيل أنني اتصلت اليوم
own-cancel = إلغاء
own-saving = جارٍ الحفظ…
own-cancel-title = محو ما كتبته؟
own-cancel-about = كتبت شيئًا لم يُحفظ.
own-cancel-now = محوه
own-saved = تم حفظ { $name }.

own-steward-title = عن هذا المدخل
own-from-starter = جاء مع البرنامج.
own-from-own = كُتب هنا، على هذا الكمبيوتر.
own-from-pack = هو من القائمة «{ $pack }».
own-from-signed = هو من القائمة الموقّعة «{ $pack }».
own-version-edit = تعديل نسختنا
own-mistake-open = الإبلاغ عن خطأ
own-secret-place = يبقى هذا المكان سريًا، حفاظًا على سلامة من فيه. لذلك لا نكتب هنا عنوانًا.

own-disputes = مصادرنا غير متفقة
own-disputes-about = في أعلى هذه الصفحة نعرض أول ما يأتي هنا. إذا كان هذا مهمًا لك، فالأفضل سؤالهم عند الاتصال.
own-disputed-here = مصادرنا غير متفقة على هذا. التفاصيل في أسفل الصفحة.
own-fact-numbers = الأرقام
own-fact-addresses = العناوين
own-fact-status = هل ما زال موجودًا
own-fact-cost = التكلفة
own-fact-emergency = الشرطة والإسعاف
own-fact-name = الاسم
own-side-starter = القائمة التي جاءت مع البرنامج
own-side-own = مدخل كتبناه نحن
own-side-unnamed = قائمة بلا اسم
own-side-shown = معروض أعلاه
own-side-nothing = لا يذكر شيئًا عن هذا

own-mistake-title = الإبلاغ عن خطأ
own-mistake-of = عن هذا المدخل:
own-mistake-what = ما الخطأ؟
own-mistake-number = الرقم
own-mistake-hours = المواعيد
own-mistake-languages = اللغات
own-mistake-address = العنوان أو صفحة الإنترنت
own-mistake-ended = انتهت هذه الخدمة
own-mistake-credit = المجتمع الذي يُنسب إليه الفضل
own-mistake-harm = تأذّى أحد بسببه، أو اتصلوا بالشرطة
own-mistake-other = شيء آخر
own-mistake-note = ما الصحيح؟ أو ماذا حدث؟
own-mistake-note-about = الأفضل عدم كتابة اسمك أو اسم أي شخص آخر، إلا إذا أردت أن يكون في الملف.
own-mistake-file = ما سيكون في الملف
own-mistake-file-about = فقط ما هو مكتوب هنا. ليس فيه اسمك، ولا شيء عن هذا الكمبيوتر.
own-mistake-file-entry = المدخل
own-mistake-file-what = الخطأ
own-mistake-file-note = كلماتك
own-mistake-file-no-note = لا شيء
own-mistake-file-language = لغة كلماتك
own-mistake-save = حفظ الملف
own-mistake-not-sent = لا يُرسَل شيء. هذا البرنامج لا يستعمل الإنترنت أبدًا. إعطاء الملف لأحد يكون بيدك أنت.
own-mistake-give-pack = المطلوب إعطاؤه لمن ينشرون «{ $pack }».
own-mistake-give-starter = المطلوب إعطاؤه لمن حصلت منهم على هذا البرنامج.
own-mistake-give-own = هذا المدخل كُتب هنا. يمكن تصحيحه هنا.
own-mistake-choose = لا بد أولًا من اختيار الخطأ.
own-mistake-saved = تم الحفظ: { $file }

own-round-screen = هذه هي المداخل التي لم يتأكد منها أحد منذ أطول وقت، عشرون على الأكثر. يمكنك وضع علامة عند ما قيل لك، ثم تسجيله هنا تحت «اتصلت اليوم».
own-round-none = لا اتصالات مطلوبة. كل مدخل له رقم تم التأكد منه منذ وقت قريب.
own-round-title = اتصالات مطلوبة
own-round-how = السؤال بلطف يكفي، وكل جواب مفيد. توضع علامة عند كل ما هو صحيح حتى الآن، ويُكتب ما ليس صحيحًا. وإذا كانوا مشغولين، فيمكن الاتصال لاحقًا. لا حاجة إلى قول أي شيء عن نفسك.
own-round-say = ما يمكن قوله
own-round-hello = مرحبًا. أنا أساعد في العناية بقائمة مجانية فيها أماكن يجد الناس فيها الدعم. أنتم في هذه القائمة. هل لديكم بضع دقائق؟
own-round-number = هل ما زال هذا رقمكم الصحيح؟
own-round-hours = متى يردّ أحد عندكم؟
own-round-languages = ما اللغات التي تتكلمونها عندكم؟ وهل تستعينون بالترجمة الفورية؟
own-round-cost = كم التكلفة؟ وهل يمكن أن يأتي من ليس لديه مال ولا تأمين؟
own-round-id = هل تطلبون من الناس بطاقة هوية؟
own-round-police = هل يحدث أن تتصلوا بالشرطة أو الإسعاف من دون موافقة الشخص؟ ومتى؟
own-round-thanks = شكرًا لكم. هل يناسبكم أن نتصل مرة أخرى بعد بضعة أشهر؟
own-round-notes = التاريخ والملاحظات
