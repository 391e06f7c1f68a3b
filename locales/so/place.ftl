### Caawimo u dhow meel uu qofku qoro ama doorto. Kombuyuutarka weligiis lama weydiiyo meesha uu yaal.

place-near = U dhow meel
place-title = U dhow meelma?
place-private = Barnaamijkani ma yaqaan meesha aad joogto, kombuyuutarkana weligiis ma weydiiyo. Waxa aad halkan ku doorato waa la iloobayaa markaad baxdo.
# keep: sidaas ayaa Mareykanka loo yaqaan
place-zip = ZIP code
place-zip-digits = 5-ta lambar ee cinwaanka boostada Mareykanka, tusaale 33125
place-or = Ama dooro:
place-state = Gobol ama dhul
place-state-none = Lama dooran
place-county = Degmo (county)
place-county-all = Gobolka oo dhan
place-show = Tus waxa u dhow
place-everywhere = Iloow meesha
place-near-zip = U dhow { $zip }
place-near-place = U dhow { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Caawimada dalka oo dhan iyo tan internetka liiska way ku harayaan.
place-nothing-near = Kuwan midkoodna cinwaan uma laha meel halkaas u dhow. Waxa aad arkayso waa caawimo gobolka oo dhan, dalka oo dhan, ama internetka.
place-roughly = Si sax ah uma naqaan { $zip }. Masaafada waxaa laga tirinayaa bartamaha aagga ay 3-da lambar ee hore tilmaamayaan.
place-distance = waxay u jirtaa ilaa { $miles } ({ $kilometers })
place-distance-under = waxay u jirtaa wax ka yar { $miles } ({ $kilometers })
place-zip-wrong = ZIP code-ku wuxuu leeyahay 5 lambar. Hubi, ama beddelkeeda dooro gobol iyo degmo.
place-zip-unknown = ZIP code-kan kuma jiro liiskeenna. Hubi, ama beddelkeeda dooro gobol iyo degmo.

## Gobollada iyo dhulalka.

# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-al = Alabama
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ak = Alaska
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-az = Arizona
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ar = Arkansas
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ca = California
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-co = Colorado
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ct = Connecticut
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-de = Delaware
place-us-dc = Washington, DC (District of Columbia)
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-fl = Florida
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ga = Georgia
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-hi = Hawaii
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-id = Idaho
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-il = Illinois
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-in = Indiana
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ia = Iowa
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ks = Kansas
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ky = Kentucky
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-la = Louisiana
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-me = Maine
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-md = Maryland
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ma = Massachusetts
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-mi = Michigan
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-mn = Minnesota
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ms = Mississippi
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-mo = Missouri
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-mt = Montana
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ne = Nebraska
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-nv = Nevada
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-nh = New Hampshire
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-nj = New Jersey
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-nm = New Mexico
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ny = New York
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-nc = North Carolina
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-nd = North Dakota
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-oh = Ohio
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ok = Oklahoma
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-or = Oregon
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-pa = Pennsylvania
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-pr = Puerto Rico
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ri = Rhode Island
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-sc = South Carolina
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-sd = South Dakota
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-tn = Tennessee
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-tx = Texas
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-ut = Utah
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-vt = Vermont
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-va = Virginia
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-wa = Washington
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-wv = West Virginia
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-wi = Wisconsin
# keep: Soomaalida Mareykanku sidaas ayay u qoraan
place-us-wy = Wyoming
