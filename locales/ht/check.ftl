### Verifye yon òganizasyon: ekran an, fraz pou di si yo vre, rapò a, ak twa fèy papye. Klè, jis, san blame pèsonn.

## Ekran an

check-title = Verifye yon òganizasyon
check-intro = Chwazi ki kalite òganizasyon li ye. Apre sa, pou chak fraz, di si sa vre la. “M pa konnen” se yon repons onèt.
check-unsaved = Anyen pa rete, sof si ou anrejistre l. Lè ou fèmen fenèt la oswa lè ou peze “Soti vit”, tout bagay efase.
check-no-names = Pa ekri sou yon pasyan, yon elèv oswa yon travayè an patikilye. Yon moun ta ka dekouvri kiyès li ye.
check-kind = Ki kalite òganizasyon li ye?
check-kind-clinic = Klinik oswa sant ki gen konseye
check-kind-workplace = Kote moun travay
check-kind-school = Lekòl oswa inivèsite
check-kind-research = Enstitisyon rechèch
check-kind-public = Biwo gouvènman
check-kind-community = Gwoup kominotè
check-organization = Non òganizasyon an
check-answer-met = Vre
check-answer-partly = Vre an pati
check-answer-not = Pa vre
check-answer-unknown = M pa konnen
check-evidence = Sa ki montre l
    .hint = Pa egzanp: yon règ, yon paj, yon chif, oswa sa ou te wè.
check-owner = Ki moun ki okipe sa
check-until = Nan ki dat
check-money = Lajan
check-clas = CLAS: { $numbers }
check-clas-about = Nimewo sa yo fè pati 15 Estanda Nasyonal CLAS yo (National CLAS Standards). Yo soti nan Depatman Sante ak Sèvis Imen Etazini (U.S. Department of Health and Human Services).
check-progress = Fraz ki gen repons: { $done } sou { $all }
check-save = Anrejistre nan yon fichye
check-save-about = Ou anrejistre l nan yon fichye pa w. Fraz modpas la pa obligatwa. San fraz modpas, nenpòt moun ki jwenn fichye a ka li l. Si ou pèdi fraz modpas la, pèsonn pa ka louvri fichye a.
check-open = Louvri yon verifikasyon ki anrejistre
check-open-about = Ak yon verifikasyon ki te fèt anvan, rapò a di tou sa ki chanje.

## Gwoup fraz yo

check-group-leadership = Direksyon
check-group-language = Lang
check-group-staff = Anplwaye ak benevòl
check-group-data = Done
check-group-voice = Vwa kominote a
check-group-complaints = Plent

## Fraz: Direksyon

check-s-leader-named = Gen yon dirijan tout moun konnen non l, ki responsab, alekri, pou yo trete moun ki gen koulè ak jistis.
check-s-leader-money = Nan bidjè a, gen yon kantite lajan ki ekri pou fè bagay yo pi jis pou moun ki gen koulè.
check-s-leader-vote = Moun ki gen koulè gen dwa vote nan konsèy la oswa nan gwoup ki dirije a.
check-s-leader-harm = Nan dènye de ane yo, dirijan yo verifye alekri kilès nan pwòp règ yo ki fè moun ki gen koulè mal.
check-s-leader-goal = Plan ane sa a gen yon objektif pou sante mantal moun ki gen koulè, ak yon dat.
check-s-leader-report = Yon fwa pa ane, dirijan yo pibliye sa ki vin pi bon ak sa ki pa vin pi bon.
check-s-leader-police = Gen yon règ alekri ki di nan ki ka yo gen dwa rele lapolis pou yon moun ki nan yon gwo moman difisil (kriz).
check-s-leader-price = Anvan premye vizit la, moun konnen konbyen l ap koute san asirans.
check-s-leader-time-off = Dirijan yo pwomèt alekri yo p ap pini pèsonn paske l pran jou konje pou sante mantal.

## Fraz: Lang

