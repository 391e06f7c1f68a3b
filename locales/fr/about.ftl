### À propos et remerciements.

about-title = À propos et remerciements
about-what = { -app-name } est un guide des soins de santé mentale et du soutien en communauté. Il marche sans internet et ne garde rien sur vous.
about-why = Il répond aux « Calls to Action for BIPOC Mental Health » (appels à agir pour la santé mentale des personnes noires, autochtones et de couleur) de Mental Health America, surtout à l’appel à aider dans les langues que les gens parlent. Mental Health America n’a ni examiné ni approuvé ce programme.
about-not-medical = Il ne donne pas de conseils médicaux et ne remplace pas une personne qui peut vous aider.
about-name-title = Pourquoi « { -app-name } » (« beaucoup de portes »)
about-name = Clinique, famille, cercle, foi, ligne d’écoute : plus d’une porte mène à de l’aide, et aucune n’est la mauvaise.
about-privacy-title = Ce qu’il garde
about-privacy = Rien de ce que vous écrivez, ouvrez ou cherchez n’est noté. Il n’utilise jamais le réseau.
about-privacy-limits = Il ne peut pas cacher que le programme est installé, et il ne peut pas vous protéger d’un logiciel espion ni de quelqu’un qui voit l’écran.
about-facts-title = Jusqu’où se fier aux informations
about-facts = Les informations ont été rassemblées à partir des sources nommées sur chaque fiche. Date : { $date }. On n’a pas appelé tous les numéros pour les vérifier. Chaque fiche montre de quand date sa source.
about-translations-title = Traductions
about-translations = Les textes marqués comme brouillons automatiques ont été écrits par une machine et n’ont pas été vérifiés par une personne qui parle la langue. Si vous pouvez aider, le dossier « locales » dit comment.
about-standing = { $language } : { $trusted } vérifiés, { $machine } brouillons automatiques, { $other } à vérifier
about-standing-critical = Textes traduits sur le danger, la sécurité et les droits : { $there } sur { $total }.
about-credits-title = Origine des pratiques
about-credits = Les pratiques de guérison appartiennent aux communautés d’où elles viennent. Chaque pratique dans ce programme porte leur nom, et ce nom l’accompagne partout où elle est montrée.
about-sources-title = Où les informations ont été lues
about-works-title = Travaux d’autres personnes dans ce programme
about-work = { $name } { $version }, { $licence }
about-licence-title = Licences
about-licence = Le programme est sous licence MIT ou Apache-2.0, à votre choix. Ses textes et ses traductions sont sous licence Creative Commons Attribution 4.0 (CC BY 4.0).
# keep: le même mot en français
about-version = Version { $version }
about-data-title = Données d’autres personnes dans ce programme
about-data = { $name } ({ $licence }), de { $source }
