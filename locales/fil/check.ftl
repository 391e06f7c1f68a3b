### Pagsusuri ng isang organisasyon: ang screen, ang mga pahayag na susuriin, ang report, at tatlong papel. Simple, patas, at hindi naninisi.
### Ang isang pahayag (check-s-...) ay totoo o hindi totoo sa organisasyon: dapat masagot ng oo o hindi, kaya hindi ito pinalalambot.

## Ang screen.

check-title = Suriin ang isang organisasyon
check-intro = Piliin kung anong uri ng organisasyon ito. Pagkatapos, sabihin sa bawat pahayag kung totoo iyon doon. Tapat na sagot ang “Hindi alam”.
check-unsaved = Walang itinatabi maliban kung ise-save mo. Kapag isinara mo ang window o ginamit mo ang “Umalis agad”, mawawala ito.
check-no-names = Huwag sumulat tungkol sa isang partikular na pasyente, estudyante, o manggagawa. Baka malaman ng iba kung sino sila.
check-kind = Anong uri ng organisasyon ito?
check-kind-clinic = Klinika o counseling center
check-kind-workplace = Lugar ng trabaho
check-kind-school = Paaralan o kolehiyo
check-kind-research = Institusyon ng pananaliksik
check-kind-public = Opisina ng gobyerno
check-kind-community = Grupo sa komunidad
check-organization = Pangalan ng organisasyon
check-answer-met = Totoo
check-answer-partly = Bahagyang totoo
check-answer-not = Hindi totoo
check-answer-unknown = Hindi alam
check-evidence = Ano ang nagpapakita nito
    .hint = Halimbawa: isang tuntunin, isang page, isang bilang, o ang nakita mo.
check-owner = Sino ang bahala rito
check-until = Takdang petsa
check-money = Pera
# keep: pangalan ang CLAS
check-clas = CLAS: { $numbers }
check-clas-about = Kasama ang mga numerong ito sa mga pambansang pamantayan ng CLAS (15 National CLAS Standards). Galing ang mga ito sa kagawaran ng kalusugan (U.S. Department of Health and Human Services).
check-progress = Nasagot: { $done } sa { $all }
check-save = I-save sa isang file
check-save-about = Mase-save ito sa sarili mong file. Ikaw ang bahala kung lalagyan mo ng passphrase. Kung walang passphrase, mababasa ang file ng sinumang makakita nito. Kung mawala mo ang passphrase, walang makapagbubukas ng file.
check-open = Magbukas ng na-save na pagsusuri
check-open-about = Kung may mas naunang pagsusuri, sasabihin din ng report kung ano ang nagbago.

## Mga grupo ng pahayag. Maikli.

check-group-leadership = Pamumuno
check-group-language = Wika
check-group-staff = Staff at mga volunteer
# keep: tinatawag din nang ganito sa Filipino
check-group-data = Data
check-group-voice = Tinig ng komunidad
check-group-complaints = Mga reklamo

## Mga pahayag: Pamumuno.

check-s-leader-named = Nakasulat, at may pangalan, kung sinong pinuno ang may pananagutan sa patas na trato sa people of color.
check-s-leader-money = May nakasulat na halaga sa budget para gawing mas patas ang mga bagay para sa people of color.
check-s-leader-vote = May boto ang people of color sa board o sa grupong namumuno.
check-s-leader-harm = Sa nakaraang dalawang taon, sinuri ng mga pinuno, nang nakasulat, kung alin sa sarili nilang mga tuntunin ang nakakasakit sa people of color.
check-s-leader-goal = May layunin sa plano ngayong taon para sa mental health ng people of color, at may petsa ito.
check-s-leader-report = Minsan sa isang taon, inilalathala ng mga pinuno kung ano ang bumuti at kung ano ang hindi.
check-s-leader-police = May nakasulat na tuntunin kung kailan puwedeng tumawag ng pulis para sa isang taong nasa krisis.
check-s-leader-price = Bago ang unang pagpunta, nalalaman ng mga tao kung magkano ito kapag walang insurance.
check-s-leader-time-off = Nangako ang mga pinuno, nang nakasulat, na walang parurusahan dahil sa pagliban para sa mental health.

## Mga pahayag: Wika.

