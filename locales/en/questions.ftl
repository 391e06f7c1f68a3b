### The sheet “Ask about this place”: questions for a clinic, a school, a job or another place, with room for the answers.
### A person chooses the kind of place and what keeps people away, prints the sheet, and hands it to the staff. “You” in the questions
### is the staff of that place: several people, spoken to politely. “A person” is anyone who needs help there, works or learns there.
### Under each question are empty lines. Keep every question easy to read aloud. Where a question has a second part, keep both parts.

## The form, on the screen.

# The name of this tool in a list, and what it is for (.about). Said to the person who wants to ask.
questions-name = Ask about this place
    .about = A sheet with plain questions for a clinic, a school, a job or another place. It has room for the answers. You need not say who you are.
# Label of a choice of one.
questions-system = What kind of place is it?
# Choices. Short.
questions-system-clinic = A clinic or hospital
# Any place to learn, from kindergarten to college.
questions-system-school = A school or college
questions-system-workplace = A workplace
# A company or office that pays for health care, Medicaid plans too.
questions-system-insurer = A health insurer
# For example a university where studies about people are made.
questions-system-research = A place that does research
# An office of the city, county or state, or a council that people elect. No party is meant.
questions-system-public = A public office or elected board
# A church, mosque, temple or synagogue, or a club or center of a community.
questions-system-faith = A faith or community group
# Label of boxes to tick, and what to do (.hint).
questions-barrier = What keeps people from getting help there?
    .hint = Choose one to three. Each brings a few questions.
# Choices. Short.
questions-barrier-cost = Cost
# Stigma: that people are ashamed, insulted or punished because they need help, or because of who they are.
questions-barrier-stigma = Shame, or being looked down on
questions-barrier-language = Language
# The place is far away, or hard to get to.
questions-barrier-distance = Distance
questions-barrier-hours = Opening hours and waiting
# ID: a card or paper that shows who somebody is.
questions-barrier-id = ID and papers
questions-barrier-trust = Fear, or no trust
questions-barrier-childcare = Nobody to look after the children
# For example steps, small print, no sign language.
questions-barrier-disability = No access for disabled people
# Label of a field, and what happens if it stays empty (.hint).
questions-place = Name of the place
    .hint = If you leave this empty, the sheet has a line to write on.

## The top of the sheet.

# Title of the sheet. If no name was typed, a line to write on stands there.
# $place (String) - the name of the place
questions-title = Questions for { $place }
# Small, over the next message. Said to the person who brings the sheet.
questions-say = When you hand over this sheet, you can say:
# Words to say aloud to the staff, who also read them. Polite.
questions-hello = I have some questions about mental health and this place. Please write your answers here, or tell me who can.
# Said to the staff.
questions-how = Please answer every question. If you do not know, write down who does.
# Said to the staff: no answer may give away who asked them for help.
# critical: protects people who asked for help
questions-private = Please name nobody who came to you for help.

## Questions about cost.

# To a clinic, a group or a public office. “It” is the rule for people who cannot pay.
questions-cost-unable = What happens when a person needs help and cannot pay? May I see it in writing?
# To a clinic or an insurer.
questions-cost-before = How does a person learn the price before a visit? Who tells them?
# To an insurer, or to a workplace about the health insurance of its workers. A therapy visit: one talk with a therapist.
questions-cost-plan = With your health plan, what does a person pay for one therapy visit? What do they pay to see a family doctor?
# To an insurer.
questions-cost-refused = How often did you refuse to pay for mental-health care last year? What were the reasons?
# To a school, a workplace or a public office.
questions-cost-spent = How much money did you spend on mental health last year? How much will you spend next year?
# To a school, a workplace, a group or a public office.
questions-cost-outside = When you send a person to help somewhere else, who pays? May I see it in writing?
# To people who do research.
questions-cost-study = What do you pay people who take part in a study? Do you also pay for the trip and for child care?

## Questions about shame, insults and punishment.

# To a clinic, a school, a workplace or a group.
questions-stigma-knows = When a person asks for help here, who gets to know? Who never gets to know?
# To an insurer, whose letters may be opened by a relative.
questions-stigma-mail = Who in a family can see the letters and bills about one person’s care? How can that person stop it?
# To a school, a workplace or a public office. Punished: for example losing work, grades or a place to live.
questions-stigma-punished = What protects people from being punished because they asked for help? Where is that written?
# To a school, a workplace, a group or a public office. Volunteers: people who help there without pay.
questions-stigma-learn = What do your staff and volunteers learn about mental health? Who teaches them, and how often?
# To all but insurers. Gay: loving people of one’s own gender. Trans: of another gender than was written down at birth. Use the words these people
# use for themselves.
questions-stigma-insult = What happens when somebody here insults a person for their race, or for being gay or trans? Who decides?
# To a clinic, a school or a group. To change: to make somebody stop being gay or trans, which harms.
questions-stigma-change = Does anyone here try to change a person who is gay or trans? May I see your rule in writing?
# To people who do research.
questions-stigma-words = When you write about a community, who from that community reads it first? May they change it?

## Questions about language.

