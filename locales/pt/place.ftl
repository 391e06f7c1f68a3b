### Ajuda perto de um lugar que a pessoa escreve ou escolhe. Nunca se pergunta ao computador onde ele está.

place-near = Perto de um lugar
place-title = Perto de que lugar?
place-private = Este programa não sabe onde você está, e nunca pergunta isso ao computador. O que você escolhe aqui é esquecido quando você sai.
place-zip = Código postal (ZIP)
place-zip-digits = Os 5 números do código postal americano (como o CEP), por exemplo 33125
place-or = Ou escolha:
place-state = Estado ou território
place-state-none = Sem escolher
place-county = Condado
place-county-all = O estado inteiro
place-show = Mostrar o que há por perto
place-everywhere = Esquecer o lugar
place-near-zip = Perto de { $zip }
place-near-place = Perto de { $place }
place-county-and-state = { $county }, { $state }
place-what-stays = A ajuda para o país inteiro e a ajuda pela internet continuam na lista.
place-nothing-near = Nenhum destes tem endereço perto dali. O que você vê é para o estado inteiro, para o país inteiro ou pela internet.
place-roughly = Não sabemos exatamente onde fica { $zip }. As distâncias são contadas a partir do meio da região que os 3 primeiros números indicam.
place-distance = a cerca de { $kilometers } ({ $miles })
place-distance-under = a menos de { $kilometers } ({ $miles })
place-zip-wrong = O código postal (ZIP) tem 5 números. Confira, ou então escolha um estado e um condado.
place-zip-unknown = Este código postal (ZIP) não está na nossa lista. Confira, ou então escolha um estado e um condado.

## Estados e territórios, como os conhece quem lê em português.

# keep: tem o mesmo nome em português
place-us-al = Alabama
place-us-ak = Alasca
# keep: tem o mesmo nome em português
place-us-az = Arizona
# keep: tem o mesmo nome em português
place-us-ar = Arkansas
place-us-ca = Califórnia
# keep: tem o mesmo nome em português
place-us-co = Colorado
# keep: tem o mesmo nome em português
place-us-ct = Connecticut
# keep: tem o mesmo nome em português
place-us-de = Delaware
place-us-dc = Distrito de Columbia
place-us-fl = Flórida
place-us-ga = Geórgia
place-us-hi = Havaí
# keep: tem o mesmo nome em português
place-us-id = Idaho
# keep: tem o mesmo nome em português
place-us-il = Illinois
# keep: tem o mesmo nome em português
place-us-in = Indiana
# keep: tem o mesmo nome em português
place-us-ia = Iowa
# keep: tem o mesmo nome em português
place-us-ks = Kansas
# keep: tem o mesmo nome em português
place-us-ky = Kentucky
# keep: tem o mesmo nome em português
place-us-la = Louisiana
# keep: tem o mesmo nome em português
place-us-me = Maine
# keep: tem o mesmo nome em português
place-us-md = Maryland
# keep: tem o mesmo nome em português
place-us-ma = Massachusetts
# keep: tem o mesmo nome em português
place-us-mi = Michigan
# keep: tem o mesmo nome em português
place-us-mn = Minnesota
# keep: tem o mesmo nome em português
place-us-ms = Mississippi
# keep: tem o mesmo nome em português
place-us-mo = Missouri
# keep: tem o mesmo nome em português
place-us-mt = Montana
# keep: tem o mesmo nome em português
place-us-ne = Nebraska
# keep: tem o mesmo nome em português
place-us-nv = Nevada
# keep: tem o mesmo nome em português
place-us-nh = New Hampshire
place-us-nj = Nova Jersey
place-us-nm = Novo México
place-us-ny = Nova York
place-us-nc = Carolina do Norte
place-us-nd = Dakota do Norte
# keep: tem o mesmo nome em português
place-us-oh = Ohio
# keep: tem o mesmo nome em português
place-us-ok = Oklahoma
# keep: tem o mesmo nome em português
place-us-or = Oregon
place-us-pa = Pensilvânia
place-us-pr = Porto Rico
# keep: tem o mesmo nome em português
place-us-ri = Rhode Island
place-us-sc = Carolina do Sul
place-us-sd = Dakota do Sul
# keep: tem o mesmo nome em português
place-us-tn = Tennessee
# keep: tem o mesmo nome em português
place-us-tx = Texas
# keep: tem o mesmo nome em português
place-us-ut = Utah
# keep: tem o mesmo nome em português
place-us-vt = Vermont
place-us-va = Virgínia
# keep: tem o mesmo nome em português
place-us-wa = Washington
place-us-wv = Virgínia Ocidental
# keep: tem o mesmo nome em português
place-us-wi = Wisconsin
# keep: tem o mesmo nome em português
place-us-wy = Wyoming
