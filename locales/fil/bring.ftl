### Pagpasok ng mga listahan ng iba (galing sa 211, direktoryo, o spreadsheet) at pagbabahagi ng mga listahan. Binabasa ng mga volunteer at ng mga nag-aalaga ng listahan.

bring-title = Magpasok ng listahan
bring-about = Magpasok ng listahan ng mga serbisyo mula sa isang 211, sa isang direktoryo, o sa sarili mong spreadsheet. Sa computer na ito lang nangyayari ang lahat. Walang ipinapadala kahit saan.
bring-to-giving = Magbahagi ng listahan

## Unang hakbang: pagpili ng file.

bring-choose-title = 1. Pumili ng listahan
bring-choose-about = Spreadsheet (.csv, .xlsx, .ods), folder o zip ng mga table, o JSON file. Makikita mo muna ang laman nito bago may ipasok na kahit ano.
bring-looking = Tinitingnan ang laman…
bring-chosen = Ito ang pinili mo
bring-choose-other = Pumili ng iba
bring-is-pack = Pakete ito: “{ $name }”. May pirma ang mga pakete at may sarili silang screen.
bring-to-packs = Pumunta sa mga pakete

## Ikalawang hakbang: ano ang nakita.

bring-check-title = 2. Tingnan kung ano ito
bring-found-format = Nasa karaniwang format ang listahan. Ito ang gamit ng mga 211 at direktoryo para magpalitan ng listahan. Open Referral HSDS ang tawag dito, at ito ang bersyon { $version }.
bring-found-services =
    { $count ->
        [one] { $count } serbisyo
       *[other] { $count } serbisyo
    }
bring-found-organizations =
    { $count ->
        [one] { $count } organisasyon
       *[other] { $count } organisasyon
    }
bring-found-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } row
    }
bring-source-title = Saan ito galing
bring-update-title = Mas bagong kopya ba ito ng listahang nandito na?
bring-update-new = Hindi, bagong listahan ito
bring-source = Maikling pangalan
bring-source-about = Para ito sa computer. Kapag magpapasok ka ng mas bagong kopya, gamitin ang parehong maikling pangalan. Sa ganitong paraan, ang mga dating entry ang maa-update at walang madodoble.
bring-source-known = May listahan na rito na ganito ang maikling pangalan: “{ $name }”. Maa-update ang mga entry nito. Aalisin ang mga entry na wala na sa bagong kopya.
bring-source-missing = Isulat ang maikling pangalan.
bring-name = Pangalan na makikita ng mga tao
bring-name-about = Ilalagay ito sa bawat entry bilang pinagkunan. Halimbawa: 211 ng Halimbawang County.
bring-name-missing = Isulat ang pangalan, para malaman ng mga tao kung saan galing ang mga entry.
bring-licence = Mga kondisyon sa paggamit, kung alam mo
bring-licence-about = Halimbawa: CC BY 4.0. Iwanang walang laman kung hindi sinasabi sa listahan.
bring-private-title = Mga pribadong bagay
bring-private = Ipasok din ang mga may markang pribado
bring-private-about = Huwag itong i-on kung hindi sinabi sa iyo ng mga gumawa ng listahan. Maaaring address ng isang shelter ang may markang pribado. Kapag nakita iyon ng maling tao, may puwedeng masaktan.
bring-private-on = Ipapasok ang mga pribadong bagay. Puwedeng makita ang mga iyon ng kahit sinong gagamit ng app na ito.
bring-start = Ipasok ang listahang ito
bring-start-about = Puwede mo itong itigil kahit kailan. Kapag itinigil mo, babalik ang lahat sa dati.

## Ikalawang hakbang, kapag spreadsheet: ano ang bawat column.

# keep: “sheet” din ang tawag dito sa Filipino
bring-sheet = Sheet
bring-sheet-hidden = { $name } (nakatago)
bring-sheet-language = Wika ng nakasulat dito
bring-sheet-state = State, kung hindi sinasabi sa sheet
bring-sheet-state-none = Walang state
bring-columns-title = Ano ang nasa bawat column?
bring-columns-about = Hinulaan namin ito mula sa mga pamagat at laman ng mga column. Pakitingnan ang bawat isa.
bring-columns-open =
    { $count ->
        [one] May { $count } column na hindi namin mahulaan. Pakipili kung ano ito.
       *[other] May { $count } column na hindi namin mahulaan. Pakipili kung ano ang mga ito.
    }
