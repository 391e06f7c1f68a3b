### Mga pakete: mga listahang naglalakbay bilang isang file na may pirma. Ano ang bumubuo sa talaan, sino ang pagkakatiwalaan, isang folder
### na babantayan, paggawa ng pakete, at mga pares ng entry na baka iisa lang.

## Ang pinto para sa mga organisasyon: tatlong lugar para sa mga listahan.

packs-door-title = Mga listahan namin
packs-door-packs = Mga pakete
packs-door-packs-about = Tingnan kung ano ang bumubuo sa talaang ito. Magdagdag ng mas bagong mga listahan, at gumawa ng sarili mong pakete na maipapasa sa iba.
packs-door-bring = Magpasok o magbahagi ng listahan
packs-door-bring-about = Magpasok ng spreadsheet o ng listahan mula sa ibang program. O i-save ang mga entry mo bilang file para sa iba.
packs-door-own = Mga sarili naming entry
packs-door-own-about = Isulat ang mga serbisyong alam mo, at itala ang narinig mo nang tumawag ka.
packs-door-round = Listahan ng tatawagan
packs-door-round-about = I-print ang mga entry na pinakakailangang tawagan, kasama ang mga salitang masasabi sa telepono.

## Ang screen.

packs-title = Mga pakete
packs-about = Ang pakete ay listahan ng mga serbisyo sa isang file. May pirma ito ng gumawa nito, kaya malalaman ng app na ito kung may nagbago nito habang nasa daan. Puwede mo itong dalhin sa USB: hindi kailangan ng internet.
packs-loading = Tinitingnan kung ano ang nandito…
packs-here-title = Nasa talaang ito
packs-name-built-in = Ang listahang kasama ng { -app-name }
packs-name-own = Mga sarili naming entry
packs-origin-built_in = Kasama ng app
packs-origin-signed = Paketeng may pirma
packs-origin-imported = Listahang ipinasok
packs-origin-own = Isinulat dito
packs-fact-publisher = Gawa ng
packs-fact-number = Numero ng bersyon
packs-fact-made = Petsa ng paggawa
packs-fact-entries = Mga entry
packs-fact-check = Pagsuri
packs-fact-terms = Mga kondisyon sa paggamit
packs-fact-languages = May mga teksto sa
packs-fact-sort = Ano ito
packs-terms-unknown = Hindi nakasulat
packs-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entry
    }
# Nakasulat na ang petsa pagdating, kaya nasa hulihan ito, pagkatapos ng tutuldok.
packs-check-by = Petsa para suriin ulit: { $date }
packs-check-overdue = Dapat ay nasuri na ulit ito. Petsa: { $date }
packs-check-none = Walang petsa para suriin ulit
packs-fingerprint-show = Ipakita ang buong fingerprint
packs-fingerprint-about = Ito ang mahabang anyo ng apat na salita.
packs-remove = Alisin
packs-back = Bumalik sa nauna rito
packs-give = Ibahagi bilang file
packs-open-own = Buksan ang mga sarili naming entry

## Pagtatanong bago mag-alis.

packs-remove-title = Alisin ang “{ $name }”?
packs-remove-what =
    { $count ->
        [one] Mawawala sa talaang ito ang { $count } entry nito. Hindi na ito makikita rito ng mga tao, maliban kung nasa ibang listahan din ito.
       *[other] Mawawala sa talaang ito ang { $count } entry nito. Hindi na makikita rito ng mga tao ang mga iyon, maliban kung nasa ibang listahan din ang mga iyon.
    }
packs-remove-keeps = Mananatili ang iba mong listahan at ang mga sarili mong entry. Hindi gagalawin ang file na pinanggalingan nito, kaya puwede mo itong idagdag ulit.
packs-remove-yes = Alisin ito
packs-removed = Inalis na ang “{ $name }”.
packs-back-title = Bumalik sa naunang bersyon ng “{ $name }”?
packs-back-what = Babalik ang listahan sa kung ano ito bago ang huling update. Magiging mali ulit ang mga itinama ng update, kaya gawin lang ito kung may problema ang update.
packs-back-yes = Ibalik sa dati
packs-back-done = Bumalik na ang “{ $name }” sa kung ano ito bago ang huling update.

## Pagdagdag ng pakete.

packs-add = Magdagdag ng pakete
packs-add-choose = Piliin ang file ng pakete. Puwede mo muna itong tingnan: wala pang ini-install.
packs-add-reading = Binabasa ang pakete…
packs-add-other = Pumili ng ibang file
packs-add-leave = Huwag i-install
packs-add-done = Tapos na
packs-add-another = Magdagdag ng isa pang pakete

