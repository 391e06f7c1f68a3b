### Tulong na malapit sa lugar na tina-type o pinipili ng tao. Hindi kailanman tinatanong ang computer kung nasaan ito.

place-near = Malapit sa isang lugar
place-title = Malapit sa aling lugar?
place-private = Hindi alam ng app na ito kung nasaan ka, at hindi nito kailanman itinatanong iyon sa computer. Makakalimutan ang pipiliin mo rito pag-alis mo.
# keep: tinatawag din nang ganito sa Filipino
place-zip = ZIP code
place-zip-digits = Ang 5 numero ng ZIP code sa isang address sa US, halimbawa 33125
place-or = O pumili:
place-state = State o teritoryo
place-state-none = Wala pang napili
# keep: tinatawag din nang ganito ng mga Pilipino sa US
place-county = County
place-county-all = Buong state
place-show = Ipakita ang mga malapit
place-everywhere = Kalimutan ang lugar
place-near-zip = Malapit sa { $zip }
place-near-place = Malapit sa { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Nananatili sa listahan ang tulong para sa buong bansa at ang tulong online.
place-nothing-near = Wala sa mga ito ang may address na malapit doon. Ang nakikita mo ay para sa buong state, para sa buong bansa, o online.
place-roughly = Hindi namin alam kung saan mismo ang { $zip }. Ang layo ay mula sa gitna ng lugar na tinutukoy ng unang 3 numero nito.
place-distance = mga { $kilometers } ({ $miles }) ang layo
place-distance-under = wala pang { $kilometers } ({ $miles }) ang layo
place-zip-wrong = May 5 numero ang ZIP code. Tingnan ulit ito, o pumili na lang ng state at county.
place-zip-unknown = Wala sa listahan namin ang ZIP code na ito. Tingnan ulit ito, o pumili na lang ng state at county.

## Mga state at teritoryo, kung paano sila tinatawag ng mga nagbabasa ng Filipino.

# keep: tinatawag din nang ganito sa Filipino
place-us-al = Alabama
# keep: tinatawag din nang ganito sa Filipino
place-us-ak = Alaska
# keep: tinatawag din nang ganito sa Filipino
place-us-az = Arizona
# keep: tinatawag din nang ganito sa Filipino
place-us-ar = Arkansas
# keep: tinatawag din nang ganito sa Filipino
place-us-ca = California
# keep: tinatawag din nang ganito sa Filipino
place-us-co = Colorado
# keep: tinatawag din nang ganito sa Filipino
place-us-ct = Connecticut
# keep: tinatawag din nang ganito sa Filipino
place-us-de = Delaware
place-us-dc = Distrito ng Columbia
# keep: tinatawag din nang ganito sa Filipino
place-us-fl = Florida
# keep: tinatawag din nang ganito sa Filipino
place-us-ga = Georgia
# keep: tinatawag din nang ganito sa Filipino
place-us-hi = Hawaii
# keep: tinatawag din nang ganito sa Filipino
place-us-id = Idaho
# keep: tinatawag din nang ganito sa Filipino
place-us-il = Illinois
# keep: tinatawag din nang ganito sa Filipino
place-us-in = Indiana
# keep: tinatawag din nang ganito sa Filipino
place-us-ia = Iowa
# keep: tinatawag din nang ganito sa Filipino
place-us-ks = Kansas
# keep: tinatawag din nang ganito sa Filipino
place-us-ky = Kentucky
# keep: tinatawag din nang ganito sa Filipino
place-us-la = Louisiana
# keep: tinatawag din nang ganito sa Filipino
place-us-me = Maine
# keep: tinatawag din nang ganito sa Filipino
place-us-md = Maryland
# keep: tinatawag din nang ganito sa Filipino
place-us-ma = Massachusetts
# keep: tinatawag din nang ganito sa Filipino
place-us-mi = Michigan
# keep: tinatawag din nang ganito sa Filipino
place-us-mn = Minnesota
# keep: tinatawag din nang ganito sa Filipino
place-us-ms = Mississippi
# keep: tinatawag din nang ganito sa Filipino
place-us-mo = Missouri
# keep: tinatawag din nang ganito sa Filipino
place-us-mt = Montana
# keep: tinatawag din nang ganito sa Filipino
place-us-ne = Nebraska
# keep: tinatawag din nang ganito sa Filipino
place-us-nv = Nevada
# keep: tinatawag din nang ganito sa Filipino
place-us-nh = New Hampshire
# keep: tinatawag din nang ganito sa Filipino
place-us-nj = New Jersey
# keep: tinatawag din nang ganito sa Filipino
place-us-nm = New Mexico
# keep: tinatawag din nang ganito sa Filipino
place-us-ny = New York
# keep: tinatawag din nang ganito sa Filipino
place-us-nc = North Carolina
# keep: tinatawag din nang ganito sa Filipino
place-us-nd = North Dakota
# keep: tinatawag din nang ganito sa Filipino
place-us-oh = Ohio
# keep: tinatawag din nang ganito sa Filipino
place-us-ok = Oklahoma
# keep: tinatawag din nang ganito sa Filipino
place-us-or = Oregon
# keep: tinatawag din nang ganito sa Filipino
place-us-pa = Pennsylvania
# keep: tinatawag din nang ganito sa Filipino
place-us-pr = Puerto Rico
# keep: tinatawag din nang ganito sa Filipino
place-us-ri = Rhode Island
# keep: tinatawag din nang ganito sa Filipino
place-us-sc = South Carolina
# keep: tinatawag din nang ganito sa Filipino
place-us-sd = South Dakota
# keep: tinatawag din nang ganito sa Filipino
place-us-tn = Tennessee
# keep: tinatawag din nang ganito sa Filipino
place-us-tx = Texas
# keep: tinatawag din nang ganito sa Filipino
place-us-ut = Utah
# keep: tinatawag din nang ganito sa Filipino
place-us-vt = Vermont
# keep: tinatawag din nang ganito sa Filipino
place-us-va = Virginia
# keep: tinatawag din nang ganito sa Filipino
place-us-wa = Washington
# keep: tinatawag din nang ganito sa Filipino
place-us-wv = West Virginia
# keep: tinatawag din nang ganito sa Filipino
place-us-wi = Wisconsin
# keep: tinatawag din nang ganito sa Filipino
place-us-wy = Wyoming