bring-columns-no-name = Wala pang column para sa pangalan. Piliin kung aling column ang may pangalan ng bawat serbisyo.
# keep: “column” din ang tawag dito sa Filipino
bring-column-blank = Column { $number }
bring-column-empty = Walang laman sa mga unang row
bring-sure-certain = Sigurado kami
bring-sure-likely = Malamang
bring-sure-unknown = Pakipili
bring-sure-chosen = Napili na
bring-group-about = Tungkol dito
bring-group-reach = Paano sila makokontak
bring-group-where = Saan ito
bring-group-who = Para kanino at para saan
bring-group-keep = Itabi o huwag isama
bring-mapping-about = Puwede mong i-save bilang file ang mga pinili mo para sa mga column, at gamitin ito sa susunod na kopya ng spreadsheet na ito.
bring-mapping-use = Gamitin ang mga na-save na pinili
bring-mapping-keep = I-save bilang file ang mga pinili ko
bring-mapping-use-title = Aling file ang may laman ng mga pinili?
bring-mapping-used = Sinunod na sa mga column ang nasa file na iyon.
bring-mapping-keep-title = Saan ise-save ang mga pinili mo?
bring-mapping-keep-about = Laman ng file ang mga pamagat ng column at ang mga pinili mo. Wala itong laman na kahit anong row.
bring-preview-title = Ganito papasok ang mga unang row
bring-preview-busy = Binabasa ulit ang mga row…
bring-preview-none = Walang row sa ilalim ng mga pamagat.
# keep: “row” din ang tawag dito sa Filipino
bring-preview-row = Row { $line }
bring-preview-aside = Isasantabi ito
bring-preview-empty = Walang papasok mula sa row na ito.
bring-preview-more =
    { $count ->
        [one] Ipakita ang { $count } pang row
       *[other] Ipakita ang { $count } pang row
    }

## Ikatlong hakbang: pagpasok ng listahan.

bring-running-title = 3. Ipinapasok
bring-count = { $count }

## Ikaapat na hakbang: ang report.

bring-report-title = 4. Ano ang naipasok
bring-changes-title = Mga entry sa talaan
bring-changes-added = Bago
bring-changes-changed = Nagbago
bring-changes-removed = Wala na
bring-changes-same = Gaya ng dati
bring-named-added =
    { $count ->
        [one] { $count } bagong entry
       *[other] { $count } bagong entry
    }
bring-named-changed =
    { $count ->
        [one] { $count } entry na nagbago
       *[other] { $count } entry na nagbago
    }
bring-named-removed =
    { $count ->
        [one] { $count } entry na wala na
       *[other] { $count } entry na wala na
    }
bring-named-more =
    { $count ->
        [one] At { $count } pa.
       *[other] At { $count } pa.
    }
bring-clean = Naipasok ang bawat row kung paano ito nakasulat. Walang kailangang ayusin.
bring-reasons-title = Ano ang ginawa namin sa ilang row
bring-reasons-about = Walang perpektong listahan sa totoong buhay. Nakabilang dito ang lahat ng binago.
bring-outcome-repaired = Inayos
bring-outcome-kept = Iniwan kung ano ito dati
bring-outcome-quarantined = Isinantabi
bring-outcome-left_out = Hindi isinama dahil pribado
bring-outcome-about-repaired = Naipasok ang mga ito. Sigurado kami kung paano ayusin ang mga ito.
bring-outcome-about-kept = Naipasok ang mga ito sa sarili nilang salita. Dapat may taong tumingin sa mga ito.
bring-outcome-about-quarantined = Hindi naipasok ang mga ito. Ayusin ang mga ito sa listahan at ipasok ulit ang listahan.
bring-outcome-about-left_out = Hindi ipinasok ang mga ito para walang taong manganib. Hindi namin ipinapakita ang nakasulat doon.
# keep: “file” din ang tawag dito sa Filipino
bring-row-file = File
bring-row-line = Linya
# keep: “column” din ang tawag dito sa Filipino
bring-row-column = Column
bring-row-outcome = Ano ang ginawa namin
bring-row-reason = Bakit
bring-row-value = Ano ang nakasulat doon
bring-row-whole = Buong file
bring-rows-more =
    { $count ->
        [one] At { $count } pa. Nasa report iyon na puwede mong i-save.
       *[other] At { $count } pa. Nasa report ang mga iyon na puwede mong i-save.
    }
