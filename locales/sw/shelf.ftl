### Kuchagua faili au folda ndani ya dirisha.

shelf-places = Iko wapi?
shelf-folder = Folda:
shelf-up = Panda folda moja juu
shelf-start = Mahali pote
shelf-kind-folder = Folda
shelf-kind-pack = Kifurushi
shelf-kind-sheet = Lahajedwali
shelf-kind-list = Orodha
shelf-kind-mapping = Safu zilizohifadhiwa
shelf-kind-key = Ufunguo wa siri
shelf-kind-check = Ukaguzi wa shirika
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Tumia folda hii
shelf-empty = Hakuna kitu hapa kinachofaa. Jaribu folda nyingine.
shelf-empty-here = Hakuna kitu hapa kinachofaa. Fungua mojawapo ya folda zilizo juu uangalie humo.
shelf-no-folders = Hakuna folda nyingine humu ndani.
shelf-no-places = Hatukupata folda za kawaida hapa. Andika njia hapa chini.
shelf-more = Kuna vingi zaidi kwenye folda hii kuliko tunavyoweza kuonyesha. Kama chako hakionekani, andika njia yake.
shelf-opening = Inafungua folda…
shelf-path = Au andika njia
shelf-open = Fungua
shelf-use = Itumie
shelf-choose = Chagua
shelf-choose-another = Chagua nyingine
shelf-clear = Usitumie yoyote
shelf-nothing = Bado hakuna kilichochaguliwa
