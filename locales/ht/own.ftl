### Fich moun ekri yo menm, sa yo te tande nan telefòn, erè yo jwenn, ak kote sous yo pa dakò.

## Lis fich ki ekri isit la

own-title = Fich pa nou yo
own-about = Ajoute èd ou konnen ki pa nan okenn lis. Rele yo detanzantan, epi note sa ou tande.
own-not-locked = Fich sa yo pa fèmen ak kle. Nenpòt moun ki ka sèvi ak òdinatè sa a ka li yo.
own-no-people = Ekri sou èd la. Pa janm ekri sou moun ki te mande l.
own-add = Ajoute yon fich
own-round-open = Enprime yon fèy pou rele
own-round-about = Fèy la gen fich ki gen plis tan pèsonn pa verifye yo, ansanm ak mo pou di nan telefòn.
own-stalest-first = Sa ki pi bezwen yon apèl yo parèt an premye.
own-count = { $count } fich
own-reading = N ap li…
own-none = Poko gen fich ou ekri ou menm.
own-none-ways = Kòmanse ak yon kote ou konnen byen: non l, yon nimewo, ak sa li fè. Oswa jwenn yon fich nan bibliyotèk la epi fè vèsyon pa w.
own-none-find = Gade nan bibliyotèk la
own-called-today = Mwen rele jodi a
own-called-question = Kijan apèl la te pase?
own-called-never-mind = Pa note anyen
own-called-noted = Nou note pou jodi a: { $answer }
own-called-wrong-next = Èske ou konnen bon nimewo a? Si se wi, modifye fich la.
own-call-holds = Tout bagay toujou bon
own-call-no_answer = Pèsonn pa reponn
own-call-wrong_number = Nimewo a pa bon
own-call-ended = Sèvis la pa egziste ankò
own-edit = Modifye
own-edit-about = Modifye { $name }
own-delete = Efase
own-delete-about = Efase { $name }
own-delete-title = Efase { $name }?
own-delete-warning = L ap soti nan fichye a pou toutbon. Ou p ap ka fè l tounen.
own-delete-version = Si se te vèsyon pa w yon fich ki nan yon lis, se fich lis la sèlman k ap rete.
own-delete-now = Efase pou toutbon
own-deleted = { $name } pa nan fichye a ankò.

## Fòm pou yon fich

own-form-new = Ajoute yon fich
own-form-edit = Modifye { $name }
own-form-changes = Fich sa a soti nan “{ $pack }”. Sa ou anrejistre isit la ap tounen vèsyon pa w. Lis la ap rete jan l ye a, e lis ki pi nouvo p ap efase vèsyon pa w la.
own-form-changes-starter = Fich sa a te vini ak pwogram nan. Sa ou anrejistre isit la ap tounen vèsyon pa w, e l ap rete lè pwogram nan mete ajou.
own-form-needed = Se non an sèlman ki obligatwa. Sa ou pa konnen, kite l vid.
own-form-draft = Men sa ou te tape anvan. Li poko anrejistre.
own-form-draft-drop = Jete sa m te tape a
own-form-basics = Kisa l ye
own-form-reach = Kijan pou jwenn yo
own-form-where = Ki kote l ye
own-form-for = Pou kisa ak pou ki moun
own-form-state = Èske li la toujou?
own-form-origin = Kote l soti
own-form-name = Non
own-form-kind = Ki kalite èd
own-form-summary = Nan youn oswa de fraz
own-form-summary-about = Kisa ou t ap di yon vwazen sou li?
own-form-more = Plis enfòmasyon
own-form-hours = Ki lè gen moun ki reponn
own-form-hours-about = Ak pwòp mo pa w, tankou: lendi rive vandredi, 9è rive 5è
own-form-cost = Pri
own-form-needs = Pou ki pwoblèm moun ka vini
own-form-communities = Kominote li di li la pou yo
own-form-communities-about = Make sèlman sa yo di sou tèt yo.
own-form-ticked =
    { $count ->
        [0] anyen pa make
       *[other] { $count } make
    }
