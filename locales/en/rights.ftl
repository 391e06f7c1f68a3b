### Papers behind the door “My rights”: a card that asks for an interpreter, words for when it is refused, a complaint, and a page of rights.
### critical: all of it
### Read by people who may be frightened, tired or ill, and by the staff they show a paper to.
### The names and numbers of laws, web addresses, e-mail addresses and phone numbers stay as they are. So do all dates, written
### in the way of your language: they say when somebody last looked.

## A card to show at a desk. English stands first, because staff read it; the reader's language stands beside it. It is also
## printed the size of a card for a wallet, so keep rights-card-speak, -law and -checked short.

# Its name in the list of papers, and the title of the page (not on the small card). Said by the reader. .about: what it is for.
rights-card-name = I need an interpreter
    .about = A card to show at a desk. It asks for a free interpreter, in English and in your language.
# Label of the box for the language. The program fills it in at first. .hint: under the box.
rights-card-language = The language you need
    .hint = This name goes on the card, for staff to read. It can be a sign language.
# The main sentence, in large letters. Said by the reader to staff. If the grammar of your language needs another form of the
# name, say “My language: { $language }.” To call = to bring in, by phone, on video or in person.
# $language (String) - name of a language, as somebody typed it
rights-card-speak = I speak { $language }. Please call a qualified interpreter.
# Said to staff. “Federal health money” is money for health care from the government of the United States. “One” is an interpreter.
rights-card-law = Places that take federal health money must provide one at no cost to me (Section 1557 of the Affordable Care Act).
# Said to staff. Papers such as forms and letters.
rights-card-paper = Please give me important papers in my language.
# Said to staff.
rights-card-family = My child or my relative does not have to interpret for me.
# Said to staff. An app on a phone that translates.
rights-card-machine = For important words, I say no to an app or machine translation.
# Said to staff: what the rule asks of them. “45 CFR 92.201” is the rule's number: keep it.
rights-card-human = If a machine translates important text, a qualified human translator must check it (45 CFR 92.201).
# Small print.
rights-card-checked = Law last checked on November 11, 2025. This is not legal advice.

## What to do when an interpreter is refused. For the reader herself. The messages with “say” in their id are sentences that she says
## in English or points to in the English column; your translation tells her what they mean. Polite, firm, easy to read aloud.

# Its name in the list of papers, and its title. “They” is the staff of a place. .about: what it is for.
rights-refused-name = When they refuse an interpreter
    .about = Sentences to say or show, step by step, and room to note what happened.
# Question over five choices.
rights-refused-where = Where are you?
# Choices: the kind of place. Short.
rights-refused-where-clinic = Clinic or hospital
rights-refused-where-pharmacy = Pharmacy
rights-refused-where-emergency = Emergency room
# A company or program that pays for health care.
rights-refused-where-insurer = Health insurer
# An office of the government.
rights-refused-where-office = Public office
# Under the title.
rights-refused-intro = Go one step at a time. You may stop after each step. Say the sentences in English, or point to them.
# A warning, only for an emergency room. “Them” is the staff.
rights-refused-first = If you may be in danger, let them help you first. You can ask for an interpreter again at any time.
# Heading of the first step.
rights-refused-again = Step 1: Ask again
# A sentence to say or show.
rights-refused-say-need = I need a qualified interpreter. Please call one now.
# A sentence to say or show, in places for health care. “It” is the interpreter of the sentence before.
rights-refused-say-law = It is free for me. Section 1557 of the Affordable Care Act says so.
# A sentence to say or show, in a clinic or hospital. “It” is the care.
rights-refused-say-clinic = Before I agree to care, I need to understand it.
# A sentence to say or show, in a pharmacy.
rights-refused-say-pharmacy = Please tell me in my language how to take this medicine.
# A sentence to say or show, in an emergency room. “EMTALA” is the short name of a law: keep it.
rights-refused-say-emergency = Please check me now, even if I cannot pay. A federal law called EMTALA says so.
# A sentence to say to a health insurer, most often on the phone.
rights-refused-say-insurer = Please add an interpreter to this call. I will wait.
# A sentence to say or show, in a public office. “National origin” is the word of the law: the country that somebody or their
# family comes from.
rights-refused-say-office = Offices with federal money must not treat me worse because of national origin (Title VI of the Civil Rights Act).
# Heading of the second step.
rights-refused-higher = Step 2: Ask for someone who can decide
# A sentence to say or show. The coordinator watches over that law in the place; a patient advocate helps patients who have a problem.
rights-refused-say-coordinator = May I speak with your Section 1557 coordinator, a patient advocate or your supervisor?
# Heading of the third step.
rights-refused-note = Step 3: Write it down
# Under it.
rights-refused-note-about = Write in any language. Keep this paper where it is safe.
# A sentence to say or show. Polite.
rights-refused-say-name = May I please have your name?
# Before empty lines to write on.
rights-refused-note-who = Name of the person who said no:
rights-refused-note-when = Date, time and place:
rights-refused-note-words = What they said:
# Heading of the end. Kind: she may leave it at that.
rights-refused-enough = You do not have to do more
# Under it. Name the other paper by the words of rights-complaint-name.
rights-refused-enough-about = Your health comes first. If you want to complain, the paper “Complaint about unfair health care” shows how.
# At the end. State = one of the states of the United States.
rights-refused-limits = A place without federal money may not have to follow these laws. State law is not confirmed for your state.
# Small print.
rights-refused-checked = Last checked: Section 1557 on November 11, 2025; Title VI on December 10, 2025; EMTALA in pages from June 2024. This is not legal advice.

