### The tools “Start a circle” and “A flyer for a circle”. People choose and type on the screen, then print a plan, or a flyer.
### A circle here is a small group of people who sit together, listen to each other and help each other. It is no ceremony.
### The plan is for the people who start the circle. Some of its sentences are read aloud in the group: they say “we”, and should be
### easy to speak. Choose a word for “circle” that means a group of people, and use it everywhere.

## The tool and its questions on the screen. An option is also printed as a sentence or as a heading, exactly as it stands here.

# Name of the tool in a list.
circle-name = Start a circle
    .about = Make a plan for a small group of your own: an agreement, who does what, and words for the first meeting.
# Question on the screen. Each option switches on a part of the printed plan.
circle-parts = What should be in your plan?
    .hint = Always in it: what to do in danger, credit, and where to ask about the law.
# An option of circle-parts, and the heading over the sentences that the group agrees to. Short.
circle-parts-agreement = Our agreement
# An option of circle-parts, and a heading. Short.
circle-parts-practical = Food, children, money, tasks
# An option of circle-parts, and a heading. Short.
circle-parts-privacy = Privacy
# An option of circle-parts, and a heading over a list of questions. Short.
circle-parts-legal = Questions about the law
# An option of circle-parts, and a heading over words to say aloud. Short.
circle-parts-script = Words to read at the first meeting
# An option of circle-parts, and a heading over six themes. Short.
circle-parts-sessions = Six meetings, six questions
# Label of a line to type in.
circle-group = What is your circle called?
    .hint = A name that tells others nothing private is safer.
# Label of a line to type in.
circle-who = Who is it for?
    .hint = Use the words that people use for themselves. For example: parents who speak Somali.
# Label of a line to type in.
circle-place = Where do you meet?
# Label of a line to type in.
circle-times = When do you meet?
    .hint = For example: first Sunday of the month, 3 to 5
# Label of a date to choose.
circle-first = What day is the first meeting?
    .hint = Only for a calendar file with six meetings, which you can save beside the paper. You can leave this empty.
# Label of a time of day to choose.
circle-hour = At what time does it begin?
# Label of a choice.
circle-every = How often do you meet?
circle-every-week = Every week
circle-every-fortnight = Every two weeks
# The same weekday of each month, such as each first Sunday.
circle-every-month = Once a month
# Label of a line to type in.
circle-contact = How can people ask about it?
    .hint = A number or an e-mail address. Show only what is safe to show.
# A question on the screen, and a heading on paper. The options are printed under it.
circle-purpose = What is the circle for?
circle-purpose-listen = To listen to each other, so that nobody is alone.
# Someone died, or something else that mattered is gone.
circle-purpose-loss = To be together after a death or another loss.
circle-purpose-racism = To rest from racism, among people who understand.
# What neighbors share: food, money, rides, time.
circle-purpose-share = To share food, rides, time and money, as neighbors do.

## The agreement: promises that people in the circle make to each other. Each is read aloud, with a box to tick on paper.

# Question on the screen.
circle-agreement = What should the agreement say?
    .hint = This is a first idea. The group decides at its first meeting.
# Nobody tells others outside what was said.
circle-agreement-stays = What is said here stays here.
# critical: a limit that people must know before they speak
# Always printed in the agreement, and said aloud again at the first meeting. It is the only exception to circle-agreement-stays.
# Outside: outside the circle.
circle-agreement-danger = If a life is in danger, we get help, even if we must tell someone outside.
circle-agreement-turns = We take turns. One person speaks, and the others listen.
# “I pass” means: I do not want to speak now. Use what people say in your language, and the same words in circle-script-turn.
circle-agreement-pass = Nobody has to speak. It is enough to say “I pass”.
# To fix a person: to act as if they were broken and you could repair them.
circle-agreement-fixing = We do not try to fix each other. We give advice only if someone asks for it.
circle-agreement-names = We call people what they ask to be called.
circle-agreement-language = Everyone may speak their own language. We wait until it is interpreted.
circle-agreement-leave = Anyone may leave at any time and need not say why.
# Stands before empty lines on paper.
circle-agreement-room = What else do we agree on?

## Food, children, money, tasks. The options are printed as sentences under the heading circle-parts-practical.

# Question on the screen.
circle-practical = Food, children, money: what fits your circle?
circle-practical-dishes = People may bring food to share. Nobody has to.
circle-practical-simple = There is something simple to eat and drink.
circle-practical-cards = We write on a card what is in each dish. Some people cannot or may not eat everything.
circle-practical-children = Children are welcome in the same room.
circle-practical-room = Two adults look after the children in a room nearby.
# To come to the circle costs nothing.
circle-practical-free = Coming is free.
# A bowl into which people put money for tea or the room, if they can.
circle-practical-bowl = There is a bowl for gifts of money. Nobody watches who gives.
# The money in the bowl, or other money of the group.
circle-practical-count = Two people count the money together and tell everyone how much it is.
# Heading, and question on the screen. The options are tasks with a box: it is ticked when someone has taken the task.
circle-roles = Who does what
circle-roles-host = Someone opens the room and greets each person.
# This person leads the meeting with the words to read. It is a task, not a rank.
circle-roles-guide = Someone guides the meeting and reads the words aloud.
circle-roles-clock = Someone watches the time, so that everyone gets a turn.
circle-roles-care = Someone goes out with a person who needs quiet.
circle-roles-language = Someone interprets.
# Printed under the tasks.
circle-roles-change = Change tasks often, so that nobody gets too tired.

