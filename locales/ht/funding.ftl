### Yon demann lajan, yon sèl paj, yon òganizasyon voye bay moun ki bay lajan nan Etazini. Anglè a an premye; lang moun nan bò kote l.

funding-request-name = Demann lajan
    .about = Yon paj ki mande moun ki bay lajan peye pou swen ki pi bon. Chwazi pou kisa, epi ranpli rès la.
funding-request-for = Pou kisa lajan an ye?
funding-request-for-data = Kesyon ak respè, chif ki itil ak fòm depistaj yo teste
funding-request-for-training = Fòmasyon ki dire tout ane a
funding-request-for-staff = Jwenn ak kenbe anplwaye ak benevòl
funding-request-for-strengths = Sa ki kenbe kominote yo fò
funding-request-for-language = Èd nan lang moun yo pale
funding-request-for-list = Yon lis sipò pou tout moun n ap sèvi
funding-request-organization = Non òganizasyon w lan
funding-request-funder = Ki moun w ap mande lajan?
funding-request-amount = Konbyen w ap mande?
    .hint = Pa egzanp: $5,000 pou yon ane
funding-request-own = Ak pwòp mo pa w: kisa ou te wè?
    .hint = Pa ekri anyen ki ka fè lòt moun konnen kiyès yon moun ye.

## Paj la

funding-request-to = Pou: { $funder }
funding-request-ask = { $organization } ap mande w { $amount }.
funding-request-data-text = Lè fòm yo pa fèt pou moun yo, pèsonn pa wè sa yo bezwen. N ap poze tout moun kesyon ak respè, e n ap kite moun di yo menm sa yo ye. N ap sèvi ak fòm depistaj yo te teste nan lang yo. Nou pa pibliye okenn chif ki pi piti pase 10.
funding-request-training-text = Swen vin pi bon lè moun k ap bay li yo kontinye aprann. Lajan an ap peye fòmatè ki soti nan kominote n ap sèvi yo, ak tan anplwaye yo bezwen pou aprann.
funding-request-staff-text = Moun chèche èd kay moun ki konn lang yo ak lavi yo. Lajan an ap peye pou salè ki jis, yon moun pou gide yo, repo, ak plas pou grandi. Nou pa janm anboche ni refize yon moun akòz ras li.
funding-request-strengths-text = Fanmi, granmoun aje, lafwa, lang ak kilti ede moun rete byen. Lajan an ap ale nan gwoup kominote yo dirije yo menm. Chak pratik pote non kominote kote l soti a.
funding-request-language-text = Pèsonn pa ka jwenn èd nan mo li pa konprann. Lajan an ap peye entèprèt ak anplwaye ki pale de lang. Li peye tou moun ki ekri ak verifye papye nan pwòp lang yo.
funding-request-list-text = Yon èd pa itil si pèsonn pa ka jwenn li. Lajan an ap peye moun pou rele chak kote ak verifye chak fich. Li peye tou pou enprime lis la nan anpil lang.
funding-request-plan = Sa nou pral fè, nan ki dat, ak konbyen chak pati koute:
funding-request-voice = Ki moun nan kominote nou yo ki te fè plan sa a avè nou:
funding-request-know = Kijan n ap konnen sa te ede:
funding-request-report = N ap di w sa ki mache ak sa ki pa mache. Nou p ap janm bay non moun n ap sèvi yo.
funding-request-sign = Non, siyati, ak kijan pou jwenn nou:
funding-request-call = Travay sa a se yon repons pou dokiman Mental Health America ki rele “Calls to Action for BIPOC Mental Health” (mhanational.org).
