### De l’aide près d’un lieu que la personne écrit ou choisit. L’ordinateur n’est jamais interrogé sur le lieu où il est.

place-near = Près d’un lieu
place-title = Près de quel lieu ?
place-private = Ce programme ne sait pas où vous êtes, et il ne le demande jamais à l’ordinateur. Ce que vous choisissez ici est oublié quand vous partez.
place-zip = Code postal (ZIP)
place-zip-digits = Les 5 chiffres du code postal d’une adresse aux États-Unis, par exemple 33125
place-or = Ou choisissez :
place-state = État ou territoire
place-state-none = Pas choisi
place-county = Comté
place-county-all = Tout l’État
place-show = Montrer ce qui est proche
place-everywhere = Oublier le lieu
place-near-zip = Près de { $zip }
place-near-place = Près de : { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = L’aide pour tout le pays et l’aide en ligne restent dans la liste.
place-nothing-near = Aucun de ces résultats n’a d’adresse près de là. Ce que vous voyez est pour tout l’État, pour tout le pays ou en ligne.
place-roughly = Nous ne savons pas exactement où se trouve { $zip }. Les distances partent du milieu de la zone que désignent ses 3 premiers chiffres.
place-distance = à environ { $kilometers } ({ $miles })
place-distance-under = à moins de { $kilometers } ({ $miles })
place-zip-wrong = Un code postal (ZIP) a 5 chiffres. Vérifiez-le, ou choisissez plutôt un État et un comté.
place-zip-unknown = Ce code postal (ZIP) n’est pas dans notre liste. Vérifiez-le, ou choisissez plutôt un État et un comté.

## Les États et territoires, comme on les appelle en français.

# keep: se dit ainsi en français
place-us-al = Alabama
# keep: se dit ainsi en français
place-us-ak = Alaska
# keep: se dit ainsi en français
place-us-az = Arizona
# keep: se dit ainsi en français
place-us-ar = Arkansas
place-us-ca = Californie
# keep: se dit ainsi en français
place-us-co = Colorado
# keep: se dit ainsi en français
place-us-ct = Connecticut
# keep: se dit ainsi en français
place-us-de = Delaware
place-us-dc = District de Columbia
place-us-fl = Floride
place-us-ga = Géorgie
place-us-hi = Hawaï
# keep: se dit ainsi en français
place-us-id = Idaho
# keep: se dit ainsi en français
place-us-il = Illinois
# keep: se dit ainsi en français
place-us-in = Indiana
# keep: se dit ainsi en français
place-us-ia = Iowa
# keep: se dit ainsi en français
place-us-ks = Kansas
# keep: se dit ainsi en français
place-us-ky = Kentucky
place-us-la = Louisiane
# keep: se dit ainsi en français
place-us-me = Maine
# keep: se dit ainsi en français
place-us-md = Maryland
# keep: se dit ainsi en français
place-us-ma = Massachusetts
# keep: se dit ainsi en français
place-us-mi = Michigan
# keep: se dit ainsi en français
place-us-mn = Minnesota
# keep: se dit ainsi en français
place-us-ms = Mississippi
# keep: se dit ainsi en français
place-us-mo = Missouri
# keep: se dit ainsi en français
place-us-mt = Montana
# keep: se dit ainsi en français
place-us-ne = Nebraska
# keep: se dit ainsi en français
place-us-nv = Nevada
# keep: se dit ainsi en français
place-us-nh = New Hampshire
# keep: se dit ainsi en français
place-us-nj = New Jersey
place-us-nm = Nouveau-Mexique
place-us-ny = New York (État)
place-us-nc = Caroline du Nord
place-us-nd = Dakota du Nord
# keep: se dit ainsi en français
place-us-oh = Ohio
# keep: se dit ainsi en français
place-us-ok = Oklahoma
# keep: se dit ainsi en français
place-us-or = Oregon
place-us-pa = Pennsylvanie
place-us-pr = Porto Rico
# keep: se dit ainsi en français
place-us-ri = Rhode Island
place-us-sc = Caroline du Sud
place-us-sd = Dakota du Sud
# keep: se dit ainsi en français
place-us-tn = Tennessee
# keep: se dit ainsi en français
place-us-tx = Texas
# keep: se dit ainsi en français
place-us-ut = Utah
# keep: se dit ainsi en français
place-us-vt = Vermont
place-us-va = Virginie
place-us-wa = Washington (État)
place-us-wv = Virginie-Occidentale
# keep: se dit ainsi en français
place-us-wi = Wisconsin
# keep: se dit ainsi en français
place-us-wy = Wyoming
