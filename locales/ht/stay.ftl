### Kesyon pou yon koze ak yon moun k ap travay oswa ki benevòl nan yon òganizasyon, pou l ka rete. Yo ranpli l sou papye.

stay-interview-name = Koze pou moun rete (stay interview)
    .about = Kesyon pou yon koze ak yon moun k ap travay oswa k ap fè benevòl avè w, pou bon moun ka rete.
stay-interview-how = Pale an prive, sou tan ki peye, e sèlman si moun nan vle. Anyen ki di isit la pa dwe sèvi kont li.
stay-interview-paper = Pa ekri okenn non sou fèy sa a. Se moun nan ki deside sa ki ekri ak ki moun ki wè l.

## Kesyon yo

stay-interview-stay = Kisa ki fè ou vle rete?
stay-interview-leave = Kisa ki te fè ou panse ale?
stay-interview-extra = Èske ou fè travay anplis akòz lang ou oswa kominote w? Èske yo peye w pou sa?
stay-interview-hurt = Èske gen yon moun isit la ki maltrete w akòz sa ou ye? Kisa ki ta dwe fèt?
stay-interview-need = Kisa ki t ap ede w plis: lajan, tan, repo, yon moun pou gide w, yon chans pou aprann?
stay-interview-next = Kisa nou pral chanje, ki moun k ap fè l, e nan ki dat?
