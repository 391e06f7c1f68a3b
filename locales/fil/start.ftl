start-title = Piliin ang wika mo
start-nothing-kept = Hindi isinusulat ang ginagawa mo rito, maliban kung hilingin mo.
start-go-on = Magpatuloy
start-machine = draft ng makina
start-made-up = pang-test lang
