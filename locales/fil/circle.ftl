### Ang mga tool na “Magsimula ng circle” at “Flyer para sa isang circle”. Ang circle dito ay maliit na grupo ng mga taong nakaupong magkakasama,
### nakikinig, at nagtutulungan; hindi ito seremonya. Binabasa nang malakas ang ilang pangungusap, kaya dapat madaling bigkasin.

## Ang tool at ang mga tanong nito sa screen. Nai-print din ang mga pagpipilian kung paano nakasulat dito.

circle-name = Magsimula ng circle
    .about = Gumawa ng plano para sa sarili ninyong maliit na grupo: kasunduan, kung sino ang gagawa ng ano, at mga sasabihin sa unang pagkikita.
circle-parts = Ano ang dapat na nasa plano mo?
    .hint = Laging kasama: ano ang gagawin kapag may panganib, pagkilala, at kung saan puwedeng magtanong tungkol sa batas.
circle-parts-agreement = Ang kasunduan natin
circle-parts-practical = Pagkain, mga bata, pera, mga gawain
# keep: tinatawag din nang ganito sa Filipino
circle-parts-privacy = Privacy
circle-parts-legal = Mga tanong tungkol sa batas
circle-parts-script = Mga babasahin sa unang pagkikita
circle-parts-sessions = Anim na pagkikita, anim na tanong
circle-group = Ano ang tawag sa circle ninyo?
    .hint = Mas ligtas ang pangalang walang sinasabing pribado sa iba.
circle-who = Para kanino ito?
    .hint = Gamitin ang mga salitang ginagamit ng mga tao para sa sarili nila. Halimbawa: mga magulang na nagsasalita ng Somali.
circle-place = Saan kayo nagkikita?
circle-times = Kailan kayo nagkikita?
    .hint = Halimbawa: unang Linggo ng buwan, 3 hanggang 5
circle-first = Anong petsa ang unang pagkikita?
    .hint = Para lang ito sa file ng kalendaryo na may anim na pagkikita. Puwede mong i-save ang file na iyon bukod pa sa papel. Puwede mo itong iwanang walang laman.
circle-hour = Anong oras ito magsisimula?
circle-every = Gaano kayo kadalas nagkikita?
circle-every-week = Bawat linggo
circle-every-fortnight = Bawat dalawang linggo
circle-every-month = Isang beses bawat buwan
circle-contact = Paano makakapagtanong ang mga tao tungkol dito?
    .hint = Numero o email address. Ipakita lang ang ligtas ipakita.
circle-purpose = Para saan ang circle?
circle-purpose-listen = Para makinig sa isa’t isa, at walang mag-isa.
circle-purpose-loss = Para magkasama-sama pagkatapos ng pagkamatay ng mahal sa buhay o iba pang pagkawala.
circle-purpose-racism = Para makapagpahinga sa rasismo, kasama ng mga nakakaintindi.
circle-purpose-share = Para magbahagian ng pagkain, sakay, oras, at pera, gaya ng magkakapitbahay.

## Ang kasunduan: mga pangako ng mga tao sa circle sa isa’t isa. Binabasa nang malakas ang bawat isa.

circle-agreement = Ano ang dapat sabihin ng kasunduan?
    .hint = Unang ideya lang ito. Ang grupo ang magpapasya sa unang pagkikita.
circle-agreement-stays = Ang napag-usapan dito ay dito lang.
circle-agreement-danger = Kung may buhay na nanganganib, hihingi tayo ng tulong, kahit kailangan nating sabihin iyon sa taong wala sa circle.
circle-agreement-turns = May pagkakataon ang bawat isa. Isa ang nagsasalita, at nakikinig ang iba.
circle-agreement-pass = Walang pinipilit magsalita. Sapat nang sabihin ang “Pass muna ako”.
circle-agreement-fixing = Hindi natin sinusubukang ayusin ang isa’t isa. Nagbibigay lang tayo ng payo kung may humingi.
circle-agreement-names = Tinatawag natin ang bawat tao sa tawag na gusto niya.
circle-agreement-language = Puwedeng magsalita ang bawat isa sa sarili niyang wika. Naghihintay tayo hanggang ma-interpret ito.
circle-agreement-leave = Puwedeng umalis ang kahit sino anumang oras, at hindi niya kailangang sabihin kung bakit.
circle-agreement-room = Ano pa ang napagkasunduan natin?