packs-offer-who = Sino ang gumawa nito?
packs-offer-what = Ano ang laman nito?
packs-offer-says = Ayon sa pakete, galing ito sa:
# keep: “file” din ang tawag dito sa Filipino
packs-offer-file = File:

packs-sort-full = Buong listahan
packs-sort-delta = Mga nagbago lang mula sa naunang pakete
packs-sort-correction = Mga pagtatama sa mga entry ng ibang listahan
packs-sort-revocation = Mga entry na dapat bawiin agad

packs-trust-trusted = Pinagkakatiwalaan mo ang gumawa ng paketeng ito.
packs-trust-unknown = Wala pang nakakakilala rito sa gumawa ng paketeng ito.
packs-trust-changed = Huminto muna. Hindi ito ang susi na kilala namin.
packs-trust-rotated = May bagong susi ang gumawa ng paketeng ito. Pinatunayan ito ng dating susi, na pinagkakatiwalaan mo.
packs-trust-unknown-how = Kahit sino ay puwedeng maglagay ng kahit anong pangalan sa isang pakete. Tawagan ang gumawa nito at ipabasa ang apat na salita nila sa iyo. Gamitin ang numero ng telepono na dati mo nang hawak, hindi ang numerong kasama ng file.
packs-trust-changed-how = Baka may gumagamit ng pangalang “{ $name }” para magbigay ng mga maling numero sa mga tao. O baka nawala ng gumawa ang susi nila at gumawa sila ng bago. Sila lang ang makakapagsabi sa iyo. Tawagan sila sa numerong dati mo nang hawak.
packs-trust-since = Pinagkakatiwalaan dito mula: { $date }
packs-words-compare = Ihambing ang apat na salitang ito sa salita ng gumawa ng pakete
packs-words-known = Ang mga salitang kilala namin
packs-words-new = Ang mga salita ng paketeng ito
packs-trust-compared = Naihambing ko ang mga salita kasama ang gumawa ng pakete. Pareho ang lahat ng apat.
packs-trust-changed-compared = Nakausap ko ang gumawa ng pakete sa paraang alam ko na dati. Sinabi nila na may bago silang susi, at binasa nila sa akin ang mga bagong salitang ito.

packs-standing-new = Bago rito ang paketeng ito.
packs-standing-newer = Mas bago ito kaysa sa nasa iyo.
packs-standing-same = Nasa iyo na ang paketeng ito. Wala nang kailangang gawin.
packs-standing-older = Mas luma ito kaysa sa nasa iyo.
packs-standing-fork = Pareho ang numero ng bersyon ng paketeng ito at ng nasa iyo, pero iba ang laman. Hindi ito puwedeng i-install.
packs-standing-no_base = Mga pagbabago lang ang laman ng paketeng ito, at wala rito ang listahang babaguhin. Hindi pa ito puwedeng i-install.
packs-standing-numbers = Bersyon numero { $installed } ang nasa iyo. Bersyon numero { $offered } ang file na ito.
packs-standing-older-why = Puwedeng ibalik ng mas lumang listahan ang mga numerong hindi na gumagana. Gawin lang ito kung sira ang mas bagong listahan.
packs-standing-fork-how = Baka peke ang isa sa dalawa. Itanong sa gumawa kung alin ang tama.
packs-standing-no-base-how = Hingin ang buong listahan, i-install ito, saka bumalik dala ang file na ito.
packs-older-sure = Staff ako at sinasadya kong gamitin ang mas lumang listahan.

packs-offer-takes-back =
    { $count ->
        [one] May { $count } entry na binabawi nito
       *[other] May { $count } entry na binabawi nito
    }

packs-install = I-install
packs-install-trust = Pagkatiwalaan ang gumawa at i-install
packs-install-new-key = Pagkatiwalaan ang bagong susi at i-install
packs-install-older = I-install ang mas lumang listahan
packs-install-first = Para magawa ito, lagyan muna ng tsek ang kahon sa itaas.
packs-install-first-both = Para magawa ito, lagyan muna ng tsek ang dalawang kahon sa itaas.

packs-installed = Na-install na ang “{ $name }”.
packs-changes-added =
    { $count ->
        [one] { $count } bagong entry
       *[other] { $count } bagong entry
    }
packs-changes-changed =
    { $count ->
        [one] { $count } entry ang may bagong sinasabi
       *[other] { $count } entry ang may bagong sinasabi
    }
packs-changes-removed =
    { $count ->
        [one] { $count } entry ang wala na
       *[other] { $count } entry ang wala na
    }
