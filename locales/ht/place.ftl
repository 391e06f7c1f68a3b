### Èd toupre yon kote moun nan ekri oswa chwazi. Pwogram nan pa janm mande òdinatè a ki kote li ye.

place-near = Toupre yon kote
place-title = Toupre ki kote?
place-private = Pwogram sa a pa konnen ki kote ou ye, e li pa janm mande òdinatè a sa. Sa ou chwazi la a, pwogram nan bliye l lè ou soti.
place-zip = Kòd ZIP
place-zip-digits = 5 chif kòd ZIP yon adrès nan Etazini, pa egzanp 33125
place-or = Oswa chwazi:
place-state = Eta oswa teritwa
place-state-none = Poko chwazi
place-county = Konte (county)
place-county-all = Tout eta a
place-show = Montre sa ki toupre
place-everywhere = Bliye kote a
place-near-zip = Toupre { $zip }
place-near-place = Toupre { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Èd pou tout peyi a ak èd sou entènèt rete nan lis la.
place-nothing-near = Okenn nan sa yo pa gen adrès toupre kote sa a. Sa ou wè yo se pou tout eta a, pou tout peyi a, oswa sou entènèt.
place-roughly = Nou pa konnen egzakteman ki kote { $zip } ye. 3 premye chif li yo montre yon zòn: nou konte distans yo depi nan mitan zòn sa a.
place-distance = distans: anviwon { $kilometers } ({ $miles })
place-distance-under = distans: mwens pase { $kilometers } ({ $miles })
place-zip-wrong = Yon kòd ZIP gen 5 chif. Verifye l, oswa chwazi yon eta ak yon konte pito.
place-zip-unknown = Kòd ZIP sa a pa nan lis nou an. Verifye l, oswa chwazi yon eta ak yon konte pito.

## Eta ak teritwa, jan moun ki li kreyòl konnen yo.

# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-al = Alabama
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ak = Alaska
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-az = Arizona
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ar = Arkansas
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ca = California
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-co = Colorado
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ct = Connecticut
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-de = Delaware
place-us-dc = Distri Columbia
place-us-fl = Florid
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ga = Georgia
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-hi = Hawaii
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-id = Idaho
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-il = Illinois
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-in = Indiana
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ia = Iowa
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ks = Kansas
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ky = Kentucky
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-la = Louisiana
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-me = Maine
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-md = Maryland
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ma = Massachusetts
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-mi = Michigan
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-mn = Minnesota
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ms = Mississippi
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-mo = Missouri
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-mt = Montana
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ne = Nebraska
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-nv = Nevada
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-nh = New Hampshire
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-nj = New Jersey
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-nm = New Mexico
place-us-ny = Nouyòk
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-nc = North Carolina
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-nd = North Dakota
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-oh = Ohio
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ok = Oklahoma
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-or = Oregon
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-pa = Pennsylvania
place-us-pr = Pòtoriko
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ri = Rhode Island
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-sc = South Carolina
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-sd = South Dakota
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-tn = Tennessee
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-tx = Texas
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-ut = Utah
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-vt = Vermont
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-va = Virginia
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-wa = Washington
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-wv = West Virginia
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-wi = Wisconsin
# keep: moun ki pale kreyòl nan Etazini ekri l konsa
place-us-wy = Wyoming