# To a clinic, a school, an insurer, a public office or a group. To interpret: to say aloud in one language what was said in another.
questions-language-interpreter = Who interprets when a person speaks little English, and who pays? How do you make sure that it is never a child?
# To all but groups.
questions-language-papers = Which languages are your forms and letters in? Who checked the translations?
# To a clinic, an insurer or a public office.
questions-language-phone = What does a caller hear who speaks little English? May we call now and listen?
# To a clinic or a group.
questions-language-helpers = Which languages do the people who help here speak? On which days are they here?
# To an insurer, or to a workplace about the health insurance of its workers.
questions-language-plan = How many therapists in your health plan speak a language other than English? How many of them take new patients?
# To people who do research.
questions-language-study = Whom do you leave out of your studies because of language? Who decided that?
# To a school, a workplace, a public office or a group.
questions-language-meeting = May people speak their own language at your meetings? How many days before must they ask for an interpreter?
# To all but insurers.
questions-language-sign = How does a Deaf person get a sign language interpreter here? How long does it take?

## Questions about distance.

# To a clinic, a public office, a group, or people who do research.
questions-distance-car = How does a person without a car get here? Who pays for the trip?
# To an insurer, or to a workplace about the health insurance of its workers.
questions-distance-plan = How far away is the nearest therapist in your health plan who takes new patients? When did you last check?
# To a clinic, a school, a workplace, an insurer or a public office.
questions-distance-phone = Which help can a person get by phone or video? What if they have no internet at home?
# To a clinic, a school, a group, or people who do research.
questions-distance-outside = Where do you meet people outside this building? How often?
# To an insurer or a public office.
questions-distance-none = Which neighborhoods and towns have no mental-health help nearby? What will you do there?
# To a workplace. Other sites: other buildings or places of the same workplace.
questions-distance-shift = How do people on night shifts, in part-time jobs or at other sites get the same help? Who tells them about it?

## Questions about hours and waiting.

# To a clinic, a public office, a group, or people who do research.
questions-hours-open = When can people come who work or study all day? Which evenings and weekends?
# To a clinic, a school, an insurer or a public office.
questions-hours-wait = How long does a new person wait for help? How long was the longest wait this year?
# To a clinic, a school, a public office or a group. “They” is whoever answers.
questions-hours-closed = When you are closed, who answers a person in a crisis? What will they do?
# To a school or a workplace. A visit: to a doctor or a therapist.
questions-hours-leave = May people go to a visit during work or class and lose no pay or grade? Where is that written?
# To an insurer, who must agree before some care begins.
questions-hours-decide = How many days do you take to say yes or no to care? What can a person do while they wait?

## Questions about ID, papers and officers.

# To a clinic, a school, a public office or a group.
questions-id-papers = Which papers must a person show before you help? What do you do if they have none?
# To every kind of place.
questions-id-immigration = Do you ask people about immigration, or keep notes about it? Who can read them?
# To every kind of place.
questions-id-officers = What do your staff do when police or immigration officers ask about a person? May I see the written rule?
# To all but groups. Above all for trans people, whose ID may show a name from before.
questions-id-name = A person’s ID may show a name that they no longer use. Which name do you use, aloud and in letters?
# To a school, a workplace or a group.
questions-id-anonymous = How can a person get help here without giving their name?
# To a clinic, an insurer, a public office, or people who do research. A Social Security number: the number the US government gives a person.
questions-id-number = Can a person sign up without a Social Security number or a home address? Where is that written?

## Questions about fear and trust.

# To all but insurers and people who do research.
questions-trust-force = When do you call the police, or send a person to a hospital against their will? Who tells people this before they talk?
# To every kind of place. Communities: for example Black, Indigenous, immigrant, LGBTQ+ or disabled people.
questions-trust-leaders = Which communities do the people who decide here come from? Which are missing, and what will you do about it?
# To all but groups and people who do research.
questions-trust-equal = Do people of color and LGBTQ+ people get help here as fast as others? May I see the numbers?
# To every kind of place.
questions-trust-complaint = How can a person complain without fear? What did you change after the last complaint?
# To an insurer, or people who do research.
questions-trust-data = Who can use what people tell you, and for what? How can a person say no?
# To a clinic, a group, or people who do research: about healing practices that a community kept alive, and that others use now.
questions-trust-credit = Which of your ways to heal or help came from a community? How do you name and pay that community?

## Questions about children.

# To a clinic, a public office, a group, or people who do research.
questions-childcare-visit = Who looks after the children while a parent is here? What does it cost?
# To a school, a workplace, a public office or a group.
questions-childcare-meeting = Who looks after children during your meetings and groups? Who pays?
# To a clinic or an insurer.
questions-childcare-home = What do you offer or pay for when a parent cannot leave home because of a child?
# To a workplace.
questions-childcare-leave = May people change their hours when a child or a relative needs them? Do they lose pay?
# To a clinic, a school or a public office. Child protection: the office that can take children away from their parents.
questions-childcare-report = When do you report a parent to child protection? Do you tell the parent first?

## Questions about disability.

# To all but insurers.
questions-disability-door = How does a person in a wheelchair get in, and to the restroom? Will you show me now?
# To all but insurers. A change: something done in another way, so that a disabled person can take part.
questions-disability-change = Whom does a person ask for a quiet room, more time or another change? How many days until you answer?
# To a clinic, an insurer, a public office, or people who do research.
questions-disability-forms = When did blind people last test your forms and your website? What did you change after that?
# To an insurer, or to a workplace about the health insurance of its workers. An office: where a therapist sees people.
questions-disability-plan = How does a disabled person find an office in your health plan that they can get into? Who checked it?

## The end of the sheet.

# The last question, on every sheet. “Us” is the people who brought the sheet.
questions-change = What will you change, by when, and who will tell us?
# Over empty lines for the staff to fill in.
questions-who = Who answered these questions? Name, job and date
