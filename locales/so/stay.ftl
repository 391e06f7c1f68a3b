### Su’aalo lagula hadlo qof urur ka shaqeeya ama ka mutadawicnimeeya, si uu u sii joogo. Warqad ayaa lagu buuxiyaa.

stay-interview-name = Sheekaysi ku saabsan sii joogista (stay interview)
    .about = Su’aalo lagula hadlo qof idinla shaqeeya ama mutadawic idiin ah, si dadka fiican ay u sii joogaan.
stay-interview-how = Labadiinna oo keliya ku hadla, waqti mushahar leh, waana haddii qofku rabo oo keliya. Waxa halkan lagu yiraahdo looma isticmaali karo si qofka loo waxyeelleeyo.
stay-interview-paper = Magac ha ku qorin warqaddan. Qofka ayaa go’aansada waxa la qoro iyo cidda aragta.

## Su’aalaha.

stay-interview-stay = Maxaad u rabtaa inaad sii joogto?
stay-interview-leave = Maxaa kugu kallifay inaad ka fikirto inaad tagto?
stay-interview-extra = Shaqo dheeraad ah ma u qabataa luqaddaada ama bulshadaada awgeed? Lacag ma lagaa siiyaa?
stay-interview-hurt = Halkan ma jiraa qof si xun kuugula dhaqma qofka aad tahay awgiis? Maxay tahay in la sameeyo?
stay-interview-need = Maxaa ugu badan oo ku caawin lahaa: mushahar, waqti, nasasho, hagid, fursad wax barasho?
stay-interview-next = Maxaan beddeli doonnaa, yaa qabanaya, goormase?
