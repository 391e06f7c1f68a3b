### Une liste à cocher pour une offre d’emploi, avec une place pour des chiffres sur papier.

job-ad-name = Liste à cocher pour une offre d’emploi
    .about = Pour trouver des soignants et des bénévoles en qui vos communautés ont confiance, avec de la place pour vos chiffres.

## Des cases à cocher, sur l’offre et sur la façon de choisir.

job-ad-pay = Elle dit le salaire. Pour les bénévoles, elle dit quels frais vous remboursez.
job-ad-needs = Elle demande seulement ce qu’il faut pour le travail. Ce que les gens ont appris de la vie compte.
job-ad-languages = Elle nomme une deuxième langue comme une compétence, et vous payez cette compétence.
job-ad-growth = Elle dit qui guide les nouvelles personnes, et comment elles peuvent apprendre et évoluer.
job-ad-places = Elle paraît là où vos communautés regardent : leurs journaux, leur radio, leurs groupes et leurs lieux de foi.
job-ad-panel = Plusieurs personnes choisissent ensemble. Certaines viennent de la communauté et sont payées pour cela.
job-ad-same = Les questions sont les mêmes pour tout le monde. On propose à chaque personne un interprète ou une autre aide pour participer.
job-ad-fair = Touchez plus de gens, puis choisissez de façon juste. N’embauchez et ne refusez jamais personne à cause de la race, de la foi, du genre ou d’un handicap.

## Les chiffres : après chaque ligne, il y a de la place pour écrire.

job-ad-numbers = Nos chiffres, sur papier
job-ad-told = Comptez seulement ce que les gens vous ont dit d’eux-mêmes. Personne n’est obligé de le dire.
job-ad-small = Ne publiez jamais un chiffre de moins de 10, ni des chiffres qui permettent de le calculer.
job-ad-applied = Candidatures : combien de soignants, combien de bénévoles ?
job-ad-began = Ont commencé : combien de soignants, combien de bénévoles ?
job-ad-stayed = Toujours là après un an : combien de soignants, combien de bénévoles ?
job-ad-lead = Dirigent maintenant : combien de soignants, combien de bénévoles ?
job-ad-gap = Où perdons-nous des gens ? Qu’allons-nous changer ?
