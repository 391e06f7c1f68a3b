### Un ordinateur partagé dans un centre communautaire. Calme et simple : des inconnus lisent cela debout.

kiosk-touch = Touchez l’écran ou une touche pour commencer
kiosk-erases = Ce que vous faites ici est effacé quand vous partez.
kiosk-tally = Ce centre compte quels types d’aide les gens cherchent, et dans quelle langue. Les chiffres sont un peu changés exprès. Le centre ne garde jamais ce que vous écrivez ni qui vous êtes. Ce qui touche aux crises, à la violence et à l’immigration n’est jamais compté.
kiosk-done = J’ai fini : effacer
kiosk-done-about = Termine votre visite et efface ce que vous avez fait ici.
kiosk-warning-title = Vous êtes toujours là ?
kiosk-warning-left =
    { $seconds ->
        [one] Votre visite sera effacée dans { $seconds } seconde.
       *[other] Votre visite sera effacée dans { $seconds } secondes.
    }
kiosk-warning-how = Touchez l’écran ou une touche pour continuer.
kiosk-stay = Je suis toujours là
kiosk-print-about = La feuille sort de l’imprimante du centre. Emportez-la : toute personne qui passe peut lire ce qui reste dans le bac.
kiosk-print-none = Ce centre n’imprime pas ici. Vous pouvez lire le numéro à l’écran, ou scanner le code carré avec un téléphone.
kiosk-staff-title = Pour le personnel
kiosk-staff-about = Cette partie s’ouvre avec un code secret. Les personnes qui viennent n’en ont pas besoin.
kiosk-staff-pin = Code secret (PIN)
kiosk-staff-update = Chercher des paquets plus récents
kiosk-staff-close = Fermer le programme
kiosk-staff-done = C’est fait.
kiosk-staff-wrong = Ce n’est pas le bon code.
kiosk-staff-early = C’est trop tôt pour réessayer.
kiosk-staff-wait =
    { $minutes ->
        [one] Réessayez dans { $minutes } minute.
       *[other] Réessayez dans { $minutes } minutes.
    }
kiosk-staff-tally = Montrer ce qui a été compté
kiosk-staff-take = Mettre les chiffres sur la clé USB
kiosk-staff-taken = Enregistré sur la clé USB : { $file }
kiosk-tally-title = Ce que les gens n’ont pas trouvé, { $quarter }
kiosk-tally-early = Les trois premiers mois ne sont pas encore finis. Des chiffres pourront être montrés après.
kiosk-tally-none = Aucun chiffre n’est assez grand pour être montré.
kiosk-tally-need = Recherché
kiosk-tally-language = Langue
kiosk-tally-not-found = Pas trouvé
kiosk-tally-found = Trouvé
kiosk-tally-hidden = moins de { $least }
kiosk-tally-doubt = peut-être le hasard
kiosk-tally-about = Chaque chiffre a été un peu changé exprès. La plupart des vrais chiffres sont au plus { $margin } plus haut ou plus bas. Ils sont faits pour que personne ne puisse en déduire qui est venu ici.
kiosk-tally-other = Autres langues

## Une page sur ce que les gens n’ont pas trouvé : pour une réunion, ou pour ceux qui décident de l’argent.

kiosk-staff-brief = Mettre un résumé d’une page sur la clé USB
kiosk-staff-brief-print = Imprimer un résumé d’une page
kiosk-brief-title = Ce dont les gens avaient besoin ici et qu’ils n’ont pas trouvé
kiosk-brief-what = Sur un ordinateur partagé de ce centre communautaire, des gens cherchent de l’aide en santé mentale dans leur propre langue. Cette page montre ce qu’ils ont cherché alors que l’ordinateur ne connaissait aucune aide dans cette langue.
kiosk-brief-table = Combien de visites ont fini sans aide dans cette langue. Plus la barre est longue, plus il y a de visites. Une barre vide peut être due au hasard.
kiosk-brief-none = Aucun chiffre de ces trois mois n’est assez grand pour être montré. Cela protège les personnes qui sont venues : un petit chiffre pourrait désigner l’une d’elles. Cela ne veut pas dire que personne n’avait besoin de rien.
kiosk-brief-are = Ce que sont ces chiffres
kiosk-brief-visits = Ils comptent des visites, pas des personnes. Quelqu’un qui est venu deux fois compte deux fois, et une seule visite peut compter pour trois types d’aide au plus.
kiosk-brief-hidden = Les chiffres de moins de { $least } sont cachés, et il n’y a pas de totaux. Ainsi, personne ne peut calculer un chiffre caché.
kiosk-brief-are-not = Ce que ces chiffres ne sont pas
kiosk-brief-never = Ce qui touche aux crises, à la violence et à l’immigration n’est jamais compté. Cette page ne dit rien du nombre de personnes qui ont besoin d’aide pour cela.
kiosk-brief-absent = Cette page n’est pas une image complète. Elle montre seulement les plus grands chiffres, et les personnes qui n’ont jamais utilisé cet ordinateur n’y sont pas.
kiosk-brief-made = Fait avec { -app-name }. Date : { $date }.