## Pagkain, mga bata, pera, mga gawain. Nai-print ang mga pagpipilian bilang pangungusap.

circle-practical = Pagkain, mga bata, pera: ano ang bagay sa circle ninyo?
circle-practical-dishes = Puwedeng magdala ng pagkaing pagsasaluhan. Walang pinipilit.
circle-practical-simple = May simpleng makakain at maiinom.
circle-practical-cards = Isinusulat natin sa card kung ano ang nasa bawat pagkain. May mga taong hindi kaya o hindi puwedeng kainin ang lahat.
circle-practical-children = Puwede ang mga bata sa mismong kuwarto.
circle-practical-room = Dalawang adult ang nagbabantay sa mga bata sa malapit na kuwarto.
circle-practical-free = Libre ang pagpunta.
circle-practical-bowl = May mangkok para sa mga gustong magbigay ng pera. Walang tumitingin kung sino ang nagbibigay.
circle-practical-count = Dalawang tao ang magkasamang nagbibilang ng pera at nagsasabi sa lahat kung magkano ito.
circle-roles = Sino ang gagawa ng ano
circle-roles-host = May nagbubukas ng kuwarto at bumabati sa bawat tao.
circle-roles-guide = May gumagabay sa pagkikita at nagbabasa nang malakas.
circle-roles-clock = May tumitingin sa oras, para magkaroon ng pagkakataon ang bawat isa.
circle-roles-care = May sumasamang lumabas sa taong nangangailangan ng katahimikan.
circle-roles-language = May nag-i-interpret.
circle-roles-change = Magpalitan nang madalas ng gawain, para walang masyadong mapagod.

## Ang plano sa papel: ang itaas.

circle-title = Ang circle namin: { $group }
circle-what = Ang circle ay maliit na grupong nagkikita para makinig at magtulungan. Hindi kailangang eksperto ka para magsimula nito.
circle-not-therapy = Hindi ito therapy, at walang nanggagamot dito. Mga taong nakikinig ang narito.
circle-fact-who = Para sa: { $who }
circle-fact-place = Saan: { $place }
circle-fact-times = Kailan: { $times }
circle-fact-contact = May tanong? Makipag-ugnayan sa: { $contact }

## Privacy: mga pangako ng circle. Dito nagpapasya ang mga taong takot kung pupunta sila.

circle-privacy-list = Wala tayong listahan ng mga pangalan. Walang pinapapirma pagdating.
circle-privacy-papers = Hindi tayo kailanman nagtatanong tungkol sa immigration, papeles, o ID.
circle-privacy-write = Hindi natin isinusulat kung sino ang pumunta, ano ang sinabi nila, o saan sila nakatira. Hindi rin natin iyon isinusulat sa pahinang ito.
circle-privacy-phones = Nakatabi ang mga phone. Walang litrato, walang recording. Puwedeng gumamit ng phone ang sinumang nangangailangan nito para sa kalusugan o para makaintindi.
circle-privacy-chat = Sa group chat, nakikita ng lahat ang numero ng lahat. Tinatanong muna natin ang bawat tao.
circle-privacy-limit = Hindi natin matitiyak na iingatan ng lahat ang isang lihim. Bawat tao ang nagpapasya kung ano ang ibabahagi niya.

## Kung may taong nasa panganib. Laging nai-print. May “po” dahil pangkrisis.

