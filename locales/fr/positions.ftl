### La page « Rester à jour sur les positions de MHA ». Elle dit honnêtement ce qui a été lu, quand, et ce qui n’a pas été vérifié.

positions-name = Les positions de MHA
    .about = Ce que Mental Health America dit défendre, où le trouver et comment le vérifier.
positions-found = Une position que je veux retenir
    .hint = Son nom, la date qu’elle porte et le jour où vous l’avez lue.
positions-title = Rester à jour sur les positions de MHA
positions-what = Une position dit ce que Mental Health America (MHA) veut voir changer, et pourquoi. Le Public Policy Committee et le Board de MHA (son comité pour les lois et les règles, et son conseil) en décident.
positions-where = Où MHA les publie
positions-address = La page de MHA sur les lois et les règles : https://mhanational.org/public-policy (copie enregistrée, lue le 27 novembre 2026)
positions-moved = MHA a déjà déplacé ses pages. Si l’adresse ne marche pas, cherchez « position statements » sur mhanational.org.
positions-seen = Trois positions que nous avons pu lire
positions-copies = Nous avons lu le début de chacune dans une copie enregistrée, le 27 novembre 2026. Nous n’avons pas vu de date, donc vérifiez chacune. Ces mots sont les nôtres, pas ceux de MHA.
positions-culture = Position Statement 18 : les soins devraient respecter les cultures des gens et convenir à leurs langues. Les conseils et le personnel devraient ressembler aux personnes qu’ils servent.
positions-peers = Position Statement 37 : les États et les communautés devraient faire du soutien entre pairs une partie des soins.
positions-racism = Déclaration du Board : MHA dit qu’elle agit contre le racisme et pour des soins de santé justes.
positions-packs = De paquets sur cet ordinateur
positions-dated = Date qu’elle porte : { $date }. Vient d’un paquet publié par { $publisher }.
positions-old = Cette position a plus de 12 mois. Cherchez-en une plus récente avant de l’utiliser.
positions-check = Avant d’utiliser une position
positions-check-old = J’ai cherché sa date. Si elle a plus de 12 mois, ou n’a pas de date, j’en ai cherché une plus récente.
positions-check-name = Je nomme MHA, le numéro de la position et sa date.
positions-note = Position, sa date, et le jour où je l’ai lue :
