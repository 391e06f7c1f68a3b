### Que tipo de ajuda é cada ficha.

kind-crisis = Linha de crise
kind-warmline = Linha de apoio, para conversar
kind-clinic = Clínica, atendimento licenciado
kind-therapist_finder = Lista de terapeutas
kind-therapy_fund = Dinheiro para terapia
kind-community_support = Apoio em comunidade, não é clínica
kind-mutual_aid = Ajuda mútua, entre vizinhos
kind-practice = Prática de cura
kind-organization = Organização
kind-rights = Seus direitos
kind-policy = Mudar as regras
