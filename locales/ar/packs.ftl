packs-door-title = قوائمنا
packs-door-packs = الحزم
packs-door-packs-about = هنا يظهر مما تتكوّن هذه المكتبة. ويمكنك إضافة قوائم أحدث، وصنع حزمة منك لإعطائها لغيرك.
packs-door-bring = إدخال قائمة أو مشاركتها
packs-door-bring-about = يمكنك إدخال جدول بيانات أو قائمة من برنامج آخر. ويمكنك حفظ مداخلك في ملف للآخرين.
packs-door-own = مداخل كتبناها نحن
packs-door-own-about = هنا يمكنك كتابة الخدمات المعروفة لديك، وتدوين ما قيل لك عند الاتصال بها.
packs-door-round = ورقة اتصالات
packs-door-round-about = يمكنك طباعة المداخل الأحوج إلى اتصال، مع كلام يمكن قوله بالهاتف.

packs-title = الحزم
packs-about = الحزمة قائمة خدمات في ملف واحد. من صنعها وقّعها، لذلك يلاحظ هذا البرنامج إذا غيّرها أحد في الطريق. يمكنك حملها على ذاكرة USB: لا حاجة إلى الإنترنت.
packs-loading = ننظر في ما هو موجود هنا…
packs-here-title = في هذه المكتبة
packs-name-built-in = القائمة التي جاءت مع { -app-name }
packs-name-own = مداخل كتبناها نحن
packs-origin-built_in = جاءت مع البرنامج
packs-origin-signed = حزمة موقّعة
packs-origin-imported = قائمة أُدخلت من ملف
packs-origin-own = كُتبت هنا
packs-fact-publisher = الناشر
packs-fact-number = رقم الإصدار
packs-fact-made = تاريخ الصنع
packs-fact-entries = المداخل
packs-fact-check = التأكد من جديد
packs-fact-terms = شروط الاستعمال
packs-fact-languages = فيها نصوص بهذه اللغات
packs-fact-sort = نوعها
packs-terms-unknown = غير مذكورة
packs-entries =
    { $count ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
packs-check-by = آخر موعد للتأكد من جديد: { $date }
packs-check-overdue = فات موعد التأكد من جديد: { $date }
packs-check-none = لا موعد للتأكد من جديد
packs-fingerprint-show = عرض بصمة المفتاح كاملة
packs-fingerprint-about = هذا هو الشكل الطويل للكلمات الأربع.
packs-remove = إزالة
packs-back = الرجوع إلى النسخة السابقة
packs-give = مشاركتها في ملف
packs-open-own = فتح المداخل التي كتبناها

packs-remove-title = إزالة «{ $name }»؟
packs-remove-what =
    { $count ->
        [zero] ليس فيها أي مدخل. ولن يتغير ما يجده الناس في هذه المكتبة.
        [one] سيخرج مدخلها الوحيد من هذه المكتبة. ولن يجده الناس هنا بعد ذلك، إلا إذا كان في قائمة أخرى أيضًا.
        [two] سيخرج مدخلاها من هذه المكتبة. ولن يجدهما الناس هنا بعد ذلك، إلا إذا كانا في قائمة أخرى أيضًا.
        [few] ستخرج { $count } مداخل من هذه المكتبة. ولن يجدها الناس هنا بعد ذلك، إلا إذا كانت في قائمة أخرى أيضًا.
        [many] سيخرج { $count } مدخلًا من هذه المكتبة. ولن يجدها الناس هنا بعد ذلك، إلا إذا كانت في قائمة أخرى أيضًا.
       *[other] سيخرج { $count } مدخل من هذه المكتبة. ولن يجدها الناس هنا بعد ذلك، إلا إذا كانت في قائمة أخرى أيضًا.
    }
packs-remove-keeps = تبقى قوائمك الأخرى والمداخل التي كتبتها. ولا يتغير الملف الذي جاءت منه هذه القائمة، فيمكنك إضافتها من جديد.
packs-remove-yes = إزالتها
packs-removed = تمت إزالة «{ $name }».
packs-back-title = الرجوع إلى النسخة السابقة من «{ $name }»؟
packs-back-what = ستعود القائمة كما كانت قبل آخر تحديث. وما صحّحه التحديث سيعود خطأً من جديد. لذلك لا يُنصح بهذا إلا إذا كان التحديث نفسه سيئًا.
packs-back-yes = إرجاعها
packs-back-done = عادت «{ $name }» كما كانت قبل آخر تحديث.

packs-add = إضافة حزمة
packs-add-choose = المطلوب اختيار ملف الحزمة. يمكنك النظر فيها أولًا: لم يُثبَّت شيء بعد.
packs-add-reading = نقرأ الحزمة…
packs-add-other = اختيار ملف آخر
packs-add-leave = عدم تثبيتها
packs-add-done = تم
packs-add-another = إضافة حزمة أخرى

packs-offer-who = من صنعها؟
packs-offer-what = ماذا فيها؟
packs-offer-says = تقول الحزمة إنها من:
packs-offer-file = الملف:

packs-sort-full = قائمة كاملة
packs-sort-delta = ما تغيّر فقط منذ حزمة سابقة
packs-sort-correction = تصحيحات لمداخل في قوائم أخرى
packs-sort-revocation = مداخل يجب سحبها فورًا

packs-trust-trusted = هذا الناشر موثوق هنا.
packs-trust-unknown = لا أحد هنا يعرف هذا الناشر بعد.
packs-trust-changed = انتباه! هذا ليس المفتاح الذي نعرفه.
packs-trust-rotated = لهذا الناشر مفتاح جديد. والمفتاح القديم، الموثوق هنا، يؤكد ذلك.
packs-trust-unknown-how = يستطيع أي شخص أن يكتب أي اسم في حزمة. الطريقة الآمنة هي الاتصال بالناشر ليقرأ لك كلماته الأربع. ويجب أن يكون رقم الهاتف عندك من قبل، لا رقمًا جاء مع الملف.
packs-trust-changed-how = ربما يستعمل أحد اسم «{ $name }» ليوصل إلى الناس أرقامًا خاطئة. وربما فقد الناشر مفتاحه وصنع مفتاحًا جديدًا. لا أحد غيره يستطيع تأكيد ذلك. الطريقة الآمنة هي الاتصال به على رقم كان عندك من قبل.
packs-trust-since = موثوق هنا منذ { $date }
packs-words-compare = مقارنة هذه الكلمات الأربع مع الناشر
packs-words-known = الكلمات التي نعرفها
packs-words-new = كلمات هذه الحزمة
packs-trust-compared = قارنت الكلمات مع الناشر. الأربع كلها متطابقة.
packs-trust-changed-compared = تواصلت مع الناشر بطريقة كنت أعرفها من قبل. أخبرني عن مفتاح جديد، وقرأ لي هذه الكلمات الجديدة.

packs-standing-new = هذه الحزمة جديدة هنا.
packs-standing-newer = هذه أحدث مما عندك.
packs-standing-same = هذه الحزمة موجودة عندك. لا شيء مطلوب.
packs-standing-older = هذه أقدم مما عندك.
packs-standing-fork = لهذه الحزمة رقم الإصدار نفسه الذي عندك، لكن محتواها مختلف. لا يمكن تثبيتها.
packs-standing-no_base = ليس في هذه الحزمة إلا تغييرات، والقائمة التي تتبعها ليست هنا. لا يمكن تثبيتها بعد.
packs-standing-numbers = عندك الإصدار رقم { $installed }. وهذا الملف هو الإصدار رقم { $offered }.
packs-standing-older-why = القائمة الأقدم قد تعيد أرقام هاتف لم تعد تعمل. لا يُنصح بهذا إلا إذا كانت القائمة الأحدث معطوبة.
packs-standing-fork-how = قد تكون إحدى الحزمتين مزيفة. يجب سؤال الناشر أيهما الصحيحة.
packs-standing-no-base-how = الحل هو طلب القائمة كاملة وتثبيتها، ثم الرجوع إلى هذا الملف.
packs-older-sure = أنا من العاملين هنا، وأريد القائمة الأقدم عن قصد.

packs-offer-takes-back =
    { $count ->
        [zero] لا تسحب أي مدخل
        [one] تسحب مدخلًا واحدًا
        [two] تسحب مدخلين
        [few] تسحب { $count } مداخل
        [many] تسحب { $count } مدخلًا
       *[other] تسحب { $count } مدخل
    }

packs-install = تثبيت
packs-install-trust = الثقة بهذا الناشر والتثبيت
packs-install-new-key = الثقة بالمفتاح الجديد والتثبيت
packs-install-older = تثبيت القائمة الأقدم
packs-install-first = قبل ذلك، لا بد من وضع علامة في المربع أعلاه.
packs-install-first-both = قبل ذلك، لا بد من وضع علامة في المربعين أعلاه.

packs-installed = تم تثبيت «{ $name }».
packs-changes-added =
    { $count ->
        [zero] لا مداخل جديدة
        [one] مدخل جديد واحد
        [two] مدخلان جديدان
        [few] { $count } مداخل جديدة
        [many] { $count } مدخلًا جديدًا
       *[other] { $count } مدخل جديد
    }
packs-changes-changed =
    { $count ->
        [zero] لا مداخل تغيّر ما فيها
        [one] مدخل واحد تغيّر ما فيه
        [two] مدخلان تغيّر ما فيهما
        [few] { $count } مداخل تغيّر ما فيها
        [many] { $count } مدخلًا تغيّر ما فيها
       *[other] { $count } مدخل تغيّر ما فيها
    }
packs-changes-removed =
    { $count ->
        [zero] لا مداخل أُزيلت
        [one] مدخل واحد لم يعد موجودًا
        [two] مدخلان لم يعودا موجودين
        [few] { $count } مداخل لم تعد موجودة
        [many] { $count } مدخلًا لم تعد موجودة
       *[other] { $count } مدخل لم تعد موجودة
    }
packs-changes-same =
    { $count ->
        [zero] لا مداخل بقيت كما كانت
        [one] مدخل واحد كما كان
        [two] مدخلان كما كانا
        [few] { $count } مداخل كما كانت
        [many] { $count } مدخلًا كما كانت
       *[other] { $count } مدخل كما كانت
    }
packs-changes-none = لم يتغير شيء في المكتبة.
packs-changes-names = عرض أسمائها
packs-change-added = جديدة
packs-change-changed = تغيّرت
packs-change-removed = لم تعد موجودة
packs-changes-more = هناك غيرها. لا نذكر هنا إلا الأولى منها.

packs-publishers-title = ناشرون نثق بهم
packs-publishers-about = قارنت من قبل الكلمات الأربع مع كل واحد من هؤلاء الناشرين. لذلك لا نطلب المقارنة مع حزمهم القادمة.
packs-publishers-none = لا أحد بعد. عند إضافة حزمة، يمكنك مقارنة كلمات الناشر الأربع واختيار الثقة به.
packs-forget = إلغاء الثقة
packs-forget-title = إلغاء الثقة بالناشر «{ $name }»؟
packs-forget-what = تبقى القوائم التي عندك من هذا الناشر. ومع حزمته القادمة سنطلب مقارنة الكلمات الأربع من جديد.
packs-forget-yes = إلغاء الثقة به
packs-forgotten = لم يعد «{ $name }» موثوقًا هنا.

packs-watch-title = مجلد للمتابعة
packs-watch-about = الحزم الأحدث التي توضع في هذا المجلد تُثبَّت من نفسها، إذا كان ناشرها موثوقًا هنا. وكل ما عداها ينتظر قرارك. والمكان المناسب هو قرص مشترك أو ذاكرة USB.
packs-watch-choose = اختيار مجلد
packs-watch-choose-another = اختيار مجلد آخر
packs-watch-folder = المجلد الذي نتابعه:
packs-watch-away = لا يمكن قراءة هذا المجلد الآن. إذا كان على ذاكرة USB، فالمطلوب وصلها بالكمبيوتر ثم النظر من جديد.
packs-watch-now = النظر فيه الآن
packs-watch-stop = إيقاف المتابعة
packs-watch-looked = نظرنا فيه قبل لحظات.
packs-watch-stopped = لم نعد نتابع أي مجلد.
packs-watch-found = ما وجدناه في آخر نظرة
packs-watch-found-none = لم تكن فيه حزم.
packs-watch-installed = تم التثبيت
packs-watch-nothing_new = لا جديد
packs-watch-asks = القرار لك
packs-watch-bad = لم نستعملها
packs-watch-decide = النظر فيها

packs-make-title = صنع حزمة
packs-make-about = يمكنك جمع قوائمك في ملف واحد وإعطاؤه لغيرك. والتوقيع بمفتاحك يبيّن للآخرين أنه منك.
packs-make-open = صنع حزمة
packs-make-close = إغلاق من دون حفظ
packs-make-part-what = ماذا يدخل فيها؟
packs-make-part-name = ما اسمها؟
packs-make-part-sign = التوقيع والحفظ
packs-make-from = القوائم التي تدخل فيها
packs-make-name = اسم الحزمة
packs-make-name-about = هذا الاسم للناس، مثل «المساعدة في مقاطعتنا».
packs-make-publisher = من يصنعها
packs-make-publisher-about = اسم مجموعتك، كما يعرفها الآخرون.
packs-make-id = الاسم المختصر
packs-make-id-about = حروف لاتينية صغيرة وأرقام ونقاط وشرطات. ويجب أن يبقى هو نفسه كلما صُنعت هذه الحزمة من جديد.
packs-make-number = رقم الإصدار
packs-make-number-about = كلما صُنعت هذه الحزمة من جديد، يجب أن يكون رقمها أعلى.
packs-make-check = آخر موعد للتأكد من جديد
packs-make-check-about = بعد هذا اليوم، يظهر لكل من عنده الحزمة أن معلوماتها تحتاج إلى التأكد منها.
packs-make-terms = شروط الاستعمال
packs-make-terms-about = ما يجوز للآخرين فعله بها، مثل «CC BY 4.0». ويمكن ترك هذا الحقل فارغًا.
packs-make-since = ما تغيّر فقط منذ حزمة سابقة
packs-make-since-about = يمكن ترك هذا فارغًا. إذا اخترت حزمتك السابقة، يكون الملف الجديد صغيرًا، لكنه لا يفيد إلا من عنده الحزمة السابقة.
packs-make-key = مفتاحك السري
packs-make-key-about = لا مفتاح لديك بعد؟ يمكنك صنعه أولًا في الأسفل.
packs-make-password = كلمة سر المفتاح
packs-make-folder = مكان الحفظ
packs-make-save = صنع الحزمة
packs-made = الحزمة محفوظة: { $file }
packs-made-next = يمكنك الآن نسخ هذا الملف وإعطاؤه لغيرك. وعندما يضيفه الناس أول مرة، من المهم أن يسمعوا منك كلماتك الأربع بالهاتف.
packs-make-another = صنع حزمة أخرى
packs-make-wrong = الرجاء النظر في هذه من جديد:
packs-make-need-from = لا بد من اختيار قائمة واحدة على الأقل.
packs-make-need-name = الحزمة تحتاج إلى اسم.
packs-make-need-publisher = لا بد من كتابة من يصنعها.
packs-make-need-id = لا يجوز في الاسم المختصر إلا حروف صغيرة من a إلى z وأرقام ونقاط وشرطات. ويجب أن يبدأ بحرف أو رقم.
packs-make-need-number = رقم الإصدار يجب أن يكون عددًا صحيحًا، { $least } أو أعلى.
packs-make-need-date = لا بد من اختيار يوم لم يأتِ بعد، أو ترك الحقل فارغًا.
packs-make-need-key = لا بد من اختيار مفتاحك السري.
packs-make-need-password = لا بد من كتابة كلمة سر المفتاح.
packs-make-need-folder = لا بد من اختيار مكان الحفظ.

packs-sign-title = توقيع حزمة جاهزة
packs-sign-about = قد يكون للقائمة أمناء. هؤلاء أشخاص يستطيعون سحب مدخل ضار، لكن فقط إذا اتفق عدد منهم على ذلك. وهم يوقّعون الملف نفسه واحدًا بعد الآخر: كل منهم يضيف توقيعًا ويعطي الملف الجديد لمن بعده.
packs-sign-open = توقيع حزمة
packs-sign-part-what = أي حزمة؟
packs-sign-pack = ملف الحزمة
packs-sign-pack-about = المطلوب هو أحدث ملف، وفيه كل التوقيعات حتى الآن. ويبقى كما هو: يُحفظ ملف جديد يُضاف إليه توقيعك.
packs-sign-reading = نقرأ الحزمة…
packs-sign-read = من المهم قراءة هذا قبل التوقيع. توقيعك يعني موافقتك.
packs-sign-save = إضافة توقيعي
packs-sign-need-pack = لا بد من اختيار ملف الحزمة.
packs-signed = الحزمة محفوظة ومعها توقيعك: { $file }
packs-signed-next = يجب الآن إعطاء هذا الملف لمن عليه أن يوقّع بعدك. وعندما يوقّع الجميع، يمكن إعطاؤه للآخرين. عندئذ يستطيع كل من عنده القائمة أن يضيفه.
packs-sign-another = توقيع حزمة أخرى

packs-take-title = سحب مداخل
packs-take-about = إذا كان مدخل قد يؤذي الناس، فلا داعي لانتظار الحزمة القادمة. هنا يُصنع ملف صغير. وأينما أُضيف هذا الملف، تختفي المداخل فورًا، حتى لو جاءت بها قائمة أقدم من جديد.
packs-take-wardens = لا يستطيع هذا إلا من صنع القائمة أو أمناؤها. وإذا كان لا بد من اتفاق عدد من الأمناء، فواحد منكم يصنع الملف هنا. ثم يوقّعه الآخرون واحدًا بعد الآخر تحت «توقيع حزمة جاهزة».
packs-take-open = سحب مداخل
packs-take-part-what = ما الذي يُسحب؟
packs-take-pack = القائمة التي فيها المداخل
packs-take-choose = اختيار قائمة
packs-take-built-in = القائمة التي جاءت مع { -app-name } لا يوقّعها أحد. إذا وقّعت أنت هذا الملف، فهو يعمل في كل مكان يثق بمفتاحك من قبل.
packs-take-entries = المداخل
packs-take-entries-about = المطلوب كتابة الاسم الثابت لكل مدخل في سطر وحده. وهو موجود في شاشة «الإبلاغ عن خطأ». وهناك أيضًا زر يملأ هذا الحقل عنك.
packs-take-reason = السبب
packs-take-reason-about = بكلمات بسيطة. يستطيع قراءتها كل من يصله الملف، لذلك يجب عدم ذكر اسم أي شخص تأذّى.
packs-take-signer = من يوقّع
packs-take-save = صنع الملف
packs-take-need-pack = لا بد من اختيار القائمة.
packs-take-need-entries = لا بد من كتابة مدخل واحد على الأقل.
packs-take-need-reason = لا بد من كتابة السبب.
packs-take-need-signer = لا بد من كتابة من يوقّع.
packs-taken = الملف محفوظ: { $file }
packs-taken-next = المداخل ما زالت موجودة، وتوقيعك هو الأول. إذا كان على غيرك أن يوقّع أيضًا، فيجب إعطاء الملف لمن بعدك. وعندما يوقّع الجميع، يمكنك إضافته هنا وإعطاؤه للآخرين.
packs-take-another = سحب مداخل أخرى
packs-take-hint = هل هذه القائمة من صنعك، أو أنت من أمنائها؟ إذا كان هذا المدخل قد يؤذي الناس، فيمكنك سحبه لدى كل من عنده القائمة.
packs-take-hint-open = سحبه

packs-key-title = مفتاحك
packs-key-about = المفتاح ملف له كلمة سر، وبه توقَّع حزمك. مفتاح واحد يكفي مجموعتك، ويُصنع مرة واحدة فقط.
packs-key-open = صنع مفتاح
packs-key-folder = مكان الحفظ
packs-key-folder-about = الأفضل ذاكرة USB يمكن وضعها في مكان مقفل.
packs-key-password = كلمة السر
packs-key-password-about = 8 أحرف على الأقل. أربع كلمات أو أكثر لا علاقة لبعضها ببعض تكون قوية ويسهل تذكّرها.
packs-key-again = كلمة السر نفسها مرة أخرى
packs-key-short = يجب أن تكون كلمة السر 8 أحرف على الأقل.
packs-key-differ = كلمتا السر غير متطابقتين.
packs-key-make = صنع المفتاح
packs-key-working = جارٍ صنع المفتاح…
packs-key-made = مفتاحك جاهز
packs-key-made-words = هذه كلماتك الأربع. عند قراءتها للناس بالهاتف، يعرفون أن الحزمة منك حقًا.
packs-key-made-secret = المفتاح السري: لا يُعطى لأحد
packs-key-made-public = المفتاح العام: يمكن إعطاؤه لغيرك
packs-key-advice = للحفاظ عليه جيدًا
packs-key-advice-copy = يجب حفظ نسخة من المفتاح السري على ذاكرة USB ثانية، في مكان مقفل.
packs-key-advice-password = يجب كتابة كلمة السر على ورقة، وحفظها بعيدًا عن المفتاح. لا أحد يستطيع استرجاعها لك.
packs-key-advice-lost = إذا ضاع المفتاح أو سُرق، فيجب إخبار كل من يستعمل حزمك فورًا.
packs-key-use = توقيع حزمة به

packs-revoked-title = مداخل مسحوبة
packs-revoked-about = تبيّن لأحد أن هذه المداخل خاطئة أو ضارة. لا تُعرض، حتى لو جاءت بها قائمة أقدم من جديد.
packs-revoked-by = سحبه { $by } في { $date }
packs-revoked-entry = المدخل:

packs-twins-notice =
    { $count ->
        [zero] لا أزواج من المداخل المتشابهة.
        [one] زوج واحد من المداخل قد يكون خدمة واحدة.
        [two] زوجان من المداخل، قد يكون كل زوج منهما خدمة واحدة.
        [few] { $count } أزواج من المداخل، قد يكون كل زوج منها خدمة واحدة.
        [many] { $count } زوجًا من المداخل، قد يكون كل زوج منها خدمة واحدة.
       *[other] { $count } زوج من المداخل، قد يكون كل زوج منها خدمة واحدة.
    }
packs-twins-open = النظر فيها
packs-twins-title = هل هما الشيء نفسه؟
packs-twins-about = قد تكون الخدمة نفسها في قائمتين. يمكنك النظر في الجانبين ثم اتخاذ القرار. وإذا لم يكن الأمر واضحًا، فيمكنك الاتصال بالخدمة أو ترك الزوج كما هو: يبقى الاثنان في المكتبة.
packs-twins-loading = نبحث عن مداخل متشابهة…
packs-twins-none = لا يوجد الآن مدخلان متشابهان.
packs-twins-pair = الزوج { $number } من { $total }
packs-same-number = لهما رقم الهاتف نفسه.
packs-same-name_and_state = لهما الاسم نفسه، في الولاية نفسها.
packs-twins-from = من: { $list }
packs-twins-no-ways = لا رقم هاتف ولا صفحة على الإنترنت
packs-twins-keep = هما الشيء نفسه: الإبقاء على هذا
packs-twins-apart = ليسا الشيء نفسه
packs-twins-sure = لا يمكن تغيير ذلك لاحقًا.
packs-twins-joined = من الآن لا يظهر إلا «{ $name }».
packs-twins-kept-apart = يبقى الاثنان، ولن نسأل عنهما مرة أخرى.
packs-twins-packs = إلى الحزم
