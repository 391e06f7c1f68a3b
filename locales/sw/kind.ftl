### Aina ya msaada.

kind-crisis = Laini ya msaada wa dharura
kind-warmline = Laini ya msaada, ya kuzungumza
kind-clinic = Kliniki, huduma yenye leseni
kind-therapist_finder = Orodha ya wataalamu wa afya ya akili
kind-therapy_fund = Pesa za kulipia tiba
kind-community_support = Msaada wa jamii, si kliniki
kind-mutual_aid = Kusaidiana, majirani wakisaidia
kind-practice = Desturi ya uponyaji
kind-organization = Shirika
kind-rights = Haki zako
kind-policy = Kubadilisha sheria na taratibu
