### Liis lagu hubiyo xayeysiis shaqo, iyo tirooyin warqad lagu qoro, oo loogu talagalay ururrada raadiya xirfadlayaal iyo mutadawiciin.

job-ad-name = Hubinta xayeysiiska shaqada
    .about = Waxaa loogu talagalay helidda xirfadlayaal iyo mutadawiciin ay bulshooyinkiinnu ku kalsoon yihiin, wuxuuna leeyahay meel tirooyinkiinna lagu qoro.

## Sanduuqyo la calaamadiyo.

job-ad-pay = Mushaharka wuu sheegayaa. Mutadawiciintana, wuxuu u sheegayaa kharashka aad u celisaan.
job-ad-needs = Wuxuu weydiinayaa keliya waxa shaqadu u baahan tahay. Waxa dadku nolosha ka barteen waa la tiriyaa.
job-ad-languages = Luqad labaad wuxuu u magacaabayaa xirfad, xirfaddaasna lacag baad ku bixisaan.
job-ad-growth = Wuxuu sheegayaa cidda hagta dadka cusub, iyo sida ay wax u baran karaan oo ay u dallici karaan.
job-ad-places = Wuxuu gaaraa meelaha ay bulshooyinkiinnu ka eegaan: wargeysyadooda, raadiyahooda, kooxahooda iyo goobahooda cibaadada.
job-ad-panel = Dhowr qof ayaa wada doorta. Qaar bulshada ayay ka yimaadaan, lacagna waa la siiyaa.
job-ad-same = Qof kasta isla su’aalaha ayaa la weydiiyaa. Qof kasta waxaa loo soo bandhigaa turjubaan ama caawimo kale oo uu kaga qayb geli karo.
job-ad-fair = Dad badan gaarsiiya, kadibna si caddaalad ah u doorta. Weligiin cidna ha u shaqaalaysiinina, hana u diidina isir (race), iimaan, jinsi ama naafonimo awgeed.

## Tirooyinka.

job-ad-numbers = Tirooyinkeenna, warqad dusheeda
job-ad-told = Tiriya keliya waxa ay dadku naftooda ka sheegeen. Cidna khasab kuma aha inay sheegto.
job-ad-small = Weligiin ha shaacinina tiro ka yar 10, ama tirooyin laga xisaabin karo.
job-ad-applied = Codsaday: immisa xirfadle, immisa mutadawic?
job-ad-began = Bilaabay: immisa xirfadle, immisa mutadawic?
job-ad-stayed = Weli jooga hal sano kadib: immisa xirfadle, immisa mutadawic?
job-ad-lead = Hadda hoggaamiya: immisa xirfadle, immisa mutadawic?
job-ad-gap = Xaggee ayaan dadka ku waynaa? Maxaan beddeli doonnaa?
