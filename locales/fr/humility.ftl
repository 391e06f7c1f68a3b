### Dix questions à méditer pendant un mois, pour le personnel et les bénévoles. Chaque personne écrit pour elle-même, sur papier.

humility-name = Rester humble : dix questions pour un mois
    .about = De courtes questions sur l’écoute, le pouvoir et les erreurs. Chaque personne écrit pour elle-même.
humility-how = Prenez-en deux ou trois par semaine. Gardez cette feuille pour vous. Personne ne la ramasse.
humility-never = Nous voulons rester humbles devant les cultures des autres et répondre à ce que les gens demandent. On n’a jamais fini de le faire.

## Les questions.

humility-listen = À quel moment, cette semaine, ai-je cessé d’écouter ? Qu’est-ce que j’ai manqué ?
humility-silent = Qui a le plus parlé aujourd’hui ? Qui n’a pas été entendu ?
humility-guess = Qu’est-ce que je croyais sur quelqu’un avant que cette personne parle ?
humility-power = Quel pouvoir ai-je ici, par exemple les clés, les dossiers, l’argent ou le dernier mot ? Qui le sent ?
humility-rule = Laquelle de nos règles est facile pour moi et dure pour d’autres ?
humility-word = Quel mot ai-je utilisé pour des gens, qu’ils n’utilisent pas pour eux-mêmes ?
humility-mistake = Quand ai-je blessé quelqu’un par erreur ? Comment ai-je demandé pardon, et qu’est-ce que j’ai changé ?
humility-taught = Qu’est-ce qu’une personne que je sers m’a appris ? L’ai-je remerciée ?
humility-credit = Quelle pratique que j’utilise vient d’une autre communauté ? L’ai-je dit ?
humility-honest = Qui me dit franchement quand j’ai tort ? Comment faire pour que ce soit sans danger pour cette personne ?
