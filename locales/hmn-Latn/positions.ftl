### Nplooj “Paub MHA tej lus sawv rau (positions) uas tshiab tshaj”. MHA yog Mental Health America, ib lub koom haum. Ib tsab lus sawv rau (position) hais tias nws xav kom hloov dab tsi.

positions-name = MHA tej lus sawv rau (positions)
    .about = Mental Health America hais tias nws sawv rau dab tsi, nrhiav tau qhov twg, thiab xyuas li cas.
positions-found = Ib tsab lus sawv rau uas kuv xav nco
    .hint = Nws lub npe, hnub tim ntawm nws, thiab hnub uas koj nyeem.
positions-title = Paub MHA tej lus sawv rau (positions) uas tshiab tshaj
positions-what = Ib tsab lus sawv rau (position) hais tias Mental Health America (MHA) xav kom hloov dab tsi, thiab vim li cas. MHA pawg saib kev cai (Public Policy Committee) thiab nws pawg thawj coj (Board) yog cov txiav txim.
positions-where = MHA tshaj tawm rau qhov twg
positions-address = MHA nplooj txog kev cai: https://mhanational.org/public-policy (daim theej uas khaws cia, nyeem rau lub Kaum Ib Hlis 27, 2026)
positions-moved = MHA tau txav nws cov nplooj ua ntej no. Yog qhov chaw nyob siv tsis tau, nrhiav cov lus “position statements” ntawm mhanational.org.
positions-seen = Peb tsab uas peb nyeem tau
positions-copies = Peb nyeem thaum pib ntawm txhua tsab hauv ib daim theej uas khaws cia, rau lub Kaum Ib Hlis 27, 2026. Peb tsis pom hnub tim, yog li xyuas txhua tsab. Cov lus no yog peb li, tsis yog MHA li.
positions-culture = Position Statement 18: Kev pab tsim nyog hwm neeg kab lis kev cai thiab haum lawv hom lus. Pawg thawj coj thiab neeg ua hauj lwm tsim nyog muaj ntau haiv ib yam li cov neeg uas lawv pab.
positions-peers = Position Statement 37: Cov xeev thiab zej zog tsim nyog muab kev txhawb ntawm cov neeg uas tau ntsib tib yam ua ib feem ntawm kev pab.
positions-racism = Pawg thawj coj (Board) tej lus: MHA hais tias nws tawm tsam kev saib tsis taus haiv neeg thiab ua hauj lwm kom kev kho mob ncaj ncees.
positions-packs = Los ntawm cov pob npe hauv lub computer no
positions-dated = Hnub tim ntawm nws: { $date }. Los ntawm ib pob npe uas { $publisher } tshaj tawm.
positions-old = Tsab no qub tshaj 12 lub hlis lawm. Nrhiav tsab tshiab dua ua ntej koj siv.
positions-check = Ua ntej koj siv ib tsab lus sawv rau
positions-check-old = Kuv tau nrhiav nws hnub tim. Yog nws qub tshaj 12 lub hlis, los sis tsis muaj hnub tim, kuv tau nrhiav tsab tshiab dua.
positions-check-name = Kuv hais MHA lub npe, tsab lus tus lej, thiab nws hnub tim.
positions-note = Tsab lus sawv rau, nws hnub tim, thiab hnub uas kuv nyeem:
