### Bogga “Luqadaha maktabaddan”: luqad kasta, inta qoraal ee leh qof ku hadla. Waxaa loogu talagalay ururrada liis haya ama bixiya.

coverage-name = Luqadaha maktabaddan
    .about = Luqad kasta, inta khad gurmad, rug caafimaad iyo koox bulsho ee leh qof ku hadla. Iyo luqadaha aan cidina ku hadlin.
coverage-what = La tiriyey: { $count } qoraal. Qoraal luqad ayaa loogu tiriyaa haddii liisku sheego in halkaas uu joogo qof ku hadla.
coverage-head-language = Luqad
coverage-head-crisis = Khadadka gurmadka
coverage-head-care = Daryeel kale
coverage-head-community = Bulsho
coverage-interpreter = { $interpreters } qoraal waxay leeyihiin turjubaanno, waxaana laga yaabaa inay luqad kasta ku caawiyaan. Weydii.
coverage-missing = Liiskan lagama oga qof ku hadla: { $languages }
coverage-do = Waxa aad samayn karto: ogow cidda luqadahan agagaarkaaga ku hadasha, liiskana ku qor. Dadka turjuma lacag sii.