check-s-language-money = May nakasulat na halaga sa budget para sa mga interpreter at salin.
check-s-language-interpreter = Nakakakuha ang mga tao ng libreng interpreter, sa telepono o nang personal, sa loob ng 15 minuto.
check-s-language-sign = May karatula sa pasukan na nagsasabi sa ilang wika na libre ang interpreter.
check-s-language-tested = Nakapasa ang mga interpreter sa test sa dalawang wika.
check-s-language-children = Walang nagpapa-interpret sa mga bata.
check-s-language-counselor = Sa loob ng 14 na araw, nakakausap ng mga tao ang isang counselor na nagsasalita ng wika nila.
check-s-language-papers = Ang mga papel na pipirmahan ay nasa Ingles at nasa tatlong iba pang wika na pinakaginagamit dito.
check-s-language-read = Bago gamitin ang isang salin, nabasa na ito ng taong mahusay sa wikang iyon.
check-s-language-own = Walang tuntuning nagbabawal sa mga tao na mag-usap sa sarili nilang wika.
check-s-language-deaf = Nakakakuha ang mga Bingi ng libreng sign language interpreter.

## Mga pahayag: Staff at mga volunteer.

check-s-staff-money = May nakasulat na halaga sa budget para makahanap at mapanatili ang staff o mga volunteer na people of color.
check-s-staff-training = May bayad na oras ang lahat ng staff taon-taon para matuto tungkol sa rasismo at suriin ang sarili nilang mga nakasanayan.
check-s-staff-taught = Ang training tungkol sa isang komunidad ay itinuturo ng mga taong galing sa komunidad na iyon, nang may bayad.
check-s-staff-second-language = May dagdag na bayad ang staff na gumagamit ng ikalawang wika sa trabaho.
check-s-staff-leaving = Kapag umaalis sa trabaho ang staff na people of color, tinatanong sila kung bakit, at nakakarating sa mga pinuno ang mga dahilan.
check-s-staff-pay = Taon-taon, pinaghahambing ang sahod ayon sa lahi, at itinatama ang mga hindi patas na agwat.
check-s-staff-names = Ginagamit ng staff at mga volunteer ang pangalan at paraan ng pagtukoy na hinihiling ng bawat tao (sa Ingles: she, he, o they).
check-s-staff-match = Ang mga humihiling ng counselor mula sa sarili nilang komunidad ay inaalok ng isa, dito o sa ibang lugar.

## Mga pahayag: Data.

check-s-data-money = May nakasulat na halaga sa budget para alamin kung sino ang maayos ang trato at sino ang hindi.
check-s-data-choice = Puwedeng isulat ng mga tao ang lahi, wika, at kasarian nila sa sarili nilang salita, o huwag nang sagutin.
check-s-data-waiting = Dalawang beses sa isang taon, pinaghahambing ang haba ng paghihintay ayon sa lahi at wika.
check-s-data-discipline = Binibilang ayon sa lahi ang mga parusa gaya ng suspensyon, at inilalathala ang mga bilang taon-taon.
check-s-data-jobs = Taon-taon, binibilang ayon sa lahi ang mga tinanggap sa trabaho, ang mga na-promote, at ang mga tinanggal.
check-s-data-needs = Sa nakaraang tatlong taon, tinanong ang komunidad kung ano ang kailangan nito at kung ano ang nakakatulong na.
check-s-data-immigration = Tinatanong lang ang mga tao tungkol sa immigration status kung may benepisyong nakasalalay dito.
check-s-data-request = May nakasulat na tuntunin kung sino ang nagpapasya kapag humihingi ang pulis o mga opisyal ng immigration ng data tungkol sa mga tao.
check-s-data-questions = Sinubok ang mga talatanungan tungkol sa mental health kasama ng mga komunidad na sumasagot sa mga ito.
check-s-data-control = Magkasamang nagpapasya ang komunidad at ang mga mananaliksik kung sino ang puwedeng gumamit ng data ng komunidad sa ibang panahon.
check-s-data-again = Inuulit taon-taon ang pagsusuring ito, o ang isang katulad nito.

## Mga pahayag: Tinig ng komunidad.

