### Pake: lis ki vwayaje nan yon sèl fichye ki gen siyati. Sa ki nan bibliyotèk la, kiyès pou fè konfyans, yon dosye pou siveye, kijan
### pou fè yon pake, ak de fich ki ka menm bagay.

## Pòt òganizasyon yo: kote pou lis

packs-door-title = Lis pa nou yo
packs-door-packs = Pake
packs-door-packs-about = Gade sa ki nan bibliyotèk sa a. Ajoute lis ki pi nouvo, epi fè yon pake pa w pou bay lòt moun.
packs-door-bring = Fè yon lis antre oswa pataje l
packs-door-bring-about = Fè yon fèy kalkil oswa yon lis ki soti nan yon lòt pwogram antre. Oswa anrejistre fich ou yo nan yon fichye pou lòt moun.
packs-door-own = Fich pa nou yo
packs-door-own-about = Ekri sèvis ou konnen yo, epi note sa ou tande lè ou te rele.
packs-door-round = Fèy pou rele
packs-door-round-about = Enprime fich ki pi bezwen yon apèl yo, ansanm ak mo pou di nan telefòn.

## Ekran an

packs-title = Pake
packs-about = Yon pake se yon lis sèvis nan yon sèl fichye. Moun ki fè l la siyen l: konsa, si yon moun chanje l sou wout la, pwogram sa a wè sa. Ou ka pote l sou yon USB: pa bezwen entènèt.
packs-loading = N ap gade sa ki la…
packs-here-title = Nan bibliyotèk sa a
packs-name-built-in = Lis ki te vini ak { -app-name }
packs-name-own = Fich pa nou yo
packs-origin-built_in = Li te vini ak pwogram nan
packs-origin-signed = Pake ki gen siyati
packs-origin-imported = Lis moun fè antre
packs-origin-own = Li ekri isit la
packs-fact-publisher = Moun ki pibliye l
packs-fact-number = Nimewo vèsyon
packs-fact-made = Dat li fèt
packs-fact-entries = Fich
packs-fact-check = Verifikasyon
packs-fact-terms = Kondisyon pou sèvi avè l
packs-fact-languages = Li gen tèks an
packs-fact-sort = Kisa l ye
packs-terms-unknown = Li pa di
packs-entries = { $count } fich
packs-check-by = Pou verifye ankò. Dènye dat: { $date }
packs-check-overdue = Yo te dwe verifye l ankò deja. Dènye dat: { $date }
packs-check-none = Pa gen dat pou verifye l ankò
packs-fingerprint-show = Montre tout anprent kle a
packs-fingerprint-about = Sa a se fòm long 4 mo yo.
packs-remove = Retire
packs-back = Tounen nan sa ki te la anvan an
packs-give = Pataje l nan yon fichye
packs-open-own = Louvri fich pa nou yo

## Mande anvan nou retire yon bagay

packs-remove-title = Retire “{ $name }”?
packs-remove-what = { $count } fich lis sa a genyen ap soti nan bibliyotèk la. Moun p ap jwenn yo isit la ankò, sof si yo nan yon lòt lis tou.
packs-remove-keeps = Lòt lis ou yo ak pwòp fich ou yo ap rete. Nou pa manyen fichye kote l te soti a, kidonk ou ka remete l.
packs-remove-yes = Retire l
packs-removed = Nou retire “{ $name }”.
packs-back-title = Tounen nan vèsyon “{ $name }” ki te la anvan an?
packs-back-what = Lis la ap jan l te ye anvan dènye mizajou a. Sa mizajou a te korije ap pa bon ankò. Fè sa sèlman si mizajou a pa bon.
packs-back-yes = Tounen
packs-back-done = “{ $name }” jan l te ye anvan dènye mizajou a.

## Ajoute yon pake

