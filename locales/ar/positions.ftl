### صفحة «مواقف MHA». تقول بصدق ما قُرئ، ومتى، وما لم يتأكد منه أحد.

positions-name = مواقف MHA
    .about = ما تقول Mental Health America إنها تريده، وأين يوجد، وكيف يمكن التأكد منه.
positions-found = موقف أريد أن أتذكره
    .hint = اسمه، والتاريخ المكتوب عليه، واليوم الذي قرأته فيه.
positions-title = متابعة مواقف MHA
positions-what = الموقف يقول ما الذي تريد Mental Health America (MHA) تغييره، ولماذا. وتقرره لجنة السياسة العامة فيها ومجلس إدارتها.
positions-where = أين تنشرها MHA
positions-address = صفحة السياسات عند MHA: { "https://mhanational.org/public-policy" } (نسخة محفوظة، قُرئت في 27 نوفمبر 2026)
positions-moved = سبق أن نقلت MHA صفحاتها. إذا لم يعمل العنوان، فيمكن البحث عن «position statements» في mhanational.org.
positions-seen = ثلاثة استطعنا قراءتها
positions-copies = قرأنا بداية كل واحد منها في نسخة محفوظة، في 27 نوفمبر 2026. لم نرَ تاريخًا، فمن الأفضل التأكد من كل واحد. وهذه كلماتنا نحن، لا كلمات MHA.
positions-culture = موقف رقم 18 (Position Statement 18): على الرعاية أن تحترم ثقافات الناس وأن تناسب لغاتهم. وعلى مجالس الإدارة والعاملين أن يكونوا متنوعين كتنوع الناس الذين يخدمونهم.
positions-peers = موقف رقم 37 (Position Statement 37): على الولايات والمجتمعات أن تجعل دعم الأقران جزءًا من الرعاية.
positions-racism = بيان مجلس الإدارة: تقول MHA إنها تعمل ضد العنصرية ومن أجل رعاية صحية عادلة.
positions-packs = من الحزم الموجودة على هذا الكمبيوتر
positions-dated = التاريخ المكتوب عليه: { $date }. من حزمة ناشرها { $publisher }.
positions-old = مضى عليه أكثر من 12 شهرًا. من المهم البحث عن موقف أحدث قبل استعماله.
positions-check = قبل استعمال موقف
positions-check-old = بحثت عن تاريخه. وإذا كان أقدم من 12 شهرًا، أو بلا تاريخ، فقد بحثت عن موقف أحدث.
positions-check-name = أذكر اسم MHA، ورقم الموقف، وتاريخه.
positions-note = الموقف، وتاريخه، واليوم الذي قرأته فيه:
