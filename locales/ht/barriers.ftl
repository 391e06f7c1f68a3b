### Paj “Baryè nan bibliyotèk sa a”: konbyen fich ki gratis, ki pale lang moun nan, ak lòt bagay. Li konte sa nou konnen ak sa pèsonn pa konnen. Li pa jije okenn kote.

barriers-name = Baryè nan bibliyotèk sa a
    .about = Konbyen fich ki gratis, ki pale lang ou, ki pa mande pyès idantite e ki louvri aswè, ak pou konbyen pèsonn pa konnen.
barriers-what = Sa nou konte: { $count } fich ki bay moun sipò. Chif yo se pou lis ki sou òdinatè sa a, pa pou tout peyi a.
barriers-head-question = Sa ki fè l pi fasil
barriers-head-yes = Wi
barriers-head-no = Non
barriers-head-unknown = Nou pa konnen
barriers-row-free = Li gratis
barriers-row-language = Gen moun ki pale { $language }
barriers-row-id = Yo pa mande pyès idantite
barriers-row-evening = Louvri aswè oswa nan wikenn
barriers-unknown = “Nou pa konnen” se yon baryè tou: moun nan oblije rele pou mande. Sant ou a ka chèche konnen, epi ekri l nan lis la.