packs-changes-same =
    { $count ->
        [one] { $count } entry ang gaya ng dati
       *[other] { $count } entry ang gaya ng dati
    }
packs-changes-none = Walang nagbago sa talaan.
packs-changes-names = Ipakita ang mga pangalan
packs-change-added = Bago
packs-change-changed = Nagbago
packs-change-removed = Wala na
packs-changes-more = Mayroon pang iba. Ang mga una lang ang nakasulat dito.

## Mga pinagkakatiwalaang gumagawa ng pakete.

packs-publishers-title = Mga pinagkakatiwalaan naming gumagawa ng pakete
packs-publishers-about = Naihambing mo na minsan ang apat na salita ng mga ito. Hindi na magtatanong ulit ang mga susunod nilang pakete.
packs-publishers-none = Wala pa. Kapag nagdagdag ka ng pakete, puwede mong ihambing ang apat na salita ng gumawa nito at piliing pagkatiwalaan sila.
packs-forget = Huwag nang pagkatiwalaan
packs-forget-title = Huwag nang pagkatiwalaan ang “{ $name }”?
packs-forget-what = Mananatili ang mga listahan nila na nasa iyo. Sa susunod nilang pakete, ipapahambing ulit sa iyo ang apat na salita.
packs-forget-yes = Huwag nang pagkatiwalaan
packs-forgotten = Hindi na pinagkakatiwalaan ang “{ $name }”.

## Folder na binabantayan.

packs-watch-title = Folder na babantayan
packs-watch-about = Kusang nai-install ang mga mas bagong pakete na nasa folder na ito, kung pinagkakatiwalaan mo ang gumawa. Hihintayin ka ng lahat ng iba pa. Magandang lugar ang shared drive o USB.
packs-watch-choose = Pumili ng folder
packs-watch-choose-another = Pumili ng ibang folder
packs-watch-folder = Binabantayan:
packs-watch-away = Hindi mabasa ang folder na ito ngayon. Kung nasa USB ito, isaksak ang USB at tumingin ulit.
packs-watch-now = Tumingin ngayon
packs-watch-stop = Huwag nang bantayan
packs-watch-looked = Katitingin lang.
packs-watch-stopped = Wala nang binabantayang folder.
packs-watch-found = Nakita sa huling pagtingin
packs-watch-found-none = Walang pakete roon.
packs-watch-installed = Na-install
packs-watch-nothing_new = Walang bago
packs-watch-asks = Ikaw ang magpapasya
packs-watch-bad = Hindi ginamit
packs-watch-decide = Tingnan ito

## Paggawa ng pakete.

packs-make-title = Gumawa ng pakete
packs-make-about = Ilagay sa isang file ang mga listahan mo at ipasa ito sa iba. Pipirmahan mo ito gamit ang susi mo, para malaman ng iba na galing ito sa iyo.
packs-make-open = Gumawa ng pakete
packs-make-close = Isara nang hindi sine-save
packs-make-part-what = Ano ang ilalagay?
packs-make-part-name = Ano ang tawag dito?
packs-make-part-sign = Pirmahan at i-save
packs-make-from = Mga listahang ilalagay
packs-make-name = Pangalan ng pakete
packs-make-name-about = Para sa mga tao, halimbawa: “Tulong sa Halimbawang County”.
packs-make-publisher = Sino ang gumawa nito
packs-make-publisher-about = Ang pangalan ng grupo ninyo, kung paano kayo kilala ng iba.
packs-make-id = Maikling pangalan
packs-make-id-about = Maliliit na letra, numero, tuldok, at gitling. Gamitin ang pareho tuwing gagawin mo ulit ang paketeng ito.
packs-make-number = Numero ng bersyon
packs-make-number-about = Tuwing gagawin mo ulit ang paketeng ito, dapat mas mataas ang numero ng bersyon nito.
packs-make-check = Petsa para suriin ulit
packs-make-check-about = Paglampas ng araw na ito, makikita ng lahat ng may hawak ng pakete na dapat nang suriin ang impormasyon dito.
packs-make-terms = Mga kondisyon sa paggamit
packs-make-terms-about = Ano ang puwedeng gawin dito ng iba, halimbawa: “CC BY 4.0”. Puwede itong iwanang walang laman.
packs-make-since = Mga nagbago lang mula sa naunang pakete
packs-make-since-about = Puwede itong iwanang walang laman. Kung pipiliin mo ang nauna mong pakete, magiging maliit ang bagong file, pero makakatulong lang ito sa mga may hawak ng nauna.
packs-make-key = Ang lihim mong susi
packs-make-key-about = Wala pang susi? Gumawa muna ng isa sa ibaba.
packs-make-password = Password ng susi
packs-make-folder = Saan ito ise-save
packs-make-save = Gawin ang pakete
packs-made = Na-save ang pakete: { $file }
packs-made-next = Puwede mo nang kopyahin ang file na ito at ipasa sa iba. Sa unang pagdagdag nila nito, basahin sa kanila sa telepono ang apat mong salita.
packs-make-another = Gumawa ng isa pa
packs-make-wrong = Pakitingnan ulit ang mga ito:
packs-make-need-from = Pumili ng kahit isang listahan.
packs-make-need-name = Bigyan ng pangalan ang pakete.
packs-make-need-publisher = Isulat kung sino ang gumawa nito.
packs-make-need-id = Maliliit na letra lang mula a hanggang z, numero, tuldok, at gitling ang puwede sa maikling pangalan. Nagsisimula ito sa letra o numero.
packs-make-need-number = Dapat buong numero ang numero ng bersyon, { $least } o mas mataas.
packs-make-need-date = Pumili ng araw na darating pa lang, o iwanan itong walang laman.
packs-make-need-key = Piliin ang lihim mong susi.
packs-make-need-password = I-type ang password ng susi.
packs-make-need-folder = Piliin kung saan ito ise-save.

