### قائمة استبيانات الفحص، ومن يملكها، وأين قرأنا ذلك. الأسماء والعناوين تبقى كما هي، والنص بين { " " } يظهر بترتيبه الصحيح.

screenings-name = استبيانات فحص بلغات أخرى
    .about = استبيانات قصيرة عن الصحة النفسية: من يملكها، وأي ترجمات اختُبرت، وأين قرأنا ذلك.
screenings-not = هذه قائمة فقط. الأسئلة ملك لغيرنا وليست في هذا البرنامج. وهو لا يحسب نقاطًا ولا يسمي مرضًا.
screenings-ask = اختيار الاستبيان وشرح الأجوبة يكونان عند مختص مرخّص. والترجمة وحدها لا تكفي: من المهم السؤال مع أي ناس اختُبرت.
screenings-danger = لا يجوز إعطاء استبيان إذا لم يكن هناك من يستطيع الحديث مع الشخص في اليوم نفسه.
screenings-read = قرأنا نسخًا محفوظة من هذه الصفحات في 27 نوفمبر 2026. وحيث لا يوجد تاريخ، لم نرَ تاريخًا. من الأفضل النظر في الصفحة نفسها قبل استعمال استبيان.

screenings-phq = PHQ-9 و GAD-7: انخفاض المزاج والقلق
screenings-phq-about = في يوليو 2010 قالت شركة Pfizer إن الاستبيانين مجانيان، بلا قيود حقوق نشر. واختبرت دراسة مع 479 من النساء اللاتينيات في كاليفورنيا استبيان PHQ-9 بالإنجليزية والإسبانية.
screenings-phq-sources = المصادر: { "news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx" }، 23 يوليو 2010. الدراسة: { "pmc.ncbi.nlm.nih.gov/articles/PMC4210271" }، يوليو 2011.
screenings-kessler = K10 و K6: الضيق من أي نوع
screenings-kessler-about = حقوق النشر عند Ronald C. Kessler. الاستعمال مجاني، من دون طلب إذن. ويجب ذكر المصدر وحقوق النشر. ويقدّم مركز في New South Wales في أستراليا استبيان K10 بالعربية والبنغالية والبورمية والصينية ولغات أخرى كثيرة.
screenings-kessler-sources = المصادر: { "hcp.med.harvard.edu/ncs/k6_scales.php" }. اللغات: { "www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10" }
screenings-gds = GDS: انخفاض المزاج عند كبار السن
screenings-gds-about = الاستبيان الأول ملك للجميع (public domain): يجوز لكل الناس استعماله. وفي صفحته أيضًا ترجمات أرسلها ناس. واختبرت دراسات شكلًا قصيرًا منه بالإسبانية في الإكوادور وبالعربية في لبنان.
screenings-gds-sources = المصادر: { "web.stanford.edu/~yesavage/GDS.html" }. الدراسات: { "pmc.ncbi.nlm.nih.gov/articles/PMC7673046" }، 11 نوفمبر 2020؛ { "doi.org/10.1017/S1041610208006741" }، 2008.
screenings-rhs = RHS-15: الضيق عند اللاجئين
screenings-rhs-about = حقوق النشر عند Pathways to Wellness، وهي تطلب توقيع اتفاق. وتذكر EthnoMed الصومالية والروسية والعربية والبورمية والكارينية والنيبالية. يُستعمل الاستبيان بلغتين، ولا يُستعمل أبدًا بالإنجليزية وحدها.
screenings-rhs-sources = المصادر: { "ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet" }، روجع في 19 ديسمبر 2020؛ والاستبيان نفسه، 2013.
screenings-epds = EPDS: انخفاض المزاج حول الولادة
screenings-epds-about = حقوق النشر عند Royal College of Psychiatrists في لندن: يُسأل هناك أولًا. وتذكر New South Wales في أستراليا 23 ترجمة رُوجعت أو صُححت أو أُعيدت ترجمتها إلى الإنجليزية. ووجدت مراجعة دليلًا ضعيفًا فقط لنساء الشعوب الأصلية.
screenings-epds-sources = المصادر: { "www.mhcs.health.nsw.gov.au/publications/epds" }، روجع في 14 مارس 2023؛ Western Australia، «EPDS: Translated Versions»، 2006. المراجعة: { "doi.org/10.1007/s00737-020-01084-2" }، 2021.
