### Papye ki dèyè pòt “Dwa m”: yon kat ki mande entèprèt, mo pou lè yo refize, yon plent, ak yon paj sou dwa.
### critical: tout. Non ak nimewo lwa yo, adrès yo, nimewo telefòn yo ak dat yo rete jan yo ye. Pa pwomèt anyen anglè a pa pwomèt.

## Yon kat pou montre nan yon resepsyon

rights-card-name = Mwen bezwen yon entèprèt
    .about = Yon kat pou montre nan yon resepsyon. Li mande yon entèprèt gratis, an anglè ak nan lang ou.
rights-card-language = Lang ou bezwen an
    .hint = Non sa a ap sou kat la, pou anplwaye yo li l. Li ka yon lang siy.
rights-card-speak = Mwen pale { $language }. Tanpri, rele yon entèprèt kalifye.
rights-card-law = Kote ki pran lajan federal pou sante dwe ban m youn, san m pa peye (Seksyon 1557 nan lwa Affordable Care Act).
rights-card-paper = Tanpri, ban m papye enpòtan yo nan lang mwen.
rights-card-family = Pitit mwen oswa fanmi m pa oblije fè entèprèt pou mwen.
rights-card-machine = Pou pawòl ki enpòtan, mwen di non a yon pwogram telefòn oswa yon machin k ap tradui.
rights-card-human = Si yon machin tradui yon tèks enpòtan, fòk yon moun ki se tradiktè kalifye verifye l (45 CFR 92.201).
rights-card-checked = Dènye fwa yo te verifye lwa a: 11 novanm 2025. Sa a se pa konsèy legal.

## Kisa pou fè lè yo refize ba w yon entèprèt

rights-refused-name = Lè yo refize ba w yon entèprèt
    .about = Fraz pou di oswa pou montre, yon etap alafwa, ak plas pou note sa ki te pase.
rights-refused-where = Ki kote ou ye?
rights-refused-where-clinic = Klinik oswa lopital
rights-refused-where-pharmacy = Famasi
rights-refused-where-emergency = Sal ijans
rights-refused-where-insurer = Asirans sante
rights-refused-where-office = Biwo piblik
rights-refused-intro = Fè yon etap alafwa. Ou ka kanpe apre chak etap. Di fraz yo an anglè, oswa lonje dwèt ou sou yo.
rights-refused-first = Si ou ka an danje, kite yo ede w dabò. Ou ka mande yon entèprèt ankò nenpòt lè.
rights-refused-again = Etap 1: Mande ankò
rights-refused-say-need = Mwen bezwen yon entèprèt kalifye. Tanpri, rele youn kounye a.
rights-refused-say-law = Li gratis pou mwen. Se Seksyon 1557 nan lwa Affordable Care Act ki di sa.
rights-refused-say-clinic = Anvan m di m dakò pou yon swen, mwen bezwen konprann li.
rights-refused-say-pharmacy = Tanpri, di m nan lang mwen kijan pou m pran medikaman sa a.
rights-refused-say-emergency = Tanpri, egzamine m kounye a, menm si m pa ka peye. Yon lwa federal ki rele EMTALA di sa.
rights-refused-say-insurer = Tanpri, mete yon entèprèt sou apèl sa a. M ap tann.
rights-refused-say-office = Biwo ki resevwa lajan federal pa gen dwa trete m pi mal akòz orijin nasyonal, sa vle di peyi kote mwen oswa fanmi m soti (Tit VI nan lwa Civil Rights Act).
rights-refused-higher = Etap 2: Mande yon moun ki ka deside
rights-refused-say-coordinator = Èske m ka pale ak koòdonatè Seksyon 1557 la, ak moun ki defann pasyan yo (patient advocate) oswa ak sipèvizè w?
rights-refused-note = Etap 3: Ekri sa ki pase
rights-refused-note-about = Ekri nan nenpòt lang. Kenbe papye sa a yon kote ki an sekirite.
rights-refused-say-name = Tanpri, èske m ka konnen non ou?
rights-refused-note-who = Non moun ki te di non an:
rights-refused-note-when = Dat, lè ak kote:
rights-refused-note-words = Sa yo te di:
rights-refused-enough = Ou pa oblije fè plis
rights-refused-enough-about = Sante w vin an premye. Si ou vle pote plent, papye “Plent sou swen sante ki pa jis” montre kijan.
rights-refused-limits = Yon kote ki pa resevwa lajan federal ka pa oblije swiv lwa sa yo. Nou pa rive konfime lwa eta w la.
rights-refused-checked = Dènye fwa yo te verifye yo: Seksyon 1557, 11 novanm 2025; Tit VI, 10 desanm 2025; EMTALA, nan paj ki gen dat jen 2024. Sa a se pa konsèy legal.

