### Ang screen na “Ano ang maitatago at hindi maitatago ng app na ito”. Critical: dito ibinabatay ng tao kung ano ang ligtas gawin.

## Ang itaas.

safety-title = Ano ang maitatago at hindi maitatago ng app na ito
safety-lead = Hindi isinusulat ng app na ito ang anumang tina-type, binubuksan, o hinahanap mo, maliban kung hilingin mo. Pero walang app na kayang itago ang lahat.
safety-other = Kung sa palagay mo ay may nagmamanman sa computer na ito, mas ligtas ang computer o phone na hindi niya maaabot.
safety-measured = Sinubok namin ito sa Linux. Hindi pa nasusukat kung ano ang naiiwan sa Windows at macOS.

## Kung sino ang maaaring nagmamanman.

safety-watchers-title = Sino ang maaaring nagmamanman
safety-does = Ang ginagawa nito
safety-cannot = Ang hindi nito magagawa
safety-shoulder = Taong sumisilip mula sa likuran mo
    .does = Tinatakpan ng “Umalis agad” ng blangkong pahina ang window. Ganoon din ang Shift key kapag pinindot nang tatlong beses, maliban kung naka-off iyon sa Mga setting. Pagkatapos noon, walang sinasabi tungkol sa app na ito ang pangalan at larawan ng window. Makakalimutan ang ginawa mo rito, at magsisimula ka ulit sa pagpili ng wika.
    .cannot = Hindi nito isinasara ang ibang program. Hindi nito itinatago ang sariling listahan ng mga program ng computer. Hindi nito mababawi ang nakita na ng iba.
safety-later = Taong hahalungkat sa computer na ito sa ibang oras
    .does = Wala itong itinatabing history. Tinatandaan lang nito ang mga setting kung hihilingin mo. Ang mga file na kailangan ng window nito ay inaalis kapag isinara ito, o sa susunod na pagbukas ng app.
    .cannot = Hindi nito maitatago na nasa computer na ito ang app, o na binuksan ito. Mananatili ang file na na-save mo at ang pahinang na-print mo: hindi nito maaalis ang mga iyon.
safety-spyware = Spyware: nakatagong program na nagmamanman sa iyo
    .does = Ang mismong app na ito ay walang ipinapadala sa internet. Hanggang doon lang ang magagawa nito laban sa spyware.
    .cannot = Hindi nito mahahanap o mapipigilan ang spyware. Maaaring makita ng spyware ang screen at ang bawat key na pinipindot mo.
safety-next = Ang susunod na gagamit ng pinagsasaluhang computer
    .does = Tinatapos ng “Umalis agad”, o ng pagsara ng window, ang pagbisita mo. Makakalimutan ang hinanap at binuksan mo. Sa Linux, pinapatungan ng ibang laman ang memory na isinasauli ng app.
    .cannot = Kung iiwan mong bukas ang window, makikita ng susunod na tao ang laman nito. Baka puwede pang i-paste ang kinopya mo.
safety-staff = Mga nag-aalaga ng computer na ito
    .does = Wala itong listahan ng mga pagbisita, at hindi nito itinatala kung sino ang pumunta rito.
    .cannot = Hindi nito sila mapipigilang makita ang screen, o maglagay ng ibang program sa computer na ito.
safety-stick = Isang USB na pinakialaman ng iba
    .does = Sinusuri ang isang pakete bago ito gamitin. Kung sira ito, o binago pagkatapos pirmahan, hindi ito tinatanggap.
    .cannot = Ipinapakita ng pirma kung sino ang gumawa ng pakete. Hindi nito ipinapakita na totoo ang nakasulat doon. Hindi sinusuri ang ibang file sa USB.
safety-search = Taong pumipilit sa iyo na ipakita ang computer na ito
    .does = Walang history na maipapakita. Hindi nakasulat ang tinype, binuksan, at hinanap mo, maliban kung hiniling mo iyon.
    .cannot = Hindi maitatago ng app na narito ito. Mababasa ng kahit sinong puwedeng gumamit ng computer na ito ang mga setting na ipinatanda mo, ang mga file na na-save mo, at ang mga entry na isinulat dito.

## Pinagsasaluhang kiosk: computer sa pampublikong lugar na ang app lang na ito ang ipinapakita.

safety-kiosk-title = Sa isang kiosk: pampublikong computer na ang app lang na ito ang ipinapakita
safety-kiosk-erases = Binubura ng kiosk ang bawat pagbisita. Kapag matagal nang walang gumagalaw nito, nagtatanong muna ito. Saka ito nagbubura. Kapag nagising ang computer mula sa sleep, nagbubura ito agad.
safety-kiosk-counts = Walang binibilang ang kiosk, maliban kung i-on iyon ng center. Kapag naka-on, mga bilang lang na sinasadyang baguhin nang kaunti ang itinatabi nito. Wala itong itinatabing mga salita. Hindi kailanman binibilang ang tungkol sa krisis, karahasan, at imigrasyon.
safety-kiosk-cannot = Hindi nito maitatago ang screen sa mga taong malapit sa iyo.

## Ang mga pribadong tala: isang naka-lock na file para sa gustong itabi ng isang tao para sa sarili.

