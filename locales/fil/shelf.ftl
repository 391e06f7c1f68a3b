### Pagpili ng file o folder sa loob ng window, sa halip ng dialog ng computer na nagtatala ng kung ano ang pinili.

shelf-places = Nasaan ito?
# keep: “folder” din ang tawag dito sa Filipino
shelf-folder = Folder:
shelf-up = Umakyat ng isang folder
shelf-start = Lahat ng lugar
# keep: “folder” din ang tawag dito sa Filipino
shelf-kind-folder = Folder
shelf-kind-pack = Pakete
# keep: “spreadsheet” din ang tawag dito sa Filipino
shelf-kind-sheet = Spreadsheet
shelf-kind-list = Listahan
shelf-kind-mapping = Mga na-save na column
shelf-kind-key = Lihim na susi
shelf-kind-check = Pagsusuri sa isang organisasyon
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Gamitin ang folder na ito
shelf-empty = Walang puwedeng piliin dito. Subukan ang ibang folder.
shelf-empty-here = Walang puwedeng piliin dito. Buksan ang isa sa mga folder sa itaas para tumingin doon.
shelf-no-folders = Wala nang ibang folder sa loob nito.
shelf-no-places = Wala kaming nakitang mga karaniwang folder dito. I-type ang path sa ibaba.
shelf-more = Mas marami ang laman ng folder na ito kaysa sa kaya naming ipakita. Kung wala rito ang hinahanap mo, i-type ang path nito.
shelf-opening = Binubuksan ang folder…
shelf-path = O i-type ang path
shelf-open = Buksan
shelf-use = Gamitin
shelf-choose = Pumili
shelf-choose-another = Pumili ng iba
shelf-clear = Huwag gumamit ng kahit ano
shelf-nothing = Wala pang napili
