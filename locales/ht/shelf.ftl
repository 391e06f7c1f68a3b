### Chwazi yon fichye oswa yon dosye nan fenèt la menm. Bwat chwa òdinatè a ta sonje sa moun nan chwazi, kidonk nou pa sèvi avè l.

shelf-places = Ki kote l ye?
shelf-folder = Dosye:
shelf-up = Monte yon dosye
shelf-start = Tout kote yo
shelf-kind-folder = Dosye
shelf-kind-pack = Pake
shelf-kind-sheet = Fèy kalkil
shelf-kind-list = Lis
shelf-kind-mapping = Chwa kolòn ki anrejistre
shelf-kind-key = Kle sekrè
shelf-kind-check = Verifikasyon yon òganizasyon
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Sèvi ak dosye sa a
shelf-empty = Pa gen anyen isit la ki bon. Eseye yon lòt dosye.
shelf-empty-here = Pa gen anyen isit la ki bon. Louvri youn nan dosye ki anwo yo pou gade ladan l.
shelf-no-folders = Pa gen lòt dosye anndan isit la.
shelf-no-places = Nou pa jwenn dosye moun konn sèvi yo isit la. Tape chemen an anba a.
shelf-more = Gen plis bagay nan dosye sa a pase sa nou ka montre. Si sa ou bezwen an manke, tape chemen li.
shelf-opening = N ap louvri dosye a…
shelf-path = Oswa tape chemen an
shelf-open = Louvri
shelf-use = Sèvi ak chemen sa a
shelf-choose = Chwazi
shelf-choose-another = Chwazi yon lòt
shelf-clear = Pa sèvi ak youn
shelf-nothing = Ou poko chwazi anyen
