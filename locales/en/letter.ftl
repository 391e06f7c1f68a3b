### "Write a letter": a person chooses a topic, reasons and an office, and gets a letter, words for a phone call, words for a
### meeting, or a short post. Also the sheet that says how to find out who decides.
### The questions are read on the screen, by the person. The texts are sent or read aloud to an office in the United States: the
### English stands first, and the translation stands beside it, so that the person knows what the English says. Translate them as
### what the person says: "I" is the person, "you" is the office, spoken to politely. The person may be a woman, a man or neither:
### choose forms that fit everyone where your language can.

# Name of the tool in a list. .about says what it is for.
letter-name = Write to the people who decide
    .about = Choose a topic and your reasons. You get a letter, words for a phone call, words for a meeting, or a short post.

## The questions.

# Question. The choices are the topics below.
letter-topic = What should change?
# The topics. Each is a choice on the screen, and the title over the finished text. Short.
letter-topic-language = Mental health help in people’s own languages
letter-topic-training = Training for staff in respect and culture
letter-topic-literacy = Clear information about mental health
letter-topic-school = People in schools who help with mental health
# Data: counting who gets help and who does not.
letter-topic-data = Fair and safe counting of who gets help
letter-topic-community = Money for community support
letter-topic-crisis = Languages on crisis lines
# Peer workers are people who have lived through mental health problems and are there for others.
letter-topic-peers = Fair pay for peer and community workers
# Question. .hint: nothing is ever sent by this program.
letter-as = What do you want to make?
    .hint = This program sends nothing. You send it, read it aloud or post it yourself.
# The choices.
letter-as-letter = A letter
letter-as-phone = Words for a phone call
# A board or council often lets the public speak for two minutes.
letter-as-comment = Words for a meeting, two minutes at most
# For social media. The limit is a fact about such pages.
letter-as-post = A short post, 280 characters at most
# Question: what kind of office gets the letter or hears the words.
letter-to = Who is it for?
    .hint = Choose one that can decide this. You can make another text for another office.
# The choices. A lawmaker is a member of Congress or of the legislature of a state.
letter-to-lawmaker = A lawmaker, in your state or in Congress
letter-to-board = A county board or a city council
letter-to-school = A school board
letter-to-clinic = A hospital or a clinic
# A company that pays for health care.
letter-to-insurer = A health insurance company
# critical: by these words a person decides what to reveal about themselves
# Question over boxes to tick. What is ticked becomes part of the text.
letter-why = Why does it matter to you?
    .hint = Tick only what is true and what others may know. An office may keep your letter and show it to others. Two or three reasons are enough.
# The reasons. Each is a box to tick, and then a sentence of the finished text, said by the person. “Help” is help for mental health.
letter-why-needed = I or someone in my family needed help, and it was hard to get.
letter-why-interpreter = Nobody offered us an interpreter when we needed one.
letter-why-child = A child had to interpret for an adult about very private things.
# The person comes from a culture that the staff did not know or respect.
letter-why-culture = The people who should help did not understand where I come from.
letter-why-race = I was treated worse because of my race, my language or where I come from.
# For queer and trans people.
letter-why-love = I was treated worse because of whom I love or who I am.
letter-why-cost = I could not pay for help, or my insurance did not pay.
letter-why-wait = I had to wait too long for help.
letter-why-fear = People near me do not ask for help. They are afraid of how they will be treated.
letter-why-helper = I support other people in my community, and there is too little help for them.
letter-why-student = A student I know needed someone to talk to at school, and nobody was there.
# critical: by these words a person decides what to reveal about themselves
# Label of a box for the person's own sentences.
letter-own = In your own words, if you want
    .hint = This program never translates your words. They stay in the language in which you write them. Leave out other people’s names. Write nothing about immigration papers.
# Label of a line. “Find out who decides” is the sheet letter-who-name: use the same words.
letter-office = Name of the office or person
    .hint = For example: the school board. If you leave it empty, you can write it in by hand. The sheet “Find out who decides” helps you.
# Label of a line. Nobody has to type a name.
letter-writer = Your name
    .hint = You can leave it empty and write it in by hand.
