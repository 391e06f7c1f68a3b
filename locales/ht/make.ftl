### Fè yon papye lè ou chwazi ak tape: kesyon ki vin anvan l, ak sa ou ka fè ak mo li yo.

make-forgotten = Sa ou chwazi ak tape isit la ap efase lè ou fèmen fenèt sa a oswa lè ou peze “Soti vit”.
make-line-hint = Ou ka kite sa vid. Lè sa a, papye a ap gen yon liy pou ekri.
make-text-hint = Mo ou yo ap parèt sou papye a jan ou ekri yo. Pwogram nan pa tradui yo.
make-see = Gade l sou papye
make-anew = Rekòmanse
make-lead-english = Anglè a an premye: se pou biwo ki pral li l la. Lang ou bò kote l.
make-keep-how = Pou kenbe sa ou ekri isit la, louvri nòt prive w yo dabò, epi tounen isit la.
