### Une feuille pour corriger l’origine d’une pratique de guérison. L’origine dit de qui vient une pratique ; cela n’a rien à voir avec l’argent.

## Ce que l’on écrit avant.

credit-slip-name = Nommer l’origine
    .about = Une feuille pour dire qu’une pratique nomme la mauvaise communauté, ou qu’autre chose à son sujet est faux.
credit-slip-practice = Quelle pratique ?
credit-slip-community = De quelle communauté vient-elle ?
    .hint = Utilisez le nom que la communauté se donne, si vous le connaissez.
credit-slip-person = Votre nom, ou comment vous joindre
    .hint = Vous pouvez laisser vide.
credit-slip-wrong = Qu’est-ce qui est faux ?
    .hint = N’écrivez pas comment se fait une pratique fermée.

## Sur la feuille.

credit-slip-title = Nommer l’origine : une correction
credit-slip-what = L’origine dit de qui vient une pratique. Cela n’a rien à voir avec l’argent.
credit-slip-line-practice = Pratique : { $practice }
credit-slip-line-community = Elle vient de : { $community }
credit-slip-line-person = Cette feuille vient de : { $person }
credit-slip-right = Qu’est-ce qui devrait être écrit là ?
credit-slip-source = Qui ou quoi peut le confirmer ? Nommez des personnes seulement si elles sont d’accord. Une page ou un livre convient aussi.
credit-slip-works = Comment l’origine est nommée ici
credit-slip-named = Chaque pratique nomme la communauté d’où elle vient, par le nom que cette communauté se donne.
credit-slip-consent = Ce que nous en disons repose sur une source publique, ou sur des personnes qui ont donné leur accord.
credit-slip-rule = Chaque pratique dit qui peut l’utiliser, et comment. Cette règle l’accompagne quand elle est imprimée ou transmise.
credit-slip-closed = Les pratiques fermées restent fermées. Nous les nommons et les honorons. Nous ne disons jamais comment elles se font.
credit-slip-give = Donnez cette feuille aux personnes de qui vous tenez le programme ou la liste. Rien ne part tout seul.
