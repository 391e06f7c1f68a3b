### The texts of the library. Facts (numbers, addresses, hours) are in content/library; only sentences are here.
### One message for each record: the value is one line for the card. Attributes, where there is something to say:
### .name (only where the name is not a proper name), .more, .who (who it is for), .hours, .money,
### .emergency (when it may send police, and the exceptions), .credit (the community a practice comes from),
### .closed (why a closed practice is not taught).
### Keep names of organizations, keywords (HOME, START) and numbers exactly as they are.

## Crisis lines

# Only the choice with key 3 has ended. 988 itself goes on: say so, so that nobody thinks it has closed.
# critical: read by someone in danger
library-988-lifeline = Call or text 988 to talk with a trained person about suicide, a crisis, or deep distress.
    .more = Press 1 for veterans and 2 for Spanish. By phone, say the name of your language in English: interpreters are there for more than 240 languages. Your call may be sent to a center by your phone’s area code, not by where you are. If you use a relay service, dial 711 and then 988. The special option for LGBTQ+ youth (press 3) ended on July 17, 2025. 988 itself still answers everyone.
    .who = Anyone in the United States and its territories. You can also call about someone else.
    .emergency = They may send police or an ambulance without your consent if they believe that a life is in danger right now.
# critical: read by someone in danger
library-988-lifeline-es = The 988 line in Spanish: call 988 and press 2, or text AYUDA to 988.
    .more = Text and chat in Spanish began in July 2023.
    .who = People who want to speak or write Spanish.
    .emergency = It is the same network as 988. They may send police or an ambulance without your consent if they believe that a life is in danger right now.
# critical: read by someone in danger
library-988-lifeline-asl = The 988 line in American Sign Language, by videophone.
    .more = Use the “ASL Now” button on 988lifeline.org, or call the ten-digit number from a videophone. We could not confirm that dialing 988 itself works from a videophone.
    .who = Deaf and hard-of-hearing people who use American Sign Language.
    .emergency = It is the same network as 988. They may send police or an ambulance without your consent if they believe that a life is in danger right now.
# Only the choice with key 3 has ended. 988 itself goes on.
library-988-press3-lgbtq = The special 988 option for LGBTQ+ youth (press 3) ended on July 17, 2025. 988 itself still answers.
    .more = In June 2026 the government said that it would start again by the end of 2026. Until a source shows that it works, use another line, such as The Trevor Project or Trans Lifeline.
# critical: read by someone in danger
library-veterans-crisis-line = A crisis line for veterans, service members and their families.
    .more = Call 988 and press 1, or text 838255. You do not have to be enrolled with Veterans Affairs.
    .who = Veterans, service members, and people who care about them.
# What it no longer does is sharing data. The line itself goes on.
# critical: read by someone in danger
library-crisis-text-line = Text HOME to 741741 to write with a counselor, day or night.
    .more = Messages stay on your phone. If someone else looks at your phone, think about deleting them. Until January 31, 2022 this service shared data without names with a company. It says that it no longer does this.
    .money = Free. Your phone company may charge for messages.
    .emergency = They may send police or an ambulance.
# critical: read by someone in danger
library-crisis-text-line-es = Text AYUDA to 741741 to write with a counselor in Spanish.
    .more = It also answers on WhatsApp. Messages stay on your phone. If someone else looks at your phone, think about deleting them.
# critical: read by someone in danger
library-crisis-text-line-steve = Text STEVE to 741741. This is the Crisis Text Line keyword for young people of color.
    .more = The same counselors answer as for other keywords. We found no source after 2022 that confirms this keyword. If it does not work, text HOME.
    .who = Young people of color.
# critical: read by someone in danger
library-crisis-text-line-native = Text NATIVE to 741741. This is the Crisis Text Line keyword for Native people.
    .more = Announced by the Northwest Portland Area Indian Health Board. If it does not work, text HOME.
    .who = Native people, above all young ones.