## The plan on paper: its top.

# Title of the plan, and of the flyer.
# $group (String) - the name of the circle, as somebody typed it, or a blank line
circle-title = Our circle: { $group }
# Under the title of the plan.
circle-what = A circle is a small group that meets to listen and to help each other. You do not have to be an expert to start one.
# critical: what people may expect, and what not
# On the plan and the flyer, and said aloud at the first meeting.
circle-not-therapy = This is not therapy, and nobody here treats anyone. We are people who listen.
# On the plan and the flyer.
# $who (String) - whom the circle is for, as somebody typed it, or a blank line
circle-fact-who = For: { $who }
# On the plan and the flyer.
# $place (String) - a place, as somebody typed it, or a blank line
circle-fact-place = Where: { $place }
# On the plan and the flyer.
# $times (String) - days and times, as somebody typed them, or a blank line
circle-fact-times = When: { $times }
# On the plan and the flyer.
# $contact (String) - a phone number or an address, as somebody typed it, or a blank line
circle-fact-contact = Questions? Ask: { $contact }

## Privacy: promises of the circle, with a box to tick. Frightened people decide by them whether they come.

# critical: people decide by it what is safe for them
circle-privacy-list = We keep no list of names. Nobody signs in.
# critical: people decide by it what is safe for them
# Papers: documents about immigration.
circle-privacy-papers = We never ask about immigration, papers or ID.
# critical: people decide by it what is safe for them
circle-privacy-write = We do not write down who came, what they said, or where they live. We do not write it on this page either.
# critical: people decide by it what is safe for them
# To understand: for example with captions or a translation on the phone.
circle-privacy-phones = Phones are away. No photos, no recording. Anyone who needs a phone for health or to understand may use it.
# A chat of all members in a phone program.
circle-privacy-chat = In a group chat, everyone sees everyone’s number. We ask each person first.
# critical: what nobody can promise
# Printed under the promises.
circle-privacy-limit = We cannot be sure that everyone keeps a secret. Each person decides what to share.

## If someone is in danger. Always printed. Add nothing: these are the steps that the National Institute of Mental Health and the
## 988 line name in their “5 action steps” (stay, listen, ask, connect), and facts from the library of this program. Two more sentences come from crisis.ftl.

# critical: read by someone in danger
# Heading.
circle-danger = If someone is in danger
# critical: read by someone in danger
# The first and largest line. “Together”: with the person who is in danger. Keep the number and the date.
circle-danger-call = Call or text 988 together. A trained person answers, day and night, for free. You can also call about someone else (read September 14, 2026).
# critical: read by someone in danger
circle-danger-stay = Stay with the person. Listen, and do not judge.
# critical: read by someone in danger
# Say the word for suicide as openly as English does. “These thoughts”: thoughts of suicide.
circle-danger-ask = Ask directly: “Are you thinking about suicide?” Studies found that asking does not make these thoughts stronger.
# critical: read by someone in danger
# Keep AYUDA, the number and the date.
circle-danger-spanish = For Spanish, call 988 and press 2, or text AYUDA to 988 (read September 14, 2026).
# critical: decides whether a person dares to call
# “They”: the people who answer at 988.
circle-danger-police = 988 may send police or an ambulance without consent. They do it if they believe that a life is in danger right now (read September 14, 2026).
# critical: read by someone in danger
# Keep the number and the date. “National Domestic Violence Hotline” is a name.
circle-danger-home = Is someone hurt, threatened or controlled by a partner? Call the National Domestic Violence Hotline, day or night: 1-800-799-7233 (read September 14, 2026).
# critical: read by someone in danger
# “Talk to a person now” is the title crisis-title: use the same words.
circle-danger-sheet = The sheet “Talk to a person now” has more lines, also for veterans, LGBTQ+ and Native people. You can print it from this program.

## Questions about the law. Only questions, and no answers: answers differ from state to state. Each stands before lines to write on.

