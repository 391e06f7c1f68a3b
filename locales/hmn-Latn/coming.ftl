### Cov qhov rooj uas tseem tsis tau ua tiav. Ncaj ncees txog tej tseem tu thiab tej ua tau lawm.

coming-not-yet = Lub qhov rooj no tseem tsis tau ua.
coming-rest = Tej seem ntawm lub qhov rooj no tseem tsis tau ua.
coming-meanwhile = Thaum tseem tos, tej zaum cov no pab tau:
coming-act = Ntawm no koj yuav sau tau ntawv rau cov nom, npaj lus nug rau chaw kho mob, tsev kawm ntawv los sis chaw ua hauj lwm, thiab nrhiav lus hais hauv rooj sib tham, ua ob hom lus ib sab ib hom.
coming-rights = Ntawm no koj yuav pom ib daim npav uas thov neeg txhais lus, yuav hais li cas thaum lawv tsis kam pab, thiab yuav qhia qhov tsis txaus siab rau qhov twg.
coming-organizations = Ntawm no cov koom haum kuj yuav xyuas tau seb lawv pab neeg li cas, thiab pom seb lawv tseem tu hom lus twg.
coming-link-rights = Tej uas phau npe muaj txog koj cov cai
coming-link-policy = Tej uas phau npe muaj txog kev hloov cov kev cai
coming-link-organizations = Cov koom haum hauv phau npe
