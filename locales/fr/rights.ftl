### Les papiers derrière la porte « Mes droits » : une carte qui demande un interprète, des mots quand on le refuse, une réclamation, et une page de droits. Critique : les noms et les numéros des lois, les adresses, les numéros de téléphone et les dates restent tels quels.

## Une carte à montrer à un guichet.

rights-card-name = J’ai besoin d’un interprète
    .about = Une carte à montrer à un guichet. Elle demande un interprète gratuit, en anglais et dans votre langue.
rights-card-language = La langue dont vous avez besoin
    .hint = Ce nom va sur la carte, pour que le personnel le lise. Cela peut être une langue des signes.
rights-card-speak = Je parle cette langue : { $language }. S’il vous plaît, appelez un interprète qualifié.
rights-card-law = Les lieux qui reçoivent de l’argent fédéral pour la santé doivent m’en fournir un sans que je paie (Section 1557 de la loi Affordable Care Act).
rights-card-paper = S’il vous plaît, donnez-moi les papiers importants dans ma langue.
rights-card-family = Mon enfant ou mon proche n’a pas à faire l’interprète pour moi.
rights-card-machine = Pour les paroles importantes, je dis non à une application ou à une traduction automatique.
rights-card-human = Si une machine traduit un texte important, une personne qualifiée pour traduire doit le vérifier (45 CFR 92.201).
rights-card-checked = Loi vérifiée pour la dernière fois le 11 novembre 2025. Ceci n’est pas un conseil juridique.

## Quand on refuse un interprète.

rights-refused-name = Quand on refuse un interprète
    .about = Des phrases à dire ou à montrer, pas à pas, et de la place pour noter ce qui s’est passé.
rights-refused-where = Où êtes-vous ?
rights-refused-where-clinic = Clinique ou hôpital
rights-refused-where-pharmacy = Pharmacie
rights-refused-where-emergency = Urgences d’un hôpital
rights-refused-where-insurer = Assurance santé
rights-refused-where-office = Bureau de l’administration
rights-refused-intro = Faites une étape à la fois. Vous pouvez vous arrêter après chaque étape. Dites les phrases en anglais, ou montrez-les du doigt.
rights-refused-first = Si vous êtes peut-être en danger, laissez-les d’abord vous aider. Vous pouvez redemander un interprète à tout moment.
rights-refused-again = Étape 1 : Redemandez
rights-refused-say-need = J’ai besoin d’un interprète qualifié. S’il vous plaît, appelez-en un maintenant.
rights-refused-say-law = C’est gratuit pour moi. La Section 1557 de la loi Affordable Care Act le dit.
rights-refused-say-clinic = Avant d’accepter des soins, j’ai besoin de les comprendre.
rights-refused-say-pharmacy = S’il vous plaît, dites-moi dans ma langue comment prendre ce médicament.
rights-refused-say-emergency = S’il vous plaît, examinez-moi maintenant, même si je ne peux pas payer. Une loi fédérale appelée EMTALA le dit.
rights-refused-say-insurer = S’il vous plaît, ajoutez un interprète à cet appel. J’attends.
rights-refused-say-office = Les bureaux qui reçoivent de l’argent fédéral ne doivent pas me traiter moins bien à cause de l’origine nationale (Title VI de la loi Civil Rights Act).
rights-refused-higher = Étape 2 : Demandez quelqu’un qui peut décider
rights-refused-say-coordinator = Puis-je parler à la personne qui coordonne la Section 1557 (« Section 1557 coordinator »), à une personne qui défend les patients (« patient advocate ») ou à votre responsable ?
rights-refused-note = Étape 3 : Notez-le
rights-refused-note-about = Écrivez dans n’importe quelle langue. Gardez ce papier en lieu sûr.
rights-refused-say-name = Puis-je avoir votre nom, s’il vous plaît ?
rights-refused-note-who = Nom de la personne qui a dit non :
rights-refused-note-when = Date, heure et lieu :
rights-refused-note-words = Ce qu’elle a dit :
rights-refused-enough = Vous n’avez rien à faire de plus
rights-refused-enough-about = Votre santé passe en premier. Si vous voulez vous plaindre, le papier « Réclamation pour des soins injustes » montre comment faire.
rights-refused-limits = Un lieu sans argent fédéral n’a peut-être pas à suivre ces lois. La loi de votre État n’est pas confirmée ici.
rights-refused-checked = Dernière vérification : Section 1557, le 11 novembre 2025 ; Title VI, le 10 décembre 2025 ; EMTALA, dans des pages de juin 2024. Ceci n’est pas un conseil juridique.

