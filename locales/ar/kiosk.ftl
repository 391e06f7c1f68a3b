kiosk-touch = للبدء، يكفي لمس الشاشة أو الضغط على أي مفتاح
kiosk-erases = ما يُكتب هنا أو يُفتح أو يُبحث عنه، يُمحى عند خروجك.
kiosk-tally = يعدّ هذا المركز أنواع المساعدة التي يبحث عنها الناس، وبأي لغة. وتُغيَّر الأرقام قليلًا عن قصد. لا يحتفظ أبدًا بما يُكتب هنا ولا بهوية من يكتبه. ولا يعدّ أبدًا ما يخص الأزمات والعنف والهجرة.
kiosk-done = انتهيت: محو زيارتي
kiosk-done-about = ينهي زيارتك ويمحو ما فعلته هنا.
kiosk-warning-title = هل ما زلت هنا؟
kiosk-warning-left =
    { $seconds ->
        [zero] ستُمحى زيارتك الآن.
        [one] ستُمحى زيارتك بعد ثانية واحدة.
        [two] ستُمحى زيارتك بعد ثانيتين.
        [few] ستُمحى زيارتك بعد { $seconds } ثوانٍ.
        [many] ستُمحى زيارتك بعد { $seconds } ثانية.
       *[other] ستُمحى زيارتك بعد { $seconds } ثانية.
    }
kiosk-warning-how = للمتابعة، يكفي لمس الشاشة أو الضغط على أي مفتاح.
kiosk-stay = ما زلت هنا
kiosk-print-about = تخرج الورقة من طابعة المركز. من المهم أخذها معك: كل من يمرّ يستطيع قراءة ما في درج الطابعة.
kiosk-print-none = لا يطبع هذا المركز هنا. يمكنك قراءة الرقم من الشاشة، أو مسح الرمز المربّع بكاميرا هاتف.
kiosk-staff-title = للعاملين هنا
kiosk-staff-about = يُفتح هذا برقم سري. ولا يحتاج الزوار إلى شيء من هنا.
kiosk-staff-pin = الرقم السري (PIN)
kiosk-staff-update = البحث عن حزم أحدث
kiosk-staff-close = إغلاق البرنامج
kiosk-staff-done = تم.
kiosk-staff-wrong = هذا ليس الرقم السري.
kiosk-staff-early = ما زال الوقت مبكرًا للمحاولة من جديد.
kiosk-staff-wait =
    { $minutes ->
        [zero] يمكن المحاولة من جديد الآن.
        [one] يمكن المحاولة من جديد بعد دقيقة واحدة.
        [two] يمكن المحاولة من جديد بعد دقيقتين.
        [few] يمكن المحاولة من جديد بعد { $minutes } دقائق.
        [many] يمكن المحاولة من جديد بعد { $minutes } دقيقة.
       *[other] يمكن المحاولة من جديد بعد { $minutes } دقيقة.
    }
kiosk-staff-tally = عرض ما تم عدّه
kiosk-staff-take = وضع الأرقام على ذاكرة USB
kiosk-staff-taken = تم الحفظ على ذاكرة USB: { $file }
kiosk-tally-title = ما لم يجده الناس، { $quarter }
kiosk-tally-early = لم تنتهِ الأشهر الثلاثة الأولى بعد. يمكن عرض الأرقام بعد ذلك.
kiosk-tally-none = لا يوجد رقم كبير بما يكفي لعرضه.
kiosk-tally-need = ما بحثوا عنه
kiosk-tally-language = اللغة
kiosk-tally-not-found = لم يجدوا
kiosk-tally-found = وجدوا
kiosk-tally-hidden = أقل من { $least }
kiosk-tally-doubt = قد يكون مصادفة
kiosk-tally-about = كل رقم هنا غُيّر قليلًا عن قصد. ومعظم الأرقام الحقيقية لا تزيد على المعروض ولا تقل عنه بأكثر من { $margin }. وذلك كي لا يستطيع أحد أن يعرف منها من كان هنا.
kiosk-tally-other = لغات أخرى