circle-danger = Kung may taong nasa panganib
circle-danger-call = Magkasama po kayong tumawag o mag-text sa 988. Taong may training ang sumasagot, araw at gabi, nang libre. Puwede ka ring tumawag tungkol sa ibang tao (nabasa noong Setyembre 14, 2026).
circle-danger-stay = Huwag po siyang iwan. Makinig, at huwag manghusga.
circle-danger-ask = Magtanong po nang diretso: “Naiisip mo bang magpakamatay?” Ayon sa mga pag-aaral, hindi lumalakas ang ganitong mga naiisip dahil sa pagtatanong.
circle-danger-spanish = Para sa Espanyol, tumawag sa 988 at pindutin ang 2, o i-text ang AYUDA sa 988 (nabasa noong Setyembre 14, 2026).
circle-danger-police = Maaaring magpadala ang 988 ng pulis o ambulansya nang walang pahintulot. Ginagawa nila ito kung naniniwala silang may buhay na nanganganib ngayon mismo (nabasa noong Setyembre 14, 2026).
circle-danger-home = May sinasaktan po ba, tinatakot, o kinokontrol ng karelasyon o asawa? Tumawag sa National Domestic Violence Hotline, araw man o gabi: 1-800-799-7233 (nabasa noong Setyembre 14, 2026).
circle-danger-sheet = May iba pang hotline sa pahinang “Makipag-usap sa isang tao ngayon”, pati para sa mga beterano, LGBTQ+, at Native American. Puwede mo itong i-print mula sa app na ito.

## Mga tanong tungkol sa batas. Mga tanong lang, walang sagot: iba-iba ito sa bawat state.

circle-legal-about = Madalas itanong ng mga bagong grupo ang mga ito. Hindi pa nakumpirma ang mga sagot para sa state mo. Hindi ito payong legal.
circle-legal-organization = Kailangan ba naming maging organisasyon?
circle-legal-hurt = Sino ang may pananagutan kung may masaktan o may masira?
circle-legal-insurance = Kailangan ba namin ng insurance? Itanong sa lugar kung saan kayo nagkikita kung ano ang saklaw ng insurance nila.
circle-legal-money = Puwede ba kaming mangolekta ng pera? Sino ang hahawak nito? Kailangan ba namin itong ideklara para sa buwis?
circle-legal-therapy = Hindi therapy ang pagtutulungan. Paano namin ito sasabihin, at ano ang hindi namin dapat ialok?
circle-legal-report = May tao ba rito na kailangang mag-report ng naririnig niya, halimbawa tungkol sa batang nasa panganib?
circle-ask = Saan puwedeng magtanong tungkol sa batas
circle-ask-toolkit = May libreng Mutual Aid Legal Toolkit ang Sustainable Economies Law Center. Tungkol ito sa pagbuo ng grupo, pananagutan, pera, at pag-iingat ng data. Para ito sa United States, at ang ilang bahagi ay para sa California (mula Agosto 30, 2020 ang pinagkunan namin).
# keep: address lang ito
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Puwede ka ring magtanong sa isang opisina ng legal aid (libreng tulong sa batas para sa mga kaunti ang pera). Tumawag sa 211 at itanong kung may malapit sa iyo (mula 2025 ang pinagkunan namin para sa 211).

## Mga babasahin sa unang pagkikita. Isang tao ang magbabasa nito nang malakas sa grupo.

circle-script-welcome = Pagbati
circle-script-hello = Mabuti at narito kayo. Kami ang { $group }.
circle-script-read = Ito ang kasunduan natin. (Basahin ito nang malakas.) May kulang ba? Sang-ayon ba tayong lahat?
circle-script-round = Isa-isa
circle-script-question = Sabihin ang pangalang gusto mong itawag namin sa iyo. Pagkatapos, kung gusto mo: Ano ang nagdala sa iyo rito?
circle-script-turn = Mga tatlong minuto ang bawat tao. Puwede mong sabihin ang “Pass muna ako”. Nakikinig tayo at hindi sumasagot.
circle-script-close = Pagtatapos
circle-script-word = Isang salita mula sa bawat tao: Ano ang pakiramdam mo ngayon?
circle-script-next = Gusto ba nating magkita ulit? Kailan? Ano ang gagawin ng bawat isa sa atin?
circle-script-after = Hindi muna ako aalis agad. Kung may masyadong mabigat, kausapin mo po ako, o tumawag o mag-text sa 988.

