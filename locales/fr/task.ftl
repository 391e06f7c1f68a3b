### Une longue tâche : ce qui se fait, où elle en est, et un bouton pour l’arrêter.

task-working = En cours…
task-stage-reading = Lecture de la liste
task-stage-writing = Ajout des fiches à la bibliothèque
task-stage-indexing = Préparation des fiches pour la recherche
task-stage-saving = Écriture du fichier
task-counted = { $done } sur { $total }
task-percent = { $percent } fait
task-stop = Arrêter
task-stopping = Arrêt en cours…
