### Daim ntawv me los kho qhov hais tias ib txoj kev kho los ntawm leej twg. Nws tsis hais txog nyiaj. Tus neeg muab nws ncaj qha rau cov neeg uas saib xyuas qhov program los sis daim npe.

## Tej ntaus ua ntej.

credit-slip-name = Hais meej tias los ntawm leej twg
    .about = Ib daim ntawv me los qhia tias ib txoj kev hais lub zej zog tsis yog, los sis lwm yam txog nws yuam kev.
credit-slip-practice = Txoj kev twg?
credit-slip-community = Nws los ntawm lub zej zog twg?
    .hint = Siv lub npe uas zej zog ntawd hu nws tus kheej, yog koj paub.
credit-slip-person = Koj lub npe, los sis yuav cuag koj li cas
    .hint = Koj tseg khoob los tau.
credit-slip-wrong = Dab tsi yuam kev?
    .hint = Txhob sau tias ib txoj kev uas kaw ua li cas.

## Ntawm daim ntawv me.

credit-slip-title = Hais meej tias los ntawm leej twg: kho kom yog
credit-slip-what = Qhov no qhia tias ib txoj kev los ntawm leej twg. Nws tsis hais txog nyiaj.
credit-slip-line-practice = Txoj kev: { $practice }
credit-slip-line-community = Nws los ntawm: { $community }
credit-slip-line-person = Daim ntawv no los ntawm: { $person }
credit-slip-right = Qhov ntawd tsim nyog hais li cas?
credit-slip-source = Leej twg los sis dab tsi lees tau qhov no? Hais neeg lub npe tsuas yog thaum lawv pom zoo. Ib nplooj website los sis ib phau ntawv los kuj zoo.
credit-slip-works = Ntawm no peb hais meej tias los ntawm leej twg li cas
credit-slip-named = Txhua txoj kev hais lub zej zog uas nws los, siv lub npe uas zej zog ntawd hu nws tus kheej.
credit-slip-consent = Tej peb hais txog nws los ntawm ib qho chaw uas sawv daws nyeem tau, los sis los ntawm cov neeg uas pom zoo.
credit-slip-rule = Txhua txoj kev hais tias leej twg siv tau, thiab siv li cas. Thaum luam tawm los sis muab rau lwm tus, txoj cai ntawd nrog mus.
credit-slip-closed = Cov kev uas kaw nyob kaw. Peb hais lawv lub npe thiab hwm lawv. Peb yeej tsis hais tias ua li cas.
credit-slip-give = Muab daim ntawv no rau cov neeg uas muab qhov program los sis daim npe rau koj. Nws yeej tsis xa nws tus kheej mus.
