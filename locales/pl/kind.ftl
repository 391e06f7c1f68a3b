### Jaki to rodzaj pomocy. Na każdej karcie, żeby nikt nie wziął kręgu za przychodnię.

kind-crisis = Linia kryzysowa
kind-warmline = Linia wsparcia, żeby porozmawiać
kind-clinic = Przychodnia, opieka z licencją
kind-therapist_finder = Lista terapeutów
kind-therapy_fund = Pieniądze na terapię
kind-community_support = Wsparcie w społeczności, nie przychodnia
kind-mutual_aid = Pomoc wzajemna, sąsiedzka
kind-practice = Praktyka uzdrawiania
kind-organization = Organizacja
kind-rights = Twoje prawa
kind-policy = Zmienianie zasad
