### Importer les listes d’autres groupes (un 211, un annuaire, un tableur) et partager des listes. Lu par des bénévoles et par les personnes qui s’occupent des listes.

bring-title = Importer une liste
bring-about = Importez une liste de services d’un 211, d’un annuaire ou de votre propre tableur. Tout se passe sur cet ordinateur. Rien n’est envoyé nulle part.
bring-to-giving = Partager une liste

## Première étape : choisir un fichier.

bring-choose-title = 1. Choisissez une liste
bring-choose-about = Une feuille de tableur (.csv, .xlsx, .ods), un dossier ou un zip de tables, ou un fichier JSON. Vous verrez ce qu’il contient avant que quoi que ce soit n’entre.
bring-looking = Nous regardons dedans…
bring-chosen = Vous avez choisi
bring-choose-other = Choisir autre chose
bring-is-pack = Ceci est un paquet : « { $name } ». Les paquets sont signés et ont leur propre écran.
bring-to-packs = Aller aux paquets

## Deuxième étape : ce qui a été trouvé.

bring-check-title = 2. Vérifiez ce que c’est
bring-found-format = La liste est dans un format courant, que les 211 et les annuaires utilisent pour échanger des listes. Il s’appelle Open Referral HSDS, et voici la version : { $version }.
# keep: « service » est le même mot en français
bring-found-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
bring-found-organizations =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
bring-found-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
bring-source-title = D’où elle vient
bring-update-title = Est-ce une copie plus récente d’une liste déjà présente ici ?
bring-update-new = Non, c’est une nouvelle liste
bring-source = Nom court
bring-source-about = Pour l’ordinateur. Quand vous importez une copie plus récente, utilisez le même nom court : les mêmes fiches sont alors mises à jour et aucune n’est en double.
bring-source-known = Une liste avec ce nom court est déjà ici : « { $name } ». Ses fiches seront mises à jour. Les fiches qui ne sont plus dans la nouvelle copie seront enlevées.
bring-source-missing = Écrivez un nom court.
bring-name = Nom que les gens verront
bring-name-about = Il figure sur chaque fiche comme sa source. Par exemple : 211 du comté Exemple.
bring-name-missing = Écrivez un nom, pour que les gens sachent d’où viennent les fiches.
bring-licence = Conditions d’utilisation, si vous les connaissez
bring-licence-about = Par exemple : CC BY 4.0. Laissez vide si la liste ne le dit pas.
bring-private-title = Données privées
bring-private = Importer aussi ce qui est marqué comme privé
bring-private-about = Laissez cette case vide, sauf si les personnes qui ont fait la liste vous ont dit de la cocher. Ce qui est marqué comme privé peut être l’adresse d’un refuge. Si la mauvaise personne la trouve, on peut faire du mal à quelqu’un.
bring-private-on = Les données privées vont entrer. Toute personne qui utilise ce programme pourra les voir.
bring-start = Importer cette liste
bring-start-about = Vous pouvez arrêter à tout moment. Tout redevient alors comme avant.

## Deuxième étape, pour un tableur : ce qu’est chaque colonne.

bring-sheet = Feuille
bring-sheet-hidden = { $name } (cachée)
bring-sheet-language = Langue dans laquelle elle est écrite
bring-sheet-state = État, là où la feuille ne le dit pas
bring-sheet-state-none = Aucun État
bring-columns-title = Que contient chaque colonne ?
bring-columns-about = Nous avons deviné d’après les en-têtes et d’après ce que contiennent les colonnes. Regardez chacune d’elles, s’il vous plaît.
bring-columns-open =
    { $count ->
        [one] Nous n’avons pas pu deviner { $count } colonne. Choisissez ce que c’est, s’il vous plaît.
       *[other] Nous n’avons pas pu deviner { $count } colonnes. Choisissez ce que c’est, s’il vous plaît.
    }
bring-columns-no-name = Aucune colonne n’est encore le nom. Choisissez quelle colonne contient le nom de chaque service.
bring-column-blank = Colonne { $number }
bring-column-empty = Rien dans les premières lignes
bring-sure-certain = Nous en sommes sûrs
bring-sure-likely = Probablement
bring-sure-unknown = À vous de choisir
bring-sure-chosen = Choisi
bring-group-about = À ce sujet
bring-group-reach = Comment les joindre
bring-group-where = Où c’est
bring-group-who = Qui et quoi
bring-group-keep = Garder ou laisser de côté
bring-mapping-about = Vous pouvez enregistrer ces choix de colonnes dans un fichier et les utiliser pour la prochaine copie de ce tableur.
bring-mapping-use = Utiliser des colonnes enregistrées
bring-mapping-keep = Enregistrer ces choix dans un fichier
bring-mapping-use-title = Quel fichier contient les colonnes enregistrées ?
bring-mapping-used = Les colonnes sont maintenant réglées comme dans ce fichier.
bring-mapping-keep-title = Où mettre ces choix ?
bring-mapping-keep-about = Le fichier contient les en-têtes des colonnes et ce que vous avez choisi. Il ne contient aucune ligne.
bring-preview-title = Comment les premières lignes vont entrer
bring-preview-busy = Nouvelle lecture des lignes…
bring-preview-none = Il n’y a pas de lignes sous les en-têtes.
bring-preview-row = Ligne { $line }
bring-preview-aside = Sera mise de côté
bring-preview-empty = Rien de cette ligne n’entrerait.
bring-preview-more =
    { $count ->
        [one] Montrer { $count } autre ligne
       *[other] Montrer { $count } autres lignes
    }

