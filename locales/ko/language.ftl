### 언어 이름.

language-en = 영어
language-es = 스페인어
language-zh = 중국어
language-zh-Hans = 중국어(간체)
language-zh-Hant = 중국어(번체)
language-vi = 베트남어
language-ko = 한국어
language-ar = 아랍어
language-fil = 필리핀어
language-ht = 아이티 크리올어
language-ase = 미국 수어(ASL)
language-fr = 프랑스어
language-hmn = 몽어(Hmong)
language-hi = 힌디어
language-pa = 펀자브어
language-ta = 타밀어
language-te = 텔루구어
language-kn = 칸나다어
language-ur = 우르두어
language-ja = 일본어
language-th = 태국어
language-cr = 크리어
language-oj = 오지브웨어
language-iu = 이누이트어(Inuktitut)
language-other = 다른 언어({ $code })
