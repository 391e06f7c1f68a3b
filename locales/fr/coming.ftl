### Les portes qui ne sont pas encore construites.

coming-not-yet = Cette porte n’est pas encore construite.
coming-rest = Le reste de cette porte n’est pas encore construit.
coming-meanwhile = En attendant, ceci peut aider :
coming-act = Ici, vous pourrez écrire des lettres aux élus, préparer des questions pour une clinique, une école ou un lieu de travail, et trouver les mots pour des réunions, en deux langues côte à côte.
coming-rights = Ici, vous trouverez une carte qui demande un interprète, quoi dire quand on vous refuse, et où porter plainte.
coming-organizations = Ici, les organisations pourront aussi vérifier comment elles accueillent les gens, et voir quelles langues leur manquent.
coming-link-rights = Ce que la bibliothèque contient sur les droits
coming-link-policy = Ce que la bibliothèque contient pour changer les règles
coming-link-organizations = Les organisations dans la bibliothèque