# Label of a line: a town or a ZIP code.
letter-place = Where you live
    .hint = A town or a ZIP code is enough.

## The frame of the text: how it begins and ends.

# At the top of the letter: the day, already written out.
# $date (String) - today
letter-date = { $date }
# How the letter begins.
# $office (String) - name of an office or person, or a blank line to write on
letter-dear = Dear { $office },
# In the letter, on the phone and at a meeting.
# $writer (String) - the person's name, or a blank line to write on
# $place (String) - a town or ZIP code, or a blank line to write on
letter-i-am = My name is { $writer }. I live in { $place }.
# How the phone call begins. It is said to someone who works in the office, or to a machine that records.
# $office (String) - name of an office or person, or a blank line to write on
letter-phone-hello = Hello. I have a message for { $office }.
# Small heading over the reasons and over the person's own words.
letter-why-title = Why this matters to me
# Why the person asks this office. One of these five stands in the letter, before what is asked, and in the words for a meeting.
# To a member of Congress or of the legislature of a state.
letter-power-lawmaker = You vote on laws and on public money. That is why I ask you.
# To a county board or city council. Contracts: with clinics and other services that the county or city pays.
letter-power-board = You decide on local money, local services and contracts. That is why I ask you.
# To a school board.
letter-power-school = You decide on the money and the staff of our schools. That is why I ask you.
# To a hospital or clinic.
letter-power-clinic = You decide whom you hire and how people are treated in your care. That is why I ask you.
# To a health insurance company.
letter-power-insurer = You decide which help you pay for, and for whom it is easy to get. That is why I ask you.
# critical: what the law says
# Only in letters about language. “42 U.S.C. 18116” and “45 CFR part 92” are where the law and the rule stand: keep them. National
# origin: the country or people that somebody or their family comes from.
letter-law-1557 = Section 1557 of the Affordable Care Act (42 U.S.C. 18116) forbids discrimination by national origin in health programs that get federal money. The federal rule under it (45 CFR part 92) is about language, too. It says that help with language is free, and that interpreters must be qualified.
# critical: what the law says
# Only in letters about language. “Title VI” and “42 U.S.C. 2000d” are where the law stands: keep them.
letter-law-title-vi = Title VI of the Civil Rights Act of 1964 (42 U.S.C. 2000d) forbids discrimination by race, color or national origin in every program that gets federal money.
# critical: what the law says
# In small print under the two laws. The month is when they were last looked up.
letter-law-note = Federal law, as read in November and December 2025. This is not legal advice.
# The end of the letter.
letter-answer = Please write to me within 30 days. Tell me what you will do, and by when. If someone else decides this, please tell me who. Thank you for reading my letter.
# The last line of the letter: the polite word before a name that is usual in letters to offices.
# $writer (String) - the person's name, or a blank line to sign on
letter-sign = Sincerely, { $writer }
# Under the name, before empty lines for an address or number, written by hand.
letter-reach = You can reach me here:
# The end of the phone call.
letter-phone-end = Please write this down and pass it on. When can I hear what will be done? Thank you.
# The end of the words for a meeting.
letter-comment-end = Please answer my questions at your next meeting. If someone else decides this, please tell us who. Thank you.
# In small print on the sheet for a phone call: what to do. It is not read aloud. The sentence in quotes is.
letter-phone-how = Read this slowly. If a machine answers, leave it as a message. You may ask: “Can you find an interpreter for me?”
# In small print on the sheet for a meeting: what to do. It is not read aloud.
letter-comment-how = Before the meeting, ask how to sign up to speak, and ask for an interpreter. Read this aloud once with a clock. If it takes more than two minutes, use fewer reasons.
# critical: a person in danger may be found by what they post
# In small print over a short post.
letter-post-how = Everyone may read a post, also people who know you. Post it only if that is safe for you.

## The topics. For each: in the letter, what is wrong (what) and what is asked (ask); on the phone (phone); at a meeting (comment);
## and a short post, also for social media in the person's own language.
## A post may have at most 280 characters in every language, with spaces and signs. The English leaves room for a longer language.
## On the page called X, each character of Chinese, Japanese, Korean, Amharic or Khmer counts as two: stay under 140 there if you can.

