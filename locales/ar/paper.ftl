paper-open = طباعة أو حفظ
paper-open-about = طباعة أو حفظ { $name }
paper-title = على الورق
paper-list-add = إضافة إلى قائمتي
paper-list-added = في قائمتي
paper-list-add-about = إضافة { $name } إلى قائمتي
paper-list-button = قائمتي ({ $count })
paper-list-empty = لا شيء في قائمتك بعد. يمكنك الضغط على «إضافة إلى قائمتي» في أي بطاقة.
paper-list-forgotten = تُنسى قائمتك عند إغلاق هذه النافذة أو عند الخروج السريع.
paper-list-clear = إفراغ قائمتي
paper-list-remove-about = إزالة { $name } من قائمتي
paper-beside = لغة ثانية بجانب الأولى
paper-beside-none = لغة واحدة فقط
paper-third = لغة ثالثة
paper-third-none = لغتان فقط
paper-form = الشكل
paper-form-page = صفحة
paper-form-large = بخط كبير
paper-form-poster = ملصق
paper-form-wallet = بطاقات للمحفظة
paper-form-strips = قصاصات تُقطع باليد
paper-form-cards = بطاقات، أربع في الصفحة
paper-preview = هكذا ستخرج الصفحات
paper-drawing = جارٍ تحضير الصفحات…
paper-page = الصفحة { $page } من { $pages }
paper-save = حفظ بصيغة PDF
paper-save-title = أين يُحفظ الملف؟
paper-save-about = اسم الملف { $file }. الاسم لا يكشف شيئًا مما فيه، لكن كل من يفتح الملف يستطيع قراءته.
paper-places = مكان الحفظ
paper-place-desktop = سطح المكتب
paper-place-documents = المستندات
paper-place-downloads = التنزيلات
paper-place-drive = القرص { $name }
paper-place-path = مسار مجلد آخر
paper-place-use = الحفظ هناك
paper-saved = تم الحفظ: { $file }
paper-print = طباعة
paper-printer = الطابعة
paper-print-about = اسم مهمة الطباعة «{ $title }». وقد يبقى ما طُبع ظاهرًا في الطابعة أو في درجها أو في قائمة انتظار الطباعة على هذا الكمبيوتر.
paper-printed = أُرسلت الصفحات إلى الطابعة. من المهم أخذها من الدرج.
paper-no-printer = لم نجد طابعة هنا. يمكنك حفظ ملف PDF وطباعته من برنامج آخر أو في مكتبة عامة.
paper-phone = حفظ على هاتفي
paper-phone-title = قراءة هذا بهاتفك
paper-phone-about = يكفي توجيه كاميرا هاتفك إلى المربّع. لا يُرسَل شيء عبر الإنترنت: الهاتف يقرأ المربّع من هذه الشاشة ويحتفظ بما قرأه.
paper-phone-call = الرقم، للاتصال به
paper-phone-text = كل شيء، كنص
paper-phone-holds = رمز مربّع فيه: { $text }
paper-neutral-title = ورقة معلومات
paper-list-heading = أبواب للمساعدة يمكنك طرقها
paper-foot = من { -app-name }، قائمة بتاريخ { $date }. المعلومات تتغير: من الأفضل التأكد منها قبل الاعتماد عليها. يمكنك نسخ هذه الورقة ومشاركتها مع إبقاء هذا السطر وذكر أصحاب الفضل (CC BY 4.0).
paper-foot-dates = تواريخ المصادر: من { $from } إلى { $to }، وكل مدخل يذكر تاريخ مصدره.
paper-foot-unchecked = بعض المعلومات هنا لم يتأكد منها أحد، وكل مدخل يبيّن ذلك.
paper-zone = المواعيد بحسب: { $zone }
paper-scan-call = مسح بالكاميرا للاتصال
paper-scan-text = مسح بالكاميرا للحفظ على هاتفك
paper-text-copy = نسخ الكلام
paper-text-save = حفظ كنص عادي
paper-text-count =
    { $count ->
        [zero] لا حروف
        [one] حرف واحد
        [two] حرفان
        [few] { $count } أحرف
        [many] { $count } حرفًا
       *[other] { $count } حرف
    }
paper-calendar-save = حفظ اللقاءات للتقويم
paper-calendar-about = يُحفظ في الملف { $file } ستة لقاءات، كل لقاء ساعتان. تفتحه برامج التقويم في الهواتف وأجهزة الكمبيوتر. فيه التواريخ، والاسم والمكان كما كتبتهما، ولا شيء غير ذلك.
paper-calendar-meeting = لقاء
paper-foot-made = صُنعت هذه الورقة باستعمال Many Doors في { $date }. يمكنك نسخها ومشاركتها.