## Pagdagdag ng pirma sa paketeng nagawa na.

packs-sign-title = Pumirma ng paketeng nagawa na
packs-sign-about = Puwedeng may mga tagabantay ang isang listahan. Puwede silang bumawi ng nakakasamang entry, pero kailangang sumang-ayon ang higit sa isa sa kanila. Sunod-sunod silang pumipirma sa iisang file: nagdadagdag ng pirma ang bawat isa, saka ibinibigay ang bagong file sa susunod.
packs-sign-open = Pumirma ng pakete
packs-sign-part-what = Aling pakete?
packs-sign-pack = Ang file ng pakete
packs-sign-pack-about = Kunin ang pinakabagong file, na may lahat ng pirma hanggang ngayon. Hindi ito magbabago: may ise-save na bagong file na kasama ang pirma mo.
packs-sign-reading = Binabasa ang pakete…
packs-sign-read = Basahin muna ito bago pumirma. Sinasabi ng pirma mo na sumasang-ayon ka.
packs-sign-save = Idagdag ang pirma ko
packs-sign-need-pack = Piliin ang file ng pakete.
packs-signed = Na-save ang pakete na may pirma mo: { $file }
packs-signed-next = Ibigay ang file na ito sa susunod na dapat pumirma. Kapag nakapirma na ang lahat, ipasa ito. Puwede na itong idagdag ng lahat ng may hawak ng listahan.
packs-sign-another = Pumirma ng isa pa

## Paggawa ng paketeng bumabawi ng mga entry.

packs-take-title = Bawiin ang mga entry
packs-take-about = Kung puwedeng makasakit ng tao ang isang entry, huwag nang hintayin ang susunod na pakete. Gumagawa ito ng maliit na file. Saanman ito idagdag, mawawala agad ang mga entry, kahit ibalik pa ng mas lumang listahan.
packs-take-wardens = Ang gumawa ng listahan o ang mga tagabantay lang nito ang puwedeng gumawa nito. Kung kailangang sumang-ayon ang ilang tagabantay, isa sa inyo ang gagawa ng file dito. Sunod-sunod na pipirma rito ang iba, sa “Pumirma ng paketeng nagawa na”.
packs-take-open = Bawiin ang mga entry
packs-take-part-what = Ano ang babawiin?
packs-take-pack = Ang listahang may laman ng mga ito
packs-take-choose = Pumili ng listahan
packs-take-built-in = Walang pumipirma sa listahang kasama ng { -app-name }. Kung ikaw ang pipirma sa file na ito, gagana ito saanman pinagkakatiwalaan na ang susi mo.
packs-take-entries = Mga entry
packs-take-entries-about = Isulat ang permanenteng pangalan ng bawat entry sa sarili nitong linya. Makikita mo ito sa screen na “Ipaalam ang mali”. May button din doon na maglalagay nito rito para sa iyo.
packs-take-reason = Bakit
packs-take-reason-about = Sa simpleng salita. Mababasa ito ng lahat ng makakatanggap ng file, kaya huwag isulat ang pangalan ng mga nasaktan.
packs-take-signer = Sino ang pipirma
packs-take-save = Gawin ang file
packs-take-need-pack = Piliin ang listahan.
packs-take-need-entries = Sumulat ng kahit isang entry.
packs-take-need-reason = Isulat kung bakit.
packs-take-need-signer = Isulat kung sino ang pipirma.
packs-taken = Na-save ang file: { $file }
packs-taken-next = Nandiyan pa ang mga entry, at ang pirma mo ang una. Kung may iba pang dapat pumirma, ibigay ang file sa susunod sa kanila. Kapag nakapirma na ang lahat, idagdag ito rito at ipasa.
packs-take-another = Bumawi pa
packs-take-hint = Ikaw ba ang gumagawa ng listahang ito, o isa ka sa mga tagabantay nito? Kung puwedeng makasakit ng tao ang entry na ito, mababawi mo ito para sa lahat ng may hawak ng listahan.
packs-take-hint-open = Bawiin ito

