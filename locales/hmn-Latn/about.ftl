### Txog program no thiab kev ua tsaug.

about-title = Txog program no, kev ua tsaug
about-what = { -app-name } yog ib phau qhia txog kev pab sab siab ntsws (mental health) thiab zej zog kev txhawb. Nws tsis siv internet thiab tsis khaws dab tsi txog koj.
about-why = Nws teb Mental Health America daim “Calls to Action for BIPOC Mental Health”, qhov tseem ceeb yog qhov hu kom pab ua cov lus uas neeg hais. Mental Health America tsis tau xyuas los sis pom zoo rau qhov program no.
about-not-medical = Nws tsis qhia kev kho mob, thiab nws hloov tsis tau ib tug neeg uas pab tau koj.
about-name-title = Vim li cas hu ua “{ -app-name }”
about-name = { -app-name } txhais tias ntau lub qhov rooj. Chaw kho mob, kwv tij neej tsa, pawg sib tham, kev ntseeg, xov tooj pab: muaj ntau tshaj ib lub qhov rooj mus rau kev pab, thiab tsis muaj ib lub yuam kev.
about-privacy-title = Nws khaws dab tsi
about-privacy = Tej koj ntaus, qhib los sis nrhiav tsis raug sau tseg. Nws yeej tsis siv internet.
about-privacy-limits = Nws zais tsis tau tias qhov program no nyob hauv lub computer, thiab nws tiv thaiv tsis tau koj ntawm program soj (spyware) los sis ntawm ib tug neeg uas pom lub screen.
about-facts-title = Yuav ntseeg tej no npaum li cas
about-facts = Tej no muab sau ua ke rau hnub tim { $date } los ntawm cov ntaub ntawv uas sau rau txhua qhov kev pab. Tsis yog txhua tus xov tooj tau muaj neeg hu xyuas. Txhua qhov kev pab qhia tias nws cov ntaub ntawv qub npaum li cas.
about-translations-title = Kev txhais lus
about-translations = Cov lus uas muaj cim computer txhais yog computer sau, thiab tseem tsis tau muaj ib tug neeg uas hais hom lus ntawd xyuas. Yog koj pab tau, lub folder “locales” qhia tias ua li cas.
about-standing = { $language }: { $trusted } xyuas lawm, { $machine } computer txhais, { $other } tseem tos xyuas
about-standing-critical = Cov lus txog kev phom sij, kev nyab xeeb thiab koj cov cai: txhais lawm { $there } ntawm { $total }.
about-credits-title = Yog leej twg li
about-credits = Kev kho raws kab lis kev cai yog cov haiv neeg uas nws los li. Txhua txoj kev hauv qhov program no muaj lawv lub npe, thiab lub npe ntawd nrog nws mus txhua qhov uas qhia nws.
about-sources-title = Qhov chaw peb nyeem tej no
about-works-title = Lwm tus cov hauj lwm hauv qhov program no
about-work = { $name } { $version }, { $licence }
about-licence-title = Kev tso cai
about-licence = Qhov program no siv raws MIT los sis Apache-2.0, raws li koj xaiv. Nws cov lus thiab kev txhais lus siv raws Creative Commons Attribution 4.0 (CC BY 4.0).
about-version = Tus lej version { $version }
about-data-title = Lwm tus cov ntaub ntawv hauv qhov program no
about-data = { $name } ({ $licence }), los ntawm { $source }
