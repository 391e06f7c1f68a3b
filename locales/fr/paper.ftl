### Imprimer, enregistrer en PDF et le code carré pour un téléphone : l’écran, et ce qui est écrit sur les feuilles.

paper-open = Imprimer ou enregistrer
paper-open-about = Imprimer ou enregistrer { $name }
paper-title = Sur papier
paper-list-add = Mettre sur ma liste
paper-list-added = Sur ma liste
paper-list-add-about = Mettre { $name } sur ma liste
paper-list-button = Ma liste ({ $count })
paper-list-empty = Il n’y a encore rien sur votre liste. Appuyez sur « Mettre sur ma liste » sur une fiche.
paper-list-forgotten = Votre liste est oubliée quand vous fermez cette fenêtre ou appuyez sur « Quitter vite ».
paper-list-clear = Vider ma liste
paper-list-remove-about = Enlever { $name } de ma liste
paper-beside = Deuxième langue à côté
paper-beside-none = Une seule langue
paper-third = Troisième langue
paper-third-none = Seulement deux langues
paper-form = Présentation
# keep: le même mot en français
paper-form-page = Page
paper-form-large = Gros caractères
paper-form-poster = Affiche
paper-form-wallet = Cartes pour le portefeuille
paper-form-strips = Bandes à déchirer
paper-form-cards = Cartes, quatre par page
paper-preview = Voici ce qui va sortir
paper-drawing = Préparation des pages…
paper-page = Page { $page } sur { $pages }
paper-save = Enregistrer en PDF
paper-save-title = Où le mettre ?
paper-save-about = Le fichier s’appelle { $file }. Son nom ne dit rien de ce qu’il contient, mais toute personne qui l’ouvre peut le lire.
paper-places = Où enregistrer
paper-place-desktop = Bureau
# keep: le même mot en français
paper-place-documents = Documents
paper-place-downloads = Téléchargements
paper-place-drive = Lecteur { $name }
paper-place-path = Chemin d’un autre dossier
paper-place-use = Enregistrer là
paper-saved = Enregistré : { $file }
paper-print = Imprimer
paper-printer = Imprimante
paper-print-about = Le document à imprimer s’appelle « { $title } ». L’imprimante, son bac et la file d’impression de cet ordinateur peuvent encore montrer ce qui a été imprimé.
paper-printed = Envoyé à l’imprimante. Prenez les pages dans le bac.
paper-no-printer = Nous n’avons pas trouvé d’imprimante ici. Vous pouvez enregistrer un PDF et l’imprimer depuis un autre programme ou dans une bibliothèque publique.
paper-phone = Mettre sur mon téléphone
paper-phone-title = Scannez ceci avec votre téléphone
paper-phone-about = Dirigez l’appareil photo de votre téléphone vers le carré. Rien n’est envoyé par internet : le téléphone le lit sur cet écran et garde ce qu’il lit.
paper-phone-call = Le numéro, pour appeler
paper-phone-text = Tout, en texte
paper-phone-holds = Un code carré qui contient : { $text }

## Ce qui est écrit sur les feuilles.

# Ne doit pas dire qu’il s’agit de santé mentale.
paper-neutral-title = Feuille d’information
paper-list-heading = Des portes qui peuvent aider
paper-foot = De { -app-name }. Date de la liste : { $date }. Les choses changent : vérifiez avant de vous y fier. Vous pouvez copier et partager cette feuille avec cette ligne et la mention de l’origine (CC BY 4.0).
paper-foot-dates = Dates des sources : { $from } à { $to } ; chaque fiche dit la sienne.
paper-foot-unchecked = Certaines informations ici n’ont été vérifiées par personne ; chaque fiche le dit.
paper-zone = Fuseau horaire : { $zone }
paper-scan-call = Scannez pour appeler
paper-scan-text = Scannez pour garder ceci sur votre téléphone
paper-text-copy = Copier les mots
paper-text-save = Enregistrer en texte simple
paper-text-count =
    { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
paper-calendar-save = Enregistrer les rencontres pour un calendrier
paper-calendar-about = Six rencontres de deux heures vont dans le fichier { $file }. Les calendriers des téléphones et des ordinateurs peuvent l’ouvrir. Il contient les dates, le nom et le lieu que vous avez écrits, et rien d’autre.
# « Rencontre » peut faire penser à un rendez-vous amoureux, si quelqu’un regarde le calendrier.
paper-calendar-meeting = Réunion
paper-foot-made = Fait avec Many Doors le { $date }. Vous pouvez copier et partager cette feuille.