# Letter. KFF is the name of an organization that does research on health. “Less than very well” is the question of the census.
letter-what-language = It is hard to talk about pain in a language that you do not know well. About 26 million people in the United States speak English less than very well (KFF, numbers of 2021). Too often, forms, phone lines and staff use only English. Some people must bring a child or a relative to interpret. Then they leave out what hurts most, or they stay away.
letter-ask-language = I ask for three things within one year. First, every mental health service offers a free, qualified interpreter at each visit. Second, forms are in the languages that people near us speak, checked by someone who knows the language. Third, it is published every year how many people asked for an interpreter, and how many got one.
letter-phone-language = I am calling about interpreters in mental health care. Too many people must explain their pain in English. Please make sure that every visit can have a free, qualified interpreter. Please also publish how many people asked for one, and how many got one.
letter-comment-language = I speak about language in mental health care. Nobody should need good English to get help. No child should have to interpret for a parent. Please tell us: For which languages are there interpreters today? How many people asked for one last year, and how many got one? By what date will everyone who asks get one?
# At most 280 characters.
letter-post-language = Nobody should need good English to get mental health care. We ask for a free, qualified interpreter at every visit. And for public numbers: who asked, and who got one?

letter-what-training = People do not come back to a place where they feel judged. People of color meet this too often. So do queer and trans people. Staff may not know what family, faith or racism mean in a person’s life. One short course does not change that. Nobody is ever done with learning about other people’s lives.
# “Culturally responsive” is the usual English name for care that fits a person's culture. The next sentence says what it means.
letter-ask-training = I ask for culturally responsive training for all mental health staff, every year, in paid work time. It teaches staff to ask, to listen, and to respect where a person comes from. People from the communities plan it and teach it, and they are paid. Every year, patients are asked if they felt respected. The answers are published without names.
letter-phone-training = I am calling about training for mental health staff. People stay away where they feel judged for their race, their faith or whom they love. Please support culturally responsive training every year, in paid work time. People from our communities should teach it and be paid for it.
letter-comment-training = I speak about respect in mental health care. People who feel judged do not come back. Please tell us: How many hours of culturally responsive training did staff get last year? Who taught it, and were they paid? Does anyone ask patients if they felt respected? By what date will you publish the answers?
# At most 280 characters.
letter-post-training = People do not come back where they feel judged. We ask for culturally responsive training for mental health staff, every year, taught by people from our communities.

letter-what-literacy = Much of what is written about mental health is long and hard to understand. It often does not say what help costs, who will know about it, or what happens at a first visit. It is often only online and only in English. So people do not learn that there is help, or they are afraid of it.
letter-ask-literacy = I ask for clear information within one year. It says what help there is, what it costs, who will know, and what happens at a first visit. It uses plain words, in the languages that people near us speak. People from the communities test it first, and they are paid. It is free on paper in clinics, schools, libraries and places of worship.
letter-phone-literacy = I am calling about information on mental health. It is often hard to understand, and only in English. Please make it in plain words and in our languages, on paper too. Let people from our communities test it first, and pay them.
letter-comment-literacy = I speak about information on mental health. If people cannot understand it, it cannot help them. Please tell us: In which languages do we have it today? Who tests it before it is printed? Where can people without internet get it? By what date will there be paper copies in plain words in our languages?
# At most 280 characters.
letter-post-literacy = Information that people cannot understand cannot help. We ask for mental health information in plain words and in our languages, on paper too. Let our communities test it.