## Anim na pagkikita: isang tema, at isang tanong na puwedeng sagutin ng bawat tao.

circle-sessions-arrive = 1. Pagdating. Kailan mo nararamdamang tanggap ka?
circle-sessions-roots = 2. Kung saan tayo nanggaling. Sino ang nagpakita sa iyo kung paano nag-aalaga sa isa’t isa ang mga tao?
circle-sessions-heavy = 3. Ang mabigat. Ano ang mahirap para sa iyo ngayon, at ano ang makakatulong kahit kaunti?
circle-sessions-rest = 4. Pahinga. Ano ang nagpapakalma sa iyo?
circle-sessions-give = 5. Pagbibigay at pagtanggap. Ano ang maibibigay mo, at ano ang kailangan mo?
circle-sessions-on = 6. Pagpapatuloy. Ano ang gusto mong dalhin mula sa circle na ito?

## Pagkilala: pagsasabi kung kanino galing ang isang paraan. Walang kinalaman sa pera. Laging nai-print.

circle-credit = Pagkilala
circle-credit-rule = Galing ba sa ibang komunidad ang isang paraan? Pangalanan ang komunidad na pinanggalingan nito. Magtanong muna bago ito gamitin. Panatilihing sarado ang sarado.
circle-credit-circle = Ang pag-uusap sa isang circle, isa-isa, ay galing sa maraming bayan ng Native American at First Nations. Iba-iba ang anyo nito sa bawat nation.
circle-credit-ceremony = Bukas sa lahat, basta may pagkilala, ang isang simpleng circle. Pag-aari ng bawat nation ang mga panalangin, ang balahibo ng agila, smudging, at iba pang seremonya. Iwan ang mga iyon sa mga Native American na tagapangalaga ng circle.
circle-credit-aid = Pagtutulungan (mutual aid) ang tawag kapag nagtutulungan ang magkakapitbahay. Galing ito sa mga komunidad ng Black, katutubo, at imigrante.

## Ang flyer, sa isang pahina o poster. Binabasa ito sa dingding ng mga hindi magkakakilala. Nasa screen lang ang mga tanong nito.

circle-flyer-name = Flyer para sa isang circle
    .about = Gumawa ng pahina o poster na nag-iimbita sa circle ninyo.
circle-flyer-group = Pangalan ng circle sa flyer
circle-flyer-who = Sino ang iniimbitahan?
circle-flyer-place = Lugar sa flyer
    .hint = Mababasa ng lahat ang isang flyer. Kung dapat manatiling pribado ang lugar, isulat: Magtanong sa amin.
circle-flyer-times = Araw at oras sa flyer
circle-flyer-contact = Numero o address para sa mga tanong
    .hint = Makikita ito ng mga hindi mo kakilala. Huwag gamitin ang address ng bahay mo.
circle-flyer-offers = Ano ang iniaalok ninyo?
    .hint = Lagyan lang ng tsek ang sigurado.
circle-flyer-offers-free = Libre ito.
circle-flyer-offers-food = May pagkain.
circle-flyer-offers-children = Puwedeng magsama ng mga bata.
circle-flyer-offers-interpreter = May interpreter.
circle-flyer-offers-stairs = Makakapasok nang walang hagdan.
circle-flyer-offers-papers = Walang magtatanong ng papeles o ID mo.
circle-flyer-come = Welcome ka rito. Puwede kang magkuwento, o makinig lang.
