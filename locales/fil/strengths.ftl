### Mga lakas ng mga komunidad: maiikling card para sa dingding o folder, gawa ng isang center o kaibigan. Dalawang pangungusap ang bawat card: kung ano ang
### nakakatulong sa marami, at kung ano ang magagawa ng iba. Laging “marami”, “ilan”, o “madalas”: hindi kailanman lahat.

## Ang pinipili at tina-type bago gawin ang mga card.

strengths-name = Mga lakas ng mga komunidad
    .about = Mga card na ipi-print: ano ang nakakatulong sa mga tao para manatiling maayos, at ano ang magagawa ng isang center o kaibigan.
strengths-who = Para sa aling mga komunidad?
    .hint = Para sa poster, pumili ng isa o dalawa.
strengths-who-black = Mga komunidad ng Black
strengths-who-latine = Mga komunidad ng Latine
strengths-who-asian = Mga komunidad ng Asian American
strengths-who-pacific = Mga komunidad ng Native Hawaiian at Pacific Islander
strengths-who-native = Mga komunidad ng American Indian at Alaska Native
strengths-who-arab = Mga komunidad ng Arabo at taga-Middle East
strengths-who-multiracial = Mga tao at pamilyang may higit sa isang lahi
strengths-who-queer = Queer at trans na people of color
strengths-own = Mga card sa sarili naming salita
    .hint = Isang card sa bawat linya: ano ang nakakatulong, at ano ang magagawa ng iba. Huwag magsulat ng pangalan ng mga tao.

## Sa pahina at sa poster.

strengths-title = Ano ang nakakatulong, at ano ang magagawa ng iba
strengths-many = Sinasabi ng mga card na ito kung ano ang nakakatulong sa maraming tao, pero hindi sa lahat. Tanungin ang bawat tao kung ano ang nakakatulong sa kanya.
strengths-authors = Isinulat ito ng mga gumawa ng app na ito. Magtanong muna sa komunidad bago ito gamitin.
strengths-studies = Mga buod ng mga pag-aaral na binanggit dito ang nabasa namin, hindi ang buong pag-aaral. Tungkol ang mga ito sa ilan sa mga lakas na ito, hindi sa lahat.

## Mga card: mga komunidad ng Black.

strengths-black-kin = Sa maraming pamilya, nag-aalaga sa isa’t isa ang mga lolo at lola, mga tita, mga ninong at ninang, at mga kapitbahay. Itanong kung sino ang itinuturing na pamilya, at hayaan silang sumama.
strengths-black-history = Nakakatulong sa maraming kabataan ang pag-alam sa kasaysayan ng mga Black kapag nakakaranas sila ng rasismo. Ipakita ito sa mga kuwarto ninyo buong taon, at hayaang mga Black ang magkuwento nito.
strengths-black-faith = Maraming tao ang kumukuha ng lakas sa panalangin, sa simbahan, o sa moske. Humanap ng mga pinuno ng pananampalataya na bukas sa mga tanong tungkol sa mental health, at makipagtulungan sa kanila.
strengths-black-circles = Galing sa mga babaeng African American ang mga sister circle, at nagbibigay ang mga ito sa marami sa kanila ng lugar para magsalita. Mag-alok ng kuwarto, at hayaang sila ang mamuno.
strengths-black-aid = Matagal nang nagpapakain at nagtutulungan ang mga komunidad ng Black, gaya ng ginawa ng Black Panthers sa mga libreng almusal. Magbigay ng pera o oras sa mga grupong gumagawa nito ngayon.
strengths-black-source = Pag-aaral: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Tungkol ito sa pagkakakilanlan, pananampalataya, at pamilya ng mga kabataang African American.

## Mga card: mga komunidad ng Latine.

