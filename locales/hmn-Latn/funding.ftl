### Ib daim ntawv thov nyiaj, ib nplooj, uas ib lub koom haum xa mus rau tus uas pub nyiaj hauv Asmeskas. Lus Askiv nyob ua ntej; tus nyeem hom lus nyob ib sab.

funding-request-name = Ntawv thov nyiaj
    .about = Ib nplooj uas thov tus pub nyiaj them kom kev pab zoo dua. Xaiv tias thov rau dab tsi, thiab sau tej uas tshuav.
funding-request-for = Cov nyiaj yog rau dab tsi?
funding-request-for-data = Lus nug nrog kev hwm, lej uas siv tau, thiab ntawv nug (screening) uas sim lawm
funding-request-for-training = Kev kawm uas mus tas ib xyoos
funding-request-for-staff = Nrhiav thiab tuav neeg ua hauj lwm thiab neeg tuaj pab dawb
funding-request-for-strengths = Yam uas ua rau zej zog muaj zog
funding-request-for-language = Kev pab ua neeg tus kheej hom lus
funding-request-for-list = Ib daim npe kev pab rau txhua tus uas peb pab
funding-request-organization = Nej lub koom haum lub npe
funding-request-funder = Nej thov nyiaj ntawm leej twg?
funding-request-amount = Nej thov npaum li cas?
    .hint = Xws li: $5,000 rau ib xyoos
funding-request-own = Hais raws nej cov lus: nej tau pom dab tsi?
    .hint = Txhob sau ib yam uas ua rau lwm tus paub tias yog leej twg.

## Nplooj ntawv.

funding-request-to = Xa rau: { $funder }
funding-request-ask = { $organization } thov { $amount } ntawm nej.
funding-request-data-text = Thaum cov ntawv sau tsis haum neeg, tsis muaj leej twg pom tej lawv xav tau. Peb yuav nug txhua tus nrog kev hwm, thiab cia neeg hais txog lawv tus kheej. Peb yuav siv cov ntawv nug (screening) uas tau sim ua lawv hom lus. Peb tsis tshaj tawm ib tug lej uas tsis txog 10.
funding-request-training-text = Kev pab zoo dua thaum cov neeg uas pab kawm ntxiv tsis tseg. Cov nyiaj them cov xib fwb ntawm cov zej zog uas peb pab, thiab them lub sij hawm uas cov neeg ua hauj lwm siv los kawm.
funding-request-staff-text = Neeg nrhiav cov uas paub lawv hom lus thiab lawv lub neej los pab lawv. Cov nyiaj them nyiaj hli ncaj ncees, kev taw qhia, kev so thiab kev kawm nce mus. Peb yeej tsis ntiav thiab yeej tsis xyeej ib tug twg vim nws haiv neeg.
funding-request-strengths-text = Tsev neeg, cov laus, kev ntseeg, hom lus thiab kab lis kev cai pab neeg nyob zoo. Cov nyiaj mus rau cov pab uas zej zog tus kheej coj. Txhua txoj kev hais meej tias yog lawv li.
funding-request-language-text = Tsis muaj leej twg tau kev pab los ntawm cov lus uas nws tsis to taub. Cov nyiaj them neeg txhais lus thiab neeg ua hauj lwm uas hais tau ob hom lus. Cov nyiaj kuj them cov neeg uas sau thiab xyuas ntawv ua lawv tus kheej hom lus.
funding-request-list-text = Yog tsis muaj leej twg nrhiav tau, kev pab tsis muaj qab hau. Cov nyiaj them neeg los hu rau txhua qhov chaw thiab xyuas txhua qhov kev pab. Cov nyiaj kuj them kev luam daim npe ua ntau hom lus.
funding-request-plan = Peb yuav ua dab tsi, tiav thaum twg, thiab txhua yam raug nqi npaum li cas:
funding-request-voice = Leej twg hauv peb cov zej zog tau nrog peb npaj qhov no:
funding-request-know = Peb yuav paub li cas tias nws pab tau:
funding-request-report = Peb yuav qhia nej tias yam twg ua tau zoo thiab yam twg tsis zoo. Peb yeej tsis hais cov neeg uas peb pab lub npe.
funding-request-sign = Npe, kos npe, thiab yuav cuag peb li cas:
funding-request-call = Txoj hauj lwm no teb Mental Health America daim “Calls to Action for BIPOC Mental Health” (mhanational.org).