packs-add = Ajoute yon pake
packs-add-choose = Chwazi fichye pake a. Ou ka gade l anvan: anyen poko enstale.
packs-add-reading = N ap li pake a…
packs-add-other = Chwazi yon lòt fichye
packs-add-leave = Pa enstale l
packs-add-done = Fini
packs-add-another = Ajoute yon lòt pake
packs-offer-who = Kiyès ki fè l?
packs-offer-what = Kisa ki ladan l?
packs-offer-says = Pake a di se nan men moun sa yo li soti:
packs-offer-file = Fichye:
packs-sort-full = Yon lis konplè
packs-sort-delta = Sa ki chanje depi yon pake anvan sèlman
packs-sort-correction = Koreksyon pou fich ki nan lòt lis
packs-sort-revocation = Fich pou retire nan sikilasyon touswit
packs-trust-trusted = Ou fè moun ki pibliye l la konfyans.
packs-trust-unknown = Pèsonn isit la poko konnen moun ki pibliye l la.
packs-trust-changed = Kanpe. Sa a se pa kle nou konnen an.
packs-trust-rotated = Moun ki pibliye l la gen yon nouvo kle. Se ansyen kle a, sa ou fè konfyans lan, ki di sa.
packs-trust-unknown-how = Nenpòt moun ka ekri nenpòt non nan yon pake. Rele moun ki pibliye l la, epi mande l li 4 mo pa l yo pou ou. Sèvi ak yon nimewo ou te gen deja, pa yon nimewo ki vini ak fichye a.
packs-trust-changed-how = Petèt yon moun ap sèvi ak non “{ $name }” pou bay moun move nimewo. Oswa moun ki pibliye l la te pèdi kle a, li fè yon lòt. Se li menm sèl ki ka di w sa. Rele l nan yon nimewo ou te gen deja.
packs-trust-since = Nou fè l konfyans isit la depi { $date }
packs-words-compare = Konpare 4 mo sa yo ak moun ki pibliye l la
packs-words-known = Mo nou konnen yo
packs-words-new = Mo pake sa a
packs-trust-compared = Mwen konpare mo yo ak moun ki pibliye l la. Tout 4 yo se menm.
packs-trust-changed-compared = Mwen jwenn moun ki pibliye l la yon jan mwen te konnen deja. Li pale m de yon nouvo kle, epi li li nouvo mo sa yo pou mwen.
packs-standing-new = Pake sa a nouvo isit la.
packs-standing-newer = Li pi nouvo pase sa ou genyen an.
packs-standing-same = Ou gen pake sa a deja. Pa gen anyen pou fè.
packs-standing-older = Li pi ansyen pase sa ou genyen an.
packs-standing-fork = Pake sa a gen menm nimewo vèsyon ak sa ou genyen an, men sa ki ladan l pa menm. Nou pa ka enstale l.
packs-standing-no_base = Pake sa a gen chanjman sèlman, e lis chanjman yo mache avè l la pa la. Nou poko ka enstale l.
packs-standing-numbers = Ou gen nimewo vèsyon { $installed }. Fichye sa a se nimewo vèsyon { $offered }.
packs-standing-older-why = Yon lis ki pi ansyen ka fè nimewo ki pa mache ankò tounen. Fè sa sèlman si lis ki pi nouvo a gate.
packs-standing-fork-how = Youn nan de yo ka fo. Mande moun ki pibliye l la kiyès ki bon.
packs-standing-no-base-how = Mande tout lis la, enstale l, epi tounen ak fichye sa a.
packs-older-sure = Mwen se anplwaye, e se espre mwen vle lis ki pi ansyen an.
packs-offer-takes-back = Li retire { $count } fich nan sikilasyon
packs-install = Enstale
packs-install-trust = Fè moun sa a konfyans epi enstale
packs-install-new-key = Fè nouvo kle a konfyans epi enstale
packs-install-older = Enstale lis ki pi ansyen an
packs-install-first = Pou fè sa, make ti kare ki anwo a dabò.
packs-install-first-both = Pou fè sa, make toulède ti kare ki anwo yo dabò.
packs-installed = “{ $name }” enstale.
packs-changes-added = { $count } nouvo fich
packs-changes-changed = { $count } fich di yon bagay nouvo
packs-changes-removed = { $count } fich pa la ankò
packs-changes-same = { $count } fich rete jan yo te ye
packs-changes-none = Anyen pa chanje nan bibliyotèk la.
packs-changes-names = Montre non yo
packs-change-added = Nouvo
packs-change-changed = Chanje
packs-change-removed = Pa la ankò
packs-changes-more = Gen plis. Nou site premye yo sèlman isit la.

