### Zouti “Kòmanse yon sèk” ak “Fèy envitasyon pou yon sèk”. Yon sèk se yon ti gwoup moun ki chita ansanm, youn koute lòt. Se pa yon seremoni.

## Zouti a ak kesyon li yo

circle-name = Kòmanse yon sèk
    .about = Fè yon plan pou yon ti gwoup pa w: yon antant, ki moun ki fè kisa, ak mo pou premye reyinyon an.
circle-parts = Kisa ki dwe nan plan ou a?
    .hint = Sa ki toujou ladan l: kisa pou fè lè gen danje, rekonèt kote sa soti, ak kote pou poze kesyon sou lalwa.
circle-parts-agreement = Antant nou
circle-parts-practical = Manje, timoun, lajan, travay
circle-parts-privacy = Vi prive
circle-parts-legal = Kesyon sou lalwa
circle-parts-script = Mo pou li nan premye reyinyon an
circle-parts-sessions = Sis reyinyon, sis kesyon
circle-group = Kijan sèk ou a rele?
    .hint = Yon non ki pa di lòt moun anyen prive pi an sekirite.
circle-who = Pou ki moun li ye?
    .hint = Sèvi ak mo moun yo itilize pou tèt yo. Pa egzanp: paran ki pale somali.
circle-place = Ki kote sèk la reyini?
circle-times = Kilè sèk la reyini?
    .hint = Pa egzanp: premye dimanch nan mwa a, 3è rive 5è
circle-first = Ki jou premye reyinyon an ye?
    .hint = Se sèlman pou yon fichye kalandriye ki gen sis reyinyon: ou ka anrejistre l anplis papye a. Ou ka kite sa vid.
circle-hour = A ki lè l ap kòmanse?
circle-every = Chak konbyen tan sèk la reyini?
circle-every-week = Chak semèn
circle-every-fortnight = Chak de semèn
circle-every-month = Yon fwa pa mwa
circle-contact = Kijan moun ka poze kesyon sou li?
    .hint = Yon nimewo oswa yon imèl. Montre sèlman sa ki pa mete pèsonn an danje.
circle-purpose = Pou kisa sèk la ye?
circle-purpose-listen = Pou youn koute lòt, pou pèsonn pa poukont li.
circle-purpose-loss = Pou nou ansanm apre yon lanmò oswa yon lòt pèt.
circle-purpose-racism = Pou nou pran yon souf, lwen rasism, ak moun ki konprann.
circle-purpose-share = Pou nou pataje manje, woulib, tan ak lajan, jan vwazen fè sa.

## Antant lan

circle-agreement = Kisa antant lan ta dwe di?
    .hint = Sa se yon premye lide. Se gwoup la ki deside nan premye reyinyon li.
circle-agreement-stays = Sa ki di isit la rete isit la.
circle-agreement-danger = Si lavi yon moun an danje, n ap chèche èd, menm si nou oblije di yon moun ki pa nan sèk la.
circle-agreement-turns = Chak moun gen tou pa l. Yon moun pale, lòt yo koute.
circle-agreement-pass = Pèsonn pa oblije pale. Di “Mwen pase tou m”, sa ase.
circle-agreement-fixing = Nou pa eseye ranje lavi lòt moun. Nou bay konsèy sèlman si yon moun mande sa.
circle-agreement-names = Nou rele chak moun jan li mande pou yo rele l.
circle-agreement-language = Chak moun ka pale pwòp lang pa l. Nou tann jiskaske entèprèt la fini.
circle-agreement-leave = Nenpòt moun ka ale nenpòt lè, e li pa bezwen di poukisa.
circle-agreement-room = Sou ki lòt bagay nou dakò?

## Manje, timoun, lajan, travay

circle-practical = Manje, timoun, lajan: kisa ki bon pou sèk ou a?
circle-practical-dishes = Moun ka pote manje pou pataje. Pèsonn pa oblije.
circle-practical-simple = Gen yon ti bagay senp pou manje ak pou bwè.
circle-practical-cards = Nou ekri sou yon kat sa ki nan chak manje. Gen moun ki pa ka oswa ki pa gen dwa manje tout bagay.
circle-practical-children = Timoun byenvini nan menm sal la.
circle-practical-room = De granmoun ap okipe timoun yo nan yon sal ki toupre.
circle-practical-free = Vini an gratis.
circle-practical-bowl = Gen yon bòl pou moun mete lajan si yo vle. Pèsonn pa gade ki moun ki bay.
circle-practical-count = De moun konte lajan an ansanm, epi yo di tout moun konbyen li ye.
circle-roles = Ki moun ki fè kisa
circle-roles-host = Yon moun louvri sal la epi di chak moun bonjou.
circle-roles-guide = Yon moun gide reyinyon an epi li mo yo awotvwa.
circle-roles-clock = Yon moun gade lè a, pou chak moun jwenn tou pa l.
circle-roles-care = Yon moun soti ak yon moun ki bezwen yon ti kal.
circle-roles-language = Yon moun fè entèprèt.
circle-roles-change = Chanje travay yo souvan, pou pèsonn pa twò fatige.

