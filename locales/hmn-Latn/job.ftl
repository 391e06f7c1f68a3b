### Ib daim npe xyuas rau ib tsab ntawv tshaj hauj lwm, nrog chaw sau lej, rau cov koom haum uas nrhiav kws pab thiab neeg tuaj pab dawb.

job-ad-name = Xyuas tsab ntawv tshaj hauj lwm
    .about = Los nrhiav kws pab (practitioners) thiab neeg tuaj pab dawb uas nej cov zej zog ntseeg, nrog chaw sau nej cov lej.

## Cov thawv los kos.

job-ad-pay = Nws hais tias nyiaj hli npaum li cas. Rau neeg tuaj pab dawb, nws hais tias nej them rov qab cov nqi twg.
job-ad-needs = Nws tsuas nug tej uas txoj hauj lwm yuav tsum siv. Tej neeg kawm tau los ntawm lub neej kuj suav.
job-ad-languages = Nws hais tias hom lus thib ob yog ib yam txuj ci, thiab nej them nyiaj rau yam ntawd.
job-ad-growth = Nws hais tias leej twg taw qhia cov neeg tshiab, thiab lawv yuav kawm thiab nce hauj lwm li cas.
job-ad-places = Nws mus rau qhov uas nej cov zej zog saib: lawv cov ntawv xov xwm, xov tooj cua, pab neeg thiab chaw teev hawm.
job-ad-panel = Ntau tus neeg xaiv ua ke. Qee tus los ntawm zej zog thiab tau nyiaj rau qhov no.
job-ad-same = Txhua tus tau tib cov lus nug. Muab neeg txhais lus los sis lwm yam kev pab kom koom tau rau txhua tus.
job-ad-fair = Tshaj kom neeg coob dua paub, ces xaiv kom ncaj ncees. Yeej tsis txhob ntiav thiab yeej tsis txhob xyeej ib tug twg vim haiv neeg, kev ntseeg, gender (poj niam, txiv neej los sis lwm yam) los sis kev xiam oos qhab.

## Cov lej.

job-ad-numbers = Peb cov lej, hauv ntawv
job-ad-told = Suav tej uas neeg tau qhia txog lawv tus kheej xwb. Tsis muaj leej twg yuav tsum qhia.
job-ad-small = Yeej tsis txhob tshaj tawm ib tug lej uas tsis txog 10, los sis cov lej uas xam tau tus lej ntawd.
job-ad-applied = Thov hauj lwm: pes tsawg tus kws pab, pes tsawg tus neeg tuaj pab dawb?
job-ad-began = Pib ua: pes tsawg tus kws pab, pes tsawg tus neeg tuaj pab dawb?
job-ad-stayed = Ib xyoos tom qab tseem nyob: pes tsawg tus kws pab, pes tsawg tus neeg tuaj pab dawb?
job-ad-lead = Tam sim no ua thawj: pes tsawg tus kws pab, pes tsawg tus neeg tuaj pab dawb?
job-ad-gap = Neeg tawm ntawm peb rau qhov twg? Peb yuav hloov dab tsi?
