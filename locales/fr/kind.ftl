### De quel type d’aide il s’agit. Dit sur chaque fiche.

kind-crisis = Ligne de crise
kind-warmline = Ligne d’écoute, pour parler
kind-clinic = Clinique, soins agréés
kind-therapist_finder = Liste de thérapeutes
kind-therapy_fund = Argent pour une thérapie
kind-community_support = Soutien en communauté, pas une clinique
kind-mutual_aid = Entraide entre voisins
kind-practice = Pratique de guérison
kind-organization = Organisation
kind-rights = Vos droits
kind-policy = Changer les règles