own-form-us-state = Eta
own-form-whole-country = Tout peyi a
own-form-place = Vil oswa katye
own-form-locale = Nan ki lang w ap ekri fraz sa yo
own-status-available = Wi, li la
own-status-paused = Pa pou kounye a
own-status-uncertain = Pa sèten
own-status-ended = Li pa egziste ankò
own-form-ended-about = Nou toujou montre yon sèvis ki pa egziste ankò, pou moun konnen. Pa dwe gen okenn nimewo avè l.
own-form-crisis-about = Moun ki an danje ap rele nimewo sa a. Rele l ou menm dabò, epi peze “Anrejistre epi note mwen rele jodi a”.
own-form-secret = Kote a dwe rete sekrè
own-form-secret-about = Pou abri (shelter) ak kay sekirite. Nou pa kenbe, nou pa montre, ni nou pa bay okenn adrès.
own-form-credit = Kominote kote l soti a
own-form-credit-about = Ak pwòp mo pa yo. San sa, ou pa ka anrejistre yon pratik ni pataje l.
own-form-openness = Èske lòt moun gen dwa fè l?
own-way = Mwayen { $number }
own-way-kind = Kijan
own-way-number = Nimewo
own-way-email = Adrès imèl
own-way-page = Adrès paj la
own-way-address = Adrès kote a
own-way-label = Li pou kiyès
own-way-label-about = Si gen plizyè, tankou: pou jèn
own-way-languages = Lang yo pale la
own-way-language-add = Ajoute yon lang
own-way-language-choose = Chwazi…
own-way-language-put = Ajoute
own-way-language-drop = Retire: { $language }
own-way-interpreter = Anpil lòt lang ak yon entèprèt
own-way-add = Ajoute yon mwayen pou jwenn yo
own-way-up = Monte l
own-way-down = Desann li
own-way-drop = Retire
own-way-up-about = Monte l: mwayen { $number }
own-way-down-about = Desann li: mwayen { $number }
own-way-drop-about = Retire mwayen { $number }
own-way-none = Poko gen mwayen pou jwenn yo.
own-way-secret = Kote sa a dwe rete sekrè, kidonk pa dwe gen adrès isit la. Retire mwayen sa a.
own-way-ended = Sèvis sa a pa egziste ankò, kidonk pa dwe gen nimewo isit la. Retire mwayen sa a.
own-form-mend = Gen { $count } bagay ki manke oswa ki pa bon:
own-mend-name = Li bezwen yon non.
own-mend-credit = Yon pratik bezwen non kominote kote l soti a.
own-mend-way-empty = Mwayen { $number } pa gen nimewo ni adrès. Ekri l, oswa retire mwayen an.
own-mend-way-secret = Mwayen { $number } se adrès kote a, e kote a dwe rete sekrè.
own-mend-way-ended = Mwayen { $number } se yon nimewo, e sèvis la pa egziste ankò.
own-mend-closed = Yon pratik ki fèmen, nou site non l isit la ak respè. Pa dwe gen okenn mwayen pou jwenn li.
own-save = Anrejistre
own-save-called = Anrejistre epi note mwen rele jodi a
own-cancel = Anile
own-saving = L ap anrejistre…
own-cancel-title = Jete sa ou tape a?
own-cancel-about = Ou tape yon bagay ki poko anrejistre.
own-cancel-now = Jete l
own-saved = { $name } anrejistre.

## Nan fen paj yon fich

own-steward-title = Konsènan fich sa a
own-from-starter = Li te vini ak pwogram nan.
own-from-own = Se isit la yo te ekri l, sou òdinatè sa a.
own-from-pack = Li soti nan lis “{ $pack }”.
own-from-signed = Li soti nan lis ki gen siyati “{ $pack }”.
own-version-edit = Modifye vèsyon pa nou
own-mistake-open = Siyale yon erè
own-secret-place = Kote l ye a rete sekrè, pou moun ki la yo an sekirite. Nou pa mete adrès isit la.

## Kote sous yo pa dakò

