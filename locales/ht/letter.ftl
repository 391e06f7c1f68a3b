### “Ekri moun ki deside yo”: yon moun chwazi yon sijè, rezon ak yon biwo, epi li jwenn yon lèt, mo pou di oswa yon ti mesaj. Ak fèy ki di kijan pou konnen ki moun ki deside.

letter-name = Ekri moun ki deside yo
    .about = Chwazi yon sijè ak rezon ou yo. W ap jwenn yon lèt, mo pou di nan telefòn, mo pou di nan yon reyinyon, oswa yon ti mesaj pou rezo sosyal.

## Kesyon yo

letter-topic = Kisa ki dwe chanje?
letter-topic-language = Èd pou sante mantal nan lang moun yo pale
letter-topic-training = Fòmasyon pou anplwaye, sou respè ak kilti
letter-topic-literacy = Enfòmasyon klè sou sante mantal
letter-topic-school = Moun nan lekòl yo ki ede ak sante mantal
letter-topic-data = Konte ki moun ki jwenn èd, ak jistis e san danje
letter-topic-community = Lajan pou sipò nan kominote a
letter-topic-crisis = Lang sou liy kriz yo
letter-topic-peers = Yon salè ki jis pou travayè parèy ak travayè kominotè
letter-as = Kisa ou vle fè?
    .hint = Pwogram sa a pa voye anyen. Se ou menm ki voye l, ki li l awotvwa oswa ki pibliye l.
letter-as-letter = Yon lèt
letter-as-phone = Mo pou di nan telefòn
letter-as-comment = Mo pou di nan yon reyinyon, de minit pou pi plis
letter-as-post = Yon ti mesaj pou rezo sosyal, 280 karaktè pou pi plis
letter-to = Pou ki moun li ye?
    .hint = Chwazi yon kote ki ka deside sou sa. Ou ka fè yon lòt tèks pou yon lòt biwo.
letter-to-lawmaker = Yon moun ki vote lwa, nan eta w oswa nan Kongrè a
letter-to-board = Konsèy yon konte (county) oswa konsèy yon vil
letter-to-school = Yon konsèy lekòl (school board)
letter-to-clinic = Yon lopital oswa yon klinik
letter-to-insurer = Yon konpayi asirans sante
letter-why = Poukisa sa enpòtan pou ou?
    .hint = Make sèlman sa ki vre, ak sa ou dakò pou lòt moun konnen. Yon biwo ka kenbe lèt ou a epi montre lòt moun li. De oswa twa rezon ase.
letter-why-needed = Mwen menm oswa yon moun nan fanmi m te bezwen èd, e li te difisil pou jwenn li.
letter-why-interpreter = Pèsonn pa t ofri nou yon entèprèt lè nou te bezwen youn.
letter-why-child = Yon timoun te oblije fè entèprèt pou yon granmoun, sou bagay ki prive anpil.
letter-why-culture = Moun ki te dwe ede m yo pa t konprann kote m soti.
letter-why-race = Yo te trete m pi mal pase lòt moun akòz ras mwen, lang mwen oswa kote m soti.
letter-why-love = Yo te trete m pi mal pase lòt moun akòz moun mwen renmen oswa moun mwen ye.
letter-why-cost = Mwen pa t ka peye pou èd, oswa asirans mwen pa t peye.
letter-why-wait = Mwen te oblije tann twò lontan pou jwenn èd.
letter-why-fear = Moun bò kote m pa mande èd. Yo pè jan lòt moun pral trete yo.
letter-why-helper = Mwen soutni lòt moun nan kominote m, e pa gen ase èd pou yo.
letter-why-student = Yon elèv mwen konnen te bezwen yon moun pou l pale lekòl la, e pa t gen pèsonn.
letter-own = Ak pwòp mo pa w, si ou vle
    .hint = Pwogram sa a pa janm tradui mo pa w yo. Yo rete nan lang ou ekri yo a. Pa mete non lòt moun. Pa ekri anyen sou papye imigrasyon.
letter-office = Non biwo a oswa moun nan
    .hint = Pa egzanp: konsèy lekòl la. Si ou kite l vid, ou ka ekri l alamen. Fèy “Chèche konnen ki moun ki deside” ap ede w.
letter-writer = Non ou
    .hint = Ou ka kite l vid epi ekri l alamen.
