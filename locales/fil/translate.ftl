### Ang pagsasalin sa loob ng app: isinusulat ng taong marunong ng isang wika ang mga salita ng app, nang paisa-isang teksto. Baka hindi
### sila sanay sa computer. Ang “teksto” ay isang pangungusap o label ng app. Simpleng salita sa lahat ng bahagi.

## Simula.

translate-title = Isalin ang app
translate-about = Dito mo puwedeng isulat sa wika mo ang mga salita ng app na ito, nang paisa-isang teksto. Hindi kailangan ng account o internet. Mananatili sa folder na pinili mo ang lahat ng isusulat mo, hanggang sa ipasa mo ito.
translate-folder = Folder na paglalagyan ng gawa mo
translate-folder-about = Sarili mong folder, puwedeng nasa USB. Kung nagsalin ka na rito dati, piliin ulit ang folder na iyon.
translate-language-other = Wikang wala pa rito
translate-tag = Maikling code ng wika
translate-tag-about = Dalawa o tatlong letra, halimbawa so para sa Somali. Kung higit sa isang uri ng letra ang ginagamit sa pagsulat nito, idagdag kung alin, halimbawa pa-Arab.
translate-own-name = Tawag dito sa mismong wika, sa sarili nitong mga letra
translate-english-name = Tawag dito sa Ingles
translate-open = Buksan

## Ang listahan ng mga teksto.

translate-counts = Lagay ng pagsasalin
translate-counts-all = Lahat ng teksto
translate-counts-critical = Mga kritikal na teksto
translate-critical-about = Ang mga kritikal na teksto ay binabasa ng mga taong nasa panganib, o nagsasabi kung ano ang karapatan nila sa batas. Huwag magmadali sa mga ito.
translate-counts-total = Kabuuan
translate-standing-missing = Hindi pa naisasalin
translate-standing-source_changed = Nagbago ang Ingles
translate-standing-machine = Draft ng makina
translate-standing-unreviewed = Hindi pa nasusuri ng ibang tao
translate-standing-trusted = Nasuri na
translate-critical = Kritikal
translate-unsaved = Hindi pa na-save
translate-search = Maghanap sa Ingles
translate-filter-standing = Ipakita
translate-filter-area = Bahagi ng app
# Ito rin ang “Lahat” sa translate-none.
translate-filter-all = Lahat
translate-shown =
    { $count ->
        [one] { $count } teksto
       *[other] { $count } teksto
    }
translate-none = Walang ganitong teksto. Piliin ang “Lahat” para makakita ng iba pa.
translate-more = Magpakita pa
translate-undo = Bawiin ang huling pag-save
translate-undone = Binawi ang huling pag-save.
translate-close = Isara ang pagsasalin
translate-close-unsaved =
    { $count ->
        [one] Hindi mo pa na-save ang mga salitang tinype mo sa { $count } teksto. Kung isasara mo ito ngayon, mawawala ang mga salitang iyon.
       *[other] Hindi mo pa na-save ang mga salitang tinype mo sa { $count } teksto. Kung isasara mo ito ngayon, mawawala ang mga salitang iyon.
    }

## Isang teksto.

