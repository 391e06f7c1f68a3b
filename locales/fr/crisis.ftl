### Le bandeau et la feuille de crise. Une personne en danger peut les lire.

crisis-strip = En danger maintenant ?
crisis-strip-link = Appelez le 988 ou une autre ligne de crise, ou écrivez-leur par SMS
crisis-never-calls = Ce programme n’appelle jamais à votre place
crisis-title = Parlez à quelqu’un maintenant
crisis-intro = Ces lignes sont gratuites. Vous pouvez arrêter à tout moment.
crisis-911 = Si quelqu’un risque de mourir dans les minutes qui viennent, le 911 est le numéro d’urgence aux États-Unis. En général, il envoie la police, les pompiers ou une ambulance.
crisis-lines = Lignes qui répondent dans tous les États-Unis
crisis-more-lines = Autres lignes de crise
crisis-built-in = La bibliothèque n’a pas pu être lue. Voici la liste incluse dans le programme. Date : { $date }.
crisis-police-note = Certaines lignes peuvent envoyer la police ou une ambulance. Chaque fiche dit ce que nous avons pu savoir.
# « French » reste en anglais : c’est le mot à dire au téléphone.
crisis-interpreter = Vous pouvez dire en anglais le nom de votre langue : pour le français, dites « French ». Beaucoup de lignes trouvent un interprète.
crisis-static-title = Parlez à quelqu’un maintenant. Appelez le 988 ou envoyez-y un SMS.
crisis-static-note = Gratuit, jour et nuit. Au téléphone, un interprète est possible.