letter-place = Kote w abite
    .hint = Yon vil oswa yon kòd ZIP, sa ase.

## Kad tèks la: kijan li kòmanse ak kijan li fini

letter-date = { $date }
letter-dear = Chè { $office },
letter-i-am = Mwen rele { $writer }. Mwen abite { $place }.
letter-phone-hello = Bonjou. Mwen gen yon mesaj pou { $office }.
letter-why-title = Poukisa sa enpòtan pou mwen
letter-power-lawmaker = Ou vote sou lwa ak sou lajan piblik. Se poutèt sa m ap mande w sa.
letter-power-board = Ou deside sou lajan lokal, sèvis lokal ak kontra. Se poutèt sa m ap mande w sa.
letter-power-school = Ou deside sou lajan ak anplwaye lekòl nou yo. Se poutèt sa m ap mande w sa.
letter-power-clinic = Ou deside ki moun ou anboche, ak kijan yo trete moun ki vin chèche swen. Se poutèt sa m ap mande w sa.
letter-power-insurer = Ou deside ki èd ou peye, ak pou ki moun èd la fasil pou jwenn. Se poutèt sa m ap mande w sa.
letter-law-1557 = Seksyon 1557 nan lwa Affordable Care Act (42 U.S.C. 18116) entèdi diskriminasyon akòz orijin nasyonal (peyi oswa pèp yon moun oswa fanmi l soti) nan pwogram sante ki resevwa lajan federal. Règ federal ki mache ak lwa sa a (45 CFR part 92) pale sou lang tou. Li di èd pou lang gratis, e li di entèprèt yo dwe kalifye.
letter-law-title-vi = Tit VI nan lwa Civil Rights Act of 1964 (42 U.S.C. 2000d) entèdi diskriminasyon akòz ras, koulè oswa orijin nasyonal nan tout pwogram ki resevwa lajan federal.
letter-law-note = Lwa federal, jan nou te li l an novanm ak desanm 2025. Sa a se pa konsèy legal.
letter-answer = Tanpri, ekri m nan 30 jou. Di m kisa w ap fè, ak nan ki dat. Si se yon lòt moun ki deside sou sa, tanpri di m kiyès. Mèsi paske ou li lèt mwen an.
letter-sign = Avèk respè, { $writer }
letter-reach = Men kijan ou ka jwenn mwen:
letter-phone-end = Tanpri, ekri sa epi pase l bay moun ki dwe konnen l. Kilè mwen ka konnen sa k ap fèt? Mèsi.
letter-comment-end = Tanpri, reponn kesyon m yo nan pwochen reyinyon an. Si se yon lòt moun ki deside sou sa, tanpri di nou kiyès. Mèsi.
letter-phone-how = Li sa dousman. Si se yon machin ki reponn, kite l kòm mesaj. Ou ka mande: “Èske ou ka jwenn yon entèprèt pou mwen?”
letter-comment-how = Anvan reyinyon an, mande kijan pou enskri pou w pale, epi mande yon entèprèt. Li sa awotvwa yon fwa ak yon revèy. Si li pran plis pase de minit, mete mwens rezon.
letter-post-how = Tout moun ka li sa ou pibliye, menm moun ki konnen w. Pibliye l sèlman si sa pa mete w an danje.

## Sijè yo

letter-what-language = Li difisil pou pale de sa k ap fè w mal nan yon lang ou pa konn byen. Anviwon 26 milyon moun nan Etazini pale anglè mwens pase “trè byen” (KFF, chif 2021). Twò souvan, fòm yo, liy telefòn yo ak anplwaye yo sèvi ak anglè sèlman. Gen moun ki oblije mennen yon timoun oswa yon fanmi pou fè entèprèt. Lè sa a, yo pa di sa ki fè yo pi mal la, oswa yo pa vini ditou.
letter-ask-language = M ap mande twa bagay, nan yon ane. Premyèman, se pou chak sèvis sante mantal ofri yon entèprèt kalifye, gratis, nan chak vizit. Dezyèmman, se pou fòm yo nan lang moun bò isit pale, e pou yon moun ki konn lang nan verifye yo. Twazyèmman, se pou yo pibliye chak ane konbyen moun ki te mande yon entèprèt, ak konbyen ki te jwenn youn.
letter-phone-language = M ap rele konsènan entèprèt nan swen sante mantal. Twòp moun oblije esplike doulè yo an anglè. Tanpri, fè sa pou chak vizit ka gen yon entèprèt kalifye, gratis. Tanpri, pibliye tou konbyen moun ki te mande youn, ak konbyen ki te jwenn.
letter-comment-language = M ap pale sou lang nan swen sante mantal. Pèsonn pa ta dwe bezwen bon anglè pou jwenn èd. Okenn timoun pa ta dwe oblije fè entèprèt pou paran l. Tanpri, di nou: Pou ki lang ki gen entèprèt jodi a? Konbyen moun ki te mande youn ane pase, e konbyen ki te jwenn? Nan ki dat tout moun ki mande youn ap jwenn?
letter-post-language = Pèsonn pa ta dwe bezwen bon anglè pou jwenn swen sante mantal. N ap mande yon entèprèt kalifye, gratis, nan chak vizit. N ap mande chif piblik tou: ki moun ki te mande youn, e ki moun ki te jwenn?