## Plan an sou papye: anwo nèt

circle-title = Sèk nou an: { $group }
circle-what = Yon sèk se yon ti gwoup ki reyini pou youn koute lòt epi youn ede lòt. Ou pa bezwen yon ekspè pou kòmanse youn.
circle-not-therapy = Sa a se pa terapi, e pèsonn isit la pa bay tretman. Nou se moun ki koute.
circle-fact-who = Pou: { $who }
circle-fact-place = Ki kote: { $place }
circle-fact-times = Kilè: { $times }
circle-fact-contact = Ou gen kesyon? Mande: { $contact }

## Vi prive

circle-privacy-list = Nou pa kenbe okenn lis non. Pèsonn pa siyen lè l antre.
circle-privacy-papers = Nou pa janm mande anyen sou imigrasyon, papye oswa pyès idantite.
circle-privacy-write = Nou pa ekri ki moun ki te vini, sa yo te di, ni ki kote yo abite. Nou pa ekri sa sou paj sa a non plis.
circle-privacy-phones = Telefòn yo rete nan sak. Pa gen foto, pa gen anrejistreman. Moun ki bezwen telefòn pou sante l oswa pou l konprann ka sèvi avè l.
circle-privacy-chat = Nan yon chat an gwoup, tout moun wè nimewo tout moun. Nou mande chak moun anvan.
circle-privacy-limit = Nou pa ka sèten tout moun ap kenbe yon sekrè. Chak moun deside sa l vle pataje.

## Si yon moun an danje

circle-danger = Si yon moun an danje
circle-danger-call = Rele oswa tekste 988 ansanm ak moun nan. Yon moun ki gen fòmasyon ap reponn, lajounen kou lannwit, gratis. Ou ka rele tou pou yon lòt moun (nou te li sa 14 septanm 2026).
circle-danger-stay = Rete ak moun nan. Koute, epi pa jije.
circle-danger-ask = Mande l dirèkteman: “Èske w ap panse ak swisid?” Etid montre lè ou poze kesyon sa a, sa pa fè lide sa yo vin pi fò.
circle-danger-spanish = Pou panyòl, rele 988 epi peze 2, oswa voye mo AYUDA nan 988 (nou te li sa 14 septanm 2026).
circle-danger-police = 988 ka voye lapolis oswa yon anbilans san moun nan pa dakò. Yo fè sa si yo kwè lavi yon moun an danje kounye a menm (nou te li sa 14 septanm 2026).
circle-danger-home = Èske mennaj, mari, madanm oswa konpay yon moun ap fè l mal, menase l oswa kontwole l? Rele National Domestic Violence Hotline, lajounen kou lannwit: 1-800-799-7233 (nou te li sa 14 septanm 2026).
circle-danger-sheet = Fèy “Pale ak yon moun kounye a” gen plis liy, pou veteran, moun LGBTQ+ ak Natif Ameriken tou. Ou ka enprime l ak pwogram sa a.

## Kesyon sou lalwa

circle-legal-about = Nouvo gwoup poze kesyon sa yo souvan. Nou pa rive konfime repons yo pou eta w la. Sa a se pa konsèy legal.
circle-legal-organization = Èske nou bezwen tounen yon òganizasyon?
circle-legal-hurt = Ki moun ki responsab si yon moun blese oswa yon bagay kase?
circle-legal-insurance = Èske nou bezwen asirans? Mande kote nou reyini an kisa asirans pa l kouvri.
circle-legal-money = Èske nou gen dwa ranmase lajan? Ki moun ki kenbe l? Èske nou dwe deklare l pou taks?
circle-legal-therapy = Ede moun se pa terapi. Kijan pou nou di sa, e kisa nou pa gen dwa ofri?
circle-legal-report = Èske gen yon moun isit la ki oblije rapòte sa l tande, pa egzanp sou yon timoun ki an danje?
circle-ask = Kote pou poze kesyon sou lalwa
circle-ask-toolkit = Sustainable Economies Law Center gen yon gid gratis ki rele Mutual Aid Legal Toolkit. Li pale sou kijan pou fòme yon gwoup, responsablite, lajan ak kijan pou kenbe done an sekirite. Li ekri pou Etazini, yon pati ladan l pou California (sous nou an gen dat 30 out 2020).
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Ou ka mande yon biwo èd legal tou. Rele 211 epi mande si gen youn toupre w (sous nou pou 211 se 2025).

