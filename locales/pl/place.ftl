### Pomoc blisko miejsca, które osoba wpisze albo wybierze. Program nigdy nie pyta komputera, gdzie jest.

place-near = Blisko miejsca
place-title = Blisko jakiego miejsca?
place-private = Ten program nie wie, gdzie jesteś, i nigdy nie pyta o to komputera. Wybrane tu miejsce zostaje zapomniane, gdy wyjdziesz.
place-zip = Kod pocztowy (ZIP)
place-zip-digits = 5 cyfr kodu z amerykańskiego adresu, na przykład 33125
place-or = Albo wybierz:
place-state = Stan lub terytorium
place-state-none = Nie wybrano
place-county = Hrabstwo (county)
place-county-all = Cały stan
place-show = Pokaż, co jest blisko
place-everywhere = Zapomnij miejsce
place-near-zip = Blisko { $zip }
place-near-place = Blisko: { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = Pomoc dla całego kraju i pomoc przez internet zostają na liście.
place-nothing-near = Żaden z tych wpisów nie ma adresu w pobliżu. To, co widzisz, jest dla całego stanu, całego kraju albo przez internet.
place-roughly = Nie wiemy dokładnie, gdzie jest { $zip }. Odległości liczymy od środka obszaru, który oznaczają 3 pierwsze cyfry.
place-distance = mniej więcej { $miles } ({ $kilometers }) stąd
place-distance-under = mniej niż { $miles } ({ $kilometers }) stąd
place-zip-wrong = Kod pocztowy (ZIP) ma 5 cyfr. Sprawdź go albo wybierz stan i hrabstwo.
place-zip-unknown = Tego kodu (ZIP) nie ma na naszej liście. Sprawdź go albo wybierz stan i hrabstwo.

## Stany i terytoria, tak jak znają je osoby mówiące po polsku.

# keep: taka sama nazwa po polsku
place-us-al = Alabama
# keep: taka sama nazwa po polsku
place-us-ak = Alaska
# keep: taka sama nazwa po polsku
place-us-az = Arizona
# keep: taka sama nazwa po polsku
place-us-ar = Arkansas
place-us-ca = Kalifornia
place-us-co = Kolorado
# keep: taka sama nazwa po polsku
place-us-ct = Connecticut
# keep: taka sama nazwa po polsku
place-us-de = Delaware
place-us-dc = Dystrykt Kolumbii
place-us-fl = Floryda
# keep: taka sama nazwa po polsku
place-us-ga = Georgia
place-us-hi = Hawaje
# keep: taka sama nazwa po polsku
place-us-id = Idaho
# keep: taka sama nazwa po polsku
place-us-il = Illinois
# keep: taka sama nazwa po polsku
place-us-in = Indiana
# keep: taka sama nazwa po polsku
place-us-ia = Iowa
# keep: taka sama nazwa po polsku
place-us-ks = Kansas
# keep: taka sama nazwa po polsku
place-us-ky = Kentucky
place-us-la = Luizjana
# keep: taka sama nazwa po polsku
place-us-me = Maine
# keep: taka sama nazwa po polsku
place-us-md = Maryland
# keep: taka sama nazwa po polsku
place-us-ma = Massachusetts
# keep: taka sama nazwa po polsku
place-us-mi = Michigan
# keep: taka sama nazwa po polsku
place-us-mn = Minnesota
place-us-ms = Missisipi
# keep: taka sama nazwa po polsku
place-us-mo = Missouri
# keep: taka sama nazwa po polsku
place-us-mt = Montana
# keep: taka sama nazwa po polsku
place-us-ne = Nebraska
# keep: taka sama nazwa po polsku
place-us-nv = Nevada
# keep: taka sama nazwa po polsku
place-us-nh = New Hampshire
# keep: taka sama nazwa po polsku
place-us-nj = New Jersey
place-us-nm = Nowy Meksyk
place-us-ny = Nowy Jork
place-us-nc = Karolina Północna
place-us-nd = Dakota Północna
# keep: taka sama nazwa po polsku
place-us-oh = Ohio
# keep: taka sama nazwa po polsku
place-us-ok = Oklahoma
# keep: taka sama nazwa po polsku
place-us-or = Oregon
place-us-pa = Pensylwania
place-us-pr = Portoryko
# keep: taka sama nazwa po polsku
place-us-ri = Rhode Island
place-us-sc = Karolina Południowa
place-us-sd = Dakota Południowa
# keep: taka sama nazwa po polsku
place-us-tn = Tennessee
place-us-tx = Teksas
# keep: taka sama nazwa po polsku
place-us-ut = Utah
# keep: taka sama nazwa po polsku
place-us-vt = Vermont
place-us-va = Wirginia
place-us-wa = Waszyngton (stan)
place-us-wv = Wirginia Zachodnia
# keep: taka sama nazwa po polsku
place-us-wi = Wisconsin
# keep: taka sama nazwa po polsku
place-us-wy = Wyoming