letter-what-training = Moun pa tounen yon kote yo santi y ap jije yo. Sa rive moun ki gen koulè twò souvan. Li rive moun queer ak trans tou. Anplwaye yo ka pa konnen sa fanmi, lafwa oswa rasism vle di nan lavi yon moun. Yon sèl ti fòmasyon kout pa chanje sa. Pèsonn pa janm fini aprann sou lavi lòt moun.
letter-ask-training = M ap mande fòmasyon ki respekte kilti chak moun (culturally responsive) pou tout anplwaye sante mantal, chak ane, sou lè travay ki peye. Fòmasyon sa a montre anplwaye yo poze kesyon, koute, epi respekte kote yon moun soti. Se pou moun nan kominote yo prepare l e bay li, e se pou yo touche pou sa. Chak ane, se pou yo mande pasyan yo si yo te santi yo jwenn respè. Se pou yo pibliye repons yo san non.
letter-phone-training = M ap rele konsènan fòmasyon pou anplwaye sante mantal. Moun pa vini kote yo santi y ap jije yo akòz ras yo, lafwa yo oswa moun yo renmen. Tanpri, soutni yon fòmasyon ki respekte kilti chak moun, chak ane, sou lè travay ki peye. Se moun nan kominote nou yo ki ta dwe bay li, e yo ta dwe peye yo pou sa.
letter-comment-training = M ap pale sou respè nan swen sante mantal. Moun ki santi yo jije yo pa tounen. Tanpri, di nou: Konbyen èdtan fòmasyon ki respekte kilti chak moun anplwaye yo te jwenn ane pase? Ki moun ki te bay li, e èske yo te peye yo? Èske gen moun ki mande pasyan yo si yo te santi yo jwenn respè? Nan ki dat w ap pibliye repons yo?
letter-post-training = Moun pa tounen kote yo santi y ap jije yo. N ap mande pou anplwaye sante mantal jwenn, chak ane, fòmasyon ki respekte kilti chak moun, e se pou moun nan kominote nou yo ki bay li.

letter-what-literacy = Anpil nan sa ki ekri sou sante mantal long e difisil pou konprann. Souvan, li pa di konbyen èd la koute, ki moun ki pral konnen, ni kisa k ap pase nan yon premye vizit. Souvan, li sou entènèt sèlman, e an anglè sèlman. Kidonk moun pa konnen gen èd, oswa yo pè l.
letter-ask-literacy = M ap mande enfòmasyon klè, nan yon ane. Se pou li di ki èd ki genyen, konbyen li koute, ki moun ki pral konnen, ak kisa k ap pase nan yon premye vizit. Se pou li sèvi ak mo senp, nan lang moun bò isit pale. Se pou moun nan kominote yo teste l anvan, e se pou yo touche pou sa. Se pou li gratis, sou papye, nan klinik, lekòl, bibliyotèk, legliz ak lòt kote moun lapriyè.
letter-phone-literacy = M ap rele konsènan enfòmasyon sou sante mantal. Souvan, li difisil pou konprann, e li an anglè sèlman. Tanpri, fè l ak mo senp e nan lang nou yo, sou papye tou. Kite moun nan kominote nou yo teste l anvan, epi peye yo.
letter-comment-literacy = M ap pale sou enfòmasyon sou sante mantal. Si moun pa ka konprann li, li pa ka ede yo. Tanpri, di nou: Nan ki lang nou genyen l jodi a? Ki moun ki teste l anvan yo enprime l? Ki kote moun ki pa gen entènèt ka jwenn li? Nan ki dat ap gen kopi sou papye, ak mo senp, nan lang nou yo?
letter-post-literacy = Enfòmasyon moun pa ka konprann pa ka ede. N ap mande enfòmasyon sou sante mantal ak mo senp e nan lang nou yo, sou papye tou. Kite kominote nou yo teste l.

