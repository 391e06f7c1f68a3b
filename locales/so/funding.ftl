### Codsi lacageed, hal bog, oo urur u diro cid lacag bixisa oo Mareykanka joogta. Ingiriisiga ayaa hor yaal; luqadda akhristaha ayaa dhinac taal.

funding-request-name = Codsi lacageed
    .about = Hal bog oo cid lacag bixisa ka codsanaya inay bixiso daryeel ka fiican. Dooro waxa loogu talagalay, inta kalena buuxi.
funding-request-for = Lacagta maxaa loogu talagalay?
funding-request-for-data = Su’aalo ixtiraam leh, tirooyin waxtar leh iyo baaris la tijaabiyey
funding-request-for-training = Tababar sannadka oo dhan socda
funding-request-for-staff = Helidda iyo haynta shaqaale iyo mutadawiciin
funding-request-for-strengths = Waxa bulshooyinka xoogga siiya
funding-request-for-language = Caawimo ku baxda luqadaha dadka
funding-request-for-list = Liis taageero oo loogu talagalay qof kasta oo aan u adeegno
funding-request-organization = Magaca ururkiinna
funding-request-funder = Yaad lacag weydiisanaysaan?
funding-request-amount = Immisa ayaad codsanaysaan?
    .hint = Sida: $5,000 hal sano
funding-request-own = Erayadiinna: maxaad aragteen?
    .hint = Ha qorin wax ay dad kale ku garan karaan cidda uu qof yahay.

## Bogga.

funding-request-to = Ku socota: { $funder }
funding-request-ask = { $organization } ayaa idinka codsanaya { $amount }.
funding-request-data-text = Marka foomamku aysan dadka ku habboonayn, baahidooda lama arko. Qof kasta si ixtiraam leh ayaan u weydiin doonnaa, dadkana waan u oggolaan doonnaa inay naftooda erayadooda ku sheegaan. Waxaan isticmaali doonnaa foomam baaris oo luqadahooda lagu tijaabiyey. Ma shaacinno tiro ka yar 10.
funding-request-training-text = Daryeelku wuu fiicnaadaa marka kuwa bixiya ay wax barashada sii wadaan. Lacagtu waxay ku baxdaa tababarayaal ka yimid bulshooyinka aan u adeegno, iyo waqtiga shaqaaluhu u baahan yihiin inay wax ku bartaan.
funding-request-staff-text = Dadku waxay raadiyaan cid caawisa oo taqaan luqaddooda iyo noloshooda. Lacagtu waxay ku baxdaa mushahar caddaalad ah, hagid, nasasho iyo meel lagu horumaro. Weligeen cidna uma shaqaalaysiinno, umana diidno isirkeeda (race) awgiis.
funding-request-strengths-text = Qoyska, waayeelka, iimaanka, luqadda iyo dhaqanku waxay dadka ka caawiyaan inay fiicnaadaan. Lacagtu waxay u tagtaa kooxo bulshooyinku iyagu hoggaamiyaan. Hab kasta waxaa lagu magacaabaa bulshada leh.
funding-request-language-text = Cidna laguma caawin karo erayo aysan fahmayn. Lacagtu waxay ku baxdaa turjubaanno iyo shaqaale laba luqadood ku hadla. Waxay sidoo kale ku baxdaa dad luqaddooda waraaqo ku qora oo ku hubiya.
funding-request-list-text = Caawimo aan cidina heli karin waxba ma tarto. Lacagtu waxay ku baxdaa dad meel kasta waca oo qoraal kasta hubiya. Waxay sidoo kale ku baxdaa daabacaadda liiska oo luqado badan ah.
funding-request-plan = Waxa aan samayn doonno, goorta, iyo inta qayb kasta ku kacayso:
funding-request-voice = Cidda bulshooyinkeenna ka mid ah ee tan nala qorshaysay:
funding-request-know = Sida aan ku ogaan doonno inay wax tartay:
funding-request-report = Waxaan idiin sheegi doonnaa waxa shaqeeyey iyo waxa aan shaqayn. Weligeen ma magacaabi doonno dadka aan u adeegno.
funding-request-sign = Magac, saxiix, iyo sida nalagula soo xiriiro:
funding-request-call = Shaqadani waxay ka jawaabaysaa “Calls to Action for BIPOC Mental Health” ee Mental Health America (mhanational.org).
