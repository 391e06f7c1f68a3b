### Fòs kominote yo: ti kat pou yon mi oswa yon dosye. Chak kat di sa ki ede anpil moun, ak sa lòt moun ka fè. Pa janm di se konsa tout moun ye.

## Sa yon moun chwazi ak tape anvan

strengths-name = Fòs kominote yo
    .about = Kat pou enprime: sa ki ede moun rete byen, ak sa yon sant oswa yon zanmi ka fè.
strengths-who = Pou ki kominote?
    .hint = Pou yon afich, chwazi youn oswa de.
strengths-who-black = Kominote nwa yo
strengths-who-latine = Kominote latino yo
strengths-who-asian = Kominote Ameriken azyatik yo
strengths-who-pacific = Kominote Natif Awayi ak moun zile Pasifik yo
strengths-who-native = Kominote Natif Ameriken ak Natif Alaska yo
strengths-who-arab = Kominote arab ak Mwayen Oryan yo
strengths-who-multiracial = Moun ak fanmi ki soti nan plizyè ras
strengths-who-queer = Moun queer ak trans ki gen koulè
strengths-own = Kat ak pwòp mo pa nou
    .hint = Ekri yon kat sou chak liy: sa ki ede, ak sa lòt moun ka fè. Pa site non moun.

## Sou paj la ak sou afich la

strengths-title = Sa ki ede, ak sa lòt moun ka fè
strengths-many = Kat sa yo di sa ki ede anpil moun, men se pa tout moun. Mande chak moun kisa ki ede l.
strengths-authors = Se moun ki fè pwogram sa a ki ekri l. Mande kominote a anvan ou sèvi avè l.
strengths-studies = Nou li rezime etid ki site isit la, nou pa li tout etid yo. Yo pale de kèk nan fòs sa yo, pa de tout.

## Kat: kominote nwa yo

strengths-black-kin = Nan anpil fanmi, gran paran, matant, parenn, marenn ak vwazen youn pran swen lòt. Mande ki moun ki konte kòm fanmi, epi kite yo vini tou.
strengths-black-history = Lè yo konn istwa moun nwa, sa ede anpil jèn lè yo tonbe sou rasism. Montre istwa sa a nan sal ou yo tout ane a, e kite moun nwa rakonte l.
strengths-black-faith = Anpil moun jwenn fòs nan lapriyè, nan yon legliz oswa nan yon moske. Chèche lidè relijye ki aksepte kesyon sou sante mantal, epi travay ak yo.
strengths-black-circles = Sèk sè (sister circles) soti nan men fanm Afwo-Ameriken, e yo bay anpil nan yo yon kote pou pale. Ofri yon sal, e kite yo dirije.
strengths-black-aid = Depi lontan, kominote nwa yo bay moun pa yo manje epi youn ede lòt, jan Black Panther yo te fè l ak manje maten gratis. Bay gwoup k ap fè sa jodi a lajan oswa tan.
strengths-black-source = Rechèch: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Li gade idantite, lafwa ak fanmi kay jèn Afwo-Ameriken.

## Kat: kominote latino yo

strengths-latine-family = Pou anpil moun, se paran, kouzen, kouzin, parenn ak marenn ki premye èd la. Mande si fanmi an ta dwe vini tou, epi aksepte yon non.
strengths-latine-language = Souvan, sa ou santi pi fasil pou di an panyòl, an pòtigè oswa nan yon lang endijèn. Mande ki lang, epi jwenn yon moun ki pale l.
strengths-latine-promotoras = Promotoras se vwazen ki gen fòmasyon, yon wòl ki soti nan Amerik Latin ak nan kominote latino yo. Anpil moun fè yo konfyans: peye yo, e koute yo.
strengths-latine-mutualistas = Kominote meksiken nan Texas te fè mutualistas, gwoup kote manm yo youn ede lòt. Chèche gwoup konsa toupre w, epi soutni yo.
strengths-latine-source = Rechèch: E. Valdivieso-Mora ak lòt moun, Frontiers in Psychology, 2016. Li gade fanmi latino ki pwòch, e li jwenn yon ti efè.

## Kat: kominote Ameriken azyatik yo

strengths-asian-ties = Lè yo pwòch ak fanmi, zanmi ak vwazen, sa ede anpil moun rete byen. Resevwa tout fanmi an, si moun nan vle sa.
strengths-asian-cultures = Anpil jèn ap viv nan de kilti, e toulède ka ba yo fòs. Ede paran ak pitit youn tande lòt, ak yon entèprèt ki gen fòmasyon.
strengths-asian-kapwa = Kapwa se yon valè Filipin: mwen menm ak ou menm pa separe. Envite vwazen Filipen pale sou sa, e di se pou yo li ye.
strengths-asian-places = Gen granmoun aje ki jwenn kè poze nan yon tanp, yon legliz, yon moske oswa yon jaden. Ale la, epi mande kisa ki ta ede.
strengths-asian-source = Rechèch: W. Zhang ak V. M. Ta, Social Science & Medicine, 2009. Li gade fanmi nan kay la, lòt fanmi, zanmi ak vwazen.

## Kat: kominote Natif Awayi ak moun zile Pasifik yo