bring-rows-saved = Nasa report na puwede mong i-save kung aling mga row ito.
bring-report-save = I-save ang report
bring-report-save-title = Saan ise-save ang report?
bring-report-save-about = Isa itong table (.csv) na nabubuksan sa kahit anong spreadsheet. Ipinapakita nito ang bawat row na inayos, iniwan kung ano ito dati, o isinantabi. Ilagay ito kung saan mga nag-aalaga lang ng listahan ang makakakita.
bring-report-find = Maghanap sa talaan
bring-report-again = Magpasok ng isa pang listahan

## Pagbabahagi ng mga listahan.

bring-give-title = Magbahagi ng listahan
bring-give-about = I-save ang mga entry bilang file na mababasa ng mga 211, ng mga direktoryo, at ng iba pang program. Open Referral HSDS, bersyon 3.1 ang tawag sa format.
bring-give-which = Aling mga entry?
bring-give-none = Pumili ng kahit isa.
bring-give-empty = Wala pang listahang maibabahagi.
bring-give-form = Anong klase ng file?
bring-give-tables = Mga table sa isang zip file
bring-give-tables-about = Para sa karamihan ng mga program, at para mabuksan sa spreadsheet.
bring-give-json = Isang JSON file
bring-give-json-about = Para sa mga taong gumagawa ng mga website at program.
bring-give-where = Saan ito ise-save?
bring-give-looking = Tinitingnan kung anong mga listahan ang mayroon…

## Ano ang isang column ng spreadsheet: mga pagpipilian. Maikli.

bring-target-ignore = Huwag isama
bring-target-keep_as_is = Itabi, pero huwag ipakita
bring-target-name = Pangalan
bring-target-organization = Organisasyon
bring-target-other_name = Ibang pangalan
bring-target-description = Ano ang ginagawa nito
bring-target-more = Iba pa tungkol dito
bring-target-phone = Numero ng telepono
bring-target-phone_label = Kanino ang numero
bring-target-text_number = Numero para sa text
bring-target-whatsapp = Numero sa WhatsApp
# keep: tinatawag din nang ganito sa Filipino
bring-target-email = Email
# keep: tinatawag din nang ganito sa Filipino
bring-target-website = Website
bring-target-address = Buong address
bring-target-street = Kalye at numero
bring-target-city = Lungsod
# keep: tinatawag din nang ganito ng mga Pilipino sa US
bring-target-state = State
# keep: tinatawag din nang ganito sa Filipino
bring-target-zip_code = ZIP code
bring-target-country = Bansa
# keep: tinatawag din nang ganito sa Filipino
bring-target-latitude = Latitude
# keep: tinatawag din nang ganito sa Filipino
bring-target-longitude = Longitude
bring-target-languages = Mga wikang ginagamit doon
bring-target-interpreter = May interpreter
bring-target-hours = Oras na bukas
bring-target-cost = Magkano
bring-target-eligibility = Sino ang puwedeng pumunta
bring-target-kind = Uri ng tulong
bring-target-need = Para sa anong pangangailangan
bring-target-community = Mga komunidad na pinaglilingkuran
bring-target-checked_date = Araw na sinuri ito
bring-target-status = Kung mayroon pa nito
bring-target-id = Sariling numero ng row
bring-target-credit = Komunidad na pinanggalingan ng paraan ng paghilom
bring-target-openness = Kung puwedeng gamitin ng iba ang paraan ng paghilom
bring-target-confidential = Lihim ang lugar nito
bring-target-notes = Sarili naming mga tala, hindi ipapakita
bring-target-public = Kung puwedeng ipakita sa lahat

