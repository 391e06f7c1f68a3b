### Checking an organization: the screen, the statements to rate, the report, and three sheets of paper.
### Read by people who lead an organization, work there, study there or get help there. Plain, fair, never blaming.
### A statement (check-s-...) is a sentence that is true or not true of an organization, and stands alone beside its answers. Do not
### soften it: who reads it must be able to say yes or no. “Leaders” are the people who lead the organization. “The community” is
### the people whom it is there for, or who live around it. “People of color” is how Black, Indigenous, Latine, Asian and other
### communities in the United States are named together: say it as they do.

## The screen.

# Title of the screen, and link to it.
check-title = Check an organization
# Under the title. “Don’t know” is the answer check-answer-unknown: use the same words.
check-intro = Choose the kind of organization. Then say for each statement if it is true there. “Don’t know” is an honest answer.
# critical: by these words a person decides what is safe to write here
# Under it, always in sight.
check-unsaved = Nothing is kept unless you save it. When you close the window or leave quickly, it is gone.
# critical: by these words a person decides what is safe to write here
# Beside the fields in which people write.
check-no-names = Do not write about single patients, students or workers. Somebody could find out who they are.
# Label of a choice of the kinds below.
check-kind = What kind of organization is it?
# Kinds of organizations. Short.
check-kind-clinic = Clinic or counseling center
check-kind-workplace = Workplace
# For students of any age.
check-kind-school = School or college
# Universities and institutes that study people.
check-kind-research = Research institution
# A city, county, state or federal office.
check-kind-public = Government office
# A small group of neighbors, a circle, a faith group or a club.
check-kind-community = Community group
# Label of a field: its name.
check-organization = Name of the organization
# Answers to each statement. Buttons; short. “Partly”: only some of it, or only sometimes.
check-answer-met = True
check-answer-partly = Partly true
check-answer-not = Not true
check-answer-unknown = Don’t know
# Label of a field beside a statement: what shows that the answer is right. Also in the report. Short.
check-evidence = What shows it
    .hint = For example: a rule, a page, a number, or what you saw.
# Label of a field beside a statement: who takes care of it. Also in the report. Short.
check-owner = Who takes care of it
# Label of a field beside a statement: by which date it will be so. Also in the report. Short.
check-until = By when
# A small mark on a statement about money that was set aside. Very short.
check-money = Money
# A small mark on a statement for clinics. “CLAS” is a name: keep it.
# $numbers (String) - one or more numbers, such as: 2, 5
check-clas = CLAS: { $numbers }
# Explains that mark. “CLAS” and the name of the department are names. Keep the English name behind the translated one.
check-clas-about = These numbers belong to the 15 National CLAS Standards. They come from the U.S. Department of Health and Human Services.
# Over the statements.
# $done (Number) - how many statements have an answer
# $all (Number) - how many statements there are
check-progress = Answered: { $done } of { $all }
# Button: saves the answers in a file that the person chooses.
check-save = Save in a file
# critical: by these words a person decides what is safe to save
# Beside the button. A passphrase is a long password, as in private.ftl.
check-save-about = You save it in a file of your own. A passphrase is optional. Without a passphrase, anyone who finds the file can read it. If you lose the passphrase, nobody can open the file.
# Button: opens a file that was saved here before.
check-open = Open a saved check
# Beside that button.
check-open-about = With an earlier check, the report also says what has changed.

## Groups of statements. Headings on the screen and in the report. Short.

check-group-leadership = Leadership
check-group-language = Language
check-group-staff = Staff and volunteers
# What is counted and written down about people.
check-group-data = Data
# What people of the community say, and whether it counts.
check-group-voice = Community voice
check-group-complaints = Complaints

## Statements: Leadership.

# For: every kind. “Named”: everybody can read who it is.
check-s-leader-named = A named leader is responsible, in writing, for the fair treatment of people of color.
# For: every kind. “Names a sum”: the amount stands in the budget. The same words are used in all six sentences about money.
check-s-leader-money = The budget names a sum of money to make things fairer for people of color.
# For: every kind. They decide with the others; they are not only asked.
check-s-leader-vote = People of color have a vote on the board or in the group that leads.
# For: every kind. The organization looks at what it does wrong itself.
check-s-leader-harm = In the last two years, leaders checked in writing which of their own rules hurt people of color.
# For: clinic, workplace, school, government office.
check-s-leader-goal = This year’s plan has a goal for the mental health of people of color, with a date.
# For: clinic, government office, community group.
check-s-leader-report = Once a year, leaders publish what got better and what did not.
# For: clinic, school, government office, community group. “Crisis”: as in crisis.ftl.
check-s-leader-police = A written rule says when the police may be called for a person in crisis.
# For: clinic. “Insurance”: health insurance.
check-s-leader-price = People learn before the first visit what it costs without insurance.
# For: workplace. “Time off”: days away from work.
check-s-leader-time-off = Leaders have promised in writing that nobody is punished for time off for mental health.

