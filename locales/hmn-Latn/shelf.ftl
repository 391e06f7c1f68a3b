### Xaiv ib daim file los sis ib lub folder hauv lub qhov rais no.

shelf-places = Nws nyob qhov twg?
shelf-folder = Lub folder:
shelf-up = Rov mus saum ib lub folder
shelf-start = Tag nrho cov chaw
# keep: Hmoob hauv Asmeskas hu li lus Askiv
shelf-kind-folder = Folder
shelf-kind-pack = Pob npe
# keep: Hmoob hauv Asmeskas hu li lus Askiv
shelf-kind-sheet = Spreadsheet
shelf-kind-list = Daim npe
shelf-kind-mapping = Cov kem uas khaws cia
shelf-kind-key = Yuam sij zais
shelf-kind-check = Daim xyuas koom haum
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Siv lub folder no
shelf-empty = Ntawm no tsis muaj dab tsi haum. Sim lwm lub folder.
shelf-empty-here = Ntawm no tsis muaj dab tsi haum. Qhib ib lub folder saum toj no mus nrhiav.
shelf-no-folders = Hauv no tsis muaj folder ntxiv lawm.
shelf-no-places = Ntawm no peb nrhiav tsis tau cov folder ib txwm muaj. Ntaus txoj kev hauv qab no.
shelf-more = Lub folder no muaj ntau tshaj li peb qhia tau. Yog tsis pom koj li, ntaus nws txoj kev.
shelf-opening = Tab tom qhib lub folder…
shelf-path = Los sis ntaus txoj kev
shelf-open = Qhib
shelf-use = Siv nws
shelf-choose = Xaiv
shelf-choose-another = Xaiv lwm qhov
shelf-clear = Tsis siv
shelf-nothing = Tseem tsis tau xaiv dab tsi