check-s-language-money = Nan bidjè a, gen yon kantite lajan ki ekri pou entèprèt ak tradiksyon.
check-s-language-interpreter = Moun jwenn yon entèprèt gratis, nan telefòn oswa sou plas, nan 15 minit.
check-s-language-sign = Nan antre a, gen yon pankat ki di nan plizyè lang entèprèt yo gratis.
check-s-language-tested = Entèprèt yo pase yon egzamen nan toulède lang yo.
check-s-language-children = Pèsonn pa mande timoun fè entèprèt.
check-s-language-counselor = Nan 14 jou, moun ka wè yon konseye ki pale lang yo.
check-s-language-papers = Papye pou siyen yo la an anglè ak nan twa lòt lang moun pale plis isit la.
check-s-language-read = Anvan yo sèvi ak yon tradiksyon, yon moun ki konn lang nan byen li l.
check-s-language-own = Pa gen okenn règ ki entèdi moun pale pwòp lang yo youn ak lòt.
check-s-language-deaf = Moun ki soud ka jwenn yon entèprèt lang siy gratis.

## Fraz: Anplwaye ak benevòl

check-s-staff-money = Nan bidjè a, gen yon kantite lajan ki ekri pou jwenn anplwaye oswa benevòl ki gen koulè, epi pou kenbe yo.
check-s-staff-training = Chak ane, tout anplwaye jwenn èdtan ki peye pou aprann sou rasism ak pou poze tèt yo kesyon sou pwòp abitid yo.
check-s-staff-taught = Fòmasyon sou yon kominote, se moun nan kominote sa a ki bay li, e yo peye yo.
check-s-staff-second-language = Anplwaye ki sèvi ak yon dezyèm lang nan travay la touche plis pou sa.
check-s-staff-leaving = Lè anplwaye ki gen koulè kite travay la, yo mande yo poukisa, e dirijan yo tande rezon yo.
check-s-staff-pay = Chak ane, yo konpare salè yo selon ras, e yo korije diferans ki pa jis.
check-s-staff-names = Anplwaye ak benevòl sèvi ak non ak pwonon chak moun mande.
check-s-staff-match = Si yon moun mande yon konseye ki soti nan pwòp kominote l, yo ofri l youn, isit la oswa yon lòt kote.

## Fraz: Done

check-s-data-money = Nan bidjè a, gen yon kantite lajan ki ekri pou chèche konnen ki moun yo trete byen ak ki moun yo pa trete byen.
check-s-data-choice = Moun ka di ras yo, lang yo ak idantite jan yo (gender) ak pwòp mo pa yo, oswa pa di anyen ditou.
check-s-data-waiting = De fwa pa ane, yo konpare tan moun tann selon ras ak lang.
check-s-data-discipline = Yo konte pinisyon selon ras, pa egzanp lè yo voye yon elèv lakay li pou kèk jou, e yo pibliye chif yo chak ane.
check-s-data-jobs = Chak ane, yo konte selon ras ki moun yo anboche, ki moun yo bay pwomosyon ak ki moun yo revoke.
check-s-data-needs = Nan dènye twa ane yo, yo mande kominote a kisa l bezwen ak kisa ki deja ede l.
check-s-data-immigration = Yo mande moun sitiyasyon imigrasyon yo sèlman lè yon èd leta depann de sa.
check-s-data-request = Gen yon règ alekri ki di ki moun ki deside lè lapolis oswa ajan imigrasyon mande done sou moun.
check-s-data-questions = Yo teste kesyonè sou sante mantal yo ak kominote ki reponn yo.
check-s-data-control = Kominote a deside ansanm ak chèchè yo ki moun ki gen dwa sèvi ak done li yo pita.
check-s-data-again = Chak ane, yo refè verifikasyon sa a, oswa youn ki sanble avè l.

## Fraz: Vwa kominote a

