### La feuille « Poser des questions sur ce lieu » : des questions pour une clinique, une école, un employeur ou un autre lieu, avec de la place pour les réponses. « Vous » est le personnel du lieu.

## Le formulaire, à l’écran.

questions-name = Poser des questions sur ce lieu
    .about = Une feuille avec des questions simples pour une clinique, une école, un employeur ou un autre lieu. Il y a de la place pour les réponses. Vous n’avez pas à dire qui vous êtes.
questions-system = Quel type de lieu est-ce ?
questions-system-clinic = Une clinique ou un hôpital
questions-system-school = Une école ou une université
questions-system-workplace = Un lieu de travail
questions-system-insurer = Une assurance santé
questions-system-research = Un lieu qui fait de la recherche
questions-system-public = Une administration ou un conseil élu
questions-system-faith = Un groupe de foi ou de la communauté
questions-barrier = Qu’est-ce qui empêche les gens d’y trouver de l’aide ?
    .hint = Choisissez-en une à trois. Chacune apporte quelques questions.
questions-barrier-cost = Le prix
questions-barrier-stigma = La honte, ou le mépris des autres
questions-barrier-language = La langue
questions-barrier-distance = La distance
questions-barrier-hours = Les horaires et l’attente
questions-barrier-id = Les pièces d’identité et les papiers
questions-barrier-trust = La peur, ou le manque de confiance
questions-barrier-childcare = Personne pour garder les enfants
questions-barrier-disability = Pas d’accès pour les personnes handicapées
questions-place = Nom du lieu
    .hint = Si vous laissez vide, la feuille a une ligne pour l’écrire.

## Le haut de la feuille.

questions-title = Questions pour { $place }
questions-say = En donnant cette feuille, vous pouvez dire :
questions-hello = J’ai quelques questions sur la santé mentale et ce lieu. Écrivez vos réponses ici, s’il vous plaît, ou dites-moi qui peut le faire.
questions-how = Répondez à chaque question, s’il vous plaît. Si vous ne savez pas, notez qui le sait.
questions-private = S’il vous plaît, ne nommez aucune personne venue vous demander de l’aide.

## Questions sur le prix.

questions-cost-unable = Que se passe-t-il quand une personne a besoin d’aide et ne peut pas payer ? Puis-je le voir par écrit ?
questions-cost-before = Comment une personne apprend-elle le prix avant un rendez-vous ? Qui le lui dit ?
questions-cost-plan = Avec votre assurance santé, combien paie une personne pour une séance de thérapie ? Combien paie-t-elle pour voir un médecin de famille ?
questions-cost-refused = Combien de fois avez-vous refusé de payer des soins de santé mentale l’an dernier ? Pour quelles raisons ?
questions-cost-spent = Combien d’argent avez-vous dépensé pour la santé mentale l’an dernier ? Combien en dépenserez-vous l’an prochain ?
questions-cost-outside = Quand vous envoyez une personne chercher de l’aide ailleurs, qui paie ? Puis-je le voir par écrit ?
questions-cost-study = Combien payez-vous les personnes qui participent à une étude ? Payez-vous aussi le trajet et la garde des enfants ?

## Questions sur la honte, les insultes et les punitions.

questions-stigma-knows = Quand une personne demande de l’aide ici, qui l’apprend ? Qui ne l’apprend jamais ?
questions-stigma-mail = Qui, dans une famille, peut voir les lettres et les factures des soins d’une personne ? Comment cette personne peut-elle l’empêcher ?
questions-stigma-punished = Qu’est-ce qui protège les gens d’être punis parce qu’ils ont demandé de l’aide ? Où est-ce écrit ?
questions-stigma-learn = Qu’apprennent votre personnel et vos bénévoles sur la santé mentale ? Qui le leur apprend, et à quelle fréquence ?
questions-stigma-insult = Que se passe-t-il quand quelqu’un ici insulte une personne pour sa race, ou parce qu’elle est gay ou trans ? Qui décide ?
questions-stigma-change = Est-ce que quelqu’un ici essaie de changer une personne qui est gay ou trans ? Puis-je voir votre règle par écrit ?
questions-stigma-words = Quand vous écrivez sur une communauté, quelles personnes de cette communauté le lisent d’abord ? Peuvent-elles le changer ?

## Questions sur la langue.

questions-language-interpreter = Qui sert d’interprète quand une personne parle peu anglais, et qui paie ? Comment faites-vous pour que ce ne soit jamais un enfant ?
questions-language-papers = En quelles langues sont vos formulaires et vos lettres ? Qui a vérifié les traductions ?
questions-language-phone = Qu’entend au téléphone une personne qui parle peu anglais ? Pouvons-nous appeler maintenant et écouter ?
questions-language-helpers = Quelles langues parlent les personnes qui aident ici ? Quels jours sont-elles là ?
questions-language-plan = Combien de thérapeutes dans votre assurance santé parlent une autre langue que l’anglais ? Combien d’entre eux prennent de nouveaux patients ?
questions-language-study = Qui laissez-vous hors de vos études à cause de la langue ? Qui a décidé cela ?
questions-language-meeting = Les gens peuvent-ils parler leur propre langue à vos réunions ? Combien de jours avant doivent-ils demander un interprète ?
questions-language-sign = Comment une personne sourde obtient-elle ici un interprète en langue des signes ? Combien de temps cela prend-il ?