## Moun nou fè konfyans

packs-publishers-title = Moun ki pibliye pake epi nou fè yo konfyans
packs-publishers-about = Ou te konpare 4 mo moun sa yo yon fwa. Pwochen pake yo p ap mande sa ankò.
packs-publishers-none = Poko gen youn. Lè w ap ajoute yon pake, ou ka konpare 4 mo moun ki pibliye l la, epi chwazi fè l konfyans.
packs-forget = Pa fè l konfyans ankò
packs-forget-title = Pa fè “{ $name }” konfyans ankò?
packs-forget-what = Lis ou gen nan men moun sa a ap rete. Pwochen pake l la ap mande w konpare 4 mo yo ankò.
packs-forget-yes = Pa fè l konfyans ankò
packs-forgotten = Nou pa fè “{ $name }” konfyans ankò.

## Yon dosye pou siveye

packs-watch-title = Yon dosye pou siveye
packs-watch-about = Pake ki pi nouvo nan dosye sa a ap enstale poukont yo, si ou fè moun ki pibliye yo konfyans. Tout lòt yo ap tann ou. Yon disk plizyè moun pataje oswa yon USB se yon bon kote.
packs-watch-choose = Chwazi yon dosye
packs-watch-choose-another = Chwazi yon lòt dosye
packs-watch-folder = N ap siveye:
packs-watch-away = Nou pa ka li dosye sa a kounye a. Si li sou yon USB, konekte l epi gade ankò.
packs-watch-now = Gade kounye a
packs-watch-stop = Sispann siveye
packs-watch-looked = Nou fèk gade.
packs-watch-stopped = Nou pa siveye okenn dosye ankò.
packs-watch-found = Sa nou jwenn dènye fwa nou gade
packs-watch-found-none = Pa t gen okenn pake ladan l.
packs-watch-installed = Li enstale
packs-watch-nothing_new = Pa gen anyen nouvo
packs-watch-asks = Se ou ki deside
packs-watch-bad = Nou pa sèvi avè l
packs-watch-decide = Gade l

## Fè yon pake

packs-make-title = Fè yon pake
packs-make-about = Mete lis ou yo nan yon sèl fichye epi bay lòt moun li. Ou siyen l ak kle w, pou lòt moun konnen se nan men ou li soti.
packs-make-open = Fè yon pake
packs-make-close = Fèmen san anrejistre
packs-make-part-what = Kisa pou mete ladan l?
packs-make-part-name = Kijan li rele?
packs-make-part-sign = Siyen epi anrejistre
packs-make-from = Lis pou mete ladan l
packs-make-name = Non pake a
packs-make-name-about = Pou moun li, tankou “Èd nan Example County”.
packs-make-publisher = Kiyès ki fè l
packs-make-publisher-about = Non gwoup ou a, jan lòt moun konnen l.
packs-make-id = Non kout
packs-make-id-about = Ti lèt san aksan, chif, pwen ak tirè. Kite l menm jan chak fwa w ap fè pake sa a ankò.
packs-make-number = Nimewo vèsyon
packs-make-number-about = Chak fwa w ap fè pake sa a ankò, nimewo vèsyon an dwe pi wo.
packs-make-check = Dènye dat pou verifye l ankò
packs-make-check-about = Apre jou sa a, tout moun ki gen pake a ap wè yo bezwen verifye enfòmasyon ki ladan l yo.
packs-make-terms = Kondisyon pou sèvi avè l
packs-make-terms-about = Sa lòt moun gen dwa fè avè l, tankou “CC BY 4.0”. Ou ka kite sa vid.
packs-make-since = Sa ki chanje depi yon pake anvan sèlman
packs-make-since-about = Ou ka kite sa vid. Si ou chwazi pake ou te fè anvan an, nouvo fichye a ap piti, men l ap sèvi sèlman moun ki gen pake anvan an.
packs-make-key = Kle sekrè w la
packs-make-key-about = Ou poko gen kle? Fè youn anba a dabò.
packs-make-password = Modpas kle a
packs-make-folder = Ki kote pou anrejistre l
packs-make-save = Fè pake a
packs-made = Pake a anrejistre: { $file }
packs-made-next = Kounye a, ou ka kopye fichye sa a epi bay lòt moun li. Premye fwa yo ajoute l, li 4 mo w yo pou yo nan telefòn.
packs-make-another = Fè yon lòt
packs-make-wrong = Tanpri, gade bagay sa yo ankò:
packs-make-need-from = Chwazi omwen yon lis.
packs-make-need-name = Bay pake a yon non.
packs-make-need-publisher = Ekri kiyès ki fè l.
packs-make-need-id = Non kout la ka gen sèlman ti lèt soti nan a rive nan z, chif, pwen ak tirè. Li kòmanse ak yon lèt oswa yon chif.
packs-make-need-number = Nimewo vèsyon an dwe yon nonb antye, { $least } oswa pi wo.
packs-make-need-date = Chwazi yon jou ki poko rive, oswa kite l vid.
packs-make-need-key = Chwazi kle sekrè w la.
packs-make-need-password = Tape modpas kle a.
packs-make-need-folder = Chwazi ki kote pou anrejistre l.