# critical: what this page does not know about the law
# Stands over the questions.
circle-legal-about = New groups often ask these questions. The answers are not confirmed for your state. This is not legal advice.
# critical: about the law
circle-legal-organization = Do we need to become an organization?
# critical: about the law
# Who is liable: who must answer for it, and perhaps pay.
circle-legal-hurt = Who is responsible if someone gets hurt or something breaks?
# critical: about the law
circle-legal-insurance = Do we need insurance? Ask the place where we meet what its insurance covers.
# critical: about the law
circle-legal-money = May we collect money? Who keeps it? Do we have to report it for taxes?
# critical: about the law
circle-legal-therapy = Helping is not therapy. How do we say so, and what must we not offer?
# critical: about the law
# In some states and jobs, people must tell the authorities about some things that they hear.
circle-legal-report = Does anyone here have to report what they hear, for example about a child in danger?
# Heading. Always printed.
circle-ask = Where to ask about the law
# critical: about the law
# “Sustainable Economies Law Center” and “Mutual Aid Legal Toolkit” are names. The address follows on the next line.
circle-ask-toolkit = The Sustainable Economies Law Center has a free Mutual Aid Legal Toolkit. It is about forming a group, responsibility, money and keeping data safe. It is for the United States, in part for California (our source is from August 30, 2020).
# Only an address: keep it as it is.
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
# critical: about the law
# A legal aid office gives free legal help to people with little money. Keep the number and the year.
circle-ask-office = You can also ask a legal aid office. Call 211 and ask if there is one near you (our source for 211 is from 2025).

## Words for the first meeting. One person reads them aloud to the group. Warm, simple, easy to say.

# Heading. Short.
circle-script-welcome = Welcome
# Read aloud.
# $group (String) - the name of the circle, as somebody typed it, or a blank line
circle-script-hello = It is good that you are here. We are { $group }.
# Read aloud. What stands in brackets is not read aloud: it says what to do.
circle-script-read = This is our agreement. (Read it aloud.) Is something missing? Can we all agree?
# Heading: everyone in the circle speaks in turn. Short.
circle-script-round = One after the other
# Read aloud.
circle-script-question = Say the name you want us to use. Then, if you like: What brings you here?
# Read aloud. “I pass” as in circle-agreement-pass.
circle-script-turn = Each person has about three minutes. You can say “I pass”. We listen and do not answer.
# Heading. Short.
circle-script-close = Closing
# Read aloud. Each person says one word.
circle-script-word = One word from each person: How do you feel now?
# Read aloud.
circle-script-next = Do we want to meet again? When? What will each of us do?
# critical: read to people who may be in danger
# Read aloud at the end.
circle-script-after = I will stay for a while. If something is too heavy, talk to me, or call or text 988.

## Six meetings: a theme, and one question that each person may answer.

circle-sessions-arrive = 1. Arriving. When do you feel welcome?
circle-sessions-roots = 2. Where we come from. Who showed you how people care for each other?
# “Heavy”: what weighs on a person, such as worry or grief.
circle-sessions-heavy = 3. What is heavy. What is hard for you now, and what would help a little?
circle-sessions-rest = 4. Rest. What makes you calm?
circle-sessions-give = 5. Giving and taking. What can you give, and what do you need?
# The circle may go on, change or end.
circle-sessions-on = 6. Going on. What do you want to keep from this circle?

## Credit: saying whom a practice comes from. It has nothing to do with money. Always printed.

# Heading. Short.
circle-credit = Credit
# The rule. A closed practice belongs to its community only.
circle-credit-rule = Does a practice come from another community? Name the community it comes from. Ask before you use it. Keep closed what is closed.
# On the plan, and read aloud before the turns begin.
circle-credit-circle = Talking in a circle, one after the other, comes from many Native American and First Nations peoples. The forms differ from nation to nation.
# Do not explain or teach any of these.
circle-credit-ceremony = A simple circle is open to all, with credit. Prayers, the eagle feather, smudging and other ceremonies belong to each nation. Leave them to Native circle keepers.
# Printed only if people want to share food, rides, time and money. “Mutual aid” as in kind-mutual_aid.
circle-credit-aid = Neighbors helping each other is called mutual aid. It comes from Black, Indigenous and immigrant communities.

## The flyer, on a page or a poster. Strangers read it on a wall. Its questions stand on the screen only.

# Name of the tool in a list.
circle-flyer-name = A flyer for a circle
    .about = Make a page or a poster that invites people to your circle.
# Label of a line to type in.
circle-flyer-group = Name of the circle on the flyer
# Label of a line to type in.
circle-flyer-who = Who is invited?
# Label of a line to type in.
circle-flyer-place = Place on the flyer
    .hint = Everybody can read a flyer. If the place must stay private, write: Ask us.
# Label of a line to type in.
circle-flyer-times = Day and time on the flyer
# Label of a line to type in.
circle-flyer-contact = Number or address for questions
    .hint = Strangers will see it. Do not use your home address.
# Question on the screen. The options are printed as sentences.
circle-flyer-offers = What do you offer?
    .hint = Tick only what is certain.
circle-flyer-offers-free = It is free.
circle-flyer-offers-food = There is food.
circle-flyer-offers-children = You can bring children.
# Between spoken or signed languages.
circle-flyer-offers-interpreter = There is an interpreter.
circle-flyer-offers-stairs = You can get in without stairs.
# critical: people decide by it what is safe for them
circle-flyer-offers-papers = Nobody asks for your papers or ID.
# On the flyer, under its title.
circle-flyer-come = You are welcome. You can talk, or only listen.