## Troisième étape : l’importer.

bring-running-title = 3. Importation en cours
bring-count = { $count }

## Quatrième étape : le rapport.

bring-report-title = 4. Ce qui est entré
bring-changes-title = Dans la bibliothèque
bring-changes-added = Nouvelles
bring-changes-changed = Changées
bring-changes-removed = Plus là
bring-changes-same = Comme avant
bring-named-added =
    { $count ->
        [one] { $count } nouvelle fiche
       *[other] { $count } nouvelles fiches
    }
bring-named-changed =
    { $count ->
        [one] { $count } fiche changée
       *[other] { $count } fiches changées
    }
bring-named-removed =
    { $count ->
        [one] { $count } fiche qui n’est plus là
       *[other] { $count } fiches qui ne sont plus là
    }
bring-named-more =
    { $count ->
        [one] Et { $count } de plus.
       *[other] Et { $count } de plus.
    }
bring-clean = Chaque ligne est entrée comme elle était écrite. Il n’y avait rien à corriger.
bring-reasons-title = Ce que nous avons fait à certaines lignes
bring-reasons-about = Les listes de la vraie vie ne sont jamais parfaites. Rien n’a été changé sans être compté ici.
bring-outcome-repaired = Corrigé
bring-outcome-kept = Laissé comme c’était
bring-outcome-quarantined = Mis de côté
bring-outcome-left_out = Laissé dehors parce que c’est privé
bring-outcome-about-repaired = Ces lignes sont entrées. Nous savions avec certitude comment les corriger.
bring-outcome-about-kept = Ces lignes sont entrées avec leurs propres mots. Une personne devrait les regarder.
bring-outcome-about-quarantined = Ces lignes ne sont pas entrées. Corrigez-les dans la liste et importez-la de nouveau.
bring-outcome-about-left_out = Ces lignes ne sont pas entrées, pour que personne ne soit mis en danger. Nous ne montrons pas ce qu’elles disaient.
bring-row-file = Fichier
bring-row-line = Ligne
bring-row-column = Colonne
bring-row-outcome = Ce que nous avons fait
bring-row-reason = Pourquoi
bring-row-value = Ce qui était écrit
bring-row-whole = Tout le fichier
bring-rows-more =
    { $count ->
        [one] Et { $count } de plus. Elle est dans le rapport que vous pouvez enregistrer.
       *[other] Et { $count } de plus. Elles sont dans le rapport que vous pouvez enregistrer.
    }
bring-rows-saved = Le rapport que vous pouvez enregistrer dit de quelles lignes il s’agit.
bring-report-save = Enregistrer le rapport
bring-report-save-title = Où mettre le rapport ?
bring-report-save-about = C’est un tableau (.csv) qui s’ouvre dans tout tableur. Il montre chaque ligne qui a été corrigée, laissée comme elle était ou mise de côté. Gardez-le là où seules les personnes qui s’occupent de la liste peuvent le voir.
bring-report-find = Chercher dans la bibliothèque
bring-report-again = Importer une autre liste

## Partager des listes.

bring-give-title = Partager une liste
bring-give-about = Enregistrez des fiches dans un fichier que les 211, les annuaires et d’autres programmes peuvent lire. Le format s’appelle Open Referral HSDS, version 3.1.
bring-give-which = Quelles fiches ?
bring-give-none = Choisissez au moins une liste.
bring-give-empty = Il n’y a pas encore de liste à partager.
bring-give-form = Quel type de fichier ?
bring-give-tables = Des tables dans un seul fichier zip
bring-give-tables-about = Pour la plupart des programmes, et pour ouvrir dans un tableur.
bring-give-json = Un seul fichier JSON
bring-give-json-about = Pour les personnes qui font des sites web et des programmes.
bring-give-where = Où le mettre ?
bring-give-looking = Nous regardons quelles listes sont là…

## Ce qu’est une colonne d’un tableur : des choix. Courts.

