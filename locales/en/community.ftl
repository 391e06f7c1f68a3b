### Community care: healing practices with credit. Also the names of communities.

community-title = Community care
# Under the title.
community-intro = Care did not begin in clinics. These practices come from communities that kept them alive. Each one names the people it comes from.
# Above the list. To keep a practice = to carry it on and care for it, as a community does with what its elders taught.
community-openness = Some practices are open to all: just say where the practice comes from. Some you learn only from the people who keep them. Some are closed: we name and honor them, and do not teach them.
# Title over the practices.
community-practices = Practices
# Title over circles, peers and mutual aid.
community-groups = Circles, peers and mutual aid
# A list that narrows the screen to one community.
community-narrow = Show practices from or for
# Names of communities, as people call themselves.
community-all = Everyone
community-bipoc = Black, Indigenous and people of color
community-qtbipoc = Queer and trans people of color
community-black = Black people
community-indigenous = Indigenous and Native people
community-native_hawaiian = Native Hawaiians
community-latine = Latine people
community-aapi = Asian Americans and Pacific Islanders
community-south_asian = South Asians
community-hmong = Hmong people
community-filipino = Filipinos
community-mena = Middle Eastern and North African people
community-muslim = Muslims
community-lgbtq = LGBTQ+ people
community-trans = Trans people
community-women = Women
community-men = Men
community-youth = Young people
community-elders = Older people
community-perinatal = New and expecting parents
community-immigrants = Immigrants and refugees
community-survivors = Survivors of violence
community-psychiatric_survivors = Psychiatric survivors
community-disabled = Disabled people
community-deaf = Deaf people
community-veterans = Veterans and their families
# When the narrowed list is empty.
community-none = No practice here names this community yet.
