### Strengths of communities: short cards for a wall or a folder, made by a center or a friend. Each card has two sentences: what helps
### many people, and what others can do. Keep “many”, “some” and “often”: never say it of everybody. Name each community as its
### people name themselves in your language. Names of practices and peoples stay as they are.

## What somebody chooses and types before the cards are made.

# Name in a list of tools.
strengths-name = Strengths of communities
    .about = Cards to print: what helps people stay well, and what a center or a friend can do.
# Over a list of boxes to tick.
strengths-who = For which communities?
    .hint = For a poster, choose one or two.
# The eight boxes. Also the headings over the cards.
strengths-who-black = Black communities
strengths-who-latine = Latine communities
strengths-who-asian = Asian American communities
strengths-who-pacific = Native Hawaiian and Pacific Islander communities
strengths-who-native = American Indian and Alaska Native communities
strengths-who-arab = Arab and Middle Eastern communities
strengths-who-multiracial = Multiracial people and families
strengths-who-queer = Queer and trans people of color
# Label of a box to write in, and the heading over what was written. “Our”: of the people who make the cards.
strengths-own = Cards in our own words
    .hint = Write one card on each line: what helps, and what others can do. Do not name people.

## On the page and the poster.

# Title of the page and the poster. It stands over all cards.
strengths-title = What helps, and what others can do
# Under the title.
strengths-many = These cards say what helps many people, but not everyone. Ask each person what helps them.
# A note about who wrote the cards. It stands on the poster too. “It” is the page or the poster.
strengths-authors = Written by the authors of this program. Ask the community before you use it.
# At the end, small. A study is named under the cards of each community.
strengths-studies = We read summaries of the studies named here, not the whole studies. They speak of some of these strengths, not of all.

## Cards: Black communities.

strengths-black-kin = In many families, grandparents, aunts, godparents and neighbors care for each other. Ask who counts as family, and let them come along.
# “Meet racism” is to be hurt by it.
strengths-black-history = Knowing Black history helps many young people when they meet racism. Show it in your rooms all year, and let Black people tell it.
strengths-black-faith = Many people find strength in prayer, a church or a mosque. Find faith leaders who welcome questions about mental health, and work with them.
# “Sister circles” is a practice: groups held by and for Black women. “They” are the women.
strengths-black-circles = Sister circles come from African American women and give many of them a place to speak. Offer a room, and let them lead.
# “Black Panthers” is the name of a movement of the 1960s and 1970s.
strengths-black-aid = Black communities have long fed and helped each other, as the Black Panthers did with free breakfasts. Give money or time to groups that do so now.
# Names and titles stay as they are.
strengths-black-source = Research: E. W. Neblett, Annual Review of Clinical Psychology, 2023. It looks at identity, faith and family among young African Americans.

## Cards: Latine communities.

strengths-latine-family = For many people, parents, cousins and godparents are the first help. Ask if family should come along, and accept a no.
strengths-latine-language = Feelings are often easier to say in Spanish, Portuguese or an Indigenous language. Ask which language, and find someone who speaks it.
# “Promotoras” is a Spanish word for neighbors who are trained in health. Keep it.
strengths-latine-promotoras = Promotoras are trained neighbors, a role from Latin American and Latine communities. Many people trust them: pay them, and listen to them.
# “Mutualistas” is a Spanish word. Keep it.
strengths-latine-mutualistas = Mexican communities in Texas made mutualistas, groups whose members help each other. Look for groups like that near you, and support them.
# Names and titles stay as they are. The effect is that of close families on mental health.
strengths-latine-source = Research: E. Valdivieso-Mora and others, Frontiers in Psychology, 2016. It looks at close families among Latinos, and finds a small effect.

## Cards: Asian American communities.

strengths-asian-ties = Being close to family, friends and neighbors helps many people stay well. Welcome whole families, if the person wants that.
# “Hear each other” is to listen to each other and understand.
strengths-asian-cultures = Many young people live in two cultures, and both can make them strong. Help parents and children hear each other, with a trained interpreter.
# “Kapwa” is a Filipino word. Keep it. “I and you are not apart”: we share one self.
strengths-asian-kapwa = Kapwa is a Filipino value: I and you are not apart. Invite Filipino neighbors to speak about it, and say that it is theirs.
strengths-asian-places = Some elders find calm in a temple, a church, a mosque or a garden. Go there, and ask what would help.
# Names and titles stay as they are.
strengths-asian-source = Research: W. Zhang and V. M. Ta, Social Science & Medicine, 2009. It looks at family, relatives, friends and neighbors.

## Cards: Native Hawaiian and Pacific Islander communities.

