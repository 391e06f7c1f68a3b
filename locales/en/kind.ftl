### What sort of help a record is. Said on every card, so that nobody takes a circle for a clinic.

kind-crisis = Crisis line
kind-warmline = Support line, to talk
kind-clinic = Clinic, licensed care
kind-therapist_finder = List of therapists
kind-therapy_fund = Money for therapy
kind-community_support = Community support, not a clinic
kind-mutual_aid = Mutual aid, neighbors helping
kind-practice = Healing practice
kind-organization = Organization
kind-rights = Your rights
kind-policy = Changing the rules
