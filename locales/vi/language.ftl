### Tên ngôn ngữ, viết như ở giữa câu.

language-en = tiếng Anh
language-es = tiếng Tây Ban Nha
language-zh = tiếng Hoa
language-zh-Hans = tiếng Hoa (giản thể)
language-zh-Hant = tiếng Hoa (phồn thể)
language-vi = tiếng Việt
language-ko = tiếng Hàn
language-ar = tiếng Ả Rập
language-fil = tiếng Filipino
language-ht = tiếng Creole Haiti
language-ase = ngôn ngữ ký hiệu Mỹ (ASL)
language-fr = tiếng Pháp
language-hmn = tiếng Hmong
language-hi = tiếng Hindi
language-pa = tiếng Punjab
language-ta = tiếng Tamil
language-te = tiếng Telugu
language-kn = tiếng Kannada
language-ur = tiếng Urdu
language-ja = tiếng Nhật
language-th = tiếng Thái
language-cr = tiếng Cree
language-oj = tiếng Ojibwe
language-iu = tiếng Inuktitut
language-other = một ngôn ngữ khác ({ $code })