# critical: read by someone in danger
library-samhsa-national-helpline = Finds treatment for mental health, alcohol or drugs near you. Day and night, in English and Spanish.
    .more = The people who answer give information and find places. They do not counsel. You can also text your ZIP code to 435748; when we looked, that was in English only.
# critical: read by someone in danger
library-disaster-distress-helpline = Call or text for support after a disaster: a storm, a fire, a flood, a shooting.
    .more = Press 2 for Spanish. Interpreters are there for more than 100 languages. The same number works by videophone in American Sign Language.
    .who = Anyone in the United States and its territories who is upset by a disaster.
# critical: read by someone in danger
library-trevor-project = For LGBTQ+ young people in a crisis, by phone, text or chat, day and night.
    .more = It runs its own line and is no longer part of 988.
    .who = LGBTQ+ people under 25.
# Only the long hours have ended. The line itself goes on.
# critical: read by someone in danger
library-trans-lifeline = Trans people answer. Peer support by phone, not only in a crisis.
    .more = Press 2 for Spanish. Many lists still say that it is open day and night. Since January 1, 2024 it is not, but the line is still there.
    .who = Trans and questioning people, and people who love them.
    .hours = Monday to Friday. Closed on weekends and on some holidays. The hours come from other sources, not from the line’s own page.
    .emergency = Its own page says that it does not call police or 911 without your consent. The exceptions it names: you ask for it; there is a believable threat to another person; the law on reporting child abuse.
# critical: read by someone in danger
library-blackline = Peer support by call or text that centers Black, Black LGBTQ+, Brown, Native and Muslim people.
    .more = You can also talk here about an encounter with police. The number appears on many lists, but we could not confirm it on the line’s own page. Keep a second number ready, such as 988.
    .hours = Said to be open day and night. We could not confirm the hours.
# critical: read by someone in danger
library-stronghearts = For Native people, about violence at home, in dating, or sexual violence.
    .more = If you send a text, the answer comes from a different number.
    .who = Native Americans and Alaska Natives.
# critical: read by someone in danger
library-ndvh = For anyone who is hurt, threatened or controlled by a partner. Day and night.
    .more = Interpreters are there for more than 200 languages. You can call whatever your immigration papers are. The website also has a chat that is a computer, named Ruth: it is not a person. If someone checks your phone or computer, call from a safe phone.
# critical: read by someone in danger
library-love-is-respect = For teenagers and young adults whose dating partner hurts or controls them.
    .who = People from 13 to 26.
    .hours = Said to be open day and night. We could not confirm that lately.
# critical: read by someone in danger
library-rainn = For anyone who has been through sexual violence, now or long ago. Day and night.
    .more = Spanish by phone, and by chat at hotline.rainn.org/es.
# critical: read by someone in danger
library-childhelp = For children who are being hurt, and for adults who worry about a child.
    .more = Interpreters are there for more than 170 languages. It is not the place to file a report, but if you say who a child in danger is, they may have to pass that on.
# critical: read by someone in danger
library-nyc-988 = New York City’s own crisis and support line, also with counselors who speak Chinese and Spanish.
    .more = It was called NYC Well, and LifeNet before that. We could not confirm that the older number and the text code still work since the name changed.
    .who = People in New York City.
# critical: read by someone in danger
library-native-and-strong = In Washington State, Native counselors answer 988 when you press 4.
    .more = With Verizon and T-Mobile it works anywhere in Washington. With other phone companies you need a Washington area code.
    .who = Native people in Washington State.
library-thrive-lifeline = Many lists still name this text line for trans people. A later source says that it is not available.
    .more = We leave its number out until a source shows that it works. Trans Lifeline and The Trevor Project are other ways.
library-asian-lifenet = This number belonged to a New York City line that closed in 2016. It was never a national line.
    .more = Some lists still show it. Use 988 with an interpreter, or NYC 988 in New York City.
