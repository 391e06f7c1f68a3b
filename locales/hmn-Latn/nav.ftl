### Tsib lub qhov rooj thiab lwm qhov chaw. Luv luv.

nav-find = Nrhiav kev pab
nav-community = Zej zog sib saib xyuas
nav-act = Sawv los ua
nav-rights = Kuv cov cai
nav-organizations = Rau cov koom haum
nav-settings = Teeb tsa
nav-about = Txog program no, kev ua tsaug
nav-safety = Yam nws zais tau thiab zais tsis tau
