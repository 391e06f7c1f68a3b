### Kev pab nyob ze ib qho chaw uas tus neeg ntaus los sis xaiv. Yeej tsis nug lub computer tias nws nyob qhov twg.

place-near = Ze ib qho chaw
place-title = Ze qhov chaw twg?
place-private = Qhov program no tsis paub tias koj nyob qhov twg, thiab yeej tsis nug lub computer. Thaum koj tawm, nws tsis nco yam koj xaiv ntawm no lawm.
# keep: sawv daws hauv Asmeskas hu li no
place-zip = ZIP code
place-zip-digits = 5 tus lej ntawm ib qhov chaw nyob hauv Asmeskas, piv txwv li 33125
place-or = Los sis xaiv:
place-state = Lub xeev los sis cheeb tsam
place-state-none = Tsis tau xaiv
# keep: sawv daws hauv Asmeskas hu li no
place-county = County
place-county-all = Thoob lub xeev
place-show = Qhia cov nyob ze
place-everywhere = Rho qhov chaw no tawm
place-near-zip = Ze { $zip }
place-near-place = Ze { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Kev pab rau thoob teb chaws thiab kev pab hauv internet tseem nyob hauv daim npe.
place-nothing-near = Cov no tsis muaj ib qhov uas nyob ze ntawd. Tej koj pom yog rau thoob lub xeev, thoob teb chaws, los sis hauv internet.
place-roughly = Peb tsis paub meej tias { $zip } nyob qhov twg. Qhov deb suav txij hauv nruab nrab ntawm cheeb tsam uas muaj 3 tus lej xub thawj no.
place-distance = deb li { $miles } ({ $kilometers })
place-distance-under = deb tsis txog { $miles } ({ $kilometers })
place-zip-wrong = Ib tug ZIP code muaj 5 tus lej. Xyuas dua, los sis xaiv ib lub xeev thiab ib lub county.
place-zip-unknown = Tus ZIP code no tsis nyob hauv peb daim npe. Xyuas dua, los sis xaiv ib lub xeev thiab ib lub county.

## Cov xeev thiab cheeb tsam.

# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-al = Alabama
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ak = Alaska
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-az = Arizona
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ar = Arkansas
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ca = California
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-co = Colorado
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ct = Connecticut
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-de = Delaware
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-dc = District of Columbia
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-fl = Florida
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ga = Georgia
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-hi = Hawaii
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-id = Idaho
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-il = Illinois
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-in = Indiana
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ia = Iowa
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ks = Kansas
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ky = Kentucky
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-la = Louisiana
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-me = Maine
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-md = Maryland
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ma = Massachusetts
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-mi = Michigan
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-mn = Minnesota
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ms = Mississippi
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-mo = Missouri
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-mt = Montana
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ne = Nebraska
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-nv = Nevada
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-nh = New Hampshire
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-nj = New Jersey
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-nm = New Mexico
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ny = New York
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-nc = North Carolina
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-nd = North Dakota
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-oh = Ohio
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ok = Oklahoma
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-or = Oregon
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-pa = Pennsylvania
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-pr = Puerto Rico
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ri = Rhode Island
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-sc = South Carolina
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-sd = South Dakota
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-tn = Tennessee
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-tx = Texas
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-ut = Utah
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-vt = Vermont
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-va = Virginia
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-wa = Washington
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-wv = West Virginia
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-wi = Wisconsin
# keep: Hmoob hauv Asmeskas hu li lus Askiv
place-us-wy = Wyoming
