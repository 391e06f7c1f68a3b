### Uma lista curta de questionários de triagem, de quem são e onde isso foi lido. Para equipes de organizações. Os questionários não estão no programa.

screenings-name = Questionários de triagem em outros idiomas
    .about = Questionários curtos sobre saúde mental: de quem são, que traduções foram testadas, e onde lemos isso.
screenings-not = Isto é só uma lista. As perguntas pertencem a outras pessoas e não estão neste programa. Ele não conta pontos e não dá nome a nenhuma doença.
screenings-ask = Peçam a profissionais de saúde com licença que escolham um questionário e expliquem as respostas. Só a tradução não basta: perguntem com que pessoas ele foi testado.
screenings-danger = Não entreguem um questionário se ninguém puder conversar com a pessoa no mesmo dia.
screenings-read = Lemos cópias guardadas destas páginas em 27 de novembro de 2026. Onde não há data, não vimos nenhuma. Vejam a própria página antes de usar um questionário.

screenings-phq = PHQ-9 e GAD-7: desânimo e preocupação
screenings-phq-about = Em julho de 2010, a empresa Pfizer disse que os dois questionários são livres, sem limites de direitos autorais. Um estudo com 479 mulheres latinas na Califórnia testou o PHQ-9 em inglês e em espanhol.
screenings-phq-sources = Fontes: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 de julho de 2010. Estudo: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, julho de 2011.
screenings-kessler = K10 e K6: sofrimento de qualquer tipo
screenings-kessler-about = Ronald C. Kessler tem os direitos autorais. O uso é livre, sem pedir. Digam a fonte e de quem são os direitos. Um centro em New South Wales, na Austrália, oferece o K10 em árabe, bengali, birmanês, chinês e muitos outros idiomas.
screenings-kessler-sources = Fontes: hcp.med.harvard.edu/ncs/k6_scales.php. Idiomas: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: desânimo em pessoas idosas
screenings-gds-about = O primeiro questionário está em domínio público: qualquer pessoa pode usá-lo. A página dele oferece também traduções que pessoas mandaram. Estudos testaram uma versão curta em espanhol no Equador e em árabe no Líbano.
screenings-gds-sources = Fontes: web.stanford.edu/~yesavage/GDS.html. Estudos: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 de novembro de 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: sofrimento em pessoas refugiadas
screenings-rhs-about = A Pathways to Wellness tem os direitos autorais e pede que vocês assinem um acordo. A EthnoMed cita somali, russo, árabe, birmanês, karen e nepali. Usem o questionário em dois idiomas, nunca só em inglês.
screenings-rhs-sources = Fontes: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, revisada em 19 de dezembro de 2020; o próprio questionário, 2013.
screenings-epds = EPDS: desânimo antes e depois do parto
screenings-epds-about = O Royal College of Psychiatrists, em Londres, tem os direitos autorais: perguntem lá primeiro. New South Wales, na Austrália, cita 23 traduções que foram conferidas, corrigidas ou traduzidas de volta. Uma revisão de estudos encontrou só provas fracas para mulheres indígenas.
screenings-epds-sources = Fontes: www.mhcs.health.nsw.gov.au/publications/epds, revisada em 14 de março de 2023; Western Australia, “EPDS: Translated Versions”, 2006. Revisão: doi.org/10.1007/s00737-020-01084-2, 2021.