# Kapareho ng tawag sa private-title, para mahanap.
safety-private-title = Mga pribado mong tala
safety-private-locked = Kung hihilingin mo, mapupunta sa isang file ang itinatabi mo para sa sarili mo, at naka-lock ito gamit ang passphrase: isang password na binubuo ng ilang salita. Hindi ito mababasa kung wala ang passphrase.
safety-private-lost = Walang makapagbabalik ng nawalang passphrase. Hindi rin namin ito kaya.
safety-private-opens = Kung nasa iyo ang passphrase, mabubuksan din ang file gamit ang karaniwang program na “age”.
safety-private-cannot = Hindi nito maitatago na naroon ang file. Wala itong magagawa kung makita ng spyware ang passphrase, o kung may pumilit sa iyo na sabihin ito.

## Isang listahan: bawat linya ay karugtong ng “Hindi namin maitatago …”.

safety-list-title = Ang hindi namin maitatago
safety-list-here = Na nasa computer na ito ang app, at na binuksan ito.
safety-list-seen = Ang nakikita ng iba sa screen.
safety-list-heard = Ang binabasa nang malakas. Maririnig ito ng iba sa kuwarto. Nakakatulong ang earphones.
safety-list-spyware = Ang nakikita ng spyware.
safety-list-recording = Mga larawan at recording ng screen.
safety-list-typed = Ang mga huling salitang tinype mo, nasa memory ng program na ito hanggang sa isara ito.
safety-list-swap = Ang inililipat mismo ng computer mula sa memory nito papunta sa disk nito.
safety-list-graphics = Maliliit na file na itinatabi ng computer para mas mabilis nitong maipakita ang mga larawan at letra.
safety-list-copied = Ang kinopya mo, hangga’t hawak pa ito ng computer para i-paste.
safety-list-keyboards = Mga salitang natututunan at itinatabi ng sariling panulong ng computer sa pagsusulat: keyboard sa screen, mga mungkahing salita, pagdidikta.
safety-list-saved = File na na-save mo.
safety-list-printed = Pahinang na-print mo, at ang itinatabi ng printer at ng print system ng computer tungkol dito. Maaaring magpadala ang print system ng mga pahina sa printer gamit ang local network.
safety-list-phone = Ang itinatabi ng phone mula sa QR code na nabasa nito.

## Isang table: kung ano ang isinusulat, at kailan.

safety-written-title = Ano ang isinusulat sa computer na ito, at kailan
safety-written-library = Ang listahan ng suporta na kasama ng app
    .when = Kapag binuksan ang app. Pareho ito para sa lahat.
safety-written-damaged = Nasirang listahan ng suporta
    .when = Kapag hindi na mabasa ang listahan, itinatabi ito na may petsa ng araw na iyon. Hindi ito binubura.
safety-written-settings = Ang wika, laki ng letra, mga kulay, at iba pang setting mo
    .when = Isinusulat lang kung hihilingin mong tandaan ang mga ito. Kung i-off mo iyon, buburahin ang file.
safety-written-window = Mga file na kailangan ng mismong window
    .when = Habang bukas ito, sa isang pribadong folder. Sa Linux, nasa memory ang folder na ito kung kaya iyon ng computer. Inaalis ito kapag isinara ang window, o sa susunod na pagbukas ng app.
safety-written-saved = Pahina, report, o listahan na sine-save mo
    .when = Isinusulat lang kung ise-save mo, sa folder na pipiliin mo. “sheet.pdf” ang pangalan ng pahina. Walang may-akda, program, o petsa sa mga nakatagong detalye nito.
safety-written-printed = Mga pahina para sa printer
    .when = Isinusulat lang kung magpi-print ka. “Information sheet” ang pangalang ibinibigay sa print system para sa mga ito.
safety-written-center = Mga listahan, entry, at pakete na idinagdag dito, at ang mga pinili tungkol sa mga ito
    .when = Isinusulat lang kung may magdaragdag ng mga ito. Hindi naka-lock ang mga ito. Kung burahin ang isang entry na isinulat dito, mabubura ito sa listahan ng suporta. Mananatili ang mga kopyang ginawa bago iyon.
safety-kiosk-written = Mga bilang tungkol sa hinahanap ng mga tao sa kiosk
    .when = Isinusulat lang kung i-on iyon ng center. Sinasadyang baguhin nang kaunti ang mga ito, at walang kasamang mga salita.
safety-private-written = Mga pribado mong tala
    .when = Isinusulat lang kung gagawa ka nito. Naka-lock ito gamit ang passphrase mo.

## Kung paano magpaalam.

safety-report-title = Paano ipaalam ang isang problema
safety-report-fact = May mali ba sa impormasyon? Buksan ang page nito at piliin ang “Ipaalam ang mali”. Gagawa iyon ng file na ikaw ang magbibigay sa iba. Walang ipinapadala. Hindi nakasulat sa file kung sino ang sumulat nito, saan, o kailan.
safety-report-trace = May naiwan bang bakas ang app na ito, o may sinasabi ba itong nakakasama? Sabihan ang mga taong pinagkunan mo nito, kung ligtas iyon para sa iyo.
