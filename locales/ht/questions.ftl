### Fèy “Poze kesyon sou kote sa a”: kesyon pou yon klinik, yon lekòl, yon travay oswa yon lòt kote, ak plas pou repons yo.
### Kesyon yo pale sou moun ki reponn yo ak “yo” ak “isit la”, tankou nan fèy pou rele a.

## Fòm nan, sou ekran an

questions-name = Poze kesyon sou kote sa a
    .about = Yon fèy ak kesyon klè pou yon klinik, yon lekòl, yon travay oswa yon lòt kote. Gen plas pou repons yo. Ou pa bezwen di ki moun ou ye.
questions-system = Ki kalite kote li ye?
questions-system-clinic = Yon klinik oswa yon lopital
questions-system-school = Yon lekòl oswa yon inivèsite
questions-system-workplace = Yon kote moun travay
questions-system-insurer = Yon asirans sante
questions-system-research = Yon kote ki fè rechèch
questions-system-public = Yon biwo piblik oswa yon konsèy pèp la eli
questions-system-faith = Yon gwoup lafwa oswa yon gwoup kominotè
questions-barrier = Kisa ki anpeche moun jwenn èd la?
    .hint = Chwazi youn rive twa. Chak ladan yo pote kèk kesyon.
questions-barrier-cost = Pri
questions-barrier-stigma = Wont, oswa lè yo meprize moun
questions-barrier-language = Lang
questions-barrier-distance = Distans
questions-barrier-hours = Lè yo louvri, ak tan pou tann
questions-barrier-id = Pyès idantite ak papye
questions-barrier-trust = Laperèz, oswa pa gen konfyans
questions-barrier-childcare = Pa gen moun pou okipe timoun yo
questions-barrier-disability = Moun ki gen andikap pa jwenn aksè
questions-place = Non kote a
    .hint = Si ou kite sa vid, fèy la ap gen yon liy pou ekri.

## Anwo fèy la

questions-title = Kesyon pou { $place }
questions-say = Lè w ap remèt fèy sa a, ou ka di:
questions-hello = Mwen gen kèk kesyon sou sante mantal ak kote sa a. Tanpri, ekri repons yo isit la, oswa di m ki moun ki ka fè sa.
questions-how = Tanpri, reponn tout kesyon yo. Si ou pa konnen, ekri ki moun ki konnen.
questions-private = Tanpri, pa bay non okenn moun ki te vin chèche èd isit la.

## Kesyon sou pri

questions-cost-unable = Kisa ki rive lè yon moun bezwen èd epi li pa ka peye? Èske m ka wè sa alekri?
questions-cost-before = Kijan yon moun fè konnen pri a anvan yon vizit? Ki moun ki di l sa?
questions-cost-plan = Ak plan asirans sante a, konbyen yon moun peye pou yon seyans terapi? Konbyen li peye pou wè yon doktè fanmi?
questions-cost-refused = Ane pase, konbyen fwa yo te refize peye pou swen sante mantal? Poukisa?
questions-cost-spent = Konbyen lajan yo te depanse pou sante mantal ane pase? Konbyen yo pral depanse ane pwochèn?
questions-cost-outside = Lè yo voye yon moun chèche èd yon lòt kote, ki moun ki peye? Èske m ka wè sa alekri?
questions-cost-study = Konbyen yo peye moun ki patisipe nan yon etid? Èske yo peye tou pou vwayaj la, ak pou yon moun okipe timoun yo?

## Kesyon sou wont, joure ak pinisyon

questions-stigma-knows = Lè yon moun mande èd isit la, ki moun ki vin konnen? Ki moun ki pa janm konnen?
questions-stigma-mail = Nan yon fanmi, ki moun ki ka wè lèt ak bil sou swen yon sèl moun? Kijan moun sa a ka anpeche sa?
questions-stigma-punished = Kisa ki pwoteje moun pou yo pa pini yo paske yo te mande èd? Ki kote sa ekri?
questions-stigma-learn = Kisa anplwaye ak benevòl yo aprann sou sante mantal? Ki moun ki montre yo, e chak konbyen tan?
questions-stigma-insult = Kisa ki rive lè yon moun isit la joure yon lòt akòz ras li, oswa paske li gay oswa trans? Ki moun ki deside?
questions-stigma-change = Èske gen moun isit la ki eseye chanje yon moun ki gay oswa trans? Èske m ka wè règ la alekri?
questions-stigma-words = Lè yo ekri sou yon kominote, ki moun nan kominote sa a ki li l an premye? Èske moun sa yo gen dwa chanje l?

## Kesyon sou lang

questions-language-interpreter = Lè yon moun pale ti kras anglè, ki moun ki fè entèprèt, e ki moun ki peye? Kijan yo fè sèten se pa janm yon timoun?
questions-language-papers = Nan ki lang fòm ak lèt yo ye? Ki moun ki verifye tradiksyon yo?
questions-language-phone = Lè yon moun ki pale ti kras anglè rele, kisa li tande? Èske nou ka rele kounye a pou nou koute?
questions-language-helpers = Ki lang moun k ap ede isit la pale? Ki jou yo la?
questions-language-plan = Konbyen terapis nan plan asirans sante a ki pale yon lòt lang apa anglè? Konbyen ladan yo ki pran nouvo pasyan?
questions-language-study = Ki moun yo kite deyò nan etid yo akòz lang? Ki moun ki deside sa?
questions-language-meeting = Èske moun gen dwa pale pwòp lang yo nan reyinyon yo? Konbyen jou davans yo dwe mande yon entèprèt?
questions-language-sign = Kijan yon moun ki soud jwenn yon entèprèt lang siy isit la? Konbyen tan sa pran?

