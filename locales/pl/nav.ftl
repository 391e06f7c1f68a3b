### Pięcioro drzwi i spokojniejsze miejsca. Bardzo krótko.

nav-find = Znajdź wsparcie
nav-community = Wzajemna troska
nav-act = Działaj
nav-rights = Moje prawa
nav-organizations = Dla organizacji
nav-settings = Ustawienia
nav-about = O programie i podziękowania
nav-safety = Co program może ukryć, a czego nie
