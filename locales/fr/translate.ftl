### L’atelier de traduction : une personne qui connaît la langue y écrit les mots du programme, un texte après l’autre. Elle ne
### connaît peut-être pas bien les ordinateurs. Un « texte » est une phrase ou un libellé du programme. Des mots simples partout.

## Le début.

translate-title = Traduire
translate-about = Ici, vous pouvez écrire les mots de ce programme dans votre langue, un texte à la fois. Il ne faut ni compte ni internet. Tout ce que vous écrivez reste dans un dossier que vous choisissez, jusqu’à ce que vous le remettiez à quelqu’un.
translate-folder = Dossier où garder votre travail
translate-folder-about = Un dossier rien que pour cela, par exemple sur une clé USB. Si vous avez déjà travaillé ici, choisissez de nouveau le même dossier.
translate-language-other = Une langue qui n’est pas encore ici
translate-tag = Code court de la langue
translate-tag-about = Deux ou trois lettres, par exemple so pour le somali. Si la langue s’écrit avec plusieurs alphabets, ajoutez lequel, par exemple pa-Arab.
translate-own-name = Le nom de la langue, dans son propre alphabet
translate-english-name = Le nom de la langue en anglais
translate-open = Ouvrir

## La liste des textes.

translate-counts = Où en est le travail
translate-counts-all = Tous les textes
translate-counts-critical = Textes sensibles
translate-critical-about = Les textes sensibles sont lus par des personnes en danger, ou disent à quoi la loi leur donne droit. Prenez votre temps pour ceux-là.
translate-counts-total = En tout
translate-standing-missing = Pas traduit
translate-standing-source_changed = L’anglais a changé
translate-standing-machine = Brouillon automatique
translate-standing-unreviewed = Pas relu par une deuxième personne
translate-standing-trusted = Vérifié
translate-critical = Sensible
translate-unsaved = Pas enregistré
translate-search = Chercher dans l’anglais
translate-filter-standing = Montrer
translate-filter-area = Partie du programme
# « Tout » revient dans translate-none : gardez le même mot.
translate-filter-all = Tout
translate-shown =
    { $count ->
        [one] { $count } texte
       *[other] { $count } textes
    }
translate-none = Aucun texte ne correspond. Choisissez « Tout » pour en voir plus.
translate-more = En montrer plus
translate-undo = Annuler le dernier enregistrement
translate-undone = Le dernier enregistrement est annulé.
translate-close = Fermer l’atelier de traduction
translate-close-unsaved =
    { $count ->
        [one] Vous avez écrit dans { $count } texte sans enregistrer. Si vous fermez maintenant, ces mots seront perdus.
       *[other] Vous avez écrit dans { $count } textes sans enregistrer. Si vous fermez maintenant, ces mots seront perdus.
    }

## Un texte.

translate-to-list = Revenir à la liste
translate-previous = Précédent
translate-next = Suivant
translate-english = Anglais
translate-pills-about = Le programme remplit lui-même les mots qui sont dans un cadre. Appuyez sur l’un d’eux pour le mettre dans votre texte.
# keep: le même mot en français
translate-notes = Notes
translate-before = Texte juste avant
translate-after = Texte juste après
translate-where = Où il apparaît
translate-changes = Ce qui a changé dans l’anglais
translate-changes-gone = Enlevé :
translate-changes-new = Nouveau :
translate-changes-unknown = L’anglais a changé. Personne n’a gardé l’ancien texte, alors relisez tout.
translate-glossary = Mots déjà choisis
translate-memory = Textes qui se ressemblent
translate-memory-use = Utiliser ces mots
translate-yours = En { $language }
translate-yours-part = La partie « { $part } »
translate-one-for-all = Les mêmes mots pour toutes les quantités
translate-form = Pour des quantités comme { $numbers }
translate-form-only = Seulement pour la quantité { $number }
translate-form-rest = Pour toutes les autres quantités
translate-preview = Ce que cela donnera
translate-must = À corriger, s’il vous plaît :
translate-may = À regarder encore, s’il vous plaît :
translate-finding-here = Ici :
translate-finding-wanted = Devrait être :
translate-name = Votre nom, ou un nom que vous choisissez
translate-name-about = Il est enregistré avec vos mots. Vous pouvez laisser ceci vide. Ce nom est oublié quand vous fermez le programme.
translate-save = Enregistrer
translate-save-still = Enregistrer : mes mots conviennent toujours
translate-saved = C’est enregistré. Le programme le dit maintenant ainsi.
translate-not-saved = Ce n’est pas encore enregistré. Corrigez d’abord ce qui est marqué.
translate-draft = Ces mots ne sont pas encore enregistrés.
translate-draft-drop = Revenir aux mots enregistrés
translate-review = J’ai relu ce texte et je confirme qu’il est juste
translate-review-about = Ceci est pour une deuxième personne qui connaît la langue. Elle écrit son nom plus haut. Personne ne peut vérifier ses propres mots.
translate-reviewed = C’est noté. Ce texte compte maintenant comme vérifié.
translate-made-human = Traduit par { $name } le { $date }.
translate-made-unnamed = Traduit par une personne qui n’a pas donné de nom, le { $date }.
translate-made-machine = Brouillon fait par une machine le { $date }.
translate-read-by = Relu par { $name } le { $date }.

## Voir les mots dans le programme.

translate-see = Voir le résultat dans le programme
# Le nom arrive dans sa propre langue ; il vient donc après deux points.
translate-strip = Vous voyez le programme dans cette langue : { $language }.
translate-strip-back = Revenir à l’atelier de traduction

## Remettre son travail.

translate-hand-back = Remettre mon travail
translate-hand-back-about = Tout ce qui est dans cette langue va dans un seul fichier. Donnez-le aux personnes qui vous ont donné le programme, sur une clé USB ou comme vous voulez.
translate-take-in = Ajouter le travail de quelqu’un
translate-take-in-about = Choisissez le fichier que cette personne a remis. Ce qu’il contient de nouveau est ajouté. Si cette personne et vous avez changé le même texte, vous voyez les deux versions et vous décidez.
translate-taken-in = Textes changés : { $changed }. Nouveaux textes : { $added }.
translate-disputes =
    { $count ->
        [one] { $count } texte a été changé de deux façons, par vous et par l’autre personne. Quels mots faut-il garder ?
       *[other] { $count } textes ont été changés de deux façons, par vous et par l’autre personne. Quels mots faut-il garder ?
    }
translate-dispute-base = Avant :
translate-dispute-ours = Garder les miens
translate-dispute-theirs = Prendre ceux de l’autre personne
translate-dispute-done = Appliquer ces choix

## Où un texte apparaît : des images des vrais écrans, en anglais, à côté de chaque texte à traduire.

translate-where-alt = Image { $number } sur { $total } : un écran du programme, avec un cadre autour de ce texte.
translate-where-more =
    { $count ->
        [one] Il apparaît aussi à { $count } autre endroit.
       *[other] Il apparaît aussi à { $count } autres endroits.
    }
translate-where-next = Montrer l’endroit suivant
translate-where-spoken = Ce texte ne se voit pas. Les lecteurs d’écran le disent à voix haute, au sujet de ce qui est dans le cadre.
translate-where-none = Il n’y a pas d’image de l’endroit où ce texte apparaît.
