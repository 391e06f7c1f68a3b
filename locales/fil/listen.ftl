### Pagbasa nang malakas gamit ang mga boses ng computer.

listen-button = Pakinggan
listen-button-about = Binabasa nang malakas ang screen na ito, o ang mga salitang na-highlight mo.
listen-this = Pakinggan ang tungkol sa { $name }
listen-region = Pagbasa nang malakas
listen-starting = Inihahanda ang boses…
listen-reading = Binabasa nang malakas
listen-pause = I-pause
listen-go-on = Magpatuloy
listen-back = Nakaraang pangungusap
listen-next = Susunod na pangungusap
listen-stop = Ihinto
listen-speed = Bilis
listen-speed-slow = Mabagal
listen-speed-usual = Karaniwan
listen-speed-fast = Mabilis
listen-speed-faster = Mas mabilis
listen-done = Iyon na ang lahat.
listen-no-voice = Walang boses ang computer na ito para sa: { $languages }. Hindi namin binasa ang mga salitang iyon, dahil mali ang magiging bigkas ng boses ng ibang wika.
listen-no-voice-help = Puwede mong hilingin sa nag-aalaga ng computer na ito na magdagdag ng boses sa mga setting nito para sa pagsasalita. Puwede ring may kasamang boses ang paketeng may mga recording. O puwede itong basahin sa iyo ng taong pinagkakatiwalaan mo.
listen-no-program = Walang program sa computer na ito na makakabasa nang malakas.
listen-no-program-help = Sa Linux, puwedeng idagdag ng nag-aalaga ng computer na ito ang mga program na speech-dispatcher at espeak-ng. Sa Windows at Mac, nasa mga setting ng system ang mga boses.
listen-no-answer = Hindi sumasagot ang boses.
listen-no-answer-help = Subukan ulit. Kung tahimik pa rin, tingnan kung may nakasaksak na speaker o headphones.
listen-settings = Pagbasa nang malakas
listen-moves = Sabihin ang bawat bagay na pinupuntahan ko
listen-moves-about = Para sa paggamit ng keyboard nang hindi tumitingin sa screen: lumilipat sa susunod ang Tab, at sinasabi ang bawat bagay. Ang F2 key ang nag-o-on at nag-o-off nito sa kahit anong screen. Sinasabi rin ang tina-type mo, pero hindi kailanman ang passphrase.
listen-moves-on = Naka-on ang pagsasalita. Pindutin ang Tab para lumipat, ang Enter para pumili, at ang F2 para ihinto ang pagsasalita.
listen-moves-off = Naka-off ang pagsasalita.
# keep: ganito rin ang tawag dito sa Filipino
listen-kind-button = button
# keep: ganito rin ang tawag dito sa Filipino
listen-kind-link = link
listen-kind-check_box = kahong lalagyan ng tsek
listen-kind-radio = opsyon
listen-kind-field = lugar para mag-type
listen-kind-list = listahang mapagpipilian
listen-is-ticked = may tsek
listen-is-not_ticked = walang tsek
listen-is-open = nakabukas
listen-is-closed = nakasara
listen-is-here = nandito ka
listen-is-off = hindi magagamit ngayon
listen-is-empty = walang laman
listen-hidden = nakatago