check-s-voice-money = May nakasulat na halaga sa budget para bayaran ang people of color sa payong ibinibigay nila.
check-s-voice-council = Nakikipagmiting sa mga pinuno ang isang konseho ng mga taga-komunidad nang hindi bababa sa apat na beses sa isang taon.
check-s-voice-changed = Sa nakaraang taon, may kahit isang bagay na nagbago dahil hiniling ito ng people of color.
check-s-voice-supports = Nakakakuha ang mga tao ng listahan ng mga suporta ng komunidad, gaya ng mga circle at grupo ng mga kapwa na may pinagdaanan din, hindi lang ng mga klinika.
check-s-voice-credit = Kapag ginagamit ang isang paraan ng paghilom mula sa isang komunidad, pinapangalanan ang komunidad na iyon sa bawat pagkakataon.
check-s-voice-closed = Walang seremonyang idinaraos o itinuturo nang walang pahintulot ng komunidad o nation na may-ari nito.
check-s-voice-evening = Hindi bababa sa kalahati ng mga bukas na miting ay sa gabi o sa Sabado o Linggo.
check-s-voice-paid-group = Puwedeng magkita bilang grupo ang mga manggagawang people of color sa bayad na oras.
check-s-voice-research = Tumutulong ang mga taga-komunidad sa pagpili kung ano ang pag-aaralan.
check-s-voice-bring = Puwedeng magsama ang mga tao ng kamag-anak, elder, o manggagamot ng tradisyon nila sa isang pagpunta.

## Mga pahayag: Mga reklamo.

check-s-complaint-money = May nakasulat na halaga sa budget para tingnan ang mga reklamo tungkol sa rasismo at ayusin ang pinsala.
check-s-complaint-language = Puwedeng magreklamo ang mga tao sa sarili nilang wika, sa salita o sa sulat.
check-s-complaint-answer = Nakakakuha ng unang sagot sa loob ng 10 araw ang sinumang nagrereklamo.
check-s-complaint-unnamed = Puwedeng magreklamo ang mga tao nang hindi ibinibigay ang pangalan nila.
check-s-complaint-outside = Tao mula sa labas ng organisasyon ang tumitingin sa mga reklamo tungkol sa rasismo.
check-s-complaint-safe = May nakasulat na tuntunin na walang mawawalan ng tulong, puwesto, o trabaho dahil sa reklamo.
check-s-complaint-office = May karatulang nagsasabi ng isang opisina sa labas ng organisasyon kung saan puwede ring magreklamo ang mga tao.
check-s-complaint-friend = Walang nagpapasya sa reklamo laban sa sarili niyang kaibigan o kamag-anak.
check-s-complaint-study = Ang mga kasali sa isang pag-aaral ay puwedeng magreklamo sa taong wala sa team ng pag-aaral.

## Ang report sa papel. Gawa mula sa mga sagot.

check-report-title = Ang lagay ng { $organization }
check-report-date = Sinuri noong { $date }
check-report-how = Sa bawat pahayag, may pumili ng “Totoo”, “Bahagyang totoo”, “Hindi totoo”, o “Hindi alam”. Sa ilalim nito, mababasa mo kung ano ang nagpapakita nito, sino ang bahala rito, at ang takdang petsa.
check-report-note = Pagsusuri ito sa sarili, hindi sertipiko. Galing ang mga sagot sa mga taong pumuno nito.
check-report-part = Bahagi
check-report-gaps = Mga kulang
check-report-there = Ang mayroon na
check-report-unknown = Hindi alam
check-report-since = Mula noong huling pagsusuri
check-report-better = Mas mabuti
check-report-worse = Mas masama
check-report-same = Pareho pa rin

## Papel ng mga pangako. Pinupunan ito ng organisasyon at inilalathala. Ang “kami” ay ang organisasyon.

check-promise-name = Tatlong pangako
    .about = Papel kung saan sinasabi ng organisasyon sa publiko kung ano ang babaguhin nito, at ang takdang petsa.
check-promise-organization = Ano ang pangalan ng organisasyon?
check-promise-day = Sa anong petsa dapat natupad na ang mga pangako?
check-promise-how = Paano mo gustong isulat ang mga pangako?
check-promise-how-paper = Sulat-kamay, sa papel
check-promise-how-type = I-type na ngayon
check-promise-promises = Aling tatlong bagay ang ipinapangako ninyo?
    .hint = Sa bawat isa, isulat kung ano ang gagawin ninyo, sino ang may pananagutan, at magkano ang nakalaan.