# critical: read by someone in danger
library-hope-for-wellness-ca = For Indigenous people across Canada, by phone or chat, day and night.
    .more = By phone you can ask for Cree, Ojibwe or Inuktitut. Chat is in English and French.
    .who = Indigenous people in Canada. The number is for Canada only.
# critical: read by someone in danger
library-avp-hotline = For LGBTQ+ people after violence, in English and Spanish.
    .more = Run by the Anti-Violence Project in New York City. It also refers people elsewhere. The number comes from an older list.
# critical: read by someone in danger
library-national-deaf-dv-hotline = Deaf advocates answer by videophone, about violence at home or by a partner.
    .who = Deaf people.
# critical: read by someone in danger
library-esperanza-united = A bilingual line in Minnesota for Latine people, about violence at home.
    .more = If you are outside Minnesota, they send you to the National Domestic Violence Hotline.

## Lines to talk, before it is a crisis

library-maternal-mental-health-hotline = For pregnant people and new parents: call or text, day and night.
    .more = Interpreters are there for about 60 languages. It says itself that it is not a crisis line. An older number that ends in 5746 is no longer used.
    .who = People who are pregnant or have had a baby, and their families.
library-psi-helpline = Help for parents around birth who feel sad, worried or not like themselves.
    .more = Press 1 for Spanish, 2 for English. There is one number for texts in English and another for texts in Spanish.
    .hours = It is not open day and night. We could not confirm the hours. You may have to leave a message.
library-lgbt-national-hotline = Peer support for LGBTQ+ people of every age.
    .hours = The hours moved earlier. Older lists say later hours.
library-lgbt-youth-talkline = Peer support for LGBTQ+ young people.
    .hours = Sources name different hours. Try afternoons and evenings on weekdays.
library-lgbt-senior-hotline = Support for older LGBTQ+ people.
    .who = LGBTQ+ people aged 50 and older.
library-lgbt-coming-out-line = Support for people who are thinking about coming out as LGBTQ+.
library-naseeha = A mental-health helpline for Muslims, above all young people.
    .hours = Open seven days a week. We could not confirm the exact hours.
    .who = Muslims in the United States and Canada.
library-amala-hopeline = A listening line for Muslim young people.
    .more = We saw the number only on lists that are not its own. Keep a second number ready.
    .hours = Some evenings. We could not confirm the hours.
library-deqh = Peer support for South Asian LGBTQ+ people. Not for a crisis.
library-racial-equity-support-line = People of color answer, for anyone hurt by racism.
    .more = Run by Lines for Life in Oregon. We could not find out if people outside Oregon may call.
    .hours = Monday to Friday in the daytime. Sources name different hours.
library-wildflower-alliance = Peers who have been through it themselves listen in the evening.
    .more = Nobody listens to the voicemail. A list says that Spanish and sign language are possible; we could not confirm that.
library-project-lets = Text for peer support if someone may put you in a hospital against your will.
    .who = People at urgent risk of being hospitalized against their will.
library-california-peer-warm-line = Peers in California listen by phone or text, before it becomes a crisis.
    .more = It got less money from 2025 on, and many of the peers lost their jobs. You may have to wait. You can call up to three times a day.
library-wucmaa-hmong-warmline = A peer line in Hmong, by a network of Hmong associations in Wisconsin.
    .more = We did not find the number. The line was paid for by a grant and may no longer exist. Ask a Hmong association near you.
library-mha-addiction-text = Text “hello” to write with a peer about alcohol or drugs.
    .more = Run by Mental Health America. Some states have a number of their own.
    .hours = Not on holidays.
library-nami-helpline = Peers give information and help you find the next step. Not for a crisis.
    .more = Teenagers and young adults can text FRIEND to 62640.
library-warmline-directory = A list of lines in each state where peers listen.
    .more = It also lists peer respites: homes where people rest instead of a hospital.

## Clinics

library-access-dearborn = Mental-health care in Arabic and English, near Detroit.
    .more = In Dearborn and Sterling Heights. There is also care for people who survived torture. We could not confirm the phone number, so we leave it out.
