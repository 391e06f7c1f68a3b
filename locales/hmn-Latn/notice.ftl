### Yam uas tus neeg yuav tsum paub txog tej nws muab rau peb.

notice-query_cut = Koj lo lus nug ntev heev. Peb siv thaum pib xwb.
notice-characters_removed = Koj lo lus nug muaj tej cim uas pom tsis tau. Peb muab rho tawm lawm.
notice-locale_unknown = Ntawm no tsis muaj hom lus “{ $tag }”. Peb qhia lus Askiv xwb.
notice-library_damaged = Phau npe kev pab hauv lub computer no puas lawm. Peb muab cais tseg, tsis tau lwv tawm, thiab siv phau uas los nrog qhov program.
notice-library_too_new = Phau npe kev pab hauv lub computer no yog ib qhov program version tshiab dua ua. Peb siv phau uas los nrog qhov program.
notice-library_nowhere = Lub computer no tsis muaj chaw sau. Peb siv phau uas los nrog qhov program.
notice-locale_broken = { $file }, kab { $line }: nyeem tsis tau nqe no, peb siv cov lus uas los nrog qhov program. { $detail }
notice-locale_too_big = { $file } loj tshaj 1 MB, peb tsis siv.
notice-locale_too_deep = { $file } muaj ntau theem dhau, peb tsis siv.
notice-locale_not_text = { $file } tsis yog ntawv UTF-8, peb tsis siv.
notice-locale_bad_tag = “{ $folder }” tsis yog ib hom lus lub npe. Cov folder muaj npe xws li es los sis zh-Hans.