letter-what-school = Pou anpil timoun, lekòl se sèl kote yo ka rankontre yon moun ki gen fòmasyon pou ede. American School Counselor Association rekòmande yon konseye pou 250 elèv. Nan ane lekòl 2022 rive 2023, mwayèn nan peyi a te 385 elèv pou yon konseye. San yon moun pou pale, yo ka pini yon timoun k ap soufri olye yo ede l.
letter-ask-school = M ap mande yon plan ki gen dat, jiskaske gen yon konseye pou 250 elèv. Se pou yon sikològ lekòl oswa yon travayè sosyal ka vini nan chak lekòl. Se pou lekòl la chèche travayè ki pale lang elèv yo e ki konnen kominote yo. Pou chak lekòl, se pou yo pibliye konbyen elèv ki gen pou chak nan travayè sa yo. Lè yon elèv nan gwo soufrans, se moun ki gen fòmasyon pou ede ki dwe vini an premye, pa lapolis.
letter-phone-school = M ap rele konsènan sante mantal nan lekòl nou yo. Twòp elèv pa gen pèsonn pou yo pale. Tanpri, soutni yon plan ki gen dat, jiskaske gen yon konseye pou 250 elèv. Tanpri, ede jwenn moun ki pale lang elèv yo.
letter-comment-school = M ap pale sou sante mantal nan lekòl nou yo. Yon timoun k ap soufri bezwen yon moun pou l pale, li pa bezwen pinisyon. Tanpri, di nou: Konbyen elèv ki gen pou chak konseye nan chak lekòl? Konbyen nan travayè sa yo ki pale lang elèv yo? Konbyen tan yon elèv tann? Nan ki dat ap gen yon konseye pou 250 elèv?
letter-post-school = Yon timoun k ap soufri bezwen yon moun pou l pale, li pa bezwen pinisyon. N ap mande yon konseye lekòl pou 250 elèv, ak moun ki pale lang elèv yo.

letter-what-data = Souvan, pèsonn pa ka di ki moun ki tann pi lontan pou jwenn èd, ki moun yo voye ale, ak ki moun ki pa tounen. Ti kominote yo disparèt nan gwo gwoup tankou “Azyatik” oswa “Lòt”. Lè sa a, pèsonn pa wè sa ki pa jis. Men moun pè tou pou sa ki ka rive repons yo. Si repons yo pa an sekirite, moun pa vini.
letter-ask-data = M ap mande chif piblik chak ane, selon ras, kominote ak lang. Ki moun ki mande èd, ki moun k ap tann, e ki moun ki jwenn li? Se pou chak moun lib pou l reponn oswa pa reponn, ak pwòp mo pa l. Chif yo pa dwe janm gen non moun. Yo pa dwe montre gwoup ki piti anpil, pou yo pa ka rekonèt pèsonn. Repons yo pa dwe janm al jwenn lapolis ni biwo imigrasyon. Se pou moun nan kominote yo ede deside ki kesyon pou poze.
letter-phone-data = M ap rele konsènan ki moun ki jwenn èd pou sante mantal ak ki moun ki pa jwenn li. Tanpri, soutni yon fason pou konte selon ras, kominote ak lang. Chak moun dwe lib pou l reponn oswa pa reponn. Okenn repons pa dwe al jwenn lapolis ni biwo imigrasyon. Tanpri, pibliye chif yo chak ane, san non.
letter-comment-data = M ap pale sou ki moun ki jwenn èd pou sante mantal ak ki moun ki pa jwenn li. Lè yo pa konte yon bagay, li fasil pou yo bliye l. Tanpri, di nou: Èske ou konnen ki kominote ki tann pi lontan? Ki moun ki ka wè repons moun yo, e èske repons yo an sekirite, pou ni lapolis ni biwo imigrasyon pa jwenn yo? Nan ki dat w ap pibliye chif yo, san non?
letter-post-data = Ki moun ki tann pi lontan pou jwenn èd pou sante mantal? N ap mande chif piblik selon ras, kominote ak lang. San non. Anyen pou lapolis ni pou biwo imigrasyon.

