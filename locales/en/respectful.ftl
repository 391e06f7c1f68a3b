### Respectful questions: a sheet of questions about a person, for organizations that serve people, and a page for their staff.
### The sheet is printed empty. People write on the paper; the program keeps no answers.

# Name of this tool in the list behind the door “For organizations”.
respectful-name = Respectful questions
    .about = Make a sheet that asks people about themselves with care. They write on paper. This program stores no answers.
# Asked before the sheet is made: which subjects it shall have. Read by staff. Each option is also the heading of its questions on
# the sheet. Short.
respectful-about = What do you need to ask about?
    .hint = Ask only what you will use to serve people better.
respectful-about-race = Race and ethnicity
respectful-about-language = Language
respectful-about-interpreter = Interpreter
respectful-about-disability = Disability
# The forms of address that a person wants others to use (in English: she, he, they), and gender.
respectful-about-gender = Pronouns and gender
respectful-about-faith = Faith or spiritual support
# Asked before the sheet is made. The answer stands in respectful-who-sees.
respectful-who = Who will see the answers?
    .hint = Name everyone, such as: your counselor and the front desk.

## The sheet, for the person who is served. Warm and calm: many people have been harmed by questions like these.

# Title of the sheet.
respectful-title = About you, in your own words
# Under the title.
# critical: consent
respectful-skip = You may skip any question. You may change an answer at any time.
# After each question and its empty lines, before boxes to tick.
respectful-choose = Or choose all that fit:
# A box to tick, the last one after every question.
# critical: consent
respectful-prefer = I prefer not to say
# Under every question.
# $who (String) - people or jobs, as staff typed them, or an empty line to write on
# critical: consent
respectful-who-sees = Who will see this: { $who }
# Under every question.
# critical: consent
respectful-same = You will get the same care if you skip this.

## The questions. Empty lines to write on follow each. Then boxes, as the person would say it of themselves. Then why we ask.

respectful-race-question = How do you describe your race, ethnicity, tribe or nation?
# Boxes to tick. These are the groups that people in the United States know from forms. Use the words by which each community
# calls itself in your language.
respectful-race-black = Black or African American
respectful-race-indigenous = American Indian, Alaska Native or Indigenous
respectful-race-asian = Asian or Asian American
respectful-race-pacific = Native Hawaiian or Pacific Islander
respectful-race-latine = Latino, Latina, Latine or Hispanic
respectful-race-mena = Middle Eastern or North African
respectful-race-white = White
respectful-race-why = Why we ask: to see whether we treat everyone equally well.
# To sign: to speak a sign language.
respectful-language-question = Which languages do you speak, sign or read best?
respectful-language-talk = Please talk or sign with me in my language.
respectful-language-write = Please write to me in my language.
respectful-language-read = Please read papers aloud to me.
respectful-language-why = Why we ask: so that we understand you, and you understand us.
respectful-interpreter-question = Do you want an interpreter? For which language?
respectful-interpreter-far = By phone or video
respectful-interpreter-near = In the room with me
# Somebody from the same small community may be known to the person, or tell others.
respectful-interpreter-stranger = Not someone who knows me
# critical: rights
respectful-interpreter-why = Why we ask: to find you an interpreter. It is free for you. You need not bring family.
respectful-disability-question = What should we know about your body, mind or senses, to serve you well?
respectful-disability-steps = A way in without steps
respectful-disability-print = Large print, or help with reading and writing
respectful-disability-time = More time, or a quiet room
respectful-disability-why = Why we ask: to change our rooms, papers and visits so that they fit you.
# Pronouns: see respectful-about-gender. “Where should we not use them?”: it can be dangerous if a letter or a call at home uses them.
respectful-pronouns-question = What name and pronouns should we use for you? Where should we not use them?
respectful-gender-question = How do you describe your gender?
respectful-gender-woman = Woman
respectful-gender-man = Man
# Neither only a woman nor only a man. Use the word that such people use for themselves in your language.
respectful-gender-nonbinary = Nonbinary
respectful-gender-trans = Trans
respectful-gender-why = Why we ask: to call you by the right name, and to give you care that fits.
respectful-faith-question = Would faith, spirit or tradition help you here? How?
respectful-faith-place = A place to pray or be quiet
respectful-faith-visit = A visit from someone of my faith or tradition
respectful-faith-why = Why we ask: faith and tradition can give strength. We want to make room for yours.

## The page for staff, after the questions.

# Title of the page.
respectful-staff = For staff: how to ask
respectful-staff-everyone = Ask everyone the same questions. Never ask only people who look or sound a certain way.
respectful-staff-guess = Never guess. A name, a face, a voice or clothes do not tell you the answer.
# A warning.
# critical: danger
respectful-staff-immigration = Never ask about immigration status. Never write it down.
respectful-staff-private = Ask where nobody can listen. Let the person answer, not the family.
# critical: consent
respectful-staff-promise = Say truthfully why you ask and who sees the answers. Promise only what you can keep.
# critical: consent
respectful-staff-accept = If someone does not want to answer, thank them and go on.
respectful-staff-keep = Lock the papers away. Keep only what you use. Never publish a number under 10.