strengths-pacific-named = Chak pèp gen pwòp non l ak istwa l: moun Awayi, moun Samoa, moun Tonga, moun zile Marshall ak lòt. Bay chak pèp pwòp liy pa l sou fòm ou yo.
strengths-pacific-land = Anpil Natif Awayi jwenn fòs nan ‘āina, tè ki bay moun manje a. Patisipe lè moun Awayi òganize jou travay sou tè a.
strengths-pacific-story = Talk story soti nan kominote Natif Awayi ak moun lokal Hawai‘i: youn rakonte lòt istwa, san prese. Pran tan pou sa anvan papye ak kesyon.
strengths-pacific-islands = Lwen lakay yo, anpil moun rankontre nan yon legliz oswa yon klib moun zile yo. Ofri yon sal, epi mande kisa yo bezwen.
strengths-pacific-source = Rechèch: M. C. K. Antonio ak lòt moun, Genealogy, 2024. Li gade Natif Awayi, kilti ak tè, pa lòt pèp Pasifik yo.

## Kat: kominote Natif Ameriken ak Natif Alaska yo

strengths-native-nation = Lè yo fè pati nasyon yo epi y ap aprann lang li, sa bay anpil moun fòs. Mande non nasyon an, epi soutni kou lang li yo.
strengths-native-elders = Anpil jèn ale pi byen lè gen granmoun aje bò kote yo. Peye granmoun aje yo pou tan yo, e kite yo chwazi sa yo vle pataje.
strengths-native-ceremony = Gen moun ki jwenn fòs nan seremoni nasyon yo. Ba yo tan pou seremoni yo, pa mande kisa ki pase ladan yo, e pa janm kopye yo.
strengths-native-led = Anpil moun fè konfyans ak èd Natif Ameriken dirije. Chèche konnen sa ki genyen toupre w, e pale de li an premye.
strengths-native-source = Rechèch: N. A. John-Henderson ak lòt moun, Development and Psychopathology, 2023. Li gade fòs sosyal, kiltirèl ak espirityèl.

## Kat: kominote arab ak Mwayen Oryan yo

strengths-arab-faith = Anpil moun jwenn fòs nan lapriyè: nan yon moske, yon legliz, yon sinagòg oswa lakay yo. Ofri yon sal ki trankil, epi fè plan ou selon lè lapriyè yo.
strengths-arab-family = Sipò fanmi ak vwazen ede anpil moun, sitou moun ki fèk vini. Resevwa fanmi yo, epi ofri moun nan tan pou l pale pou kont li tou.
strengths-arab-words = Pou kèk moun, yon powèm oswa yon chante an arab, nan lang Kurd oswa an pèsan di sa ki difisil pou di. Kenbe liv nan lang sa yo.
strengths-arab-hope = Espwa ak nouvèl fanmi ki lwen ede anpil moun kenbe. Mande kijan fanmi yo ye, e pran tan pou koute repons lan.
strengths-arab-source = Rechèch: S. Elshahat ak T. Moffat, Journal of Immigrant and Minority Health, 2022. Li gade imigran ak refijye ki pale arab. Gade tou: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, nou pa wè dat.

## Kat: moun ak fanmi ki soti nan plizyè ras

strengths-multiracial-words = Anpil moun santi yo byen lè yo chwazi pwòp mo pa yo pou di sa yo ye. Fè fòm ou yo aksepte plis pase yon repons.
strengths-multiracial-sides = Gen moun ki santi yo gen fòs lè yo konnen chak bò nan fanmi yo. Mande sou chak bò, e pa janm fè yo chwazi.
strengths-multiracial-peers = Lè yo rankontre lòt fanmi ki soti nan plizyè ras, sa ede kèk moun santi yo mwens poukont yo. Ofri yon gwoup, oswa yon jounen pou fanmi.
strengths-multiracial-views = Viv ak plis pase yon kilti ede anpil moun konprann lòt moun. Mande yo konsèy lè w ap fè plan.
strengths-multiracial-source = Rechèch: J. Shaff ak lòt moun, Frontiers in Public Health, 2024. Li gade sipò ak idantite. Gade tou: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, nou pa wè dat.

## Kat: moun queer ak trans ki gen koulè

strengths-queer-chosen = Anpil moun rele dabò fanmi yo chwazi a: zanmi ki tankou fanmi. Sou fòm ou yo, ba yo plas fanmi.
strengths-queer-names = Lè yo rele yo ak bon non an, sa ede anpil moun santi yo an sekirite. Mande ki non pou sèvi, ak ki kote li san danje pou sèvi avè l.
strengths-queer-spaces = Kote moun queer ak trans ki gen koulè fè pou tèt yo bay anpil moun fòs. Bay kote sa yo lajan, e peye moun ki montre w bagay.
strengths-queer-faith = Gen moun ki vle kenbe lafwa yo e rete sa yo ye. Jwenn kote lapriyè ki louvri pou kesyon, epi fè moun konnen yo.
strengths-queer-justice = Travay ansanm pou chanjman bay anpil moun espwa. Lè ou di “jistis ki geri” (healing justice), site Kindred, feminis nwa nan Sid Etazini ki dirije l.
strengths-queer-source = Rechèch: R. D. Heath ak L. Keene, Journal of Adolescent Health, 2023. Li gade jèn LGBTQ nwa ak latino, ak kote yo rankontre.