check-s-voice-money = Nan bidjè a, gen yon kantite lajan ki ekri pou peye moun ki gen koulè pou konsèy yo bay.
check-s-voice-council = Yon konsèy ki fèt ak moun nan kominote a reyini ak dirijan yo omwen kat fwa pa ane.
check-s-voice-changed = Nan dènye ane a, omwen yon bagay chanje paske moun ki gen koulè te mande sa.
check-s-voice-supports = Moun jwenn yon lis sipò nan kominote a, tankou sèk ak gwoup parèy, pa sèlman yon lis klinik.
check-s-voice-credit = Lè yo sèvi ak yon pratik gerizon ki soti nan yon kominote, yo site non kominote sa a chak fwa.
check-s-voice-closed = Yo pa fè okenn seremoni, ni yo pa montre moun fè l, si pèp seremoni an pou li a pa dakò.
check-s-voice-evening = Omwen mwatye nan reyinyon piblik yo fèt aswè oswa nan wikenn.
check-s-voice-paid-group = Travayè ki gen koulè ka reyini an gwoup sou lè travay ki peye.
check-s-voice-research = Moun nan kominote a ede chwazi sou kisa pou fè etid.
check-s-voice-bring = Moun ka vini nan yon vizit ak yon fanmi, yon granmoun yo respekte oswa yon gerisè.

## Fraz: Plent

check-s-complaint-money = Nan bidjè a, gen yon kantite lajan ki ekri pou fè ankèt sou plent rasism ak pou repare mal ki fèt.
check-s-complaint-language = Moun ka pote plent nan pwòp lang yo, ak bouch oswa alekri.
check-s-complaint-answer = Moun ki pote plent jwenn yon premye repons nan 10 jou.
check-s-complaint-unnamed = Moun ka pote plent san yo pa bay non yo.
check-s-complaint-outside = Se yon moun ki pa nan òganizasyon an ki fè ankèt sou plent rasism.
check-s-complaint-safe = Gen yon règ alekri ki di pèsonn pa pèdi èd, plas oswa travay akòz yon plent.
check-s-complaint-office = Gen yon pankat ki bay non yon biwo andeyò òganizasyon an kote moun ka pote plent tou.
check-s-complaint-friend = Pèsonn pa deside sou yon plent kont zanmi l oswa fanmi l.
check-s-complaint-study = Moun ki nan yon etid ka pote plent bay yon moun ki pa nan ekip etid la.

## Rapò a sou papye

check-report-title = Ki kote { $organization } rive
check-report-date = Verifikasyon ki fèt { $date }
check-report-how = Pou chak fraz, yon moun te chwazi “Vre”, “Vre an pati”, “Pa vre” oswa “M pa konnen”. Anba l, ou ka li sa ki montre sa, ki moun ki okipe sa, ak nan ki dat.
check-report-note = Se òganizasyon an ki verifye tèt li. Sa a se pa yon sètifika. Repons yo soti nan moun ki ranpli l yo.
check-report-part = Pati
check-report-gaps = Sa ki manke
check-report-there = Sa ki la
check-report-unknown = Sa nou pa konnen
check-report-since = Depi dènye fwa a
check-report-better = Pi bon
check-report-worse = Pi mal
check-report-same = Menm jan

## Yon fèy pwomès

check-promise-name = Twa pwomès
    .about = Yon fèy kote yon òganizasyon di an piblik sa l ap chanje, ak nan ki dat.
check-promise-organization = Kijan òganizasyon an rele?
check-promise-day = Jiska ki dat pou kenbe pwomès yo?
check-promise-how = Kijan ou vle ekri pwomès yo?
check-promise-how-paper = Alamen, sou papye a
check-promise-how-type = Tape yo kounye a
check-promise-promises = Ki twa bagay w ap pwomèt?
    .hint = Pou chak, ekri sa ou pral fè, ki moun ki responsab, ak konbyen lajan ki rezève.