## A complaint to the Office for Civil Rights. For the reader herself. Promise nothing that is not in the English: by these words
## a person decides whether it is safe to complain.

# Its name in the list of papers, and its title. .about: what it is for.
rights-complaint-name = Complaint about unfair health care
    .about = How to complain to the federal government, what that tells about you, and a sheet to fill in.
# Under the title: what it is. Keep “Office for Civil Rights” and “HHS” in English too, so that people find them.
rights-complaint-what = The Office for Civil Rights is part of the U.S. Department of Health and Human Services (HHS). It looks into unfair treatment in health care, such as a refused interpreter. It is free. It is not your lawyer, but it can make a place change.
# Someone else may do it.
rights-complaint-someone = Someone you trust can do it for you. The office usually needs your signed consent.
# A warning. “The office” is the Office for Civil Rights.
rights-complaint-deadline = Send it within 180 days of the day it happened. The office can allow more time for a good reason.
# Heading. In this part “the office” is the Office for Civil Rights, and “the place” is where the unfair thing happened.
rights-complaint-tells = What a complaint tells about you
# The complaint form of the office.
rights-complaint-tells-office = The form asks for your name, your address, your phone number and what happened. The office may also get copies of your medical records.
# What the place learns.
rights-complaint-tells-place = The office may have to tell the place your name. It must have your written consent first. If you say no, it usually closes the complaint.
# What other offices of the government learn.
rights-complaint-tells-agencies = If it looks as if a law was broken, the office can pass your complaint to another agency. It does not need your permission.
# A warning, honest about what we do not know.
rights-complaint-tells-immigration = We could not confirm whether immigration officers can learn of a complaint. If that could be a danger, ask an immigration lawyer first.
# An address on the web.
rights-complaint-tells-lawyer = To find an immigration lawyer: https://www.immigrationadvocates.org/legaldirectory/ (read July 19, 2026)
# To punish: for example to send somebody away or treat them worse.
rights-complaint-tells-punish = The law forbids the place to punish you for a complaint.
# Stands between the steps, three times. Kind: nobody has to go on.
rights-complaint-stop = You may stop here. That is all right.
# Heading of the first step.
rights-complaint-write = Step 1: Write down what happened
# Under it, over empty lines. “The office” is the Office for Civil Rights.
rights-complaint-write-about = Write in any language. Help in your language is free at the office. This program sends nothing.
# Before empty lines to write on.
rights-complaint-happened = What happened:
# The same.
rights-complaint-where = Where (name and address of the place):
# The same.
rights-complaint-when = When (date and time):
# The same. The person who treated you unfairly.
rights-complaint-who = Who (the name, or what the person does there):
# The same.
rights-complaint-asked = What you asked for, and what they answered:
# Heading of the second step.
rights-complaint-send = Step 2: Send it
# Under it. “Sign” = write your name under it by hand.
rights-complaint-send-about = Choose one way. Add your name, address and phone number. Write the date and sign it. Keep a copy.
# Ways to send it.
rights-complaint-send-web = On the web: https://ocrportal.hhs.gov/ocr/
# The address stays as it is.
rights-complaint-send-mail = By mail: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
# “On its way” = before it arrives.
rights-complaint-send-email = By e-mail: OCRComplaint@hhs.gov. Others may be able to read an e-mail on its way.
# The phone is for help; the complaint itself is in writing. TTY is a telephone for Deaf people.
rights-complaint-send-phone = For help by phone: 1-800-368-1019 (TTY 1-800-537-7697). Ask for an interpreter.
# Small print.
rights-complaint-send-checked = These addresses and numbers are from 2023. Look at www.hhs.gov/civil-rights before you send anything.
# What happens afterwards.
rights-complaint-send-after = After that, the office checks whether it may look into it. It may talk with you and with the place. At the end it sends a letter. We could not confirm how long it takes.
# Heading over the rest.
rights-complaint-other = Other ways
# A complaint inside the place. “Grievance” is the English word that staff know: keep it in English as well.
rights-complaint-other-place = At the place itself: ask the Section 1557 coordinator how to file a grievance. A place under that law with 15 or more workers must have a coordinator.
# “CMS” is the short name of another federal office: keep it.
rights-complaint-other-emergency = If an emergency room sent you away: the office CMS takes complaints on www.cms.gov, even without your name. CMS may still contact patients named in hospital records (page of June 5, 2024).
# Legal aid = free lawyers.
rights-complaint-other-lawyer = Legal aid gives people with little money a lawyer for free. Look at www.lsc.gov (read September 4, 2025). Some offices cannot help every immigrant.
# State = one of the states of the United States.
rights-complaint-other-state = State offices: not confirmed for your state.
# Small print.
rights-complaint-sources = Federal law only. From HHS pages, its form and its fact sheet, in copies from 2021 to 2025. This is not legal advice.