## Une réclamation à l’Office for Civil Rights.

rights-complaint-name = Réclamation pour des soins injustes
    .about = Comment vous plaindre au gouvernement fédéral, ce que cela dit de vous, et une feuille à remplir.
rights-complaint-what = Le bureau des droits civils (Office for Civil Rights) fait partie du ministère de la Santé et des Services sociaux des États-Unis (U.S. Department of Health and Human Services, HHS). Il s’occupe des injustices dans les soins, par exemple quand un interprète est refusé. C’est gratuit. Ce n’est pas votre avocat, mais il peut obliger un lieu à changer.
rights-complaint-someone = Une personne de confiance peut le faire pour vous. En général, le bureau a besoin de votre accord signé.
rights-complaint-deadline = Envoyez-la dans les 180 jours après le jour où cela s’est passé. Le bureau peut donner plus de temps pour une bonne raison.
rights-complaint-tells = Ce qu’une réclamation dit de vous
rights-complaint-tells-office = Le formulaire demande votre nom, votre adresse, votre numéro de téléphone et ce qui s’est passé. Le bureau peut aussi recevoir des copies de votre dossier médical.
rights-complaint-tells-place = Le bureau devra peut-être dire votre nom au lieu concerné. Il lui faut d’abord votre accord écrit. Si vous dites non, en général il ferme la réclamation.
rights-complaint-tells-agencies = S’il semble qu’une loi n’a pas été respectée, le bureau peut transmettre votre réclamation à une autre agence. Il n’a pas besoin de votre permission.
rights-complaint-tells-immigration = Nous n’avons pas pu confirmer si les agents d’immigration peuvent apprendre qu’il y a une réclamation. Si cela peut être un danger, demandez d’abord à un avocat en immigration.
rights-complaint-tells-lawyer = Pour trouver un avocat en immigration : https://www.immigrationadvocates.org/legaldirectory/ (lu le 19 juillet 2026)
rights-complaint-tells-punish = La loi interdit au lieu de vous punir pour une réclamation.
rights-complaint-stop = Vous pouvez vous arrêter ici. C’est très bien ainsi.
rights-complaint-write = Étape 1 : Écrivez ce qui s’est passé
rights-complaint-write-about = Écrivez dans n’importe quelle langue. Au bureau, l’aide dans votre langue est gratuite. Ce programme n’envoie rien.
rights-complaint-happened = Ce qui s’est passé :
rights-complaint-where = Où (nom et adresse du lieu) :
rights-complaint-when = Quand (date et heure) :
rights-complaint-who = Qui (le nom, ou ce que la personne fait là-bas) :
rights-complaint-asked = Ce que vous avez demandé, et ce que l’on vous a répondu :
rights-complaint-send = Étape 2 : Envoyez-la
rights-complaint-send-about = Choisissez un moyen. Ajoutez votre nom, votre adresse et votre numéro de téléphone. Écrivez la date et signez. Gardez une copie.
rights-complaint-send-web = Sur internet : https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Par la poste : Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Par e-mail : OCRComplaint@hhs.gov. D’autres personnes peuvent peut-être lire un e-mail en chemin.
rights-complaint-send-phone = Pour de l’aide par téléphone : 1-800-368-1019 (TTY 1-800-537-7697). Demandez un interprète.
rights-complaint-send-checked = Ces adresses et ces numéros datent de 2023. Regardez www.hhs.gov/civil-rights avant d’envoyer quoi que ce soit.
rights-complaint-send-after = Après cela, le bureau vérifie s’il a le droit de s’en occuper. Il peut parler avec vous et avec le lieu. À la fin, il envoie une lettre. Nous n’avons pas pu confirmer combien de temps cela prend.
rights-complaint-other = Autres moyens
rights-complaint-other-place = Dans le lieu lui-même : demandez à la personne qui coordonne la Section 1557 comment déposer une réclamation (« grievance »). Un lieu soumis à cette loi et qui a au moins 15 employés doit avoir une telle personne.
rights-complaint-other-emergency = Si aux urgences d’un hôpital on vous a dit de partir : le bureau CMS prend les réclamations sur www.cms.gov, même sans votre nom. CMS peut quand même contacter des patients nommés dans les dossiers de l’hôpital (page du 5 juin 2024).
rights-complaint-other-lawyer = L’aide juridique (« legal aid ») donne gratuitement un avocat aux personnes qui ont peu d’argent. Regardez www.lsc.gov (lu le 4 septembre 2025). Certains bureaux ne peuvent pas aider toutes les personnes immigrées.
rights-complaint-other-state = Bureaux de l’État : rien n’est confirmé pour votre État.
rights-complaint-sources = Lois fédérales seulement. D’après des pages de HHS, son formulaire et sa fiche d’information, dans des copies de 2021 à 2025. Ceci n’est pas un conseil juridique.