check-promise-title = Sa { $organization } pwomèt
check-promise-why = Nou gade kijan nou trete moun ki gen koulè. Men sa nou pral chanje.
check-promise-until = N ap kenbe pwomès sa yo pa pita pase { $day }.
check-promise-first = Premye pwomès
check-promise-second = Dezyèm pwomès
check-promise-third = Twazyèm pwomès
check-promise-what = Sa nou pral fè
check-promise-who = Ki moun ki responsab
check-promise-money = Lajan ki rezève
check-promise-report = Apre dat sa a, n ap di an piblik sa nou fè ak sa nou pa fè.
check-promise-contact = Nenpòt moun ka poze nou kesyon sou pwomès sa yo, isit la
check-promise-made = Pwomès ki fèt { $date }.

## Yon lèt lè dat yon pwomès pase

check-follow-up-name = Yon lèt sou yon pwomès ki an reta
    .about = Lè dat yon pwomès pase, mande òganizasyon an kisa l fè.
check-follow-up-organization = Ki òganizasyon ki te fè pwomès la?
check-follow-up-day = Pou ki dat yo te pwomèt sa?
    .hint = Ekri non mwa a, pa egzanp 31 mas 2027.
check-follow-up-promised = Kisa yo te pwomèt?
    .hint = Sèvi ak mo ki nan pwomès la, si ou genyen yo. Sa ou ekri isit la pa tradui.
check-follow-up-writer = Ki moun ki siyen lèt la?
    .hint = Sa ka non ou oswa non yon gwoup. Si ou kite l vid, ou ka siyen alamen.
check-follow-up-title = Konsènan yon pwomès ki gen dat li pase
check-follow-up-written = Lèt ki ekri { $date }
check-follow-up-dear = Bay dirijan { $organization }:
check-follow-up-due = Òganizasyon an te fè kominote a yon pwomès. Li te di l ap kenbe l pa pita pase { $day }.
check-follow-up-what = Sa òganizasyon an te pwomèt
check-follow-up-passed = Dat sa a pase. Tanpri, reponn kesyon sa yo.
check-follow-up-done = Kisa ki fèt?
check-follow-up-missing = Kisa ki pa fèt, e poukisa?
check-follow-up-who = Ki moun ki responsab kounye a?
check-follow-up-money = Konbyen lajan yo te rezève, e konbyen ki depanse?
check-follow-up-new-day = Nan ki dat rès la ap fèt?
check-follow-up-reply = Tanpri, reponn alekri nan 30 jou, epi pibliye repons lan.
check-follow-up-thanks = Mèsi pou chak etap ki deja fèt.
check-follow-up-sign = Avèk respè, { $writer }
check-follow-up-reach = Men kijan pou jwenn mwen

## Yon plan pou 90 jou

check-plan-name = Yon plan pou 90 jou
    .about = Yon fèy pou planifye kijan yon òganizasyon ap korije yon bagay ki manke, etap pa etap.
check-plan-organization = Pou ki òganizasyon plan an ye?
check-plan-start = Nan ki dat plan an kòmanse?
check-plan-gap = Nan sa ki manke yo, kisa ou vle korije?
    .hint = Chwazi youn oswa de fraz ki poko vre.
check-plan-title = 90 jou k ap vini yo pou { $organization }
check-plan-day-one = Jou 1 se { $start }.
check-plan-close = Sa ki manke e nou vle korije
check-plan-first = Jou 1 rive 30: koute epi prepare
check-plan-second = Jou 31 rive 60: kòmanse
check-plan-third = Jou 61 rive 90: gade sa ki soti nan sa, epi di moun
check-plan-what = Etap yo
check-plan-who = Ki moun ki fè l
check-plan-money = Konbyen lajan sa mande, ak ki kote lajan an soti
check-plan-know = Kijan n ap konnen sa te mache
check-plan-end = Nan jou 90, refè verifikasyon an. Di kominote a sa ki chanje.
