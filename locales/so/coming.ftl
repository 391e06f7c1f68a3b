### Albaabbada aan weli la dhisin.

coming-not-yet = Albaabkan weli lama dhisin.
coming-rest = Inta kale ee albaabkan weli lama dhisin.
coming-meanwhile = Ilaa markaas, kuwani way ku caawin karaan:
coming-act = Halkan waxaad ugu qori doontaa warqado mas’uuliyiinta, waxaad su’aalo ugu diyaarin doontaa rugta caafimaadka, iskuulka ama goobta shaqada, waxaadna ka heli doontaa erayo kulannada lagu isticmaalo, laba luqadood oo dhinac yaal.
coming-rights = Halkan waxaad ka heli doontaa kaar turjubaan lagu codsado, waxa aad oranayso marka lagu diido, iyo meesha laga cawdo.
coming-organizations = Halkan ururradu waxay sidoo kale ka hubin doonaan sida ay dadka ugu adeegaan, waxayna ku arki doonaan luqadaha ka maqan.
coming-link-rights = Waxa maktabaddu ka hayso xuquuqda
coming-link-policy = Waxa maktabaddu ka hayso beddelidda xeerarka
coming-link-organizations = Ururrada maktabadda ku jira
