### Kesyon ak respè: yon fèy kesyon sou yon moun, pou òganizasyon k ap sèvi moun, ak yon paj pou anplwaye yo. Moun ekri sou papye; pwogram nan pa kenbe okenn repons.

respectful-name = Kesyon ak respè
    .about = Fè yon fèy ki poze moun kesyon sou tèt yo ak dousè. Yo ekri sou papye. Pwogram sa a pa kenbe okenn repons.
respectful-about = Sou kisa ou bezwen poze kesyon?
    .hint = Mande sèlman sa w ap itilize pou sèvi moun yo pi byen.
respectful-about-race = Ras ak gwoup etnik
respectful-about-language = Lang
respectful-about-interpreter = Entèprèt
respectful-about-disability = Andikap
respectful-about-gender = Pwonon ak idantite jan (gender)
respectful-about-faith = Lafwa oswa sipò espirityèl
respectful-who = Ki moun ki pral wè repons yo?
    .hint = Site tout moun, pa egzanp: konseye w la ak resepsyon an.

## Fèy la, pou moun y ap sèvi a

respectful-title = Ou menm, ak pwòp mo pa w
respectful-skip = Ou ka sote nenpòt kesyon. Ou ka chanje yon repons nenpòt lè.
respectful-choose = Oswa chwazi tout sa ki bon pou ou:
respectful-prefer = Mwen pito pa di
respectful-who-sees = Moun ki pral wè sa: { $who }
respectful-same = W ap jwenn menm swen an si ou sote sa.

## Kesyon yo

respectful-race-question = Kijan ou dekri ras ou, gwoup etnik ou, tribi w oswa nasyon w?
respectful-race-black = Moun nwa oswa Afwo-Ameriken
respectful-race-indigenous = Natif Ameriken, Natif Alaska oswa endijèn
respectful-race-asian = Azyatik oswa Ameriken azyatik
respectful-race-pacific = Natif Awayi oswa moun zile Pasifik yo
respectful-race-latine = Latino, Latina, Latine oswa ispanik
respectful-race-mena = Moun Mwayen Oryan oswa Afrik dinò
respectful-race-white = Moun blan
respectful-race-why = Poukisa nou mande: pou nou wè si nou trete tout moun byen menm jan.
respectful-language-question = Ki lang ou pi byen pale, siyen oswa li?
respectful-language-talk = Tanpri, pale oswa siyen avè m nan lang mwen.
respectful-language-write = Tanpri, ekri m nan lang mwen.
respectful-language-read = Tanpri, li papye yo awotvwa pou mwen.
respectful-language-why = Poukisa nou mande: pou nou konprann ou, epi pou ou konprann nou.
respectful-interpreter-question = Èske ou vle yon entèprèt? Pou ki lang?
respectful-interpreter-far = Nan telefòn oswa sou videyo
respectful-interpreter-near = Nan menm sal avè m
respectful-interpreter-stranger = Pa yon moun ki konnen m
respectful-interpreter-why = Poukisa nou mande: pou nou jwenn yon entèprèt pou ou. Li gratis pou ou. Ou pa bezwen mennen fanmi.
respectful-disability-question = Kisa nou ta dwe konnen sou kò w, lespri w oswa sans ou (je, zòrèy), pou nou sèvi w byen?
respectful-disability-steps = Yon antre ki pa gen mach eskalye
respectful-disability-print = Gwo lèt, oswa èd pou li ak ekri
respectful-disability-time = Plis tan, oswa yon sal ki trankil
respectful-disability-why = Poukisa nou mande: pou nou chanje sal nou yo, papye nou yo ak vizit yo jan ou bezwen yo.
respectful-pronouns-question = Ki non ak ki pwonon pou nou sèvi pou ou (an anglè: she, he, they)? Ki kote nou pa dwe sèvi ak yo?
respectful-gender-question = Fanm, gason, oswa yon lòt mo: kijan ou di sa ou ye?
respectful-gender-woman = Fanm
respectful-gender-man = Gason
respectful-gender-nonbinary = Non-binè
# keep: menm mo a an kreyòl
respectful-gender-trans = Trans
respectful-gender-why = Poukisa nou mande: pou nou rele w ak bon non an, epi pou nou ba w swen ki bon pou ou.
respectful-faith-question = Èske lafwa, lespri oswa tradisyon t ap ede w isit la? Kijan?
respectful-faith-place = Yon kote pou lapriyè oswa pou rete trankil
respectful-faith-visit = Yon vizit yon moun ki gen menm lafwa oswa menm tradisyon avè m
respectful-faith-why = Poukisa nou mande: lafwa ak tradisyon ka bay fòs. Nou vle fè plas pou pa w la.

## Paj pou anplwaye yo

respectful-staff = Pou anplwaye yo: kijan pou poze kesyon
respectful-staff-everyone = Poze tout moun menm kesyon yo. Pa janm poze yo sèlman bay moun ki gen yon sèten aparans oswa yon sèten aksan.
respectful-staff-guess = Pa janm devine. Yon non, yon figi, yon vwa oswa rad pa ba w repons lan.
respectful-staff-immigration = Pa janm mande sitiyasyon imigrasyon yon moun. Pa janm ekri l.
respectful-staff-private = Mande yon kote pèsonn pa ka tande. Kite moun nan menm reponn, pa fanmi an.
respectful-staff-promise = Di laverite sou poukisa ou mande ak ki moun ki wè repons yo. Pwomèt sèlman sa ou ka kenbe.
respectful-staff-accept = Si yon moun pa vle reponn, di l mèsi epi kontinye.
respectful-staff-keep = Fèmen papye yo akle. Kenbe sèlman sa w ap itilize. Pa janm pibliye yon chif ki pi piti pase 10.