## Mete yon siyati sou yon pake ki fèt deja

packs-sign-title = Siyen yon pake ki fèt deja
packs-sign-about = Yon lis ka gen gadyen. Se moun ki ka retire yon fich danjere nan sikilasyon, men sèlman si plizyè ladan yo dakò. Yo siyen menm fichye a youn apre lòt: chak moun mete siyati pa l, epi li bay pwochen moun nan nouvo fichye a.
packs-sign-open = Siyen yon pake
packs-sign-part-what = Ki pake?
packs-sign-pack = Fichye pake a
packs-sign-pack-about = Pran fichye ki pi nouvo a, ki gen tout siyati ki fèt deja yo. Li rete jan l ye a: n ap anrejistre yon nouvo fichye ki gen siyati pa w la anplis.
packs-sign-reading = N ap li pake a…
packs-sign-read = Li sa anvan ou siyen. Siyati w vle di ou dakò.
packs-sign-save = Ajoute siyati m
packs-sign-need-pack = Chwazi fichye pake a.
packs-signed = Pake ki gen siyati w la anrejistre: { $file }
packs-signed-next = Bay pwochen moun ki dwe siyen an fichye sa a. Lè tout moun fin siyen, bay lòt moun li. Tout moun ki gen lis la ka ajoute l.
packs-sign-another = Siyen yon lòt

## Fè yon pake ki retire fich nan sikilasyon

packs-take-title = Retire fich nan sikilasyon
packs-take-about = Si yon fich ka fè moun mal, pa tann pwochen pake a. Sa a fè yon ti fichye. Tout kote yo ajoute l, fich yo disparèt touswit, menm si yon lis ki pi ansyen pote yo tounen.
packs-take-wardens = Se sèlman moun ki fè lis la ki ka fè sa, oswa gadyen lis la. Si plizyè gadyen dwe dakò, youn nan yo fè fichye a isit la. Lòt yo siyen l youn apre lòt, nan “Siyen yon pake ki fèt deja”.
packs-take-open = Retire fich nan sikilasyon
packs-take-part-what = Kisa pou retire nan sikilasyon?
packs-take-pack = Lis kote fich yo ye a
packs-take-choose = Chwazi yon lis
packs-take-built-in = Pa gen moun ki siyen lis ki te vini ak { -app-name }. Si ou menm ou siyen fichye sa a, li mache tout kote yo fè kle ou a konfyans deja.
packs-take-entries = Fich
packs-take-entries-about = Ekri non ki pa janm chanje chak fich genyen an, yon non sou chak liy. W ap jwenn li sou ekran “Siyale yon erè”. Gen yon bouton la tou ki ranpli sa pou ou.
packs-take-reason = Poukisa
packs-take-reason-about = Ak mo senp. Tout moun ki resevwa fichye a ka li yo, kidonk pa bay non moun ki te sibi mal la.
packs-take-signer = Kiyès ki siyen
packs-take-save = Fè fichye a
packs-take-need-pack = Chwazi lis la.
packs-take-need-entries = Ekri omwen yon fich.
packs-take-need-reason = Ekri poukisa.
packs-take-need-signer = Ekri kiyès ki siyen.
packs-taken = Fichye a anrejistre: { $file }
packs-taken-next = Fich yo la toujou, e siyati w la se premye a. Si lòt moun dwe siyen tou, bay pwochen moun nan fichye a. Lè tout moun fin siyen, ajoute l isit la epi bay lòt moun li.
packs-take-another = Retire lòt fich nan sikilasyon
packs-take-hint = Èske se ou ki fè lis sa a, oswa èske ou se youn nan gadyen li yo? Si fich sa a ka fè moun mal, ou ka retire l nan sikilasyon pou tout moun ki gen lis la.
packs-take-hint-open = Retire l nan sikilasyon