library-khalil-center = Therapy that brings together psychology and Islam.
    .more = Offices in Chicago, the San Francisco Bay Area, New York, Los Angeles and Toronto. We did not check if sessions by video are possible.
library-my-mental-wellness-detroit = A free clinic inside the Islamic Center of Detroit.
    .who = People who live in the area.

## Lists of therapists

library-therapy-for-black-girls = A list of therapists for Black women and girls, and a podcast.
library-therapy-for-black-men = A list of therapists for Black men.
library-inclusive-therapists = A list of therapists who work for justice, for people of color, LGBTQ+ and disabled people.
library-nqttcn-directory = A list of queer and trans therapists of color.
    .who = Queer and trans people of color.
library-latinx-therapy = A list of Latine therapists who speak English or Spanish, and a podcast.
library-therapy-for-latinx = A list of therapists for Latine people.
    .more = We saw it named on one list only.
library-therapy-for-qpoc = A list of therapists for queer people of color.
    .more = We saw it named on one list only and found no address.
library-asian-mhc-directory = A list of Asian therapists in the United States and Canada.
    .more = It also runs free support groups of eight weeks and collects reading.
library-samhin-directory = A list of South Asian therapists that you can search by language and ZIP code.
    .more = It also runs a helpline. We did not find its number.
library-melanin-and-mental-health = A list of therapists for Black and Latine people.
library-innopsych = A list of therapists of color.
library-open-path = Therapists who take a low price from people who cannot pay the usual one.
    .money = From 30 dollars a session, and one fee to join, once. That fee was 59 dollars in an older source.
library-maayf-missouri-map = A map of Asian American therapists in Missouri, in about a dozen languages.
    .more = We did not find the address of the map.
library-purespark = A list of Black wellness providers in Massachusetts.
    .more = We did not find its address.
library-imh-directory = A list of Muslim mental-health providers.
    .more = Our source says that the list was being put together. We could not confirm how it stands today.
library-abpsi-directory = Black psychologists and their professional association.

## Money for therapy

library-loveland-therapy-fund = Pays for therapy for Black women and girls.
    .money = Up to 12 sessions. You can apply only at certain times; we could not confirm the next one.
library-nqttcn-mental-health-fund = Pays for therapy for queer and trans people of color.
    .money = Up to 8 sessions, up to 100 dollars each. The last time to apply that we saw was March 2023.
library-amhc-lotus-fund = Pays for therapy for Asian people in the United States.
    .money = We did not see the terms.
library-mental-health-liberation = Pays therapists of color to work with people of color.
    .money = We could not confirm if you can apply now.
library-black-men-heal = Free therapy sessions for Black men.
    .money = Up to 8 free sessions.
library-blhf = A foundation for mental health in the Black community.
    .money = Its free therapy of 2020 has ended. Ask what it offers now.
library-okra-project = Black trans people support each other, with meals and funds for therapy.
    .money = Its funds of 2020 paid for one session. We could not confirm if they go on.
library-sista-afya-thrive = Free therapy and groups for Black women in Chicago.
library-sonoma-black-therapy-fund = Free therapy for Black people in Sonoma County, California.
    .money = 12 sessions in 2023. We could not confirm if it goes on.

## Organizations

library-beam = Teaches Black communities to support each other’s healing, and gives small grants.
    .money = Its fund for Black parents gave 200 to 500 dollars.
library-steve-fund = Works for the mental health of young people and students of color.
library-black-mental-health-alliance = Training, referrals and a list of therapists, from Baltimore.
library-naapimha = A national voice for the mental health of Asian Americans, Native Hawaiians and Pacific Islanders.
    .more = It leads a mental health day on May 10.
library-apiahf = Works for fair health policy and for help in people’s own languages.
library-national-alliance-hispanic-health = Works for the health of Hispanic people. Founded by mental-health workers in 1973.
    .more = The phone number is that of its office and comes from a source of 2004.
