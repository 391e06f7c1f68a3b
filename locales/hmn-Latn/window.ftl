### Cov npe uas lub computer qhia. Tsis qhia dab tsi txog program no.

# keep: lub npe ntawm qhov program
window-title = { -app-name }
window-cover = Tos me ntsis…
