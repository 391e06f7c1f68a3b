### Drzwi, które jeszcze nie są gotowe. Uczciwie o tym, czego brakuje i co już działa.

coming-not-yet = Te drzwi nie są jeszcze gotowe.
coming-rest = Reszta tych drzwi nie jest jeszcze gotowa.
coming-meanwhile = Na razie może pomóc to:
coming-act = Tu będzie można napisać list do władz, przygotować pytania do przychodni, szkoły lub pracodawcy i znaleźć słowa na spotkania, w dwóch językach obok siebie.
coming-rights = Tu będzie karta z prośbą o tłumacza, wskazówki, co powiedzieć, gdy ci odmówią, i gdzie złożyć skargę.
coming-organizations = Tu organizacje będą mogły także sprawdzić, jak służą ludziom i jakich języków im brakuje.
coming-link-rights = Co biblioteka ma o prawach
coming-link-policy = Co biblioteka ma o zmienianiu zasad
coming-link-organizations = Organizacje w bibliotece