letter-what-community = Anpil moun chèche èd dabò kay moun yo fè konfyans: nan yon sèk, yon gwoup nan katye a, oswa kote yo lapriyè. Souvan, gwoup sa yo travay san yo pa touche, oswa ak ti sibvansyon ki pa dire. Règ pou jwenn plis lajan fèt pou gwo òganizasyon. Pafwa, lòt moun pran sa yon kominote te kòmanse, e yo pa site non kominote sa a.
letter-ask-community = M ap mande yon pati fiks nan lajan sante mantal la pou gwoup ki soti nan kominote y ap sèvi yo. Se pou sibvansyon yo dire omwen twa ane, e pou fòm yo kout e nan plizyè lang. Se pou moun nan kominote yo ede deside, e se pou yo peye yo. Yon pwogram ki sèvi ak pratik yon kominote dwe site non kominote sa a. Chak ane, se pou yo pibliye konbyen lajan ki te ale nan gwoup sa yo.
letter-phone-community = M ap rele konsènan lajan pou sipò nan kominote a. Sèk ak gwoup nan katye yo ede anpil moun, souvan san yo pa touche. Tanpri, rezève yon pati fiks nan lajan sante mantal la pou yo. Tanpri, fè sibvansyon yo dire omwen twa ane, ak fòm ki kout.
letter-comment-community = M ap pale sou sipò nan kominote a. Sèk ak gwoup nan katye yo rive jwenn moun biwo yo pa rive jwenn, souvan san yo pa touche. Tanpri, di nou: Konbyen lajan sante mantal ki te ale nan gwoup sa yo ane pase? Ki moun ki te deside, e èske moun nan kominote yo te la? Nan ki dat y ap rezève yon pati fiks pou yo?
letter-post-community = Sèk ak gwoup nan katye yo ede ak sante mantal chak jou, souvan san yo pa touche. N ap mande yon pati fiks nan lajan sante mantal la pou yo, pou twa ane oswa plis.

letter-what-crisis = Fòk yo konprann yon moun ki an danje menm kote a. Nan telefòn, 988 gen entèprèt pou plis pase 240 lang. Pou mesaj tèks ak chat, li site anglè ak panyòl (nou te li sa 14 septanm 2026). Piblik la ta dwe konnen si sa mache byen. Konbyen moun ki mande yon lòt lang? Konbyen tan yo tann? Konbyen ki rakwoche anvan yon moun konprann yo?
letter-ask-crisis = M ap mande pou chak liy kriz ki resevwa lajan piblik pibliye kèk chif chak ane. Ki lang moun te mande, e konbyen ki te jwenn èd nan lang sa yo? Konbyen tan yo te tann yon entèprèt, e konbyen ki te rakwoche anvan? Chif yo pa dwe janm montre ki moun ki te rele. M ap mande tou entèprèt ki gen fòmasyon pou apèl kriz. Epi m ap mande yon plan, ki gen dat, pou mesaj tèks ak chat nan plis lang.
letter-phone-crisis = M ap rele konsènan lang sou liy kriz tankou 988. Fòk yo konprann yon moun ki an danje menm kote a. Tanpri, mande liy kriz yo pibliye ki lang moun mande, konbyen tan yo tann, ak konbyen ki rakwoche. Sa pa dwe janm montre ki moun ki te rele.
letter-comment-crisis = M ap pale sou lang sou liy kriz yo. Fòk yo konprann yon moun ki an danje menm kote a. Tanpri, di nou: Ki lang moun bò isit mande lè yo rele? Konbyen tan yo tann yon entèprèt? Konbyen ki rakwoche anvan? Nan ki dat chif sa yo ap piblik, san yo pa montre ki moun ki te rele?
letter-post-crisis = Fòk yo konprann yon moun ki an danje menm kote a. N ap mande liy kriz yo chif piblik: ki lang moun mande, konbyen tan yo tann, konbyen ki rakwoche anvan.

