### Qué tipo de ayuda es cada ficha.

kind-crisis = Línea de crisis
kind-warmline = Línea de apoyo, para hablar
kind-clinic = Clínica, atención con licencia
kind-therapist_finder = Lista de terapeutas
kind-therapy_fund = Dinero para terapia
kind-community_support = Apoyo en comunidad, no es clínica
kind-mutual_aid = Ayuda mutua, entre vecinos
kind-practice = Práctica de sanación
kind-organization = Organización
kind-rights = Tus derechos
kind-policy = Cambiar las reglas
