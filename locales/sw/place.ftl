### Msaada karibu na mahali ambapo mtu anachagua.

place-near = Karibu na mahali fulani
place-title = Karibu na mahali gani?
place-private = Programu hii haijui uko wapi, na haiiulizi kompyuta kamwe. Unachochagua hapa kinasahauliwa ukiondoka.
# keep: ndivyo watu wanavyoiita Marekani
place-zip = ZIP code
place-zip-digits = Tarakimu 5 za anwani ya posta ya Marekani, kwa mfano 33125
place-or = Au chagua:
place-state = Jimbo au eneo
place-state-none = Hakuna lililochaguliwa
place-county = Kaunti
place-county-all = Jimbo lote
place-show = Onyesha huduma zilizo karibu
place-everywhere = Sahau mahali hapo
place-near-zip = Karibu na { $zip }
place-near-place = Karibu na { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Msaada wa nchi nzima na msaada wa mtandaoni unabaki kwenye orodha.
place-nothing-near = Hakuna hata moja kati ya hizi yenye anwani karibu na hapo. Unazoziona ni za jimbo lote, za nchi nzima, au za mtandaoni.
place-roughly = Hatujui hasa { $zip } iko wapi. Umbali unapimwa kutoka katikati ya eneo la tarakimu zake 3 za mwanzo.
place-distance = umbali wa kama { $kilometers } ({ $miles })
place-distance-under = umbali wa chini ya { $kilometers } ({ $miles })
place-zip-wrong = ZIP code ina tarakimu 5. Iangalie tena, au chagua jimbo na kaunti badala yake.
place-zip-unknown = ZIP code hii haipo kwenye orodha yetu. Iangalie tena, au chagua jimbo na kaunti badala yake.

## Majimbo na maeneo.

# keep: jina la jimbo, watu husema hivyo hivyo
place-us-al = Alabama
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ak = Alaska
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-az = Arizona
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ar = Arkansas
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ca = California
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-co = Colorado
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ct = Connecticut
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-de = Delaware
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-dc = District of Columbia
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-fl = Florida
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ga = Georgia
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-hi = Hawaii
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-id = Idaho
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-il = Illinois
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-in = Indiana
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ia = Iowa
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ks = Kansas
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ky = Kentucky
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-la = Louisiana
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-me = Maine
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-md = Maryland
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ma = Massachusetts
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-mi = Michigan
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-mn = Minnesota
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ms = Mississippi
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-mo = Missouri
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-mt = Montana
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ne = Nebraska
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-nv = Nevada
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-nh = New Hampshire
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-nj = New Jersey
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-nm = New Mexico
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ny = New York
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-nc = North Carolina
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-nd = North Dakota
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-oh = Ohio
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ok = Oklahoma
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-or = Oregon
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-pa = Pennsylvania
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-pr = Puerto Rico
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ri = Rhode Island
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-sc = South Carolina
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-sd = South Dakota
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-tn = Tennessee
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-tx = Texas
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-ut = Utah
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-vt = Vermont
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-va = Virginia
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-wa = Washington
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-wv = West Virginia
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-wi = Wisconsin
# keep: jina la jimbo, watu husema hivyo hivyo
place-us-wy = Wyoming
