### Bogga “Caqabadaha maktabaddan”: inta qoraal ee bilaash ah, inta luqadda akhristaha lagaga hadlo, iyo wixii la mid ah.

barriers-name = Caqabadaha maktabaddan
    .about = Inta qoraal ee bilaash ah, inta luqaddaada lagaga hadlo, inta aan aqoonsi (ID) weydiin, inta fiidkii furan, iyo inta aan cidina ogayn.
barriers-what = La tiriyey: { $count } qoraal oo dadka taageero siiya. Tirooyinku waa liiska kombuyuutarkan, ma aha dalka oo dhan.
barriers-head-question = Waxa fududeeya
barriers-head-yes = Haa
barriers-head-no = Maya
barriers-head-unknown = Lama oga
barriers-row-free = Waa bilaash
barriers-row-language = Waxaa jooga qof ku hadla { $language }
barriers-row-id = Aqoonsi (ID) lama weydiiyo
barriers-row-evening = Wuxuu furan yahay fiidkii, ama Sabti ama Axad
barriers-unknown = “Lama oga” iyaduna waa caqabad: qofku waa inuu wacaa oo weydiiyaa. Xaruntiinnu way ogaan kartaa, liiskana way ku qori kartaa.
