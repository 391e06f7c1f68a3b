### Pribadong lugar para sa mga tala, mga itinabing entry, at plano para sa mabibigat na araw, naka-lock gamit ang passphrase. Sumusulat
### dito ang mga taong baka minamanmanan sa bahay, at ang ilan ay sa pinakamabigat nilang araw. Maikli, may malasakit, at simple; walang payo o pangako.

private-title = Mga pribado kong tala
# Kakaunti ang nakakaalam ng salitang “passphrase”, kaya ipinapaliwanag dito.
private-about = Dito mo puwedeng itabi ang mga entry, mga tala, at plano para sa mabibigat na araw. Naka-lock ang lahat ng ito sa isang file gamit ang passphrase: isang password na binubuo ng ilang salita.
private-not-here = Walang maitatabi rito. Kiosk ito na pinaghahatian, o walang folder para rito sa computer na ito.
private-honest-lost = Kung makalimutan mo ang passphrase, walang makapagbubukas ng file. Walang ibang paraan.
private-honest-seen = Makikita ng taong hahalungkat sa computer na ito na naroon ang file, pero hindi niya ito mababasa kung wala ang passphrase.
private-honest-watched = Wala itong magagawa laban sa program na nagmamanman sa keyboard o sa screen.
private-honest-forced = Kung may puwedeng pumilit sa iyo na buksan ito, mas ligtas na huwag magtabi ng kahit ano.
private-new = Gumawa ng naka-lock na lugar
# keep: ganito rin ang tawag dito sa Filipino; ipinaliwanag ito sa private-about
private-passphrase = Passphrase
private-passphrase-again = Ang parehong passphrase ulit
private-passphrase-how = Mainam ang apat o limang salita na walang kinalaman sa isa’t isa. Isulat lang sa papel kung nasa ligtas na lugar ang papel.
private-show = Ipakita ang tina-type ko
private-weak-too_short =
    { $least ->
        [one] Kailangang hindi bababa sa { $least } karakter.
       *[other] Kailangang hindi bababa sa { $least } karakter.
    }
private-weak-one_thing_repeated = Paulit-ulit lang na iisang bagay ito.
private-weak-few_different =
    { $least ->
        [one] Kailangang hindi bababa sa { $least } magkakaibang karakter.
       *[other] Kailangang hindi bababa sa { $least } magkakaibang karakter.
    }
private-weak-straight = Magkakasunod na letra o numero ang mga ito.
private-weak-common = Marami ang gumagamit nito. Ito ang unang susubukan.
private-strong = Mainam ang passphrase na ito.
private-differ = Hindi magkapareho ang dalawang passphrase.
private-make = Gawin ito
private-locked = Naka-lock ang iyong mga pribadong tala
private-open = Buksan
private-opening = Binubuksan…
private-lock = I-lock ngayon
private-locks-itself =
    { $minutes ->
        [one] Kusa itong nala-lock pagkalipas ng { $minutes } minutong walang pumipindot ng key o ng screen, at kapag pinindot mo ang “Umalis agad”.
       *[other] Kusa itong nala-lock pagkalipas ng { $minutes } minutong walang pumipindot ng key o ng screen, at kapag pinindot mo ang “Umalis agad”.
    }
private-warning-left =
    { $seconds ->
        [one] Mala-lock ang iyong mga pribadong tala pagkalipas ng { $seconds } segundo.
       *[other] Mala-lock ang iyong mga pribadong tala pagkalipas ng { $seconds } segundo.
    }
private-warning-lost = Mawawala ang anumang hindi mo pa nase-save.
private-saving = Sine-save…
private-saved = Na-save sa naka-lock na file.
private-resources = Mga itinabing entry
private-resources-none = Wala pang naitabi. Buksan ang page ng isang entry at pindutin ang “Itabi”.
private-keep = Itabi
private-kept = Nasa mga pribado kong tala
private-resource-note = Ang tala mo tungkol dito
private-remove = Alisin
private-remove-about = Alisin ang { $name }
private-resource-gone = Wala na ito sa talaan.
private-notes = Mga tala
private-note-new = Bagong tala
private-note-title = Pamagat
private-note-text = Tala
private-note-untitled = Talang walang pamagat
private-papers = Mga papel na ginagawa ko pa
private-plan = Ang plano ko para sa mabibigat na araw
private-plan-about = Isulat ito sa mas magaang araw, mag-isa o kasama ang taong pinagkakatiwalaan mo. Puwedeng iwang blangko ang kahit anong bahagi.
# May “po” dahil para ito sa taong nasa panganib.
private-plan-crisis = Kung nasa panganib ka po ngayon, para sa iyo ang mga hotline sa itaas ng screen, anumang oras.
private-plan-signs = Paano ko nahahalata na nagsisimula ang isang mabigat na araw
private-plan-helps = Maliliit na bagay na nakakatulong sa akin
private-plan-places = Kung saan gumagaan ang loob ko
private-plan-people = Kung sino ang puwede kong tawagan, at paano
private-plan-person = Pangalan
private-plan-way = Paano siya makokontak
private-plan-person-new = Isa pang tao
private-plan-safer = Mga gusto kong ilayo sa sarili ko
private-plan-reasons = Ang mahalaga sa akin
private-plan-after = Ang gusto kong maalala pagkatapos
private-change = Palitan ang passphrase
private-change-do = Palitan ito
private-changed = Napalitan na ang passphrase.
private-forget = Kalimutan ang lahat
private-forget-about = Sisirain nito ang naka-lock na file at ang lahat ng laman nito, pati ang mga setting na natandaan sa computer na ito. Hindi nito gagalawin ang mga kopyang ginawa mo sa ibang lugar.
private-forget-own = Burahin din ang mga sarili naming entry ({ $count })
private-forget-stays = Mananatili ang mga pakete. Maaalis ang mga ito sa screen na “Mga pakete”.
private-forget-do = Kalimutan ang lahat ngayon
private-forget-sure = Oo, sirain ito
