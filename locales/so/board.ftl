### Loox miiska hore: qofku wuxuu farta ku fiiqaa luqaddiisa.

board-open = Looxa “Waxaan ku hadlaa”
board-about = Warqad miiska hore la dhigo. Qof kasta oo yimaada wuxuu farta ku fiiqaa luqaddiisa, markaas waad ogaanaysaa turjubaanka la wacayo.
board-title = Farta ku fiiq luqadda aad ku hadasho
board-speak = Waxaan ku hadlaa af Soomaali.
board-interpreter = Fadlan ii raadiya turjubaan.
board-staff = Shaqaalaha: wac turjubaanka intaadan sii wadin. Ha ka codsan ilmo ama qaraabo inay turjumaan.
