### Help near a place that the person types or chooses. The computer is never asked where it is.

# Button among the filters. Opens the choice of a place.
place-near = Near a place
# Title of the dialog.
place-title = Near which place?
# In the dialog.
place-private = This program does not know where you are, and it never asks the computer. What you choose here is forgotten when you leave.
# Field for five digits, the American postal code.
place-zip = ZIP code
# Under the field.
place-zip-digits = The 5 digits of a US postal address, for example 33125
# Between the field and the two lists.
place-or = Or choose:
# A list of US states, the District of Columbia and Puerto Rico.
place-state = State or territory
# First choice in that list.
place-state-none = Not chosen
# A list of the counties of the chosen state.
place-county = County
# First choice in that list.
place-county-all = The whole state
# Button: the list then begins with what is near.
place-show = Show what is near
# Button: takes the place away.
place-everywhere = Forget the place
# On the button, once a ZIP code was typed.
# $zip (String) - five digits
place-near-zip = Near { $zip }
# On the button, once a state or a county was chosen.
# $place (String) - the county and the state, or the state
place-near-place = Near { $place }
# County and state as one name.
# $county (String) - the county's own name, in English
# $state (String) - the state
place-county-and-state = { $county }, { $state }
# Above the list, when a place is chosen. National: for the whole country, by phone or online.
place-what-stays = Help for the whole country and help online stay in the list.
# Above the list, when nothing on it has an address near the chosen place.
place-nothing-near = None of these has an address near there. What you see is for the whole state, the whole country, or online.
# Above the list, when the exact ZIP code is not known, only its first three digits.
# $zip (String) - five digits
place-roughly = We do not know { $zip } exactly. Distances are from the middle of the area that its first 3 digits stand for.
# On a card. Both distances are already written out with their units. Put first what readers of your language use.
# $miles (String) - for example "3 miles"
# $kilometers (String) - for example "5 kilometers"
place-distance = about { $miles } ({ $kilometers }) away
# On a card, when it is near: distances are from the middle of a ZIP code area, so short ones are not told apart.
# $miles (String) - five miles, written out
# $kilometers (String) - eight kilometers, written out
place-distance-under = less than { $miles } ({ $kilometers }) away
# In the field's error, when it does not hold five digits.
place-zip-wrong = A ZIP code has 5 digits. Check it, or choose a state and a county instead.
# In the field's error, when there is no such ZIP code in the list that the program carries.
place-zip-unknown = This ZIP code is not in our list. Check it, or choose a state and a county instead.

## States and territories, as readers of your language know them. Leave the English name where that is what people say.

place-us-al = Alabama
place-us-ak = Alaska
place-us-az = Arizona
place-us-ar = Arkansas
place-us-ca = California
place-us-co = Colorado
place-us-ct = Connecticut
place-us-de = Delaware
place-us-dc = District of Columbia
place-us-fl = Florida
place-us-ga = Georgia
place-us-hi = Hawaii
place-us-id = Idaho
place-us-il = Illinois
place-us-in = Indiana
place-us-ia = Iowa
place-us-ks = Kansas
place-us-ky = Kentucky
place-us-la = Louisiana
place-us-me = Maine
place-us-md = Maryland
place-us-ma = Massachusetts
place-us-mi = Michigan
place-us-mn = Minnesota
place-us-ms = Mississippi
place-us-mo = Missouri
place-us-mt = Montana
place-us-ne = Nebraska
place-us-nv = Nevada
place-us-nh = New Hampshire
place-us-nj = New Jersey
place-us-nm = New Mexico
place-us-ny = New York
place-us-nc = North Carolina
place-us-nd = North Dakota
place-us-oh = Ohio
place-us-ok = Oklahoma
place-us-or = Oregon
place-us-pa = Pennsylvania
place-us-pr = Puerto Rico
place-us-ri = Rhode Island
place-us-sc = South Carolina
place-us-sd = South Dakota
place-us-tn = Tennessee
place-us-tx = Texas
place-us-ut = Utah
place-us-vt = Vermont
place-us-va = Virginia
place-us-wa = Washington
place-us-wv = West Virginia
place-us-wi = Wisconsin
place-us-wy = Wyoming
