### Nooca caawimada. Kaar kasta ayaa sheega.

kind-crisis = Khadka gurmadka
kind-warmline = Khad taageero oo lagu sheekaysto
kind-clinic = Rug caafimaad, daryeel ruqsad leh
kind-therapist_finder = Liiska la-taliyayaasha (therapists)
kind-therapy_fund = Lacag lagu bixiyo la-talinta (therapy)
kind-community_support = Taageero bulsho, ma aha rug caafimaad
kind-mutual_aid = Is-kaalmayn, deris is caawiya
kind-practice = Hab bogsiin
kind-organization = Urur
kind-rights = Xuquuqdaada
kind-policy = Beddelidda xeerarka
