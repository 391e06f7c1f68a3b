### Ekran “Sa pwogram nan ka kache, ak sa li pa ka kache”.
### critical: se ak mo sa yo yon moun deside sa li ka fè isit la san danje. Pa pwomèt anyen anglè a pa pwomèt.

## Anwo nèt

safety-title = Sa pwogram nan ka kache, ak sa li pa ka kache
safety-lead = Pwogram sa a pa ekri anyen sou sa ou tape, louvri oswa chèche, sof si ou mande l sa. Men pa gen pwogram ki ka kache tout bagay.
safety-other = Si ou panse yon moun ap siveye òdinatè sa a, ou pi an sekirite ak yon òdinatè oswa yon telefòn moun sa a pa ka rive sou li.
safety-measured = Nou teste sa sou Linux. Sou Windows ak macOS, nou poko mezire sa ki rete dèyè.

## Ki moun k ap gade

safety-watchers-title = Ki moun ki ka ap siveye w
safety-does = Sa pwogram nan fè
safety-cannot = Sa pwogram nan pa ka fè
# “Soti vit” se bouton app-leave: sèvi ak menm mo yo.
safety-shoulder = Yon moun k ap gade dèyè do w
    .does = “Soti vit” kouvri fenèt la ak yon paj vid. Si ou peze touch Shift la twa fwa, se menm bagay, sof si sa etenn nan Reglaj. Lè sa a, non ak ti imaj fenèt la pa di anyen sou pwogram sa a. Pwogram nan bliye sa ou te fè isit la, epi ou rekòmanse kote pou chwazi lang nan.
    .cannot = Pwogram nan pa fèmen lòt pwogram. Li pa kache lis pwogram òdinatè a menm kenbe a. Li pa ka efase sa yon moun te gentan wè.
safety-later = Yon moun k ap fouye nan òdinatè sa a pita
    .does = Pwogram nan pa kenbe okenn istorik. Li sonje reglaj sèlman si ou mande sa. Fichye fenèt li a bezwen yo efase lè pwogram nan fèmen, oswa lè li louvri pwochen fwa.
    .cannot = Pwogram nan pa ka kache ke li sou òdinatè sa a, ni ke yon moun te louvri l. Fichye ou te anrejistre ak paj ou te enprime ap rete: li pa ka retire yo.
safety-spyware = Lojisyèl espyon: yon pwogram kache k ap siveye w
    .does = Pwogram sa a li menm pa voye anyen sou entènèt. Kont yon lojisyèl espyon, li pa ka fè plis pase sa.
    .cannot = Pwogram nan pa ka jwenn lojisyèl espyon, ni li pa ka bloke l. Yon lojisyèl espyon ka wè ekran an ak chak touch ou peze.
safety-next = Pwochen moun ki sèvi ak yon òdinatè plizyè moun pataje
    .does = Lè ou peze “Soti vit”, oswa lè ou fèmen fenèt la, vizit ou a fini. Pwogram nan bliye sa ou te chèche ak sa ou te louvri. Sou Linux, lè pwogram nan remèt memwa li te pran, li ekri lòt bagay sou sa ki te ladan l.
    .cannot = Si ou ale epi ou kite fenèt la louvri, pwochen moun nan ap wè sa ki ladan l. Sa ou te kopye ka la toujou, e yon lòt moun ka kole l.
safety-staff = Moun ki okipe òdinatè sa a
    .does = Pwogram nan pa kenbe okenn lis vizit, ni li pa ekri ki moun ki te isit la.
    .cannot = Pwogram nan pa ka anpeche yo wè ekran an, ni anpeche yo mete lòt pwogram sou òdinatè sa a.
safety-stick = Yon USB yon moun te trafike
    .does = Pwogram nan verifye yon pake anvan li sèvi avè l. Si pake a gate, oswa si yon moun chanje l apre li te siyen, pwogram nan refize l.
    .cannot = Yon siyati montre ki moun ki fè pake a. Li pa montre si enfòmasyon ki ladan l yo vre. Pwogram nan pa verifye lòt fichye ki sou USB a.
safety-search = Yon moun ki fòse w montre òdinatè sa a
    .does = Pa gen istorik pou montre. Sa ou te tape, louvri ak chèche pa rete ekri okenn kote, sof si ou te mande sa.
    .cannot = Pwogram nan pa ka kache ke li la. Nenpòt moun ki ka sèvi ak òdinatè sa a ka li reglaj ou te kenbe yo, fichye ou te anrejistre yo ak fich yo te ekri isit la.

## Yon òdinatè pou vizitè

safety-kiosk-title = Sou yon òdinatè pou vizitè
safety-kiosk-erases = Yon òdinatè pou vizitè efase chak vizit. Lè pèsonn pa touche l pandan yon ti tan, li mande dabò. Apre sa, li efase. Si òdinatè a t ap dòmi, li efase menm kote li reveye.
safety-kiosk-counts = Yon òdinatè pou vizitè pa konte anyen, sof si sant lan limen sa. Lè sa a, li kenbe chif sèlman, epi li chanje chif yo yon ti kras, espre. Li pa kenbe okenn mo. Li pa janm konte ni kriz, ni vyolans, ni imigrasyon.
safety-kiosk-cannot = Li pa ka kache ekran an pou moun ki kanpe toupre w.