strengths-latine-family = Para sa maraming tao, ang mga magulang, pinsan, ninong, at ninang ang unang tulong. Itanong kung gusto nilang isama ang pamilya, at tanggapin kung ayaw.
strengths-latine-language = Madalas na mas madaling sabihin ang damdamin sa Espanyol, Portuges, o isang katutubong wika. Itanong kung anong wika, at humanap ng taong nagsasalita nito.
strengths-latine-promotoras = Mga kapitbahay na may training ang mga promotora, isang gawaing mula sa mga komunidad ng Latin America at Latine. Maraming tao ang nagtitiwala sa kanila: bayaran sila, at makinig sa kanila.
strengths-latine-mutualistas = Ang mga komunidad ng Mexicano sa Texas ay bumuo ng mga mutualistas, mga grupong nagtutulungan ang mga kasapi. Humanap ng ganitong mga grupo na malapit sa inyo, at suportahan sila.
strengths-latine-source = Pag-aaral: E. Valdivieso-Mora at iba pa, Frontiers in Psychology, 2016. Tungkol ito sa malalapit na pamilya ng mga Latino, at maliit ang nakita nitong epekto.

## Mga card: mga komunidad ng Asian American.

strengths-asian-ties = Nakakatulong sa maraming tao para manatiling maayos ang pagiging malapit sa pamilya, mga kaibigan, at kapitbahay. Tanggapin ang buong pamilya, kung gusto iyon ng tao.
strengths-asian-cultures = Maraming kabataan ang nabubuhay sa dalawang kultura, at puwedeng magpalakas sa kanila ang dalawang ito. Tulungan ang mga magulang at anak na magkaintindihan, sa tulong ng interpreter na may training.
strengths-asian-kapwa = Pagpapahalagang Pilipino ang kapwa: hindi hiwalay ang ako at ikaw. Imbitahan ang mga kapitbahay na Pilipino na magsalita tungkol dito, at sabihing sa kanila ito galing.
strengths-asian-places = May mga nakatatandang nakakahanap ng kapayapaan sa isang templo, simbahan, moske, o hardin. Pumunta roon, at itanong kung ano ang makakatulong.
strengths-asian-source = Pag-aaral: W. Zhang at V. M. Ta, Social Science & Medicine, 2009. Tungkol ito sa pamilya, mga kamag-anak, kaibigan, at kapitbahay.

## Mga card: mga komunidad ng Native Hawaiian at Pacific Islander.

strengths-pacific-named = May sariling pangalan at kuwento ang bawat pangkat ng tao: Hawaiian, Samoan, Tongan, Marshallese, at iba pa. Bigyan ang bawat isa ng sariling linya sa mga form ninyo.
strengths-pacific-land = Maraming Native Hawaiian ang kumukuha ng lakas sa ‘āina, ang lupang nagpapakain sa mga tao. Sumali sa mga araw ng paggawa sa lupa na pinamumunuan ng mga Hawaiian.
strengths-pacific-story = Galing ang talk story sa mga Native Hawaiian at mga lokal na komunidad ng Hawai‘i: pagbabahagi ng mga kuwento, nang walang pagmamadali. Maglaan ng oras para dito bago ang mga papel at tanong.
strengths-pacific-islands = Maraming taong malayo sa sarili nilang isla ang nagkikita sa simbahan o samahan ng isla nila. Mag-alok ng kuwarto, at itanong kung ano ang kailangan nila.
strengths-pacific-source = Pag-aaral: M. C. K. Antonio at iba pa, Genealogy, 2024. Tungkol ito sa mga Native Hawaiian, kultura, at lupa, hindi sa ibang pangkat ng tao sa Pacific.

## Mga card: mga komunidad ng American Indian at Alaska Native. Ang nation ay isang tribo o katutubong bayan, hindi isang bansa.

strengths-native-nation = Nagbibigay ng lakas sa maraming tao ang pagiging kabilang sa nation nila at ang pag-aaral ng wika nito. Itanong ang pangalan ng nation, at suportahan ang mga klase nito.
strengths-native-elders = Maayos ang lagay ng maraming kabataan kapag malapit ang mga elder. Bayaran ang oras ng mga elder, at hayaan silang pumili kung ano ang ibabahagi nila.
strengths-native-ceremony = May mga taong kumukuha ng lakas sa mga seremonya ng nation nila. Bigyan ng panahon ang mga ito, huwag itanong kung ano ang nangyayari roon, at huwag kailanman gayahin.
strengths-native-led = Maraming tao ang nagtitiwala sa tulong na pinamumunuan ng mga Native American. Alamin kung ano ang mayroon na malapit sa inyo, at ito ang unang banggitin.
strengths-native-source = Pag-aaral: N. A. John-Henderson at iba pa, Development and Psychopathology, 2023. Tungkol ito sa mga lakas na panlipunan, pangkultura, at espirituwal.

