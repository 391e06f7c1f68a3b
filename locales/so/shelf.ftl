### Doorashada fayl ama gal daaqadda dhexdeeda.

shelf-places = Xaggee buu yaal?
shelf-folder = Galka:
shelf-up = Hal gal kor u bax
shelf-start = Dhammaan meelaha
shelf-kind-folder = Gal
shelf-kind-pack = Xirmo
shelf-kind-sheet = Xaashi xisaabeed
shelf-kind-list = Liis
shelf-kind-mapping = Tiirar la kaydiyey
shelf-kind-key = Furaha sirta ah
shelf-kind-check = Hubinta urur
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Isticmaal galkan
shelf-empty = Halkan ma yaal wax ku habboon. Gal kale isku day.
shelf-empty-here = Halkan wax ku habboon ma yaal. Fur mid ka mid ah galalka kore si aad uga eegto.
shelf-no-folders = Halkan galal kale kuma jiraan.
shelf-no-places = Halkan kama helin galal caadi ah. Waddada hoos ku qor.
shelf-more = Galkan waxaa ku jira wax ka badan inta aan tusi karno. Haddii kaagu maqan yahay, qor waddadiisa.
shelf-opening = Galka waa la furayaa…
shelf-path = Ama qor waddada
shelf-open = Fur
shelf-use = Isticmaal
shelf-choose = Dooro
shelf-choose-another = Mid kale dooro
shelf-clear = Midna ha isticmaalin
shelf-nothing = Weli waxba lama dooran