## Statements: Language.

# For: every kind.
check-s-language-money = The budget names a sum of money for interpreters and translations.
# For: clinic, school, government office. “Interpreter”: a person who says in one language what was said in another.
check-s-language-interpreter = People get a free interpreter, by phone or in person, within 15 minutes.
# For: clinic, school, government office.
check-s-language-sign = A sign at the entrance says in several languages that interpreters are free.
# For: clinic, research, government office.
check-s-language-tested = Interpreters have passed a test in both languages.
# For: clinic, school, government office, community group.
check-s-language-children = Nobody asks children to interpret.
# For: clinic, workplace, school. “Within 14 days” goes with “see”. A counselor is a person who is trained to help with troubles
# of the mind.
check-s-language-counselor = People can see a counselor who speaks their language within 14 days.
# For: clinic, school, research, government office. For example a paper by which somebody agrees to a treatment.
check-s-language-papers = Papers to sign exist in English and in the three other languages most spoken here.
# For: clinic, workplace, research, community group. It may have been made by a person or by a machine.
check-s-language-read = Before a translation is used, a person who knows the language well has read it.
# For: workplace, school, community group.
check-s-language-own = No rule forbids people to speak their own language with each other.
# For: clinic, workplace, school, government office, community group.
check-s-language-deaf = Deaf people can get a free sign-language interpreter.

## Statements: Staff and volunteers.

# For: every kind.
check-s-staff-money = The budget names a sum of money to find and keep staff or volunteers of color.
# For: clinic, workplace, school, government office. “Question their own habits”: to ask themselves what they do without
# thinking. It is never about mastering a culture.
check-s-staff-training = All staff get paid hours each year to learn about racism and question their own habits.
# For: clinic, government office, community group.
check-s-staff-taught = Training about a community is taught by people from that community, for pay.
# For: clinic, workplace, government office.
check-s-staff-second-language = Staff who use a second language at work are paid more for it.
# For: clinic, workplace, research, government office. “Leave”: give up their job.
check-s-staff-leaving = When staff of color leave, they are asked why, and leaders hear the reasons.
# For: workplace, research. “Race”: as people in the United States are counted and treated. Use the word that your community
# uses.
check-s-staff-pay = Each year, pay is compared by race, and unfair gaps are corrected.
# For: clinic, workplace, school, government office, community group. “Pronouns”: words such as she, he or they. Where your
# language has none, say: the way each person asks to be spoken of.
check-s-staff-names = Staff and volunteers use the name and pronouns that each person asks for.
# For: clinic, workplace, school.
check-s-staff-match = People who ask for a counselor from their own community are offered one, here or elsewhere.

## Statements: Data.

# For: every kind.
check-s-data-money = The budget names a sum of money to find out who is treated well and who is not.
# For: clinic, workplace, school, research, government office. About forms.
check-s-data-choice = People can state their race, language and gender in their own words, or not at all.
# For: clinic, government office.
check-s-data-waiting = Twice a year, waiting times are compared by race and language.
# For: school. “Suspension”: a student is not allowed to come to school for some days.
check-s-data-discipline = Punishments such as suspensions are counted by race, and the numbers are published each year.
# For: workplace, government office. “Promotion”: a better position. “Firing”: the employer ends the job.
check-s-data-jobs = Each year, hiring, promotion and firing are counted by race.
# For: clinic, government office, community group.
check-s-data-needs = In the last three years, the community was asked what it needs and what already helps.
# For: clinic, school, government office, community group. “Immigration status”: with which papers somebody lives in the
# country. “Benefit”: help or money from the state.
check-s-data-immigration = People are asked about immigration status only where a benefit depends on it.
# For: clinic, workplace, school, government office, community group.
check-s-data-request = A written rule says who decides when police or immigration officers ask for data about people.
# For: clinic, school, research. “Tested”: people of that community tried them and said what is wrong with them.
check-s-data-questions = Questionnaires about mental health were tested with the communities that answer them.
# For: research.
check-s-data-control = The community decides together with the researchers who may use its data later.
# For: every kind. “This check”: the one on this screen.
check-s-data-again = This check, or one like it, is repeated every year.

