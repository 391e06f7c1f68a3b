### Maswali ya mazungumzo na mtu anayefanya kazi au anayejitolea kwenye shirika, ili aweze kubaki. Yanajazwa kwenye karatasi.

stay-interview-name = Mazungumzo ili watu wabaki
    .about = Maswali ya kuzungumza na mtu anayefanya kazi au anayejitolea kwenu, ili watu wazuri waweze kubaki.
stay-interview-how = Zungumzeni ninyi wawili tu, katika muda wa kazi unaolipwa, na ikiwa tu mtu huyo anataka. Hakuna kinachosemwa hapa kinachoruhusiwa kutumiwa dhidi yake.
stay-interview-paper = Usiandike jina lolote kwenye karatasi hii. Mtu huyo anaamua nini kinaandikwa na nani anakiona.
stay-interview-stay = Ni nini kinakufanya utake kubaki?
stay-interview-leave = Ni nini kimekufanya ufikirie kuondoka?
stay-interview-extra = Je, unafanya kazi ya ziada kwa sababu ya lugha yako au jamii yako? Je, unalipwa kwa hiyo?
stay-interview-hurt = Je, kuna mtu hapa anayekutendea vibaya kwa sababu ya ulivyo? Ni nini kinapaswa kufanyika?
stay-interview-need = Ni nini kingesaidia zaidi: malipo, muda, mapumziko, mwongozo, nafasi ya kujifunza?
stay-interview-next = Tutabadilisha nini, nani atafanya hivyo, na kufikia lini?