## Yon plent bay Office for Civil Rights

rights-complaint-name = Plent sou swen sante ki pa jis
    .about = Kijan pou pote plent bay gouvènman federal la, kisa sa di sou ou, ak yon fèy pou ranpli.
rights-complaint-what = Biwo Dwa Sivil (Office for Civil Rights) fè pati Depatman Sante ak Sèvis Imen Etazini (U.S. Department of Health and Human Services, HHS). Li gade ka kote moun sibi lenjistis nan swen sante, pa egzanp lè yo refize ba w yon entèprèt. Li gratis. Li pa avoka w, men li ka fè yon kote chanje.
rights-complaint-someone = Yon moun ou fè konfyans ka fè sa pou ou. Anjeneral, biwo a bezwen siyati w ki montre ou dakò.
rights-complaint-deadline = Voye l nan 180 jou apre jou bagay la te rive. Biwo a ka bay plis tan si gen yon bon rezon.
rights-complaint-tells = Sa yon plent di sou ou
rights-complaint-tells-office = Fòm nan mande non ou, adrès ou, nimewo telefòn ou ak sa ki te pase. Biwo a ka jwenn kopi dosye medikal ou tou.
rights-complaint-tells-place = Biwo a ka gen pou di kote a non ou. Fòk ou dakò alekri anvan. Si ou di non, anjeneral li fèmen plent lan.
rights-complaint-tells-agencies = Si sa sanble yo te vyole yon lwa, biwo a ka pase plent ou a bay yon lòt ajans. Li pa bezwen pèmisyon w.
rights-complaint-tells-immigration = Nou pa rive konfime si ajan imigrasyon ka vin konnen gen yon plent. Si sa ka yon danje, mande yon avoka imigrasyon anvan.
rights-complaint-tells-lawyer = Pou jwenn yon avoka imigrasyon: https://www.immigrationadvocates.org/legaldirectory/ (nou te li sa 19 jiyè 2026)
rights-complaint-tells-punish = Lalwa entèdi kote a pini w poutèt yon plent.
rights-complaint-stop = Ou ka kanpe la. Pa gen pwoblèm.
rights-complaint-write = Etap 1: Ekri sa ki te pase
rights-complaint-write-about = Ekri nan nenpòt lang. Nan biwo a, èd nan lang ou gratis. Pwogram sa a pa voye anyen.
rights-complaint-happened = Sa ki te pase:
rights-complaint-where = Ki kote (non ak adrès kote a):
rights-complaint-when = Kilè (dat ak lè):
rights-complaint-who = Ki moun (non l, oswa sa moun nan fè la):
rights-complaint-asked = Sa ou te mande, ak sa yo te reponn:
rights-complaint-send = Etap 2: Voye l
rights-complaint-send-about = Chwazi yon mwayen. Ajoute non ou, adrès ou ak nimewo telefòn ou. Mete dat la epi siyen l. Kenbe yon kopi.
rights-complaint-send-web = Sou entènèt: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Pa lapòs: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Pa imèl: OCRComplaint@hhs.gov. Gen lòt moun ki ka rive li yon imèl sou wout la.
rights-complaint-send-phone = Pou jwenn èd nan telefòn: 1-800-368-1019 (TTY 1-800-537-7697). Mande yon entèprèt.
rights-complaint-send-checked = Adrès ak nimewo sa yo soti nan 2023. Gade www.hhs.gov/civil-rights anvan ou voye anyen.
rights-complaint-send-after = Apre sa, biwo a gade si li gen dwa okipe plent lan. Li ka pale avè w ak kote a. Alafen, li voye yon lèt. Nou pa rive konfime konbyen tan sa pran.
rights-complaint-other = Lòt mwayen
rights-complaint-other-place = Nan kote a menm: mande koòdonatè Seksyon 1557 la kijan pou depoze yon plent anndan (grievance). Yon kote ki anba lwa sa a e ki gen 15 travayè oswa plis dwe gen yon koòdonatè.
rights-complaint-other-emergency = Si yon sal ijans te voye w ale: biwo CMS pran plent sou www.cms.gov, menm san non ou. CMS ka kontakte kanmenm pasyan ki gen non yo nan dosye lopital la (paj 5 jen 2024).
rights-complaint-other-lawyer = Èd legal bay moun ki pa gen anpil lajan yon avoka gratis. Gade www.lsc.gov (nou te li sa 4 septanm 2025). Gen biwo ki pa ka ede tout imigran.
rights-complaint-other-state = Biwo eta yo: nou pa rive konfime yo pou eta w la.
rights-complaint-sources = Lwa federal sèlman. Sa soti nan paj HHS, fòm li ak fèy enfòmasyon li, nan kopi ki soti 2021 rive 2025. Sa a se pa konsèy legal.