## Statements: Community voice.

# For: every kind.
check-s-voice-money = The budget names a sum of money to pay people of color for the advice they give.
# For: clinic, school, research, government office.
check-s-voice-council = A council of community members meets with the leaders at least four times a year.
# For: every kind.
check-s-voice-changed = In the last year, at least one thing changed because people of color asked for it.
# For: clinic, workplace, school, government office, community group. “Circles”: as in community.ftl.
check-s-voice-supports = People get a list of community supports, such as circles and peer groups, not only of clinics.
# For: clinic, workplace, school, research, community group.
check-s-voice-credit = When a healing practice from a community is used, that community is named each time.
# For: clinic, community group. “The people”: the nation or community.
check-s-voice-closed = No ceremony is held or taught without the consent of the people it belongs to.
# For: school, government office, community group.
check-s-voice-evening = At least half of the open meetings are in the evening or on a weekend.
# For: workplace.
check-s-voice-paid-group = Workers of color can meet as a group in paid time.
# For: research. “Studied”: by researchers.
check-s-voice-research = Community members help to choose what is studied.
# For: clinic. “Healer”: of their own tradition. “Elder”: a respected older person of their community.
check-s-voice-bring = People can bring a relative, an elder or a healer to a visit.

## Statements: Complaints.

# For: every kind.
check-s-complaint-money = The budget names a sum of money to look into complaints about racism and repair harm.
# For: every kind.
check-s-complaint-language = People can complain in their own language, by voice or in writing.
# For: every kind.
check-s-complaint-answer = Whoever complains gets a first answer within 10 days.
# For: workplace, school, research, government office, community group.
check-s-complaint-unnamed = People can complain without giving their name.
# For: clinic, workplace, government office.
check-s-complaint-outside = Someone from outside the organization looks into complaints about racism.
# For: clinic, workplace, school, research, government office. “A place”: in a school, a program or a study.
check-s-complaint-safe = A written rule says that nobody loses help, a place or a job because of a complaint.
# For: clinic, school, government office.
check-s-complaint-office = A sign names an office outside the organization where people can also complain.
# For: community group. Such a person lets others decide.
check-s-complaint-friend = Nobody decides about a complaint against a friend or relative.
# For: research.
check-s-complaint-study = People in a study can complain to someone who is not on the study team.

## The report on paper. Made from the answers. It may be hung up, or handed to the people who lead.

# Title.
# $organization (String) - name of the organization, or a blank line to write on
check-report-title = How { $organization } stands
# Under it.
# $date (String) - a date already written out for the reader
check-report-date = Checked on { $date }
# How to read it. The words in quotes are the answers above: use the same.
check-report-how = For each statement, somebody chose “True”, “Partly true”, “Not true” or “Don’t know”. Under it you read what shows this, who takes care of it, and by when.
# Small, at the end. A certificate is a paper by which an office says that all is in order.
check-report-note = This is a self-check, not a certificate. The people who filled it in gave the answers.
# Over the first column of a table, with the groups of statements. Short.
check-report-part = Part
# Heading over statements that are partly true or not true.
check-report-gaps = Gaps
# Heading over statements that are true.
check-report-there = What is there
# Heading over statements whose answer is “Don’t know”.
check-report-unknown = Not known
# Heading over the comparison with an earlier check.
check-report-since = Since last time
# Headings over statements, each compared with the earlier check.
check-report-better = Better
check-report-worse = Worse
check-report-same = The same

## A sheet of promises. An organization fills it in and publishes it. “We” is the organization.

# Its name in a list of tools.
check-promise-name = Three promises
    .about = A sheet on which an organization says in public what it will change, and by when.
# A question on the screen, with a field.
check-promise-organization = What is the organization called?
# A question on the screen, with a field.
check-promise-day = By which date will the promises be kept?
# A question on the screen, with two answers.
check-promise-how = How do you want to write the promises?
# An answer: the sheet has empty lines.
check-promise-how-paper = By hand, on the paper
# An answer: the next question is a field to type in.
check-promise-how-type = Type them now
# A question on the screen, with a field for several sentences.
check-promise-promises = Which three things do you promise?
    .hint = For each, write what you will do, who is responsible, and how much money is set aside.