## Les principaux droits sur une page.

rights-know-name = Mes principaux droits dans les soins
    .about = Une page sur l’aide pour la langue, la justice dans les soins, la vie privée et les urgences, avec les sources.
rights-know-intro = Ce sont des lois fédérales, pour tous les États-Unis. Elles ne s’appliquent pas à tous les lieux.
rights-know-language = De l’aide dans votre langue
rights-know-language-free = Un hôpital, une clinique, une pharmacie ou une assurance qui reçoit de l’argent fédéral doit vous proposer un interprète quand vous en avez besoin. C’est gratuit pour vous.
rights-know-language-who = L’interprète doit être qualifié et doit garder vos secrets. Le personnel ne devrait pas utiliser à sa place votre enfant, ni un proche qui n’est pas qualifié.
rights-know-language-deaf = Si vous êtes une personne sourde ou handicapée, les lieux qui reçoivent de l’argent fédéral doivent faire en sorte que vous puissiez vous comprendre, eux et vous. Un interprète en langue des signes est un moyen.
rights-know-language-source = Section 1557 de la loi Affordable Care Act et 45 CFR 92.201 : en vigueur à la dernière vérification, le 11 novembre 2025. Section 504 de la loi Rehabilitation Act : dernière vérification en juillet 2025.
rights-know-fair = La justice dans les soins
rights-know-fair-what = Les lieux qui reçoivent de l’argent fédéral ne doivent pas vous traiter moins bien à cause de votre race, de votre couleur ou du pays d’où vous venez. Dans les soins, pas non plus à cause du sexe, de l’âge ou d’un handicap.
rights-know-fair-changed = En 2025, le gouvernement a retiré d’anciens conseils officiels sur les langues. Les lois elles-mêmes n’ont pas changé. En octobre 2025, un tribunal a annulé la partie d’une règle de santé sur l’identité de genre. D’autres lois peuvent encore aider les personnes trans.
rights-know-fair-source = Title VI de la loi Civil Rights Act de 1964, dernière vérification le 10 décembre 2025 ; Section 1557 ; Tennessee v. Kennedy, 22 octobre 2025.
rights-know-private = Vie privée
rights-know-private-what = La plupart des médecins, des cliniques, des pharmacies et des assurances doivent garder secrètes vos informations de santé. Vous pouvez demander à voir votre dossier et à en avoir une copie. Certaines notes d’un thérapeute n’en font pas partie.
rights-know-private-limits = Un lieu peut parler à d’autres dans certains cas, comme l’ordre d’un juge ou un danger grave. Les applications et les groupes de soutien n’ont peut-être pas à suivre cette loi.
rights-know-private-source = HIPAA Privacy Rule, 45 CFR Part 164. Texte du 8 novembre 2024.
rights-know-emergency = Urgences
rights-know-emergency-what = Les hôpitaux qui acceptent Medicare et qui ont un service d’urgences doivent vous examiner. En cas d’urgence, ils doivent vous soigner jusqu’à ce que vous soyez hors de danger immédiat, ou vous envoyer ailleurs sans danger. L’argent, l’assurance et le statut d’immigration ne comptent pas pour cela.
rights-know-emergency-limits = Vous pouvez quand même recevoir une facture. Ceci vaut seulement pour les urgences : d’autres programmes peuvent demander le statut d’immigration.
rights-know-emergency-source = Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Dernière vérification dans des pages de juin 2024.
rights-know-end = Si un lieu dit non, voyez le papier « Quand on refuse un interprète ». L’aide juridique (« legal aid ») peut vous en dire plus.
rights-know-checked = La loi de votre État n’est pas confirmée ici. Ceci n’est pas un conseil juridique.
