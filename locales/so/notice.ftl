### Waxyaabo uu qofku ogaado oo ku saabsan waxa uu na siiyey. Guuldarro ma aha.

notice-query_cut = Su’aashaadu aad bay u dheerayd. Bilowgeeda oo keliya ayaan isticmaalnay.
notice-characters_removed = Su’aashaada waxaa ku jiray xarfo aan la arki karin. Waan ka saarnay.
notice-locale_unknown = Luqad la yiraahdo “{ $tag }” halkan ma taallo. Waxaa lagu tusayaa Ingiriisi.
notice-library_damaged = Maktabadda kombuyuutarkan ku jirtay way kharribantay. Dhinac baa la dhigay, lamana tirtirin. Waxaa beddelkeeda la isticmaalayaa maktabadda barnaamijka ku dhex jirta.
notice-library_too_new = Maktabadda kombuyuutarkan ku jirta waxaa sameeyey nooc ka cusub barnaamijkan. Waxaa beddelkeeda la isticmaalayaa maktabadda barnaamijka ku dhex jirta.
notice-library_nowhere = Kombuyuutarkan kama jirto meel wax lagu qoro. Waxaa la isticmaalayaa maktabadda barnaamijka ku dhex jirta.
notice-locale_broken = { $file }, sadarka { $line }: qoraalkan lama akhriyi karo, waxaa beddelkiisa la isticmaalayaa kan barnaamijka ku dhex jira. { $detail }
notice-locale_too_big = { $file } wuu ka weyn yahay 1 MB, waana laga tegay.
notice-locale_too_deep = { $file } waxyaabaha ku jira aad bay isku dhex galeen, waana laga tegay.
notice-locale_not_text = { $file } ma aha qoraal UTF-8 ah, waana laga tegay.
notice-locale_bad_tag = “{ $folder }” ma aha magac luqadeed. Galalka waxaa loo magacaabaa sida es ama zh-Hans.