## Questions sur la distance.

questions-distance-car = Comment une personne sans voiture vient-elle ici ? Qui paie le trajet ?
questions-distance-plan = À quelle distance se trouve, dans votre assurance santé, le cabinet de thérapie le plus proche qui prend de nouveaux patients ? Quand l’avez-vous vérifié pour la dernière fois ?
questions-distance-phone = Quelle aide une personne peut-elle recevoir par téléphone ou par vidéo ? Et si elle n’a pas internet chez elle ?
questions-distance-outside = Où rencontrez-vous les gens hors de ce bâtiment ? À quelle fréquence ?
questions-distance-none = Quels quartiers et quelles villes n’ont aucune aide en santé mentale à proximité ? Qu’allez-vous y faire ?
questions-distance-shift = Comment les personnes qui travaillent la nuit, à temps partiel ou sur d’autres sites reçoivent-elles la même aide ? Qui leur en parle ?

## Questions sur les horaires et l’attente.

questions-hours-open = Quand peuvent venir les gens qui travaillent ou étudient toute la journée ? Quels soirs et quels week-ends ?
questions-hours-wait = Combien de temps une nouvelle personne attend-elle de l’aide ? Quelle a été la plus longue attente cette année ?
questions-hours-closed = Quand c’est fermé ici, qui répond à une personne en crise ? Que fera cette personne ?
questions-hours-leave = Peut-on aller à un rendez-vous pendant le travail ou les cours sans perdre de salaire ni de note ? Où est-ce écrit ?
questions-hours-decide = Combien de jours prenez-vous pour dire oui ou non à des soins ? Que peut faire la personne pendant qu’elle attend ?

## Questions sur l’identité, les papiers et les agents.

questions-id-papers = Quels papiers une personne doit-elle montrer avant que vous l’aidiez ? Que faites-vous si elle n’en a pas ?
questions-id-immigration = Posez-vous aux gens des questions sur l’immigration, ou gardez-vous des notes à ce sujet ? Qui peut les lire ?
questions-id-officers = Que fait votre personnel quand la police ou des agents d’immigration posent des questions sur une personne ? Puis-je voir la règle écrite ?
questions-id-name = La pièce d’identité d’une personne peut montrer un nom qu’elle n’utilise plus. Quel nom utilisez-vous, à voix haute et dans les lettres ?
questions-id-anonymous = Comment une personne peut-elle recevoir de l’aide ici sans donner son nom ?
questions-id-number = Peut-on s’inscrire sans numéro de sécurité sociale (Social Security) ni adresse de domicile ? Où est-ce écrit ?

## Questions sur la peur et la confiance.

questions-trust-force = Quand appelez-vous la police, ou envoyez-vous une personne à l’hôpital contre sa volonté ? Qui le dit aux gens avant qu’ils parlent ?
questions-trust-leaders = De quelles communautés viennent les personnes qui décident ici ? Lesquelles manquent, et qu’allez-vous faire pour cela ?
questions-trust-equal = Les personnes de couleur et les personnes LGBTQ+ reçoivent-elles de l’aide ici aussi vite que les autres ? Puis-je voir les chiffres ?
questions-trust-complaint = Comment une personne peut-elle se plaindre sans peur ? Qu’avez-vous changé après la dernière réclamation ?
questions-trust-data = Qui peut utiliser ce que les gens vous disent, et pour quoi ? Comment une personne peut-elle dire non ?
questions-trust-credit = Lesquelles de vos façons de guérir ou d’aider viennent d’une communauté ? Comment nommez-vous et payez-vous cette communauté ?

## Questions sur les enfants.

questions-childcare-visit = Qui garde les enfants pendant qu’un parent est ici ? Combien cela coûte-t-il ?
questions-childcare-meeting = Qui garde les enfants pendant vos réunions et vos groupes ? Qui paie ?
questions-childcare-home = Que proposez-vous ou que payez-vous quand un parent ne peut pas sortir de chez lui à cause d’un enfant ?
questions-childcare-leave = Les gens peuvent-ils changer leurs horaires quand un enfant ou un proche a besoin d’eux ? Perdent-ils du salaire ?
questions-childcare-report = Quand signalez-vous un parent à la protection de l’enfance ? Le dites-vous d’abord au parent ?

## Questions sur le handicap.

questions-disability-door = Comment une personne en fauteuil roulant peut-elle entrer, et aller aux toilettes ? Voulez-vous me le montrer maintenant ?
questions-disability-change = À qui demander une pièce calme, plus de temps ou un autre changement ? En combien de jours répondez-vous ?
questions-disability-forms = Quand des personnes aveugles ont-elles essayé pour la dernière fois vos formulaires et votre site web ? Qu’avez-vous changé après cela ?
questions-disability-plan = Comment une personne handicapée trouve-t-elle, dans votre assurance santé, un cabinet où elle peut entrer ? Qui l’a vérifié ?

## La fin de la feuille.

questions-change = Qu’allez-vous changer, pour quelle date, et qui nous le dira ?
questions-who = Qui a répondu à ces questions ? Nom, fonction et date
