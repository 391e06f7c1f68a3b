### Samaynta warqad la doorto oo la garaaco: su’aalaha ka horreeya, iyo waxa erayadeeda lagu samayn karo.

make-forgotten = Waxa aad halkan ku doorato oo aad ku garaacdo waa la iloobayaa markaad daaqaddan xirto ama degdeg uga baxdo.
make-line-hint = Waad ka tagi kartaa iyadoo madhan. Markaas warqaddu waxay yeelanaysaa xariiq wax lagu qoro.
make-text-hint = Erayadaadu warqadda waxay ugu qornaanayaan sida aad u qorto. Barnaamijku ma turjumo.
make-see = Warqad ahaan u eeg
make-anew = Mar kale bilow
make-lead-english = Ingiriisiga ayaa hor yaal: waxaa loogu talagalay xafiiska akhrinaya. Luqaddaadu dhinaca ayay ka taal.
make-keep-how = Si aad u hayso waxa aad halkan ku qortay, marka hore fur xusuus-qorkaaga gaarka ah, kadibna soo noqo.