## Mo pou premye reyinyon an

circle-script-welcome = Byenvini
circle-script-hello = Nou kontan wè tout moun ki vini. Nou se { $group }.
circle-script-read = Men antant nou. (Li l awotvwa.) Èske gen yon bagay ki manke? Èske nou tout dakò?
circle-script-round = Youn apre lòt
circle-script-question = Di ki non ou vle nou rele w. Apre sa, si ou vle: kisa ki mennen w isit la?
circle-script-turn = Chak moun gen anviwon twa minit. Ou ka di “Mwen pase tou m”. Nou koute, e nou pa reponn.
circle-script-close = Pou fini
circle-script-word = Yon sèl mo pou chak moun: kijan ou santi w kounye a?
circle-script-next = Èske nou vle reyini ankò? Kilè? Kisa chak moun pami nou ap fè?
circle-script-after = M ap rete la yon ti moman. Si yon bagay twò lou, pale avè m, oswa rele oswa tekste 988.

## Sis reyinyon

circle-sessions-arrive = 1. Lè nou rive. Kilè ou santi ou byenvini?
circle-sessions-roots = 2. Kote nou soti. Ki moun ki te montre w kijan moun pran swen youn lòt?
circle-sessions-heavy = 3. Sa ki lou. Kisa ki difisil pou ou kounye a, e kisa ki ta ka ede yon ti kras?
circle-sessions-rest = 4. Repo. Kisa ki fè w kal?
circle-sessions-give = 5. Bay ak pran. Kisa ou ka bay, e kisa ou bezwen?
circle-sessions-on = 6. Pou nou kontinye. Kisa ou vle kenbe nan sèk sa a?

## Kote sa soti

circle-credit = Rekonèt kote sa soti
circle-credit-rule = Èske yon pratik soti nan yon lòt kominote? Site non kominote kote l soti a. Mande anvan ou sèvi avè l. Kite sa ki fèmen rete fèmen.
circle-credit-circle = Pale an wonn, youn apre lòt, soti nan anpil pèp Natif Ameriken ak Premye Nasyon. Jan yo fè l chanje soti nan yon nasyon rive nan yon lòt.
circle-credit-ceremony = Yon senp sèk louvri pou tout moun, depi yo di kote l soti. Lapriyè, plim èg, lafimen fèy sakre ak lòt seremoni se pou chak nasyon. Kite yo nan men Natif Ameriken ki gadyen sèk yo.
circle-credit-aid = Lè vwazen youn ede lòt, an anglè yo rele sa “mutual aid”. Sa soti nan kominote nwa, endijèn ak imigran.

## Fèy envitasyon an

circle-flyer-name = Fèy envitasyon pou yon sèk
    .about = Fè yon paj oswa yon afich ki envite moun nan sèk ou a.
circle-flyer-group = Non sèk la sou fèy envitasyon an
circle-flyer-who = Ki moun ki envite?
circle-flyer-place = Kote a, sou fèy envitasyon an
    .hint = Tout moun ka li yon fèy envitasyon. Si kote a dwe rete prive, ekri: Mande nou.
circle-flyer-times = Jou ak lè, sou fèy envitasyon an
circle-flyer-contact = Nimewo oswa adrès pou kesyon
    .hint = Moun ou pa konnen ap wè l. Pa sèvi ak adrès lakay ou.
circle-flyer-offers = Kisa ou ofri?
    .hint = Make sèlman sa ki sèten.
circle-flyer-offers-free = Li gratis.
circle-flyer-offers-food = Gen manje.
circle-flyer-offers-children = Ou ka mennen timoun.
circle-flyer-offers-interpreter = Gen yon entèprèt.
circle-flyer-offers-stairs = Ou ka antre san monte eskalye.
circle-flyer-offers-papers = Pèsonn pa mande w papye ni pyès idantite.
circle-flyer-come = Ou byenvini. Ou ka pale, oswa koute sèlman.
