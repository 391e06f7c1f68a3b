door-link-rights = Ce que la bibliothèque contient sur les droits
door-link-policy = Ce que la bibliothèque contient pour changer les règles
door-link-organizations = Les organisations dans la bibliothèque