library-ihs = The federal health service for American Indians and Alaska Natives, mental health included.
    .who = American Indians and Alaska Natives who are eligible.
    .more = Use the list of facilities on its website to find one near you.
library-muslim-wellness-foundation = Teaches about mental health in Muslim communities, above all Black Muslim ones. From Philadelphia.
library-mha = Information, mental-health screening and policy work, across the country.
    .more = Its page on Black, Indigenous and people of color is where this program’s calls to action come from.
library-nned = A network of community organizations that work for equal mental-health care.
    .more = We could not confirm how it stands after federal changes in 2025.
library-white-bison = A Native organization for recovery and healing. Home of Wellbriety.
library-national-compadres-network = Circles and programs for Latine men, boys and families, rooted in culture.
library-sacred-circles-whittier = Circles and talks with elders in Whittier, California.
    .more = We did not find its address.
library-community-healing-network = Works for the emotional freedom of Black people. Home of Emotional Emancipation Circles.
    .more = It holds Community Healing Days each October.
library-mannmukti = South Asians tell their stories about mental health.
    .more = We did not check if it is still active.
library-hrc-qtbipoc = A list of mental-health resources for queer and trans people of color.
library-black-transmen-inc = An organization of Black trans men.
    .more = We saw it named on one list only.
library-211 = Call 211 for food, housing, money and help near you.
    .more = Interpreters are there for about 200 languages; it differs by place. In some areas you can text your ZIP code to 898211.
    .hours = Day and night in most areas.
library-find-a-helpline = A list of helplines in more than 175 countries.
    .who = People outside the United States, and anyone who wants to compare.
library-techsafety = Advice on phones and computers for people whom someone watches or controls.
    .more = Take care: changing a device can make the other person angry. Talk with an advocate first if you can.

## Circles, peers and mutual aid

library-girltrek = Black women walk together for their health and for each other.
library-sad-girls-club = A community for women of color.
library-native-health-phoenix-circles = Online talking circles for Native people, from Phoenix.
    .more = It was running in 2021 and may have ended.
library-fireweed-collective = Online support groups and tools for hard times.
    .more = There is a group for queer and trans people of color and a writing group for people of color. Formerly The Icarus Project.
    .money = You pay what you can. Nobody is turned away for lack of money.
library-kindred-collective = The Southern collective that began the work called healing justice.
library-kindred-care-center = A peer collective led by Black trans people in South Carolina.
    .more = It is on St. Helena Island. It is not the same as Kindred Southern Healing Justice Collective.
library-t-maps = A workbook to write down what helps you, so that others can support you.
library-selc-mutual-aid-toolkit = Legal help for people who start mutual aid.
    .more = Written for the United States, in part for California.
library-mutual-aid-hub = A map of groups where neighbors help each other.
    .more = Most entries are from the time of COVID. Many may have ended.
library-big-door-brigade = Tools for starting a mutual aid project.

## Healing practices

library-talking-circle = People sit in a circle and speak one after the other, while everyone listens.
    .name = Talking circle
    .credit = Many Native American and First Nations peoples. The forms differ from nation to nation.
    .more = A simple circle where each person has a turn is open to all, with credit. Prayers, the eagle feather, smudging and other ceremonial parts belong to each nation: leave them to Native circle keepers.
library-sweat-lodge = A ceremony of prayer and purification. Closed to outsiders.
    .name = Sweat lodge (Inipi)
    .credit = Lakota (Inipi). Other nations have lodges of their own.
    .closed = It is one of the seven sacred rites of the Lakota. In 1993 about 500 Lakota delegates spoke out against copies of it that are led by outsiders or sold. Three people died in a paid copy in Arizona in 2009. We name it to honor it. We do not teach it.
library-sun-dance-vision-quest-pipe = Sacred ceremonies of the Plains nations. Closed to outsiders.
    .name = Sun Dance, vision quest, sacred pipe
    .credit = Lakota, Dakota, Nakota and other Plains nations
    .closed = The Lakota declaration of 1993 names these ceremonies and asks outsiders not to copy or sell them. We name them to honor them. We do not teach them.
