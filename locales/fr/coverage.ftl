### La page « Les langues dans cette bibliothèque » : pour chaque langue, combien de fiches ont quelqu’un qui la parle.

coverage-name = Les langues dans cette bibliothèque
    .about = Pour chaque langue, combien de lignes de crise, de cliniques et de groupes de la communauté ont quelqu’un qui la parle. Et quelles langues personne ne parle.
coverage-what = Fiches comptées : { $count }. Une fiche compte pour une langue si la liste dit que quelqu’un y parle cette langue.
coverage-head-language = Langue
coverage-head-crisis = Lignes de crise
coverage-head-care = Autres soins
coverage-head-community = Communauté
coverage-interpreter = Fiches avec des interprètes : { $interpreters }. Elles peuvent peut-être aider dans n’importe quelle langue. Demandez-leur.
coverage-missing = Dans cette liste, nous ne connaissons personne qui parle : { $languages }
coverage-do = Ce que vous pouvez faire : cherchez qui parle ces langues près de vous, et écrivez-le dans la liste. Payez les personnes qui servent d’interprètes.