## Fè yon kle

packs-key-title = Kle w la
packs-key-about = Yon kle se yon fichye ki gen yon modpas. Ou siyen pake w yo avè l. Gwoup ou a bezwen yon sèl, e li fè l yon sèl fwa.
packs-key-open = Fè yon kle
packs-key-folder = Ki kote pou anrejistre l
packs-key-folder-about = Pi bon kote a se yon USB ou ka sere anba kle.
packs-key-password = Modpas
packs-key-password-about = Omwen 8 karaktè. 4 mo oswa plis ki pa gen anyen pou wè youn ak lòt, sa solid epi li fasil pou sonje.
packs-key-again = Menm modpas la ankò
packs-key-short = Modpas la dwe gen omwen 8 karaktè.
packs-key-differ = De modpas yo pa menm.
packs-key-make = Fè kle a
packs-key-working = N ap fè kle a…
packs-key-made = Kle w la pare
packs-key-made-words = Men 4 mo w yo. Li yo pou moun nan telefòn, pou yo konnen yon pake se nan men ou li soti tout bon.
packs-key-made-secret = Kle sekrè: pa bay pèsonn li
packs-key-made-public = Kle piblik: ou ka bay lòt moun li
packs-key-advice = Pran swen kle a byen
packs-key-advice-copy = Kenbe yon kopi kle sekrè a sou yon dezyèm USB, yon kote ki fèmen ak kle.
packs-key-advice-password = Ekri modpas la sou papye, epi sere l apa, lwen kle a. Pèsonn pa ka rejwenn li pou ou.
packs-key-advice-lost = Si kle a pèdi oswa yo vòlè l, di tout moun ki sèvi ak pake w yo touswit.
packs-key-use = Siyen yon pake avè l

## Fich yo retire nan sikilasyon

packs-revoked-title = Retire nan sikilasyon
packs-revoked-about = Yon moun wè fich sa yo pa bon oswa yo fè moun mal. Nou pa montre yo, menm si yon lis ki pi ansyen pote yo tounen.
packs-revoked-by = { $by } retire l nan sikilasyon. Dat: { $date }
packs-revoked-entry = Fich:

## De fich ki ka menm bagay

packs-twins-notice = Nou jwenn { $count } fwa de fich ki ka menm sèvis la.
packs-twins-open = Gade yo
packs-twins-title = Èske de fich sa yo se menm bagay?
packs-twins-about = De lis ka gen menm sèvis la. Gade toulède bò yo epi deside. Si ou pa sèten, rele yo, oswa kite sa jan l ye a: toulède ap rete nan bibliyotèk la.
packs-twins-loading = N ap chèche fich ki sanble…
packs-twins-none = Pa gen de fich ki sanble kounye a.
packs-twins-pair = Konparezon { $number } sou { $total }
packs-same-number = Toulède gen menm nimewo telefòn.
packs-same-name_and_state = Toulède gen menm non, nan menm eta.
packs-twins-from = Soti nan: { $list }
packs-twins-no-ways = Pa gen nimewo telefòn ni paj entènèt
packs-twins-keep = Se menm bagay: kenbe sa a
packs-twins-apart = Se pa menm bagay
packs-twins-sure = Ou p ap ka chanje sa apre.
packs-twins-joined = Apati kounye a, n ap montre “{ $name }” sèlman.
packs-twins-kept-apart = Toulède ap rete, e nou p ap mande sou yo ankò.
packs-twins-packs = Ale nan pake yo
