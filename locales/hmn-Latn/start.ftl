### Thawj lub screen: xaiv hom lus.

start-title = Xaiv koj hom lus
start-nothing-kept = Tej koj ua ntawm no tsis raug sau tseg, tshwj tsis yog koj kom sau.
start-go-on = Mus ntxiv
start-machine = computer txhais
start-made-up = sim xwb
