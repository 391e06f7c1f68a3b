### Ua ib daim ntawv los ntawm kev xaiv thiab kev ntaus: cov lus nug ua ntej, thiab tej uas ua tau nrog nws cov lus.

make-forgotten = Tej koj xaiv thiab ntaus ntawm no, thaum koj kaw lub qhov rais no los sis tawm sai, qhov program tsis nco lawm.
make-line-hint = Koj tseg khoob los tau. Ces daim ntawv muaj ib kab los sau.
make-text-hint = Koj cov lus nyob hauv daim ntawv raws li koj sau. Qhov program tsis txhais.
make-see = Saib nws hauv ntawv
make-anew = Rov pib dua
make-lead-english = Lus Askiv nyob ua ntej: nws yog rau lub chaw uas nyeem. Koj hom lus nyob ib sab.
make-keep-how = Yog xav ceev tej koj sau ntawm no cia, qhib koj cov ntawv zais ua ntej, ces rov los.
