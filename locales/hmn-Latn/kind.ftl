### Hom kev pab. Hais rau txhua daim npav.

kind-crisis = Xov tooj pab thaum kub ntxhov
kind-warmline = Xov tooj txhawb siab, sib tham
kind-clinic = Chaw kho mob, muaj ntawv tso cai
kind-therapist_finder = Daim npe kws pab kev nyuaj siab
kind-therapy_fund = Nyiaj pab them nqi therapy
kind-community_support = Zej zog kev txhawb, tsis yog chaw kho mob
kind-mutual_aid = Kev sib pab, neeg zej zog sib pab
kind-practice = Kev kho raws kab lis kev cai
kind-organization = Koom haum
kind-rights = Koj cov cai
kind-policy = Hloov cov kev cai
