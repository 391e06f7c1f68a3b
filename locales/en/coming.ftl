### Doors that are not built yet. Honest about what is missing and about what already works.

# Under the title of each such door.
coming-not-yet = This door is not built yet.
# Under the title of a door of which a part is built.
coming-rest = The rest of this door is not built yet.
coming-meanwhile = Until then, this may help:
coming-act = Here you will write letters to officials, prepare questions for a clinic, a school or a workplace, and find words for meetings, in two languages side by side.
coming-rights = Here you will find a card that asks for an interpreter, what to say when you are refused, and where to complain.
coming-organizations = Here organizations will also check how they serve people, and see which languages they lack.
# Links to what already works.
coming-link-rights = What the library holds about rights
coming-link-policy = What the library holds about changing the rules
coming-link-organizations = Organizations in the library
