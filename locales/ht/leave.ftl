### Kijan pou soti vit: nou di l yon sèl fwa, sou premye ekran an. Kout, kal, san manti.

leave-told-title = Si yon moun antre nan chanm nan
# “Soti vit” se bouton app-leave: sèvi ak menm mo yo. “Shift” se non touch la sou klavye a.
leave-told-how = Peze “Soti vit”, oswa peze touch Shift la twa fwa. Yon paj vid kouvri ekran an menm kote a, epi pwogram nan bliye sa ou te fè isit la.
leave-told-button = Peze “Soti vit”. Yon paj vid kouvri ekran an menm kote a, epi pwogram nan bliye sa ou te fè isit la.
leave-told-not = Li pa ka kache ke pwogram sa a sou òdinatè a, ni li pa ka kache sa yon moun te gentan wè.
leave-told-read = Mwen konprann