# Title of the sheet.
# $organization (String) - name of the organization, or a blank line to write on
check-promise-title = What { $organization } promises
# Under it.
check-promise-why = We looked at how we treat people of color. This is what we will change.
# Under that.
# $day (String) - a date as somebody typed it, or a blank line to write on
check-promise-until = We will keep these promises by { $day }.
# Headings over lines to write on.
check-promise-first = First promise
check-promise-second = Second promise
check-promise-third = Third promise
# Before lines to write on: what is promised.
check-promise-what = What we will do
# Before lines to write on: a name, or a job such as “the director”.
check-promise-who = Who is responsible
# Before lines to write on.
check-promise-money = Money set aside
# Near the end.
check-promise-report = After that date, we will say in public what we did and what we did not do.
# Before lines to write on: a name, a number or an address.
check-promise-contact = Anyone may ask us about these promises, here
# Small, at the end.
# $date (String) - today, already written out
check-promise-made = Promised on { $date }.

## A letter to an organization, when the date of its promise has passed. Polite and firm. “I” writes, “you” are its leaders.

# Its name in a list of tools.
check-follow-up-name = A letter about a promise that is late
    .about = When the date of a promise has passed, ask the organization what it has done.
# A question on the screen, with a field.
check-follow-up-organization = Which organization made the promise?
# A question on the screen, with a field.
check-follow-up-day = By which date was it promised?
    .hint = Write the month as a word, such as March 31, 2027.
# A question on the screen, with a field for several sentences.
check-follow-up-promised = What was promised?
    .hint = Use the words of the promise if you have them. What you write here is not translated.
# A question on the screen, with a field. The name under the letter.
check-follow-up-writer = Who signs the letter?
    .hint = This can be your name or the name of a group. If you leave it empty, you can sign by hand.
# Title of the letter.
check-follow-up-title = About a promise whose date has passed
# Under it, small.
# $date (String) - today, already written out
check-follow-up-written = Written on { $date }
# The letter begins.
# $organization (String) - name of the organization, or a blank line to write on
check-follow-up-dear = To the leaders of { $organization }:
# First sentences of the letter.
# $day (String) - a date as somebody typed it, or a blank line to write on
check-follow-up-due = You made a promise to the community. You said that you would keep it by { $day }.
# Small heading over the words of the promise.
check-follow-up-what = What you promised
# Before the five questions that follow.
check-follow-up-passed = That date has passed. Please answer these questions.
# A question in the letter.
check-follow-up-done = What has been done?
# A question in the letter.
check-follow-up-missing = What has not been done, and why?
# A question in the letter.
check-follow-up-who = Who is responsible now?
# A question in the letter.
check-follow-up-money = How much money was set aside, and how much has been spent?
# A question in the letter.
check-follow-up-new-day = On which date will the rest be done?
# After the questions.
check-follow-up-reply = Please answer in writing within 30 days, and publish your answer.
# After that.
check-follow-up-thanks = Thank you for each step that you have taken.
# The end of the letter.
# $writer (String) - name of a person or group, or a blank line to sign on
check-follow-up-sign = Sincerely, { $writer }
# Before lines to write on: a number or an address.
check-follow-up-reach = You can reach me here

## A plan for 90 days. The people of an organization fill it in together, by hand. “We” is the organization.

# Its name in a list of tools.
check-plan-name = A plan for 90 days
    .about = A sheet to plan how an organization closes a gap, step by step.
# A question on the screen, with a field.
check-plan-organization = Which organization is the plan for?
# A question on the screen, with a field.
check-plan-start = On which date does the plan begin?
# A question on the screen, with a field for several sentences. “Gap”: as in check-report-gaps.
check-plan-gap = Which gap do you want to close?
    .hint = Choose one or two statements that are not true yet.
# Title of the sheet.
# $organization (String) - name of the organization, or a blank line to write on
check-plan-title = The next 90 days of { $organization }
# Under it.
# $start (String) - a date as somebody typed it, or a blank line to write on
check-plan-day-one = Day 1 is { $start }.
# Small heading over what is to be changed.
check-plan-close = The gap that we want to close
# Heading over lines to write on. “Listen”: to the people it is about.
check-plan-first = Days 1 to 30: listen and prepare
# Heading over lines to write on.
check-plan-second = Days 31 to 60: begin
# Heading over lines to write on. “Tell”: say to everybody what came out.
check-plan-third = Days 61 to 90: look at what came out, and tell people
# Before lines to write on, under each of the three headings.
check-plan-what = Steps
# Before lines to write on.
check-plan-who = Who does it
# Before lines to write on.
check-plan-money = How much money it needs, and where the money comes from
# Before lines to write on. For example a number that goes up.
check-plan-know = How we will know that it worked
# At the end.
check-plan-end = On day 90, do the check again. Tell the community what has changed.