library-peyote-ceremony = A sacred ceremony of the Native American Church. Closed to outsiders.
    .name = Peyote ceremony
    .credit = Members of the Native American Church, and Indigenous peoples of Mexico and the United States
    .closed = It is a religious practice under federal rules, not a treatment for others to take up. We name it to honor it. We do not teach it.
library-tribal-peacemaking = Ways of a nation to settle harm by talking until balance returns.
    .name = Tribal peacemaking
    .credit = Individual tribal nations
    .more = Each nation has its own way. Ask the nation, or the Indigenous Peacemaking Initiative of the Native American Rights Fund.
library-wellbriety = A Native path of recovery that joins the Medicine Wheel and the 12 Steps.
    .credit = White Bison, Inc. (Don Coyhis, Mohican Nation), with Native Elders
    .more = It was made for Native people in recovery and works through trained circles. The materials belong to White Bison.
library-emotional-emancipation-circles = Circles where Black people heal together, led by trained people.
    .credit = The Black community: Community Healing Network, with the Association of Black Psychologists
    .more = They are for people of African ancestry. Community Healing Network can tell you where there is one.
library-sister-circles = Groups where Black women support each other as sisters do.
    .name = Sister circles
    .credit = African American women: the Black Church and the Black women’s club movement
    .more = They are held by and for Black women. Researchers have studied them for anxiety. If you learn from them, name them, and do not give them a new name.
library-nada-ear-acupuncture = Five small needles in the ear, offered to people who are stopping drugs.
    .name = Five-point ear acupuncture (NADA protocol)
    .credit = The Lincoln Detox collective in the South Bronx in the 1970s: Young Lords, Black Panther members and allies, and Mutulu Shakur. Acupuncture itself is Chinese medicine.
    .more = Only trained people may place needles. The organization NADA came later, in 1985; the people who began it say that their work was taken over.
library-promotores-de-salud = Trained neighbors who bring health knowledge to their own community.
    .credit = Movements for community development and liberation in Latin America, and Latine communities in the United States
    .more = It is a trained role. A promotor or promotora comes from the community that is served.
library-curanderismo = Traditional healing of body and spirit, by a curandera or curandero.
    .credit = Mexican, Mexican American and Indigenous peoples of Mexico, with Spanish Catholic and Moorish influences
    .more = Look for a healer who is known and trusted in the community. Herbs can act against medicine: tell both the healer and the doctor what you take.
library-la-cultura-cura = “Culture heals”: circles that draw strength from one’s own roots.
    .credit = Chicano, Mexican American and Indigenous communities: National Compadres Network, Jerry Tello
    .more = Trained people lead them. The teaching materials belong to the National Compadres Network.
library-hooponopono = A Hawaiian family’s way to make relationships right again.
    .credit = Native Hawaiians (Kanaka Maoli)
    .more = It is a family process with set steps. It is not something to do alone from a page. Learn about it from Hawaiian practitioners.
library-talk-story = Sitting together and sharing stories and feelings, without hurry.
    .name = Talk story
    .credit = Native Hawaiian and local communities of Hawai‘i
library-kapwa = A Filipino value: I and you are not apart; we share one self.
    .credit = Filipinos: Sikolohiyang Pilipino, Virgilio Enriquez
    .more = It is a way of seeing each other rather than an exercise. Scholars named it in the 1970s; the value is older.
library-yoga = Movement, breath and stillness, from old traditions of South Asia.
    .name = Yoga
    .credit = South Asia: Hindu, Buddhist and Jain traditions
    .more = Honor where it comes from: learn from South Asian teachers where you can, and do not use sacred signs as decoration.
library-healing-justice = Caring for the harm that injustice does to people and communities, as part of changing it.
    .name = Healing justice
    .credit = Black feminists of the Southern United States: Kindred Southern Healing Justice Collective (Cara Page and others)
    .more = It is a way of thinking and working. If you use the words, name Kindred.