bring-target-ignore = Laisser de côté
bring-target-keep_as_is = Garder, mais ne pas montrer
bring-target-name = Nom
bring-target-organization = Organisation
bring-target-other_name = Autre nom
bring-target-description = Ce que cela fait
bring-target-more = Plus de détails
bring-target-phone = Numéro de téléphone
bring-target-phone_label = À qui est le numéro
bring-target-text_number = Numéro pour les SMS
bring-target-whatsapp = Numéro WhatsApp
bring-target-email = Adresse e-mail
bring-target-website = Site web
bring-target-address = Adresse complète
bring-target-street = Rue et numéro
bring-target-city = Ville
bring-target-state = État
bring-target-zip_code = Code postal (ZIP)
bring-target-country = Pays
# keep: le même mot en français
bring-target-latitude = Latitude
# keep: le même mot en français
bring-target-longitude = Longitude
bring-target-languages = Langues parlées
bring-target-interpreter = A un interprète
bring-target-hours = Horaires d’ouverture
bring-target-cost = Ce que cela coûte
bring-target-eligibility = Qui peut venir
bring-target-kind = Type d’aide
bring-target-need = Ce qui amène les gens
bring-target-community = Communautés servies
bring-target-checked_date = Jour de la vérification
bring-target-status = Existe encore ou non
bring-target-id = Numéro propre de la ligne
bring-target-credit = Communauté d’où vient une pratique
bring-target-openness = Si d’autres peuvent utiliser la pratique
bring-target-confidential = Son lieu est secret
bring-target-notes = Nos propres notes, à ne pas montrer
bring-target-public = Peut être montré à tout le monde

## Ce qui a été fait à une ligne ou à une valeur, et pourquoi.

bring-reason-mojibake = Des lettres étaient abîmées et ont été corrigées.
bring-reason-not_utf8 = Le fichier était enregistré avec une ancienne façon d’écrire les lettres. Il a été lu ainsi.
bring-reason-byte_order_mark = Une marque invisible se trouvait au début du fichier. Elle a été enlevée.
bring-reason-escaped_newline = Le texte contenait des codes de retour à la ligne. Ce sont maintenant de vrais retours à la ligne.
bring-reason-html = Le texte contenait des codes d’une page web. Ils ont été enlevés.
bring-reason-marker = Le texte contenait des marques d’un autre programme. Elles ont été enlevées.
bring-reason-control_character = Des caractères invisibles ont été enlevés.
bring-reason-no_scheme = Le début d’une adresse web manquait (https://). Il a été ajouté.
bring-reason-phone_written = Un numéro de téléphone était écrit d’une façon que l’on ne peut pas composer. C’est maintenant un numéro que l’on peut appeler.
bring-reason-phone_extension = Un numéro de poste faisait partie du numéro. Il est maintenant à part.
bring-reason-several_phones = Plusieurs numéros étaient dans un seul champ. Chacun est maintenant à part.
bring-reason-ragged = La ligne avait trop de champs ou pas assez. Ils ont été alignés sur les en-têtes.
bring-reason-id_derived = Le numéro propre de la ligne a été transformé en un numéro que tous les programmes comprennent.
bring-reason-id_missing = La ligne n’avait pas de numéro propre. Elle en a reçu un.
bring-reason-hours_read = Les horaires étaient écrits comme une phrase. Ils ont été compris.
bring-reason-status_read = Un mot disait si cela existe encore. Il a été compris.
bring-reason-phone_not_understood = Nous n’avons trouvé ici aucun numéro que l’on puisse appeler.
bring-reason-hours_not_understood = Les horaires n’ont pas été compris. Ils restent comme ils étaient écrits.
bring-reason-language_not_understood = Nous ne savons pas avec certitude quelle langue c’est. Elle reste comme elle était écrite.
bring-reason-date_not_understood = La date n’a pas été comprise.
bring-reason-address_not_understood = Ce n’est pas une adresse web ou e-mail qui marche.
bring-reason-no_place_on_earth = Le point sur la carte n’est pas un vrai lieu. Il n’est pas utilisé.
bring-reason-all_inactive = Tous les services de la liste sont marqués comme inactifs. Cela ne peut pas être juste, donc la marque n’a pas été utilisée.
bring-reason-unknown_column = Nous ne connaissons pas cette colonne. Elle est gardée et incluse quand on partage, mais pas montrée.
bring-reason-unknown_table = Nous ne connaissons pas cette table. Elle est gardée et incluse quand on partage, mais pas montrée.
bring-reason-value_not_understood = Nous ne savons pas ce que cela veut dire ici. Cela reste comme c’était écrit.
bring-reason-name_shared = D’autres lignes ont le même nom, et on ne sait pas laquelle était déjà là. C’est une nouvelle fiche.
bring-reason-too_large = Un champ ou une ligne est beaucoup trop long.
bring-reason-quote_not_closed = Un guillemet a été ouvert et jamais fermé.
bring-reason-name_missing = Il n’y a pas de nom.
bring-reason-duplicate_id = Une autre ligne a le même numéro et dit autre chose.
bring-reason-orphan = Cela appartient à une fiche qui n’est pas dans la liste.
bring-reason-bad_json = Cette partie du fichier est abîmée et ne peut pas être lue.
bring-reason-practice_uncredited = Une pratique de guérison ne dit pas de quelle communauté elle vient.
bring-reason-rule_broken = Cela ne respecte pas une règle qui protège les gens dans une crise.
bring-reason-unreadable = Le fichier n’a pas pu être lu.
bring-reason-marked_private = La liste le marque comme privé.
bring-reason-staff_contact = C’est le nom, l’e-mail ou la ligne directe d’une personne qui travaille là.
