### Yon lis pou verifye yon anons travay, ak yon tablo chif sou papye, pou òganizasyon k ap chèche moun pou bay swen ak benevòl.

job-ad-name = Lis pou verifye yon anons travay
    .about = Pou jwenn moun k ap bay swen ak benevòl kominote w yo fè konfyans, ak plas pou chif pa w.

## Ti kare pou make

job-ad-pay = Li di konbyen travay la peye. Pou benevòl, li di ki depans ou remèt yo.
job-ad-needs = Li mande sèlman sa travay la bezwen. Sa moun aprann nan lavi konte.
job-ad-languages = Li di yon dezyèm lang se yon konpetans, e ou peye pou konpetans sa a.
job-ad-growth = Li di ki moun ki gide nouvo moun yo, ak kijan yo ka aprann epi monte.
job-ad-places = Li ale kote kominote w yo gade: jounal yo, radyo yo, gwoup yo, ak legliz ak lòt kote yo lapriyè.
job-ad-panel = Plizyè moun chwazi ansanm. Kèk nan yo soti nan kominote a, e yo peye yo pou sa.
job-ad-same = Yo poze tout moun menm kesyon yo. Yo ofri tout moun yon entèprèt oswa lòt èd pou yo ka patisipe.
job-ad-fair = Rive jwenn plis moun, epi chwazi ak jistis. Pa janm anboche ni refize yon moun akòz ras, lafwa, sèks, idantite jan (gender) oswa andikap.

## Chif yo

job-ad-numbers = Chif nou yo, sou papye
job-ad-told = Konte sèlman sa moun te di sou tèt yo. Pèsonn pa oblije di.
job-ad-small = Pa janm pibliye yon chif ki pi piti pase 10, ni chif ki ka pèmèt moun kalkile l.
job-ad-applied = Moun ki te aplike: konbyen pou bay swen, konbyen kòm benevòl?
job-ad-began = Moun ki te kòmanse: konbyen pou bay swen, konbyen kòm benevòl?
job-ad-stayed = Moun ki la toujou apre yon ane: konbyen k ap bay swen, konbyen benevòl?
job-ad-lead = Moun k ap dirije kounye a: konbyen k ap bay swen, konbyen benevòl?
job-ad-gap = Ki kote nou pèdi moun? Kisa nou pral chanje?
