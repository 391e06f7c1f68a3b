### Kombuyuutar la wadaago oo xarun bulsho yaal. Degan oo fudud: dad aan la aqoon ayaa taagnaan ku akhriya.

kiosk-touch = Taabo shaashadda ama riix badhan kasta si aad u bilowdo
kiosk-erases = Waxa aad halkan ku samayso waa la tirtiraa markaad baxdo.
kiosk-tally = Xaruntani waxay tirisaa noocyada caawimada ee dadku raadiyaan, iyo luqadda. Tirooyinka si ula kac ah ayaa in yar loo beddelaa. Weligeed ma hayso waxa aad garaacdo ama cidda aad tahay. Xaaladaha halista ah, rabshadda iyo arrimaha socdaalka weligood lama tiriyo.
kiosk-done = Waan dhammeeyey: tirtir
kiosk-done-about = Wuxuu soo afjarayaa booqashadaada, wuxuuna tirtirayaa waxa aad halkan ku samaysay.
kiosk-warning-title = Weli ma joogtaa?
kiosk-warning-left = { $seconds ->
    [one] Booqashadaada waxaa la tirtirayaa { $seconds } ilbiriqsi gudihiis.
   *[other] Booqashadaada waxaa la tirtirayaa { $seconds } ilbiriqsi gudahood.
}
kiosk-warning-how = Taabo shaashadda ama riix badhan kasta si aad u sii waddo.
kiosk-stay = Weli waan joogaa
kiosk-print-about = Warqaddu waxay ka soo baxdaa printer-ka xarunta. Qaado: qof kasta oo soo mara wuu akhriyi karaa waxa printer-ka dul yaal.
kiosk-print-none = Xaruntani halkan wax kuma daabacdo. Lambarka waxaad ka akhriyi kartaa shaashadda, ama koodka afargeeska ah telefoon ku iskaan garee.
kiosk-staff-title = Loogu talagalay shaqaalaha
kiosk-staff-about = Qaybtan waxaa lagu furaa lambar. Booqdayaashu uma baahna.
kiosk-staff-pin = Lambarka sirta ah (PIN)
kiosk-staff-update = Raadi xirmooyin ka cusub
kiosk-staff-close = Xir barnaamijka
kiosk-staff-done = Waa la qabtay.
kiosk-staff-wrong = Taasi ma aha lambarka.
kiosk-staff-early = Weli waa goor hore in mar kale la isku dayo.
kiosk-staff-wait = { $minutes ->
    [one] Mar kale isku day { $minutes } daqiiqo kadib.
   *[other] Mar kale isku day { $minutes } daqiiqo kadib.
}
kiosk-staff-tally = Tus waxa la tiriyey
kiosk-staff-take = Tirooyinka geli USB-ga
kiosk-staff-taken = Waxaa lagu kaydiyey USB-ga: { $file }
kiosk-tally-title = Waxa aan dadku helin, { $quarter }
kiosk-tally-early = Saddexdii bilood ee ugu horreeyey weli ma dhammaan. Tirooyinka kadib ayaa la tusi karaa.
kiosk-tally-none = Ma jirto tiro ku filan oo weyn oo la tuso.
kiosk-tally-need = La raadiyey
kiosk-tally-language = Luqadda
kiosk-tally-not-found = Lama helin
kiosk-tally-found = Waa la helay
kiosk-tally-hidden = ka yar { $least }
kiosk-tally-doubt = kadis ayay noqon kartaa
kiosk-tally-about = Tiro kasta si ula kac ah ayaa in yar loo beddelay. Tirooyinka runta ah badankood ugu badnaan { $margin } ayay ka badan yihiin ama ka yar yihiin. Sidaas ayaa loo sameeyey si aan cidna uga garan karin cidda halkan joogtay.
kiosk-tally-other = Luqado kale

## Bog ku saabsan waxa aan dadku helin.

kiosk-staff-brief = Warbixin hal bog ah geli USB-ga
kiosk-staff-brief-print = Daabac warbixin hal bog ah
kiosk-brief-title = Waxa dadku halkan ugu baahnaayeen oo ay heli waayeen
kiosk-brief-what = Kombuyuutar la wadaago oo yaal xaruntan bulshada, dadku waxay luqaddooda ku raadiyaan caawimo ku saabsan caafimaadka maskaxda. Boggani wuxuu tusayaa waxa ay raadiyeen, iyadoo kombuyuutarku uusan aqoon caawimo luqaddaas ah.
kiosk-brief-table = Inta booqasho ee ku dhammaatay caawimo la’aan luqaddaas ah. Mar kasta oo xariiqdu dheeraato, booqashooyinku way bataan. Xariiq madhan kadis ayay noqon kartaa.
kiosk-brief-none = Saddexdan bilood ma jirto tiro ku filan oo weyn oo la tuso. Taasi waxay ilaalinaysaa dadkii halkan joogay: tiro yar waxay tilmaami kartaa mid ka mid ah. Macnaheedu ma aha in aan cidna waxba u baahnayn.
kiosk-brief-are = Waxa tirooyinkani yihiin
kiosk-brief-visits = Waxay tiriyaan booqashooyin, ma aha dad. Qof laba jeer yimid laba jeer ayaa la tiriyaa, hal booqashana waxaa loo tirin karaa ilaa saddex nooc oo caawimo ah.
kiosk-brief-hidden = Tirooyinka ka yar { $least } waa la qariyey, wadarna ma jirto. Sidaas darteed cidna ma xisaabin karto tiro qarsoon.
kiosk-brief-are-not = Waxa aysan tirooyinkani ahayn
kiosk-brief-never = Xaaladaha halista ah, rabshadda iyo arrimaha socdaalka weligood lama tiriyo. Boggani waxba kama sheegayo inta qof ee caawimo uga baahan.
kiosk-brief-absent = Boggani ma aha sawir dhammaystiran. Wuxuu tusayaa tirooyinka ugu waaweyn oo keliya, dadka aan weligood kombuyuutarkan isticmaalinna kuma jiraan.
kiosk-brief-made = Waxaa la sameeyey { $date } iyadoo la isticmaalayo { -app-name }.
