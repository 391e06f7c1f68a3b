### Paj “Patisipe nan desizyon sou lwa ak règ”: ki moun ki deside kisa, ak sa ou bezwen pou yon reyinyon piblik. Li pa pou okenn pati ni okenn kandida.

## Fòm nan, sou ekran an

policy-name = Patisipe nan desizyon sou lwa ak règ
    .about = Chèche konnen ki moun ki deside, epi prepare w pou pale nan yon reyinyon piblik.
policy-where = Ki moun ki deside sou sa ou vle chanje a?
policy-where-all = M pa sèten. Montre tout.
policy-where-school = Konsèy lekòl
policy-where-local = Vil oswa konte (county)
policy-where-health = Depatman sante
policy-where-legislature = Palman eta a
policy-where-medicaid = Ajans Medicaid eta a
policy-where-congress = Kongrè Etazini
policy-where-federal = Ajans federal
policy-topic = Sou kisa ou vle pale?
    .hint = Kèk mo, pa egzanp “entèprèt nan klinik la”. Si ou kite sa vid, ap gen yon liy pou ekri.
policy-change = Kisa yo ta dwe fè?
    .hint = Yon fraz, pa egzanp “Peye yon entèprèt pou chak vizit.”

## Anwo paj la, ak ki moun ki deside kisa

policy-neutral = Paj sa a pa pou okenn pati ni okenn kandida. Li pa di kijan pou vote.
policy-school = Yon konsèy lekòl deside sou règ lekòl ak lajan lekòl. Sa ka vle di konseye, oswa lèt yo voye lakay ou nan lang ou.
policy-local = Vil ak konte deside sou lajan lokal, pa egzanp lajan pou ekip ki vin ede nan yon kriz. Nan kèk eta, konte yo okipe swen sante mantal piblik tou.
policy-health = Yon depatman sante okipe pwogram sante pou vil li, konte li oswa eta li. Mande l ki moun ki jwenn lajan pou swen sante mantal.
policy-legislature = Palman yon eta fè lwa eta a, e li deside sou lajan eta a. Règ pou swen sante mantal ladan l tou.
policy-medicaid = Medicaid peye swen sante pou anpil moun ki pa gen anpil lajan. Anndan règ federal yo, chak eta deside pou kisa li peye.
policy-medicaid-council = Règ federal yo di chak eta dwe gen yon konsèy ki fèt ak moun ki sèvi ak Medicaid. Mande kijan pou antre ladan l. (Dènye konfimasyon: desanm 2025.)
policy-congress = Kongrè a fè lwa federal, e li deside sou lajan federal, pa egzanp lajan pou 988.
policy-congress-call = Rele 202-224-3121 epi mande pou Senatè w oswa Reprezantan w. Yo reponn an anglè. (Nimewo a soti nan yon sous 2017.)
policy-congress-anyone = Ou pa bezwen sitwayen pou rele. Ou pa bezwen di anyen sou papye imigrasyon.
policy-federal = Ajans federal yo ekri règ ki bay detay sou yon lwa federal. Pou pifò nouvo règ, yo dwe mande piblik la anvan.
policy-federal-comment = Ou ka voye yon kòmantè sou www.regulations.gov, menm san non ou. Tout moun ka li l.
policy-find = Jwenn moun yo eli pou ou sou www.usa.gov/elected-officials. Nou pa rive konfime adrès sa a. Yon bibliyotèk piblik ka ede w chèche.
policy-law = Nou te li sous nou yo sou lwa federal ak adrès entènèt yo 27 novanm 2026. Sous ki pi nouvo a gen dat desanm 2025. Nou pa rive konfime règ reyinyon yo pou eta w la. Sa a se pa konsèy legal.

## Anvan reyinyon an

policy-before = Anvan reyinyon an
policy-agenda = Chèche konnen ki jou li ye, ki kote, ak lis sijè yo pral pale (agenda).
policy-signup = Mande kijan pou enskri pou w pale, jiska ki jou, ak konbyen minit yo ba w.
policy-interpreter = Lè w ap enskri, mande yon entèprèt ak kèk minit anplis. Gen kote ki dwe konnen sa twa jou davans, oswa pi bonè.
policy-access = Mande sa ou bezwen: yon ranp, lang siy, soutit, oswa yon jan pou pale nan telefòn.
policy-record = Mande si yo filme reyinyon an, ak si ou oblije di non ou oswa adrès ou.
policy-bring = Mennen yon moun pou chita bò kote w, ak moun ki vle menm chanjman an.

## Sa pou pa janm di an piblik

policy-never = Sa pou pa janm di an piblik
policy-never-ends = Sa ou di, yo ka filme l, e moun ka jwenn li plizyè ane apre. Sou pwòp sante w, di sèlman sa ou dakò pou nenpòt moun konnen.
policy-never-papers = Pa janm pale sou papye imigrasyon, ni pa w ni pa lòt moun.
policy-never-others = Pa janm di non, dyagnostik oswa istwa yon lòt moun, sof si moun nan te di wi.
policy-never-home = Pa janm bay non ri lakay ou, non pitit ou, oswa non lekòl la.
policy-never-case = Pa janm pale sou yon ka ki nan tribinal, ni sou anyen ki ka kont lalwa. Mande yon avoka anvan.
policy-never-citizen = Si ou pa sitwayen Etazini, anvan ou pale, mande yon avoka ki danje sa ka genyen. Yon lòt moun ka li mo ou yo awotvwa.

## Nan sal la

policy-room = Nan sal la
policy-early = Vini bonè. Di anplwaye yo ou vle pale, epi rankontre entèprèt ou a. Ou ka kanpe nenpòt lè, oswa remèt mo ou yo sou papye.
policy-say = Mo ou ka di
policy-say-topic = Mèsi paske nou koute m. Men sou kisa mwen vle pale: { $topic }
policy-say-now = Men sa k ap rive moun kounye a:
policy-say-change = Men sa m ap mande nou fè: { $change }
policy-say-answer = Tanpri, di nou ki moun ki pral reponn, ak nan ki dat.

## Apre reyinyon an

policy-after = Apre reyinyon an
policy-letter = Voye yon ti lèt. Di mèsi, ekri ankò sa ou te mande, epi mande kilè y ap deside.
policy-seat = Mande ki konsèy ak ki komite k ap pran nouvo manm, ak si yo peye w pou tan ou.
policy-rest = Di moun pa w yo kijan sa te pase, epi repoze w. Pale an piblik se yon gwo travay.
policy-notes = Ki moun ki di kisa, ak sa yo pwomèt