## The main rights on one page. For the reader herself. Each right has its source and date below it, in small print.

# Its name in the list of papers, and its title. .about: what it is for.
rights-know-name = My main rights in health care
    .about = One page on language help, fair treatment, privacy and emergencies, with sources.
# Under the title.
rights-know-intro = These are federal laws, for the whole United States. They do not apply to every place.
# Heading.
rights-know-language = Help in your language
# The main right. To offer: to call one in, by phone, on video or in person.
rights-know-language-free = A hospital, clinic, pharmacy or insurer that takes federal money must offer you an interpreter when you need one. It is free for you.
# About the interpreter.
rights-know-language-who = The interpreter must be qualified and must keep your secrets. Staff should not use your child instead, or a relative who is not qualified.
# “Deaf” with a capital letter: people of the Deaf community.
rights-know-language-deaf = If you are Deaf or disabled, places with federal money must make sure that you and they understand each other. A sign-language interpreter is one way.
# Small print, under both.
rights-know-language-source = Section 1557 of the Affordable Care Act and 45 CFR 92.201: in force when last checked, November 11, 2025. Section 504 of the Rehabilitation Act: last checked in July 2025.
# Heading.
rights-know-fair = Fair treatment
# What the law forbids. “They” is the places.
rights-know-fair-what = Places with federal money must not treat you worse because of your race, color or the country you come from. In health care, also not because of sex, age or disability.
# Honest about what has changed. Gender identity: who somebody is, such as a woman, a man or nonbinary; trans people above all are meant.
rights-know-fair-changed = In 2025 the government took back older guidance about languages. The laws themselves did not change. In October 2025 a court canceled the part of a health rule about gender identity. Other laws may still help trans people.
# Small print.
rights-know-fair-source = Title VI of the Civil Rights Act of 1964, last checked December 10, 2025; Section 1557; Tennessee v. Kennedy, October 22, 2025.
# Heading.
rights-know-private = Privacy
# The record = what is written about you there.
rights-know-private-what = Most doctors, clinics, pharmacies and insurers must keep your health information private. You can ask to see your record and get a copy. Some notes of a therapist are left out.
# What the law does not do. A judge's order = an order of a court.
rights-know-private-limits = A place may tell others in some cases, such as a judge’s order or a serious danger. Apps and support groups may not have to follow this law.
# Small print. “HIPAA” is the short name of the law: keep it.
rights-know-private-source = HIPAA Privacy Rule, 45 CFR Part 164. Text of November 8, 2024.
# Heading.
rights-know-emergency = Emergency rooms
# “Stable” = out of the immediate danger. Medicare is a federal health insurance: keep the name.
rights-know-emergency-what = Hospitals that take Medicare and have an emergency room must check you. In an emergency they must treat you until you are stable, or send you on safely. Money, insurance and immigration status do not matter for this.
# What the law does not do.
rights-know-emergency-limits = You may still get a bill. This is for emergencies only: other programs may ask about immigration status.
# Small print. “EMTALA” is the short name of the law: keep it.
rights-know-emergency-source = Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Last checked in pages from June 2024.
# At the end. Name the other paper by the words of refused-name.
rights-know-end = If a place says no, see the paper “When they refuse an interpreter”. Legal aid can tell you more.
# Small print.
rights-know-checked = State law is not confirmed for your state. This is not legal advice.