# Names of four peoples of the Pacific, as examples. “Its own line” is a place of its own on a form where people say who they are.
strengths-pacific-named = Each people has its own name and story: Hawaiian, Samoan, Tongan, Marshallese and more. Give each its own line on your forms.
# “‘Āina” is a Hawaiian word. Keep it with its marks. Work on the land is, for example, planting.
strengths-pacific-land = Many Native Hawaiians find strength in ‘āina, the land that feeds people. Join days of work on the land that Hawaiians lead.
# “Talk story” is the name of the practice. Keep it. Papers are forms to fill in.
strengths-pacific-story = Talk story comes from Native Hawaiian and local communities of Hawai‘i: sharing stories, without hurry. Make time for it before papers and questions.
# Home is the island that somebody comes from.
strengths-pacific-islands = Far from home, many people meet in a church or a club of their island. Offer a room, and ask what they need.
# Names and titles stay as they are.
strengths-pacific-source = Research: M. C. K. Antonio and others, Genealogy, 2024. It looks at Native Hawaiians, culture and land, not at other peoples of the Pacific.

## Cards: American Indian and Alaska Native communities. A nation is a tribe or a Native people, not a country.

# “It” is the nation. Classes are for learning the language.
strengths-native-nation = Belonging to their nation and learning its language give many people strength. Ask for its name, and support its classes.
strengths-native-elders = Many young people do well when elders are near. Pay elders for their time, and let them choose what they share.
# Closed ceremonies are never described. “For them”: for the ceremonies.
strengths-native-ceremony = Some people find strength in ceremonies of their nation. Make time for them, do not ask what happens there, and never copy them.
# “It” is this help: tell people about it before you tell them about other help.
strengths-native-led = Many people trust help that Native people lead. Find out what there is near you, and name it first.
# Names and titles stay as they are.
strengths-native-source = Research: N. A. John-Henderson and others, Development and Psychopathology, 2023. It looks at social, cultural and spiritual strengths.

## Cards: Arab and Middle Eastern communities.

strengths-arab-faith = Many people find strength in prayer: in a mosque, a church, a synagogue or at home. Offer a quiet room, and plan around times of prayer.
# “Time alone”: to speak without the relatives.
strengths-arab-family = Support from family and neighbors helps many people, most of all newcomers. Welcome relatives, and offer time alone too.
strengths-arab-words = For some people, a poem or a song in Arabic, Kurdish or Persian says what is hard to say. Keep books in these languages.
strengths-arab-hope = Hope and news from family far away keep many people going. Ask how their family is, and take time for the answer.
# Names and titles stay as they are, the title in quotation marks too.
strengths-arab-source = Research: S. Elshahat and T. Moffat, Journal of Immigrant and Minority Health, 2022. It looks at Arabic-speaking immigrants and refugees. See also: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, no date seen.

## Cards: multiracial people and families. Multiracial: with parents or ancestors of more than one race.

strengths-multiracial-words = Many people do well when they choose their own words for who they are. Let your forms take more than one answer.
# A side of a family: the mother’s or the father’s.
strengths-multiracial-sides = Some people feel strong when they know every side of their family. Ask about each side, and never make them choose.
# Mixed families: of more than one race.
strengths-multiracial-peers = Meeting other mixed families helps some people feel less alone. Offer a group, or a day for families.
strengths-multiracial-views = Living with more than one culture helps many people understand others. Ask for their advice when you plan.
# Names and titles stay as they are, the title in quotation marks too.
strengths-multiracial-source = Research: J. Shaff and others, Frontiers in Public Health, 2024. It looks at support and identity. See also: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, no date seen.

## Cards: queer and trans people of color.

# Chosen family: people who are close like a family, without being relatives.
strengths-queer-chosen = Many people first call their chosen family: friends who are like family. On your forms, give them the place of family.
# To use a name in the wrong place can put somebody in danger.
strengths-queer-names = Being called by the right name helps many people feel safe. Ask which name to use, and where it is safe to use it.
strengths-queer-spaces = Places by and for queer and trans people of color give many people strength. Fund them, and pay people who teach you.
strengths-queer-faith = Some people want to keep their faith and be who they are. Find faith places that are open to questions, and tell people.
# “Healing justice” and “Kindred” are names: see library-healing-justice.
strengths-queer-justice = Working for change together gives many people hope. When you say “healing justice”, name Kindred, led by Black feminists of the Southern United States.
# Names and titles stay as they are.
strengths-queer-source = Research: R. D. Heath and L. Keene, Journal of Adolescent Health, 2023. It looks at young Black and Latine LGBTQ people and where they meet.