library-mutual-aid-tradition = Neighbors give what they can and take what they need.
    .name = Mutual aid
    .credit = Black, Indigenous and immigrant communities, for example the free breakfasts of the Black Panthers and the Mexican mutualistas of Texas
library-peer-mad-maps = Writing down your own map: what hurts, what helps, who can be with you.
    .name = Mad Maps (T-MAPs)
    .credit = Psychiatric survivors and queer and trans peers of color: The Icarus Project, now Fireweed Collective
library-walking-in-community = Walking together, for health and for joy.
    .name = Walking together
    .credit = Black women: GirlTrek
    .more = Anyone can walk with others, with credit. GirlTrek’s own groups are for Black women and girls.

## Rights

# critical: what the law says
library-section-1557-language = At a hospital, clinic or health insurer that takes federal money, you can ask for an interpreter. It is free for you.
    .name = A free interpreter in health care (Section 1557)
    .more = The interpreter must be qualified and must keep your secrets. Staff should not use children, or relatives who are not qualified. The rule was in force when we last looked, in November 2025. This is not legal advice.
# critical: what the law says
library-title-vi-language = A law of 1964 forbids places that take federal money to treat you badly because of where you come from.
    .name = Title VI and your language: changed in 2025
    .more = The law itself has not changed. In 2025 the government took back older orders and guidance about languages. Rely on the law itself, on Section 1557 for health care, and on the law of your state. This is not legal advice.
# critical: what the law says
library-section-504-asl = Places that take federal money must make sure that Deaf and disabled people can understand and be understood.
    .name = Sign-language interpreters and clear communication (Section 504)
    .more = It means communication that works as well as with anyone else. This is not legal advice.
# critical: what the law says
library-hhs-ocr-complaint = File a complaint if a clinic, hospital or insurer refused an interpreter or treated you unfairly.
    .name = Complaint to the Office for Civil Rights (health)
    .more = Do it within 180 days. They can allow more time for a good reason. You can do it on the web, by e-mail or by post, and someone else can do it for you. Help in your language is free.
library-lep-gov = LEP.gov, the government’s website about languages, was suspended in 2025.
    .more = Many pages still point to it. Do not rely on copies of it.
# critical: what the law says
library-crla-language-faq = Legal help groups in California explain what changed in 2025 about language and the law.
    .more = Asian Law Caucus, California Rural Legal Assistance and Legal Aid Foundation of Los Angeles.
library-oregon-bias-hotline = In Oregon, report hate or bias and get support.
library-immigration-legal-directory = Find free or low-cost immigration lawyers by ZIP code or county.

## Changing the rules

library-capitol-switchboard = Call the U.S. Capitol and ask for your Senator or Representative.
    .name = U.S. Capitol switchboard
    .more = Say the name or your ZIP code. One guide prints this number with area code 212: that is wrong. The area code is 202.
library-congress-letter-address = How to address a letter to Congress.
    .name = Letters to Congress
    .more = To a Senator: The Honorable (name), United States Senate, Washington, DC 20510. To a Representative: The Honorable (name), United States House of Representatives, Washington, DC 20515.
library-usa-gov-elected-officials = A page that helps you find the people who were elected for you.
    .name = Find your elected officials
library-mha-action-alerts = Mental Health America’s page about policy, with ways to take part.
library-s2826-988-lgbtq-act = A bill to keep special help for LGBTQ+ youth on 988.
    .name = 988 LGBTQ+ Youth Access Act (S. 2826)
    .more = Senators Baldwin and Murkowski brought it in September 2025. It would set aside nine percent of the money for 988. Look up how it stands before you write.
library-bipoc-mental-health-month = July is a month for the mental health of Black, Indigenous and people of color.
    .name = Bebe Moore Campbell National Minority Mental Health Awareness Month (July)
    .more = Congress recognized it in 2008.
