### جانچ کے سوالناموں کی فہرست: ان کے مالک کون ہیں، اور یہ کہاں پڑھا گیا۔ خود سوال اس پروگرام میں نہیں ہیں۔

screenings-name = دوسری زبانوں میں جانچ کے سوالنامے
    .about = ذہنی صحت کے بارے میں چھوٹے سوالنامے: مالک کون ہے، کون سے ترجمے آزمائے گئے، اور ہم نے یہ کہاں پڑھا۔
screenings-not = یہ صرف ایک فہرست ہے۔ سوال دوسروں کے ہیں اور اس پروگرام میں نہیں ہیں۔ یہ نہ کوئی اسکور بناتا ہے، نہ کسی بیماری کا نام لیتا ہے۔
screenings-ask = سوالنامہ چننے اور جواب سمجھانے کے لیے لائسنس رکھنے والے معالج (clinician) سے کہیں۔ صرف ترجمہ کافی نہیں: پوچھیں کہ اسے کن لوگوں کے ساتھ آزمایا گیا۔
screenings-danger = اگر اسی دن اس انسان سے بات کرنے والا کوئی نہ ہو، تو سوالنامہ نہ دیں۔
screenings-read = ہم نے ان صفحوں کی محفوظ کی ہوئی کاپیاں 27 نومبر 2026 کو پڑھیں۔ جہاں تاریخ نہیں لکھی، وہاں ہمیں نظر نہیں آئی۔ سوالنامہ استعمال کرنے سے پہلے اصل صفحہ دیکھ لیں۔

screenings-phq = { "PHQ-9" } اور { "GAD-7" }: اداسی اور فکر
screenings-phq-about = جولائی 2010 میں Pfizer کمپنی نے کہا کہ دونوں سوالنامے مفت ہیں، کاپی رائٹ کی کسی پابندی کے بغیر۔ کیلیفورنیا میں 479 لاطینی امریکی عورتوں (Latina) کے ساتھ ایک تحقیق نے { "PHQ-9" } کو انگریزی اور ہسپانوی میں آزمایا۔
screenings-phq-sources = کہاں پڑھا: { "news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx" }، تاریخ 23 جولائی 2010۔ تحقیق: { "pmc.ncbi.nlm.nih.gov/articles/PMC4210271" }، جولائی 2011۔
screenings-kessler = K10 اور K6: ہر قسم کی پریشانی
screenings-kessler-about = کاپی رائٹ { "Ronald C. Kessler" } کا ہے۔ استعمال مفت ہے، پوچھے بغیر۔ لکھیں کہ یہ کہاں سے لیا، اور کاپی رائٹ کس کا ہے۔ آسٹریلیا کی ریاست نیو ساؤتھ ویلز (New South Wales) کا ایک سینٹر K10 کو عربی، بنگالی، برمی، چینی اور بہت سی دوسری زبانوں میں دیتا ہے۔
screenings-kessler-sources = کہاں پڑھا: { "hcp.med.harvard.edu/ncs/k6_scales.php" }۔ زبانیں: { "www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10" }
screenings-gds = GDS: بڑی عمر کے لوگوں میں اداسی
screenings-gds-about = پہلا سوالنامہ سب کا ہے (public domain): اسے ہر کوئی استعمال کر سکتا ہے۔ اس کے صفحے پر ایسے ترجمے بھی ہیں جو لوگوں نے بھیجے۔ تحقیق نے ایک چھوٹے سوالنامے کو ایکواڈور میں ہسپانوی میں اور لبنان میں عربی میں آزمایا۔
screenings-gds-sources = کہاں پڑھا: { "web.stanford.edu/~yesavage/GDS.html" }۔ تحقیق: { "pmc.ncbi.nlm.nih.gov/articles/PMC7673046" }، تاریخ 11 نومبر 2020؛ اور { "doi.org/10.1017/S1041610208006741" }، سال 2008۔
screenings-rhs = { "RHS-15" }: پناہ گزینوں میں پریشانی
screenings-rhs-about = کاپی رائٹ Pathways to Wellness کا ہے، اور وہ ایک معاہدے پر دستخط مانگتا ہے۔ EthnoMed کی فہرست میں صومالی، روسی، عربی، برمی، کیرن اور نیپالی ہیں۔ سوالنامہ دو زبانوں میں استعمال کریں، صرف انگریزی میں کبھی نہیں۔
screenings-rhs-sources = کہاں پڑھا: { "ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet" }، جو 19 دسمبر 2020 کو دیکھا گیا؛ خود سوالنامہ، 2013۔
screenings-epds = EPDS: پیدائش کے آس پاس اداسی
screenings-epds-about = کاپی رائٹ لندن کے Royal College of Psychiatrists کا ہے: پہلے وہاں پوچھیں۔ آسٹریلیا کی ریاست نیو ساؤتھ ویلز (New South Wales) کی فہرست میں 23 ترجمے ہیں، جو جانچے گئے، ٹھیک کیے گئے، یا واپس انگریزی میں ترجمہ کر کے دیکھے گئے۔ ایک جائزے کو اصل باشندوں (Indigenous) کی عورتوں کے لیے صرف کمزور ثبوت ملا۔
screenings-epds-sources = کہاں پڑھا: { "www.mhcs.health.nsw.gov.au/publications/epds" }، جو 14 مارچ 2023 کو دیکھا گیا؛ Western Australia کا ”{ "EPDS: Translated Versions" }“، سال 2006۔ جائزہ: { "doi.org/10.1007/s00737-020-01084-2" }، سال 2021۔
