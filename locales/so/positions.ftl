### Bogga “La soco mawqifyada MHA”. MHA waa Mental Health America. Mawqif waa qoraal ay ku sheegto waxa ay rabto in la beddelo.

positions-name = Mawqifyada MHA
    .about = Waxa ay Mental Health America sheegto inay u taagan tahay, meesha laga helo, iyo sida loo hubiyo.
positions-found = Mawqif aan rabo inaan xusuusto
    .hint = Magaciisa, taariikhda ku qoran, iyo maalinta aad akhriday.
positions-title = La soco mawqifyada MHA
positions-what = Mawqif wuxuu sheegaa waxa ay Mental Health America (MHA) rabto in la beddelo, iyo sababta. Waxaa go’aansada MHA Public Policy Committee iyo guddiga sare ee MHA (Board).
positions-where = Meesha ay MHA ku daabacdo
positions-address = Bogga MHA ee siyaasadda: https://mhanational.org/public-policy (nuqul la kaydiyey, la akhriyey 27 Nofeembar 2026)
positions-moved = MHA hore ayay bogaggeeda u rartay. Haddii cinwaanku shaqayn waayo, “position statements” ka raadi mhanational.org.
positions-seen = Saddex aan akhriyi karnay
positions-copies = Mid kasta bilowgiisa ayaan ka akhrinnay nuqul la kaydiyey, 27 Nofeembar 2026. Taariikh kuma arag, sidaas darteed mid kasta hubi. Erayadani waa kuwayaga, ma aha kuwa MHA.
positions-culture = Position Statement 18: Daryeelku waa inuu ixtiraamo dhaqammada dadka oo ku habboonaado luqadahooda. Guddiyada iyo shaqaaluhu waa inay ka kooban yihiin dad u eg kuwa ay u adeegaan.
positions-peers = Position Statement 37: Gobollada iyo bulshooyinku waa inay taageerada dadka wax la mid ah soo maray ka dhigaan qayb daryeelka ka mid ah.
positions-racism = Bayaanka guddiga sare (Board): MHA waxay sheegtay inay la dagaallanto cunsuriyadda oo ay u shaqayso daryeel caafimaad oo caddaalad ah.
positions-packs = Kuwa ka yimid xirmooyinka kombuyuutarkan
positions-dated = Taariikhda ku qoran: { $date }. Waxay ku jirtaa xirmo uu soo saaray { $publisher }.
positions-old = Kani wuu ka weyn yahay 12 bilood. Mid ka cusub raadi intaadan isticmaalin.
positions-check = Intaadan mawqif isticmaalin
positions-check-old = Taariikhdiisa waan raadiyey. Haddii uu ka weyn yahay 12 bilood, ama aan taariikh lahayn, mid ka cusub ayaan raadiyey.
positions-check-name = Waan magacaabayaa MHA, lambarka mawqifka, iyo taariikhdiisa.
positions-note = Mawqifka, taariikhdiisa, iyo maalinta aan akhriyey:
