### A short list of screening forms (short lists of questions that help to see whether somebody may need care), with their
### owners and where that was read. For staff of organizations. The forms themselves are not in the program.
### Keep the short names of forms (PHQ-9, K10 ...), names of people and organizations, and web addresses exactly as they are.

# Name of this tool in the list behind the door “For organizations”, and title of the sheet.
screenings-name = Screening forms in other languages
    .about = Short forms about mental health: who owns them, which translations were tested, and where we read that.
# Under the title. What the program does not do. “Counts no points”: it gives no score. “Names no illness”: it gives no diagnosis.
# critical: nobody may take this for a diagnosis
screenings-not = This is only a list. The questions belong to others and are not in this program. It counts no points and names no illness.
# “Tested with”: researchers have checked, with people who speak the language, that the form works for them.
# critical: nobody may take this for a diagnosis
screenings-ask = Ask a licensed clinician to choose a form and to explain the answers. A translation alone is not enough: ask which people it was tested with.
# A warning.
# critical: danger
screenings-danger = Do not hand out a form if nobody can talk with the person on the same day.
# In small print, at the end.
screenings-read = We read stored copies of these pages on November 27, 2026. Where no date stands, we saw none. Look at the page itself before you use a form.

## The forms. For each: its name and what it is about (a heading); who owns it, and languages; the sources, in small print.

screenings-phq = PHQ-9 and GAD-7: low mood and worry
screenings-phq-about = In July 2010 the company Pfizer said that both forms are free, without limits of copyright. A study with 479 Latina women in California tested the PHQ-9 in English and Spanish.
screenings-phq-sources = Sources: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, July 23, 2010. Study: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, July 2011.
screenings-kessler = K10 and K6: distress of any kind
screenings-kessler-about = Ronald C. Kessler holds the copyright. Use is free, without asking. Name the source and the copyright. A center in New South Wales, Australia, offers the K10 in Arabic, Bengali, Burmese, Chinese and many more languages.
screenings-kessler-sources = Sources: hcp.med.harvard.edu/ncs/k6_scales.php. Languages: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: low mood in older people
# “Public domain”: nobody holds a copyright.
screenings-gds-about = The first form is in the public domain: everyone may use it. Its page also offers translations that people sent in. Studies tested a short form in Spanish in Ecuador and in Arabic in Lebanon.
screenings-gds-sources = Sources: web.stanford.edu/~yesavage/GDS.html. Studies: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, November 11, 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: distress in refugees
screenings-rhs-about = Pathways to Wellness holds the copyright and asks you to sign an agreement. EthnoMed lists Somali, Russian, Arabic, Burmese, Karen and Nepali. Use the form in two languages, never the English alone.
screenings-rhs-sources = Sources: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, reviewed December 19, 2020; the form itself, 2013.
# A birth: the time of pregnancy and the first year with a child.
screenings-epds = EPDS: low mood around a birth
# To translate back: a second person puts the translation into English again, to see whether the meaning is the same.
screenings-epds-about = The Royal College of Psychiatrists in London holds the copyright: ask there first. New South Wales, Australia, lists 23 translations that were checked, corrected or translated back. A review found only weak proof for Indigenous women.
screenings-epds-sources = Sources: www.mhcs.health.nsw.gov.au/publications/epds, reviewed March 14, 2023; Western Australia, “EPDS: Translated Versions”, 2006. Review: doi.org/10.1007/s00737-020-01084-2, 2021.
