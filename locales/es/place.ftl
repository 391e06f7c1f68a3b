### Ayuda cerca de un lugar que la persona escribe o elige. A la computadora nunca se le pregunta dónde está.

place-near = Cerca de un lugar
place-title = ¿Cerca de qué lugar?
place-private = Este programa no sabe dónde estás y nunca se lo pregunta a la computadora. Lo que elijas aquí se olvida cuando sales.
place-zip = Código postal (ZIP)
place-zip-digits = Los 5 números del código postal de una dirección en Estados Unidos, por ejemplo 33125
place-or = O elige:
place-state = Estado o territorio
place-state-none = Sin elegir
place-county = Condado
place-county-all = Todo el estado
place-show = Mostrar lo que hay cerca
place-everywhere = Olvidar el lugar
place-near-zip = Cerca del { $zip }
place-near-place = Cerca de { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = La ayuda para todo el país y la ayuda en línea siguen en la lista.
place-nothing-near = Ninguno de estos tiene dirección cerca de ahí. Lo que ves es para todo el estado, para todo el país o en línea.
place-roughly = No sabemos exactamente dónde queda el { $zip }. Las distancias se cuentan desde el centro de la zona que indican sus 3 primeros números.
place-distance = más o menos a { $kilometers } ({ $miles })
place-distance-under = a menos de { $kilometers } ({ $miles })
place-zip-wrong = El código postal (ZIP) tiene 5 números. Revísalo, o mejor elige un estado y un condado.
place-zip-unknown = Este código postal (ZIP) no está en nuestra lista. Revísalo, o mejor elige un estado y un condado.

## Estados y territorios, como los conoce quien lee en español.

# keep: se llama igual en español
place-us-al = Alabama
# keep: se llama igual en español
place-us-ak = Alaska
# keep: se llama igual en español
place-us-az = Arizona
# keep: se llama igual en español
place-us-ar = Arkansas
# keep: se llama igual en español
place-us-ca = California
# keep: se llama igual en español
place-us-co = Colorado
# keep: se llama igual en español
place-us-ct = Connecticut
# keep: se llama igual en español
place-us-de = Delaware
place-us-dc = Distrito de Columbia
# keep: se llama igual en español
place-us-fl = Florida
# keep: se llama igual en español
place-us-ga = Georgia
place-us-hi = Hawái
# keep: se llama igual en español
place-us-id = Idaho
# keep: se llama igual en español
place-us-il = Illinois
# keep: se llama igual en español
place-us-in = Indiana
# keep: se llama igual en español
place-us-ia = Iowa
# keep: se llama igual en español
place-us-ks = Kansas
# keep: se llama igual en español
place-us-ky = Kentucky
place-us-la = Luisiana
# keep: se llama igual en español
place-us-me = Maine
# keep: se llama igual en español
place-us-md = Maryland
# keep: se llama igual en español
place-us-ma = Massachusetts
place-us-mi = Míchigan
# keep: se llama igual en español
place-us-mn = Minnesota
place-us-ms = Misisipi
place-us-mo = Misuri
# keep: se llama igual en español
place-us-mt = Montana
# keep: se llama igual en español
place-us-ne = Nebraska
# keep: se llama igual en español
place-us-nv = Nevada
place-us-nh = Nuevo Hampshire
place-us-nj = Nueva Jersey
place-us-nm = Nuevo México
place-us-ny = Nueva York
place-us-nc = Carolina del Norte
place-us-nd = Dakota del Norte
# keep: se llama igual en español
place-us-oh = Ohio
# keep: se llama igual en español
place-us-ok = Oklahoma
place-us-or = Oregón
place-us-pa = Pensilvania
# keep: se llama igual en español
place-us-pr = Puerto Rico
# keep: se llama igual en español
place-us-ri = Rhode Island
place-us-sc = Carolina del Sur
place-us-sd = Dakota del Sur
# keep: se llama igual en español
place-us-tn = Tennessee
# keep: se llama igual en español
place-us-tx = Texas
# keep: se llama igual en español
place-us-ut = Utah
# keep: se llama igual en español
place-us-vt = Vermont
# keep: se llama igual en español
place-us-va = Virginia
# keep: se llama igual en español
place-us-wa = Washington
place-us-wv = Virginia Occidental
# keep: se llama igual en español
place-us-wi = Wisconsin
# keep: se llama igual en español
place-us-wy = Wyoming