letter-what-peers = Travayè parèy (peer workers) se moun ki te gen pwoblèm sante mantal yo menm, e k ap soutni lòt moun. Ajan sante kominotè yo soti nan kominote y ap sèvi a. Promotores de salud fè pati yo: se yon wòl ki soti nan Amerik Latin ak nan kominote latino yo. Yo rive jwenn moun biwo yo pa rive jwenn. Souvan, yo touche ti kras lajan, oswa yo pa touche ditou. Yon lèt federal ki gen dat 15 out 2007 di eta yo kijan Medicaid ka peye pou sipò ant parèy.
letter-ask-peers = M ap mande pou yo peye travayè parèy ak ajan sante kominotè kòm anplwaye. Se pou yo jwenn yon salè moun ka viv avè l, fòmasyon ki peye ak jou maladi ki peye. Se pou Medicaid ak lòt asirans peye pou travay yo. Yon ansyen kondanasyon oswa yon diplòm ki manke, pou kont li, pa dwe anpeche yon moun fè travay sa a. Chak ane, se pou yo pibliye konbyen djòb konsa ki genyen, nan ki lang, ak konbyen yo peye.
letter-phone-peers = M ap rele konsènan travayè parèy ak ajan sante kominotè. Yo rive jwenn moun biwo yo pa rive jwenn, souvan pou ti kras lajan oswa pou anyen. Tanpri, soutni yon salè moun ka viv avè l. Tanpri, fè sa pou Medicaid ak lòt asirans peye pou travay yo.
letter-comment-peers = M ap pale sou travayè parèy ak ajan sante kominotè. Yo ede lòt moun ak sa yo menm yo te viv, souvan pou ti kras lajan oswa pou anyen. Tanpri, di nou: Konbyen nan yo ki touche jodi a, e konbyen yo touche? Ki lang yo pale? Nan ki dat y ap peye yo kòm anplwaye?
letter-post-peers = Travayè parèy ak ajan sante kominotè rive jwenn moun biwo yo pa rive jwenn. N ap mande yon salè yo ka viv avè l, fòmasyon ki peye, ak asirans ki peye pou travay yo.

## Fèy la: kijan pou konnen ki moun ki deside

letter-who-name = Chèche konnen ki moun ki deside
    .about = Kijan pou jwenn non ak adrès nan telefòn, nan yon bibliyotèk piblik oswa nan biwo vil la, san entènèt.
letter-who-start = Ou pa bezwen entènèt pou sa. Yon apèl oswa yon vizit ase. Ou ka mande yon entèprèt.
letter-who-congress = Kongrè a, nan Washington
letter-who-congress-how = Kongrè a deside sou lwa federal ak lajan federal. Rele santral telefòn nan, di kòd ZIP ou, epi mande pou Senatè w oswa Reprezantan w.
letter-who-congress-number = Santral telefòn Kapitòl la: (202) 224-3121 (nou te jwenn li nan yon sous 2017)
letter-who-congress-write = Pou yon Senatè: The Honorable (non), United States Senate, Washington, DC 20510. Pou yon Reprezantan: The Honorable (non), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Nou pa konnen ki jou yo te li sa. Mande si li toujou bon.
letter-who-local = Eta, konte (county), vil, lekòl oswa klinik
letter-who-library = Ale nan yon bibliyotèk piblik, oswa rele youn. Montre kesyon sa yo, oswa li yo. Ou ka poze yo tou nan biwo vil la, nan biwo konte a oswa nan biwo distri lekòl la.
letter-who-ask-state = Ki moun ki vote lwa pou mwen nan eta a, e ki adrès yo? Men kòd ZIP mwen.
letter-who-ask-money = Ki moun isit la ki deside sou sèvis sante mantal ak lajan pou yo?
letter-who-ask-meeting = Kilè ak ki kote pwochen reyinyon yo ye? Kijan mwen ka enskri pou m pale?
letter-who-ask-language = Èske ap gen yon entèprèt pou lang mwen?
letter-who-care = Nan yon lopital oswa yon klinik, mande resepsyon an ki moun ki dirije l. Pou yon konpayi asirans, rele nimewo ki sou kat ou a epi mande ki kote pou voye yon lèt.
letter-who-web = Si ou ka sèvi ak entènèt
letter-who-mha = Mental Health America, lwa ak règ, ak avi pou aji: https://mhanational.org/public-policy
letter-who-usa = USA.gov, jwenn moun yo eli pou ou: https://www.usa.gov/elected-officials (nou menm, nou pa li paj sa a)
letter-who-found = Sa mwen jwenn: non, adrès, nimewo, pwochen reyinyon