## Kesyon sou distans

questions-distance-car = Kijan yon moun ki pa gen machin fè rive isit la? Ki moun ki peye vwayaj la?
questions-distance-plan = Nan plan asirans sante a, ki distans terapis ki pi pre a ye, pami sa ki pran nouvo pasyan? Kilè yo te verifye sa dènye fwa?
questions-distance-phone = Ki èd yon moun ka jwenn nan telefòn oswa sou videyo? Kisa pou l fè si li pa gen entènèt lakay li?
questions-distance-outside = Ki kote yo rankontre moun andeyò bilding sa a? Chak konbyen tan?
questions-distance-none = Ki katye ak ki vil ki pa gen èd pou sante mantal toupre? Kisa yo pral fè la?
questions-distance-shift = Kijan moun ki travay lannwit, ki travay kèk èdtan sèlman (part-time) oswa ki nan yon lòt bilding jwenn menm èd la? Ki moun ki di yo sa?

## Kesyon sou lè yo louvri ak tan pou tann

questions-hours-open = Kilè moun ki travay oswa etidye tout jounen an ka vini? Ki aswè ak ki wikenn?
questions-hours-wait = Konbyen tan yon nouvo moun tann pou jwenn èd? Ane sa a, konbyen tan moun ki te tann pi lontan an te tann?
questions-hours-closed = Lè isit la fèmen, ki moun ki reponn yon moun ki nan yon gwo moman difisil (kriz)? Kisa moun ki reponn lan ap fè?
questions-hours-leave = Èske moun gen dwa al nan yon randevou pandan travay oswa kou, san yo pa pèdi ni lajan ni nòt? Ki kote sa ekri?
questions-hours-decide = Konbyen jou yo pran pou di wi oswa non pou yon swen? Kisa yon moun ka fè pandan l ap tann?

## Kesyon sou pyès idantite, papye ak ajan

questions-id-papers = Ki papye yon moun dwe montre anvan yo ede l? Kisa yo fè si li pa gen okenn?
questions-id-immigration = Èske yo mande moun anyen sou imigrasyon, oswa èske yo kenbe nòt sou sa? Ki moun ki ka li nòt sa yo?
questions-id-officers = Kisa anplwaye yo fè lè lapolis oswa ajan imigrasyon poze kesyon sou yon moun? Èske m ka wè règ ki ekri a?
questions-id-name = Pyès idantite yon moun ka gen yon non moun nan pa sèvi ankò. Ki non yo sèvi isit la, ak bouch ak nan lèt?
questions-id-anonymous = Kijan yon moun ka jwenn èd isit la san li pa bay non l?
questions-id-number = Èske yon moun ka enskri san nimewo Sekirite Sosyal (Social Security) oswa san adrès kay? Ki kote sa ekri?

## Kesyon sou laperèz ak konfyans

questions-trust-force = Nan ki ka yo rele lapolis, oswa yo voye yon moun lopital san l pa vle? Ki moun ki di moun yo sa anvan yo pale?
questions-trust-leaders = Nan ki kominote moun ki deside isit la soti? Ki kominote ki manke, e kisa yo pral fè pou sa?
questions-trust-equal = Èske moun ki gen koulè ak moun LGBTQ+ jwenn èd isit la menm vitès ak lòt moun? Èske m ka wè chif yo?
questions-trust-complaint = Kijan yon moun ka pote plent san li pa pè? Kisa yo te chanje apre dènye plent lan?
questions-trust-data = Ki moun ki ka sèvi ak sa moun di isit la, e pou kisa? Kijan yon moun ka di non?
questions-trust-credit = Nan jan yo geri oswa ede moun isit la, kisa ki soti nan yon kominote? Kijan yo site non kominote sa a, e kijan yo peye l?

## Kesyon sou timoun

questions-childcare-visit = Ki moun ki okipe timoun yo pandan yon paran isit la? Konbyen sa koute?
questions-childcare-meeting = Ki moun ki okipe timoun yo pandan reyinyon ak gwoup yo? Ki moun ki peye?
questions-childcare-home = Kisa yo ofri oswa kisa yo peye lè yon paran pa ka kite kay la akòz yon timoun?
questions-childcare-leave = Èske moun ka chanje lè travay yo si yon timoun oswa yon fanmi bezwen yo? Èske yo pèdi lajan?
questions-childcare-report = Nan ki ka yo rapòte yon paran bay sèvis pwoteksyon timoun? Èske yo di paran an sa anvan?

## Kesyon sou andikap

questions-disability-door = Kijan yon moun ki sou chèz woulant fè antre, epi fè rive nan twalèt la? Èske yo ka montre m sa kounye a?
questions-disability-change = Ki moun pou yon moun mande yon sal ki trankil, plis tan oswa yon lòt chanjman? Konbyen jou anvan l jwenn yon repons?
questions-disability-forms = Kilè moun avèg te teste fòm yo ak sit entènèt la dènye fwa? Kisa yo te chanje apre sa?
questions-disability-plan = Kijan yon moun ki gen andikap jwenn, nan plan asirans sante a, yon biwo li ka antre ladan l? Ki moun ki te verifye sa?

## Nan fen fèy la

questions-change = Kisa yo pral chanje, nan ki dat, e ki moun ki pral di nou sa?
questions-who = Ki moun ki reponn kesyon sa yo? Non, travay ak dat
