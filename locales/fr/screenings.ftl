### Une courte liste de questionnaires de dépistage, avec leurs propriétaires et où nous l’avons lu. Les questionnaires eux-mêmes ne sont pas dans le programme.

screenings-name = Questionnaires de dépistage dans d’autres langues
    .about = De courts questionnaires sur la santé mentale : à qui ils appartiennent, quelles traductions ont été testées, et où nous l’avons lu.
screenings-not = Ceci est seulement une liste. Les questions appartiennent à d’autres et ne sont pas dans ce programme. Il ne compte pas de points et ne nomme aucune maladie.
screenings-ask = Demandez à une personne agréée pour soigner (« licensed clinician ») de choisir un questionnaire et d’expliquer les réponses. Une traduction seule ne suffit pas : demandez avec quelles personnes elle a été testée.
screenings-danger = Ne donnez pas de questionnaire si personne ne peut parler avec la personne le jour même.
screenings-read = Nous avons lu des copies enregistrées de ces pages le 27 novembre 2026. Là où il n’y a pas de date, nous n’en avons pas vu. Regardez la page elle-même avant d’utiliser un questionnaire.

## Les questionnaires.

screenings-phq = PHQ-9 et GAD-7 : moral bas et inquiétude
screenings-phq-about = En juillet 2010, la société Pfizer a dit que les deux questionnaires sont gratuits, sans limites de droits d’auteur. Une étude avec 479 femmes latino-américaines en Californie a testé le PHQ-9 en anglais et en espagnol.
screenings-phq-sources = Sources : news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 juillet 2010. Étude : pmc.ncbi.nlm.nih.gov/articles/PMC4210271, juillet 2011.
screenings-kessler = K10 et K6 : toute sorte de détresse
screenings-kessler-about = Ronald C. Kessler a les droits d’auteur. On peut s’en servir gratuitement, sans demander. Nommez la source et les droits d’auteur. Un centre en Nouvelle-Galles du Sud, en Australie, propose le K10 en arabe, en bengali, en birman, en chinois et dans beaucoup d’autres langues.
screenings-kessler-sources = Sources : hcp.med.harvard.edu/ncs/k6_scales.php. Langues : www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS : moral bas chez les personnes âgées
screenings-gds-about = Le premier questionnaire est dans le domaine public : tout le monde peut l’utiliser. Sa page propose aussi des traductions que des gens ont envoyées. Des études ont testé une forme courte en espagnol en Équateur et en arabe au Liban.
screenings-gds-sources = Sources : web.stanford.edu/~yesavage/GDS.html. Études : pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 novembre 2020 ; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15 : détresse chez les personnes réfugiées
screenings-rhs-about = Pathways to Wellness a les droits d’auteur et vous demande de signer un accord. EthnoMed cite le somali, le russe, l’arabe, le birman, le karen et le népalais. Utilisez le questionnaire en deux langues, jamais l’anglais seul.
screenings-rhs-sources = Sources : ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, page revue le 19 décembre 2020 ; le questionnaire lui-même, 2013.
screenings-epds = EPDS : moral bas autour d’une naissance
screenings-epds-about = Le Royal College of Psychiatrists à Londres a les droits d’auteur : demandez-lui d’abord. La Nouvelle-Galles du Sud, en Australie, cite 23 traductions qui ont été vérifiées, corrigées ou retraduites vers l’anglais. Une revue d’études n’a trouvé que des preuves faibles pour les femmes autochtones.
screenings-epds-sources = Sources : www.mhcs.health.nsw.gov.au/publications/epds, page revue le 14 mars 2023 ; Western Australia, « EPDS: Translated Versions », 2006. Revue d’études : doi.org/10.1007/s00737-020-01084-2, 2021.