own-disputes = Sous nou yo pa dakò
own-disputes-about = Pi wo nan paj sa a, nou montre premye a nan sa ki pi ba yo. Si sa enpòtan pou ou, mande yo lè w ap rele.
own-disputed-here = Sous nou yo pa dakò sou sa. Gade pi ba.
own-fact-numbers = Nimewo
own-fact-addresses = Adrès
own-fact-status = Èske li la toujou
own-fact-cost = Pri
own-fact-emergency = Lapolis ak anbilans
own-fact-name = Non
own-side-starter = Lis ki te vini ak pwogram nan
own-side-own = Fich pa nou
own-side-unnamed = Yon lis ki pa gen non
own-side-shown = se li ki parèt pi wo a
own-side-nothing = pa di anyen sou sa

## Siyale yon erè

own-mistake-title = Siyale yon erè
own-mistake-of = Konsènan fich sa a:
own-mistake-what = Kisa ki pa bon?
own-mistake-number = Nimewo a
own-mistake-hours = Lè yo louvri
own-mistake-languages = Lang yo
own-mistake-address = Adrès la oswa paj entènèt la
own-mistake-ended = Sèvis la pa egziste ankò
own-mistake-credit = Kominote kote l soti a
own-mistake-harm = Li fè yon moun mal, oswa li rele lapolis
own-mistake-other = Yon lòt bagay
own-mistake-note = Kisa ki bon an? Oswa kisa ki te pase?
own-mistake-note-about = Pa ekri non ou, ni non okenn lòt moun, sof si ou vle l nan fichye a.
own-mistake-file = Sa fichye a ap genyen
own-mistake-file-about = Sa ki isit la sèlman. Li p ap gen non ou, ni anyen sou òdinatè sa a.
own-mistake-file-entry = Fich la
own-mistake-file-what = Sa ki pa bon
own-mistake-file-note = Mo pa w
own-mistake-file-no-note = anyen
own-mistake-file-language = Lang ou ekri a
own-mistake-save = Anrejistre fichye a
own-mistake-not-sent = Anyen pa ale okenn kote. Pwogram sa a pa janm sèvi ak entènèt. Se ou menm ki bay yon moun fichye a.
own-mistake-give-pack = Bay moun ki pibliye “{ $pack }” fichye a.
own-mistake-give-starter = Bay moun ki te ba w pwogram sa a fichye a.
own-mistake-give-own = Se isit la yo te ekri fich sa a. Se isit la tou yo ka korije l.
own-mistake-choose = Chwazi sa ki pa bon an dabò.
own-mistake-saved = Li anrejistre: { $file }

## Fèy pou rele, sou papye

own-round-screen = Fich ki gen plis tan pèsonn pa verifye yo, ven fich pou pi plis. Make sa ou tande, epi note l isit la anba “Mwen rele jodi a”.
own-round-none = Pa gen kote pou rele. Tout fich ki gen yon nimewo te verifye pa gen lontan.
own-round-title = Apèl pou fè
own-round-how = Mande ak dousè, epi pran sa yo ba w. Make sa ki toujou bon, epi ekri sa ki pa bon. Si yon moun okipe, rele ankò pita. Ou pa oblije di anyen sou tèt ou.
own-round-say = Sa pou di
own-round-hello = Bonjou. M ap ede kenbe yon lis gratis ki montre kote moun ka jwenn sipò. Sèvis pa w la nan lis la. Èske ou gen kèk minit pou mwen?
own-round-number = Èske nimewo sa a toujou bon pou moun jwenn sèvis la?
own-round-hours = Ki lè gen moun ki reponn?
own-round-languages = Ki lang yo pale la a? Èske yo sèvi ak entèprèt?
own-round-cost = Konbyen sa koute? Èske moun ki pa gen lajan ni asirans ka vini?
own-round-id = Èske yo mande moun pyès idantite?
own-round-police = Èske gen lè yo rele lapolis oswa anbilans san moun nan pa dakò? Nan ki ka?
own-round-thanks = Mèsi anpil. Èske nou ka rele ankò nan kèk mwa?
own-round-notes = Dat ak nòt