## Prensipal dwa yo sou yon paj

rights-know-name = Prensipal dwa m nan swen sante
    .about = Yon paj sou èd nan lang ou, trètman ki jis, vi prive ak ijans, ak sous yo.
rights-know-intro = Sa yo se lwa federal, pou tout Etazini. Yo pa aplike toupatou.
rights-know-language = Èd nan lang ou
rights-know-language-free = Yon lopital, yon klinik, yon famasi oswa yon asirans ki pran lajan federal dwe ofri w yon entèprèt lè ou bezwen youn. Li gratis pou ou.
rights-know-language-who = Entèprèt la dwe kalifye, e li dwe kenbe sekrè w. Anplwaye yo pa dwe mete pitit ou nan plas entèprèt la, ni yon fanmi ki pa kalifye.
rights-know-language-deaf = Si ou soud oswa ou gen andikap, kote ki resevwa lajan federal dwe fè sa ki nesesè pou ou menm ak yo youn konprann lòt. Yon entèprèt lang siy se yon mwayen.
rights-know-language-source = Seksyon 1557 nan lwa Affordable Care Act ak 45 CFR 92.201: yo te an vigè dènye fwa yo te verifye yo, 11 novanm 2025. Seksyon 504 nan lwa Rehabilitation Act: dènye verifikasyon an jiyè 2025.
rights-know-fair = Trètman ki jis
rights-know-fair-what = Kote ki resevwa lajan federal pa gen dwa trete w pi mal akòz ras ou, koulè w oswa peyi kote ou soti. Nan swen sante, yo pa gen dwa fè sa akòz sèks, laj oswa andikap non plis.
rights-know-fair-changed = An 2025, gouvènman an te retire ansyen direktiv sou lang. Lwa yo menm pa chanje. An oktòb 2025, yon tribinal te anile pati nan yon règ sante ki te pale de idantite jan (gender identity). Lòt lwa ka toujou ede moun trans.
rights-know-fair-source = Tit VI nan lwa Civil Rights Act of 1964, dènye verifikasyon 10 desanm 2025; Seksyon 1557; Tennessee v. Kennedy, 22 oktòb 2025.
rights-know-private = Vi prive
rights-know-private-what = Pifò doktè, klinik, famasi ak asirans dwe kenbe enfòmasyon sou sante w prive. Ou ka mande pou wè dosye w epi jwenn yon kopi. Sa pa konsène kèk nòt yon terapis ekri.
rights-know-private-limits = Nan kèk ka, yon kote ka di lòt moun, pa egzanp lè yon jij bay lòd oswa lè gen yon gwo danje. Pwogram telefòn ak gwoup sipò ka pa oblije swiv lwa sa a.
rights-know-private-source = Règ HIPAA sou vi prive (HIPAA Privacy Rule), 45 CFR Part 164. Tèks 8 novanm 2024.
rights-know-emergency = Sal ijans
rights-know-emergency-what = Lopital ki pran Medicare e ki gen yon sal ijans dwe egzamine w. Nan yon ijans, yo dwe trete w jiskaske ou estab, oswa voye w yon lòt kote san danje. Ni lajan, ni asirans, ni sitiyasyon imigrasyon ou pa konte pou sa.
rights-know-emergency-limits = Yo ka voye yon bil ba w kanmenm. Sa se pou ijans sèlman: lòt pwogram ka mande sitiyasyon imigrasyon w.
rights-know-emergency-source = Lwa Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Dènye verifikasyon nan paj ki gen dat jen 2024.
rights-know-end = Si yon kote di non, gade papye “Lè yo refize ba w yon entèprèt”. Èd legal ka di w plis.
rights-know-checked = Nou pa rive konfime lwa eta w la. Sa a se pa konsèy legal.
