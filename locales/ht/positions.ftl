### Paj “Swiv pozisyon MHA yo”. MHA se Mental Health America. Paj la di san kache sa nou li, kilè, ak sa nou pa verifye.

positions-name = Pozisyon MHA yo
    .about = Sa Mental Health America di li defann, ki kote pou jwenn sa, ak kijan pou verifye sa.
positions-found = Yon pozisyon mwen vle sonje
    .hint = Non li, dat ki sou li, ak jou ou te li l.
positions-title = Swiv pozisyon MHA yo
positions-what = Yon pozisyon di sa Mental Health America (MHA) vle ki chanje, ak poukisa. Se komite MHA sou lwa ak règ (Public Policy Committee) ak konsèy li (Board) ki deside sou li.
positions-where = Kote MHA pibliye yo
positions-address = Paj MHA sou lwa ak règ: https://mhanational.org/public-policy (yon kopi yo te kenbe, nou te li l 27 novanm 2026)
positions-moved = MHA te deplase paj li yo deja. Si adrès la pa mache, chèche “position statements” sou mhanational.org.
positions-seen = Twa nou te ka li
positions-copies = Nou te li kòmansman chak nan yon kopi yo te kenbe, 27 novanm 2026. Nou pa wè dat, kidonk verifye yo youn pa youn. Mo sa yo se mo pa nou, se pa mo MHA.
positions-culture = Position Statement 18: Swen yo ta dwe respekte kilti moun yo epi mache ak lang yo. Nan konsèy yo ak pami anplwaye yo, ta dwe gen moun tankou moun y ap sèvi yo.
positions-peers = Position Statement 37: Eta yo ak kominote yo ta dwe fè sipò ant parèy fè pati swen yo.
positions-racism = Deklarasyon konsèy la (Board): MHA di l ap travay kont rasism, e pou swen sante ki jis.
positions-packs = Sa ki soti nan pake ki sou òdinatè sa a
positions-dated = Dat ki sou li: { $date }. Li soti nan yon pake { $publisher } pibliye.
positions-old = Sa a gen plis pase 12 mwa. Chèche youn ki pi nouvo anvan ou sèvi avè l.
positions-check = Anvan ou sèvi ak yon pozisyon
positions-check-old = Mwen chèche dat li. Si li gen plis pase 12 mwa, oswa si li pa gen dat, mwen chèche youn ki pi nouvo.
positions-check-name = Mwen site MHA, nimewo pozisyon an, ak dat li.
positions-note = Pozisyon an, dat li, ak jou mwen te li l:
