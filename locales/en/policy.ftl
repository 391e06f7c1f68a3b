### The page “Get involved in policy”: who decides what, and a kit for a public meeting (before, what never to share, in the room, after).
### A person prints it for herself. It is for no party and no candidate: never say how to vote, in any language.
### Keep telephone numbers and web addresses exactly as they are.

## The form, on the screen.

# The name of this tool in a list, the title of the page, and what it is for (.about). Policy: rules and money for everybody, not elections.
policy-name = Get involved in policy
    .about = Find out who decides, and get ready to speak at a public meeting.
# Label of a choice of one.
policy-where = Who decides about what you want to change?
# A choice: the page then has all the others.
policy-where-all = I am not sure. Show all of them.
# Choices, and small headings on the page. Names of public bodies in the US. Short.
policy-where-school = School board
policy-where-local = City or county
policy-where-health = Health department
# Where the lawmakers of one state meet.
policy-where-legislature = State legislature
# “Medicaid” is a name: keep it.
policy-where-medicaid = State Medicaid agency
# The lawmakers of the whole United States.
policy-where-congress = U.S. Congress
# Offices of the government of the whole United States.
policy-where-federal = Federal agencies
# Label of a field for a few words, and an example (.hint). The words stand in policy-say-topic.
policy-topic = What do you want to speak about?
    .hint = A few words, such as “interpreters at the clinic”. If you leave this empty, there is a line to write on.
# Label of a field for one sentence, and an example (.hint). The words stand in policy-say-change.
policy-change = What should they do?
    .hint = One sentence, such as “Pay for an interpreter at every visit.”

## The top of the page, and who decides what. Each stands under the heading with the same last word.

# Under the title.
policy-neutral = This page is for no party and no candidate. It does not say how to vote.
# Counselors: people at a school who listen to students and help them.
policy-school = A school board decides on school rules and school money. That can mean counselors, or letters home in your language.
# Crisis teams: people who come to somebody in a mental-health crisis.
policy-local = Cities and counties decide on local money, such as money for crisis teams. In some states, counties also run public mental-health care.
policy-health = A health department runs health programs for its city, county or state. Ask it who gets money for mental-health care.
policy-legislature = A state legislature makes state law and decides on state money. That includes rules for mental-health care.
# “Medicaid” is a name: keep it.
# critical: what the law says
policy-medicaid = Medicaid pays for the health care of many people with little money. Within federal rules, each state decides what it pays for.
# A council of people who have or had Medicaid, and of people who care for them. It tells the state what works and what does not.
# critical: what the law says
policy-medicaid-council = Federal rules say that each state must have a council of people who use Medicaid. Ask how to join. (Last confirmed in December 2025.)
# “988” is the number of the crisis line.
policy-congress = Congress makes federal law and decides on federal money, such as money for 988.
# The number of the U.S. Capitol. A Senator and a Representative are the lawmakers for a person’s home.
policy-congress-call = Call 202-224-3121 and ask for your Senator or Representative. They answer in English. (Number from a source of 2017.)
# Papers: about immigration.
# critical: what is safe to say
policy-congress-anyone = You need not be a citizen to call. You need not say anything about immigration papers.
# critical: what the law says
policy-federal = Federal agencies write the detailed rules for a federal law. For most new rules, they must ask the public first.
# A comment: what a person writes about a planned rule.
# critical: what is safe to say
policy-federal-comment = You can send a comment at www.regulations.gov, also without your name. Everyone can read it.
# For school boards, cities, counties, legislatures and Congress.
policy-find = Find the people who were elected for you at www.usa.gov/elected-officials. We could not confirm this address. A public library can help you look.
# Small print.
# critical: what the law says
policy-law = We read our sources on federal law and web addresses on November 27, 2026. The newest is from December 2025. Rules for meetings are not confirmed for your state. This is not legal advice.

## Before the meeting. A box to tick stands before each.

# Small heading.
policy-before = Before the meeting
policy-agenda = Find out the day, the place and the list of what they will talk about (the agenda).
policy-signup = Ask how to sign up to speak, by which day, and how many minutes you get.
# Extra minutes, because everything is said twice.
policy-interpreter = Ask for an interpreter and for extra minutes when you sign up. Some places must know three days before, or earlier.
# Captions: spoken words shown as text.
policy-access = Ask for what you need: a ramp, sign language, captions, or a way to speak by phone.
# critical: what is safe to say
policy-record = Ask if the meeting is filmed, and if you must say your name or address.
policy-bring = Bring somebody to sit beside you, and people who want the same change.

## What never to share in public.

# Small heading.
# critical: words said in public can bring danger
policy-never = What never to share in public
# A warning, set off from the rest.
# critical: words said in public can bring danger
policy-never-ends = What you say can be filmed, and found years later. Tell about your own health only what anyone may know.
# critical: words said in public can bring danger
policy-never-papers = Never speak about immigration papers, your own or anyone else’s.
# A diagnosis: a doctor’s name for an illness.
# critical: words said in public can bring danger
policy-never-others = Never tell another person’s name, diagnosis or story, unless they said yes.
# critical: words said in public can bring danger
policy-never-home = Never give your street, your child’s name, or the name of the school.
# critical: words said in public can bring danger
policy-never-case = Never speak about a court case, or about anything that may be against the law. Ask a lawyer first.
# The risk: that a public speech is used against somebody by the immigration office.
# critical: words said in public can bring danger
policy-never-citizen = If you are not a U.S. citizen, ask a lawyer about the risk before you speak. Somebody else can read your words aloud.

## In the room.

# Small heading.
policy-room = In the room
# The staff of the meeting.
policy-early = Come early. Tell the staff that you want to speak, and meet your interpreter. You can stop at any time, or hand in your words on paper.
# Small heading over the next four messages, which are words to say aloud to the people who decide.
policy-say = Words that you can say
# Typed words of the person, in any language, stand after the colon. If there are none, a line to write on.
# $topic (String) - what the person wants to speak about
policy-say-topic = Thank you for listening. I want to speak about this: { $topic }
# Empty lines to write on come after it.
policy-say-now = This is what happens to people now:
# Typed words of the person, in any language, stand after the colon. If there are none, a line to write on.
# $change (String) - what the person asks for
policy-say-change = This is what I ask you to do: { $change }
# The last words of the speech.
policy-say-answer = Please tell us who will answer, and by when.

## After the meeting. A box to tick stands before each.

# Small heading.
policy-after = After the meeting
policy-letter = Send a short letter. Say thank you, write again what you asked for, and ask when they will decide.
# Committees: small groups that give advice or prepare decisions.
policy-seat = Ask which boards and committees take new members, and if they pay for your time.
# Your people: family, friends, community.
policy-rest = Tell your people how it went, and rest. Speaking up is hard work.
# Over empty lines to write on.
policy-notes = Who said what, and what they promised