## Paggawa ng susi.

packs-key-title = Ang susi mo
packs-key-about = Ang susi ay isang file na may password. Ito ang ginagamit mo para pirmahan ang mga pakete mo. Isa lang ang kailangan ng grupo ninyo, at isang beses lang ito gagawin.
packs-key-open = Gumawa ng susi
packs-key-folder = Saan ito ise-save
packs-key-folder-about = Pinakamainam ang USB na puwede mong itabi sa lugar na nakakandado.
# keep: tinatawag din nang ganito sa Filipino
packs-key-password = Password
packs-key-password-about = Hindi bababa sa 8 karakter. Matibay at madaling tandaan ang apat o higit pang salita na walang kinalaman sa isa’t isa.
packs-key-again = Ang parehong password ulit
packs-key-short = Kailangang hindi bababa sa 8 karakter ang password.
packs-key-differ = Hindi magkapareho ang dalawang password.
packs-key-make = Gawin ang susi
packs-key-working = Ginagawa ang susi…
packs-key-made = Handa na ang susi mo
packs-key-made-words = Ito ang apat mong salita. Basahin ang mga ito sa mga tao sa telepono, para malaman nilang sa iyo talaga galing ang pakete.
packs-key-made-secret = Lihim na susi: huwag ibigay kahit kanino
packs-key-made-public = Pampublikong susi: puwede mong ipasa sa iba
packs-key-advice = Ingatan itong mabuti
packs-key-advice-copy = Magtabi ng kopya ng lihim na susi sa ikalawang USB, sa lugar na nakakandado.
packs-key-advice-password = Isulat ang password at itabi ito nang hiwalay sa susi. Walang makapagbabalik nito para sa iyo.
packs-key-advice-lost = Kung mawala o manakaw ang susi, sabihan agad ang lahat ng gumagamit ng mga pakete mo.
packs-key-use = Pumirma ng pakete gamit ito

## Mga entry na binawi.

packs-revoked-title = Mga entry na binawi
packs-revoked-about = May nakatuklas na mali o nakakasama ang mga entry na ito. Hindi ipinapakita ang mga ito, kahit ibalik pa ng mas lumang listahan.
packs-revoked-by = Binawi ng { $by }. Petsa: { $date }
# keep: “entry” din ang tawag dito sa Filipino
packs-revoked-entry = Entry:

## Mga pares ng entry na baka iisa lang.

packs-twins-notice =
    { $count ->
        [one] May { $count } pares ng entry na baka iisang serbisyo lang.
       *[other] May { $count } pares ng entry na baka iisang serbisyo lang.
    }
packs-twins-open = Tingnan ang mga ito
packs-twins-title = Iisa lang ba ang mga ito?
packs-twins-about = Puwedeng nasa dalawang listahan ang iisang serbisyo. Tingnan ang magkabila at magpasya. Kung hindi ka sigurado, tawagan sila o iwanan ang pares kung ano ito: mananatili sa talaan ang dalawa.
packs-twins-loading = Naghahanap ng mga pares…
packs-twins-none = Walang dalawang entry na mukhang iisa ngayon.
packs-twins-pair = Pares { $number } ng { $total }
packs-same-number = Pareho ang numero ng telepono ng dalawa.
packs-same-name_and_state = Pareho ang pangalan ng dalawa, at nasa iisang state.
packs-twins-from = Galing sa: { $list }
packs-twins-no-ways = Walang numero ng telepono at walang web page
packs-twins-keep = Iisa lang sila: ito ang panatilihin
packs-twins-apart = Hindi sila iisa
packs-twins-sure = Hindi na ito mababago pagkatapos.
packs-twins-joined = Mula ngayon, “{ $name }” lang ang ipapakita.
packs-twins-kept-apart = Mananatili ang dalawa, at hindi na kami magtatanong ulit tungkol sa kanila.
packs-twins-packs = Sa mga pakete
