# “Haitian Creole” stays in English here on purpose: it is what the caller has to say.
crisis-strip = An danje kounye a?
crisis-strip-link = Rele oswa tekste 988, oswa yon lòt liy kriz
crisis-never-calls = Pwogram sa a pa janm rele nan plas ou
crisis-title = Pale ak yon moun kounye a
crisis-intro = Liy sa yo gratis. Ou ka kanpe nenpòt lè.
crisis-911 = Si yon moun ka mouri nan kèk minit, 911 se nimewo ijans nan Etazini. Anjeneral, yo voye lapolis, ponpye oswa anbilans.
crisis-lines = Liy ki reponn toupatou nan Etazini
crisis-more-lines = Lòt liy kriz
crisis-built-in = Nou pa t ka li bibliyotèk la. Men lis ki anndan pwogram nan, dat li se { $date }.
crisis-police-note = Gen liy ki ka voye lapolis oswa anbilans. Chak fich di sa nou rive jwenn.
crisis-interpreter = Ou ka di non lang ou an anglè: “Haitian Creole”. Anpil liy ap jwenn yon entèprèt.
crisis-static-title = Pale ak yon moun kounye a. Rele oswa tekste 988.
crisis-static-note = Gratis, lajounen kou lannwit. Ou ka jwenn yon entèprèt nan telefòn.