## Ano ang ginawa sa isang row o sa isang nakasulat, at bakit.

bring-reason-mojibake = Sira ang mga letra, at inayos ang mga ito.
bring-reason-not_utf8 = Na-save ang file sa lumang paraan ng pagsulat ng mga letra. Ganoon din ito binasa.
bring-reason-byte_order_mark = May markang hindi nakikita sa simula ng file. Inalis ito.
bring-reason-escaped_newline = May mga code para sa bagong linya sa teksto. Mga bagong linya na ang mga ito ngayon.
bring-reason-html = May mga code na galing sa web page ang teksto. Inalis ang mga ito.
bring-reason-marker = May mga marka ng ibang program ang teksto. Inalis ang mga ito.
bring-reason-control_character = Inalis ang mga karakter na hindi nakikita.
bring-reason-no_scheme = Kulang ang simula ng isang web address (https://). Idinagdag ito.
bring-reason-phone_written = Nakasulat ang numero ng telepono sa paraang hindi mada-dial. Numero na ito ngayon na puwedeng i-dial.
bring-reason-phone_extension = May kasamang extension ang numero. Nakahiwalay na ito ngayon.
bring-reason-several_phones = May ilang numero sa iisang field. Nakahiwalay na ngayon ang bawat isa.
bring-reason-ragged = Sobra o kulang ang mga field ng row. Itinapat ang mga ito sa mga pamagat.
bring-reason-id_derived = Ginawang numerong naiintindihan ng lahat ng program ang sariling numero ng row.
bring-reason-id_missing = Walang sariling numero ang row. Binigyan ito ng numero.
bring-reason-hours_read = Nakasulat bilang pangungusap ang oras na bukas. Naintindihan ito.
bring-reason-status_read = May salitang nagsasabi kung mayroon pa nito. Naintindihan ito.
bring-reason-phone_not_understood = Wala kaming nakitang numerong mada-dial dito.
bring-reason-hours_not_understood = Hindi naintindihan ang oras na bukas. Iniwan ito kung paano nakasulat.
bring-reason-language_not_understood = Hindi kami sigurado kung anong wika ito. Iniwan ito kung paano nakasulat.
bring-reason-date_not_understood = Hindi naintindihan ang petsa.
bring-reason-address_not_understood = Hindi ito gumaganang web address o email address.
bring-reason-no_place_on_earth = Hindi totoong lugar ang puntong ito sa mapa. Hindi ito ginagamit.
bring-reason-all_inactive = May markang hindi na aktibo ang lahat ng serbisyo sa listahan. Hindi puwedeng tama iyon, kaya hindi ginamit ang marka.
bring-reason-unknown_column = Hindi namin kilala ang column na ito. Itinabi ito at isasama kapag ibinahagi, pero hindi ipapakita.
bring-reason-unknown_table = Hindi namin kilala ang table na ito. Itinabi ito at isasama kapag ibinahagi, pero hindi ipapakita.
bring-reason-value_not_understood = Hindi namin alam kung ano ang ibig sabihin nito rito. Iniwan ito kung paano nakasulat.
bring-reason-name_shared = May ibang row na pareho ang pangalan, at hindi tiyak kung alin sa kanila ang narito na dati. Bagong entry ito.
bring-reason-too_large = May field o row na sobrang haba.
bring-reason-quote_not_closed = May panipi na binuksan pero hindi isinara.
bring-reason-name_missing = Wala itong pangalan.
bring-reason-duplicate_id = May ibang row na pareho ang numero pero iba ang sinasabi.
bring-reason-orphan = Bahagi ito ng isang entry na wala sa listahan.
bring-reason-bad_json = Sira ang bahaging ito ng file at hindi mabasa.
bring-reason-practice_uncredited = Hindi sinasabi ng isang paraan ng paghilom kung saang komunidad ito galing.
bring-reason-rule_broken = Labag ito sa patakarang nagpapanatiling ligtas sa mga tao kapag may krisis.
bring-reason-unreadable = Hindi mabasa ang file.
bring-reason-marked_private = May marka ito sa listahan na pribado.
bring-reason-staff_contact = Pangalan ito, email, o direktang numero ng taong nagtatrabaho roon.