check-promise-title = Ang ipinapangako ng { $organization }
check-promise-why = Tiningnan namin kung paano namin itinatrato ang people of color. Ito ang babaguhin namin.
check-promise-until = Tutuparin namin ang mga pangakong ito pagsapit ng { $day }.
check-promise-first = Unang pangako
check-promise-second = Ikalawang pangako
check-promise-third = Ikatlong pangako
check-promise-what = Ano ang gagawin namin
check-promise-who = Sino ang may pananagutan
check-promise-money = Perang nakalaan
check-promise-report = Pagkatapos ng petsang iyon, sasabihin namin sa publiko kung ano ang nagawa namin at kung ano ang hindi.
check-promise-contact = Puwedeng magtanong sa amin ang kahit sino tungkol sa mga pangakong ito, dito
check-promise-made = Ipinangako noong { $date }.

## Liham sa isang organisasyon kapag lumampas na ang petsa ng pangako. Magalang at matatag, kaya may “po” at “kayo”.

check-follow-up-name = Liham tungkol sa pangakong lampas na sa petsa
    .about = Kapag lumampas na ang petsa ng isang pangako, tanungin ang organisasyon kung ano na ang nagawa nito.
check-follow-up-organization = Aling organisasyon ang nangako?
check-follow-up-day = Anong petsa ang ipinangako?
    .hint = Isulat ang buwan bilang salita, gaya ng Marso 31, 2027.
check-follow-up-promised = Ano ang ipinangako?
    .hint = Gamitin ang mismong mga salita ng pangako kung nasa iyo ang mga ito. Hindi isinasalin ang isusulat mo rito.
check-follow-up-writer = Sino ang pipirma sa liham?
    .hint = Puwedeng pangalan mo o pangalan ng isang grupo. Kung iiwan mo itong walang laman, puwede kang pumirma sa papel.
check-follow-up-title = Tungkol sa pangakong lampas na sa petsa
check-follow-up-written = Isinulat noong { $date }
check-follow-up-dear = Sa mga pinuno ng { $organization }:
check-follow-up-due = Nangako po kayo sa komunidad. Sinabi po ninyo na tutuparin ninyo ito pagsapit ng { $day }.
check-follow-up-what = Ang ipinangako ninyo
check-follow-up-passed = Lumampas na po ang petsang iyon. Pakisagot po ang mga tanong na ito.
check-follow-up-done = Ano na po ang nagawa?
check-follow-up-missing = Ano po ang hindi pa nagagawa, at bakit?
check-follow-up-who = Sino na po ang may pananagutan ngayon?
check-follow-up-money = Magkano po ang inilaan, at magkano na ang nagastos?
check-follow-up-new-day = Sa anong petsa po gagawin ang natitira?
check-follow-up-reply = Pakisagot po nang nakasulat sa loob ng 30 araw, at pakilathala ang sagot ninyo.
check-follow-up-thanks = Salamat po sa bawat hakbang na nagawa na ninyo.
check-follow-up-sign = Lubos na gumagalang, { $writer }
check-follow-up-reach = Dito po ninyo ako makokontak

## Plano para sa 90 araw. Sama-samang pinupunan ng mga tao sa organisasyon, sulat-kamay. Ang “kami” ay ang organisasyon.

check-plan-name = Plano para sa 90 araw
    .about = Papel para planuhin kung paano pupunan ng isang organisasyon ang isang kulang, isa-isang hakbang.
check-plan-organization = Para sa aling organisasyon ang plano?
check-plan-start = Sa anong petsa magsisimula ang plano?
check-plan-gap = Aling kulang ang gusto ninyong punan?
    .hint = Pumili ng isa o dalawang pahayag na hindi pa totoo.
check-plan-title = Ang susunod na 90 araw ng { $organization }
check-plan-day-one = Araw 1: { $start }.
check-plan-close = Ang kulang na gusto naming punan
check-plan-first = Araw 1 hanggang 30: makinig at maghanda
check-plan-second = Araw 31 hanggang 60: magsimula
check-plan-third = Araw 61 hanggang 90: tingnan ang kinalabasan, at sabihin ito sa mga tao
check-plan-what = Mga hakbang
check-plan-who = Sino ang gagawa nito
check-plan-money = Magkano ang kailangan, at saan galing ang pera
check-plan-know = Paano namin malalaman na gumana ito
check-plan-end = Sa araw 90, ulitin ang pagsusuri. Sabihin sa komunidad kung ano ang nagbago.