# Letter. A counselor works in a school and helps students with worries. The name of the association stays in English.
letter-what-school = For many children, school is the only place to meet someone who is trained to help. The American School Counselor Association recommends one counselor for 250 students. In the school year 2022 to 2023, the average in the country was 385 students. Without someone to talk to, children who hurt may be punished instead of helped.
letter-ask-school = I ask for a plan with dates until there is one counselor for 250 students. A school psychologist or social worker can come to every school. The school looks for workers who speak the students’ languages and know their communities. For each school, it is published how many students there are for each of these workers. Trained helpers, not police, come first when a student is in distress.
letter-phone-school = I am calling about mental health in our schools. Too many students have nobody to talk to. Please support a plan with dates until there is one counselor for 250 students. Please help to find people who speak the students’ languages.
letter-comment-school = I speak about mental health in our schools. A child who hurts needs someone to talk to, not punishment. Please tell us: How many students are there for each counselor in each school? How many of these workers speak the students’ languages? How long does a student wait? By what date will there be one counselor for 250 students?
# At most 280 characters.
letter-post-school = A child who hurts needs someone to talk to, not punishment. We ask for one school counselor for 250 students, and for people who speak the students’ languages.

letter-what-data = Often nobody can say who waits longest for help, who is turned away, and who does not come back. Small communities vanish in big groups such as “Asian” or “Other”. Then nobody sees what is unfair. But people also fear what happens with their answers. If answers are not safe, people stay away.
# The people who are asked may leave every answer out. Numbers so small that someone could be known are not shown.
letter-ask-data = I ask for public numbers every year, by race, community and language. Who asks for help, who waits, and who gets it? Every answer is a free choice, in a person’s own words. Numbers never come with names. Very small groups are not shown, so that nobody can be known. Answers never go to police or immigration offices. People from the communities help to decide what is asked.
letter-phone-data = I am calling about who gets mental health help and who does not. Please support counting by race, community and language. Every answer must be a free choice. No answer may go to police or immigration offices. Please publish the numbers every year, without names.
letter-comment-data = I speak about who gets mental health help and who does not. What is not counted is easy to overlook. Please tell us: Do you know which communities wait longest? Who can see people’s answers, and are they safe from police and immigration offices? By what date will you publish the numbers, without names?
# At most 280 characters.
letter-post-data = Who waits longest for mental health help? We ask for public numbers by race, community and language. No names. Nothing to police or immigration offices.

# Letter. Community support: circles, mutual aid, groups of neighbors or of a faith, healers. The last sentence is about giving credit.
letter-what-community = Many people look for help first with people they trust: in a circle, a neighborhood group or a place of worship. Such groups often work without pay, or with small and short grants. The rules for bigger money are made for big organizations. Sometimes others take over what a community began, and do not name that community.
# A grant is money that need not be paid back.
letter-ask-community = I ask for a fixed share of mental health money for groups that come from the communities they serve. Grants last at least three years, and the forms are short and in more than one language. People from the communities help to decide, and they are paid. A program that uses a community’s practice names that community. Every year, it is published how much money went to such groups.
letter-phone-community = I am calling about money for community support. Circles and neighborhood groups help many people, often without pay. Please set aside a fixed share of mental health money for them. Please make the grants last at least three years, with short forms.
letter-comment-community = I speak about community support. Circles and neighborhood groups reach people whom offices do not reach, often without pay. Please tell us: How much mental health money went to such groups last year? Who decided, and were people from the communities there? By what date will a fixed share be set aside for them?
# At most 280 characters.
letter-post-community = Circles and neighborhood groups help with mental health every day, often without pay. We ask for a fixed share of mental health money for them, for three years or more.

# critical: it says what a crisis line offers
# Letter. 988 is the number of the national crisis line. Nothing here may keep anyone from calling it.
letter-what-crisis = A person in danger must be understood at once. On the phone, 988 has interpreters for more than 240 languages. For text and chat, it names English and Spanish (read September 14, 2026). The public should know how well this works. How many people ask for another language? How long do they wait? How many hang up before someone understands them?
letter-ask-crisis = I ask that every crisis line with public money publishes some numbers every year. Which languages did people ask for, and how many got help in them? How long did they wait for an interpreter, and how many hung up first? The numbers never show who called. I also ask for interpreters who are trained for crisis calls. And I ask for a plan, with dates, for text and chat in more languages.
letter-phone-crisis = I am calling about languages on crisis lines such as 988. A person in danger must be understood at once. Please ask crisis lines to publish which languages people ask for, how long they wait, and how many hang up. It must never show who called.
letter-comment-crisis = I speak about languages on crisis lines. A person in danger must be understood at once. Please tell us: Which languages do people here ask for when they call? How long do they wait for an interpreter? How many hang up first? By what date will these numbers be public, without showing who called?
# At most 280 characters.
letter-post-crisis = A person in danger must be understood at once. We ask crisis lines for public numbers: which languages people ask for, how long they wait, how many hang up first.