## Mga card: mga komunidad ng Arabo at taga-Middle East.

strengths-arab-faith = Maraming tao ang kumukuha ng lakas sa panalangin: sa moske, simbahan, sinagoga, o sa bahay. Mag-alok ng tahimik na kuwarto, at isaalang-alang ang mga oras ng panalangin kapag nagpaplano.
strengths-arab-family = Nakakatulong sa maraming tao ang suporta ng pamilya at mga kapitbahay, lalo na sa mga bagong dating. Tanggapin ang mga kamag-anak, at mag-alok din ng oras na makausap siya nang mag-isa.
strengths-arab-words = Para sa ilang tao, ang tula o kanta sa Arabe, Kurdish, o Persian ang nagsasabi ng mahirap sabihin. Magkaroon ng mga aklat sa mga wikang ito.
strengths-arab-hope = Pag-asa at balita mula sa pamilyang nasa malayo ang nagpapalakas ng loob ng maraming tao. Kumustahin ang pamilya nila, at maglaan ng oras para sa sagot.
strengths-arab-source = Pag-aaral: S. Elshahat at T. Moffat, Journal of Immigrant and Minority Health, 2022. Tungkol ito sa mga imigrante at refugee na nagsasalita ng Arabe. Tingnan din: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, walang nakitang petsa.

## Mga card: mga tao at pamilyang may higit sa isang lahi.

strengths-multiracial-words = Maayos ang lagay ng maraming tao kapag sila ang pumipili ng sarili nilang salita para sa kung sino sila. Hayaang tumanggap ng higit sa isang sagot ang mga form ninyo.
strengths-multiracial-sides = Lumalakas ang loob ng ilang tao kapag kilala nila ang bawat panig ng pamilya nila. Magtanong tungkol sa bawat panig, at huwag silang papiliin kailanman.
strengths-multiracial-peers = Nakakabawas sa pag-iisa ng ilang tao ang makakilala ng ibang pamilyang may higit sa isang lahi. Mag-alok ng grupo, o ng isang araw para sa mga pamilya.
strengths-multiracial-views = Nakakatulong sa maraming tao ang mabuhay sa higit sa isang kultura para maintindihan ang iba. Hingin ang payo nila kapag nagpaplano kayo.
strengths-multiracial-source = Pag-aaral: J. Shaff at iba pa, Frontiers in Public Health, 2024. Tungkol ito sa suporta at pagkakakilanlan. Tingnan din: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, walang nakitang petsa.

## Mga card: queer at trans na people of color.

strengths-queer-chosen = Maraming tao ang unang tumatawag sa pamilyang pinili nila: mga kaibigang parang pamilya na. Sa mga form ninyo, ilagay sila kung saan nakalagay ang pamilya.
strengths-queer-names = Nakakatulong sa maraming tao ang tawagin sa tamang pangalan para maramdaman nilang ligtas sila. Itanong kung anong pangalan ang gagamitin, at kung saan ligtas itong gamitin.
strengths-queer-spaces = Nagbibigay ng lakas sa maraming tao ang mga lugar na gawa ng at para sa queer at trans na people of color. Pondohan ang mga ito, at bayaran ang mga taong nagtuturo sa inyo.
strengths-queer-faith = May mga taong gustong panatilihin ang pananampalataya nila at maging kung sino sila. Humanap ng mga lugar ng pananampalataya na bukas sa mga tanong, at ipaalam ito sa mga tao.
strengths-queer-justice = Nagbibigay ng pag-asa sa maraming tao ang sama-samang pagkilos para sa pagbabago. Kapag sinabi mong “healing justice”, banggitin ang Kindred, na pinamumunuan ng mga Black na feminista ng Southern United States.
strengths-queer-source = Pag-aaral: R. D. Heath at L. Keene, Journal of Adolescent Health, 2023. Tungkol ito sa mga kabataang Black at Latine na LGBTQ at kung saan sila nagkikita.