translate-to-list = Bumalik sa listahan
translate-previous = Nauna
translate-next = Susunod
translate-english = Ingles
translate-pills-about = Ang app ang pumupuno sa mga salitang may kuwadro. Pindutin ang isa para mailagay ito sa teksto mo.
translate-notes = Mga tala
translate-before = Tekstong nauna rito
translate-after = Tekstong kasunod nito
translate-where = Kung saan ito lumalabas
translate-changes = Ano ang nagbago sa Ingles
translate-changes-gone = Inalis:
translate-changes-new = Idinagdag:
translate-changes-unknown = Nagbago ang Ingles. Walang nagtabi ng dating teksto, kaya basahin ito nang buo.
translate-glossary = Mga salitang napili na dati
translate-memory = Mga katulad na teksto
translate-memory-use = Gamitin ang mga salitang ito
translate-yours = Sa { $language }
translate-yours-part = Ang bahaging “{ $part }”
translate-one-for-all = Parehong mga salita para sa lahat ng bilang
translate-form = Para sa mga bilang na gaya ng { $numbers }
translate-form-only = Para lang sa bilang na { $number }
translate-form-rest = Para sa lahat ng iba pang bilang
translate-preview = Ang magiging hitsura nito
translate-must = Pakiayos:
translate-may = Pakitingnan ulit:
translate-finding-here = Dito:
translate-finding-wanted = Dapat ay:
translate-name = Pangalan mo, o pangalang gusto mong gamitin
translate-name-about = Mase-save ito kasama ng mga salita mo. Puwede itong iwanang walang laman. Kapag isinara mo ang app, makakalimutan na nito ang pangalan.
translate-save = I-save
translate-save-still = I-save: tama pa rin ang mga salita ko
translate-saved = Na-save. Ganito na ang sinasabi ng app ngayon.
translate-not-saved = Hindi pa na-save. Ayusin muna ang mga may marka.
translate-draft = Hindi pa na-save ang mga salitang ito.
translate-draft-drop = Ibalik ang mga salitang na-save
translate-review = Nabasa ko ito at pinaninindigan ko
translate-review-about = Ginagawa ito ng ikalawang taong marunong ng wika, at isinusulat niya ang pangalan niya sa itaas. Walang puwedeng sumuri sa sarili niyang salin.
translate-reviewed = Naitala na. Mula ngayon, itinuturing na itong nasuri.
# Nakasulat na ang petsa pagdating, kaya nasa hulihan ito.
translate-made-human = Isinalin ni { $name }, { $date }.
translate-made-unnamed = Isinalin ng taong hindi nagbigay ng pangalan, { $date }.
translate-made-machine = Draft ng makina, { $date }.
translate-read-by = Sinuri ni { $name }, { $date }.

## Pagtingin sa mga salita sa loob ng app.

translate-see = Tingnan ito sa app
translate-strip = Tinitingnan mo ang app sa { $language }.
translate-strip-back = Bumalik sa pagsasalin

## Pagpapasa.

translate-hand-back = Ipasa ang gawa ko
translate-hand-back-about = Mapupunta sa isang file ang lahat ng nasa wikang ito. Ibigay ito sa mga nagbigay sa iyo ng app, gamit ang USB o sa anumang paraang gusto mo.
translate-take-in = Ipasok ang gawa ng iba
translate-take-in-about = Piliin ang file na ipinasa ng ibang tao. Idadagdag ang mga bago roon. Ipapakita sa iyo ang mga binago ninyong dalawa, at ikaw ang magpapasya.
translate-taken-in = Mga tekstong nagbago: { $changed }. Mga bagong teksto: { $added }.
translate-disputes =
    { $count ->
        [one] May { $count } tekstong binago ninyong dalawa. Kaninong mga salita ang mananatili?
       *[other] May { $count } tekstong binago ninyong dalawa. Kaninong mga salita ang mananatili?
    }
translate-dispute-base = Dati:
translate-dispute-ours = Panatilihin ang akin
translate-dispute-theirs = Kunin ang sa kanila
translate-dispute-done = Gamitin ang mga napiling ito

## Kung saan lumalabas ang teksto: mga larawan ng mismong mga screen, sa Ingles, sa tabi ng bawat tekstong isinasalin.

translate-where-alt = Larawan { $number } ng { $total }: isang screen ng app, na may kuwadro sa paligid ng tekstong ito.
translate-where-more =
    { $count ->
        [one] Lumalabas din ito sa { $count } pang lugar.
       *[other] Lumalabas din ito sa { $count } pang lugar.
    }
translate-where-next = Ipakita ang susunod na lugar
translate-where-spoken = Walang nakakakita sa tekstong ito. Binibigkas ito ng mga screen reader tungkol sa nasa loob ng kuwadro.
translate-where-none = Walang larawan na nagpapakita kung saan lumalabas ang tekstong ito.
