### Atelye tradiksyon an: yon moun ki konn yon lang ekri mo pwogram nan nan lang sa a, yon tèks apre lòt. Li ka pa konn anyen nan òdinatè.
### Yon “tèks” se yon fraz oswa yon etikèt nan pwogram nan. Mo senp toupatou.

## Kòmanse

translate-title = Tradui
translate-about = Isit la, ou ka ekri mo pwogram sa a nan lang ou, yon tèks alafwa. Ou pa bezwen kont, ni entènèt. Tout sa ou ekri rete nan yon dosye ou chwazi, jiskaske ou remèt li.
translate-folder = Dosye pou kenbe travay ou
translate-folder-about = Yon dosye pa w, petèt sou yon USB. Si ou te travay isit la deja, chwazi menm dosye a ankò.
translate-language-other = Yon lang ki poko la
translate-tag = Kòd kout lang nan
translate-tag-about = De oswa twa lèt, pa egzanp so pou somali. Si lang nan gen plis pase yon ekriti, ajoute kiyès, pa egzanp pa-Arab.
translate-own-name = Non lang nan, nan pwòp lèt pa l
translate-english-name = Non lang nan an anglè
translate-open = Louvri

## Lis tèks yo

translate-counts = Ki kote travay la rive
translate-counts-all = Tout tèks yo
translate-counts-critical = Tèks delika
translate-critical-about = Se moun ki an danje k ap li tèks delika yo, oswa tèks yo di ki dwa lalwa ba moun sa yo. Pran tan w ak yo.
translate-counts-total = Antou
translate-standing-missing = Poko tradui
translate-standing-source_changed = Anglè a chanje
translate-standing-machine = Vèsyon machin
translate-standing-unreviewed = Okenn lòt moun poko verifye l
translate-standing-trusted = Verifye
translate-critical = Delika
translate-unsaved = Poko anrejistre
translate-search = Chèche nan anglè a
translate-filter-standing = Montre
translate-filter-area = Pati nan pwogram nan
# “Tout” parèt nan translate-none tou: sèvi ak menm mo a.
translate-filter-all = Tout
translate-shown = { $count } tèks
translate-none = Pa gen tèks konsa. Chwazi “Tout” pou wè plis.
translate-more = Montre plis
translate-undo = Defèt dènye sa m anrejistre a
translate-undone = Dènye sa ou te anrejistre a defèt.
translate-close = Fèmen atelye tradiksyon an
translate-close-unsaved = Gen { $count } tèks kote ou tape mo ou poko anrejistre. Si ou fèmen kounye a, mo sa yo ap pèdi.

## Yon tèks

translate-to-list = Tounen nan lis la
translate-previous = Anvan
translate-next = Apre
translate-english = Anglè
translate-pills-about = Mo ki nan yon ti kad, se pwogram nan ki ranpli yo. Peze youn pou mete l nan tèks ou a.
translate-notes = Nòt
translate-before = Tèks ki vin anvan l
translate-after = Tèks ki vin apre l
translate-where = Ki kote l parèt
translate-changes = Sa ki chanje nan anglè a
translate-changes-gone = Pa la ankò:
translate-changes-new = Nouvo:
translate-changes-unknown = Anglè a chanje. Pèsonn pa kenbe sa l te ye anvan, kidonk li tout.
translate-glossary = Mo ki te chwazi deja
translate-memory = Tèks ki sanble
translate-memory-use = Sèvi ak mo sa yo
translate-yours = An { $language }
translate-yours-part = Pati “{ $part }”
translate-one-for-all = Menm mo yo pou tout kantite
translate-form = Pou kantite tankou { $numbers }
translate-form-only = Pou kantite { $number } sèlman
translate-form-rest = Pou tout lòt kantite
translate-preview = Men kijan l ap parèt
translate-must = Tanpri, korije sa:
translate-may = Tanpri, gade sa ankò:
translate-finding-here = Men sa ki ekri la:
translate-finding-wanted = Men sa ki dwe la:
translate-name = Non ou, oswa yon non ou chwazi
translate-name-about = L ap anrejistre ansanm ak mo ou yo. Ou ka kite l vid. Lè ou fèmen pwogram nan, li bliye non an.
translate-save = Anrejistre
translate-save-still = Anrejistre: mo m yo toujou bon
translate-saved = Li anrejistre. Kounye a, se konsa pwogram nan di l.
translate-not-saved = Li poko anrejistre. Korije sa ki make a dabò.
translate-draft = Mo sa yo poko anrejistre.
translate-draft-drop = Tounen nan mo ki te anrejistre yo
translate-review = Mwen li l, e mwen reponn pou li
translate-review-about = Se yon dezyèm moun ki konn lang nan ki fè sa, epi li ekri non l anwo a. Pèsonn pa ka verifye pwòp mo pa l.
translate-reviewed = Nou note sa. Kounye a, li konte kòm verifye.
translate-made-human = Moun ki tradui l: { $name }, { $date }.
translate-made-unnamed = Yon moun ki pa bay non l tradui l, { $date }.
translate-made-machine = Se yon machin ki ekri l, { $date }.
translate-read-by = Moun ki verifye l: { $name }, { $date }.

## Gade mo yo nan pwogram nan

translate-see = Gade l nan pwogram nan
translate-strip = Men lang w ap gade a: { $language }.
translate-strip-back = Tounen nan atelye tradiksyon an

## Remèt travay la

translate-hand-back = Remèt travay mwen
translate-hand-back-about = Tout sa ki nan lang sa a ale nan yon sèl fichye. Bay moun ki te ba w pwogram nan fichye a, sou yon USB oswa nenpòt jan ou vle.
translate-take-in = Ajoute travay yon lòt moun
translate-take-in-about = Chwazi fichye lòt moun nan te remèt la. N ap ajoute sa ki nouvo ladan l. Si ou menm ak lòt moun nan te chanje menm tèks la, n ap montre w li, epi se ou ki deside.
translate-taken-in = Tèks ki chanje: { $changed }. Nouvo tèks: { $added }.
translate-disputes = Gen { $count } tèks ou menm ak lòt moun nan te chanje toulède. Ki mo ki dwe rete?
translate-dispute-base = Anvan:
translate-dispute-ours = Kenbe mo pa m yo
translate-dispute-theirs = Pran mo lòt moun nan
translate-dispute-done = Sèvi ak chwa sa yo

## Ki kote yon tèks parèt: imaj vrè ekran yo, an anglè, bò kote chak tèks y ap tradui

translate-where-alt = Imaj { $number } sou { $total }: yon ekran pwogram nan, ak yon kad ozalantou tèks sa a.
translate-where-more = Li parèt nan { $count } lòt kote tou.
translate-where-next = Montre pwochen kote a
translate-where-spoken = Moun pa wè tèks sa a. Se pwogram ki li ekran awotvwa ki di l, lè yo rive sou sa ki nan kad la.
translate-where-none = Pa gen imaj ki montre ki kote tèks sa a parèt.