# critical: it says what a federal letter is about
# Letter. “Promotores de salud” stays in Spanish; the words after it give credit and must stay. Medicaid is public health insurance for people with
# little money: keep the name.
letter-what-peers = Peer workers have lived through mental health problems and support others. Community health workers come from the community they serve. Promotores de salud are among them, a role that comes from Latin America and Latine communities. They reach people whom offices do not reach. Often they get little pay, or none. A federal letter of August 15, 2007 tells states how Medicaid can pay for peer support.
letter-ask-peers = I ask that peer workers and community health workers are paid as staff. They get a wage that people can live on, paid training and sick leave. Medicaid and other insurance pay for their work. An old conviction or a missing diploma alone does not keep anyone from this work. Every year, it is published how many of these jobs there are, in which languages, and what they pay.
letter-phone-peers = I am calling about peer workers and community health workers. They reach people whom offices do not reach, often for little or no pay. Please support a wage that people can live on. Please make sure that Medicaid and other insurance pay for their work.
letter-comment-peers = I speak about peer workers and community health workers. They help others with what they have lived through, often for little or no pay. Please tell us: How many of them are paid today, and how much? Which languages do they speak? By what date will they be paid as staff?
# At most 280 characters.
letter-post-peers = Peer and community health workers reach people whom offices do not reach. We ask for a wage they can live on, paid training, and insurance that pays for their work.

## The sheet: how to find out who decides. For the person's own use.

# Name of the sheet in a list, and its title.
letter-who-name = Find out who decides
    .about = How to find names and addresses by phone, at a library or at city hall, without the internet.
# Under the title.
letter-who-start = You need no internet for this. A phone call or a visit is enough. You may ask for an interpreter.
# Heading.
letter-who-congress = Congress in Washington
# Over the number. The switchboard connects a caller to an office.
letter-who-congress-how = Congress decides on federal laws and federal money. Call the switchboard, say your ZIP code, and ask for your Senator or Representative.
# Keep the number exactly as it is.
letter-who-congress-number = Capitol switchboard: (202) 224-3121 (read in 2017)
# How to address a letter. Keep the words that go on the envelope in English. "(name)" is the place for a name.
letter-who-congress-write = To a Senator: The Honorable (name), United States Senate, Washington, DC 20510. To a Representative: The Honorable (name), United States House of Representatives, Washington, DC 20515.
# In small print, under addresses whose date is not known.
letter-who-undated = We do not know on which day this was read. Ask if it is still right.
# Heading.
letter-who-local = State, county, city, school or clinic
# Over the questions, which can be read aloud.
letter-who-library = Go to a public library, or call one. Show or read these questions. You can also ask them at city hall, at the county office or at the office of the school district.
# Four questions, each with a box to tick. Said to a librarian or a clerk.
letter-who-ask-state = Who are my state lawmakers, and what are their addresses? This is my ZIP code.
letter-who-ask-money = Who decides here about mental health services and the money for them?
letter-who-ask-meeting = When and where do they meet next? How can I sign up to speak?
letter-who-ask-language = Will there be an interpreter for my language?
# The card is the one that insured people carry.
letter-who-care = At a hospital or clinic, ask at the front desk who leads it. For an insurance company, call the number on your card and ask where to send a letter.
# Heading.
letter-who-web = If you can use the internet
# Keep the name in English and the address as it is.
letter-who-mha = Mental Health America, public policy and action alerts: https://mhanational.org/public-policy
# Keep the name in English and the address as it is.
letter-who-usa = USA.gov, find your elected officials: https://www.usa.gov/elected-officials (we have not read this page ourselves)
# Before empty lines to write on.
letter-who-found = What I found out: name, address, number, next meeting