## Kwen prive a

safety-private-title = Kwen prive w la
safety-private-locked = Si ou mande sa, sa ou kenbe pou tèt ou ale nan yon sèl fichye, klete ak yon fraz modpas. San fraz modpas la, pèsonn pa ka li l.
safety-private-lost = Si yon fraz modpas pèdi, pèsonn pa ka jwenn li ankò. Nou menm tou, nou pa kapab.
safety-private-opens = Ak fraz modpas la, pwogram estanda “age” louvri fichye a tou.
safety-private-cannot = Pwogram nan pa ka kache ke fichye a la. Li pa ka ede si yon lojisyèl espyon wè fraz modpas la, oswa si yon moun fòse w di l.

## Yon lis

safety-list-title = Sa nou pa ka kache
safety-list-here = Ke pwogram sa a sou òdinatè sa a, e ke yon moun te louvri l.
safety-list-seen = Sa yon moun wè sou ekran an.
safety-list-heard = Sa ki li awotvwa. Lòt moun nan chanm nan ka tande l. Ekoutè ka ede.
safety-list-spyware = Sa yon lojisyèl espyon wè.
safety-list-recording = Foto ak videyo ekran an.
safety-list-typed = Dènye mo ou te tape yo, nan memwa pwogram sa a, jiskaske yo fèmen l.
safety-list-swap = Sa òdinatè a li menm deplase soti nan memwa li ale sou disk li.
safety-list-graphics = Ti fichye òdinatè a kenbe pou l desine imaj ak lèt pi vit.
safety-list-copied = Sa ou te kopye, toutotan òdinatè a kenbe l pare pou kole.
safety-list-keyboards = Mo èd pou ekri òdinatè a li menm aprann nan men ou epi kenbe: yon klavye sou ekran an, mo li pwopoze, dikte.
safety-list-saved = Yon fichye ou te anrejistre.
safety-list-printed = Yon paj ou te enprime, ak sa enprimant lan ak sistèm enpresyon òdinatè a kenbe sou li. Sistèm enpresyon an ka voye paj nan yon enprimant sou rezo lokal la.
safety-list-phone = Sa yon telefòn kenbe nan yon kòd kare li te li.

## Sa ki ekri, ak ki lè

safety-written-title = Sa ki ekri sou òdinatè sa a, ak ki lè
safety-written-library = Lis sipò ki vini ak pwogram nan
    .when = Lè pwogram nan louvri. Li menm jan pou tout moun.
safety-written-damaged = Yon lis sipò ki gate
    .when = Lè pwogram nan pa ka li lis la ankò, li mete l sou kote ak dat jou sa a. Li pa efase l.
safety-written-settings = Lang ou, gwosè lèt yo, koulè yo ak lòt reglaj
    .when = Sèlman si ou mande pwogram nan sonje yo. Si ou etenn sa, fichye a efase.
safety-written-window = Fichye fenèt la li menm bezwen
    .when = Pandan li louvri, nan yon dosye prive. Sou Linux, dosye sa a nan memwa a, si òdinatè a pèmèt sa. Li efase lè pwogram nan fèmen, oswa lè li louvri pwochen fwa.
safety-written-saved = Yon fèy, yon rapò oswa yon lis ou anrejistre
    .when = Sèlman si ou anrejistre l, nan dosye ou chwazi a. Yon fèy rele “sheet.pdf”. Nan enfòmasyon kache fichye a, pa gen non moun ki fè l, ni non pwogram, ni dat.
# “Information sheet” se non sistèm enpresyon an kenbe, an anglè nan tout lang.
safety-written-printed = Paj pou enprimant lan
    .when = Sèlman si ou enprime. Sistèm enpresyon an resevwa yo sou non “Information sheet”.
safety-written-center = Lis, fich ak pake yon moun ajoute, ak chwa sou yo
    .when = Sèlman si yon moun ajoute yo. Yo pa klete. Si yon moun efase yon fich yo te ekri isit la, fich la soti nan lis sipò a pou toutbon. Kopi ki te fèt anvan yo rete.
safety-kiosk-written = Chif sou sa moun chèche sou yon òdinatè pou vizitè
    .when = Sèlman si sant lan limen sa. Pwogram nan chanje chif yo yon ti kras, espre, e pa gen okenn mo avèk yo.
safety-private-written = Kwen prive w la
    .when = Sèlman si ou fè youn. Li klete ak fraz modpas ou a.

## Kijan pou siyale

safety-report-title = Kijan pou siyale yon pwoblèm
# “Siyale yon erè” se lyen own-mistake-open: sèvi ak menm mo yo.
safety-report-fact = Gen yon enfòmasyon ki pa bon? Louvri paj li epi chwazi “Siyale yon erè”. Sa fè yon fichye, epi ou bay yon moun li. Anyen pa ale okenn kote. Fichye a pa di ki moun ki ekri l, ki kote, ni ki lè.
safety-report-trace = Èske pwogram sa a kite yon tras, oswa èske li di yon bagay ki fè moun mal? Di moun ki te ba w li yo, si sa pa mete w an danje.
